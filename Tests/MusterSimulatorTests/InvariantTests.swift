import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

/// Random calls against random worlds; what must hold whatever happens is checked after each call.
struct InvariantTests {
    private static let serverCount = 12

    /// Twelve servers of all kinds in two accounts and two Regions, with a foreign job and leftovers.
    private static func world(_ random: inout SeededGenerator) -> World {
        let states = ["CONTINUOUS", "CONTINUOUS", "CONTINUOUS", "BACKLOG", "STALLED", "INITIAL_SYNC", "DISCONNECTED"]
        var servers: [WorldServer] = []
        for number in 0..<serverCount {
            var server = TestWorld.server(number)
            server.latencyProfile = random.draw(below: 2) == 0 ? "quick" : nil
            server.operatingSystem = random.draw(below: 3) == 0 ? .windows : .linux
            server.replication.state = states[Int(random.draw(below: UInt64(states.count)))]
            server.replication.lag = .seconds(random.draw(below: 900))
            if random.draw(below: 4) == 0 { server.ec2InstanceID = "i-0123456789abcdef0" }
            if server.ec2InstanceID != nil, random.draw(below: 2) == 0 { server.recoveryMode = .fast }
            if random.draw(below: 4) == 0 {
                server.leftover = .init(isDrill: random.draw(below: 2) == 0, age: .seconds(random.draw(below: 90_000)))
            }
            servers.append(server)
        }
        let foreign = WorldForeignJob(
            servers: [TestWorld.serverID(Int(random.draw(below: 12)))],
            age: .seconds(random.draw(below: 1_000)),
            remaining: .seconds(random.draw(below: 2_000))
        )
        var options = ServiceBehavior()
        // Answers of one moment can be compared.
        options.callLatency = .constant(.zero)
        options.jobsNameRecoveryInstances = random.draw(below: 2) == 0
        options.launchStatusShowsProgress = random.draw(below: 2) == 0
        options.recoveryInstanceDelay = .seconds(random.draw(below: 30))
        // Half of the worlds answer in the ways that are not the defaults.
        if random.draw(below: 2) == 0 {
            options.unknownServer = .failsInJob
            options.busyServer = .skipped
            options.neverSynced = .conflict
            options.unprotectedServer = .failsInJob
        }
        return TestWorld.world(servers) { world, region in
            world.behavior = options
            region.foreignJobs = [foreign]
            region.quotas.concurrentJobs = 4
            region.quotas.serversPerJob = 5
            region.quotas.serversInAllJobs = 8
            world.accounts.append(
                WorldAccount(
                    id: TestWorld.spoke,
                    roles: [WorldRole(name: "Recovery", trustedAccounts: [TestWorld.hub])],
                    regions: [
                        WorldRegion(name: TestWorld.region, servers: [TestWorld.server(0)]),
                        WorldRegion(name: RegionName("eu-west-1"), servers: [TestWorld.server(0)]),
                    ]
                )
            )
        }
    }

    private static func faults(_ random: inout SeededGenerator) -> [Fault] {
        (0..<3).map { _ in
            let phases = JobPhase.allCases
            let phase = phases[Int(random.draw(below: UInt64(phases.count)))]
            let effects: [PhaseFault.Effect] = [
                .fail(after: nil, rawError: "no"), .fail(after: .seconds(3), rawError: nil),
                .silent(after: .seconds(2)),
                .slow(by: .seconds(100)), .stuck,
            ]
            return Fault(
                .phase(
                    PhaseFault(
                        phase: phase,
                        server: TestWorld.serverID(Int(random.draw(below: 12))),
                        probability: Ratio(1, in: 2) ?? .always,
                        effect: effects[Int(random.draw(below: UInt64(effects.count)))]
                    )
                )
            )
        }
    }

