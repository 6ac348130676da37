/// A JSON value that remembers where it stood in the text.
///
/// Numbers keep their text, so that nothing is lost in between; objects keep the order of their members. Two values
/// are equal when their contents are, wherever they stood.
package struct JSONValue: Sendable {
    package enum Content: Sendable {
        case null
        case boolean(Bool)
        /// The digits as they stood.
        case number(String)
        case string(String)
        case array([JSONValue])
        case object([JSONMember])
    }

    package var content: Content
    /// The byte at which the value begins; 0 for a value that was not read from a text.
    package var offset: Int

    package init(_ content: Content, offset: Int = 0) {
        self.content = content
        self.offset = offset
    }
}

/// A name and a value in an object.
package struct JSONMember: Hashable, Sendable {
    package var name: String
    package var value: JSONValue
    /// The byte at which the name begins.
    package var offset: Int

    package init(_ name: String, _ value: JSONValue, offset: Int = 0) {
        self.name = name
        self.value = value
        self.offset = offset
    }

    package static func == (lhs: JSONMember, rhs: JSONMember) -> Bool {
        lhs.name == rhs.name && lhs.value == rhs.value
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(value)
    }
}

extension JSONValue.Content: Hashable {}

extension JSONValue: Hashable {
    package static func == (lhs: JSONValue, rhs: JSONValue) -> Bool {
        lhs.content == rhs.content
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(content)
    }
}

extension JSONValue {
    package static let null = JSONValue(.null)

    package static func boolean(_ value: Bool) -> JSONValue { JSONValue(.boolean(value)) }

    package static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }

    package static func number(_ value: some BinaryInteger) -> JSONValue { JSONValue(.number(String(value))) }

    /// A number with a fraction; `null` for what JSON cannot write, which is infinity and not-a-number.
    package static func number(_ value: Double) -> JSONValue {
        guard value.isFinite else { return .null }
        return JSONValue(.number("\(value)"))
    }

    package static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }

    package static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
    }
}

extension JSONValue {
    package var isNull: Bool {
        if case .null = content { true } else { false }
    }

    package var boolean: Bool? {
        if case .boolean(let value) = content { value } else { nil }
    }

    package var string: String? {
        if case .string(let value) = content { value } else { nil }
    }

    package var array: [JSONValue]? {
        if case .array(let values) = content { values } else { nil }
    }

    package var members: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// The number as a whole one; `nil` when it has a fraction or does not fit.
    ///
    /// `3.0` and `1e3` are whole.
    package var integer: Int? {
        guard case .number(let text) = content else { return nil }
        if let value = Int(text) { return value }
        guard let value = Double(text), value.rounded() == value, abs(value) <= 9_007_199_254_740_992 else {
            return nil
        }
        return Int(value)
    }

    package var double: Double? {
        guard case .number(let text) = content else { return nil }
        return Double(text)
    }

    /// The member of an object by name, the last one where there are several; takes time linear in their number.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = content else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The element of an array by index; `nil` beyond its ends.
    package subscript(index: Int) -> JSONValue? {
        guard case .array(let values) = content, values.indices.contains(index) else { return nil }
        return values[index]
    }

    /// What the value is, for messages: `a string`, `an object`.
    package var kind: String {
        switch content {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }

    package init(integerLiteral value: Int) { self = .number(value) }

    package init(booleanLiteral value: Bool) { self = .boolean(value) }

    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }

    package init(nilLiteral: ()) { self = .null }
}
