import MusterCore
import Testing

struct LongLineTests {
    /// Lines of many kilobytes with letters of one to four bytes and marks that join the letter before.
    private static let text: String = {
        let words = ["plain words, ", "é", "日本", "🚀", "e\u{301}", "a", "-", "\u{202E}", "{\"k\":1}"]
        var generator = SeededGenerator(seed: 5, stream: "long lines")
        func line(_ count: Int) -> String { (0..<count).map { _ in words[Int(generator.draw(below: 9))] }.joined() }
        return line(9_000) + "\n" + line(3) + "\n" + line(20_000)
    }()

    @Test func `a column is the same however long the line before it is`() {
        let file = SourceFile(path: "f", text: Self.text)
        let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
        var offset = 0
        for (number, line) in lines.enumerated() {
            var column = 1
            for (place, character) in line.enumerated() {
                if place % 97 == 0 || place > line.count - 3 {
                    let range = file.range(ofByte: offset)
                    #expect((range.line, range.column) == (number + 1, column))
                }
                offset += character.utf8.count
                column += 1
            }
            offset += 1
        }
    }
}
