import MusterAWS
import MusterCore

/// A subnet as EC2 knows it: of the world, or one of the three of the default network.
struct SubnetFacts: Hashable, Sendable {
    let id: String
    let vpc: String
    /// The letter of its zone.
    let zone: String
    /// The first two numbers of its addresses, and where its part of the third begins.
    let network: (UInt8, UInt8)
    let third: UInt8
    let isDefault: Bool
    /// Its place among the world's subnets; `nil` for a default one.
    let place: Int?

    var cidr: String { "\(network.0).\(network.1).\(third).0/20" }

    /// A /20 without the five addresses that AWS keeps.
    static let capacity = 4_091

    /// The address of a number; numbers beyond the subnet begin again.
    func address(_ number: Int) -> String {
        let host = 4 + number % Self.capacity
        return "\(network.0).\(network.1).\(Int(third) + host >> 8).\(host & 0xFF)"
    }

    static func == (lhs: SubnetFacts, rhs: SubnetFacts) -> Bool { lhs.id == rhs.id }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Networks of a Region.
///
/// A world names subnets, groups and their networks, and no more. Blocks of addresses are *assumed*: each network of the
/// world is 10.n.0.0/16 and each subnet the next /20 in it, in the first zone. The default network is EC2's own
/// 172.31.0.0/16 with a subnet in each of three zones.
extension RegionState {
    var zones: [String] { ["a", "b", "c"].map { region.rawValue + $0 } }

    /// The id that is the same for everybody, for example `use1-az1` for `us-east-1a`.
    func zoneID(_ letter: String) -> String {
        let parts = region.rawValue.split(separator: "-")
        let direction = parts.dropFirst().dropLast().flatMap { part in
            ["north", "south", "east", "west", "central"].filter { part.contains($0) }.map { String($0.prefix(1)) }
        }
        let number = ["a": 1, "b": 2, "c": 3][letter] ?? 1
        return (parts.first ?? "") + direction.joined() + (parts.last ?? "") + "-az\(number)"
    }

    var defaultVPC: String { neighbourID("vpc-", .vpc, 0) }

    var subnets: [SubnetFacts] {
        var all = ["a", "b", "c"].enumerated().map { index, zone in
            SubnetFacts(
                id: neighbourID("subnet-", .subnet, UInt64(index)),
                vpc: defaultVPC,
                zone: zone,
                network: (172, 31),
                third: UInt8(index * 16),
                isDefault: true,
                place: nil
            )
        }
        var counts: [String: Int] = [:]
        let networks = worldVPCs
        for (place, subnet) in prepared.region.subnets.enumerated() {
            let number = counts[subnet.vpc, default: 0]
            counts[subnet.vpc] = number + 1
            all.append(
                SubnetFacts(
                    id: subnet.id,
                    vpc: subnet.vpc,
                    zone: "a",
                    network: (10, UInt8(truncatingIfNeeded: networks.firstIndex(of: subnet.vpc) ?? 0)),
                    third: UInt8(truncatingIfNeeded: number % 16 * 16),
                    isDefault: false,
                    place: place
                )
            )
        }
        for (number, vpc) in resources.launchedVPCs.enumerated() {
            all.append(
                SubnetFacts(
                    id: neighbourID("subnet-", .subnet, 64 + UInt64(number)),
                    vpc: vpc,
                    zone: "a",
                    network: (10, UInt8(truncatingIfNeeded: networks.firstIndex(of: vpc) ?? 0)),
                    third: UInt8(truncatingIfNeeded: counts[vpc, default: 0] % 16 * 16),
                    isDefault: false,
                    place: nil
                )
            )
        }
        return all
    }

    /// The networks that the world names, in the order of its subnets and groups, and those that were recovered since.
    var worldVPCs: [String] {
        var seen: Set<String> = []
        return (prepared.region.subnets.map(\.vpc) + prepared.region.securityGroups.map(\.vpc) + resources.launchedVPCs)
            .filter { seen.insert($0).inserted }
    }

