import Foundation
import MusterCore

/// The host's time; only the command line looks at it.
enum WallTime {
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }

    /// Nanoseconds of a clock that only goes forward.
    static var ticks: UInt64 { DispatchTime.now().uptimeNanoseconds }

    /// Returns when so much wall time has passed since `start`; at once after an interruption.
    ///
    /// `tick` hears of the virtual time that has passed, about ten times a second. `serve` lets so many milliseconds
    /// pass, or fewer, and tells whether somebody has asked for something meanwhile.
    ///
    /// - Returns: The wall time that has passed when somebody has asked for something; `nil` when all of it has.
    static func wait(
        for target: Duration,
        since start: UInt64,
        factor: Int,
        tick: (Duration) -> Void,
        serve: (Int32) -> Bool
    ) -> Duration? {
        let goal = UInt64(max(0, target.nanoseconds))
        while !Interruption.isRequested {
            let passed = ticks - start
            guard passed < goal else { return nil }
            tick(.nanoseconds(Int64(passed)) * factor)
            if serve(Int32(min(goal - passed, 50_000_000) / 1_000_000 + 1)) {
                return min(target, .nanoseconds(Int64(ticks - start)))
            }
        }
        return nil
    }
}
