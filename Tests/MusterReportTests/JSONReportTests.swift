import MusterCore
import MusterReport
import Testing

struct JSONReportTests {
    @Test(arguments: Samples.named.map(\.name))
    func `the JSON of a run is as agreed`(name: String) throws {
        guard name != "big" else { return }
        let report = try #require(Samples.named.first { $0.name == name }?.report)

        try Golden.expect(JSONReport.render(.judged(report)), equals: "json/\(name).json")
    }

    @Test func `a rejected scenario and a list have forms of their own`() throws {
        let results: [ScenarioResult] = [.judged(Samples.expectedFailure), .rejected(Samples.rejected)]

        try Golden.expect(JSONReport.render(.rejected(Samples.rejected)), equals: "json/rejected.json")
        try Golden.expect(JSONReport.render(results), equals: "json/list.json")
    }

    @Test func `durations are exact`() {
        #expect(Duration.nanoseconds(1).exactSeconds == "0.000000001")
        #expect(Duration.nanoseconds(-1_500_000_000).exactSeconds == "-1.5")
        #expect(Duration.seconds(14_400).exactSeconds == "14400")
        #expect(Duration.zero.exactSeconds == "0")
        #expect(Duration.nanoseconds(Int64.min).exactSeconds == "-9223372036.854775808")
    }

    @Test func `times have as many decimals as they need`() {
        let time = Timestamp(seconds: 1_772_442_000)

        #expect(time.exactISO8601 == "2026-03-02T09:00:00Z")
        #expect((time + .milliseconds(1)).exactISO8601 == "2026-03-02T09:00:00.001Z")
        #expect((time + .nanoseconds(1_000)).exactISO8601 == "2026-03-02T09:00:00.000001Z")
        #expect((time - .nanoseconds(1)).exactISO8601 == "2026-03-02T08:59:59.999999999Z")
    }

    @Test func `what was written can be read, whatever the names are`() throws {
        let bytes = JSONReport.render(.judged(Samples.hostile))

        let value = try JSONParser.parse(bytes)

        let names = value["waves"]?[0]?["servers"]?.array?.compactMap { $0["name"]?.string }
        #expect(names == Samples.hostileNames)
    }
}
