package import MusterCore
import Synchronization

/// A clock that remembers what was asked of it, and asks another one.
package final class RecordingClock: WallClock {
    /// One question to the clock.
    package enum Use: Hashable, Sendable {
        case read
        case sleep(until: Timestamp)
        case wait(until: Timestamp, alarm: String)
    }

    private let base: any WallClock
    private let recorded = Mutex<[Use]>([])

    package init(_ base: any WallClock) {
        self.base = base
    }

    /// Everything that was asked, in order.
    package var uses: [Use] { recorded.withLock { $0 } }

    package var now: Timestamp {
        record(.read)
        return base.now
    }

    package var minimumResolution: Duration { base.minimumResolution }

    package func sleep(until deadline: Timestamp, tolerance: Duration? = nil) async throws {
        record(.sleep(until: deadline))
        try await base.sleep(until: deadline, tolerance: tolerance)
    }

    package func wait(until deadline: Timestamp, or alarm: Alarm) async throws {
        record(.wait(until: deadline, alarm: alarm.name))
        try await base.wait(until: deadline, or: alarm)
    }

    private func record(_ use: Use) {
        recorded.withLock { $0.append(use) }
    }
}
