import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator
import Testing

/// Two executions in one world that want the same server.
struct TwoPlansTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `exactly one of two plans that share a server proceeds, and the other is refused before any job`(
        seed: UInt64
    ) throws {
        let loaded = try LoadedScenario(
            file: "\(Catalogue.root)/scenarios/two-plans-share-a-server.yaml",
            seed: seed
        )

        let performance = try Rehearsal(loaded).perform()

        let other = try #require(performance.record.context.others?.first)
        let own = DrillReport.examine(performance.record)
        let causes = [own.outcome == .completed ? other.cause?.code : own.cause?.code]
        #expect([own.outcome, other.outcome].count { $0 == .completed } == 1)
        #expect([own.outcome, other.outcome].count { $0 == .failed } == 1)
        #expect(causes == [.conflict])
        let jobs = performance.services.state.regions.flatMap(\.state.jobs)
        #expect(jobs.count == 1)
        #expect(other.jobs == (other.outcome == .completed ? 1 : 0))
    }

    @Test func `the calls of another execution are in none of the figures`() throws {
        let file = "\(Catalogue.root)/scenarios/two-plans-share-a-server.yaml"
        let loaded = try LoadedScenario(file: file)
        let launches = try Rehearsal(loaded).run().calls.filter { $0.operation == "drs:StartRecovery" }

        #expect(launches.map(\.count) == [1])
    }

    @Test func `an expectation of another execution can fail`() throws {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/two-plans-share-a-server.yaml").scenario
        scenario.others[0].outcome = .cancelled

        let report = try Rehearsal(LoadedScenario(scenario, file: "made.yaml")).report()

        #expect(report.verdict == .failed)
        let check = try #require(report.checks.first { $0.name == "other execution 1 ends cancelled" })
        #expect(
            check.result
                == .failed(
                    kind: "AssertionFailed",
                    message: "the other execution, of plan \"billing\", ended completed"
                )
        )
    }

    @Test func `of two jobs that somebody else asks for during a drill, the one whose server is busy is refused`()
        throws
    {
        let file = "\(Catalogue.root)/scenarios/server-taken-before-launch.yaml"

        let performance = try Rehearsal(LoadedScenario(file: file)).perform()

        let jobs = performance.services.state.regions.flatMap(\.state.jobs)
        let own = jobs.filter { $0.shape.tags?[LaunchTag.execution] != nil }
        #expect(own.map(\.participants.count) == [2], "the databases")
        #expect(jobs.count == 2, "app-2 of somebody else, and not db-1")
    }
}
