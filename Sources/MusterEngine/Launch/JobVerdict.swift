package import MusterAWS
package import MusterCore

/// What a job and its servers mean for the launch: the table by which Muster concludes.
///
/// A job that is COMPLETED says nothing about success: only the servers do.
package enum JobVerdict: Hashable, Sendable {
    /// The job is not over: look again.
    case goesOn
    /// The job is over, yet servers are undecided: give them time.
    case waitForServers
    /// Nothing more will come: look at the recovery instances before concluding.
    case examineInstances
    /// The job is not listed: look again, it may only be late.
    case lookAgain
    /// The job stays unlisted.
    case lost
    /// Every server is decided.
    case settled

    /// What is known about a job.
    package struct Evidence: Hashable, Sendable {
        /// The job's word; `nil` when the last answer did not list the job.
        package var status: DRS.JobStatus?
        /// Each server's word; `nil` for one that the job does not list.
        package var servers: [DRS.LaunchStatus?]
        /// Since when the job has been seen COMPLETED, or missing.
        package var waitedFor: Duration
        /// Whether the recovery instances have been looked at since.
        package var hasExaminedInstances: Bool

        package init(
            status: DRS.JobStatus?,
            servers: [DRS.LaunchStatus?],
            waitedFor: Duration = .zero,
            hasExaminedInstances: Bool = false
        ) {
            self.status = status
            self.servers = servers
            self.waitedFor = waitedFor
            self.hasExaminedInstances = hasExaminedInstances
        }
    }

    /// Judges a job; undecided servers, or a missing job, are waited for as long as the grace says.
    package init(_ evidence: Evidence, grace: Duration) {
        var isDecided: Bool { evidence.servers.allSatisfy { $0.map(ServerVerdict.isDecided) ?? false } }
        switch evidence.status {
        case nil:
            self = evidence.waitedFor < grace ? .lookAgain : .lost
        case .completed:
            if isDecided {
                self = .settled
            } else if evidence.hasExaminedInstances {
                self = .settled
            } else if evidence.servers.allSatisfy({ $0 == nil }) || evidence.waitedFor >= grace {
                // A list that has emptied itself will not fill again.
                self = .examineInstances
            } else {
                self = .waitForServers
            }
        default:
            // PENDING, STARTED, and any word that this version does not know.
            self = .goesOn
        }
    }
}

/// What a server's last seen word means once its job is over.
package enum ServerVerdict: Hashable, Sendable {
    case launched
    case failed(CauseCode)

    package static func isDecided(_ status: DRS.LaunchStatus) -> Bool {
        switch status.code {
        case DRS.LaunchStatus.launched.code, DRS.LaunchStatus.failed.code, DRS.LaunchStatus.terminated.code: true
        default: false
        }
    }

    /// - Parameters:
    ///   - status: The server's word; `nil` when the job does not list it.
    ///   - hasInstance: Whether a living recovery instance of this job exists, or its log ends with the launch of it.
    ///   - isLost: Whether the job itself can no longer be found.
    ///   - hasErrorEvent: Whether the job's log names a failure of the server; `nil` when it was not read.
    package init(status: DRS.LaunchStatus?, hasInstance: Bool, isLost: Bool, hasErrorEvent: Bool?) {
        switch status {
        case .some(.launched):
            self = .launched
        case .some(.failed), .some(.terminated):
            self = .failed(hasErrorEvent == false ? .finishedWithoutLaunching : .launchFailed)
        case .none where hasInstance && !isLost:
            self = .launched
        case .none, .some:
            self = .failed(isLost ? .jobLost : status == nil ? .finishedWithoutLaunching : .stuck)
        }
    }
}

/// How a wave has ended, concluded from its servers.
package enum WaveVerdict {
    /// - Parameters:
    ///   - servers: Importance and fate of every server of the wave.
    ///   - tolerated: So many critical servers may fail.
    /// - Returns: The outcome; `timedOut` where servers stayed unfinished and too few failed to call it failed.
    package static func judge(
        _ servers: some Sequence<(impact: WaveMember.Impact, outcome: ServerOutcome)>,
        tolerated: Int
    ) -> WaveOutcome {
        var failed = 0
        var unfinished = 0
        for server in servers where server.impact.isCritical {
            switch server.outcome {
            case .launched: break
            case .failed, .notStarted: failed += 1
            case .unfinished: unfinished += 1
            }
        }
        if failed + unfinished == 0 { return .completed }
        if failed + unfinished <= tolerated { return .partial }
        return failed > tolerated || unfinished == 0 ? .failed : .timedOut
    }
}
