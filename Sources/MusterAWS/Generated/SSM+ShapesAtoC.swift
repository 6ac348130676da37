// Shapes of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SSM {
    /// Source: SSM 2014-11-06, shape `AutomationExecution`.
    package struct AutomationExecution: AWSStructure {
        package var automationExecutionId: String?
        package var documentName: String?
        package var documentVersion: String?
        package var executionStartTime: Timestamp?
        package var executionEndTime: Timestamp?
        package var automationExecutionStatus: AutomationExecutionStatus?
        package var stepExecutions: [StepExecution]?
        package var stepExecutionsTruncated: Bool?
        package var parameters: [String: [String]]?
        package var outputs: [String: [String]]?
        package var failureMessage: String?
        package var warningMessage: String?
        package var mode: ExecutionMode?
        package var parentAutomationExecutionId: String?
        package var executedBy: String?
        package var currentStepName: String?
        package var currentAction: String?
        package var targetParameterName: String?
        package var targets: [Target]?
        package var targetMaps: [[String: [String]]]?
        package var resolvedTargets: ResolvedTargets?
        package var maxConcurrency: String?
        package var maxErrors: String?
        package var target: String?
        package var progressCounters: ProgressCounters?
        package var automationSubtype: AutomationSubtype?
        package var scheduledTime: Timestamp?
        package var opsItemId: String?
        package var variables: [String: [String]]?
        package var targetsSummary: TargetsSummary?

        package init(
            automationExecutionId: String? = nil,
            documentName: String? = nil,
            documentVersion: String? = nil,
            executionStartTime: Timestamp? = nil,
            executionEndTime: Timestamp? = nil,
            automationExecutionStatus: AutomationExecutionStatus? = nil,
            stepExecutions: [StepExecution]? = nil,
            stepExecutionsTruncated: Bool? = nil,
            parameters: [String: [String]]? = nil,
            outputs: [String: [String]]? = nil,
            failureMessage: String? = nil,
            warningMessage: String? = nil,
            mode: ExecutionMode? = nil,
            parentAutomationExecutionId: String? = nil,
            executedBy: String? = nil,
            currentStepName: String? = nil,
            currentAction: String? = nil,
            targetParameterName: String? = nil,
            targets: [Target]? = nil,
            targetMaps: [[String: [String]]]? = nil,
            resolvedTargets: ResolvedTargets? = nil,
            maxConcurrency: String? = nil,
            maxErrors: String? = nil,
            target: String? = nil,
            progressCounters: ProgressCounters? = nil,
            automationSubtype: AutomationSubtype? = nil,
            scheduledTime: Timestamp? = nil,
            opsItemId: String? = nil,
            variables: [String: [String]]? = nil,
            targetsSummary: TargetsSummary? = nil
        ) {
            self.automationExecutionId = automationExecutionId
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.executionStartTime = executionStartTime
            self.executionEndTime = executionEndTime
            self.automationExecutionStatus = automationExecutionStatus
            self.stepExecutions = stepExecutions
            self.stepExecutionsTruncated = stepExecutionsTruncated
            self.parameters = parameters
            self.outputs = outputs
            self.failureMessage = failureMessage
            self.warningMessage = warningMessage
            self.mode = mode
            self.parentAutomationExecutionId = parentAutomationExecutionId
            self.executedBy = executedBy
            self.currentStepName = currentStepName
            self.currentAction = currentAction
            self.targetParameterName = targetParameterName
            self.targets = targets
            self.targetMaps = targetMaps
            self.resolvedTargets = resolvedTargets
            self.maxConcurrency = maxConcurrency
            self.maxErrors = maxErrors
            self.target = target
            self.progressCounters = progressCounters
            self.automationSubtype = automationSubtype
            self.scheduledTime = scheduledTime
            self.opsItemId = opsItemId
            self.variables = variables
            self.targetsSummary = targetsSummary
        }

        package static var blank: AutomationExecution { AutomationExecution() }

        package static let schema = StructureSchema(
            .ssm,
            "AutomationExecution",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId),
                MemberSchema("DocumentName", Schemas.documentName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("ExecutionStartTime", .plain),
                MemberSchema("ExecutionEndTime", .plain),
                MemberSchema("AutomationExecutionStatus", Schemas.automationExecutionStatus),
                MemberSchema("StepExecutions", Schemas.stepExecutionList),
                MemberSchema("StepExecutionsTruncated", .plain),
                MemberSchema("Parameters", Schemas.automationParameterMap),
                MemberSchema("Outputs", Schemas.automationParameterMap),
                MemberSchema("FailureMessage", .plain),
                MemberSchema("WarningMessage", .plain),
                MemberSchema("Mode", Schemas.executionMode),
                MemberSchema("ParentAutomationExecutionId", Schemas.automationExecutionId),
                MemberSchema("ExecutedBy", .plain),
                MemberSchema("CurrentStepName", .plain),
                MemberSchema("CurrentAction", .plain),
                MemberSchema("TargetParameterName", Schemas.automationParameterKey),
                MemberSchema("Targets", Schemas.targets),
                MemberSchema("TargetMaps", Schemas.targetMaps),
                MemberSchema("ResolvedTargets", .structure),
                MemberSchema("MaxConcurrency", Schemas.maxConcurrency),
                MemberSchema("MaxErrors", Schemas.maxErrors),
                MemberSchema("Target", .plain),
                MemberSchema("ProgressCounters", .structure),
                MemberSchema("AutomationSubtype", Schemas.automationSubtype),
                MemberSchema("ScheduledTime", .plain),
                MemberSchema("OpsItemId", .plain),
                MemberSchema("Variables", Schemas.automationParameterMap),
                MemberSchema("TargetsSummary", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
            visitor.member(members[1], &documentName)
            visitor.member(members[2], &documentVersion)
            visitor.member(members[3], &executionStartTime)
            visitor.member(members[4], &executionEndTime)
            visitor.member(members[5], &automationExecutionStatus)
            visitor.member(members[6], &stepExecutions)
            visitor.member(members[7], &stepExecutionsTruncated)
            visitor.member(members[8], &parameters)
            visitor.member(members[9], &outputs)
            visitor.member(members[10], &failureMessage)
            visitor.member(members[11], &warningMessage)
            visitor.member(members[12], &mode)
            visitor.member(members[13], &parentAutomationExecutionId)
            visitor.member(members[14], &executedBy)
            visitor.member(members[15], &currentStepName)
            visitor.member(members[16], &currentAction)
            visitor.member(members[17], &targetParameterName)
            visitor.member(members[18], &targets)
            visitor.member(members[19], &targetMaps)
            visitor.member(members[20], &resolvedTargets)
            visitor.member(members[21], &maxConcurrency)
            visitor.member(members[22], &maxErrors)
            visitor.member(members[23], &target)
            visitor.member(members[24], &progressCounters)
            visitor.member(members[25], &automationSubtype)
            visitor.member(members[26], &scheduledTime)
            visitor.member(members[27], &opsItemId)
            visitor.member(members[28], &variables)
            visitor.member(members[29], &targetsSummary)
        }
    }

    /// Source: SSM 2014-11-06, shape `AutomationExecutionFilter`.
    package struct AutomationExecutionFilter: AWSStructure {
        package var key: AutomationExecutionFilterKey
        package var values: [String]

        package init(key: AutomationExecutionFilterKey, values: [String]) {
            self.key = key
            self.values = values
        }

        package static var blank: AutomationExecutionFilter { AutomationExecutionFilter(key: .blank, values: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "AutomationExecutionFilter",
            [
                MemberSchema("Key", Schemas.automationExecutionFilterKey, isRequired: true),
                MemberSchema("Values", Schemas.automationExecutionFilterValueList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: SSM 2014-11-06, shape `AutomationExecutionMetadata`.
    package struct AutomationExecutionMetadata: AWSStructure {
        package var automationExecutionId: String?
        package var documentName: String?
        package var documentVersion: String?
        package var automationExecutionStatus: AutomationExecutionStatus?
        package var executionStartTime: Timestamp?
        package var executionEndTime: Timestamp?
        package var executedBy: String?
        package var logFile: String?
        package var outputs: [String: [String]]?
        package var mode: ExecutionMode?
        package var parentAutomationExecutionId: String?
        package var currentStepName: String?
        package var currentAction: String?
        package var failureMessage: String?
        package var warningMessage: String?
        package var targetParameterName: String?
        package var targets: [Target]?
        package var targetMaps: [[String: [String]]]?
        package var resolvedTargets: ResolvedTargets?
        package var maxConcurrency: String?
        package var maxErrors: String?
        package var target: String?
        package var automationType: AutomationType?
        package var automationSubtype: AutomationSubtype?
        package var scheduledTime: Timestamp?
        package var opsItemId: String?

        package init(
            automationExecutionId: String? = nil,
            documentName: String? = nil,
            documentVersion: String? = nil,
            automationExecutionStatus: AutomationExecutionStatus? = nil,
            executionStartTime: Timestamp? = nil,
            executionEndTime: Timestamp? = nil,
            executedBy: String? = nil,
            logFile: String? = nil,
            outputs: [String: [String]]? = nil,
            mode: ExecutionMode? = nil,
            parentAutomationExecutionId: String? = nil,
            currentStepName: String? = nil,
            currentAction: String? = nil,
            failureMessage: String? = nil,
            warningMessage: String? = nil,
            targetParameterName: String? = nil,
            targets: [Target]? = nil,
            targetMaps: [[String: [String]]]? = nil,
            resolvedTargets: ResolvedTargets? = nil,
            maxConcurrency: String? = nil,
            maxErrors: String? = nil,
            target: String? = nil,
            automationType: AutomationType? = nil,
            automationSubtype: AutomationSubtype? = nil,
            scheduledTime: Timestamp? = nil,
            opsItemId: String? = nil
        ) {
            self.automationExecutionId = automationExecutionId
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.automationExecutionStatus = automationExecutionStatus
            self.executionStartTime = executionStartTime
            self.executionEndTime = executionEndTime
            self.executedBy = executedBy
            self.logFile = logFile
            self.outputs = outputs
            self.mode = mode
            self.parentAutomationExecutionId = parentAutomationExecutionId
            self.currentStepName = currentStepName
            self.currentAction = currentAction
            self.failureMessage = failureMessage
            self.warningMessage = warningMessage
            self.targetParameterName = targetParameterName
            self.targets = targets
            self.targetMaps = targetMaps
            self.resolvedTargets = resolvedTargets
            self.maxConcurrency = maxConcurrency
            self.maxErrors = maxErrors
            self.target = target
            self.automationType = automationType
            self.automationSubtype = automationSubtype
            self.scheduledTime = scheduledTime
            self.opsItemId = opsItemId
        }

        package static var blank: AutomationExecutionMetadata { AutomationExecutionMetadata() }

        package static let schema = StructureSchema(
            .ssm,
            "AutomationExecutionMetadata",
            [
                MemberSchema("AutomationExecutionId", Schemas.automationExecutionId),
                MemberSchema("DocumentName", Schemas.documentName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("AutomationExecutionStatus", Schemas.automationExecutionStatus),
                MemberSchema("ExecutionStartTime", .plain),
                MemberSchema("ExecutionEndTime", .plain),
                MemberSchema("ExecutedBy", .plain),
                MemberSchema("LogFile", .plain),
                MemberSchema("Outputs", Schemas.automationParameterMap),
                MemberSchema("Mode", Schemas.executionMode),
                MemberSchema("ParentAutomationExecutionId", Schemas.automationExecutionId),
                MemberSchema("CurrentStepName", .plain),
                MemberSchema("CurrentAction", .plain),
                MemberSchema("FailureMessage", .plain),
                MemberSchema("WarningMessage", .plain),
                MemberSchema("TargetParameterName", Schemas.automationParameterKey),
                MemberSchema("Targets", Schemas.targets),
                MemberSchema("TargetMaps", Schemas.targetMaps),
                MemberSchema("ResolvedTargets", .structure),
                MemberSchema("MaxConcurrency", Schemas.maxConcurrency),
                MemberSchema("MaxErrors", Schemas.maxErrors),
                MemberSchema("Target", .plain),
                MemberSchema("AutomationType", Schemas.automationType),
                MemberSchema("AutomationSubtype", Schemas.automationSubtype),
                MemberSchema("ScheduledTime", .plain),
                MemberSchema("OpsItemId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &automationExecutionId)
            visitor.member(members[1], &documentName)
            visitor.member(members[2], &documentVersion)
            visitor.member(members[3], &automationExecutionStatus)
            visitor.member(members[4], &executionStartTime)
            visitor.member(members[5], &executionEndTime)
            visitor.member(members[6], &executedBy)
            visitor.member(members[7], &logFile)
            visitor.member(members[8], &outputs)
            visitor.member(members[9], &mode)
            visitor.member(members[10], &parentAutomationExecutionId)
            visitor.member(members[11], &currentStepName)
            visitor.member(members[12], &currentAction)
            visitor.member(members[13], &failureMessage)
            visitor.member(members[14], &warningMessage)
            visitor.member(members[15], &targetParameterName)
            visitor.member(members[16], &targets)
            visitor.member(members[17], &targetMaps)
            visitor.member(members[18], &resolvedTargets)
            visitor.member(members[19], &maxConcurrency)
            visitor.member(members[20], &maxErrors)
            visitor.member(members[21], &target)
            visitor.member(members[22], &automationType)
            visitor.member(members[23], &automationSubtype)
            visitor.member(members[24], &scheduledTime)
            visitor.member(members[25], &opsItemId)
        }
    }

    /// Source: SSM 2014-11-06, shape `CancelCommandRequest`.
    package struct CancelCommandRequest: AWSStructure {
        package var commandId: String
        package var instanceIds: [String]?

        package init(commandId: String, instanceIds: [String]? = nil) {
            self.commandId = commandId
            self.instanceIds = instanceIds
        }

        package static var blank: CancelCommandRequest { CancelCommandRequest(commandId: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "CancelCommandRequest",
            [
                MemberSchema("CommandId", Schemas.commandId, isRequired: true),
                MemberSchema("InstanceIds", Schemas.instanceIdList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceIds)
        }
    }

    /// Source: SSM 2014-11-06, shape `CancelCommandResult`.
    package struct CancelCommandResult: AWSStructure {
        package init() {}

        package static var blank: CancelCommandResult { CancelCommandResult() }

        package static let schema = StructureSchema(.ssm, "CancelCommandResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SSM 2014-11-06, shape `CloudWatchOutputConfig`.
    package struct CloudWatchOutputConfig: AWSStructure {
        package var cloudWatchLogGroupName: String?
        package var cloudWatchOutputEnabled: Bool?

        package init(cloudWatchLogGroupName: String? = nil, cloudWatchOutputEnabled: Bool? = nil) {
            self.cloudWatchLogGroupName = cloudWatchLogGroupName
            self.cloudWatchOutputEnabled = cloudWatchOutputEnabled
        }

        package static var blank: CloudWatchOutputConfig { CloudWatchOutputConfig() }

        package static let schema = StructureSchema(
            .ssm,
            "CloudWatchOutputConfig",
            [
                MemberSchema("CloudWatchLogGroupName", Schemas.cloudWatchLogGroupName),
                MemberSchema("CloudWatchOutputEnabled", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &cloudWatchLogGroupName)
            visitor.member(members[1], &cloudWatchOutputEnabled)
        }
    }

    /// Source: SSM 2014-11-06, shape `Command`.
    package struct Command: AWSStructure {
        package var commandId: String?
        package var documentName: String?
        package var documentVersion: String?
        package var comment: String?
        package var expiresAfter: Timestamp?
        package var parameters: [String: [String]]?
        package var instanceIds: [String]?
        package var targets: [Target]?
        package var requestedDateTime: Timestamp?
        package var status: CommandStatus?
        package var statusDetails: String?
        package var outputS3Region: String?
        package var outputS3BucketName: String?
        package var outputS3KeyPrefix: String?
        package var maxConcurrency: String?
        package var maxErrors: String?
        package var targetCount: Int?
        package var completedCount: Int?
        package var errorCount: Int?
        package var deliveryTimedOutCount: Int?
        package var serviceRole: String?
        package var notificationConfig: NotificationConfig?
        package var cloudWatchOutputConfig: CloudWatchOutputConfig?
        package var timeoutSeconds: Int?

        package init(
            commandId: String? = nil,
            documentName: String? = nil,
            documentVersion: String? = nil,
            comment: String? = nil,
            expiresAfter: Timestamp? = nil,
            parameters: [String: [String]]? = nil,
            instanceIds: [String]? = nil,
            targets: [Target]? = nil,
            requestedDateTime: Timestamp? = nil,
            status: CommandStatus? = nil,
            statusDetails: String? = nil,
            outputS3Region: String? = nil,
            outputS3BucketName: String? = nil,
            outputS3KeyPrefix: String? = nil,
            maxConcurrency: String? = nil,
            maxErrors: String? = nil,
            targetCount: Int? = nil,
            completedCount: Int? = nil,
            errorCount: Int? = nil,
            deliveryTimedOutCount: Int? = nil,
            serviceRole: String? = nil,
            notificationConfig: NotificationConfig? = nil,
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil,
            timeoutSeconds: Int? = nil
        ) {
            self.commandId = commandId
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.comment = comment
            self.expiresAfter = expiresAfter
            self.parameters = parameters
            self.instanceIds = instanceIds
            self.targets = targets
            self.requestedDateTime = requestedDateTime
            self.status = status
            self.statusDetails = statusDetails
            self.outputS3Region = outputS3Region
            self.outputS3BucketName = outputS3BucketName
            self.outputS3KeyPrefix = outputS3KeyPrefix
            self.maxConcurrency = maxConcurrency
            self.maxErrors = maxErrors
            self.targetCount = targetCount
            self.completedCount = completedCount
            self.errorCount = errorCount
            self.deliveryTimedOutCount = deliveryTimedOutCount
            self.serviceRole = serviceRole
            self.notificationConfig = notificationConfig
            self.cloudWatchOutputConfig = cloudWatchOutputConfig
            self.timeoutSeconds = timeoutSeconds
        }

        package static var blank: Command { Command() }

        package static let schema = StructureSchema(
            .ssm,
            "Command",
            [
                MemberSchema("CommandId", Schemas.commandId),
                MemberSchema("DocumentName", Schemas.documentName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("Comment", Schemas.comment),
                MemberSchema("ExpiresAfter", .plain),
                MemberSchema("Parameters", Schemas.parameters),
                MemberSchema("InstanceIds", Schemas.instanceIdList),
                MemberSchema("Targets", Schemas.targets),
                MemberSchema("RequestedDateTime", .plain),
                MemberSchema("Status", Schemas.commandStatus),
                MemberSchema("StatusDetails", Schemas.statusDetails),
                MemberSchema("OutputS3Region", Schemas.s3Region),
                MemberSchema("OutputS3BucketName", Schemas.s3BucketName),
                MemberSchema("OutputS3KeyPrefix", Schemas.s3KeyPrefix),
                MemberSchema("MaxConcurrency", Schemas.maxConcurrency),
                MemberSchema("MaxErrors", Schemas.maxErrors),
                MemberSchema("TargetCount", .plain),
                MemberSchema("CompletedCount", .plain),
                MemberSchema("ErrorCount", .plain),
                MemberSchema("DeliveryTimedOutCount", .plain),
                MemberSchema("ServiceRole", .plain),
                MemberSchema("NotificationConfig", .structure),
                MemberSchema("CloudWatchOutputConfig", .structure),
                MemberSchema("TimeoutSeconds", Schemas.timeoutSeconds),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &documentName)
            visitor.member(members[2], &documentVersion)
            visitor.member(members[3], &comment)
            visitor.member(members[4], &expiresAfter)
            visitor.member(members[5], &parameters)
            visitor.member(members[6], &instanceIds)
            visitor.member(members[7], &targets)
            visitor.member(members[8], &requestedDateTime)
            visitor.member(members[9], &status)
            visitor.member(members[10], &statusDetails)
            visitor.member(members[11], &outputS3Region)
            visitor.member(members[12], &outputS3BucketName)
            visitor.member(members[13], &outputS3KeyPrefix)
            visitor.member(members[14], &maxConcurrency)
            visitor.member(members[15], &maxErrors)
            visitor.member(members[16], &targetCount)
            visitor.member(members[17], &completedCount)
            visitor.member(members[18], &errorCount)
            visitor.member(members[19], &deliveryTimedOutCount)
            visitor.member(members[20], &serviceRole)
            visitor.member(members[21], &notificationConfig)
            visitor.member(members[22], &cloudWatchOutputConfig)
            visitor.member(members[23], &timeoutSeconds)
        }
    }

    /// Source: SSM 2014-11-06, shape `CommandFilter`.
    package struct CommandFilter: AWSStructure {
        package var key: CommandFilterKey
        package var value: String

        package init(key: CommandFilterKey, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: CommandFilter { CommandFilter(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "CommandFilter",
            [
                MemberSchema("key", Schemas.commandFilterKey, isRequired: true),
                MemberSchema("value", Schemas.commandFilterValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: SSM 2014-11-06, shape `CommandInvocation`.
    package struct CommandInvocation: AWSStructure {
        package var commandId: String?
        package var instanceId: String?
        package var instanceName: String?
        package var comment: String?
        package var documentName: String?
        package var documentVersion: String?
        package var requestedDateTime: Timestamp?
        package var status: CommandInvocationStatus?
        package var statusDetails: String?
        package var traceOutput: String?
        package var standardOutputUrl: String?
        package var standardErrorUrl: String?
        package var commandPlugins: [CommandPlugin]?
        package var serviceRole: String?
        package var notificationConfig: NotificationConfig?
        package var cloudWatchOutputConfig: CloudWatchOutputConfig?

        package init(
            commandId: String? = nil,
            instanceId: String? = nil,
            instanceName: String? = nil,
            comment: String? = nil,
            documentName: String? = nil,
            documentVersion: String? = nil,
            requestedDateTime: Timestamp? = nil,
            status: CommandInvocationStatus? = nil,
            statusDetails: String? = nil,
            traceOutput: String? = nil,
            standardOutputUrl: String? = nil,
            standardErrorUrl: String? = nil,
            commandPlugins: [CommandPlugin]? = nil,
            serviceRole: String? = nil,
            notificationConfig: NotificationConfig? = nil,
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil
        ) {
            self.commandId = commandId
            self.instanceId = instanceId
            self.instanceName = instanceName
            self.comment = comment
            self.documentName = documentName
            self.documentVersion = documentVersion
            self.requestedDateTime = requestedDateTime
            self.status = status
            self.statusDetails = statusDetails
            self.traceOutput = traceOutput
            self.standardOutputUrl = standardOutputUrl
            self.standardErrorUrl = standardErrorUrl
            self.commandPlugins = commandPlugins
            self.serviceRole = serviceRole
            self.notificationConfig = notificationConfig
            self.cloudWatchOutputConfig = cloudWatchOutputConfig
        }

        package static var blank: CommandInvocation { CommandInvocation() }

        package static let schema = StructureSchema(
            .ssm,
            "CommandInvocation",
            [
                MemberSchema("CommandId", Schemas.commandId),
                MemberSchema("InstanceId", Schemas.instanceId),
                MemberSchema("InstanceName", Schemas.instanceTagName),
                MemberSchema("Comment", Schemas.comment),
                MemberSchema("DocumentName", Schemas.documentName),
                MemberSchema("DocumentVersion", Schemas.documentVersion),
                MemberSchema("RequestedDateTime", .plain),
                MemberSchema("Status", Schemas.commandInvocationStatus),
                MemberSchema("StatusDetails", Schemas.statusDetails),
                MemberSchema("TraceOutput", Schemas.invocationTraceOutput),
                MemberSchema("StandardOutputUrl", .plain),
                MemberSchema("StandardErrorUrl", .plain),
                MemberSchema("CommandPlugins", Schemas.commandPluginList),
                MemberSchema("ServiceRole", .plain),
                MemberSchema("NotificationConfig", .structure),
                MemberSchema("CloudWatchOutputConfig", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &commandId)
            visitor.member(members[1], &instanceId)
            visitor.member(members[2], &instanceName)
            visitor.member(members[3], &comment)
            visitor.member(members[4], &documentName)
            visitor.member(members[5], &documentVersion)
            visitor.member(members[6], &requestedDateTime)
            visitor.member(members[7], &status)
            visitor.member(members[8], &statusDetails)
            visitor.member(members[9], &traceOutput)
            visitor.member(members[10], &standardOutputUrl)
            visitor.member(members[11], &standardErrorUrl)
            visitor.member(members[12], &commandPlugins)
            visitor.member(members[13], &serviceRole)
            visitor.member(members[14], &notificationConfig)
            visitor.member(members[15], &cloudWatchOutputConfig)
        }
    }

    /// Source: SSM 2014-11-06, shape `CommandPlugin`.
    package struct CommandPlugin: AWSStructure {
        package var name: String?
        package var status: CommandPluginStatus?
        package var statusDetails: String?
        package var responseCode: Int?
        package var responseStartDateTime: Timestamp?
        package var responseFinishDateTime: Timestamp?
        package var output: String?
        package var standardOutputUrl: String?
        package var standardErrorUrl: String?
        package var outputS3Region: String?
        package var outputS3BucketName: String?
        package var outputS3KeyPrefix: String?

        package init(
            name: String? = nil,
            status: CommandPluginStatus? = nil,
            statusDetails: String? = nil,
            responseCode: Int? = nil,
            responseStartDateTime: Timestamp? = nil,
            responseFinishDateTime: Timestamp? = nil,
            output: String? = nil,
            standardOutputUrl: String? = nil,
            standardErrorUrl: String? = nil,
            outputS3Region: String? = nil,
            outputS3BucketName: String? = nil,
            outputS3KeyPrefix: String? = nil
        ) {
            self.name = name
            self.status = status
            self.statusDetails = statusDetails
            self.responseCode = responseCode
            self.responseStartDateTime = responseStartDateTime
            self.responseFinishDateTime = responseFinishDateTime
            self.output = output
            self.standardOutputUrl = standardOutputUrl
            self.standardErrorUrl = standardErrorUrl
            self.outputS3Region = outputS3Region
            self.outputS3BucketName = outputS3BucketName
            self.outputS3KeyPrefix = outputS3KeyPrefix
        }

        package static var blank: CommandPlugin { CommandPlugin() }

        package static let schema = StructureSchema(
            .ssm,
            "CommandPlugin",
            [
                MemberSchema("Name", Schemas.commandPluginName),
                MemberSchema("Status", Schemas.commandPluginStatus),
                MemberSchema("StatusDetails", Schemas.statusDetails),
                MemberSchema("ResponseCode", .plain),
                MemberSchema("ResponseStartDateTime", .plain),
                MemberSchema("ResponseFinishDateTime", .plain),
                MemberSchema("Output", Schemas.commandPluginOutput),
                MemberSchema("StandardOutputUrl", .plain),
                MemberSchema("StandardErrorUrl", .plain),
                MemberSchema("OutputS3Region", Schemas.s3Region),
                MemberSchema("OutputS3BucketName", Schemas.s3BucketName),
                MemberSchema("OutputS3KeyPrefix", Schemas.s3KeyPrefix),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &status)
            visitor.member(members[2], &statusDetails)
            visitor.member(members[3], &responseCode)
            visitor.member(members[4], &responseStartDateTime)
            visitor.member(members[5], &responseFinishDateTime)
            visitor.member(members[6], &output)
            visitor.member(members[7], &standardOutputUrl)
            visitor.member(members[8], &standardErrorUrl)
            visitor.member(members[9], &outputS3Region)
            visitor.member(members[10], &outputS3BucketName)
            visitor.member(members[11], &outputS3KeyPrefix)
        }
    }

    /// Source: SSM 2014-11-06, shape `CreateDocumentRequest`.
    package struct CreateDocumentRequest: AWSStructure {
        package var content: String
        package var name: String
        package var displayName: String?
        package var versionName: String?
        package var documentType: DocumentType?
        package var documentFormat: DocumentFormat?
        package var tags: [Tag]?

        package init(
            content: String,
            name: String,
            displayName: String? = nil,
            versionName: String? = nil,
            documentType: DocumentType? = nil,
            documentFormat: DocumentFormat? = nil,
            tags: [Tag]? = nil
        ) {
            self.content = content
            self.name = name
            self.displayName = displayName
            self.versionName = versionName
            self.documentType = documentType
            self.documentFormat = documentFormat
            self.tags = tags
        }

        package static var blank: CreateDocumentRequest { CreateDocumentRequest(content: .blank, name: .blank) }

        package static let schema = StructureSchema(
            .ssm,
            "CreateDocumentRequest",
            [
                MemberSchema("Content", Schemas.documentContent, isRequired: true),
                MemberSchema("Name", Schemas.documentName, isRequired: true),
                MemberSchema("DisplayName", Schemas.documentDisplayName),
                MemberSchema("VersionName", Schemas.documentVersionName),
                MemberSchema("DocumentType", Schemas.documentType),
                MemberSchema("DocumentFormat", Schemas.documentFormat),
                MemberSchema("Tags", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &content)
            visitor.member(members[1], &name)
            visitor.member(members[2], &displayName)
            visitor.member(members[3], &versionName)
            visitor.member(members[4], &documentType)
            visitor.member(members[5], &documentFormat)
            visitor.member(members[6], &tags)
        }
    }

    /// Source: SSM 2014-11-06, shape `CreateDocumentResult`.
    package struct CreateDocumentResult: AWSStructure {
        package var documentDescription: DocumentDescription?

        package init(documentDescription: DocumentDescription? = nil) {
            self.documentDescription = documentDescription
        }

        package static var blank: CreateDocumentResult { CreateDocumentResult() }

        package static let schema = StructureSchema(
            .ssm,
            "CreateDocumentResult",
            [
                MemberSchema("DocumentDescription", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &documentDescription)
        }
    }

    /// Source: SSM 2014-11-06, shape `CreateOpsItemRequest`.
    package struct CreateOpsItemRequest: AWSStructure {
        package var description: String
        package var opsItemType: String?
        package var operationalData: [String: OpsItemDataValue]?
        package var priority: Int?
        package var source: String
        package var title: String
        package var tags: [Tag]?
        package var severity: String?
        package var actualStartTime: Timestamp?
        package var actualEndTime: Timestamp?
        package var plannedStartTime: Timestamp?
        package var plannedEndTime: Timestamp?
        package var accountId: String?

        package init(
            description: String,
            opsItemType: String? = nil,
            operationalData: [String: OpsItemDataValue]? = nil,
            priority: Int? = nil,
            source: String,
            title: String,
            tags: [Tag]? = nil,
            severity: String? = nil,
            actualStartTime: Timestamp? = nil,
            actualEndTime: Timestamp? = nil,
            plannedStartTime: Timestamp? = nil,
            plannedEndTime: Timestamp? = nil,
            accountId: String? = nil
        ) {
            self.description = description
            self.opsItemType = opsItemType
            self.operationalData = operationalData
            self.priority = priority
            self.source = source
            self.title = title
            self.tags = tags
            self.severity = severity
            self.actualStartTime = actualStartTime
            self.actualEndTime = actualEndTime
            self.plannedStartTime = plannedStartTime
            self.plannedEndTime = plannedEndTime
            self.accountId = accountId
        }

        package static var blank: CreateOpsItemRequest {
            CreateOpsItemRequest(description: .blank, source: .blank, title: .blank)
        }

        package static let schema = StructureSchema(
            .ssm,
            "CreateOpsItemRequest",
            [
                MemberSchema("Description", Schemas.opsItemDescription, isRequired: true),
                MemberSchema("OpsItemType", .plain),
                MemberSchema("OperationalData", Schemas.opsItemOperationalData),
                MemberSchema("Priority", Schemas.opsItemPriority),
                MemberSchema("Source", Schemas.opsItemSource, isRequired: true),
                MemberSchema("Title", Schemas.opsItemTitle, isRequired: true),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("Severity", Schemas.opsItemSeverity),
                MemberSchema("ActualStartTime", .plain),
                MemberSchema("ActualEndTime", .plain),
                MemberSchema("PlannedStartTime", .plain),
                MemberSchema("PlannedEndTime", .plain),
                MemberSchema("AccountId", Schemas.opsItemAccountId),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &description)
            visitor.member(members[1], &opsItemType)
            visitor.member(members[2], &operationalData)
            visitor.member(members[3], &priority)
            visitor.member(members[4], &source)
            visitor.member(members[5], &title)
            visitor.member(members[6], &tags)
            visitor.member(members[7], &severity)
            visitor.member(members[8], &actualStartTime)
            visitor.member(members[9], &actualEndTime)
            visitor.member(members[10], &plannedStartTime)
            visitor.member(members[11], &plannedEndTime)
            visitor.member(members[12], &accountId)
        }
    }

    /// Source: SSM 2014-11-06, shape `CreateOpsItemResponse`.
    package struct CreateOpsItemResponse: AWSStructure {
        package var opsItemId: String?
        package var opsItemArn: String?

        package init(opsItemId: String? = nil, opsItemArn: String? = nil) {
            self.opsItemId = opsItemId
            self.opsItemArn = opsItemArn
        }

        package static var blank: CreateOpsItemResponse { CreateOpsItemResponse() }

        package static let schema = StructureSchema(
            .ssm,
            "CreateOpsItemResponse",
            [
                MemberSchema("OpsItemId", .plain),
                MemberSchema("OpsItemArn", Schemas.opsItemArn),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &opsItemId)
            visitor.member(members[1], &opsItemArn)
        }
    }
}
