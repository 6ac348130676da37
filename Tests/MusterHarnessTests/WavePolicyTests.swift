import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterTime
import Synchronization
import Testing

/// Cancels an execution when its time has come.
private final class Canceller: EventHandler {
    private let inbox = Mutex<ExecutionInbox?>(nil)

    func visit(_ inbox: ExecutionInbox) {
        self.inbox.withLock { $0 = inbox }
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        inbox.withLock { $0 }?.post(PersonRequest(.cancel, by: "operator"))
    }
}

/// Stories of wave policies, in variants of the scenarios of this repository.
struct WavePolicyTests {
    private static func loaded(_ name: String, _ change: (inout Scenario) -> Void) throws -> LoadedScenario {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml").scenario
        scenario.expectations = Expectations()
        change(&scenario)
        return LoadedScenario(scenario, file: "\(name).yaml")
    }

    @Test func `a recovery in earnest is never rolled back`() throws {
        let report = try Rehearsal(Self.loaded("rollback-after-a-failure") { $0.mode = .recovery }).report()

        #expect(report.outcome == .failed)
        #expect(report.rollback == nil)
        #expect(!report.calls.contains { $0.operation == "drs:TerminateRecoveryInstances" })
        #expect(report.waves[2].cause?.code == .dependencyFailed)
    }

    @Test func `what was rolled back is not said to stay up`() throws {
        let report = try Rehearsal(Self.loaded("rollback-after-a-failure") { _ in }).report()

        #expect(report.rollback?.terminated.count == 4)
        #expect(ReportStory(report).leftovers.isEmpty)
    }

    @Test func `a plan whose only wave selects nobody, and may, is over at once and in part`() throws {
        let report = try Rehearsal(
            Self.loaded("wave-without-servers") {
                $0.plan.waves = [$0.plan.waves[1]]
                $0.plan.waves[0].dependsOn = []
            }
        ).report()

        #expect(report.outcome == .partial)
        #expect(report.waves.map(\.outcome) == [.skipped])
        #expect(report.end - report.start < .seconds(5))
    }

    @Test func `a rollback waits for the end of an outage`() throws {
        let usual = try Rehearsal(Self.loaded("rollback-after-a-failure") { _ in }).report()
        let begin = try #require(usual.rollback).start - usual.start
        let outage = RegionOutage(
            region: RegionName("us-east-1"),
            window: FaultWindow(from: begin + .seconds(1), until: begin + .seconds(1_800))
        )
        let report = try Rehearsal(
            Self.loaded("rollback-after-a-failure") { $0.faults.append(Fault(.outage(outage))) }
        ).report()

        #expect(report.rollback?.left == [])
        #expect(report.rollback?.terminated.count == 4)
        #expect(report.rollback?.calls.count == 1)
    }

    @Test func `a lost answer to a call that terminates is followed up, and nothing is left over`() throws {
        let fault = CallFault(
            service: "drs",
            operation: "TerminateRecoveryInstances",
            calls: 1...1,
            effect: .answerLost
        )
        let report = try Rehearsal(
            Self.loaded("rollback-after-a-failure") { $0.faults.append(Fault(.call(fault))) }
        ).report()

        #expect(report.rollback?.left == [])
        #expect(report.rollback?.terminated.count == 4)
        #expect(report.rollback?.calls.count == 1)
        #expect(report.rollback?.calls.first?.job != nil)
    }

    @Test func `a job that never ends is reported as left over`() throws {
        let report = try Rehearsal(
            Self.loaded("rollback-after-a-failure") { scenario in
                scenario.plan.waves[1].timeLimit = .seconds(1_800)
                let id = scenario.world.accounts[0].regions[0].servers[3].id
                scenario.faults = [Fault(.phase(PhaseFault(phase: .conversion, server: id, effect: .stuck)))]
            }
        ).report()

        #expect(report.outcome == .timedOut)
        let left = try #require(report.rollback?.left)
        #expect(left.contains { $0.name == "app-2" && $0.reason.contains("still runs") })
    }

