import MusterAWS
import MusterCore

/// Walks a shape and makes a digest of everything in it; equal on every machine.
struct ShapeDigest: ShapeVisitor {
    private(set) var hash = StableHash()

    /// The digest of one structure.
    static func of(_ structure: some AWSStructure) -> UInt64 {
        var digest = ShapeDigest()
        digest.add(structure)
        return digest.hash.value
    }

    mutating func add(_ structure: some AWSStructure) {
        var copy = structure
        copy.visitMembers(&self)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        value.accept(&self, member.value)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return hash.combine(UInt8(0)) }
        hash.combine(UInt8(1))
        present.accept(&self, member.value)
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        hash.combine(value)
    }

    mutating func boolean(_ value: inout Bool) {
        hash.combine(UInt8(value ? 1 : 0))
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        hash.combine(UInt64(bitPattern: Int64(value)))
    }

    mutating func timestamp(_ value: inout Timestamp) {
        hash.combine(UInt64(bitPattern: value.nanoseconds))
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for byte in value {
            hash.combine(byte)
        }
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for var element in value {
            element.accept(&self, schema.element ?? .plain)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for key in value.keys.sorted() {
            hash.combine(key)
            value[key]?.accept(&self, schema.element ?? .plain)
        }
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }
}
