/// Text in paths and queries after RFC 3986.
package enum PercentEncoding {
    /// Everything but letters, digits, `-`, `.`, `_` and `~` as `%XX`, which is what signatures are computed over.
    package static func encode(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isUnreserved(byte) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "%"))
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 0xF)])
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The text behind an encoded one.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with `%XX` for bytes; a plus sign stands for itself unless it is told to be a blank.
    ///   - plusIsBlank: As in forms.
    /// - Returns: `nil` where a `%` is not followed by two digits, or the bytes are no UTF-8.
    package static func decode(_ text: some Sequence<UInt8>, plusIsBlank: Bool = false) -> String? {
        var output: [UInt8] = []
        output.reserveCapacity(text.underestimatedCount)
        var rest = text.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
                output.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank:
                output.append(UInt8(ascii: " "))
            default:
                output.append(byte)
            }
        }
        return String(validating: output, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
