/// Words of a command that somebody is to copy into a shell.
package enum ShellText {
    /// A word as a POSIX shell reads it back; quoted only where it has to be.
    package static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122: true
            default: "-_./:@%+=,".utf8.contains(byte)
            }
        }
        if isPlain, !text.isEmpty { return text }
        return "'" + text.replacing("'", with: #"'\''"#) + "'"
    }

    /// An option and its value, which may begin with a hyphen.
    package static func option(_ name: String, _ value: String) -> String {
        value.hasPrefix("-") ? "--\(name)=\(word(value))" : "--\(name) \(word(value))"
    }
}
