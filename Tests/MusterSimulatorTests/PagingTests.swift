import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct PagingTests {
    private static func jobs(_ rig: Rig, pageSize: Int?, ids: [JobID]? = nil) async throws -> [JobID] {
        var all: [JobID] = []
        var token: String?
        repeat {
            let filters = ids.map { DRS.DescribeJobsRequestFilters(jobIDs: $0) }
            let page = try await rig.drs.describeJobs(.init(filters: filters, maxResults: pageSize, nextToken: token))
            #expect((page.items?.count ?? 0) <= pageSize ?? 200)
            all += page.items?.map(\.jobID) ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    private static func servers(_ rig: Rig, pageSize: Int?) async throws -> [SourceServerID] {
        var all: [SourceServerID] = []
        var token: String?
        repeat {
            let page = try await rig.drs.describeSourceServers(.init(maxResults: pageSize, nextToken: token))
            all += page.items?.compactMap(\.sourceServerID) ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    private static func instances(_ rig: Rig, pageSize: Int?) async throws -> [RecoveryInstanceID] {
        var all: [RecoveryInstanceID] = []
        var token: String?
        repeat {
            let page = try await rig.drs.describeRecoveryInstances(.init(maxResults: pageSize, nextToken: token))
            all += page.items?.compactMap(\.recoveryInstanceID) ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    @Test(arguments: Array(1...13)) func `the pages of every list make up the list, whatever their size`(
        pageSize: Int
    ) throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<12))) { rig in
            for number in 0..<12 {
                _ = try await rig.start([number])
            }
            try await rig.pass(to: .seconds(200))

            let jobs = try await Self.jobs(rig, pageSize: nil)
            let pagedJobs = try await Self.jobs(rig, pageSize: pageSize)
            #expect(jobs.count == 12 && pagedJobs == jobs)
            let chosen = Array(jobs.shuffledByDigest().prefix(7))
            let filtered = try await Self.jobs(rig, pageSize: pageSize, ids: chosen)
            #expect(filtered == jobs.filter(chosen.contains))
            let servers = try await Self.servers(rig, pageSize: pageSize)
            #expect(servers == (0..<12).map(TestWorld.serverID))
            let instances = try await Self.instances(rig, pageSize: nil)
            let pagedInstances = try await Self.instances(rig, pageSize: pageSize)
            #expect(instances.count == 12 && pagedInstances == instances)
            let log = try await rig.log(jobs[0])
            let pagedLog = try await rig.log(jobs[0], pageSize: pageSize)
            #expect(log.count == 8 && pagedLog == log)
        }
    }

    @Test func `jobs come newest first, and a new one does not disturb the pages of the old ones`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<5))) { rig in
            var started: [JobID] = []
            for number in 0..<4 {
                started.append(try await rig.start([number]).jobID)
            }
            let first = try await rig.drs.describeJobs(.init(maxResults: 2))
            _ = try await rig.start([4])
            let second = try await rig.drs.describeJobs(.init(maxResults: 2, nextToken: first.nextToken))
            let seen = ((first.items ?? []) + (second.items ?? [])).map(\.jobID)
            #expect(seen == started.reversed())
            #expect(second.nextToken == nil)
        }
    }

    @Test func `a token of another list, or an altered one, is a validation error`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<5))) { rig in
            for number in 0..<4 {
                _ = try await rig.start([number])
            }
            let token = try #require(try await rig.drs.describeJobs(.init(maxResults: 1)).nextToken)
            let foreign = await refusal { try await rig.drs.describeSourceServers(.init(nextToken: token)) }
            #expect(foreign?.code == .validationException)
            var changed = token
            let last = changed.removeLast()
            changed.append(last == "0" ? "1" : "0")
            for bad in [changed, "", "garbage", String(token.dropLast()), token + token, token.uppercased() + " "] {
                let error = await refusal { try await rig.drs.describeJobs(.init(nextToken: bad)) }
                #expect(error?.code == .validationException, "\(bad)")
            }
            let filters = DRS.DescribeJobsRequestFilters(fromDate: "2026-03-02T00:00:00Z")
            let narrowed = await refusal { try await rig.drs.describeJobs(.init(filters: filters, nextToken: token)) }
            #expect(narrowed?.code == .validationException)
        }
    }

    @Test func `unknown ids in a filter give an empty list`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<1))) { rig in
            _ = try await rig.start([0])
            let jobs = DRS.DescribeJobsRequestFilters(jobIDs: [JobID("drsjob-00000000000000000")])
            let foundJobs = try await rig.drs.describeJobs(.init(filters: jobs)).items
            #expect(foundJobs == [])
            let servers = DRS.DescribeSourceServersRequestFilters(sourceServerIDs: [TestWorld.serverID(7)])
            let foundServers = try await rig.drs.describeSourceServers(.init(filters: servers)).items
            #expect(foundServers == [])
        }
    }

    @Test(arguments: ["Z", "+00:00", ".000000+00:00"]) func `jobs can be asked for by their time`(zone: String) throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<3))) { rig in
            var ids: [JobID] = []
            for number in 0..<3 {
                try await rig.pass(to: .seconds(100 * number))
                ids.append(try await rig.start([number]).jobID)
            }
            let filters = DRS.DescribeJobsRequestFilters(
                fromDate: "2026-03-02T09:01:00\(zone)",
                toDate: "2026-03-02T09:02:00\(zone)"
            )
            let found = try await rig.drs.describeJobs(.init(filters: filters)).items?.map(\.jobID)
            #expect(found == [ids[1]])
        }
    }

    @Test(arguments: ["yesterday", "2026-03-02T09:01:00", "2026-03-02T09:01:00+02:00", "2026-02-30T00:00:00Z"])
    func `a time that is none, or not UTC, is a validation error`(text: String) throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal { try await rig.drs.describeJobs(.init(filters: .init(fromDate: text))) }
        }

        #expect(error?.code == .validationException)
    }

    @Test func `a log of an unknown job is not found, in the words of the live service`() throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal { try await rig.drs.describeJobLogItems(.init(jobID: JobID("drsjob-00000000000000000"))) }
        }

        #expect(error?.code == .resourceNotFoundException)
        #expect(error?.message == "Job with Id: 'drsjob-00000000000000000' was not found")
    }

    @Test func `a finished job can be deleted and an active one cannot`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<2))) { rig in
            let old = try await rig.start([0]).jobID
            try await rig.pass(to: .seconds(200))
            let new = try await rig.start([1]).jobID
            let early = await refusal { try await rig.drs.deleteJob(.init(jobID: new)) }
            #expect(early?.code == .conflictException)
            _ = try await rig.drs.deleteJob(.init(jobID: old))
            let left = try await Self.jobs(rig, pageSize: nil)
            #expect(left == [new])
            let again = await refusal { try await rig.drs.deleteJob(.init(jobID: old)) }
            #expect(again?.code == .resourceNotFoundException)
            let server = try await rig.server(0)
            #expect(server.lifeCycle?.lastLaunch?.initiated?.jobID == old)
        }
    }
}

extension [JobID] {
    /// Another order, the same in every process.
    fileprivate func shuffledByDigest() -> [JobID] {
        sorted { lhs, rhs in String(lhs.rawValue.reversed()) < String(rhs.rawValue.reversed()) }
    }
}
