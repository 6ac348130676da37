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

    /// Takes an event in.
    ///
    /// - Returns: A line for those who have no terminal, when the event is worth one.
    mutating func apply(_ recorded: RecordedEvent) -> String? {
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
        case .approvalRequested(let wave, let approvers, _, let terms):
            let whom = approvers.isEmpty ? "anybody" : approvers.joined(separator: ", ")
            let quorum =
                terms.map { $0.quorum > 1 ? "\($0.quorum) approvals of " : "approval from " } ?? "approval from "
            let what = terms?.point == .after ? "the result of " : ""
            waves[wave].hold = "waits for \(quorum)\(whom)"
            return "\(what)wave \"\(waves[wave].name)\" waits for \(quorum)\(whom)"
        case .approvalEscalated(let wave, let approvers, _):
            return "wave \"\(waves[wave].name)\": asks \(approvers.joined(separator: ", ")) as well"
        case .approvalGiven(let wave, let person, _, _, let given, let quorum):
            waves[wave].hold = "\(given) of \(quorum) approvals"
            return "wave \"\(waves[wave].name)\": \(given) of \(quorum) approvals, by \(person)"
        case .approvalDecided(let wave, let decision, let person, _, _):
            waves[wave].hold = nil
            let words = decision == .timedOut ? "got no decision in time" : decision.rawValue
            return "wave \"\(waves[wave].name)\" \(words)\(person.map { " by \($0)" } ?? "")"
        case .pauseRequested(let person, let reason):
            standstill = "pausing"
            return "\(person) pauses the execution\(reason.map { ": \($0)" } ?? "")"
        case .paused(nil, _):
            standstill = "paused"
            return "the execution is paused"
        case .paused(let wave?, _):
            waves[wave].hold = "paused, waits for \"muster resume\""
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
        case .callerIdentified, .roleAssumed, .started, .launchIntended, .launchAccepted, .launchAdopted, .jobObserved,
            .instanceFound, .callFailed, .serverFinished, .notificationQueued, .notificationSent,
            .notificationFailed:
            return nil
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
