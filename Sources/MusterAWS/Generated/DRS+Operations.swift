// Operations of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension DRS {
    /// The operation `AssociateSourceNetworkStack`.
    package enum AssociateSourceNetworkStack: AWSOperation {
        package typealias Input = AssociateSourceNetworkStackRequest
        package typealias Output = AssociateSourceNetworkStackResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 0 }
        package static var ordinal: Int { 0 }
        package static let traits = OperationTraits(
            .drs,
            "AssociateSourceNetworkStack",
            .post,
            "/AssociateSourceNetworkStack",
            status: 202,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CancelRecoveryPlanExecution`.
    package enum CancelRecoveryPlanExecution: AWSOperation {
        package typealias Input = CancelRecoveryPlanExecutionRequest
        package typealias Output = CancelRecoveryPlanExecutionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 1 }
        package static var ordinal: Int { 1 }
        package static let traits = OperationTraits(
            .drs,
            "CancelRecoveryPlanExecution",
            .post,
            "/CancelRecoveryPlanExecution",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateExtendedSourceServer`.
    package enum CreateExtendedSourceServer: AWSOperation {
        package typealias Input = CreateExtendedSourceServerRequest
        package typealias Output = CreateExtendedSourceServerResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 2 }
        package static var ordinal: Int { 2 }
        package static let traits = OperationTraits(
            .drs,
            "CreateExtendedSourceServer",
            .post,
            "/CreateExtendedSourceServer",
            status: 201,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateLaunchConfigurationTemplate`.
    package enum CreateLaunchConfigurationTemplate: AWSOperation {
        package typealias Input = CreateLaunchConfigurationTemplateRequest
        package typealias Output = CreateLaunchConfigurationTemplateResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 3 }
        package static var ordinal: Int { 3 }
        package static let traits = OperationTraits(
            .drs,
            "CreateLaunchConfigurationTemplate",
            .post,
            "/CreateLaunchConfigurationTemplate",
            status: 201,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateRecoveryPlan`.
    package enum CreateRecoveryPlan: AWSOperation {
        package typealias Input = CreateRecoveryPlanRequest
        package typealias Output = CreateRecoveryPlanResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 4 }
        package static var ordinal: Int { 4 }
        package static let traits = OperationTraits(
            .drs,
            "CreateRecoveryPlan",
            .post,
            "/CreateRecoveryPlan",
            status: 201,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateRecoveryPlanStep`.
    package enum CreateRecoveryPlanStep: AWSOperation {
        package typealias Input = CreateRecoveryPlanStepRequest
        package typealias Output = CreateRecoveryPlanStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 5 }
        package static var ordinal: Int { 5 }
        package static let traits = OperationTraits(
            .drs,
            "CreateRecoveryPlanStep",
            .post,
            "/CreateRecoveryPlanStep",
            status: 201,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateReplicationConfigurationTemplate`.
    package enum CreateReplicationConfigurationTemplate: AWSOperation {
        package typealias Input = CreateReplicationConfigurationTemplateRequest
        package typealias Output = ReplicationConfigurationTemplate
        package static var service: ServiceName { .drs }
        package static var index: Int { 6 }
        package static var ordinal: Int { 6 }
        package static let traits = OperationTraits(
            .drs,
            "CreateReplicationConfigurationTemplate",
            .post,
            "/CreateReplicationConfigurationTemplate",
            status: 201,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `CreateSourceNetwork`.
    package enum CreateSourceNetwork: AWSOperation {
        package typealias Input = CreateSourceNetworkRequest
        package typealias Output = CreateSourceNetworkResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 7 }
        package static var ordinal: Int { 7 }
        package static let traits = OperationTraits(
            .drs,
            "CreateSourceNetwork",
            .post,
            "/CreateSourceNetwork",
            status: 201,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `DeleteJob`.
    package enum DeleteJob: AWSOperation {
        package typealias Input = DeleteJobRequest
        package typealias Output = DeleteJobResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 8 }
        package static var ordinal: Int { 8 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteJob",
            .post,
            "/DeleteJob",
            status: 204,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `DeleteLaunchAction`.
    package enum DeleteLaunchAction: AWSOperation {
        package typealias Input = DeleteLaunchActionRequest
        package typealias Output = DeleteLaunchActionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 9 }
        package static var ordinal: Int { 9 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteLaunchAction",
            .post,
            "/DeleteLaunchAction",
            status: 204,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `DeleteLaunchConfigurationTemplate`.
    package enum DeleteLaunchConfigurationTemplate: AWSOperation {
        package typealias Input = DeleteLaunchConfigurationTemplateRequest
        package typealias Output = DeleteLaunchConfigurationTemplateResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 10 }
        package static var ordinal: Int { 10 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteLaunchConfigurationTemplate",
            .post,
            "/DeleteLaunchConfigurationTemplate",
            status: 204,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `DeleteRecoveryInstance`.
    package enum DeleteRecoveryInstance: AWSOperation {
        package typealias Input = DeleteRecoveryInstanceRequest
        package typealias Output = DeleteRecoveryInstanceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 11 }
        package static var ordinal: Int { 11 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteRecoveryInstance",
            .post,
            "/DeleteRecoveryInstance",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `DeleteRecoveryPlan`.
    package enum DeleteRecoveryPlan: AWSOperation {
        package typealias Input = DeleteRecoveryPlanRequest
        package typealias Output = DeleteRecoveryPlanResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 12 }
        package static var ordinal: Int { 12 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteRecoveryPlan",
            .post,
            "/DeleteRecoveryPlan",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `DeleteRecoveryPlanExecution`.
    package enum DeleteRecoveryPlanExecution: AWSOperation {
        package typealias Input = DeleteRecoveryPlanExecutionRequest
        package typealias Output = DeleteRecoveryPlanExecutionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 13 }
        package static var ordinal: Int { 13 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteRecoveryPlanExecution",
            .post,
            "/DeleteRecoveryPlanExecution",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `DeleteRecoveryPlanStep`.
    package enum DeleteRecoveryPlanStep: AWSOperation {
        package typealias Input = DeleteRecoveryPlanStepRequest
        package typealias Output = DeleteRecoveryPlanStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 14 }
        package static var ordinal: Int { 14 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteRecoveryPlanStep",
            .post,
            "/DeleteRecoveryPlanStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `DeleteReplicationConfigurationTemplate`.
    package enum DeleteReplicationConfigurationTemplate: AWSOperation {
        package typealias Input = DeleteReplicationConfigurationTemplateRequest
        package typealias Output = DeleteReplicationConfigurationTemplateResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 15 }
        package static var ordinal: Int { 15 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteReplicationConfigurationTemplate",
            .post,
            "/DeleteReplicationConfigurationTemplate",
            status: 204,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `DeleteSourceNetwork`.
    package enum DeleteSourceNetwork: AWSOperation {
        package typealias Input = DeleteSourceNetworkRequest
        package typealias Output = DeleteSourceNetworkResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 16 }
        package static var ordinal: Int { 16 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteSourceNetwork",
            .post,
            "/DeleteSourceNetwork",
            status: 204,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `DeleteSourceServer`.
    package enum DeleteSourceServer: AWSOperation {
        package typealias Input = DeleteSourceServerRequest
        package typealias Output = DeleteSourceServerResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 17 }
        package static var ordinal: Int { 17 }
        package static let traits = OperationTraits(
            .drs,
            "DeleteSourceServer",
            .post,
            "/DeleteSourceServer",
            status: 204,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `DescribeJobLogItems`.
    package enum DescribeJobLogItems: AWSOperation {
        package typealias Input = DescribeJobLogItemsRequest
        package typealias Output = DescribeJobLogItemsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 18 }
        package static var ordinal: Int { 18 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeJobLogItems",
            .post,
            "/DescribeJobLogItems",
            status: 200,
            errors: [
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeJobs`.
    package enum DescribeJobs: AWSOperation {
        package typealias Input = DescribeJobsRequest
        package typealias Output = DescribeJobsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 19 }
        package static var ordinal: Int { 19 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeJobs",
            .post,
            "/DescribeJobs",
            status: 200,
            errors: [
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeLaunchConfigurationTemplates`.
    package enum DescribeLaunchConfigurationTemplates: AWSOperation {
        package typealias Input = DescribeLaunchConfigurationTemplatesRequest
        package typealias Output = DescribeLaunchConfigurationTemplatesResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 20 }
        package static var ordinal: Int { 20 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeLaunchConfigurationTemplates",
            .post,
            "/DescribeLaunchConfigurationTemplates",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeRecoveryInstances`.
    package enum DescribeRecoveryInstances: AWSOperation {
        package typealias Input = DescribeRecoveryInstancesRequest
        package typealias Output = DescribeRecoveryInstancesResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 21 }
        package static var ordinal: Int { 21 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeRecoveryInstances",
            .post,
            "/DescribeRecoveryInstances",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeRecoverySnapshots`.
    package enum DescribeRecoverySnapshots: AWSOperation {
        package typealias Input = DescribeRecoverySnapshotsRequest
        package typealias Output = DescribeRecoverySnapshotsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 22 }
        package static var ordinal: Int { 22 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeRecoverySnapshots",
            .post,
            "/DescribeRecoverySnapshots",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeReplicationConfigurationTemplates`.
    package enum DescribeReplicationConfigurationTemplates: AWSOperation {
        package typealias Input = DescribeReplicationConfigurationTemplatesRequest
        package typealias Output = DescribeReplicationConfigurationTemplatesResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 23 }
        package static var ordinal: Int { 23 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeReplicationConfigurationTemplates",
            .post,
            "/DescribeReplicationConfigurationTemplates",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeSourceNetworks`.
    package enum DescribeSourceNetworks: AWSOperation {
        package typealias Input = DescribeSourceNetworksRequest
        package typealias Output = DescribeSourceNetworksResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 24 }
        package static var ordinal: Int { 24 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeSourceNetworks",
            .post,
            "/DescribeSourceNetworks",
            status: 200,
            errors: [
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DescribeSourceServers`.
    package enum DescribeSourceServers: AWSOperation {
        package typealias Input = DescribeSourceServersRequest
        package typealias Output = DescribeSourceServersResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 25 }
        package static var ordinal: Int { 25 }
        package static let traits = OperationTraits(
            .drs,
            "DescribeSourceServers",
            .post,
            "/DescribeSourceServers",
            status: 200,
            errors: [
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `DisconnectRecoveryInstance`.
    package enum DisconnectRecoveryInstance: AWSOperation {
        package typealias Input = DisconnectRecoveryInstanceRequest
        package typealias Output = DisconnectRecoveryInstanceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 26 }
        package static var ordinal: Int { 26 }
        package static let traits = OperationTraits(
            .drs,
            "DisconnectRecoveryInstance",
            .post,
            "/DisconnectRecoveryInstance",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `DisconnectSourceServer`.
    package enum DisconnectSourceServer: AWSOperation {
        package typealias Input = DisconnectSourceServerRequest
        package typealias Output = SourceServer
        package static var service: ServiceName { .drs }
        package static var index: Int { 27 }
        package static var ordinal: Int { 27 }
        package static let traits = OperationTraits(
            .drs,
            "DisconnectSourceServer",
            .post,
            "/DisconnectSourceServer",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `ExportSourceNetworkCfnTemplate`.
    package enum ExportSourceNetworkCfnTemplate: AWSOperation {
        package typealias Input = ExportSourceNetworkCfnTemplateRequest
        package typealias Output = ExportSourceNetworkCfnTemplateResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 28 }
        package static var ordinal: Int { 28 }
        package static let traits = OperationTraits(
            .drs,
            "ExportSourceNetworkCfnTemplate",
            .post,
            "/ExportSourceNetworkCfnTemplate",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `GetFailbackReplicationConfiguration`.
    package enum GetFailbackReplicationConfiguration: AWSOperation {
        package typealias Input = GetFailbackReplicationConfigurationRequest
        package typealias Output = GetFailbackReplicationConfigurationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 29 }
        package static var ordinal: Int { 29 }
        package static let traits = OperationTraits(
            .drs,
            "GetFailbackReplicationConfiguration",
            .post,
            "/GetFailbackReplicationConfiguration",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetLaunchConfiguration`.
    package enum GetLaunchConfiguration: AWSOperation {
        package typealias Input = GetLaunchConfigurationRequest
        package typealias Output = LaunchConfiguration
        package static var service: ServiceName { .drs }
        package static var index: Int { 30 }
        package static var ordinal: Int { 30 }
        package static let traits = OperationTraits(
            .drs,
            "GetLaunchConfiguration",
            .post,
            "/GetLaunchConfiguration",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetRecoveryPlan`.
    package enum GetRecoveryPlan: AWSOperation {
        package typealias Input = GetRecoveryPlanRequest
        package typealias Output = GetRecoveryPlanResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 31 }
        package static var ordinal: Int { 31 }
        package static let traits = OperationTraits(
            .drs,
            "GetRecoveryPlan",
            .post,
            "/GetRecoveryPlan",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetRecoveryPlanExecution`.
    package enum GetRecoveryPlanExecution: AWSOperation {
        package typealias Input = GetRecoveryPlanExecutionRequest
        package typealias Output = GetRecoveryPlanExecutionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 32 }
        package static var ordinal: Int { 32 }
        package static let traits = OperationTraits(
            .drs,
            "GetRecoveryPlanExecution",
            .post,
            "/GetRecoveryPlanExecution",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetRecoveryPlanExecutionStep`.
    package enum GetRecoveryPlanExecutionStep: AWSOperation {
        package typealias Input = GetRecoveryPlanExecutionStepRequest
        package typealias Output = GetRecoveryPlanExecutionStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 33 }
        package static var ordinal: Int { 33 }
        package static let traits = OperationTraits(
            .drs,
            "GetRecoveryPlanExecutionStep",
            .post,
            "/GetRecoveryPlanExecutionStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetRecoveryPlanStep`.
    package enum GetRecoveryPlanStep: AWSOperation {
        package typealias Input = GetRecoveryPlanStepRequest
        package typealias Output = GetRecoveryPlanStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 34 }
        package static var ordinal: Int { 34 }
        package static let traits = OperationTraits(
            .drs,
            "GetRecoveryPlanStep",
            .post,
            "/GetRecoveryPlanStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `GetReplicationConfiguration`.
    package enum GetReplicationConfiguration: AWSOperation {
        package typealias Input = GetReplicationConfigurationRequest
        package typealias Output = ReplicationConfiguration
        package static var service: ServiceName { .drs }
        package static var index: Int { 35 }
        package static var ordinal: Int { 35 }
        package static let traits = OperationTraits(
            .drs,
            "GetReplicationConfiguration",
            .post,
            "/GetReplicationConfiguration",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `InitializeService`.
    package enum InitializeService: AWSOperation {
        package typealias Input = InitializeServiceRequest
        package typealias Output = InitializeServiceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 36 }
        package static var ordinal: Int { 36 }
        package static let traits = OperationTraits(
            .drs,
            "InitializeService",
            .post,
            "/InitializeService",
            status: 204,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .validationException,
            ]
        )
    }

    /// The operation `ListExtensibleSourceServers`.
    package enum ListExtensibleSourceServers: AWSOperation {
        package typealias Input = ListExtensibleSourceServersRequest
        package typealias Output = ListExtensibleSourceServersResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 37 }
        package static var ordinal: Int { 37 }
        package static let traits = OperationTraits(
            .drs,
            "ListExtensibleSourceServers",
            .post,
            "/ListExtensibleSourceServers",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `ListLaunchActions`.
    package enum ListLaunchActions: AWSOperation {
        package typealias Input = ListLaunchActionsRequest
        package typealias Output = ListLaunchActionsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 38 }
        package static var ordinal: Int { 38 }
        package static let traits = OperationTraits(
            .drs,
            "ListLaunchActions",
            .post,
            "/ListLaunchActions",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
    }

    /// The operation `ListRecoveryPlanExecutionSteps`.
    package enum ListRecoveryPlanExecutionSteps: AWSOperation {
        package typealias Input = ListRecoveryPlanExecutionStepsRequest
        package typealias Output = ListRecoveryPlanExecutionStepsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 39 }
        package static var ordinal: Int { 39 }
        package static let traits = OperationTraits(
            .drs,
            "ListRecoveryPlanExecutionSteps",
            .post,
            "/ListRecoveryPlanExecutionSteps",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "recoveryPlanExecutionSteps")
        )
    }

    /// The operation `ListRecoveryPlanExecutions`.
    package enum ListRecoveryPlanExecutions: AWSOperation {
        package typealias Input = ListRecoveryPlanExecutionsRequest
        package typealias Output = ListRecoveryPlanExecutionsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 40 }
        package static var ordinal: Int { 40 }
        package static let traits = OperationTraits(
            .drs,
            "ListRecoveryPlanExecutions",
            .post,
            "/ListRecoveryPlanExecutions",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "recoveryPlanExecutions")
        )
    }

    /// The operation `ListRecoveryPlanSteps`.
    package enum ListRecoveryPlanSteps: AWSOperation {
        package typealias Input = ListRecoveryPlanStepsRequest
        package typealias Output = ListRecoveryPlanStepsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 41 }
        package static var ordinal: Int { 41 }
        package static let traits = OperationTraits(
            .drs,
            "ListRecoveryPlanSteps",
            .post,
            "/ListRecoveryPlanSteps",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "recoveryPlanSteps")
        )
    }

    /// The operation `ListRecoveryPlans`.
    package enum ListRecoveryPlans: AWSOperation {
        package typealias Input = ListRecoveryPlansRequest
        package typealias Output = ListRecoveryPlansResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 42 }
        package static var ordinal: Int { 42 }
        package static let traits = OperationTraits(
            .drs,
            "ListRecoveryPlans",
            .post,
            "/ListRecoveryPlans",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "recoveryPlans")
        )
    }

    /// The operation `ListStagingAccounts`.
    package enum ListStagingAccounts: AWSOperation {
        package typealias Input = ListStagingAccountsRequest
        package typealias Output = ListStagingAccountsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 43 }
        package static var ordinal: Int { 43 }
        package static let traits = OperationTraits(
            .drs,
            "ListStagingAccounts",
            .get,
            "/ListStagingAccounts",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isReadOnly: true,
            pagination: Pagination("nextToken", "nextToken", limit: "maxResults", result: "accounts")
        )
    }

    /// The operation `ListTagsForResource`.
    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 44 }
        package static var ordinal: Int { 44 }
        package static let traits = OperationTraits(
            .drs,
            "ListTagsForResource",
            .get,
            "/tags/{resourceArn}",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .validationException,
            ],
            isReadOnly: true
        )
    }

    /// The operation `PutLaunchAction`.
    package enum PutLaunchAction: AWSOperation {
        package typealias Input = PutLaunchActionRequest
        package typealias Output = PutLaunchActionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 45 }
        package static var ordinal: Int { 45 }
        package static let traits = OperationTraits(
            .drs,
            "PutLaunchAction",
            .post,
            "/PutLaunchAction",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `ReorderRecoveryPlanSteps`.
    package enum ReorderRecoveryPlanSteps: AWSOperation {
        package typealias Input = ReorderRecoveryPlanStepsRequest
        package typealias Output = ReorderRecoveryPlanStepsResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 46 }
        package static var ordinal: Int { 46 }
        package static let traits = OperationTraits(
            .drs,
            "ReorderRecoveryPlanSteps",
            .post,
            "/ReorderRecoveryPlanSteps",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `RetryDataReplication`.
    package enum RetryDataReplication: AWSOperation {
        package typealias Input = RetryDataReplicationRequest
        package typealias Output = SourceServer
        package static var service: ServiceName { .drs }
        package static var index: Int { 47 }
        package static var ordinal: Int { 47 }
        package static let traits = OperationTraits(
            .drs,
            "RetryDataReplication",
            .post,
            "/RetryDataReplication",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `RetryRecoveryPlanExecutionStep`.
    package enum RetryRecoveryPlanExecutionStep: AWSOperation {
        package typealias Input = RetryRecoveryPlanExecutionStepRequest
        package typealias Output = RetryRecoveryPlanExecutionStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 48 }
        package static var ordinal: Int { 48 }
        package static let traits = OperationTraits(
            .drs,
            "RetryRecoveryPlanExecutionStep",
            .post,
            "/RetryRecoveryPlanExecutionStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `ReverseReplication`.
    package enum ReverseReplication: AWSOperation {
        package typealias Input = ReverseReplicationRequest
        package typealias Output = ReverseReplicationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 49 }
        package static var ordinal: Int { 49 }
        package static let traits = OperationTraits(
            .drs,
            "ReverseReplication",
            .post,
            "/ReverseReplication",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `StartFailbackLaunch`.
    package enum StartFailbackLaunch: AWSOperation {
        package typealias Input = StartFailbackLaunchRequest
        package typealias Output = StartFailbackLaunchResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 50 }
        package static var ordinal: Int { 50 }
        package static let traits = OperationTraits(
            .drs,
            "StartFailbackLaunch",
            .post,
            "/StartFailbackLaunch",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `StartRecovery`.
    package enum StartRecovery: AWSOperation {
        package typealias Input = StartRecoveryRequest
        package typealias Output = StartRecoveryResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 51 }
        package static var ordinal: Int { 51 }
        package static let traits = OperationTraits(
            .drs,
            "StartRecovery",
            .post,
            "/StartRecovery",
            status: 202,
            errors: [
                .conflictException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `StartRecoveryPlanExecution`.
    package enum StartRecoveryPlanExecution: AWSOperation {
        package typealias Input = StartRecoveryPlanExecutionRequest
        package typealias Output = StartRecoveryPlanExecutionResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 52 }
        package static var ordinal: Int { 52 }
        package static let traits = OperationTraits(
            .drs,
            "StartRecoveryPlanExecution",
            .post,
            "/StartRecoveryPlanExecution",
            status: 201,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `StartReplication`.
    package enum StartReplication: AWSOperation {
        package typealias Input = StartReplicationRequest
        package typealias Output = StartReplicationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 53 }
        package static var ordinal: Int { 53 }
        package static let traits = OperationTraits(
            .drs,
            "StartReplication",
            .post,
            "/StartReplication",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `StartSourceNetworkRecovery`.
    package enum StartSourceNetworkRecovery: AWSOperation {
        package typealias Input = StartSourceNetworkRecoveryRequest
        package typealias Output = StartSourceNetworkRecoveryResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 54 }
        package static var ordinal: Int { 54 }
        package static let traits = OperationTraits(
            .drs,
            "StartSourceNetworkRecovery",
            .post,
            "/StartSourceNetworkRecovery",
            status: 202,
            errors: [
                .conflictException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `StartSourceNetworkReplication`.
    package enum StartSourceNetworkReplication: AWSOperation {
        package typealias Input = StartSourceNetworkReplicationRequest
        package typealias Output = StartSourceNetworkReplicationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 55 }
        package static var ordinal: Int { 55 }
        package static let traits = OperationTraits(
            .drs,
            "StartSourceNetworkReplication",
            .post,
            "/StartSourceNetworkReplication",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `StopFailback`.
    package enum StopFailback: AWSOperation {
        package typealias Input = StopFailbackRequest
        package typealias Output = StopFailbackResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 56 }
        package static var ordinal: Int { 56 }
        package static let traits = OperationTraits(
            .drs,
            "StopFailback",
            .post,
            "/StopFailback",
            status: 200,
            errors: [
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `StopReplication`.
    package enum StopReplication: AWSOperation {
        package typealias Input = StopReplicationRequest
        package typealias Output = StopReplicationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 57 }
        package static var ordinal: Int { 57 }
        package static let traits = OperationTraits(
            .drs,
            "StopReplication",
            .post,
            "/StopReplication",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `StopSourceNetworkReplication`.
    package enum StopSourceNetworkReplication: AWSOperation {
        package typealias Input = StopSourceNetworkReplicationRequest
        package typealias Output = StopSourceNetworkReplicationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 58 }
        package static var ordinal: Int { 58 }
        package static let traits = OperationTraits(
            .drs,
            "StopSourceNetworkReplication",
            .post,
            "/StopSourceNetworkReplication",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `TagResource`.
    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 59 }
        package static var ordinal: Int { 59 }
        package static let traits = OperationTraits(
            .drs,
            "TagResource",
            .post,
            "/tags/{resourceArn}",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .validationException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `TerminateRecoveryInstances`.
    package enum TerminateRecoveryInstances: AWSOperation {
        package typealias Input = TerminateRecoveryInstancesRequest
        package typealias Output = TerminateRecoveryInstancesResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 60 }
        package static var ordinal: Int { 60 }
        package static let traits = OperationTraits(
            .drs,
            "TerminateRecoveryInstances",
            .post,
            "/TerminateRecoveryInstances",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .serviceQuotaExceededException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `UntagResource`.
    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 61 }
        package static var ordinal: Int { 61 }
        package static let traits = OperationTraits(
            .drs,
            "UntagResource",
            .delete,
            "/tags/{resourceArn}",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .validationException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `UpdateFailbackReplicationConfiguration`.
    package enum UpdateFailbackReplicationConfiguration: AWSOperation {
        package typealias Input = UpdateFailbackReplicationConfigurationRequest
        package typealias Output = UpdateFailbackReplicationConfigurationResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 62 }
        package static var ordinal: Int { 62 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateFailbackReplicationConfiguration",
            .post,
            "/UpdateFailbackReplicationConfiguration",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
            ]
        )
    }

    /// The operation `UpdateLaunchConfiguration`.
    package enum UpdateLaunchConfiguration: AWSOperation {
        package typealias Input = UpdateLaunchConfigurationRequest
        package typealias Output = LaunchConfiguration
        package static var service: ServiceName { .drs }
        package static var index: Int { 63 }
        package static var ordinal: Int { 63 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateLaunchConfiguration",
            .post,
            "/UpdateLaunchConfiguration",
            status: 200,
            errors: [
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `UpdateLaunchConfigurationTemplate`.
    package enum UpdateLaunchConfigurationTemplate: AWSOperation {
        package typealias Input = UpdateLaunchConfigurationTemplateRequest
        package typealias Output = UpdateLaunchConfigurationTemplateResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 64 }
        package static var ordinal: Int { 64 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateLaunchConfigurationTemplate",
            .post,
            "/UpdateLaunchConfigurationTemplate",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `UpdateRecoveryPlan`.
    package enum UpdateRecoveryPlan: AWSOperation {
        package typealias Input = UpdateRecoveryPlanRequest
        package typealias Output = UpdateRecoveryPlanResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 65 }
        package static var ordinal: Int { 65 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateRecoveryPlan",
            .post,
            "/UpdateRecoveryPlan",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `UpdateRecoveryPlanExecutionStep`.
    package enum UpdateRecoveryPlanExecutionStep: AWSOperation {
        package typealias Input = UpdateRecoveryPlanExecutionStepRequest
        package typealias Output = UpdateRecoveryPlanExecutionStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 66 }
        package static var ordinal: Int { 66 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateRecoveryPlanExecutionStep",
            .post,
            "/UpdateRecoveryPlanExecutionStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `UpdateRecoveryPlanStep`.
    package enum UpdateRecoveryPlanStep: AWSOperation {
        package typealias Input = UpdateRecoveryPlanStepRequest
        package typealias Output = UpdateRecoveryPlanStepResponse
        package static var service: ServiceName { .drs }
        package static var index: Int { 67 }
        package static var ordinal: Int { 67 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateRecoveryPlanStep",
            .post,
            "/UpdateRecoveryPlanStep",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }

    /// The operation `UpdateReplicationConfiguration`.
    package enum UpdateReplicationConfiguration: AWSOperation {
        package typealias Input = UpdateReplicationConfigurationRequest
        package typealias Output = ReplicationConfiguration
        package static var service: ServiceName { .drs }
        package static var index: Int { 68 }
        package static var ordinal: Int { 68 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateReplicationConfiguration",
            .post,
            "/UpdateReplicationConfiguration",
            status: 200,
            errors: [
                .accessDeniedException,
                .conflictException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ],
            isIdempotent: true
        )
    }

    /// The operation `UpdateReplicationConfigurationTemplate`.
    package enum UpdateReplicationConfigurationTemplate: AWSOperation {
        package typealias Input = UpdateReplicationConfigurationTemplateRequest
        package typealias Output = ReplicationConfigurationTemplate
        package static var service: ServiceName { .drs }
        package static var index: Int { 69 }
        package static var ordinal: Int { 69 }
        package static let traits = OperationTraits(
            .drs,
            "UpdateReplicationConfigurationTemplate",
            .post,
            "/UpdateReplicationConfigurationTemplate",
            status: 200,
            errors: [
                .accessDeniedException,
                .internalServerException,
                .resourceNotFoundException,
                .throttlingException,
                .uninitializedAccountException,
                .validationException,
            ]
        )
    }
}
