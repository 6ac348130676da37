import MusterCore

/// Renders runs as traces of OpenTelemetry, in the JSON form of its protocol (`ExportTraceServiceRequest`).
///
/// A trace an execution; its spans are the execution, waves, holds and jobs, servers, and their phases. The ids follow
/// from the execution's own, so that equal runs give equal traces. A run that begins before 1970 is moved to begin
/// with 1970, since the form has no earlier times.
package enum OTLPReport {
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        let resources = results.compactMap { result -> JSONValue? in
            guard case .judged(let report) = result else { return nil }
            var spans = OTLPSpans(report)
            spans.add(RunSpan(report), parent: nil)
            return .object([
                ("resource", .object([("attributes", attributes(of: report))])),
                (
                    "scopeSpans",
                    .array([
                        .object([
                            (
                                "scope",
                                .object([
                                    ("name", .string("muster")), ("version", .string(report.context.musterVersion)),
                                ])
                            ),
                            ("spans", .array(spans.list)),
                        ])
                    ])
                ),
            ])
        }
        return JSONWriter().bytes(.object([("resourceSpans", .array(resources))])) + [0x0A]
    }

    private static func attributes(of report: DrillReport) -> JSONValue {
        let context = report.context
        return OTLPSpans.attributes([
            ("service.name", "muster"),
            ("service.version", context.musterVersion),
            ("muster.scenario", context.scenario),
            ("muster.nature", context.nature.rawValue),
            ("muster.clock", context.nature == .simulated ? "virtual" : "wall"),
            ("muster.reproduction", context.reproduction),
        ])
    }
}

private struct OTLPSpans {
    private(set) var list: [JSONValue] = []
    private let report: DrillReport
    private let trace: String
    /// Added to every time, so that none lies before 1970.
    private let shift: Duration

    init(_ report: DrillReport) {
        self.report = report
        let context = report.context
        trace = String(SHA256.hex("muster trace \(context.scenario) \(context.execution.rawValue)".utf8).prefix(32))
        shift = .nanoseconds(max(0, -max(report.start.nanoseconds, -.max)))
    }

    mutating func add(_ span: RunSpan, parent: String?) {
        let id = identifier(of: span, below: parent)
        var members: [(String, JSONValue)] = [("traceId", .string(trace)), ("spanId", .string(id))]
        if let parent { members.append(("parentSpanId", .string(parent))) }
        members += [
            ("name", .string(name(of: span))),
            ("kind", .number(1)),
            ("startTimeUnixNano", time(span.start)),
            ("endTimeUnixNano", time(span.end)),
            ("attributes", Self.attributes(attributes(of: span))),
        ]
        let events = self.events(of: span)
        if !events.isEmpty { members.append(("events", .array(events))) }
        members.append(("status", status(of: span)))
        list.append(.object(members))
        for child in span.children { add(child, parent: id) }
    }

    static func attributes(_ pairs: [(String, String)]) -> JSONValue {
        .array(
            pairs.map { name, value in
                .object([("key", .string(name)), ("value", .object([("stringValue", .string(value.cleaned))]))])
            }
        )
    }

    private func name(of span: RunSpan) -> String {
        let name = span.name.cleaned.onOneLine
        return switch span.kind {
        case .execution: "RUN \(name)"
        case .wave: "wave \(name)"
        case .hold, .phase: name
        case .job: "job \(name)"
        case .server: "server \(name)"
        }
    }

    private func attributes(of span: RunSpan) -> [(String, String)] {
        let own = span.attributes.map { ("muster.\($0.name)", $0.value) }
        switch span.kind {
        case .execution:
            return [
                ("cicd.pipeline.name", span.name),
                ("cicd.pipeline.run.id", report.context.execution.rawValue),
                ("cicd.pipeline.result", report.pipelineResult),
            ] + own
        case .wave:
            return [("cicd.pipeline.task.name", span.name), ("cicd.pipeline.task.run.id", span.key)] + own
        case .job:
            return own.map { name, value in
                switch name {
                case "muster.account": ("cloud.account.id", value)
                case "muster.region": ("cloud.region", value)
                default: (name, value)
                }
            }
        case .server:
            return [("host.name", span.name)] + own
        case .hold, .phase:
            return own
        }
    }

    private func events(of span: RunSpan) -> [JSONValue] {
        let marks = report.marks.filter { mark in
            switch span.kind {
            case .execution: mark.wave == nil
            case .wave: mark.wave.map { "wave-\($0 + 1)" } == span.key
            case .hold, .job, .server, .phase: false
            }
        }
        return marks.map { mark in
            .object([
                ("timeUnixNano", time(mark.time)),
                ("name", .string(mark.kind.words)),
                ("attributes", Self.attributes([("muster.text", mark.text)])),
            ])
        }
    }

    private func status(of span: RunSpan) -> JSONValue {
        switch span.result {
        case .succeeded: .object([("code", .number(1))])
        case .failed(let reason): .object([("message", .string(reason.cleaned)), ("code", .number(2))])
        case .neither: .object([])
        }
    }

    private func time(_ time: Timestamp) -> JSONValue {
        .string("\(max(0, (time + shift).nanoseconds))")
    }

    private func identifier(of span: RunSpan, below parent: String?) -> String {
        var digest = StableHash()
        digest.combine(parent ?? trace)
        digest.combine(span.kind.rawValue)
        digest.combine(span.key)
        // An id of zeros means none.
        return digest.value == 0 ? "0000000000000001" : digest.hex
    }
}

extension DrillReport {
    /// The outcome in the words of OpenTelemetry's conventions for pipelines.
    fileprivate var pipelineResult: String {
        switch outcome {
        case .completed, .partial: verdict == .error ? "error" : "success"
        case .failed: verdict == .error ? "error" : "failure"
        case .cancelled: "cancellation"
        case .timedOut: "timeout"
        }
    }
}
