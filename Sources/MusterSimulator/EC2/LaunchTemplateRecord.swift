import MusterAWS
import MusterCore

/// A launch template and its versions.
struct LaunchTemplateRecord: Sendable {
    let id: String
    let name: String
    let created: Timestamp
    let creator: String
    /// In the order of their numbers; deleted ones are gone.
    var versions: [Version]
    var defaultVersion: Int
    /// The greatest number that was ever given.
    var latestNumber: Int
    var isDeleted = false

    struct Version: Sendable {
        let number: Int
        let description: String?
        let created: Timestamp
        let creator: String
        let data: EC2.ResponseLaunchTemplateData
    }

    init(
        id: String,
        name: String,
        created: Timestamp,
        creator: String,
        description: String?,
        _ data: EC2.ResponseLaunchTemplateData
    ) {
        self.id = id
        self.name = name
        self.created = created
        self.creator = creator
        versions = [Version(number: 1, description: description, created: created, creator: creator, data: data)]
        defaultVersion = 1
        latestNumber = 1
    }

    var defaultData: EC2.ResponseLaunchTemplateData { version(defaultVersion)?.data ?? .init() }

    /// The newest of those that are left.
    var newest: Int { versions.last?.number ?? latestNumber }

    func version(_ number: Int) -> Version? { versions.first { $0.number == number } }

    /// The number that a text stands for: `$Latest`, `$Default` or digits; `nil` for anything else.
    func number(_ text: String) -> Int? {
        switch text {
        case "$Latest": newest
        case "$Default": defaultVersion
        default: text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
        }
    }

    /// Adds a version, which does not change the default.
    mutating func add(
        _ data: EC2.ResponseLaunchTemplateData,
        _ description: String?,
        by creator: String,
        at now: Timestamp
    ) -> Version {
        latestNumber += 1
        let version = Version(
            number: latestNumber,
            description: description,
            created: now,
            creator: creator,
            data: data
        )
        versions.append(version)
        return version
    }

    func digest(into hash: inout StableHash) {
        hash.combine(id)
        hash.combine(UInt64(defaultVersion))
        hash.combine(isDeleted ? 1 : 0 as UInt64)
        for version in versions {
            hash.combine(UInt64(version.number))
            hash.combine(ShapeDigest.of(version.data))
        }
    }

    func describe(tags: [EC2.Tag]) -> EC2.LaunchTemplate {
        EC2.LaunchTemplate(
            launchTemplateId: id,
            launchTemplateName: name,
            createTime: created,
            createdBy: creator,
            defaultVersionNumber: defaultVersion,
            latestVersionNumber: newest,
            tags: tags
        )
    }

    func describe(_ version: Version) -> EC2.LaunchTemplateVersion {
        EC2.LaunchTemplateVersion(
            launchTemplateId: id,
            launchTemplateName: name,
            versionNumber: version.number,
            versionDescription: version.description,
            createTime: version.created,
            createdBy: version.creator,
            defaultVersion: version.number == defaultVersion,
            launchTemplateData: version.data
        )
    }
}

