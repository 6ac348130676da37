import MusterAWS
import MusterCore

/// Reading instances.
extension RegionState {
    func describeInstances(
        _ input: EC2.DescribeInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeInstancesResult
    {
        try Self.checkPaging(input.instanceIds, input.maxResults, named: "instancesSet")
        let chosen = try chosenInstances(input.instanceIds, at: context.now)
        let page = try page(
            try instanceListing(at: context.now).select(chosen, input.filters),
            "DescribeInstances",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeInstancesResult(
            nextToken: page.nextToken,
            // DRS makes one request for each instance.
            reservations: page.items.map { view in
                EC2.Reservation(
                    reservationId: neighbourID("r-", .reservation, view.number),
                    ownerId: account.rawValue,
                    groups: [],
                    instances: [describe(view)]
                )
            }
        )
    }

    /// The instances that a call names, or all.
    ///
    /// - Throws: `InvalidInstanceID.Malformed` and `InvalidInstanceID.NotFound`.
    func chosenInstances(_ ids: [String]?, at now: Timestamp) throws(AWSError) -> [EC2InstanceView] {
        guard let ids, !ids.isEmpty else { return ec2Instances(at: now) }
        try Self.checkIDs(ids, prefix: "i-", kind: "InvalidInstanceID")
        var seen: Set<String> = []
        var views: [EC2InstanceView] = []
        var missing: [String] = []
        lazy var converting = instancesUnderway(at: now) + conversionServers(at: now)
        for id in ids where seen.insert(id).inserted {
            if let place = existing.place(of: id) {
                if let view = existingInstance(place, at: now) { views.append(view) } else { missing.append(id) }
            } else if let index = recoveryInstance(id) {
                if let view = ec2Instance(index, at: now) { views.append(view) } else { missing.append(id) }
            } else if let view = converting.first(where: { $0.id == id }) {
                views.append(view)
            } else {
                missing.append(id)
            }
        }
        guard missing.isEmpty else {
            let code = AWSErrorCode(rawValue: "InvalidInstanceID.NotFound")
            throw missing.count == 1
                ? .ec2(code, "The instance ID '\(missing[0])' does not exist")
                : .ec2(code, "The instance IDs '\(missing.joined(separator: ", "))' do not exist")
        }
        return views
    }

    func instanceListing(at now: Timestamp) -> EC2Listing<EC2InstanceView> {
        EC2Listing(
            fields: [
                "instance-id": { [$0.id] },
                "instance-state-name": { [$0.state.rawValue] },
                "instance-state-code": { ["\($0.state.code)"] },
                "instance-type": { [$0.type] },
                "image-id": { [imageID(isWindows: $0.isWindows)] },
                "vpc-id": { [$0.subnet.vpc] },
                "subnet-id": { [$0.subnet.id] },
                "availability-zone": { [region.rawValue + $0.subnet.zone] },
                "availability-zone-id": { [zoneID($0.subnet.zone)] },
                "private-ip-address": { [$0.address] },
                "network-interface.addresses.private-ip-address": { [$0.address] },
                "network-interface.subnet-id": { [$0.subnet.id] },
                "network-interface.vpc-id": { [$0.subnet.vpc] },
                "private-dns-name": { [dnsName($0)] },
                "instance.group-id": { $0.groups },
                "network-interface.group-id": { $0.groups },
                "group-id": { $0.groups },
                "owner-id": { _ in [account.rawValue] },
                "platform": { $0.isWindows ? ["windows"] : [] },
                "architecture": { _ in ["x86_64"] },
                "root-device-type": { _ in ["ebs"] },
                "root-device-name": { [$0.disks.first?.device ?? "/dev/sda1"] },
                "virtualization-type": { _ in ["hvm"] },
                "hypervisor": { _ in ["xen"] },
                "tenancy": { _ in ["default"] },
                "reservation-id": { [neighbourID("r-", .reservation, $0.number)] },
                "launch-time": { [Timestamp(nanoseconds: $0.started).iso8601(.milliseconds)] },
                "block-device-mapping.volume-id": { view in view.disks.indices.map { volumeID(view, $0) } },
                "block-device-mapping.device-name": { $0.disks.map(\.device) },
            ],
            tags: { $0.tags }
        )
    }

    func dnsName(_ view: EC2InstanceView) -> String {
        let host = "ip-" + view.address.map { $0 == "." ? "-" : $0 }
        return host + (region.rawValue == "us-east-1" ? ".ec2.internal" : ".\(region.rawValue).compute.internal")
    }

    /// The image that DRS puts under an instance before it changes the disks.
    func imageID(isWindows: Bool) -> String { neighbourID("ami-", .image, isWindows ? 1 : 0) }

    func volumeID(_ view: EC2InstanceView, _ disk: Int) -> String {
        neighbourID("vol-", .volume, view.volumes << 6 | UInt64(min(disk, 63)))
    }

    private func describe(_ view: EC2InstanceView) -> EC2.Instance {
        let isGone = view.state == .terminated
        let start = Timestamp(nanoseconds: view.started)
        let groups = view.groups.map { id in
            EC2.GroupIdentifier(groupId: id, groupName: securityGroups.first { $0.id == id }?.name ?? id)
        }
        let interface = neighbourID("eni-", .networkInterface, view.number)
        var instance = EC2.Instance(
            architecture: .x8664,
            blockDeviceMappings: isGone
                ? []
                : view.disks.enumerated().map { place, disk in
                    EC2.InstanceBlockDeviceMapping(
                        deviceName: disk.device,
                        ebs: EC2.EbsInstanceBlockDevice(
                            attachTime: start,
                            deleteOnTermination: true,
                            status: .attached,
                            volumeId: volumeID(view, place)
                        )
                    )
                },
            clientToken: "",
            ebsOptimized: false,
            enaSupport: true,
            hypervisor: .xen,
            networkInterfaces: [],
            rootDeviceName: view.disks.first?.device ?? "/dev/sda1",
            rootDeviceType: .ebs,
            securityGroups: isGone ? [] : groups,
            sourceDestCheck: true,
            tags: Self.tagList(view.tags),
            virtualizationType: .hvm,
            platformDetails: view.isWindows ? "Windows" : "Linux/UNIX",
            usageOperation: view.isWindows ? "RunInstances:0002" : "RunInstances",
            instanceId: view.id,
            imageId: imageID(isWindows: view.isWindows),
            state: view.state.shape,
            privateDnsName: isGone ? "" : dnsName(view),
            publicDnsName: "",
            stateTransitionReason: view.reason,
            amiLaunchIndex: 0,
            instanceType: view.type,
            launchTime: start,
            placement: EC2.Placement(
                availabilityZoneId: zoneID(view.subnet.zone),
                groupName: "",
                tenancy: .default,
                availabilityZone: region.rawValue + view.subnet.zone
            ),
            platform: view.isWindows ? .windows : nil,
            monitoring: EC2.Monitoring(state: .disabled)
        )
        if let code = view.reasonCode {
            instance.stateReason = EC2.StateReason(code: code, message: "\(code): User initiated shutdown")
        }
        guard !isGone else { return instance }
        instance.subnetId = view.subnet.id
        instance.vpcId = view.subnet.vpc
        instance.privateIpAddress = view.address
        instance.networkInterfaces = [
            EC2.InstanceNetworkInterface(
                attachment: EC2.InstanceNetworkInterfaceAttachment(
                    attachTime: start,
                    attachmentId: "eni-attach-" + interface.dropFirst(4),
                    deleteOnTermination: true,
                    deviceIndex: 0,
                    status: .attached,
                    networkCardIndex: 0
                ),
                description: "",
                groups: groups,
                networkInterfaceId: interface,
                ownerId: account.rawValue,
                privateDnsName: dnsName(view),
                privateIpAddress: view.address,
                privateIpAddresses: [
                    EC2.InstancePrivateIpAddress(
                        primary: true,
                        privateDnsName: dnsName(view),
                        privateIpAddress: view.address
                    )
                ],
                sourceDestCheck: true,
                status: .inUse,
                subnetId: view.subnet.id,
                vpcId: view.subnet.vpc,
                interfaceType: "interface"
            )
        ]
        return instance
    }

    // MARK: Status

    /// `DescribeInstanceStatus`: running instances, unless all are asked for.
    ///
    /// The two checks are initializing until a while after the start; how long is *assumed*.
    func describeInstanceStatus(
        _ input: EC2.DescribeInstanceStatusRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeInstanceStatusResult {
        try Self.checkPaging(input.instanceIds, input.maxResults, named: "instancesSet")
        let now = context.now.nanoseconds
        var chosen = try chosenInstances(input.instanceIds, at: context.now)
        if input.includeAllInstances != true { chosen = chosen.filter { $0.state == .running } }
        let checks = environment.behavior.neighbours.statusChecks.nanoseconds
        func status(_ view: EC2InstanceView) -> EC2.SummaryStatus {
            guard view.state == .running else { return .notApplicable }
            return now < Instants.sum(view.started, checks) ? .initializing : .ok
        }
        let listing = EC2Listing<EC2InstanceView>(
            fields: [
                "instance-state-name": { [$0.state.rawValue] }, "instance-state-code": { ["\($0.state.code)"] },
                "availability-zone": { [region.rawValue + $0.subnet.zone] },
                "instance-status.status": { [status($0).rawValue] }, "system-status.status": { [status($0).rawValue] },
                "instance-status.reachability": { [Self.reachability(status($0))] },
                "system-status.reachability": { [Self.reachability(status($0))] },
            ]
        )
        let page = try page(
            try listing.select(chosen, input.filters),
            "DescribeInstanceStatus",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeInstanceStatusResult(
            instanceStatuses: page.items.map { view in
                let word = status(view)
                let summary = EC2.InstanceStatusSummary(
                    details: word == .notApplicable
                        ? nil
                        : [
                            EC2.InstanceStatusDetails(
                                name: .reachability,
                                status: EC2.StatusType(rawValue: Self.reachability(word))
                            )
                        ],
                    status: word
                )
                return EC2.InstanceStatus(
                    availabilityZone: region.rawValue + view.subnet.zone,
                    availabilityZoneId: zoneID(view.subnet.zone),
                    instanceId: view.id,
                    instanceState: view.state.shape,
                    instanceStatus: summary,
                    systemStatus: summary
                )
            },
            nextToken: page.nextToken
        )
    }

    private static func reachability(_ status: EC2.SummaryStatus) -> String {
        status == .ok ? "passed" : status == .initializing ? "initializing" : "insufficient-data"
    }
}
