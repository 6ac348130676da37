import MusterAWS
import MusterCore

/// Launch templates: one that DRS makes for each source server, and those of anybody else.
extension RegionState {
    /// Which template a call means.
    enum TemplatePlace: Hashable {
        case server(Int)
        case own(Int)
    }

    /// The id of the template that DRS has made for a source server.
    ///
    /// *Documented*: a template that was deleted is made again; that it is so at once is *assumed*.
    func launchTemplateID(ofServer server: Int) -> String {
        guard let generation = ec2.templateGenerations[server] else {
            return environment.mint.text("lt-", .init(.launchTemplate, region: index, serial: UInt64(server)))
        }
        return neighbourID("lt-", .remadeTemplate, UInt64(generation) << 24 | UInt64(server) & 0xFF_FFFF)
    }

    /// Where DRS puts a server: what its template says now.
    func launchPlace(ofServer server: Int) -> WorldServer.LaunchTemplate {
        ec2.templates[server]?.defaultData.place ?? sources[server].template
    }

    /// The template of a source server as DRS has made it, or as somebody has changed it.
    func template(ofServer server: Int) -> LaunchTemplateRecord {
        if let changed = ec2.templates[server] { return changed }
        let source = sources[server]
        let tags = [
            EC2.Tag(key: "AWSElasticDisasterRecoveryManaged", value: "drs.amazonaws.com"),
            EC2.Tag(key: "AWSElasticDisasterRecoverySourceServerID", value: source.id.rawValue),
            EC2.Tag(key: "Name", value: source.name),
        ]
        return LaunchTemplateRecord(
            id: launchTemplateID(ofServer: server),
            name: "created-and-used-by-drs-" + source.id.rawValue,
            created: environment.start - ServiceConstants.age,
            creator:
                "arn:\(region.partition):sts::\(account.rawValue):assumed-role/AWSServiceRoleForElasticDisasterRecovery/drs",
            description: nil,
            EC2.ResponseLaunchTemplateData(
                blockDeviceMappings: source.disks.map { disk in
                    EC2.LaunchTemplateBlockDeviceMapping(
                        deviceName: disk.device,
                        ebs: EC2.LaunchTemplateEbsBlockDevice(deleteOnTermination: true, volumeType: .gp3)
                    )
                },
                networkInterfaces: [
                    EC2.LaunchTemplateInstanceNetworkInterfaceSpecification(
                        deleteOnTermination: true,
                        deviceIndex: 0,
                        groups: source.template.securityGroups,
                        subnetId: source.template.subnet
                    )
                ],
                instanceType: source.recommendedInstanceType,
                tagSpecifications: [
                    EC2.LaunchTemplateTagSpecification(resourceType: .instance, tags: tags),
                    EC2.LaunchTemplateTagSpecification(resourceType: .volume, tags: tags),
                ]
            )
        )
    }

    private func templateRecord(_ place: TemplatePlace) -> LaunchTemplateRecord {
        switch place {
        case .server(let server): template(ofServer: server)
        case .own(let number): ec2.ownTemplates[number]
        }
    }

    private mutating func keep(_ record: LaunchTemplateRecord, at place: TemplatePlace) {
        switch place {
        case .server(let server):
            ec2.templates[server] = record
            ec2.recordsLaunches = true
        case .own(let number): ec2.ownTemplates[number] = record
        }
    }

    /// The templates that there are, those of DRS first.
    private var templatePlaces: [TemplatePlace] {
        (isInitialized ? presentServers.map(TemplatePlace.server) : [])
            + ec2.ownTemplates.indices.filter { !ec2.ownTemplates[$0].isDeleted }.map(TemplatePlace.own)
    }

    private func tags(of record: LaunchTemplateRecord, _ place: TemplatePlace) -> [String: String] {
        if let own = ec2.tags[record.id] { return own }
        guard case .server(let server) = place else { return [:] }
        return [
            "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com",
            "AWSElasticDisasterRecoverySourceServerID": sources.id(of: server).rawValue,
        ]
    }

