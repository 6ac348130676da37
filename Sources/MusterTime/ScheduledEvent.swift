package import MusterCore

/// Carries out the plain events of a simulated service; registered with a ``Simulation``.
package protocol EventHandler: AnyObject {
    /// Carries out one event.
    ///
    /// It may schedule and cancel other events and wake tasks; it never waits.
    ///
    /// - Parameters:
    ///   - payload: The word that came with the event.
    ///   - now: The instant of the event, which is the simulation's present.
    func fire(_ payload: UInt64, at now: Timestamp)
}

/// An ``EventHandler`` that a ``Simulation`` knows.
package struct HandlerID: Hashable, Sendable {
    let index: UInt32
}

/// Something that happens in a simulated world without a task: a transition of a service, a fault.
package struct ScheduledEvent: Hashable, Sendable {
    package var handler: HandlerID
    /// What the handler needs to know, for example the index of a server.
    package var payload: UInt64

    package init(handler: HandlerID, payload: UInt64) {
        self.handler = handler
        self.payload = payload
    }
}

/// Names a pending event, so that it can be cancelled.
///
/// A token stays valid for ever: once its event has happened or was cancelled it names nothing.
package struct EventToken: Hashable, Sendable {
    let slot: UInt32
    let generation: UInt32
}
