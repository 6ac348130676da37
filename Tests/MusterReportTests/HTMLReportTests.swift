import MusterCore
import Testing

@testable import MusterReport

struct HTMLReportTests {
    @Test(arguments: ["passed", "failed", "timed-out", "hold", "missed", "parallel", "hostile", "measured"])
    func `the page of a run is as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        try Golden.expect(HTMLReport.render(.judged(report.withEvents)), equals: "html/\(name).html")
    }

    @Test func `the page of several results is as agreed`() throws {
        let results: [ScenarioResult] = [.judged(Samples.expectedFailure), .rejected(Samples.rejected)]

        try Golden.expect(HTMLReport.render(results), equals: "html/list.html")
    }

    @Test func `a page is well-formed, and foreign text stays text`() throws {
        let page = String(decoding: HTMLReport.render(.judged(Samples.hostile)), as: UTF8.self)
        let body = page.drop { $0 != "\n" }

        let root = try #require(ParsedXML.root(of: Array(body.utf8)))

        #expect(root.all("script").isEmpty)
        #expect(root.all("x").isEmpty)
        #expect(root.all("bdi").contains { $0.text == "<script>alert(1)</script>" })
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" })
        #expect(!page.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0.value & 0xFFFE == 0xFFFE })
    }

    @Test func `a long raw error does not become a headline of many lines`() throws {
        var report = Samples.conversionFails
        let error = String(
            repeating: "An error occurred when calling the RunInstances operation: no capacity. ",
            count: 6
        )
        report.cause = Cause(.launchFailed, "server \"db-2\" was not launched: LAUNCH_FAILED: \(error)")

        let headline = ReportStory(report).headline
        #expect(headline.count <= 151)
        #expect(headline.hasSuffix("LAUNCH_FAILED…"))
        #expect(ReportStory(Samples.passed).headline == ReportStory(Samples.passed).sentence)
    }

    @Test func `the index of several results leads to each of them`() throws {
        let results: [ScenarioResult] = [.judged(Samples.passed), .judged(Samples.missed), .rejected(Samples.rejected)]
        let page = String(decoding: HTMLReport.render(results), as: UTF8.self)
        let root = try #require(ParsedXML.root(of: Array(page.drop { $0 != "\n" }.utf8)))

        let targets = root.all("a").compactMap { $0["href"] }.filter { $0 != "#top" }
        #expect(targets == ["#run-1", "#run-2", "#run-3"])
        #expect(root.all("article").compactMap { $0["id"] } == ["run-1", "run-2", "run-3"])
        #expect(root.all("h1").count == 1)
    }

    @Test func `a stretch without an orchestrator has a lane and a row`() throws {
        var report = Samples.hold.withEvents
        let down = report.start + .seconds(60)
        report.events.append(
            RecordedEvent(
                sequence: report.events.count + 1,
                time: down + .seconds(90),
                event: .orchestratorRestarted(by: "<ops>", downSince: down)
            )
        )

        let page = String(decoding: HTMLReport.render(.judged(report)), as: UTF8.self)
        let root = try #require(ParsedXML.root(of: Array(page.drop { $0 != "\n" }.utf8)))

        #expect(root.all("caption").map(\.text).contains("Pauses, restarts and faults as a table"))
        #expect(root.all("th").map(\.text).contains("orchestrator down, started again by <ops>"))
        #expect(root.all("span").contains { $0.text.contains("Orchestrator down") })
    }

    @Test func `what a rollback has terminated does not stay up`() throws {
        var report = Samples.conversionFails
        let all = ReportStory(report).leftovers.map(\.server.id)
        let first = try #require(ReportStory(report).leftovers.first?.server)
        let instance = try #require(first.instance)
        report.rollback = RollbackReport(
            start: report.end,
            end: report.end,
            cause: nil,
            calls: [],
            terminated: [OwnInstance(server: first.id, instance: instance, job: JobID("drsjob-1"))],
            left: []
        )

        #expect(ReportStory(report).leftovers.map(\.server.id) == Array(all.dropFirst()))
    }

    @Test func `figures stand on boards, and what is missed is seen at once`() throws {
        let page = String(decoding: HTMLReport.render(.judged(Samples.measured)), as: UTF8.self)
        let root = try #require(ParsedXML.root(of: Array(page.drop { $0 != "\n" }.utf8)))

        let captions = root.all("caption").map(\.text)
        #expect(captions.contains("Demands that are missed"))
        #expect(
            captions.filter { Metric.Board.allCases.map(\.title).contains($0) } == [
                "Overview", "Calls to AWS", "Health",
            ]
        )
        #expect(captions.contains("Not computed"))
        #expect(root.all("th").map(\.text).contains("people have to be asked"))
    }

    @Test func `every picture has a table beside it`() throws {
        let page = String(decoding: HTMLReport.render(.judged(Samples.hold.withEvents)), as: UTF8.self)
        let root = try #require(ParsedXML.root(of: Array(page.drop { $0 != "\n" }.utf8)))

        let captions = Set(root.all("caption").map(\.text))
        #expect(
            captions.isSuperset(of: [
                "The timeline as a table", "The moments as a table", "Where the time went", "The critical path",
            ])
        )
        #expect(root.all("svg").allSatisfy { $0["aria-hidden"] == "true" || $0["overflow"] != nil })
        #expect(root.all("use").allSatisfy { $0["href"]?.hasPrefix("#m-") ?? false })
    }

    @Test func `the policy allows the page's own style and nothing else`() throws {
        let page = String(decoding: HTMLReport.render(.judged(Samples.passed)), as: UTF8.self)

        #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
        #expect(!page.contains(" style=\""))
        #expect(!page.contains("http://") && !page.contains("https://"))
    }

    @Test(arguments: [("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("666f6f62", "Zm9vYg==")])
    func `base 64 is that of RFC 4648`(hex: String, text: String) {
        #expect(Base64.encode(hex: hex) == text)
    }

    @Test func `a run of a thousand servers gives a page of moderate size`() {
        #expect(HTMLReport.render(.judged(Samples.big)).count < 4_000_000)
    }
}
