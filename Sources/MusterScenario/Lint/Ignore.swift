import MusterCore

/// A comment that silences advice: `# muster: ignore M0617 because the drill is about the order`.
///
/// At the end of a line it holds for that line; on lines of its own for the next line that is not a comment. With
/// `ignore-file` it holds for the whole file. It has to give a reason.
struct Ignore {
    var codes: [String]
    var reason: String
    /// The line that it is about; `nil` for the whole file.
    var line: Int?
    var range: SourceRange
    /// Codes that no rule has.
    var unknown: [String] { codes.filter { DiagnosticCode(rawValue: $0) == nil } }

    static func find(in file: SourceFile) -> [Ignore] {
        var found: [Ignore] = []
        for number in lines(of: file) {
            guard let line = file.line(number), let (column, words) = comment(line) else { continue }
            guard var ignore = read(words) else { continue }
            ignore.range = SourceRange(file: file.path, line: number, column: column + 1, length: line.count - column)
            if ignore.line != nil { ignore.line = subject(of: number, line: line, column: column, in: file) }
            found.append(ignore)
        }
        return found
    }

    /// The lines that hold `# muster:`, found by bytes: most files are large and have none.
    private static func lines(of file: SourceFile) -> [Int] {
        let mark = Array("# muster:".utf8)
        let offsets = file.bytes.withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            var index = 0
            while index + mark.count <= bytes.count, found.count < 10_000 {
                if bytes[index] == mark[0], mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }) {
                    found.append(index)
                    index += mark.count
                } else {
                    index += 1
                }
            }
            return found
        }
        var lines: [Int] = []
        for line in offsets.map({ file.range(ofByte: $0).line }) where line != lines.last { lines.append(line) }
        return lines
    }

    /// Where the comment begins, in characters from 0, and the words behind `# muster:`.
    private static func comment(_ line: String) -> (column: Int, words: [Substring])? {
        guard let mark = line.firstRange(of: "# muster:") else { return nil }
        let before = line[..<mark.lowerBound]
        guard before.isEmpty || before.last?.isWhitespace == true else { return nil }
        return (before.count, line[mark.upperBound...].split { $0 == " " || $0 == "\t" || $0 == "," })
    }

    private static func read(_ words: [Substring]) -> Ignore? {
        guard let verb = words.first, verb == "ignore" || verb == "ignore-file" else { return nil }
        let codes = words.dropFirst().prefix { $0 != "because" }
        let reason = words.dropFirst(1 + codes.count + 1).joined(separator: " ")
        return Ignore(
            codes: codes.map { $0.uppercased() },
            reason: reason,
            line: verb == "ignore" ? 0 : nil,
            range: SourceRange(file: "", line: 1, column: 1)
        )
    }

    private static func subject(of number: Int, line: String, column: Int, in file: SourceFile) -> Int {
        guard line.prefix(column).allSatisfy(\.isWhitespace) else { return number }
        var next = number + 1
        while let text = file.line(next) {
            let start = text.drop(while: \.isWhitespace)
            if !start.isEmpty, !start.hasPrefix("#") { break }
            next += 1
        }
        return next
    }
}
