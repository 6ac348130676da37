package import MusterCore

/// Nothing can run and nobody sleeps, yet the body has not returned.
package struct SimulationStalled: Error, Hashable, Sendable {
    /// Somebody who waits for something that does not come.
    package struct Waiter: Hashable, Sendable {
        /// What is waited for, in the words of its ``Alarm``.
        package let subject: String
        /// When the wait began.
        package let since: Timestamp
    }

    /// When the world stood still.
    package let instant: Timestamp

    /// Those who wait for an alarm without a deadline, longest first.
    package let waiters: [Waiter]

    /// How many tasks sleep until ``Timestamp/distantFuture``.
    package let endlessSleepers: Int
}

extension SimulationStalled: CustomStringConvertible {
    package var description: String {
        var text = "the simulation stalled at \(instant): nothing can run and no event is pending"
        for waiter in waiters {
            text += "\n  waits for \(waiter.subject) since \(waiter.since)"
        }
        if endlessSleepers > 0 {
            text += "\n  \(endlessSleepers) \(endlessSleepers == 1 ? "task sleeps" : "tasks sleep") for ever"
        }
        if waiters.isEmpty, endlessSleepers == 0 {
            text += """
                \n  nobody waits through the simulation's clock, so something waits outside the simulated world: \
                Task.sleep, an unstructured Task { }, Dispatch, the main actor, or a continuation that nobody resumes
                """
        }
        return text
    }
}

/// The next event lies behind the limit of virtual time.
package struct SimulationTimeLimitReached: Error, Hashable, Sendable {
    /// When the world was stopped.
    package let instant: Timestamp
    /// The time of the event that would have come next.
    package let next: Timestamp
    /// The limit, counted from the start of the simulation.
    package let limit: Duration
}

extension SimulationTimeLimitReached: CustomStringConvertible {
    package var description: String {
        """
        the simulation reached its limit of \(limit.text) of virtual time at \(instant); the next event is due at \
        \(next)
        """
    }
}

/// The simulation took as many steps as its limits allow.
package struct SimulationStepLimitReached: Error, Hashable, Sendable {
    /// When the world was stopped.
    package let instant: Timestamp
    /// The limit: events and pieces of task work together.
    package let limit: Int
}

extension SimulationStepLimitReached: CustomStringConvertible {
    package var description: String {
        """
        the simulation reached its limit of \(limit) steps at \(instant); something may repeat without letting time \
        pass
        """
    }
}
