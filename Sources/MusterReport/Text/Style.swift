/// How text is set apart on a terminal: colour when it is wanted, nothing otherwise.
package struct Style: Hashable, Sendable {
    package enum Ink: String, Hashable, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case magenta = "35"
        case cyan = "36"
        case boldRed = "1;31"
        case boldGreen = "1;32"
        case boldYellow = "1;33"
        /// White on the colour's ground, for the verdict.
        case redBanner = "1;97;41"
        case greenBanner = "1;30;42"
        case yellowBanner = "1;30;43"
    }

    package var isColored: Bool

    package init(isColored: Bool) {
        self.isColored = isColored
    }

    package static let plain = Style(isColored: false)

    /// The text in the ink; as it is when colour is off, the ink is `nil` or the text is empty.
    package func callAsFunction(_ ink: Ink?, _ text: String) -> String {
        guard isColored, let ink, !text.isEmpty else { return text }
        return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
    }
}

/// The characters that a report may be drawn with.
package enum CharacterRange: Hashable, Sendable {
    case unicode
    /// ASCII alone, also in names.
    case ascii
}

extension CharacterRange {
    /// Text of unknown origin, harmless on a terminal: on one line, with controls and direction marks written out.
    func safe(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        if isPlain { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
                0xE0000...0xE0FFF:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            case 0x80... where self == .ascii:
                result += Self.plainForms[scalar] ?? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Typography that has a plain form.
    private static let plainForms: [Unicode.Scalar: String] = [
        "±": "+/-", "–": "-", "—": "-", "→": "->", "×": "x", "…": "...", "“": "\"", "”": "\"", "‘": "'", "’": "'",
        "·": "-",
        "\u{A0}": " ",
    ]

    /// One of two ways to draw the same.
    func pick(_ unicode: String, _ ascii: String) -> String {
        self == .unicode ? unicode : ascii
    }

    var ellipsis: String { pick("…", "...") }
}
