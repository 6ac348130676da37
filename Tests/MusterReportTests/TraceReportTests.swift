import MusterCore
import Testing

@testable import MusterReport

struct TraceReportTests {
    @Test(arguments: ["hold", "failed"])
    func `the trace for Perfetto is as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report).withEvents

        try Golden.expect(ChromeTraceReport.render([.judged(report)]), equals: "trace/\(name).json")
    }

    @Test(arguments: ["hold", "failed"])
    func `the trace for OpenTelemetry is as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report).withEvents

        try Golden.expect(OTLPReport.render([.judged(report)]), equals: "otlp/\(name).json")
    }

    @Test func `spans on one track lie within one another or apart`() throws {
        for (_, report) in Samples.named {
            let trace = try JSONParser.parse(ChromeTraceReport.render([.judged(report.withEvents)]))
            var tracks: [String: [(start: Double, end: Double)]] = [:]
            for event in trace["traceEvents"]?.array ?? [] where event["ph"]?.string == "X" {
                let track = "\(event["pid"]?.integer ?? 0)/\(event["tid"]?.integer ?? 0)"
                let start = try #require(event["ts"]?.double)
                tracks[track, default: []].append((start, start + (try #require(event["dur"]?.double))))
            }
            for spans in tracks.values {
                for (index, span) in spans.enumerated() {
                    #expect(span.end >= span.start)
                    for other in spans[(index + 1)...] {
                        let isApart = other.start >= span.end - 0.001 || other.end <= span.start + 0.001
                        let isInside = other.start >= span.start - 0.001 && other.end <= span.end + 0.001
                        #expect(isApart || isInside, "\(report.context.scenario): \(span) and \(other)")
                    }
                }
            }
        }
    }

    @Test func `ids of spans are unique, and every parent exists`() throws {
        let results: [ScenarioResult] = [.judged(Samples.big.withEvents), .judged(Samples.hostile.withEvents)]
        let trace = try JSONParser.parse(OTLPReport.render(results))

        let spans = (trace["resourceSpans"]?.array ?? []).flatMap { $0["scopeSpans"]?[0]?["spans"]?.array ?? [] }
        let ids = spans.compactMap { $0["spanId"]?.string }
        #expect(spans.count > 7_000)
        #expect(Set(ids).count == spans.count)
        #expect(ids.allSatisfy { $0.count == 16 })
        let known = Set(ids)
        let parents = spans.compactMap { $0["parentSpanId"]?.string }
        #expect(parents.allSatisfy { known.contains($0) })
        #expect(Set(spans.compactMap { $0["traceId"]?.string }).count == 2)
    }

    @Test func `a run that begins before 1970 keeps its durations`() throws {
        var report = Samples.passed
        let early = Timestamp(seconds: -1_000)
        let length = report.end - report.start
        report.end = early + length
        report.start = early
        report.waves = []

        let trace = try JSONParser.parse(OTLPReport.render([.judged(report)]))

        let span = trace["resourceSpans"]?[0]?["scopeSpans"]?[0]?["spans"]?[0]
        #expect(span?["startTimeUnixNano"]?.string == "0")
        #expect(span?["endTimeUnixNano"]?.string == "\(length.nanoseconds)")
    }

    @Test(arguments: [(0, "0"), (1, "0.001"), (1_500, "1.5"), (2_000_000, "2000"), (-1, "-0.001")])
    func `microseconds are exact`(nanoseconds: Int64, text: String) {
        #expect(Duration.nanoseconds(nanoseconds).exactMicroseconds == text)
    }
}
