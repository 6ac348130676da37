import MusterCore
import Testing

@testable import MusterReport

struct TimingReportTests {
    @Test(arguments: Samples.named.map(\.name))
    func `the text of a run is as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        try Golden.expect(TimingReport.render(report).utf8, equals: "text/\(name).txt")
    }

    @Test func `the text in ASCII and narrow is as agreed`() throws {
        let options = TimingReport.Options(width: 80, characters: .ascii)

        try Golden.expect(TimingReport.render(Samples.hold, options: options).utf8, equals: "text/hold-80-ascii.txt")
    }

    @Test func `the text in colour is as agreed`() throws {
        let options = TimingReport.Options(width: 120, style: Style(isColored: true))

        try Golden.expect(
            TimingReport.render(Samples.conversionFails, options: options).utf8,
            equals: "text/failed-colour.txt"
        )
    }

    @Test func `several results end with a line for each`() throws {
        let results: [ScenarioResult] = [.judged(Samples.passed), .judged(Samples.missed), .rejected(Samples.rejected)]

        try Golden.expect(TimingReport.summary(results).utf8, equals: "text/summary.txt")
        try Golden.expect(TimingReport.render(Samples.rejected).utf8, equals: "text/rejected.txt")
    }

    @Test(arguments: Samples.named.map(\.name), [80, 97, 140])
    func `no line is wider than the terminal, or ends in a space`(name: String, width: Int) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        let lines = TimingReport.render(report, options: .init(width: width)).split(separator: "\n")

        for line in lines where !line.contains("muster run") {
            #expect(String(line).columns <= width, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: Samples.named.map(\.name))
    func `ASCII means ASCII, whatever the names are`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        let text = TimingReport.render(report, options: .init(characters: .ascii))

        #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    }

    @Test(arguments: [CharacterRange.unicode, .ascii], [80, 97, 140])
    func `no name becomes a command of a CI system`(characters: CharacterRange, width: Int) {
        var report = Samples.conversionFails
        for wave in report.waves.indices {
            report.waves[wave].name = "::error title=wave::\(wave)"
            for server in report.waves[wave].servers.indices {
                report.waves[wave].servers[server].name = "::add-mask::e ##[group]\(server)"
                report.waves[wave].servers[server].cause?.text = "it said ::stop-commands::x ::stop-commands::x again"
            }
        }
        report.context.summary = "::warning::a ##[error]b"

        let options = TimingReport.Options(width: width, characters: characters)
        let text = TimingReport.render([.judged(report), .judged(report)], options: options)

        #expect(text.contains("add-mask"))
        #expect(!text.contains("##["))
        for line in text.split(separator: "\n") where line.drop(while: \.isWhitespace).hasPrefix("::") {
            Issue.record("\(line)")
        }
    }

    @Test func `colour adds nothing but colour`() {
        let plain = TimingReport.render(Samples.hold, options: .init(width: 100))
        let colored = TimingReport.render(Samples.hold, options: .init(width: 100, style: Style(isColored: true)))

        #expect(colored.cleaned.replacing(" PASSED ", with: "PASSED") == plain.replacing(" PASSED ", with: "PASSED"))
    }

    @Test func `names cannot command the terminal`() {
        let text = TimingReport.render(Samples.hostile)

        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
}
