import Synchronization

/// Wakes the one task that waits on a clock for a deadline or for news.
///
/// A ring that comes while nobody waits is kept until the next wait, so no news is lost between two waits. Ringing
/// twice is the same as ringing once. Whoever returns from a wait looks at the state of things; it does not matter
/// whether the alarm or the deadline came first.
package final class Alarm: Sendable {
    private struct State {
        var hasRung = false
        var wake: (@Sendable () -> Void)?
    }

    /// What is waited for, for people who look for the reason of a standstill: `the end of job "drsjob-…"`.
    package let name: String

    private let state = Mutex(State())

    package init(_ name: String = "an alarm") {
        self.name = name
    }

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
    /// - Parameter wake: Runs once at most, on the thread that rings; it may run a moment after ``disarm()``, when a
    ///   ring on another thread has just taken it.
    /// - Returns: `false`, and nothing is registered, when the alarm has already rung: the caller does not wait then.
    package func arm(_ wake: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            precondition(state.wake == nil, "one alarm serves one waiter")
            if state.hasRung {
                state.hasRung = false
                return false
            }
            state.wake = wake
            return true
        }
    }

    /// Forgets what a ring does; for clocks, when a wait ends.
    package func disarm() {
        state.withLock { $0.wake = nil }
    }

    /// Forgets a ring that nobody has waited for; for clocks that need not wait.
    ///
    /// - Returns: Whether there was one.
    package func consume() -> Bool {
        state.withLock { state in
            let hasRung = state.hasRung
            state.hasRung = false
            return hasRung
        }
    }
}
