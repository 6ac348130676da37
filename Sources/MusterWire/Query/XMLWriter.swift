/// Writes elements and texts of XML 1.0.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    mutating func open(_ name: String) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func open(_ name: String, namespace: String) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        bytes += " xmlns=\"".utf8
        text(namespace)
        bytes += "\">".utf8
    }

    mutating func close(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func element(_ name: String, _ content: String) {
        open(name)
        text(content)
        close(name)
    }

    /// Whether a byte stands for itself wherever it stands, as almost all do.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
        case 0x20...0x7E: true
        default: false
        }
    }

    /// What XML 1.0 cannot carry is replaced by U+FFFD; a carriage return is kept by a reference.
    mutating func text(_ text: String) {
        guard !text.utf8.allSatisfy(Self.isPlain) else { return bytes += text.utf8 }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\r": bytes += "&#xD;".utf8
            case "\t", "\n": bytes.append(UInt8(scalar.value))
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": bytes += "\u{FFFD}".utf8
            default:
                if scalar.value < 0x80 {
                    bytes.append(UInt8(scalar.value))
                } else {
                    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
    }
}
