/// What a plan does when one of its waves has failed or has run over its limit.
package enum FailurePolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waves that do not depend on it go on.
    case `continue`
    /// Nothing more starts; what runs is followed to its end.
    case stop
    /// As `stop`; then everything that this drill has launched is terminated.
    ///
    /// A recovery in earnest is never rolled back: it stops.
    case rollback
    /// The plan goes on as if the wave had succeeded; waves that depend on it start.
    case skip
}

/// How a failed wave is tried again, with the servers that failed alone.
package struct RetryRule: Hashable, Sendable, Codable {
    /// Attempts in all, the first one included; 2 to 10.
    package var attempts: Int
    /// From the end of an attempt to the next.
    package var delay: Duration

    package static let attemptRange = 2...10

    package init(attempts: Int, delay: Duration = .zero) {
        self.attempts = attempts
        self.delay = delay
    }
}

/// How a wave is divided into jobs.
package struct WaveSplit: Hashable, Sendable, Codable {
    /// The most servers in one job, 1 to 100.
    package var serversPerJob: Int
    /// From the call for one job of the wave to the call for the next, at least.
    package var stagger: Duration

    /// Source: DRS quota L-B827C881, AWS General Reference.
    package static let largestJob = 100

    package init(serversPerJob: Int = WaveSplit.largestJob, stagger: Duration = .zero) {
        self.serversPerJob = serversPerJob
        self.stagger = stagger
    }
}

/// Which point in time servers are recovered to.
package enum RecoveryPointChoice: Hashable, Sendable, Codable {
    /// The last point at or before this moment.
    case time(Timestamp)
    /// The last point at or before so long ago, counted from the request for the execution.
    case age(Duration)
    /// This very point, which belongs to one server.
    case snapshot(RecoverySnapshotID)

    /// The moment that the point may not be younger than; `nil` for a named point.
    package func limit(requested: Timestamp) -> Timestamp? {
        switch self {
        case .time(let time): time
        case .age(let age): requested - age
        case .snapshot: nil
        }
    }
}

/// Whether a launched instance is started.
///
/// Source: DRS 2020-02-26, shape `LaunchDisposition`.
package enum LaunchDisposition: String, Hashable, Sendable, Codable, CaseIterable {
    case started, stopped

    /// The service's word.
    package var word: String { rawValue.uppercased() }
}
