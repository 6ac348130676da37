// Rules for values of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension DRS {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let accountID: ValueSchema = .text(12, 12, pattern: ".*[0-9]{12,}.*")
        package static let accountIDs: ValueSchema = .list(0, 200, of: Schemas.accountID)
        package static let accounts: ValueSchema = .list(0, 50, of: .structure)
        package static let agentVersion: ValueSchema = .text(
            nil,
            nil,
            pattern: "[0-9]{1,5}.[0-9]{1,5}.[0-9]{1,5}(.[0-9]{4}.[0-9]{3}.[0-9]{4})?"
        )
        package static let arn: ValueSchema = .text(20, 2048, pattern: "arn:.{16,2044}")
        package static let awsAvailabilityZone: ValueSchema = .text(
            0,
            255,
            pattern:
                "(us(-gov)?|ap|ca|cn|eu|eusc|sa|af|me|mx|il)-([a-z]{2}-)?(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-[0-9][a-z]"
        )
        package static let awsRegion: ValueSchema = .text(
            0,
            255,
            pattern:
                "(us(-gov)?|ap|ca|cn|eu|eusc|sa|af|me|mx|il)-([a-z]{2}-)?(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-[0-9]"
        )
        package static let boundedString: ValueSchema = .text(0, 256)
        package static let cfnStackName: ValueSchema = .text(
            1,
            128,
            pattern: "[a-zA-Z][-a-zA-Z0-9]*",
            isSensitive: true
        )
        package static let clientIdempotencyToken: ValueSchema = .text(0, 64)
        package static let conversionMap: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.ebsSnapshot,
            to: Schemas.ebsSnapshot
        )
        package static let cpus: ValueSchema = .list(0, 256, of: .structure)
        package static let dataReplicationErrorString: ValueSchema = .word(DataReplicationErrorString.table)
        package static let dataReplicationInfoReplicatedDisks: ValueSchema = .list(0, 60, of: .structure)
        package static let dataReplicationInitiationStepName: ValueSchema = .word(
            DataReplicationInitiationStepName.table
        )
        package static let dataReplicationInitiationStepStatus: ValueSchema = .word(
            DataReplicationInitiationStepStatus.table
        )
        package static let dataReplicationInitiationSteps: ValueSchema = .list(nil, nil, of: .structure)
        package static let dataReplicationState: ValueSchema = .word(DataReplicationState.table)
        package static let describeJobsRequestFiltersJobIDs: ValueSchema = .list(0, 1000, of: Schemas.jobID)
        package static let describeRecoveryInstancesItems: ValueSchema = .list(nil, nil, of: .structure)
        package static let describeSourceNetworksRequestFiltersIDs: ValueSchema = .list(
            0,
            100,
            of: Schemas.sourceNetworkID
        )
        package static let describeSourceServersRequestFiltersIDs: ValueSchema = .list(
            0,
            200,
            of: Schemas.sourceServerID
        )
        package static let disks: ValueSchema = .list(0, 1000, of: .structure)
        package static let ebsSnapshot: ValueSchema = .text(nil, nil, pattern: "snap-[0-9a-zA-Z]{17}")
        package static let ebsSnapshotsList: ValueSchema = .list(nil, nil, of: Schemas.ebsSnapshot)
        package static let ebsVolumeID: ValueSchema = .text(10, 19, pattern: "vol-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})")
        package static let ec2InstanceID: ValueSchema = .text(0, 255, pattern: "i-[0-9a-fA-F]{8,}")
        package static let ec2InstanceState: ValueSchema = .word(EC2InstanceState.table)
        package static let ec2InstanceType: ValueSchema = .text(0, 255)
        package static let extensionStatus: ValueSchema = .word(ExtensionStatus.table)
        package static let failbackLaunchType: ValueSchema = .word(FailbackLaunchType.table)
        package static let failbackReplicationError: ValueSchema = .word(FailbackReplicationError.table)
        package static let failbackState: ValueSchema = .word(FailbackState.table)
        package static let failureReason: ValueSchema = .text(0, 256, pattern: "[0-9a-zA-Z ():/.,'-_#*;]*")
        package static let iPsList: ValueSchema = .list(nil, nil, of: Schemas.boundedString)
        package static let initiatedBy: ValueSchema = .word(InitiatedBy.table)
        package static let internetProtocol: ValueSchema = .word(InternetProtocol.table)
        package static let iso8601DatetimeString: ValueSchema = .text(
            19,
            32,
            pattern:
                #"[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z"#
        )
        package static let iso8601DurationString: ValueSchema = .text(1, 64)
        package static let jobEventAttemptCount: ValueSchema = .number(0, 9)
        package static let jobID: ValueSchema = .text(24, 24, pattern: "drsjob-[0-9a-zA-Z]{17}")
        package static let jobLogEvent: ValueSchema = .word(JobLogEvent.table)
        package static let jobLogs: ValueSchema = .list(nil, nil, of: .structure)
        package static let jobStatus: ValueSchema = .word(JobStatus.table)
        package static let jobType: ValueSchema = .word(JobType.table)
        package static let jobsList: ValueSchema = .list(nil, nil, of: .structure)
        package static let largeBoundedString: ValueSchema = .text(0, 65536)
        package static let lastLaunchResult: ValueSchema = .word(LastLaunchResult.table)
        package static let lastLaunchType: ValueSchema = .word(LastLaunchType.table)
        package static let launchActionCategory: ValueSchema = .word(LaunchActionCategory.table)
        package static let launchActionDescription: ValueSchema = .text(0, 1024, pattern: "[0-9a-zA-Z ():/.,'-_#*; ]*")
        package static let launchActionId: ValueSchema = .text(
            1,
            64,
            pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
        )
        package static let launchActionIds: ValueSchema = .list(0, 100, of: Schemas.launchActionId)
        package static let launchActionName: ValueSchema = .text(1, 256, pattern: "[A-Za-z0-9][A-Za-z0-9 /_-]*")
        package static let launchActionOrder: ValueSchema = .number(2, 10000)
        package static let launchActionParameterName: ValueSchema = .text(1, 1011, pattern: "([A-Za-z0-9])+")
        package static let launchActionParameterType: ValueSchema = .word(LaunchActionParameterType.table)
        package static let launchActionParameterValue: ValueSchema = .text(1, 1011, pattern: "[A-Za-z0-9.-]+")
        package static let launchActionParameters: ValueSchema = .map(
            0,
            20,
            from: Schemas.launchActionParameterName,
            to: .structure
        )
        package static let launchActionResourceId: ValueSchema = .text(
            nil,
            nil,
            pattern: "(s-[0-9a-zA-Z]{17}$|lct-[0-9a-zA-Z]{17})"
        )
        package static let launchActionRunId: ValueSchema = .text(
            1,
            64,
            pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
        )
        package static let launchActionRunStatus: ValueSchema = .word(LaunchActionRunStatus.table)
        package static let launchActionRuns: ValueSchema = .list(nil, nil, of: .structure)
        package static let launchActionType: ValueSchema = .word(LaunchActionType.table)
        package static let launchActionVersion: ValueSchema = .text(1, 10, pattern: #"(\$DEFAULT|\$LATEST|[0-9]+)"#)
        package static let launchActions: ValueSchema = .list(0, 200, of: .structure)
        package static let launchConfigurationTemplateID: ValueSchema = .text(21, 21, pattern: "lct-[0-9a-zA-Z]{17}")
        package static let launchConfigurationTemplateIDs: ValueSchema = .list(
            0,
            1,
            of: Schemas.launchConfigurationTemplateID
        )
        package static let launchConfigurationTemplates: ValueSchema = .list(0, 200, of: .structure)
        package static let launchDisposition: ValueSchema = .word(LaunchDisposition.table)
        package static let launchStatus: ValueSchema = .word(LaunchStatus.table)
        package static let listStagingAccountsRequestMaxResultsInteger: ValueSchema = .number(1, 50)
        package static let maxResultsReplicatingSourceServers: ValueSchema = .number(1, 300)
        package static let maxResultsType: ValueSchema = .number(1, 1000)
        package static let networkInterfaces: ValueSchema = .list(0, 32, of: .structure)
        package static let originEnvironment: ValueSchema = .word(OriginEnvironment.table)
        package static let outpostARN: ValueSchema = .text(
            20,
            255,
            pattern: #"arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}"#
        )
        package static let paginationToken: ValueSchema = .text(0, 2048)
        package static let participatingResources: ValueSchema = .list(nil, nil, of: .structure)
        package static let participatingServers: ValueSchema = .list(nil, nil, of: .structure)
        package static let pitPolicy: ValueSchema = .list(3, 3, of: .structure)
        package static let pitPolicyRuleUnits: ValueSchema = .word(PITPolicyRuleUnits.table)
        package static let positiveInteger: ValueSchema = .number(0, nil)
        package static let productCodeId: ValueSchema = .text(25, 25, pattern: "([A-Za-z0-9])+")
        package static let productCodeMode: ValueSchema = .word(ProductCodeMode.table)
        package static let productCodes: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryInstanceDataReplicationInfoReplicatedDisks: ValueSchema = .list(
            0,
            60,
            of: .structure
        )
        package static let recoveryInstanceDataReplicationInitiationStepName: ValueSchema = .word(
            RecoveryInstanceDataReplicationInitiationStepName.table
        )
        package static let recoveryInstanceDataReplicationInitiationStepStatus: ValueSchema = .word(
            RecoveryInstanceDataReplicationInitiationStepStatus.table
        )
        package static let recoveryInstanceDataReplicationInitiationSteps: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryInstanceDataReplicationState: ValueSchema = .word(
            RecoveryInstanceDataReplicationState.table
        )
        package static let recoveryInstanceDisks: ValueSchema = .list(0, 1000, of: .structure)
        package static let recoveryInstanceID: ValueSchema = .text(10, 19, pattern: "i-[0-9a-fA-F]{8,}")
        package static let recoveryInstanceIDs: ValueSchema = .list(0, 200, of: Schemas.recoveryInstanceID)
        package static let recoveryInstancesForTerminationRequest: ValueSchema = .list(
            1,
            200,
            of: Schemas.recoveryInstanceID
        )
        package static let recoveryMode: ValueSchema = .word(RecoveryMode.table)
        package static let recoveryPlanDescription: ValueSchema = .text(0, 1024)
        package static let recoveryPlanExecutionMode: ValueSchema = .word(RecoveryPlanExecutionMode.table)
        package static let recoveryPlanExecutionServers: ValueSchema = .list(1, 100, of: .structure)
        package static let recoveryPlanExecutionSourceServerList: ValueSchema = .list(0, 200, of: .structure)
        package static let recoveryPlanExecutionStatus: ValueSchema = .word(RecoveryPlanExecutionStatus.table)
        package static let recoveryPlanExecutionStepStatus: ValueSchema = .word(RecoveryPlanExecutionStepStatus.table)
        package static let recoveryPlanExecutionStepSummaryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryPlanExecutionSummaryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryPlanName: ValueSchema = .text(1, 256, pattern: "[a-zA-Z0-9][a-zA-Z0-9 _-]*")
        package static let recoveryPlanServerImpactLevel: ValueSchema = .word(RecoveryPlanServerImpactLevel.table)
        package static let recoveryPlanServers: ValueSchema = .list(1, 100, of: .structure)
        package static let recoveryPlanStatus: ValueSchema = .word(RecoveryPlanStatus.table)
        package static let recoveryPlanStepArnList: ValueSchema = .list(1, 20, of: Schemas.strictDRSARN)
        package static let recoveryPlanStepList: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryPlanStepName: ValueSchema = .text(1, 256, pattern: "[a-zA-Z0-9][a-zA-Z0-9 _-]*")
        package static let recoveryPlanStepOrder: ValueSchema = .number(1, 20)
        package static let recoveryPlanSummaryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoveryResult: ValueSchema = .word(RecoveryResult.table)
        package static let recoverySnapshotID: ValueSchema = .text(21, 21, pattern: "pit-[0-9a-zA-Z]{17}")
        package static let recoverySnapshotsList: ValueSchema = .list(nil, nil, of: .structure)
        package static let recoverySnapshotsOrder: ValueSchema = .word(RecoverySnapshotsOrder.table)
        package static let replicationConfigurationDataPlaneRouting: ValueSchema = .word(
            ReplicationConfigurationDataPlaneRouting.table
        )
        package static let replicationConfigurationDefaultLargeStagingDiskType: ValueSchema = .word(
            ReplicationConfigurationDefaultLargeStagingDiskType.table
        )
        package static let replicationConfigurationEbsEncryption: ValueSchema = .word(
            ReplicationConfigurationEbsEncryption.table
        )
        package static let replicationConfigurationReplicatedDiskStagingDiskType: ValueSchema = .word(
            ReplicationConfigurationReplicatedDiskStagingDiskType.table
        )
        package static let replicationConfigurationReplicatedDisks: ValueSchema = .list(0, 60, of: .structure)
        package static let replicationConfigurationTemplateID: ValueSchema = .text(
            21,
            21,
            pattern: "rct-[0-9a-zA-Z]{17}"
        )
        package static let replicationConfigurationTemplateIDs: ValueSchema = .list(
            0,
            200,
            of: Schemas.replicationConfigurationTemplateID
        )
        package static let replicationConfigurationTemplates: ValueSchema = .list(nil, nil, of: .structure)
        package static let replicationDirection: ValueSchema = .word(ReplicationDirection.table)
        package static let replicationServersSecurityGroupsIDs: ValueSchema = .list(0, 32, of: Schemas.securityGroupID)
        package static let replicationStatus: ValueSchema = .word(ReplicationStatus.table)
        package static let securityGroupID: ValueSchema = .text(0, 255, pattern: "sg-[0-9a-fA-F]{8,}")
        package static let sensitiveBoundedString: ValueSchema = .text(0, 256, isSensitive: true)
        package static let smallBoundedString: ValueSchema = .text(0, 128)
        package static let sourceNetworkID: ValueSchema = .text(20, 20, pattern: "sn-[0-9a-zA-Z]{17}")
        package static let sourceNetworksList: ValueSchema = .list(nil, nil, of: .structure)
        package static let sourceServerARN: ValueSchema = .text(
            20,
            2048,
            pattern: "arn:(?:[0-9a-zA-Z_-]+:){3}([0-9]{12,}):source-server/(s-[0-9a-zA-Z]{17})"
        )
        package static let sourceServerArchitecture: ValueSchema = .word(SourceServerArchitecture.table)
        package static let sourceServerID: ValueSchema = .text(19, 19, pattern: "s-[0-9a-zA-Z]{17}")
        package static let sourceServerIDs: ValueSchema = .list(nil, nil, of: Schemas.sourceServerID)
        package static let sourceServersList: ValueSchema = .list(nil, nil, of: .structure)
        package static let ssmDocumentName: ValueSchema = .text(1, 1011, pattern: "([A-Za-z0-9-/:])+")
        package static let stagingSourceServersList: ValueSchema = .list(nil, nil, of: .structure)
        package static let startFailbackRequestRecoveryInstanceIDs: ValueSchema = .list(
            1,
            200,
            of: Schemas.recoveryInstanceID
        )
        package static let startRecoveryRequestSourceServers: ValueSchema = .list(1, 200, of: .structure)
        package static let startSourceNetworkRecoveryRequestNetworkEntries: ValueSchema = .list(1, 100, of: .structure)
        package static let strictDRSARN: ValueSchema = .text(
            20,
            2048,
            pattern: "arn:aws(-[a-z0-9]+)*:drs:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_/.-]+"
        )
        package static let strictlyPositiveInteger: ValueSchema = .number(1, nil)
        package static let subnetID: ValueSchema = .text(0, 255, pattern: "subnet-[0-9a-fA-F]{8,}")
        package static let tagKey: ValueSchema = .text(0, 256)
        package static let tagKeys: ValueSchema = .list(nil, nil, of: Schemas.tagKey, isSensitive: true)
        package static let tagValue: ValueSchema = .text(0, 256)
        package static let tagsMap: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.tagKey,
            to: Schemas.tagValue,
            isSensitive: true
        )
        package static let targetInstanceTypeRightSizingMethod: ValueSchema = .word(
            TargetInstanceTypeRightSizingMethod.table
        )
        package static let volumeStatus: ValueSchema = .word(VolumeStatus.table)
        package static let volumeToConversionMap: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.largeBoundedString,
            to: Schemas.conversionMap
        )
        package static let volumeToProductCodes: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.largeBoundedString,
            to: Schemas.productCodes
        )
        package static let volumeToSizeMap: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.largeBoundedString,
            to: Schemas.positiveInteger
        )
        package static let vpcID: ValueSchema = .text(12, 21, pattern: "vpc-[0-9a-fA-F]{8,}")
        package static let waitDurationMinutes: ValueSchema = .number(1, 120)
    }
}
