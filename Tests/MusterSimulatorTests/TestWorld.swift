import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import MusterTime
import Testing

/// The accounts and servers that the tests of the simulator share.
enum TestWorld {
    static let hub = AccountID("111111111111")
    static let spoke = AccountID("222222222222")
    static let region = RegionName("us-east-1")
    static let start = SimulatedWorld.start

    /// `s-` and 17 digits.
    static func serverID(_ number: Int) -> SourceServerID {
        let digits = String(number)
        return SourceServerID("s-" + String(repeating: "0", count: 17 - digits.count) + digits)
    }

    static func server(_ number: Int, _ change: (inout WorldServer) -> Void = { _ in }) -> WorldServer {
        var server = WorldServer(id: serverID(number), name: "server-\(number)", latencyProfile: "quick")
        change(&server)
        return server
    }

    static func servers(_ numbers: Range<Int>) -> [WorldServer] { numbers.map { server($0) } }

    /// A timing without spread: a job of two servers takes 100 s and some stagger.
    static let quick = LatencyProfile(
        name: "quick",
        summary: "round figures for tests",
        figures: [
            .acceptance: fixed(.milliseconds(400)),
            .cleanup: fixed(.seconds(20)),
            .preparation: fixed(.milliseconds(600)),
            .snapshot: fixed(.seconds(1)),
            .conversionWait: fixed(.seconds(10)),
            .conversion: fixed(.seconds(30)),
            .launchPreparation: fixed(.seconds(1)),
            .launch: fixed(.seconds(50)),
            .completion: fixed(.seconds(2)),
            .termination: fixed(.seconds(25)),
            .stagger: fixed(.milliseconds(27)),
            .failingLaunch: fixed(.seconds(60)),
        ]
    )

    private static func fixed(_ duration: Duration) -> LatencyFigure {
        LatencyFigure(.constant(duration), Provenance(.configured, "test"))
    }

    /// One account with the caller in it, and the given servers.
    static func world(
        _ servers: [WorldServer],
        _ change: (inout World, inout WorldRegion) -> Void = { _, _ in }
    ) -> World {
        var region = WorldRegion(name: region, servers: servers)
        var world = World(
            name: "test",
            start: start,
            caller: WorldCaller(account: hub, arn: "arn:aws:iam::111111111111:user/dr-operator"),
            accounts: [],
            latencyProfiles: [quick]
        )
        change(&world, &region)
        world.accounts.insert(WorldAccount(id: hub, regions: [region]), at: 0)
        return world
    }
}

/// A world that runs: its services, its clock, and clients of the caller.
struct Rig: Sendable {
    let aws: SimulatedAWS
    let clock: VirtualClock
    let drs: DRSClient
    let sts: STSClient
    let sns: SNSClient

    init(_ world: World, faults: [Fault] = [], seed: UInt64 = 1, in simulation: Simulation) {
        self.init(PreparedWorld(world), faults: faults, seed: seed, in: simulation)
    }

    init(
        _ prepared: PreparedWorld,
        faults: [Fault] = [],
        seed: UInt64 = 1,
        courses: (any JobCourseSource)? = nil,
        in simulation: Simulation
    ) {
        let world = prepared.world
        aws = SimulatedAWS(prepared, faults: faults, seed: seed, simulation: simulation, courses: courses)
        clock = simulation.clock
        let context = CallContext(
            account: world.caller.account,
            region: TestWorld.region,
            credentials: aws.callerCredentials
        )
        drs = DRSClient(aws, as: context)
        sts = STSClient(aws, as: context)
        sns = SNSClient(aws, as: context)
    }

    /// Sleeps until so long after the start of the world.
    func pass(to elapsed: Duration) async throws {
        try await clock.sleep(until: TestWorld.start + elapsed)
    }

    func elapsed() -> Duration { TestWorld.start.duration(to: clock.now) }

    func start(
        _ numbers: some Sequence<Int>,
        isDrill: Bool = true,
        tags: [String: String]? = nil
    ) async throws -> DRS.Job {
        let servers = numbers.map { DRS.StartRecoveryRequestSourceServer(sourceServerID: TestWorld.serverID($0)) }
        let input = DRS.StartRecoveryRequest(sourceServers: servers, isDrill: isDrill, tags: tags)
        guard let job = try await drs.startRecovery(input).job else { throw NoSuchThing() }
        return job
    }

    func job(_ id: JobID) async throws -> DRS.Job {
        let filters = DRS.DescribeJobsRequestFilters(jobIDs: [id])
        guard let job = try await drs.describeJobs(.init(filters: filters)).items?.first else { throw NoSuchThing() }
        return job
    }

    /// The whole log, page by page.
    func log(_ id: JobID, pageSize: Int? = nil) async throws -> [DRS.JobLog] {
        var all: [DRS.JobLog] = []
        var token: String?
        repeat {
            let page = try await drs.describeJobLogItems(.init(jobID: id, maxResults: pageSize, nextToken: token))
            all += page.items ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    func server(_ number: Int) async throws -> DRS.SourceServer {
        let filters = DRS.DescribeSourceServersRequestFilters(sourceServerIDs: [TestWorld.serverID(number)])
        let items = try await drs.describeSourceServers(.init(filters: filters)).items
        guard let server = items?.first else { throw NoSuchThing() }
        return server
    }

    func instances(of number: Int) async throws -> [DRS.RecoveryInstance] {
        let filters = DRS.DescribeRecoveryInstancesRequestFilters(sourceServerIDs: [TestWorld.serverID(number)])
        return try await drs.describeRecoveryInstances(.init(filters: filters)).items ?? []
    }

    func terminate(_ instance: RecoveryInstanceID) async throws -> DRS.Job {
        guard let job = try await drs.terminateRecoveryInstances(.init(recoveryInstanceIDs: [instance])).job else {
            throw NoSuchThing()
        }
        return job
    }
}

struct NoSuchThing: Error {}

/// Runs a test in a world of its own.
func inWorld<Value: Sendable>(
    _ world: World,
    faults: [Fault] = [],
    seed: UInt64 = 1,
    _ body: @escaping @Sendable (Rig) async throws -> Value
) throws -> Value {
    try simulate(start: world.start) { simulated in
        try await body(Rig(world, faults: faults, seed: seed, in: simulated.simulation))
    }
}

/// The refusal of a call; `nil` when it was answered.
func refusal<Value>(_ call: () async throws -> Value) async -> AWSError? {
    do {
        _ = try await call()
    } catch let error as AWSError {
        return error
    } catch {
        Issue.record("expected a refusal of the service, found \(error)")
    }
    return nil
}

/// Seconds from the start of the world to a time in an answer, in thousandths.
func offset(_ text: String?, from start: Timestamp = TestWorld.start) -> Double? {
    guard let text, let instant = Timestamp(iso8601: text) else { return nil }
    return Double(start.duration(to: instant).nanoseconds / 1_000_000) / 1_000
}
