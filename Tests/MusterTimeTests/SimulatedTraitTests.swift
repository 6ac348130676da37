import MusterCore
import MusterTestKit
import MusterTime
import Testing

@Suite(.simulated(seed: 7))
struct SimulatedTraitTests {
    @Test func `a test of the suite lives in a world of its own`() async throws {
        let world = try SimulatedWorld.current
        #expect(world.seed == 7)
        #expect(world.clock.now == SimulatedWorld.start)

        try await world.clock.sleep(until: world.clock.now + .seconds(86_400))

        #expect(world.clock.now == SimulatedWorld.start + .seconds(86_400))
    }

    @Test(arguments: 1...3)
    func `each case of a test with arguments begins anew`(days: Int) async throws {
        let clock = try SimulatedWorld.current.clock
        #expect(clock.now == SimulatedWorld.start)

        try await clock.sleep(until: clock.now + .seconds(days * 86_400))
    }

    @Test(.simulated(seed: 9, start: .epoch))
    func `a test may ask for another world than its suite`() throws {
        let world = try SimulatedWorld.current

        #expect(world.seed == 9)
        #expect(world.clock.now == .epoch)
    }

    @Test func `a test that is not asynchronous has its world too`() throws {
        #expect(try SimulatedWorld.current.seed == 7)
    }

    @Test func `the work of a test stays in its world`() async throws {
        let clock = try SimulatedWorld.current.clock
        await withTaskGroup { group in
            for number in 0..<100 {
                group.addTask { await clock.pause(until: clock.now + .seconds(number)) }
            }
        }

        #expect(clock.now == SimulatedWorld.start + .seconds(99))
    }
}

struct SimulatedWorldTests {
    @Test func `outside of a simulated test there is no world`() {
        #expect(throws: NotSimulated.self) { try SimulatedWorld.current }
    }

    @Test func `a world inside of a world is a world of its own`() throws {
        try simulate(seed: 1) { outer in
            try simulate(seed: 2) { inner in
                await inner.clock.pause(until: SimulatedWorld.start + .seconds(5))
                let seed = try SimulatedWorld.current.seed
                #expect(seed == 2)
            }
            let seed = try SimulatedWorld.current.seed
            #expect(seed == 1)
            #expect(outer.clock.now == SimulatedWorld.start)
        }
    }

    @Test func `streams of one world differ and repeat`() {
        let world = SimulatedWorld(seed: 3)
        var (first, again, other) = (world.random("a"), world.random("a"), world.random("b"))
        let draw = first.next()

        #expect(draw == again.next())
        #expect(draw != other.next())
    }
}

struct ClockDoubleTests {
    @Test func `a recording clock remembers what was asked and lets time pass`() throws {
        let uses = try simulate { world in
            let clock = RecordingClock(world.clock)
            let deadline = clock.now + .seconds(5)
            try await clock.sleep(until: deadline)
            try await clock.wait(until: deadline + .seconds(5), or: Alarm("news"))
            #expect(world.clock.now == SimulatedWorld.start + .seconds(10))
            return clock.uses
        }
        let start = SimulatedWorld.start

        #expect(
            uses == [
                .read, .sleep(until: start + .seconds(5)), .wait(until: start + .seconds(10), alarm: "news"),
            ]
        )
    }

    @Test func `every use of a forbidden clock is an issue`() async {
        let clock = ForbiddenClock()
        withKnownIssue {
            _ = clock.now
        }
        await withKnownIssue {
            try await clock.sleep(until: .epoch)
        }
        await withKnownIssue {
            try await clock.wait(until: .epoch, or: Alarm("news"))
        }
    }
}