extension EC2.ResponseLaunchTemplateData {
    /// What a request says, over a version that it starts from: members that it has replace those of the base as a whole.
    ///
    /// Source: EC2 2016-11-15, `CreateLaunchTemplateVersion`.
    init(_ new: EC2.RequestLaunchTemplateData, over base: EC2.ResponseLaunchTemplateData = .init()) {
        self.init(
            ebsOptimized: new.ebsOptimized ?? base.ebsOptimized,
            iamInstanceProfile: new.iamInstanceProfile.map { .init(arn: $0.arn, name: $0.name) }
                ?? base.iamInstanceProfile,
            blockDeviceMappings: new.blockDeviceMappings.map { $0.map(EC2.LaunchTemplateBlockDeviceMapping.init) }
                ?? base.blockDeviceMappings,
            networkInterfaces: new.networkInterfaces.map {
                $0.map(EC2.LaunchTemplateInstanceNetworkInterfaceSpecification.init)
            } ?? base.networkInterfaces,
            imageId: new.imageId ?? base.imageId,
            instanceType: new.instanceType ?? base.instanceType,
            keyName: new.keyName ?? base.keyName,
            monitoring: new.monitoring.map {
                .init(enabled: $0.enabled, metricCategoryIds: $0.metricCategoryIds)
            } ?? base.monitoring,
            placement: new.placement.map(EC2.LaunchTemplatePlacement.init) ?? base.placement,
            disableApiTermination: new.disableApiTermination ?? base.disableApiTermination,
            instanceInitiatedShutdownBehavior: new.instanceInitiatedShutdownBehavior
                ?? base.instanceInitiatedShutdownBehavior,
            userData: new.userData ?? base.userData,
            tagSpecifications: new.tagSpecifications.map { specifications in
                specifications.map { .init(resourceType: $0.resourceType, tags: $0.tags) }
            } ?? base.tagSpecifications,
            securityGroupIds: new.securityGroupIds ?? base.securityGroupIds,
            securityGroups: new.securityGroups ?? base.securityGroups,
            creditSpecification: new.creditSpecification.map { .init(cpuCredits: $0.cpuCredits) }
                ?? base.creditSpecification,
            licenseSpecifications: new.licenseSpecifications.map { licenses in
                licenses.map { .init(licenseConfigurationArn: $0.licenseConfigurationArn) }
            } ?? base.licenseSpecifications,
            metadataOptions: new.metadataOptions.map {
                .init(
                    state: .applied,
                    httpTokens: $0.httpTokens,
                    httpPutResponseHopLimit: $0.httpPutResponseHopLimit,
                    httpEndpoint: $0.httpEndpoint,
                    instanceMetadataTags: $0.instanceMetadataTags
                )
            } ?? base.metadataOptions,
            disableApiStop: new.disableApiStop ?? base.disableApiStop
        )
    }

    /// The interface that an instance has at least.
    var firstInterface: EC2.LaunchTemplateInstanceNetworkInterfaceSpecification? {
        networkInterfaces?.first { ($0.deviceIndex ?? 0) == 0 }
    }

    /// Where the template puts an instance, as a world says it.
    var place: WorldServer.LaunchTemplate {
        WorldServer.LaunchTemplate(
            subnet: firstInterface?.subnetId,
            securityGroups: firstInterface?.groups ?? securityGroupIds
        )
    }
}

extension EC2.LaunchTemplateBlockDeviceMapping {
    init(_ new: EC2.LaunchTemplateBlockDeviceMappingRequest) {
        self.init(
            deviceName: new.deviceName,
            virtualName: new.virtualName,
            ebs: new.ebs.map {
                EC2.LaunchTemplateEbsBlockDevice(
                    encrypted: $0.encrypted,
                    deleteOnTermination: $0.deleteOnTermination,
                    iops: $0.iops,
                    kmsKeyId: $0.kmsKeyId,
                    snapshotId: $0.snapshotId,
                    volumeSize: $0.volumeSize,
                    volumeType: $0.volumeType,
                    throughput: $0.throughput,
                    volumeInitializationRate: $0.volumeInitializationRate,
                    ebsCardIndex: $0.ebsCardIndex
                )
            },
            noDevice: new.noDevice
        )
    }
}

extension EC2.LaunchTemplateInstanceNetworkInterfaceSpecification {
    init(_ new: EC2.LaunchTemplateInstanceNetworkInterfaceSpecificationRequest) {
        self.init(
            associatePublicIpAddress: new.associatePublicIpAddress,
            deleteOnTermination: new.deleteOnTermination,
            description: new.description,
            deviceIndex: new.deviceIndex,
            groups: new.groups,
            interfaceType: new.interfaceType,
            networkInterfaceId: new.networkInterfaceId,
            privateIpAddress: new.privateIpAddress,
            privateIpAddresses: new.privateIpAddresses,
            secondaryPrivateIpAddressCount: new.secondaryPrivateIpAddressCount,
            subnetId: new.subnetId,
            networkCardIndex: new.networkCardIndex
        )
    }
}

extension EC2.LaunchTemplatePlacement {
    init(_ new: EC2.LaunchTemplatePlacementRequest) {
        self.init(
            availabilityZone: new.availabilityZone,
            availabilityZoneId: new.availabilityZoneId,
            affinity: new.affinity,
            groupName: new.groupName,
            hostId: new.hostId,
            tenancy: new.tenancy,
            spreadDomain: new.spreadDomain,
            hostResourceGroupArn: new.hostResourceGroupArn,
            partitionNumber: new.partitionNumber,
            groupId: new.groupId
        )
    }
}
