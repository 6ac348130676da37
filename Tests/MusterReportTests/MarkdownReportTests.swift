import MusterCore
import Testing

@testable import MusterReport

struct MarkdownReportTests {
    @Test(arguments: ["passed", "failed", "hold", "hostile", "big"])
    func `the Markdown of a run is as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        try Golden.expect(MarkdownReport.render([.judged(report)]), equals: "markdown/\(name).md")
    }

    @Test func `several results are a table with details below it`() throws {
        let results: [ScenarioResult] = [.judged(Samples.expectedFailure), .rejected(Samples.rejected)]

        try Golden.expect(MarkdownReport.render(results), equals: "markdown/list.md")
    }

    @Test(arguments: [1, 10, 40, 400], [(ReportFormat.markdown, 1 << 20), (.markdownComment, 65_536)])
    func `the text fits into its place, however many scenarios there are`(count: Int, place: (ReportFormat, Int)) {
        let results = (0..<count).map { ScenarioResult.judged($0 % 7 == 3 ? Samples.hostile : Samples.passed) }

        let text = String(decoding: place.0.render(results), as: UTF8.self)

        #expect(text.utf8.count <= place.1)
        if count > 1 { #expect(text.contains("of \(count) scenarios passed")) }
    }

    @Test func `a summary has room for what a comment leaves out`() {
        let results = (0..<40).map { _ in ScenarioResult.judged(Samples.passed) }

        let summary = String(decoding: ReportFormat.markdown.render(results), as: UTF8.self)
        let comment = String(decoding: ReportFormat.markdownComment.render(results), as: UTF8.self)

        #expect(!summary.contains("left out") && comment.contains("left out"))
        #expect(summary.utf8.count > 65_536)
    }

    @Test func `what fails is told of even when all details cannot be`() {
        let results = (0..<200).map { ScenarioResult.judged($0 == 150 ? Samples.conversionFails : Samples.passed) }

        let text = String(decoding: ReportFormat.markdownComment.render(results), as: UTF8.self)

        #expect(text.contains("❌ FAILED"))
        #expect(text.contains("are left out"))
        #expect(text.contains(Samples.conversionFails.context.reproduction))
    }

    @Test func `names and sentences cannot become markup, and mention nobody`() {
        let cell = MarkdownText(isInTable: true)

        #expect(cell.code("a|b`c") == "``a\\|b`c``")
        #expect(cell.code("") == "`(unnamed)`")
        #expect(MarkdownText().code("a|b") == "`a|b`")
        #expect(
            cell.prose("[x](http://y) <b> *c* @team #12")
                == "\\[x\\](http\\://y) \\<b\\> \\*c\\* @\u{2060}team \\#\u{2060}12"
        )
        #expect(cell.prose("1. one") == "1\\. one")
        #expect(cell.prose("two\nlines") == "two lines")
    }
}
