import MusterCore

/// Renders metrics as lines of CloudWatch's embedded metric format, which a log group turns into metrics.
///
/// One line for a run, and one for each AWS operation that was called. Each is a JSON object by itself; its time is
/// the end of the execution, which in a simulation is virtual. The nature of the run is a dimension, so that no
/// simulation counts as a drill.
///
/// Source: CloudWatch User Guide, specification of the embedded metric format: at most 100 metrics a line, up to 30
/// dimensions, names of up to 1,024 characters, values of dimensions of up to 1,024.
package enum EMFReport {
    /// Where the metrics are kept.
    static let namespace = "Muster"
    private static let textMaximum = 1_024

    /// The lines; scenarios that did not run have none.
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        var bytes: [UInt8] = []
        for result in results {
            guard case .judged(let report) = result else { continue }
            bytes += line(of: report)
            for call in report.calls { bytes += line(of: call, in: report) }
        }
        return bytes
    }

    /// A metric with its unit, as the format words it.
    private typealias Figure = (name: String, unit: String, number: String)

    private static func line(of report: DrillReport) -> [UInt8] {
        var figures: [Figure] = [("Passed", "Count", report.verdict == .passed ? "1" : "0")]
        for metric in report.metrics {
            guard let value = metric.value else { continue }
            figures.append((title(metric.name), unit(of: value), value.percentNumber))
        }
        for objective in report.objectives {
            guard let measured = objective.measured else { continue }
            let name = title(objective.metric)
            figures.append(("\(name)Measured", "Seconds", measured.exactSeconds))
            guard let limit = objective.limit else { continue }
            figures.append(("\(name)Objective", "Seconds", limit.exactSeconds))
        }
        return line(
            figures,
            at: report.end,
            dimensions: dimensions(of: report),
            facts: [
                ("Execution", report.context.execution.rawValue), ("Verdict", report.verdict.rawValue),
                ("Outcome", report.outcome.rawValue), ("Seed", "\(report.context.seed)"),
            ]
        )
    }

    private static func line(of call: CallStatistic, in report: DrillReport) -> [UInt8] {
        var figures: [Figure] = [
            ("Calls", "Count", "\(call.count)"),
            ("CallErrors", "Count", "\(call.errors.reduce(0) { $0 + $1.count })"),
        ]
        if let latency = call.latency {
            figures.append(("CallLatencyMedian", "Seconds", latency.median.exactSeconds))
            figures.append(("CallLatencyP95", "Seconds", latency.p95.exactSeconds))
            figures.append(("CallLatencyMaximum", "Seconds", latency.maximum.exactSeconds))
        }
        return line(
            figures,
            at: report.end,
            dimensions: dimensions(of: report) + [
                ("Operation", call.operation), ("Account", call.account.rawValue), ("Region", call.region.rawValue),
            ],
            facts: [("Execution", report.context.execution.rawValue)]
        )
    }

    private static func dimensions(of report: DrillReport) -> [(String, String)] {
        [
            ("Scenario", report.context.scenario), ("Plan", report.context.plan.name),
            ("Nature", report.context.nature.rawValue), ("Mode", report.context.mode.rawValue),
        ]
    }

    private static func line(
        _ figures: [Figure],
        at time: Timestamp,
        dimensions: [(String, String)],
        facts: [(String, String)]
    ) -> [UInt8] {
        let metadata: JSONValue = .object([
            // The format knows no time before 1970.
            ("Timestamp", .number(max(0, time.nanoseconds / 1_000_000))),
            (
                "CloudWatchMetrics",
                .array([
                    .object([
                        ("Namespace", .string(namespace)),
                        ("Dimensions", .array([.array(dimensions.map { .string($0.0) })])),
                        (
                            "Metrics",
                            .array(
                                figures.prefix(100).map {
                                    .object([("Name", .string($0.name)), ("Unit", .string($0.unit))])
                                }
                            )
                        ),
                    ])
                ])
            ),
        ])
        let members: [(String, JSONValue)] =
            [("_aws", metadata)]
            + (dimensions + facts).map { ($0.0, .string(text($0.1))) }
            + figures.prefix(100).map { ($0.name, JSONValue(.number($0.number))) }
        return JSONWriter().bytes(.object(members)) + [0x0A]
    }

    /// What a dimension takes: no control characters, not empty, not too long.
    private static func text(_ text: String) -> String {
        let clean = String(text.cleaned.map { $0.isNewline ? " " : $0 }.prefix(textMaximum / 4))
        return clean.allSatisfy(\.isWhitespace) ? "-" : clean
    }

    private static func title(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private static func unit(of value: Metric.Value) -> String {
        switch value {
        case .share, .part: "Percent"
        case .duration: "Seconds"
        case .count: "Count"
        }
    }
}
