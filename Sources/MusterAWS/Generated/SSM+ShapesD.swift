// Shapes of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SSM {
    /// Source: SSM 2014-11-06, shape `DeleteDocumentRequest`.
    package struct DeleteDocumentRequest: AWSStructure {
        package var name: String
        package var documentVersion: String?
        package var versionName: String?
        package var force: Bool?

        package init(name: String, documentVersion: String? = nil, versionName: String? = nil, force: Bool? = nil) {
            self.name = name
            self.documentVersion = documentVersion
            self.versionName = versionName
            self.force = force
        }

        package static var blank: DeleteDocumentRequest { DeleteDocumentRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "DeleteDocumentRequest",
            [
                MemberSchema("Name", Schemas.documentName, isRequired: true),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("Force", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &documentVersion)
            visitor.member(members[2], &versionName)
            visitor.member(members[3], &force)
        }
    }

    /// Source: SSM 2014-11-06, shape `DeleteDocumentResult`.
    package struct DeleteDocumentResult: AWSStructure {
        package init() {}

        package static var blank: DeleteDocumentResult { DeleteDocumentResult() }

        package static let schema = StructureSchema(.ssm, "DeleteDocumentResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SSM 2014-11-06, shape `DeleteParameterRequest`.
    package struct DeleteParameterRequest: AWSStructure {
        package var name: String

        package init(name: String) {
            self.name = name
        }

        package static var blank: DeleteParameterRequest { DeleteParameterRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "DeleteParameterRequest",
            [
                MemberSchema("Name", Schemas.psParameterName, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
        }
    }

    /// Source: SSM 2014-11-06, shape `DeleteParameterResult`.
    package struct DeleteParameterResult: AWSStructure {
        package init() {}

        package static var blank: DeleteParameterResult { DeleteParameterResult() }

        package static let schema = StructureSchema(.ssm, "DeleteParameterResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SSM 2014-11-06, shape `DeleteParametersRequest`.
    package struct DeleteParametersRequest: AWSStructure {
        package var names: [String]

        package init(names: [String]) {
            self.names = names
        }

        package static var blank: DeleteParametersRequest { DeleteParametersRequest(names: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "DeleteParametersRequest",
            [
                MemberSchema("Names", Schemas.parameterNameList, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &names)
        }
    }

    /// Source: SSM 2014-11-06, shape `DeleteParametersResult`.
    package struct DeleteParametersResult: AWSStructure {
        package var deletedParameters: [String]?
        package var invalidParameters: [String]?

        package init(deletedParameters: [String]? = nil, invalidParameters: [String]? = nil) {
            self.deletedParameters = deletedParameters
            self.invalidParameters = invalidParameters
        }

        package static var blank: DeleteParametersResult { DeleteParametersResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DeleteParametersResult",
            [
                MemberSchema("DeletedParameters", Schemas.parameterNameList),
                MemberSchema("InvalidParameters", Schemas.parameterNameList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deletedParameters)
            visitor.member(members[1], &invalidParameters)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeAutomationExecutionsRequest`.
    package struct DescribeAutomationExecutionsRequest: AWSStructure {
        package var filters: [AutomationExecutionFilter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            filters: [AutomationExecutionFilter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeAutomationExecutionsRequest { DescribeAutomationExecutionsRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeAutomationExecutionsRequest",
            [
                MemberSchema("Filters", Schemas.automationExecutionFilterList),
                MemberSchema("MaxResults", Schemas.maxResults),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeAutomationExecutionsResult`.
    package struct DescribeAutomationExecutionsResult: AWSStructure {
        package var automationExecutionMetadataList: [AutomationExecutionMetadata]?
        package var nextToken: String?

        package init(
            automationExecutionMetadataList: [AutomationExecutionMetadata]? = nil,
            nextToken: String? = nil
        ) {
            self.automationExecutionMetadataList = automationExecutionMetadataList
            self.nextToken = nextToken
        }

        package static var blank: DescribeAutomationExecutionsResult { DescribeAutomationExecutionsResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeAutomationExecutionsResult",
            [
                MemberSchema("AutomationExecutionMetadataList", Schemas.automationExecutionMetadataList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionMetadataList)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeAutomationStepExecutionsRequest`.
    package struct DescribeAutomationStepExecutionsRequest: AWSStructure {
        package var automationExecutionId: String
        package var filters: [StepExecutionFilter]?
        package var nextToken: String?
        package var maxResults: Int?
        package var reverseOrder: Bool?

        package init(
            automationExecutionId: String,
            filters: [StepExecutionFilter]? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            reverseOrder: Bool? = nil
        ) {
            self.automationExecutionId = automationExecutionId
            self.filters = filters
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.reverseOrder = reverseOrder
        }

        package static var blank: DescribeAutomationStepExecutionsRequest {
            DescribeAutomationStepExecutionsRequest(automationExecutionId: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeAutomationStepExecutionsRequest",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId, isRequired: true),
                MemberSchema("Filters", Schemas.stepExecutionFilterList),
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.maxResults),
                MemberSchema("ReverseOrder", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &reverseOrder)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeAutomationStepExecutionsResult`.
    package struct DescribeAutomationStepExecutionsResult: AWSStructure {
        package var stepExecutions: [StepExecution]?
        package var nextToken: String?

        package init(stepExecutions: [StepExecution]? = nil, nextToken: String? = nil) {
            self.stepExecutions = stepExecutions
            self.nextToken = nextToken
        }

        package static var blank: DescribeAutomationStepExecutionsResult { DescribeAutomationStepExecutionsResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeAutomationStepExecutionsResult",
            [
                MemberSchema("StepExecutions", Schemas.stepExecutionList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stepExecutions)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeDocumentRequest`.
    package struct DescribeDocumentRequest: AWSStructure {
        package var name: String
        package var documentVersion: String?
        package var versionName: String?

        package init(name: String, documentVersion: String? = nil, versionName: String? = nil) {
            self.name = name
            self.documentVersion = documentVersion
            self.versionName = versionName
        }

        package static var blank: DescribeDocumentRequest { DescribeDocumentRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeDocumentRequest",
            [
                MemberSchema("Name", Schemas.documentARN, isRequired: true),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("VersionName", Schemas.documentVersionName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &documentVersion)
            visitor.member(members[2], &versionName)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeDocumentResult`.
    package struct DescribeDocumentResult: AWSStructure {
        package var document: DocumentDescription?

        package init(document: DocumentDescription? = nil) {
            self.document = document
        }

        package static var blank: DescribeDocumentResult { DescribeDocumentResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeDocumentResult",
            [
                MemberSchema("Document", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &document)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeInstanceInformationRequest`.
    package struct DescribeInstanceInformationRequest: AWSStructure {
        package var instanceInformationFilterList: [InstanceInformationFilter]?
        package var filters: [InstanceInformationStringFilter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            instanceInformationFilterList: [InstanceInformationFilter]? = nil,
            filters: [InstanceInformationStringFilter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.instanceInformationFilterList = instanceInformationFilterList
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceInformationRequest { DescribeInstanceInformationRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeInstanceInformationRequest",
            [
                MemberSchema("InstanceInformationFilterList", Schemas.instanceInformationFilterList),
                MemberSchema("Filters", Schemas.instanceInformationStringFilterList),
                MemberSchema("MaxResults", Schemas.maxResultsEC2Compatible),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceInformationFilterList)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeInstanceInformationResult`.
    package struct DescribeInstanceInformationResult: AWSStructure {
        package var instanceInformationList: [InstanceInformation]?
        package var nextToken: String?

        package init(instanceInformationList: [InstanceInformation]? = nil, nextToken: String? = nil) {
            self.instanceInformationList = instanceInformationList
            self.nextToken = nextToken
        }

        package static var blank: DescribeInstanceInformationResult { DescribeInstanceInformationResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeInstanceInformationResult",
            [
                MemberSchema("InstanceInformationList", Schemas.instanceInformationList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceInformationList)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeParametersRequest`.
    package struct DescribeParametersRequest: AWSStructure {
        package var filters: [ParametersFilter]?
        package var parameterFilters: [ParameterStringFilter]?
        package var maxResults: Int?
        package var nextToken: String?
        package var shared: Bool?

        package init(
            filters: [ParametersFilter]? = nil,
            parameterFilters: [ParameterStringFilter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            shared: Bool? = nil
        ) {
            self.filters = filters
            self.parameterFilters = parameterFilters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.shared = shared
        }

        package static var blank: DescribeParametersRequest { DescribeParametersRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeParametersRequest",
            [
                MemberSchema("Filters", Schemas.parametersFilterList),
                MemberSchema("ParameterFilters", Schemas.parameterStringFilterList),
                MemberSchema("MaxResults", Schemas.maxResults),
                MemberSchema("NextToken", .plain),
                MemberSchema("Shared", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &parameterFilters)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
            visitor.member(members[4], &shared)
        }
    }

    /// Source: SSM 2014-11-06, shape `DescribeParametersResult`.
    package struct DescribeParametersResult: AWSStructure {
        package var parameters: [ParameterMetadata]?
        package var nextToken: String?

        package init(parameters: [ParameterMetadata]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static var blank: DescribeParametersResult { DescribeParametersResult() }

        package static let schema = StructureSchema(
            .ssm,
            "DescribeParametersResult",
            [
                MemberSchema("Parameters", Schemas.parameterMetadataList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameters)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `DocumentDescription`.
    package struct DocumentDescription: AWSStructure {
        package var sha1: String?
        package var hash: String?
        package var hashType: DocumentHashType?
        package var name: String?
        package var displayName: String?
        package var versionName: String?
        package var owner: String?
        package var createdDate: Timestamp?
        package var status: DocumentStatus?
        package var statusInformation: String?
        package var documentVersion: String?
        package var description: String?
        package var parameters: [DocumentParameter]?
        package var platformTypes: [PlatformType]?
        package var documentType: DocumentType?
        package var schemaVersion: String?
        package var latestVersion: String?
        package var defaultVersion: String?
        package var documentFormat: DocumentFormat?
        package var tags: [Tag]?
        package var author: String?

        package init(
            sha1: String? = nil,
            hash: String? = nil,
            hashType: DocumentHashType? = nil,
            name: String? = nil,
            displayName: String? = nil,
            versionName: String? = nil,
            owner: String? = nil,
            createdDate: Timestamp? = nil,
            status: DocumentStatus? = nil,
            statusInformation: String? = nil,
            documentVersion: String? = nil,
            description: String? = nil,
            parameters: [DocumentParameter]? = nil,
            platformTypes: [PlatformType]? = nil,
            documentType: DocumentType? = nil,
            schemaVersion: String? = nil,
            latestVersion: String? = nil,
            defaultVersion: String? = nil,
            documentFormat: DocumentFormat? = nil,
            tags: [Tag]? = nil,
            author: String? = nil
        ) {
            self.sha1 = sha1
            self.hash = hash
            self.hashType = hashType
            self.name = name
            self.displayName = displayName
            self.versionName = versionName
            self.owner = owner
            self.createdDate = createdDate
            self.status = status
            self.statusInformation = statusInformation
            self.documentVersion = documentVersion
            self.description = description
            self.parameters = parameters
            self.platformTypes = platformTypes
            self.documentType = documentType
            self.schemaVersion = schemaVersion
            self.latestVersion = latestVersion
            self.defaultVersion = defaultVersion
            self.documentFormat = documentFormat
            self.tags = tags
            self.author = author
        }

        package static var blank: DocumentDescription { DocumentDescription() }

        package static let schema = StructureSchema(
            .ssm,
            "DocumentDescription",
            [
                MemberSchema("Sha1", .plain),
                MemberSchema("Hash", Schemas.documentHash),
                MemberSchema("HashType", Schemas.documentHashType),
                MemberSchema("Name", Schemas.documentARN),
                MemberSchema("DisplayName", Schemas.documentDisplayName),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("Owner", .plain),
                MemberSchema("CreatedDate", .plain),
                MemberSchema("Status", Schemas.documentStatus),
                MemberSchema("StatusInformation", .plain),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("Description", .plain),
                MemberSchema("Parameters", Schemas.documentParameterList),
                MemberSchema("PlatformTypes", Schemas.platformTypeList),
                MemberSchema("DocumentType", Schemas.documentType),
                MemberSchema("SchemaVersion", Schemas.documentSchemaVersion),
                MemberSchema("LatestVersion", Schemas.documentVersion),
                MemberSchema("DefaultVersion", Schemas.documentVersion),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("Author", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sha1)
            visitor.member(members[1], &hash)
            visitor.member(members[2], &hashType)
            visitor.member(members[3], &name)
            visitor.member(members[4], &displayName)
            visitor.member(members[5], &versionName)
            visitor.member(members[6], &owner)
            visitor.member(members[7], &createdDate)
            visitor.member(members[8], &status)
            visitor.member(members[9], &statusInformation)
            visitor.member(members[10], &documentVersion)
            visitor.member(members[11], &description)
            visitor.member(members[12], &parameters)
            visitor.member(members[13], &platformTypes)
            visitor.member(members[14], &documentType)
            visitor.member(members[15], &schemaVersion)
            visitor.member(members[16], &latestVersion)
            visitor.member(members[17], &defaultVersion)
            visitor.member(members[18], &documentFormat)
            visitor.member(members[19], &tags)
            visitor.member(members[20], &author)
        }
    }

    /// Source: SSM 2014-11-06, shape `DocumentFilter`.
    package struct DocumentFilter: AWSStructure {
        package var key: DocumentFilterKey
        package var value: String

        package init(key: DocumentFilterKey, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: DocumentFilter { DocumentFilter(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "DocumentFilter",
            [
                MemberSchema("key", Schemas.documentFilterKey, isRequired: true),
                MemberSchema("value", Schemas.documentFilterValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: SSM 2014-11-06, shape `DocumentIdentifier`.
    package struct DocumentIdentifier: AWSStructure {
        package var name: String?
        package var createdDate: Timestamp?
        package var displayName: String?
        package var owner: String?
        package var versionName: String?
        package var platformTypes: [PlatformType]?
        package var documentVersion: String?
        package var documentType: DocumentType?
        package var schemaVersion: String?
        package var documentFormat: DocumentFormat?
        package var tags: [Tag]?
        package var author: String?

        package init(
            name: String? = nil,
            createdDate: Timestamp? = nil,
            displayName: String? = nil,
            owner: String? = nil,
            versionName: String? = nil,
            platformTypes: [PlatformType]? = nil,
            documentVersion: String? = nil,
            documentType: DocumentType? = nil,
            schemaVersion: String? = nil,
            documentFormat: DocumentFormat? = nil,
            tags: [Tag]? = nil,
            author: String? = nil
        ) {
            self.name = name
            self.createdDate = createdDate
            self.displayName = displayName
            self.owner = owner
            self.versionName = versionName
            self.platformTypes = platformTypes
            self.documentVersion = documentVersion
            self.documentType = documentType
            self.schemaVersion = schemaVersion
            self.documentFormat = documentFormat
            self.tags = tags
            self.author = author
        }

        package static var blank: DocumentIdentifier { DocumentIdentifier() }

        package static let schema = StructureSchema(
            .ssm,
            "DocumentIdentifier",
            [
                MemberSchema("Name", Schemas.documentARN),
                MemberSchema("CreatedDate", .plain),
                MemberSchema("DisplayName", Schemas.documentDisplayName),
                MemberSchema("Owner", .plain),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("PlatformTypes", Schemas.platformTypeList),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("DocumentType", Schemas.documentType),
                MemberSchema("SchemaVersion", Schemas.documentSchemaVersion),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("Author", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &createdDate)
            visitor.member(members[2], &displayName)
            visitor.member(members[3], &owner)
            visitor.member(members[4], &versionName)
            visitor.member(members[5], &platformTypes)
            visitor.member(members[6], &documentVersion)
            visitor.member(members[7], &documentType)
            visitor.member(members[8], &schemaVersion)
            visitor.member(members[9], &documentFormat)
            visitor.member(members[10], &tags)
            visitor.member(members[11], &author)
        }
    }

    /// Source: SSM 2014-11-06, shape `DocumentKeyValuesFilter`.
    package struct DocumentKeyValuesFilter: AWSStructure {
        package var key: String?
        package var values: [String]?

        package init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        package static var blank: DocumentKeyValuesFilter { DocumentKeyValuesFilter() }

        package static let schema = StructureSchema(
            .ssm,
            "DocumentKeyValuesFilter",
            [
                MemberSchema("Key", Schemas.documentKeyValuesFilterKey),
                MemberSchema("Values", Schemas.documentKeyValuesFilterValues),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `DocumentParameter`.
    package struct DocumentParameter: AWSStructure {
        package var name: String?
        package var type: DocumentParameterType?
        package var description: String?
        package var defaultValue: String?

        package init(
            name: String? = nil,
            type: DocumentParameterType? = nil,
            description: String? = nil,
            defaultValue: String? = nil
        ) {
            self.name = name
            self.type = type
            self.description = description
            self.defaultValue = defaultValue
        }

        package static var blank: DocumentParameter { DocumentParameter() }

        package static let schema = StructureSchema(
            .ssm,
            "DocumentParameter",
            [
                MemberSchema("Name", .plain),
                MemberSchema("Type", Schemas.documentParameterType),
                MemberSchema("Description", .plain),
                MemberSchema("DefaultValue", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &type)
            visitor.member(members[2], &description)
            visitor.member(members[3], &defaultValue)
        }
    }
}
