// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// Source: EC2 2016-11-15, shape `MemoryInfo`.
    package struct MemoryInfo: AWSStructure {
        package var sizeInMiB: Int?

        package init(sizeInMiB: Int? = nil) {
            self.sizeInMiB = sizeInMiB
        }

        package static var blank: MemoryInfo { MemoryInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "MemoryInfo",
            [
                MemberSchema("sizeInMiB", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sizeInMiB)
        }
    }

    /// Source: EC2 2016-11-15, shape `ModifyInstanceAttributeRequest`.
    package struct ModifyInstanceAttributeRequest: AWSStructure, RedactedStructure {
        package var sourceDestCheck: AttributeBooleanValue?
        package var disableApiStop: AttributeBooleanValue?
        package var dryRun: Bool?
        package var instanceId: String
        package var attribute: InstanceAttributeName?
        package var value: String?
        package var disableApiTermination: AttributeBooleanValue?
        package var instanceType: AttributeValue?
        package var instanceInitiatedShutdownBehavior: AttributeValue?
        package var groups: [String]?
        package var ebsOptimized: AttributeBooleanValue?

        package init(
            sourceDestCheck: AttributeBooleanValue? = nil,
            disableApiStop: AttributeBooleanValue? = nil,
            dryRun: Bool? = nil,
            instanceId: String,
            attribute: InstanceAttributeName? = nil,
            value: String? = nil,
            disableApiTermination: AttributeBooleanValue? = nil,
            instanceType: AttributeValue? = nil,
            instanceInitiatedShutdownBehavior: AttributeValue? = nil,
            groups: [String]? = nil,
            ebsOptimized: AttributeBooleanValue? = nil
        ) {
            self.sourceDestCheck = sourceDestCheck
            self.disableApiStop = disableApiStop
            self.dryRun = dryRun
            self.instanceId = instanceId
            self.attribute = attribute
            self.value = value
            self.disableApiTermination = disableApiTermination
            self.instanceType = instanceType
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.groups = groups
            self.ebsOptimized = ebsOptimized
        }

        package static var blank: ModifyInstanceAttributeRequest { ModifyInstanceAttributeRequest(instanceId: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "ModifyInstanceAttributeRequest",
            [
                MemberSchema("SourceDestCheck", .structure),
                MemberSchema("DisableApiStop", .structure),
                MemberSchema("dryRun", .plain),
                MemberSchema("instanceId", .plain, isRequired: true),
                MemberSchema("attribute", Schemas.instanceAttributeName),
                MemberSchema("value", .secret),
                MemberSchema("disableApiTermination", .structure),
                MemberSchema("instanceType", .structure),
                MemberSchema("instanceInitiatedShutdownBehavior", .structure),
                MemberSchema("GroupId", Schemas.groupIdStringList),
                MemberSchema("ebsOptimized", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceDestCheck)
            visitor.member(members[1], &disableApiStop)
            visitor.member(members[2], &dryRun)
            visitor.member(members[3], &instanceId)
            visitor.member(members[4], &attribute)
            visitor.member(members[5], &value)
            visitor.member(members[6], &disableApiTermination)
            visitor.member(members[7], &instanceType)
            visitor.member(members[8], &instanceInitiatedShutdownBehavior)
            visitor.member(members[9], &groups)
            visitor.member(members[10], &ebsOptimized)
        }
    }

    /// Nothing: the model has no shape here.
    package struct ModifyInstanceAttributeResponse: AWSStructure {
        package init() {}

        package static var blank: ModifyInstanceAttributeResponse { ModifyInstanceAttributeResponse() }

        package static let schema = StructureSchema(.ec2, "ModifyInstanceAttributeResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EC2 2016-11-15, shape `ModifyLaunchTemplateRequest`.
    package struct ModifyLaunchTemplateRequest: AWSStructure {
        package var dryRun: Bool?
        package var clientToken: String?
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var defaultVersion: String?

        package init(
            dryRun: Bool? = nil,
            clientToken: String? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            defaultVersion: String? = nil
        ) {
            self.dryRun = dryRun
            self.clientToken = clientToken
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.defaultVersion = defaultVersion
        }

        package static var blank: ModifyLaunchTemplateRequest { ModifyLaunchTemplateRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "ModifyLaunchTemplateRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("ClientToken", .plain, isIdempotencyToken: true),
                MemberSchema("LaunchTemplateId", .plain),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateName),
                MemberSchema("SetDefaultVersion", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &clientToken)
            visitor.member(members[2], &launchTemplateId)
            visitor.member(members[3], &launchTemplateName)
            visitor.member(members[4], &defaultVersion)
        }
    }

    /// Source: EC2 2016-11-15, shape `ModifyLaunchTemplateResult`.
    package struct ModifyLaunchTemplateResult: AWSStructure {
        package var launchTemplate: LaunchTemplate?

        package init(launchTemplate: LaunchTemplate? = nil) {
            self.launchTemplate = launchTemplate
        }

        package static var blank: ModifyLaunchTemplateResult { ModifyLaunchTemplateResult() }

        package static let schema = StructureSchema(
            .ec2,
            "ModifyLaunchTemplateResult",
            [
                MemberSchema("launchTemplate", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplate)
        }
    }

    /// Source: EC2 2016-11-15, shape `Monitoring`.
    package struct Monitoring: AWSStructure {
        package var metricCategoryIds: [String]?
        package var state: MonitoringState?

        package init(metricCategoryIds: [String]? = nil, state: MonitoringState? = nil) {
            self.metricCategoryIds = metricCategoryIds
            self.state = state
        }

        package static var blank: Monitoring { Monitoring() }

        package static let schema = StructureSchema(
            .ec2,
            "Monitoring",
            [
                MemberSchema("metricCategoryIdSet", Schemas.metricCategoryIdList),
                MemberSchema("state", Schemas.monitoringState),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricCategoryIds)
            visitor.member(members[1], &state)
        }
    }

    /// Source: EC2 2016-11-15, shape `NetworkInfo`.
    package struct NetworkInfo: AWSStructure {
        package var networkPerformance: String?
        package var maximumNetworkInterfaces: Int?
        package var maximumNetworkCards: Int?
        package var ipv4AddressesPerInterface: Int?
        package var enaSupport: EnaSupport?
        package var secondaryNetworkSupported: Bool?
        package var maximumSecondaryNetworkInterfaces: Int?

        package init(
            networkPerformance: String? = nil,
            maximumNetworkInterfaces: Int? = nil,
            maximumNetworkCards: Int? = nil,
            ipv4AddressesPerInterface: Int? = nil,
            enaSupport: EnaSupport? = nil,
            secondaryNetworkSupported: Bool? = nil,
            maximumSecondaryNetworkInterfaces: Int? = nil
        ) {
            self.networkPerformance = networkPerformance
            self.maximumNetworkInterfaces = maximumNetworkInterfaces
            self.maximumNetworkCards = maximumNetworkCards
            self.ipv4AddressesPerInterface = ipv4AddressesPerInterface
            self.enaSupport = enaSupport
            self.secondaryNetworkSupported = secondaryNetworkSupported
            self.maximumSecondaryNetworkInterfaces = maximumSecondaryNetworkInterfaces
        }

        package static var blank: NetworkInfo { NetworkInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "NetworkInfo",
            [
                MemberSchema("networkPerformance", .plain),
                MemberSchema("maximumNetworkInterfaces", .plain),
                MemberSchema("maximumNetworkCards", .plain),
                MemberSchema("ipv4AddressesPerInterface", .plain),
                MemberSchema("enaSupport", Schemas.enaSupport),
                MemberSchema("secondaryNetworkSupported", .plain),
                MemberSchema("maximumSecondaryNetworkInterfaces", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &networkPerformance)
            visitor.member(members[1], &maximumNetworkInterfaces)
            visitor.member(members[2], &maximumNetworkCards)
            visitor.member(members[3], &ipv4AddressesPerInterface)
            visitor.member(members[4], &enaSupport)
            visitor.member(members[5], &secondaryNetworkSupported)
            visitor.member(members[6], &maximumSecondaryNetworkInterfaces)
        }
    }

    /// Source: EC2 2016-11-15, shape `Placement`.
    package struct Placement: AWSStructure {
        package var availabilityZoneId: String?
        package var affinity: String?
        package var groupName: String?
        package var partitionNumber: Int?
        package var hostId: String?
        package var tenancy: Tenancy?
        package var spreadDomain: String?
        package var hostResourceGroupArn: String?
        package var groupId: String?
        package var availabilityZone: String?

        package init(
            availabilityZoneId: String? = nil,
            affinity: String? = nil,
            groupName: String? = nil,
            partitionNumber: Int? = nil,
            hostId: String? = nil,
            tenancy: Tenancy? = nil,
            spreadDomain: String? = nil,
            hostResourceGroupArn: String? = nil,
            groupId: String? = nil,
            availabilityZone: String? = nil
        ) {
            self.availabilityZoneId = availabilityZoneId
            self.affinity = affinity
            self.groupName = groupName
            self.partitionNumber = partitionNumber
            self.hostId = hostId
            self.tenancy = tenancy
            self.spreadDomain = spreadDomain
            self.hostResourceGroupArn = hostResourceGroupArn
            self.groupId = groupId
            self.availabilityZone = availabilityZone
        }

        package static var blank: Placement { Placement() }

        package static let schema = StructureSchema(
            .ec2,
            "Placement",
            [
                MemberSchema("availabilityZoneId", .plain),
                MemberSchema("affinity", .plain),
                MemberSchema("groupName", .plain),
                MemberSchema("partitionNumber", .plain),
                MemberSchema("hostId", .plain),
                MemberSchema("tenancy", Schemas.tenancy),
                MemberSchema("spreadDomain", .plain),
                MemberSchema("hostResourceGroupArn", .plain),
                MemberSchema("groupId", .plain),
                MemberSchema("availabilityZone", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZoneId)
            visitor.member(members[1], &affinity)
            visitor.member(members[2], &groupName)
            visitor.member(members[3], &partitionNumber)
            visitor.member(members[4], &hostId)
            visitor.member(members[5], &tenancy)
            visitor.member(members[6], &spreadDomain)
            visitor.member(members[7], &hostResourceGroupArn)
            visitor.member(members[8], &groupId)
            visitor.member(members[9], &availabilityZone)
        }
    }

    /// Source: EC2 2016-11-15, shape `PrefixListId`.
    package struct PrefixListId: AWSStructure {
        package var description: String?
        package var prefixListId: String?

        package init(description: String? = nil, prefixListId: String? = nil) {
            self.description = description
            self.prefixListId = prefixListId
        }

        package static var blank: PrefixListId { PrefixListId() }

        package static let schema = StructureSchema(
            .ec2,
            "PrefixListId",
            [
                MemberSchema("description", .plain),
                MemberSchema("prefixListId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &description)
            visitor.member(members[1], &prefixListId)
        }
    }

    /// Source: EC2 2016-11-15, shape `PrivateIpAddressSpecification`.
    package struct PrivateIpAddressSpecification: AWSStructure {
        package var primary: Bool?
        package var privateIpAddress: String?

        package init(primary: Bool? = nil, privateIpAddress: String? = nil) {
            self.primary = primary
            self.privateIpAddress = privateIpAddress
        }

        package static var blank: PrivateIpAddressSpecification { PrivateIpAddressSpecification() }

        package static let schema = StructureSchema(
            .ec2,
            "PrivateIpAddressSpecification",
            [
                MemberSchema("primary", .plain),
                MemberSchema("privateIpAddress", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &primary)
            visitor.member(members[1], &privateIpAddress)
        }
    }

    /// Source: EC2 2016-11-15, shape `ProcessorInfo`.
    package struct ProcessorInfo: AWSStructure {
        package var supportedArchitectures: [ArchitectureType]?
        package var manufacturer: String?

        package init(supportedArchitectures: [ArchitectureType]? = nil, manufacturer: String? = nil) {
            self.supportedArchitectures = supportedArchitectures
            self.manufacturer = manufacturer
        }

        package static var blank: ProcessorInfo { ProcessorInfo() }

        package static let schema = StructureSchema(
            .ec2,
            "ProcessorInfo",
            [
                MemberSchema("supportedArchitectures", Schemas.architectureTypeList),
                MemberSchema("manufacturer", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &supportedArchitectures)
            visitor.member(members[1], &manufacturer)
        }
    }

    /// Source: EC2 2016-11-15, shape `RebootInstancesRequest`.
    package struct RebootInstancesRequest: AWSStructure {
        package var instanceIds: [String]
        package var dryRun: Bool?

        package init(instanceIds: [String], dryRun: Bool? = nil) {
            self.instanceIds = instanceIds
            self.dryRun = dryRun
        }

        package static var blank: RebootInstancesRequest { RebootInstancesRequest(instanceIds: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "RebootInstancesRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList, isRequired: true),
                MemberSchema("dryRun", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &dryRun)
        }
    }

    /// Nothing: the model has no shape here.
    package struct RebootInstancesResponse: AWSStructure {
        package init() {}

        package static var blank: RebootInstancesResponse { RebootInstancesResponse() }

        package static let schema = StructureSchema(.ec2, "RebootInstancesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EC2 2016-11-15, shape `Region`.
    package struct Region: AWSStructure {
        package var optInStatus: String?
        package var regionName: String?
        package var endpoint: String?

        package init(optInStatus: String? = nil, regionName: String? = nil, endpoint: String? = nil) {
            self.optInStatus = optInStatus
            self.regionName = regionName
            self.endpoint = endpoint
        }

        package static var blank: Region { Region() }

        package static let schema = StructureSchema(
            .ec2,
            "Region",
            [
                MemberSchema("optInStatus", .plain),
                MemberSchema("regionName", .plain),
                MemberSchema("regionEndpoint", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &optInStatus)
            visitor.member(members[1], &regionName)
            visitor.member(members[2], &endpoint)
        }
    }

    /// Source: EC2 2016-11-15, shape `RequestLaunchTemplateData`.
    package struct RequestLaunchTemplateData: AWSStructure, RedactedStructure {
        package var ebsOptimized: Bool?
        package var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest?
        package var blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]?
        package var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]?
        package var imageId: String?
        package var instanceType: String?
        package var keyName: String?
        package var monitoring: LaunchTemplatesMonitoringRequest?
        package var placement: LaunchTemplatePlacementRequest?
        package var disableApiTermination: Bool?
        package var instanceInitiatedShutdownBehavior: ShutdownBehavior?
        package var userData: String?
        package var tagSpecifications: [LaunchTemplateTagSpecificationRequest]?
        package var securityGroupIds: [String]?
        package var securityGroups: [String]?
        package var creditSpecification: CreditSpecificationRequest?
        package var licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]?
        package var metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest?
        package var disableApiStop: Bool?

        package init(
            ebsOptimized: Bool? = nil,
            iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest? = nil,
            blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]? = nil,
            networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]? = nil,
            imageId: String? = nil,
            instanceType: String? = nil,
            keyName: String? = nil,
            monitoring: LaunchTemplatesMonitoringRequest? = nil,
            placement: LaunchTemplatePlacementRequest? = nil,
            disableApiTermination: Bool? = nil,
            instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
            userData: String? = nil,
            tagSpecifications: [LaunchTemplateTagSpecificationRequest]? = nil,
            securityGroupIds: [String]? = nil,
            securityGroups: [String]? = nil,
            creditSpecification: CreditSpecificationRequest? = nil,
            licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]? = nil,
            metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest? = nil,
            disableApiStop: Bool? = nil
        ) {
            self.ebsOptimized = ebsOptimized
            self.iamInstanceProfile = iamInstanceProfile
            self.blockDeviceMappings = blockDeviceMappings
            self.networkInterfaces = networkInterfaces
            self.imageId = imageId
            self.instanceType = instanceType
            self.keyName = keyName
            self.monitoring = monitoring
            self.placement = placement
            self.disableApiTermination = disableApiTermination
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.userData = userData
            self.tagSpecifications = tagSpecifications
            self.securityGroupIds = securityGroupIds
            self.securityGroups = securityGroups
            self.creditSpecification = creditSpecification
            self.licenseSpecifications = licenseSpecifications
            self.metadataOptions = metadataOptions
            self.disableApiStop = disableApiStop
        }

        package static var blank: RequestLaunchTemplateData { RequestLaunchTemplateData() }

        package static let schema = StructureSchema(
            .ec2,
            "RequestLaunchTemplateData",
            [
                MemberSchema("EbsOptimized", .plain),
                MemberSchema("IamInstanceProfile", .structure),
                MemberSchema("BlockDeviceMapping", Schemas.launchTemplateBlockDeviceMappingRequestList),
                MemberSchema(
                    "NetworkInterface",
                    Schemas.launchTemplateInstanceNetworkInterfaceSpecificationRequestList
                ),
                MemberSchema("ImageId", .plain),
                MemberSchema("InstanceType", .plain),
                MemberSchema("KeyName", .plain),
                MemberSchema("Monitoring", .structure),
                MemberSchema("Placement", .structure),
                MemberSchema("DisableApiTermination", .plain),
                MemberSchema("InstanceInitiatedShutdownBehavior", Schemas.shutdownBehavior),
                MemberSchema("UserData", .secret),
                MemberSchema("TagSpecification", Schemas.launchTemplateTagSpecificationRequestList),
                MemberSchema("SecurityGroupId", Schemas.securityGroupIdStringList),
                MemberSchema("SecurityGroup", Schemas.securityGroupStringList),
                MemberSchema("CreditSpecification", .structure),
                MemberSchema("LicenseSpecification", Schemas.launchTemplateLicenseSpecificationListRequest),
                MemberSchema("MetadataOptions", .structure),
                MemberSchema("DisableApiStop", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ebsOptimized)
            visitor.member(members[1], &iamInstanceProfile)
            visitor.member(members[2], &blockDeviceMappings)
            visitor.member(members[3], &networkInterfaces)
            visitor.member(members[4], &imageId)
            visitor.member(members[5], &instanceType)
            visitor.member(members[6], &keyName)
            visitor.member(members[7], &monitoring)
            visitor.member(members[8], &placement)
            visitor.member(members[9], &disableApiTermination)
            visitor.member(members[10], &instanceInitiatedShutdownBehavior)
            visitor.member(members[11], &userData)
            visitor.member(members[12], &tagSpecifications)
            visitor.member(members[13], &securityGroupIds)
            visitor.member(members[14], &securityGroups)
            visitor.member(members[15], &creditSpecification)
            visitor.member(members[16], &licenseSpecifications)
            visitor.member(members[17], &metadataOptions)
            visitor.member(members[18], &disableApiStop)
        }
    }

    /// Source: EC2 2016-11-15, shape `Reservation`.
    package struct Reservation: AWSStructure {
        package var reservationId: String?
        package var ownerId: String?
        package var requesterId: String?
        package var groups: [GroupIdentifier]?
        package var instances: [Instance]?

        package init(
            reservationId: String? = nil,
            ownerId: String? = nil,
            requesterId: String? = nil,
            groups: [GroupIdentifier]? = nil,
            instances: [Instance]? = nil
        ) {
            self.reservationId = reservationId
            self.ownerId = ownerId
            self.requesterId = requesterId
            self.groups = groups
            self.instances = instances
        }

        package static var blank: Reservation { Reservation() }

        package static let schema = StructureSchema(
            .ec2,
            "Reservation",
            [
                MemberSchema("reservationId", .plain),
                MemberSchema("ownerId", .plain),
                MemberSchema("requesterId", .plain),
                MemberSchema("groupSet", Schemas.groupIdentifierList),
                MemberSchema("instancesSet", Schemas.instanceList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &reservationId)
            visitor.member(members[1], &ownerId)
            visitor.member(members[2], &requesterId)
            visitor.member(members[3], &groups)
            visitor.member(members[4], &instances)
        }
    }

    /// Source: EC2 2016-11-15, shape `ResponseError`.
    package struct ResponseError: AWSStructure {
        package var code: LaunchTemplateErrorCode?
        package var message: String?

        package init(code: LaunchTemplateErrorCode? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }

        package static var blank: ResponseError { ResponseError() }

        package static let schema = StructureSchema(
            .ec2,
            "ResponseError",
            [
                MemberSchema("code", Schemas.launchTemplateErrorCode),
                MemberSchema("message", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &code)
            visitor.member(members[1], &message)
        }
    }

    /// Source: EC2 2016-11-15, shape `ResponseLaunchTemplateData`.
    package struct ResponseLaunchTemplateData: AWSStructure, RedactedStructure {
        package var ebsOptimized: Bool?
        package var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification?
        package var blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]?
        package var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]?
        package var imageId: String?
        package var instanceType: String?
        package var keyName: String?
        package var monitoring: LaunchTemplatesMonitoring?
        package var placement: LaunchTemplatePlacement?
        package var disableApiTermination: Bool?
        package var instanceInitiatedShutdownBehavior: ShutdownBehavior?
        package var userData: String?
        package var tagSpecifications: [LaunchTemplateTagSpecification]?
        package var securityGroupIds: [String]?
        package var securityGroups: [String]?
        package var creditSpecification: CreditSpecification?
        package var licenseSpecifications: [LaunchTemplateLicenseConfiguration]?
        package var metadataOptions: LaunchTemplateInstanceMetadataOptions?
        package var disableApiStop: Bool?

        package init(
            ebsOptimized: Bool? = nil,
            iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification? = nil,
            blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]? = nil,
            networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]? = nil,
            imageId: String? = nil,
            instanceType: String? = nil,
            keyName: String? = nil,
            monitoring: LaunchTemplatesMonitoring? = nil,
            placement: LaunchTemplatePlacement? = nil,
            disableApiTermination: Bool? = nil,
            instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
            userData: String? = nil,
            tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
            securityGroupIds: [String]? = nil,
            securityGroups: [String]? = nil,
            creditSpecification: CreditSpecification? = nil,
            licenseSpecifications: [LaunchTemplateLicenseConfiguration]? = nil,
            metadataOptions: LaunchTemplateInstanceMetadataOptions? = nil,
            disableApiStop: Bool? = nil
        ) {
            self.ebsOptimized = ebsOptimized
            self.iamInstanceProfile = iamInstanceProfile
            self.blockDeviceMappings = blockDeviceMappings
            self.networkInterfaces = networkInterfaces
            self.imageId = imageId
            self.instanceType = instanceType
            self.keyName = keyName
            self.monitoring = monitoring
            self.placement = placement
            self.disableApiTermination = disableApiTermination
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.userData = userData
            self.tagSpecifications = tagSpecifications
            self.securityGroupIds = securityGroupIds
            self.securityGroups = securityGroups
            self.creditSpecification = creditSpecification
            self.licenseSpecifications = licenseSpecifications
            self.metadataOptions = metadataOptions
            self.disableApiStop = disableApiStop
        }

        package static var blank: ResponseLaunchTemplateData { ResponseLaunchTemplateData() }

        package static let schema = StructureSchema(
            .ec2,
            "ResponseLaunchTemplateData",
            [
                MemberSchema("ebsOptimized", .plain),
                MemberSchema("iamInstanceProfile", .structure),
                MemberSchema("blockDeviceMappingSet", Schemas.launchTemplateBlockDeviceMappingList),
                MemberSchema("networkInterfaceSet", Schemas.launchTemplateInstanceNetworkInterfaceSpecificationList),
                MemberSchema("imageId", .plain),
                MemberSchema("instanceType", .plain),
                MemberSchema("keyName", .plain),
                MemberSchema("monitoring", .structure),
                MemberSchema("placement", .structure),
                MemberSchema("disableApiTermination", .plain),
                MemberSchema("instanceInitiatedShutdownBehavior", Schemas.shutdownBehavior),
                MemberSchema("userData", .secret),
                MemberSchema("tagSpecificationSet", Schemas.launchTemplateTagSpecificationList),
                MemberSchema("securityGroupIdSet", Schemas.valueStringList),
                MemberSchema("securityGroupSet", Schemas.valueStringList),
                MemberSchema("creditSpecification", .structure),
                MemberSchema("licenseSet", Schemas.launchTemplateLicenseList),
                MemberSchema("metadataOptions", .structure),
                MemberSchema("disableApiStop", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ebsOptimized)
            visitor.member(members[1], &iamInstanceProfile)
            visitor.member(members[2], &blockDeviceMappings)
            visitor.member(members[3], &networkInterfaces)
            visitor.member(members[4], &imageId)
            visitor.member(members[5], &instanceType)
            visitor.member(members[6], &keyName)
            visitor.member(members[7], &monitoring)
            visitor.member(members[8], &placement)
            visitor.member(members[9], &disableApiTermination)
            visitor.member(members[10], &instanceInitiatedShutdownBehavior)
            visitor.member(members[11], &userData)
            visitor.member(members[12], &tagSpecifications)
            visitor.member(members[13], &securityGroupIds)
            visitor.member(members[14], &securityGroups)
            visitor.member(members[15], &creditSpecification)
            visitor.member(members[16], &licenseSpecifications)
            visitor.member(members[17], &metadataOptions)
            visitor.member(members[18], &disableApiStop)
        }
    }
}
