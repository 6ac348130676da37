import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// A network that refuses, breaks, delays and repeats: nothing is launched twice, and what can go on goes on.
struct NetworkFaultTests {
    private static func perform(
        _ effect: CallFault.Effect,
        of operation: String,
        calls: ClosedRange<Int>
    ) throws -> Rehearsal.Performance {
        try perform([fault(effect, of: operation, calls: calls)])
    }

    private static func fault(_ effect: CallFault.Effect, of operation: String, calls: ClosedRange<Int>?) -> Fault {
        let words = operation.split(separator: ":").map(String.init)
        return Fault(.call(CallFault(service: words[0], operation: words[1], calls: calls, effect: effect)))
    }

    private static func perform(_ faults: [Fault]) throws -> Rehearsal.Performance {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/three-tier.yaml").scenario
        scenario.expectations = Expectations()
        scenario.faults += faults
        return try Rehearsal(LoadedScenario(scenario, file: "s.yaml")).perform()
    }

    /// The servers that jobs of this execution really work on, once for each job.
    private static func launched(_ performance: Rehearsal.Performance) -> [SourceServerID] {
        performance.services.members {
            $0.shape.tags?[LaunchTag.execution] == performance.record.context.execution.rawValue
        }
    }

    private static let effects: [CallFault.Effect] =
        CallFault.Effect.Connection.allCases.map { .connection($0) } + [
            .requestLate(.seconds(5)), .requestLate(.seconds(59)), .requestLate(.seconds(61)),
            .requestLate(.seconds(200)), .requestRepeated(after: .zero, heard: .first),
            .requestRepeated(after: .seconds(2), heard: .last), .requestRepeated(after: .seconds(90), heard: .last),
        ]

    @Test(arguments: effects, 1...3)
    func `a launch whose call the network spoils ends in one job`(effect: CallFault.Effect, call: Int) throws {
        let performance = try Self.perform(effect, of: "drs:StartRecovery", calls: call...call)

        #expect(Self.launched(performance).count == 7)
        #expect(Set(Self.launched(performance)).count == 7)
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test func `a launch that arrives after the quiet period finds its servers taken, and is not launched twice`()
        throws
    {
        let performance = try Self.perform(.requestLate(.seconds(600)), of: "drs:StartRecovery", calls: 2...2)

        #expect(Set(Self.launched(performance)).count == Self.launched(performance).count)
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test(arguments: [CallFault.Effect.requestLost, .stale(.seconds(120))])
    func `a launch that meets its own job while jobs cannot be seen is not called refused`(
        blindness: CallFault.Effect
    ) throws {
        let performance = try Self.perform([
            Self.fault(.requestRepeated(after: .seconds(2), heard: .last), of: "drs:StartRecovery", calls: 1...1),
            Self.fault(blindness, of: "drs:DescribeJobs", calls: nil),
        ])

        let database = DrillReport.examine(performance.record).waves[0]
        switch blindness {
        case .stale:
            #expect(database.outcome == .completed)
        default:
            #expect(database.cause?.code == .unknownLaunch)
            #expect(database.servers.allSatisfy { $0.outcome == .unfinished && $0.cause?.code == .unknownLaunch })
        }
        #expect(Set(Self.launched(performance)).count == Self.launched(performance).count)
    }

    @Test(
        arguments: effects,
        [
            "drs:DescribeJobs", "drs:DescribeSourceServers", "drs:DescribeJobLogItems", "drs:DescribeRecoveryInstances",
            "sts:AssumeRole", "sts:GetCallerIdentity", "sns:Publish",
        ]
    )
    func `other calls that the network spoils cost time only`(effect: CallFault.Effect, operation: String) throws {
        let performance = try Self.perform(effect, of: operation, calls: 1...2)

        #expect(DrillReport.examine(performance.record).outcome == .completed)
        #expect(Self.launched(performance).count == 7)
    }

    @Test func `a refused connection is known to have done nothing, and is tried again at once`() throws {
        let performance = try Self.perform(.connection(.refused), of: "drs:StartRecovery", calls: 2...2)
        let refused = performance.record.events.compactMap { recorded in
            if case .launchRefused(_, _, let error, _) = recorded.event { error.code } else { nil }
        }

        #expect(refused == ["NotSent"])
        #expect(performance.services.ledger.count(of: "drs:StartRecovery") == 4)
    }

    @Test(arguments: [CallFault.Effect.connection(.resetAfter), .connection(.cutShort)])
    func `an answer that breaks off is followed up, and its job adopted`(effect: CallFault.Effect) throws {
        let performance = try Self.perform(effect, of: "drs:StartRecovery", calls: 2...2)
        let adopted = performance.record.events.count { if case .launchAdopted = $0.event { true } else { false } }

        #expect(adopted == 1)
        #expect(performance.services.ledger.count(of: "drs:StartRecovery") == 3)
    }

    @Test func `a message that comes twice carries the same id`() throws {
        let calm = try Self.perform(.latency(.milliseconds(1)), of: "sns:Publish", calls: 1...1)
        let performance = try Self.perform(
            .requestRepeated(after: .seconds(1), heard: .first),
            of: "sns:Publish",
            calls: 1...1
        )
        let sent = performance.record.events.count { if case .notificationSent = $0.event { true } else { false } }

        #expect(performance.services.deliveries.count == calm.services.deliveries.count + 1)
        #expect(sent == calm.services.deliveries.count)
    }
}
