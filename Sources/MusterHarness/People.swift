import MusterCore
import MusterEngine
import MusterTime
import Synchronization

/// The people of a simulated world: they hear of approvals and answer when their delay has passed.
///
/// A class because the simulation calls it back. Used on the simulation's thread only; the lock merely lets the
/// compiler know.
final class People: EventHandler, Sendable {
    private let actions: [PersonAction]
    private let inbox: ExecutionInbox
    private let simulation: Simulation
    private let handler = Mutex<HandlerID?>(nil)

    init(_ actions: [PersonAction], inbox: ExecutionInbox, simulation: Simulation) {
        self.actions = actions
        self.inbox = inbox
        self.simulation = simulation
        guard !actions.isEmpty else { return }
        handler.withLock { $0 = simulation.register(self, named: "people") }
    }

    /// Lets those answer whose approval is asked for.
    func notice(_ events: [RecordedEvent]) {
        guard let handler = handler.withLock({ $0 }) else { return }
        for recorded in events {
            guard case .approvalRequested(let wave, _, _) = recorded.event else { continue }
            for (index, action) in actions.enumerated() where action.wave == wave {
                simulation.schedule(
                    ScheduledEvent(handler: handler, payload: UInt64(index)),
                    at: recorded.time + action.delay
                )
            }
        }
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        let action = actions[Int(payload)]
        let kind: PersonRequest.Kind =
            switch action.decision {
            case .approve: .approve(wave: action.wave)
            case .deny: .deny(wave: action.wave)
            }
        inbox.post(PersonRequest(kind, by: action.person, reason: action.reason))
    }
}
