/// A text with wildcards in it, as event patterns, filters and policies have them.
///
/// Fits are found in time proportional to the product of both lengths at most.
package struct WildcardText: Hashable, Sendable {
    /// Unicode scalars, and two numbers beyond them for the wildcards.
    package let tokens: [UInt32]

    /// Stands for any characters, or none.
    package static let anyText = UInt32.max
    /// Stands for one character.
    package static let anyOne = UInt32.max - 1

    package init(tokens: [UInt32]) {
        self.tokens = tokens
    }

    /// Reads a text in which `*` stands for any characters and, unless it is plain, `?` for one.
    ///
    /// A backslash takes that meaning from what follows it.
    package init(_ text: String, isQuestionMarkPlain: Bool = false) {
        var tokens: [UInt32] = []
        tokens.reserveCapacity(text.utf8.count)
        var isEscaped = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case _ where isEscaped:
                tokens.append(scalar.value)
                isEscaped = false
            case "\\": isEscaped = true
            case "*": if tokens.last != Self.anyText { tokens.append(Self.anyText) }
            case "?": tokens.append(isQuestionMarkPlain ? scalar.value : Self.anyOne)
            default: tokens.append(scalar.value)
            }
        }
        if isEscaped { tokens.append(0x5C) }
        self.tokens = tokens
    }

    /// Whether the whole text fits.
    package func matches(_ text: String) -> Bool {
        Self.fits(text.unicodeScalars.map(\.value)[...], tokens[...])
    }

    /// Whether scalars fit tokens; only the last wildcard for any text is ever gone back to.
    package static func fits(_ text: ArraySlice<UInt32>, _ pattern: ArraySlice<UInt32>) -> Bool {
        var (at, place) = (pattern.startIndex, text.startIndex)
        var retry: (pattern: Int, text: Int)?
        while place < text.endIndex {
            if at < pattern.endIndex, pattern[at] == anyText {
                at += 1
                retry = (at, place)
            } else if at < pattern.endIndex, pattern[at] == anyOne || pattern[at] == text[place] {
                at += 1
                place += 1
            } else if let last = retry {
                retry = (last.pattern, last.text + 1)
                (at, place) = (last.pattern, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == anyText }
    }
}
