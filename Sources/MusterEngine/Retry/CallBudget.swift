package import MusterCore

/// How many calls may go to one account and Region: a bucket of tokens that fills up over time.
///
/// Taking a token costs a few additions, so that it can stand before every poll.
package struct CallBudget: Hashable, Sendable {
    /// Nanoseconds after which one token has come back.
    private let spacing: Int64
    private let capacity: Int64
    /// The moment at which the bucket is, or was, full: each token taken moves it on by one spacing.
    private var fullAt = Int64.min

    /// - Parameter callsPerMinute: At least 1; also the size of the bucket.
    package init(callsPerMinute: Int) {
        let calls = Int64(max(1, min(callsPerMinute, 6_000_000)))
        spacing = 60_000_000_000 / calls
        capacity = spacing * calls
    }

    /// Takes a token for a call that is to be made now.
    ///
    /// - Returns: When the call may be made: `now`, or a later moment that has been set aside for it.
    package mutating func take(at now: Timestamp) -> Timestamp {
        fullAt = max(fullAt, now.nanoseconds) &+ spacing
        let earliest = fullAt &- capacity
        return earliest <= now.nanoseconds ? now : Timestamp(nanoseconds: earliest)
    }

    /// Whether a call may be made at once.
    package func mayTake(at now: Timestamp) -> Bool {
        max(fullAt, now.nanoseconds) &+ spacing &- capacity <= now.nanoseconds
    }
}
