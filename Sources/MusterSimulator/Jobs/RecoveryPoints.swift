import MusterAWS
import MusterCore

/// How the copy of a server stands when the world begins.
struct ReplicationState: Hashable, Sendable {
    enum Course: UInt8, Hashable, Sendable {
        /// The copy follows its source.
        case following
        /// The copy stands still.
        case standing
        /// There is no consistent copy yet.
        case beginning
        /// The service no longer protects the server and has deleted its recovery points.
        case abandoned
    }

    let course: Course
    /// Nanoseconds.
    let lag: Int64

    /// The lag of a copy that follows its source closely enough for a point of the time of a call; `nil` for all others.
    var lagOfLatestPoint: Int64? {
        course == .following && lag <= ServiceConstants.consistentPointLimit ? lag : nil
    }

    init(_ replication: WorldServer.Replication) {
        lag = max(0, replication.lag.nanoseconds)
        course =
            switch DRS.DataReplicationState(rawValue: replication.state) {
            case .continuous, .backlog: .following
            case .stalled, .paused, .rescan: .standing
            case .disconnected, .stopped: .abandoned
            default: .beginning
            }
    }
}

/// What a server's replication means for a recovery.
struct ReplicationView: Sendable {
    private let course: ReplicationState.Course
    /// How far the copy is behind, in nanoseconds; `nil` where there is no copy.
    let lag: Int64?
    /// The service's word where it differs from the world's; `nil` where it does not.
    private(set) var state: DRS.DataReplicationState?
    /// Why the copy stands still, where a fault says so.
    private(set) var error: DRS.DataReplicationErrorString?
    /// No recovery point is older than so many nanoseconds after the start of the world; `nil` where all are kept.
    var oldestPoint: Int64?

    /// The view at so many nanoseconds after the start of the world; a copy that stands still falls back by so much.
    init(_ state: ReplicationState, elapsed: Int64) {
        course = state.course
        switch course {
        case .following: lag = state.lag
        case .standing: lag = Instants.sum(state.lag, max(0, elapsed))
        case .beginning, .abandoned: lag = nil
        }
    }

    /// The view of a server whose replication a fault has changed.
    init(
        _ course: ReplicationState.Course,
        lag: Int64?,
        state: DRS.DataReplicationState,
        error: DRS.DataReplicationErrorString? = nil
    ) {
        self.course = course
        self.lag = lag
        self.state = state
        self.error = error
    }

    /// Whether the service no longer protects the server.
    var isAbandoned: Bool { course == .abandoned }

    /// What of a disk is still to come: a mebibyte for each second of lag, as long as the disk has that much; *assumed*.
    func backlog(of total: Int) -> Int {
        let seconds = (lag ?? 0) / 1_000_000_000
        return Int(min(Int64(total), Instants.product(seconds, 1 << 20)))
    }

    /// The recovery point that a launch without a named one gets.
    var latestPoint: LaunchPlanner.Point {
        guard let lag else { return .none }
        return course == .following && lag <= ServiceConstants.consistentPointLimit ? .latest(lag: lag) : .previous
    }
}

/// The recovery points that the default policy keeps, worked out instead of stored.
///
/// Every 10 minutes for an hour, every hour for a day, every day for a week.
/// Source: DRS User Guide, point in time policy.
struct RecoveryPoints: Sendable {
    /// Nanoseconds since the epoch.
    private let now: Int64
    private let oldest: Int64
    private let newest: Int64

    private static let slot: Int64 = 600_000_000_000
    private let rules: [(interval: Int64, retention: Int64)]

    private static let usualRules: [(interval: Int64, retention: Int64)] = [
        (slot, 6 * slot),
        (6 * slot, 24 * 6 * slot),
        (24 * 6 * slot, 7 * 24 * 6 * slot),
    ]

    /// The points at the moment `now` of a world that began at `start`; its servers were added a month before.
    ///
    /// Without a policy of its own a server has the usual one.
    init(_ view: ReplicationView, start: Timestamp, now: Timestamp, policy: [DRS.PITPolicyRule]? = nil) {
        self.now = now.nanoseconds
        rules = policy.map { $0.filter { $0.enabled ?? true }.map(Self.rule) } ?? Self.usualRules
        oldest =
            view.oldestPoint.map { Instants.sum(start.nanoseconds, $0) }
            ?? (start - ServiceConstants.age + ServiceConstants.firstByteDelay).nanoseconds
        newest = view.lag.map { Instants.sum(now.nanoseconds, -$0) } ?? .min
    }

    /// A rule of a policy in nanoseconds: so often a point is taken, and so long it is kept.
    ///
    /// Points lie on the grid of ten minutes, so that no rule takes them more often. A rule keeps 10,000 points at most.
    private static func rule(_ rule: DRS.PITPolicyRule) -> (interval: Int64, retention: Int64) {
        let unit: Int64 =
            switch rule.units {
            case .hour: 3_600_000_000_000
            case .day: 86_400_000_000_000
            default: 60_000_000_000
            }
        let interval = max(slot, Instants.product(Int64(rule.interval), unit) / slot * slot)
        let retention = Instants.product(Int64(rule.retentionDuration), unit)
        return (interval, min(retention, Instants.product(interval, 10_000)))
    }

    /// The times of the points, oldest first.
    var times: [Int64] {
        var times: [Int64] = []
        for (interval, retention) in rules {
            let first = max(oldest, Instants.sum(now, -retention))
            var time = Self.floor(newest, interval)
            while time >= first, time <= newest, newest != .min {
                times.append(time)
                time -= interval
            }
        }
        times.sort()
        return times.reduce(into: []) { unique, time in
            if unique.last != time { unique.append(time) }
        }
    }

    /// The first moment after this one at which points are taken.
    static func slot(after time: Int64) -> Int64 { Instants.sum(floor(time, slot), slot) }

    func contains(_ time: Int64) -> Bool { times.contains(time) }

    /// The number of a point within its server's part of the identifiers.
    static func serial(_ time: Int64, server: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: server) << 24 | UInt64(truncatingIfNeeded: time / slot) & 0xFF_FFFF
    }

    /// The time of the point with a number.
    static func time(serial: UInt64) -> Int64 { Int64(serial & 0xFF_FFFF) * slot }

    private static func floor(_ time: Int64, _ interval: Int64) -> Int64 {
        guard time > 0 else { return 0 }
        return time / interval * interval
    }
}
