import MusterAWS
import MusterCore

/// A request that EC2 only checks when it is told so.
protocol DryRunnable {
    var dryRun: Bool? { get }
}

extension EC2.CreateLaunchTemplateRequest: DryRunnable {}
extension EC2.CreateLaunchTemplateVersionRequest: DryRunnable {}
extension EC2.CreateTagsRequest: DryRunnable {}
extension EC2.DeleteLaunchTemplateRequest: DryRunnable {}
extension EC2.DeleteLaunchTemplateVersionsRequest: DryRunnable {}
extension EC2.DeleteTagsRequest: DryRunnable {}
extension EC2.DescribeAccountAttributesRequest: DryRunnable {}
extension EC2.DescribeAvailabilityZonesRequest: DryRunnable {}
extension EC2.DescribeImagesRequest: DryRunnable {}
extension EC2.DescribeInstanceAttributeRequest: DryRunnable {}
extension EC2.DescribeInstanceStatusRequest: DryRunnable {}
extension EC2.DescribeInstanceTypeOfferingsRequest: DryRunnable {}
extension EC2.DescribeInstanceTypesRequest: DryRunnable {}
extension EC2.DescribeInstancesRequest: DryRunnable {}
extension EC2.DescribeLaunchTemplateVersionsRequest: DryRunnable {}
extension EC2.DescribeLaunchTemplatesRequest: DryRunnable {}
extension EC2.DescribeRegionsRequest: DryRunnable {}
extension EC2.DescribeSecurityGroupsRequest: DryRunnable {}
extension EC2.DescribeSnapshotsRequest: DryRunnable {}
extension EC2.DescribeSubnetsRequest: DryRunnable {}
extension EC2.DescribeTagsRequest: DryRunnable {}
extension EC2.DescribeVolumesRequest: DryRunnable {}
extension EC2.DescribeVpcsRequest: DryRunnable {}
extension EC2.ModifyInstanceAttributeRequest: DryRunnable {}
extension EC2.ModifyLaunchTemplateRequest: DryRunnable {}
extension EC2.RebootInstancesRequest: DryRunnable {}
extension EC2.StartInstancesRequest: DryRunnable {}
extension EC2.StopInstancesRequest: DryRunnable {}
extension EC2.TerminateInstancesRequest: DryRunnable {}

/// The rules of EC2.
extension RuleTable {
    mutating func addEC2() {
        addLaunchTemplates()
        addEC2Instances()
        addEC2Places()
    }

