import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Templates, the settings of single servers, and launch actions.
struct TemplateTests {
    private static let id = TestWorld.serverID(1)

    static func action(
        _ number: Int,
        on resource: String,
        order: Int? = nil,
        code: String = "AWS-RunShellScript",
        optional: Bool = false,
        active: Bool = true
    ) -> DRS.PutLaunchActionRequest {
        DRS.PutLaunchActionRequest(
            resourceId: resource,
            actionCode: code,
            order: order ?? 1_000 + number,
            actionId: "00000000-0000-4000-8000-" + String(100_000_000_000 + number),
            optional: optional,
            active: active,
            name: "action \(number)",
            actionVersion: "$DEFAULT",
            category: .validation,
            description: "number \(number)"
        )
    }

    static let policy = [
        DRS.PITPolicyRule(ruleID: 1, units: .minute, interval: 10, retentionDuration: 60, enabled: true),
        DRS.PITPolicyRule(ruleID: 2, units: .hour, interval: 1, retentionDuration: 24, enabled: true),
        DRS.PITPolicyRule(ruleID: 3, units: .day, interval: 1, retentionDuration: 30, enabled: true),
    ]

    static let replication = DRS.CreateReplicationConfigurationTemplateRequest(
        stagingAreaSubnetId: "subnet-0a1b2c3d",
        replicationServersSecurityGroupsIDs: ["sg-0a1b2c3d"],
        ebsEncryption: .default,
        bandwidthThrottling: 0,
        stagingAreaTags: ["area": "staging"],
        pitPolicy: policy
    )

    @Test func `a Region has one launch configuration template, with defaults, changed and deleted`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let made = try await rig.drs.createLaunchConfigurationTemplate(.init(tags: ["a": "1"], copyTags: true))
            let template = try #require(made.launchConfigurationTemplate)
            let id = try #require(template.launchConfigurationTemplateID)
            #expect(template.arn == "arn:aws:drs:us-east-1:111111111111:launch-configuration-template/\(id)")
            #expect(template.launchDisposition == .started && template.copyPrivateIp == false)
            #expect(await refusal { try template.validate() } == nil)
            let second = await refusal { try await rig.drs.createLaunchConfigurationTemplate(.init()) }
            #expect(second?.quotaCode == "L-1F3FAE4D" && second?.httpStatus == 402)

