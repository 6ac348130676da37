import MusterAWS
import MusterCore
import MusterEngine
import MusterSimulator
import MusterTime

/// What all drills of a run have in common: the world, the plan and the settings.
struct DrillScene: Sendable {
    let world: PreparedWorld
    let plan: RecoveryPlan
    let header: ExecutionHeader
    let settings: EngineSettings

    private static let account = AccountID("111122223333")
    private static let region = RegionName("us-east-1")

    /// Waves in a row, each of so many servers of its own: a server can be recovered once in a plan.
    init(waves: Int, servers: Int) {
        var world = World(
            name: "w2",
            caller: WorldCaller(account: Self.account, arn: "arn:aws:iam::111122223333:user/operator"),
            accounts: []
        )
        world.behavior.callLatency = .constant(.zero)
        // Not a limit of the model: a wave of any size is listed and looked at in few calls.
        world.behavior.defaultPageSize = 1_000
        var region = WorldRegion(name: Self.region)
        region.quotas.concurrentJobs = .max
        region.quotas.serversInAllJobs = .max
        let ids = (0..<waves * servers).map(Self.id)
        region.servers = ids.enumerated().map { number, id in WorldServer(id: id, name: "server-\(number)") }
        world.accounts = [WorldAccount(id: Self.account, regions: [region])]
        self.world = PreparedWorld(world)

        plan = RecoveryPlan(
            name: "w2",
            target: RecoveryTarget(account: Self.account, region: Self.region),
            waves: (0..<waves).map { wave in
                Wave(
                    name: "wave-\(wave)",
                    dependsOn: wave == 0 ? [] : [wave - 1],
                    members: (wave * servers..<(wave + 1) * servers).map { WaveMember(.id(ids[$0])) },
                    timeLimit: .seconds(86_400),
                    toleratedFailures: servers,
                    // DRS takes 100 servers in a job.
                    split: servers > WaveSplit.largestJob ? WaveSplit() : nil
                )
            }
        )
        header = ExecutionHeader(
            id: ExecutionID("w2"),
            plan: plan.name,
            waves: plan.waves.map(\.name),
            mode: .drill,
            nature: .simulated,
            requestedBy: "muster-bench"
        )
        var settings = EngineSettings()
        settings.poll = .fixed(.seconds(30))
        settings.readsJobLogs = false
        settings.readsRecoveryInstances = false
        settings.readsPerMinute = 6_000_000
        settings.launch.jobsPerTarget = .max
        settings.launch.serversPerTarget = .max
        self.settings = settings
    }

    /// Runs one drill from its own stream of chance.
    func run(seed: UInt64) throws -> DrillResult {
        let start = world.world.start
        let simulation = Simulation(
            start: start,
            limits: SimulationLimits(duration: .seconds(864_000), steps: .max)
        )
        let services = SimulatedAWS(
            world,
            seed: seed,
            simulation: simulation,
            courses: DrillCourses(seed: seed)
        )
        let caller = CallContext(
            account: Self.account,
            region: Self.region,
            credentials: services.callerCredentials
        )
        var setup = ExecutionSetup(plan: plan, caller: caller, seed: seed)
        setup.settings = settings
        let driver = try ExecutionDriver(
            setup,
            header: header,
            in: ExecutionSurroundings(backend: services, clock: simulation.clock)
        )
        let result = try simulation.run { try await driver.run() }
        return DrillResult(result, services, start: start)
    }

    private static func id(_ number: Int) -> SourceServerID {
        SourceServerID(name: ResourceName(.sourceServer, top: 0, digits: UInt64(number)))
    }
}

/// What a drill has come to, in the figures of the peers.
struct DrillResult {
    /// Every stage's end time and the end of the last wave, in nanoseconds since the start.
    private(set) var stageEnds: UInt64 = 0
    private(set) var recoveryTime: Int64 = 0
    private(set) var failed = 0
    /// Ends of stages and looks: what the peers count as events.
    private(set) var events = 0
    /// Why the drill is not the one that was asked for; `nil` when it is.
    private(set) var problem: String?

    init(_ result: ExecutionResult, _ services: SimulatedAWS, start: Timestamp) {
        var waveStarts: [Timestamp] = []
        var waveEnds: [Timestamp] = []
        result.events.forEachUnshared { event, time in
            switch event.pointee {
            case .waveStarted: waveStarts.append(time)
            case .waveFinished: waveEnds.append(time)
            default: break
            }
        }
        services.forEachCourseMark { mark in
            stageEnds &+= UInt64(bitPattern: mark.time.nanoseconds &- start.nanoseconds)
            events += 1
            if mark.isFailure { failed += 1 }
        }
        recoveryTime = ((waveEnds.last ?? start) - start).nanoseconds
        for (begin, end) in zip(waveStarts, waveEnds) {
            events += Int((end - begin).nanoseconds / 30_000_000_000)
        }
        if result.outcome != .completed, result.outcome != .partial {
            problem = "the drill is \(result.outcome.rawValue): \(result.cause?.text ?? "no cause")"
        } else if waveStarts != [start] + waveEnds.dropLast() {
            problem = "a wave does not start at the instant at which the one before it ends"
        }
    }
}
