import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct ReplicationTests {
    private static func server(_ state: String, lag: Duration = .zero) -> WorldServer {
        TestWorld.server(1) { $0.replication = WorldServer.Replication(state: state, lag: lag) }
    }

    private static func launch(_ server: WorldServer) throws -> (words: [String], end: Double?, point: Double?) {
        try inWorld(TestWorld.world([server])) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(2_000))
            let point = try await rig.instances(of: 1).first?.pointInTimeSnapshotDateTime
            let words = try await rig.log(id).compactMap { $0.event?.rawValue }
            return (words, offset(try await rig.job(id).endDateTime), offset(point))
        }
    }

    @Test func `a healthy server shows no lag and is recovered to the time of the call`() throws {
        let shape = try inWorld(TestWorld.world([Self.server("CONTINUOUS")])) { try await $0.server(1) }
        let (_, end, point) = try Self.launch(Self.server("CONTINUOUS"))

        #expect(shape.dataReplicationInfo?.lagDuration == "P0D")
        #expect(shape.dataReplicationInfo?.dataReplicationState == .continuous)
        let disk = shape.dataReplicationInfo?.replicatedDisks?.first
        #expect(disk?.replicatedStorageBytes == disk?.totalStorageBytes && disk?.backloggedStorageBytes == 0)
        #expect(abs((end ?? 0) - 95) < 0.1)
        #expect(point == 0)
    }

    @Test func `a lag below ten minutes is waited for`() throws {
        let (words, end, point) = try Self.launch(Self.server("BACKLOG", lag: .seconds(120)))

        #expect(!words.contains("USING_PREVIOUS_SNAPSHOT"))
        #expect(abs((end ?? 0) - 205) < 0.1)
        #expect(point == 0)
    }

    @Test(arguments: [("BACKLOG", 601), ("STALLED", 30), ("RESCAN", 0), ("PAUSED", 1)])
    func `what does not catch up is recovered to an earlier point after ten minutes`(
        state: String,
        lag: Int
    ) throws {
        let (words, end, point) = try Self.launch(Self.server(state, lag: .seconds(lag)))

        #expect(words.firstIndex(of: "USING_PREVIOUS_SNAPSHOT") == 3)
        #expect(abs((end ?? 0) - 686) < 0.1)
        #expect(point == -Double(lag))
    }

    @Test(arguments: ["INITIATING", "INITIAL_SYNC", "CREATING_SNAPSHOT"])
    func `a server that was never in sync fails in a job that is completed`(state: String) throws {
        let (words, shape) = try inWorld(TestWorld.world([Self.server(state)])) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(2_000))
            let job = try await rig.job(id)
            #expect(job.status == .completed)
            #expect(job.participatingServers?.first?.launchStatus == .failed)
            return (try await rig.log(id).compactMap { $0.event?.rawValue }, try await rig.server(1))
        }

        #expect(words.suffix(2) == ["USING_PREVIOUS_SNAPSHOT_FAILED", "JOB_END"])
        #expect(shape.dataReplicationInfo?.lagDuration == nil)
    }

    @Test(arguments: ["DISCONNECTED", "STOPPED"])
    func `a server that is not protected any more is refused`(state: String) throws {
        let error = try inWorld(TestWorld.world([Self.server(state)])) { rig in
            await refusal { try await rig.start([1]) }
        }

        #expect(error?.code == .conflictException)
        #expect(error?.message.contains(state) == true)
    }

    @Test func `the lag of a stalled server grows with time`() throws {
        let lags = try inWorld(TestWorld.world([Self.server("STALLED", lag: .seconds(60))])) { rig in
            var lags: [String?] = []
            for minute in 0...2 {
                try await rig.pass(to: .seconds(60 * minute) + .seconds(1))
                lags.append(try await rig.server(1).dataReplicationInfo?.lagDuration)
            }
            return lags
        }

        #expect(lags == ["PT1M1S", "PT2M1S", "PT3M1S"])
    }

    // MARK: Recovery points

    private static func snapshots(
        _ rig: Rig,
        order: DRS.RecoverySnapshotsOrder? = nil,
        pageSize: Int? = nil
    ) async throws -> [DRS.RecoverySnapshot] {
        var all: [DRS.RecoverySnapshot] = []
        var token: String?
        repeat {
            let page = try await rig.drs.describeRecoverySnapshots(
                .init(sourceServerID: TestWorld.serverID(1), order: order, maxResults: pageSize, nextToken: token)
            )
            all += page.items ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    @Test func `points are kept every ten minutes for an hour, hourly for a day, daily for a week`() throws {
        let (up, down) = try inWorld(TestWorld.world([Self.server("CONTINUOUS")])) { rig in
            try await rig.pass(to: .seconds(300))
            return (try await Self.snapshots(rig), try await Self.snapshots(rig, order: .desc))
        }

        let times = up.compactMap { offset($0.expectedTimestamp) }
        #expect(times == times.sorted())
        #expect(down.map(\.snapshotID) == up.map(\.snapshotID).reversed())
        #expect(Set(up.map(\.snapshotID)).count == up.count)
        #expect(times.filter { $0 > -3_300 } == [-3_000, -2_400, -1_800, -1_200, -600, 0])
        #expect(
            times.filter { $0 <= -3_600 && $0 > -86_400 }.allSatisfy { $0.truncatingRemainder(dividingBy: 3_600) == 0 }
        )
        #expect((times.first ?? 0) > -7 * 86_400 - 1)
        #expect(up.count == 6 + 23 + 6 || up.count == 6 + 24 + 6)
    }

    @Test func `a named point is recovered to without a snapshot`() throws {
        let (words, point, chosen) = try inWorld(TestWorld.world([Self.server("CONTINUOUS")])) { rig in
            let points = try await Self.snapshots(rig)
            let chosen = points[points.count - 4]
            let request = DRS.StartRecoveryRequestSourceServer(
                sourceServerID: TestWorld.serverID(1),
                recoverySnapshotID: chosen.snapshotID
            )
            let job = try await rig.drs.startRecovery(.init(sourceServers: [request])).job
            try await rig.pass(to: .seconds(200))
            let id = try #require(job?.jobID)
            let point = try await rig.instances(of: 1).first?.pointInTimeSnapshotDateTime
            return (try await rig.log(id).compactMap { $0.event?.rawValue }, point, chosen)
        }

        #expect(words == ["JOB_START", "CONVERSION_START", "CONVERSION_END", "LAUNCH_START", "LAUNCH_END", "JOB_END"])
        #expect(point == chosen.timestamp)
    }

    @Test func `a point that has gone, or of another server, is not found`() throws {
        let world = TestWorld.world([Self.server("CONTINUOUS"), TestWorld.server(2)])
        let codes = try inWorld(world) { rig in
            let points = try await Self.snapshots(rig)
            try await rig.pass(to: .seconds(30 * 86_400))
            var codes: [AWSErrorCode?] = []
            let made = RecoverySnapshotID("pit-00000000000000000")
            for (number, point) in [(1, points[5].snapshotID), (2, points[5].snapshotID), (1, made)] {
                let request = DRS.StartRecoveryRequestSourceServer(
                    sourceServerID: TestWorld.serverID(number),
                    recoverySnapshotID: point
                )
                codes.append(await refusal { try await rig.drs.startRecovery(.init(sourceServers: [request])) }?.code)
            }
            return codes
        }

        #expect(codes == [.resourceNotFoundException, .resourceNotFoundException, .resourceNotFoundException])
    }

    @Test func `a server that was never in sync has no points`() throws {
        let points = try inWorld(TestWorld.world([Self.server("INITIAL_SYNC")])) { try await Self.snapshots($0) }

        #expect(points.isEmpty)
    }

    @Test(arguments: [1, 2, 7, 36, 500]) func `the pages of the points make up the list`(pageSize: Int) throws {
        let world = TestWorld.world([Self.server("CONTINUOUS")]) { world, _ in
            world.behavior.callLatency = .constant(.zero)
        }
        let (whole, paged) = try inWorld(world) { rig in
            (try await Self.snapshots(rig), try await Self.snapshots(rig, pageSize: pageSize))
        }

        #expect(whole == paged)
    }
}
