import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// A rollback that is cut off anywhere, or that people pause, clears away what it would have cleared away.
struct RollbackCrashTests {
    private static func perform(
        _ name: String = "rollback-after-a-failure",
        crashes: [OrchestratorCrash] = [],
        people: [PersonAction] = [],
        pauseLimit: HoldLimit? = nil
    ) throws -> Rehearsal.Performance {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml").scenario
        scenario.expectations = Expectations()
        scenario.faults += crashes.map { Fault(.crash($0)) }
        scenario.people += people
        scenario.plan.pauseLimit = pauseLimit ?? scenario.plan.pauseLimit
        return try Rehearsal(LoadedScenario(scenario, file: "\(name).yaml")).perform()
    }

    /// The servers whose instances were terminated, once for each job that did.
    private static func terminated(_ performance: Rehearsal.Performance) -> [SourceServerID] {
        performance.services.members(ofJobs: \.isTermination)
    }

    private static func begin(of performance: Rehearsal.Performance) throws -> RecordedEvent {
        try #require(
            performance.record.events.first { if case .rollback(.started) = $0.event { true } else { false } }
        )
    }

    @Test func `whenever the orchestrator dies, each instance is terminated once and nothing is left over`() throws {
        let calm = try Self.perform()
        let servers = Self.terminated(calm)
        let ends = DrillReport.examine(calm.record)
        for event in 1...calm.record.events.count {
            for delay in [Duration.zero, .seconds(20), .seconds(400)] {
                let crash = OrchestratorCrash(.event(event), restartAfter: delay)
                let performance = try Self.perform(crashes: [crash])
                let report = DrillReport.examine(performance.record)
                let context = "event \(event), away for \(delay.text)"

                #expect(report.outcome == ends.outcome, "\(context)")
                #expect(report.waves.map(\.outcome) == ends.waves.map(\.outcome), "\(context)")
                #expect(report.rollback?.left == [], "\(context)")
                #expect(report.rollback?.terminated.count == 4, "\(context)")
                #expect(Self.terminated(performance) == servers, "\(context)")
                #expect(performance.services.ledger.count(of: "drs:TerminateRecoveryInstances") == 1, "\(context)")
            }
        }
    }

    @Test(arguments: OrchestratorCrash.Moment.allCases)
    func `a crash at the call that terminates leads to no second one`(moment: OrchestratorCrash.Moment) throws {
        let point = OrchestratorCrash.Point.call(
            service: "drs",
            operation: "TerminateRecoveryInstances",
            number: 1,
            moment
        )
        let performance = try Self.perform(crashes: [OrchestratorCrash(point, restartAfter: .seconds(5))])
        let report = DrillReport.examine(performance.record)

        #expect(report.rollback?.left == [])
        #expect(Self.terminated(performance).count == 4)
        #expect(performance.services.ledger.count(of: "drs:TerminateRecoveryInstances") == 1)
    }

    @Test func `what cannot be cleared away is the same after a crash`() throws {
        let calm = try Self.perform("rollback-half-fails")
        let left = DrillReport.examine(calm.record).rollback?.left.map(\.server)
        let begin = try Self.begin(of: calm).sequence
        for event in stride(from: begin, through: calm.record.events.count, by: 3) {
            let crash = OrchestratorCrash(.event(event), restartAfter: .seconds(60))
            let report = DrillReport.examine(try Self.perform("rollback-half-fails", crashes: [crash]).record)

            #expect(report.rollback?.left.map(\.server).sorted() == left?.sorted(), "event \(event)")
            #expect(report.outcome == .failed, "event \(event)")
        }
    }

    // MARK: - People

    @Test func `a paused rollback calls nothing, and goes on where it stood`() throws {
        let calm = try Self.perform()
        let begin = try Self.begin(of: calm)
        let start = begin.time - calm.record.events[0].time
        let people = [
            PersonAction(.pause, from: .start, delay: start - .seconds(30), person: "ann"),
            PersonAction(.resume(wave: nil), from: .start, delay: start + .seconds(9_000), person: "ann"),
        ]
        let performance = try Self.perform(people: people)
        let report = DrillReport.examine(performance.record)
        let call = try #require(
            performance.services.ledger.entries.first { $0.operation == "drs:TerminateRecoveryInstances" }
        )

        #expect(call.time >= begin.time + .seconds(9_000))
        #expect(report.rollback?.left == [])
        #expect(report.outcome == .failed)
    }

    @Test(arguments: HoldLimit.Action.allCases)
    func `a rollback that nobody resumes ends as the plan says of pauses`(action: HoldLimit.Action) throws {
        let calm = try Self.perform()
        let start = try Self.begin(of: calm).time - calm.record.events[0].time
        let performance = try Self.perform(
            people: [PersonAction(.pause, from: .start, delay: start - .seconds(30), person: "ann")],
            pauseLimit: HoldLimit(timeout: .seconds(3_600), onTimeout: action)
        )
        let report = DrillReport.examine(performance.record)

        #expect(report.outcome == .failed)
        #expect(report.rollback?.left.isEmpty == (action == .continue))
    }

    @Test func `a rollback that was cancelled stays cancelled after a restart, and tells what is left over`() throws {
        let calm = try Self.perform()
        let start = try Self.begin(of: calm).time - calm.record.events[0].time
        let cancel = PersonAction(.cancel, from: .start, delay: start + .seconds(1), person: "ann")
        let alive = try Self.perform(people: [cancel])
        let event = try #require(
            alive.record.events.first { if case .cancelRequested = $0.event { true } else { false } }
        )
        let crash = OrchestratorCrash(.event(event.sequence), restartAfter: .seconds(30))
        let performance = try Self.perform(crashes: [crash], people: [cancel])
        let ends = performance.record.events.count { if case .rollback(.finished) = $0.event { true } else { false } }

        #expect(ends == 1)
        #expect(DrillReport.examine(performance.record).outcome == DrillReport.examine(alive.record).outcome)
    }

    @Test func `whoever comes after the end changes nothing, whatever ran out meanwhile`() throws {
        // Paused before the failure stops the plan; the pause would run out long after the end.
        let scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/stop-after-a-failure.yaml").scenario
        let calm = try Rehearsal(LoadedScenario(scenario, file: "s.yaml")).perform()
        let end = calm.record.events[calm.record.events.count - 1].time - calm.record.events[0].time
        var paused = scenario
        paused.expectations = Expectations()
        paused.plan.pauseLimit = HoldLimit(timeout: .seconds(3_600), onTimeout: .cancel)
        paused.people = [
            PersonAction(.pause, from: .start, delay: .seconds(60), person: "ann"),
            PersonAction(.resume(wave: nil), from: .start, delay: end + .seconds(20_000), person: "ann"),
        ]
        let performance = try Rehearsal(LoadedScenario(paused, file: "s.yaml")).perform()

        #expect(throws: Never.self) { try performance.record.events.map(\.event).expectOneEnd() }
        let last = try #require(performance.record.events.last)
        #expect(last.time >= performance.record.events[0].time + end)
    }
}

extension [ExecutionEvent] {
    /// Nothing but refusals and messages follows the outcome.
    fileprivate func expectOneEnd() throws {
        let end = try #require(firstIndex { if case .finished = $0 { true } else { false } })
        for event in self[(end + 1)...] {
            switch event {
            case .requestRefused, .notificationQueued, .notificationSent, .notificationFailed: break
            default: Issue.record("\(event) after the end")
            }
        }
    }
}
