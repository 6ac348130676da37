import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Source servers and recovery instances that stop, start again, and go.
struct SourceServerLifeTests {
    private static let id = TestWorld.serverID(1)

    private static func state(_ rig: Rig) async throws -> DRS.DataReplicationState? {
        try await rig.server(1).dataReplicationInfo?.dataReplicationState
    }

    @Test func `a stopped server has no recovery points, and copies all anew when it is started`() throws {
        // 8 GiB: 2 min of initiation, 8 times 86 s, 2 min for the first point.
        let whole = Duration.seconds(120 + 8 * 86 + 120)
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let stopped = try await rig.drs.stopReplication(.init(sourceServerID: Self.id))
            #expect(stopped.sourceServer?.dataReplicationInfo?.dataReplicationState == .stopped)
            let points = try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: Self.id))
            #expect(points.items == [])
            let launch = await refusal { try await rig.start([1]) }
            #expect(launch?.code == .conflictException)
            let again = await refusal { try await rig.drs.stopReplication(.init(sourceServerID: Self.id)) }
            #expect(again?.code == .conflictException)

            let begun = try await rig.drs.startReplication(.init(sourceServerID: Self.id))
            let began = rig.elapsed()
            #expect(begun.sourceServer?.dataReplicationInfo?.dataReplicationState == .initiating)
            let twice = await refusal { try await rig.drs.startReplication(.init(sourceServerID: Self.id)) }
            #expect(twice?.code == .conflictException)
            try await rig.pass(to: began + .seconds(60))
            let steps = try await rig.server(1).dataReplicationInfo?.dataReplicationInitiation?.steps
            #expect(steps?.prefix(5).allSatisfy { $0.status == .succeeded } == true)
            #expect(steps?.last?.status == .notStarted)
            try await rig.pass(to: began + .seconds(200))
            #expect(try await Self.state(rig) == .initialSync)
            try await rig.pass(to: began + whole - .seconds(30))
            #expect(try await Self.state(rig) == .creatingSnapshot)
            try await rig.pass(to: began + whole)
            #expect(try await Self.state(rig) == .continuous)
            try await rig.pass(to: began + whole + .seconds(600))
            let oldest = try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: Self.id)).items?.first
            let time = try #require(oldest?.timestamp.flatMap(Timestamp.init(iso8601:)))
            #expect(TestWorld.start.duration(to: time) >= whole)
            _ = try await rig.start([1])
        }
    }

    @Test func `only a disconnected server without a recovery instance can be deleted`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            let early = await refusal { try await rig.drs.deleteSourceServer(.init(sourceServerID: Self.id)) }
            #expect(early?.code == .conflictException)
            let job = try await rig.start([1])
            let busy = await refusal { try await rig.drs.disconnectSourceServer(.init(sourceServerID: Self.id)) }
            #expect(busy?.code == .conflictException)
            try await rig.pass(to: .seconds(200))
            let launched = await refusal { try await rig.drs.disconnectSourceServer(.init(sourceServerID: Self.id)) }
            #expect(launched?.code == .conflictException)
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            _ = try await rig.terminate(instance)
            try await rig.pass(to: .seconds(400))

            let server = try await rig.drs.disconnectSourceServer(.init(sourceServerID: Self.id))
            #expect(server.dataReplicationInfo?.dataReplicationState == .disconnected)
            #expect(server.dataReplicationInfo?.lagDuration == nil)
            #expect(server.dataReplicationInfo?.replicatedDisks?.allSatisfy { $0.totalStorageBytes == 0 } == true)
            _ = try await rig.drs.disconnectSourceServer(.init(sourceServerID: Self.id))
            _ = try await rig.drs.deleteSourceServer(.init(sourceServerID: Self.id))
            let left = try await rig.drs.describeSourceServers(.init()).items?.map(\.sourceServerID)
            #expect(left == [TestWorld.serverID(2)])
            let gone = await refusal { try await rig.drs.deleteSourceServer(.init(sourceServerID: Self.id)) }
            #expect(gone?.code == .resourceNotFoundException)
            let kept = try await rig.job(job.jobID)
            #expect(kept.participatingServers?.first?.sourceServerID == Self.id)
        }
    }

    @Test(arguments: [true, false]) func `whether a stopped server can be deleted is the world's to say`(
        deletes: Bool
    ) throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.resources.deletesStoppedServers = deletes
        }
        let error = try inWorld(world) { rig in
            _ = try await rig.drs.stopReplication(.init(sourceServerID: Self.id))
            return await refusal { try await rig.drs.deleteSourceServer(.init(sourceServerID: Self.id)) }
        }

        #expect(error?.code == (deletes ? nil : .conflictException))
    }

    @Test(arguments: [("STALLED", true), ("STOPPED", true), ("DISCONNECTED", true), ("CONTINUOUS", false)])
    func `a retry is for servers that do not replicate`(state: String, isTaken: Bool) throws {
        let server = TestWorld.server(1) { $0.replication = .init(state: state, lag: .seconds(3_600)) }
        try inWorld(TestWorld.world([server])) { rig in
            let error = await refusal { try await rig.drs.retryDataReplication(.init(sourceServerID: Self.id)) }
            #expect(error?.code == (isTaken ? nil : .validationException))
            guard isTaken else { return }
            #expect(try await Self.state(rig) == .initiating)
            try await rig.pass(to: .seconds(1_000))
            #expect(try await Self.state(rig) == .continuous)
        }
    }

    @Test func `a retry does not end a stall whose cause lasts`() throws {
        let fault = Fault(
            .replication(
                ReplicationFault(server: Self.id, state: .stalled, window: FaultWindow(from: .seconds(10)))
            )
        )
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            try await rig.pass(to: .seconds(60))
            let server = try await rig.drs.retryDataReplication(.init(sourceServerID: Self.id))
            #expect(server.dataReplicationInfo?.dataReplicationState == .stalled)
        }
    }

    @Test func `replicating servers have a quota`() throws {
        let servers = [TestWorld.server(1) { $0.replication = .init(state: "STOPPED") }, TestWorld.server(2)]
        let world = TestWorld.world(servers) { _, region in region.quotas.replicatingServers = 1 }
        let error = try inWorld(world) { rig in
            await refusal { try await rig.drs.startReplication(.init(sourceServerID: Self.id)) }
        }

        #expect(error?.httpStatus == 402)
        #expect(error?.quotaCode == "L-C1D14A2B")
    }

    // MARK: Recovery instances

    @Test func `the record of an instance goes once it is disconnected, and the instance stays`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(200))
            let id = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let early = await refusal { try await rig.drs.deleteRecoveryInstance(.init(recoveryInstanceID: id)) }
            #expect(early?.code == .conflictException)
            _ = try await rig.drs.disconnectRecoveryInstance(.init(recoveryInstanceID: id))
            let shown = try await rig.instances(of: 1).first?.dataReplicationInfo?.dataReplicationState
            #expect(shown == .disconnected)
            _ = try await rig.drs.deleteRecoveryInstance(.init(recoveryInstanceID: id))
            #expect(try await rig.instances(of: 1) == [])
            #expect(try await rig.server(1).recoveryInstanceId == nil)
            #expect(
                rig.aws.hasRunningInstance(of: "server-1", account: TestWorld.hub, region: TestWorld.region) == true
            )
            let gone = await refusal { try await rig.drs.disconnectRecoveryInstance(.init(recoveryInstanceID: id)) }
            #expect(gone?.code == .resourceNotFoundException)
            _ = try await rig.drs.disconnectSourceServer(.init(sourceServerID: Self.id))
        }
    }

    @Test func `a world may let connected instances be deleted`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.resources.deletesConnectedInstances = true
        }
        try inWorld(world) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(200))
            let id = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            _ = try await rig.drs.deleteRecoveryInstance(.init(recoveryInstanceID: id))
            #expect(try await rig.instances(of: 1) == [])
        }
    }

    // MARK: One winner

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `one server started by sixteen clients at once is started once`(seed: UInt64) throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.callLatency = .uniform(.milliseconds(1), .milliseconds(900))
        }
        let codes = try inWorld(world, seed: seed) { rig in
            await withTaskGroup(of: AWSErrorCode?.self) { group in
                for _ in 0..<16 {
                    group.addTask { await refusal { try await rig.start([1]) }?.code }
                }
                return await group.reduce(into: [AWSErrorCode?]()) { $0.append($1) }
            }
        }

        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .conflictException } == 15)
    }
}
