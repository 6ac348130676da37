import MusterCore
import MusterTime
import Testing

struct AlarmTests {
    private let simulation = Simulation(start: start)

    @Test func `a wait without news ends at its deadline`() throws {
        let clock = simulation.clock
        try simulation.run {
            try await clock.wait(until: start + .seconds(30), or: Alarm("news"))
        }

        #expect(simulation.now == start + .seconds(30))
    }

    @Test func `a ring ends the wait at once and its deadline does not drag the clock`() throws {
        let clock = simulation.clock
        let ended = try simulation.run {
            let alarm = Alarm("news")
            async let ringer: Void = {
                await clock.pause(until: start + .seconds(5))
                alarm.ring()
            }()
            try await clock.wait(until: start + .seconds(86_400), or: alarm)
            await ringer
            return clock.now
        }

        #expect(ended == start + .seconds(5))
        #expect(simulation.pendingCount == 0)
    }

    @Test func `a ring that comes before the wait is not lost`() throws {
        let clock = simulation.clock
        try simulation.run {
            let alarm = Alarm("news")
            alarm.ring()
            alarm.ring()
            try await clock.wait(until: start + .seconds(30), or: alarm)
            #expect(clock.now == start)

            try await clock.wait(until: start + .seconds(30), or: alarm)
            #expect(clock.now == start + .seconds(30))
        }
    }

    @Test func `an event can wake a waiter`() throws {
        let alarm = Alarm("the job")
        let ringer = EventWriter { _, _ in alarm.ring() }
        let id = simulation.register(ringer, named: "ringer")
        simulation.schedule(ScheduledEvent(handler: id, payload: 0), at: start + .seconds(52))
        let clock = simulation.clock

        try simulation.run { try await clock.wait(until: .distantFuture, or: alarm) }
        withExtendedLifetime(ringer) {}

        #expect(simulation.now == start + .seconds(52))
    }

    @Test func `a deadline that has passed takes no time, but lets other work run`() throws {
        let (clock, log) = (simulation.clock, Log<String>())
        try simulation.run {
            async let other: Void = { log.append("other") }()
            try await clock.wait(until: start, or: Alarm("news"))
            log.append("waiter")
            await other
        }

        #expect(simulation.now == start)
        #expect(log.entries == ["other", "waiter"])
    }

    @Test func `a loop of waits that makes no headway meets the limit of steps`() {
        let simulation = Simulation(start: start, limits: SimulationLimits(duration: .seconds(1), steps: 1_000))
        let clock = simulation.clock

        #expect(throws: SimulationStepLimitReached.self) {
            try simulation.run {
                while true { try await clock.wait(until: start, or: Alarm("news")) }
            }
        }
    }

    @Test func `a wait that is cancelled before it begins keeps the ring for later`() throws {
        let clock = simulation.clock
        let alarm = Alarm("news")
        try simulation.run {
            await withTaskGroup(of: Void.self) { group in
                group.cancelAll()
                alarm.ring()
                group.addTask {
                    await #expect(throws: CancellationError.self) {
                        try await clock.wait(until: .distantFuture, or: alarm)
                    }
                }
            }
        }

        #expect(alarm.consume())
    }

    @Test func `a cancelled wait throws at once`() throws {
        let clock = simulation.clock
        let ended = try simulation.run {
            await withTaskGroup { group in
                group.addTask {
                    do {
                        try await clock.wait(until: .distantFuture, or: Alarm("news"))
                        return nil as Timestamp?
                    } catch {
                        return error is CancellationError ? clock.now : nil
                    }
                }
                await clock.pause(until: start + .seconds(9))
                group.cancelAll()
                return await group.next() ?? nil
            }
        }

        #expect(ended == start + .seconds(9))
    }

    @Test func `an alarm serves wait after wait`() throws {
        let clock = simulation.clock
        let times = try simulation.run {
            let alarm = Alarm("news")
            let times = Log<Timestamp>()
            async let ringer: Void = {
                for second in 1...3 {
                    await clock.pause(until: start + .seconds(second * 10))
                    alarm.ring()
                }
            }()
            for _ in 0..<3 {
                try await clock.wait(until: .distantFuture, or: alarm)
                times.append(clock.now)
            }
            await ringer
            return times.entries
        }

        #expect(times == [10, 20, 30].map { start + .seconds($0) })
    }
}
