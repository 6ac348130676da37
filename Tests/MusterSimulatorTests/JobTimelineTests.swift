import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// The recorded jobs of `reference` profiles, step by step.
struct JobTimelineTests {
    private static func world(profile: String) -> World {
        let servers = (1...2).map { number in TestWorld.server(number) { $0.latencyProfile = profile } }
        return TestWorld.world(servers) { world, _ in world.behavior.callLatency = .constant(.zero) }
    }

    /// Word and offset of the first record of each kind.
    private static func firsts(_ log: [DRS.JobLog]) -> [String: Double] {
        var firsts: [String: Double] = [:]
        for record in log {
            guard let event = record.event?.rawValue, firsts[event] == nil else { continue }
            firsts[event] = offset(record.logDateTime)
        }
        return firsts
    }

    @Test func `a job of two small Linux servers follows the first recorded timeline`() throws {
        let (log, job) = try inWorld(Self.world(profile: "LP1")) { rig in
            let job = try await rig.start(1...2)
            try await rig.pass(to: .seconds(600))
            return (try await rig.log(job.jobID), try await rig.job(job.jobID))
        }

        let firsts = Self.firsts(log)
        #expect(firsts["JOB_START"] == 0.360)
        #expect(firsts["SNAPSHOT_START"] == 0.760)
        #expect(firsts["SNAPSHOT_END"] == 0.950)
        #expect(firsts["CONVERSION_START"] == 52.950)
        #expect(firsts["CONVERSION_END"] == 250.450)
        #expect(firsts["LAUNCH_START"] == 251.050)
        let launchEnd = try #require(firsts["LAUNCH_END"])
        #expect((529.05...530.58).contains(launchEnd))
        let jobEnd = try #require(firsts["JOB_END"])
        #expect((531.8...533.4).contains(jobEnd))
        let end = try #require(offset(job.endDateTime))
        #expect(abs(jobEnd - end - 0.026) < 0.0015)
        #expect(job.status == .completed)
    }

    @Test func `a job of the second recorded timeline takes 539 seconds`() throws {
        let firsts = try inWorld(Self.world(profile: "LP2")) { rig in
            let job = try await rig.start(1...2)
            try await rig.pass(to: .seconds(600))
            return Self.firsts(try await rig.log(job.jobID))
        }

        #expect(firsts["CONVERSION_START"] == 52.090)
        #expect(firsts["CONVERSION_END"] == 226.790)
        #expect(firsts["LAUNCH_START"] == 227.290)
        #expect(firsts["LAUNCH_END"] == 537.090)
        #expect(firsts["JOB_END"] == 539.217)
    }

    @Test func `servers reach every step one after the other, 27 milliseconds apart`() throws {
        let log = try inWorld(Self.world(profile: "LP1")) { rig in
            let job = try await rig.start(1...2)
            try await rig.pass(to: .seconds(600))
            return try await rig.log(job.jobID)
        }

        #expect(
            log.compactMap { $0.event?.rawValue } == [
                "JOB_START", "SNAPSHOT_START", "SNAPSHOT_START", "SNAPSHOT_END", "SNAPSHOT_END", "CONVERSION_START",
                "CONVERSION_START", "CONVERSION_END", "CONVERSION_END", "LAUNCH_START", "LAUNCH_START", "LAUNCH_END",
                "LAUNCH_END", "JOB_END",
            ]
        )
        for event in ["SNAPSHOT_START", "SNAPSHOT_END", "CONVERSION_START", "CONVERSION_END", "LAUNCH_START"] {
            let times = log.filter { $0.event?.rawValue == event }.compactMap { offset($0.logDateTime) }
            #expect(times.count == 2)
            #expect(abs(times[1] - times[0] - 0.027) < 0.0015, "\(event)")
        }
    }

    @Test func `all snapshots of a hundred servers begin before the first one ends`() throws {
        let servers = (1...100).map { number in TestWorld.server(number) { $0.latencyProfile = "LP1" } }
        let log = try inWorld(TestWorld.world(servers)) { rig in
            let job = try await rig.start(1...100)
            try await rig.pass(to: .seconds(700))
            return try await rig.log(job.jobID)
        }

        let words = log.compactMap { $0.event?.rawValue }
        let lastStart = try #require(words.lastIndex(of: "SNAPSHOT_START"))
        let firstEnd = try #require(words.firstIndex(of: "SNAPSHOT_END"))
        #expect(lastStart < firstEnd)
        #expect(words.count == 602)
    }

    @Test func `what each record carries is what the recorded logs carry`() throws {
        let (log, instances) = try inWorld(Self.world(profile: "LP1")) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(600))
            return (try await rig.log(job.jobID), try await rig.instances(of: 1))
        }

        for record in log {
            let event = try #require(record.event?.rawValue)
            let data = record.eventData
            #expect((data == nil) == ["JOB_START", "JOB_END"].contains(event))
            #expect((data?.conversionServerID != nil) == (event == "CONVERSION_END"))
            #expect((data?.targetInstanceID != nil) == (event == "LAUNCH_END"))
            #expect(record.logDateTime?.count == 32 && record.logDateTime?.hasSuffix("+00:00") == true)
        }
        let launched = log.first { $0.event?.rawValue == "LAUNCH_END" }?.eventData?.targetInstanceID
        #expect(launched != nil && launched == instances.first?.recoveryInstanceID?.rawValue)
    }

    @Test func `a Windows server and a Linux server of one job do not wait for each other`() throws {
        let servers = [
            TestWorld.server(1) { $0.latencyProfile = "LP1" },
            TestWorld.server(2) { $0.latencyProfile = "LP4" },
        ]
        let job = try inWorld(TestWorld.world(servers)) { rig in
            let job = try await rig.start(1...2)
            try await rig.pass(to: .seconds(600))
            return try await rig.job(job.jobID)
        }

        #expect(job.participatingServers?.map(\.launchStatus) == [.launched, .pending])
        #expect(job.status == .started)
    }

    @Test func `a server in mode FAST is launched without a conversion`() throws {
        let server = TestWorld.server(1) { server in
            server.recoveryMode = .fast
            server.ec2InstanceID = "i-0123456789abcdef0"
        }
        let words = try inWorld(TestWorld.world([server])) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            return try await rig.log(job.jobID).compactMap { $0.event?.rawValue }
        }

        #expect(words == ["JOB_START", "SNAPSHOT_START", "SNAPSHOT_END", "LAUNCH_START", "LAUNCH_END", "JOB_END"])
    }
}
