// Shapes of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateRequest`.
    package struct DeleteLaunchTemplateRequest: AWSStructure {
        package var dryRun: Bool?
        package var launchTemplateId: String?
        package var launchTemplateName: String?

        package init(dryRun: Bool? = nil, launchTemplateId: String? = nil, launchTemplateName: String? = nil) {
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
        }

        package static var blank: DeleteLaunchTemplateRequest { DeleteLaunchTemplateRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("LaunchTemplateId", .plain),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &launchTemplateId)
            visitor.member(members[2], &launchTemplateName)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateResult`.
    package struct DeleteLaunchTemplateResult: AWSStructure {
        package var launchTemplate: LaunchTemplate?

        package init(launchTemplate: LaunchTemplate? = nil) {
            self.launchTemplate = launchTemplate
        }

        package static var blank: DeleteLaunchTemplateResult { DeleteLaunchTemplateResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateResult",
            [
                MemberSchema("launchTemplate", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplate)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateVersionsRequest`.
    package struct DeleteLaunchTemplateVersionsRequest: AWSStructure {
        package var dryRun: Bool?
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var versions: [String]

        package init(
            dryRun: Bool? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            versions: [String]
        ) {
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.versions = versions
        }

        package static var blank: DeleteLaunchTemplateVersionsRequest {
            DeleteLaunchTemplateVersionsRequest(versions: .blank)
        }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateVersionsRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("LaunchTemplateId", .plain),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateName),
                MemberSchema("LaunchTemplateVersion", Schemas.versionStringList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &launchTemplateId)
            visitor.member(members[2], &launchTemplateName)
            visitor.member(members[3], &versions)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateVersionsResponseErrorItem`.
    package struct DeleteLaunchTemplateVersionsResponseErrorItem: AWSStructure {
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var versionNumber: Int?
        package var responseError: ResponseError?

        package init(
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            versionNumber: Int? = nil,
            responseError: ResponseError? = nil
        ) {
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.versionNumber = versionNumber
            self.responseError = responseError
        }

        package static var blank: DeleteLaunchTemplateVersionsResponseErrorItem {
            DeleteLaunchTemplateVersionsResponseErrorItem()
        }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateVersionsResponseErrorItem",
            [
                MemberSchema("launchTemplateId", .plain),
                MemberSchema("launchTemplateName", .plain),
                MemberSchema("versionNumber", .plain),
                MemberSchema("responseError", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateId)
            visitor.member(members[1], &launchTemplateName)
            visitor.member(members[2], &versionNumber)
            visitor.member(members[3], &responseError)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateVersionsResponseSuccessItem`.
    package struct DeleteLaunchTemplateVersionsResponseSuccessItem: AWSStructure {
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var versionNumber: Int?

        package init(
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            versionNumber: Int? = nil
        ) {
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.versionNumber = versionNumber
        }

        package static var blank: DeleteLaunchTemplateVersionsResponseSuccessItem {
            DeleteLaunchTemplateVersionsResponseSuccessItem()
        }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateVersionsResponseSuccessItem",
            [
                MemberSchema("launchTemplateId", .plain),
                MemberSchema("launchTemplateName", .plain),
                MemberSchema("versionNumber", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateId)
            visitor.member(members[1], &launchTemplateName)
            visitor.member(members[2], &versionNumber)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteLaunchTemplateVersionsResult`.
    package struct DeleteLaunchTemplateVersionsResult: AWSStructure {
        package var successfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseSuccessItem]?
        package var unsuccessfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseErrorItem]?

        package init(
            successfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseSuccessItem]? = nil,
            unsuccessfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseErrorItem]? = nil
        ) {
            self.successfullyDeletedLaunchTemplateVersions = successfullyDeletedLaunchTemplateVersions
            self.unsuccessfullyDeletedLaunchTemplateVersions = unsuccessfullyDeletedLaunchTemplateVersions
        }

        package static var blank: DeleteLaunchTemplateVersionsResult { DeleteLaunchTemplateVersionsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteLaunchTemplateVersionsResult",
            [
                MemberSchema(
                    "successfullyDeletedLaunchTemplateVersionSet",
                    Schemas.deleteLaunchTemplateVersionsResponseSuccessSet
                ),
                MemberSchema(
                    "unsuccessfullyDeletedLaunchTemplateVersionSet",
                    Schemas.deleteLaunchTemplateVersionsResponseErrorSet
                ),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &successfullyDeletedLaunchTemplateVersions)
            visitor.member(members[1], &unsuccessfullyDeletedLaunchTemplateVersions)
        }
    }

    /// Source: EC2 2016-11-15, shape `DeleteTagsRequest`.
    package struct DeleteTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var resources: [String]
        package var tags: [Tag]?

        package init(dryRun: Bool? = nil, resources: [String], tags: [Tag]? = nil) {
            self.dryRun = dryRun
            self.resources = resources
            self.tags = tags
        }

        package static var blank: DeleteTagsRequest { DeleteTagsRequest(resources: .blank) }

        package static let schema = StructureSchema(
            .ec2,
            "DeleteTagsRequest",
            [
                MemberSchema("dryRun", .plain),
                MemberSchema("resourceId", Schemas.resourceIdList, isRequired: true),
                MemberSchema("tag", Schemas.tagList),
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
    package struct DeleteTagsResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteTagsResponse { DeleteTagsResponse() }

        package static let schema = StructureSchema(.ec2, "DeleteTagsResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EC2 2016-11-15, shape `DescribeAccountAttributesRequest`.
    package struct DescribeAccountAttributesRequest: AWSStructure {
        package var dryRun: Bool?
        package var attributeNames: [AccountAttributeName]?

        package init(dryRun: Bool? = nil, attributeNames: [AccountAttributeName]? = nil) {
            self.dryRun = dryRun
            self.attributeNames = attributeNames
        }

        package static var blank: DescribeAccountAttributesRequest { DescribeAccountAttributesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeAccountAttributesRequest",
            [
                MemberSchema("dryRun", .plain),
                MemberSchema("attributeName", Schemas.accountAttributeNameStringList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &attributeNames)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeAccountAttributesResult`.
    package struct DescribeAccountAttributesResult: AWSStructure {
        package var accountAttributes: [AccountAttribute]?

        package init(accountAttributes: [AccountAttribute]? = nil) {
            self.accountAttributes = accountAttributes
        }

        package static var blank: DescribeAccountAttributesResult { DescribeAccountAttributesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeAccountAttributesResult",
            [
                MemberSchema("accountAttributeSet", Schemas.accountAttributeList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &accountAttributes)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeAvailabilityZonesRequest`.
    package struct DescribeAvailabilityZonesRequest: AWSStructure {
        package var zoneNames: [String]?
        package var zoneIds: [String]?
        package var allAvailabilityZones: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init(
            zoneNames: [String]? = nil,
            zoneIds: [String]? = nil,
            allAvailabilityZones: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.zoneNames = zoneNames
            self.zoneIds = zoneIds
            self.allAvailabilityZones = allAvailabilityZones
            self.dryRun = dryRun
            self.filters = filters
        }

        package static var blank: DescribeAvailabilityZonesRequest { DescribeAvailabilityZonesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeAvailabilityZonesRequest",
            [
                MemberSchema("ZoneName", Schemas.zoneNameStringList),
                MemberSchema("ZoneId", Schemas.zoneIdStringList),
                MemberSchema("AllAvailabilityZones", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &zoneNames)
            visitor.member(members[1], &zoneIds)
            visitor.member(members[2], &allAvailabilityZones)
            visitor.member(members[3], &dryRun)
            visitor.member(members[4], &filters)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeAvailabilityZonesResult`.
    package struct DescribeAvailabilityZonesResult: AWSStructure {
        package var availabilityZones: [AvailabilityZone]?

        package init(availabilityZones: [AvailabilityZone]? = nil) {
            self.availabilityZones = availabilityZones
        }

        package static var blank: DescribeAvailabilityZonesResult { DescribeAvailabilityZonesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeAvailabilityZonesResult",
            [
                MemberSchema("availabilityZoneInfo", Schemas.availabilityZoneList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &availabilityZones)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeImagesRequest`.
    package struct DescribeImagesRequest: AWSStructure {
        package var executableUsers: [String]?
        package var imageIds: [String]?
        package var owners: [String]?
        package var includeDeprecated: Bool?
        package var includeDisabled: Bool?
        package var maxResults: Int?
        package var nextToken: String?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init(
            executableUsers: [String]? = nil,
            imageIds: [String]? = nil,
            owners: [String]? = nil,
            includeDeprecated: Bool? = nil,
            includeDisabled: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.executableUsers = executableUsers
            self.imageIds = imageIds
            self.owners = owners
            self.includeDeprecated = includeDeprecated
            self.includeDisabled = includeDisabled
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.dryRun = dryRun
            self.filters = filters
        }

        package static var blank: DescribeImagesRequest { DescribeImagesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeImagesRequest",
            [
                MemberSchema("ExecutableBy", Schemas.executableByStringList),
                MemberSchema("ImageId", Schemas.imageIdStringList),
                MemberSchema("Owner", Schemas.ownerStringList),
                MemberSchema("IncludeDeprecated", .plain),
                MemberSchema("IncludeDisabled", .plain),
                MemberSchema("MaxResults", .plain),
                MemberSchema("NextToken", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &executableUsers)
            visitor.member(members[1], &imageIds)
            visitor.member(members[2], &owners)
            visitor.member(members[3], &includeDeprecated)
            visitor.member(members[4], &includeDisabled)
            visitor.member(members[5], &maxResults)
            visitor.member(members[6], &nextToken)
            visitor.member(members[7], &dryRun)
            visitor.member(members[8], &filters)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeImagesResult`.
    package struct DescribeImagesResult: AWSStructure {
        package var nextToken: String?
        package var images: [Image]?

        package init(nextToken: String? = nil, images: [Image]? = nil) {
            self.nextToken = nextToken
            self.images = images
        }

        package static var blank: DescribeImagesResult { DescribeImagesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeImagesResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("imagesSet", Schemas.imageList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &images)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceAttributeRequest`.
    package struct DescribeInstanceAttributeRequest: AWSStructure {
        package var dryRun: Bool?
        package var instanceId: String
        package var attribute: InstanceAttributeName

        package init(dryRun: Bool? = nil, instanceId: String, attribute: InstanceAttributeName) {
            self.dryRun = dryRun
            self.instanceId = instanceId
            self.attribute = attribute
        }

        package static var blank: DescribeInstanceAttributeRequest {
            DescribeInstanceAttributeRequest(instanceId: .blank, attribute: .blank)
        }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceAttributeRequest",
            [
                MemberSchema("dryRun", .plain),
                MemberSchema("instanceId", .plain, isRequired: true),
                MemberSchema("attribute", Schemas.instanceAttributeName, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &attribute)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceStatusRequest`.
    package struct DescribeInstanceStatusRequest: AWSStructure {
        package var instanceIds: [String]?
        package var maxResults: Int?
        package var nextToken: String?
        package var includeManagedResources: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?
        package var includeAllInstances: Bool?

        package init(
            instanceIds: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            includeManagedResources: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            includeAllInstances: Bool? = nil
        ) {
            self.instanceIds = instanceIds
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.includeManagedResources = includeManagedResources
            self.dryRun = dryRun
            self.filters = filters
            self.includeAllInstances = includeAllInstances
        }

        package static var blank: DescribeInstanceStatusRequest { DescribeInstanceStatusRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceStatusRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList),
                MemberSchema("MaxResults", .plain),
                MemberSchema("NextToken", .plain),
                MemberSchema("IncludeManagedResources", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("includeAllInstances", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &includeManagedResources)
            visitor.member(members[4], &dryRun)
            visitor.member(members[5], &filters)
            visitor.member(members[6], &includeAllInstances)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceStatusResult`.
    package struct DescribeInstanceStatusResult: AWSStructure {
        package var instanceStatuses: [InstanceStatus]?
        package var nextToken: String?

        package init(instanceStatuses: [InstanceStatus]? = nil, nextToken: String? = nil) {
            self.instanceStatuses = instanceStatuses
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceStatusResult { DescribeInstanceStatusResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceStatusResult",
            [
                MemberSchema("instanceStatusSet", Schemas.instanceStatusList),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceStatuses)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceTypeOfferingsRequest`.
    package struct DescribeInstanceTypeOfferingsRequest: AWSStructure {
        package var dryRun: Bool?
        package var locationType: LocationType?
        package var filters: [Filter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            dryRun: Bool? = nil,
            locationType: LocationType? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.locationType = locationType
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceTypeOfferingsRequest { DescribeInstanceTypeOfferingsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceTypeOfferingsRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("LocationType", Schemas.locationType),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("MaxResults", Schemas.ditoMaxResults),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &locationType)
            visitor.member(members[2], &filters)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceTypeOfferingsResult`.
    package struct DescribeInstanceTypeOfferingsResult: AWSStructure {
        package var instanceTypeOfferings: [InstanceTypeOffering]?
        package var nextToken: String?

        package init(instanceTypeOfferings: [InstanceTypeOffering]? = nil, nextToken: String? = nil) {
            self.instanceTypeOfferings = instanceTypeOfferings
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceTypeOfferingsResult { DescribeInstanceTypeOfferingsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceTypeOfferingsResult",
            [
                MemberSchema("instanceTypeOfferingSet", Schemas.instanceTypeOfferingsList),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceTypeOfferings)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceTypesRequest`.
    package struct DescribeInstanceTypesRequest: AWSStructure {
        package var dryRun: Bool?
        package var instanceTypes: [String]?
        package var filters: [Filter]?
        package var maxResults: Int?
        package var nextToken: String?
        package var includeUnsupportedInRegion: Bool?

        package init(
            dryRun: Bool? = nil,
            instanceTypes: [String]? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            includeUnsupportedInRegion: Bool? = nil
        ) {
            self.dryRun = dryRun
            self.instanceTypes = instanceTypes
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.includeUnsupportedInRegion = includeUnsupportedInRegion
        }

        package static var blank: DescribeInstanceTypesRequest { DescribeInstanceTypesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceTypesRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("InstanceType", Schemas.requestInstanceTypeList),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("MaxResults", Schemas.ditMaxResults),
                MemberSchema("NextToken", .plain),
                MemberSchema("IncludeUnsupportedInRegion", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &instanceTypes)
            visitor.member(members[2], &filters)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &nextToken)
            visitor.member(members[5], &includeUnsupportedInRegion)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstanceTypesResult`.
    package struct DescribeInstanceTypesResult: AWSStructure {
        package var instanceTypes: [InstanceTypeInfo]?
        package var nextToken: String?

        package init(instanceTypes: [InstanceTypeInfo]? = nil, nextToken: String? = nil) {
            self.instanceTypes = instanceTypes
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceTypesResult { DescribeInstanceTypesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstanceTypesResult",
            [
                MemberSchema("instanceTypeSet", Schemas.instanceTypeInfoList),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceTypes)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstancesRequest`.
    package struct DescribeInstancesRequest: AWSStructure {
        package var instanceIds: [String]?
        package var includeManagedResources: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?
        package var nextToken: String?
        package var maxResults: Int?

        package init(
            instanceIds: [String]? = nil,
            includeManagedResources: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.instanceIds = instanceIds
            self.includeManagedResources = includeManagedResources
            self.dryRun = dryRun
            self.filters = filters
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static var blank: DescribeInstancesRequest { DescribeInstancesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstancesRequest",
            [
                MemberSchema("InstanceId", Schemas.instanceIdStringList),
                MemberSchema("IncludeManagedResources", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("nextToken", .plain),
                MemberSchema("maxResults", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &includeManagedResources)
            visitor.member(members[2], &dryRun)
            visitor.member(members[3], &filters)
            visitor.member(members[4], &nextToken)
            visitor.member(members[5], &maxResults)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeInstancesResult`.
    package struct DescribeInstancesResult: AWSStructure {
        package var nextToken: String?
        package var reservations: [Reservation]?

        package init(nextToken: String? = nil, reservations: [Reservation]? = nil) {
            self.nextToken = nextToken
            self.reservations = reservations
        }

        package static var blank: DescribeInstancesResult { DescribeInstancesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeInstancesResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("reservationSet", Schemas.reservationList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &reservations)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeLaunchTemplateVersionsRequest`.
    package struct DescribeLaunchTemplateVersionsRequest: AWSStructure {
        package var dryRun: Bool?
        package var launchTemplateId: String?
        package var launchTemplateName: String?
        package var versions: [String]?
        package var minVersion: String?
        package var maxVersion: String?
        package var nextToken: String?
        package var maxResults: Int?
        package var filters: [Filter]?
        package var resolveAlias: Bool?
        package var includeManagedResources: Bool?

        package init(
            dryRun: Bool? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            versions: [String]? = nil,
            minVersion: String? = nil,
            maxVersion: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            filters: [Filter]? = nil,
            resolveAlias: Bool? = nil,
            includeManagedResources: Bool? = nil
        ) {
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.versions = versions
            self.minVersion = minVersion
            self.maxVersion = maxVersion
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filters = filters
            self.resolveAlias = resolveAlias
            self.includeManagedResources = includeManagedResources
        }

        package static var blank: DescribeLaunchTemplateVersionsRequest { DescribeLaunchTemplateVersionsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeLaunchTemplateVersionsRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("LaunchTemplateId", .plain),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateName),
                MemberSchema("LaunchTemplateVersion", Schemas.versionStringList),
                MemberSchema("MinVersion", .plain),
                MemberSchema("MaxVersion", .plain),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", .plain),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("ResolveAlias", .plain),
                MemberSchema("IncludeManagedResources", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &launchTemplateId)
            visitor.member(members[2], &launchTemplateName)
            visitor.member(members[3], &versions)
            visitor.member(members[4], &minVersion)
            visitor.member(members[5], &maxVersion)
            visitor.member(members[6], &nextToken)
            visitor.member(members[7], &maxResults)
            visitor.member(members[8], &filters)
            visitor.member(members[9], &resolveAlias)
            visitor.member(members[10], &includeManagedResources)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeLaunchTemplateVersionsResult`.
    package struct DescribeLaunchTemplateVersionsResult: AWSStructure {
        package var launchTemplateVersions: [LaunchTemplateVersion]?
        package var nextToken: String?

        package init(launchTemplateVersions: [LaunchTemplateVersion]? = nil, nextToken: String? = nil) {
            self.launchTemplateVersions = launchTemplateVersions
            self.nextToken = nextToken
        }

        package static var blank: DescribeLaunchTemplateVersionsResult { DescribeLaunchTemplateVersionsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeLaunchTemplateVersionsResult",
            [
                MemberSchema("launchTemplateVersionSet", Schemas.launchTemplateVersionSet),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplateVersions)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeLaunchTemplatesRequest`.
    package struct DescribeLaunchTemplatesRequest: AWSStructure {
        package var dryRun: Bool?
        package var launchTemplateIds: [String]?
        package var launchTemplateNames: [String]?
        package var filters: [Filter]?
        package var nextToken: String?
        package var maxResults: Int?
        package var includeManagedResources: Bool?

        package init(
            dryRun: Bool? = nil,
            launchTemplateIds: [String]? = nil,
            launchTemplateNames: [String]? = nil,
            filters: [Filter]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            includeManagedResources: Bool? = nil
        ) {
            self.dryRun = dryRun
            self.launchTemplateIds = launchTemplateIds
            self.launchTemplateNames = launchTemplateNames
            self.filters = filters
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.includeManagedResources = includeManagedResources
        }

        package static var blank: DescribeLaunchTemplatesRequest { DescribeLaunchTemplatesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeLaunchTemplatesRequest",
            [
                MemberSchema("DryRun", .plain),
                MemberSchema("LaunchTemplateId", Schemas.launchTemplateIdStringList),
                MemberSchema("LaunchTemplateName", Schemas.launchTemplateNameStringList),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.describeLaunchTemplatesMaxResults),
                MemberSchema("IncludeManagedResources", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &launchTemplateIds)
            visitor.member(members[2], &launchTemplateNames)
            visitor.member(members[3], &filters)
            visitor.member(members[4], &nextToken)
            visitor.member(members[5], &maxResults)
            visitor.member(members[6], &includeManagedResources)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeLaunchTemplatesResult`.
    package struct DescribeLaunchTemplatesResult: AWSStructure {
        package var launchTemplates: [LaunchTemplate]?
        package var nextToken: String?

        package init(launchTemplates: [LaunchTemplate]? = nil, nextToken: String? = nil) {
            self.launchTemplates = launchTemplates
            self.nextToken = nextToken
        }

        package static var blank: DescribeLaunchTemplatesResult { DescribeLaunchTemplatesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeLaunchTemplatesResult",
            [
                MemberSchema("launchTemplates", Schemas.launchTemplateSet),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchTemplates)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeRegionsRequest`.
    package struct DescribeRegionsRequest: AWSStructure {
        package var regionNames: [String]?
        package var allRegions: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init(
            regionNames: [String]? = nil,
            allRegions: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.regionNames = regionNames
            self.allRegions = allRegions
            self.dryRun = dryRun
            self.filters = filters
        }

        package static var blank: DescribeRegionsRequest { DescribeRegionsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeRegionsRequest",
            [
                MemberSchema("RegionName", Schemas.regionNameStringList),
                MemberSchema("AllRegions", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &regionNames)
            visitor.member(members[1], &allRegions)
            visitor.member(members[2], &dryRun)
            visitor.member(members[3], &filters)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeRegionsResult`.
    package struct DescribeRegionsResult: AWSStructure {
        package var regions: [Region]?

        package init(regions: [Region]? = nil) {
            self.regions = regions
        }

        package static var blank: DescribeRegionsResult { DescribeRegionsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeRegionsResult",
            [
                MemberSchema("regionInfo", Schemas.regionList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &regions)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSecurityGroupsRequest`.
    package struct DescribeSecurityGroupsRequest: AWSStructure {
        package var groupIds: [String]?
        package var groupNames: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init(
            groupIds: [String]? = nil,
            groupNames: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.groupIds = groupIds
            self.groupNames = groupNames
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
            self.filters = filters
        }

        package static var blank: DescribeSecurityGroupsRequest { DescribeSecurityGroupsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSecurityGroupsRequest",
            [
                MemberSchema("GroupId", Schemas.groupIdStringList),
                MemberSchema("GroupName", Schemas.groupNameStringList),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.describeSecurityGroupsMaxResults),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &groupIds)
            visitor.member(members[1], &groupNames)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &dryRun)
            visitor.member(members[5], &filters)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSecurityGroupsResult`.
    package struct DescribeSecurityGroupsResult: AWSStructure {
        package var nextToken: String?
        package var securityGroups: [SecurityGroup]?

        package init(nextToken: String? = nil, securityGroups: [SecurityGroup]? = nil) {
            self.nextToken = nextToken
            self.securityGroups = securityGroups
        }

        package static var blank: DescribeSecurityGroupsResult { DescribeSecurityGroupsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSecurityGroupsResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("securityGroupInfo", Schemas.securityGroupList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &securityGroups)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSnapshotsRequest`.
    package struct DescribeSnapshotsRequest: AWSStructure {
        package var maxResults: Int?
        package var nextToken: String?
        package var ownerIds: [String]?
        package var restorableByUserIds: [String]?
        package var snapshotIds: [String]?
        package var dryRun: Bool?
        package var filters: [Filter]?

        package init(
            maxResults: Int? = nil,
            nextToken: String? = nil,
            ownerIds: [String]? = nil,
            restorableByUserIds: [String]? = nil,
            snapshotIds: [String]? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil
        ) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.ownerIds = ownerIds
            self.restorableByUserIds = restorableByUserIds
            self.snapshotIds = snapshotIds
            self.dryRun = dryRun
            self.filters = filters
        }

        package static var blank: DescribeSnapshotsRequest { DescribeSnapshotsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSnapshotsRequest",
            [
                MemberSchema("MaxResults", .plain),
                MemberSchema("NextToken", .plain),
                MemberSchema("Owner", Schemas.ownerStringList),
                MemberSchema("RestorableBy", Schemas.restorableByStringList),
                MemberSchema("SnapshotId", Schemas.snapshotIdStringList),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &maxResults)
            visitor.member(members[1], &nextToken)
            visitor.member(members[2], &ownerIds)
            visitor.member(members[3], &restorableByUserIds)
            visitor.member(members[4], &snapshotIds)
            visitor.member(members[5], &dryRun)
            visitor.member(members[6], &filters)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSnapshotsResult`.
    package struct DescribeSnapshotsResult: AWSStructure {
        package var nextToken: String?
        package var snapshots: [Snapshot]?

        package init(nextToken: String? = nil, snapshots: [Snapshot]? = nil) {
            self.nextToken = nextToken
            self.snapshots = snapshots
        }

        package static var blank: DescribeSnapshotsResult { DescribeSnapshotsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSnapshotsResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("snapshotSet", Schemas.snapshotList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &snapshots)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSubnetsRequest`.
    package struct DescribeSubnetsRequest: AWSStructure {
        package var filters: [Filter]?
        package var subnetIds: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?

        package init(
            filters: [Filter]? = nil,
            subnetIds: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.filters = filters
            self.subnetIds = subnetIds
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
        }

        package static var blank: DescribeSubnetsRequest { DescribeSubnetsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSubnetsRequest",
            [
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("SubnetId", Schemas.subnetIdStringList),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.describeSubnetsMaxResults),
                MemberSchema("dryRun", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &subnetIds)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &dryRun)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeSubnetsResult`.
    package struct DescribeSubnetsResult: AWSStructure {
        package var nextToken: String?
        package var subnets: [Subnet]?

        package init(nextToken: String? = nil, subnets: [Subnet]? = nil) {
            self.nextToken = nextToken
            self.subnets = subnets
        }

        package static var blank: DescribeSubnetsResult { DescribeSubnetsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeSubnetsResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("subnetSet", Schemas.subnetList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &subnets)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeTagsRequest`.
    package struct DescribeTagsRequest: AWSStructure {
        package var dryRun: Bool?
        package var filters: [Filter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeTagsRequest { DescribeTagsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeTagsRequest",
            [
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("maxResults", .plain),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dryRun)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeTagsResult`.
    package struct DescribeTagsResult: AWSStructure {
        package var nextToken: String?
        package var tags: [TagDescription]?

        package init(nextToken: String? = nil, tags: [TagDescription]? = nil) {
            self.nextToken = nextToken
            self.tags = tags
        }

        package static var blank: DescribeTagsResult { DescribeTagsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeTagsResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("tagSet", Schemas.tagDescriptionList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeVolumesRequest`.
    package struct DescribeVolumesRequest: AWSStructure {
        package var volumeIds: [String]?
        package var includeManagedResources: Bool?
        package var dryRun: Bool?
        package var filters: [Filter]?
        package var nextToken: String?
        package var maxResults: Int?

        package init(
            volumeIds: [String]? = nil,
            includeManagedResources: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.volumeIds = volumeIds
            self.includeManagedResources = includeManagedResources
            self.dryRun = dryRun
            self.filters = filters
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static var blank: DescribeVolumesRequest { DescribeVolumesRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeVolumesRequest",
            [
                MemberSchema("VolumeId", Schemas.volumeIdStringList),
                MemberSchema("IncludeManagedResources", .plain),
                MemberSchema("dryRun", .plain),
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("nextToken", .plain),
                MemberSchema("maxResults", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &volumeIds)
            visitor.member(members[1], &includeManagedResources)
            visitor.member(members[2], &dryRun)
            visitor.member(members[3], &filters)
            visitor.member(members[4], &nextToken)
            visitor.member(members[5], &maxResults)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeVolumesResult`.
    package struct DescribeVolumesResult: AWSStructure {
        package var nextToken: String?
        package var volumes: [Volume]?

        package init(nextToken: String? = nil, volumes: [Volume]? = nil) {
            self.nextToken = nextToken
            self.volumes = volumes
        }

        package static var blank: DescribeVolumesResult { DescribeVolumesResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeVolumesResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("volumeSet", Schemas.volumeList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &volumes)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeVpcsRequest`.
    package struct DescribeVpcsRequest: AWSStructure {
        package var filters: [Filter]?
        package var vpcIds: [String]?
        package var nextToken: String?
        package var maxResults: Int?
        package var dryRun: Bool?

        package init(
            filters: [Filter]? = nil,
            vpcIds: [String]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            dryRun: Bool? = nil
        ) {
            self.filters = filters
            self.vpcIds = vpcIds
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.dryRun = dryRun
        }

        package static var blank: DescribeVpcsRequest { DescribeVpcsRequest() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeVpcsRequest",
            [
                MemberSchema("Filter", Schemas.filterList),
                MemberSchema("VpcId", Schemas.vpcIdStringList),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.describeVpcsMaxResults),
                MemberSchema("dryRun", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &vpcIds)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &dryRun)
        }
    }

    /// Source: EC2 2016-11-15, shape `DescribeVpcsResult`.
    package struct DescribeVpcsResult: AWSStructure {
        package var nextToken: String?
        package var vpcs: [Vpc]?

        package init(nextToken: String? = nil, vpcs: [Vpc]? = nil) {
            self.nextToken = nextToken
            self.vpcs = vpcs
        }

        package static var blank: DescribeVpcsResult { DescribeVpcsResult() }

        package static let schema = StructureSchema(
            .ec2,
            "DescribeVpcsResult",
            [
                MemberSchema("nextToken", .plain),
                MemberSchema("vpcSet", Schemas.vpcList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &vpcs)
        }
    }
}
