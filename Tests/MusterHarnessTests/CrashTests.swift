import Foundation
import MusterAnalysis
import MusterAWS
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator
import Testing

/// An orchestrator that dies anywhere comes to the same end as one that lives.
struct CrashTests {
    private static func loaded(
        _ name: String,
        seed: UInt64? = nil,
        crashes: [OrchestratorCrash]
    ) throws -> LoadedScenario {
        let file = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml", seed: seed)
        var scenario = file.scenario
        scenario.faults += crashes.map { Fault(.crash($0)) }
        return LoadedScenario(scenario, file: file.file)
    }

    private static func perform(
        _ name: String,
        seed: UInt64? = nil,
        crashes: [OrchestratorCrash]
    ) throws -> Rehearsal.Performance {
        try Rehearsal(loaded(name, seed: seed, crashes: crashes)).perform()
    }

    /// The servers of this execution's jobs, once for each job that they are in.
    private static func launched(_ performance: Rehearsal.Performance) -> [SourceServerID] {
        performance.services.members {
            $0.shape.tags?[LaunchTag.execution] == performance.record.context.execution.rawValue
        }
    }

    @Test(arguments: [2, 6, 9, 12, 15, 18, 21, 24, 27], [1, 4, 9, 30])
    func `a record that has forgotten something launches nothing twice`(crash minute: Int, forgets minutes: Int) throws
    {
        let crash = OrchestratorCrash(
            .time(.seconds(60 * Int64(minute))),
            restartAfter: .seconds(600),
            forgets: .seconds(60 * Int64(minutes))
        )

        let performance = try Self.perform("three-tier", crashes: [crash])

        let servers = Self.launched(performance)
        #expect(Set(servers).count == servers.count, "\(servers)")
    }

    @Test(arguments: [2, 4, 6])
    func `a job whose list empties itself while the orchestrator is down is judged by its log and its instances`(
        crash minute: Int
    ) throws {
        let crash = OrchestratorCrash(.time(.seconds(60 * Int64(minute))), restartAfter: .seconds(900))

        let performance = try Self.perform("empty-server-list", crashes: [crash])

        let report = DrillReport.examine(performance.record)
        #expect(report.outcome == .completed, "\(report.cause?.text ?? "")")
    }

    @Test func `a launch that nobody can look for after a restart is told as unknown`() throws {
        var loaded = try Self.loaded(
            "three-tier",
            crashes: [
                OrchestratorCrash(.call(service: "drs", operation: "StartRecovery", number: 1, .beforeRecord))
            ]
        )
        let effect = CallFault.Effect.error(code: "RequestExpired", message: nil, retryAfter: nil)
        let fault = CallFault(service: "sts", operation: "GetCallerIdentity", calls: 2...99, effect: effect)
        var scenario = loaded.scenario
        scenario.faults.append(Fault(.call(fault)))
        loaded = LoadedScenario(scenario, file: loaded.file)

        let database = DrillReport.examine(try Rehearsal(loaded).perform().record).waves[0]

        #expect(database.outcome == .failed)
        #expect(database.servers.map(\.outcome) == [.unfinished, .unfinished])
        #expect(database.servers.allSatisfy { $0.cause?.code == .unknownLaunch })
        #expect(database.servers[0].cause?.text.contains("the caller cannot be identified") == true)
    }

    private static let stories = [
        "three-tier", "approval-granted", "completed-job-with-a-failed-server", "late-failure", "stuck-conversion",
        "finished-without-launching", "throttle-burst", "throttled-for-ever", "server-busy-elsewhere",
        "external-id-mismatch",
    ]

