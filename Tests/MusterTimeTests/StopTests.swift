import MusterCore
import MusterTime
import Testing

/// A world that cannot or must not go on ends with an error that says why.
struct StopTests {
    @Test func `a stall names who waits for what, longest first`() throws {
        let simulation = Simulation(start: start)
        let clock = simulation.clock
        let error = try #require(throws: SimulationStalled.self) {
            try simulation.run {
                try await withThrowingTaskGroup { group in
                    group.addTask { try await clock.wait(until: .distantFuture, or: Alarm("the end of wave \"web\"")) }
                    group.addTask {
                        await clock.pause(until: clock.now + .seconds(60))
                        try await clock.wait(until: .distantFuture, or: Alarm("an approval"))
                    }
                    group.addTask { try await clock.sleep(until: .distantFuture) }
                    try await group.waitForAll()
                }
            }
        }

        #expect(
            "\(error)" == """
                the simulation stalled at 2026-03-02T09:01:00.000Z: nothing can run and no event is pending
                  waits for the end of wave "web" since 2026-03-02T09:00:00.000Z
                  waits for an approval since 2026-03-02T09:01:00.000Z
                  1 task sleeps for ever
                """
        )
    }

    @Test func `a stall that the clock knows nothing of points outside`() throws {
        let simulation = Simulation(start: start)
        let error = try #require(throws: SimulationStalled.self) {
            try simulation.run { try await Task.sleep(nanoseconds: 3_600_000_000_000) }
        }

        #expect(
            "\(error)" == """
                the simulation stalled at 2026-03-02T09:00:00.000Z: nothing can run and no event is pending
                  nobody waits through the simulation's clock, so something waits outside the simulated world: \
                Task.sleep, an unstructured Task { }, Dispatch, the main actor, or a continuation that nobody resumes
                """
        )
    }

    @Test func `a stopped body is cancelled and tidies up before the error is thrown`() {
        let simulation = Simulation(start: start)
        let (clock, log) = (simulation.clock, Log<String>())

        #expect(throws: SimulationStalled.self) {
            try simulation.run {
                defer { log.append("tidied up") }
                try await clock.wait(until: .distantFuture, or: Alarm("news"))
            }
        }
        #expect(log.entries == ["tidied up"])
    }

    @Test func `a stopped body that cannot be cancelled is stuck, any other is not`() {
        let stuck = Simulation(start: start)
        #expect(throws: SimulationStalled.self) {
            try stuck.run { await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in } }
        }
        let cancelled = Simulation(start: start)
        let clock = cancelled.clock
        #expect(throws: SimulationStalled.self) {
            try cancelled.run { try await clock.sleep(until: .distantFuture) }
        }

        #expect(stuck.isStuck)
        #expect(!cancelled.isStuck)
    }

    @Test func `the limit of virtual time stops the world before the event that lies behind it`() throws {
        let limits = SimulationLimits(duration: .seconds(3_600), steps: 1_000)
        let simulation = Simulation(start: start, limits: limits)
        let clock = simulation.clock
        let error = try #require(throws: SimulationTimeLimitReached.self) {
            try simulation.run {
                while true { try await clock.sleep(until: clock.now + .seconds(1_500)) }
            }
        }

        #expect(error.instant == start + .seconds(3_000))
        #expect(
            "\(error)" == """
                the simulation reached its limit of 1h of virtual time at 2026-03-02T09:50:00.000Z; the next event is \
                due at 2026-03-02T10:15:00.000Z
                """
        )
    }

    @Test func `an event at the very limit of virtual time still happens`() throws {
        let limits = SimulationLimits(duration: .seconds(10), steps: 1_000)
        let simulation = Simulation(start: start, limits: limits)
        let clock = simulation.clock

        try simulation.run { try await clock.sleep(until: start + .seconds(10)) }

        #expect(simulation.now == start + .seconds(10))
    }

    @Test func `the limit of steps ends a task that yields for ever`() throws {
        let limits = SimulationLimits(duration: .seconds(10), steps: 1_000)
        let simulation = Simulation(start: start, limits: limits)
        let error = try #require(throws: SimulationStepLimitReached.self) {
            try simulation.run {
                while !Task.isCancelled { await Task.yield() }
            }
        }

        #expect(
            "\(error)" == """
                the simulation reached its limit of 1000 steps at 2026-03-02T09:00:00.000Z; something may repeat \
                without letting time pass
                """
        )
        #expect(simulation.stepCount == 1_000)
    }

    @Test func `the limit of steps ends a sleeper that repeats for ever`() {
        let simulation = Simulation(
            start: start,
            limits: SimulationLimits(duration: .seconds(1_000_000), steps: 1_000)
        )
        let clock = simulation.clock

        #expect(throws: SimulationStepLimitReached.self) {
            try simulation.run {
                while true { try await clock.sleep(until: clock.now + .seconds(1)) }
            }
        }
    }

    @Test func `a body that ignores its cancellation does not keep the error back`() {
        let simulation = Simulation(start: start, limits: SimulationLimits(duration: .seconds(1), steps: 100))
        let clock = simulation.clock

        #expect(throws: SimulationTimeLimitReached.self) {
            try simulation.run {
                while true { try? await clock.sleep(until: clock.now + .seconds(10)) }
            }
        }
    }
}