    /// One random call; what it answers does not matter here.
    private static func callAnything(_ rig: Rig, _ random: inout SeededGenerator) async throws -> AWSError? {
        let jobs = try await rig.drs.describeJobs(.init()).items ?? []
        let instances = try await rig.drs.describeRecoveryInstances(.init()).items ?? []
        switch random.draw(below: 10) {
        case 0...3:
            let first = Int(random.draw(below: 13))
            let count = 1 + Int(random.draw(below: 6))
            let isDrill = random.draw(below: 2) == 0
            return await refusal { try await rig.start(first..<first + count, isDrill: isDrill) }
        case 4:
            guard !instances.isEmpty else { return nil }
            let chosen = instances[Int(random.draw(below: UInt64(instances.count)))]
            guard let id = chosen.recoveryInstanceID else { return nil }
            return await refusal { try await rig.terminate(id) }
        case 5:
            guard !jobs.isEmpty else { return nil }
            let chosen = jobs[Int(random.draw(below: UInt64(jobs.count)))].jobID
            return await refusal { try await rig.drs.deleteJob(.init(jobID: chosen)) }
        case 6:
            let id = TestWorld.serverID(Int(random.draw(below: 12)))
            return await refusal {
                try await rig.drs.updateLaunchConfiguration(.init(sourceServerID: id, launchDisposition: .stopped))
            }
        case 7:
            let arn = "arn:aws:drs:us-east-1:111111111111:source-server/" + TestWorld.serverID(1).rawValue
            let tags = ["tag-\(random.draw(below: 60))": "value"]
            return await refusal { try await rig.drs.tagResource(.init(resourceArn: arn, tags: tags)) }
        default:
            let elapsed = rig.elapsed() + .milliseconds(random.draw(below: 400_000))
            try await rig.pass(to: elapsed)
            return nil
        }
    }

    // MARK: What must hold

    /// What a job looked like when it was last seen.
    private struct Seen {
        var status: DRS.JobStatus?
        var servers: [DRS.LaunchStatus?]
        var log: [DRS.JobLog]
    }

    private static let statusOrder: [DRS.JobStatus] = [.pending, .started, .completed]

    private static func rank(_ status: DRS.LaunchStatus?) -> Int {
        switch status {
        case .pending?: 0
        case .inProgress?: 1
        case .launched?, .failed?, .terminated?: 2
        default: 99
        }
    }

    /// Looks at everything; `jobsHoldAll` says whether jobs hold every server that they list.
    private static func check(_ rig: Rig, _ seen: inout [JobID: Seen], jobsHoldAll: Bool) async throws {
        let jobs = try await rig.drs.describeJobs(.init()).items ?? []
        let servers = try await rig.drs.describeSourceServers(.init()).items ?? []
        let instances = try await rig.drs.describeRecoveryInstances(.init()).items ?? []
        #expect(jobs.map { $0.creationDateTime ?? "" } == jobs.map { $0.creationDateTime ?? "" }.sorted(by: >))
        #expect(Set(jobs.map(\.jobID)).count == jobs.count)
        #expect(Set(instances.map(\.recoveryInstanceID)).count == instances.count)

        var busy: [SourceServerID: Int] = [:]
        for job in jobs {
            try await check(job, rig, &seen)
            guard job.status != .completed else { continue }
            for server in job.participatingServers ?? [] {
                guard let id = server.sourceServerID else { continue }
                busy[id, default: 0] += 1
            }
        }
        #expect(!jobsHoldAll || busy.values.allSatisfy { $0 == 1 }, "a server is in at most one unfinished job")
        let active = jobs.filter { $0.status != .completed }
        #expect(active.count <= 4, "the quota of jobs holds")
        #expect(!jobsHoldAll || active.reduce(0) { $0 + ($1.participatingServers?.count ?? 0) } <= 8)

        for instance in instances {
            #expect(servers.contains { $0.sourceServerID == instance.sourceServerID })
            guard let job = jobs.first(where: { $0.jobID == instance.jobID }) else { continue }
            let place = job.participatingServers?.first { $0.sourceServerID == instance.sourceServerID }
            #expect(place?.launchStatus == .launched)
            #expect((job.initiatedBy == .startDrill) == instance.isDrill)
        }
        for server in servers {
            let live = instances.filter {
                $0.sourceServerID == server.sourceServerID && [.running, .stopped].contains($0.ec2InstanceState)
            }
            #expect(live.count <= 1)
            #expect(server.recoveryInstanceId == live.first?.recoveryInstanceID)
            guard jobsHoldAll else { continue }
            let newest = jobs.first { job in
                job.type == .launch
                    && job.participatingServers?.contains { $0.sourceServerID == server.sourceServerID } == true
            }
            if let newest, let last = server.lifeCycle?.lastLaunch?.initiated?.jobID, last != newest.jobID {
                #expect(!jobs.contains { $0.jobID == last }, "lastLaunch is that of the newest job")
            }
        }
    }

