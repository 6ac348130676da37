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
}
