import MusterAWS
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator
import MusterTime
import Testing

/// Two executions in one world that want the same server.
struct TwoPlansTests {
    private static let account = AccountID("123456789012")
    private static let region = RegionName("us-east-1")

    private static func plan(_ name: String, _ servers: [String]) -> RecoveryPlan {
        RecoveryPlan(
            name: name,
            target: RecoveryTarget(account: account, region: region),
            waves: [Wave(name: "all", members: servers.map { WaveMember(.name($0)) })]
        )
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `exactly one of two plans that share a server proceeds, and the other is refused before any job`(
        seed: UInt64
    ) throws {
        let servers = ["a", "shared", "b"].enumerated().map { index, name in
            WorldServer(id: SourceServerID("s-0000000000000000\(index)"), name: name)
        }
        var behavior = ServiceBehavior()
        behavior.callLatency = .uniform(.milliseconds(50), .milliseconds(900))
        let world = World(
            name: "two plans",
            caller: WorldCaller(account: Self.account, arn: "arn:aws:iam::123456789012:user/dr-operator"),
            accounts: [
                WorldAccount(id: Self.account, regions: [WorldRegion(name: Self.region, servers: servers)])
            ],
            behavior: behavior
        )
        let simulation = Simulation(start: world.start)
        let services = SimulatedAWS(world: world, seed: seed, simulation: simulation)
        let drivers = try [("first", ["a", "shared"]), ("second", ["shared", "b"])].map { name, servers in
            let setup = ExecutionSetup(
                plan: Self.plan(name, servers),
                caller: CallContext(
                    account: Self.account,
                    region: Self.region,
                    credentials: services.callerCredentials
                ),
                seed: seed &+ UInt64(name.count)
            )
            let header = ExecutionHeader(
                id: ExecutionID(name),
                plan: name,
                waves: ["all"],
                mode: .drill,
                nature: .simulated,
                requestedBy: world.caller.arn
            )
            let surroundings = ExecutionSurroundings(backend: services, clock: simulation.clock)
            return try ExecutionDriver(setup, header: header, in: surroundings)
        }

        let results = try simulation.run {
            try await withThrowingTaskGroup(of: ExecutionResult.self) { group in
                for driver in drivers { group.addTask { try await driver.run() } }
                var results: [ExecutionResult] = []
                for try await result in group { results.append(result) }
                return results
            }
        }

        let recovered = results.filter { $0.outcome == .completed }
        let refused = results.filter { $0.outcome == .failed }
        #expect(recovered.count == 1)
        #expect(refused.map { $0.cause?.code } == [.conflict])
        let jobs = refused.flatMap(\.events).filter { if case .launchAccepted = $0.event { true } else { false } }
        #expect(jobs.isEmpty)
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
