import Synchronization

/// Wakes the one task that waits on a clock for a deadline or for news.
///
/// A ring that comes while nobody waits is kept until the next wait, so no news is lost between two waits. Ringing
/// twice is the same as ringing once.
package final class Alarm: Sendable {
    private struct State {
        var hasRung = false
        var wake: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    package init() {}

    /// Wakes the waiter, or lets the next wait return at once.
    package func ring() {
        let wake = state.withLock { state -> (@Sendable () -> Void)? in
            guard let wake = state.wake else {
                state.hasRung = true
                return nil
            }
            state.wake = nil
            return wake
        }
        wake?()
    }

    /// Registers what a ring does; for clocks.
    ///
    /// - Returns: `false`, and nothing is registered, when the alarm has already rung: the caller does not wait then.
    package func arm(_ wake: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            if state.hasRung {
                state.hasRung = false
                return false
            }
            state.wake = wake
            return true
        }
    }

    /// Forgets what a ring does; for clocks, when the deadline came first.
    package func disarm() {
        state.withLock { $0.wake = nil }
    }
}
