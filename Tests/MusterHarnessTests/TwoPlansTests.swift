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

    /// The catalogue's two plans, one after the other, and the second one with an approval before its only wave.
    private static func asked(
        _ approval: Approval,
        staff: [Person] = [],
        people: [PersonAction] = []
    ) throws -> LoadedScenario {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/two-plans-share-a-server.yaml").scenario
        scenario.others[0].after = .seconds(3_600)
        scenario.others[0].outcome = nil
        scenario.others[0].plan.waves[0].approval = approval
        scenario.others[0].people = people
        scenario.staff = staff
        scenario.expectations = Expectations()
        return LoadedScenario(scenario, file: "made.yaml")
    }

    @Test func `people answer to every plan of their world by their habits`() throws {
        let approval = Approval(approvers: ["alice"], timeout: .seconds(1_800), onTimeout: .fail)
        let alice = Person(name: "alice", delay: .constant(.seconds(600)))

        let unanswered = try Rehearsal(Self.asked(approval)).perform()
        let answered = try Rehearsal(Self.asked(approval, staff: [alice])).perform()

        #expect(unanswered.record.context.others?.map(\.outcome) == [.timedOut])
        #expect(answered.record.context.others?.map(\.outcome) == [.completed])
        let decision = try #require(
            answered.others[0].events.first { if case .approvalDecided = $0.event { true } else { false } }
        )
        let asked = try #require(
            answered.others[0].events.first { if case .approvalRequested = $0.event { true } else { false } }
        )
        #expect(decision.time - asked.time == .seconds(600))
        #expect(answered.others[0].refusedRequests.isEmpty)
        // Whoever answers to one plan as well draws nothing from what the other brings.
        #expect(answered.record.events == unanswered.record.events)
    }

    @Test func `what is done to another execution by script counts from its own beginning`() throws {
        let approval = Approval(approvers: ["alice"], timeout: .seconds(1_800), onTimeout: .fail)
        let people = [
            PersonAction(.cancel, from: .start, delay: .seconds(300), person: "carol"),
            PersonAction(.deny, wave: 0, .before, delay: .seconds(900), person: "alice"),
        ]

        let performance = try Rehearsal(Self.asked(approval, people: people)).perform()

        let other = performance.others[0]
        let start = try #require(other.events.first?.time)
        let cancelled = try #require(
            other.events.first { if case .cancelRequested = $0.event { true } else { false } }?.time
        )
        #expect(other.outcome == .cancelled)
        #expect(cancelled - start == .seconds(300))
        #expect(other.refusedRequests.map(\.request.person) == ["alice"])
        #expect(!performance.record.events.contains { if case .cancelRequested = $0.event { true } else { false } })
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
