import MusterCore
import MusterTime
import Testing

struct PaceTests {
    @Test func `a scaled pace holds each move of the clock until its share of wall time has passed`() throws {
        let holds = Log<Duration>()
        let simulation = Simulation(
            start: start,
            pace: .scaled(60) { passed in
                holds.append(passed)
                return nil
            }
        )
        let clock = simulation.clock
        try simulation.run {
            await clock.pause(until: start + .seconds(30))
            await clock.pause(until: start + .seconds(30))
            await clock.pause(until: start + .seconds(600))
        }

        #expect(holds.entries == [.milliseconds(500), .seconds(10)])
    }

    @Test func `a pace does not change what happens`() throws {
        func trace(_ pace: Pace) throws -> Trace {
            let simulation = Simulation(start: start, pace: pace, trace: .steps(maximum: 100))
            let clock = simulation.clock
            try simulation.run {
                for second in 1...5 { try await clock.sleep(until: start + .seconds(second)) }
            }
            return simulation.trace
        }

        #expect(try trace(.skip) == trace(.scaled(60) { _ in nil }))
        #expect(try trace(.skip) == trace(.scaled(0) { _ in nil }))
    }
}
