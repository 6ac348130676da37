/// Writes JSON: equal values give equal bytes.
package struct JSONWriter: Hashable, Sendable {
    /// Whether members and elements stand on lines of their own, two spaces deeper than what holds them.
    package var isPretty: Bool
    /// Whether `<`, `>` and `&` are written as escapes, so that the text may stand in an HTML page.
    package var isSafeInHTML: Bool

    package init(isPretty: Bool = false, isSafeInHTML: Bool = false) {
        self.isPretty = isPretty
        self.isSafeInHTML = isSafeInHTML
    }

    /// The value as text, without a line feed at the end.
    package func text(_ value: JSONValue) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }

    /// The value as UTF-8, without a line feed at the end.
    package func bytes(_ value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        write(value, 0, &output)
        return output
    }

    private func write(_ value: JSONValue, _ depth: Int, _ output: inout [UInt8]) {
        switch value.content {
        case .null: output += "null".utf8
        case .boolean(let value): output += (value ? "true" : "false").utf8
        case .number(let text): output += text.utf8
        case .string(let text): write(text, &output)
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                breakLine(depth + 1, &output)
                write(value, depth + 1, &output)
            }
            if !values.isEmpty { breakLine(depth, &output) }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                breakLine(depth + 1, &output)
                write(member.name, &output)
                output += (isPretty ? ": " : ":").utf8
                write(member.value, depth + 1, &output)
            }
            if !members.isEmpty { breakLine(depth, &output) }
            output.append(UInt8(ascii: "}"))
        }
    }

    private func breakLine(_ depth: Int, _ output: inout [UInt8]) {
        guard isPretty else { return }
        output.append(0x0A)
        for _ in 0..<depth {
            output.append(0x20)
            output.append(0x20)
        }
    }

    /// A string in quotes; what would break a script or a line is escaped.
    private func write(_ text: String, _ output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.isPlain) {
            output += text.utf8
        } else {
            writeCarefully(text, &output)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands for itself wherever it stands, as almost all do.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
        case 0x20...0x7E: true
        default: false
        }
    }

    private func writeCarefully(_ text: String, _ output: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\"".utf8
            case "\\": output += "\\\\".utf8
            case "\n": output += "\\n".utf8
            case "\r": output += "\\r".utf8
            case "\t": output += "\\t".utf8
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}": escape(scalar, &output)
            case "<", ">", "&":
                if isSafeInHTML { escape(scalar, &output) } else { output.append(UInt8(scalar.value)) }
            default:
                if scalar.value < 0x80 {
                    output.append(UInt8(scalar.value))
                } else {
                    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
    }

    private func escape(_ scalar: Unicode.Scalar, _ output: inout [UInt8]) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        output += "\\u".utf8
        for _ in digits.utf8.count..<max(4, digits.utf8.count) {
            output.append(UInt8(ascii: "0"))
        }
        output += digits.utf8
    }
}
