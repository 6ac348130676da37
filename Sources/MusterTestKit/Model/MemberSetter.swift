package import MusterAWS

/// Sets members of the outermost structure by their names: texts, numbers, truth values, and lists of texts, which get
/// one element.
package struct MemberSetter: ShapeVisitor {
    private enum Content {
        case text(String)
        case flag(Bool)
        /// The least number that the model allows, or this one where it has no bound.
        case least(Int)
    }

    private let name: String
    private let content: Content
    private var depth = 0
    /// Whether there is such a member that can be set.
    private var isSet = false

    /// The request with a text in a member that bears the name on the wire, in whatever protocol.
    ///
    /// - Returns: `nil` where no member of this name takes a text.
    package static func set<Structure: AWSStructure>(
        _ name: String,
        _ text: String,
        in request: Structure
    ) -> Structure? {
        set(name, .text(text), in: request)
    }

    /// The request with a truth value in a member.
    package static func set<Structure: AWSStructure>(
        _ name: String,
        _ flag: Bool,
        in request: Structure
    ) -> Structure? {
        set(name, .flag(flag), in: request)
    }

    /// The request with the least number that the model allows in a member.
    ///
    /// - Parameters:
    ///   - name: The member.
    ///   - fallback: What is set where the model has no bound.
    ///   - request: What is changed.
    /// - Returns: `nil` where no member of this name takes a number.
    package static func setLeast<Structure: AWSStructure>(
        _ name: String,
        orElse fallback: Int,
        in request: Structure
    ) -> Structure? {
        set(name, .least(fallback), in: request)
    }

    private static func set<Structure: AWSStructure>(
        _ name: String,
        _ content: Content,
        in request: Structure
    ) -> Structure? {
        var setter = MemberSetter(name: name, content: content)
        var copy = request
        copy.visitMembers(&setter)
        return setter.isSet ? copy : nil
    }

    private init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard depth == 0, member.wireName == name || member.ec2Name == name else { return }
        depth = 1
        var changed = Value.blank
        let known = isSet
        isSet = false
        changed.accept(&self, member.value)
        if isSet { value = changed }
        isSet = isSet || known
        depth = 0
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard depth == 0, member.wireName == name || member.ec2Name == name else { return }
        var present = Value.blank
        let known = isSet
        isSet = false
        self.member(member, &present)
        if isSet { value = present }
        isSet = isSet || known
    }

    package mutating func text(_ value: inout String, _ schema: ValueSchema) {
        guard case .text(let text) = content else { return }
        value = text
        isSet = true
    }

    package mutating func boolean(_ value: inout Bool) {
        guard case .flag(let flag) = content else { return }
        value = flag
        isSet = true
    }

    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        guard case .least(let fallback) = content else { return }
        value = max(1, schema.minimum ?? fallback)
        isSet = true
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        var element = Element.blank
        element.accept(&self, schema.element ?? .plain)
        if isSet { value = [element] }
    }
}
