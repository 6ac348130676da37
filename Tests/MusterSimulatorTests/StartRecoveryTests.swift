import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

struct StartRecoveryTests {
    @Test func `the answer shows a pending job with every server pending`() throws {
        let job = try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            try await rig.start(1...2, tags: ["muster:wave": "1"])
        }

        #expect(job.status == .pending)
        #expect(job.type == .launch)
        #expect(job.initiatedBy == .startDrill)
        #expect(job.jobID.rawValue.utf8.count == 24 && job.jobID.rawValue.hasPrefix("drsjob-"))
        #expect(job.arn == "arn:aws:drs:us-east-1:111111111111:job/\(job.jobID)")
        #expect(job.creationDateTime == "2026-03-02T09:00:00.000000+00:00")
        #expect(job.endDateTime == nil)
        #expect(job.tags == ["muster:wave": "1"])
        #expect(job.participatingResources == [])
        #expect(job.participatingServers?.map(\.sourceServerID) == [TestWorld.serverID(1), TestWorld.serverID(2)])
        #expect(job.participatingServers?.allSatisfy { $0.launchStatus == .pending } == true)
        #expect(job.participatingServers?.allSatisfy { $0.recoveryInstanceID == nil } == true)
        #expect(job.participatingServers?.allSatisfy { $0.launchActionsStatus?.runs == [] } == true)
    }

    @Test func `a job is started after its acceptance and completed before its last record`() throws {
        var world = TestWorld.world(TestWorld.servers(1..<2))
        world.behavior.callLatency = .constant(.zero)
        let seen = try inWorld(world) { rig in
            let id = try await rig.start([1]).jobID
            var seen: [DRS.JobStatus?] = []
            for instant in [399, 401, 94_999, 96_973, 96_975] {
                try await rig.pass(to: .milliseconds(instant))
                seen.append(try await rig.job(id).status)
            }
            return seen
        }

        // 0.4 + 0.6 + 1 + 10 + 30 + 1 + 50 + 2 = 95 s, and 27 ms for nobody.
        #expect(seen.prefix(2) == [.pending, .started])
        #expect(seen.suffix(2) == [.completed, .completed])
    }

    @Test func `servers stay pending until they are launched, one by one`() throws {
        let servers = [
            TestWorld.server(1),
            TestWorld.server(2) { $0.latencyProfile = "slow" },
        ]
        let world = TestWorld.world(servers) { world, _ in
            var slow = TestWorld.quick
            slow.name = "slow"
            slow.figures[.launch]?.distribution = .constant(.seconds(80))
            world.latencyProfiles.append(slow)
        }
        let (between, end) = try inWorld(world) { rig in
            let id = try await rig.start(1...2).jobID
            try await rig.pass(to: .seconds(100))
            let between = try await rig.job(id)
            try await rig.pass(to: .seconds(200))
            return (between, try await rig.job(id))
        }

        #expect(between.status == .started)
        #expect(between.participatingServers?.map(\.launchStatus) == [.launched, .pending])
        #expect(end.status == .completed)
        #expect(end.participatingServers?.map(\.launchStatus) == [.launched, .launched])
        #expect(end.participatingServers?.allSatisfy { $0.recoveryInstanceID == nil } == true)
    }

    @Test func `options of the world show progress and name instances`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.launchStatusShowsProgress = true
            world.behavior.jobsNameRecoveryInstances = true
        }
        let (during, after, instance) = try inWorld(world) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(60))
            let during = try await rig.job(id)
            try await rig.pass(to: .seconds(120))
            return (during, try await rig.job(id), try await rig.instances(of: 1).first)
        }

        #expect(during.participatingServers?.first?.launchStatus == .inProgress)
        #expect(after.participatingServers?.first?.launchStatus == .launched)
        #expect(after.participatingServers?.first?.recoveryInstanceID == instance?.recoveryInstanceID)
        #expect(instance != nil)
    }

    @Test(arguments: [true, false]) func `drill and recovery differ only in how they are called`(isDrill: Bool) throws {
        let (job, server, instance) = try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let job = try await rig.start([1], isDrill: isDrill)
            try await rig.pass(to: .seconds(120))
            return (job, try await rig.server(1), try await rig.instances(of: 1).first)
        }

        #expect(job.initiatedBy == (isDrill ? .startDrill : .startRecovery))
        #expect(server.lifeCycle?.lastLaunch?.initiated?.type == (isDrill ? .drill : .recovery))
        #expect(server.lifeCycle?.lastLaunch?.initiated?.jobID == job.jobID)
        #expect(server.lifeCycle?.lastLaunch?.status == .launched)
        #expect(server.lastLaunchResult == .succeeded)
        #expect(server.recoveryInstanceId == instance?.recoveryInstanceID)
        #expect(instance?.isDrill == isDrill)
        #expect(instance?.jobID == job.jobID)
        #expect(instance?.ec2InstanceState == .running)
        #expect(instance?.sourceServerID == TestWorld.serverID(1))
    }

    // MARK: Refusals

    @Test func `a server in an active job is a conflict for the whole call`() throws {
        let (error, before, after) = try inWorld(TestWorld.world(TestWorld.servers(1..<4))) { rig in
            _ = try await rig.start(1...2)
            let before = rig.aws.stateDigest
            let now = rig.clock.now
            let error = await refusal { try await rig.start(2...3) }
            #expect(now < rig.clock.now)
            return (error, before, try await rig.server(3))
        }

        #expect(error?.code == .conflictException)
        #expect(error?.httpStatus == 409)
        #expect(
            error?.message
                == "One or more of the Source Servers included in API call are currently being processed by a Job"
        )
        #expect(error?.operation == "drs:StartRecovery")
        #expect(after.lastLaunchResult == .notStarted)
        #expect(before != 0)
    }

    @Test func `a server is free again as soon as its job is completed`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(94))
            let refused1 = await refusal { try await rig.start([1]) }
            #expect(refused1?.code == .conflictException)
            try await rig.pass(to: .seconds(98))
            #expect(try await rig.job(id).status == .completed)
            #expect(try await rig.start([1]).status == .pending)
        }
    }

    @Test func `the same server twice in one call is a conflict`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let refused2 = await refusal { try await rig.start([1, 1]) }
            #expect(refused2?.code == .conflictException)
        }
    }

    @Test func `an unknown server is not found and starts nothing`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let error = await refusal { try await rig.start([1, 99]) }
            #expect(error?.code == .resourceNotFoundException)
            #expect(error?.resourceID == TestWorld.serverID(99).rawValue)
            let jobs = try await rig.drs.describeJobs(.init()).items
            #expect(jobs == [])
        }
    }

    @Test func `no servers and more than two hundred are refused by the shape`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            for count in [0, 201] {
                let error = await refusal { try await rig.start(0..<count) }
                #expect(error?.code == .validationException)
                #expect(error?.reason == .fieldValidationFailed)
            }
        }
    }

    @Test func `a Region without DRS answers so before it looks at anything else`() throws {
        let world = TestWorld.world([]) { _, region in region.isInitialized = false }
        try inWorld(world) { rig in
            for count in [1, 201] {
                let error = await refusal { try await rig.start(0..<count) }
                #expect(error?.code == .uninitializedAccountException)
                #expect(error?.httpStatus == 400)
            }
            _ = try await rig.drs.initializeService(.init())
            let refused3 = await refusal { try await rig.start([1]) }
            #expect(refused3?.code == .resourceNotFoundException)
        }
    }

    // MARK: Quotas

    @Test func `a hundred servers make a job and one more does not`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<101))) { rig in
            let error = await refusal { try await rig.start(0..<101) }
            #expect(error?.code == .serviceQuotaExceededException)
            #expect(error?.httpStatus == 402)
            #expect(error?.quotaCode == "L-B827C881")
            #expect(error?.serviceCode == "drs")
            let job = try await rig.start(0..<100)
            #expect(job.participatingServers?.count == 100)
        }
    }

    @Test func `twenty jobs run at once and the next waits for one to end`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<21))) { rig in
            for number in 0..<20 {
                _ = try await rig.start([number])
            }
            let refused4 = await refusal { try await rig.start([20]) }
            #expect(refused4?.quotaCode == "L-D88FAC3A")
            try await rig.pass(to: .seconds(105))
            #expect(try await rig.start([20]).status == .pending)
        }
    }

    @Test func `five hundred servers are in jobs at once and no more`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<501))) { rig in
            for hundred in 0..<5 {
                _ = try await rig.start(hundred * 100..<hundred * 100 + 100)
            }
            let refused5 = await refusal { try await rig.start([500]) }
            #expect(refused5?.quotaCode == "L-05AFA8C6")
            try await rig.pass(to: .seconds(110))
            #expect(try await rig.start([500]).status == .pending)
        }
    }

    @Test func `the lock of a server is looked at before the quotas`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(0..<150))) { rig in
            _ = try await rig.start([0])
            let refused6 = await refusal { try await rig.start(0..<150) }
            #expect(refused6?.code == .conflictException)
            let refused7 = await refusal { try await rig.start(1..<150) }
            #expect(refused7?.code == .serviceQuotaExceededException)
        }
    }

    @Test func `a job that hangs keeps its place in the quota`() throws {
        let fault = Fault(.phase(PhaseFault(phase: .conversion, server: TestWorld.serverID(0), effect: .stuck)))
        let world = TestWorld.world(TestWorld.servers(0..<2)) { _, region in region.quotas.concurrentJobs = 1 }
        try inWorld(world, faults: [fault]) { rig in
            _ = try await rig.start([0])
            try await rig.pass(to: .seconds(86_400))
            let refused8 = await refusal { try await rig.start([1]) }
            #expect(refused8?.quotaCode == "L-D88FAC3A")
        }
    }
}
