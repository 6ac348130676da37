// Words of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension DRS {
    /// Source: DRS 2020-02-26, shape `DataReplicationErrorString`.
    package struct DataReplicationErrorString: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var agentNotSeen: Self { Self(code: 0) }
        package static var snapshotsFailure: Self { Self(code: 1) }
        package static var notConverging: Self { Self(code: 2) }
        package static var unstableNetwork: Self { Self(code: 3) }
        package static var failedToCreateSecurityGroup: Self { Self(code: 4) }
        package static var failedToLaunchReplicationServer: Self { Self(code: 5) }
        package static var failedToBootReplicationServer: Self { Self(code: 6) }
        package static var failedToAuthenticateWithService: Self { Self(code: 7) }
        package static var failedToDownloadReplicationSoftware: Self { Self(code: 8) }
        package static var failedToCreateStagingDisks: Self { Self(code: 9) }
        package static var failedToAttachStagingDisks: Self { Self(code: 10) }
        package static var failedToPairReplicationServerWithAgent: Self { Self(code: 11) }
        package static var failedToConnectAgentToReplicationServer: Self { Self(code: 12) }
        package static var failedToStartDataTransfer: Self { Self(code: 13) }

        package static let table = WordTable([
            "AGENT_NOT_SEEN", "SNAPSHOTS_FAILURE", "NOT_CONVERGING", "UNSTABLE_NETWORK",
            "FAILED_TO_CREATE_SECURITY_GROUP", "FAILED_TO_LAUNCH_REPLICATION_SERVER",
            "FAILED_TO_BOOT_REPLICATION_SERVER", "FAILED_TO_AUTHENTICATE_WITH_SERVICE",
            "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE", "FAILED_TO_CREATE_STAGING_DISKS",
            "FAILED_TO_ATTACH_STAGING_DISKS", "FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT",
            "FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER", "FAILED_TO_START_DATA_TRANSFER",
        ])
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiationStepName`.
    package struct DataReplicationInitiationStepName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var wait: Self { Self(code: 0) }
        package static var createSecurityGroup: Self { Self(code: 1) }
        package static var launchReplicationServer: Self { Self(code: 2) }
        package static var bootReplicationServer: Self { Self(code: 3) }
        package static var authenticateWithService: Self { Self(code: 4) }
        package static var downloadReplicationSoftware: Self { Self(code: 5) }
        package static var createStagingDisks: Self { Self(code: 6) }
        package static var attachStagingDisks: Self { Self(code: 7) }
        package static var pairReplicationServerWithAgent: Self { Self(code: 8) }
        package static var connectAgentToReplicationServer: Self { Self(code: 9) }
        package static var startDataTransfer: Self { Self(code: 10) }

        package static let table = WordTable([
            "WAIT", "CREATE_SECURITY_GROUP", "LAUNCH_REPLICATION_SERVER", "BOOT_REPLICATION_SERVER",
            "AUTHENTICATE_WITH_SERVICE", "DOWNLOAD_REPLICATION_SOFTWARE", "CREATE_STAGING_DISKS",
            "ATTACH_STAGING_DISKS", "PAIR_REPLICATION_SERVER_WITH_AGENT", "CONNECT_AGENT_TO_REPLICATION_SERVER",
            "START_DATA_TRANSFER",
        ])
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiationStepStatus`.
    package struct DataReplicationInitiationStepStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var notStarted: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var succeeded: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }
        package static var skipped: Self { Self(code: 4) }

        package static let table = WordTable([
            "NOT_STARTED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "SKIPPED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationState`.
    package struct DataReplicationState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var stopped: Self { Self(code: 0) }
        package static var initiating: Self { Self(code: 1) }
        package static var initialSync: Self { Self(code: 2) }
        package static var backlog: Self { Self(code: 3) }
        package static var creatingSnapshot: Self { Self(code: 4) }
        package static var continuous: Self { Self(code: 5) }
        package static var paused: Self { Self(code: 6) }
        package static var rescan: Self { Self(code: 7) }
        package static var stalled: Self { Self(code: 8) }
        package static var disconnected: Self { Self(code: 9) }

        package static let table = WordTable([
            "STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "CONTINUOUS", "PAUSED", "RESCAN",
            "STALLED", "DISCONNECTED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `EC2InstanceState`.
    package struct EC2InstanceState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var running: Self { Self(code: 1) }
        package static var stopping: Self { Self(code: 2) }
        package static var stopped: Self { Self(code: 3) }
        package static var shuttingDown: Self { Self(code: 4) }
        package static var terminated: Self { Self(code: 5) }
        package static var notFound: Self { Self(code: 6) }

        package static let table = WordTable([
            "PENDING", "RUNNING", "STOPPING", "STOPPED", "SHUTTING-DOWN", "TERMINATED", "NOT_FOUND",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ExtensionStatus`.
    package struct ExtensionStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var extended: Self { Self(code: 0) }
        package static var extensionError: Self { Self(code: 1) }
        package static var notExtended: Self { Self(code: 2) }

        package static let table = WordTable([
            "EXTENDED", "EXTENSION_ERROR", "NOT_EXTENDED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `FailbackLaunchType`.
    package struct FailbackLaunchType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var recovery: Self { Self(code: 0) }
        package static var drill: Self { Self(code: 1) }

        package static let table = WordTable([
            "RECOVERY", "DRILL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `FailbackReplicationError`.
    package struct FailbackReplicationError: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var agentNotSeen: Self { Self(code: 0) }
        package static var failbackClientNotSeen: Self { Self(code: 1) }
        package static var notConverging: Self { Self(code: 2) }
        package static var unstableNetwork: Self { Self(code: 3) }
        package static var failedToEstablishRecoveryInstanceCommunication: Self { Self(code: 4) }
        package static var failedToDownloadReplicationSoftwareToFailbackClient: Self { Self(code: 5) }
        package static var failedToConfigureReplicationSoftware: Self { Self(code: 6) }
        package static var failedToPairAgentWithReplicationSoftware: Self { Self(code: 7) }
        package static var failedToEstablishAgentReplicatorSoftwareCommunication: Self { Self(code: 8) }
        package static var failedGettingReplicationState: Self { Self(code: 9) }
        package static var snapshotsFailure: Self { Self(code: 10) }
        package static var failedToCreateSecurityGroup: Self { Self(code: 11) }
        package static var failedToLaunchReplicationServer: Self { Self(code: 12) }
        package static var failedToBootReplicationServer: Self { Self(code: 13) }
        package static var failedToAuthenticateWithService: Self { Self(code: 14) }
        package static var failedToDownloadReplicationSoftware: Self { Self(code: 15) }
        package static var failedToCreateStagingDisks: Self { Self(code: 16) }
        package static var failedToAttachStagingDisks: Self { Self(code: 17) }
        package static var failedToPairReplicationServerWithAgent: Self { Self(code: 18) }
        package static var failedToConnectAgentToReplicationServer: Self { Self(code: 19) }
        package static var failedToStartDataTransfer: Self { Self(code: 20) }

        package static let table = WordTable([
            "AGENT_NOT_SEEN", "FAILBACK_CLIENT_NOT_SEEN", "NOT_CONVERGING", "UNSTABLE_NETWORK",
            "FAILED_TO_ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION",
            "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT", "FAILED_TO_CONFIGURE_REPLICATION_SOFTWARE",
            "FAILED_TO_PAIR_AGENT_WITH_REPLICATION_SOFTWARE",
            "FAILED_TO_ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION", "FAILED_GETTING_REPLICATION_STATE",
            "SNAPSHOTS_FAILURE", "FAILED_TO_CREATE_SECURITY_GROUP", "FAILED_TO_LAUNCH_REPLICATION_SERVER",
            "FAILED_TO_BOOT_REPLICATION_SERVER", "FAILED_TO_AUTHENTICATE_WITH_SERVICE",
            "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE", "FAILED_TO_CREATE_STAGING_DISKS",
            "FAILED_TO_ATTACH_STAGING_DISKS", "FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT",
            "FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER", "FAILED_TO_START_DATA_TRANSFER",
        ])
    }

    /// Source: DRS 2020-02-26, shape `FailbackState`.
    package struct FailbackState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var failbackNotStarted: Self { Self(code: 0) }
        package static var failbackInProgress: Self { Self(code: 1) }
        package static var failbackReadyForLaunch: Self { Self(code: 2) }
        package static var failbackCompleted: Self { Self(code: 3) }
        package static var failbackError: Self { Self(code: 4) }
        package static var failbackNotReadyForLaunch: Self { Self(code: 5) }
        package static var failbackLaunchStateNotAvailable: Self { Self(code: 6) }

        package static let table = WordTable([
            "FAILBACK_NOT_STARTED", "FAILBACK_IN_PROGRESS", "FAILBACK_READY_FOR_LAUNCH", "FAILBACK_COMPLETED",
            "FAILBACK_ERROR", "FAILBACK_NOT_READY_FOR_LAUNCH", "FAILBACK_LAUNCH_STATE_NOT_AVAILABLE",
        ])
    }

    /// Source: DRS 2020-02-26, shape `InitiatedBy`.
    package struct InitiatedBy: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var startRecovery: Self { Self(code: 0) }
        package static var startDrill: Self { Self(code: 1) }
        package static var failback: Self { Self(code: 2) }
        package static var diagnostic: Self { Self(code: 3) }
        package static var terminateRecoveryInstances: Self { Self(code: 4) }
        package static var targetAccount: Self { Self(code: 5) }
        package static var createNetworkRecovery: Self { Self(code: 6) }
        package static var updateNetworkRecovery: Self { Self(code: 7) }
        package static var associateNetworkRecovery: Self { Self(code: 8) }

        package static let table = WordTable([
            "START_RECOVERY", "START_DRILL", "FAILBACK", "DIAGNOSTIC", "TERMINATE_RECOVERY_INSTANCES", "TARGET_ACCOUNT",
            "CREATE_NETWORK_RECOVERY", "UPDATE_NETWORK_RECOVERY", "ASSOCIATE_NETWORK_RECOVERY",
        ])
    }

    /// Source: DRS 2020-02-26, shape `InternetProtocol`.
    package struct InternetProtocol: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ipv4: Self { Self(code: 0) }
        package static var ipv6: Self { Self(code: 1) }

        package static let table = WordTable([
            "IPV4", "IPV6",
        ])
    }

    /// Source: DRS 2020-02-26, shape `JobLogEvent`.
    package struct JobLogEvent: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var jobStart: Self { Self(code: 0) }
        package static var serverSkipped: Self { Self(code: 1) }
        package static var cleanupStart: Self { Self(code: 2) }
        package static var cleanupEnd: Self { Self(code: 3) }
        package static var cleanupFail: Self { Self(code: 4) }
        package static var snapshotStart: Self { Self(code: 5) }
        package static var snapshotEnd: Self { Self(code: 6) }
        package static var snapshotFail: Self { Self(code: 7) }
        package static var usingPreviousSnapshot: Self { Self(code: 8) }
        package static var usingPreviousSnapshotFailed: Self { Self(code: 9) }
        package static var conversionStart: Self { Self(code: 10) }
        package static var conversionEnd: Self { Self(code: 11) }
        package static var conversionFail: Self { Self(code: 12) }
        package static var launchStart: Self { Self(code: 13) }
        package static var launchFailed: Self { Self(code: 14) }
        package static var jobCancel: Self { Self(code: 15) }
        package static var jobEnd: Self { Self(code: 16) }
        package static var deployNetworkConfigurationStart: Self { Self(code: 17) }
        package static var deployNetworkConfigurationEnd: Self { Self(code: 18) }
        package static var deployNetworkConfigurationFailed: Self { Self(code: 19) }
        package static var updateNetworkConfigurationStart: Self { Self(code: 20) }
        package static var updateNetworkConfigurationEnd: Self { Self(code: 21) }
        package static var updateNetworkConfigurationFailed: Self { Self(code: 22) }
        package static var updateLaunchTemplateStart: Self { Self(code: 23) }
        package static var updateLaunchTemplateEnd: Self { Self(code: 24) }
        package static var updateLaunchTemplateFailed: Self { Self(code: 25) }
        package static var networkRecoveryFail: Self { Self(code: 26) }

        package static let table = WordTable([
            "JOB_START", "SERVER_SKIPPED", "CLEANUP_START", "CLEANUP_END", "CLEANUP_FAIL", "SNAPSHOT_START",
            "SNAPSHOT_END", "SNAPSHOT_FAIL", "USING_PREVIOUS_SNAPSHOT", "USING_PREVIOUS_SNAPSHOT_FAILED",
            "CONVERSION_START", "CONVERSION_END", "CONVERSION_FAIL", "LAUNCH_START", "LAUNCH_FAILED", "JOB_CANCEL",
            "JOB_END", "DEPLOY_NETWORK_CONFIGURATION_START", "DEPLOY_NETWORK_CONFIGURATION_END",
            "DEPLOY_NETWORK_CONFIGURATION_FAILED", "UPDATE_NETWORK_CONFIGURATION_START",
            "UPDATE_NETWORK_CONFIGURATION_END", "UPDATE_NETWORK_CONFIGURATION_FAILED", "UPDATE_LAUNCH_TEMPLATE_START",
            "UPDATE_LAUNCH_TEMPLATE_END", "UPDATE_LAUNCH_TEMPLATE_FAILED", "NETWORK_RECOVERY_FAIL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `JobStatus`.
    package struct JobStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var started: Self { Self(code: 1) }
        package static var completed: Self { Self(code: 2) }

        package static let table = WordTable([
            "PENDING", "STARTED", "COMPLETED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `JobType`.
    package struct JobType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var launch: Self { Self(code: 0) }
        package static var terminate: Self { Self(code: 1) }
        package static var createConvertedSnapshot: Self { Self(code: 2) }

        package static let table = WordTable([
            "LAUNCH", "TERMINATE", "CREATE_CONVERTED_SNAPSHOT",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LastLaunchResult`.
    package struct LastLaunchResult: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var notStarted: Self { Self(code: 0) }
        package static var pending: Self { Self(code: 1) }
        package static var succeeded: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }

        package static let table = WordTable([
            "NOT_STARTED", "PENDING", "SUCCEEDED", "FAILED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LastLaunchType`.
    package struct LastLaunchType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var recovery: Self { Self(code: 0) }
        package static var drill: Self { Self(code: 1) }

        package static let table = WordTable([
            "RECOVERY", "DRILL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionCategory`.
    package struct LaunchActionCategory: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var monitoring: Self { Self(code: 0) }
        package static var validation: Self { Self(code: 1) }
        package static var configuration: Self { Self(code: 2) }
        package static var security: Self { Self(code: 3) }
        package static var other: Self { Self(code: 4) }

        package static let table = WordTable([
            "MONITORING", "VALIDATION", "CONFIGURATION", "SECURITY", "OTHER",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionParameterType`.
    package struct LaunchActionParameterType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ssmStore: Self { Self(code: 0) }
        package static var dynamic: Self { Self(code: 1) }

        package static let table = WordTable([
            "SSM_STORE", "DYNAMIC",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionRunStatus`.
    package struct LaunchActionRunStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var inProgress: Self { Self(code: 0) }
        package static var succeeded: Self { Self(code: 1) }
        package static var failed: Self { Self(code: 2) }

        package static let table = WordTable([
            "IN_PROGRESS", "SUCCEEDED", "FAILED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionType`.
    package struct LaunchActionType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ssmAutomation: Self { Self(code: 0) }
        package static var ssmCommand: Self { Self(code: 1) }

        package static let table = WordTable([
            "SSM_AUTOMATION", "SSM_COMMAND",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchDisposition`.
    package struct LaunchDisposition: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var stopped: Self { Self(code: 0) }
        package static var started: Self { Self(code: 1) }

        package static let table = WordTable([
            "STOPPED", "STARTED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `LaunchStatus`.
    package struct LaunchStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var launched: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }
        package static var terminated: Self { Self(code: 4) }

        package static let table = WordTable([
            "PENDING", "IN_PROGRESS", "LAUNCHED", "FAILED", "TERMINATED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `OriginEnvironment`.
    package struct OriginEnvironment: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var onPremises: Self { Self(code: 0) }
        package static var aws: Self { Self(code: 1) }

        package static let table = WordTable([
            "ON_PREMISES", "AWS",
        ])
    }

    /// Source: DRS 2020-02-26, shape `PITPolicyRuleUnits`.
    package struct PITPolicyRuleUnits: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var minute: Self { Self(code: 0) }
        package static var hour: Self { Self(code: 1) }
        package static var day: Self { Self(code: 2) }

        package static let table = WordTable([
            "MINUTE", "HOUR", "DAY",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ProductCodeMode`.
    package struct ProductCodeMode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var enabled: Self { Self(code: 0) }
        package static var disabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "ENABLED", "DISABLED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiationStepName`.
    package struct RecoveryInstanceDataReplicationInitiationStepName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var linkFailbackClientWithRecoveryInstance: Self { Self(code: 0) }
        package static var completeVolumeMapping: Self { Self(code: 1) }
        package static var establishRecoveryInstanceCommunication: Self { Self(code: 2) }
        package static var downloadReplicationSoftwareToFailbackClient: Self { Self(code: 3) }
        package static var configureReplicationSoftware: Self { Self(code: 4) }
        package static var pairAgentWithReplicationSoftware: Self { Self(code: 5) }
        package static var establishAgentReplicatorSoftwareCommunication: Self { Self(code: 6) }
        package static var wait: Self { Self(code: 7) }
        package static var createSecurityGroup: Self { Self(code: 8) }
        package static var launchReplicationServer: Self { Self(code: 9) }
        package static var bootReplicationServer: Self { Self(code: 10) }
        package static var authenticateWithService: Self { Self(code: 11) }
        package static var downloadReplicationSoftware: Self { Self(code: 12) }
        package static var createStagingDisks: Self { Self(code: 13) }
        package static var attachStagingDisks: Self { Self(code: 14) }
        package static var pairReplicationServerWithAgent: Self { Self(code: 15) }
        package static var connectAgentToReplicationServer: Self { Self(code: 16) }
        package static var startDataTransfer: Self { Self(code: 17) }

        package static let table = WordTable([
            "LINK_FAILBACK_CLIENT_WITH_RECOVERY_INSTANCE", "COMPLETE_VOLUME_MAPPING",
            "ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION", "DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT",
            "CONFIGURE_REPLICATION_SOFTWARE", "PAIR_AGENT_WITH_REPLICATION_SOFTWARE",
            "ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION", "WAIT", "CREATE_SECURITY_GROUP",
            "LAUNCH_REPLICATION_SERVER", "BOOT_REPLICATION_SERVER", "AUTHENTICATE_WITH_SERVICE",
            "DOWNLOAD_REPLICATION_SOFTWARE", "CREATE_STAGING_DISKS", "ATTACH_STAGING_DISKS",
            "PAIR_REPLICATION_SERVER_WITH_AGENT", "CONNECT_AGENT_TO_REPLICATION_SERVER", "START_DATA_TRANSFER",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiationStepStatus`.
    package struct RecoveryInstanceDataReplicationInitiationStepStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var notStarted: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var succeeded: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }
        package static var skipped: Self { Self(code: 4) }

        package static let table = WordTable([
            "NOT_STARTED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "SKIPPED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationState`.
    package struct RecoveryInstanceDataReplicationState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var stopped: Self { Self(code: 0) }
        package static var initiating: Self { Self(code: 1) }
        package static var initialSync: Self { Self(code: 2) }
        package static var backlog: Self { Self(code: 3) }
        package static var creatingSnapshot: Self { Self(code: 4) }
        package static var continuous: Self { Self(code: 5) }
        package static var paused: Self { Self(code: 6) }
        package static var rescan: Self { Self(code: 7) }
        package static var stalled: Self { Self(code: 8) }
        package static var disconnected: Self { Self(code: 9) }
        package static var replicationStateNotAvailable: Self { Self(code: 10) }
        package static var notStarted: Self { Self(code: 11) }

        package static let table = WordTable([
            "STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "CONTINUOUS", "PAUSED", "RESCAN",
            "STALLED", "DISCONNECTED", "REPLICATION_STATE_NOT_AVAILABLE", "NOT_STARTED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryMode`.
    package struct RecoveryMode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var fast: Self { Self(code: 0) }
        package static var optimal: Self { Self(code: 1) }

        package static let table = WordTable([
            "FAST", "OPTIMAL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionMode`.
    package struct RecoveryPlanExecutionMode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var drill: Self { Self(code: 0) }
        package static var recovery: Self { Self(code: 1) }

        package static let table = WordTable([
            "DRILL", "RECOVERY",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStatus`.
    package struct RecoveryPlanExecutionStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var created: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var completed: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }
        package static var cancelling: Self { Self(code: 4) }
        package static var cancelled: Self { Self(code: 5) }

        package static let table = WordTable([
            "CREATED", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELLING", "CANCELLED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStepStatus`.
    package struct RecoveryPlanExecutionStepStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var notStarted: Self { Self(code: 0) }
        package static var executing: Self { Self(code: 1) }
        package static var waiting: Self { Self(code: 2) }
        package static var completed: Self { Self(code: 3) }
        package static var failed: Self { Self(code: 4) }
        package static var timedOut: Self { Self(code: 5) }
        package static var skipped: Self { Self(code: 6) }

        package static let table = WordTable([
            "NOT_STARTED", "EXECUTING", "WAITING", "COMPLETED", "FAILED", "TIMED_OUT", "SKIPPED",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanServerImpactLevel`.
    package struct RecoveryPlanServerImpactLevel: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var critical: Self { Self(code: 0) }
        package static var optional: Self { Self(code: 1) }

        package static let table = WordTable([
            "CRITICAL", "OPTIONAL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanStatus`.
    package struct RecoveryPlanStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var active: Self { Self(code: 0) }
        package static var invalid: Self { Self(code: 1) }

        package static let table = WordTable([
            "ACTIVE", "INVALID",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoveryResult`.
    package struct RecoveryResult: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var notStarted: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var success: Self { Self(code: 2) }
        package static var fail: Self { Self(code: 3) }
        package static var partialSuccess: Self { Self(code: 4) }
        package static var associateSuccess: Self { Self(code: 5) }
        package static var associateFail: Self { Self(code: 6) }

        package static let table = WordTable([
            "NOT_STARTED", "IN_PROGRESS", "SUCCESS", "FAIL", "PARTIAL_SUCCESS", "ASSOCIATE_SUCCESS", "ASSOCIATE_FAIL",
        ])
    }

    /// Source: DRS 2020-02-26, shape `RecoverySnapshotsOrder`.
    package struct RecoverySnapshotsOrder: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var asc: Self { Self(code: 0) }
        package static var desc: Self { Self(code: 1) }

        package static let table = WordTable([
            "ASC", "DESC",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationDataPlaneRouting`.
    package struct ReplicationConfigurationDataPlaneRouting: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var privateIP: Self { Self(code: 0) }
        package static var publicIP: Self { Self(code: 1) }

        package static let table = WordTable([
            "PRIVATE_IP", "PUBLIC_IP",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationDefaultLargeStagingDiskType`.
    package struct ReplicationConfigurationDefaultLargeStagingDiskType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var gp2: Self { Self(code: 0) }
        package static var gp3: Self { Self(code: 1) }
        package static var st1: Self { Self(code: 2) }
        package static var auto: Self { Self(code: 3) }

        package static let table = WordTable([
            "GP2", "GP3", "ST1", "AUTO",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationEbsEncryption`.
    package struct ReplicationConfigurationEbsEncryption: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var `default`: Self { Self(code: 0) }
        package static var custom: Self { Self(code: 1) }
        package static var none: Self { Self(code: 2) }

        package static let table = WordTable([
            "DEFAULT", "CUSTOM", "NONE",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationReplicatedDiskStagingDiskType`.
    package struct ReplicationConfigurationReplicatedDiskStagingDiskType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var auto: Self { Self(code: 0) }
        package static var gp2: Self { Self(code: 1) }
        package static var gp3: Self { Self(code: 2) }
        package static var io1: Self { Self(code: 3) }
        package static var sc1: Self { Self(code: 4) }
        package static var st1: Self { Self(code: 5) }
        package static var standard: Self { Self(code: 6) }

        package static let table = WordTable([
            "AUTO", "GP2", "GP3", "IO1", "SC1", "ST1", "STANDARD",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationDirection`.
    package struct ReplicationDirection: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var failover: Self { Self(code: 0) }
        package static var failback: Self { Self(code: 1) }

        package static let table = WordTable([
            "FAILOVER", "FAILBACK",
        ])
    }

    /// Source: DRS 2020-02-26, shape `ReplicationStatus`.
    package struct ReplicationStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var stopped: Self { Self(code: 0) }
        package static var inProgress: Self { Self(code: 1) }
        package static var protected: Self { Self(code: 2) }
        package static var error: Self { Self(code: 3) }

        package static let table = WordTable([
            "STOPPED", "IN_PROGRESS", "PROTECTED", "ERROR",
        ])
    }

    /// Source: DRS 2020-02-26, shape `SourceServerArchitecture`.
    package struct SourceServerArchitecture: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var x8664: Self { Self(code: 0) }
        package static var arm64: Self { Self(code: 1) }

        package static let table = WordTable([
            "x86_64", "arm64",
        ])
    }

    /// Source: DRS 2020-02-26, shape `TargetInstanceTypeRightSizingMethod`.
    package struct TargetInstanceTypeRightSizingMethod: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var none: Self { Self(code: 0) }
        package static var basic: Self { Self(code: 1) }
        package static var inAWS: Self { Self(code: 2) }

        package static let table = WordTable([
            "NONE", "BASIC", "IN_AWS",
        ])
    }

    /// Source: DRS 2020-02-26, shape `VolumeStatus`.
    package struct VolumeStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var regular: Self { Self(code: 0) }
        package static var containsMarketplaceProductCodes: Self { Self(code: 1) }
        package static var missingVolumeAttributes: Self { Self(code: 2) }
        package static var missingVolumeAttributesAndPrecheckUnavailable: Self { Self(code: 3) }
        package static var pending: Self { Self(code: 4) }

        package static let table = WordTable([
            "REGULAR", "CONTAINS_MARKETPLACE_PRODUCT_CODES", "MISSING_VOLUME_ATTRIBUTES",
            "MISSING_VOLUME_ATTRIBUTES_AND_PRECHECK_UNAVAILABLE", "PENDING",
        ])
    }
}
