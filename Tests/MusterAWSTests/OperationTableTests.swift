import MusterAWS
import MusterCore
import Testing

struct OperationTableTests {
    /// The answers other than 200 of DRS.
    ///
    /// Source: DRS 2020-02-26.
    private static let statuses: [Int: Set<String>] = [
        201: [
            "CreateExtendedSourceServer", "CreateLaunchConfigurationTemplate", "CreateRecoveryPlan",
            "CreateRecoveryPlanStep", "CreateReplicationConfigurationTemplate", "CreateSourceNetwork",
            "StartRecoveryPlanExecution",
        ],
        202: ["AssociateSourceNetworkStack", "StartRecovery", "StartSourceNetworkRecovery"],
        204: [
            "DeleteJob", "DeleteLaunchAction", "DeleteLaunchConfigurationTemplate",
            "DeleteReplicationConfigurationTemplate", "DeleteSourceNetwork", "DeleteSourceServer",
            "InitializeService",
        ],
    ]

    private static let names: Set<String> = [
        "AssociateSourceNetworkStack", "CancelRecoveryPlanExecution", "CreateExtendedSourceServer",
        "CreateLaunchConfigurationTemplate", "CreateRecoveryPlan", "CreateRecoveryPlanStep",
        "CreateReplicationConfigurationTemplate", "CreateSourceNetwork", "DeleteJob", "DeleteLaunchAction",
        "DeleteLaunchConfigurationTemplate", "DeleteRecoveryInstance", "DeleteRecoveryPlan",
        "DeleteRecoveryPlanExecution", "DeleteRecoveryPlanStep", "DeleteReplicationConfigurationTemplate",
        "DeleteSourceNetwork", "DeleteSourceServer", "DescribeJobLogItems", "DescribeJobs",
        "DescribeLaunchConfigurationTemplates", "DescribeRecoveryInstances", "DescribeRecoverySnapshots",
        "DescribeReplicationConfigurationTemplates", "DescribeSourceNetworks", "DescribeSourceServers",
        "DisconnectRecoveryInstance", "DisconnectSourceServer", "ExportSourceNetworkCfnTemplate",
        "GetFailbackReplicationConfiguration", "GetLaunchConfiguration", "GetRecoveryPlan",
        "GetRecoveryPlanExecution", "GetRecoveryPlanExecutionStep", "GetRecoveryPlanStep",
        "GetReplicationConfiguration", "InitializeService", "ListExtensibleSourceServers", "ListLaunchActions",
        "ListRecoveryPlanExecutionSteps", "ListRecoveryPlanExecutions", "ListRecoveryPlanSteps",
        "ListRecoveryPlans", "ListStagingAccounts", "ListTagsForResource", "PutLaunchAction",
        "ReorderRecoveryPlanSteps", "RetryDataReplication", "RetryRecoveryPlanExecutionStep",
        "ReverseReplication", "StartFailbackLaunch", "StartRecovery", "StartRecoveryPlanExecution",
        "StartReplication", "StartSourceNetworkRecovery", "StartSourceNetworkReplication", "StopFailback",
        "StopReplication", "StopSourceNetworkReplication", "TagResource", "TerminateRecoveryInstances",
        "UntagResource", "UpdateFailbackReplicationConfiguration", "UpdateLaunchConfiguration",
        "UpdateLaunchConfigurationTemplate", "UpdateRecoveryPlan", "UpdateRecoveryPlanExecutionStep",
        "UpdateRecoveryPlanStep", "UpdateReplicationConfiguration", "UpdateReplicationConfigurationTemplate",
    ]

    @Test func `DRS has its seventy operations`() {
        #expect(Self.names.count == 70)
        #expect(Set(DRS.operations.map { $0.traits.name }) == Self.names)
    }

    @Test func `every DRS operation answers with its own status`() {
        for operation in DRS.operations {
            let name = operation.traits.name
            let expected = Self.statuses.first { $0.value.contains(name) }?.key ?? 200
            #expect(operation.traits.successStatus == expected, "\(name)")
        }
    }

