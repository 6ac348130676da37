/// How text of unknown origin is made fit to stand in a report.
extension String {
    /// The text without terminal sequences and without what XML 1.0 cannot hold, lines ended by LF.
    ///
    /// First terminal sequences (ECMA-48, 7-bit and 8-bit forms) are removed; then every scalar outside `Char` of
    /// XML 1.0 becomes U+FFFD, as does the introducer of a sequence that never ends; then CR LF becomes LF. Cleaning
    /// what is clean changes nothing. Cost: linear.
    package var cleaned: String {
        guard utf8.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) }) else { return self }
        let scalars = Array(unicodeScalars)
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if TerminalSequence.introducers.contains(scalar) {
                if let end = TerminalSequence.end(in: scalars, from: index) {
                    index = end
                    continue
                }
                result.append("\u{FFFD}")
            } else if scalar == "\n" {
                while result.last == "\r" { result.removeLast() }
                result.append(scalar)
            } else {
                result.append(scalar.isXMLCharacter ? scalar : "\u{FFFD}")
            }
            index += 1
        }
        return String(String.UnicodeScalarView(result))
    }

    /// The text with every line break and tab as one space.
    package var onOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 }) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            result.append(["\n", "\r", "\t"].contains(scalar) ? " " : scalar)
        }
        return String(result)
    }

    /// The text in at most `limit` bytes of UTF-8, with its head and its tail around `truncated N bytes`.
    ///
    /// The limit is at least 64, so that the note itself has room.
    package func capped(bytes limit: Int) -> String {
        let size = utf8.count
        guard size > limit else { return self }
        // The note is never longer than this, whatever the number in it.
        let room = Swift.max(limit, 64) - 48
        let bytes = Array(utf8)
        let head = Self.boundary(in: bytes, atMost: room * 2 / 3)
        let tail = Self.boundary(in: bytes, atLeast: size - room / 3)
        let separator = contains("\n") ? "\n" : " "
        let note = "\(separator)… truncated \(tail - head) bytes …\(separator)"
        return String(decoding: bytes[..<head], as: UTF8.self) + note + String(decoding: bytes[tail...], as: UTF8.self)
    }

    private static func boundary(in bytes: [UInt8], atMost limit: Int) -> Int {
        var index = Swift.max(0, Swift.min(limit, bytes.count))
        while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    private static func boundary(in bytes: [UInt8], atLeast limit: Int) -> Int {
        var index = Swift.max(0, Swift.min(limit, bytes.count))
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 can hold it.
    ///
    /// Source: XML 1.0, fifth edition, production 2.
    fileprivate var isXMLCharacter: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}

/// Where sequences end that command a terminal.
///
/// Source: ECMA-48, sections 5.3 to 5.6.
private enum TerminalSequence {
    /// ESC, and the 8-bit forms of DCS, SOS, CSI, OSC, PM and APC.
    static let introducers: Set<Unicode.Scalar> = [
        "\u{1B}", "\u{90}", "\u{98}", "\u{9B}", "\u{9D}", "\u{9E}", "\u{9F}",
    ]

    /// The index behind the sequence that begins at `start`; `nil` when it never ends.
    static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard scalars[start] == "\u{1B}" else {
            return scalars[start] == "\u{9B}"
                ? endOfControl(in: scalars, from: start + 1) : endOfString(in: scalars, from: start + 1)
        }
        guard start + 1 < scalars.count else { return nil }
        switch scalars[start + 1] {
        case "[": return endOfControl(in: scalars, from: start + 2)
        case "P", "X", "]", "^", "_": return endOfString(in: scalars, from: start + 2)
        case "\u{20}"..."\u{2F}":
            var index = start + 2
            while index < scalars.count, ("\u{20}"..."\u{2F}").contains(scalars[index]) { index += 1 }
            return index < scalars.count && ("\u{30}"..."\u{7E}").contains(scalars[index]) ? index + 1 : nil
        case "\u{30}"..."\u{7E}": return start + 2
        default: return nil
        }
    }

    private static func endOfControl(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count, ("\u{20}"..."\u{3F}").contains(scalars[index]) { index += 1 }
        return index < scalars.count && ("\u{40}"..."\u{7E}").contains(scalars[index]) ? index + 1 : nil
    }

    private static func endOfString(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count {
            switch scalars[index] {
            case "\u{07}", "\u{9C}": return index + 1
            case "\u{1B}":
                return index + 1 < scalars.count && scalars[index + 1] == "\\" ? index + 2 : nil
            case "\u{80}"..."\u{9F}": return nil
            default: index += 1
            }
        }
        return nil
    }
}
