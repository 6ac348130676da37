import MusterCore
import Testing

@testable import MusterReport

/// What is shown of the measured value and of the margin adds up to what is shown of the limit.
struct MarginTests {
    private static func result(limit: Duration, measured: Duration) -> ObjectiveResult {
        ObjectiveResult(
            metric: "rto",
            limit: limit,
            measured: measured,
            status: measured <= limit ? .met : .missed,
            from: "execution started",
            to: "last needed server launched"
        )
    }

    @Test(arguments: [
        (Duration.seconds(14_400), Duration.milliseconds(1_733_700), "3h 31m 07s left"),
        (.seconds(240), .milliseconds(4_250), "3m 55.8s left"),
        (.seconds(10), .milliseconds(50), "9.95s left"),
        (.seconds(1), .milliseconds(50), "0.95s left"),
        (.seconds(60), .seconds(60), "0s left"),
        (.seconds(60), .milliseconds(60_300), "less than 1s over"),
        (.seconds(60), .milliseconds(60_020), "less than 0.1s over"),
        (.seconds(60), .nanoseconds(60_000_000_001), "less than 1ms over"),
        (.milliseconds(60_900), .milliseconds(60_100), "less than 1s left"),
        (.seconds(60), .milliseconds(181_400), "2m 01s over"),
    ])
    func `a margin is what is left of the shown limit`(limit: Duration, measured: Duration, text: String) {
        #expect(Self.result(limit: limit, measured: measured).marginText == text)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `shown values add up, whatever they are`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "margins")
        for _ in 0..<500 {
            let magnitude = UInt64(1) << (20 + random.draw(below: 26))
            let result = Self.result(
                limit: .milliseconds(1 + Int64(random.draw(below: magnitude) / 1_000_000)),
                measured: .nanoseconds(Int64(random.draw(below: magnitude)))
            )
            let (limit, measured, margin) = (
                result.limit?.text ?? "", result.measured?.text ?? "", result.marginText ?? ""
            )

            var sum = try #require(Duration(text: measured))
            let words = margin.split(separator: " ")
            let distance = words.dropLast().joined(separator: " ")
            if !distance.hasPrefix("less than") {
                let size = try #require(Duration(text: distance), "\(margin)")
                sum += words.last == "left" ? size : .zero - size
            }
            #expect(Duration(text: limit) == sum, "\(measured) and \(margin) of \(limit)")
            #expect(words.last == (result.status == .met ? "left" : "over"))
        }
    }

    @Test func `every format for people shows the same margin, and those for machines the exact one`() throws {
        var report = Samples.passed
        let place = try #require(report.objectives.firstIndex { $0.metric == "rto" })
        report.objectives[place].limit = .seconds(14_400)
        report.objectives[place].measured = .milliseconds(1_733_700)
        report.objectives[place].status = .met

        for format in [ReportFormat.text, .markdown, .markdownComment, .html] {
            let text = String(decoding: format.render(report), as: UTF8.self).replacing("\u{A0}", with: " ")
            #expect(text.contains("28m 53s"), "\(format)")
            #expect(text.contains("3h 31m 07s left"), "\(format)")
            #expect(text.contains("recovered in 28m 53s, 3h 31m 07s inside its RTO of 4h"), "\(format)")
            #expect(!text.contains("3h 31m 06s"), "\(format)")
        }
        let json = String(decoding: ReportFormat.json.render(report), as: UTF8.self)
        #expect(json.contains("12666.3") && json.contains("3h 31m 07s"))
    }
}
