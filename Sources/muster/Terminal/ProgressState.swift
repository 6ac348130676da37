import MusterCore

/// Where an execution stands, folded from its events, for people who watch.
struct ProgressState {
    struct WaveState {
        var name: String
        var total = 0
        var launched = 0
        var failed = 0
        var start: Timestamp?
        var end: Timestamp?
        /// What it waits for, while people hold it.
        var hold: String?
        /// Until when it may wait for people.
        var holdEnd = ""
        /// What else it is busy with than launches: a probe, an action, a wait.
        var step: String?
        var outcome: WaveOutcome?
        /// The phase that each unsettled server is in, by the last log that was read.
        var phases: [SourceServerID: String] = [:]
    }

    let plan: RecoveryPlan
    private(set) var waves: [WaveState]
    private(set) var start: Timestamp?
    private(set) var outcome: ExecutionOutcome?
    /// Why nothing more starts, while nothing does.
    private(set) var standstill: String?

    init(plan: RecoveryPlan) {
        self.plan = plan
        waves = plan.waves.map { WaveState(name: $0.name) }
    }

    /// The newest thing worth a line, and when it happened.
    private(set) var news: (time: Timestamp, text: String)?

    /// Takes an event in.
    ///
    /// - Returns: A line for those who have no terminal, when the event is worth one.
    mutating func apply(_ recorded: RecordedEvent) -> String? {
        let line = line(of: recorded)
        if let line { news = (recorded.time, line) }
        return line
    }

    private mutating func line(of recorded: RecordedEvent) -> String? {
        let time = recorded.time
        switch recorded.event {
        case .created:
            start = time
            return nil
        case .serversResolved(let wave, let servers):
            waves[wave].total = servers.count
            return nil
        case .finding(let finding):
            return "\(finding.severity.rawValue): \(finding.cause.text)"
        case .approvalRequested(let wave, let approvers, let expires, let terms):
            let whom = approvers.isEmpty ? "anybody" : approvers.joined(separator: ", ")
            let quorum =
                terms.map { $0.quorum > 1 ? "\($0.quorum) approvals of " : "approval from " } ?? "approval from "
            let what = terms?.point == .after ? "the result of " : ""
            let until = expires.text(seenFrom: time)
            waves[wave].holdEnd = until
            waves[wave].hold = "waits for \(quorum)\(whom) until \(until); muster approve or deny"
            return "\(what)wave \"\(waves[wave].name)\" waits for \(quorum)\(whom) until \(until)"
        case .approvalEscalated(let wave, let approvers, _):
            return "wave \"\(waves[wave].name)\": asks \(approvers.joined(separator: ", ")) as well"
        case .approvalGiven(let wave, let person, _, _, let given, let quorum, _):
            waves[wave].hold =
                "\(given) of \(quorum) approvals, until \(waves[wave].holdEnd); muster approve or deny"
            return "wave \"\(waves[wave].name)\": \(given) of \(quorum) approvals, by \(person)"
        case .approvalDecided(let wave, let decision, let person, _, _, _):
            waves[wave].hold = nil
            let words = decision == .timedOut ? "got no decision in time" : decision.rawValue
            return "wave \"\(waves[wave].name)\" \(words)\(person.map { " by \($0)" } ?? "")"
        case .pauseRequested(let person, let reason):
            standstill = "pausing"
            return "\(person) pauses the execution\(reason.map { ": \($0)" } ?? "")"
        case .paused(nil, let expires):
            standstill = "paused until \(expires.text(seenFrom: time)); muster resume"
            return "the execution is paused until \(expires.text(seenFrom: time))"
        case .paused(let wave?, let expires):
            waves[wave].hold = "paused until \(expires.text(seenFrom: time)); muster resume"
            return "the plan pauses before wave \"\(waves[wave].name)\""
        case .pauseExpired(nil):
            return "nobody resumed the execution in time"
        case .pauseExpired(let wave?):
            return "nobody resumed before wave \"\(waves[wave].name)\" in time"
        case .resumed(nil, let person, _):
            standstill = nil
            return "the execution goes on\(person.map { ", resumed by \($0)" } ?? "")"
        case .resumed(let wave?, let person, _):
            waves[wave].hold = nil
            return "wave \"\(waves[wave].name)\" goes on\(person.map { ", resumed by \($0)" } ?? "")"
        case .cancelRequested(let person, let reason):
            standstill = "cancelling"
            return "\(person) cancels the execution\(reason.map { ": \($0)" } ?? "")"
        case .requestRefused(let refused):
            return "\(refused.action.rawValue) of \(refused.by) has no effect: \(refused.why)"
        case .askedFromOutside:
            // What comes of it follows, and is shown.
            return nil
        case .waveStarted(let wave):
            waves[wave].start = time
            return "wave \"\(waves[wave].name)\" starts: \(Self.servers(waves[wave].total))"
        case .serverObserved(let wave, let server, _, let status):
            if status == "LAUNCHED" {
                waves[wave].launched += 1
                waves[wave].phases[server] = nil
            } else if status == "FAILED" {
                waves[wave].failed += 1
                waves[wave].phases[server] = nil
            }
            return nil
        case .jobLogRead(let wave, _, let entries):
            for entry in entries {
                guard let server = entry.server, let phase = Self.phase(after: entry.event) else { continue }
                waves[wave].phases[server] = phase
            }
            return nil
        case .launchRefused(let wave, _, let error, let retryAfter):
            let next = retryAfter.map { "; next try in \($0.text)" } ?? ""
            return "wave \"\(waves[wave].name)\": launch refused, \(error.code)\(next)"
        case .launchIntended(let wave, _):
            waves[wave].step = nil
            return nil
        case .launchHeld(let wave, let cause):
            waves[wave].step = "waits for room"
            return cause.text
        case .stepReported(let wave, let event):
            return apply(event, to: wave)
        case .attemptFailed(let wave, let failed):
            let next = failed.next - time
            waves[wave].step = "waits for attempt \(failed.attempt + 1)"
            for _ in failed.servers where waves[wave].failed > 0 { waves[wave].failed -= 1 }
            return
                "wave \"\(waves[wave].name)\": attempt \(failed.attempt) failed, next in \(next.text): \(failed.cause.text)"
        case .rollback(let event):
            return Self.line(event)
        case .waveFinished(let wave, let outcome, let cause):
            waves[wave].outcome = outcome
            waves[wave].hold = nil
            waves[wave].end = time
            waves[wave].phases = [:]
            guard waves[wave].start != nil else { return nil }
            return "wave \"\(waves[wave].name)\" \(Self.words(outcome))\(cause.map { ": \($0.text)" } ?? "")"
        case .orchestratorRestarted(let person, let downSince):
            return "the orchestrator was down for \((time - downSince).text) and is started again by \(person)"
        case .finished(let outcome, _):
            self.outcome = outcome
            return nil
        case .callerIdentified, .roleAssumed, .started, .launchAccepted, .launchAdopted, .jobObserved, .instanceFound,
            .recoveryPointChosen, .callFailed, .serverFinished, .notificationQueued, .notificationSent,
            .notificationFailed:
            return nil
        }
    }