    /// The tags of the template with an id; `nil` when there is none.
    func templateTags(_ id: String) -> [String: String]? {
        guard let place = templatePlace(id: id) else { return nil }
        return tags(of: templateRecord(place), place)
    }

    private func templatePlace(id: String) -> TemplatePlace? {
        if let number = environment.mint.number(ofText: id, "lt-"), number.kind == .launchTemplate,
            number.region == index, number.serial < UInt64(sources.count)
        {
            let server = Int(number.serial)
            return launchTemplateID(ofServer: server) == id ? .server(server) : nil
        }
        if let number = neighbourNumber(id, "lt-", .remadeTemplate), number & 0xFF_FFFF < UInt64(sources.count) {
            let server = Int(number & 0xFF_FFFF)
            return launchTemplateID(ofServer: server) == id ? .server(server) : nil
        }
        if let number = neighbourNumber(id, "lt-", .ownTemplate), number < UInt64(ec2.ownTemplates.count) {
            return ec2.ownTemplates[Int(number)].isDeleted ? nil : .own(Int(number))
        }
        return nil
    }

    /// The template that a call names by id or by name.
    private func find(_ id: String?, _ name: String?) throws(AWSError) -> TemplatePlace {
        guard (id == nil) != (name == nil) else {
            throw id == nil
                ? .ec2(.missingParameter, "Either a launch template ID or a launch template name must be specified")
                : .ec2Combination("Specify either a launch template ID or a launch template name, not both")
        }
        if let id {
            try Self.checkIDs([id], prefix: "lt-", kind: "InvalidLaunchTemplateId")
            guard let place = templatePlace(id: id) else {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidLaunchTemplateId.NotFound"),
                    "The specified launch template, with template ID \(id), does not exist."
                )
            }
            return place
        }
        guard let name, let place = templatePlaces.first(where: { templateRecord($0).name == name }) else {
            throw .ec2(
                AWSErrorCode(rawValue: "InvalidLaunchTemplateName.NotFoundException"),
                "The specified launch template, with template name \(name ?? ""), does not exist."
            )
        }
        return place
    }

    private func version(
        _ text: String,
        of record: LaunchTemplateRecord
    ) throws(AWSError) -> LaunchTemplateRecord.Version {
        guard let number = record.number(text) else {
            throw .ec2Value(text, of: "LaunchTemplateVersion", "Expecting $Latest, $Default or a version number.")
        }
        guard let version = record.version(number) else {
            throw .ec2(
                AWSErrorCode(rawValue: "InvalidLaunchTemplateId.VersionNotFound"),
                "Could not find the specified version \(text) for the launch template with ID \(record.id)."
            )
        }
        return version
    }

    // MARK: Making

    mutating func createLaunchTemplate(
        _ input: EC2.CreateLaunchTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.CreateLaunchTemplateResult {
        var bare = input
        bare.clientToken = nil
        let digest = ShapeDigest.of(bare)
        if let known = try known(input.clientToken, digest), let place = templatePlace(id: known.template) {
            let record = templateRecord(place)
            return EC2.CreateLaunchTemplateResult(launchTemplate: record.describe(tags: ec2Tags(record.id)))
        }
        guard !templatePlaces.contains(where: { templateRecord($0).name == input.launchTemplateName }) else {
            throw .ec2(
                AWSErrorCode(rawValue: "InvalidLaunchTemplateName.AlreadyExistsException"),
                "Launch template name already in use."
            )
        }
        let data = EC2.ResponseLaunchTemplateData(input.launchTemplateData)
        try Self.check(data)
        var tags: [String: String] = [:]
        for specification in input.tagSpecifications ?? [] {
            guard specification.resourceType == .launchTemplate else {
                throw .ec2Value(
                    specification.resourceType?.rawValue ?? "",
                    of: "TagSpecifications",
                    "The resource type must be launch-template."
                )
            }
            for tag in specification.tags ?? [] { tags[tag.key ?? ""] = tag.value ?? "" }
        }
        try Self.checkEC2Tags(tags, resulting: tags.count)
        let record = LaunchTemplateRecord(
            id: neighbourID("lt-", .ownTemplate, UInt64(ec2.ownTemplates.count)),
            name: input.launchTemplateName,
            created: context.now,
            creator: context.caller.arn,
            description: input.versionDescription,
            data
        )
        ec2.ownTemplates.append(record)
        if !tags.isEmpty { ec2.tags[record.id] = tags }
        if let token = input.clientToken { ec2.tokens[token] = (digest, record.id, 1) }
        return EC2.CreateLaunchTemplateResult(
            launchTemplate: record.describe(tags: Self.tagList(tags)),
            warning: warning(about: data)
        )
    }

    mutating func createLaunchTemplateVersion(
        _ input: EC2.CreateLaunchTemplateVersionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.CreateLaunchTemplateVersionResult {
        let place = try find(input.launchTemplateId, input.launchTemplateName)
        var record = templateRecord(place)
        var bare = input
        bare.clientToken = nil
        let digest = ShapeDigest.of(bare)
        if let known = try known(input.clientToken, digest), let made = record.version(known.version) {
            return EC2.CreateLaunchTemplateVersionResult(launchTemplateVersion: record.describe(made))
        }
        var base = EC2.ResponseLaunchTemplateData()
        if let text = input.sourceVersion { base = try version(text, of: record).data }
        let data = EC2.ResponseLaunchTemplateData(input.launchTemplateData, over: base)
        try Self.check(data)
        guard record.versions.count < Self.versionLimit else {
            throw .ec2(
                AWSErrorCode(rawValue: "VersionLimitExceeded"),
                "The launch template \(record.id) has the most versions that it may have, \(Self.versionLimit)."
            )
        }
        let added = record.add(data, input.versionDescription, by: context.caller.arn, at: context.now)
        keep(record, at: place)
        if let token = input.clientToken { ec2.tokens[token] = (digest, record.id, added.number) }
        return EC2.CreateLaunchTemplateVersionResult(
            launchTemplateVersion: record.describe(added),
            warning: warning(about: data)
        )
    }

    /// Source: EC2 quotas, versions per launch template.
    private static var versionLimit: Int { 10_000 }

    private func known(_ token: String?, _ digest: UInt64) throws(AWSError) -> (template: String, version: Int)? {
        guard let token, let known = ec2.tokens[token] else { return nil }
        guard known.digest == digest else {
            throw .ec2(
                AWSErrorCode(rawValue: "IdempotentParameterMismatch"),
                "The request uses the same client token as a previous, but non-identical request."
            )
        }
        return (known.template, known.version)
    }

    /// Refuses what cannot stand together in a template.
    private static func check(_ data: EC2.ResponseLaunchTemplateData) throws(AWSError) {
        if data.networkInterfaces?.isEmpty == false, data.securityGroupIds?.isEmpty == false {
            throw .ec2Combination(
                "Network interfaces and an instance-level security groups may not be specified on the same request"
            )
        }
    }

    /// What EC2 remarks of a template that cannot be launched, and takes all the same.
    private func warning(about data: EC2.ResponseLaunchTemplateData) -> EC2.ValidationWarning? {
        var errors: [EC2.ValidationError] = []
        if let type = data.instanceType, InstanceTypes.find(type) == nil {
            errors.append(
                EC2.ValidationError(code: "InvalidParameterValue", message: "Invalid value '\(type)' for InstanceType.")
            )
        }
        let (all, groups) = (subnets, securityGroups)
        if let subnet = data.place.subnet, !all.contains(where: { $0.id == subnet }) {
            errors.append(
                EC2.ValidationError(
                    code: "InvalidSubnetID.NotFound",
                    message: "The subnet ID '\(subnet)' does not exist"
                )
            )
        }
        for group in data.place.securityGroups ?? [] where !groups.contains(where: { $0.id == group }) {
            errors.append(
                EC2.ValidationError(
                    code: "InvalidGroup.NotFound",
                    message: "The security group '\(group)' does not exist"
                )
            )
        }
        return errors.isEmpty ? nil : EC2.ValidationWarning(errors: errors)
    }

    /// Why EC2 refuses to launch what a changed template says; `nil` when it does not.
    func templateDefect(ofServer server: Int) -> AWSError? {
        guard let data = ec2.templates[server]?.defaultData, let first = warning(about: data)?.errors?.first else {
            return nil
        }
        return .ec2(AWSErrorCode(rawValue: first.code ?? "InvalidParameterValue"), first.message ?? "")
    }

    /// `ModifyLaunchTemplate`: sets the default version.
    mutating func modifyLaunchTemplate(
        _ input: EC2.ModifyLaunchTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.ModifyLaunchTemplateResult {
        let place = try find(input.launchTemplateId, input.launchTemplateName)
        guard let text = input.defaultVersion else { throw .ec2Missing("SetDefaultVersion") }
        var record = templateRecord(place)
        record.defaultVersion = try version(text, of: record).number
        keep(record, at: place)
        return EC2.ModifyLaunchTemplateResult(
            launchTemplate: record.describe(tags: Self.tagList(tags(of: record, place)))
        )
    }

    mutating func deleteLaunchTemplate(
        _ input: EC2.DeleteLaunchTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DeleteLaunchTemplateResult {
        let place = try find(input.launchTemplateId, input.launchTemplateName)
        let record = templateRecord(place)
        let answer = record.describe(tags: Self.tagList(tags(of: record, place)))
        ec2.tags[record.id] = nil
        switch place {
        case .server(let server):
            ec2.templates[server] = nil
            ec2.templateGenerations[server, default: 0] += 1
        case .own(let number): ec2.ownTemplates[number].isDeleted = true
        }
        return EC2.DeleteLaunchTemplateResult(launchTemplate: answer)
    }

    /// `DeleteLaunchTemplateVersions`: each version for itself; the default stays.
    mutating func deleteLaunchTemplateVersions(
        _ input: EC2.DeleteLaunchTemplateVersionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DeleteLaunchTemplateVersionsResult {
        let place = try find(input.launchTemplateId, input.launchTemplateName)
        guard !input.versions.isEmpty else { throw .ec2Missing("LaunchTemplateVersion") }
        guard input.versions.count <= 200 else {
            throw .ec2(.invalidParameterValue, "Up to 200 versions of a launch template can be deleted in one request.")
        }
        var record = templateRecord(place)
        var result = EC2.DeleteLaunchTemplateVersionsResult(
            successfullyDeletedLaunchTemplateVersions: [],
            unsuccessfullyDeletedLaunchTemplateVersions: []
        )
        for text in input.versions {
            let number = record.number(text)
            let problem: (EC2.LaunchTemplateErrorCode, String)? =
                if let number, record.version(number) != nil {
                    number == record.defaultVersion
                        ? (.unexpectedError, "The default version of a launch template cannot be deleted.") : nil
                } else {
                    (.launchTemplateVersionDoesNotExist, "Version \(text) of the launch template does not exist.")
                }
            if let problem {
                result.unsuccessfullyDeletedLaunchTemplateVersions?.append(
                    EC2.DeleteLaunchTemplateVersionsResponseErrorItem(
                        launchTemplateId: record.id,
                        launchTemplateName: record.name,
                        versionNumber: number,
                        responseError: EC2.ResponseError(code: problem.0, message: problem.1)
                    )
                )
            } else if let number {
                record.versions.removeAll { $0.number == number }
                result.successfullyDeletedLaunchTemplateVersions?.append(
                    EC2.DeleteLaunchTemplateVersionsResponseSuccessItem(
                        launchTemplateId: record.id,
                        launchTemplateName: record.name,
                        versionNumber: number
                    )
                )
            }
        }
        keep(record, at: place)
        return result
    }

    // MARK: Reading

    func describeLaunchTemplates(
        _ input: EC2.DescribeLaunchTemplatesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeLaunchTemplatesResult {
        var places: [TemplatePlace] = []
        for id in input.launchTemplateIds ?? [] { places.append(try find(id, nil)) }
        for name in input.launchTemplateNames ?? [] { places.append(try find(nil, name)) }
        if places.isEmpty { places = templatePlaces }
        let listing = EC2Listing<TemplatePlace>(
            fields: [
                "launch-template-name": { [templateRecord($0).name] },
                "create-time": { [templateRecord($0).created.iso8601(.milliseconds)] },
            ],
            tags: { tags(of: templateRecord($0), $0) }
        )
        let page = try page(
            try listing.select(places, input.filters),
            "DescribeLaunchTemplates",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults,
            sizes: 1...200
        )
        return EC2.DescribeLaunchTemplatesResult(
            launchTemplates: page.items.map { place in
                let record = templateRecord(place)
                return record.describe(tags: Self.tagList(tags(of: record, place)))
            },
            nextToken: page.nextToken
        )
    }

    /// `DescribeLaunchTemplateVersions`: newest first; without a template the newest or default ones of all.
    func describeLaunchTemplateVersions(
        _ input: EC2.DescribeLaunchTemplateVersionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeLaunchTemplateVersionsResult {
        var found: [EC2.LaunchTemplateVersion] = []
        if input.launchTemplateId == nil, input.launchTemplateName == nil {
            let words = Set(input.versions ?? [])
            guard !words.isEmpty, words.isSubset(of: ["$Latest", "$Default"]) else {
                throw .ec2(
                    .missingParameter,
                    "Either a launch template ID or name, or $Latest or $Default as versions must be specified"
                )
            }
            for place in templatePlaces {
                let record = templateRecord(place)
                let numbers = Set(words.compactMap(record.number)).sorted(by: >)
                found += numbers.compactMap(record.version).map(record.describe)
            }
        } else {
            let record = templateRecord(try find(input.launchTemplateId, input.launchTemplateName))
            var chosen = Array(record.versions.reversed())
            if let texts = input.versions, !texts.isEmpty {
                guard input.minVersion == nil, input.maxVersion == nil else {
                    throw .ec2Combination("Specify either versions or a range of versions, not both")
                }
                var numbers: [Int] = []
                for text in texts { numbers.append(try version(text, of: record).number) }
                chosen = chosen.filter { numbers.contains($0.number) }
            }
            if let text = input.minVersion, let least = record.number(text) {
                chosen = chosen.filter { $0.number >= least }
            }
            if let text = input.maxVersion, let most = record.number(text) {
                chosen = chosen.filter { $0.number <= most }
            }
            found = chosen.map(record.describe)
        }
        let listing = EC2Listing<EC2.LaunchTemplateVersion>(
            fields: [
                "create-time": { [$0.createTime?.iso8601(.milliseconds) ?? ""] },
                "instance-type": { $0.launchTemplateData?.instanceType.map { [$0] } ?? [] },
                "image-id": { $0.launchTemplateData?.imageId.map { [$0] } ?? [] },
                "is-default-version": { ["\($0.defaultVersion == true)"] },
                "ebs-optimized": { ["\($0.launchTemplateData?.ebsOptimized == true)"] },
                "iam-instance-profile": { $0.launchTemplateData?.iamInstanceProfile?.arn.map { [$0] } ?? [] },
            ]
        )
        let page = try page(
            try listing.select(found, input.filters),
            "DescribeLaunchTemplateVersions " + (input.launchTemplateId ?? input.launchTemplateName ?? ""),
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults,
            sizes: 1...200
        )
        return EC2.DescribeLaunchTemplateVersionsResult(
            launchTemplateVersions: page.items,
            nextToken: page.nextToken
        )
    }
}
