import MusterCore

/// A structure with members that must not stand in logs.
///
/// Text made from it, by `print`, `dump` or a failed expectation, shows the other members only.
package protocol RedactedStructure: AWSStructure, CustomReflectable {}

extension RedactedStructure {
    package var customMirror: Mirror {
        var reader = VisibleMembers()
        var copy = self
        copy.visitMembers(&reader)
        return Mirror(self, children: reader.children, displayStyle: .struct)
    }
}

/// Collects the members that may be shown.
private struct VisibleMembers: ShapeVisitor {
    var children: [(label: String?, value: Any)] = []

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        children.append((member.wireName, member.value.isSensitive ? "(hidden)" : value))
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard let present = value else { return }
        children.append((member.wireName, member.value.isSensitive ? "(hidden)" : present))
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {}
    mutating func boolean(_ value: inout Bool) {}
    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {}
    mutating func timestamp(_ value: inout Timestamp) {}
    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {}
    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {}
    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {}
    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {}
}