            let changed = try await rig.drs.updateLaunchConfigurationTemplate(
                .init(launchConfigurationTemplateID: id, copyPrivateIp: true)
            )
            var expected = template
            expected.copyPrivateIp = true
            #expect(changed.launchConfigurationTemplate == expected)
            let listed = try await rig.drs.describeLaunchConfigurationTemplates(.init())
            #expect(listed.items == [expected])
            _ = try await rig.drs.deleteLaunchConfigurationTemplate(.init(launchConfigurationTemplateID: id))
            let gone = await refusal {
                try await rig.drs.describeLaunchConfigurationTemplates(.init(launchConfigurationTemplateIDs: [id]))
            }
            #expect(gone?.code == .resourceNotFoundException)
            let next = try await rig.drs.createLaunchConfigurationTemplate(.init())
            #expect(next.launchConfigurationTemplate?.launchConfigurationTemplateID != id)
        }
    }

    @Test func `replication configuration templates are made, listed page by page, changed and deleted`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let first = try await rig.drs.createReplicationConfigurationTemplate(Self.replication)
            let second = try await rig.drs.createReplicationConfigurationTemplate(Self.replication)
            #expect(await refusal { try first.validate() } == nil)
            let page = try await rig.drs.describeReplicationConfigurationTemplates(.init(maxResults: 1))
            #expect(page.items == [first])
            let rest = try await rig.drs.describeReplicationConfigurationTemplates(
                .init(maxResults: 1, nextToken: page.nextToken)
            )
            #expect(rest.items == [second] && rest.nextToken == nil)
            let changed = try await rig.drs.updateReplicationConfigurationTemplate(
                .init(
                    replicationConfigurationTemplateID: first.replicationConfigurationTemplateID,
                    bandwidthThrottling: 100
                )
            )
            var expected = first
            expected.bandwidthThrottling = 100
            #expect(changed == expected)
            for template in [first, second] {
                _ = try await rig.drs.deleteReplicationConfigurationTemplate(
                    .init(replicationConfigurationTemplateID: template.replicationConfigurationTemplateID)
                )
            }
            #expect(try await rig.drs.describeReplicationConfigurationTemplates(.init()).items == [])
        }
    }

    @Test func `a staging area is held against what the world tells of the network`() throws {
        let world = TestWorld.world([]) { _, region in
            region.subnets = [WorldSubnet(id: "subnet-0a1b2c3d", vpc: "vpc-0a1b2c3d")]
            region.securityGroups = [WorldSecurityGroup(id: "sg-0a1b2c3d", vpc: "vpc-0a1b2c3d")]
        }
        try inWorld(world) { rig in
            _ = try await rig.drs.createReplicationConfigurationTemplate(Self.replication)
            var input = Self.replication
            input.stagingAreaSubnetId = "subnet-ffffffff"
            let subnet = await refusal { [input] in try await rig.drs.createReplicationConfigurationTemplate(input) }
            #expect(subnet?.fields.map(\.name) == ["stagingAreaSubnetId"])
            input = Self.replication
            input.ebsEncryption = .custom
            let key = await refusal { [input] in try await rig.drs.createReplicationConfigurationTemplate(input) }
            #expect(key?.fields.map(\.name) == ["ebsEncryptionKeyArn"])
        }
    }

    @Test func `a policy of a server decides which recovery points are kept`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            func count() async throws -> Int {
                try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: Self.id, maxResults: 500)).items?
                    .count
                    ?? 0
            }
            // The first moment is one at which points are taken.
            try await rig.pass(to: .seconds(1))
            let before = try await count()
            var policy = Self.policy
            policy[2].retentionDuration = 20
            let changed = try await rig.drs.updateReplicationConfiguration(
                .init(sourceServerID: Self.id, bandwidthThrottling: 7, pitPolicy: policy)
            )
            #expect(changed.bandwidthThrottling == 7 && changed.replicationServerInstanceType == "t3.small")
            let after = try await count()
            #expect(after == before + 13)
            let read = try await rig.drs.getReplicationConfiguration(.init(sourceServerID: Self.id))
            #expect(read == changed)
        }
    }

    @Test func `tags are put on templates and networks too`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let launch = try await rig.drs.createLaunchConfigurationTemplate(.init()).launchConfigurationTemplate?.arn
            let replication = try await rig.drs.createReplicationConfigurationTemplate(Self.replication).arn
            _ = try await rig.drs.createSourceNetwork(
                .init(vpcID: "vpc-0a1b2c3d", originAccountID: TestWorld.spoke, originRegion: "eu-west-1")
            )
            let network = try await rig.drs.describeSourceNetworks(.init()).items?.first?.arn
            for arn in [launch, replication, network] {
                let arn = try #require(arn)
                _ = try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["a": "1", "b": "2"]))
                _ = try await rig.drs.untagResource(.init(resourceArn: arn, tagKeys: ["a"]))
                #expect(try await rig.drs.listTagsForResource(.init(resourceArn: arn)).tags == ["b": "2"])
                let reserved = await refusal {
                    try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["aws:a": "1"]))
                }
                #expect(reserved?.code == .validationException)
            }
        }
    }

    // MARK: Launch actions

    @Test func `launch actions are listed in order, replaced by id, and limited`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { _, region in region.quotas.launchActions = 2 }
        try inWorld(world) { rig in
            let resource = Self.id.rawValue
            let put = try await rig.drs.putLaunchAction(Self.action(2, on: resource))
            #expect(put.type == .ssmCommand && put.order == 1_002)
            _ = try await rig.drs.putLaunchAction(Self.action(1, on: resource))
            var list = try await rig.drs.listLaunchActions(.init(resourceId: resource)).items
            #expect(list?.map(\.name) == ["action 1", "action 2"])
            _ = try await rig.drs.putLaunchAction(Self.action(1, on: resource, order: 5_000))
            list = try await rig.drs.listLaunchActions(.init(resourceId: resource)).items
            #expect(list?.map(\.name) == ["action 2", "action 1"])
            let same = await refusal { try await rig.drs.putLaunchAction(Self.action(3, on: resource, order: 5_000)) }
            #expect(same?.code == .conflictException)
            let third = await refusal { try await rig.drs.putLaunchAction(Self.action(3, on: resource)) }
            #expect(third?.quotaCode == "L-0588D03B")
            _ = try await rig.drs.deleteLaunchAction(
                .init(resourceId: resource, actionId: try #require(put.actionId))
            )
            let again = await refusal {
                try await rig.drs.deleteLaunchAction(.init(resourceId: resource, actionId: put.actionId ?? ""))
            }
            #expect(again?.code == .resourceNotFoundException)
            let nobody = await refusal {
                try await rig.drs.listLaunchActions(.init(resourceId: "lct-00000000000000000"))
            }
            #expect(nobody?.code == .resourceNotFoundException)
        }
    }

    @Test func `launch actions run after the launch, and the job waits for them`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            let resource = Self.id.rawValue
            _ = try await rig.drs.putLaunchAction(Self.action(1, on: resource))
            _ = try await rig.drs.putLaunchAction(Self.action(2, on: resource))
            _ = try await rig.drs.putLaunchAction(Self.action(3, on: resource, active: false))
            _ = try await rig.drs.updateLaunchConfiguration(.init(sourceServerID: Self.id, postLaunchEnabled: true))
            let begun = rig.elapsed()
            let job = try await rig.start([1, 2])
            try await rig.pass(to: begun + .seconds(150))
            let waiting = try await rig.job(job.jobID)
            #expect(waiting.status == .started)
            #expect(waiting.participatingServers?.map(\.launchStatus) == [.pending, .launched])
            #expect(waiting.participatingServers?.first?.launchActionsStatus?.runs == [])
            // Launched after about 93 s; the agent is there 210 s later, and an action takes 30 s.
            try await rig.pass(to: begun + .seconds(320))
            let running = try await rig.job(job.jobID).participatingServers?.first?.launchActionsStatus
            #expect(running?.ssmAgentDiscoveryDatetime != nil)
            #expect(running?.runs?.map(\.status) == [.inProgress])
            try await rig.pass(to: begun + .seconds(400))
            let ended = try await rig.job(job.jobID)
            #expect(ended.status == .completed)
            #expect(ended.participatingServers?.map(\.launchStatus) == [.launched, .launched])
            let runs = ended.participatingServers?.first?.launchActionsStatus?.runs
            #expect(runs?.map(\.status) == [.succeeded, .succeeded])
            #expect(runs?.map(\.action?.name) == ["action 1", "action 2"])
            let last = try await rig.log(job.jobID).last
            #expect(last?.event == .jobEnd)
        }
    }

    @Test(arguments: [true, false]) func `an action that may not run fails a launch that needs it`(
        optional: Bool
    ) throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.caller.permissions = Permissions([
                Policy([
                    PolicyStatement(.allow, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"])),
                    PolicyStatement(.deny, actions: PolicyPatterns(["ssm:*"]), resources: PolicyPatterns(["*"])),
                ])
            ])
        }
        try inWorld(world) { rig in
            let resource = Self.id.rawValue
            let code = "AWS-StartEC2Instance"
            _ = try await rig.drs.putLaunchAction(Self.action(1, on: resource, code: code, optional: optional))
            _ = try await rig.drs.putLaunchAction(Self.action(2, on: resource))
            _ = try await rig.drs.updateLaunchConfiguration(.init(sourceServerID: Self.id, postLaunchEnabled: true))
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(600))
            let server = try await rig.job(job.jobID).participatingServers?.first
            #expect(server?.launchStatus == (optional ? .launched : .failed))
            #expect(server?.launchActionsStatus?.runs?.first?.status == .failed)
            #expect(server?.launchActionsStatus?.runs?.first?.failureReason?.contains("ssm:") == true)
            #expect(server?.launchActionsStatus?.runs?.count == (optional ? 2 : 1))
        }
    }

    // MARK: Initialisation

    @Test func `a Region is initialised as the caller, who has to be allowed to`() throws {
        func world(_ denied: [String]) -> World {
            TestWorld.world([]) { world, region in
                region.isInitialized = false
                world.caller.permissions = Permissions([
                    Policy(
                        [
                            PolicyStatement(.allow, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"]))
                        ]
                            + (denied.isEmpty
                                ? []
                                : [
                                    PolicyStatement(
                                        .deny,
                                        actions: PolicyPatterns(denied),
                                        resources: PolicyPatterns(["*"])
                                    )
                                ])
                    )
                ])
            }
        }
        func answer(_ denied: [String]) throws -> AWSError? {
            try inWorld(world(denied)) { rig in
                let before = await refusal { try await rig.drs.describeJobs(.init()) }
                #expect(before?.code == .uninitializedAccountException)
                let error = await refusal { try await rig.drs.initializeService(.init()) }
                let after = await refusal { try await rig.drs.describeJobs(.init()) }
                #expect((after == nil) == (error == nil))
                return error
            }
        }

        #expect(try answer([]) == nil)
        #expect(try answer(["iam:CreateServiceLinkedRole"])?.message.contains("iam:CreateServiceLinkedRole") == true)
        let unattached = try answer(["iam:PassRole"])
        #expect(unattached?.code == .accessDeniedException)
        #expect(unattached?.message.hasPrefix("Failed to attach the following IAM roles: AWSElastic") == true)
    }
}
