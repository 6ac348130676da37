// Shapes of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SSM {
    /// Source: SSM 2014-11-06, shape `ListCommandInvocationsRequest`.
    package struct ListCommandInvocationsRequest: AWSStructure {
        package var commandId: String?
        package var instanceId: String?
        package var maxResults: Int?
        package var nextToken: String?
        package var filters: [CommandFilter]?
        package var details: Bool?

        package init(
            commandId: String? = nil,
            instanceId: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            filters: [CommandFilter]? = nil,
            details: Bool? = nil
        ) {
            self.commandId = commandId
            self.instanceId = instanceId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filters = filters
            self.details = details
        }

        package static var blank: ListCommandInvocationsRequest { ListCommandInvocationsRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "ListCommandInvocationsRequest",
            [
                MemberSchema("CommandId", Schemas.commandId),
                MemberSchema("InstanceId", Schemas.instanceId),
                MemberSchema("MaxResults", Schemas.commandMaxResults),
                MemberSchema("NextToken", .plain),
                MemberSchema("Filters", Schemas.commandFilterList),
                MemberSchema("Details", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
            visitor.member(members[4], &filters)
            visitor.member(members[5], &details)
        }
    }

    /// Source: SSM 2014-11-06, shape `ListCommandInvocationsResult`.
    package struct ListCommandInvocationsResult: AWSStructure {
        package var commandInvocations: [CommandInvocation]?
        package var nextToken: String?

        package init(commandInvocations: [CommandInvocation]? = nil, nextToken: String? = nil) {
            self.commandInvocations = commandInvocations
            self.nextToken = nextToken
        }

        package static var blank: ListCommandInvocationsResult { ListCommandInvocationsResult() }

        package static let schema = StructureSchema(
            .ssm,
            "ListCommandInvocationsResult",
            [
                MemberSchema("CommandInvocations", Schemas.commandInvocationList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandInvocations)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `ListCommandsRequest`.
    package struct ListCommandsRequest: AWSStructure {
        package var commandId: String?
        package var instanceId: String?
        package var maxResults: Int?
        package var nextToken: String?
        package var filters: [CommandFilter]?

        package init(
            commandId: String? = nil,
            instanceId: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            filters: [CommandFilter]? = nil
        ) {
            self.commandId = commandId
            self.instanceId = instanceId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filters = filters
        }

        package static var blank: ListCommandsRequest { ListCommandsRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "ListCommandsRequest",
            [
                MemberSchema("CommandId", Schemas.commandId),
                MemberSchema("InstanceId", Schemas.instanceId),
                MemberSchema("MaxResults", Schemas.commandMaxResults),
                MemberSchema("NextToken", .plain),
                MemberSchema("Filters", Schemas.commandFilterList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
            visitor.member(members[4], &filters)
        }
    }

    /// Source: SSM 2014-11-06, shape `ListCommandsResult`.
    package struct ListCommandsResult: AWSStructure {
        package var commands: [Command]?
        package var nextToken: String?

        package init(commands: [Command]? = nil, nextToken: String? = nil) {
            self.commands = commands
            self.nextToken = nextToken
        }

        package static var blank: ListCommandsResult { ListCommandsResult() }

        package static let schema = StructureSchema(
            .ssm,
            "ListCommandsResult",
            [
                MemberSchema("Commands", Schemas.commandList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commands)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `ListDocumentsRequest`.
    package struct ListDocumentsRequest: AWSStructure {
        package var documentFilterList: [DocumentFilter]?
        package var filters: [DocumentKeyValuesFilter]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            documentFilterList: [DocumentFilter]? = nil,
            filters: [DocumentKeyValuesFilter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.documentFilterList = documentFilterList
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListDocumentsRequest { ListDocumentsRequest() }

        package static let schema = StructureSchema(
            .ssm,
            "ListDocumentsRequest",
            [
                MemberSchema("DocumentFilterList", Schemas.documentFilterList),
                MemberSchema("Filters", Schemas.documentKeyValuesFilterList),
                MemberSchema("MaxResults", Schemas.maxResults),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &documentFilterList)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `ListDocumentsResult`.
    package struct ListDocumentsResult: AWSStructure {
        package var documentIdentifiers: [DocumentIdentifier]?
        package var nextToken: String?

        package init(documentIdentifiers: [DocumentIdentifier]? = nil, nextToken: String? = nil) {
            self.documentIdentifiers = documentIdentifiers
            self.nextToken = nextToken
        }

        package static var blank: ListDocumentsResult { ListDocumentsResult() }

        package static let schema = StructureSchema(
            .ssm,
            "ListDocumentsResult",
            [
                MemberSchema("DocumentIdentifiers", Schemas.documentIdentifierList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &documentIdentifiers)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SSM 2014-11-06, shape `NotificationConfig`.
    package struct NotificationConfig: AWSStructure {
        package var notificationArn: String?
        package var notificationEvents: [NotificationEvent]?
        package var notificationType: NotificationType?

        package init(
            notificationArn: String? = nil,
            notificationEvents: [NotificationEvent]? = nil,
            notificationType: NotificationType? = nil
        ) {
            self.notificationArn = notificationArn
            self.notificationEvents = notificationEvents
            self.notificationType = notificationType
        }

        package static var blank: NotificationConfig { NotificationConfig() }

        package static let schema = StructureSchema(
            .ssm,
            "NotificationConfig",
            [
                MemberSchema("NotificationArn", .plain),
                MemberSchema("NotificationEvents", Schemas.notificationEventList),
                MemberSchema("NotificationType", Schemas.notificationType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &notificationArn)
            visitor.member(members[1], &notificationEvents)
            visitor.member(members[2], &notificationType)
        }
    }

    /// Source: SSM 2014-11-06, shape `OpsItemDataValue`.
    package struct OpsItemDataValue: AWSStructure {
        package var value: String?
        package var type: OpsItemDataType?

        package init(value: String? = nil, type: OpsItemDataType? = nil) {
            self.value = value
            self.type = type
        }

        package static var blank: OpsItemDataValue { OpsItemDataValue() }

        package static let schema = StructureSchema(
            .ssm,
            "OpsItemDataValue",
            [
                MemberSchema("Value", Schemas.opsItemDataValueString),
                MemberSchema("Type", Schemas.opsItemDataType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &value)
            visitor.member(members[1], &type)
        }
    }

    /// Source: SSM 2014-11-06, shape `Parameter`.
    package struct Parameter: AWSStructure, RedactedStructure {
        package var name: String?
        package var type: ParameterType?
        package var value: String?
        package var version: Int?
        package var selector: String?
        package var sourceResult: String?
        package var lastModifiedDate: Timestamp?
        package var arn: String?
        package var dataType: String?

        package init(
            name: String? = nil,
            type: ParameterType? = nil,
            value: String? = nil,
            version: Int? = nil,
            selector: String? = nil,
            sourceResult: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            arn: String? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.type = type
            self.value = value
            self.version = version
            self.selector = selector
            self.sourceResult = sourceResult
            self.lastModifiedDate = lastModifiedDate
            self.arn = arn
            self.dataType = dataType
        }

        package static var blank: Parameter { Parameter() }

        package static let schema = StructureSchema(
            .ssm,
            "Parameter",
            [
                MemberSchema("Name", Schemas.psParameterName),
                MemberSchema("Type", Schemas.parameterType),
                MemberSchema("Value", .secret),
                MemberSchema("Version", .plain),
                MemberSchema("Selector", Schemas.psParameterSelector),
                MemberSchema("SourceResult", .plain),
                MemberSchema("LastModifiedDate", .plain),
                MemberSchema("ARN", .plain),
                MemberSchema("DataType", Schemas.parameterDataType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &type)
            visitor.member(members[2], &value)
            visitor.member(members[3], &version)
            visitor.member(members[4], &selector)
            visitor.member(members[5], &sourceResult)
            visitor.member(members[6], &lastModifiedDate)
            visitor.member(members[7], &arn)
            visitor.member(members[8], &dataType)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParameterHistory`.
    package struct ParameterHistory: AWSStructure, RedactedStructure {
        package var name: String?
        package var type: ParameterType?
        package var keyId: String?
        package var lastModifiedDate: Timestamp?
        package var lastModifiedUser: String?
        package var description: String?
        package var value: String?
        package var allowedPattern: String?
        package var version: Int?
        package var labels: [String]?
        package var tier: ParameterTier?
        package var policies: [ParameterInlinePolicy]?
        package var dataType: String?

        package init(
            name: String? = nil,
            type: ParameterType? = nil,
            keyId: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            lastModifiedUser: String? = nil,
            description: String? = nil,
            value: String? = nil,
            allowedPattern: String? = nil,
            version: Int? = nil,
            labels: [String]? = nil,
            tier: ParameterTier? = nil,
            policies: [ParameterInlinePolicy]? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.type = type
            self.keyId = keyId
            self.lastModifiedDate = lastModifiedDate
            self.lastModifiedUser = lastModifiedUser
            self.description = description
            self.value = value
            self.allowedPattern = allowedPattern
            self.version = version
            self.labels = labels
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static var blank: ParameterHistory { ParameterHistory() }

        package static let schema = StructureSchema(
            .ssm,
            "ParameterHistory",
            [
                MemberSchema("Name", Schemas.psParameterName),
                MemberSchema("Type", Schemas.parameterType),
                MemberSchema("KeyId", Schemas.parameterKeyId),
                MemberSchema("LastModifiedDate", .plain),
                MemberSchema("LastModifiedUser", .plain),
                MemberSchema("Description", Schemas.parameterDescription),
                MemberSchema("Value", .secret),
                MemberSchema("AllowedPattern", Schemas.allowedPattern),
                MemberSchema("Version", .plain),
                MemberSchema("Labels", Schemas.parameterLabelList),
                MemberSchema("Tier", Schemas.parameterTier),
                MemberSchema("Policies", Schemas.parameterPolicyList),
                MemberSchema("DataType", Schemas.parameterDataType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &type)
            visitor.member(members[2], &keyId)
            visitor.member(members[3], &lastModifiedDate)
            visitor.member(members[4], &lastModifiedUser)
            visitor.member(members[5], &description)
            visitor.member(members[6], &value)
            visitor.member(members[7], &allowedPattern)
            visitor.member(members[8], &version)
            visitor.member(members[9], &labels)
            visitor.member(members[10], &tier)
            visitor.member(members[11], &policies)
            visitor.member(members[12], &dataType)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParameterInlinePolicy`.
    package struct ParameterInlinePolicy: AWSStructure {
        package var policyText: String?
        package var policyType: String?
        package var policyStatus: String?

        package init(policyText: String? = nil, policyType: String? = nil, policyStatus: String? = nil) {
            self.policyText = policyText
            self.policyType = policyType
            self.policyStatus = policyStatus
        }

        package static var blank: ParameterInlinePolicy { ParameterInlinePolicy() }

        package static let schema = StructureSchema(
            .ssm,
            "ParameterInlinePolicy",
            [
                MemberSchema("PolicyText", .plain),
                MemberSchema("PolicyType", .plain),
                MemberSchema("PolicyStatus", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &policyText)
            visitor.member(members[1], &policyType)
            visitor.member(members[2], &policyStatus)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParameterMetadata`.
    package struct ParameterMetadata: AWSStructure {
        package var name: String?
        package var arn: String?
        package var type: ParameterType?
        package var keyId: String?
        package var lastModifiedDate: Timestamp?
        package var lastModifiedUser: String?
        package var description: String?
        package var allowedPattern: String?
        package var version: Int?
        package var tier: ParameterTier?
        package var policies: [ParameterInlinePolicy]?
        package var dataType: String?

        package init(
            name: String? = nil,
            arn: String? = nil,
            type: ParameterType? = nil,
            keyId: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            lastModifiedUser: String? = nil,
            description: String? = nil,
            allowedPattern: String? = nil,
            version: Int? = nil,
            tier: ParameterTier? = nil,
            policies: [ParameterInlinePolicy]? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.type = type
            self.keyId = keyId
            self.lastModifiedDate = lastModifiedDate
            self.lastModifiedUser = lastModifiedUser
            self.description = description
            self.allowedPattern = allowedPattern
            self.version = version
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static var blank: ParameterMetadata { ParameterMetadata() }

        package static let schema = StructureSchema(
            .ssm,
            "ParameterMetadata",
            [
                MemberSchema("Name", Schemas.psParameterName),
                MemberSchema("ARN", .plain),
                MemberSchema("Type", Schemas.parameterType),
                MemberSchema("KeyId", Schemas.parameterKeyId),
                MemberSchema("LastModifiedDate", .plain),
                MemberSchema("LastModifiedUser", .plain),
                MemberSchema("Description", Schemas.parameterDescription),
                MemberSchema("AllowedPattern", Schemas.allowedPattern),
                MemberSchema("Version", .plain),
                MemberSchema("Tier", Schemas.parameterTier),
                MemberSchema("Policies", Schemas.parameterPolicyList),
                MemberSchema("DataType", Schemas.parameterDataType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &type)
            visitor.member(members[3], &keyId)
            visitor.member(members[4], &lastModifiedDate)
            visitor.member(members[5], &lastModifiedUser)
            visitor.member(members[6], &description)
            visitor.member(members[7], &allowedPattern)
            visitor.member(members[8], &version)
            visitor.member(members[9], &tier)
            visitor.member(members[10], &policies)
            visitor.member(members[11], &dataType)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParameterStringFilter`.
    package struct ParameterStringFilter: AWSStructure {
        package var key: String
        package var option: String?
        package var values: [String]?

        package init(key: String, option: String? = nil, values: [String]? = nil) {
            self.key = key
            self.option = option
            self.values = values
        }

        package static var blank: ParameterStringFilter { ParameterStringFilter(key: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "ParameterStringFilter",
            [
                MemberSchema("Key", Schemas.parameterStringFilterKey, isRequired: true),
                MemberSchema("Option", Schemas.parameterStringQueryOption),
                MemberSchema("Values", Schemas.parameterStringFilterValueList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &option)
            visitor.member(members[2], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParametersFilter`.
    package struct ParametersFilter: AWSStructure {
        package var key: ParametersFilterKey
        package var values: [String]

        package init(key: ParametersFilterKey, values: [String]) {
            self.key = key
            self.values = values
        }

        package static var blank: ParametersFilter { ParametersFilter(key: .blank, values: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "ParametersFilter",
            [
                MemberSchema("Key", Schemas.parametersFilterKey, isRequired: true),
                MemberSchema("Values", Schemas.parametersFilterValueList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `ParentStepDetails`.
    package struct ParentStepDetails: AWSStructure {
        package var stepExecutionId: String?
        package var stepName: String?
        package var action: String?
        package var iteration: Int?
        package var iteratorValue: String?

        package init(
            stepExecutionId: String? = nil,
            stepName: String? = nil,
            action: String? = nil,
            iteration: Int? = nil,
            iteratorValue: String? = nil
        ) {
            self.stepExecutionId = stepExecutionId
            self.stepName = stepName
            self.action = action
            self.iteration = iteration
            self.iteratorValue = iteratorValue
        }

        package static var blank: ParentStepDetails { ParentStepDetails() }

        package static let schema = StructureSchema(
            .ssm,
            "ParentStepDetails",
            [
                MemberSchema("StepExecutionId", .plain),
                MemberSchema("StepName", .plain),
                MemberSchema("Action", Schemas.automationActionName),
                MemberSchema("Iteration", .plain),
                MemberSchema("IteratorValue", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stepExecutionId)
            visitor.member(members[1], &stepName)
            visitor.member(members[2], &action)
            visitor.member(members[3], &iteration)
            visitor.member(members[4], &iteratorValue)
        }
    }

    /// Source: SSM 2014-11-06, shape `ProgressCounters`.
    package struct ProgressCounters: AWSStructure {
        package var totalSteps: Int?
        package var successSteps: Int?
        package var failedSteps: Int?
        package var cancelledSteps: Int?
        package var timedOutSteps: Int?

        package init(
            totalSteps: Int? = nil,
            successSteps: Int? = nil,
            failedSteps: Int? = nil,
            cancelledSteps: Int? = nil,
            timedOutSteps: Int? = nil
        ) {
            self.totalSteps = totalSteps
            self.successSteps = successSteps
            self.failedSteps = failedSteps
            self.cancelledSteps = cancelledSteps
            self.timedOutSteps = timedOutSteps
        }

        package static var blank: ProgressCounters { ProgressCounters() }

        package static let schema = StructureSchema(
            .ssm,
            "ProgressCounters",
            [
                MemberSchema("TotalSteps", .plain),
                MemberSchema("SuccessSteps", .plain),
                MemberSchema("FailedSteps", .plain),
                MemberSchema("CancelledSteps", .plain),
                MemberSchema("TimedOutSteps", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &totalSteps)
            visitor.member(members[1], &successSteps)
            visitor.member(members[2], &failedSteps)
            visitor.member(members[3], &cancelledSteps)
            visitor.member(members[4], &timedOutSteps)
        }
    }

    /// Source: SSM 2014-11-06, shape `PutParameterRequest`.
    package struct PutParameterRequest: AWSStructure, RedactedStructure {
        package var name: String
        package var description: String?
        package var value: String
        package var type: ParameterType?
        package var keyId: String?
        package var overwrite: Bool?
        package var allowedPattern: String?
        package var tags: [Tag]?
        package var tier: ParameterTier?
        package var policies: String?
        package var dataType: String?

        package init(
            name: String,
            description: String? = nil,
            value: String,
            type: ParameterType? = nil,
            keyId: String? = nil,
            overwrite: Bool? = nil,
            allowedPattern: String? = nil,
            tags: [Tag]? = nil,
            tier: ParameterTier? = nil,
            policies: String? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.description = description
            self.value = value
            self.type = type
            self.keyId = keyId
            self.overwrite = overwrite
            self.allowedPattern = allowedPattern
            self.tags = tags
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static var blank: PutParameterRequest { PutParameterRequest(name: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "PutParameterRequest",
            [
                MemberSchema("Name", Schemas.psParameterName, isRequired: true),
                MemberSchema("Description", Schemas.parameterDescription),
                MemberSchema("Value", .secret, isRequired: true),
                MemberSchema("Type", Schemas.parameterType),
                MemberSchema("KeyId", Schemas.parameterKeyId),
                MemberSchema("Overwrite", .plain),
                MemberSchema("AllowedPattern", Schemas.allowedPattern),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("Tier", Schemas.parameterTier),
                MemberSchema("Policies", Schemas.parameterPolicies),
                MemberSchema("DataType", Schemas.parameterDataType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &description)
            visitor.member(members[2], &value)
            visitor.member(members[3], &type)
            visitor.member(members[4], &keyId)
            visitor.member(members[5], &overwrite)
            visitor.member(members[6], &allowedPattern)
            visitor.member(members[7], &tags)
            visitor.member(members[8], &tier)
            visitor.member(members[9], &policies)
            visitor.member(members[10], &dataType)
        }
    }

    /// Source: SSM 2014-11-06, shape `PutParameterResult`.
    package struct PutParameterResult: AWSStructure {
        package var version: Int?
        package var tier: ParameterTier?

        package init(version: Int? = nil, tier: ParameterTier? = nil) {
            self.version = version
            self.tier = tier
        }

        package static var blank: PutParameterResult { PutParameterResult() }

        package static let schema = StructureSchema(
            .ssm,
            "PutParameterResult",
            [
                MemberSchema("Version", .plain),
                MemberSchema("Tier", Schemas.parameterTier),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &version)
            visitor.member(members[1], &tier)
        }
    }

    /// Source: SSM 2014-11-06, shape `ResolvedTargets`.
    package struct ResolvedTargets: AWSStructure {
        package var parameterValues: [String]?
        package var truncated: Bool?

        package init(parameterValues: [String]? = nil, truncated: Bool? = nil) {
            self.parameterValues = parameterValues
            self.truncated = truncated
        }

        package static var blank: ResolvedTargets { ResolvedTargets() }

        package static let schema = StructureSchema(
            .ssm,
            "ResolvedTargets",
            [
                MemberSchema("ParameterValues", Schemas.targetParameterList),
                MemberSchema("Truncated", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &parameterValues)
            visitor.member(members[1], &truncated)
        }
    }
}