    @Test func `waves in parallel that exceed the quota wait for each other, never for a refusal`() throws {
        let loaded = try Self.loaded("large/six-hundred-in-series") { scenario in
            for wave in scenario.plan.waves.indices { scenario.plan.waves[wave].dependsOn = [] }
        }
        let report = try Rehearsal(loaded).report()

        #expect(report.outcome == .completed)
        let calls = try #require(report.calls.first { $0.operation == "drs:StartRecovery" })
        #expect(calls.count == 6 && calls.errors.isEmpty)
        // What a wave waits for is room, and nobody's work.
        let waited = try #require(report.shares.first { $0.kind == .retry }?.duration)
        let worked = report.shares.first { $0.kind == .orchestration }?.duration ?? .zero
        #expect(waited > .seconds(300) && worked < .seconds(10))
        #expect(report.criticalPath.contains { $0.label.hasPrefix("no room for") })
    }

    @Test func `a job of somebody else that nobody knew of is waited for`() throws {
        let report = try Rehearsal(
            Self.loaded("twenty-jobs-elsewhere") { scenario in
                let fault = CallFault(
                    service: "drs",
                    operation: "StartRecovery",
                    calls: 1...2,
                    effect: .error(code: "ServiceQuotaExceededException", message: "no", retryAfter: nil)
                )
                scenario.world.accounts[0].regions[0].foreignJobs = []
                scenario.faults = [Fault(.call(fault))]
            }
        ).report()

        #expect(report.outcome == .completed)
        #expect(report.calls.first { $0.operation == "drs:StartRecovery" }?.count == 4)
    }

    @Test func `the jobs of a wave keep their distance`() throws {
        let record = try Rehearsal(Self.loaded("wave-of-120") { _ in }).run()

        let launches = record.events.compactMap { recorded -> Timestamp? in
            if case .launchIntended = recorded.event { recorded.time } else { nil }
        }
        #expect(launches.count == 2)
        #expect(launches[1] - launches[0] == .seconds(60))
    }

    @Test func `only what failed is launched again`() throws {
        let record = try Rehearsal(Self.loaded("retry-a-failed-wave") { _ in }).run()

        let launches = record.events.compactMap { recorded -> [SourceServerID]? in
            if case .launchIntended(1, let launch) = recorded.event { launch.servers } else { nil }
        }
        #expect(launches.map(\.count) == [3, 1])
        #expect(Set(launches[0]).isSuperset(of: launches[1]))
        let report = DrillReport.examine(record)
        #expect(report.waves[1].attempts.map(\.servers) == [["app-2"]])
        #expect(report.waves[1].jobs.count == 2)
    }

    @Test func `a probe without an answer of its own fails where no instance runs`() throws {
        let report = try Rehearsal(
            Self.loaded("launched-and-stopped") { $0.plan.waves[1].after[0].isRequired = true }
        ).report()

        #expect(report.waves[1].cause?.code == .probeFailed)
        #expect(report.waves[1].servers.allSatisfy { $0.isStopped })
    }

    @Test func `a cancel while probes run leaves them unpassed and the wave cancelled`() throws {
        let loaded = try Self.loaded("probe-fails") { _ in }
        let canceller = Canceller()
        let performance = try withExtendedLifetime(canceller) {
            try Rehearsal(loaded).perform(prepare: { simulation, inbox in
                canceller.visit(inbox)
                simulation.schedule(
                    ScheduledEvent(handler: simulation.register(canceller, named: "operator"), payload: 0),
                    at: loaded.scenario.world.start + .seconds(600)
                )
            })
        }
        let report = DrillReport.examine(performance.record)

        #expect(report.outcome == .cancelled)
        #expect(report.waves[0].outcome == .cancelled)
        #expect(report.waves[0].steps.map(\.outcome) == [.notRun, .notRun])
        #expect(report.waves[0].servers.allSatisfy { $0.outcome == .launched })
    }

    @Test func `points are those at or before the moment, and equal within a wave`() throws {
        let report = try Rehearsal(Self.loaded("point-in-time") { _ in }).report()
        let servers = report.waves.flatMap(\.servers)

        #expect(servers.allSatisfy { $0.snapshot != nil && $0.recoveryPoint != nil })
        #expect(report.waves[0].servers.allSatisfy { ($0.recoveryPointAge ?? .zero) >= .seconds(7_200) })
        #expect(report.waves[0].skew == .zero)
        #expect(report.waves[1].skew.map { $0 >= .seconds(20 * 3_600) } == true)
    }
}
