package import MusterCore
import Testing

/// A clock for code that must not look at the time: every use is an issue of the test.
package struct ForbiddenClock: WallClock {
    package init() {}

    /// What a forbidden sleep throws.
    package struct Used: Error {}

    /// Always the epoch, and an issue.
    package var now: Timestamp {
        Issue.record("the time was read by code that must not look at it")
        return .epoch
    }

    package var minimumResolution: Duration { .nanoseconds(1) }

    package func sleep(until deadline: Timestamp, tolerance: Duration? = nil) async throws {
        Issue.record("code that must not look at the time slept until \(deadline)")
        throw Used()
    }

    package func wait(until deadline: Timestamp, or alarm: Alarm) async throws {
        Issue.record("code that must not look at the time waited for \(alarm.name) until \(deadline)")
        throw Used()
    }
}
