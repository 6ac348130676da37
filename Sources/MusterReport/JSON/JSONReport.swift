package import MusterCore

/// Renders results as JSON for programs; `schemas/report.schema.json` describes the form.
///
/// Durations stand as exact decimal seconds and as text, times after ISO 8601 in UTC. Keys keep their order, and every
/// key is always there, `null` where it has no value.
package enum JSONReport {
    /// The name and version of the form; the version grows with every change that could break a reader.
    package static let schema = "muster.report/1"
    /// A scenario that did not run.
    package static let rejectionSchema = "muster.rejection/1"
    /// Several results in one file.
    package static let listSchema = "muster.reports/1"

    /// One result as a file of its own.
    package static func render(_ result: ScenarioResult) -> [UInt8] {
        bytes(value(result))
    }

    /// Several results in the envelope for lists, also when there is one or none.
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        func count(_ verdict: Verdict) -> JSONValue { .number(results.count { $0.verdict == verdict }) }
        return bytes(
            .object([
                ("schema", .string(listSchema)),
                ("passed", count(.passed)),
                ("failed", count(.failed)),
                ("errors", count(.error)),
                ("metrics", .array(results.metrics.map(\.json))),
                ("results", .array(results.map(value))),
            ])
        )
    }

    /// One result as a value, for envelopes of others.
    package static func value(_ result: ScenarioResult) -> JSONValue {
        switch result {
        case .judged(let report): report.json
        case .rejected(let rejected): rejected.json
        }
    }

    private static func bytes(_ value: JSONValue) -> [UInt8] {
        JSONWriter(isPretty: true).bytes(value) + [0x0A]
    }
}

extension RejectedScenario {
    fileprivate var json: JSONValue {
        .object([
            ("schema", .string(JSONReport.rejectionSchema)),
            ("verdict", .string(Verdict.error.rawValue)),
            ("kind", .string(kind)),
            ("sentence", .string(sentence)),
            ("scenario", .object([("id", .string(scenario)), ("file", .string(file))])),
            ("diagnostics", .array(diagnostics.map(\.json))),
            ("reproduction", .string(reproduction)),
        ])
    }
}

extension DrillReport {
    fileprivate var json: JSONValue {
        let story = ReportStory(self)
        return .object([
            ("schema", .string(JSONReport.schema)),
            ("verdict", .string(verdict.rawValue)),
            ("sentence", .string(story.sentence)),
            ("outcome", .string(outcome.rawValue)),
            ("cause", .optional(cause) { $0.json }),
            (
                "scenario",
                .object([
                    ("id", .string(context.scenario)),
                    ("summary", .string(context.summary)),
                    ("file", .string(context.file)),
                    // As text: a reader that keeps numbers as doubles would change it.
                    ("seed", .string("\(context.seed)")),
                ])
            ),
            (
                "run",
                .object([
                    ("execution", .string(context.execution.rawValue)),
                    ("version", .string(context.musterVersion)),
                    ("nature", .string(context.nature.rawValue)),
                    ("mode", .string(context.mode.rawValue)),
                    ("clock", .string(context.nature == .simulated ? "virtual" : "wall")),
                    ("reproduction", .string(context.reproduction)),
                    ("repeatable", .boolean(story.repeatability == nil)),
                    ("digests", .array(context.digests.map(\.json))),
                ])
            ),
            (
                "plan",
                .object([
                    ("name", .string(context.plan.name)),
                    ("account", .string(context.plan.target.account.rawValue)),
                    ("region", .string(context.plan.target.region.rawValue)),
                ])
            ),
            ("start", .time(start)),
            ("end", .time(end)),
            ("duration", .duration(story.makespan)),
            ("objectives", .array(objectives.map(\.json))),
            ("waves", .array(waves.map(\.json))),
            ("criticalPath", .array(criticalPath.map(\.json))),
            ("shares", .array(shares.map(\.json))),
            ("calls", .array(calls.map(\.json))),
            ("metrics", .array(metrics.map(\.json))),
            ("findings", .array(findings.map(\.json))),
            ("notifications", .array(notifications.map(\.json))),
            ("rollback", .optional(rollback) { $0.json }),
            ("pauses", .array(pauses.map(\.json))),
            ("people", .array(actions.map(\.json))),
            ("moments", .array(marks.map { $0.json(waves: waves) })),
            ("faults", .array((context.faults ?? []).map(\.json))),
            ("checks", .array(checks.map(\.json))),
            ("assumptions", .array(context.assumptions.map(\.json))),
            ("limits", .array(story.limits.map { .string($0) })),
            ("warnings", .array(warnings.map { .string($0) })),
        ])
    }
}

extension JSONValue {
    static func time(_ value: Timestamp) -> JSONValue { .string(value.exactISO8601) }

    static func duration(_ value: Duration) -> JSONValue {
        .object([("seconds", JSONValue(.number(value.exactSeconds))), ("text", .string(value.text))])
    }

    static func spread(_ value: Metric.Spread) -> JSONValue {
        .object([("median", .duration(value.median)), ("p95", .duration(value.p95)), ("max", .duration(value.maximum))])
    }

    static func optional<Value>(_ value: Value?, _ json: (Value) -> JSONValue) -> JSONValue {
        value.map(json) ?? .null
    }

    static func strings(_ values: [some RawRepresentable<String>]) -> JSONValue {
        .array(values.map { .string($0.rawValue) })
    }
}
