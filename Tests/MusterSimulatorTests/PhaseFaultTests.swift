import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct PhaseFaultTests {
    /// Runs one job of two servers, of which the first is hit.
    private static func run(
        _ phase: JobPhase,
        _ effect: PhaseFault.Effect,
        until end: Duration = .seconds(2_000)
    ) throws -> (job: DRS.Job, log: [DRS.JobLog], server: DRS.SourceServer) {
        let fault = Fault(.phase(PhaseFault(phase: phase, server: TestWorld.serverID(1), effect: effect)))
        return try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: [fault]) { rig in
            let job = try await rig.start(1...2)
            try await rig.pass(to: end)
            return (try await rig.job(job.jobID), try await rig.log(job.jobID), try await rig.server(1))
        }
    }

    private static func words(of number: Int, in log: [DRS.JobLog]) -> [String] {
        log.filter { $0.eventData?.sourceServerID == TestWorld.serverID(number) }.compactMap { $0.event?.rawValue }
    }

    private static let rawError = "An error occurred (AccessDenied) when calling the DeleteVolume operation: no"

    @Test(
        arguments: [
            (JobPhase.preparation, "SERVER_SKIPPED"), (.acceptance, "SERVER_SKIPPED"), (.stagger, "SERVER_SKIPPED"),
            (.snapshot, "SNAPSHOT_FAIL"), (.conversionWait, "USING_PREVIOUS_SNAPSHOT_FAILED"),
            (.conversion, "CONVERSION_FAIL"), (.launchPreparation, "LAUNCH_FAILED"), (.launch, "LAUNCH_FAILED"),
            (.failingLaunch, "LAUNCH_FAILED"), (.completion, "LAUNCH_FAILED"),
        ]
    )
    func `a failed phase ends in its own word, and the job is completed all the same`(
        phase: JobPhase,
        word: String
    ) throws {
        let (job, log, server) = try Self.run(phase, .fail(after: .seconds(5), rawError: Self.rawError))

        #expect(Self.words(of: 1, in: log).last == word)
        let failure = log.first { $0.event?.rawValue == word }
        #expect(failure?.eventData?.rawError == Self.rawError)
        #expect(job.status == .completed)
        #expect(job.participatingServers?.map(\.launchStatus) == [.failed, .launched])
        #expect(server.lastLaunchResult == .failed)
        #expect(server.lifeCycle?.lastLaunch?.status == .failed)
        #expect(server.recoveryInstanceId == nil)
        #expect(Self.words(of: 2, in: log).last == "LAUNCH_END")
        #expect(log.last?.event == .jobEnd)
    }

    @Test func `a failing launch takes the time that the profile gives it`() throws {
        let (_, log, _) = try Self.run(.launch, .fail(after: nil, rawError: nil))

        let started = log.first { $0.event == .launchStart }
        let failed = log.first { $0.event == .launchFailed }
        let taken = try #require(offset(failed?.logDateTime)) - #require(offset(started?.logDateTime))
        #expect(abs(taken - 60) < 0.002)
    }

    @Test(arguments: [JobPhase.snapshot, .conversion, .launch, .conversionWait])
    func `a stuck phase never ends, and neither does the job`(phase: JobPhase) throws {
        let (job, log, server) = try Self.run(phase, .stuck, until: .seconds(30 * 86_400))

        #expect(job.status == .started)
        #expect(job.endDateTime == nil)
        #expect(job.participatingServers?.map(\.launchStatus) == [.pending, .launched])
        #expect(server.lastLaunchResult == .pending)
        #expect(log.last?.event?.rawValue == "LAUNCH_END")
    }

    @Test func `a stuck acceptance leaves the job pending`() throws {
        let (job, log, _) = try Self.run(.acceptance, .stuck)

        #expect(job.status == .pending)
        #expect(log.isEmpty)
    }

    @Test func `a stuck completion leaves everybody launched in a job that does not end`() throws {
        let (job, _, _) = try Self.run(.completion, .stuck)

        #expect(job.status == .started)
        #expect(job.participatingServers?.map(\.launchStatus) == [.launched, .launched])
    }

    @Test func `a silent failure logs nothing and fails when its time has come`() throws {
        let fault = Fault(
            .phase(
                PhaseFault(phase: .conversionWait, server: TestWorld.serverID(1), effect: .silent(after: .seconds(202)))
            )
        )
        let (before, after, log) = try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(203))
            let before = try await rig.job(id)
            try await rig.pass(to: .seconds(207))
            return (before, try await rig.job(id), try await rig.log(id))
        }

        #expect(before.participatingServers?.first?.launchStatus == .pending)
        #expect(after.participatingServers?.first?.launchStatus == .failed)
        #expect(after.status == .completed)
        #expect(
            log.compactMap { $0.event?.rawValue } == ["JOB_START", "SNAPSHOT_START", "SNAPSHOT_END", "JOB_END"]
        )
    }

    @Test func `a slow phase takes so much longer and nothing else changes`() throws {
        let (plain, plainLog, _) = try Self.run(.launch, .slow(by: .zero))
        let (slow, slowLog, _) = try Self.run(.launch, .slow(by: .seconds(40)))

        #expect(plain.participatingServers == slow.participatingServers)
        let end = try #require(offset(plain.endDateTime))
        let slowEnd = try #require(offset(slow.endDateTime))
        #expect(abs(slowEnd - end - 40) < 0.05)
        #expect(Self.words(of: 2, in: plainLog) == Self.words(of: 2, in: slowLog))
    }

    @Test func `a fault of the second launch leaves the first alone`() throws {
        let fault = Fault(
            .phase(
                PhaseFault(
                    phase: .launch,
                    server: TestWorld.serverID(1),
                    launches: 2...2,
                    effect: .fail(after: .seconds(1), rawError: nil)
                )
            )
        )
        let statuses = try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            var statuses: [DRS.LaunchStatus?] = []
            for round in 1...3 {
                let id = try await rig.start([1]).jobID
                try await rig.pass(to: .seconds(200 * round))
                statuses.append(try await rig.job(id).participatingServers?.first?.launchStatus)
            }
            return statuses
        }

        #expect(statuses == [.launched, .failed, .launched])
    }

    @Test func `a fault of one half of the launches hits about one half of them`() throws {
        let half = try #require(Ratio(1, in: 2))
        let fault = PhaseFault(
            phase: .snapshot,
            server: TestWorld.serverID(1),
            probability: half,
            effect: .fail(after: .zero, rawError: nil)
        )
        let failed = try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [Fault(.phase(fault))]) { rig in
            var failed = 0
            for round in 1...100 {
                let id = try await rig.start([1]).jobID
                try await rig.pass(to: .seconds(200 * round))
                if try await rig.job(id).participatingServers?.first?.launchStatus == .failed { failed += 1 }
            }
            return failed
        }

        #expect((30...70).contains(failed))
    }

    @Test func `a fault of one server does not move another`() throws {
        let servers = (1...2).map { number in TestWorld.server(number) { $0.latencyProfile = "linux" } }
        func end(_ faults: [Fault]) throws -> [String?] {
            try inWorld(TestWorld.world(servers), faults: faults, seed: 5) { rig in
                let id = try await rig.start(1...2).jobID
                try await rig.pass(to: .seconds(4_000))
                return try await rig.log(id).filter { $0.eventData?.sourceServerID == TestWorld.serverID(2) }
                    .map(\.logDateTime)
            }
        }
        let fault = PhaseFault(
            phase: .conversion,
            server: TestWorld.serverID(1),
            effect: .fail(after: .seconds(3), rawError: nil)
        )

        #expect(try end([]) == end([Fault(.phase(fault))]))
    }
}
