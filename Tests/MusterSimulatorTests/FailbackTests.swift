import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Synchronization
import Testing

/// Failback to machines on premises, and the replication that is reversed inside AWS.
struct FailbackTests {
    private static let other = RegionName("eu-central-1")

    /// Servers on premises, whose failback clients are booted 10 minutes after a recovery.
    ///
    /// The pairing takes 7 × 10 s and the copy of 8 GiB 80 s.
    private static func onPremises(_ change: (inout World) -> Void = { _ in }) -> World {
        var world = TestWorld.world(TestWorld.servers(1..<4))
        world.behavior.callLatency = .constant(.zero)
        world.behavior.failback.clientDelay = .seconds(600)
        world.behavior.failback.pairingStep = .seconds(10)
        world.behavior.resources.initialSyncPerGiB = .seconds(10)
        change(&world)
        return world
    }

    /// A server that runs in another Region of the same account.
    private static func inAWS(initialized: Bool = true) -> World {
        var world = TestWorld.world([
            TestWorld.server(1) {
                $0.ec2InstanceID = "i-0123456789abcdef0"
                $0.originRegion = other
            }
        ])
        world.behavior.callLatency = .constant(.zero)
        world.behavior.resources.initialSyncPerGiB = .seconds(10)
        world.accounts[0].regions.append(WorldRegion(name: other, isInitialized: initialized))
        return world
    }

    private func instance(_ rig: Rig, _ number: Int = 1) async throws -> DRS.RecoveryInstance {
        guard let instance = try await rig.instances(of: number).last else { throw NoSuchThing() }
        return instance
    }

    private func id(_ rig: Rig, _ number: Int = 1) async throws -> RecoveryInstanceID {
        guard let id = try await instance(rig, number).recoveryInstanceID else { throw NoSuchThing() }
        return id
    }

    // MARK: On premises

    @Test func `a client pairs, copies, and the instance is ready`() throws {
        let seen = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            var seen: [String] = []
            for second in [100, 690, 700, 715, 770, 810, 850] {
                try await rig.pass(to: .seconds(second))
                let shown = try await instance(rig)
                let done = shown.dataReplicationInfo?.dataReplicationInitiation?.steps?.count {
                    $0.status == .succeeded
                }
                let bytes = shown.dataReplicationInfo?.replicatedDisks?.first?.replicatedStorageBytes
                seen.append(
                    "\(second) \(shown.failback?.state?.rawValue ?? "") "
                        + "\(shown.dataReplicationInfo?.dataReplicationState?.rawValue ?? "") "
                        + "\(done.map(String.init) ?? "-") \(bytes.map { "\($0 >> 30)" } ?? "-")"
                )
            }
            return seen
        }

