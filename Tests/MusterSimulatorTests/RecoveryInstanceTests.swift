import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct RecoveryInstanceTests {
    @Test func `a second launch removes the first instance and leads to a new one`() throws {
        let (words, states, server) = try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            let second = try await rig.start([1], isDrill: false).jobID
            try await rig.pass(to: .seconds(110))
            var states = [try await rig.instances(of: 1).map(\.ec2InstanceState)]
            try await rig.pass(to: .seconds(125))
            states.append(try await rig.instances(of: 1).map(\.ec2InstanceState))
            try await rig.pass(to: .seconds(300))
            states.append(try await rig.instances(of: 1).map(\.ec2InstanceState))
            try await rig.pass(to: .seconds(2_000))
            states.append(try await rig.instances(of: 1).map(\.ec2InstanceState))
            return (try await rig.log(second).compactMap { $0.event?.rawValue }, states, try await rig.server(1))
        }

        #expect(words.prefix(4) == ["JOB_START", "CLEANUP_START", "CLEANUP_END", "SNAPSHOT_START"])
        #expect(states == [[.shuttingDown], [.terminated], [.terminated, .running], [.running]])
        #expect(server.lifeCycle?.lastLaunch?.initiated?.type == .recovery)
    }

    @Test func `what a drill left behind is there from the start, with its job`() throws {
        let world = TestWorld.world([TestWorld.server(1) { $0.leftover = .init(isDrill: true, age: .seconds(86_400)) }])
        let (server, instance, jobs) = try inWorld(world) { rig in
            let jobs = try await rig.drs.describeJobs(.init()).items ?? []
            return (try await rig.server(1), try await rig.instances(of: 1).first, jobs)
        }

        #expect(jobs.count == 1)
        #expect(jobs.first?.status == .completed)
        #expect(jobs.first?.participatingServers?.first?.launchStatus == .launched)
        #expect(instance?.isDrill == true)
        #expect(instance?.ec2InstanceState == .running)
        #expect(instance?.jobID == jobs.first?.jobID)
        #expect(server.recoveryInstanceId == instance?.recoveryInstanceID)
        #expect(server.lastLaunchResult == .succeeded)
        #expect((offset(jobs.first?.endDateTime) ?? 0) <= -86_390)
    }

    @Test func `a launch removes a leftover first`() throws {
        let world = TestWorld.world([TestWorld.server(1) { $0.leftover = .init(isDrill: true, age: .seconds(86_400)) }])
        let words = try inWorld(world) { rig in
            let id = try await rig.start([1]).jobID
            try await rig.pass(to: .seconds(200))
            return try await rig.log(id).compactMap { $0.event?.rawValue }
        }

        #expect(words.prefix(3) == ["JOB_START", "CLEANUP_START", "CLEANUP_END"])
    }

    @Test func `the disposition STOPPED and the copying of tags show in the instance`() throws {
        let server = TestWorld.server(1) { server in
            server.launch.disposition = "STOPPED"
            server.launch.copyTags = true
            server.tags = ["tier": "database"]
        }
        let instance = try inWorld(TestWorld.world([server])) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            return try await rig.instances(of: 1).first
        }

        #expect(instance?.ec2InstanceState == .stopped)
        #expect(instance?.tags?["tier"] == "database")
        #expect(instance?.tags?["AWSElasticDisasterRecoveryManaged"] == "drs.amazonaws.com")
    }

    @Test func `an instance can be described only after the world's delay`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.recoveryInstanceDelay = .seconds(30)
        }
        let (before, after) = try inWorld(world) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(120))
            let before = try await rig.instances(of: 1)
            try await rig.pass(to: .seconds(125))
            return (before, try await rig.instances(of: 1))
        }

        #expect(before.isEmpty)
        #expect(after.count == 1)
    }

    // MARK: Termination

    @Test func `a terminate job takes the instance away and lets go of the server`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let job = try await rig.terminate(instance)
            #expect(job.type == .terminate)
            #expect(job.initiatedBy == .terminateRecoveryInstances)
            #expect(job.participatingServers?.first?.launchStatus == .pending)
            #expect(job.participatingServers?.first?.recoveryInstanceID == instance)
            let busy = await refusal { try await rig.start([1]) }
            #expect(busy?.code == .conflictException)
            let twice = await refusal { try await rig.terminate(instance) }
            #expect(twice?.code == .conflictException)

            try await rig.pass(to: .seconds(130))
            let done = try await rig.job(job.jobID)
            #expect(done.status == .completed)
            #expect(done.participatingServers?.first?.launchStatus == .terminated)
            let words = try await rig.log(job.jobID).compactMap { $0.event?.rawValue }
            #expect(words == ["JOB_START", "CLEANUP_START", "CLEANUP_END", "JOB_END"])
            let state = try await rig.instances(of: 1).first?.ec2InstanceState
            #expect(state == .terminated)
            let server = try await rig.server(1)
            #expect(server.recoveryInstanceId == nil)
            #expect(server.lastLaunchResult == .succeeded)
            let gone = await refusal { try await rig.terminate(instance) }
            #expect(gone?.code == .conflictException)

            try await rig.pass(to: .seconds(800))
            let left = try await rig.instances(of: 1)
            #expect(left.isEmpty)
            let unknown = await refusal { try await rig.terminate(instance) }
            #expect(unknown?.code == .resourceNotFoundException)
        }
    }

    @Test func `an instance whose server is in a launch job is a conflict`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            _ = try await rig.start([1])
            let error = await refusal { try await rig.terminate(instance) }
            #expect(error?.code == .conflictException)
        }
    }

    @Test(arguments: [true, false]) func `a termination that fails or hangs leaves the instance running`(
        hangs: Bool
    ) throws {
        let effect: PhaseFault.Effect = hangs ? .stuck : .fail(after: .seconds(3), rawError: "no")
        let fault = Fault(.phase(PhaseFault(phase: .termination, server: TestWorld.serverID(1), effect: effect)))
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let id = try await rig.terminate(instance).jobID
            try await rig.pass(to: .seconds(1_000))
            let job = try await rig.job(id)
            #expect(job.status == (hangs ? .started : .completed))
            #expect(job.participatingServers?.first?.launchStatus == (hangs ? .pending : .failed))
            let state = try await rig.instances(of: 1).first?.ec2InstanceState
            #expect(state == (hangs ? .shuttingDown : .running))
        }
    }

    // MARK: Foreign jobs

    @Test func `somebody else's job holds its servers until it ends`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<3)) { _, region in
            region.foreignJobs = [
                WorldForeignJob(servers: [TestWorld.serverID(1)], age: .seconds(60), remaining: .seconds(300))
            ]
        }
        try inWorld(world) { rig in
            let foreign = try #require(try await rig.drs.describeJobs(.init()).items?.first)
            #expect(foreign.status == .started)
            #expect(foreign.creationDateTime == "2026-03-02T08:59:00.000000+00:00")
            let busy = await refusal { try await rig.start([1]) }
            #expect(busy?.code == .conflictException)
            _ = try await rig.start([2])
            try await rig.pass(to: .seconds(299))
            let still = await refusal { try await rig.start([1]) }
            #expect(still?.code == .conflictException)
            try await rig.pass(to: .seconds(301))
            let ended = try await rig.job(foreign.jobID)
            #expect(ended.status == .completed)
            #expect(ended.participatingServers?.first?.launchStatus == .launched)
            _ = try await rig.start([1])
        }
    }
}
