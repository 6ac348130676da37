// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension EC2 {
    /// Source: EC2 2016-11-15, shape `LaunchTemplate`.
    package struct LaunchTemplate: AWSStructure {
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var createTime: Timestamp?
        package var createdBy: String?
        package var defaultVersionNumber: Int?
        package var latestVersionNumber: Int?
        package var tags: [Tag]?

        package init(
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            createTime: Timestamp? = nil,
            createdBy: String? = nil,
            defaultVersionNumber: Int? = nil,
            latestVersionNumber: Int? = nil,
            tags: [Tag]? = nil
        ) {
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.createTime = createTime
            self.createdBy = createdBy
            self.defaultVersionNumber = defaultVersionNumber
            self.latestVersionNumber = latestVersionNumber
            self.tags = tags
        }

        package static var blank: LaunchTemplate { LaunchTemplate() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplate",
            [
                MemberSchema("launchTemplateId", .plain),
                MemberSchema("launchTemplateName", Schemas.launchTemplateName),
                MemberSchema("createTime", .plain),
                MemberSchema("createdBy", .plain),
                MemberSchema("defaultVersionNumber", .plain),
                MemberSchema("latestVersionNumber", .plain),
                MemberSchema("tagSet", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateId)
            visitor.member(members[1], &launchTemplateName)
            visitor.member(members[2], &createTime)
            visitor.member(members[3], &createdBy)
            visitor.member(members[4], &defaultVersionNumber)
            visitor.member(members[5], &latestVersionNumber)
            visitor.member(members[6], &tags)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateBlockDeviceMapping`.
    package struct LaunchTemplateBlockDeviceMapping: AWSStructure {
        package var deviceName: String?
        package var virtualName: String?
        package var ebs: LaunchTemplateEbsBlockDevice?
        package var noDevice: String?

        package init(
            deviceName: String? = nil,
            virtualName: String? = nil,
            ebs: LaunchTemplateEbsBlockDevice? = nil,
            noDevice: String? = nil
        ) {
            self.deviceName = deviceName
            self.virtualName = virtualName
            self.ebs = ebs
            self.noDevice = noDevice
        }

        package static var blank: LaunchTemplateBlockDeviceMapping { LaunchTemplateBlockDeviceMapping() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateBlockDeviceMapping",
            [
                MemberSchema("deviceName", .plain),
                MemberSchema("virtualName", .plain),
                MemberSchema("ebs", .structure),
                MemberSchema("noDevice", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &virtualName)
            visitor.member(members[2], &ebs)
            visitor.member(members[3], &noDevice)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateBlockDeviceMappingRequest`.
    package struct LaunchTemplateBlockDeviceMappingRequest: AWSStructure {
        package var deviceName: String?
        package var virtualName: String?
        package var ebs: LaunchTemplateEbsBlockDeviceRequest?
        package var noDevice: String?

        package init(
            deviceName: String? = nil,
            virtualName: String? = nil,
            ebs: LaunchTemplateEbsBlockDeviceRequest? = nil,
            noDevice: String? = nil
        ) {
            self.deviceName = deviceName
            self.virtualName = virtualName
            self.ebs = ebs
            self.noDevice = noDevice
        }

        package static var blank: LaunchTemplateBlockDeviceMappingRequest { LaunchTemplateBlockDeviceMappingRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateBlockDeviceMappingRequest",
            [
                MemberSchema("DeviceName", .plain),
                MemberSchema("VirtualName", .plain),
                MemberSchema("Ebs", .structure),
                MemberSchema("NoDevice", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &virtualName)
            visitor.member(members[2], &ebs)
            visitor.member(members[3], &noDevice)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateEbsBlockDevice`.
    package struct LaunchTemplateEbsBlockDevice: AWSStructure {
        package var encrypted: Bool?
        package var deleteOnTermination: Bool?
        package var iops: Int?
        package var kmsKeyId: String?
        package var snapshotId: String?
        package var volumeSize: Int?
        package var volumeType: VolumeType?
        package var throughput: Int?
        package var volumeInitializationRate: Int?
        package var ebsCardIndex: Int?

        package init(
            encrypted: Bool? = nil,
            deleteOnTermination: Bool? = nil,
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            snapshotId: String? = nil,
            volumeSize: Int? = nil,
            volumeType: VolumeType? = nil,
            throughput: Int? = nil,
            volumeInitializationRate: Int? = nil,
            ebsCardIndex: Int? = nil
        ) {
            self.encrypted = encrypted
            self.deleteOnTermination = deleteOnTermination
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.snapshotId = snapshotId
            self.volumeSize = volumeSize
            self.volumeType = volumeType
            self.throughput = throughput
            self.volumeInitializationRate = volumeInitializationRate
            self.ebsCardIndex = ebsCardIndex
        }

        package static var blank: LaunchTemplateEbsBlockDevice { LaunchTemplateEbsBlockDevice() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateEbsBlockDevice",
            [
                MemberSchema("encrypted", .plain),
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("iops", .plain),
                MemberSchema("kmsKeyId", .plain),
                MemberSchema("snapshotId", .plain),
                MemberSchema("volumeSize", .plain),
                MemberSchema("volumeType", Schemas.volumeType),
                MemberSchema("throughput", .plain),
                MemberSchema("volumeInitializationRate", .plain),
                MemberSchema("ebsCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &encrypted)
            visitor.member(members[1], &deleteOnTermination)
            visitor.member(members[2], &iops)
            visitor.member(members[3], &kmsKeyId)
            visitor.member(members[4], &snapshotId)
            visitor.member(members[5], &volumeSize)
            visitor.member(members[6], &volumeType)
            visitor.member(members[7], &throughput)
            visitor.member(members[8], &volumeInitializationRate)
            visitor.member(members[9], &ebsCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateEbsBlockDeviceRequest`.
    package struct LaunchTemplateEbsBlockDeviceRequest: AWSStructure {
        package var encrypted: Bool?
        package var deleteOnTermination: Bool?
        package var iops: Int?
        package var kmsKeyId: String?
        package var snapshotId: String?
        package var volumeSize: Int?
        package var volumeType: VolumeType?
        package var throughput: Int?
        package var volumeInitializationRate: Int?
        package var ebsCardIndex: Int?

        package init(
            encrypted: Bool? = nil,
            deleteOnTermination: Bool? = nil,
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            snapshotId: String? = nil,
            volumeSize: Int? = nil,
            volumeType: VolumeType? = nil,
            throughput: Int? = nil,
            volumeInitializationRate: Int? = nil,
            ebsCardIndex: Int? = nil
        ) {
            self.encrypted = encrypted
            self.deleteOnTermination = deleteOnTermination
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.snapshotId = snapshotId
            self.volumeSize = volumeSize
            self.volumeType = volumeType
            self.throughput = throughput
            self.volumeInitializationRate = volumeInitializationRate
            self.ebsCardIndex = ebsCardIndex
        }

        package static var blank: LaunchTemplateEbsBlockDeviceRequest { LaunchTemplateEbsBlockDeviceRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateEbsBlockDeviceRequest",
            [
                MemberSchema("Encrypted", .plain),
                MemberSchema("DeleteOnTermination", .plain),
                MemberSchema("Iops", .plain),
                MemberSchema("KmsKeyId", .plain),
                MemberSchema("SnapshotId", .plain),
                MemberSchema("VolumeSize", .plain),
                MemberSchema("VolumeType", Schemas.volumeType),
                MemberSchema("Throughput", .plain),
                MemberSchema("VolumeInitializationRate", .plain),
                MemberSchema("EbsCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &encrypted)
            visitor.member(members[1], &deleteOnTermination)
            visitor.member(members[2], &iops)
            visitor.member(members[3], &kmsKeyId)
            visitor.member(members[4], &snapshotId)
            visitor.member(members[5], &volumeSize)
            visitor.member(members[6], &volumeType)
            visitor.member(members[7], &throughput)
            visitor.member(members[8], &volumeInitializationRate)
            visitor.member(members[9], &ebsCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateIamInstanceProfileSpecification`.
    package struct LaunchTemplateIamInstanceProfileSpecification: AWSStructure {
        package var arn: String?
        package var name: String?

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static var blank: LaunchTemplateIamInstanceProfileSpecification {
            LaunchTemplateIamInstanceProfileSpecification()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateIamInstanceProfileSpecification",
            [
                MemberSchema("arn", .plain),
                MemberSchema("name", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &arn)
            visitor.member(members[1], &name)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateIamInstanceProfileSpecificationRequest`.
    package struct LaunchTemplateIamInstanceProfileSpecificationRequest: AWSStructure {
        package var arn: String?
        package var name: String?

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static var blank: LaunchTemplateIamInstanceProfileSpecificationRequest {
            LaunchTemplateIamInstanceProfileSpecificationRequest()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateIamInstanceProfileSpecificationRequest",
            [
                MemberSchema("Arn", .plain),
                MemberSchema("Name", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &arn)
            visitor.member(members[1], &name)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataOptions`.
    package struct LaunchTemplateInstanceMetadataOptions: AWSStructure {
        package var state: LaunchTemplateInstanceMetadataOptionsState?
        package var httpTokens: LaunchTemplateHttpTokensState?
        package var httpPutResponseHopLimit: Int?
        package var httpEndpoint: LaunchTemplateInstanceMetadataEndpointState?
        package var instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState?

        package init(
            state: LaunchTemplateInstanceMetadataOptionsState? = nil,
            httpTokens: LaunchTemplateHttpTokensState? = nil,
            httpPutResponseHopLimit: Int? = nil,
            httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
            instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil
        ) {
            self.state = state
            self.httpTokens = httpTokens
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpEndpoint = httpEndpoint
            self.instanceMetadataTags = instanceMetadataTags
        }

        package static var blank: LaunchTemplateInstanceMetadataOptions { LaunchTemplateInstanceMetadataOptions() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateInstanceMetadataOptions",
            [
                MemberSchema("state", Schemas.launchTemplateInstanceMetadataOptionsState),
                MemberSchema("httpTokens", Schemas.launchTemplateHttpTokensState),
                MemberSchema("httpPutResponseHopLimit", .plain),
                MemberSchema("httpEndpoint", Schemas.launchTemplateInstanceMetadataEndpointState),
                MemberSchema("instanceMetadataTags", Schemas.launchTemplateInstanceMetadataTagsState),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &state)
            visitor.member(members[1], &httpTokens)
            visitor.member(members[2], &httpPutResponseHopLimit)
            visitor.member(members[3], &httpEndpoint)
            visitor.member(members[4], &instanceMetadataTags)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataOptionsRequest`.
    package struct LaunchTemplateInstanceMetadataOptionsRequest: AWSStructure {
        package var httpTokens: LaunchTemplateHttpTokensState?
        package var httpPutResponseHopLimit: Int?
        package var httpEndpoint: LaunchTemplateInstanceMetadataEndpointState?
        package var instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState?

        package init(
            httpTokens: LaunchTemplateHttpTokensState? = nil,
            httpPutResponseHopLimit: Int? = nil,
            httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
            instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil
        ) {
            self.httpTokens = httpTokens
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpEndpoint = httpEndpoint
            self.instanceMetadataTags = instanceMetadataTags
        }

        package static var blank: LaunchTemplateInstanceMetadataOptionsRequest {
            LaunchTemplateInstanceMetadataOptionsRequest()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateInstanceMetadataOptionsRequest",
            [
                MemberSchema("HttpTokens", Schemas.launchTemplateHttpTokensState),
                MemberSchema("HttpPutResponseHopLimit", .plain),
                MemberSchema("HttpEndpoint", Schemas.launchTemplateInstanceMetadataEndpointState),
                MemberSchema("InstanceMetadataTags", Schemas.launchTemplateInstanceMetadataTagsState),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &httpTokens)
            visitor.member(members[1], &httpPutResponseHopLimit)
            visitor.member(members[2], &httpEndpoint)
            visitor.member(members[3], &instanceMetadataTags)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceNetworkInterfaceSpecification`.
    package struct LaunchTemplateInstanceNetworkInterfaceSpecification: AWSStructure {
        package var associatePublicIpAddress: Bool?
        package var deleteOnTermination: Bool?
        package var description: String?
        package var deviceIndex: Int?
        package var groups: [String]?
        package var interfaceType: String?
        package var networkInterfaceId: String?
        package var privateIpAddress: String?
        package var privateIpAddresses: [PrivateIpAddressSpecification]?
        package var secondaryPrivateIpAddressCount: Int?
        package var subnetId: String?
        package var networkCardIndex: Int?

        package init(
            associatePublicIpAddress: Bool? = nil,
            deleteOnTermination: Bool? = nil,
            description: String? = nil,
            deviceIndex: Int? = nil,
            groups: [String]? = nil,
            interfaceType: String? = nil,
            networkInterfaceId: String? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Int? = nil,
            subnetId: String? = nil,
            networkCardIndex: Int? = nil
        ) {
            self.associatePublicIpAddress = associatePublicIpAddress
            self.deleteOnTermination = deleteOnTermination
            self.description = description
            self.deviceIndex = deviceIndex
            self.groups = groups
            self.interfaceType = interfaceType
            self.networkInterfaceId = networkInterfaceId
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.subnetId = subnetId
            self.networkCardIndex = networkCardIndex
        }

        package static var blank: LaunchTemplateInstanceNetworkInterfaceSpecification {
            LaunchTemplateInstanceNetworkInterfaceSpecification()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateInstanceNetworkInterfaceSpecification",
            [
                MemberSchema("associatePublicIpAddress", .plain),
                MemberSchema("deleteOnTermination", .plain),
                MemberSchema("description", .plain),
                MemberSchema("deviceIndex", .plain),
                MemberSchema("groupSet", Schemas.groupIdStringList),
                MemberSchema("interfaceType", .plain),
                MemberSchema("networkInterfaceId", .plain),
                MemberSchema("privateIpAddress", .plain),
                MemberSchema("privateIpAddressesSet", Schemas.privateIpAddressSpecificationList),
                MemberSchema("secondaryPrivateIpAddressCount", .plain),
                MemberSchema("subnetId", .plain),
                MemberSchema("networkCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &associatePublicIpAddress)
            visitor.member(members[1], &deleteOnTermination)
            visitor.member(members[2], &description)
            visitor.member(members[3], &deviceIndex)
            visitor.member(members[4], &groups)
            visitor.member(members[5], &interfaceType)
            visitor.member(members[6], &networkInterfaceId)
            visitor.member(members[7], &privateIpAddress)
            visitor.member(members[8], &privateIpAddresses)
            visitor.member(members[9], &secondaryPrivateIpAddressCount)
            visitor.member(members[10], &subnetId)
            visitor.member(members[11], &networkCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceNetworkInterfaceSpecificationRequest`.
    package struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: AWSStructure {
        package var associatePublicIpAddress: Bool?
        package var deleteOnTermination: Bool?
        package var description: String?
        package var deviceIndex: Int?
        package var groups: [String]?
        package var interfaceType: String?
        package var networkInterfaceId: String?
        package var privateIpAddress: String?
        package var privateIpAddresses: [PrivateIpAddressSpecification]?
        package var secondaryPrivateIpAddressCount: Int?
        package var subnetId: String?
        package var networkCardIndex: Int?

        package init(
            associatePublicIpAddress: Bool? = nil,
            deleteOnTermination: Bool? = nil,
            description: String? = nil,
            deviceIndex: Int? = nil,
            groups: [String]? = nil,
            interfaceType: String? = nil,
            networkInterfaceId: String? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Int? = nil,
            subnetId: String? = nil,
            networkCardIndex: Int? = nil
        ) {
            self.associatePublicIpAddress = associatePublicIpAddress
            self.deleteOnTermination = deleteOnTermination
            self.description = description
            self.deviceIndex = deviceIndex
            self.groups = groups
            self.interfaceType = interfaceType
            self.networkInterfaceId = networkInterfaceId
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.subnetId = subnetId
            self.networkCardIndex = networkCardIndex
        }

        package static var blank: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
            LaunchTemplateInstanceNetworkInterfaceSpecificationRequest()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest",
            [
                MemberSchema("AssociatePublicIpAddress", .plain),
                MemberSchema("DeleteOnTermination", .plain),
                MemberSchema("Description", .plain),
                MemberSchema("DeviceIndex", .plain),
                MemberSchema("SecurityGroupId", Schemas.securityGroupIdStringList),
                MemberSchema("InterfaceType", .plain),
                MemberSchema("NetworkInterfaceId", .plain),
                MemberSchema("PrivateIpAddress", .plain),
                MemberSchema("PrivateIpAddresses", Schemas.privateIpAddressSpecificationList),
                MemberSchema("SecondaryPrivateIpAddressCount", .plain),
                MemberSchema("SubnetId", .plain),
                MemberSchema("NetworkCardIndex", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &associatePublicIpAddress)
            visitor.member(members[1], &deleteOnTermination)
            visitor.member(members[2], &description)
            visitor.member(members[3], &deviceIndex)
            visitor.member(members[4], &groups)
            visitor.member(members[5], &interfaceType)
            visitor.member(members[6], &networkInterfaceId)
            visitor.member(members[7], &privateIpAddress)
            visitor.member(members[8], &privateIpAddresses)
            visitor.member(members[9], &secondaryPrivateIpAddressCount)
            visitor.member(members[10], &subnetId)
            visitor.member(members[11], &networkCardIndex)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateLicenseConfiguration`.
    package struct LaunchTemplateLicenseConfiguration: AWSStructure {
        package var licenseConfigurationArn: String?

        package init(licenseConfigurationArn: String? = nil) {
            self.licenseConfigurationArn = licenseConfigurationArn
        }

        package static var blank: LaunchTemplateLicenseConfiguration { LaunchTemplateLicenseConfiguration() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateLicenseConfiguration",
            [
                MemberSchema("licenseConfigurationArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &licenseConfigurationArn)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateLicenseConfigurationRequest`.
    package struct LaunchTemplateLicenseConfigurationRequest: AWSStructure {
        package var licenseConfigurationArn: String?

        package init(licenseConfigurationArn: String? = nil) {
            self.licenseConfigurationArn = licenseConfigurationArn
        }

        package static var blank: LaunchTemplateLicenseConfigurationRequest {
            LaunchTemplateLicenseConfigurationRequest()
        }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateLicenseConfigurationRequest",
            [
                MemberSchema("LicenseConfigurationArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &licenseConfigurationArn)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplatePlacement`.
    package struct LaunchTemplatePlacement: AWSStructure {
        package var availabilityZone: String?
        package var availabilityZoneId: String?
        package var affinity: String?
        package var groupName: String?
        package var hostId: String?
        package var tenancy: Tenancy?
        package var spreadDomain: String?
        package var hostResourceGroupArn: String?
        package var partitionNumber: Int?
        package var groupId: String?

        package init(
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            affinity: String? = nil,
            groupName: String? = nil,
            hostId: String? = nil,
            tenancy: Tenancy? = nil,
            spreadDomain: String? = nil,
            hostResourceGroupArn: String? = nil,
            partitionNumber: Int? = nil,
            groupId: String? = nil
        ) {
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.affinity = affinity
            self.groupName = groupName
            self.hostId = hostId
            self.tenancy = tenancy
            self.spreadDomain = spreadDomain
            self.hostResourceGroupArn = hostResourceGroupArn
            self.partitionNumber = partitionNumber
            self.groupId = groupId
        }

        package static var blank: LaunchTemplatePlacement { LaunchTemplatePlacement() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplatePlacement",
            [
                MemberSchema("availabilityZone", .plain),
                MemberSchema("availabilityZoneId", .plain),
                MemberSchema("affinity", .plain),
                MemberSchema("groupName", .plain),
                MemberSchema("hostId", .plain),
                MemberSchema("tenancy", Schemas.tenancy),
                MemberSchema("spreadDomain", .plain),
                MemberSchema("hostResourceGroupArn", .plain),
                MemberSchema("partitionNumber", .plain),
                MemberSchema("groupId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZone)
            visitor.member(members[1], &availabilityZoneId)
            visitor.member(members[2], &affinity)
            visitor.member(members[3], &groupName)
            visitor.member(members[4], &hostId)
            visitor.member(members[5], &tenancy)
            visitor.member(members[6], &spreadDomain)
            visitor.member(members[7], &hostResourceGroupArn)
            visitor.member(members[8], &partitionNumber)
            visitor.member(members[9], &groupId)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplatePlacementRequest`.
    package struct LaunchTemplatePlacementRequest: AWSStructure {
        package var availabilityZone: String?
        package var availabilityZoneId: String?
        package var affinity: String?
        package var groupName: String?
        package var hostId: String?
        package var tenancy: Tenancy?
        package var spreadDomain: String?
        package var hostResourceGroupArn: String?
        package var partitionNumber: Int?
        package var groupId: String?

        package init(
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            affinity: String? = nil,
            groupName: String? = nil,
            hostId: String? = nil,
            tenancy: Tenancy? = nil,
            spreadDomain: String? = nil,
            hostResourceGroupArn: String? = nil,
            partitionNumber: Int? = nil,
            groupId: String? = nil
        ) {
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.affinity = affinity
            self.groupName = groupName
            self.hostId = hostId
            self.tenancy = tenancy
            self.spreadDomain = spreadDomain
            self.hostResourceGroupArn = hostResourceGroupArn
            self.partitionNumber = partitionNumber
            self.groupId = groupId
        }

        package static var blank: LaunchTemplatePlacementRequest { LaunchTemplatePlacementRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplatePlacementRequest",
            [
                MemberSchema("AvailabilityZone", .plain),
                MemberSchema("AvailabilityZoneId", .plain),
                MemberSchema("Affinity", .plain),
                MemberSchema("GroupName", .plain),
                MemberSchema("HostId", .plain),
                MemberSchema("Tenancy", Schemas.tenancy),
                MemberSchema("SpreadDomain", .plain),
                MemberSchema("HostResourceGroupArn", .plain),
                MemberSchema("PartitionNumber", .plain),
                MemberSchema("GroupId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZone)
            visitor.member(members[1], &availabilityZoneId)
            visitor.member(members[2], &affinity)
            visitor.member(members[3], &groupName)
            visitor.member(members[4], &hostId)
            visitor.member(members[5], &tenancy)
            visitor.member(members[6], &spreadDomain)
            visitor.member(members[7], &hostResourceGroupArn)
            visitor.member(members[8], &partitionNumber)
            visitor.member(members[9], &groupId)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateTagSpecification`.
    package struct LaunchTemplateTagSpecification: AWSStructure {
        package var resourceType: ResourceType?
        package var tags: [Tag]?

        package init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        package static var blank: LaunchTemplateTagSpecification { LaunchTemplateTagSpecification() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateTagSpecification",
            [
                MemberSchema("resourceType", Schemas.resourceType),
                MemberSchema("tagSet", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceType)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateTagSpecificationRequest`.
    package struct LaunchTemplateTagSpecificationRequest: AWSStructure {
        package var resourceType: ResourceType?
        package var tags: [Tag]?

        package init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }

        package static var blank: LaunchTemplateTagSpecificationRequest { LaunchTemplateTagSpecificationRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateTagSpecificationRequest",
            [
                MemberSchema("ResourceType", Schemas.resourceType),
                MemberSchema("Tag", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceType)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateVersion`.
    package struct LaunchTemplateVersion: AWSStructure {
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var versionNumber: Int?
        package var versionDescription: String?
        package var createTime: Timestamp?
        package var createdBy: String?
        package var defaultVersion: Bool?
        package var launchTemplateData: ResponseLaunchTemplateData?

        package init(
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            versionNumber: Int? = nil,
            versionDescription: String? = nil,
            createTime: Timestamp? = nil,
            createdBy: String? = nil,
            defaultVersion: Bool? = nil,
            launchTemplateData: ResponseLaunchTemplateData? = nil
        ) {
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.versionNumber = versionNumber
            self.versionDescription = versionDescription
            self.createTime = createTime
            self.createdBy = createdBy
            self.defaultVersion = defaultVersion
            self.launchTemplateData = launchTemplateData
        }

        package static var blank: LaunchTemplateVersion { LaunchTemplateVersion() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplateVersion",
            [
                MemberSchema("launchTemplateId", .plain),
                MemberSchema("launchTemplateName", Schemas.launchTemplateName),
                MemberSchema("versionNumber", .plain),
                MemberSchema("versionDescription", Schemas.versionDescription),
                MemberSchema("createTime", .plain),
                MemberSchema("createdBy", .plain),
                MemberSchema("defaultVersion", .plain),
                MemberSchema("launchTemplateData", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateId)
            visitor.member(members[1], &launchTemplateName)
            visitor.member(members[2], &versionNumber)
            visitor.member(members[3], &versionDescription)
            visitor.member(members[4], &createTime)
            visitor.member(members[5], &createdBy)
            visitor.member(members[6], &defaultVersion)
            visitor.member(members[7], &launchTemplateData)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplatesMonitoring`.
    package struct LaunchTemplatesMonitoring: AWSStructure {
        package var enabled: Bool?
        package var metricCategoryIds: [String]?

        package init(enabled: Bool? = nil, metricCategoryIds: [String]? = nil) {
            self.enabled = enabled
            self.metricCategoryIds = metricCategoryIds
        }

        package static var blank: LaunchTemplatesMonitoring { LaunchTemplatesMonitoring() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplatesMonitoring",
            [
                MemberSchema("enabled", .plain),
                MemberSchema("metricCategoryIdSet", Schemas.metricCategoryIdList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &enabled)
            visitor.member(members[1], &metricCategoryIds)
        }
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplatesMonitoringRequest`.
    package struct LaunchTemplatesMonitoringRequest: AWSStructure {
        package var enabled: Bool?
        package var metricCategoryIds: [String]?

        package init(enabled: Bool? = nil, metricCategoryIds: [String]? = nil) {
            self.enabled = enabled
            self.metricCategoryIds = metricCategoryIds
        }

        package static var blank: LaunchTemplatesMonitoringRequest { LaunchTemplatesMonitoringRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "LaunchTemplatesMonitoringRequest",
            [
                MemberSchema("Enabled", .plain),
                MemberSchema("MetricCategoryId", Schemas.metricCategoryIdList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &enabled)
            visitor.member(members[1], &metricCategoryIds)
        }
    }
}
