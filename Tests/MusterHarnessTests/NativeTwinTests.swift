import MusterAWS
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterScenario
@testable import MusterSimulator
import MusterTime
import Testing

/// One plan in one world, run by Muster's engine and by DRS itself.
struct NativeTwinTests {
    private struct NoSuchThing: Error {}

    /// What became of a server, as its job's log tells it.
    private struct Course: Hashable {
        let server: SourceServerID
        let events: [String]
    }

    /// A wave or a step as the jobs show it.
    private struct Stage: Hashable {
        let servers: Set<SourceServerID>
        let courses: Set<Course>
        let begun: Int64
        let ended: Int64
    }

    @Test(arguments: ["three-tier", "optional-server-fails"])
    func `DRS recovers by itself what the engine recovers, in the same order, job by job`(name: String) throws {
        let loaded = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml")
        let scenario = loaded.scenario

        let engine = try Rehearsal(loaded).perform().services
        let native = try Self.runNatively(scenario)

        let ours = try Self.stages(of: engine, scenario)
        let theirs = try Self.stages(of: native, scenario)
        #expect(ours.count == scenario.plan.waves.count && theirs.count == ours.count)
        #expect(ours.map(\.servers) == theirs.map(\.servers))
        #expect(ours.map(\.courses) == theirs.map(\.courses))
        for stages in [ours, theirs] {
            for (earlier, later) in zip(stages, stages.dropFirst()) { #expect(earlier.ended <= later.begun) }
        }
        let counts = [engine, native].map { services in services.members { _ in true } }
        #expect(counts.map { Set($0).count } == counts.map(\.count), "nobody is launched twice")
        #expect(Set(counts[0]) == Set(counts[1]))
        let live = [engine, native].map { services in
            Set(
                services.state.regions.flatMap { cell in
                    cell.state.instances.filter { $0.state == .live }.map { cell.state.sources.id(of: $0.server) }
                }
            )
        }
        #expect(live[0] == live[1])
    }

    /// The plan as DRS takes it, made by its calls and run to its end.
    private static func runNatively(_ scenario: Scenario) throws -> SimulatedAWS {
        let text = try PlanExport(scenario.plan, in: scenario.world).written(as: .native).text
        let document = try JSONParser.parse(text)
        let simulation = Simulation(start: scenario.world.start)
        let services = SimulatedAWS(
            world: scenario.world,
            faults: scenario.faults,
            seed: scenario.seed,
            simulation: simulation
        )
        let target = scenario.plan.target
        try simulation.run {
            var context = CallContext(
                account: scenario.world.caller.account,
                region: target.region,
                credentials: services.callerCredentials
            )
            if let role = target.role {
                let session = try await STSClient(services, as: context).assumeRole(
                    .init(roleArn: role, roleSessionName: "native", externalId: target.externalID)
                )
                guard let given = session.credentials else { throw NoSuchThing() }
                context = CallContext(account: target.account, region: target.region, credentials: Credentials(given))
            }
            let drs = DRSClient(services, as: context)
            guard let name = document["recoveryPlan"]?["name"]?.string else { throw NoSuchThing() }
            let plan = try await drs.createRecoveryPlan(.init(name: name)).recoveryPlan.recoveryPlanArn
            for step in document["recoveryPlanSteps"]?.array ?? [] {
                let servers = step["configuration"]?["serverStepConfiguration"]?["servers"]?.array ?? []
                let list = servers.map { server in
                    DRS.RecoveryPlanServer(
                        serverArn: server["serverArn"]?.string ?? "",
                        impactLevel: DRS.RecoveryPlanServerImpactLevel(rawValue: server["impactLevel"]?.string ?? "")
                    )
                }
                _ = try await drs.createRecoveryPlanStep(
                    .init(
                        recoveryPlanArn: plan,
                        stepName: step["stepName"]?.string ?? "",
                        configuration: DRS.RecoveryPlanStepConfiguration(
                            serverStepConfiguration: DRS.ServerStepConfiguration(servers: list)
                        )
                    )
                )
            }
            let run = try await drs.startRecoveryPlanExecution(.init(recoveryPlanArn: plan, mode: .drill))
                .recoveryPlanExecution.recoveryPlanExecutionArn
            for _ in 0..<1_000 {
                try await simulation.clock.sleep(until: simulation.now + .seconds(60))
                let status = try await drs.getRecoveryPlanExecution(.init(recoveryPlanExecutionArn: run))
                    .recoveryPlanExecution.status
                if status == .completed { return }
                if status != .inProgress, status != .created { throw NoSuchThing() }
            }
            throw NoSuchThing()
        }
        return services
    }

    /// The jobs of the plan's place, put together by wave.
    private static func stages(of services: SimulatedAWS, _ scenario: Scenario) throws -> [Stage] {
        let target = scenario.plan.target
        guard let cell = services.state.cell(target.account, target.region) else { throw NoSuchThing() }
        let now = services.simulation.now
        var stages: [Stage] = []
        for wave in scenario.plan.waves {
            let members = Self.servers(of: wave, scenario)
            var courses: Set<Course> = []
            var (begun, ended) = (Int64.max, Int64.min)
            var seen: Set<SourceServerID> = []
            for job in cell.state.jobs.indices {
                let own = cell.state.members(of: cell.state.jobs[job]).filter(members.contains)
                guard !own.isEmpty else { continue }
                seen.formUnion(own)
                begun = min(begun, cell.state.jobs[job].created)
                ended = max(ended, cell.state.jobs[job].timeline.steps.last?.instant ?? .max)
                let log = cell.state.log(of: job, at: now)
                for server in own {
                    let events = log.filter { $0.eventData?.sourceServerID == server }.compactMap(\.event?.rawValue)
                    courses.insert(Course(server: server, events: events))
                }
            }
            stages.append(Stage(servers: seen, courses: courses, begun: begun, ended: ended))
        }
        return stages
    }

    private static func servers(of wave: Wave, _ scenario: Scenario) -> Set<SourceServerID> {
        let target = scenario.plan.target
        let account = scenario.world.accounts.first { $0.id == target.account }
        let servers = account?.regions.first { $0.name == target.region }?.servers ?? []
        var chosen: Set<SourceServerID> = []
        for member in wave.members {
            for server in servers {
                switch member.selector {
                case .name(let name) where server.name == name: chosen.insert(server.id)
                case .id(let id) where server.id == id: chosen.insert(id)
                case .tags(let tags) where tags.allSatisfy({ server.tags[$0.key] == $0.value }):
                    chosen.insert(server.id)
                case .name, .id, .tags: break
                }
            }
        }
        return chosen
    }
}
