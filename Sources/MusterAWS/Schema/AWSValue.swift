package import MusterCore

/// A value that can stand in a message: a leaf, a list, a map or a structure.
package protocol AWSValue: Hashable, Sendable {
    /// What a decoder starts from.
    static var blank: Self { get }

    /// Shows the value to a visitor under the right heading.
    mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema)
}

/// A structure of a service's model.
///
/// One walk over the members serves validation, encoding and decoding alike: those that read leave the value alone,
/// those that decode fill it.
package protocol AWSStructure: AWSValue {
    static var schema: StructureSchema { get }

    /// Shows every member to the visitor, in the order of the schema.
    mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor)
}

extension AWSStructure {
    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.structure(&self)
    }
}

/// Sees the members of a structure one by one.
package protocol ShapeVisitor {
    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value)
    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?)

    mutating func text(_ value: inout String, _ schema: ValueSchema)
    mutating func name(_ value: inout ResourceName, _ schema: ValueSchema)
    mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema)
    mutating func boolean(_ value: inout Bool)
    mutating func integer(_ value: inout Int, _ schema: ValueSchema)
    mutating func fraction(_ value: inout Double)
    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema)
    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema)
    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema)
    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema)
    mutating func structure<Structure: AWSStructure>(_ value: inout Structure)
}

/// A visitor that looks at members only need not descend.
extension ShapeVisitor {
    package mutating func text(_ value: inout String, _ schema: ValueSchema) {}
    /// A name is a text, for visitors that do not care.
    package mutating func name(_ value: inout ResourceName, _ schema: ValueSchema) {
        var text = value.text
        self.text(&text, schema)
        value = ResourceName(text)
    }
    /// So is a word; it is looked up again when the visitor has changed it.
    package mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema) {
        let former = value.rawValue
        var text = former
        self.text(&text, schema)
        if text != former { value = Word(rawValue: text) }
    }
    package mutating func boolean(_ value: inout Bool) {}
    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {}
    package mutating func fraction(_ value: inout Double) {}
    package mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {}
    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {}
    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {}
    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {}
    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {}
}

/// A text that has a type of its own: an identifier, or a word of an enumeration.
package protocol AWSText: AWSValue, RawRepresentable where RawValue == String {
    init(rawValue: String)
}

extension AWSText {
    package static var blank: Self { Self(rawValue: "") }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        var text = rawValue
        visitor.text(&text, schema)
        self = Self(rawValue: text)
    }
}

/// The identifier of a resource, which holds its name in place.
package protocol AWSIdentifier: AWSText, ResourceIdentifier {}

extension AWSIdentifier {
    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.name(&name, schema)
    }
}

extension AccountID: AWSText {}

extension SourceServerID: AWSIdentifier {}
extension JobID: AWSIdentifier {}
extension RecoveryInstanceID: AWSIdentifier {}
extension RecoverySnapshotID: AWSIdentifier {}

extension String: AWSValue {
    package static var blank: String { "" }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.text(&self, schema)
    }
}

extension Bool: AWSValue {
    package static var blank: Bool { false }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.boolean(&self)
    }
}

extension Int: AWSValue {
    package static var blank: Int { 0 }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.integer(&self, schema)
    }
}

extension Double: AWSValue {
    package static var blank: Double { 0 }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.fraction(&self)
    }
}

extension Timestamp: AWSValue {
    package static var blank: Timestamp { .epoch }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.timestamp(&self, schema)
    }
}

/// Bytes that travel as Base64.
package struct Blob: AWSValue {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static var blank: Blob { Blob([]) }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.bytes(&bytes, schema)
    }
}

extension Array: AWSValue where Element: AWSValue {
    package static var blank: [Element] { [] }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.list(&self, schema)
    }
}

extension Dictionary: AWSValue where Key == String, Value: AWSValue {
    package static var blank: [String: Value] { [:] }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.map(&self, schema)
    }
}
