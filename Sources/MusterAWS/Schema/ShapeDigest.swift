package import MusterCore

/// Walks a shape and makes a digest of everything in it; equal on every machine.
package struct ShapeDigest: ShapeVisitor {
    package private(set) var hash = StableHash()

    package init() {}

    /// The digest of one structure.
    @_specialize(where Structure == DRS.StartRecoveryRequest)
    package static func of<Structure: AWSStructure>(_ structure: Structure) -> UInt64 {
        var digest = ShapeDigest()
        digest.add(structure)
        return digest.hash.value
    }

    package mutating func add(_ structure: some AWSStructure) {
        var copy = structure
        copy.visitMembers(&self)
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        value.accept(&self, member.value)
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return hash.combine(UInt8(0)) }
        hash.combine(UInt8(1))
        present.accept(&self, member.value)
    }

    package mutating func text(_ value: inout String, _ schema: ValueSchema) {
        hash.combine(value)
    }

    package mutating func boolean(_ value: inout Bool) {
        hash.combine(UInt8(value ? 1 : 0))
    }

    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        hash.combine(UInt64(bitPattern: Int64(value)))
    }

    package mutating func timestamp(_ value: inout Timestamp) {
        hash.combine(UInt64(bitPattern: value.nanoseconds))
    }

    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for byte in value {
            hash.combine(byte)
        }
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for var element in value {
            element.accept(&self, schema.element ?? .plain)
        }
    }

    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for key in value.keys.sorted() {
            hash.combine(key)
            value[key]?.accept(&self, schema.element ?? .plain)
        }
    }

    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }
}
