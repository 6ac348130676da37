import MusterCore

/// A run as spans within one another: execution, wave, hold or job, server, phase.
struct RunSpan {
    enum Kind: String {
        case execution, wave, hold, job, server, phase
    }

    var kind: Kind
    var name: String
    /// Tells it apart from its siblings, and is the same in every run of the same scenario.
    var key: String
    var start: Timestamp
    var end: Timestamp
    var result: Result
    /// Names and values in a fixed order.
    var attributes: [(name: String, value: String)]
    var children: [RunSpan] = []

    enum Result: Hashable {
        case succeeded
        case failed(String)
        /// It ended as neither, or nobody judged it.
        case neither
    }
}

extension RunSpan {
    /// The whole run; waves that never began have no span.
    init(_ report: DrillReport) {
        let context = report.context
        self.init(
            kind: .execution,
            name: context.plan.name,
            key: context.execution.rawValue,
            start: report.start,
            end: report.end,
            result: report.outcome == .completed ? .succeeded : .failed(report.cause?.text ?? report.outcome.words),
            attributes: [
                ("scenario", context.scenario), ("execution", context.execution.rawValue),
                ("nature", context.nature.rawValue), ("mode", context.mode.rawValue), ("seed", "\(context.seed)"),
                ("verdict", report.verdict.rawValue), ("outcome", report.outcome.rawValue),
            ],
            children: report.waves.enumerated().compactMap { RunSpan($0.element, at: $0.offset, of: report) }
        )
        if report.outcome == .partial { result = .neither }
    }

    private init(_ hold: WaveReport.Hold, key: String) {
        let name: String
        let isEnded: Bool
        switch hold.kind {
        case .approval: (name, isEnded) = ("approval", hold.decision == .approved)
        case .approvalAfter: (name, isEnded) = ("approval of the result", hold.decision == .approved)
        case .pause: (name, isEnded) = ("pause", hold.person != nil)
        }
        self.init(
            kind: .hold,
            name: name,
            key: key,
            start: hold.start,
            end: hold.end,
            result: isEnded ? .succeeded : .failed(hold.decision?.rawValue ?? "undecided"),
            attributes: [("decision", hold.decision?.rawValue), ("person", hold.person)].told
        )
    }

    private init?(_ wave: WaveReport, at index: Int, of report: DrillReport) {
        guard let start = (wave.holds.map(\.start) + [wave.start].compactMap(\.self)).min() else { return nil }
        let end = wave.end ?? report.end
        var children: [RunSpan] = []
        for (number, hold) in wave.holds.enumerated() {
            children.append(RunSpan(hold, key: number == 0 ? "hold" : "hold-\(number + 1)"))
        }
        let loose = wave.servers.filter { server in
            !wave.jobs.contains { $0.id == server.job } || Self.wasInEarlierJob(server, of: wave)
        }
        children += wave.jobs.map { RunSpan($0, of: wave, end: end) }
        children += loose.compactMap { RunSpan($0, end: end) }
        children += wave.steps.enumerated().compactMap { RunSpan($0.element, at: $0.offset, end: end) }
        self.init(
            kind: .wave,
            name: wave.name,
            key: "wave-\(index + 1)",
            // By the service's clock a job may have begun earlier, when the orchestrator's was set back.
            start: children.map(\.start).min().map { min($0, start) } ?? start,
            end: max(start, end),
            result: .neither,
            attributes: [("outcome", wave.outcome.rawValue), ("cause", wave.cause?.code.rawValue)].told,
            children: children
        )
        switch wave.outcome {
        case .completed: result = .succeeded
        case .failed, .timedOut, .skipped: result = .failed(wave.cause?.text ?? wave.outcome.words)
        case .partial, .notReached, .cancelled: break
        }
    }

    /// Whether a server went through another job before its last one, so that the time of no job holds its own.
    private static func wasInEarlierJob(_ server: ServerReport, of wave: WaveReport) -> Bool {
        guard let created = wave.jobs.first(where: { $0.id == server.job })?.created,
            let start = [server.start, server.phases.first?.start].compactMap(\.self).min()
        else { return false }
        return wave.jobs.contains { job in
            job.id != server.job && job.ended.map { $0 <= created && start < $0 } ?? false
        }
    }

    private init(_ job: JobReport, of wave: WaveReport, end: Timestamp) {
        let servers = wave.servers.filter { $0.job == job.id && !Self.wasInEarlierJob($0, of: wave) }
        // A launch that had to be tried again was called before its job was created.
        let start = ([job.created] + servers.map(\.start)).compactMap(\.self).min() ?? wave.start ?? end
        self.init(
            kind: .job,
            name: job.id.rawValue,
            key: job.id.rawValue,
            start: start,
            end: max(start, job.ended ?? end),
            // A job that completed says nothing of its servers.
            result: .neither,
            attributes: [
                ("job", job.id.rawValue), ("account", job.account.rawValue), ("region", job.region.rawValue),
                ("status", job.status), ("ended", job.ended?.exactISO8601), ("noticed", job.detected?.exactISO8601),
            ].told,
            children: servers.compactMap { RunSpan($0, end: job.ended ?? end) }
        )
    }

    private init?(_ step: StepReport, at index: Int, end: Timestamp) {
        guard let start = step.start else { return nil }
        self.init(
            kind: .phase,
            name: "\(step.kind.rawValue) \(step.name)",
            key: "step-\(index + 1)",
            start: start,
            end: max(start, step.end ?? end),
            result: step.outcome == .passed
                ? .succeeded : step.outcome == .notRun ? .neither : .failed("\(step.name) \(step.detail)"),
            attributes: [
                ("step", step.name), ("when", step.phase.rawValue), ("outcome", step.outcome.rawValue),
                ("tries", "\(step.tries)"), ("assumed", "\(step.isAssumed)"),
            ]
        )
    }

    private init?(_ server: ServerReport, end: Timestamp) {
        let phases = server.phases.enumerated().map { RunSpan($0.element, at: $0.offset) }
        guard let start = [server.start, phases.first?.start].compactMap(\.self).min() else { return nil }
        let last = [server.end ?? end, phases.last?.end].compactMap(\.self).max() ?? end
        self.init(
            kind: .server,
            name: server.name,
            key: server.id.rawValue,
            start: start,
            end: max(start, last),
            result: .neither,
            attributes: [
                ("server", server.id.rawValue), ("outcome", server.outcome.rawValue),
                ("impact", server.impact.rawValue), ("cause", server.cause?.code.rawValue),
                ("instance", server.instance?.rawValue),
                ("recoveryPointAge", server.recoveryPointAge.map(\.text)),
            ].told,
            children: phases
        )
        switch server.outcome {
        case .launched: result = .succeeded
        case .failed, .unfinished: result = .failed(server.cause?.text ?? server.outcome.words)
        case .notStarted: break
        }
    }

    private init(_ span: PhaseSpan, at index: Int) {
        self.init(
            kind: .phase,
            name: span.phase.words,
            key: "\(index)-\(span.phase.rawValue)",
            start: span.start,
            end: max(span.start, span.end),
            result: span.failed ? .failed("\(span.phase.words) did not succeed") : .succeeded,
            attributes: [("phase", span.phase.rawValue)]
        )
    }
}

extension Array where Element == (String, String?) {
    /// Those that have a value.
    fileprivate var told: [(name: String, value: String)] {
        compactMap { pair in pair.1.map { (pair.0, $0) } }
    }
}
