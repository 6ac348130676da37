import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Replication that stops in the middle of a run, and what becomes of it.
struct ReplicationFaultTests {
    struct View: Equatable, Sendable {
        let state: String?
        let lag: Duration?
        let error: String?
    }

    /// The replication of the first server at some moments, in seconds.
    private static func views(_ faults: [ReplicationFault], at moments: [Int]) throws -> [View] {
        let server = TestWorld.server(1) { $0.replication.lag = .seconds(10) }
        return try inWorld(TestWorld.world([server]), faults: faults.map { Fault(.replication($0)) }) { rig in
            var views: [View] = []
            for moment in moments {
                try await rig.pass(to: .seconds(moment))
                let shape = try await rig.server(1).dataReplicationInfo
                views.append(
                    View(
                        state: shape?.dataReplicationState?.rawValue,
                        lag: shape?.lagDuration.flatMap { Duration(text: $0) },
                        error: shape?.dataReplicationError?.error?.rawValue
                    )
                )
            }
            return views
        }
    }

    private static func fault(
        _ state: ReplicationFault.State,
        from: Int,
        until: Int? = nil,
        catchUp: Int? = nil
    ) -> ReplicationFault {
        ReplicationFault(
            server: TestWorld.serverID(1),
            state: state,
            window: FaultWindow(from: .seconds(from), until: until.map { .seconds($0) }),
            catchUp: catchUp.map { .seconds($0) }
        )
    }

    @Test func `a stalled copy falls back, and catches up afterwards`() throws {
        let views = try Self.views(
            [Self.fault(.stalled, from: 100, until: 700, catchUp: 300)],
            at: [99, 160, 699, 850, 1_100]
        )

        #expect(
            views == [
                View(state: "CONTINUOUS", lag: .seconds(10), error: nil),
                View(state: "STALLED", lag: .seconds(70), error: "AGENT_NOT_SEEN"),
                View(state: "STALLED", lag: .seconds(609), error: "AGENT_NOT_SEEN"),
                View(state: "BACKLOG", lag: .seconds(310), error: nil),
                View(state: "CONTINUOUS", lag: .seconds(10), error: nil),
            ]
        )
    }

    @Test func `a copy that is paused from the start falls back without an error`() throws {
        let views = try Self.views([Self.fault(.paused, from: 0)], at: [0, 60])

        #expect(views.map(\.state) == ["PAUSED", "PAUSED"])
        #expect(views.map(\.lag) == [.seconds(10), .seconds(70)])
        #expect(views.map(\.error) == [nil, nil])
    }

    @Test func `a server that was disconnected is copied anew`() throws {
        let views = try Self.views([Self.fault(.disconnected, from: 10, until: 20, catchUp: 60)], at: [15, 50, 90])

        #expect(views.map(\.state) == ["DISCONNECTED", "INITIAL_SYNC", "CONTINUOUS"])
        #expect(views.map(\.lag) == [nil, nil, .seconds(10)])
    }

    @Test func `of two faults the one that begins later counts, and then the earlier one again`() throws {
        let faults = [Self.fault(.stalled, from: 100), Self.fault(.paused, from: 200, until: 300, catchUp: 0)]

        #expect(try Self.views(faults, at: [150, 250, 400]).map(\.state) == ["STALLED", "PAUSED", "STALLED"])
        #expect(
            try Self.views(faults.reversed(), at: [150, 250, 400]).map(\.lag) == [
                .seconds(60), .seconds(160), .seconds(310),
            ]
        )
    }

    @Test func `a launch in the middle of a stall uses the last point before it`() throws {
        let faults = [Fault(.replication(Self.fault(.stalled, from: 100)))]
        let (words, point) = try inWorld(TestWorld.world([TestWorld.server(1)]), faults: faults) { rig in
            try await rig.pass(to: .seconds(400))
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(2_000))
            let point = try await rig.instances(of: 1).first?.pointInTimeSnapshotDateTime
            return (try await rig.log(id).compactMap { $0.event?.rawValue }, offset(point))
        }

        #expect(words.contains("USING_PREVIOUS_SNAPSHOT"))
        #expect(point == 100)
    }

    @Test func `a disconnected server cannot be launched, and has no old points when it is back`() throws {
        let faults = [Fault(.replication(Self.fault(.disconnected, from: 10, until: 1_000, catchUp: 600)))]
        let (error, points) = try inWorld(TestWorld.world([TestWorld.server(1)]), faults: faults) { rig in
            try await rig.pass(to: .seconds(20))
            let error = await refusal { try await rig.start([1]) }
            try await rig.pass(to: .seconds(10_000))
            let input = DRS.DescribeRecoverySnapshotsRequest(sourceServerID: TestWorld.serverID(1))
            let points = try await rig.drs.describeRecoverySnapshots(input).items?.compactMap { offset($0.timestamp) }
            return (error, points ?? [])
        }

        #expect(error?.code == .conflictException)
        #expect(error?.message.contains("DISCONNECTED") == true)
        #expect(!points.isEmpty && points.allSatisfy { $0 >= 1_600 })
    }
}
