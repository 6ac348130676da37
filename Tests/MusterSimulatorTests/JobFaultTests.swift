import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Jobs that end before their servers, that forget them, and that somebody deletes.
struct JobFaultTests {
    private static func job(_ effect: JobFault.Effect) -> [Fault] {
        [Fault(.job(JobFault(server: TestWorld.serverID(1), effect: effect)))]
    }

    /// The statuses of both servers while a job of 95 s runs, at some moments after its start.
    private static func statuses(
        _ faults: [Fault],
        at moments: [Int]
    ) throws -> [(job: DRS.JobStatus?, servers: [DRS.LaunchStatus?])] {
        try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: faults) { rig in
            let id = try await rig.start(1...2).jobID
            var seen: [(job: DRS.JobStatus?, servers: [DRS.LaunchStatus?])] = []
            for moment in moments {
                try await rig.pass(to: .seconds(moment))
                let job = try await rig.job(id)
                seen.append((job.status, job.participatingServers?.map(\.launchStatus) ?? []))
            }
            return seen
        }
    }

    @Test func `a server that settles late is launched after its job is over`() throws {
        let seen = try Self.statuses(Self.job(.settlesLate(by: .seconds(90))), at: [90, 100, 180, 190])

        #expect(seen.map(\.job) == [.started, .completed, .completed, .completed])
        #expect(seen.map(\.servers[0]) == [.pending, .pending, .pending, .launched])
        #expect(seen.map(\.servers[1]) == [.pending, .launched, .launched, .launched])
    }

    @Test func `a server that never settles stays undecided in a job that is over`() throws {
        let seen = try Self.statuses(Self.job(.settlesLate(by: nil)), at: [100, 100_000])

        #expect(seen.map(\.job) == [.completed, .completed])
        #expect(seen.map(\.servers) == [[.pending, .launched], [.pending, .launched]])
    }

    @Test func `a late server has its instance as soon as it is launched`() throws {
        let counts = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: Self.job(.settlesLate(by: .seconds(90)))
        ) { rig in
            _ = try await rig.start(1...2)
            try await rig.pass(to: .seconds(150))
            let before = try await rig.instances(of: 1).count
            try await rig.pass(to: .seconds(200))
            return [before, try await rig.instances(of: 1).count]
        }

        #expect(counts == [0, 1])
    }

    @Test func `a list that empties itself is full until the end of the job`() throws {
        let seen = try Self.statuses(Self.job(.emptiesList), at: [90, 100])

        #expect(seen.map(\.servers.count) == [2, 0])
        #expect(seen[1].job == .completed)
    }

    @Test func `a list that empties itself survives a server that settles late`() throws {
        let faults = Self.job(.emptiesList) + Self.job(.settlesLate(by: .seconds(5)))

        #expect(try Self.statuses(faults, at: [120]).map(\.servers.count) == [0])
    }

    @Test func `a job that vanishes can no longer be described, and launches its servers all the same`() throws {
        let (jobs, log, instances) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: Self.job(.vanishes(after: .seconds(30)))
        ) { rig in
            let id = try await rig.start(1...2).jobID
            try await rig.pass(to: .seconds(29))
            let before = try await rig.drs.describeJobs(.init()).items?.count
            try await rig.pass(to: .seconds(31))
            let after = try await rig.drs.describeJobs(.init()).items?.count
            let log = await refusal { try await rig.log(id) }
            try await rig.pass(to: .seconds(200))
            return ([before, after], log?.code, try await rig.instances(of: 1).count)
        }

        #expect(jobs == [1, 0])
        #expect(log == .resourceNotFoundException)
        #expect(instances == 1)
    }

    @Test func `only the launches that a fault names are hit`() throws {
        let fault = JobFault(server: TestWorld.serverID(1), launches: 2...2, effect: .emptiesList)
        let counts = try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: [Fault(.job(fault))]) { rig in
            var counts: [Int?] = []
            for round in 1...3 {
                let id = try await rig.start(1...2).jobID
                try await rig.pass(to: .seconds(300 * round))
                counts.append(try await rig.job(id).participatingServers?.count)
            }
            return counts
        }

        #expect(counts == [2, 0, 2])
    }
}
