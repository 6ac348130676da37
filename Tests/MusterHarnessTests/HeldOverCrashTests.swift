import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// People who answer while the orchestrator is down are judged by when they answered.
struct HeldOverCrashTests {
    /// A drill whose approval is given so long after the question, while nobody hears it.
    private static func perform(
        answer: Duration,
        deadline: Duration = .seconds(600),
        away: Duration = .seconds(900),
        _ deed: PersonAction.Deed = .decide(.approve, wave: 1, .before)
    ) throws -> (performance: Rehearsal.Performance, asked: Timestamp) {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/approval-granted.yaml").scenario
        scenario.expectations = Expectations()
        scenario.plan.waves[1].approval?.timeout = deadline
        scenario.people = [
            PersonAction(deed, from: .hold(wave: 1, .before), delay: answer, person: "dba-oncall")
        ]
        let calm = try Rehearsal(LoadedScenario(scenario, file: "s.yaml")).perform()
        let question = try #require(
            calm.record.events.first { if case .approvalRequested = $0.event { true } else { false } }
        )
        scenario.faults.append(
            Fault(.crash(OrchestratorCrash(.event(question.sequence), restartAfter: away)))
        )
        return (try Rehearsal(LoadedScenario(scenario, file: "s.yaml")).perform(), question.time)
    }

    @Test func `an approval that was given in time counts, although it is heard after the deadline`() throws {
        let (performance, asked) = try Self.perform(answer: .seconds(300))
        let decision = try #require(
            performance.record.events.first { if case .approvalDecided = $0.event { true } else { false } }
        )

        guard case .approvalDecided(_, .approved, "dba-oncall", _, _, let given) = decision.event else {
            Issue.record("\(decision.event)")
            return
        }
        #expect(given == asked + .seconds(300))
        #expect(decision.time >= asked + .seconds(900))
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test func `an approval that was given after the deadline comes too late, although it is heard first`() throws {
        let (performance, _) = try Self.perform(answer: .seconds(700))
        let report = DrillReport.examine(performance.record)
        let refusal = performance.record.events.compactMap { recorded in
            if case .requestRefused(let refused) = recorded.event { refused.why } else { nil }
        }

        #expect(report.outcome == .timedOut)
        #expect(report.cause?.code == .approvalTimedOut)
        #expect(refusal.count == 1)
    }

    @Test func `a denial that was given in time denies`() throws {
        let (performance, _) = try Self.perform(answer: .seconds(300), .decide(.deny, wave: 1, .before))

        #expect(DrillReport.examine(performance.record).cause?.code == .approvalDenied)
    }

    @Test func `an approval that is heard at once says nothing of when it was given`() throws {
        let record = try Catalogue.rehearse("approval-granted").record
        for case .approvalDecided(_, _, _, _, _, let asked?) in record.events.map(\.event) {
            Issue.record("given at \(asked)")
        }
    }
}
