import Foundation
import MusterCore
import Testing

/// How diagnostics look.
struct DiagnosticTextTests {
    private let file = SourceFile(path: "plans/shop.yaml", text: "plan: shop\n\twide: 数据 x\nlast")

    private func diagnostic(line: Int, column: Int, length: Int, help: [String] = []) -> Diagnostic {
        Diagnostic(
            .unknownKey,
            "something is wrong",
            at: SourceRange(file: "plans/shop.yaml", line: line, column: column, length: length),
            label: "here",
            help: help
        )
    }

    @Test func `a diagnostic shows the place, the line, a caret of the right width and the remedies`() {
        let text = DiagnosticText(sources: [file]).text(diagnostic(line: 1, column: 7, length: 4, help: ["do this"]))

        #expect(
            text == """
                error[M0112]: something is wrong
                 --> plans/shop.yaml:1:7
                  |
                1 | plan: shop
                  |       ^^^^ here
                  = help: do this
                  = explain: muster explain M0112

                """
        )
    }

    @Test func `tabs and wide characters move the caret as far as they move the text`() {
        let text = DiagnosticText(sources: [file]).text(diagnostic(line: 2, column: 8, length: 2))

        #expect(text.contains("2 |     wide: 数据 x\n  |           ^^^^ here\n"))
    }

    @Test func `a place beyond the line or the file does not break the text`() {
        let text = DiagnosticText(sources: [file])

        #expect(text.text(diagnostic(line: 3, column: 90, length: 5)).contains("3 | last\n"))
        #expect(!text.text(diagnostic(line: 90, column: 1, length: 5)).contains("|"))
        #expect(text.text(diagnostic(line: 1, column: -5, length: .max)).contains("^"))
        #expect(text.text(diagnostic(line: 0, column: 0, length: 0)).contains("shop.yaml:0:0"))
    }

    @Test func `a diagnostic without its file has no excerpt, one without a place no arrow`() {
        let text = DiagnosticText()

        #expect(text.text(diagnostic(line: 1, column: 1, length: 1)).contains("--> plans/shop.yaml:1:1\n"))
        #expect(
            text.text(Diagnostic(.emptyFile, "nothing"))
                == "error[M0105]: nothing\n  = explain: muster explain M0105\n"
        )
    }

    @Test func `twenty problems are shown and the others counted`() {
        let many = (1...25).map { diagnostic(line: $0, column: 1, length: 1) }
        let text = DiagnosticText(sources: [file]).text(many)

        #expect(text.components(separatedBy: "error[").count == 21)
        #expect(text.hasSuffix("… and 5 more\n\n25 errors\n"))
    }

    @Test func `control and direction characters are shown and not obeyed`() {
        let hostile = Diagnostic(.unknownKey, "a \u{1B}[31mred\u{202E} \u{0} line\nbreak")

        let text = DiagnosticText().text(hostile)

        #expect(text.hasPrefix("error[M0112]: a \\u{1B}[31mred\\u{202E} \\u{0} line\\nbreak\n"))
    }

    @Test func `colour is written only where it is asked for`() {
        let plain = DiagnosticText(sources: [file]).text(diagnostic(line: 1, column: 1, length: 4))
        let colored = DiagnosticText(sources: [file], color: true).text(diagnostic(line: 1, column: 1, length: 4))

        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}[1;31merror[M0112]\u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func `places are counted in characters, whatever the line breaks are`() {
        let file = SourceFile(path: "x", text: "a\r\nbü😀c\rd\u{2028}e\n")

        #expect(file.lineCount == 5)
        #expect(file.line(2) == "bü😀c")
        #expect(file.range(ofByte: 10) == SourceRange(file: "x", line: 2, column: 4))
        #expect(file.line(4) == "e")
        #expect(file.line(5) == "")
        #expect(file.line(6) == nil)
    }
}