    private mutating func addLaunchTemplates() {
        ec2(
            EC2.CreateLaunchTemplate.self,
            { _ in .changing("CreateLaunchTemplate") }
        ) { (region, input, context) throws(AWSError) in
            try region.createLaunchTemplate(input, context)
        }
        ec2(
            EC2.CreateLaunchTemplateVersion.self,
            { _ in .init("CreateLaunchTemplateVersion", 100, 5) },
            access: { region, input, _ in [region.demand(onTemplate: input.launchTemplateId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.createLaunchTemplateVersion(input, context)
        }
        ec2(
            EC2.ModifyLaunchTemplate.self,
            { _ in .init("ModifyLaunchTemplate", 100, 5) },
            access: { region, input, _ in [region.demand(onTemplate: input.launchTemplateId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.modifyLaunchTemplate(input, context)
        }
        ec2(
            EC2.DeleteLaunchTemplate.self,
            { _ in .changing("DeleteLaunchTemplate") },
            access: { region, input, _ in [region.demand(onTemplate: input.launchTemplateId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteLaunchTemplate(input, context)
        }
        ec2(
            EC2.DeleteLaunchTemplateVersions.self,
            { _ in .changing("DeleteLaunchTemplateVersions") },
            access: { region, input, _ in [region.demand(onTemplate: input.launchTemplateId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteLaunchTemplateVersions(input, context)
        }
        ec2(
            EC2.DescribeLaunchTemplates.self,
            { _ in .reading("DescribeLaunchTemplates") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeLaunchTemplates(input, context)
        }
        ec2(
            EC2.DescribeLaunchTemplateVersions.self,
            { _ in .reading("DescribeLaunchTemplateVersions") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeLaunchTemplateVersions(input, context)
        }
    }

    private mutating func addEC2Instances() {
        ec2(
            EC2.DescribeInstances.self,
            { input in
                input.filters?.isEmpty == false || input.maxResults != nil || input.instanceIds?.isEmpty == false
                    ? .reading("DescribeInstances") : .readingAll("DescribeInstances")
            }
        ) { (region, input, context) throws(AWSError) in
            try region.describeInstances(input, context)
        }
        ec2(
            EC2.DescribeInstanceStatus.self,
            { input in
                input.filters?.isEmpty == false || input.maxResults != nil || input.instanceIds?.isEmpty == false
                    ? .reading("DescribeInstanceStatus") : .readingAll("DescribeInstanceStatus")
            }
        ) { (region, input, context) throws(AWSError) in
            try region.describeInstanceStatus(input, context)
        }
        ec2(
            EC2.DescribeInstanceAttribute.self,
            { _ in .reading("DescribeInstanceAttribute") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeInstanceAttribute(input, context)
        }
        ec2(
            EC2.ModifyInstanceAttribute.self,
            { _ in .changing("ModifyInstanceAttribute") },
            access: { region, input, now in [input.instanceId].map { region.demand(onEC2Instance: $0, at: now) } }
        ) { (region, input, context) throws(AWSError) in
            try region.modifyInstanceAttribute(input, context)
        }
        ec2(
            EC2.StartInstances.self,
            { _ in .init("StartInstances", 5, 2) },
            access: { region, input, now in input.instanceIds.map { region.demand(onEC2Instance: $0, at: now) } }
        ) { (region, input, context) throws(AWSError) in
            try region.startInstances(input, context)
        }
        ec2(
            EC2.StopInstances.self,
            { _ in .changing("StopInstances") },
            access: { region, input, now in input.instanceIds.map { region.demand(onEC2Instance: $0, at: now) } }
        ) { (region, input, context) throws(AWSError) in
            try region.stopInstances(input, context)
        }
        ec2(
            EC2.RebootInstances.self,
            { _ in .changing("RebootInstances") },
            access: { region, input, now in input.instanceIds.map { region.demand(onEC2Instance: $0, at: now) } }
        ) { (region, input, context) throws(AWSError) in
            try region.rebootInstances(input, context)
        }
        ec2(
            EC2.TerminateInstances.self,
            { _ in .init("TerminateInstances", 100, 5) },
            access: { region, input, now in input.instanceIds.map { region.demand(onEC2Instance: $0, at: now) } }
        ) { (region, input, context) throws(AWSError) in
            try region.terminateInstances(input, context)
        }
        ec2(
            EC2.CreateTags.self,
            { _ in .init("CreateTags", 100, 10) },
            access: { region, input, now in region.demands(onTagged: input.resources, input.tags, at: now) }
        ) { (region, input, context) throws(AWSError) in
            try region.createTags(input, context)
        }
        ec2(
            EC2.DeleteTags.self,
            { _ in .init("DeleteTags", 100, 10) },
            access: { region, input, now in region.demands(onTagged: input.resources, input.tags, at: now) }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteTags(input, context)
        }
        ec2(
            EC2.DescribeTags.self,
            { _ in .reading("DescribeTags") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeTags(input, context)
        }
    }

    private mutating func addEC2Places() {
        ec2(
            EC2.DescribeAccountAttributes.self,
            { _ in .reading("DescribeAccountAttributes") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeAccountAttributes(input, context)
        }
        ec2(
            EC2.DescribeAvailabilityZones.self,
            { _ in .reading("DescribeAvailabilityZones") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeAvailabilityZones(input, context)
        }
        ec2(
            EC2.DescribeImages.self,
            { _ in .reading("DescribeImages") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeImages(input, context)
        }
        ec2(
            EC2.DescribeInstanceTypeOfferings.self,
            { _ in .reading("DescribeInstanceTypeOfferings") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeInstanceTypeOfferings(input, context)
        }
        ec2(
            EC2.DescribeInstanceTypes.self,
            { _ in .reading("DescribeInstanceTypes") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeInstanceTypes(input, context)
        }
        ec2(
            EC2.DescribeRegions.self,
            { _ in .reading("DescribeRegions") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeRegions(input, context)
        }
        ec2(
            EC2.DescribeSecurityGroups.self,
            { input in
                input.filters?.isEmpty == false || input.maxResults != nil || input.groupIds?.isEmpty == false
                    ? .reading("DescribeSecurityGroups") : .readingAll("DescribeSecurityGroups")
            }
        ) { (region, input, context) throws(AWSError) in
            try region.describeSecurityGroups(input, context)
        }
        ec2(
            EC2.DescribeSnapshots.self,
            { input in
                input.filters?.isEmpty == false || input.maxResults != nil || input.snapshotIds?.isEmpty == false
                    ? .reading("DescribeSnapshots") : .readingAll("DescribeSnapshots")
            }
        ) { (region, input, context) throws(AWSError) in
            try region.describeSnapshots(input, context)
        }
        ec2(
            EC2.DescribeSubnets.self,
            { _ in .reading("DescribeSubnets") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeSubnets(input, context)
        }
        ec2(
            EC2.DescribeVolumes.self,
            { input in
                input.filters?.isEmpty == false || input.maxResults != nil || input.volumeIds?.isEmpty == false
                    ? .reading("DescribeVolumes") : .readingAll("DescribeVolumes")
            }
        ) { (region, input, context) throws(AWSError) in
            try region.describeVolumes(input, context)
        }
        ec2(
            EC2.DescribeVpcs.self,
            { _ in .reading("DescribeVpcs") }
        ) { (region, input, context) throws(AWSError) in
            try region.describeVpcs(input, context)
        }
    }

    // MARK: Filing

    private mutating func ec2<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ size: @escaping @Sendable (Operation.Input) -> RequestBuckets.Size,
        access: Rule<Operation>.Access? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        let body: Rule<Operation>.RegionRule = { (region, input, context) throws(AWSError) in
            try region.throttle(size(input), at: context.now)
            if (input as? any DryRunnable)?.dryRun == true { throw .dryRun() }
            return try rule(&region, input, context)
        }
        add(operation, .region(body), needsInitialization: false, access: access)
    }
}

/// What the operations of EC2 act on.
///
/// Source: Service Authorization Reference of EC2, actions and their resource types.
extension RegionState {
    func demand(onEC2Instance id: String, at now: Timestamp) -> AccessDemand {
        AccessDemand(
            resource: arn("ec2", "instance/" + id),
            tags: recoveryInstance(id).map { tags(ofInstance: $0) } ?? existing.place(of: id).map(tags(ofExisting:))
                ?? [:]
        )
    }

    func demand(onTemplate id: String?) -> AccessDemand {
        guard let id else { return AccessDemand(resource: arn("ec2", "launch-template/*")) }
        return AccessDemand(resource: arn("ec2", "launch-template/" + id), tags: templateTags(id) ?? [:])
    }

    func demands(onTagged ids: [String], _ tags: [EC2.Tag]?, at now: Timestamp) -> [AccessDemand] {
        let kinds = [
            "i": "instance", "vol": "volume", "lt": "launch-template", "subnet": "subnet", "vpc": "vpc",
            "sg": "security-group", "snap": "snapshot", "ami": "image",
        ]
        var asked: [String: String] = [:]
        for tag in tags ?? [] { asked[tag.key ?? ""] = tag.value ?? "" }
        return ids.map { id in
            let kind = kinds[id.split(separator: "-").first.map(String.init) ?? ""] ?? "*"
            var demand =
                kind == "instance"
                ? demand(onEC2Instance: id, at: now) : AccessDemand(resource: arn("ec2", kind + "/" + id))
            demand.requestTags = asked
            return demand
        }
    }
}
