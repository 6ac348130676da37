package import MusterCore

/// What happened to one probe or action over all attempts of its wave.
package struct StepFacts: Sendable {
    /// One run of the step, within one attempt of the wave.
    package struct Run: Sendable {
        package var start: Timestamp
        package var end: Timestamp?
    }

    package var phase: StepPhase
    package var step: Int
    package var name: String
    package var runs: [Run] = []
    package var tries = 0
    /// Whether an answer of the last run was made up.
    package var isAssumed = false
    package var outcome: StepOutcome?
    package var detail = ""

    fileprivate mutating func apply(_ what: StepEvent.What, at time: Timestamp) {
        switch what {
        case .started:
            runs.append(Run(start: time))
            isAssumed = false
            outcome = nil
            detail = ""
        case .retrying:
            break
        case .tried(_, let answer, _):
            tries += 1
            isAssumed = isAssumed || answer.isAssumed
            detail = answer.detail
        case .finished(let outcome, _, let detail):
            if !runs.isEmpty { runs[runs.count - 1].end = time }
            self.outcome = outcome
            self.detail = detail
        }
    }
}

extension StepFacts {
    /// How long probes and actions ran in a stretch; what overlaps counts once.
    static func time(in facts: RunFacts, from start: Timestamp, until end: Timestamp) -> Duration {
        var total = Duration.zero
        var covered = start
        let runs = facts.waves.flatMap { $0.steps.flatMap(\.runs) }.sorted { $0.start < $1.start }
        for run in runs where run.start < end {
            let stop = min(run.end ?? end, end)
            guard stop > covered else { continue }
            total += stop - max(run.start, covered)
            covered = stop
        }
        return total
    }
}

extension WaveFacts {
    /// Takes in what happened to a step.
    mutating func apply(_ event: StepEvent, at time: Timestamp) {
        let known = steps.firstIndex { $0.phase == event.phase && $0.step == event.step }
        if let known {
            steps[known].apply(event.what, at: time)
        } else {
            var facts = StepFacts(phase: event.phase, step: event.step, name: event.name)
            facts.apply(event.what, at: time)
            steps.append(facts)
        }
    }

    /// The steps of the plan with what became of them; those that never ran say so.
    func stepReports(of wave: Wave) -> [StepReport] {
        StepPhase.allCases.flatMap { phase in
            wave.steps(phase).enumerated().map { index, step in
                let facts = steps.first { $0.phase == phase && $0.step == index }
                return StepReport(
                    phase: phase,
                    kind: step.kind,
                    name: step.name,
                    isRequired: step.isRequired,
                    outcome: facts?.outcome ?? .notRun,
                    detail: facts?.detail ?? "",
                    tries: facts?.tries ?? 0,
                    isAssumed: facts?.isAssumed ?? false,
                    start: facts?.runs.first?.start,
                    end: facts?.runs.last?.end,
                    location: step.location
                )
            }
        }
    }

    /// The failed attempts, with the servers by name.
    var attemptReports: [AttemptReport] {
        attempts.map { time, attempt in
            AttemptReport(
                number: attempt.attempt,
                end: time,
                cause: attempt.cause,
                servers: attempt.servers.map { id in servers.first { $0.id == id }?.name ?? id.rawValue },
                next: attempt.next
            )
        }
    }

    /// How far apart the recovery points of the launched servers are; `nil` when fewer than two are known.
    var skew: Duration? {
        let points = servers.compactMap { server -> Timestamp? in
            guard let facts = serverFacts[server.id], facts.outcome == .launched else { return nil }
            return facts.recoveryPoint
        }
        guard points.count > 1, let first = points.min(), let last = points.max() else { return nil }
        return last - first
    }
}

/// What happened in a rollback.
package struct RollbackFacts: Sendable {
    package var start: Timestamp
    package var cause: Cause?
    package var end: Timestamp?
    package var calls: [RollbackReport.Call] = []
    package var terminated: [OwnInstance] = []
    package var left: [LeftOver] = []

    init(start: Timestamp, cause: Cause?) {
        self.start = start
        self.cause = cause
    }

    mutating func apply(_ event: RollbackEvent, at time: Timestamp) {
        switch event {
        case .started, .jobObserved: break
        case .intended(let attempt):
            calls.append(RollbackReport.Call(attempt: attempt, time: time, job: nil, error: nil))
        case .accepted(let number, let job), .adopted(let number, let job):
            guard let index = calls.firstIndex(where: { $0.attempt.number == number }) else { return }
            calls[index].job = job
        case .refused(let number, let error, _):
            guard let index = calls.firstIndex(where: { $0.attempt.number == number }) else { return }
            calls[index].error = error
        case .terminated(let instance): terminated.append(instance)
        case .finished(let left):
            self.left = left
            end = time
        }
    }

    /// The rollback as reports show it; one that breaks off ends with the record.
    func report(until end: Timestamp) -> RollbackReport {
        RollbackReport(
            start: start,
            end: self.end ?? end,
            cause: cause,
            calls: calls,
            terminated: terminated,
            left: left
        )
    }
}
