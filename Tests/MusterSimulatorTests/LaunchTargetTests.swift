import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Launches into instances that were there before.
struct LaunchTargetTests {
    private static let target = "i-0a000000000000001"
    private static let permit = ["AWSDRS": "AllowLaunchingIntoThisInstance"]

    /// A server that is launched into a stopped instance, and a second one that is not.
    private static func world(_ change: (inout WorldRegion) -> Void = { _ in }) -> World {
        TestWorld.world(TestWorld.servers(1..<3)) { _, region in
            var instance = WorldInstance(id: target)
            (instance.type, instance.isStopped, instance.tags, instance.name) = ("r5.large", true, permit, "spare")
            region.instances = [instance]
            var setup = WorldServerSetup(server: TestWorld.serverID(1))
            setup.targetInstance = target
            region.setups = [setup]
            change(&region)
        }
    }

    private func ec2(_ rig: Rig) -> EC2Client { EC2Client(rig.aws, as: rig.drs.context) }

    private func instance(_ rig: Rig) async throws -> EC2.Instance {
        let answer = try await ec2(rig).describeInstances(.init(instanceIds: [Self.target]))
        return try #require(answer.reservations?.first?.instances?.first)
    }

    @Test func `the instance gets other disks and is started, and keeps everything else`() throws {
        try inWorld(Self.world()) { rig in
            let before = try await instance(rig)
            _ = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(200))
            let after = try await instance(rig)
            let recovered = try #require(try await rig.instances(of: 1).first)
            let all = try await ec2(rig).describeInstances().reservations?.compactMap { $0.instances?.first }

            #expect(before.state?.name == .stopped && after.state?.name == .running)
            #expect(before.instanceType == "r5.large" && after.instanceType == "r5.large")
            #expect(before.privateIpAddress == after.privateIpAddress && before.subnetId == after.subnetId)
            let disks = [before, after].map { $0.blockDeviceMappings?.compactMap(\.ebs?.volumeId) }
            #expect(disks[0] != disks[1] && disks[1]?.count == 1)
            #expect(recovered.recoveryInstanceID?.rawValue == Self.target && recovered.ec2InstanceState == .running)
            #expect(recovered.tags?["AWSDRS"] != nil && recovered.tags?["drs.amazonaws.com-job"] != nil)
            #expect(try await rig.server(1).recoveryInstanceId?.rawValue == Self.target)
            #expect(all?.count { $0.instanceId == Self.target } == 1)
            #expect(all?.count { $0.state?.name == .running && $0.instanceType == "c5.large" } == 1)
        }
    }

    @Test func `a running instance is a conflict, for the whole call`() throws {
        try inWorld(Self.world { $0.instances[0].isStopped = false }) { rig in
            let error = await refusal { try await rig.start([1, 2]) }
            #expect(error?.code == .conflictException)
            #expect(error?.message.contains("needs to be in a stopped state but is in a running state") == true)
            #expect(try await rig.drs.describeJobs().items?.isEmpty == true)

            _ = try await ec2(rig).stopInstances(.init(instanceIds: [Self.target]))
            try await rig.pass(to: .seconds(60))
            _ = try await rig.start([1, 2])
            let meddling = await refusal { try await ec2(rig).startInstances(.init(instanceIds: [Self.target])) }
            #expect(meddling?.code.rawValue == "OperationNotPermitted")
        }
    }

    @Test func `the second launch finds it running, and after a stop removes nothing`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(200))
            let early = await refusal { try await rig.start([1]) }
            _ = try await ec2(rig).stopInstances(.init(instanceIds: [Self.target]))
            try await rig.pass(to: .seconds(300))
            #expect(try await rig.instances(of: 1).first?.ec2InstanceState == .stopped)
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(500))
            let events = try await rig.log(job.jobID).compactMap(\.event?.rawValue)
            let shown = try await rig.instances(of: 1)

            #expect(early?.code == .conflictException)
            #expect(!events.contains("CLEANUP_START") && events.contains("LAUNCH_END"))
            #expect(shown.count == 1 && shown.first?.jobID == job.jobID)
            #expect(try await instance(rig).state?.name == .running)
        }
    }

    @Test func `what DRS terminates is gone for EC2`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(200))
            _ = try await rig.terminate(RecoveryInstanceID(Self.target))
            try await rig.pass(to: .seconds(300))
            #expect(try await instance(rig).state?.name == .terminated)
            #expect(try await rig.instances(of: 1).first?.ec2InstanceState == .terminated)
            try await rig.pass(to: .seconds(5_000))
            let gone = await refusal { try await instance(rig) }
            #expect(gone?.code.rawValue == "InvalidInstanceID.NotFound")
        }
    }

    @Test(arguments: ["the tag", "the operating system"]) func `an instance has to fit`(what: String) throws {
        let world = Self.world { region in
            if what == "the tag" {
                region.instances[0].tags = [:]
            } else {
                region.instances[0].operatingSystem = .windows
            }
            region.setups = []
        }
        try inWorld(world) { rig in
            let target = DRS.LaunchIntoInstanceProperties(launchIntoEC2InstanceID: Self.target)
            let error = await refusal {
                try await rig.drs.updateLaunchConfiguration(
                    .init(sourceServerID: TestWorld.serverID(1), launchIntoInstanceProperties: target)
                )
            }
            #expect(error?.code == .validationException, "\(what)")
        }
    }

    @Test func `launch settings name an instance, and forget it`() throws {
        try inWorld(Self.world { $0.setups = [] }) { rig in
            let server = TestWorld.serverID(1)
            func update(_ id: String?, copyTags: Bool? = nil) async throws -> DRS.LaunchConfiguration {
                try await rig.drs.updateLaunchConfiguration(
                    .init(
                        sourceServerID: server,
                        copyTags: copyTags,
                        launchIntoInstanceProperties: .init(launchIntoEC2InstanceID: id)
                    )
                )
            }
            let unknown = await refusal { try await update("i-0a000000000000009") }
            let greedy = await refusal { try await update(Self.target, copyTags: true) }
            let named = try await update(Self.target)
            let later = await refusal {
                try await rig.drs.updateLaunchConfiguration(.init(sourceServerID: server, copyPrivateIp: true))
            }
            let forgotten = try await update(nil)

            #expect(unknown?.code == .validationException && greedy?.code == .validationException)
            #expect(named.launchIntoInstanceProperties?.launchIntoEC2InstanceID == Self.target)
            #expect(later?.code == .validationException)
            #expect(forgotten.launchIntoInstanceProperties?.launchIntoEC2InstanceID == nil)
        }
    }
}