    private static func check(_ job: DRS.Job, _ rig: Rig, _ seen: inout [JobID: Seen]) async throws {
        let log = try await rig.log(job.jobID)
        let statuses = job.participatingServers?.map(\.launchStatus) ?? []
        #expect((job.status == .completed) == (job.endDateTime != nil))
        if let end = offset(job.endDateTime), let created = offset(job.creationDateTime) { #expect(end >= created) }
        if let status = job.status, let rank = statusOrder.firstIndex(of: status) {
            if let before = seen[job.jobID], let old = before.status.flatMap(statusOrder.firstIndex(of:)) {
                #expect(old <= rank, "a job's status only moves forward")
                for (was, new) in zip(before.servers, statuses) {
                    #expect(self.rank(was) < self.rank(new) || was == new)
                }
                #expect(log.starts(with: before.log), "a log only grows")
            }
        }
        seen[job.jobID] = Seen(status: job.status, servers: statuses, log: log)
        #expect(statuses.allSatisfy { ($0 == .terminated) ? job.type == .terminate : true })
        #expect(job.status == .pending ? log.isEmpty : log.first?.event == .jobStart)
        #expect(
            log.dropFirst().allSatisfy { $0.event != .jobStart } && log.dropLast().allSatisfy { $0.event != .jobEnd }
        )
        let times = log.compactMap { offset($0.logDateTime) }
        #expect(times == times.sorted() && times.count == log.count)
        for server in job.participatingServers ?? [] {
            let own = log.filter { $0.eventData?.sourceServerID == server.sourceServerID }.compactMap {
                $0.event?.rawValue
            }
            let stages = own.compactMap(stage)
            #expect(stages == stages.sorted(), "\(own)")
            #expect((server.launchStatus == .launched) == own.contains("LAUNCH_END"))
        }
        if job.status == .completed {
            #expect(statuses.allSatisfy { self.rank($0) == 2 })
        }
    }

