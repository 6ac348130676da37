/// What SNS takes.
///
/// Source: SNS 2010-03-31, `Publish`, and the quotas of SNS. The service's current model takes UTF-8 subjects, older
/// pages ASCII only; what satisfies both is sent.
package enum NotificationLimits {
    /// Characters of a subject; it has to stay below a hundred.
    package static let subject = 99
    /// Bytes of a message; 256 KiB less a reserve for its attributes.
    package static let message = 262_144 - 4_096

    /// A subject that SNS takes: printable ASCII, one line, beginning with a letter.
    package static func subject(_ text: String) -> String {
        var ascii = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 32..<127: ascii.unicodeScalars.append(scalar)
            case 9...13, 0x85, 0x2028, 0x2029: ascii += " "
            default: ascii += "?"
            }
        }
        // Bounds the work on a text of any length before it is looked at closely.
        ascii = String(ascii.prefix(4_096).drop { $0 == " " })
        while ascii.last == " " { ascii.removeLast() }
        if ascii.first?.isLetter != true { ascii = "Muster: " + ascii }
        guard ascii.utf8.count > subject else { return ascii }
        return String(ascii.prefix(subject - 3)) + "..."
    }

    /// A body that SNS takes: never empty, and cut with a notice where it is too long.
    package static func body(_ text: String) -> String {
        if text.allSatisfy(\.isWhitespace) { return "(this message is empty)\n" }
        guard text.utf8.count > message else { return text }
        let notice = "\n(cut: the message has \(text.utf8.count) bytes, SNS takes \(message))\n"
        var cut = ""
        var room = message - notice.utf8.count
        for character in text {
            room -= character.utf8.count
            if room < 0 { break }
            cut.append(character)
        }
        return cut + notice
    }
}
