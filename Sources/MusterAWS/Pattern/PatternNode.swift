/// A parsed expression.
package indirect enum PatternNode: Hashable, Sendable {
    case characters(CharacterSet)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// Between `minimum` and `maximum` times; without a maximum any number.
    case repeated(PatternNode, minimum: Int, maximum: Int?)

    static let empty = PatternNode.sequence([])
}

/// A set of characters: ranges of scalars and general categories, or everything but these.
package struct CharacterSet: Hashable, Sendable {
    /// Marks the beginning or the end of the text instead of a character.
    package enum Anchor: Hashable, Sendable {
        case start
        case end
    }

    var ranges: [ClosedRange<UInt32>] = []
    /// General categories by their short names, of one letter (`L`) or two (`Lu`), each with whether it is excluded.
    var categories: [Category] = []
    var isInverted = false
    package var anchor: Anchor?

    struct Category: Hashable, Sendable {
        var name: String
        var isInverted: Bool
    }

    static func anchor(_ anchor: Anchor) -> CharacterSet {
        var set = CharacterSet()
        set.anchor = anchor
        return set
    }

    static func scalar(_ value: UInt32) -> CharacterSet {
        CharacterSet(ranges: [value...value])
    }

    /// `.`: everything but a line feed.
    static let anyCharacter = CharacterSet(ranges: [10...10], isInverted: true)

    static let digits = CharacterSet(ranges: [48...57])
    static let wordCharacters = CharacterSet(ranges: [48...57, 65...90, 95...95, 97...122])
    static let spaces = CharacterSet(ranges: [9...13, 32...32])

    /// The ranges that are left out by this set of plain ranges.
    var complement: [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = max(next, range.upperBound + 1)
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        return result
    }

    /// Whether a scalar, given with the short name of its general category, is in the set.
    package func contains(_ scalar: UInt32, category: String) -> Bool {
        guard anchor == nil else { return false }
        let isIn =
            ranges.contains { $0.contains(scalar) }
            || categories.contains { category.hasPrefix($0.name) != $0.isInverted }
        return isIn != isInverted
    }
}

extension Unicode.GeneralCategory {
    /// The short name of two letters, for example `Lu`.
    package var shortName: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }

    /// The short names of all categories.
    static let shortNames = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]
}