    /// The group that every network has.
    func defaultGroup(of vpc: String) -> String {
        let number = worldVPCs.firstIndex(of: vpc).map { $0 + 1 } ?? 0
        return neighbourID("sg-", .securityGroup, UInt64(number))
    }

    // MARK: Calls

    func describeSubnets(
        _ input: EC2.DescribeSubnetsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeSubnetsResult
    {
        var all = subnets
        if let ids = input.subnetIds, !ids.isEmpty {
            let missing = ids.filter { id in !all.contains { $0.id == id } }
            guard missing.isEmpty else {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidSubnetID.NotFound"),
                    "The subnet ID '\(missing[0])' does not exist"
                )
            }
            all = all.filter { ids.contains($0.id) }
        }
        let listing = EC2Listing<SubnetFacts>(
            fields: [
                "subnet-id": { [$0.id] }, "vpc-id": { [$0.vpc] }, "cidr": { [$0.cidr] }, "cidr-block": { [$0.cidr] },
                "cidrBlock": { [$0.cidr] }, "availability-zone": { [region.rawValue + $0.zone] },
                "availabilityZone": { [region.rawValue + $0.zone] }, "availability-zone-id": { [zoneID($0.zone)] },
                "default-for-az": { ["\($0.isDefault)"] }, "defaultForAz": { ["\($0.isDefault)"] },
                "state": { _ in ["available"] }, "owner-id": { _ in [account.rawValue] },
                "subnet-arn": { [arn("ec2", "subnet/" + $0.id)] },
                "available-ip-address-count": { ["\(freeAddresses(of: $0))"] },
            ],
            tags: { ec2.tags[$0.id] ?? [:] }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeSubnets",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeSubnetsResult(nextToken: page.nextToken, subnets: page.items.map(describe))
    }

    /// Addresses that are left: what the world says, less what has been taken since.
    func freeAddresses(of subnet: SubnetFacts) -> Int {
        if let place = subnet.place, let free = prepared.region.subnets[place].freeAddresses, !takenAddresses.isEmpty {
            return max(0, free - takenAddresses[place])
        }
        let taken = instances.indices.filter { index in
            instances[index].state != .terminated && existing.host(of: index) == nil
                && self.subnet(ofInstance: index).id == subnet.id
        }
        let before = existing.list.indices.count {
            power(ofExisting: $0) != .terminated && self.subnet(ofExisting: $0).id == subnet.id
        }
        return max(0, SubnetFacts.capacity - taken.count - before)
    }

    private func describe(_ subnet: SubnetFacts) -> EC2.Subnet {
        EC2.Subnet(
            availabilityZoneId: zoneID(subnet.zone),
            ownerId: account.rawValue,
            assignIpv6AddressOnCreation: false,
            tags: ec2Tags(subnet.id),
            subnetArn: arn("ec2", "subnet/" + subnet.id),
            subnetId: subnet.id,
            state: .available,
            vpcId: subnet.vpc,
            cidrBlock: subnet.cidr,
            availableIpAddressCount: freeAddresses(of: subnet),
            availabilityZone: region.rawValue + subnet.zone,
            defaultForAz: subnet.isDefault,
            mapPublicIpOnLaunch: subnet.isDefault
        )
    }

    func describeVpcs(
        _ input: EC2.DescribeVpcsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeVpcsResult
    {
        var all = [(id: defaultVPC, cidr: "172.31.0.0/16", isDefault: true)]
        for (index, vpc) in worldVPCs.enumerated() {
            all.append((id: vpc, cidr: "10.\(index & 0xFF).0.0/16", isDefault: false))
        }
        if let ids = input.vpcIds, !ids.isEmpty {
            let missing = ids.filter { id in !all.contains { $0.id == id } }
            guard missing.isEmpty else {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidVpcID.NotFound"),
                    "The vpc ID '\(missing[0])' does not exist"
                )
            }
            all = all.filter { ids.contains($0.id) }
        }
        let listing = EC2Listing<(id: String, cidr: String, isDefault: Bool)>(
            fields: [
                "vpc-id": { [$0.id] }, "cidr": { [$0.cidr] }, "cidr-block-association.cidr-block": { [$0.cidr] },
                "is-default": { ["\($0.isDefault)"] }, "isDefault": { ["\($0.isDefault)"] },
                "state": { _ in ["available"] }, "owner-id": { _ in [account.rawValue] },
            ],
            tags: { ec2.tags[$0.id] ?? [:] }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeVpcs",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeVpcsResult(
            nextToken: page.nextToken,
            vpcs: page.items.map { vpc in
                EC2.Vpc(
                    ownerId: account.rawValue,
                    instanceTenancy: .default,
                    cidrBlockAssociationSet: [
                        EC2.VpcCidrBlockAssociation(
                            associationId: "vpc-cidr-assoc-" + vpc.id.dropFirst(4),
                            cidrBlock: vpc.cidr,
                            cidrBlockState: EC2.VpcCidrBlockState(state: .associated)
                        )
                    ],
                    isDefault: vpc.isDefault,
                    tags: ec2Tags(vpc.id),
                    vpcId: vpc.id,
                    state: .available,
                    cidrBlock: vpc.cidr,
                    dhcpOptionsId: "default"
                )
            }
        )
    }

    /// Every group: that of each network, and those of the world.
    var securityGroups: [(id: String, name: String, vpc: String)] {
        let own = ([defaultVPC] + worldVPCs).map { (id: defaultGroup(of: $0), name: "default", vpc: $0) }
        return own + prepared.region.securityGroups.map { (id: $0.id, name: $0.id, vpc: $0.vpc) }
    }

    func describeSecurityGroups(
        _ input: EC2.DescribeSecurityGroupsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeSecurityGroupsResult
    {
        var all = securityGroups
        if let ids = input.groupIds, !ids.isEmpty {
            let missing = ids.filter { id in !all.contains { $0.id == id } }
            guard missing.isEmpty else { throw .unknownGroup(missing[0]) }
            all = all.filter { ids.contains($0.id) }
        }
        if let names = input.groupNames, !names.isEmpty {
            let missing = names.filter { name in !all.contains { $0.name == name && $0.vpc == defaultVPC } }
            guard missing.isEmpty else {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidGroup.NotFound"),
                    "The security group '\(missing[0])' does not exist in default VPC '\(defaultVPC)'"
                )
            }
            all = all.filter { names.contains($0.name) && $0.vpc == defaultVPC }
        }
        let listing = EC2Listing<(id: String, name: String, vpc: String)>(
            fields: [
                "group-id": { [$0.id] }, "group-name": { [$0.name] }, "vpc-id": { [$0.vpc] },
                "owner-id": { _ in [account.rawValue] }, "description": { [Self.description(ofGroup: $0.name)] },
            ],
            tags: { ec2.tags[$0.id] ?? [:] }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeSecurityGroups",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeSecurityGroupsResult(
            nextToken: page.nextToken,
            securityGroups: page.items.map { group in
                EC2.SecurityGroup(
                    groupId: group.id,
                    ipPermissionsEgress: [
                        EC2.IpPermission(
                            ipProtocol: "-1",
                            userIdGroupPairs: [],
                            ipRanges: [EC2.IpRange(cidrIp: "0.0.0.0/0")],
                            prefixListIds: []
                        )
                    ],
                    tags: ec2Tags(group.id),
                    vpcId: group.vpc,
                    securityGroupArn: arn("ec2", "security-group/" + group.id),
                    ownerId: account.rawValue,
                    groupName: group.name,
                    description: Self.description(ofGroup: group.name),
                    ipPermissions: group.name != "default"
                        ? []
                        : [
                            EC2.IpPermission(
                                ipProtocol: "-1",
                                userIdGroupPairs: [
                                    EC2.UserIdGroupPair(userId: account.rawValue, groupId: group.id)
                                ],
                                ipRanges: [],
                                prefixListIds: []
                            )
                        ]
                )
            }
        )
    }

    private static func description(ofGroup name: String) -> String {
        name == "default" ? "default VPC security group" : "Of the world"
    }

    func describeRegions(
        _ input: EC2.DescribeRegionsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeRegionsResult
    {
        var names = Self.regionsWithoutOptIn
        if !names.contains(region.rawValue) { names.append(region.rawValue) }
        if let wanted = input.regionNames, !wanted.isEmpty {
            if let missing = wanted.first(where: { !names.contains($0) }) {
                throw .ec2(.invalidParameterValue, "Invalid region provided: [\(missing)]")
            }
            names = names.filter(wanted.contains)
        }
        let listing = EC2Listing<String>(
            fields: [
                "region-name": { [$0] }, "endpoint": { ["ec2.\($0).amazonaws.com"] },
                "opt-in-status": { _ in ["opt-in-not-required"] },
            ]
        )
        return EC2.DescribeRegionsResult(
            regions: try listing.select(names, input.filters).map { name in
                EC2.Region(
                    optInStatus: "opt-in-not-required",
                    regionName: name,
                    endpoint: "ec2.\(name).amazonaws.com"
                )
            }
        )
    }

    /// Those that every account has.
    ///
    /// Source: AWS General Reference, Regions.
    private static let regionsWithoutOptIn = [
        "ap-south-1", "eu-north-1", "eu-west-3", "eu-west-2", "eu-west-1", "ap-northeast-3", "ap-northeast-2",
        "ap-northeast-1", "ca-central-1", "sa-east-1", "ap-southeast-1", "ap-southeast-2", "eu-central-1", "us-east-1",
        "us-east-2", "us-west-1", "us-west-2",
    ]

    func describeAvailabilityZones(
        _ input: EC2.DescribeAvailabilityZonesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeAvailabilityZonesResult {
        var letters = ["a", "b", "c"]
        let (region, zoneID) = (region.rawValue, zoneID)
        for name in input.zoneNames ?? [] where !letters.contains(where: { region + $0 == name }) {
            throw .ec2(.invalidParameterValue, "Invalid availability zone: [\(name)]")
        }
        for id in input.zoneIds ?? [] where !letters.contains(where: { zoneID($0) == id }) {
            throw .ec2(.invalidParameterValue, "Invalid availability zone-id: [\(id)]")
        }
        if let names = input.zoneNames, !names.isEmpty { letters.removeAll { !names.contains(region + $0) } }
        if let ids = input.zoneIds, !ids.isEmpty { letters.removeAll { !ids.contains(zoneID($0)) } }
        let listing = EC2Listing<String>(
            fields: [
                "zone-name": { [region + $0] }, "zone-id": { [zoneID($0)] }, "region-name": { _ in [region] },
                "state": { _ in ["available"] }, "zone-type": { _ in ["availability-zone"] },
                "opt-in-status": { _ in ["opt-in-not-required"] }, "group-name": { _ in [region + "-zg-1"] },
            ]
        )
        return EC2.DescribeAvailabilityZonesResult(
            availabilityZones: try listing.select(letters, input.filters).map { letter in
                EC2.AvailabilityZone(
                    optInStatus: .optInNotRequired,
                    messages: [],
                    regionName: region,
                    zoneName: region + letter,
                    zoneId: zoneID(letter),
                    groupName: region + "-zg-1",
                    networkBorderGroup: region,
                    zoneType: "availability-zone",
                    state: .available
                )
            }
        )
    }

    /// `DescribeAccountAttributes`: what EC2 has told of every account since there is a default network.
    func describeAccountAttributes(
        _ input: EC2.DescribeAccountAttributesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeAccountAttributesResult {
        let all = [
            ("supported-platforms", "VPC"), ("default-vpc", defaultVPC), ("max-instances", "20"),
            ("vpc-max-security-groups-per-interface", "5"), ("max-elastic-ips", "5"), ("vpc-max-elastic-ips", "5"),
        ]
        let wanted = Set((input.attributeNames ?? []).map(\.rawValue))
        return EC2.DescribeAccountAttributesResult(
            accountAttributes: all.filter { wanted.isEmpty || wanted.contains($0.0) }.map { name, value in
                EC2.AccountAttribute(
                    attributeName: name,
                    attributeValues: [EC2.AccountAttributeValue(attributeValue: value)]
                )
            }
        )
    }
}
