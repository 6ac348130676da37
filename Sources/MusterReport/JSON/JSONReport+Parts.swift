package import MusterCore

/// The parts of a report as JSON, one each, in the order in which they stand in the report.
extension Diagnostic {
    /// The diagnostic for programs.
    package var json: JSONValue {
        .object([
            ("code", .string(code)),
            ("severity", .string(severity.rawValue)),
            ("message", .string(message)),
            ("location", .optional(range) { $0.json }),
            ("label", .optional(label) { .string($0) }),
            ("help", .array(help.map { .string($0) })),
        ])
    }
}

extension SourceRange {
    var json: JSONValue {
        .object([
            ("file", .string(file)), ("line", .number(line)), ("column", .number(column)), ("length", .number(length)),
        ])
    }
}

extension Cause {
    var json: JSONValue {
        .object([("code", .string(code.rawValue)), ("text", .string(text)), ("servers", .strings(servers))])
    }
}

extension RunContext.FileDigest {
    var json: JSONValue { .object([("file", .string(file)), ("sha256", .string(sha256))]) }
}

extension ObjectiveResult {
    /// Exact in seconds; in words what adds up with the words for the measured value.
    private var marginJSON: JSONValue {
        guard let margin, let shownMargin else { return .null }
        return .object([
            ("seconds", JSONValue(.number(margin.exactSeconds))), ("text", .string(shownMargin.fullText)),
        ])
    }

    var json: JSONValue {
        .object([
            ("metric", .string(metric)),
            ("status", .string(status.rawValue)),
            ("limit", .optional(limit, JSONValue.duration)),
            ("measured", .optional(measured, JSONValue.duration)),
            ("measuredWithoutHolds", .optional(measuredWithoutHolds, JSONValue.duration)),
            ("margin", marginJSON),
            ("from", .string(from)),
            ("to", .string(to)),
            ("subject", .optional(subject) { .string($0) }),
            ("samples", .number(samples)),
            ("reason", .optional(reason) { .string($0) }),
            ("isExpectedMiss", .boolean(isExpectedMiss)),
        ])
    }
}

extension WaveReport {
    var json: JSONValue {
        .object([
            ("name", .string(name)),
            ("dependsOn", .array(dependsOn.map { .string($0) })),
            ("outcome", .string(outcome.rawValue)),
            ("cause", .optional(cause) { $0.json }),
            ("start", .optional(start, JSONValue.time)),
            ("end", .optional(end, JSONValue.time)),
            ("budget", .optional(budget, JSONValue.duration)),
            ("hold", .optional(hold) { $0.json }),
            ("holds", .array(holds.map(\.json))),
            ("isCritical", .boolean(isCritical)),
            ("location", .optional(location) { $0.json }),
            ("jobs", .array(jobs.map(\.json))),
            ("servers", .array(servers.map(\.json))),
            ("steps", .array(steps.map(\.json))),
            ("attempts", .array(attempts.map(\.json))),
            ("skew", .optional(skew, JSONValue.duration)),
        ])
    }
}

extension WaveReport.Hold {
    var json: JSONValue {
        .object([
            ("kind", .string(kind.rawValue)),
            ("start", .time(start)),
            ("end", .time(end)),
            ("decision", .optional(decision) { .string($0.rawValue) }),
            ("person", .optional(person) { .string($0) }),
        ])
    }
}

extension ActionReport {
    var json: JSONValue {
        .object([
            ("time", .time(time)),
            ("action", .string(action.rawValue)),
            ("wave", .optional(wave) { .string($0) }),
            ("person", .string(person)),
            ("reason", .optional(reason) { .string($0) }),
            ("refusal", .optional(refusal) { .string($0) }),
        ])
    }
}

extension JobReport {
    var json: JSONValue {
        .object([
            ("id", .string(id.rawValue)),
            ("account", .string(account.rawValue)),
            ("region", .string(region.rawValue)),
            ("created", .optional(created, JSONValue.time)),
            ("ended", .optional(ended, JSONValue.time)),
            ("detected", .optional(detected, JSONValue.time)),
            ("status", .string(status)),
        ])
    }
}

extension ServerReport {
    var json: JSONValue {
        .object([
            ("id", .string(id.rawValue)),
            ("name", .string(name)),
            ("impact", .string(impact.rawValue)),
            ("outcome", .string(outcome.rawValue)),
            ("cause", .optional(cause) { $0.json }),
            ("job", .optional(job) { .string($0.rawValue) }),
            ("instance", .optional(instance) { .string($0.rawValue) }),
            ("start", .optional(start, JSONValue.time)),
            ("end", .optional(end, JSONValue.time)),
            ("phases", .array(phases.map(\.json))),
            ("recoveryPointAge", .optional(recoveryPointAge, JSONValue.duration)),
            ("recoveryPoint", .optional(recoveryPoint, JSONValue.time)),
            ("snapshot", .optional(snapshot) { .string($0.rawValue) }),
            ("instanceState", .optional(instanceState) { .string($0) }),
            ("isCritical", .boolean(isCritical)),
        ])
    }
}

extension PhaseSpan {
    var json: JSONValue {
        .object([
            ("phase", .string(phase.rawValue)), ("start", .time(start)), ("end", .time(end)),
            ("failed", .boolean(failed)),
        ])
    }
}

