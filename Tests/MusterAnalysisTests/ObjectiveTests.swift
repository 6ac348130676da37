import MusterAnalysis
import MusterCore
import Testing

struct ObjectiveTests {
    private func result(_ metric: String, of drill: RecordedDrill = RecordedDrill()) throws -> ObjectiveResult {
        try #require(DrillReport.examine(drill.record).objectives.first { $0.metric == metric })
    }

    @Test func `the recovery time ends with the last critical launch, holds shown apart`() throws {
        let rto = try result("rto")

        #expect(rto.measured == .seconds(247))
        #expect(rto.measuredWithoutHolds == .seconds(207))
        #expect(rto.margin == .seconds(53))
        #expect(rto.status == .met)
    }

    @Test func `an optional server does not prolong the recovery time`() throws {
        var drill = RecordedDrill()
        drill.impactOfWeb = .optional

        #expect(try result("rto", of: drill).measured == .seconds(98))
    }

    @Test func `a plan that did not recover has missed its recovery time`() throws {
        var drill = RecordedDrill()
        drill.webOutcome = .failed
        drill.webWaveOutcome = .failed
        drill.outcome = .failed

        let rto = try result("rto", of: drill)

        #expect(rto.status == .missed)
        #expect(rto.measured == nil)
    }

    @Test func `a limit is met when it is reached exactly`() throws {
        var drill = RecordedDrill()
        drill.plan.objectives.rto = .seconds(247)

        #expect(try result("rto", of: drill).status == .met)

        drill.plan.objectives.rto = .seconds(247) - .nanoseconds(1)

        #expect(try result("rto", of: drill).status == .missed)
    }

    @Test func `the recovery point is the oldest of those that were used`() throws {
        let rpo = try result("rpo")

        #expect(rpo.measured == .seconds(5))
        #expect(rpo.subject == "server \"web-1\"")
        #expect(rpo.samples == 2)
    }

    @Test(arguments: [("waveTransition", 145 - 100 - 40, 1), ("detection", 10, 2), ("start", 9, 1)])
    func `other metrics are measured between their clock points`(metric: String, seconds: Int, samples: Int) throws {
        let result = try result(metric)

        #expect(result.measured == .seconds(seconds))
        #expect(result.samples == samples)
        #expect(result.status == .informative)
    }
}
