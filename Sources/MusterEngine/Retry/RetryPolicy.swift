package import MusterCore

/// How often a call is tried, and how long it waits in between.
///
/// The delay is drawn evenly between nothing and a bound that doubles from failure to failure ("full jitter"), so that
/// many callers who were refused together do not come back together.
package struct RetryPolicy: Hashable, Sendable {
    /// The bound after the first failure.
    package var base: Duration
    /// The greatest bound.
    package var cap: Duration
    /// Calls in all, the first one included; at least 1.
    package var tries: Int

    package init(base: Duration, cap: Duration, tries: Int) {
        self.base = max(.nanoseconds(1), base)
        self.cap = max(self.base, cap)
        self.tries = max(1, tries)
    }

    /// Five tries, from one second to sixty.
    ///
    /// *Assumed*: what orchestrators of this kind ask of their retry layer.
    package static let standard = RetryPolicy(base: .seconds(1), cap: .seconds(60), tries: 5)

    /// The longest wait that a service's answer can ask for; a longer one is cut, so that no header can stop a drill.
    package static let longestRequestedWait = Duration.seconds(300)

    /// Whether there is another try after so many failures.
    package func mayRetry(afterFailures failures: Int) -> Bool {
        failures < tries
    }

    /// The greatest delay after so many failures, counted from 1.
    package func bound(afterFailures failures: Int) -> Duration {
        var bound = base
        for _ in 1..<max(2, min(failures, 64)) where bound < cap && failures > 1 {
            bound = min(cap, bound * 2)
        }
        return bound
    }

    /// Draws the delay before the next try.
    ///
    /// - Parameters:
    ///   - failures: How many tries have failed, counted from 1.
    ///   - requested: What the service asked for; the delay is never shorter, up to ``longestRequestedWait``.
    ///   - random: The source of the jitter.
    /// - Returns: Zero to the bound, or what was requested where that is longer.
    package func delay(
        afterFailures failures: Int,
        requested: Duration?,
        random: inout SeededGenerator
    ) -> Duration {
        let bound = bound(afterFailures: failures).nanoseconds
        let drawn = Duration.nanoseconds(Int64(random.draw(below: UInt64(bound) + 1)))
        return max(drawn, min(requested ?? .zero, Self.longestRequestedWait))
    }
}
