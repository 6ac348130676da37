/// A word as a shell takes it.
package enum ShellWord {
    /// The word itself where it is plain, else in single quotes.
    package static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                    || [45, 46, 47, 95, 43, 58, 61, 64, 44].contains(byte)
            }
        guard !isPlain else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// An option and its value; joined where the value looks like an option.
    package static func option(_ name: String, _ value: String) -> String {
        value.hasPrefix("-") ? "--\(name)=\(quoted(value))" : "--\(name) \(quoted(value))"
    }
}
