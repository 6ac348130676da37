import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

struct EC2Tests {
    private let spare = WorldSubnet(id: "subnet-0000000000000aaaa", vpc: "vpc-0000000000000aaaa")

    private func ec2(_ rig: Rig) -> EC2Client { EC2Client(rig.aws, as: rig.drs.context) }

    private func launched(_ rig: Rig) async throws -> String {
        _ = try await rig.start([1])
        try await rig.pass(to: .seconds(200))
        return try #require(try await rig.instances(of: 1).first?.ec2InstanceID)
    }

    private func state(_ id: String, _ rig: Rig) async throws -> EC2.InstanceStateName? {
        try await ec2(rig).describeInstances(.init(instanceIds: [id])).reservations?.first?.instances?.first?.state?
            .name
    }

    // MARK: Instances

    @Test func `a launched server is an instance with tags, an address and disks`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)

            let answer = try await ec2(rig).describeInstances(.init(instanceIds: [id]))

            let instance = try #require(answer.reservations?.first?.instances?.first)
            #expect(instance.state?.name == .running && instance.state?.code == 16)
            #expect(
                instance.tags?.first { $0.key == "drs.amazonaws.com-source-server" }?.value
                    == TestWorld.serverID(1).rawValue
            )
            #expect(instance.privateIpAddress == "172.31.0.4")
            #expect(instance.instanceType == "c5.large")
            let volume = try #require(instance.blockDeviceMappings?.first?.ebs?.volumeId)
            let volumes = try await ec2(rig).describeVolumes(.init(volumeIds: [volume])).volumes
            #expect(volumes?.first?.attachments?.first?.instanceId == id)
            #expect(volumes?.first?.size == 8)
            let subnets = try await ec2(rig).describeSubnets(.init(subnetIds: [instance.subnetId ?? ""])).subnets
            #expect(subnets?.first?.vpcId == instance.vpcId)
            #expect(subnets?.first?.availableIpAddressCount == 4_090)
        }
    }

    @Test func `an instance goes through its states in virtual time, and DRS sees the same`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)
            var seen: [EC2.InstanceStateName?] = []
            var told: [DRS.EC2InstanceState?] = []
            func look() async throws {
                seen.append(try await state(id, rig))
                told.append(try await rig.instances(of: 1).first?.ec2InstanceState)
            }

            let stopping = try await ec2(rig).stopInstances(.init(instanceIds: [id])).stoppingInstances?.first
            try await look()
            try await rig.pass(to: .seconds(300))
            try await look()
            _ = try await ec2(rig).startInstances(.init(instanceIds: [id]))
            try await look()
            try await rig.pass(to: .seconds(400))
            try await look()
            _ = try await ec2(rig).terminateInstances(.init(instanceIds: [id]))
            try await look()
            try await rig.pass(to: .seconds(500))
            try await look()

            #expect(stopping?.previousState?.name == .running && stopping?.currentState?.name == .stopping)
            #expect(seen == [.stopping, .stopped, .pending, .running, .shuttingDown, .terminated])
            #expect(told == [.stopping, .stopped, .pending, .running, .shuttingDown, .terminated])
        }
    }

    @Test func `an instance that DRS terminates is gone for EC2, and one that EC2 terminates for DRS`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            _ = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(200))
            let first = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let second = try #require(try await rig.instances(of: 2).first?.recoveryInstanceID)

            _ = try await rig.terminate(first)
            _ = try await ec2(rig).terminateInstances(.init(instanceIds: [second.rawValue]))
            try await rig.pass(to: .seconds(300))

            #expect(try await state(first.rawValue, rig) == .terminated)
            #expect(try await rig.instances(of: 2).first?.ec2InstanceState == .terminated)
            let again = await refusal { try await rig.terminate(second) }
            #expect(again?.code == .conflictException)
        }
    }

    @Test func `terminated instances are forgotten after an hour`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)
            _ = try await ec2(rig).terminateInstances(.init(instanceIds: [id]))
            try await rig.pass(to: .seconds(3_700))
            #expect(try await state(id, rig) == .terminated)
            try await rig.pass(to: .seconds(3_900))

            let error = await refusal { try await ec2(rig).describeInstances(.init(instanceIds: [id])) }

            #expect(error?.code.rawValue == "InvalidInstanceID.NotFound")
        }
    }

    @Test func `a server that converts is an instance while it does`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(30))
            let filters = [EC2.Filter(name: "tag:Name", values: ["*Conversion Server"])]
            let during = try await ec2(rig).describeInstances(.init(filters: filters)).reservations?.first?.instances
            try await rig.pass(to: .seconds(60))
            let log = try await rig.log(job.jobID)

            #expect(during?.first?.state?.name == .running)
            #expect(log.compactMap(\.eventData?.conversionServerID).first == during?.first?.instanceId)
            #expect(try await state(#require(during?.first?.instanceId), rig) == .shuttingDown)
        }
    }

    @Test func `status checks take a while and then pass`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(110))
            let early = try await ec2(rig).describeInstanceStatus().instanceStatuses?.first
            try await rig.pass(to: .seconds(300))
            let late = try await ec2(rig).describeInstanceStatus().instanceStatuses?.first

            #expect(early?.instanceStatus?.status == .initializing)
            #expect(late?.instanceStatus?.status == .ok && late?.systemStatus?.status == .ok)
        }
    }

    // MARK: Refusals

    @Test(arguments: [
        ("i-1", "InvalidInstanceID.Malformed"), ("vol-0123456789abcdef0", "InvalidInstanceID.Malformed"),
        ("i-0123456789abcdef0", "InvalidInstanceID.NotFound"),
    ])
    func `ids that are none are told from ids of nothing`(id: String, code: String) throws {
        try inWorld(TestWorld.world([])) { rig in
            let error = await refusal { try await ec2(rig).describeInstances(.init(instanceIds: [id])) }

            #expect(error?.code.rawValue == code)
            #expect(error?.httpStatus == 400)
        }
    }

    @Test func `a call that is only tried is refused with 412 and does nothing`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)

            let error = await refusal {
                try await ec2(rig).terminateInstances(.init(instanceIds: [id], dryRun: true))
            }

            #expect(error?.code == .dryRunOperation && error?.httpStatus == 412)
            #expect(try await state(id, rig) == .running)
        }
    }

    @Test func `a protected instance stays until it is protected no more`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)
            func protect(_ value: Bool) async throws {
                _ = try await ec2(rig).modifyInstanceAttribute(
                    .init(instanceId: id, disableApiTermination: .init(value: value))
                )
            }
            try await protect(true)
            let error = await refusal { try await ec2(rig).terminateInstances(.init(instanceIds: [id])) }
            try await protect(false)

            #expect(error?.code == .operationNotPermitted)
            #expect(await refusal { try await ec2(rig).terminateInstances(.init(instanceIds: [id])) } == nil)
        }
    }

    @Test func `no capacity refuses a start with 500, as it refuses a launch`() throws {
        var fault = InstanceFault(code: "InsufficientInstanceCapacity")
        fault.window = FaultWindow(from: .seconds(250), until: nil)
        try inWorld(TestWorld.world([TestWorld.server(1)]), faults: [Fault(.launch(fault))]) { rig in
            let id = try await launched(rig)
            _ = try await ec2(rig).stopInstances(.init(instanceIds: [id]))
            try await rig.pass(to: .seconds(300))

            let error = await refusal { try await ec2(rig).startInstances(.init(instanceIds: [id])) }

            #expect(error?.code == .insufficientInstanceCapacity && error?.httpStatus == 500)
            #expect(try await state(id, rig) == .stopped)
        }
    }

    @Test func `calls that come too fast are refused with 503 until tokens come back, where a world asks for it`()
        throws
    {
        let world = TestWorld.world([]) { world, _ in
            world.behavior.callLatency = .constant(.zero)
            world.behavior.neighbours.limitsRequests = true
        }
        try inWorld(world) { rig in
            var refused = 0
            for _ in 0..<60 where await refusal({ try await ec2(rig).describeInstances() }) != nil { refused += 1 }
            try await rig.pass(to: .seconds(1))
            var later = 0
            for _ in 0..<20 where await refusal({ try await ec2(rig).describeInstances() }) == nil { later += 1 }

            #expect(refused == 10)
            #expect(later == 10)
            let error = await refusal { try await ec2(rig).describeInstances() }
            #expect(error?.code == .requestLimitExceeded && error?.httpStatus == 503)
            #expect(error?.isThrottle == true)
        }
    }

    // MARK: Filters and pages

    @Test(arguments: [
        ("instance-state-name", "running", 3), ("instance-state-name", "stopped", 0),
        ("tag:drs.amazonaws.com-source-server", "s-*1", 1), ("tag-key", "drs.amazonaws.com-job", 3),
        ("private-ip-address", "172.31.0.?", 3), ("private-ip-address", "172.31.0.\\?", 0),
    ])
    func `filters choose instances`(name: String, value: String, count: Int) throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<4))) { rig in
            _ = try await rig.start(1..<4)
            try await rig.pass(to: .seconds(200))
            let live = EC2.Filter(name: "tag-key", values: ["drs.amazonaws.com-job"])

            let answer = try await ec2(rig).describeInstances(
                .init(filters: [live, EC2.Filter(name: name, values: [value])])
            )

            #expect(answer.reservations?.count == count)
        }
    }

    @Test func `pages cover everything once, and do not go with ids`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<13))) { rig in
            _ = try await rig.start(1..<13)
            try await rig.pass(to: .seconds(200))
            let live = [EC2.Filter(name: "tag-key", values: ["drs.amazonaws.com-job"])]
            var ids: [String?] = []
            var token: String?
            repeat {
                let page = try await ec2(rig).describeInstances(
                    .init(filters: live, nextToken: token, maxResults: 5)
                )
                ids += (page.reservations ?? []).flatMap { $0.instances ?? [] }.map(\.instanceId)
                token = page.nextToken
            } while token != nil

            #expect(ids.count == 12 && Set(ids).count == 12)
            let both = await refusal {
                try await ec2(rig).describeInstances(.init(instanceIds: [ids[0] ?? ""], maxResults: 5))
            }
            #expect(both?.code == .invalidParameterCombination)
            let wrong = await refusal { try await ec2(rig).describeInstances(.init(nextToken: "x")) }
            #expect(wrong?.code.rawValue == "InvalidNextToken")
            let unknown = await refusal {
                try await ec2(rig).describeInstances(.init(filters: [.init(name: "colour", values: ["red"])]))
            }
            #expect(unknown?.code == .invalidParameterValue)
        }
    }

    // MARK: Launch templates

    @Test func `the new default version of a server's template decides what is launched`() throws {
        let world = TestWorld.world([TestWorld.server(1)]) { [spare] _, region in
            region.subnets = [spare]
            region.securityGroups = [WorldSecurityGroup(id: "sg-0000000000000aaaa", vpc: spare.vpc)]
        }
        try inWorld(world) { [spare] rig in
            let template = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: TestWorld.serverID(1)))
                .ec2LaunchTemplateID
            let client = ec2(rig)
            let version = try await client.createLaunchTemplateVersion(
                .init(
                    launchTemplateId: template,
                    sourceVersion: "$Default",
                    launchTemplateData: .init(
                        networkInterfaces: [
                            .init(deviceIndex: 0, groups: ["sg-0000000000000aaaa"], subnetId: spare.id)
                        ],
                        instanceType: "m5.xlarge"
                    )
                )
            )
            #expect(version.warning == nil)
            #expect(version.launchTemplateVersion?.versionNumber == 2)
            #expect(version.launchTemplateVersion?.defaultVersion == false)
            #expect(version.launchTemplateVersion?.launchTemplateData?.blockDeviceMappings?.count == 1)
            _ = try await client.modifyLaunchTemplate(.init(launchTemplateId: template, defaultVersion: "2"))

            let id = try await launched(rig)

            let instance = try await client.describeInstances(.init(instanceIds: [id])).reservations?.first?.instances?
                .first
            #expect(instance?.instanceType == "m5.xlarge")
            #expect(instance?.subnetId == spare.id)
            #expect(instance?.securityGroups?.map(\.groupId) == ["sg-0000000000000aaaa"])
            #expect(instance?.privateIpAddress == "10.0.0.4")
        }
    }

    @Test func `right-sizing overrides the type of the template`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = TestWorld.serverID(1)
            let template = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: id)).ec2LaunchTemplateID
            _ = try await ec2(rig).createLaunchTemplateVersion(
                .init(launchTemplateId: template, launchTemplateData: .init(instanceType: "r5.large"))
            )
            _ = try await ec2(rig).modifyLaunchTemplate(.init(launchTemplateId: template, defaultVersion: "2"))
            _ = try await rig.drs.updateLaunchConfiguration(
                .init(sourceServerID: id, targetInstanceTypeRightSizingMethod: .basic)
            )

            let instance = try await launched(rig)

            let types = try await ec2(rig).describeInstances(.init(instanceIds: [instance])).reservations?.first?
                .instances?.map(\.instanceType)
            #expect(types == ["c5.large"])
        }
    }

    @Test func `a template of an unknown subnet is taken with a warning and fails the launch`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let template = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: TestWorld.serverID(1)))
                .ec2LaunchTemplateID
            let made = try await ec2(rig).createLaunchTemplateVersion(
                .init(
                    launchTemplateId: template,
                    launchTemplateData: .init(networkInterfaces: [.init(deviceIndex: 0, subnetId: "subnet-0bad0bad")])
                )
            )
            _ = try await ec2(rig).modifyLaunchTemplate(.init(launchTemplateId: template, defaultVersion: "$Latest"))

            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(300))

            #expect(made.warning?.errors?.map(\.code) == ["InvalidSubnetID.NotFound"])
            let log = try await rig.log(job.jobID)
            let failure = try #require(log.first { $0.event == .launchFailed }?.eventData?.rawError)
            #expect(failure.contains("(InvalidSubnetID.NotFound) when calling the RunInstances operation"))
        }
    }

    @Test func `versions go by number, latest and default, and the default stays`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = ec2(rig)
            let made = try await client.createLaunchTemplate(
                .init(launchTemplateName: "mine", launchTemplateData: .init(instanceType: "m5.large", keyName: "one"))
            )
            let id = made.launchTemplate?.launchTemplateId
            _ = try await client.createLaunchTemplateVersion(
                .init(launchTemplateId: id, sourceVersion: "1", launchTemplateData: .init(instanceType: "m5.xlarge"))
            )
            let all = try await client.describeLaunchTemplateVersions(.init(launchTemplateName: "mine"))
                .launchTemplateVersions
            #expect(all?.map(\.versionNumber) == [2, 1])
            #expect(all?.first?.launchTemplateData?.keyName == "one")
            let words = try await client.describeLaunchTemplateVersions(
                .init(launchTemplateId: id, versions: ["$Latest", "$Default"])
            )
            #expect(words.launchTemplateVersions?.map(\.versionNumber) == [2, 1])
            let deleted = try await client.deleteLaunchTemplateVersions(
                .init(launchTemplateId: id, versions: ["1", "2", "7"])
            )
            #expect(deleted.successfullyDeletedLaunchTemplateVersions?.map(\.versionNumber) == [2])
            #expect(
                deleted.unsuccessfullyDeletedLaunchTemplateVersions?.map(\.responseError?.code) == [
                    .unexpectedError, .launchTemplateVersionDoesNotExist,
                ]
            )
            let twice = await refusal {
                try await client.createLaunchTemplate(.init(launchTemplateName: "mine", launchTemplateData: .init()))
            }
            #expect(twice?.code.rawValue == "InvalidLaunchTemplateName.AlreadyExistsException")
            _ = try await client.deleteLaunchTemplate(.init(launchTemplateId: id))
            let gone = await refusal { try await client.describeLaunchTemplates(.init(launchTemplateIds: [id ?? ""])) }
            #expect(gone?.code.rawValue == "InvalidLaunchTemplateId.NotFound")
        }
    }

    // MARK: Tags

    @Test func `tags of an instance are the same for EC2 and DRS`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let id = try await launched(rig)
            _ = try await ec2(rig).createTags(.init(resources: [id], tags: [.init(key: "wave", value: "1")]))

            #expect(try await rig.instances(of: 1).first?.tags?["wave"] == "1")
            let filters = [EC2.Filter(name: "resource-id", values: [id]), EC2.Filter(name: "key", values: ["wave"])]
            #expect(try await ec2(rig).describeTags(.init(filters: filters)).tags?.map(\.value) == ["1"])
            _ = try await ec2(rig).deleteTags(.init(resources: [id], tags: [.init(key: "wave", value: "2")]))
            #expect(try await rig.instances(of: 1).first?.tags?["wave"] == "1")
            _ = try await ec2(rig).deleteTags(.init(resources: [id], tags: [.init(key: "wave")]))
            #expect(try await rig.instances(of: 1).first?.tags?["wave"] == nil)
            let reserved = await refusal {
                try await ec2(rig).createTags(.init(resources: [id], tags: [.init(key: "aws:x", value: "1")]))
            }
            #expect(reserved?.code == .invalidParameterValue)
        }
    }

    @Test func `who may not is refused in the words of EC2`() throws {
        let world = TestWorld.world([TestWorld.server(1)]) { world, _ in
            world.caller.permissions = Permissions([])
        }
        try inWorld(world) { rig in
            let error = await refusal { try await ec2(rig).describeInstances(.init(dryRun: true)) }

            #expect(error?.code == .unauthorizedOperation && error?.httpStatus == 403)
        }
    }

    @Test(arguments: ["DescribeInstanceTypes", "DescribeRegions", "DescribeAvailabilityZones", "DescribeVpcs"])
    func `what is there to begin with can be read`(name: String) throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = ec2(rig)
            let count =
                switch name {
                case "DescribeInstanceTypes":
                    try await client.describeInstanceTypes(.init(instanceTypes: ["t3.small", "c5.large"]))
                        .instanceTypes?
                        .count
                case "DescribeRegions":
                    try await client.describeRegions(.init(regionNames: ["us-east-1", "us-west-2"]))
                        .regions?.count
                case "DescribeAvailabilityZones":
                    try await client.describeAvailabilityZones(.init(zoneIds: ["use1-az1", "use1-az2"]))
                        .availabilityZones?
                        .count
                default:
                    (try await client.describeVpcs().vpcs?.count ?? 0)
                        + (try await client.describeSecurityGroups().securityGroups?.count ?? 0)
                }
            #expect(count == 2)
        }
    }
}
