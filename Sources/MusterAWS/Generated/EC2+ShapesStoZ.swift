// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension EC2 {
    /// Source: EC2 2016-11-15, shape `SecurityGroup`.
    package struct SecurityGroup: AWSStructure {
        package var groupId: String?
        package var ipPermissionsEgress: [IpPermission]?
        package var tags: [Tag]?
        package var vpcId: String?
        package var securityGroupArn: String?
        package var ownerId: String?
        package var groupName: String?
        package var description: String?
        package var ipPermissions: [IpPermission]?

        package init(
            groupId: String? = nil,
            ipPermissionsEgress: [IpPermission]? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil,
            securityGroupArn: String? = nil,
            ownerId: String? = nil,
            groupName: String? = nil,
            description: String? = nil,
            ipPermissions: [IpPermission]? = nil
        ) {
            self.groupId = groupId
            self.ipPermissionsEgress = ipPermissionsEgress
            self.tags = tags
            self.vpcId = vpcId
            self.securityGroupArn = securityGroupArn
            self.ownerId = ownerId
            self.groupName = groupName
            self.description = description
            self.ipPermissions = ipPermissions
        }

        package static var blank: SecurityGroup { SecurityGroup() }

        package static let schema = StructureSchema(
            .ec2,
            "SecurityGroup",
            [
                MemberSchema("groupId", .plain),
                MemberSchema("ipPermissionsEgress", Schemas.ipPermissionList),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("vpcId", .plain),
                MemberSchema("securityGroupArn", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("groupName", .plain),
                MemberSchema("groupDescription", .plain),
                MemberSchema("ipPermissions", Schemas.ipPermissionList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &groupId)
            visitor.member(members[1], &ipPermissionsEgress)
            visitor.member(members[2], &tags)
            visitor.member(members[3], &vpcId)
            visitor.member(members[4], &securityGroupArn)
            visitor.member(members[5], &ownerId)
            visitor.member(members[6], &groupName)
            visitor.member(members[7], &description)
            visitor.member(members[8], &ipPermissions)
        }
    }

    /// Source: EC2 2016-11-15, shape `Snapshot`.
    package struct Snapshot: AWSStructure {
        package var ownerAlias: String?
        package var tags: [Tag]?
        package var storageTier: StorageTier?
        package var restoreExpiryTime: Timestamp?
        package var sseType: SSEType?
        package var availabilityZone: String?
        package var transferType: TransferType?
        package var completionDurationMinutes: Int?
        package var completionTime: Timestamp?
        package var fullSnapshotSizeInBytes: Int?
        package var associatedKmsKeys: [AssociatedKmsKey]?
        package var snapshotId: String?
        package var volumeId: String?
        package var state: SnapshotState?
        package var stateMessage: String?
        package var startTime: Timestamp?
        package var progress: String?
        package var ownerId: String?
        package var description: String?
        package var volumeSize: Int?
        package var encrypted: Bool?
        package var kmsKeyId: String?
        package var dataEncryptionKeyId: String?

        package init(
            ownerAlias: String? = nil,
            tags: [Tag]? = nil,
            storageTier: StorageTier? = nil,
            restoreExpiryTime: Timestamp? = nil,
            sseType: SSEType? = nil,
            availabilityZone: String? = nil,
            transferType: TransferType? = nil,
            completionDurationMinutes: Int? = nil,
            completionTime: Timestamp? = nil,
            fullSnapshotSizeInBytes: Int? = nil,
            associatedKmsKeys: [AssociatedKmsKey]? = nil,
            snapshotId: String? = nil,
            volumeId: String? = nil,
            state: SnapshotState? = nil,
            stateMessage: String? = nil,
            startTime: Timestamp? = nil,
            progress: String? = nil,
            ownerId: String? = nil,
            description: String? = nil,
            volumeSize: Int? = nil,
            encrypted: Bool? = nil,
            kmsKeyId: String? = nil,
            dataEncryptionKeyId: String? = nil
        ) {
            self.ownerAlias = ownerAlias
            self.tags = tags
            self.storageTier = storageTier
            self.restoreExpiryTime = restoreExpiryTime
            self.sseType = sseType
            self.availabilityZone = availabilityZone
            self.transferType = transferType
            self.completionDurationMinutes = completionDurationMinutes
            self.completionTime = completionTime
            self.fullSnapshotSizeInBytes = fullSnapshotSizeInBytes
            self.associatedKmsKeys = associatedKmsKeys
            self.snapshotId = snapshotId
            self.volumeId = volumeId
            self.state = state
            self.stateMessage = stateMessage
            self.startTime = startTime
            self.progress = progress
            self.ownerId = ownerId
            self.description = description
            self.volumeSize = volumeSize
            self.encrypted = encrypted
            self.kmsKeyId = kmsKeyId
            self.dataEncryptionKeyId = dataEncryptionKeyId
        }

        package static var blank: Snapshot { Snapshot() }

        package static let schema = StructureSchema(
            .ec2,
            "Snapshot",
            [
                MemberSchema("ownerAlias", .plain),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("storageTier", Schemas.storageTier),
                MemberSchema("restoreExpiryTime", .plain),
                MemberSchema("sseType", Schemas.sseType),
                MemberSchema("availabilityZone", .plain),
                MemberSchema("transferType", Schemas.transferType),
                MemberSchema("completionDurationMinutes", .plain),
                MemberSchema("completionTime", .plain),
                MemberSchema("fullSnapshotSizeInBytes", .plain),
                MemberSchema("associatedKmsKeySet", Schemas.associatedKmsKeySet),
                MemberSchema("snapshotId", .plain),
                MemberSchema("volumeId", .plain),
                MemberSchema("status", Schemas.snapshotState),
                MemberSchema("statusMessage", .plain),
                MemberSchema("startTime", .plain),
                MemberSchema("progress", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("description", .plain),
                MemberSchema("volumeSize", .plain),
                MemberSchema("encrypted", .plain),
                MemberSchema("kmsKeyId", .plain),
                MemberSchema("dataEncryptionKeyId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ownerAlias)
            visitor.member(members[1], &tags)
            visitor.member(members[2], &storageTier)
            visitor.member(members[3], &restoreExpiryTime)
            visitor.member(members[4], &sseType)
            visitor.member(members[5], &availabilityZone)
            visitor.member(members[6], &transferType)
            visitor.member(members[7], &completionDurationMinutes)
            visitor.member(members[8], &completionTime)
            visitor.member(members[9], &fullSnapshotSizeInBytes)
            visitor.member(members[10], &associatedKmsKeys)
            visitor.member(members[11], &snapshotId)
            visitor.member(members[12], &volumeId)
            visitor.member(members[13], &state)
            visitor.member(members[14], &stateMessage)
            visitor.member(members[15], &startTime)
            visitor.member(members[16], &progress)
            visitor.member(members[17], &ownerId)
            visitor.member(members[18], &description)
            visitor.member(members[19], &volumeSize)
            visitor.member(members[20], &encrypted)
            visitor.member(members[21], &kmsKeyId)
            visitor.member(members[22], &dataEncryptionKeyId)
        }
    }

    /// Source: EC2 2016-11-15, shape `StartInstancesRequest`.
    package struct StartInstancesRequest: AWSStructure {
        package var instanceIds: [String]
        package var additionalInfo: String?
        package var dryRun: Bool?

        package init(instanceIds: [String], additionalInfo: String? = nil, dryRun: Bool? = nil) {
            self.instanceIds = instanceIds
            self.additionalInfo = additionalInfo
            self.dryRun = dryRun
        }

        package static var blank: StartInstancesRequest { StartInstancesRequest(instanceIds: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "StartInstancesRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList, isRequired: true),
                MemberSchema("additionalInfo", .plain),
                MemberSchema("dryRun", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &additionalInfo)
            visitor.member(members[2], &dryRun)
        }
    }

    /// Source: EC2 2016-11-15, shape `StartInstancesResult`.
    package struct StartInstancesResult: AWSStructure {
        package var startingInstances: [InstanceStateChange]?

        package init(startingInstances: [InstanceStateChange]? = nil) {
            self.startingInstances = startingInstances
        }

        package static var blank: StartInstancesResult { StartInstancesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "StartInstancesResult",
            [
                MemberSchema("instancesSet", Schemas.instanceStateChangeList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &startingInstances)
        }
    }

    /// Source: EC2 2016-11-15, shape `StateReason`.
    package struct StateReason: AWSStructure {
        package var code: String?
        package var message: String?

        package init(code: String? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }

        package static var blank: StateReason { StateReason() }

        package static let schema = StructureSchema(
            .ec2,
            "StateReason",
            [
                MemberSchema("code", .plain),
                MemberSchema("message", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &code)
            visitor.member(members[1], &message)
        }
    }

    /// Source: EC2 2016-11-15, shape `StopInstancesRequest`.
    package struct StopInstancesRequest: AWSStructure {
        package var instanceIds: [String]
        package var hibernate: Bool?
        package var skipOsShutdown: Bool?
        package var dryRun: Bool?
        package var force: Bool?

        package init(
            instanceIds: [String],
            hibernate: Bool? = nil,
            skipOsShutdown: Bool? = nil,
            dryRun: Bool? = nil,
            force: Bool? = nil
        ) {
            self.instanceIds = instanceIds
            self.hibernate = hibernate
            self.skipOsShutdown = skipOsShutdown
            self.dryRun = dryRun
            self.force = force
        }

        package static var blank: StopInstancesRequest { StopInstancesRequest(instanceIds: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "StopInstancesRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList, isRequired: true),
                MemberSchema("Hibernate", .plain),
                MemberSchema("SkipOsShutdown", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("force", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &hibernate)
            visitor.member(members[2], &skipOsShutdown)
            visitor.member(members[3], &dryRun)
            visitor.member(members[4], &force)
        }
    }

    /// Source: EC2 2016-11-15, shape `StopInstancesResult`.
    package struct StopInstancesResult: AWSStructure {
        package var stoppingInstances: [InstanceStateChange]?

        package init(stoppingInstances: [InstanceStateChange]? = nil) {
            self.stoppingInstances = stoppingInstances
        }

        package static var blank: StopInstancesResult { StopInstancesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "StopInstancesResult",
            [
                MemberSchema("instancesSet", Schemas.instanceStateChangeList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stoppingInstances)
        }
    }

    /// Source: EC2 2016-11-15, shape `Subnet`.
    package struct Subnet: AWSStructure {
        package var availabilityZoneId: String?
        package var ownerId: String?
        package var assignIpv6AddressOnCreation: Bool?
        package var tags: [Tag]?
        package var subnetArn: String?
        package var type: String?
        package var subnetId: String?
        package var state: SubnetState?
        package var vpcId: String?
        package var cidrBlock: String?
        package var availableIpAddressCount: Int?
        package var availabilityZone: String?
        package var defaultForAz: Bool?
        package var mapPublicIpOnLaunch: Bool?

        package init(
            availabilityZoneId: String? = nil,
            ownerId: String? = nil,
            assignIpv6AddressOnCreation: Bool? = nil,
            tags: [Tag]? = nil,
            subnetArn: String? = nil,
            type: String? = nil,
            subnetId: String? = nil,
            state: SubnetState? = nil,
            vpcId: String? = nil,
            cidrBlock: String? = nil,
            availableIpAddressCount: Int? = nil,
            availabilityZone: String? = nil,
            defaultForAz: Bool? = nil,
            mapPublicIpOnLaunch: Bool? = nil
        ) {
            self.availabilityZoneId = availabilityZoneId
            self.ownerId = ownerId
            self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
            self.tags = tags
            self.subnetArn = subnetArn
            self.type = type
            self.subnetId = subnetId
            self.state = state
            self.vpcId = vpcId
            self.cidrBlock = cidrBlock
            self.availableIpAddressCount = availableIpAddressCount
            self.availabilityZone = availabilityZone
            self.defaultForAz = defaultForAz
            self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
        }

        package static var blank: Subnet { Subnet() }

        package static let schema = StructureSchema(
            .ec2,
            "Subnet",
            [
                MemberSchema("availabilityZoneId", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("assignIpv6AddressOnCreation", .plain),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("subnetArn", .plain),
                MemberSchema("type", .plain),
                MemberSchema("subnetId", .plain),
                MemberSchema("state", Schemas.subnetState),
                MemberSchema("vpcId", .plain),
                MemberSchema("cidrBlock", .plain),
                MemberSchema("availableIpAddressCount", .plain),
                MemberSchema("availabilityZone", .plain),
                MemberSchema("defaultForAz", .plain),
                MemberSchema("mapPublicIpOnLaunch", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZoneId)
            visitor.member(members[1], &ownerId)
            visitor.member(members[2], &assignIpv6AddressOnCreation)
            visitor.member(members[3], &tags)
            visitor.member(members[4], &subnetArn)
            visitor.member(members[5], &type)
            visitor.member(members[6], &subnetId)
            visitor.member(members[7], &state)
            visitor.member(members[8], &vpcId)
            visitor.member(members[9], &cidrBlock)
            visitor.member(members[10], &availableIpAddressCount)
            visitor.member(members[11], &availabilityZone)
            visitor.member(members[12], &defaultForAz)
            visitor.member(members[13], &mapPublicIpOnLaunch)
        }
    }

    /// Source: EC2 2016-11-15, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag() }

        package static let schema = StructureSchema(
            .ec2,
            "Tag",
            [
                MemberSchema("key", .plain),
                MemberSchema("value", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: EC2 2016-11-15, shape `TagDescription`.
    package struct TagDescription: AWSStructure {
        package var key: String?
        package var resourceId: String?
        package var resourceType: ResourceType?
        package var value: String?

        package init(
            key: String? = nil,
            resourceId: String? = nil,
            resourceType: ResourceType? = nil,
            value: String? = nil
        ) {
            self.key = key
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.value = value
        }

        package static var blank: TagDescription { TagDescription() }

        package static let schema = StructureSchema(
            .ec2,
            "TagDescription",
            [
                MemberSchema("key", .plain),
                MemberSchema("resourceId", .plain),
                MemberSchema("resourceType", Schemas.resourceType),
                MemberSchema("value", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &resourceId)
            visitor.member(members[2], &resourceType)
            visitor.member(members[3], &value)
        }
    }

    /// Source: EC2 2016-11-15, shape `TagSpecification`.
    package struct TagSpecification: AWSStructure {
        package var resourceType: ResourceType?
        package var tags: [Tag]?

        package init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        package static var blank: TagSpecification { TagSpecification() }

        package static let schema = StructureSchema(
            .ec2,
            "TagSpecification",
            [
                MemberSchema("resourceType", Schemas.resourceType),
                MemberSchema("Tag", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceType)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: EC2 2016-11-15, shape `TerminateInstancesRequest`.
    package struct TerminateInstancesRequest: AWSStructure {
        package var instanceIds: [String]
        package var force: Bool?
        package var skipOsShutdown: Bool?
        package var dryRun: Bool?

        package init(instanceIds: [String], force: Bool? = nil, skipOsShutdown: Bool? = nil, dryRun: Bool? = nil) {
            self.instanceIds = instanceIds
            self.force = force
            self.skipOsShutdown = skipOsShutdown
            self.dryRun = dryRun
        }

        package static var blank: TerminateInstancesRequest { TerminateInstancesRequest(instanceIds: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "TerminateInstancesRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList, isRequired: true),
                MemberSchema("Force", .plain),
                MemberSchema("SkipOsShutdown", .plain),
                MemberSchema("dryRun", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &force)
            visitor.member(members[2], &skipOsShutdown)
            visitor.member(members[3], &dryRun)
        }
    }

    /// Source: EC2 2016-11-15, shape `TerminateInstancesResult`.
    package struct TerminateInstancesResult: AWSStructure {
        package var terminatingInstances: [InstanceStateChange]?

        package init(terminatingInstances: [InstanceStateChange]? = nil) {
            self.terminatingInstances = terminatingInstances
        }

        package static var blank: TerminateInstancesResult { TerminateInstancesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "TerminateInstancesResult",
            [
                MemberSchema("instancesSet", Schemas.instanceStateChangeList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &terminatingInstances)
        }
    }

    /// Source: EC2 2016-11-15, shape `UserIdGroupPair`.
    package struct UserIdGroupPair: AWSStructure {
        package var description: String?
        package var userId: String?
        package var groupName: String?
        package var groupId: String?
        package var vpcId: String?
        package var vpcPeeringConnectionId: String?
        package var peeringStatus: String?

        package init(
            description: String? = nil,
            userId: String? = nil,
            groupName: String? = nil,
            groupId: String? = nil,
            vpcId: String? = nil,
            vpcPeeringConnectionId: String? = nil,
            peeringStatus: String? = nil
        ) {
            self.description = description
            self.userId = userId
            self.groupName = groupName
            self.groupId = groupId
            self.vpcId = vpcId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
            self.peeringStatus = peeringStatus
        }

        package static var blank: UserIdGroupPair { UserIdGroupPair() }

        package static let schema = StructureSchema(
            .ec2,
            "UserIdGroupPair",
            [
                MemberSchema("description", .plain),
                MemberSchema("userId", .plain),
                MemberSchema("groupName", .plain),
                MemberSchema("groupId", .plain),
                MemberSchema("vpcId", .plain),
                MemberSchema("vpcPeeringConnectionId", .plain),
                MemberSchema("peeringStatus", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &description)
            visitor.member(members[1], &userId)
            visitor.member(members[2], &groupName)
            visitor.member(members[3], &groupId)
            visitor.member(members[4], &vpcId)
            visitor.member(members[5], &vpcPeeringConnectionId)
            visitor.member(members[6], &peeringStatus)
        }
    }

    /// Source: EC2 2016-11-15, shape `VCpuInfo`.
    package struct VCpuInfo: AWSStructure {
        package var defaultVCpus: Int?
        package var defaultCores: Int?
        package var defaultThreadsPerCore: Int?

        package init(defaultVCpus: Int? = nil, defaultCores: Int? = nil, defaultThreadsPerCore: Int? = nil) {
            self.defaultVCpus = defaultVCpus
            self.defaultCores = defaultCores
            self.defaultThreadsPerCore = defaultThreadsPerCore
        }

        package static var blank: VCpuInfo { VCpuInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "VCpuInfo",
            [
                MemberSchema("defaultVCpus", .plain),
                MemberSchema("defaultCores", .plain),
                MemberSchema("defaultThreadsPerCore", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &defaultVCpus)
            visitor.member(members[1], &defaultCores)
            visitor.member(members[2], &defaultThreadsPerCore)
        }
    }

    /// Source: EC2 2016-11-15, shape `ValidationError`.
    package struct ValidationError: AWSStructure {
        package var code: String?
        package var message: String?

        package init(code: String? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }

        package static var blank: ValidationError { ValidationError() }

        package static let schema = StructureSchema(
            .ec2,
            "ValidationError",
            [
                MemberSchema("code", .plain),
                MemberSchema("message", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &code)
            visitor.member(members[1], &message)
        }
    }

    /// Source: EC2 2016-11-15, shape `ValidationWarning`.
    package struct ValidationWarning: AWSStructure {
        package var errors: [ValidationError]?

        package init(errors: [ValidationError]? = nil) {
            self.errors = errors
        }

        package static var blank: ValidationWarning { ValidationWarning() }

        package static let schema = StructureSchema(
            .ec2,
            "ValidationWarning",
            [
                MemberSchema("errorSet", Schemas.errorSet)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &errors)
        }
    }

    /// Source: EC2 2016-11-15, shape `Volume`.
    package struct Volume: AWSStructure {
        package var availabilityZoneId: String?
        package var sourceVolumeId: String?
        package var iops: Int?
        package var tags: [Tag]?
        package var volumeType: VolumeType?
        package var fastRestored: Bool?
        package var multiAttachEnabled: Bool?
        package var throughput: Int?
        package var sseType: SSEType?
        package var volumeInitializationRate: Int?
        package var volumeArn: String?
        package var ownerId: String?
        package var volumeId: String?
        package var size: Int?
        package var snapshotId: String?
        package var availabilityZone: String?
        package var state: VolumeState?
        package var createTime: Timestamp?
        package var attachments: [VolumeAttachment]?
        package var encrypted: Bool?
        package var kmsKeyId: String?

        package init(
            availabilityZoneId: String? = nil,
            sourceVolumeId: String? = nil,
            iops: Int? = nil,
            tags: [Tag]? = nil,
            volumeType: VolumeType? = nil,
            fastRestored: Bool? = nil,
            multiAttachEnabled: Bool? = nil,
            throughput: Int? = nil,
            sseType: SSEType? = nil,
            volumeInitializationRate: Int? = nil,
            volumeArn: String? = nil,
            ownerId: String? = nil,
            volumeId: String? = nil,
            size: Int? = nil,
            snapshotId: String? = nil,
            availabilityZone: String? = nil,
            state: VolumeState? = nil,
            createTime: Timestamp? = nil,
            attachments: [VolumeAttachment]? = nil,
            encrypted: Bool? = nil,
            kmsKeyId: String? = nil
        ) {
            self.availabilityZoneId = availabilityZoneId
            self.sourceVolumeId = sourceVolumeId
            self.iops = iops
            self.tags = tags
            self.volumeType = volumeType
            self.fastRestored = fastRestored
            self.multiAttachEnabled = multiAttachEnabled
            self.throughput = throughput
            self.sseType = sseType
            self.volumeInitializationRate = volumeInitializationRate
            self.volumeArn = volumeArn
            self.ownerId = ownerId
            self.volumeId = volumeId
            self.size = size
            self.snapshotId = snapshotId
            self.availabilityZone = availabilityZone
            self.state = state
            self.createTime = createTime
            self.attachments = attachments
            self.encrypted = encrypted
            self.kmsKeyId = kmsKeyId
        }

        package static var blank: Volume { Volume() }

        package static let schema = StructureSchema(
            .ec2,
            "Volume",
            [
                MemberSchema("availabilityZoneId", .plain),
                MemberSchema("sourceVolumeId", .plain),
                MemberSchema("iops", .plain),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("volumeType", Schemas.volumeType),
                MemberSchema("fastRestored", .plain),
                MemberSchema("multiAttachEnabled", .plain),
                MemberSchema("throughput", .plain),
                MemberSchema("sseType", Schemas.sseType),
                MemberSchema("volumeInitializationRate", .plain),
                MemberSchema("volumeArn", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("volumeId", .plain),
                MemberSchema("size", .plain),
                MemberSchema("snapshotId", .plain),
                MemberSchema("availabilityZone", .plain),
                MemberSchema("status", Schemas.volumeState),
                MemberSchema("createTime", .plain),
                MemberSchema("attachmentSet", Schemas.volumeAttachmentList),
                MemberSchema("encrypted", .plain),
                MemberSchema("kmsKeyId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZoneId)
            visitor.member(members[1], &sourceVolumeId)
            visitor.member(members[2], &iops)
            visitor.member(members[3], &tags)
            visitor.member(members[4], &volumeType)
            visitor.member(members[5], &fastRestored)
            visitor.member(members[6], &multiAttachEnabled)
            visitor.member(members[7], &throughput)
            visitor.member(members[8], &sseType)
            visitor.member(members[9], &volumeInitializationRate)
            visitor.member(members[10], &volumeArn)
            visitor.member(members[11], &ownerId)
            visitor.member(members[12], &volumeId)
            visitor.member(members[13], &size)
            visitor.member(members[14], &snapshotId)
            visitor.member(members[15], &availabilityZone)
            visitor.member(members[16], &state)
            visitor.member(members[17], &createTime)
            visitor.member(members[18], &attachments)
            visitor.member(members[19], &encrypted)
            visitor.member(members[20], &kmsKeyId)
        }
    }

    /// Source: EC2 2016-11-15, shape `VolumeAttachment`.
    package struct VolumeAttachment: AWSStructure {
        package var deleteOnTermination: Bool?
        package var associatedResource: String?
        package var instanceOwningService: String?
        package var ebsCardIndex: Int?
        package var volumeId: String?
        package var instanceId: String?
        package var device: String?
        package var state: VolumeAttachmentState?
        package var attachTime: Timestamp?

        package init(
            deleteOnTermination: Bool? = nil,
            associatedResource: String? = nil,
            instanceOwningService: String? = nil,
            ebsCardIndex: Int? = nil,
            volumeId: String? = nil,
            instanceId: String? = nil,
            device: String? = nil,
            state: VolumeAttachmentState? = nil,
            attachTime: Timestamp? = nil
        ) {
            self.deleteOnTermination = deleteOnTermination
            self.associatedResource = associatedResource
            self.instanceOwningService = instanceOwningService
            self.ebsCardIndex = ebsCardIndex
            self.volumeId = volumeId
            self.instanceId = instanceId
            self.device = device
            self.state = state
            self.attachTime = attachTime
        }

        package static var blank: VolumeAttachment { VolumeAttachment() }

        package static let schema = StructureSchema(
            .ec2,
            "VolumeAttachment",
            [
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("associatedResource", .plain),
                MemberSchema("instanceOwningService", .plain),
                MemberSchema("ebsCardIndex", .plain),
                MemberSchema("volumeId", .plain),
                MemberSchema("instanceId", .plain),
                MemberSchema("device", .plain),
                MemberSchema("status", Schemas.volumeAttachmentState),
                MemberSchema("attachTime", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deleteOnTermination)
            visitor.member(members[1], &associatedResource)
            visitor.member(members[2], &instanceOwningService)
            visitor.member(members[3], &ebsCardIndex)
            visitor.member(members[4], &volumeId)
            visitor.member(members[5], &instanceId)
            visitor.member(members[6], &device)
            visitor.member(members[7], &state)
            visitor.member(members[8], &attachTime)
        }
    }

    /// Source: EC2 2016-11-15, shape `Vpc`.
    package struct Vpc: AWSStructure {
        package var ownerId: String?
        package var instanceTenancy: Tenancy?
        package var cidrBlockAssociationSet: [VpcCidrBlockAssociation]?
        package var isDefault: Bool?
        package var tags: [Tag]?
        package var vpcId: String?
        package var state: VpcState?
        package var cidrBlock: String?
        package var dhcpOptionsId: String?

        package init(
            ownerId: String? = nil,
            instanceTenancy: Tenancy? = nil,
            cidrBlockAssociationSet: [VpcCidrBlockAssociation]? = nil,
            isDefault: Bool? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil,
            state: VpcState? = nil,
            cidrBlock: String? = nil,
            dhcpOptionsId: String? = nil
        ) {
            self.ownerId = ownerId
            self.instanceTenancy = instanceTenancy
            self.cidrBlockAssociationSet = cidrBlockAssociationSet
            self.isDefault = isDefault
            self.tags = tags
            self.vpcId = vpcId
            self.state = state
            self.cidrBlock = cidrBlock
            self.dhcpOptionsId = dhcpOptionsId
        }

        package static var blank: Vpc { Vpc() }

        package static let schema = StructureSchema(
            .ec2,
            "Vpc",
            [
                MemberSchema("ownerId", .plain),
                MemberSchema("instanceTenancy", Schemas.tenancy),
                MemberSchema("cidrBlockAssociationSet", Schemas.vpcCidrBlockAssociationSet),
                MemberSchema("isDefault", .plain),
                MemberSchema("tagSet", Schemas.tagList),
                MemberSchema("vpcId", .plain),
                MemberSchema("state", Schemas.vpcState),
                MemberSchema("cidrBlock", .plain),
                MemberSchema("dhcpOptionsId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ownerId)
            visitor.member(members[1], &instanceTenancy)
            visitor.member(members[2], &cidrBlockAssociationSet)
            visitor.member(members[3], &isDefault)
            visitor.member(members[4], &tags)
            visitor.member(members[5], &vpcId)
            visitor.member(members[6], &state)
            visitor.member(members[7], &cidrBlock)
            visitor.member(members[8], &dhcpOptionsId)
        }
    }

    /// Source: EC2 2016-11-15, shape `VpcCidrBlockAssociation`.
    package struct VpcCidrBlockAssociation: AWSStructure {
        package var associationId: String?
        package var cidrBlock: String?
        package var cidrBlockState: VpcCidrBlockState?

        package init(
            associationId: String? = nil,
            cidrBlock: String? = nil,
            cidrBlockState: VpcCidrBlockState? = nil
        ) {
            self.associationId = associationId
            self.cidrBlock = cidrBlock
            self.cidrBlockState = cidrBlockState
        }

        package static var blank: VpcCidrBlockAssociation { VpcCidrBlockAssociation() }

        package static let schema = StructureSchema(
            .ec2,
            "VpcCidrBlockAssociation",
            [
                MemberSchema("associationId", .plain),
                MemberSchema("cidrBlock", .plain),
                MemberSchema("cidrBlockState", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &associationId)
            visitor.member(members[1], &cidrBlock)
            visitor.member(members[2], &cidrBlockState)
        }
    }

    /// Source: EC2 2016-11-15, shape `VpcCidrBlockState`.
    package struct VpcCidrBlockState: AWSStructure {
        package var state: VpcCidrBlockStateCode?
        package var statusMessage: String?

        package init(state: VpcCidrBlockStateCode? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }

        package static var blank: VpcCidrBlockState { VpcCidrBlockState() }

        package static let schema = StructureSchema(
            .ec2,
            "VpcCidrBlockState",
            [
                MemberSchema("state", Schemas.vpcCidrBlockStateCode),
                MemberSchema("statusMessage", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &state)
            visitor.member(members[1], &statusMessage)
        }
    }
}