    private static func stage(_ event: String) -> Int? {
        let order = ["CLEANUP", "SNAPSHOT", "USING", "CONVERSION", "LAUNCH"]
        return order.firstIndex { event.hasPrefix($0) }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `jobs, servers, instances and quotas stay consistent, whatever is called`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "calls")
        let world = Self.world(&random)
        let faults = Self.faults(&random)
        let holdsAll = world.behavior.busyServer == .conflict
        try inWorld(world, faults: faults, seed: seed) { [random] rig in
            var random = random
            var seen: [JobID: Seen] = [:]
            for _ in 0..<40 {
                _ = try await Self.callAnything(rig, &random)
                try await Self.check(rig, &seen, jobsHoldAll: holdsAll)
            }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `refused calls and describes change nothing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "calls")
        let world = Self.world(&random)
        try inWorld(world, faults: Self.faults(&random), seed: seed) { [random] rig in
            var random = random
            for _ in 0..<60 {
                let before = rig.aws.stateDigest
                let instant = rig.clock.now
                let error = try await Self.callAnything(rig, &random)
                if error != nil, rig.clock.now == instant {
                    #expect(rig.aws.stateDigest == before)
                }
                let middle = rig.aws.stateDigest
                let jobs = try await rig.drs.describeJobs(.init(maxResults: 3)).items ?? []
                for job in jobs { _ = try await rig.log(job.jobID, pageSize: 4) }
                _ = try await rig.drs.describeSourceServers(.init())
                _ = try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: TestWorld.serverID(1)))
                _ = try await rig.sts.getCallerIdentity(.init())
                _ = try await rig.sns.listTopics(.init())
                #expect(rig.aws.stateDigest == middle)
            }
        }
    }

    /// Everything that a run of random calls leaves behind.
    private static func trail(_ seed: UInt64, extraDescribes: Bool = false) throws -> [UInt64] {
        var random = SeededGenerator(seed: seed, stream: "calls")
        let world = Self.world(&random)
        return try inWorld(world, faults: Self.faults(&random), seed: seed) { [random] rig in
            var random = random
            var digests: [UInt64] = []
            for _ in 0..<40 {
                _ = try await Self.callAnything(rig, &random)
                if extraDescribes {
                    _ = try await rig.drs.describeSourceServers(.init())
                    for job in try await rig.drs.describeJobs(.init()).items ?? [] {
                        _ = try await rig.log(job.jobID)
                    }
                }
                digests.append(rig.aws.stateDigest)
            }
            return digests + (extraDescribes ? [] : [rig.aws.ledger.digest])
        }
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `the same seed gives the same ledger and state, another seed another`(seed: UInt64) throws {
        let first = try Self.trail(seed)

        #expect(try Self.trail(seed) == first)
        #expect(try Self.trail(seed + 1_000) != first)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `describes cost no draw: more of them lead to the same states`(seed: UInt64) throws {
        #expect(try Self.trail(seed, extraDescribes: true) == Array(Self.trail(seed).dropLast()))
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `accounts and Regions do not see each other`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "calls")
        let world = Self.world(&random)
        try inWorld(world, seed: seed) { [random] rig in
            var random = random
            let role = "arn:aws:iam::222222222222:role/Recovery"
            let session = try await rig.sts.assumeRole(.init(roleArn: role, roleSessionName: "me")).credentials
            var context = rig.drs.context
            context.credentials = Credentials(try #require(session))
            let spoke = DRSClient(rig.aws, as: context)
            context.region = RegionName("eu-west-1")
            let far = DRSClient(rig.aws, as: context)
            let request = DRS.StartRecoveryRequestSourceServer(sourceServerID: TestWorld.serverID(0))
            let job = try #require(try await far.startRecovery(.init(sourceServers: [request])).job)
            for _ in 0..<10 {
                _ = try await Self.callAnything(rig, &random)
                try await rig.pass(to: min(rig.elapsed(), .seconds(3_000)))
            }
            let here = try await spoke.describeJobs(.init()).items
            #expect(here == [])
            let untouched = try await spoke.describeSourceServers(.init()).items
            #expect(untouched?.first?.lastLaunchResult == .notStarted)
            let unknown = await refusal { try await rig.drs.describeJobLogItems(.init(jobID: job.jobID)) }
            #expect(unknown?.code == .resourceNotFoundException)
            let there = await refusal { try await far.describeJobLogItems(.init(jobID: job.jobID)) }
            #expect(there == nil || there?.isExpiredSession == true)
        }
    }

    @Test func `identifiers are unique over accounts, Regions and kinds`() throws {
        let world = TestWorld.world(TestWorld.servers(0..<20)) { world, _ in
            world.accounts.append(
                WorldAccount(
                    id: TestWorld.spoke,
                    roles: [WorldRole(name: "Recovery", trustedAccounts: [TestWorld.hub])],
                    regions: [WorldRegion(name: TestWorld.region, servers: TestWorld.servers(0..<20))]
                )
            )
        }
        let ids = try inWorld(world) { rig in
            let role = "arn:aws:iam::222222222222:role/Recovery"
            let session = try await rig.sts.assumeRole(.init(roleArn: role, roleSessionName: "me")).credentials
            var context = rig.drs.context
            context.credentials = Credentials(try #require(session))
            var ids: [String] = []
            for client in [rig.drs, DRSClient(rig.aws, as: context)] {
                for number in 0..<20 {
                    let request = DRS.StartRecoveryRequestSourceServer(sourceServerID: TestWorld.serverID(number))
                    let job = try await client.startRecovery(.init(sourceServers: [request])).job
                    ids.append(try #require(job?.jobID.rawValue))
                }
                let points = try await client.describeRecoverySnapshots(.init(sourceServerID: TestWorld.serverID(0)))
                ids += points.items?.map(\.snapshotID.rawValue) ?? []
                ids += points.items?.flatMap { $0.ebsSnapshots ?? [] } ?? []
            }
            try await rig.pass(to: .seconds(200))
            for client in [rig.drs, DRSClient(rig.aws, as: context)] {
                ids += try await client.describeRecoveryInstances(.init()).items?.compactMap(\.ec2InstanceID) ?? []
                for job in try await client.describeJobs(.init()).items ?? [] {
                    ids +=
                        try await client.describeJobLogItems(.init(jobID: job.jobID)).items?
                        .compactMap { $0.eventData?.conversionServerID } ?? []
                }
            }
            return ids
        }

        #expect(ids.count > 150)
        #expect(Set(ids).count == ids.count)
    }
}
