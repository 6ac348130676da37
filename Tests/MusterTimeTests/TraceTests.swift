import MusterCore
import MusterTime
import Testing

struct TraceTests {
    /// Runs a small world that draws its delays from a generator.
    private func trace(_ detail: Trace.Detail, seed: UInt64 = 1, note: String = "") throws -> Trace {
        let simulation = Simulation(start: start, trace: detail)
        let recorder = EventRecorder()
        let id = simulation.register(recorder, named: "server")
        let clock = simulation.clock
        try simulation.run {
            var random = SeededGenerator(seed: seed, stream: "delays")
            for payload in 0..<5 as Range<UInt64> {
                let delay = Duration.seconds(Int64(random.draw(below: 100)))
                simulation.schedule(ScheduledEvent(handler: id, payload: payload), at: start + delay)
            }
            try await clock.sleep(until: start + .seconds(50))
            if !note.isEmpty { simulation.note(note) }
            try await clock.sleep(until: start + .seconds(100))
        }
        return simulation.trace
    }

    @Test func `equal worlds have equal traces`() throws {
        #expect(try trace(.steps(maximum: 100)) == trace(.steps(maximum: 100)))
    }

    @Test func `the digest does not depend on what is kept`() throws {
        let (digest, steps) = (try trace(.digest), try trace(.steps(maximum: 3)))

        #expect(digest.digest == steps.digest)
        #expect(digest.stepCount == steps.stepCount)
        #expect(digest.steps.isEmpty)
        #expect(steps.steps.count == 3)
    }

    @Test func `the digest of a known world is the same on every machine and in every build`() throws {
        let digest = try trace(.digest).digest

        #expect(digest == 9_252_014_775_027_828_676)
    }

    @Test func `another order of events has another digest`() throws {
        #expect(try trace(.digest, seed: 1).digest != trace(.digest, seed: 2).digest)
    }

    @Test func `nothing is recorded when the trace is off`() throws {
        let trace = try trace(.off, note: "unheard")

        #expect(trace.stepCount == 0)
        #expect(trace.steps.isEmpty)
    }

    @Test func `steps read as time and action`() throws {
        let simulation = Simulation(start: start, trace: .steps(maximum: 100))
        let recorder = EventRecorder()
        let id = simulation.register(recorder, named: "server")
        simulation.schedule(ScheduledEvent(handler: id, payload: 7), at: start + .seconds(1))
        let clock = simulation.clock
        try simulation.run {
            simulation.note("DescribeJobs")
            try await clock.wait(until: start + .seconds(2), or: Alarm("news"))
            await clock.pause(until: start + .seconds(3))
        }

        #expect(
            simulation.trace.steps.map(\.description) == [
                "2026-03-02T09:00:00.000000000Z task work",
                "2026-03-02T09:00:00.000000000Z DescribeJobs",
                "2026-03-02T09:00:01.000000000Z server 7",
                "2026-03-02T09:00:02.000000000Z time out waiter 1",
                "2026-03-02T09:00:02.000000000Z task work",
                "2026-03-02T09:00:03.000000000Z wake sleeper 1",
                "2026-03-02T09:00:03.000000000Z task work",
            ]
        )
    }

    @Test func `a world that repeats itself has no difference`() throws {
        #expect(try checkDeterminism { try trace($0) } == nil)
    }

    @Test func `a world that differs shows the first differing step`() throws {
        var runs = 0
        let difference = try checkDeterminism { detail in
            runs += 1
            return try trace(detail, note: "run \(runs)")
        }

        let found = try #require(difference)
        #expect(runs == 2)
        #expect(
            "\(found)" == """
                two runs of the same world differ at step \(found.stepNumber ?? 0):
                  first  2026-03-02T09:00:50.000000000Z run 1
                  second 2026-03-02T09:00:50.000000000Z run 2
                """
        )
    }

    @Test func `a trace that ends early differs where it ends`() throws {
        let long = try trace(.steps(maximum: 100), note: "more")
        let short = try trace(.steps(maximum: 100))

        let difference = try #require(TraceDifference(between: short, and: long))

        #expect(difference.firstCount + 1 == difference.secondCount)
        #expect(difference.stepNumber != nil)
    }

    @Test func `a difference behind the kept steps says so`() throws {
        let difference = try #require(
            TraceDifference(between: trace(.steps(maximum: 1), note: "a"), and: trace(.steps(maximum: 1), note: "b"))
        )

        #expect(difference.stepNumber == nil)
        #expect("\(difference)".hasPrefix("two runs of the same world differ behind the kept steps"))
    }
}