    @Test(arguments: stories)
    func `whenever the orchestrator dies, the end is the same and nothing is launched twice`(name: String) throws {
        let calm = try Self.perform(name, crashes: [])
        let ends = DrillReport.examine(calm.record)
        let servers = Self.launched(calm)
        for event in 1...calm.record.events.count {
            for delay in [Duration.seconds(20), .seconds(400)] {
                let crash = OrchestratorCrash(.event(event), restartAfter: delay)
                let performance = try Self.perform(name, crashes: [crash])
                let report = DrillReport.examine(performance.record)
                let context = "event \(event), away for \(delay.text)"

                #expect(report.outcome == ends.outcome, "\(context): \(report.cause?.text ?? "")")
                #expect(report.waves.map(\.outcome) == ends.waves.map(\.outcome), "\(context)")
                #expect(
                    report.waves.flatMap(\.servers).map(\.outcome) == ends.waves.flatMap(\.servers).map(\.outcome),
                    "\(context)"
                )
                #expect(Self.launched(performance) == servers, "\(context)")
                Self.expectSound(performance, context)
            }
        }
    }

    /// What holds of every record, with or without a crash.
    private static func expectSound(_ performance: Rehearsal.Performance, _ context: String) {
        let events = performance.record.events
        let report = DrillReport.examine(performance.record)
        #expect(events.map(\.sequence) == Array(1...events.count), "\(context)")
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time }, "\(context)")
        #expect(throws: Never.self, "\(context)") { try ExecutionState.folding(events) }
        #expect(
            report.shares.reduce(Duration.zero) { $0 + $1.duration } == report.end - report.start,
            "\(context)"
        )
    }

    @Test(
        arguments: [OrchestratorCrash.Moment.beforeCall, .beforeRecord, .afterRecord],
        [
            "drs:StartRecovery", "drs:DescribeJobs", "drs:DescribeJobLogItems", "drs:DescribeRecoveryInstances",
            "drs:DescribeSourceServers", "sts:AssumeRole", "sts:GetCallerIdentity", "sns:Publish",
        ]
    )
    func `a crash at any call leads to the same end`(moment: OrchestratorCrash.Moment, operation: String) throws {
        let servers = Self.launched(try Self.perform("three-tier", crashes: []))
        let words = operation.split(separator: ":").map(String.init)
        for number in 1...4 {
            let point = OrchestratorCrash.Point.call(service: words[0], operation: words[1], number: number, moment)
            let performance = try Self.perform("three-tier", crashes: [OrchestratorCrash(point)])

            #expect(DrillReport.examine(performance.record).outcome == .completed, "call \(number)")
            #expect(Self.launched(performance) == servers, "call \(number)")
            Self.expectSound(performance, "call \(number)")
        }
    }

    @Test func `a launch that was made and not recorded is adopted`() throws {
        let crash = OrchestratorCrash(
            .call(service: "drs", operation: "StartRecovery", number: 2, .beforeRecord),
            restartAfter: .seconds(300)
        )
        let performance = try Self.perform("three-tier", crashes: [crash])
        let events = performance.record.events.map(\.event)

        #expect(events.count { if case .orchestratorRestarted = $0 { true } else { false } } == 1)
        #expect(events.count { if case .launchAdopted = $0 { true } else { false } } == 1)
        #expect(performance.services.ledger.count(of: "drs:StartRecovery") == 3)
    }

    @Test func `a launch that was intended and not made is made after the quiet period`() throws {
        let crash = OrchestratorCrash(.call(service: "drs", operation: "StartRecovery", number: 2, .beforeCall))
        let performance = try Self.perform("three-tier", crashes: [crash])
        let attempts = performance.record.events.compactMap { recorded in
            if case .launchIntended(1, let launch) = recorded.event { launch.attempt } else { nil }
        }

        #expect(attempts == [1, 2])
        #expect(performance.services.ledger.count(of: "drs:StartRecovery") == 3)
    }

    @Test func `an approval keeps its deadline over a crash`() throws {
        let calm = try Self.perform("approval-granted", crashes: [])
        let asked = try #require(
            calm.record.events.first { if case .approvalRequested = $0.event { true } else { false } }
        )
        let crash = OrchestratorCrash(.event(asked.sequence), restartAfter: .seconds(600))
        let performance = try Self.perform("approval-granted", crashes: [crash])
        let questions = performance.record.events.filter { recorded in
            if case .approvalRequested = recorded.event { true } else { false }
        }

        #expect(questions.count == 1)
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test func `the time of a crash is told apart from the work of Muster`() throws {
        // The databases are done by then, and nobody is there to notice.
        let crash = OrchestratorCrash(.time(.seconds(500)), restartAfter: .seconds(200))
        let performance = try Self.perform("three-tier", crashes: [crash])
        let report = DrillReport.examine(performance.record)
        let share = try #require(report.shares.first { $0.kind == .crash }?.duration)

        #expect(share > .seconds(100) && share <= .seconds(200))
        #expect(report.marks.contains { $0.text.contains("restarted by the supervisor after 3m 20s") })
        Self.expectSound(performance, "")
    }

    @Test func `an orchestrator may die again and again`() throws {
        let crashes = stride(from: 10, to: 1_700, by: 45).map {
            OrchestratorCrash(.time(.seconds($0)), restartAfter: .seconds(15))
        }
        let performance = try Self.perform("three-tier", crashes: crashes)

        #expect(DrillReport.examine(performance.record).outcome == .completed)
        #expect(Self.launched(performance).count == 7)
        Self.expectSound(performance, "")
    }

    @Test func `a run that crashes takes the same steps twice`() throws {
        let crash = OrchestratorCrash(.time(.seconds(500)))
        let loaded = try Self.loaded("approval-granted", crashes: [crash])

        #expect(try Rehearsal(loaded).findDifference() == nil)
    }

    @Test func `a crash that never comes changes nothing`() throws {
        let crash = OrchestratorCrash(.event(1_000_000))
        let calm = try Self.perform("three-tier", crashes: [])
        let performance = try Self.perform("three-tier", crashes: [crash])

        #expect(performance.record.events == calm.record.events)
    }
}
