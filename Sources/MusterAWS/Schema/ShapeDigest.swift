package import MusterCore

/// Walks a shape and makes a digest of everything in it; equal on every machine.
package struct ShapeDigest: ShapeVisitor {
    package private(set) var hash = WordHash()

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
        guard var present = value else { return hash.combine(UInt64(0)) }
        hash.combine(UInt64(1))
        present.accept(&self, member.value)
    }

    package mutating func text(_ value: inout String, _ schema: ValueSchema) {
        hash.combine(value)
    }

    package mutating func name(_ value: inout ResourceName, _ schema: ValueSchema) {
        hash.combine(value)
    }

    package mutating func boolean(_ value: inout Bool) {
        hash.combine(UInt64(value ? 1 : 0))
    }

    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        hash.combine(UInt64(bitPattern: Int64(value)))
    }

    package mutating func fraction(_ value: inout Double) {
        hash.combine(value.bitPattern)
    }

    package mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        hash.combine(UInt64(bitPattern: value.nanoseconds))
    }

    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        value.withUnsafeBufferPointer { hash.combine($0) }
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        let schema = schema.element ?? .plain
        value.withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            for place in elements.indices {
                // A digest only reads, so that elements need not be copied for the walk.
                UnsafeMutablePointer(mutating: first + place).pointee.accept(&self, schema)
            }
        }
    }

    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        hash.combine(UInt64(value.count))
        for (key, element) in value.sorted(by: { $0.key < $1.key }) {
            hash.combine(key)
            // A copy, since a change in place would copy the map.
            var element = element
            element.accept(&self, schema.element ?? .plain)
        }
    }

    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }
}

/// A 64-bit digest that takes eight bytes at a time; the same on every machine, and not for adversaries.
package struct WordHash: Hashable, Sendable {
    package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    package init() {}

    @inline(__always)
    mutating func combine(_ word: UInt64) {
        let product = (value ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        value = (product.high ^ product.low) &+ 0xE703_7ED1_A0B4_28DB
    }

    /// The name as it lies in memory; one of another form, whose number differs from run to run, by its text.
    package mutating func combine(_ name: ResourceName) {
        guard let (first, second) = name.words else { return name.withUTF8 { combine($0) } }
        combine(first)
        combine(second)
    }

    mutating func combine(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { combine($0) }
        if isDone == nil {
            Array(text.utf8).withUnsafeBufferPointer { combine($0) }
        }
    }

    mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var position = 0
        while position + 8 <= raw.count {
            combine(UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
            position += 8
        }
        var word: UInt64 = 0
        while position < raw.count {
            word = word << 8 | UInt64(raw[position])
            position += 1
        }
        combine(word)
        combine(UInt64(bytes.count))
    }
}
