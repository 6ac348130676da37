import MusterCore
import MusterTime
import Testing

/// Time that passes while the only task with anything to do keeps running.
struct PassTests {
    /// What happened, and what the pass came to.
    private struct Story: Equatable {
        var lines: [String] = []
        var hasPassed = false
        var end = Timestamp.distantPast
    }

    @Test func `events happen on the spot as they would during a wait`() throws {
        func tell(_ passes: Bool) throws -> Story {
            let simulation = Simulation(start: start)
            simulation.passesInPlace = passes
            let writer = Writer(simulation)
            let handler = simulation.register(writer, named: "writer")
            for (payload, second) in [(1, 10), (2, 30), (3, 20), (4, 30), (5, 31)] {
                simulation.schedule(
                    ScheduledEvent(handler: handler, payload: UInt64(payload)),
                    at: start + .seconds(second)
                )
            }
            let clock = simulation.clock
            var story = try simulation.run {
                let alarm = Alarm()
                var story = Story()
                story.hasPassed = clock.pass(until: start + .seconds(30), or: alarm)
                if !story.hasPassed { try await clock.wait(until: start + .seconds(30), or: alarm) }
                story.end = clock.now
                return story
            }
            story.lines = writer.lines
            return story
        }

        let (passed, waited) = (try tell(true), try tell(false))

        #expect(passed.hasPassed)
        #expect(!waited.hasPassed)
        #expect(passed.end == start + .seconds(30))
        #expect(passed.lines == ["1 at 10", "3 at 20", "2 at 30", "4 at 30"])
        #expect(waited.lines == passed.lines)
    }

    @Test func `a ring ends the pass at its own instant`() throws {
        let simulation = Simulation(start: start)
        let alarm = Alarm()
        let writer = Writer(simulation) { if $0 == 2 { alarm.ring() } }
        let handler = simulation.register(writer, named: "writer")
        for payload in 1...3 {
            simulation.schedule(
                ScheduledEvent(handler: handler, payload: UInt64(payload)),
                at: start + .seconds(payload)
            )
        }
        let clock = simulation.clock

        let (hasPassed, end) = try simulation.run { (clock.pass(until: start + .seconds(60), or: alarm), clock.now) }

        #expect(hasPassed)
        #expect(end == start + .seconds(2))
        #expect(!alarm.hasRung)
        #expect(writer.lines == ["1 at 1", "2 at 2"])
    }

    @Test func `a pass gives way to another task`() throws {
        let simulation = Simulation(start: start)
        let clock = simulation.clock

        let (hasPassed, end) = try simulation.run {
            async let other: Void = clock.sleep(until: start + .seconds(10))
            await Task.yield()
            let hasPassed = clock.pass(until: start + .seconds(60), or: Alarm())
            let end = clock.now
            try await other
            return (hasPassed, end)
        }

        #expect(!hasPassed)
        #expect(end == start)
    }

    @Test func `what would stop the world is left to the wait`() {
        let simulation = Simulation(start: start, limits: SimulationLimits(duration: .seconds(60), steps: 1_000))
        let clock = simulation.clock

        #expect(throws: SimulationTimeLimitReached.self) {
            try simulation.run {
                #expect(!clock.pass(until: start + .seconds(61), or: Alarm()))
                try await clock.wait(until: start + .seconds(61), or: Alarm())
            }
        }
    }

    @Test func `passes count as steps, so that a loop of them ends`() {
        let simulation = Simulation(start: start, limits: SimulationLimits(duration: .seconds(86_400), steps: 100))
        let clock = simulation.clock

        #expect(throws: SimulationStepLimitReached.self) {
            try simulation.run {
                while true {
                    let next = clock.now + .nanoseconds(1)
                    if !clock.pass(until: next, or: Alarm()) { try await clock.sleep(until: next) }
                }
            }
        }
    }

    @Test func `a cancelled task does not pass time`() throws {
        let simulation = Simulation(start: start)
        let clock = simulation.clock

        let hasPassed = try simulation.run {
            await withTaskGroup(of: Bool.self) { group in
                group.addTask { clock.pass(until: start + .seconds(1), or: Alarm()) }
                group.cancelAll()
                return await group.next() ?? true
            }
        }

        #expect(!hasPassed)
        #expect(simulation.now == start)
    }
}

/// Writes down which events happened, and when.
private final class Writer: EventHandler, @unchecked Sendable {
    // Unchecked: used on the simulation's thread alone.
    private(set) var lines: [String] = []
    private let simulation: Simulation
    private let act: (UInt64) -> Void

    init(_ simulation: Simulation, act: @escaping (UInt64) -> Void = { _ in }) {
        self.simulation = simulation
        self.act = act
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        lines.append("\(payload) at \((now - simulation.start).nanoseconds / 1_000_000_000)")
        act(payload)
    }
}
