import MusterCore
import MusterTime
import Synchronization
import Testing

/// The first instant of the worlds in these tests: 2026-03-02T09:00:00Z.
let start = Timestamp(seconds: 1_772_442_000)

struct SimulationTests {
    private let simulation = Simulation(start: start)

    @Test func `a body that waits for nothing returns its value and takes no time`() throws {
        let value = try simulation.run { 42 }

        #expect(value == 42)
        #expect(simulation.now == start)
    }

    @Test func `a body's error is thrown to the caller`() {
        #expect(throws: Refusal.self) {
            try simulation.run { throw Refusal() }
        }
    }

    @Test func `a sleep moves the clock to its deadline`() throws {
        let clock = simulation.clock
        try simulation.run {
            try await clock.sleep(until: clock.now + .seconds(90))
        }

        #expect(simulation.now == start + .seconds(90))
    }

    @Test func `a deadline in the past does not move the clock`() throws {
        let clock = simulation.clock
        try simulation.run {
            try await clock.sleep(until: clock.now - .seconds(90))
            await clock.pause(until: clock.now - .seconds(90))
            await withUnsafeContinuation { clock.resume($0, at: clock.now - .seconds(90)) }
        }

        #expect(simulation.now == start)
    }

    @Test func `a further run goes on where the one before ended`() throws {
        let clock = simulation.clock
        for _ in 0..<3 {
            try simulation.run { await clock.pause(until: clock.now + .seconds(1)) }
        }

        #expect(simulation.now == start + .seconds(3))
    }

    @Test func `fifty sleepers of one instant wake in the order in which they came`() throws {
        let clock = simulation.clock
        let order = try simulation.run {
            let arrivals = Log<Int>()
            await withTaskGroup { group in
                for number in 0..<50 {
                    group.addTask {
                        await clock.pause(until: start + .seconds(60))
                        arrivals.append(number)
                    }
                }
            }
            return arrivals.entries
        }

        #expect(order == Array(0..<50))
    }

    @Test func `a cancelled sleep of a day leaves the clock where it is`() throws {
        let clock = simulation.clock
        let wasCancelled = try simulation.run {
            await withTaskGroup { group in
                group.addTask {
                    do {
                        try await clock.sleep(until: clock.now + .seconds(86_400))
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
                await clock.pause(until: clock.now + .seconds(3_600))
                group.cancelAll()
                return await group.next()
            }
        }

        #expect(wasCancelled == true)
        #expect(simulation.now == start + .seconds(3_600))
        #expect(simulation.pendingCount == 0)
    }

    @Test func `a task that is already cancelled does not sleep`() throws {
        let clock = simulation.clock
        try simulation.run {
            await withTaskGroup(of: Void.self) { group in
                group.cancelAll()
                group.addTask {
                    await #expect(throws: CancellationError.self) {
                        try await clock.sleep(until: clock.now + .seconds(1))
                    }
                }
            }
        }

        #expect(simulation.now == start)
    }

    @Test func `work that is ready runs before the clock moves`() throws {
        let clock = simulation.clock
        let log = Log<String>()
        try simulation.run {
            async let sleeper: Void = {
                await clock.pause(until: start + .nanoseconds(1))
                log.append("woke")
            }()
            for number in 0..<3 {
                await Task.yield()
                log.append("yield \(number)")
            }
            await sleeper
        }

        #expect(log.entries == ["yield 0", "yield 1", "yield 2", "woke"])
    }

    @Test func `the end of the body ends the run and leaves later events pending`() throws {
        let recorder = EventRecorder()
        let id = simulation.register(recorder, named: "recorder")
        simulation.schedule(ScheduledEvent(handler: id, payload: 1), at: start + .seconds(1))
        simulation.schedule(ScheduledEvent(handler: id, payload: 2), at: start + .seconds(2))
        let clock = simulation.clock

        try simulation.run { await clock.pause(until: start + .seconds(1)) }

        #expect(recorder.fired == [EventRecorder.Entry(payload: 1, instant: start + .seconds(1))])
        #expect(simulation.pendingCount == 1)
    }
}

struct Refusal: Error {}
