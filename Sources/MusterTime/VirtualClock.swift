package import MusterCore

/// A clock that stands still until its simulation moves it to the next awaited instant.
///
/// A value: every copy shows the same simulation's time. It may be used only by work that runs in the simulation.
package struct VirtualClock: WallClock {
    package let simulation: Simulation

    package var now: Timestamp { simulation.now }

    package var minimumResolution: Duration { .nanoseconds(1) }

    /// Sleeps until `deadline`; a deadline in the past still lets all work that is ready run first.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled; the clock does not move to the deadline then.
    package func sleep(until deadline: Timestamp, tolerance: Duration? = nil) async throws {
        try await refuseIfCancelled()
        let simulation = simulation
        let token = simulation.reserveSleep(until: deadline)
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { _ = simulation.suspend($0, for: token) }
        } onCancel: {
            simulation.cancelWait(token)
        }
    }

    /// Suspends until `deadline`, or until `alarm` rings, whichever comes first.
    ///
    /// A wait that need not suspend still lets all work that is ready run first, so that a loop around it which makes
    /// no headway meets the limit of steps instead of hanging.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    package func wait(until deadline: Timestamp, or alarm: Alarm) async throws {
        if Task.isCancelled { try await refuseIfCancelled() }
        guard !alarm.consume(), deadline > now else { return await Task.yield() }
        defer { alarm.disarm() }
        let simulation = simulation
        let token = simulation.reserveWait(until: deadline, for: alarm)
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { waiter in
                guard simulation.suspendWait(waiter, for: token) else { return }
                if !alarm.arm({ simulation.endWait(token) }) {
                    simulation.endWait(token)
                }
            }
        } onCancel: {
            simulation.cancelWait(token)
        }
    }

    /// Moves the clock on the spot when nothing but plain events is due until `deadline` or a ring.
    ///
    /// The events happen as they would during a wait. It answers `false` when another task has to run, when the world
    /// has to be stopped, when the task is cancelled, and when there is nothing to wait for.
    package func pass(until deadline: Timestamp, or alarm: Alarm) -> Bool {
        simulation.pass(until: deadline, or: alarm)
    }

    /// Sleeps until `deadline` at little more than half of the cost of ``sleep(until:tolerance:)``; not cancellable.
    ///
    /// For waits that are known to be short: one that is forgotten drags the clock to its deadline.
    package func pause(until deadline: Timestamp) async {
        await withUnsafeContinuation { simulation.resume($0, at: deadline) }
    }

    /// Resumes a suspended task at `deadline`, or next when that has passed: the cheapest sleep there is.
    ///
    /// `await withUnsafeContinuation { clock.resume($0, at: deadline) }` is what ``pause(until:)`` does, without its
    /// call, which costs a further switch of executors (*measured*: 1.2 times). For loops that do little else.
    package func resume(_ sleeper: UnsafeContinuation<Void, Never>, at deadline: Timestamp) {
        simulation.resume(sleeper, at: deadline)
    }

    /// Throws when the task is cancelled, after other work had its turn.
    ///
    /// A loop that ignores the error would otherwise never give the thread back, and no limit of steps could end it.
    private func refuseIfCancelled() async throws {
        guard Task.isCancelled else { return }
        await Task.yield()
        throw CancellationError()
    }
}
