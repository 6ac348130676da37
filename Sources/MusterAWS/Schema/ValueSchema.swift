/// What the service's model says about one value: its bounds, its pattern, its words, and what it is made of.
///
/// Made once per shape of the model and shared by everything that validates, encodes or decodes.
package final class ValueSchema: Sendable {
    /// Least and greatest length of a text, list or map, or the range of a number.
    package let minimum: Int?
    package let maximum: Int?
    package let pattern: Pattern?
    /// The words of an enumeration, in the model's order; empty for everything else.
    package let words: [String]
    /// Whether the value must not stand in logs.
    package let isSensitive: Bool
    /// The keys of a map.
    package let key: ValueSchema?
    /// The elements of a list, or the values of a map.
    package let element: ValueSchema?
    /// Names of a map's keys and values in XML and query text.
    package let keyName: String
    package let elementName: String
    /// Whether JSON carries the moment as ISO 8601 text rather than as seconds since 1970.
    package let isISO8601: Bool
    /// Whether there is anything to check here or further down.
    package let isConstrained: Bool

    private init(
        minimum: Int? = nil,
        maximum: Int? = nil,
        pattern: String? = nil,
        words: [String] = [],
        isSensitive: Bool = false,
        key: ValueSchema? = nil,
        element: ValueSchema? = nil,
        keyName: String = "key",
        elementName: String = "value",
        isISO8601: Bool = false,
        isStructure: Bool = false
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.pattern = pattern.map(Pattern.init)
        self.words = words
        self.isSensitive = isSensitive
        self.key = key
        self.element = element
        self.keyName = keyName
        self.elementName = elementName
        self.isISO8601 = isISO8601
        isConstrained =
            isStructure || minimum != nil || maximum != nil || pattern != nil || !words.isEmpty
            || (key?.isConstrained ?? false) || (element?.isConstrained ?? false)
    }

    /// A value without any rule.
    package static let plain = ValueSchema()

    /// A text without any rule that must not stand in logs.
    package static let secret = ValueSchema(isSensitive: true)

    /// A moment that JSON carries as ISO 8601 text.
    package static let iso8601 = ValueSchema(isISO8601: true)

    /// A structure; its own type knows its members.
    package static let structure = ValueSchema(isStructure: true)

    /// A text with bounds on its length in characters.
    package static func text(
        _ minimum: Int?,
        _ maximum: Int?,
        pattern: String? = nil,
        isSensitive: Bool = false
    ) -> ValueSchema {
        ValueSchema(minimum: minimum, maximum: maximum, pattern: pattern, isSensitive: isSensitive)
    }

    /// A number in a range.
    package static func number(_ minimum: Int?, _ maximum: Int?) -> ValueSchema {
        ValueSchema(minimum: minimum, maximum: maximum)
    }

    /// One of the known words.
    package static func word(_ table: WordTable) -> ValueSchema { ValueSchema(words: table.texts) }

    /// A list with bounds on its count.
    package static func list(
        _ minimum: Int?,
        _ maximum: Int?,
        of element: ValueSchema,
        named elementName: String = "member",
        isSensitive: Bool = false
    ) -> ValueSchema {
        ValueSchema(
            minimum: minimum,
            maximum: maximum,
            isSensitive: isSensitive,
            element: element,
            elementName: elementName
        )
    }

    /// A map with bounds on its count.
    package static func map(
        _ minimum: Int?,
        _ maximum: Int?,
        from key: ValueSchema,
        to element: ValueSchema,
        named names: (key: String, value: String) = ("key", "value"),
        isSensitive: Bool = false
    ) -> ValueSchema {
        ValueSchema(
            minimum: minimum,
            maximum: maximum,
            isSensitive: isSensitive,
            key: key,
            element: element,
            keyName: names.key,
            elementName: names.value
        )
    }
}
