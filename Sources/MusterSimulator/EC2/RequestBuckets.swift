import MusterAWS
import MusterCore

/// How many calls of each kind EC2 still takes, or STS in each account and Region.
///
/// A bucket is full at first, each call takes a token, and tokens come back at a steady rate. Kept by account and Region,
/// as those are. Source: EC2 Developer Guide, request throttling.
struct RequestBuckets: Sendable {
    /// What one kind of call may take.
    struct Size: Hashable, Sendable {
        let name: String
        let capacity: Int
        /// Tokens a second.
        let refill: Int

        init(_ name: String, _ capacity: Int, _ refill: Int) {
            self.name = name
            self.capacity = capacity
            self.refill = refill
        }

        static func reading(_ action: String) -> Size { Size(action, 100, 20) }
        /// Describes of large things without a filter or pages.
        static func readingAll(_ action: String) -> Size { Size(action + " of all", 50, 10) }
        static func changing(_ action: String) -> Size { Size(action, 50, 5) }
    }

    private struct Level: Sendable {
        /// Nanotokens.
        var left: Int64
        var instant: Int64
    }

    private var levels: [String: Level] = [:]

    var isBlank: Bool { levels.isEmpty }

    /// Takes tokens, if there are enough.
    ///
    /// - Returns: Whether there were.
    mutating func take(_ count: Int = 1, from size: Size, at now: Timestamp) -> Bool {
        let full = Int64(size.capacity) * 1_000_000_000
        var level = levels[size.name] ?? Level(left: full, instant: now.nanoseconds)
        let passed = max(0, now.nanoseconds - level.instant)
        level.left = min(full, Instants.sum(level.left, Instants.product(passed, Int64(size.refill))))
        level.instant = now.nanoseconds
        let wanted = Instants.product(Int64(count), 1_000_000_000)
        // More than ever fits in is let through once the bucket is full, so that nobody waits for ever.
        let needed = min(wanted, full)
        let isEnough = level.left >= needed
        if isEnough { level.left -= needed }
        levels[size.name] = level
        return isEnough
    }
}

extension RegionState {
    /// Counts a call of EC2, and refuses it when there were too many.
    mutating func throttle(_ size: RequestBuckets.Size, count: Int = 1, at now: Timestamp) throws(AWSError) {
        guard environment.behavior.neighbours.limitsRequests else { return }
        guard ec2.buckets.take(count, from: size, at: now) else { throw .ec2Throttled() }
    }
}