    @Test func `only the tag operations and ListStagingAccounts leave the usual path`() {
        let unusual = DRS.operations.map { $0.traits }.filter { $0.method != .post || $0.path != "/" + $0.name }

        #expect(
            unusual.map { "\($0.method.rawValue) \($0.path)" } == [
                "GET /ListStagingAccounts", "GET /tags/{resourceArn}", "POST /tags/{resourceArn}",
                "DELETE /tags/{resourceArn}",
            ]
        )
    }

    @Test func `every operation declares throttling and internal errors`() {
        for operation in DRS.operations {
            let errors = Set(operation.traits.errors)
            #expect(
                errors.isSuperset(of: [.internalServerException, .throttlingException]),
                "\(operation.traits.name)"
            )
        }
        #expect(!DRS.StartRecovery.traits.errors.contains(.validationException))
        #expect(!DRS.InitializeService.traits.errors.contains(.uninitializedAccountException))
    }

    @Test func `error statuses are those of the models`() {
        let drs = Dictionary(uniqueKeysWithValues: DRS.errors.map { ($0.code.rawValue, $0.httpStatus) })
        #expect(
            drs == [
                "AccessDeniedException": 403, "ConflictException": 409, "InternalServerException": 500,
                "ResourceNotFoundException": 404, "ServiceQuotaExceededException": 402, "ThrottlingException": 429,
                "UninitializedAccountException": 400, "ValidationException": 400,
            ]
        )
        #expect(SNS.errors.first { $0.code == .authorizationError }?.httpStatus == 403)
        #expect(STS.errors.first { $0.code == .idpRejectedClaim }?.httpStatus == 403)
    }

    @Test func `indices and ordinals are dense`() {
        for operations in [DRS.operations, STS.operations, SNS.operations] {
            #expect(operations.map { $0.index } == Array(operations.indices))
        }
        #expect(OperationCatalog.operations.map { $0.ordinal } == Array(0..<OperationCatalog.count))
        #expect(STS.operations.count == 11)
        #expect(SNS.operations.count == 42)
    }

    @Test func `an operation is found by its action`() {
        let operation = OperationCatalog.operation(named: "drs:StartRecovery")

        #expect(operation?.traits.name == "StartRecovery")
        #expect(operation?.ordinal == DRS.StartRecovery.ordinal)
        #expect(OperationCatalog.operation(named: "drs:StartRocovery") == nil)
    }

    @Test func `pages of jobs are asked for by maxResults and nextToken`() {
        #expect(
            DRS.DescribeJobs.traits.pagination
                == Pagination("nextToken", "nextToken", limit: "maxResults", result: "items")
        )
        #expect(STS.AssumeRole.traits.resultWrapper == "AssumeRoleResult")
        #expect(STS.AssumeRoleWithWebIdentity.traits.isUnsigned)
    }

    @Test func `members stand where the REST binding puts them`() {
        #expect(DRS.UntagResourceRequest.schema.members.map(\.location) == [.path, .query])
        #expect(DRS.ListStagingAccountsRequest.schema.members.map(\.location) == [.query, .query])
        #expect(DRS.CreateRecoveryPlanRequest.schema.members.first { $0.isIdempotencyToken }?.wireName == "clientToken")
    }

    @Test func `every pattern of the table is understood`() {
        let patterns = [
            DRS.Schemas.arn, DRS.Schemas.sourceServerID, DRS.Schemas.agentVersion, DRS.Schemas.awsRegion,
            DRS.Schemas.iso8601DatetimeString, STS.Schemas.arnType, STS.Schemas.tagKeyType,
        ].compactMap(\.pattern)

        #expect(patterns.count == 7)
        for pattern in patterns {
            #expect(pattern.isUnderstood, "\(pattern.source)")
        }
    }
}
