import MusterCore
import MusterEngine
import Testing

struct StepSequenceTests {
    private static let start = Timestamp(seconds: 1_772_442_000)

    private static func sequence(_ steps: WaveStep...) -> StepSequence {
        StepSequence(steps, phase: .after, attempt: 1, after: 0)
    }

    private static func probe(_ change: (inout WaveStep) -> Void = { _ in }) -> WaveStep {
        var step = WaveStep(.probe, name: "p", .tcp(address: "a:1"), timeout: .seconds(60), interval: .seconds(10))
        change(&step)
        return step
    }

    private static let action = WaveStep(.action, name: "a", .command("x"))
    private static let good = StepAnswer(hasPassed: true, detail: "fine")
    private static let bad = StepAnswer(hasPassed: false, detail: "connection refused")

    private static func number(_ outputs: [StepSequence.Output]) -> Int? {
        outputs.lazy.compactMap { if case .attempt(_, let number, _) = $0 { number } else { nil } }.last
    }

    @Test func `a probe is tried until it passes, and then the next step begins`() throws {
        var sequence = Self.sequence(Self.probe(), Self.action)
        let first = try #require(Self.number(sequence.start(at: Self.start)))

        #expect(Self.number(sequence.answered(first, Self.bad, at: Self.start + .seconds(1))) == nil)
        #expect(sequence.deadline == Self.start + .seconds(11))
        let second = try #require(Self.number(sequence.timePassed(at: Self.start + .seconds(11))))
        let third = try #require(Self.number(sequence.answered(second, Self.good, at: Self.start + .seconds(12))))

        #expect(sequence.current?.name == "a")
        _ = sequence.answered(third, Self.good, at: Self.start + .seconds(13))
        #expect(sequence.state == .passed)
    }

    @Test func `one good answer is not enough where several in a row are asked for`() throws {
        var sequence = Self.sequence(Self.probe { $0.passes = 2 })
        var number = try #require(Self.number(sequence.start(at: Self.start)))
        var now = Self.start
        for answer in [Self.good, Self.bad, Self.good] {
            _ = sequence.answered(number, answer, at: now)
            now = sequence.deadline
            number = try #require(Self.number(sequence.timePassed(at: now)))
        }
        #expect(!sequence.isOver)

        _ = sequence.answered(number, Self.good, at: now)
        #expect(sequence.state == .passed)
    }

    @Test func `a probe that runs out of time between good answers says how many were still to come`() throws {
        var sequence = Self.sequence(
            Self.probe {
                $0.passes = 3
                $0.timeout = .seconds(15)
            }
        )
        let first = try #require(Self.number(sequence.start(at: Self.start)))
        _ = sequence.answered(first, Self.good, at: Self.start)
        let second = try #require(Self.number(sequence.timePassed(at: Self.start + .seconds(10))))

        _ = sequence.answered(second, Self.good, at: Self.start + .seconds(10))

        guard case .failed(let cause) = sequence.state else {
            Issue.record("it has not failed")
            return
        }
        #expect(cause.text.contains("2 tries, 2 of the 3 in a row that have to pass"))
    }

    @Test func `an answer that comes after the time is up has not passed`() throws {
        var sequence = Self.sequence(Self.probe())
        let number = try #require(Self.number(sequence.start(at: Self.start)))

        _ = sequence.answered(number, Self.good, at: Self.start + .seconds(61))

        guard case .failed(let cause) = sequence.state else {
            Issue.record("it is \(sequence.state)")
            return
        }
        #expect(cause.code == .probeFailed)
    }

    @Test func `a late answer to a try that was given up changes nothing`() throws {
        var sequence = Self.sequence(Self.probe { $0.isRequired = false }, Self.action)
        let first = try #require(Self.number(sequence.start(at: Self.start)))
        let second = try #require(Self.number(sequence.timePassed(at: Self.start + .seconds(60))))
        let before = sequence

        #expect(sequence.answered(first, Self.good, at: Self.start + .seconds(61)) == [])
        #expect(sequence == before && second != first)
    }

    @Test func `an action is tried once unless the plan allows more`() throws {
        var sequence = Self.sequence(Self.action)
        let number = try #require(Self.number(sequence.start(at: Self.start)))

        _ = sequence.answered(number, Self.bad, at: Self.start)

        #expect(sequence.state == .failed(Cause(.actionFailed, "action \"a\" failed: connection refused")))
    }

    @Test func `what was given up has not passed, and what comes behind it never runs`() throws {
        var sequence = Self.sequence(Self.probe(), Self.action)
        let number = try #require(Self.number(sequence.start(at: Self.start)))

        let outputs = sequence.giveUp(Cause(.cancelled, "cancelled"))

        let outcomes = outputs.compactMap { output -> StepOutcome? in
            if case .happened(let event) = output, case .finished(let outcome, _, _) = event.what {
                outcome
            } else {
                nil
            }
        }
        #expect(outcomes == [.notRun])
        #expect(sequence.answered(number, Self.good, at: Self.start) == [])
        #expect(sequence.state == .failed(Cause(.cancelled, "cancelled")))
    }

    @Test func `where nobody can carry out steps, nothing passes`() async throws {
        let request = StepRequest(
            execution: ExecutionID("e"),
            wave: 0,
            phase: .before,
            step: Self.action,
            number: 1,
            account: Drill.home,
            region: Drill.region,
            limit: .seconds(1)
        )

        #expect(try await NoStepRunner().attempt(request).hasPassed == false)
    }
}