extension PathSegment {
    var json: JSONValue {
        .object([
            ("kind", .string(kind.rawValue)),
            ("label", .string(label)),
            ("wave", .optional(wave) { .string($0) }),
            ("start", .time(start)),
            ("end", .time(end)),
            ("duration", .duration(end - start)),
        ])
    }
}

extension TimeShare {
    var json: JSONValue { .object([("kind", .string(kind.rawValue)), ("duration", .duration(duration))]) }
}

extension CallStatistic {
    var json: JSONValue {
        .object([
            ("operation", .string(operation)),
            ("account", .string(account.rawValue)),
            ("region", .string(region.rawValue)),
            ("count", .number(count)),
            ("errors", .array(errors.map { .object([("code", .string($0.code)), ("count", .number($0.count))]) })),
            ("latency", .optional(latency, JSONValue.spread)),
            ("busiestMinute", .optional(busiestMinute) { .number($0) }),
            ("misdirected", .optional(misdirected) { .number($0) }),
        ])
    }
}

extension Metric {
    var json: JSONValue {
        .object([
            ("id", .string(id)),
            ("name", .string(name)),
            ("title", .string(title)),
            ("board", .object([("id", .string(board.id)), ("name", .string(board.rawValue))])),
            ("status", .string(status.rawValue)),
            ("value", .optional(value) { $0.json }),
            ("objective", .optional(objective) { $0.json }),
            ("formula", .string(formula)),
            ("from", .string(from)),
            ("to", .string(to)),
            ("samples", .number(samples)),
            ("spread", .optional(spread, JSONValue.spread)),
            ("subject", .optional(subject) { .string($0) }),
            (
                "parts",
                .array(parts.map { .object([("name", .string($0.name)), ("count", .number($0.count))]) })
            ),
            ("reason", .optional(reason) { .string($0) }),
        ])
    }
}

extension Metric.Value {
    fileprivate var json: JSONValue {
        let (unit, part, whole): (String, JSONValue, JSONValue) =
            switch self {
            case .share(let part, let whole): ("ratio", .number(part), .number(whole))
            case .part(let part, let whole):
                ("ratio", JSONValue(.number(part.exactSeconds)), JSONValue(.number(whole.exactSeconds)))
            case .duration: ("seconds", .null, .null)
            case .count: ("count", .null, .null)
            }
        return .object([
            ("number", JSONValue(.number(number))), ("unit", .string(unit)), ("text", .string(text)),
            ("numerator", part), ("denominator", whole),
        ])
    }
}

extension Metric.Objective {
    fileprivate var json: JSONValue {
        .object([
            ("relation", .string(relation)), ("number", JSONValue(.number(number))), ("text", .string(text)),
        ])
    }
}

extension PreflightFinding {
    var json: JSONValue {
        .object([
            ("severity", .string(severity.rawValue)), ("wave", .optional(wave) { .number($0) }), ("cause", cause.json),
        ])
    }
}

extension SentNotification {
    var json: JSONValue {
        .object([
            ("id", .string(id)),
            ("kind", .string(kind.rawValue)),
            ("subject", .string(subject)),
            ("topic", .optional(topic) { .string($0) }),
            ("queued", .time(queued)),
            ("time", .time(time)),
            ("latency", .duration(latency)),
            ("tries", .number(tries)),
            ("unanswered", .number(unanswered)),
            ("messageID", .optional(messageID) { .string($0) }),
            (
                "error",
                .optional(error) { .object([("code", .string($0.code)), ("message", .string($0.message))]) }
            ),
        ])
    }
}

extension Check {
    var json: JSONValue {
        let (status, kind, message): (String, String?, String?) =
            switch result {
            case .passed: ("passed", nil, nil)
            case .failed(let kind, let message): ("failed", kind, message)
            case .error(let kind, let message): ("error", kind, message)
            case .skipped(let reason): ("skipped", nil, reason)
            }
        return .object([
            ("group", .string(group)),
            ("name", .string(name)),
            ("status", .string(status)),
            ("kind", .optional(kind) { .string($0) }),
            ("message", .optional(message) { .string($0) }),
            ("duration", .duration(duration)),
            ("start", .optional(start, JSONValue.time)),
            ("details", .array(details.map { .string($0) })),
            ("warning", .optional(warning) { .string($0) }),
            ("location", .optional(location) { $0.json }),
        ])
    }
}

extension Assumption {
    var json: JSONValue {
        .object([
            ("name", .string(name)),
            ("value", .string(value)),
            ("provenance", .string(provenance.kind.rawValue)),
            ("source", .string(provenance.source)),
        ])
    }
}

extension TimelineMark {
    func json(waves: [WaveReport]) -> JSONValue {
        let name = wave.flatMap { waves.indices.contains($0) ? waves[$0].name : nil }
        return .object([
            ("time", .time(time)), ("kind", .string(kind.rawValue)), ("text", .string(text)),
            ("wave", .optional(name) { .string($0) }), ("server", .optional(server) { .string($0.rawValue) }),
        ])
    }
}

extension StagedFault {
    var json: JSONValue {
        .object([
            ("text", .string(text)), ("from", .optional(from, JSONValue.duration)),
            ("until", .optional(until, JSONValue.duration)),
            ("location", .optional(location) { $0.json }),
        ])
    }
}
