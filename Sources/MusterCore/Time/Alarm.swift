import Synchronization

/// Wakes the one task that waits on a clock for a deadline or for news.
///
/// A ring that comes while nobody waits is kept until the next wait, so no news is lost between two waits. Ringing
/// twice is the same as ringing once. Whoever returns from a wait looks at the state of things; it does not matter
/// whether the alarm or the deadline came first.
package final class Alarm: Sendable {
    /// What is waited for, for people who look for the reason of a standstill: `the end of job "drsjob-…"`.
    package let name: String

    /// What a ring does; whoever holds the lock may also change `rung`.
    private let wake = Mutex<(@Sendable () -> Void)?>(nil)
    /// Whether it has rung and nobody was waiting; read without the lock, since clocks ask often.
    private let rung = Atomic(false)

    package init(_ name: String = "an alarm") {
        self.name = name
    }

    /// Wakes the waiter, or lets the next wait return at once.
    package func ring() {
        let taken = wake.withLock { wake -> (@Sendable () -> Void)? in
            guard let taken = wake else {
                rung.store(true, ordering: .releasing)
                return nil
            }
            wake = nil
            return taken
        }
        taken?()
    }

    /// Whether it has rung since it was last waited for.
    package var hasRung: Bool { rung.load(ordering: .acquiring) }

    /// Registers what a ring does; for clocks.
    ///
    /// - Parameter wake: Runs once at most, on the thread that rings; it may run a moment after ``disarm()``, when a
    ///   ring on another thread has just taken it.
    /// - Returns: `false`, and nothing is registered, when the alarm has already rung: the caller does not wait then.
    package func arm(_ wake: @escaping @Sendable () -> Void) -> Bool {
        self.wake.withLock { registered in
            precondition(registered == nil, "one alarm serves one waiter")
            if rung.load(ordering: .relaxed) {
                rung.store(false, ordering: .relaxed)
                return false
            }
            registered = wake
            return true
        }
    }

    /// Forgets what a ring does; for clocks, when a wait ends.
    package func disarm() {
        wake.withLock { $0 = nil }
    }

    /// Forgets a ring that nobody has waited for; for clocks that need not wait.
    ///
    /// - Returns: Whether there was one.
    package func consume() -> Bool {
        guard hasRung else { return false }
        return wake.withLock { _ in rung.exchange(false, ordering: .acquiringAndReleasing) }
    }
}
