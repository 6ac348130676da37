/// The only source of time for everything that must also run in virtual time.
///
/// `SystemWallClock` stands for the host's clock in live mode, `VirtualClock` for a simulation's. Code that takes an
/// `any WallClock` cannot tell which of them it has.
package protocol WallClock: Clock where Instant == Timestamp, Duration == Swift.Duration {
    /// Suspends until `deadline`, or until `alarm` rings, whichever comes first.
    ///
    /// Returns at once when the deadline has passed or the alarm has rung since it was last waited for. One alarm
    /// serves one waiter.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func wait(until deadline: Timestamp, or alarm: Alarm) async throws

    /// Lets time pass until `deadline`, or until `alarm` rings, without suspending, where nobody else has to do
    /// anything meanwhile.
    ///
    /// What a wait costs most is the change of tasks, which a clock that moves by itself can do without.
    ///
    /// - Returns: `false` when the caller has to ``wait(until:or:)``; time may have passed by then, and the alarm is
    ///   as it was.
    func pass(until deadline: Timestamp, or alarm: Alarm) -> Bool
}

extension WallClock {
    package func pass(until deadline: Timestamp, or alarm: Alarm) -> Bool { false }
}
