// Words of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SSM {
    /// Source: SSM 2014-11-06, shape `AutomationExecutionFilterKey`.
    package struct AutomationExecutionFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let documentNamePrefix = AutomationExecutionFilterKey(rawValue: "DocumentNamePrefix")
        package static let executionStatus = AutomationExecutionFilterKey(rawValue: "ExecutionStatus")
        package static let executionId = AutomationExecutionFilterKey(rawValue: "ExecutionId")
        package static let parentExecutionId = AutomationExecutionFilterKey(rawValue: "ParentExecutionId")
        package static let currentAction = AutomationExecutionFilterKey(rawValue: "CurrentAction")
        package static let startTimeBefore = AutomationExecutionFilterKey(rawValue: "StartTimeBefore")
        package static let startTimeAfter = AutomationExecutionFilterKey(rawValue: "StartTimeAfter")
        package static let automationType = AutomationExecutionFilterKey(rawValue: "AutomationType")
        package static let tagKey = AutomationExecutionFilterKey(rawValue: "TagKey")
        package static let targetResourceGroup = AutomationExecutionFilterKey(rawValue: "TargetResourceGroup")
        package static let automationSubtype = AutomationExecutionFilterKey(rawValue: "AutomationSubtype")
        package static let opsItemId = AutomationExecutionFilterKey(rawValue: "OpsItemId")

        package static let known: [AutomationExecutionFilterKey] = [
            .documentNamePrefix, .executionStatus, .executionId, .parentExecutionId, .currentAction, .startTimeBefore,
            .startTimeAfter, .automationType, .tagKey, .targetResourceGroup, .automationSubtype, .opsItemId,
        ]
    }

    /// Source: SSM 2014-11-06, shape `AutomationExecutionStatus`.
    package struct AutomationExecutionStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = AutomationExecutionStatus(rawValue: "Pending")
        package static let inProgress = AutomationExecutionStatus(rawValue: "InProgress")
        package static let waiting = AutomationExecutionStatus(rawValue: "Waiting")
        package static let success = AutomationExecutionStatus(rawValue: "Success")
        package static let timedOut = AutomationExecutionStatus(rawValue: "TimedOut")
        package static let cancelling = AutomationExecutionStatus(rawValue: "Cancelling")
        package static let cancelled = AutomationExecutionStatus(rawValue: "Cancelled")
        package static let failed = AutomationExecutionStatus(rawValue: "Failed")
        package static let pendingApproval = AutomationExecutionStatus(rawValue: "PendingApproval")
        package static let approved = AutomationExecutionStatus(rawValue: "Approved")
        package static let rejected = AutomationExecutionStatus(rawValue: "Rejected")
        package static let scheduled = AutomationExecutionStatus(rawValue: "Scheduled")
        package static let runbookInProgress = AutomationExecutionStatus(rawValue: "RunbookInProgress")
        package static let pendingChangeCalendarOverride = AutomationExecutionStatus(
            rawValue: "PendingChangeCalendarOverride"
        )
        package static let changeCalendarOverrideApproved = AutomationExecutionStatus(
            rawValue: "ChangeCalendarOverrideApproved"
        )
        package static let changeCalendarOverrideRejected = AutomationExecutionStatus(
            rawValue: "ChangeCalendarOverrideRejected"
        )
        package static let completedWithSuccess = AutomationExecutionStatus(rawValue: "CompletedWithSuccess")
        package static let completedWithFailure = AutomationExecutionStatus(rawValue: "CompletedWithFailure")
        package static let exited = AutomationExecutionStatus(rawValue: "Exited")

        package static let known: [AutomationExecutionStatus] = [
            .pending, .inProgress, .waiting, .success, .timedOut, .cancelling, .cancelled, .failed, .pendingApproval,
            .approved, .rejected, .scheduled, .runbookInProgress, .pendingChangeCalendarOverride,
            .changeCalendarOverrideApproved, .changeCalendarOverrideRejected, .completedWithSuccess,
            .completedWithFailure, .exited,
        ]
    }

    /// Source: SSM 2014-11-06, shape `AutomationSubtype`.
    package struct AutomationSubtype: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let changeRequest = AutomationSubtype(rawValue: "ChangeRequest")
        package static let accessRequest = AutomationSubtype(rawValue: "AccessRequest")

        package static let known: [AutomationSubtype] = [
            .changeRequest, .accessRequest,
        ]
    }

    /// Source: SSM 2014-11-06, shape `AutomationType`.
    package struct AutomationType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let crossAccount = AutomationType(rawValue: "CrossAccount")
        package static let local = AutomationType(rawValue: "Local")

        package static let known: [AutomationType] = [
            .crossAccount, .local,
        ]
    }

    /// Source: SSM 2014-11-06, shape `CommandFilterKey`.
    package struct CommandFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let invokedAfter = CommandFilterKey(rawValue: "InvokedAfter")
        package static let invokedBefore = CommandFilterKey(rawValue: "InvokedBefore")
        package static let status = CommandFilterKey(rawValue: "Status")
        package static let executionStage = CommandFilterKey(rawValue: "ExecutionStage")
        package static let documentName = CommandFilterKey(rawValue: "DocumentName")

        package static let known: [CommandFilterKey] = [
            .invokedAfter, .invokedBefore, .status, .executionStage, .documentName,
        ]
    }

    /// Source: SSM 2014-11-06, shape `CommandInvocationStatus`.
    package struct CommandInvocationStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = CommandInvocationStatus(rawValue: "Pending")
        package static let inProgress = CommandInvocationStatus(rawValue: "InProgress")
        package static let delayed = CommandInvocationStatus(rawValue: "Delayed")
        package static let success = CommandInvocationStatus(rawValue: "Success")
        package static let cancelled = CommandInvocationStatus(rawValue: "Cancelled")
        package static let timedOut = CommandInvocationStatus(rawValue: "TimedOut")
        package static let failed = CommandInvocationStatus(rawValue: "Failed")
        package static let cancelling = CommandInvocationStatus(rawValue: "Cancelling")

        package static let known: [CommandInvocationStatus] = [
            .pending, .inProgress, .delayed, .success, .cancelled, .timedOut, .failed, .cancelling,
        ]
    }

    /// Source: SSM 2014-11-06, shape `CommandPluginStatus`.
    package struct CommandPluginStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = CommandPluginStatus(rawValue: "Pending")
        package static let inProgress = CommandPluginStatus(rawValue: "InProgress")
        package static let success = CommandPluginStatus(rawValue: "Success")
        package static let timedOut = CommandPluginStatus(rawValue: "TimedOut")
        package static let cancelled = CommandPluginStatus(rawValue: "Cancelled")
        package static let failed = CommandPluginStatus(rawValue: "Failed")

        package static let known: [CommandPluginStatus] = [
            .pending, .inProgress, .success, .timedOut, .cancelled, .failed,
        ]
    }

    /// Source: SSM 2014-11-06, shape `CommandStatus`.
    package struct CommandStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = CommandStatus(rawValue: "Pending")
        package static let inProgress = CommandStatus(rawValue: "InProgress")
        package static let success = CommandStatus(rawValue: "Success")
        package static let cancelled = CommandStatus(rawValue: "Cancelled")
        package static let failed = CommandStatus(rawValue: "Failed")
        package static let timedOut = CommandStatus(rawValue: "TimedOut")
        package static let cancelling = CommandStatus(rawValue: "Cancelling")

        package static let known: [CommandStatus] = [
            .pending, .inProgress, .success, .cancelled, .failed, .timedOut, .cancelling,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentFilterKey`.
    package struct DocumentFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let name = DocumentFilterKey(rawValue: "Name")
        package static let owner = DocumentFilterKey(rawValue: "Owner")
        package static let platformTypes = DocumentFilterKey(rawValue: "PlatformTypes")
        package static let documentType = DocumentFilterKey(rawValue: "DocumentType")

        package static let known: [DocumentFilterKey] = [
            .name, .owner, .platformTypes, .documentType,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentFormat`.
    package struct DocumentFormat: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let yaml = DocumentFormat(rawValue: "YAML")
        package static let json = DocumentFormat(rawValue: "JSON")
        package static let text = DocumentFormat(rawValue: "TEXT")

        package static let known: [DocumentFormat] = [
            .yaml, .json, .text,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentHashType`.
    package struct DocumentHashType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let sha256 = DocumentHashType(rawValue: "Sha256")
        package static let sha1 = DocumentHashType(rawValue: "Sha1")

        package static let known: [DocumentHashType] = [
            .sha256, .sha1,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentParameterType`.
    package struct DocumentParameterType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let string = DocumentParameterType(rawValue: "String")
        package static let stringList = DocumentParameterType(rawValue: "StringList")

        package static let known: [DocumentParameterType] = [
            .string, .stringList,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentStatus`.
    package struct DocumentStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let creating = DocumentStatus(rawValue: "Creating")
        package static let active = DocumentStatus(rawValue: "Active")
        package static let updating = DocumentStatus(rawValue: "Updating")
        package static let deleting = DocumentStatus(rawValue: "Deleting")
        package static let failed = DocumentStatus(rawValue: "Failed")

        package static let known: [DocumentStatus] = [
            .creating, .active, .updating, .deleting, .failed,
        ]
    }

    /// Source: SSM 2014-11-06, shape `DocumentType`.
    package struct DocumentType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let command = DocumentType(rawValue: "Command")
        package static let policy = DocumentType(rawValue: "Policy")
        package static let automation = DocumentType(rawValue: "Automation")
        package static let session = DocumentType(rawValue: "Session")
        package static let package = DocumentType(rawValue: "Package")
        package static let applicationConfiguration = DocumentType(rawValue: "ApplicationConfiguration")
        package static let applicationConfigurationSchema = DocumentType(rawValue: "ApplicationConfigurationSchema")
        package static let deploymentStrategy = DocumentType(rawValue: "DeploymentStrategy")
        package static let changeCalendar = DocumentType(rawValue: "ChangeCalendar")
        package static let automationChangeTemplate = DocumentType(rawValue: "Automation.ChangeTemplate")
        package static let problemAnalysis = DocumentType(rawValue: "ProblemAnalysis")
        package static let problemAnalysisTemplate = DocumentType(rawValue: "ProblemAnalysisTemplate")
        package static let cloudFormation = DocumentType(rawValue: "CloudFormation")
        package static let conformancePackTemplate = DocumentType(rawValue: "ConformancePackTemplate")
        package static let quickSetup = DocumentType(rawValue: "QuickSetup")
        package static let manualApprovalPolicy = DocumentType(rawValue: "ManualApprovalPolicy")
        package static let autoApprovalPolicy = DocumentType(rawValue: "AutoApprovalPolicy")

        package static let known: [DocumentType] = [
            .command, .policy, .automation, .session, .package, .applicationConfiguration,
            .applicationConfigurationSchema, .deploymentStrategy, .changeCalendar, .automationChangeTemplate,
            .problemAnalysis, .problemAnalysisTemplate, .cloudFormation, .conformancePackTemplate, .quickSetup,
            .manualApprovalPolicy, .autoApprovalPolicy,
        ]
    }

    /// Source: SSM 2014-11-06, shape `ExecutionMode`.
    package struct ExecutionMode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let auto = ExecutionMode(rawValue: "Auto")
        package static let interactive = ExecutionMode(rawValue: "Interactive")

        package static let known: [ExecutionMode] = [
            .auto, .interactive,
        ]
    }

    /// Source: SSM 2014-11-06, shape `InstanceInformationFilterKey`.
    package struct InstanceInformationFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let instanceIds = InstanceInformationFilterKey(rawValue: "InstanceIds")
        package static let agentVersion = InstanceInformationFilterKey(rawValue: "AgentVersion")
        package static let pingStatus = InstanceInformationFilterKey(rawValue: "PingStatus")
        package static let platformTypes = InstanceInformationFilterKey(rawValue: "PlatformTypes")
        package static let activationIds = InstanceInformationFilterKey(rawValue: "ActivationIds")
        package static let iamRole = InstanceInformationFilterKey(rawValue: "IamRole")
        package static let resourceType = InstanceInformationFilterKey(rawValue: "ResourceType")
        package static let associationStatus = InstanceInformationFilterKey(rawValue: "AssociationStatus")

        package static let known: [InstanceInformationFilterKey] = [
            .instanceIds, .agentVersion, .pingStatus, .platformTypes, .activationIds, .iamRole, .resourceType,
            .associationStatus,
        ]
    }

    /// Source: SSM 2014-11-06, shape `NotificationEvent`.
    package struct NotificationEvent: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let all = NotificationEvent(rawValue: "All")
        package static let inProgress = NotificationEvent(rawValue: "InProgress")
        package static let success = NotificationEvent(rawValue: "Success")
        package static let timedOut = NotificationEvent(rawValue: "TimedOut")
        package static let cancelled = NotificationEvent(rawValue: "Cancelled")
        package static let failed = NotificationEvent(rawValue: "Failed")

        package static let known: [NotificationEvent] = [
            .all, .inProgress, .success, .timedOut, .cancelled, .failed,
        ]
    }

    /// Source: SSM 2014-11-06, shape `NotificationType`.
    package struct NotificationType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let command = NotificationType(rawValue: "Command")
        package static let invocation = NotificationType(rawValue: "Invocation")

        package static let known: [NotificationType] = [
            .command, .invocation,
        ]
    }

    /// Source: SSM 2014-11-06, shape `OpsItemDataType`.
    package struct OpsItemDataType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let searchableString = OpsItemDataType(rawValue: "SearchableString")
        package static let string = OpsItemDataType(rawValue: "String")

        package static let known: [OpsItemDataType] = [
            .searchableString, .string,
        ]
    }

    /// Source: SSM 2014-11-06, shape `ParameterTier`.
    package struct ParameterTier: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let standard = ParameterTier(rawValue: "Standard")
        package static let advanced = ParameterTier(rawValue: "Advanced")
        package static let intelligentTiering = ParameterTier(rawValue: "Intelligent-Tiering")

        package static let known: [ParameterTier] = [
            .standard, .advanced, .intelligentTiering,
        ]
    }

    /// Source: SSM 2014-11-06, shape `ParameterType`.
    package struct ParameterType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let string = ParameterType(rawValue: "String")
        package static let stringList = ParameterType(rawValue: "StringList")
        package static let secureString = ParameterType(rawValue: "SecureString")

        package static let known: [ParameterType] = [
            .string, .stringList, .secureString,
        ]
    }

    /// Source: SSM 2014-11-06, shape `ParametersFilterKey`.
    package struct ParametersFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let name = ParametersFilterKey(rawValue: "Name")
        package static let type = ParametersFilterKey(rawValue: "Type")
        package static let keyId = ParametersFilterKey(rawValue: "KeyId")

        package static let known: [ParametersFilterKey] = [
            .name, .type, .keyId,
        ]
    }

    /// Source: SSM 2014-11-06, shape `PingStatus`.
    package struct PingStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let online = PingStatus(rawValue: "Online")
        package static let connectionLost = PingStatus(rawValue: "ConnectionLost")
        package static let inactive = PingStatus(rawValue: "Inactive")

        package static let known: [PingStatus] = [
            .online, .connectionLost, .inactive,
        ]
    }

    /// Source: SSM 2014-11-06, shape `PlatformType`.
    package struct PlatformType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let windows = PlatformType(rawValue: "Windows")
        package static let linux = PlatformType(rawValue: "Linux")
        package static let macOS = PlatformType(rawValue: "MacOS")

        package static let known: [PlatformType] = [
            .windows, .linux, .macOS,
        ]
    }

    /// Source: SSM 2014-11-06, shape `ResourceType`.
    package struct ResourceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let managedInstance = ResourceType(rawValue: "ManagedInstance")
        package static let ec2Instance = ResourceType(rawValue: "EC2Instance")

        package static let known: [ResourceType] = [
            .managedInstance, .ec2Instance,
        ]
    }

    /// Source: SSM 2014-11-06, shape `SourceType`.
    package struct SourceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let awsEc2Instance = SourceType(rawValue: "AWS::EC2::Instance")
        package static let awsIoTThing = SourceType(rawValue: "AWS::IoT::Thing")
        package static let awsSsmManagedInstance = SourceType(rawValue: "AWS::SSM::ManagedInstance")
        package static let microsoftComputeVirtualMachines = SourceType(rawValue: "Microsoft.Compute/virtualMachines")
        package static let computeGoogleapisComInstance = SourceType(rawValue: "compute.googleapis.com/Instance")

        package static let known: [SourceType] = [
            .awsEc2Instance, .awsIoTThing, .awsSsmManagedInstance, .microsoftComputeVirtualMachines,
            .computeGoogleapisComInstance,
        ]
    }

    /// Source: SSM 2014-11-06, shape `StepExecutionFilterKey`.
    package struct StepExecutionFilterKey: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let startTimeBefore = StepExecutionFilterKey(rawValue: "StartTimeBefore")
        package static let startTimeAfter = StepExecutionFilterKey(rawValue: "StartTimeAfter")
        package static let stepExecutionStatus = StepExecutionFilterKey(rawValue: "StepExecutionStatus")
        package static let stepExecutionId = StepExecutionFilterKey(rawValue: "StepExecutionId")
        package static let stepName = StepExecutionFilterKey(rawValue: "StepName")
        package static let action = StepExecutionFilterKey(rawValue: "Action")
        package static let parentStepExecutionId = StepExecutionFilterKey(rawValue: "ParentStepExecutionId")
        package static let parentStepIteration = StepExecutionFilterKey(rawValue: "ParentStepIteration")
        package static let parentStepIteratorValue = StepExecutionFilterKey(rawValue: "ParentStepIteratorValue")

        package static let known: [StepExecutionFilterKey] = [
            .startTimeBefore, .startTimeAfter, .stepExecutionStatus, .stepExecutionId, .stepName, .action,
            .parentStepExecutionId, .parentStepIteration, .parentStepIteratorValue,
        ]
    }

    /// Source: SSM 2014-11-06, shape `StopType`.
    package struct StopType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let complete = StopType(rawValue: "Complete")
        package static let cancel = StopType(rawValue: "Cancel")

        package static let known: [StopType] = [
            .complete, .cancel,
        ]
    }
}
