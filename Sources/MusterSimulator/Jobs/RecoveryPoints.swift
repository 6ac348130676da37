import MusterAWS
import MusterCore

/// What a server's replication means for a recovery, after the states of DRS.
struct ReplicationView: Sendable {
    let state: DRS.DataReplicationState
    /// How far the copy is behind, in nanoseconds; `nil` where there is no copy.
    let lag: Int64?

    /// The view at so many nanoseconds after the start of the world; a copy that stands still falls back by so much.
    init(_ replication: WorldServer.Replication, elapsed: Int64) {
        state = DRS.DataReplicationState(rawValue: replication.state)
        let base = max(0, replication.lag.nanoseconds)
        switch state {
        case .continuous, .backlog: lag = base
        case .stalled, .paused, .rescan: lag = Instants.sum(base, max(0, elapsed))
        default: lag = nil
        }
    }

    /// Whether a consistent recovery point exists, which is so once the initial sync has completed.
    var hasPoint: Bool { lag != nil }

    /// Whether the service no longer protects the server and has deleted its recovery points.
    var isAbandoned: Bool { state == .disconnected || state == .stopped }

    /// The recovery point that a launch without a named one gets.
    var latestPoint: LaunchPlanner.Point {
        guard let lag else { return .none }
        let catchesUp = state == .continuous || state == .backlog
        return catchesUp && lag <= ServiceConstants.consistentPointLimit ? .latest(lag: lag) : .previous
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
    private static let rules: [(interval: Int64, retention: Int64)] = [
        (slot, 6 * slot),
        (6 * slot, 24 * 6 * slot),
        (24 * 6 * slot, 7 * 24 * 6 * slot),
    ]

    /// The points at the moment `now` of a world that began at `start`; its servers were added a month before.
    init(_ view: ReplicationView, start: Timestamp, now: Timestamp) {
        self.now = now.nanoseconds
        oldest = (start - ServiceConstants.age + ServiceConstants.firstByteDelay).nanoseconds
        newest = view.lag.map { Instants.sum(now.nanoseconds, -$0) } ?? .min
    }

    /// The times of the points, oldest first.
    var times: [Int64] {
        var times: [Int64] = []
        for (interval, retention) in Self.rules {
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
