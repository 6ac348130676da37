/// How an execution has ended; Muster's word, never the service's.
package enum ExecutionOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every needed server is launched.
    case completed
    /// Every wave is finished, with failures that the plan tolerates or waves that it skips.
    case partial
    /// A wave failed.
    case failed
    case cancelled
    /// A wave ran over its time limit, or nobody ended a hold in time.
    case timedOut
}

/// How a wave has ended.
package enum WaveOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every critical server is launched.
    case completed
    /// So many critical servers failed as the plan tolerates.
    case partial
    case failed
    case timedOut
    /// It failed or ran over its limit, and the plan goes on as if it had not.
    case skipped
    /// It never started, because something before it did not succeed.
    case notReached
    case cancelled

    /// Whether waves that depend on it may start.
    package var letsDependentsStart: Bool {
        self == .completed || self == .partial || self == .skipped
    }

    /// Whether it has recovered what the plan needs of it.
    package var isRecovered: Bool {
        self == .completed || self == .partial
    }
}

/// What became of one server, as the engine judges it.
package enum ServerOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    case launched
    case failed
    /// Its job was still running when the wave was given up, or can no longer be seen: nobody knows what became of it.
    case unfinished
    case notStarted

    // As with ``WaveMember/Impact/isCritical``.
    package var isLaunched: Bool {
        switch self {
        case .launched: true
        case .failed, .unfinished, .notStarted: false
        }
    }
}

/// Why something did not succeed.
package enum CauseCode: String, Hashable, Sendable, Codable, CaseIterable {
    /// DRS reported LAUNCHED for some, and FAILED for others.
    case launchFailed
    /// The job completed and no server had been launched.
    case finishedWithoutLaunching
    /// The job completed, yet a server stayed undecided beyond the grace period.
    case stuck
    /// The wave's time limit passed.
    case timedOut
    /// AWS throttled until the retries were used up.
    case throttled
    /// AWS has a job of the execution of which its record does not know.
    case recordIncomplete
    /// A server is being processed by another job.
    case conflict
    case accessDenied
    case quotaExceeded
    /// The job can no longer be found.
    case jobLost
    case serverNotFound
    /// A selection matched nobody.
    case emptySelection
    /// An instance of an earlier launch is still there.
    case leftoverInstance
    /// The list of source servers is older than it should be.
    case staleInventory
    /// A selection by tags means others than were saved.
    case selectionChanged
    /// A server has no recovery point that could be used.
    case notReplicating
    /// A server has no point at or before the moment that the plan asks for.
    case noRecoveryPoint
    /// DRS is not initialised in the account and Region.
    case uninitialized
    /// AWS could not be reached, or never answered.
    case unreachable
    /// Whether a launch took place could not be established.
    case unknownLaunch
    /// AWS refused for another reason.
    case refused
    case approvalDenied
    case approvalTimedOut
    /// Nobody resumed in time.
    case pauseTimedOut
    /// A wave that this one waits for did not succeed.
    case dependencyFailed
    /// Another wave failed, and the plan says to start nothing more.
    case stopped
    /// A probe did not pass.
    case probeFailed
    /// An action did not succeed.
    case actionFailed
    case cancelled
}

/// Why something did not succeed, in a word for machines and a sentence for people.
package struct Cause: Hashable, Sendable, Codable {
    /// One sentence without a full stop, names in double quotes.
    package var text: String
    /// Whom it concerns.
    package var servers: [SourceServerID]
    package var code: CauseCode

    package init(_ code: CauseCode, _ text: String, servers: [SourceServerID] = []) {
        self.code = code
        self.text = text
        self.servers = servers
    }
}