/// What a world says of templates, actions, networks and instances.
struct WorldSetupTests {
    @Test func `a world begins with templates and actions`() throws {
        var action = WorldLaunchAction(id: "2f1c0b7a-3d5e-4f60-8a9b-0c1d2e3f4a5b", name: "a", document: "b", order: 2)
        action.parameters = ["Path": .init(value: "x"), "Id": .init(value: "y", isDynamic: true)]
        var launch = WorldLaunchConfigurationTemplate()
        (launch.id, launch.actions) = ("lct-0123456789abcdef1", [action])
        launch.settings.disposition = "STOPPED"
        var replication = WorldReplicationConfigurationTemplate()
        (replication.keptDays, replication.encryption, replication.key) = (30, "CUSTOM", "main")
        var setup = WorldServerSetup(server: TestWorld.serverID(1))
        (setup.actions, setup.runsActions, setup.bringsLicense) = ([action], true, true)
        let (templates, setups) = ((launch, replication), [setup])
        let world = TestWorld.world(TestWorld.servers(1..<3)) { _, region in
            region.launchTemplates = [templates.0]
            region.replicationTemplates = [templates.1]
            region.setups = setups
        }
        try inWorld(world) { rig in
            let one = try #require(try await rig.drs.describeLaunchConfigurationTemplates().items?.first)
            #expect(one.launchConfigurationTemplateID == "lct-0123456789abcdef1" && one.launchDisposition == .stopped)
            let listed = try await rig.drs.listLaunchActions(.init(resourceId: "lct-0123456789abcdef1")).items
            #expect(listed?.first?.parameters?["Id"]?.type == .dynamic)
            #expect(listed?.first?.parameters?["Path"]?.type == .ssmStore)
            let two = try #require(try await rig.drs.describeReplicationConfigurationTemplates().items?.first)
            #expect(two.pitPolicy?.last?.retentionDuration == 30)
            #expect(two.ebsEncryptionKeyArn == "arn:aws:kms:us-east-1:111111111111:key/main")
            let settings = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: TestWorld.serverID(1)))
            #expect(settings.postLaunchEnabled == true && settings.licensing?.osByol == true)
            let job = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(2_000))
            let runs = try await rig.job(job.jobID).participatingServers?.map { $0.launchActionsStatus?.runs?.count }
            #expect(runs == [1, 0])
            let more = await refusal { try await rig.drs.createLaunchConfigurationTemplate(.init()) }
            #expect(more?.code == .serviceQuotaExceededException)
        }
    }

    @Test func `a server shows the network that protects it, and is launched into its copy`() throws {
        let origin = RegionName("eu-west-1")
        let servers = [
            TestWorld.server(1) { ($0.ec2InstanceID, $0.originRegion) = ("i-0123456789abcdef0", origin) },
            TestWorld.server(2) { ($0.ec2InstanceID, $0.originRegion) = ("i-0123456789abcdef1", origin) },
        ]
        var setup = WorldServerSetup(server: TestWorld.serverID(1))
        setup.vpc = "vpc-0a1b2c3d"
        let setups = [setup]
        let world = TestWorld.world(servers) { _, region in
            region.setups = setups
            region.sourceNetworks = [
                WorldSourceNetwork(vpc: "vpc-0a1b2c3d", account: TestWorld.hub, region: origin)
            ]
        }
        try inWorld(world) { rig in
            let id = try #require(try await rig.drs.describeSourceNetworks(.init()).items?.first?.sourceNetworkID)
            #expect(try await rig.drs.describeSourceServers().items?.map(\.sourceNetworkID) == [id, nil])
            _ = try await rig.drs.startSourceNetworkRecovery(.init(sourceNetworks: [.init(sourceNetworkID: id)]))
            try await rig.pass(to: .seconds(400))
            let vpc = try #require(try await rig.drs.describeSourceNetworks(.init()).items?.first?.launchedVpcID)
            _ = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(600))
            let ec2 = EC2Client(rig.aws, as: rig.drs.context)
            let places = try await ec2.describeInstances().reservations?.compactMap { $0.instances?.first }
                .filter { $0.state?.name == .running }.map { $0.vpcId == vpc }
            #expect(places == [true, false])
            #expect(try await ec2.describeVpcs(.init(vpcIds: [vpc])).vpcs?.count == 1)
            _ = try await rig.drs.stopSourceNetworkReplication(.init(sourceNetworkID: id))
            #expect(try await rig.server(1).sourceNetworkID == nil)

            // Back to the stack of before, by its name.
            let other = try await rig.drs.associateSourceNetworkStack(
                .init(sourceNetworkID: id, cfnStackName: "another")
            )
            try await rig.pass(to: .seconds(700))
            let second = try await rig.drs.describeSourceNetworks(.init()).items?.first
            _ = try await rig.drs.associateSourceNetworkStack(
                .init(sourceNetworkID: id, cfnStackName: "drs-network-" + id.dropFirst(3))
            )
            try await rig.pass(to: .seconds(800))
            let third = try await rig.drs.describeSourceNetworks(.init()).items?.first
            #expect(other.job?.initiatedBy == .associateNetworkRecovery)
            #expect(second?.launchedVpcID != vpc && second?.cfnStackName == "another" && third?.launchedVpcID == vpc)
        }
    }

    @Test func `a replication that was reversed before the run began is a pair`() throws {
        let origin = RegionName("eu-west-1")
        let over = "i-0b000000000000001"
        var forward = TestWorld.server(1) { ($0.ec2InstanceID, $0.originRegion) = ("i-0123456789abcdef0", origin) }
        forward.leftover = WorldServer.Leftover(isDrill: false, age: .seconds(7_200), instance: over)
        let back = TestWorld.server(2) { ($0.ec2InstanceID, $0.originRegion) = (over, TestWorld.region) }
        var world = TestWorld.world([forward])
        world.accounts[0].regions.append(WorldRegion(name: origin, servers: [back]))
        try inWorld(world) { rig in
            let home = DRSClient(
                rig.aws,
                as: CallContext(account: TestWorld.hub, region: origin, credentials: rig.aws.callerCredentials)
            )
            let there = try await rig.server(1)
            let here = try #require(try await home.describeSourceServers().items?.first)
            let instance = try #require(try await rig.instances(of: 1).first)

            #expect(here.replicationDirection == .failback && there.replicationDirection == .failover)
            #expect(here.reversedDirectionSourceServerArn == there.arn)
            #expect(there.reversedDirectionSourceServerArn == here.arn)
            #expect(here.sourceProperties?.identificationHints?.awsInstanceID == over)
            #expect(instance.recoveryInstanceID?.rawValue == over)
            #expect(instance.failback?.state == .failbackReadyForLaunch)
            let error = await refusal { try await rig.terminate(RecoveryInstanceID(over)) }
            #expect(error?.code == .conflictException)
        }
    }
}
