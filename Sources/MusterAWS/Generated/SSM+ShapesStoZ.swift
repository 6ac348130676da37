// Shapes of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SSM {
    /// Source: SSM 2014-11-06, shape `SendCommandRequest`.
    package struct SendCommandRequest: AWSStructure {
        package var instanceIds: [String]?
        package var targets: [Target]?
        package var documentName: String
        package var documentVersion: String?
        package var documentHash: String?
        package var documentHashType: DocumentHashType?
        package var timeoutSeconds: Int?
        package var comment: String?
        package var parameters: [String: [String]]?
        package var outputS3Region: String?
        package var outputS3BucketName: String?
        package var outputS3KeyPrefix: String?
        package var maxConcurrency: String?
        package var maxErrors: String?
        package var serviceRoleArn: String?
        package var notificationConfig: NotificationConfig?
        package var cloudWatchOutputConfig: CloudWatchOutputConfig?

        package init(
            instanceIds: [String]? = nil,
            targets: [Target]? = nil,
            documentName: String,
            documentVersion: String? = nil,
            documentHash: String? = nil,
            documentHashType: DocumentHashType? = nil,
            timeoutSeconds: Int? = nil,
            comment: String? = nil,
            parameters: [String: [String]]? = nil,
            outputS3Region: String? = nil,
            outputS3BucketName: String? = nil,
            outputS3KeyPrefix: String? = nil,
            maxConcurrency: String? = nil,
            maxErrors: String? = nil,
            serviceRoleArn: String? = nil,
            notificationConfig: NotificationConfig? = nil,
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil
        ) {
            self.instanceIds = instanceIds
            self.targets = targets
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.documentHash = documentHash
            self.documentHashType = documentHashType
            self.timeoutSeconds = timeoutSeconds
            self.comment = comment
            self.parameters = parameters
            self.outputS3Region = outputS3Region
            self.outputS3BucketName = outputS3BucketName
            self.outputS3KeyPrefix = outputS3KeyPrefix
            self.maxConcurrency = maxConcurrency
            self.maxErrors = maxErrors
            self.serviceRoleArn = serviceRoleArn
            self.notificationConfig = notificationConfig
            self.cloudWatchOutputConfig = cloudWatchOutputConfig
        }

        package static var blank: SendCommandRequest { SendCommandRequest(documentName: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "SendCommandRequest",
            [
                MemberSchema("InstanceIds", Schemas.instanceIdList),
                MemberSchema("Targets", Schemas.targets),
                MemberSchema("DocumentName", Schemas.documentARN, isRequired: true),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("DocumentHash", Schemas.documentHash),
                MemberSchema("DocumentHashType", Schemas.documentHashType),
                MemberSchema("TimeoutSeconds", Schemas.timeoutSeconds),
                MemberSchema("Comment", Schemas.comment),
                MemberSchema("Parameters", Schemas.parameters),
                MemberSchema("OutputS3Region", Schemas.s3Region),
                MemberSchema("OutputS3BucketName", Schemas.s3BucketName),
                MemberSchema("OutputS3KeyPrefix", Schemas.s3KeyPrefix),
                MemberSchema("MaxConcurrency", Schemas.maxConcurrency),
                MemberSchema("MaxErrors", Schemas.maxErrors),
                MemberSchema("ServiceRoleArn", .plain),
                MemberSchema("NotificationConfig", .structure),
                MemberSchema("CloudWatchOutputConfig", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &instanceIds)
            visitor.member(members[1], &targets)
            visitor.member(members[2], &documentName)
            visitor.member(members[3], &documentVersion)
            visitor.member(members[4], &documentHash)
            visitor.member(members[5], &documentHashType)
            visitor.member(members[6], &timeoutSeconds)
            visitor.member(members[7], &comment)
            visitor.member(members[8], &parameters)
            visitor.member(members[9], &outputS3Region)
            visitor.member(members[10], &outputS3BucketName)
            visitor.member(members[11], &outputS3KeyPrefix)
            visitor.member(members[12], &maxConcurrency)
            visitor.member(members[13], &maxErrors)
            visitor.member(members[14], &serviceRoleArn)
            visitor.member(members[15], &notificationConfig)
            visitor.member(members[16], &cloudWatchOutputConfig)
        }
    }

    /// Source: SSM 2014-11-06, shape `SendCommandResult`.
    package struct SendCommandResult: AWSStructure {
        package var command: Command?

        package init(command: Command? = nil) {
            self.command = command
        }

        package static var blank: SendCommandResult { SendCommandResult() }

        package static let schema = StructureSchema(
            .ssm,
            "SendCommandResult",
            [
                MemberSchema("Command", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &command)
        }
    }

    /// Source: SSM 2014-11-06, shape `StartAutomationExecutionRequest`.
    package struct StartAutomationExecutionRequest: AWSStructure {
        package var documentName: String
        package var documentVersion: String?
        package var parameters: [String: [String]]?
        package var clientToken: String?
        package var mode: ExecutionMode?
        package var targetParameterName: String?
        package var targets: [Target]?
        package var targetMaps: [[String: [String]]]?
        package var maxConcurrency: String?
        package var maxErrors: String?
        package var tags: [Tag]?

        package init(
            documentName: String,
            documentVersion: String? = nil,
            parameters: [String: [String]]? = nil,
            clientToken: String? = nil,
            mode: ExecutionMode? = nil,
            targetParameterName: String? = nil,
            targets: [Target]? = nil,
            targetMaps: [[String: [String]]]? = nil,
            maxConcurrency: String? = nil,
            maxErrors: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.parameters = parameters
            self.clientToken = clientToken
            self.mode = mode
            self.targetParameterName = targetParameterName
            self.targets = targets
            self.targetMaps = targetMaps
            self.maxConcurrency = maxConcurrency
            self.maxErrors = maxErrors
            self.tags = tags
        }

        package static var blank: StartAutomationExecutionRequest {
            StartAutomationExecutionRequest(documentName: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "StartAutomationExecutionRequest",
            [
                MemberSchema("DocumentName", Schemas.documentARN, isRequired: true),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("Parameters", Schemas.automationParameterMap),
                MemberSchema("ClientToken", Schemas.idempotencyToken),
                MemberSchema("Mode", Schemas.executionMode),
                MemberSchema("TargetParameterName", Schemas.automationParameterKey),
                MemberSchema("Targets", Schemas.automationTargets),
                MemberSchema("TargetMaps", Schemas.targetMaps),
                MemberSchema("MaxConcurrency", Schemas.maxConcurrency),
                MemberSchema("MaxErrors", Schemas.maxErrors),
                MemberSchema("Tags", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &documentName)
            visitor.member(members[1], &documentVersion)
            visitor.member(members[2], &parameters)
            visitor.member(members[3], &clientToken)
            visitor.member(members[4], &mode)
            visitor.member(members[5], &targetParameterName)
            visitor.member(members[6], &targets)
            visitor.member(members[7], &targetMaps)
            visitor.member(members[8], &maxConcurrency)
            visitor.member(members[9], &maxErrors)
            visitor.member(members[10], &tags)
        }
    }

    /// Source: SSM 2014-11-06, shape `StartAutomationExecutionResult`.
    package struct StartAutomationExecutionResult: AWSStructure {
        package var automationExecutionId: String?

        package init(automationExecutionId: String? = nil) {
            self.automationExecutionId = automationExecutionId
        }

        package static var blank: StartAutomationExecutionResult { StartAutomationExecutionResult() }

        package static let schema = StructureSchema(
            .ssm,
            "StartAutomationExecutionResult",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
        }
    }

    /// Source: SSM 2014-11-06, shape `StepExecution`.
    package struct StepExecution: AWSStructure {
        package var stepName: String?
        package var action: String?
        package var timeoutSeconds: Int?
        package var onFailure: String?
        package var maxAttempts: Int?
        package var executionStartTime: Timestamp?
        package var executionEndTime: Timestamp?
        package var stepStatus: AutomationExecutionStatus?
        package var responseCode: String?
        package var inputs: [String: String]?
        package var outputs: [String: [String]]?
        package var response: String?
        package var failureMessage: String?
        package var warningMessage: String?
        package var failureDetails: FailureDetails?
        package var stepExecutionId: String?
        package var overriddenParameters: [String: [String]]?
        package var isEnd: Bool?
        package var nextStep: String?
        package var isCritical: Bool?
        package var validNextSteps: [String]?
        package var targets: [Target]?
        package var parentStepDetails: ParentStepDetails?

        package init(
            stepName: String? = nil,
            action: String? = nil,
            timeoutSeconds: Int? = nil,
            onFailure: String? = nil,
            maxAttempts: Int? = nil,
            executionStartTime: Timestamp? = nil,
            executionEndTime: Timestamp? = nil,
            stepStatus: AutomationExecutionStatus? = nil,
            responseCode: String? = nil,
            inputs: [String: String]? = nil,
            outputs: [String: [String]]? = nil,
            response: String? = nil,
            failureMessage: String? = nil,
            warningMessage: String? = nil,
            failureDetails: FailureDetails? = nil,
            stepExecutionId: String? = nil,
            overriddenParameters: [String: [String]]? = nil,
            isEnd: Bool? = nil,
            nextStep: String? = nil,
            isCritical: Bool? = nil,
            validNextSteps: [String]? = nil,
            targets: [Target]? = nil,
            parentStepDetails: ParentStepDetails? = nil
        ) {
            self.stepName = stepName
            self.action = action
            self.timeoutSeconds = timeoutSeconds
            self.onFailure = onFailure
            self.maxAttempts = maxAttempts
            self.executionStartTime = executionStartTime
            self.executionEndTime = executionEndTime
            self.stepStatus = stepStatus
            self.responseCode = responseCode
            self.inputs = inputs
            self.outputs = outputs
            self.response = response
            self.failureMessage = failureMessage
            self.warningMessage = warningMessage
            self.failureDetails = failureDetails
            self.stepExecutionId = stepExecutionId
            self.overriddenParameters = overriddenParameters
            self.isEnd = isEnd
            self.nextStep = nextStep
            self.isCritical = isCritical
            self.validNextSteps = validNextSteps
            self.targets = targets
            self.parentStepDetails = parentStepDetails
        }

        package static var blank: StepExecution { StepExecution() }

        package static let schema = StructureSchema(
            .ssm,
            "StepExecution",
            [
                MemberSchema("StepName", .plain),
                MemberSchema("Action", Schemas.automationActionName),
                MemberSchema("TimeoutSeconds", .plain),
                MemberSchema("OnFailure", .plain),
                MemberSchema("MaxAttempts", .plain),
                MemberSchema("ExecutionStartTime", .plain),
                MemberSchema("ExecutionEndTime", .plain),
                MemberSchema("StepStatus", Schemas.automationExecutionStatus),
                MemberSchema("ResponseCode", .plain),
                MemberSchema("Inputs", Schemas.normalStringMap),
                MemberSchema("Outputs", Schemas.automationParameterMap),
                MemberSchema("Response", .plain),
                MemberSchema("FailureMessage", .plain),
                MemberSchema("WarningMessage", .plain),
                MemberSchema("FailureDetails", .structure),
                MemberSchema("StepExecutionId", .plain),
                MemberSchema("OverriddenParameters", Schemas.automationParameterMap),
                MemberSchema("IsEnd", .plain),
                MemberSchema("NextStep", .plain),
                MemberSchema("IsCritical", .plain),
                MemberSchema("ValidNextSteps", Schemas.validNextStepList),
                MemberSchema("Targets", Schemas.targets),
                MemberSchema("ParentStepDetails", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stepName)
            visitor.member(members[1], &action)
            visitor.member(members[2], &timeoutSeconds)
            visitor.member(members[3], &onFailure)
            visitor.member(members[4], &maxAttempts)
            visitor.member(members[5], &executionStartTime)
            visitor.member(members[6], &executionEndTime)
            visitor.member(members[7], &stepStatus)
            visitor.member(members[8], &responseCode)
            visitor.member(members[9], &inputs)
            visitor.member(members[10], &outputs)
            visitor.member(members[11], &response)
            visitor.member(members[12], &failureMessage)
            visitor.member(members[13], &warningMessage)
            visitor.member(members[14], &failureDetails)
            visitor.member(members[15], &stepExecutionId)
            visitor.member(members[16], &overriddenParameters)
            visitor.member(members[17], &isEnd)
            visitor.member(members[18], &nextStep)
            visitor.member(members[19], &isCritical)
            visitor.member(members[20], &validNextSteps)
            visitor.member(members[21], &targets)
            visitor.member(members[22], &parentStepDetails)
        }
    }

    /// Source: SSM 2014-11-06, shape `StepExecutionFilter`.
    package struct StepExecutionFilter: AWSStructure {
        package var key: StepExecutionFilterKey
        package var values: [String]

        package init(key: StepExecutionFilterKey, values: [String]) {
            self.key = key
            self.values = values
        }

        package static var blank: StepExecutionFilter { StepExecutionFilter(key: .blank, values: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "StepExecutionFilter",
            [
                MemberSchema("Key", Schemas.stepExecutionFilterKey, isRequired: true),
                MemberSchema("Values", Schemas.stepExecutionFilterValueList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `StopAutomationExecutionRequest`.
    package struct StopAutomationExecutionRequest: AWSStructure {
        package var automationExecutionId: String
        package var type: StopType?

        package init(automationExecutionId: String, type: StopType? = nil) {
            self.automationExecutionId = automationExecutionId
            self.type = type
        }

        package static var blank: StopAutomationExecutionRequest {
            StopAutomationExecutionRequest(automationExecutionId: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "StopAutomationExecutionRequest",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId, isRequired: true),
                MemberSchema("Type", Schemas.stopType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
            visitor.member(members[1], &type)
        }
    }

    /// Source: SSM 2014-11-06, shape `StopAutomationExecutionResult`.
    package struct StopAutomationExecutionResult: AWSStructure {
        package init() {}

        package static var blank: StopAutomationExecutionResult { StopAutomationExecutionResult() }

        package static let schema = StructureSchema(.ssm, "StopAutomationExecutionResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SSM 2014-11-06, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "Tag",
            [
                MemberSchema("Key", Schemas.tagKey, isRequired: true),
                MemberSchema("Value", Schemas.tagValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: SSM 2014-11-06, shape `Target`.
    package struct Target: AWSStructure {
        package var key: String?
        package var values: [String]?

        package init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        package static var blank: Target { Target() }

        package static let schema = StructureSchema(
            .ssm,
            "Target",
            [
                MemberSchema("Key", Schemas.targetKey),
                MemberSchema("Values", Schemas.targetValues),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `TargetsSummary`.
    package struct TargetsSummary: AWSStructure {
        package var totalCount: Int?
        package var startedCount: Int?
        package var completedCount: Int?
        package var successfulCount: Int?
        package var failedCount: Int?

        package init(
            totalCount: Int? = nil,
            startedCount: Int? = nil,
            completedCount: Int? = nil,
            successfulCount: Int? = nil,
            failedCount: Int? = nil
        ) {
            self.totalCount = totalCount
            self.startedCount = startedCount
            self.completedCount = completedCount
            self.successfulCount = successfulCount
            self.failedCount = failedCount
        }

        package static var blank: TargetsSummary { TargetsSummary() }

        package static let schema = StructureSchema(
            .ssm,
            "TargetsSummary",
            [
                MemberSchema("TotalCount", .plain),
                MemberSchema("StartedCount", .plain),
                MemberSchema("CompletedCount", .plain),
                MemberSchema("SuccessfulCount", .plain),
                MemberSchema("FailedCount", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &totalCount)
            visitor.member(members[1], &startedCount)
            visitor.member(members[2], &completedCount)
            visitor.member(members[3], &successfulCount)
            visitor.member(members[4], &failedCount)
        }
    }

    /// Source: SSM 2014-11-06, shape `UpdateDocumentRequest`.
    package struct UpdateDocumentRequest: AWSStructure {
        package var content: String
        package var name: String
        package var displayName: String?
        package var versionName: String?
        package var documentVersion: String?
        package var documentFormat: DocumentFormat?

        package init(
            content: String,
            name: String,
            displayName: String? = nil,
            versionName: String? = nil,
            documentVersion: String? = nil,
            documentFormat: DocumentFormat? = nil
        ) {
            self.content = content
            self.name = name
            self.displayName = displayName
            self.versionName = versionName
            self.documentVersion = documentVersion
            self.documentFormat = documentFormat
        }

        package static var blank: UpdateDocumentRequest { UpdateDocumentRequest(content: .blank, name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "UpdateDocumentRequest",
            [
                MemberSchema("Content", Schemas.documentContent, isRequired: true),
                MemberSchema("Name", Schemas.documentName, isRequired: true),
                MemberSchema("DisplayName", Schemas.documentDisplayName),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &content)
            visitor.member(members[1], &name)
            visitor.member(members[2], &displayName)
            visitor.member(members[3], &versionName)
            visitor.member(members[4], &documentVersion)
            visitor.member(members[5], &documentFormat)
        }
    }

    /// Source: SSM 2014-11-06, shape `UpdateDocumentResult`.
    package struct UpdateDocumentResult: AWSStructure {
        package var documentDescription: DocumentDescription?

        package init(documentDescription: DocumentDescription? = nil) {
            self.documentDescription = documentDescription
        }

        package static var blank: UpdateDocumentResult { UpdateDocumentResult() }

        package static let schema = StructureSchema(
            .ssm,
            "UpdateDocumentResult",
            [
                MemberSchema("DocumentDescription", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &documentDescription)
        }
    }
}