    private mutating func apply(_ event: StepEvent, to wave: Int) -> String? {
        switch event.what {
        case .started:
            waves[wave].step = "\(event.name)"
            return nil
        case .tried, .retrying:
            return nil
        case .finished(let outcome, _, let detail):
            waves[wave].step = nil
            let words = detail.isEmpty ? outcome.rawValue : detail
            return "wave \"\(waves[wave].name)\": \"\(event.name)\" \(words)"
        }
    }

    private static func line(_ event: RollbackEvent) -> String? {
        switch event {
        case .started: return "rollback: what this drill has launched is terminated"
        case .intended(let attempt):
            let count = attempt.instances.count
            return "rollback: terminating \(count) \(count == 1 ? "instance" : "instances") in \(attempt.region)"
        case .refused(_, let error, let retryAfter):
            return "rollback: refused, \(error.code)\(retryAfter.map { "; looking again in \($0.text)" } ?? "")"
        case .finished(let left):
            return left.isEmpty
                ? "rollback: nothing is left over"
                : "rollback: left over: \(left.map { "\"\($0.name)\"" }.joined(separator: ", "))"
        case .accepted, .adopted, .jobObserved, .terminated: return nil
        }
    }

    static func servers(_ count: Int) -> String {
        count == 1 ? "1 server" : "\(count) servers"
    }

    static func words(_ outcome: WaveOutcome) -> String {
        switch outcome {
        case .completed: "recovered"
        case .partial: "recovered in part"
        case .failed: "failed"
        case .timedOut: "timed out"
        case .skipped: "failed and was skipped"
        case .notReached: "was not reached"
        case .cancelled: "was cancelled"
        }
    }

    private static func phase(after event: String) -> String? {
        switch event {
        case "CLEANUP_START": "cleaning up"
        case "SNAPSHOT_START": "in snapshot"
        case "SNAPSHOT_END", "USING_PREVIOUS_SNAPSHOT": "waiting for conversion"
        case "CONVERSION_START": "converting"
        case "CONVERSION_END", "LAUNCH_START": "launching"
        default: nil
        }
    }
}

extension Timestamp {
    /// The time of day, with the date where it is another one than that of the moment at which somebody reads it.
    fileprivate func text(seenFrom now: Timestamp) -> String {
        let date = iso8601(.seconds).prefix(10)
        return date == now.iso8601(.seconds).prefix(10) ? timeOfDay : "\(date) \(timeOfDay)"
    }
}
