package import MusterCore

/// Fills shapes of a service's model from JSON.
///
/// Members that the model does not know are passed over, and `null` means absent, as clients of the services must do.
/// Unknown words of an enumeration are kept.
package enum JSONDecoding {
    /// Reads a structure.
    ///
    /// - Throws: Every place where the value does not fit the shape, up to 256 of them.
    package static func decode<Structure: AWSStructure>(
        _ type: Structure.Type,
        from value: JSONValue
    ) throws(JSONShapeError) -> Structure {
        let (structure, problems) = read(type, from: value)
        guard problems.isEmpty else { throw JSONShapeError(problems: problems) }
        return structure
    }

    /// Reads a structure as far as it goes: what is missing or does not fit is left blank.
    ///
    /// - Parameters:
    ///   - type: The shape.
    ///   - value: The JSON.
    ///   - checksNames: Whether names of resources that break the rules of the model are left blank and told as problems,
    ///     so that no text of a stranger becomes a name that is kept.
    /// - Returns: The structure, and every problem in the order of the shape.
    package static func read<Structure: AWSStructure>(
        _ type: Structure.Type,
        from value: JSONValue,
        checksNames: Bool = false
    ) -> (structure: Structure, problems: [JSONShapeError.Problem]) {
        var decoder = JSONShapeDecoder(value, checksNames: checksNames)
        var structure = Structure.blank
        decoder.structure(&structure)
        return (structure, decoder.problems)
    }
}

/// JSON that does not fit a shape.
package struct JSONShapeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one, in the order of the shape.
    package let problems: [Problem]

    package init(problems: [Problem]) {
        self.problems = problems
    }

    package struct Problem: Hashable, Sendable {
        /// The path to the value, for example `items[0].participatingServers[2].launchStatus`; empty for the whole.
        package let path: String
        /// The byte at which the value begins; where a member is missing, the object that should hold it.
        package let offset: Int
        /// What was expected and what was found, without a full stop.
        package let message: String
        /// The required member that the object at the path does not have.
        package let missing: String?
        /// Whether a name of a resource breaks the rules of the model; the message says which.
        package let isName: Bool
    }

    package var description: String {
        problems.map { $0.path.isEmpty ? $0.message : "\($0.path): \($0.message)" }.joined(separator: "; ")
    }
}

/// Walks a shape beside a JSON value.
private struct JSONShapeDecoder: ShapeVisitor {
    private static let problemLimit = 256

    private(set) var problems: [JSONShapeError.Problem] = []
    private var current: JSONValue
    private var path: [Step] = []
    private let checksNames: Bool

    private enum Step {
        case name(String)
        case index(Int)
    }

    init(_ value: JSONValue, checksNames: Bool) {
        current = value
        self.checksNames = checksNames
    }

    // MARK: Structures

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        guard case .object = current.content else { return mismatch("an object") }
        value.visitMembers(&self)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard let found = current[member.wireName], !found.isNull else {
            fail("the member \"\(member.wireName)\" is missing", missing: member.wireName)
            return
        }
        descend(.name(member.wireName), found) { value.accept(&$0, member.value) }
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard let found = current[member.wireName], !found.isNull else { return }
        var present = Value.blank
        descend(.name(member.wireName), found) { present.accept(&$0, member.value) }
        value = present
    }

    // MARK: Collections

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        guard let elements = current.array else { return mismatch("an array") }
        value.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() where !element.isNull {
            var item = Element.blank
            descend(.index(index), element) { item.accept(&$0, schema.element ?? .plain) }
            value.append(item)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        guard let members = current.members else { return mismatch("an object") }
        for member in members where !member.value.isNull {
            var item = Element.blank
            descend(.name(member.name), member.value) { item.accept(&$0, schema.element ?? .plain) }
            value[member.name] = item
        }
    }

    // MARK: Leaves

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        guard let text = current.string else { return mismatch("a string") }
        value = text
    }

    mutating func name(_ value: inout ResourceName, _ schema: ValueSchema) {
        guard let text = current.string else { return mismatch("a string") }
        let broken = checksNames ? schema.constraints(brokenBy: text) : []
        guard broken.isEmpty else { return fail(broken.joined(separator: ", "), isName: true) }
        value = ResourceName(text)
    }

    mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema) {
        guard let text = current.string else { return mismatch("a string") }
        let broken = checksNames ? schema.constraints(brokenBy: text) : []
        guard broken.isEmpty else { return fail(broken.joined(separator: ", "), isName: true) }
        value = Word(rawValue: text)
    }

    mutating func boolean(_ value: inout Bool) {
        guard let boolean = current.boolean else { return mismatch("true or false") }
        value = boolean
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        guard let integer = current.integer else { return mismatch("a whole number") }
        value = integer
    }

    mutating func fraction(_ value: inout Double) {
        switch current.content {
        case .number(let text): value = Double(text) ?? .infinity
        case .string("NaN"): value = .nan
        case .string("Infinity"): value = .infinity
        case .string("-Infinity"): value = -.infinity
        default: mismatch("a number")
        }
    }

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        let read: Timestamp? =
            switch current.content {
            case .string(let text): Timestamp(iso8601: text)
            case .number(let text): Timestamp(epochSeconds: text)
            default: nil
            }
        guard let read else { return mismatch("a time after ISO 8601 or seconds since 1970") }
        value = read
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        guard let text = current.string, let bytes = Base64.decode(text) else { return mismatch("bytes in Base64") }
        value = bytes
    }

    // MARK: Problems

    private mutating func descend(_ step: Step, _ value: JSONValue, _ walk: (inout Self) -> Void) {
        let outer = current
        current = value
        path.append(step)
        walk(&self)
        path.removeLast()
        current = outer
    }

    private mutating func mismatch(_ expected: String) {
        let found =
            switch current.content {
            case .number(let text) where text.utf8.count <= 40: text
            case .string(let text) where expected != "a string" && text.utf8.count <= 40: "\"\(text)\""
            default: current.kind
            }
        fail("expected \(expected), found \(found)")
    }

    private mutating func fail(_ message: String, missing: String? = nil, isName: Bool = false) {
        guard problems.count < Self.problemLimit else { return }
        problems.append(
            JSONShapeError.Problem(
                path: pathText,
                offset: current.offset,
                message: message,
                missing: missing,
                isName: isName
            )
        )
    }

    private var pathText: String {
        var text = ""
        for step in path {
            switch step {
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}
