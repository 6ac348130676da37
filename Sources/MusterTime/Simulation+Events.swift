package import MusterCore

/// Plain events: what simulated services do without a task.
extension Simulation {
    /// Makes a handler of events known.
    ///
    /// The handler is kept alive while the simulation runs; between runs its owner keeps it alive.
    ///
    /// - Parameters:
    ///   - handler: Carries out the events.
    ///   - name: What the trace calls it.
    ///   - mayCancel: Whether its events may cancel a task; one that never does saves a question after each of them.
    /// - Returns: The name of the handler in ``ScheduledEvent``.
    package func register(_ handler: any EventHandler, named name: String, mayCancel: Bool = true) -> HandlerID {
        checkThread()
        return handlers.append(handler, named: name, mayCancel: mayCancel)
    }

    /// Adds an event behind all that are pending for the same instant; one in the past happens next.
    ///
    /// An event at ``Timestamp/distantFuture`` never happens.
    @discardableResult
    package func schedule(_ event: ScheduledEvent, at due: Timestamp) -> EventToken {
        checkThread()
        let kind = event.handler.index &+ EventKind.firstHandler
        return queue.push(
            EventQueue.Event(kind: kind, payload: event.payload),
            at: max(due.nanoseconds, instant.nanoseconds)
        )
    }

    /// Takes an event back.
    ///
    /// - Returns: `false` when it has already happened or was cancelled before.
    @discardableResult
    package func cancel(_ token: EventToken) -> Bool {
        checkThread()
        return queue.cancel(token) != nil
    }

    /// How many events and sleepers are pending.
    package var pendingCount: Int {
        checkThread()
        return queue.count
    }
}
