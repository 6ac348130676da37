import MusterCore

/// Renders metrics as OpenMetrics text, for Prometheus and for GitLab's metrics reports.
///
/// Families stand together over all runs; labels name scenario, plan, nature and mode, and never a run, so that a
/// series goes on from run to run. Nothing carries a time: a reader puts its own.
///
/// Source: OpenMetrics 1.0.
package enum OpenMetricsReport {
    /// The text, which ends in `# EOF`.
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        var text = OpenMetricsText()
        verdicts(results, &text)
        let reports = results.compactMap { result -> DrillReport? in
            if case .judged(let report) = result { report } else { nil }
        }
        metrics(reports, &text)
        objectives(reports, &text)
        calls(reports, &text)
        return Array((text.text + "# EOF\n").utf8)
    }

    private static func verdicts(_ results: [ScenarioResult], _ text: inout OpenMetricsText) {
        text.family("muster_verdict", .stateset, "Whether everything that was asked of the run holds.")
        // One series a scenario: a folder may name the same twice.
        var seen: Set<[String]> = []
        for result in results {
            let labels: [(String, String)] =
                switch result {
                case .judged(let report): self.labels(of: report)
                case .rejected(let rejected): [("scenario", rejected.scenario)]
                }
            guard seen.insert(labels.map(\.1)).inserted else { continue }
            for verdict in [Verdict.passed, .failed, .error] {
                text.sample(
                    "muster_verdict",
                    labels + [("muster_verdict", verdict.rawValue)],
                    result.verdict == verdict ? "1" : "0"
                )
            }
        }
    }

    private static func metrics(_ reports: [DrillReport], _ text: inout OpenMetricsText) {
        var order: [(id: String, family: String, unit: String?, metric: Metric)] = []
        for report in reports {
            for metric in report.metrics where metric.value != nil && !order.contains(where: { $0.id == metric.id }) {
                let (unit, suffix): (String?, String) =
                    switch metric.value {
                    case .share, .part: ("ratio", "_ratio")
                    case .duration: ("seconds", "_seconds")
                    case .count, nil: (nil, "")
                    }
                order.append((metric.id, "muster_\(snake(metric.name))\(suffix)", unit, metric))
            }
        }
        for (id, family, unit, first) in order {
            let objective = first.objective.map { ", objective \($0.text)" } ?? ""
            text.family(family, .gauge, "\(first.title) (\(first.id)): \(first.formula)\(objective)", unit: unit)
            var seen: Set<[String]> = []
            for report in reports {
                guard let value = report.metrics.first(where: { $0.id == id })?.value else { continue }
                let labels = self.labels(of: report)
                guard seen.insert(labels.map(\.1)).inserted else { continue }
                text.sample(family, labels, value.number)
            }
        }
    }

    private static func objectives(_ reports: [DrillReport], _ text: inout OpenMetricsText) {
        for (family, help, value) in [
            ("muster_objective_limit_seconds", "What the plan demands.", { (result: ObjectiveResult) in result.limit }),
            ("muster_objective_measured_seconds", "What the run took.", { $0.measured }),
        ] {
            text.family(family, .gauge, help, unit: "seconds")
            var seen: Set<[String]> = []
            for report in reports {
                for result in report.objectives {
                    guard let duration = value(result) else { continue }
                    let labels = self.labels(of: report) + [("objective", result.metric)]
                    guard seen.insert(labels.map(\.1)).inserted else { continue }
                    text.sample(family, labels, duration.exactSeconds)
                }
            }
        }
    }

    private static func calls(_ reports: [DrillReport], _ text: inout OpenMetricsText) {
        /// Samples of one family, each series once.
        func family(
            _ name: String,
            _ kind: OpenMetricsText.Kind,
            _ help: String,
            unit: String? = nil,
            _ samples: (CallStatistic) -> [(suffix: String, labels: [(String, String)], number: String)]
        ) {
            text.family(name, kind, help, unit: unit)
            var seen: Set<[String]> = []
            for report in reports {
                for call in report.calls {
                    let labels =
                        self.labels(of: report) + [
                            ("operation", call.operation), ("account", call.account.rawValue),
                            ("region", call.region.rawValue),
                        ]
                    for sample in samples(call) {
                        let all = labels + sample.labels
                        guard seen.insert([sample.suffix] + all.map(\.1)).inserted else { continue }
                        text.sample(name + sample.suffix, all, sample.number)
                    }
                }
            }
        }
        family("muster_calls", .counter, "Calls to AWS.") { [("_total", [], "\($0.count)")] }
        family("muster_call_errors", .counter, "Calls that were refused or not answered.") { call in
            call.errors.map { ("_total", [("code", $0.code)], "\($0.count)") }
        }
        family("muster_operation_latency_seconds", .summary, "From the call to its answer.", unit: "seconds") { call in
            guard let latency = call.latency else { return [] }
            return [
                ("", [("quantile", "0.5")], latency.median.exactSeconds),
                ("", [("quantile", "0.95")], latency.p95.exactSeconds),
                ("", [("quantile", "1")], latency.maximum.exactSeconds),
                ("_count", [], "\(call.count)"),
            ]
        }
    }

    private static func labels(of report: DrillReport) -> [(String, String)] {
        [
            ("scenario", report.context.scenario), ("plan", report.context.plan.name),
            ("nature", report.context.nature.rawValue), ("mode", report.context.mode.rawValue),
        ]
    }

    /// `recoverySuccess` as `recovery_success`.
    private static func snake(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            if character.isUppercase { text += "_" }
            text += character.lowercased()
        }
    }
}

/// Lines of OpenMetrics, escaped.
struct OpenMetricsText {
    enum Kind: String {
        case gauge, counter, summary, stateset
    }

    private(set) var text = ""

    mutating func family(_ name: String, _ kind: Kind, _ help: String, unit: String? = nil) {
        text += "# TYPE \(name) \(kind.rawValue)\n"
        if let unit { text += "# UNIT \(name) \(unit)\n" }
        text += "# HELP \(name) \(Self.escaped(help))\n"
    }

    mutating func sample(_ name: String, _ labels: [(String, String)], _ number: String) {
        let pairs = labels.map { "\($0.0)=\"\(Self.escaped($0.1.cleaned))\"" }
        text += "\(name){\(pairs.joined(separator: ","))} \(number)\n"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }
}
