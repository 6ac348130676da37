import MusterCore
import MusterTime

/// Carries events of the simulated services to whoever listens: late, sometimes twice, sometimes never.
///
/// Only what one of the rules is about is made and sent at all, so that nobody pays for what nobody wants to hear.
///
/// A class because the simulation calls it back; used on the simulation's thread only.
final class EventBus: EventHandler, @unchecked Sendable {
    // Unchecked: confined to the simulation's thread, like the services that send through it.

    private let simulation: Simulation
    private let behavior: EventDelivery
    /// `nil` for every event.
    private let rules: [EventPattern]?
    private let receive: @Sendable (ServiceEvent) -> Void
    private var handler: HandlerID?
    private var sent: [ServiceEvent] = []
    private var random: SeededGenerator

    init(
        _ simulation: Simulation,
        behavior: EventDelivery,
        rules: [EventPattern]?,
        seed: UInt64,
        receive: @escaping @Sendable (ServiceEvent) -> Void
    ) {
        self.simulation = simulation
        self.behavior = behavior
        self.rules = rules
        self.receive = receive
        random = SeededGenerator(seed: seed, stream: "events")
        handler = simulation.register(self, named: "events")
    }

    /// Whether any rule may be about events of this kind and state.
    func wants(_ detailType: String, state: String? = nil) -> Bool {
        guard let rules else { return true }
        var known: [(String, JSONValue)] = [("source", "aws.drs"), ("detail-type", .string(detailType))]
        if let state { known.append(("detail", .object([("state", .string(state))]))) }
        return rules.contains { $0.mayMatch(.object(known)) }
    }

    /// Sends an event on its way at the moment at which it happens.
    func send(_ event: ServiceEvent, at now: Timestamp) {
        guard let handler, rules?.contains(where: { $0.matches(event) }) ?? true else { return }
        // Every event takes the same draws, so that one that is lost moves no other.
        let delays = [behavior.delay.draw(&random), behavior.delay.draw(&random)]
        let isLost = random.draw(behavior.lost)
        let isRepeated = random.draw(behavior.repeated)
        guard !isLost else { return }
        for delay in delays.prefix(isRepeated ? 2 : 1) {
            simulation.schedule(
                ScheduledEvent(handler: handler, payload: UInt64(sent.count)),
                at: Timestamp(nanoseconds: Instants.sum(now.nanoseconds, max(0, delay.nanoseconds)))
            )
        }
        sent.append(event)
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        receive(sent[Int(payload)])
    }
}
