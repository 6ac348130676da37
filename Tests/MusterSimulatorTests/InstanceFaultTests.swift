import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Instances that EC2 does not run.
struct InstanceFaultTests {
    private static let code = "InsufficientInstanceCapacity"

    /// The words and errors of the servers of one job, which begins so long after the start of the world.
    private static func launch(
        _ faults: [InstanceFault],
        servers: [WorldServer] = TestWorld.servers(1..<4),
        after begin: Duration = .zero
    ) throws -> (statuses: [DRS.LaunchStatus?], errors: [String], log: [DRS.JobLog]) {
        try inWorld(TestWorld.world(servers), faults: faults.map { Fault(.launch($0)) }) { rig in
            try await rig.pass(to: begin)
            let id = try await rig.start(1...3).jobID
            try await rig.pass(to: begin + .seconds(400))
            let log = try await rig.log(id)
            let statuses = try await rig.job(id).participatingServers?.map(\.launchStatus) ?? []
            return (statuses, log.compactMap(\.eventData?.rawError), log)
        }
    }

    @Test func `without capacity every launch fails, with the words of EC2`() throws {
        let (statuses, errors, log) = try Self.launch([InstanceFault(code: Self.code)])

        #expect(statuses == [.failed, .failed, .failed])
        #expect(errors.count == 3)
        #expect(errors[0].contains(Self.code) && errors[0].contains("c5.large") && errors[0].contains("us-east-1a"))
        #expect(log.count { $0.event == .launchFailed } == 3)
        #expect(log.last?.event == .jobEnd)
        let started = try #require(offset(log.first { $0.event == .launchStart }?.logDateTime))
        let failed = try #require(offset(log.first { $0.event == .launchFailed }?.logDateTime))
        #expect(abs(failed - started - 60) < 0.1)
    }

    @Test func `launches that still find room succeed`() throws {
        #expect(
            try Self.launch([InstanceFault(code: Self.code, spare: 2)]).statuses == [.launched, .launched, .failed]
        )
    }

    @Test func `only the type, the zone, the server and the Region that a fault names are hit`() throws {
        let servers = [
            TestWorld.server(1), TestWorld.server(2) { $0.cpus = 8 }, TestWorld.server(3) { $0.cpus = 8 },
        ]
        func statuses(_ fault: InstanceFault) throws -> [DRS.LaunchStatus?] {
            try Self.launch([fault], servers: servers).statuses
        }

        #expect(try statuses(.init(code: Self.code, instanceType: "c5.2xlarge")) == [.launched, .failed, .failed])
        #expect(try statuses(.init(code: Self.code, server: TestWorld.serverID(3))) == [.launched, .launched, .failed])
        #expect(try statuses(.init(code: Self.code, zone: "us-east-1b")) == [.launched, .launched, .launched])
        #expect(try statuses(.init(code: Self.code, zone: "us-east-1a")) == [.failed, .failed, .failed])
        #expect(
            try statuses(.init(code: Self.code, region: RegionName("eu-west-1"))) == [.launched, .launched, .launched]
        )
    }

    @Test(arguments: [(0, false), (100, true), (190, true), (300, false)])
    func `the beginning of the launch decides whether a window hits it`(begin: Int, isHit: Bool) throws {
        // A launch begins 43 s after its job.
        let window = FaultWindow(from: .seconds(100), until: .seconds(240))
        let (statuses, _, _) = try Self.launch(
            [InstanceFault(code: Self.code, window: window)],
            after: .seconds(begin)
        )

        #expect(statuses == Array(repeating: isHit ? .failed : .launched, count: 3))
    }
}