        #expect(
            seen == [
                "100 FAILBACK_NOT_STARTED NOT_STARTED - -",
                "690 FAILBACK_NOT_STARTED NOT_STARTED - -",
                "700 FAILBACK_IN_PROGRESS INITIATING 0 0",
                "715 FAILBACK_IN_PROGRESS INITIATING 2 0",
                "770 FAILBACK_IN_PROGRESS INITIAL_SYNC - 0",
                "810 FAILBACK_IN_PROGRESS INITIAL_SYNC - 4",
                "850 FAILBACK_READY_FOR_LAUNCH CONTINUOUS - 8",
            ]
        )
    }

    @Test func `a failback job converts and boots, and launches nothing in EC2`() throws {
        let (job, events, shown, count) = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(900))
            let started = try await rig.drs.startFailbackLaunch(
                .init(recoveryInstanceIDs: [try await id(rig)], tags: ["a": "b"])
            ).job
            guard let started else { throw NoSuchThing() }
            try await rig.pass(to: .seconds(1_100))
            return (
                try await rig.job(started.jobID), try await rig.log(started.jobID).compactMap(\.event?.rawValue),
                try await instance(rig), try await rig.instances(of: 1).count
            )
        }

        #expect(job.type == .launch && job.initiatedBy == .failback && job.status == .completed)
        #expect(job.tags == ["a": "b"])
        #expect(job.participatingServers?.map(\.launchStatus) == [.launched])
        #expect(job.participatingServers?.first?.recoveryInstanceID == shown.recoveryInstanceID)
        #expect(events == ["JOB_START", "CONVERSION_START", "CONVERSION_END", "LAUNCH_START", "LAUNCH_END", "JOB_END"])
        #expect(shown.failback?.state == .failbackCompleted && shown.failback?.failbackJobID == job.jobID)
        #expect(shown.dataReplicationInfo?.dataReplicationState == .stopped)
        #expect(count == 1)
    }

    @Test func `a failback that fails is an error, and can be tried again`() throws {
        let fault = PhaseFault(
            phase: .conversion,
            server: TestWorld.serverID(1),
            launches: 2...2,
            probability: .always,
            effect: .fail(after: .seconds(5), rawError: "no")
        )
        let (status, state, words, refused) = try inWorld(Self.onPremises(), faults: [Fault(.phase(fault))]) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(900))
            guard let job = try await rig.drs.startFailbackLaunch(.init(recoveryInstanceIDs: [try await id(rig)])).job
            else {
                throw NoSuchThing()
            }
            let refused = await refusal {
                try await rig.drs.startFailbackLaunch(.init(recoveryInstanceIDs: [try await id(rig)]))
            }
            try await rig.pass(to: .seconds(1_000))
            return (
                try await rig.job(job.jobID).participatingServers?.first?.launchStatus,
                try await instance(rig).failback?.state, try await rig.log(job.jobID).compactMap(\.event?.rawValue),
                refused
            )
        }

        #expect(status == .failed && state == .failbackError)
        #expect(words.contains("CONVERSION_FAIL") && words.last == "JOB_END")
        #expect(refused?.code == .conflictException)
    }

    @Test func `a stopped failback is not started, and a client that is not booted never begins one`() throws {
        let (stopped, later, never) = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(720))
            _ = try await rig.drs.stopFailback(.init(recoveryInstanceID: try await id(rig)))
            let stopped = try await instance(rig).failback?.state
            try await rig.pass(to: .seconds(2_000))
            let later = try await instance(rig).failback?.state
            _ = try await rig.start([2], isDrill: true)
            try await rig.pass(to: .seconds(6_000))
            return (stopped, later, try await instance(rig, 2).failback?.state)
        }

        #expect(stopped == .failbackNotStarted && later == .failbackNotStarted && never == .failbackNotStarted)
    }

    @Test(arguments: [
        ("pairing", 720, "ConflictException"), ("an unknown instance", 0, "ResourceNotFoundException"),
        ("twice in one call", 900, "ConflictException"),
    ]) func `a failback launch takes ready instances only`(what: String, second: Int, code: String) throws {
        let error = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(max(second, 200)))
            let own = try await id(rig)
            let ids = second == 0 ? [RecoveryInstanceID("i-00000000000000001")] : second == 900 ? [own, own] : [own]
            return await refusal { try await rig.drs.startFailbackLaunch(.init(recoveryInstanceIDs: ids)) }
        }

        #expect(error?.code.rawValue == code, "\(what)")
    }

    @Test func `settings of a failback are kept`() throws {
        let (before, after) = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(200))
            let id = try await id(rig)
            let before = try await rig.drs.getFailbackReplicationConfiguration(.init(recoveryInstanceID: id))
            _ = try await rig.drs.updateFailbackReplicationConfiguration(
                .init(recoveryInstanceID: id, bandwidthThrottling: 100, usePrivateIP: true)
            )
            return (before, try await rig.drs.getFailbackReplicationConfiguration(.init(recoveryInstanceID: id)))
        }

        #expect(before.bandwidthThrottling == 0 && before.usePrivateIP == false && before.name == "server-1")
        #expect(after.bandwidthThrottling == 100 && after.usePrivateIP == true && after.name == "server-1")
    }

    @Test func `EventBridge hears how a failback goes`() throws {
        let heard = Mutex<[String]>([])
        try inWorld(Self.onPremises()) { rig in
            rig.aws.listen { event in
                guard event.detailType == ServiceEvent.failbackChange else { return }
                let after = Int(TestWorld.start.duration(to: event.time).nanoseconds / 1_000_000_000)
                heard.withLock { $0.append("\(after) \(event.detail["state"]?.string ?? "")") }
            }
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(900))
            _ = try await rig.drs.startFailbackLaunch(.init(recoveryInstanceIDs: [try await id(rig)]))
            try await rig.pass(to: .seconds(1_200))
        }

        #expect(heard.withLock(\.self) == ["693 FAILBACK_IN_PROGRESS", "981 FAILBACK_COMPLETED"])
    }

    // MARK: In AWS

    /// A second client, for the Region where the original runs.
    private func origin(_ rig: Rig) -> DRSClient {
        DRSClient(
            rig.aws,
            as: CallContext(account: TestWorld.hub, region: Self.other, credentials: rig.aws.callerCredentials)
        )
    }

    @Test func `a whole cycle: over, back, and protected again`() throws {
        let story = try inWorld(Self.inAWS()) { rig in
            var story: [String] = []
            let home = origin(rig)
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(500))
            let over = try await id(rig)
            let arn = try await rig.drs.reverseReplication(.init(recoveryInstanceID: over))
                .reversedDirectionSourceServerArn
            guard let back = try await home.describeSourceServers(.init()).items?.first,
                let backID = back.sourceServerID
            else { throw NoSuchThing() }
            story.append("\(back.arn == arn) \(back.replicationDirection?.rawValue ?? "")")
            story.append("\(back.sourceProperties?.identificationHints?.awsInstanceID == over.rawValue)")
            story.append("\(try await rig.server(1).reversedDirectionSourceServerArn == arn)")
            story.append(back.dataReplicationInfo?.dataReplicationState?.rawValue ?? "")
            let early = await refusal { try await rig.terminate(over) }
            story.append(
                "\(early?.code.rawValue ?? "") \(early?.message.contains("cannot be terminated during failback") == true)"
            )
            story.append(
                "\(await refusal { try await rig.drs.disconnectRecoveryInstance(.init(recoveryInstanceID: over)) }?.code.rawValue ?? "")"
            )
            try await rig.pass(to: .seconds(1_500))
            let ready = try await home.describeSourceServers(.init()).items?.first
            story.append(ready?.dataReplicationInfo?.dataReplicationState?.rawValue ?? "")
            story.append(try await instance(rig).failback?.state?.rawValue ?? "")

            _ = try await home.startRecovery(.init(sourceServers: [.init(sourceServerID: backID)], isDrill: false))
            try await rig.pass(to: .seconds(3_500))
            guard let again = try await home.describeRecoveryInstances(.init()).items?.last?.recoveryInstanceID else {
                throw NoSuchThing()
            }
            let same = try await home.reverseReplication(.init(recoveryInstanceID: again))
                .reversedDirectionSourceServerArn
            let forward = try await rig.server(1)
            story.append("\(same == forward.arn) \(forward.replicationDirection?.rawValue ?? "")")
            story.append("\(forward.sourceProperties?.identificationHints?.awsInstanceID == again.rawValue)")
            story.append(forward.dataReplicationInfo?.dataReplicationState?.rawValue ?? "")
            story.append(forward.dataReplicationInfo?.dataReplicationError?.error?.rawValue ?? "")
            try await rig.pass(to: .seconds(5_000))
            story.append(try await rig.server(1).dataReplicationInfo?.dataReplicationState?.rawValue ?? "")

            _ = try await home.stopReplication(.init(sourceServerID: backID))
            _ = try await rig.terminate(over)
            _ = try await home.deleteRecoveryInstance(.init(recoveryInstanceID: again))
            _ = try await home.deleteSourceServer(.init(sourceServerID: backID))
            story.append("\(try await home.describeSourceServers(.init()).items?.count ?? -1)")
            return story
        }

        #expect(
            story == [
                "true FAILBACK", "true", "true", "INITIATING", "ConflictException true", "ConflictException",
                "CONTINUOUS", "FAILBACK_READY_FOR_LAUNCH", "true FAILOVER", "true", "STALLED", "AGENT_NOT_SEEN",
                "CONTINUOUS", "0",
            ]
        )
    }

    @Test func `a reversal needs an agent, an origin in AWS and a Region that is ready`() throws {
        let early = try inWorld(Self.inAWS()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(120))
            return await refusal { try await rig.drs.reverseReplication(.init(recoveryInstanceID: try await id(rig))) }
        }
        let uninitialized = try inWorld(Self.inAWS(initialized: false)) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(1_000))
            return await refusal { try await rig.drs.reverseReplication(.init(recoveryInstanceID: try await id(rig))) }
        }
        let twice = try inWorld(Self.inAWS()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(1_000))
            _ = try await rig.drs.reverseReplication(.init(recoveryInstanceID: try await id(rig)))
            return await refusal { try await rig.drs.reverseReplication(.init(recoveryInstanceID: try await id(rig))) }
        }
        let premises = try inWorld(Self.onPremises()) { rig in
            _ = try await rig.start([1], isDrill: false)
            try await rig.pass(to: .seconds(1_000))
            return await refusal { try await rig.drs.reverseReplication(.init(recoveryInstanceID: try await id(rig))) }
        }

        #expect(early?.code == .conflictException && early?.message.contains("has not finished initializing") == true)
        #expect(uninitialized?.code == .validationException && twice?.code == .conflictException)
        #expect(premises?.code == .validationException)
    }
}
