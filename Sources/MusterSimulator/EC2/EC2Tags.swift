import MusterAWS
import MusterCore

/// Tags of EC2's resources. An instance that DRS has launched has the same tags there and here.
extension RegionState {
    mutating func createTags(
        _ input: EC2.CreateTagsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.CreateTagsResponse
    {
        let resources = try tagged(input.resources, at: context.now)
        guard !input.tags.isEmpty else { throw .ec2Missing("Tags") }
        var new: [String: String] = [:]
        for tag in input.tags {
            guard let key = tag.key, !key.isEmpty else {
                throw .ec2(.invalidParameterValue, "Tag keys cannot be null or empty")
            }
            new[key] = tag.value ?? ""
        }
        for (_, tags) in resources {
            try Self.checkEC2Tags(new, resulting: tags.merging(new) { $1 }.count)
        }
        for (id, tags) in resources { setEC2Tags(tags.merging(new) { $1 }, of: id) }
        return EC2.CreateTagsResponse()
    }

    /// `DeleteTags`: a tag with a value goes only when it has that value; without tags all go.
    mutating func deleteTags(
        _ input: EC2.DeleteTagsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DeleteTagsResponse
    {
        for (id, tags) in try tagged(input.resources, at: context.now) {
            var left = tags
            if let named = input.tags, !named.isEmpty {
                for tag in named {
                    guard let key = tag.key, tag.value.map({ left[key] == $0 }) ?? true else { continue }
                    left[key] = nil
                }
            } else {
                left = [:]
            }
            setEC2Tags(left, of: id)
        }
        return EC2.DeleteTagsResponse()
    }

    func describeTags(
        _ input: EC2.DescribeTagsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeTagsResult
    {
        var all: [EC2.TagDescription] = []
        func add(_ id: String, _ tags: [String: String]) {
            for key in tags.keys.sorted() {
                all.append(
                    EC2.TagDescription(key: key, resourceId: id, resourceType: Self.kind(of: id), value: tags[key])
                )
            }
        }
        for view in ec2Instances(at: context.now) { add(view.id, view.tags) }
        for id in ec2.tags.keys.sorted() { add(id, ec2.tags[id] ?? [:]) }
        let listing = EC2Listing<EC2.TagDescription>(
            fields: [
                "key": { [$0.key ?? ""] }, "value": { [$0.value ?? ""] }, "resource-id": { [$0.resourceId ?? ""] },
                "resource-type": { [$0.resourceType?.rawValue ?? ""] },
            ]
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeTags",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeTagsResult(nextToken: page.nextToken, tags: page.items)
    }

    private mutating func setEC2Tags(_ tags: [String: String], of id: String) {
        if let instance = recoveryInstance(id) {
            ownTags[instance] = tags
        } else {
            ec2.tags[id] = tags
            // An instance that is being launched takes them along.
            if id.hasPrefix("i-"), existing.place(of: id) == nil { ec2.recordsLaunches = true }
        }
    }

    /// The resources that a call names, with their tags; all of them have to be there.
    private func tagged(_ ids: [String], at now: Timestamp) throws(AWSError) -> [(String, [String: String])] {
        guard !ids.isEmpty else { throw .ec2Missing("ResourceId") }
        guard ids.count <= 1_000 else {
            throw .ec2(.invalidParameterValue, "Up to 1000 resources can be tagged in one request.")
        }
        var found: [(String, [String: String])] = []
        for id in ids {
            guard let tags = tags(ofResource: id, at: now) else { throw Self.unknownResource(id) }
            found.append((id, tags))
        }
        return found
    }

    private func tags(ofResource id: String, at now: Timestamp) -> [String: String]? {
        let known = ec2.tags[id] ?? [:]
        switch id.split(separator: "-").first {
        case "i":
            guard let index = recoveryInstance(id) else {
                if let place = existing.place(of: id) { return existingInstance(place, at: now)?.tags }
                return (instancesUnderway(at: now) + conversionServers(at: now)).first { $0.id == id }?.tags
            }
            return ec2Instance(index, at: now)?.tags
        case "vol": return volumeTags(id, at: now)
        case "lt": return templateTags(id)
        case "subnet": return subnets.contains { $0.id == id } ? known : nil
        case "vpc": return id == defaultVPC || worldVPCs.contains(id) ? known : nil
        case "sg": return securityGroups.contains { $0.id == id } ? known : nil
        case "snap":
            guard let number = environment.mint.number(ofText: id, "snap-"), number.kind == .volumeSnapshot,
                number.region == index
            else {
                return nil
            }
            return known
        case "ami": return [false, true].contains { imageID(isWindows: $0) == id } ? known : nil
        default: return nil
        }
    }

    private static func unknownResource(_ id: String) -> AWSError {
        let names: (String, String) =
            switch id.split(separator: "-").first {
            case "i": ("InvalidInstanceID.NotFound", "The instance ID '\(id)' does not exist")
            case "vol": ("InvalidVolume.NotFound", "The volume '\(id)' does not exist.")
            case "lt":
                (
                    "InvalidLaunchTemplateId.NotFound",
                    "The specified launch template, with template ID \(id), does not exist."
                )
            case "subnet": ("InvalidSubnetID.NotFound", "The subnet ID '\(id)' does not exist")
            case "vpc": ("InvalidVpcID.NotFound", "The vpc ID '\(id)' does not exist")
            case "sg": ("InvalidGroup.NotFound", "The security group '\(id)' does not exist")
            case "snap": ("InvalidSnapshot.NotFound", "The snapshot '\(id)' does not exist.")
            case "ami": ("InvalidAMIID.NotFound", "The image id '[\(id)]' does not exist")
            default: ("InvalidID", "The ID '\(id)' is not valid")
            }
        return .ec2(AWSErrorCode(rawValue: names.0), names.1)
    }

    /// Refuses tags that no resource may have.
    ///
    /// Source: EC2 User Guide, tag restrictions; the code for the prefix is *observed* in public issues.
    static func checkEC2Tags(_ tags: [String: String], resulting count: Int) throws(AWSError) {
        for key in tags.keys.sorted() {
            guard !key.lowercased().hasPrefix("aws:") else {
                throw .ec2(
                    .invalidParameterValue,
                    "Tag keys starting with 'aws:' are reserved for internal use"
                )
            }
            guard key.unicodeScalars.count <= 127 + 1, (tags[key] ?? "").unicodeScalars.count <= 256 else {
                throw .ec2(
                    .invalidParameterValue,
                    "Tag keys have at most 128 characters and tag values at most 256."
                )
            }
        }
        guard count <= 50 else {
            throw .ec2(.tagLimitExceeded, "The maximum number of Tags for a resource has been reached.")
        }
    }

    private static func kind(of id: String) -> EC2.ResourceType {
        switch id.split(separator: "-").first {
        case "i": .instance
        case "vol": .volume
        case "lt": .launchTemplate
        case "subnet": .subnet
        case "vpc": .vpc
        case "sg": .securityGroup
        case "snap": .snapshot
        default: .image
        }
    }
}
