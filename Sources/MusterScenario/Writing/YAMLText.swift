import MusterCore

/// Writes values as YAML that every reader takes for the same.
enum YAMLText {
    /// A text, without quotes where nothing could mistake it.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A text in double quotes with escapes for everything that does not print.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                switch scalar.value {
                case 0x20...0x7E, 0xA1...0x167F, 0x1681...0x1FFF, 0x2030...0x205E, 0x2070...0x2FFF, 0x3001...0xD7FF,
                    0xF900...0xFDFF, 0xFE10...0xFEFE, 0xFF01...0xFFEF, 0x1F300...0x1FAFF:
                    result.unicodeScalars.append(scalar)
                case 0...0xFF: result += "\\x" + hex(scalar.value, 2)
                case 0x100...0xFFFF: result += "\\u" + hex(scalar.value, 4)
                default: result += "\\U" + hex(scalar.value, 8)
                }
            }
        }
        return result + "\""
    }

    /// Letters, digits, dots, slashes, hyphens and underscores, beginning with a letter or a slash, and not one of the
    /// words that YAML 1.1 reads as something else.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "/"), text.utf8.count <= 120,
            text.utf8.last != UInt8(ascii: " "),
            text.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || " ._/-()".utf8.contains($0) })
        else {
            return false
        }
        return !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func hex(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// `{ a: b, c: d }`, or `{}`.
    static func mapping(_ entries: [(String, String)]) -> String {
        guard !entries.isEmpty else { return "{}" }
        return "{ " + entries.map { "\(scalar($0.0)): \($0.1)" }.joined(separator: ", ") + " }"
    }

    static func list(_ items: [String]) -> String {
        "[" + items.joined(separator: ", ") + "]"
    }

    static func tags(_ tags: [String: String]) -> String {
        mapping(tags.sorted { $0.key < $1.key }.map { ($0.key, scalar($0.value)) })
    }

    /// A comment block; line breaks in the text begin new lines of it.
    static func comment(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { $0.isEmpty ? "#" : "# \($0.filter { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })" }
            .joined(separator: "\n")
    }
}

extension Duration {
    /// The duration exactly, in the short form that plans use: `1h30m`, `2.5s`, `120ms`.
    var exactText: String {
        var rest = max(0, nanoseconds)
        guard rest > 0 else { return "0s" }
        if rest < 1_000_000_000, rest % 1_000_000 == 0 { return "\(rest / 1_000_000)ms" }
        var text = ""
        for (unit, name) in [(3_600_000_000_000 as Int64, "h"), (60_000_000_000, "m")] where rest >= unit {
            text += "\(rest / unit)\(name)"
            rest %= unit
        }
        guard rest > 0 else { return text }
        text += "\(rest / 1_000_000_000)"
        let fraction = rest % 1_000_000_000
        if fraction > 0 {
            var digits = String(1_000_000_000 + fraction).dropFirst()
            while digits.last == "0" { digits.removeLast() }
            text += ".\(digits)"
        }
        return text + "s"
    }
}
