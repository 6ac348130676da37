/// What a machine tells of time.
///
/// The wall clock may be moved by somebody at any moment; the time since the machine was started cannot.
package protocol MachineClock: Sendable {
    /// What the wall clock shows; may go back and leap forward.
    var wallTime: Timestamp { get }

    /// Time since some moment in the past; it runs evenly, and goes on while the machine sleeps.
    var uptime: Duration { get }

    /// Suspends until `deadline`; `nil` for never.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func sleep(until deadline: Duration?) async throws

    /// Suspends until `deadline`, or until `alarm` rings; `nil` for never.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func wait(until deadline: Duration?, or alarm: Alarm) async throws

    /// As ``WallClock/pass(until:or:)``.
    func pass(until deadline: Duration?, or alarm: Alarm) -> Bool
}

/// A clock that asks the wall once, and counts evenly from then on.
///
/// So that a wall clock which is moved changes neither deadlines nor the order of a record: only what a new life of the
/// orchestrator is dated with.
package struct SteadyClock<Machine: MachineClock>: WallClock {
    package let machine: Machine
    /// The time at which the machine's uptime was zero.
    private let origin: Timestamp

    /// Takes the time from the wall, unless that shows a moment which has certainly passed.
    package init(_ machine: Machine, notBefore earliest: Timestamp = .distantPast) {
        self.machine = machine
        origin = max(machine.wallTime, earliest) - machine.uptime
    }

    package var now: Timestamp { origin + machine.uptime }

    package var minimumResolution: Duration { .nanoseconds(1) }

    package func sleep(until deadline: Timestamp, tolerance: Duration?) async throws {
        try await machine.sleep(until: uptime(at: deadline))
    }

    package func wait(until deadline: Timestamp, or alarm: Alarm) async throws {
        try await machine.wait(until: uptime(at: deadline), or: alarm)
    }

    package func pass(until deadline: Timestamp, or alarm: Alarm) -> Bool {
        machine.pass(until: uptime(at: deadline), or: alarm)
    }

    private func uptime(at time: Timestamp) -> Duration? {
        time == .distantFuture ? nil : time - origin
    }
}
