// Words of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SSM {
    /// Source: SSM 2014-11-06, shape `AutomationExecutionFilterKey`.
    package struct AutomationExecutionFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var documentNamePrefix: Self { Self(code: 0) }
        package static var executionStatus: Self { Self(code: 1) }
        package static var executionId: Self { Self(code: 2) }
        package static var parentExecutionId: Self { Self(code: 3) }
        package static var currentAction: Self { Self(code: 4) }
        package static var startTimeBefore: Self { Self(code: 5) }
        package static var startTimeAfter: Self { Self(code: 6) }
        package static var automationType: Self { Self(code: 7) }
        package static var tagKey: Self { Self(code: 8) }
        package static var targetResourceGroup: Self { Self(code: 9) }
        package static var automationSubtype: Self { Self(code: 10) }
        package static var opsItemId: Self { Self(code: 11) }

        package static let table = WordTable([
            "DocumentNamePrefix", "ExecutionStatus", "ExecutionId", "ParentExecutionId", "CurrentAction",
            "StartTimeBefore", "StartTimeAfter", "AutomationType", "TagKey", "TargetResourceGroup", "AutomationSubtype",
            "OpsItemId",
        ])
    }

    /// Source: SSM 2014-11-06, shape `AutomationExecutionStatus`.
    package struct AutomationExecutionStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var waiting: Self { Self(code: 2) }
        package static var success: Self { Self(code: 3) }
        package static var timedOut: Self { Self(code: 4) }
        package static var cancelling: Self { Self(code: 5) }
        package static var cancelled: Self { Self(code: 6) }
        package static var failed: Self { Self(code: 7) }
        package static var pendingApproval: Self { Self(code: 8) }
        package static var approved: Self { Self(code: 9) }
        package static var rejected: Self { Self(code: 10) }
        package static var scheduled: Self { Self(code: 11) }
        package static var runbookInProgress: Self { Self(code: 12) }
        package static var pendingChangeCalendarOverride: Self { Self(code: 13) }
        package static var changeCalendarOverrideApproved: Self { Self(code: 14) }
        package static var changeCalendarOverrideRejected: Self { Self(code: 15) }
        package static var completedWithSuccess: Self { Self(code: 16) }
        package static var completedWithFailure: Self { Self(code: 17) }
        package static var exited: Self { Self(code: 18) }

        package static let table = WordTable([
            "Pending", "InProgress", "Waiting", "Success", "TimedOut", "Cancelling", "Cancelled", "Failed",
            "PendingApproval", "Approved", "Rejected", "Scheduled", "RunbookInProgress",
            "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected",
            "CompletedWithSuccess", "CompletedWithFailure", "Exited",
        ])
    }

    /// Source: SSM 2014-11-06, shape `AutomationSubtype`.
    package struct AutomationSubtype: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var changeRequest: Self { Self(code: 0) }
        package static var accessRequest: Self { Self(code: 1) }

        package static let table = WordTable([
            "ChangeRequest", "AccessRequest",
        ])
    }

    /// Source: SSM 2014-11-06, shape `AutomationType`.
    package struct AutomationType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var crossAccount: Self { Self(code: 0) }
        package static var local: Self { Self(code: 1) }

        package static let table = WordTable([
            "CrossAccount", "Local",
        ])
    }

    /// Source: SSM 2014-11-06, shape `CommandFilterKey`.
    package struct CommandFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var invokedAfter: Self { Self(code: 0) }
        package static var invokedBefore: Self { Self(code: 1) }
        package static var status: Self { Self(code: 2) }
        package static var executionStage: Self { Self(code: 3) }
        package static var documentName: Self { Self(code: 4) }

        package static let table = WordTable([
            "InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName",
        ])
    }

    /// Source: SSM 2014-11-06, shape `CommandInvocationStatus`.
    package struct CommandInvocationStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var delayed: Self { Self(code: 2) }
        package static var success: Self { Self(code: 3) }
        package static var cancelled: Self { Self(code: 4) }
        package static var timedOut: Self { Self(code: 5) }
        package static var failed: Self { Self(code: 6) }
        package static var cancelling: Self { Self(code: 7) }

        package static let table = WordTable([
            "Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling",
        ])
    }

    /// Source: SSM 2014-11-06, shape `CommandPluginStatus`.
    package struct CommandPluginStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var success: Self { Self(code: 2) }
        package static var timedOut: Self { Self(code: 3) }
        package static var cancelled: Self { Self(code: 4) }
        package static var failed: Self { Self(code: 5) }

        package static let table = WordTable([
            "Pending", "InProgress", "Success", "TimedOut", "Cancelled", "Failed",
        ])
    }

    /// Source: SSM 2014-11-06, shape `CommandStatus`.
    package struct CommandStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var success: Self { Self(code: 2) }
        package static var cancelled: Self { Self(code: 3) }
        package static var failed: Self { Self(code: 4) }
        package static var timedOut: Self { Self(code: 5) }
        package static var cancelling: Self { Self(code: 6) }

        package static let table = WordTable([
            "Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentFilterKey`.
    package struct DocumentFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var name: Self { Self(code: 0) }
        package static var owner: Self { Self(code: 1) }
        package static var platformTypes: Self { Self(code: 2) }
        package static var documentType: Self { Self(code: 3) }

        package static let table = WordTable([
            "Name", "Owner", "PlatformTypes", "DocumentType",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentFormat`.
    package struct DocumentFormat: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var yaml: Self { Self(code: 0) }
        package static var json: Self { Self(code: 1) }
        package static var text: Self { Self(code: 2) }

        package static let table = WordTable([
            "YAML", "JSON", "TEXT",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentHashType`.
    package struct DocumentHashType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var sha256: Self { Self(code: 0) }
        package static var sha1: Self { Self(code: 1) }

        package static let table = WordTable([
            "Sha256", "Sha1",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentParameterType`.
    package struct DocumentParameterType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var string: Self { Self(code: 0) }
        package static var stringList: Self { Self(code: 1) }

        package static let table = WordTable([
            "String", "StringList",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentStatus`.
    package struct DocumentStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var creating: Self { Self(code: 0) }
        package static var active: Self { Self(code: 1) }
        package static var updating: Self { Self(code: 2) }
        package static var deleting: Self { Self(code: 3) }
        package static var failed: Self { Self(code: 4) }

        package static let table = WordTable([
            "Creating", "Active", "Updating", "Deleting", "Failed",
        ])
    }

    /// Source: SSM 2014-11-06, shape `DocumentType`.
    package struct DocumentType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var command: Self { Self(code: 0) }
        package static var policy: Self { Self(code: 1) }
        package static var automation: Self { Self(code: 2) }
        package static var session: Self { Self(code: 3) }
        package static var package: Self { Self(code: 4) }
        package static var applicationConfiguration: Self { Self(code: 5) }
        package static var applicationConfigurationSchema: Self { Self(code: 6) }
        package static var deploymentStrategy: Self { Self(code: 7) }
        package static var changeCalendar: Self { Self(code: 8) }
        package static var automationChangeTemplate: Self { Self(code: 9) }
        package static var problemAnalysis: Self { Self(code: 10) }
        package static var problemAnalysisTemplate: Self { Self(code: 11) }
        package static var cloudFormation: Self { Self(code: 12) }
        package static var conformancePackTemplate: Self { Self(code: 13) }
        package static var quickSetup: Self { Self(code: 14) }
        package static var manualApprovalPolicy: Self { Self(code: 15) }
        package static var autoApprovalPolicy: Self { Self(code: 16) }

        package static let table = WordTable([
            "Command", "Policy", "Automation", "Session", "Package", "ApplicationConfiguration",
            "ApplicationConfigurationSchema", "DeploymentStrategy", "ChangeCalendar", "Automation.ChangeTemplate",
            "ProblemAnalysis", "ProblemAnalysisTemplate", "CloudFormation", "ConformancePackTemplate", "QuickSetup",
            "ManualApprovalPolicy", "AutoApprovalPolicy",
        ])
    }

    /// Source: SSM 2014-11-06, shape `ExecutionMode`.
    package struct ExecutionMode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var auto: Self { Self(code: 0) }
        package static var interactive: Self { Self(code: 1) }

        package static let table = WordTable([
            "Auto", "Interactive",
        ])
    }

    /// Source: SSM 2014-11-06, shape `InstanceInformationFilterKey`.
    package struct InstanceInformationFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var instanceIds: Self { Self(code: 0) }
        package static var agentVersion: Self { Self(code: 1) }
        package static var pingStatus: Self { Self(code: 2) }
        package static var platformTypes: Self { Self(code: 3) }
        package static var activationIds: Self { Self(code: 4) }
        package static var iamRole: Self { Self(code: 5) }
        package static var resourceType: Self { Self(code: 6) }
        package static var associationStatus: Self { Self(code: 7) }

        package static let table = WordTable([
            "InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType",
            "AssociationStatus",
        ])
    }

    /// Source: SSM 2014-11-06, shape `NotificationEvent`.
    package struct NotificationEvent: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var all: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var success: Self { Self(code: 2) }
        package static var timedOut: Self { Self(code: 3) }
        package static var cancelled: Self { Self(code: 4) }
        package static var failed: Self { Self(code: 5) }

        package static let table = WordTable([
            "All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed",
        ])
    }

    /// Source: SSM 2014-11-06, shape `NotificationType`.
    package struct NotificationType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var command: Self { Self(code: 0) }
        package static var invocation: Self { Self(code: 1) }

        package static let table = WordTable([
            "Command", "Invocation",
        ])
    }

    /// Source: SSM 2014-11-06, shape `OpsItemDataType`.
    package struct OpsItemDataType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var searchableString: Self { Self(code: 0) }
        package static var string: Self { Self(code: 1) }

        package static let table = WordTable([
            "SearchableString", "String",
        ])
    }

    /// Source: SSM 2014-11-06, shape `ParameterTier`.
    package struct ParameterTier: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var standard: Self { Self(code: 0) }
        package static var advanced: Self { Self(code: 1) }
        package static var intelligentTiering: Self { Self(code: 2) }

        package static let table = WordTable([
            "Standard", "Advanced", "Intelligent-Tiering",
        ])
    }

    /// Source: SSM 2014-11-06, shape `ParameterType`.
    package struct ParameterType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var string: Self { Self(code: 0) }
        package static var stringList: Self { Self(code: 1) }
        package static var secureString: Self { Self(code: 2) }

        package static let table = WordTable([
            "String", "StringList", "SecureString",
        ])
    }

    /// Source: SSM 2014-11-06, shape `ParametersFilterKey`.
    package struct ParametersFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var name: Self { Self(code: 0) }
        package static var type: Self { Self(code: 1) }
        package static var keyId: Self { Self(code: 2) }

        package static let table = WordTable([
            "Name", "Type", "KeyId",
        ])
    }

    /// Source: SSM 2014-11-06, shape `PingStatus`.
    package struct PingStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var online: Self { Self(code: 0) }
        package static var connectionLost: Self { Self(code: 1) }
        package static var inactive: Self { Self(code: 2) }

        package static let table = WordTable([
            "Online", "ConnectionLost", "Inactive",
        ])
    }

    /// Source: SSM 2014-11-06, shape `PlatformType`.
    package struct PlatformType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var windows: Self { Self(code: 0) }
        package static var linux: Self { Self(code: 1) }
        package static var macOS: Self { Self(code: 2) }

        package static let table = WordTable([
            "Windows", "Linux", "MacOS",
        ])
    }

    /// Source: SSM 2014-11-06, shape `ResourceType`.
    package struct ResourceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var managedInstance: Self { Self(code: 0) }
        package static var ec2Instance: Self { Self(code: 1) }

        package static let table = WordTable([
            "ManagedInstance", "EC2Instance",
        ])
    }

    /// Source: SSM 2014-11-06, shape `SourceType`.
    package struct SourceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var awsEc2Instance: Self { Self(code: 0) }
        package static var awsIoTThing: Self { Self(code: 1) }
        package static var awsSsmManagedInstance: Self { Self(code: 2) }
        package static var microsoftComputeVirtualMachines: Self { Self(code: 3) }
        package static var computeGoogleapisComInstance: Self { Self(code: 4) }

        package static let table = WordTable([
            "AWS::EC2::Instance", "AWS::IoT::Thing", "AWS::SSM::ManagedInstance", "Microsoft.Compute/virtualMachines",
            "compute.googleapis.com/Instance",
        ])
    }

    /// Source: SSM 2014-11-06, shape `StepExecutionFilterKey`.
    package struct StepExecutionFilterKey: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var startTimeBefore: Self { Self(code: 0) }
        package static var startTimeAfter: Self { Self(code: 1) }
        package static var stepExecutionStatus: Self { Self(code: 2) }
        package static var stepExecutionId: Self { Self(code: 3) }
        package static var stepName: Self { Self(code: 4) }
        package static var action: Self { Self(code: 5) }
        package static var parentStepExecutionId: Self { Self(code: 6) }
        package static var parentStepIteration: Self { Self(code: 7) }
        package static var parentStepIteratorValue: Self { Self(code: 8) }

        package static let table = WordTable([
            "StartTimeBefore", "StartTimeAfter", "StepExecutionStatus", "StepExecutionId", "StepName", "Action",
            "ParentStepExecutionId", "ParentStepIteration", "ParentStepIteratorValue",
        ])
    }

    /// Source: SSM 2014-11-06, shape `StopType`.
    package struct StopType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var complete: Self { Self(code: 0) }
        package static var cancel: Self { Self(code: 1) }

        package static let table = WordTable([
            "Complete", "Cancel",
        ])
    }
}
