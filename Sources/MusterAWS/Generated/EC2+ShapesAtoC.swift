// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// Source: EC2 2016-11-15, shape `AccountAttribute`.
    package struct AccountAttribute: AWSStructure {
        package var attributeName: String?
        package var attributeValues: [AccountAttributeValue]?

        package init(attributeName: String? = nil, attributeValues: [AccountAttributeValue]? = nil) {
            self.attributeName = attributeName
            self.attributeValues = attributeValues
        }

        package static var blank: AccountAttribute { AccountAttribute() }

        package static let schema = StructureSchema(
            .ec2,
            "AccountAttribute",
            [
                MemberSchema("attributeName", .plain),
                MemberSchema("attributeValueSet", Schemas.accountAttributeValueList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributeName)
            visitor.member(members[1], &attributeValues)
        }
    }

    /// Source: EC2 2016-11-15, shape `AccountAttributeValue`.
    package struct AccountAttributeValue: AWSStructure {
        package var attributeValue: String?

        package init(attributeValue: String? = nil) {
            self.attributeValue = attributeValue
        }

        package static var blank: AccountAttributeValue { AccountAttributeValue() }

        package static let schema = StructureSchema(
            .ec2,
            "AccountAttributeValue",
            [
                MemberSchema("attributeValue", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributeValue)
        }
    }

    /// Source: EC2 2016-11-15, shape `AssociatedKmsKey`.
    package struct AssociatedKmsKey: AWSStructure {
        package var kmsKeyId: String?

        package init(kmsKeyId: String? = nil) {
            self.kmsKeyId = kmsKeyId
        }

        package static var blank: AssociatedKmsKey { AssociatedKmsKey() }

        package static let schema = StructureSchema(
            .ec2,
            "AssociatedKmsKey",
            [
                MemberSchema("kmsKeyId", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &kmsKeyId)
        }
    }

    /// Source: EC2 2016-11-15, shape `AttributeBooleanValue`.
    package struct AttributeBooleanValue: AWSStructure {
        package var value: Bool?

        package init(value: Bool? = nil) {
            self.value = value
        }

        package static var blank: AttributeBooleanValue { AttributeBooleanValue() }

        package static let schema = StructureSchema(
            .ec2,
            "AttributeBooleanValue",
            [
                MemberSchema("value", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &value)
        }
    }

    /// Source: EC2 2016-11-15, shape `AttributeValue`.
    package struct AttributeValue: AWSStructure {
        package var value: String?

        package init(value: String? = nil) {
            self.value = value
        }

        package static var blank: AttributeValue { AttributeValue() }

        package static let schema = StructureSchema(
            .ec2,
            "AttributeValue",
            [
                MemberSchema("value", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &value)
        }
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZone`.
    package struct AvailabilityZone: AWSStructure {
        package var optInStatus: AvailabilityZoneOptInStatus?
        package var messages: [AvailabilityZoneMessage]?
        package var regionName: String?
        package var zoneName: String?
        package var zoneId: String?
        package var groupName: String?
        package var networkBorderGroup: String?
        package var zoneType: String?
        package var parentZoneName: String?
        package var parentZoneId: String?
        package var groupLongName: String?
        package var state: AvailabilityZoneState?

        package init(
            optInStatus: AvailabilityZoneOptInStatus? = nil,
            messages: [AvailabilityZoneMessage]? = nil,
            regionName: String? = nil,
            zoneName: String? = nil,
            zoneId: String? = nil,
            groupName: String? = nil,
            networkBorderGroup: String? = nil,
            zoneType: String? = nil,
            parentZoneName: String? = nil,
            parentZoneId: String? = nil,
            groupLongName: String? = nil,
            state: AvailabilityZoneState? = nil
        ) {
            self.optInStatus = optInStatus
            self.messages = messages
            self.regionName = regionName
            self.zoneName = zoneName
            self.zoneId = zoneId
            self.groupName = groupName
            self.networkBorderGroup = networkBorderGroup
            self.zoneType = zoneType
            self.parentZoneName = parentZoneName
            self.parentZoneId = parentZoneId
            self.groupLongName = groupLongName
            self.state = state
        }

        package static var blank: AvailabilityZone { AvailabilityZone() }

        package static let schema = StructureSchema(
            .ec2,
            "AvailabilityZone",
            [
                MemberSchema("optInStatus", Schemas.availabilityZoneOptInStatus),
                MemberSchema("messageSet", Schemas.availabilityZoneMessageList),
                MemberSchema("regionName", .plain),
                MemberSchema("zoneName", .plain),
                MemberSchema("zoneId", .plain),
                MemberSchema("groupName", .plain),
                MemberSchema("networkBorderGroup", .plain),
                MemberSchema("zoneType", .plain),
                MemberSchema("parentZoneName", .plain),
                MemberSchema("parentZoneId", .plain),
                MemberSchema("groupLongName", .plain),
                MemberSchema("zoneState", Schemas.availabilityZoneState),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &optInStatus)
            visitor.member(members[1], &messages)
            visitor.member(members[2], &regionName)
            visitor.member(members[3], &zoneName)
            visitor.member(members[4], &zoneId)
            visitor.member(members[5], &groupName)
            visitor.member(members[6], &networkBorderGroup)
            visitor.member(members[7], &zoneType)
            visitor.member(members[8], &parentZoneName)
            visitor.member(members[9], &parentZoneId)
            visitor.member(members[10], &groupLongName)
            visitor.member(members[11], &state)
        }
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZoneMessage`.
    package struct AvailabilityZoneMessage: AWSStructure {
        package var message: String?

        package init(message: String? = nil) {
            self.message = message
        }

        package static var blank: AvailabilityZoneMessage { AvailabilityZoneMessage() }

        package static let schema = StructureSchema(
            .ec2,
            "AvailabilityZoneMessage",
            [
                MemberSchema("message", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &message)
        }
    }

    /// Source: EC2 2016-11-15, shape `BlockDeviceMapping`.
    package struct BlockDeviceMapping: AWSStructure {
        package var ebs: EbsBlockDevice?
        package var noDevice: String?
        package var deviceName: String?
        package var virtualName: String?

        package init(
            ebs: EbsBlockDevice? = nil,
            noDevice: String? = nil,
            deviceName: String? = nil,
            virtualName: String? = nil
        ) {
            self.ebs = ebs
            self.noDevice = noDevice
            self.deviceName = deviceName
            self.virtualName = virtualName
        }

        package static var blank: BlockDeviceMapping { BlockDeviceMapping() }

        package static let schema = StructureSchema(
            .ec2,
            "BlockDeviceMapping",
            [
                MemberSchema("ebs", .structure),
                MemberSchema("noDevice", .plain),
                MemberSchema("deviceName", .plain),
                MemberSchema("virtualName", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ebs)
            visitor.member(members[1], &noDevice)
            visitor.member(members[2], &deviceName)
            visitor.member(members[3], &virtualName)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreateLaunchTemplateRequest`.
    package struct CreateLaunchTemplateRequest: AWSStructure {
        package var dryRun: Bool?
        package var clientToken: String?
        package var launchTemplateName: String
        package var versionDescription: String?
        package var launchTemplateData: RequestLaunchTemplateData
        package var tagSpecifications: [TagSpecification]?

        package init(
            dryRun: Bool? = nil,
            clientToken: String? = nil,
            launchTemplateName: String,
            versionDescription: String? = nil,
            launchTemplateData: RequestLaunchTemplateData,
            tagSpecifications: [TagSpecification]? = nil
        ) {
            self.dryRun = dryRun
            self.clientToken = clientToken
            self.launchTemplateName = launchTemplateName
            self.versionDescription = versionDescription
            self.launchTemplateData = launchTemplateData
            self.tagSpecifications = tagSpecifications
        }

        package static var blank: CreateLaunchTemplateRequest {
            CreateLaunchTemplateRequest(launchTemplateName: .blank, launchTemplateData: .blank)
        }

        package static let schema = StructureSchema(
            .ec2,
            "CreateLaunchTemplateRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("ClientToken", .plain, isIdempotencyToken: true),
                MemberSchema("LaunchTemplateName", .plain, isRequired: true),
                MemberSchema("VersionDescription", Schemas.versionDescription),
                MemberSchema("LaunchTemplateData", .structure, isRequired: true),
                MemberSchema("TagSpecification", Schemas.tagSpecificationList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &clientToken)
            visitor.member(members[2], &launchTemplateName)
            visitor.member(members[3], &versionDescription)
            visitor.member(members[4], &launchTemplateData)
            visitor.member(members[5], &tagSpecifications)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreateLaunchTemplateResult`.
    package struct CreateLaunchTemplateResult: AWSStructure {
        package var launchTemplate: LaunchTemplate?
        package var warning: ValidationWarning?

        package init(launchTemplate: LaunchTemplate? = nil, warning: ValidationWarning? = nil) {
            self.launchTemplate = launchTemplate
            self.warning = warning
        }

        package static var blank: CreateLaunchTemplateResult { CreateLaunchTemplateResult() }

        package static let schema = StructureSchema(
            .ec2,
            "CreateLaunchTemplateResult",
            [
                MemberSchema("launchTemplate", .structure),
                MemberSchema("warning", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplate)
            visitor.member(members[1], &warning)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreateLaunchTemplateVersionRequest`.
    package struct CreateLaunchTemplateVersionRequest: AWSStructure {
        package var dryRun: Bool?
        package var clientToken: String?
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var sourceVersion: String?
        package var versionDescription: String?
        package var launchTemplateData: RequestLaunchTemplateData
        package var resolveAlias: Bool?

        package init(
            dryRun: Bool? = nil,
            clientToken: String? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            sourceVersion: String? = nil,
            versionDescription: String? = nil,
            launchTemplateData: RequestLaunchTemplateData,
            resolveAlias: Bool? = nil
        ) {
            self.dryRun = dryRun
            self.clientToken = clientToken
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.sourceVersion = sourceVersion
            self.versionDescription = versionDescription
            self.launchTemplateData = launchTemplateData
            self.resolveAlias = resolveAlias
        }

        package static var blank: CreateLaunchTemplateVersionRequest {
            CreateLaunchTemplateVersionRequest(launchTemplateData: .blank)
        }

        package static let schema = StructureSchema(
            .ec2,
            "CreateLaunchTemplateVersionRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("ClientToken", .plain, isIdempotencyToken: true),
                MemberSchema("LaunchTemplateId", .plain),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateName),
                MemberSchema("SourceVersion", .plain),
                MemberSchema("VersionDescription", Schemas.versionDescription),
                MemberSchema("LaunchTemplateData", .structure, isRequired: true),
                MemberSchema("ResolveAlias", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &clientToken)
            visitor.member(members[2], &launchTemplateId)
            visitor.member(members[3], &launchTemplateName)
            visitor.member(members[4], &sourceVersion)
            visitor.member(members[5], &versionDescription)
            visitor.member(members[6], &launchTemplateData)
            visitor.member(members[7], &resolveAlias)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreateLaunchTemplateVersionResult`.
    package struct CreateLaunchTemplateVersionResult: AWSStructure {
        package var launchTemplateVersion: LaunchTemplateVersion?
        package var warning: ValidationWarning?

        package init(launchTemplateVersion: LaunchTemplateVersion? = nil, warning: ValidationWarning? = nil) {
            self.launchTemplateVersion = launchTemplateVersion
            self.warning = warning
        }

        package static var blank: CreateLaunchTemplateVersionResult { CreateLaunchTemplateVersionResult() }

        package static let schema = StructureSchema(
            .ec2,
            "CreateLaunchTemplateVersionResult",
            [
                MemberSchema("launchTemplateVersion", .structure),
                MemberSchema("warning", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateVersion)
            visitor.member(members[1], &warning)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreateTagsRequest`.
    package struct CreateTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var resources: [String]
        package var tags: [Tag]

        package init(dryRun: Bool? = nil, resources: [String], tags: [Tag]) {
            self.dryRun = dryRun
            self.resources = resources
            self.tags = tags
        }

        package static var blank: CreateTagsRequest { CreateTagsRequest(resources: .blank, tags: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "CreateTagsRequest",
            [
                MemberSchema("dryRun", .plain),
                MemberSchema("ResourceId", Schemas.resourceIdList, isRequired: true),
                MemberSchema("Tag", Schemas.tagList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &resources)
            visitor.member(members[2], &tags)
        }
    }

    /// Nothing: the model has no shape here.
    package struct CreateTagsResponse: AWSStructure {
        package init() {}

        package static var blank: CreateTagsResponse { CreateTagsResponse() }

        package static let schema = StructureSchema(.ec2, "CreateTagsResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EC2 2016-11-15, shape `CreditSpecification`.
    package struct CreditSpecification: AWSStructure {
        package var cpuCredits: String?

        package init(cpuCredits: String? = nil) {
            self.cpuCredits = cpuCredits
        }

        package static var blank: CreditSpecification { CreditSpecification() }

        package static let schema = StructureSchema(
            .ec2,
            "CreditSpecification",
            [
                MemberSchema("cpuCredits", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &cpuCredits)
        }
    }

    /// Source: EC2 2016-11-15, shape `CreditSpecificationRequest`.
    package struct CreditSpecificationRequest: AWSStructure {
        package var cpuCredits: String

        package init(cpuCredits: String) {
            self.cpuCredits = cpuCredits
        }

        package static var blank: CreditSpecificationRequest { CreditSpecificationRequest(cpuCredits: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "CreditSpecificationRequest",
            [
                MemberSchema("CpuCredits", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &cpuCredits)
        }
    }
}
