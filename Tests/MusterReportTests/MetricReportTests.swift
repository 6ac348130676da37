import MusterCore
import MusterReport
import Testing

struct MetricReportTests {
    /// The hostile run with figures of every kind.
    private static let hostile: DrillReport = {
        var report = Samples.hostile
        report.metrics = [
            Metric(
                "N5",
                "notificationDelivery",
                title: "messages \"delivered\"",
                formula: "a \\ b",
                from: "x",
                to: "y",
                objective: Ratio(9_999, in: 10_000).map(Metric.Objective.atLeast),
                value: .share(2, of: 3),
                samples: 3,
                parts: [.init(name: "code\"\n", count: 2)]
            ),
            Metric(
                "N7",
                "waveTransition",
                title: "wave transition",
                formula: "worst of all",
                from: "x",
                to: "y",
                objective: .within(.seconds(10)),
                value: .duration(.milliseconds(12_345)),
                samples: 2,
                spread: .init(median: .seconds(1), p95: .seconds(2), maximum: .milliseconds(12_345)),
                subject: "wave \"\u{202E}x\""
            ),
            Metric("N5.storm", "notificationStorm", title: "storm", formula: "f", from: "x", to: "y", value: .count(7)),
            Metric("N13", "satisfaction", title: "s", formula: "f", from: "x", to: "y", reason: "people are asked"),
        ]
        for index in report.calls.indices {
            report.calls[index].latency = .init(median: .milliseconds(120), p95: .seconds(1), maximum: .seconds(60))
        }
        return report
    }()

    @Test func `the metrics of hostile names are as agreed`() throws {
        let results: [ScenarioResult] = [.judged(Self.hostile), .rejected(Samples.rejected)]

        try Golden.expect(EMFReport.render(results), equals: "emf/hostile.jsonl")
        try Golden.expect(OpenMetricsReport.render(results), equals: "openmetrics/hostile.txt")
    }

    @Test func `each line of the embedded form names its metrics and has a value for each`() throws {
        let lines = EMFReport.render([.judged(Self.hostile)]).split(separator: 0x0A)
        #expect(lines.count == 1 + Self.hostile.calls.count)
        for line in lines {
            let value = try JSONParser.parse(Array(line))
            let directive = try #require(value["_aws"]?["CloudWatchMetrics"]?.array?.first)
            let names = (directive["Metrics"]?.array ?? []).compactMap { $0["Name"]?.string }
            #expect(!names.isEmpty && names.count <= 100)
            #expect(names.allSatisfy { value[$0] != nil })
            for name in (directive["Dimensions"]?.array?.first?.array ?? []).compactMap(\.string) {
                #expect(value[name]?.string?.isEmpty == false)
            }
        }
        let first = try JSONParser.parse(Array(lines[0]))
        #expect(first["NotificationDelivery"] == JSONValue(.number("66.666666666")))
        #expect(first["WaveTransition"] == JSONValue(.number("12.345")))
        #expect(first["Satisfaction"] == nil)
    }

    @Test func `samples of a family stand together, and each series once`() {
        let text = String(
            decoding: OpenMetricsReport.render([.judged(Self.hostile), .judged(Samples.passed), .judged(Self.hostile)]),
            as: UTF8.self
        )
        var families: [String] = []
        var series: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# TYPE ") { families.append(String(line.split(separator: " ")[2])) }
            if !line.hasPrefix("#") { series.append(String(line.prefix { $0 != "}" })) }
        }

        #expect(Set(families).count == families.count)
        #expect(Set(series).count == series.count)
        #expect(text.hasSuffix("# EOF\n"))
    }

    @Test func `nothing but rejected scenarios still makes a whole file`() {
        let text = String(decoding: OpenMetricsReport.render([.rejected(Samples.rejected)]), as: UTF8.self)

        #expect(text.contains("muster_verdict{"))
        #expect(text.hasSuffix("# EOF\n"))
        #expect(EMFReport.render([.rejected(Samples.rejected)]).isEmpty)
    }

    @Test func `the console shows figures with their objectives, and why others are missing`() {
        let text = TimingReport.render(Self.hostile)

        #expect(text.contains("66.666%"))
        #expect(text.contains("2 of 3"))
        #expect(text.contains("median 1s, p95 2s"))
        #expect(text.contains("not computed: N13 s (people are asked)"))
    }
}
