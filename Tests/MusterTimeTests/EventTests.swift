import MusterCore
import MusterTime
import Testing

struct EventTests {
    private let simulation = Simulation(start: start)
    private let recorder = EventRecorder()

    private func run(until instant: Timestamp) throws {
        let clock = simulation.clock
        try simulation.run { await clock.pause(until: instant) }
    }

    @Test func `events happen at their time with their payload`() throws {
        let id = simulation.register(recorder, named: "recorder")
        simulation.schedule(ScheduledEvent(handler: id, payload: 2), at: start + .seconds(20))
        simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: start + .seconds(10))

        try run(until: start + .seconds(60))

        #expect(
            recorder.fired == [
                EventRecorder.Entry(payload: 1, instant: start + .seconds(10)),
                EventRecorder.Entry(payload: 2, instant: start + .seconds(20)),
            ]
        )
    }

    @Test func `an event of the past happens next, at the present`() throws {
        let id = simulation.register(recorder, named: "recorder")
        simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: start - .seconds(10))

        try run(until: start + .seconds(1))

        #expect(recorder.fired == [EventRecorder.Entry(payload: 1, instant: start)])
    }

    @Test func `a cancelled event does not happen`() throws {
        let id = simulation.register(recorder, named: "recorder")
        let token = simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: start + .seconds(1))

        #expect(simulation.cancel(token))
        #expect(!simulation.cancel(token))
        try run(until: start + .seconds(2))

        #expect(recorder.fired == [])
    }

    @Test func `an event at the end of time never happens`() throws {
        let id = simulation.register(recorder, named: "recorder")
        simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: .distantFuture)

        #expect(throws: SimulationStalled.self) {
            try simulation.run { [clock = simulation.clock] in
                try await clock.wait(until: .distantFuture, or: Alarm("news"))
            }
        }
        #expect(recorder.fired == [])
    }

    @Test func `each handler gets its own events`() throws {
        let other = EventRecorder()
        let first = simulation.register(recorder, named: "first")
        let second = simulation.register(other, named: "second")
        for payload in 0..<10 as Range<UInt64> {
            let event = ScheduledEvent(handler: payload % 2 == 0 ? first : second, payload: payload)
            simulation.schedule(event, at: start + .seconds(1))
        }

        try run(until: start + .seconds(1))

        #expect(recorder.fired.map(\.payload) == [0, 2, 4, 6, 8])
        #expect(other.fired.map(\.payload) == [1, 3, 5, 7, 9])
    }

    @Test func `events, sleepers and time-outs of one instant happen in the order in which they were added`() throws {
        let log = Log<String>()
        let writer = EventWriter { payload, _ in log.append("event \(payload)") }
        let id = simulation.register(writer, named: "writer")
        let (clock, simulation) = (simulation.clock, simulation)
        let due = start + .seconds(5)

        try simulation.run {
            simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: due)
            await withThrowingTaskGroup { group in
                group.addTask {
                    await clock.pause(until: due)
                    log.append("pause")
                }
                group.addTask {
                    try await clock.sleep(until: due)
                    log.append("sleep")
                }
                group.addTask {
                    try await clock.wait(until: due, or: Alarm("news"))
                    log.append("wait")
                }
                for _ in 0..<4 { await Task.yield() }
                simulation.schedule(ScheduledEvent(handler: id, payload: 2), at: due)
            }
            await clock.pause(until: due + .nanoseconds(1))
        }
        withExtendedLifetime(writer) {}

        #expect(log.entries == ["event 1", "pause", "sleep", "wait", "event 2"])
    }

    @Test func `an event can schedule a next one at once and later`() throws {
        let log = Log<Timestamp>()
        let simulation = simulation
        let chain = EventChain(simulation: simulation) { log.append($0) }
        chain.id = simulation.register(chain, named: "chain")
        simulation.schedule(ScheduledEvent(handler: try #require(chain.id), payload: 3), at: start)

        try run(until: start + .seconds(60))

        #expect(log.entries == [start, start, start + .seconds(1), start + .seconds(1), start + .seconds(2)])
    }

    @Test func `the simulation does not keep a handler alive between runs`() {
        var handler: EventRecorder? = EventRecorder()
        weak let observed = handler
        if let handler {
            _ = simulation.register(handler, named: "recorder")
        }
        handler = nil

        #expect(observed == nil)
    }
}

/// Calls a closure for each event.
final class EventWriter: EventHandler, Sendable {
    private let write: @Sendable (UInt64, Timestamp) -> Void

    init(_ write: @escaping @Sendable (UInt64, Timestamp) -> Void) {
        self.write = write
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        write(payload, now)
    }
}

/// Turns each event into one at once and, as long as the payload lasts, one a second later.
private final class EventChain: EventHandler {
    private let simulation: Simulation
    private let write: (Timestamp) -> Void
    var id: HandlerID?

    init(simulation: Simulation, write: @escaping (Timestamp) -> Void) {
        self.simulation = simulation
        self.write = write
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        write(now)
        guard let id, payload > 1 else { return }
        simulation.schedule(ScheduledEvent(handler: id, payload: 0), at: now)
        simulation.schedule(ScheduledEvent(handler: id, payload: payload - 1), at: now + .seconds(1))
    }
}
