// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension EC2 {
    /// Source: EC2 2016-11-15, shape `EbsBlockDevice`.
    package struct EbsBlockDevice: AWSStructure {
        package var deleteOnTermination: Bool?
        package var iops: Int?
        package var snapshotId: String?
        package var volumeSize: Int?
        package var volumeType: VolumeType?
        package var kmsKeyId: String?
        package var throughput: Int?
        package var availabilityZone: String?
        package var encrypted: Bool?
        package var volumeInitializationRate: Int?
        package var availabilityZoneId: String?
        package var ebsCardIndex: Int?

        package init(
            deleteOnTermination: Bool? = nil,
            iops: Int? = nil,
            snapshotId: String? = nil,
            volumeSize: Int? = nil,
            volumeType: VolumeType? = nil,
            kmsKeyId: String? = nil,
            throughput: Int? = nil,
            availabilityZone: String? = nil,
            encrypted: Bool? = nil,
            volumeInitializationRate: Int? = nil,
            availabilityZoneId: String? = nil,
            ebsCardIndex: Int? = nil
        ) {
            self.deleteOnTermination = deleteOnTermination
            self.iops = iops
            self.snapshotId = snapshotId
            self.volumeSize = volumeSize
            self.volumeType = volumeType
            self.kmsKeyId = kmsKeyId
            self.throughput = throughput
            self.availabilityZone = availabilityZone
            self.encrypted = encrypted
            self.volumeInitializationRate = volumeInitializationRate
            self.availabilityZoneId = availabilityZoneId
            self.ebsCardIndex = ebsCardIndex
        }

        package static var blank: EbsBlockDevice { EbsBlockDevice() }

        package static let schema = StructureSchema(
            .ec2,
            "EbsBlockDevice",
            [
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("iops", .plain),
                MemberSchema("snapshotId", .plain),
                MemberSchema("volumeSize", .plain),
                MemberSchema("volumeType", Schemas.volumeType),
                MemberSchema("kmsKeyId", .plain),
                MemberSchema("throughput", .plain),
                MemberSchema("availabilityZone", .plain),
                MemberSchema("encrypted", .plain),
                MemberSchema("VolumeInitializationRate", .plain),
                MemberSchema("AvailabilityZoneId", .plain),
                MemberSchema("EbsCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deleteOnTermination)
            visitor.member(members[1], &iops)
            visitor.member(members[2], &snapshotId)
            visitor.member(members[3], &volumeSize)
            visitor.member(members[4], &volumeType)
            visitor.member(members[5], &kmsKeyId)
            visitor.member(members[6], &throughput)
            visitor.member(members[7], &availabilityZone)
            visitor.member(members[8], &encrypted)
            visitor.member(members[9], &volumeInitializationRate)
            visitor.member(members[10], &availabilityZoneId)
            visitor.member(members[11], &ebsCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `EbsInfo`.
    package struct EbsInfo: AWSStructure {
        package var ebsOptimizedSupport: EbsOptimizedSupport?
        package var encryptionSupport: EbsEncryptionSupport?
        package var nvmeSupport: EbsNvmeSupport?
        package var maximumEbsAttachments: Int?
        package var maximumEbsCards: Int?

        package init(
            ebsOptimizedSupport: EbsOptimizedSupport? = nil,
            encryptionSupport: EbsEncryptionSupport? = nil,
            nvmeSupport: EbsNvmeSupport? = nil,
            maximumEbsAttachments: Int? = nil,
            maximumEbsCards: Int? = nil
        ) {
            self.ebsOptimizedSupport = ebsOptimizedSupport
            self.encryptionSupport = encryptionSupport
            self.nvmeSupport = nvmeSupport
            self.maximumEbsAttachments = maximumEbsAttachments
            self.maximumEbsCards = maximumEbsCards
        }

        package static var blank: EbsInfo { EbsInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "EbsInfo",
            [
                MemberSchema("ebsOptimizedSupport", Schemas.ebsOptimizedSupport),
                MemberSchema("encryptionSupport", Schemas.ebsEncryptionSupport),
                MemberSchema("nvmeSupport", Schemas.ebsNvmeSupport),
                MemberSchema("maximumEbsAttachments", .plain),
                MemberSchema("maximumEbsCards", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ebsOptimizedSupport)
            visitor.member(members[1], &encryptionSupport)
            visitor.member(members[2], &nvmeSupport)
            visitor.member(members[3], &maximumEbsAttachments)
            visitor.member(members[4], &maximumEbsCards)
        }
    }

    /// Source: EC2 2016-11-15, shape `EbsInstanceBlockDevice`.
    package struct EbsInstanceBlockDevice: AWSStructure {
        package var attachTime: Timestamp?
        package var deleteOnTermination: Bool?
        package var status: AttachmentStatus?
        package var volumeId: String?
        package var associatedResource: String?
        package var volumeOwnerId: String?
        package var ebsCardIndex: Int?

        package init(
            attachTime: Timestamp? = nil,
            deleteOnTermination: Bool? = nil,
            status: AttachmentStatus? = nil,
            volumeId: String? = nil,
            associatedResource: String? = nil,
            volumeOwnerId: String? = nil,
            ebsCardIndex: Int? = nil
        ) {
            self.attachTime = attachTime
            self.deleteOnTermination = deleteOnTermination
            self.status = status
            self.volumeId = volumeId
            self.associatedResource = associatedResource
            self.volumeOwnerId = volumeOwnerId
            self.ebsCardIndex = ebsCardIndex
        }

        package static var blank: EbsInstanceBlockDevice { EbsInstanceBlockDevice() }

        package static let schema = StructureSchema(
            .ec2,
            "EbsInstanceBlockDevice",
            [
                MemberSchema("attachTime", .plain),
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("status", Schemas.attachmentStatus),
                MemberSchema("volumeId", .plain),
                MemberSchema("associatedResource", .plain),
                MemberSchema("volumeOwnerId", .plain),
                MemberSchema("ebsCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attachTime)
            visitor.member(members[1], &deleteOnTermination)
            visitor.member(members[2], &status)
            visitor.member(members[3], &volumeId)
            visitor.member(members[4], &associatedResource)
            visitor.member(members[5], &volumeOwnerId)
            visitor.member(members[6], &ebsCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `EbsStatusDetails`.
    package struct EbsStatusDetails: AWSStructure {
        package var impairedSince: Timestamp?
        package var name: StatusName?
        package var status: StatusType?

        package init(impairedSince: Timestamp? = nil, name: StatusName? = nil, status: StatusType? = nil) {
            self.impairedSince = impairedSince
            self.name = name
            self.status = status
        }

        package static var blank: EbsStatusDetails { EbsStatusDetails() }

        package static let schema = StructureSchema(
            .ec2,
            "EbsStatusDetails",
            [
                MemberSchema("impairedSince", .plain),
                MemberSchema("name", Schemas.statusName),
                MemberSchema("status", Schemas.statusType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &impairedSince)
            visitor.member(members[1], &name)
            visitor.member(members[2], &status)
        }
    }

    /// Source: EC2 2016-11-15, shape `EbsStatusSummary`.
    package struct EbsStatusSummary: AWSStructure {
        package var details: [EbsStatusDetails]?
        package var status: SummaryStatus?

        package init(details: [EbsStatusDetails]? = nil, status: SummaryStatus? = nil) {
            self.details = details
            self.status = status
        }

        package static var blank: EbsStatusSummary { EbsStatusSummary() }

        package static let schema = StructureSchema(
            .ec2,
            "EbsStatusSummary",
            [
                MemberSchema("details", Schemas.ebsStatusDetailsList),
                MemberSchema("status", Schemas.summaryStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &details)
            visitor.member(members[1], &status)
        }
    }

    /// Source: EC2 2016-11-15, shape `Filter`.
    package struct Filter: AWSStructure {
        package var name: String?
        package var values: [String]?

        package init(name: String? = nil, values: [String]? = nil) {
            self.name = name
            self.values = values
        }

        package static var blank: Filter { Filter() }

        package static let schema = StructureSchema(
            .ec2,
            "Filter",
            [
                MemberSchema("Name", .plain),
                MemberSchema("Value", Schemas.valueStringList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &values)
        }
    }

    /// Source: EC2 2016-11-15, shape `GroupIdentifier`.
    package struct GroupIdentifier: AWSStructure {
        package var groupId: String?
        package var groupName: String?

        package init(groupId: String? = nil, groupName: String? = nil) {
            self.groupId = groupId
            self.groupName = groupName
        }

        package static var blank: GroupIdentifier { GroupIdentifier() }

        package static let schema = StructureSchema(
            .ec2,
            "GroupIdentifier",
            [
                MemberSchema("groupId", .plain),
                MemberSchema("groupName", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &groupId)
            visitor.member(members[1], &groupName)
        }
    }

    /// Source: EC2 2016-11-15, shape `IamInstanceProfile`.
    package struct IamInstanceProfile: AWSStructure {
        package var arn: String?
        package var id: String?

        package init(arn: String? = nil, id: String? = nil) {
            self.arn = arn
            self.id = id
        }

        package static var blank: IamInstanceProfile { IamInstanceProfile() }

        package static let schema = StructureSchema(
            .ec2,
            "IamInstanceProfile",
            [
                MemberSchema("arn", .plain),
                MemberSchema("id", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &arn)
            visitor.member(members[1], &id)
        }
    }

    /// Source: EC2 2016-11-15, shape `Image`.
    package struct Image: AWSStructure {
        package var platformDetails: String?
        package var usageOperation: String?
        package var blockDeviceMappings: [BlockDeviceMapping]?
        package var description: String?
        package var enaSupport: Bool?
        package var hypervisor: HypervisorType?
        package var imageOwnerAlias: String?
        package var name: String?
        package var rootDeviceName: String?
        package var rootDeviceType: DeviceType?
        package var stateReason: StateReason?
        package var tags: [Tag]?
        package var virtualizationType: VirtualizationType?
        package var bootMode: BootModeValues?
        package var deprecationTime: String?
        package var imdsSupport: ImdsSupportValues?
        package var sourceInstanceId: String?
        package var deregistrationProtection: String?
        package var lastLaunchedTime: String?
        package var imageAllowed: Bool?
        package var sourceImageId: String?
        package var sourceImageRegion: String?
        package var freeTierEligible: Bool?
        package var publicSsmParameterName: String?
        package var imageId: String?
        package var imageLocation: String?
        package var state: ImageState?
        package var ownerId: String?
        package var creationDate: String?
        package var `public`: Bool?
        package var architecture: ArchitectureValues?
        package var imageType: ImageTypeValues?
        package var platform: PlatformValues?

        package init(
            platformDetails: String? = nil,
            usageOperation: String? = nil,
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            description: String? = nil,
            enaSupport: Bool? = nil,
            hypervisor: HypervisorType? = nil,
            imageOwnerAlias: String? = nil,
            name: String? = nil,
            rootDeviceName: String? = nil,
            rootDeviceType: DeviceType? = nil,
            stateReason: StateReason? = nil,
            tags: [Tag]? = nil,
            virtualizationType: VirtualizationType? = nil,
            bootMode: BootModeValues? = nil,
            deprecationTime: String? = nil,
            imdsSupport: ImdsSupportValues? = nil,
            sourceInstanceId: String? = nil,
            deregistrationProtection: String? = nil,
            lastLaunchedTime: String? = nil,
            imageAllowed: Bool? = nil,
            sourceImageId: String? = nil,
            sourceImageRegion: String? = nil,
            freeTierEligible: Bool? = nil,
            publicSsmParameterName: String? = nil,
            imageId: String? = nil,
            imageLocation: String? = nil,
            state: ImageState? = nil,
            ownerId: String? = nil,
            creationDate: String? = nil,
            public: Bool? = nil,
            architecture: ArchitectureValues? = nil,
            imageType: ImageTypeValues? = nil,
            platform: PlatformValues? = nil
        ) {
            self.platformDetails = platformDetails
            self.usageOperation = usageOperation
            self.blockDeviceMappings = blockDeviceMappings
            self.description = description
            self.enaSupport = enaSupport
            self.hypervisor = hypervisor
            self.imageOwnerAlias = imageOwnerAlias
            self.name = name
            self.rootDeviceName = rootDeviceName
            self.rootDeviceType = rootDeviceType
            self.stateReason = stateReason
            self.tags = tags
            self.virtualizationType = virtualizationType
            self.bootMode = bootMode
            self.deprecationTime = deprecationTime
            self.imdsSupport = imdsSupport
            self.sourceInstanceId = sourceInstanceId
            self.deregistrationProtection = deregistrationProtection
            self.lastLaunchedTime = lastLaunchedTime
            self.imageAllowed = imageAllowed
            self.sourceImageId = sourceImageId
            self.sourceImageRegion = sourceImageRegion
            self.freeTierEligible = freeTierEligible
            self.publicSsmParameterName = publicSsmParameterName
            self.imageId = imageId
            self.imageLocation = imageLocation
            self.state = state
            self.ownerId = ownerId
            self.creationDate = creationDate
            self.public = `public`
            self.architecture = architecture
            self.imageType = imageType
            self.platform = platform
        }

        package static var blank: Image { Image() }

        package static let schema = StructureSchema(
            .ec2,
            "Image",
            [
                MemberSchema("platformDetails", .plain),
                MemberSchema("usageOperation", .plain),
                MemberSchema("blockDeviceMapping", Schemas.blockDeviceMappingList),
                MemberSchema("description", .plain),
                MemberSchema("enaSupport", .plain),
                MemberSchema("hypervisor", Schemas.hypervisorType),
                MemberSchema("imageOwnerAlias", .plain),
                MemberSchema("name", .plain),
                MemberSchema("rootDeviceName", .plain),
                MemberSchema("rootDeviceType", Schemas.deviceType),
                MemberSchema("stateReason", .structure),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("virtualizationType", Schemas.virtualizationType),
                MemberSchema("bootMode", Schemas.bootModeValues),
                MemberSchema("deprecationTime", .plain),
                MemberSchema("imdsSupport", Schemas.imdsSupportValues),
                MemberSchema("sourceInstanceId", .plain),
                MemberSchema("deregistrationProtection", .plain),
                MemberSchema("lastLaunchedTime", .plain),
                MemberSchema("imageAllowed", .plain),
                MemberSchema("sourceImageId", .plain),
                MemberSchema("sourceImageRegion", .plain),
                MemberSchema("freeTierEligible", .plain),
                MemberSchema("publicSsmParameterName", .plain),
                MemberSchema("imageId", .plain),
                MemberSchema("imageLocation", .plain),
                MemberSchema("imageState", Schemas.imageState),
                MemberSchema("imageOwnerId", .plain),
                MemberSchema("creationDate", .plain),
                MemberSchema("isPublic", .plain),
                MemberSchema("architecture", Schemas.architectureValues),
                MemberSchema("imageType", Schemas.imageTypeValues),
                MemberSchema("platform", Schemas.platformValues),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformDetails)
            visitor.member(members[1], &usageOperation)
            visitor.member(members[2], &blockDeviceMappings)
            visitor.member(members[3], &description)
            visitor.member(members[4], &enaSupport)
            visitor.member(members[5], &hypervisor)
            visitor.member(members[6], &imageOwnerAlias)
            visitor.member(members[7], &name)
            visitor.member(members[8], &rootDeviceName)
            visitor.member(members[9], &rootDeviceType)
            visitor.member(members[10], &stateReason)
            visitor.member(members[11], &tags)
            visitor.member(members[12], &virtualizationType)
            visitor.member(members[13], &bootMode)
            visitor.member(members[14], &deprecationTime)
            visitor.member(members[15], &imdsSupport)
            visitor.member(members[16], &sourceInstanceId)
            visitor.member(members[17], &deregistrationProtection)
            visitor.member(members[18], &lastLaunchedTime)
            visitor.member(members[19], &imageAllowed)
            visitor.member(members[20], &sourceImageId)
            visitor.member(members[21], &sourceImageRegion)
            visitor.member(members[22], &freeTierEligible)
            visitor.member(members[23], &publicSsmParameterName)
            visitor.member(members[24], &imageId)
            visitor.member(members[25], &imageLocation)
            visitor.member(members[26], &state)
            visitor.member(members[27], &ownerId)
            visitor.member(members[28], &creationDate)
            visitor.member(members[29], &`public`)
            visitor.member(members[30], &architecture)
            visitor.member(members[31], &imageType)
            visitor.member(members[32], &platform)
        }
    }

    /// Source: EC2 2016-11-15, shape `Instance`.
    package struct Instance: AWSStructure {
        package var architecture: ArchitectureValues?
        package var blockDeviceMappings: [InstanceBlockDeviceMapping]?
        package var clientToken: String?
        package var ebsOptimized: Bool?
        package var enaSupport: Bool?
        package var hypervisor: HypervisorType?
        package var iamInstanceProfile: IamInstanceProfile?
        package var networkInterfaces: [InstanceNetworkInterface]?
        package var rootDeviceName: String?
        package var rootDeviceType: DeviceType?
        package var securityGroups: [GroupIdentifier]?
        package var sourceDestCheck: Bool?
        package var stateReason: StateReason?
        package var tags: [Tag]?
        package var virtualizationType: VirtualizationType?
        package var capacityReservationId: String?
        package var metadataOptions: InstanceMetadataOptionsResponse?
        package var bootMode: BootModeValues?
        package var platformDetails: String?
        package var usageOperation: String?
        package var usageOperationUpdateTime: Timestamp?
        package var currentInstanceBootMode: InstanceBootModeValues?
        package var instanceId: String?
        package var imageId: String?
        package var state: InstanceState?
        package var privateDnsName: String?
        package var publicDnsName: String?
        package var stateTransitionReason: String?
        package var keyName: String?
        package var amiLaunchIndex: Int?
        package var instanceType: String?
        package var launchTime: Timestamp?
        package var placement: Placement?
        package var platform: PlatformValues?
        package var monitoring: Monitoring?
        package var subnetId: String?
        package var vpcId: String?
        package var privateIpAddress: String?
        package var publicIpAddress: String?

        package init(
            architecture: ArchitectureValues? = nil,
            blockDeviceMappings: [InstanceBlockDeviceMapping]? = nil,
            clientToken: String? = nil,
            ebsOptimized: Bool? = nil,
            enaSupport: Bool? = nil,
            hypervisor: HypervisorType? = nil,
            iamInstanceProfile: IamInstanceProfile? = nil,
            networkInterfaces: [InstanceNetworkInterface]? = nil,
            rootDeviceName: String? = nil,
            rootDeviceType: DeviceType? = nil,
            securityGroups: [GroupIdentifier]? = nil,
            sourceDestCheck: Bool? = nil,
            stateReason: StateReason? = nil,
            tags: [Tag]? = nil,
            virtualizationType: VirtualizationType? = nil,
            capacityReservationId: String? = nil,
            metadataOptions: InstanceMetadataOptionsResponse? = nil,
            bootMode: BootModeValues? = nil,
            platformDetails: String? = nil,
            usageOperation: String? = nil,
            usageOperationUpdateTime: Timestamp? = nil,
            currentInstanceBootMode: InstanceBootModeValues? = nil,
            instanceId: String? = nil,
            imageId: String? = nil,
            state: InstanceState? = nil,
            privateDnsName: String? = nil,
            publicDnsName: String? = nil,
            stateTransitionReason: String? = nil,
            keyName: String? = nil,
            amiLaunchIndex: Int? = nil,
            instanceType: String? = nil,
            launchTime: Timestamp? = nil,
            placement: Placement? = nil,
            platform: PlatformValues? = nil,
            monitoring: Monitoring? = nil,
            subnetId: String? = nil,
            vpcId: String? = nil,
            privateIpAddress: String? = nil,
            publicIpAddress: String? = nil
        ) {
            self.architecture = architecture
            self.blockDeviceMappings = blockDeviceMappings
            self.clientToken = clientToken
            self.ebsOptimized = ebsOptimized
            self.enaSupport = enaSupport
            self.hypervisor = hypervisor
            self.iamInstanceProfile = iamInstanceProfile
            self.networkInterfaces = networkInterfaces
            self.rootDeviceName = rootDeviceName
            self.rootDeviceType = rootDeviceType
            self.securityGroups = securityGroups
            self.sourceDestCheck = sourceDestCheck
            self.stateReason = stateReason
            self.tags = tags
            self.virtualizationType = virtualizationType
            self.capacityReservationId = capacityReservationId
            self.metadataOptions = metadataOptions
            self.bootMode = bootMode
            self.platformDetails = platformDetails
            self.usageOperation = usageOperation
            self.usageOperationUpdateTime = usageOperationUpdateTime
            self.currentInstanceBootMode = currentInstanceBootMode
            self.instanceId = instanceId
            self.imageId = imageId
            self.state = state
            self.privateDnsName = privateDnsName
            self.publicDnsName = publicDnsName
            self.stateTransitionReason = stateTransitionReason
            self.keyName = keyName
            self.amiLaunchIndex = amiLaunchIndex
            self.instanceType = instanceType
            self.launchTime = launchTime
            self.placement = placement
            self.platform = platform
            self.monitoring = monitoring
            self.subnetId = subnetId
            self.vpcId = vpcId
            self.privateIpAddress = privateIpAddress
            self.publicIpAddress = publicIpAddress
        }

        package static var blank: Instance { Instance() }

        package static let schema = StructureSchema(
            .ec2,
            "Instance",
            [
                MemberSchema("architecture", Schemas.architectureValues),
                MemberSchema("blockDeviceMapping", Schemas.instanceBlockDeviceMappingList),
                MemberSchema("clientToken", .plain),
                MemberSchema("ebsOptimized", .plain),
                MemberSchema("enaSupport", .plain),
                MemberSchema("hypervisor", Schemas.hypervisorType),
                MemberSchema("iamInstanceProfile", .structure),
                MemberSchema("networkInterfaceSet", Schemas.instanceNetworkInterfaceList),
                MemberSchema("rootDeviceName", .plain),
                MemberSchema("rootDeviceType", Schemas.deviceType),
                MemberSchema("groupSet", Schemas.groupIdentifierList),
                MemberSchema("sourceDestCheck", .plain),
                MemberSchema("stateReason", .structure),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("virtualizationType", Schemas.virtualizationType),
                MemberSchema("capacityReservationId", .plain),
                MemberSchema("metadataOptions", .structure),
                MemberSchema("bootMode", Schemas.bootModeValues),
                MemberSchema("platformDetails", .plain),
                MemberSchema("usageOperation", .plain),
                MemberSchema("usageOperationUpdateTime", .plain),
                MemberSchema("currentInstanceBootMode", Schemas.instanceBootModeValues),
                MemberSchema("instanceId", .plain),
                MemberSchema("imageId", .plain),
                MemberSchema("instanceState", .structure),
                MemberSchema("privateDnsName", .plain),
                MemberSchema("dnsName", .plain),
                MemberSchema("reason", .plain),
                MemberSchema("keyName", .plain),
                MemberSchema("amiLaunchIndex", .plain),
                MemberSchema("instanceType", .plain),
                MemberSchema("launchTime", .plain),
                MemberSchema("placement", .structure),
                MemberSchema("platform", Schemas.platformValues),
                MemberSchema("monitoring", .structure),
                MemberSchema("subnetId", .plain),
                MemberSchema("vpcId", .plain),
                MemberSchema("privateIpAddress", .plain),
                MemberSchema("ipAddress", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &architecture)
            visitor.member(members[1], &blockDeviceMappings)
            visitor.member(members[2], &clientToken)
            visitor.member(members[3], &ebsOptimized)
            visitor.member(members[4], &enaSupport)
            visitor.member(members[5], &hypervisor)
            visitor.member(members[6], &iamInstanceProfile)
            visitor.member(members[7], &networkInterfaces)
            visitor.member(members[8], &rootDeviceName)
            visitor.member(members[9], &rootDeviceType)
            visitor.member(members[10], &securityGroups)
            visitor.member(members[11], &sourceDestCheck)
            visitor.member(members[12], &stateReason)
            visitor.member(members[13], &tags)
            visitor.member(members[14], &virtualizationType)
            visitor.member(members[15], &capacityReservationId)
            visitor.member(members[16], &metadataOptions)
            visitor.member(members[17], &bootMode)
            visitor.member(members[18], &platformDetails)
            visitor.member(members[19], &usageOperation)
            visitor.member(members[20], &usageOperationUpdateTime)
            visitor.member(members[21], &currentInstanceBootMode)
            visitor.member(members[22], &instanceId)
            visitor.member(members[23], &imageId)
            visitor.member(members[24], &state)
            visitor.member(members[25], &privateDnsName)
            visitor.member(members[26], &publicDnsName)
            visitor.member(members[27], &stateTransitionReason)
            visitor.member(members[28], &keyName)
            visitor.member(members[29], &amiLaunchIndex)
            visitor.member(members[30], &instanceType)
            visitor.member(members[31], &launchTime)
            visitor.member(members[32], &placement)
            visitor.member(members[33], &platform)
            visitor.member(members[34], &monitoring)
            visitor.member(members[35], &subnetId)
            visitor.member(members[36], &vpcId)
            visitor.member(members[37], &privateIpAddress)
            visitor.member(members[38], &publicIpAddress)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceAttribute`.
    package struct InstanceAttribute: AWSStructure {
        package var blockDeviceMappings: [InstanceBlockDeviceMapping]?
        package var disableApiTermination: AttributeBooleanValue?
        package var enaSupport: AttributeBooleanValue?
        package var ebsOptimized: AttributeBooleanValue?
        package var instanceId: String?
        package var instanceInitiatedShutdownBehavior: AttributeValue?
        package var instanceType: AttributeValue?
        package var rootDeviceName: AttributeValue?
        package var sourceDestCheck: AttributeBooleanValue?
        package var userData: AttributeValue?
        package var disableApiStop: AttributeBooleanValue?
        package var groups: [GroupIdentifier]?

        package init(
            blockDeviceMappings: [InstanceBlockDeviceMapping]? = nil,
            disableApiTermination: AttributeBooleanValue? = nil,
            enaSupport: AttributeBooleanValue? = nil,
            ebsOptimized: AttributeBooleanValue? = nil,
            instanceId: String? = nil,
            instanceInitiatedShutdownBehavior: AttributeValue? = nil,
            instanceType: AttributeValue? = nil,
            rootDeviceName: AttributeValue? = nil,
            sourceDestCheck: AttributeBooleanValue? = nil,
            userData: AttributeValue? = nil,
            disableApiStop: AttributeBooleanValue? = nil,
            groups: [GroupIdentifier]? = nil
        ) {
            self.blockDeviceMappings = blockDeviceMappings
            self.disableApiTermination = disableApiTermination
            self.enaSupport = enaSupport
            self.ebsOptimized = ebsOptimized
            self.instanceId = instanceId
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.instanceType = instanceType
            self.rootDeviceName = rootDeviceName
            self.sourceDestCheck = sourceDestCheck
            self.userData = userData
            self.disableApiStop = disableApiStop
            self.groups = groups
        }

        package static var blank: InstanceAttribute { InstanceAttribute() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceAttribute",
            [
                MemberSchema("blockDeviceMapping", Schemas.instanceBlockDeviceMappingList),
                MemberSchema("disableApiTermination", .structure),
                MemberSchema("enaSupport", .structure),
                MemberSchema("ebsOptimized", .structure),
                MemberSchema("instanceId", .plain),
                MemberSchema("instanceInitiatedShutdownBehavior", .structure),
                MemberSchema("instanceType", .structure),
                MemberSchema("rootDeviceName", .structure),
                MemberSchema("sourceDestCheck", .structure),
                MemberSchema("userData", .structure),
                MemberSchema("disableApiStop", .structure),
                MemberSchema("groupSet", Schemas.groupIdentifierList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &blockDeviceMappings)
            visitor.member(members[1], &disableApiTermination)
            visitor.member(members[2], &enaSupport)
            visitor.member(members[3], &ebsOptimized)
            visitor.member(members[4], &instanceId)
            visitor.member(members[5], &instanceInitiatedShutdownBehavior)
            visitor.member(members[6], &instanceType)
            visitor.member(members[7], &rootDeviceName)
            visitor.member(members[8], &sourceDestCheck)
            visitor.member(members[9], &userData)
            visitor.member(members[10], &disableApiStop)
            visitor.member(members[11], &groups)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceBlockDeviceMapping`.
    package struct InstanceBlockDeviceMapping: AWSStructure {
        package var deviceName: String?
        package var ebs: EbsInstanceBlockDevice?

        package init(deviceName: String? = nil, ebs: EbsInstanceBlockDevice? = nil) {
            self.deviceName = deviceName
            self.ebs = ebs
        }

        package static var blank: InstanceBlockDeviceMapping { InstanceBlockDeviceMapping() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceBlockDeviceMapping",
            [
                MemberSchema("deviceName", .plain),
                MemberSchema("ebs", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &ebs)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataOptionsResponse`.
    package struct InstanceMetadataOptionsResponse: AWSStructure {
        package var state: InstanceMetadataOptionsState?
        package var httpTokens: HttpTokensState?
        package var httpPutResponseHopLimit: Int?
        package var httpEndpoint: InstanceMetadataEndpointState?
        package var httpProtocolIpv6: InstanceMetadataProtocolState?
        package var instanceMetadataTags: InstanceMetadataTagsState?

        package init(
            state: InstanceMetadataOptionsState? = nil,
            httpTokens: HttpTokensState? = nil,
            httpPutResponseHopLimit: Int? = nil,
            httpEndpoint: InstanceMetadataEndpointState? = nil,
            httpProtocolIpv6: InstanceMetadataProtocolState? = nil,
            instanceMetadataTags: InstanceMetadataTagsState? = nil
        ) {
            self.state = state
            self.httpTokens = httpTokens
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpEndpoint = httpEndpoint
            self.httpProtocolIpv6 = httpProtocolIpv6
            self.instanceMetadataTags = instanceMetadataTags
        }

        package static var blank: InstanceMetadataOptionsResponse { InstanceMetadataOptionsResponse() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceMetadataOptionsResponse",
            [
                MemberSchema("state", Schemas.instanceMetadataOptionsState),
                MemberSchema("httpTokens", Schemas.httpTokensState),
                MemberSchema("httpPutResponseHopLimit", .plain),
                MemberSchema("httpEndpoint", Schemas.instanceMetadataEndpointState),
                MemberSchema("httpProtocolIpv6", Schemas.instanceMetadataProtocolState),
                MemberSchema("instanceMetadataTags", Schemas.instanceMetadataTagsState),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &state)
            visitor.member(members[1], &httpTokens)
            visitor.member(members[2], &httpPutResponseHopLimit)
            visitor.member(members[3], &httpEndpoint)
            visitor.member(members[4], &httpProtocolIpv6)
            visitor.member(members[5], &instanceMetadataTags)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceNetworkInterface`.
    package struct InstanceNetworkInterface: AWSStructure {
        package var association: InstanceNetworkInterfaceAssociation?
        package var attachment: InstanceNetworkInterfaceAttachment?
        package var description: String?
        package var groups: [GroupIdentifier]?
        package var macAddress: String?
        package var networkInterfaceId: String?
        package var ownerId: String?
        package var privateDnsName: String?
        package var privateIpAddress: String?
        package var privateIpAddresses: [InstancePrivateIpAddress]?
        package var sourceDestCheck: Bool?
        package var status: NetworkInterfaceStatus?
        package var subnetId: String?
        package var vpcId: String?
        package var interfaceType: String?

        package init(
            association: InstanceNetworkInterfaceAssociation? = nil,
            attachment: InstanceNetworkInterfaceAttachment? = nil,
            description: String? = nil,
            groups: [GroupIdentifier]? = nil,
            macAddress: String? = nil,
            networkInterfaceId: String? = nil,
            ownerId: String? = nil,
            privateDnsName: String? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [InstancePrivateIpAddress]? = nil,
            sourceDestCheck: Bool? = nil,
            status: NetworkInterfaceStatus? = nil,
            subnetId: String? = nil,
            vpcId: String? = nil,
            interfaceType: String? = nil
        ) {
            self.association = association
            self.attachment = attachment
            self.description = description
            self.groups = groups
            self.macAddress = macAddress
            self.networkInterfaceId = networkInterfaceId
            self.ownerId = ownerId
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.sourceDestCheck = sourceDestCheck
            self.status = status
            self.subnetId = subnetId
            self.vpcId = vpcId
            self.interfaceType = interfaceType
        }

        package static var blank: InstanceNetworkInterface { InstanceNetworkInterface() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceNetworkInterface",
            [
                MemberSchema("association", .structure),
                MemberSchema("attachment", .structure),
                MemberSchema("description", .plain),
                MemberSchema("groupSet", Schemas.groupIdentifierList),
                MemberSchema("macAddress", .plain),
                MemberSchema("networkInterfaceId", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("privateDnsName", .plain),
                MemberSchema("privateIpAddress", .plain),
                MemberSchema("privateIpAddressesSet", Schemas.instancePrivateIpAddressList),
                MemberSchema("sourceDestCheck", .plain),
                MemberSchema("status", Schemas.networkInterfaceStatus),
                MemberSchema("subnetId", .plain),
                MemberSchema("vpcId", .plain),
                MemberSchema("interfaceType", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &association)
            visitor.member(members[1], &attachment)
            visitor.member(members[2], &description)
            visitor.member(members[3], &groups)
            visitor.member(members[4], &macAddress)
            visitor.member(members[5], &networkInterfaceId)
            visitor.member(members[6], &ownerId)
            visitor.member(members[7], &privateDnsName)
            visitor.member(members[8], &privateIpAddress)
            visitor.member(members[9], &privateIpAddresses)
            visitor.member(members[10], &sourceDestCheck)
            visitor.member(members[11], &status)
            visitor.member(members[12], &subnetId)
            visitor.member(members[13], &vpcId)
            visitor.member(members[14], &interfaceType)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceNetworkInterfaceAssociation`.
    package struct InstanceNetworkInterfaceAssociation: AWSStructure {
        package var carrierIp: String?
        package var ipOwnerId: String?
        package var publicDnsName: String?
        package var publicIp: String?

        package init(
            carrierIp: String? = nil,
            ipOwnerId: String? = nil,
            publicDnsName: String? = nil,
            publicIp: String? = nil
        ) {
            self.carrierIp = carrierIp
            self.ipOwnerId = ipOwnerId
            self.publicDnsName = publicDnsName
            self.publicIp = publicIp
        }

        package static var blank: InstanceNetworkInterfaceAssociation { InstanceNetworkInterfaceAssociation() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceNetworkInterfaceAssociation",
            [
                MemberSchema("carrierIp", .plain),
                MemberSchema("ipOwnerId", .plain),
                MemberSchema("publicDnsName", .plain),
                MemberSchema("publicIp", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &carrierIp)
            visitor.member(members[1], &ipOwnerId)
            visitor.member(members[2], &publicDnsName)
            visitor.member(members[3], &publicIp)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceNetworkInterfaceAttachment`.
    package struct InstanceNetworkInterfaceAttachment: AWSStructure {
        package var attachTime: Timestamp?
        package var attachmentId: String?
        package var deleteOnTermination: Bool?
        package var deviceIndex: Int?
        package var status: AttachmentStatus?
        package var networkCardIndex: Int?

        package init(
            attachTime: Timestamp? = nil,
            attachmentId: String? = nil,
            deleteOnTermination: Bool? = nil,
            deviceIndex: Int? = nil,
            status: AttachmentStatus? = nil,
            networkCardIndex: Int? = nil
        ) {
            self.attachTime = attachTime
            self.attachmentId = attachmentId
            self.deleteOnTermination = deleteOnTermination
            self.deviceIndex = deviceIndex
            self.status = status
            self.networkCardIndex = networkCardIndex
        }

        package static var blank: InstanceNetworkInterfaceAttachment { InstanceNetworkInterfaceAttachment() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceNetworkInterfaceAttachment",
            [
                MemberSchema("attachTime", .plain),
                MemberSchema("attachmentId", .plain),
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("deviceIndex", .plain),
                MemberSchema("status", Schemas.attachmentStatus),
                MemberSchema("networkCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attachTime)
            visitor.member(members[1], &attachmentId)
            visitor.member(members[2], &deleteOnTermination)
            visitor.member(members[3], &deviceIndex)
            visitor.member(members[4], &status)
            visitor.member(members[5], &networkCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstancePrivateIpAddress`.
    package struct InstancePrivateIpAddress: AWSStructure {
        package var association: InstanceNetworkInterfaceAssociation?
        package var primary: Bool?
        package var privateDnsName: String?
        package var privateIpAddress: String?

        package init(
            association: InstanceNetworkInterfaceAssociation? = nil,
            primary: Bool? = nil,
            privateDnsName: String? = nil,
            privateIpAddress: String? = nil
        ) {
            self.association = association
            self.primary = primary
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
        }

        package static var blank: InstancePrivateIpAddress { InstancePrivateIpAddress() }

        package static let schema = StructureSchema(
            .ec2,
            "InstancePrivateIpAddress",
            [
                MemberSchema("association", .structure),
                MemberSchema("primary", .plain),
                MemberSchema("privateDnsName", .plain),
                MemberSchema("privateIpAddress", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &association)
            visitor.member(members[1], &primary)
            visitor.member(members[2], &privateDnsName)
            visitor.member(members[3], &privateIpAddress)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceState`.
    package struct InstanceState: AWSStructure {
        package var code: Int?
        package var name: InstanceStateName?

        package init(code: Int? = nil, name: InstanceStateName? = nil) {
            self.code = code
            self.name = name
        }

        package static var blank: InstanceState { InstanceState() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceState",
            [
                MemberSchema("code", .plain),
                MemberSchema("name", Schemas.instanceStateName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &code)
            visitor.member(members[1], &name)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceStateChange`.
    package struct InstanceStateChange: AWSStructure {
        package var instanceId: String?
        package var currentState: InstanceState?
        package var previousState: InstanceState?

        package init(
            instanceId: String? = nil,
            currentState: InstanceState? = nil,
            previousState: InstanceState? = nil
        ) {
            self.instanceId = instanceId
            self.currentState = currentState
            self.previousState = previousState
        }

        package static var blank: InstanceStateChange { InstanceStateChange() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceStateChange",
            [
                MemberSchema("instanceId", .plain),
                MemberSchema("currentState", .structure),
                MemberSchema("previousState", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceId)
            visitor.member(members[1], &currentState)
            visitor.member(members[2], &previousState)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceStatus`.
    package struct InstanceStatus: AWSStructure {
        package var availabilityZone: String?
        package var availabilityZoneId: String?
        package var events: [InstanceStatusEvent]?
        package var instanceId: String?
        package var instanceState: InstanceState?
        package var instanceStatus: InstanceStatusSummary?
        package var systemStatus: InstanceStatusSummary?
        package var attachedEbsStatus: EbsStatusSummary?

        package init(
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            events: [InstanceStatusEvent]? = nil,
            instanceId: String? = nil,
            instanceState: InstanceState? = nil,
            instanceStatus: InstanceStatusSummary? = nil,
            systemStatus: InstanceStatusSummary? = nil,
            attachedEbsStatus: EbsStatusSummary? = nil
        ) {
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.events = events
            self.instanceId = instanceId
            self.instanceState = instanceState
            self.instanceStatus = instanceStatus
            self.systemStatus = systemStatus
            self.attachedEbsStatus = attachedEbsStatus
        }

        package static var blank: InstanceStatus { InstanceStatus() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceStatus",
            [
                MemberSchema("availabilityZone", .plain),
                MemberSchema("availabilityZoneId", .plain),
                MemberSchema("eventsSet", Schemas.instanceStatusEventList),
                MemberSchema("instanceId", .plain),
                MemberSchema("instanceState", .structure),
                MemberSchema("instanceStatus", .structure),
                MemberSchema("systemStatus", .structure),
                MemberSchema("attachedEbsStatus", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZone)
            visitor.member(members[1], &availabilityZoneId)
            visitor.member(members[2], &events)
            visitor.member(members[3], &instanceId)
            visitor.member(members[4], &instanceState)
            visitor.member(members[5], &instanceStatus)
            visitor.member(members[6], &systemStatus)
            visitor.member(members[7], &attachedEbsStatus)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceStatusDetails`.
    package struct InstanceStatusDetails: AWSStructure {
        package var impairedSince: Timestamp?
        package var name: StatusName?
        package var status: StatusType?

        package init(impairedSince: Timestamp? = nil, name: StatusName? = nil, status: StatusType? = nil) {
            self.impairedSince = impairedSince
            self.name = name
            self.status = status
        }

        package static var blank: InstanceStatusDetails { InstanceStatusDetails() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceStatusDetails",
            [
                MemberSchema("impairedSince", .plain),
                MemberSchema("name", Schemas.statusName),
                MemberSchema("status", Schemas.statusType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &impairedSince)
            visitor.member(members[1], &name)
            visitor.member(members[2], &status)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceStatusEvent`.
    package struct InstanceStatusEvent: AWSStructure {
        package var instanceEventId: String?
        package var code: EventCode?
        package var description: String?
        package var notAfter: Timestamp?
        package var notBefore: Timestamp?
        package var notBeforeDeadline: Timestamp?

        package init(
            instanceEventId: String? = nil,
            code: EventCode? = nil,
            description: String? = nil,
            notAfter: Timestamp? = nil,
            notBefore: Timestamp? = nil,
            notBeforeDeadline: Timestamp? = nil
        ) {
            self.instanceEventId = instanceEventId
            self.code = code
            self.description = description
            self.notAfter = notAfter
            self.notBefore = notBefore
            self.notBeforeDeadline = notBeforeDeadline
        }

        package static var blank: InstanceStatusEvent { InstanceStatusEvent() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceStatusEvent",
            [
                MemberSchema("instanceEventId", .plain),
                MemberSchema("code", Schemas.eventCode),
                MemberSchema("description", .plain),
                MemberSchema("notAfter", .plain),
                MemberSchema("notBefore", .plain),
                MemberSchema("notBeforeDeadline", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceEventId)
            visitor.member(members[1], &code)
            visitor.member(members[2], &description)
            visitor.member(members[3], &notAfter)
            visitor.member(members[4], &notBefore)
            visitor.member(members[5], &notBeforeDeadline)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceStatusSummary`.
    package struct InstanceStatusSummary: AWSStructure {
        package var details: [InstanceStatusDetails]?
        package var status: SummaryStatus?

        package init(details: [InstanceStatusDetails]? = nil, status: SummaryStatus? = nil) {
            self.details = details
            self.status = status
        }

        package static var blank: InstanceStatusSummary { InstanceStatusSummary() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceStatusSummary",
            [
                MemberSchema("details", Schemas.instanceStatusDetailsList),
                MemberSchema("status", Schemas.summaryStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &details)
            visitor.member(members[1], &status)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceTypeInfo`.
    package struct InstanceTypeInfo: AWSStructure {
        package var instanceType: String?
        package var currentGeneration: Bool?
        package var freeTierEligible: Bool?
        package var supportedUsageClasses: [UsageClassType]?
        package var supportedRootDeviceTypes: [RootDeviceType]?
        package var supportedVirtualizationTypes: [VirtualizationType]?
        package var bareMetal: Bool?
        package var hypervisor: InstanceTypeHypervisor?
        package var processorInfo: ProcessorInfo?
        package var vCpuInfo: VCpuInfo?
        package var memoryInfo: MemoryInfo?
        package var instanceStorageSupported: Bool?
        package var ebsInfo: EbsInfo?
        package var networkInfo: NetworkInfo?
        package var burstablePerformanceSupported: Bool?
        package var dedicatedHostsSupported: Bool?
        package var autoRecoverySupported: Bool?
        package var supportedBootModes: [BootModeType]?
        package var supportedInRegion: Bool?

        package init(
            instanceType: String? = nil,
            currentGeneration: Bool? = nil,
            freeTierEligible: Bool? = nil,
            supportedUsageClasses: [UsageClassType]? = nil,
            supportedRootDeviceTypes: [RootDeviceType]? = nil,
            supportedVirtualizationTypes: [VirtualizationType]? = nil,
            bareMetal: Bool? = nil,
            hypervisor: InstanceTypeHypervisor? = nil,
            processorInfo: ProcessorInfo? = nil,
            vCpuInfo: VCpuInfo? = nil,
            memoryInfo: MemoryInfo? = nil,
            instanceStorageSupported: Bool? = nil,
            ebsInfo: EbsInfo? = nil,
            networkInfo: NetworkInfo? = nil,
            burstablePerformanceSupported: Bool? = nil,
            dedicatedHostsSupported: Bool? = nil,
            autoRecoverySupported: Bool? = nil,
            supportedBootModes: [BootModeType]? = nil,
            supportedInRegion: Bool? = nil
        ) {
            self.instanceType = instanceType
            self.currentGeneration = currentGeneration
            self.freeTierEligible = freeTierEligible
            self.supportedUsageClasses = supportedUsageClasses
            self.supportedRootDeviceTypes = supportedRootDeviceTypes
            self.supportedVirtualizationTypes = supportedVirtualizationTypes
            self.bareMetal = bareMetal
            self.hypervisor = hypervisor
            self.processorInfo = processorInfo
            self.vCpuInfo = vCpuInfo
            self.memoryInfo = memoryInfo
            self.instanceStorageSupported = instanceStorageSupported
            self.ebsInfo = ebsInfo
            self.networkInfo = networkInfo
            self.burstablePerformanceSupported = burstablePerformanceSupported
            self.dedicatedHostsSupported = dedicatedHostsSupported
            self.autoRecoverySupported = autoRecoverySupported
            self.supportedBootModes = supportedBootModes
            self.supportedInRegion = supportedInRegion
        }

        package static var blank: InstanceTypeInfo { InstanceTypeInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceTypeInfo",
            [
                MemberSchema("instanceType", .plain),
                MemberSchema("currentGeneration", .plain),
                MemberSchema("freeTierEligible", .plain),
                MemberSchema("supportedUsageClasses", Schemas.usageClassTypeList),
                MemberSchema("supportedRootDeviceTypes", Schemas.rootDeviceTypeList),
                MemberSchema("supportedVirtualizationTypes", Schemas.virtualizationTypeList),
                MemberSchema("bareMetal", .plain),
                MemberSchema("hypervisor", Schemas.instanceTypeHypervisor),
                MemberSchema("processorInfo", .structure),
                MemberSchema("vCpuInfo", .structure),
                MemberSchema("memoryInfo", .structure),
                MemberSchema("instanceStorageSupported", .plain),
                MemberSchema("ebsInfo", .structure),
                MemberSchema("networkInfo", .structure),
                MemberSchema("burstablePerformanceSupported", .plain),
                MemberSchema("dedicatedHostsSupported", .plain),
                MemberSchema("autoRecoverySupported", .plain),
                MemberSchema("supportedBootModes", Schemas.bootModeTypeList),
                MemberSchema("supportedInRegion", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceType)
            visitor.member(members[1], &currentGeneration)
            visitor.member(members[2], &freeTierEligible)
            visitor.member(members[3], &supportedUsageClasses)
            visitor.member(members[4], &supportedRootDeviceTypes)
            visitor.member(members[5], &supportedVirtualizationTypes)
            visitor.member(members[6], &bareMetal)
            visitor.member(members[7], &hypervisor)
            visitor.member(members[8], &processorInfo)
            visitor.member(members[9], &vCpuInfo)
            visitor.member(members[10], &memoryInfo)
            visitor.member(members[11], &instanceStorageSupported)
            visitor.member(members[12], &ebsInfo)
            visitor.member(members[13], &networkInfo)
            visitor.member(members[14], &burstablePerformanceSupported)
            visitor.member(members[15], &dedicatedHostsSupported)
            visitor.member(members[16], &autoRecoverySupported)
            visitor.member(members[17], &supportedBootModes)
            visitor.member(members[18], &supportedInRegion)
        }
    }

    /// Source: EC2 2016-11-15, shape `InstanceTypeOffering`.
    package struct InstanceTypeOffering: AWSStructure {
        package var instanceType: String?
        package var locationType: LocationType?
        package var location: String?

        package init(instanceType: String? = nil, locationType: LocationType? = nil, location: String? = nil) {
            self.instanceType = instanceType
            self.locationType = locationType
            self.location = location
        }

        package static var blank: InstanceTypeOffering { InstanceTypeOffering() }

        package static let schema = StructureSchema(
            .ec2,
            "InstanceTypeOffering",
            [
                MemberSchema("instanceType", .plain),
                MemberSchema("locationType", Schemas.locationType),
                MemberSchema("location", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceType)
            visitor.member(members[1], &locationType)
            visitor.member(members[2], &location)
        }
    }

    /// Source: EC2 2016-11-15, shape `IpPermission`.
    package struct IpPermission: AWSStructure {
        package var ipProtocol: String?
        package var fromPort: Int?
        package var toPort: Int?
        package var userIdGroupPairs: [UserIdGroupPair]?
        package var ipRanges: [IpRange]?
        package var prefixListIds: [PrefixListId]?

        package init(
            ipProtocol: String? = nil,
            fromPort: Int? = nil,
            toPort: Int? = nil,
            userIdGroupPairs: [UserIdGroupPair]? = nil,
            ipRanges: [IpRange]? = nil,
            prefixListIds: [PrefixListId]? = nil
        ) {
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.userIdGroupPairs = userIdGroupPairs
            self.ipRanges = ipRanges
            self.prefixListIds = prefixListIds
        }

        package static var blank: IpPermission { IpPermission() }

        package static let schema = StructureSchema(
            .ec2,
            "IpPermission",
            [
                MemberSchema("ipProtocol", .plain),
                MemberSchema("fromPort", .plain),
                MemberSchema("toPort", .plain),
                MemberSchema("groups", Schemas.userIdGroupPairList),
                MemberSchema("ipRanges", Schemas.ipRangeList),
                MemberSchema("prefixListIds", Schemas.prefixListIdList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ipProtocol)
            visitor.member(members[1], &fromPort)
            visitor.member(members[2], &toPort)
            visitor.member(members[3], &userIdGroupPairs)
            visitor.member(members[4], &ipRanges)
            visitor.member(members[5], &prefixListIds)
        }
    }

    /// Source: EC2 2016-11-15, shape `IpRange`.
    package struct IpRange: AWSStructure {
        package var description: String?
        package var cidrIp: String?

        package init(description: String? = nil, cidrIp: String? = nil) {
            self.description = description
            self.cidrIp = cidrIp
        }

        package static var blank: IpRange { IpRange() }

        package static let schema = StructureSchema(
            .ec2,
            "IpRange",
            [
                MemberSchema("description", .plain),
                MemberSchema("cidrIp", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &description)
            visitor.member(members[1], &cidrIp)
        }
    }
}
