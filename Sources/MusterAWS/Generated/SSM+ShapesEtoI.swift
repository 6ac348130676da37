// Shapes of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SSM {
    /// Source: SSM 2014-11-06, shape `FailureDetails`.
    package struct FailureDetails: AWSStructure {
        package var failureStage: String?
        package var failureType: String?
        package var details: [String: [String]]?

        package init(failureStage: String? = nil, failureType: String? = nil, details: [String: [String]]? = nil) {
            self.failureStage = failureStage
            self.failureType = failureType
            self.details = details
        }

        package static var blank: FailureDetails { FailureDetails() }

        package static let schema = StructureSchema(
            .ssm,
            "FailureDetails",
            [
                MemberSchema("FailureStage", .plain),
                MemberSchema("FailureType", .plain),
                MemberSchema("Details", Schemas.automationParameterMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &failureStage)
            visitor.member(members[1], &failureType)
            visitor.member(members[2], &details)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetAutomationExecutionRequest`.
    package struct GetAutomationExecutionRequest: AWSStructure {
        package var automationExecutionId: String

        package init(automationExecutionId: String) {
            self.automationExecutionId = automationExecutionId
        }

        package static var blank: GetAutomationExecutionRequest {
            GetAutomationExecutionRequest(automationExecutionId: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "GetAutomationExecutionRequest",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetAutomationExecutionResult`.
    package struct GetAutomationExecutionResult: AWSStructure {
        package var automationExecution: AutomationExecution?

        package init(automationExecution: AutomationExecution? = nil) {
            self.automationExecution = automationExecution
        }

        package static var blank: GetAutomationExecutionResult { GetAutomationExecutionResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetAutomationExecutionResult",
            [
                MemberSchema("AutomationExecution", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecution)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetCommandInvocationRequest`.
    package struct GetCommandInvocationRequest: AWSStructure {
        package var commandId: String
        package var instanceId: String
        package var pluginName: String?

        package init(commandId: String, instanceId: String, pluginName: String? = nil) {
            self.commandId = commandId
            self.instanceId = instanceId
            self.pluginName = pluginName
        }

        package static var blank: GetCommandInvocationRequest {
            GetCommandInvocationRequest(commandId: .blank, instanceId: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "GetCommandInvocationRequest",
            [
                MemberSchema("CommandId", Schemas.commandId, isRequired: true),
                MemberSchema("InstanceId", Schemas.instanceId, isRequired: true),
                MemberSchema("PluginName", Schemas.commandPluginName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &pluginName)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetCommandInvocationResult`.
    package struct GetCommandInvocationResult: AWSStructure {
        package var commandId: String?
        package var instanceId: String?
        package var comment: String?
        package var documentName: String?
        package var documentVersion: String?
        package var pluginName: String?
        package var responseCode: Int?
        package var executionStartDateTime: String?
        package var executionElapsedTime: String?
        package var executionEndDateTime: String?
        package var status: CommandInvocationStatus?
        package var statusDetails: String?
        package var standardOutputContent: String?
        package var standardOutputUrl: String?
        package var standardErrorContent: String?
        package var standardErrorUrl: String?
        package var cloudWatchOutputConfig: CloudWatchOutputConfig?

        package init(
            commandId: String? = nil,
            instanceId: String? = nil,
            comment: String? = nil,
            documentName: String? = nil,
            documentVersion: String? = nil,
            pluginName: String? = nil,
            responseCode: Int? = nil,
            executionStartDateTime: String? = nil,
            executionElapsedTime: String? = nil,
            executionEndDateTime: String? = nil,
            status: CommandInvocationStatus? = nil,
            statusDetails: String? = nil,
            standardOutputContent: String? = nil,
            standardOutputUrl: String? = nil,
            standardErrorContent: String? = nil,
            standardErrorUrl: String? = nil,
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil
        ) {
            self.commandId = commandId
            self.instanceId = instanceId
            self.comment = comment
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.pluginName = pluginName
            self.responseCode = responseCode
            self.executionStartDateTime = executionStartDateTime
            self.executionElapsedTime = executionElapsedTime
            self.executionEndDateTime = executionEndDateTime
            self.status = status
            self.statusDetails = statusDetails
            self.standardOutputContent = standardOutputContent
            self.standardOutputUrl = standardOutputUrl
            self.standardErrorContent = standardErrorContent
            self.standardErrorUrl = standardErrorUrl
            self.cloudWatchOutputConfig = cloudWatchOutputConfig
        }

        package static var blank: GetCommandInvocationResult { GetCommandInvocationResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetCommandInvocationResult",
            [
                MemberSchema("CommandId", Schemas.commandId),
                MemberSchema("InstanceId", Schemas.instanceId),
                MemberSchema("Comment", Schemas.comment),
                MemberSchema("DocumentName", Schemas.documentName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("PluginName", Schemas.commandPluginName),
                MemberSchema("ResponseCode", .plain),
                MemberSchema("ExecutionStartDateTime", .plain),
                MemberSchema("ExecutionElapsedTime", .plain),
                MemberSchema("ExecutionEndDateTime", .plain),
                MemberSchema("Status", Schemas.commandInvocationStatus),
                MemberSchema("StatusDetails", Schemas.statusDetails),
                MemberSchema("StandardOutputContent", Schemas.standardOutputContent),
                MemberSchema("StandardOutputUrl", .plain),
                MemberSchema("StandardErrorContent", Schemas.standardErrorContent),
                MemberSchema("StandardErrorUrl", .plain),
                MemberSchema("CloudWatchOutputConfig", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &comment)
            visitor.member(members[3], &documentName)
            visitor.member(members[4], &documentVersion)
            visitor.member(members[5], &pluginName)
            visitor.member(members[6], &responseCode)
            visitor.member(members[7], &executionStartDateTime)
            visitor.member(members[8], &executionElapsedTime)
            visitor.member(members[9], &executionEndDateTime)
            visitor.member(members[10], &status)
            visitor.member(members[11], &statusDetails)
            visitor.member(members[12], &standardOutputContent)
            visitor.member(members[13], &standardOutputUrl)
            visitor.member(members[14], &standardErrorContent)
            visitor.member(members[15], &standardErrorUrl)
            visitor.member(members[16], &cloudWatchOutputConfig)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetDocumentRequest`.
    package struct GetDocumentRequest: AWSStructure {
        package var name: String
        package var versionName: String?
        package var documentVersion: String?
        package var documentFormat: DocumentFormat?

        package init(
            name: String,
            versionName: String? = nil,
            documentVersion: String? = nil,
            documentFormat: DocumentFormat? = nil
        ) {
            self.name = name
            self.versionName = versionName
            self.documentVersion = documentVersion
            self.documentFormat = documentFormat
        }

        package static var blank: GetDocumentRequest { GetDocumentRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "GetDocumentRequest",
            [
                MemberSchema("Name", Schemas.documentARN, isRequired: true),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &versionName)
            visitor.member(members[2], &documentVersion)
            visitor.member(members[3], &documentFormat)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetDocumentResult`.
    package struct GetDocumentResult: AWSStructure {
        package var name: String?
        package var createdDate: Timestamp?
        package var displayName: String?
        package var versionName: String?
        package var documentVersion: String?
        package var status: DocumentStatus?
        package var statusInformation: String?
        package var content: String?
        package var documentType: DocumentType?
        package var documentFormat: DocumentFormat?

        package init(
            name: String? = nil,
            createdDate: Timestamp? = nil,
            displayName: String? = nil,
            versionName: String? = nil,
            documentVersion: String? = nil,
            status: DocumentStatus? = nil,
            statusInformation: String? = nil,
            content: String? = nil,
            documentType: DocumentType? = nil,
            documentFormat: DocumentFormat? = nil
        ) {
            self.name = name
            self.createdDate = createdDate
            self.displayName = displayName
            self.versionName = versionName
            self.documentVersion = documentVersion
            self.status = status
            self.statusInformation = statusInformation
            self.content = content
            self.documentType = documentType
            self.documentFormat = documentFormat
        }

        package static var blank: GetDocumentResult { GetDocumentResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetDocumentResult",
            [
                MemberSchema("Name", Schemas.documentARN),
                MemberSchema("CreatedDate", .plain),
                MemberSchema("DisplayName", Schemas.documentDisplayName),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("Status", Schemas.documentStatus),
                MemberSchema("StatusInformation", .plain),
                MemberSchema("Content", Schemas.documentContent),
                MemberSchema("DocumentType", Schemas.documentType),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &createdDate)
            visitor.member(members[2], &displayName)
            visitor.member(members[3], &versionName)
            visitor.member(members[4], &documentVersion)
            visitor.member(members[5], &status)
            visitor.member(members[6], &statusInformation)
            visitor.member(members[7], &content)
            visitor.member(members[8], &documentType)
            visitor.member(members[9], &documentFormat)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParameterHistoryRequest`.
    package struct GetParameterHistoryRequest: AWSStructure {
        package var name: String
        package var withDecryption: Bool?
        package var maxResults: Int?
        package var nextToken: String?

        package init(name: String, withDecryption: Bool? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.name = name
            self.withDecryption = withDecryption
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: GetParameterHistoryRequest { GetParameterHistoryRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "GetParameterHistoryRequest",
            [
                MemberSchema("Name", Schemas.psParameterName, isRequired: true),
                MemberSchema("WithDecryption", .plain),
                MemberSchema("MaxResults", Schemas.maxResults),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &withDecryption)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParameterHistoryResult`.
    package struct GetParameterHistoryResult: AWSStructure {
        package var parameters: [ParameterHistory]?
        package var nextToken: String?

        package init(parameters: [ParameterHistory]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static var blank: GetParameterHistoryResult { GetParameterHistoryResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetParameterHistoryResult",
            [
                MemberSchema("Parameters", Schemas.parameterHistoryList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameters)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParameterRequest`.
    package struct GetParameterRequest: AWSStructure {
        package var name: String
        package var withDecryption: Bool?

        package init(name: String, withDecryption: Bool? = nil) {
            self.name = name
            self.withDecryption = withDecryption
        }

        package static var blank: GetParameterRequest { GetParameterRequest(name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "GetParameterRequest",
            [
                MemberSchema("Name", Schemas.psParameterName, isRequired: true),
                MemberSchema("WithDecryption", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &withDecryption)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParameterResult`.
    package struct GetParameterResult: AWSStructure {
        package var parameter: Parameter?

        package init(parameter: Parameter? = nil) {
            self.parameter = parameter
        }

        package static var blank: GetParameterResult { GetParameterResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetParameterResult",
            [
                MemberSchema("Parameter", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameter)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParametersByPathRequest`.
    package struct GetParametersByPathRequest: AWSStructure {
        package var path: String
        package var recursive: Bool?
        package var parameterFilters: [ParameterStringFilter]?
        package var withDecryption: Bool?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            path: String,
            recursive: Bool? = nil,
            parameterFilters: [ParameterStringFilter]? = nil,
            withDecryption: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.path = path
            self.recursive = recursive
            self.parameterFilters = parameterFilters
            self.withDecryption = withDecryption
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: GetParametersByPathRequest { GetParametersByPathRequest(path: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "GetParametersByPathRequest",
            [
                MemberSchema("Path", Schemas.psParameterName, isRequired: true),
                MemberSchema("Recursive", .plain),
                MemberSchema("ParameterFilters", Schemas.parameterStringFilterList),
                MemberSchema("WithDecryption", .plain),
                MemberSchema("MaxResults", Schemas.getParametersByPathMaxResults),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &path)
            visitor.member(members[1], &recursive)
            visitor.member(members[2], &parameterFilters)
            visitor.member(members[3], &withDecryption)
            visitor.member(members[4], &maxResults)
            visitor.member(members[5], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParametersByPathResult`.
    package struct GetParametersByPathResult: AWSStructure {
        package var parameters: [Parameter]?
        package var nextToken: String?

        package init(parameters: [Parameter]? = nil, nextToken: String? = nil) {
            self.parameters = parameters
            self.nextToken = nextToken
        }

        package static var blank: GetParametersByPathResult { GetParametersByPathResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetParametersByPathResult",
            [
                MemberSchema("Parameters", Schemas.parameterList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameters)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParametersRequest`.
    package struct GetParametersRequest: AWSStructure {
        package var names: [String]
        package var withDecryption: Bool?

        package init(names: [String], withDecryption: Bool? = nil) {
            self.names = names
            self.withDecryption = withDecryption
        }

        package static var blank: GetParametersRequest { GetParametersRequest(names: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "GetParametersRequest",
            [
                MemberSchema("Names", Schemas.parameterNameList, isRequired: true),
                MemberSchema("WithDecryption", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &names)
            visitor.member(members[1], &withDecryption)
        }
    }

    /// Source: SSM 2014-11-06, shape `GetParametersResult`.
    package struct GetParametersResult: AWSStructure {
        package var parameters: [Parameter]?
        package var invalidParameters: [String]?

        package init(parameters: [Parameter]? = nil, invalidParameters: [String]? = nil) {
            self.parameters = parameters
            self.invalidParameters = invalidParameters
        }

        package static var blank: GetParametersResult { GetParametersResult() }

        package static let schema = StructureSchema(
            .ssm,
            "GetParametersResult",
            [
                MemberSchema("Parameters", Schemas.parameterList),
                MemberSchema("InvalidParameters", Schemas.parameterNameList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameters)
            visitor.member(members[1], &invalidParameters)
        }
    }

    /// Source: SSM 2014-11-06, shape `InstanceInformation`.
    package struct InstanceInformation: AWSStructure, RedactedStructure {
        package var instanceId: String?
        package var pingStatus: PingStatus?
        package var lastPingDateTime: Timestamp?
        package var agentVersion: String?
        package var isLatestVersion: Bool?
        package var platformType: PlatformType?
        package var platformName: String?
        package var platformVersion: String?
        package var iamRole: String?
        package var registrationDate: Timestamp?
        package var resourceType: ResourceType?
        package var name: String?
        package var ipAddress: String?
        package var computerName: String?
        package var sourceId: String?
        package var sourceType: SourceType?

        package init(
            instanceId: String? = nil,
            pingStatus: PingStatus? = nil,
            lastPingDateTime: Timestamp? = nil,
            agentVersion: String? = nil,
            isLatestVersion: Bool? = nil,
            platformType: PlatformType? = nil,
            platformName: String? = nil,
            platformVersion: String? = nil,
            iamRole: String? = nil,
            registrationDate: Timestamp? = nil,
            resourceType: ResourceType? = nil,
            name: String? = nil,
            ipAddress: String? = nil,
            computerName: String? = nil,
            sourceId: String? = nil,
            sourceType: SourceType? = nil
        ) {
            self.instanceId = instanceId
            self.pingStatus = pingStatus
            self.lastPingDateTime = lastPingDateTime
            self.agentVersion = agentVersion
            self.isLatestVersion = isLatestVersion
            self.platformType = platformType
            self.platformName = platformName
            self.platformVersion = platformVersion
            self.iamRole = iamRole
            self.registrationDate = registrationDate
            self.resourceType = resourceType
            self.name = name
            self.ipAddress = ipAddress
            self.computerName = computerName
            self.sourceId = sourceId
            self.sourceType = sourceType
        }

        package static var blank: InstanceInformation { InstanceInformation() }

        package static let schema = StructureSchema(
            .ssm,
            "InstanceInformation",
            [
                MemberSchema("InstanceId", Schemas.instanceId),
                MemberSchema("PingStatus", Schemas.pingStatus),
                MemberSchema("LastPingDateTime", .plain),
                MemberSchema("AgentVersion", Schemas.version),
                MemberSchema("IsLatestVersion", .plain),
                MemberSchema("PlatformType", Schemas.platformType),
                MemberSchema("PlatformName", .plain),
                MemberSchema("PlatformVersion", .plain),
                MemberSchema("IamRole", Schemas.iamRole),
                MemberSchema("RegistrationDate", .plain),
                MemberSchema("ResourceType", Schemas.resourceType),
                MemberSchema("Name", .plain),
                MemberSchema("IPAddress", Schemas.ipAddress),
                MemberSchema("ComputerName", Schemas.computerName),
                MemberSchema("SourceId", Schemas.sourceId),
                MemberSchema("SourceType", Schemas.sourceType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceId)
            visitor.member(members[1], &pingStatus)
            visitor.member(members[2], &lastPingDateTime)
            visitor.member(members[3], &agentVersion)
            visitor.member(members[4], &isLatestVersion)
            visitor.member(members[5], &platformType)
            visitor.member(members[6], &platformName)
            visitor.member(members[7], &platformVersion)
            visitor.member(members[8], &iamRole)
            visitor.member(members[9], &registrationDate)
            visitor.member(members[10], &resourceType)
            visitor.member(members[11], &name)
            visitor.member(members[12], &ipAddress)
            visitor.member(members[13], &computerName)
            visitor.member(members[14], &sourceId)
            visitor.member(members[15], &sourceType)
        }
    }

    /// Source: SSM 2014-11-06, shape `InstanceInformationFilter`.
    package struct InstanceInformationFilter: AWSStructure {
        package var key: InstanceInformationFilterKey
        package var valueSet: [String]

        package init(key: InstanceInformationFilterKey, valueSet: [String]) {
            self.key = key
            self.valueSet = valueSet
        }

        package static var blank: InstanceInformationFilter { InstanceInformationFilter(key: .blank, valueSet: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "InstanceInformationFilter",
            [
                MemberSchema("key", Schemas.instanceInformationFilterKey, isRequired: true),
                MemberSchema("valueSet", Schemas.instanceInformationFilterValueSet, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &valueSet)
        }
    }

    /// Source: SSM 2014-11-06, shape `InstanceInformationStringFilter`.
    package struct InstanceInformationStringFilter: AWSStructure {
        package var key: String
        package var values: [String]

        package init(key: String, values: [String]) {
            self.key = key
            self.values = values
        }

        package static var blank: InstanceInformationStringFilter {
            InstanceInformationStringFilter(key: .blank, values: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "InstanceInformationStringFilter",
            [
                MemberSchema("Key", Schemas.instanceInformationStringFilterKey, isRequired: true),
                MemberSchema("Values", Schemas.instanceInformationFilterValueSet, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }
}
