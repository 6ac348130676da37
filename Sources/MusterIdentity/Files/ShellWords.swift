/// The words of a command line, parted as a POSIX shell parts them, without expanding anything.
///
/// Source: Python's `shlex.split`, with which botocore reads names of profiles and `credential_process`.
package enum ShellWords {
    /// Why a line has no words.
    package enum Mistake: String, Error, Hashable, Sendable {
        case openQuote = "a quotation mark is not closed"
        case openEscape = "nothing follows the last backslash"
    }

    package static func split(_ line: String) throws(Mistake) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var escapes = false
        for character in line.unicodeScalars.map(Character.init) {
            if escapes {
                // Within double quotes only a quotation mark and a backslash are escaped.
                if quote == "\"", character != "\"", character != "\\" { word = (word ?? "") + "\\" }
                word = (word ?? "") + String(character)
                escapes = false
            } else if let open = quote {
                if character == open {
                    quote = nil
                } else if character == "\\", open == "\"" {
                    escapes = true
                } else {
                    word = (word ?? "") + String(character)
                }
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character == "\\" {
                escapes = true
            } else if [" ", "\t", "\r", "\n"].contains(character) {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { throw .openQuote }
        guard !escapes else { throw .openEscape }
        if let word { words.append(word) }
        return words
    }
}
