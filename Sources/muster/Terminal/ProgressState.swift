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
        var isHeld = false
        var outcome: WaveOutcome?
        /// The phase that each unsettled server is in, by the last log that was read.
        var phases: [SourceServerID: String] = [:]
    }

    let plan: RecoveryPlan
    private(set) var waves: [WaveState]
    private(set) var start: Timestamp?
    private(set) var outcome: ExecutionOutcome?

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
        case .approvalRequested(let wave, let approvers, _):
            waves[wave].isHeld = true
            let whom = approvers.isEmpty ? "anybody" : approvers.joined(separator: ", ")
            return "wave \"\(waves[wave].name)\" waits for approval from \(whom)"
        case .approvalDecided(let wave, let decision, let person, _):
            waves[wave].isHeld = false
            return "wave \"\(waves[wave].name)\" \(decision.rawValue)\(person.map { " by \($0)" } ?? "")"
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
            waves[wave].end = time
            waves[wave].phases = [:]
            guard waves[wave].start != nil else { return nil }
            return "wave \"\(waves[wave].name)\" \(Self.words(outcome))\(cause.map { ": \($0.text)" } ?? "")"
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
