// Words of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension DRS {
    /// Source: DRS 2020-02-26, shape `DataReplicationErrorString`.
    package struct DataReplicationErrorString: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let agentNotSeen = DataReplicationErrorString(rawValue: "AGENT_NOT_SEEN")
        package static let snapshotsFailure = DataReplicationErrorString(rawValue: "SNAPSHOTS_FAILURE")
        package static let notConverging = DataReplicationErrorString(rawValue: "NOT_CONVERGING")
        package static let unstableNetwork = DataReplicationErrorString(rawValue: "UNSTABLE_NETWORK")
        package static let failedToCreateSecurityGroup = DataReplicationErrorString(
            rawValue: "FAILED_TO_CREATE_SECURITY_GROUP"
        )
        package static let failedToLaunchReplicationServer = DataReplicationErrorString(
            rawValue: "FAILED_TO_LAUNCH_REPLICATION_SERVER"
        )
        package static let failedToBootReplicationServer = DataReplicationErrorString(
            rawValue: "FAILED_TO_BOOT_REPLICATION_SERVER"
        )
        package static let failedToAuthenticateWithService = DataReplicationErrorString(
            rawValue: "FAILED_TO_AUTHENTICATE_WITH_SERVICE"
        )
        package static let failedToDownloadReplicationSoftware = DataReplicationErrorString(
            rawValue: "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE"
        )
        package static let failedToCreateStagingDisks = DataReplicationErrorString(
            rawValue: "FAILED_TO_CREATE_STAGING_DISKS"
        )
        package static let failedToAttachStagingDisks = DataReplicationErrorString(
            rawValue: "FAILED_TO_ATTACH_STAGING_DISKS"
        )
        package static let failedToPairReplicationServerWithAgent = DataReplicationErrorString(
            rawValue: "FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT"
        )
        package static let failedToConnectAgentToReplicationServer = DataReplicationErrorString(
            rawValue: "FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER"
        )
        package static let failedToStartDataTransfer = DataReplicationErrorString(
            rawValue: "FAILED_TO_START_DATA_TRANSFER"
        )

        package static let known: [DataReplicationErrorString] = [
            .agentNotSeen, .snapshotsFailure, .notConverging, .unstableNetwork, .failedToCreateSecurityGroup,
            .failedToLaunchReplicationServer, .failedToBootReplicationServer, .failedToAuthenticateWithService,
            .failedToDownloadReplicationSoftware, .failedToCreateStagingDisks, .failedToAttachStagingDisks,
            .failedToPairReplicationServerWithAgent, .failedToConnectAgentToReplicationServer,
            .failedToStartDataTransfer,
        ]
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiationStepName`.
    package struct DataReplicationInitiationStepName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let wait = DataReplicationInitiationStepName(rawValue: "WAIT")
        package static let createSecurityGroup = DataReplicationInitiationStepName(rawValue: "CREATE_SECURITY_GROUP")
        package static let launchReplicationServer = DataReplicationInitiationStepName(
            rawValue: "LAUNCH_REPLICATION_SERVER"
        )
        package static let bootReplicationServer = DataReplicationInitiationStepName(
            rawValue: "BOOT_REPLICATION_SERVER"
        )
        package static let authenticateWithService = DataReplicationInitiationStepName(
            rawValue: "AUTHENTICATE_WITH_SERVICE"
        )
        package static let downloadReplicationSoftware = DataReplicationInitiationStepName(
            rawValue: "DOWNLOAD_REPLICATION_SOFTWARE"
        )
        package static let createStagingDisks = DataReplicationInitiationStepName(rawValue: "CREATE_STAGING_DISKS")
        package static let attachStagingDisks = DataReplicationInitiationStepName(rawValue: "ATTACH_STAGING_DISKS")
        package static let pairReplicationServerWithAgent = DataReplicationInitiationStepName(
            rawValue: "PAIR_REPLICATION_SERVER_WITH_AGENT"
        )
        package static let connectAgentToReplicationServer = DataReplicationInitiationStepName(
            rawValue: "CONNECT_AGENT_TO_REPLICATION_SERVER"
        )
        package static let startDataTransfer = DataReplicationInitiationStepName(rawValue: "START_DATA_TRANSFER")

        package static let known: [DataReplicationInitiationStepName] = [
            .wait, .createSecurityGroup, .launchReplicationServer, .bootReplicationServer, .authenticateWithService,
            .downloadReplicationSoftware, .createStagingDisks, .attachStagingDisks, .pairReplicationServerWithAgent,
            .connectAgentToReplicationServer, .startDataTransfer,
        ]
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiationStepStatus`.
    package struct DataReplicationInitiationStepStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let notStarted = DataReplicationInitiationStepStatus(rawValue: "NOT_STARTED")
        package static let inProgress = DataReplicationInitiationStepStatus(rawValue: "IN_PROGRESS")
        package static let succeeded = DataReplicationInitiationStepStatus(rawValue: "SUCCEEDED")
        package static let failed = DataReplicationInitiationStepStatus(rawValue: "FAILED")
        package static let skipped = DataReplicationInitiationStepStatus(rawValue: "SKIPPED")

        package static let known: [DataReplicationInitiationStepStatus] = [
            .notStarted, .inProgress, .succeeded, .failed, .skipped,
        ]
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationState`.
    package struct DataReplicationState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let stopped = DataReplicationState(rawValue: "STOPPED")
        package static let initiating = DataReplicationState(rawValue: "INITIATING")
        package static let initialSync = DataReplicationState(rawValue: "INITIAL_SYNC")
        package static let backlog = DataReplicationState(rawValue: "BACKLOG")
        package static let creatingSnapshot = DataReplicationState(rawValue: "CREATING_SNAPSHOT")
        package static let continuous = DataReplicationState(rawValue: "CONTINUOUS")
        package static let paused = DataReplicationState(rawValue: "PAUSED")
        package static let rescan = DataReplicationState(rawValue: "RESCAN")
        package static let stalled = DataReplicationState(rawValue: "STALLED")
        package static let disconnected = DataReplicationState(rawValue: "DISCONNECTED")

        package static let known: [DataReplicationState] = [
            .stopped, .initiating, .initialSync, .backlog, .creatingSnapshot, .continuous, .paused, .rescan, .stalled,
            .disconnected,
        ]
    }

    /// Source: DRS 2020-02-26, shape `EC2InstanceState`.
    package struct EC2InstanceState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = EC2InstanceState(rawValue: "PENDING")
        package static let running = EC2InstanceState(rawValue: "RUNNING")
        package static let stopping = EC2InstanceState(rawValue: "STOPPING")
        package static let stopped = EC2InstanceState(rawValue: "STOPPED")
        package static let shuttingDown = EC2InstanceState(rawValue: "SHUTTING-DOWN")
        package static let terminated = EC2InstanceState(rawValue: "TERMINATED")
        package static let notFound = EC2InstanceState(rawValue: "NOT_FOUND")

        package static let known: [EC2InstanceState] = [
            .pending, .running, .stopping, .stopped, .shuttingDown, .terminated, .notFound,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ExtensionStatus`.
    package struct ExtensionStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let extended = ExtensionStatus(rawValue: "EXTENDED")
        package static let extensionError = ExtensionStatus(rawValue: "EXTENSION_ERROR")
        package static let notExtended = ExtensionStatus(rawValue: "NOT_EXTENDED")

        package static let known: [ExtensionStatus] = [
            .extended, .extensionError, .notExtended,
        ]
    }

    /// Source: DRS 2020-02-26, shape `FailbackLaunchType`.
    package struct FailbackLaunchType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let recovery = FailbackLaunchType(rawValue: "RECOVERY")
        package static let drill = FailbackLaunchType(rawValue: "DRILL")

        package static let known: [FailbackLaunchType] = [
            .recovery, .drill,
        ]
    }

    /// Source: DRS 2020-02-26, shape `FailbackReplicationError`.
    package struct FailbackReplicationError: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let agentNotSeen = FailbackReplicationError(rawValue: "AGENT_NOT_SEEN")
        package static let failbackClientNotSeen = FailbackReplicationError(rawValue: "FAILBACK_CLIENT_NOT_SEEN")
        package static let notConverging = FailbackReplicationError(rawValue: "NOT_CONVERGING")
        package static let unstableNetwork = FailbackReplicationError(rawValue: "UNSTABLE_NETWORK")
        package static let failedToEstablishRecoveryInstanceCommunication = FailbackReplicationError(
            rawValue: "FAILED_TO_ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION"
        )
        package static let failedToDownloadReplicationSoftwareToFailbackClient = FailbackReplicationError(
            rawValue: "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT"
        )
        package static let failedToConfigureReplicationSoftware = FailbackReplicationError(
            rawValue: "FAILED_TO_CONFIGURE_REPLICATION_SOFTWARE"
        )
        package static let failedToPairAgentWithReplicationSoftware = FailbackReplicationError(
            rawValue: "FAILED_TO_PAIR_AGENT_WITH_REPLICATION_SOFTWARE"
        )
        package static let failedToEstablishAgentReplicatorSoftwareCommunication = FailbackReplicationError(
            rawValue: "FAILED_TO_ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION"
        )
        package static let failedGettingReplicationState = FailbackReplicationError(
            rawValue: "FAILED_GETTING_REPLICATION_STATE"
        )
        package static let snapshotsFailure = FailbackReplicationError(rawValue: "SNAPSHOTS_FAILURE")
        package static let failedToCreateSecurityGroup = FailbackReplicationError(
            rawValue: "FAILED_TO_CREATE_SECURITY_GROUP"
        )
        package static let failedToLaunchReplicationServer = FailbackReplicationError(
            rawValue: "FAILED_TO_LAUNCH_REPLICATION_SERVER"
        )
        package static let failedToBootReplicationServer = FailbackReplicationError(
            rawValue: "FAILED_TO_BOOT_REPLICATION_SERVER"
        )
        package static let failedToAuthenticateWithService = FailbackReplicationError(
            rawValue: "FAILED_TO_AUTHENTICATE_WITH_SERVICE"
        )
        package static let failedToDownloadReplicationSoftware = FailbackReplicationError(
            rawValue: "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE"
        )
        package static let failedToCreateStagingDisks = FailbackReplicationError(
            rawValue: "FAILED_TO_CREATE_STAGING_DISKS"
        )
        package static let failedToAttachStagingDisks = FailbackReplicationError(
            rawValue: "FAILED_TO_ATTACH_STAGING_DISKS"
        )
        package static let failedToPairReplicationServerWithAgent = FailbackReplicationError(
            rawValue: "FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT"
        )
        package static let failedToConnectAgentToReplicationServer = FailbackReplicationError(
            rawValue: "FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER"
        )
        package static let failedToStartDataTransfer = FailbackReplicationError(
            rawValue: "FAILED_TO_START_DATA_TRANSFER"
        )

        package static let known: [FailbackReplicationError] = [
            .agentNotSeen, .failbackClientNotSeen, .notConverging, .unstableNetwork,
            .failedToEstablishRecoveryInstanceCommunication, .failedToDownloadReplicationSoftwareToFailbackClient,
            .failedToConfigureReplicationSoftware, .failedToPairAgentWithReplicationSoftware,
            .failedToEstablishAgentReplicatorSoftwareCommunication, .failedGettingReplicationState, .snapshotsFailure,
            .failedToCreateSecurityGroup, .failedToLaunchReplicationServer, .failedToBootReplicationServer,
            .failedToAuthenticateWithService, .failedToDownloadReplicationSoftware, .failedToCreateStagingDisks,
            .failedToAttachStagingDisks, .failedToPairReplicationServerWithAgent,
            .failedToConnectAgentToReplicationServer, .failedToStartDataTransfer,
        ]
    }

    /// Source: DRS 2020-02-26, shape `FailbackState`.
    package struct FailbackState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let failbackNotStarted = FailbackState(rawValue: "FAILBACK_NOT_STARTED")
        package static let failbackInProgress = FailbackState(rawValue: "FAILBACK_IN_PROGRESS")
        package static let failbackReadyForLaunch = FailbackState(rawValue: "FAILBACK_READY_FOR_LAUNCH")
        package static let failbackCompleted = FailbackState(rawValue: "FAILBACK_COMPLETED")
        package static let failbackError = FailbackState(rawValue: "FAILBACK_ERROR")
        package static let failbackNotReadyForLaunch = FailbackState(rawValue: "FAILBACK_NOT_READY_FOR_LAUNCH")
        package static let failbackLaunchStateNotAvailable = FailbackState(
            rawValue: "FAILBACK_LAUNCH_STATE_NOT_AVAILABLE"
        )

        package static let known: [FailbackState] = [
            .failbackNotStarted, .failbackInProgress, .failbackReadyForLaunch, .failbackCompleted, .failbackError,
            .failbackNotReadyForLaunch, .failbackLaunchStateNotAvailable,
        ]
    }

    /// Source: DRS 2020-02-26, shape `InitiatedBy`.
    package struct InitiatedBy: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let startRecovery = InitiatedBy(rawValue: "START_RECOVERY")
        package static let startDrill = InitiatedBy(rawValue: "START_DRILL")
        package static let failback = InitiatedBy(rawValue: "FAILBACK")
        package static let diagnostic = InitiatedBy(rawValue: "DIAGNOSTIC")
        package static let terminateRecoveryInstances = InitiatedBy(rawValue: "TERMINATE_RECOVERY_INSTANCES")
        package static let targetAccount = InitiatedBy(rawValue: "TARGET_ACCOUNT")
        package static let createNetworkRecovery = InitiatedBy(rawValue: "CREATE_NETWORK_RECOVERY")
        package static let updateNetworkRecovery = InitiatedBy(rawValue: "UPDATE_NETWORK_RECOVERY")
        package static let associateNetworkRecovery = InitiatedBy(rawValue: "ASSOCIATE_NETWORK_RECOVERY")

        package static let known: [InitiatedBy] = [
            .startRecovery, .startDrill, .failback, .diagnostic, .terminateRecoveryInstances, .targetAccount,
            .createNetworkRecovery, .updateNetworkRecovery, .associateNetworkRecovery,
        ]
    }

    /// Source: DRS 2020-02-26, shape `InternetProtocol`.
    package struct InternetProtocol: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ipv4 = InternetProtocol(rawValue: "IPV4")
        package static let ipv6 = InternetProtocol(rawValue: "IPV6")

        package static let known: [InternetProtocol] = [
            .ipv4, .ipv6,
        ]
    }

    /// Source: DRS 2020-02-26, shape `JobLogEvent`.
    package struct JobLogEvent: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let jobStart = JobLogEvent(rawValue: "JOB_START")
        package static let serverSkipped = JobLogEvent(rawValue: "SERVER_SKIPPED")
        package static let cleanupStart = JobLogEvent(rawValue: "CLEANUP_START")
        package static let cleanupEnd = JobLogEvent(rawValue: "CLEANUP_END")
        package static let cleanupFail = JobLogEvent(rawValue: "CLEANUP_FAIL")
        package static let snapshotStart = JobLogEvent(rawValue: "SNAPSHOT_START")
        package static let snapshotEnd = JobLogEvent(rawValue: "SNAPSHOT_END")
        package static let snapshotFail = JobLogEvent(rawValue: "SNAPSHOT_FAIL")
        package static let usingPreviousSnapshot = JobLogEvent(rawValue: "USING_PREVIOUS_SNAPSHOT")
        package static let usingPreviousSnapshotFailed = JobLogEvent(rawValue: "USING_PREVIOUS_SNAPSHOT_FAILED")
        package static let conversionStart = JobLogEvent(rawValue: "CONVERSION_START")
        package static let conversionEnd = JobLogEvent(rawValue: "CONVERSION_END")
        package static let conversionFail = JobLogEvent(rawValue: "CONVERSION_FAIL")
        package static let launchStart = JobLogEvent(rawValue: "LAUNCH_START")
        package static let launchFailed = JobLogEvent(rawValue: "LAUNCH_FAILED")
        package static let jobCancel = JobLogEvent(rawValue: "JOB_CANCEL")
        package static let jobEnd = JobLogEvent(rawValue: "JOB_END")
        package static let deployNetworkConfigurationStart = JobLogEvent(rawValue: "DEPLOY_NETWORK_CONFIGURATION_START")
        package static let deployNetworkConfigurationEnd = JobLogEvent(rawValue: "DEPLOY_NETWORK_CONFIGURATION_END")
        package static let deployNetworkConfigurationFailed = JobLogEvent(
            rawValue: "DEPLOY_NETWORK_CONFIGURATION_FAILED"
        )
        package static let updateNetworkConfigurationStart = JobLogEvent(rawValue: "UPDATE_NETWORK_CONFIGURATION_START")
        package static let updateNetworkConfigurationEnd = JobLogEvent(rawValue: "UPDATE_NETWORK_CONFIGURATION_END")
        package static let updateNetworkConfigurationFailed = JobLogEvent(
            rawValue: "UPDATE_NETWORK_CONFIGURATION_FAILED"
        )
        package static let updateLaunchTemplateStart = JobLogEvent(rawValue: "UPDATE_LAUNCH_TEMPLATE_START")
        package static let updateLaunchTemplateEnd = JobLogEvent(rawValue: "UPDATE_LAUNCH_TEMPLATE_END")
        package static let updateLaunchTemplateFailed = JobLogEvent(rawValue: "UPDATE_LAUNCH_TEMPLATE_FAILED")
        package static let networkRecoveryFail = JobLogEvent(rawValue: "NETWORK_RECOVERY_FAIL")

        package static let known: [JobLogEvent] = [
            .jobStart, .serverSkipped, .cleanupStart, .cleanupEnd, .cleanupFail, .snapshotStart, .snapshotEnd,
            .snapshotFail, .usingPreviousSnapshot, .usingPreviousSnapshotFailed, .conversionStart, .conversionEnd,
            .conversionFail, .launchStart, .launchFailed, .jobCancel, .jobEnd, .deployNetworkConfigurationStart,
            .deployNetworkConfigurationEnd, .deployNetworkConfigurationFailed, .updateNetworkConfigurationStart,
            .updateNetworkConfigurationEnd, .updateNetworkConfigurationFailed, .updateLaunchTemplateStart,
            .updateLaunchTemplateEnd, .updateLaunchTemplateFailed, .networkRecoveryFail,
        ]
    }

    /// Source: DRS 2020-02-26, shape `JobStatus`.
    package struct JobStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = JobStatus(rawValue: "PENDING")
        package static let started = JobStatus(rawValue: "STARTED")
        package static let completed = JobStatus(rawValue: "COMPLETED")

        package static let known: [JobStatus] = [
            .pending, .started, .completed,
        ]
    }

    /// Source: DRS 2020-02-26, shape `JobType`.
    package struct JobType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let launch = JobType(rawValue: "LAUNCH")
        package static let terminate = JobType(rawValue: "TERMINATE")
        package static let createConvertedSnapshot = JobType(rawValue: "CREATE_CONVERTED_SNAPSHOT")

        package static let known: [JobType] = [
            .launch, .terminate, .createConvertedSnapshot,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LastLaunchResult`.
    package struct LastLaunchResult: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let notStarted = LastLaunchResult(rawValue: "NOT_STARTED")
        package static let pending = LastLaunchResult(rawValue: "PENDING")
        package static let succeeded = LastLaunchResult(rawValue: "SUCCEEDED")
        package static let failed = LastLaunchResult(rawValue: "FAILED")

        package static let known: [LastLaunchResult] = [
            .notStarted, .pending, .succeeded, .failed,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LastLaunchType`.
    package struct LastLaunchType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let recovery = LastLaunchType(rawValue: "RECOVERY")
        package static let drill = LastLaunchType(rawValue: "DRILL")

        package static let known: [LastLaunchType] = [
            .recovery, .drill,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionCategory`.
    package struct LaunchActionCategory: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let monitoring = LaunchActionCategory(rawValue: "MONITORING")
        package static let validation = LaunchActionCategory(rawValue: "VALIDATION")
        package static let configuration = LaunchActionCategory(rawValue: "CONFIGURATION")
        package static let security = LaunchActionCategory(rawValue: "SECURITY")
        package static let other = LaunchActionCategory(rawValue: "OTHER")

        package static let known: [LaunchActionCategory] = [
            .monitoring, .validation, .configuration, .security, .other,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionParameterType`.
    package struct LaunchActionParameterType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ssmStore = LaunchActionParameterType(rawValue: "SSM_STORE")
        package static let dynamic = LaunchActionParameterType(rawValue: "DYNAMIC")

        package static let known: [LaunchActionParameterType] = [
            .ssmStore, .dynamic,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionRunStatus`.
    package struct LaunchActionRunStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let inProgress = LaunchActionRunStatus(rawValue: "IN_PROGRESS")
        package static let succeeded = LaunchActionRunStatus(rawValue: "SUCCEEDED")
        package static let failed = LaunchActionRunStatus(rawValue: "FAILED")

        package static let known: [LaunchActionRunStatus] = [
            .inProgress, .succeeded, .failed,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionType`.
    package struct LaunchActionType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ssmAutomation = LaunchActionType(rawValue: "SSM_AUTOMATION")
        package static let ssmCommand = LaunchActionType(rawValue: "SSM_COMMAND")

        package static let known: [LaunchActionType] = [
            .ssmAutomation, .ssmCommand,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchDisposition`.
    package struct LaunchDisposition: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let stopped = LaunchDisposition(rawValue: "STOPPED")
        package static let started = LaunchDisposition(rawValue: "STARTED")

        package static let known: [LaunchDisposition] = [
            .stopped, .started,
        ]
    }

    /// Source: DRS 2020-02-26, shape `LaunchStatus`.
    package struct LaunchStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = LaunchStatus(rawValue: "PENDING")
        package static let inProgress = LaunchStatus(rawValue: "IN_PROGRESS")
        package static let launched = LaunchStatus(rawValue: "LAUNCHED")
        package static let failed = LaunchStatus(rawValue: "FAILED")
        package static let terminated = LaunchStatus(rawValue: "TERMINATED")

        package static let known: [LaunchStatus] = [
            .pending, .inProgress, .launched, .failed, .terminated,
        ]
    }

    /// Source: DRS 2020-02-26, shape `OriginEnvironment`.
    package struct OriginEnvironment: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let onPremises = OriginEnvironment(rawValue: "ON_PREMISES")
        package static let aws = OriginEnvironment(rawValue: "AWS")

        package static let known: [OriginEnvironment] = [
            .onPremises, .aws,
        ]
    }

    /// Source: DRS 2020-02-26, shape `PITPolicyRuleUnits`.
    package struct PITPolicyRuleUnits: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let minute = PITPolicyRuleUnits(rawValue: "MINUTE")
        package static let hour = PITPolicyRuleUnits(rawValue: "HOUR")
        package static let day = PITPolicyRuleUnits(rawValue: "DAY")

        package static let known: [PITPolicyRuleUnits] = [
            .minute, .hour, .day,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ProductCodeMode`.
    package struct ProductCodeMode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let enabled = ProductCodeMode(rawValue: "ENABLED")
        package static let disabled = ProductCodeMode(rawValue: "DISABLED")

        package static let known: [ProductCodeMode] = [
            .enabled, .disabled,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiationStepName`.
    package struct RecoveryInstanceDataReplicationInitiationStepName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let linkFailbackClientWithRecoveryInstance = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "LINK_FAILBACK_CLIENT_WITH_RECOVERY_INSTANCE"
        )
        package static let completeVolumeMapping = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "COMPLETE_VOLUME_MAPPING"
        )
        package static let establishRecoveryInstanceCommunication = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION"
        )
        package static let downloadReplicationSoftwareToFailbackClient =
            RecoveryInstanceDataReplicationInitiationStepName(
                rawValue: "DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT"
            )
        package static let configureReplicationSoftware = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "CONFIGURE_REPLICATION_SOFTWARE"
        )
        package static let pairAgentWithReplicationSoftware = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "PAIR_AGENT_WITH_REPLICATION_SOFTWARE"
        )
        package static let establishAgentReplicatorSoftwareCommunication =
            RecoveryInstanceDataReplicationInitiationStepName(
                rawValue: "ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION"
            )
        package static let wait = RecoveryInstanceDataReplicationInitiationStepName(rawValue: "WAIT")
        package static let createSecurityGroup = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "CREATE_SECURITY_GROUP"
        )
        package static let launchReplicationServer = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "LAUNCH_REPLICATION_SERVER"
        )
        package static let bootReplicationServer = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "BOOT_REPLICATION_SERVER"
        )
        package static let authenticateWithService = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "AUTHENTICATE_WITH_SERVICE"
        )
        package static let downloadReplicationSoftware = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "DOWNLOAD_REPLICATION_SOFTWARE"
        )
        package static let createStagingDisks = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "CREATE_STAGING_DISKS"
        )
        package static let attachStagingDisks = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "ATTACH_STAGING_DISKS"
        )
        package static let pairReplicationServerWithAgent = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "PAIR_REPLICATION_SERVER_WITH_AGENT"
        )
        package static let connectAgentToReplicationServer = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "CONNECT_AGENT_TO_REPLICATION_SERVER"
        )
        package static let startDataTransfer = RecoveryInstanceDataReplicationInitiationStepName(
            rawValue: "START_DATA_TRANSFER"
        )

        package static let known: [RecoveryInstanceDataReplicationInitiationStepName] = [
            .linkFailbackClientWithRecoveryInstance, .completeVolumeMapping, .establishRecoveryInstanceCommunication,
            .downloadReplicationSoftwareToFailbackClient, .configureReplicationSoftware,
            .pairAgentWithReplicationSoftware, .establishAgentReplicatorSoftwareCommunication, .wait,
            .createSecurityGroup, .launchReplicationServer, .bootReplicationServer, .authenticateWithService,
            .downloadReplicationSoftware, .createStagingDisks, .attachStagingDisks, .pairReplicationServerWithAgent,
            .connectAgentToReplicationServer, .startDataTransfer,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiationStepStatus`.
    package struct RecoveryInstanceDataReplicationInitiationStepStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let notStarted = RecoveryInstanceDataReplicationInitiationStepStatus(rawValue: "NOT_STARTED")
        package static let inProgress = RecoveryInstanceDataReplicationInitiationStepStatus(rawValue: "IN_PROGRESS")
        package static let succeeded = RecoveryInstanceDataReplicationInitiationStepStatus(rawValue: "SUCCEEDED")
        package static let failed = RecoveryInstanceDataReplicationInitiationStepStatus(rawValue: "FAILED")
        package static let skipped = RecoveryInstanceDataReplicationInitiationStepStatus(rawValue: "SKIPPED")

        package static let known: [RecoveryInstanceDataReplicationInitiationStepStatus] = [
            .notStarted, .inProgress, .succeeded, .failed, .skipped,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationState`.
    package struct RecoveryInstanceDataReplicationState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let stopped = RecoveryInstanceDataReplicationState(rawValue: "STOPPED")
        package static let initiating = RecoveryInstanceDataReplicationState(rawValue: "INITIATING")
        package static let initialSync = RecoveryInstanceDataReplicationState(rawValue: "INITIAL_SYNC")
        package static let backlog = RecoveryInstanceDataReplicationState(rawValue: "BACKLOG")
        package static let creatingSnapshot = RecoveryInstanceDataReplicationState(rawValue: "CREATING_SNAPSHOT")
        package static let continuous = RecoveryInstanceDataReplicationState(rawValue: "CONTINUOUS")
        package static let paused = RecoveryInstanceDataReplicationState(rawValue: "PAUSED")
        package static let rescan = RecoveryInstanceDataReplicationState(rawValue: "RESCAN")
        package static let stalled = RecoveryInstanceDataReplicationState(rawValue: "STALLED")
        package static let disconnected = RecoveryInstanceDataReplicationState(rawValue: "DISCONNECTED")
        package static let replicationStateNotAvailable = RecoveryInstanceDataReplicationState(
            rawValue: "REPLICATION_STATE_NOT_AVAILABLE"
        )
        package static let notStarted = RecoveryInstanceDataReplicationState(rawValue: "NOT_STARTED")

        package static let known: [RecoveryInstanceDataReplicationState] = [
            .stopped, .initiating, .initialSync, .backlog, .creatingSnapshot, .continuous, .paused, .rescan, .stalled,
            .disconnected, .replicationStateNotAvailable, .notStarted,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryMode`.
    package struct RecoveryMode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let fast = RecoveryMode(rawValue: "FAST")
        package static let optimal = RecoveryMode(rawValue: "OPTIMAL")

        package static let known: [RecoveryMode] = [
            .fast, .optimal,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionMode`.
    package struct RecoveryPlanExecutionMode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let drill = RecoveryPlanExecutionMode(rawValue: "DRILL")
        package static let recovery = RecoveryPlanExecutionMode(rawValue: "RECOVERY")

        package static let known: [RecoveryPlanExecutionMode] = [
            .drill, .recovery,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStatus`.
    package struct RecoveryPlanExecutionStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let created = RecoveryPlanExecutionStatus(rawValue: "CREATED")
        package static let inProgress = RecoveryPlanExecutionStatus(rawValue: "IN_PROGRESS")
        package static let completed = RecoveryPlanExecutionStatus(rawValue: "COMPLETED")
        package static let failed = RecoveryPlanExecutionStatus(rawValue: "FAILED")
        package static let cancelling = RecoveryPlanExecutionStatus(rawValue: "CANCELLING")
        package static let cancelled = RecoveryPlanExecutionStatus(rawValue: "CANCELLED")

        package static let known: [RecoveryPlanExecutionStatus] = [
            .created, .inProgress, .completed, .failed, .cancelling, .cancelled,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStepStatus`.
    package struct RecoveryPlanExecutionStepStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let notStarted = RecoveryPlanExecutionStepStatus(rawValue: "NOT_STARTED")
        package static let executing = RecoveryPlanExecutionStepStatus(rawValue: "EXECUTING")
        package static let waiting = RecoveryPlanExecutionStepStatus(rawValue: "WAITING")
        package static let completed = RecoveryPlanExecutionStepStatus(rawValue: "COMPLETED")
        package static let failed = RecoveryPlanExecutionStepStatus(rawValue: "FAILED")
        package static let timedOut = RecoveryPlanExecutionStepStatus(rawValue: "TIMED_OUT")
        package static let skipped = RecoveryPlanExecutionStepStatus(rawValue: "SKIPPED")

        package static let known: [RecoveryPlanExecutionStepStatus] = [
            .notStarted, .executing, .waiting, .completed, .failed, .timedOut, .skipped,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanServerImpactLevel`.
    package struct RecoveryPlanServerImpactLevel: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let critical = RecoveryPlanServerImpactLevel(rawValue: "CRITICAL")
        package static let optional = RecoveryPlanServerImpactLevel(rawValue: "OPTIONAL")

        package static let known: [RecoveryPlanServerImpactLevel] = [
            .critical, .optional,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanStatus`.
    package struct RecoveryPlanStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let active = RecoveryPlanStatus(rawValue: "ACTIVE")
        package static let invalid = RecoveryPlanStatus(rawValue: "INVALID")

        package static let known: [RecoveryPlanStatus] = [
            .active, .invalid,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoveryResult`.
    package struct RecoveryResult: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let notStarted = RecoveryResult(rawValue: "NOT_STARTED")
        package static let inProgress = RecoveryResult(rawValue: "IN_PROGRESS")
        package static let success = RecoveryResult(rawValue: "SUCCESS")
        package static let fail = RecoveryResult(rawValue: "FAIL")
        package static let partialSuccess = RecoveryResult(rawValue: "PARTIAL_SUCCESS")
        package static let associateSuccess = RecoveryResult(rawValue: "ASSOCIATE_SUCCESS")
        package static let associateFail = RecoveryResult(rawValue: "ASSOCIATE_FAIL")

        package static let known: [RecoveryResult] = [
            .notStarted, .inProgress, .success, .fail, .partialSuccess, .associateSuccess, .associateFail,
        ]
    }

    /// Source: DRS 2020-02-26, shape `RecoverySnapshotsOrder`.
    package struct RecoverySnapshotsOrder: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let asc = RecoverySnapshotsOrder(rawValue: "ASC")
        package static let desc = RecoverySnapshotsOrder(rawValue: "DESC")

        package static let known: [RecoverySnapshotsOrder] = [
            .asc, .desc,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationDataPlaneRouting`.
    package struct ReplicationConfigurationDataPlaneRouting: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let privateIP = ReplicationConfigurationDataPlaneRouting(rawValue: "PRIVATE_IP")
        package static let publicIP = ReplicationConfigurationDataPlaneRouting(rawValue: "PUBLIC_IP")

        package static let known: [ReplicationConfigurationDataPlaneRouting] = [
            .privateIP, .publicIP,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationDefaultLargeStagingDiskType`.
    package struct ReplicationConfigurationDefaultLargeStagingDiskType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let gp2 = ReplicationConfigurationDefaultLargeStagingDiskType(rawValue: "GP2")
        package static let gp3 = ReplicationConfigurationDefaultLargeStagingDiskType(rawValue: "GP3")
        package static let st1 = ReplicationConfigurationDefaultLargeStagingDiskType(rawValue: "ST1")
        package static let auto = ReplicationConfigurationDefaultLargeStagingDiskType(rawValue: "AUTO")

        package static let known: [ReplicationConfigurationDefaultLargeStagingDiskType] = [
            .gp2, .gp3, .st1, .auto,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationEbsEncryption`.
    package struct ReplicationConfigurationEbsEncryption: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let `default` = ReplicationConfigurationEbsEncryption(rawValue: "DEFAULT")
        package static let custom = ReplicationConfigurationEbsEncryption(rawValue: "CUSTOM")
        package static let none = ReplicationConfigurationEbsEncryption(rawValue: "NONE")

        package static let known: [ReplicationConfigurationEbsEncryption] = [
            .default, .custom, .none,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationReplicatedDiskStagingDiskType`.
    package struct ReplicationConfigurationReplicatedDiskStagingDiskType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let auto = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "AUTO")
        package static let gp2 = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "GP2")
        package static let gp3 = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "GP3")
        package static let io1 = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "IO1")
        package static let sc1 = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "SC1")
        package static let st1 = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "ST1")
        package static let standard = ReplicationConfigurationReplicatedDiskStagingDiskType(rawValue: "STANDARD")

        package static let known: [ReplicationConfigurationReplicatedDiskStagingDiskType] = [
            .auto, .gp2, .gp3, .io1, .sc1, .st1, .standard,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationDirection`.
    package struct ReplicationDirection: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let failover = ReplicationDirection(rawValue: "FAILOVER")
        package static let failback = ReplicationDirection(rawValue: "FAILBACK")

        package static let known: [ReplicationDirection] = [
            .failover, .failback,
        ]
    }

    /// Source: DRS 2020-02-26, shape `ReplicationStatus`.
    package struct ReplicationStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let stopped = ReplicationStatus(rawValue: "STOPPED")
        package static let inProgress = ReplicationStatus(rawValue: "IN_PROGRESS")
        package static let protected = ReplicationStatus(rawValue: "PROTECTED")
        package static let error = ReplicationStatus(rawValue: "ERROR")

        package static let known: [ReplicationStatus] = [
            .stopped, .inProgress, .protected, .error,
        ]
    }

    /// Source: DRS 2020-02-26, shape `SourceServerArchitecture`.
    package struct SourceServerArchitecture: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let x8664 = SourceServerArchitecture(rawValue: "x86_64")
        package static let arm64 = SourceServerArchitecture(rawValue: "arm64")

        package static let known: [SourceServerArchitecture] = [
            .x8664, .arm64,
        ]
    }

    /// Source: DRS 2020-02-26, shape `TargetInstanceTypeRightSizingMethod`.
    package struct TargetInstanceTypeRightSizingMethod: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let none = TargetInstanceTypeRightSizingMethod(rawValue: "NONE")
        package static let basic = TargetInstanceTypeRightSizingMethod(rawValue: "BASIC")
        package static let inAWS = TargetInstanceTypeRightSizingMethod(rawValue: "IN_AWS")

        package static let known: [TargetInstanceTypeRightSizingMethod] = [
            .none, .basic, .inAWS,
        ]
    }

    /// Source: DRS 2020-02-26, shape `VolumeStatus`.
    package struct VolumeStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let regular = VolumeStatus(rawValue: "REGULAR")
        package static let containsMarketplaceProductCodes = VolumeStatus(
            rawValue: "CONTAINS_MARKETPLACE_PRODUCT_CODES"
        )
        package static let missingVolumeAttributes = VolumeStatus(rawValue: "MISSING_VOLUME_ATTRIBUTES")
        package static let missingVolumeAttributesAndPrecheckUnavailable = VolumeStatus(
            rawValue: "MISSING_VOLUME_ATTRIBUTES_AND_PRECHECK_UNAVAILABLE"
        )
        package static let pending = VolumeStatus(rawValue: "PENDING")

        package static let known: [VolumeStatus] = [
            .regular, .containsMarketplaceProductCodes, .missingVolumeAttributes,
            .missingVolumeAttributesAndPrecheckUnavailable, .pending,
        ]
    }
}
