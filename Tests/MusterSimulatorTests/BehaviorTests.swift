import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// What the sources only let one infer, in each of its ways.
struct BehaviorTests {
    private static func world(
        _ servers: [WorldServer] = TestWorld.servers(1..<4),
        _ change: (inout ServiceBehavior) -> Void
    ) -> World {
        TestWorld.world(servers) { world, _ in change(&world.behavior) }
    }

    /// The words of a job's servers and of its log, once it is over.
    private static func ended(_ rig: Rig, _ job: DRS.Job) async throws -> (job: DRS.Job, log: [[String]]) {
        try await rig.pass(to: rig.elapsed() + .seconds(1_200))
        let log = try await rig.log(job.jobID)
        let words = (job.participatingServers ?? []).map { server in
            log.filter { $0.eventData?.sourceServerID == server.sourceServerID }.compactMap { $0.event?.rawValue }
        }
        return (try await rig.job(job.jobID), words)
    }

    private static func server(_ state: String) -> [WorldServer] {
        [TestWorld.server(1) { $0.replication.state = state }, TestWorld.server(2)]
    }

    // MARK: Refusals

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var state = "CONTINUOUS"
        var servers: [Int] = [1, 2]
        let code: AWSErrorCode
        let change: @Sendable (inout ServiceBehavior) -> Void
    }

    @Test(arguments: [
        Refusal(testDescription: "an unknown server", servers: [1, 99], code: .resourceNotFoundException) { _ in },
        Refusal(testDescription: "an unknown server as a conflict", servers: [1, 99], code: .conflictException) {
            $0.unknownServer = .conflict
        },
        Refusal(testDescription: "an unknown server twice", servers: [99, 99], code: .conflictException) {
            $0.unknownServer = .failsInJob
        },
        Refusal(testDescription: "a known server twice", servers: [1, 1], code: .conflictException) {
            $0.busyServer = .skipped
        },
        Refusal(testDescription: "a server never in sync", state: "INITIAL_SYNC", code: .conflictException) {
            $0.neverSynced = .conflict
        },
        Refusal(testDescription: "a server not protected", state: "DISCONNECTED", code: .conflictException) { _ in },
    ])
    func `a refusal starts nothing`(refusal expected: Refusal) throws {
        try inWorld(Self.world(Self.server(expected.state), expected.change)) { rig in
            let error = await refusal { try await rig.start(expected.servers) }
            let jobs = try await rig.drs.describeJobs(.init()).items

            #expect(error?.code == expected.code)
            #expect(jobs == [])
            #expect(try await rig.start([2]).status == .pending)
        }
    }

    // MARK: In the job

    @Test func `an unknown server fails in a job that launches the others`() throws {
        let (job, log) = try inWorld(Self.world { $0.unknownServer = .failsInJob }) { rig in
            try await Self.ended(rig, rig.start([1, 99]))
        }

        #expect(job.status == .completed)
        #expect(job.participatingServers?.map(\.sourceServerID) == [TestWorld.serverID(1), TestWorld.serverID(99)])
        #expect(job.participatingServers?.map(\.launchStatus) == [.launched, .failed])
        #expect(log.map(\.last) == ["LAUNCH_END", "SNAPSHOT_FAIL"])
    }

    @Test func `a busy server is skipped, the others go on, and its own job is not touched`() throws {
        try inWorld(Self.world { $0.busyServer = .skipped }) { rig in
            let first = try await rig.start([1])
            try await rig.pass(to: .seconds(20))
            let second = try await rig.start([1, 2])
            let before = try await rig.server(1).lifeCycle?.lastLaunch?.initiated?.jobID
            let (job, log) = try await Self.ended(rig, second)

            #expect(before == first.jobID)
            #expect(job.participatingServers?.map(\.launchStatus) == [.failed, .launched])
            #expect(log[0] == ["SERVER_SKIPPED"])
            #expect(log[1].last == "LAUNCH_END")
            let undisturbed = try await rig.job(first.jobID)
            #expect(undisturbed.participatingServers?.map(\.launchStatus) == [.launched])
            #expect(try await rig.server(1).lastLaunchResult == .succeeded)
            #expect(try await rig.instances(of: 1).map(\.jobID) == [first.jobID])
        }
    }

    @Test func `a job that skips everybody ends at once and lets nobody go who is not its own`() throws {
        try inWorld(Self.world { $0.busyServer = .skipped }) { rig in
            _ = try await rig.start([1])
            let second = try await rig.start([1])
            try await rig.pass(to: .seconds(10))

            #expect(try await rig.job(second.jobID).status == .completed)
            #expect(try await rig.log(try await rig.start([1]).jobID).isEmpty)
            try await rig.pass(to: .seconds(20))
            let last = try await rig.start([1])
            let (job, _) = try await Self.ended(rig, last)
            #expect(job.participatingServers?.map(\.launchStatus) == [.failed])
        }
    }

    @Test func `servers that are skipped do not count against the quota of servers`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<4)) { world, region in
            world.behavior.busyServer = .skipped
            region.quotas.serversInAllJobs = 3
        }
        try inWorld(world) { rig in
            _ = try await rig.start(1...2)
            #expect(try await rig.start(1...3).participatingServers?.count == 3)
        }
    }

    @Test(arguments: ["DISCONNECTED", "STOPPED"])
    func `a server without protection can be made to fail in its job`(state: String) throws {
        let world = Self.world(Self.server(state)) { $0.unprotectedServer = .failsInJob }
        let (job, log) = try inWorld(world) { rig in try await Self.ended(rig, rig.start(1...2)) }

        #expect(job.participatingServers?.map(\.launchStatus) == [.failed, .launched])
        #expect(log[0].last == "USING_PREVIOUS_SNAPSHOT_FAILED")
    }

    // MARK: At the end

    @Test func `a job may forget its servers once it is over, and not before`() throws {
        try inWorld(Self.world { $0.jobListsServersAtEnd = false }) { rig in
            let id = try await rig.start(1...2).jobID
            try await rig.pass(to: .seconds(90))
            let during = try await rig.job(id)
            try await rig.pass(to: .seconds(110))
            let after = try await rig.job(id)

            #expect(during.participatingServers?.count == 2)
            #expect(after.status == .completed)
            #expect(after.participatingServers == [])
            #expect(try await rig.server(1).lastLaunchResult == .succeeded)
            #expect(try await rig.instances(of: 2).map(\.jobID) == [id])
        }
    }

    @Test func `a job that terminates forgets its servers as well`() throws {
        try inWorld(Self.world { $0.jobListsServersAtEnd = false }) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(110))
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let id = try await rig.terminate(instance).jobID
            try await rig.pass(to: .seconds(200))

            #expect(try await rig.job(id).participatingServers == [])
            #expect(try await rig.job(id).status == .completed)
        }
    }
}
