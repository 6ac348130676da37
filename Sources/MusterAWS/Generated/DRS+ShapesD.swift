// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `DataReplicationError`.
    package struct DataReplicationError: AWSStructure {
        package var error: DataReplicationErrorString?
        package var rawError: String?

        package init(error: DataReplicationErrorString? = nil, rawError: String? = nil) {
            self.error = error
            self.rawError = rawError
        }

        package static var blank: DataReplicationError { DataReplicationError() }

        package static let schema = StructureSchema(
            .drs,
            "DataReplicationError",
            [
                MemberSchema("error", Schemas.dataReplicationErrorString),
                MemberSchema("rawError", Schemas.largeBoundedString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &error)
            visitor.member(members[1], &rawError)
        }
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInfo`.
    package struct DataReplicationInfo: AWSStructure {
        package var lagDuration: String?
        package var etaDateTime: String?
        package var replicatedDisks: [DataReplicationInfoReplicatedDisk]?
        package var dataReplicationState: DataReplicationState?
        package var dataReplicationInitiation: DataReplicationInitiation?
        package var dataReplicationError: DataReplicationError?
        package var stagingAvailabilityZone: String?
        package var stagingOutpostArn: String?

        package init(
            lagDuration: String? = nil,
            etaDateTime: String? = nil,
            replicatedDisks: [DataReplicationInfoReplicatedDisk]? = nil,
            dataReplicationState: DataReplicationState? = nil,
            dataReplicationInitiation: DataReplicationInitiation? = nil,
            dataReplicationError: DataReplicationError? = nil,
            stagingAvailabilityZone: String? = nil,
            stagingOutpostArn: String? = nil
        ) {
            self.lagDuration = lagDuration
            self.etaDateTime = etaDateTime
            self.replicatedDisks = replicatedDisks
            self.dataReplicationState = dataReplicationState
            self.dataReplicationInitiation = dataReplicationInitiation
            self.dataReplicationError = dataReplicationError
            self.stagingAvailabilityZone = stagingAvailabilityZone
            self.stagingOutpostArn = stagingOutpostArn
        }

        package static var blank: DataReplicationInfo { DataReplicationInfo() }

        package static let schema = StructureSchema(
            .drs,
            "DataReplicationInfo",
            [
                MemberSchema("lagDuration", Schemas.iso8601DurationString),
                MemberSchema("etaDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("replicatedDisks", Schemas.dataReplicationInfoReplicatedDisks),
                MemberSchema("dataReplicationState", Schemas.dataReplicationState),
                MemberSchema("dataReplicationInitiation", .structure),
                MemberSchema("dataReplicationError", .structure),
                MemberSchema("stagingAvailabilityZone", Schemas.awsAvailabilityZone),
                MemberSchema("stagingOutpostArn", Schemas.outpostARN),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &lagDuration)
            visitor.member(members[1], &etaDateTime)
            visitor.member(members[2], &replicatedDisks)
            visitor.member(members[3], &dataReplicationState)
            visitor.member(members[4], &dataReplicationInitiation)
            visitor.member(members[5], &dataReplicationError)
            visitor.member(members[6], &stagingAvailabilityZone)
            visitor.member(members[7], &stagingOutpostArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInfoReplicatedDisk`.
    package struct DataReplicationInfoReplicatedDisk: AWSStructure {
        package var deviceName: String?
        package var totalStorageBytes: Int?
        package var replicatedStorageBytes: Int?
        package var rescannedStorageBytes: Int?
        package var backloggedStorageBytes: Int?
        package var volumeStatus: VolumeStatus?

        package init(
            deviceName: String? = nil,
            totalStorageBytes: Int? = nil,
            replicatedStorageBytes: Int? = nil,
            rescannedStorageBytes: Int? = nil,
            backloggedStorageBytes: Int? = nil,
            volumeStatus: VolumeStatus? = nil
        ) {
            self.deviceName = deviceName
            self.totalStorageBytes = totalStorageBytes
            self.replicatedStorageBytes = replicatedStorageBytes
            self.rescannedStorageBytes = rescannedStorageBytes
            self.backloggedStorageBytes = backloggedStorageBytes
            self.volumeStatus = volumeStatus
        }

        package static var blank: DataReplicationInfoReplicatedDisk { DataReplicationInfoReplicatedDisk() }

        package static let schema = StructureSchema(
            .drs,
            "DataReplicationInfoReplicatedDisk",
            [
                MemberSchema("deviceName", Schemas.boundedString),
                MemberSchema("totalStorageBytes", Schemas.positiveInteger),
                MemberSchema("replicatedStorageBytes", Schemas.positiveInteger),
                MemberSchema("rescannedStorageBytes", Schemas.positiveInteger),
                MemberSchema("backloggedStorageBytes", Schemas.positiveInteger),
                MemberSchema("volumeStatus", Schemas.volumeStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &totalStorageBytes)
            visitor.member(members[2], &replicatedStorageBytes)
            visitor.member(members[3], &rescannedStorageBytes)
            visitor.member(members[4], &backloggedStorageBytes)
            visitor.member(members[5], &volumeStatus)
        }
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiation`.
    package struct DataReplicationInitiation: AWSStructure {
        package var startDateTime: String?
        package var nextAttemptDateTime: String?
        package var steps: [DataReplicationInitiationStep]?

        package init(
            startDateTime: String? = nil,
            nextAttemptDateTime: String? = nil,
            steps: [DataReplicationInitiationStep]? = nil
        ) {
            self.startDateTime = startDateTime
            self.nextAttemptDateTime = nextAttemptDateTime
            self.steps = steps
        }

        package static var blank: DataReplicationInitiation { DataReplicationInitiation() }

        package static let schema = StructureSchema(
            .drs,
            "DataReplicationInitiation",
            [
                MemberSchema("startDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("nextAttemptDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("steps", Schemas.dataReplicationInitiationSteps),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &startDateTime)
            visitor.member(members[1], &nextAttemptDateTime)
            visitor.member(members[2], &steps)
        }
    }

    /// Source: DRS 2020-02-26, shape `DataReplicationInitiationStep`.
    package struct DataReplicationInitiationStep: AWSStructure {
        package var name: DataReplicationInitiationStepName?
        package var status: DataReplicationInitiationStepStatus?

        package init(
            name: DataReplicationInitiationStepName? = nil,
            status: DataReplicationInitiationStepStatus? = nil
        ) {
            self.name = name
            self.status = status
        }

        package static var blank: DataReplicationInitiationStep { DataReplicationInitiationStep() }

        package static let schema = StructureSchema(
            .drs,
            "DataReplicationInitiationStep",
            [
                MemberSchema("name", Schemas.dataReplicationInitiationStepName),
                MemberSchema("status", Schemas.dataReplicationInitiationStepStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &status)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteJobRequest`.
    package struct DeleteJobRequest: AWSStructure {
        package var jobID: JobID

        package init(jobID: JobID) {
            self.jobID = jobID
        }

        package static var blank: DeleteJobRequest { DeleteJobRequest(jobID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DeleteJobRequest",
            [
                MemberSchema("jobID", Schemas.jobID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &jobID)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteJobResponse`.
    package struct DeleteJobResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteJobResponse { DeleteJobResponse() }

        package static let schema = StructureSchema(.drs, "DeleteJobResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteLaunchActionRequest`.
    package struct DeleteLaunchActionRequest: AWSStructure {
        package var resourceId: String
        package var actionId: String

        package init(resourceId: String, actionId: String) {
            self.resourceId = resourceId
            self.actionId = actionId
        }

        package static var blank: DeleteLaunchActionRequest {
            DeleteLaunchActionRequest(resourceId: .blank, actionId: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteLaunchActionRequest",
            [
                MemberSchema("resourceId", Schemas.launchActionResourceId, isRequired: true),
                MemberSchema("actionId", Schemas.launchActionId, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceId)
            visitor.member(members[1], &actionId)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteLaunchActionResponse`.
    package struct DeleteLaunchActionResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteLaunchActionResponse { DeleteLaunchActionResponse() }

        package static let schema = StructureSchema(.drs, "DeleteLaunchActionResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteLaunchConfigurationTemplateRequest`.
    package struct DeleteLaunchConfigurationTemplateRequest: AWSStructure {
        package var launchConfigurationTemplateID: String

        package init(launchConfigurationTemplateID: String) {
            self.launchConfigurationTemplateID = launchConfigurationTemplateID
        }

        package static var blank: DeleteLaunchConfigurationTemplateRequest {
            DeleteLaunchConfigurationTemplateRequest(launchConfigurationTemplateID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteLaunchConfigurationTemplateRequest",
            [
                MemberSchema("launchConfigurationTemplateID", Schemas.launchConfigurationTemplateID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchConfigurationTemplateID)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteLaunchConfigurationTemplateResponse`.
    package struct DeleteLaunchConfigurationTemplateResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteLaunchConfigurationTemplateResponse {
            DeleteLaunchConfigurationTemplateResponse()
        }

        package static let schema = StructureSchema(.drs, "DeleteLaunchConfigurationTemplateResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryInstanceRequest`.
    package struct DeleteRecoveryInstanceRequest: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID

        package init(recoveryInstanceID: RecoveryInstanceID) {
            self.recoveryInstanceID = recoveryInstanceID
        }

        package static var blank: DeleteRecoveryInstanceRequest {
            DeleteRecoveryInstanceRequest(recoveryInstanceID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryInstanceRequest",
            [
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceID)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteRecoveryInstanceResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteRecoveryInstanceResponse { DeleteRecoveryInstanceResponse() }

        package static let schema = StructureSchema(.drs, "DeleteRecoveryInstanceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanExecutionRequest`.
    package struct DeleteRecoveryPlanExecutionRequest: AWSStructure {
        package var recoveryPlanExecutionArn: String

        package init(recoveryPlanExecutionArn: String) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
        }

        package static var blank: DeleteRecoveryPlanExecutionRequest {
            DeleteRecoveryPlanExecutionRequest(recoveryPlanExecutionArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanExecutionRequest",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanExecutionResponse`.
    package struct DeleteRecoveryPlanExecutionResponse: AWSStructure {
        package var recoveryPlanExecutionArn: String

        package init(recoveryPlanExecutionArn: String) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
        }

        package static var blank: DeleteRecoveryPlanExecutionResponse {
            DeleteRecoveryPlanExecutionResponse(recoveryPlanExecutionArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanExecutionResponse",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanRequest`.
    package struct DeleteRecoveryPlanRequest: AWSStructure {
        package var recoveryPlanArn: String

        package init(recoveryPlanArn: String) {
            self.recoveryPlanArn = recoveryPlanArn
        }

        package static var blank: DeleteRecoveryPlanRequest { DeleteRecoveryPlanRequest(recoveryPlanArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanResponse`.
    package struct DeleteRecoveryPlanResponse: AWSStructure {
        package var recoveryPlanArn: String

        package init(recoveryPlanArn: String) {
            self.recoveryPlanArn = recoveryPlanArn
        }

        package static var blank: DeleteRecoveryPlanResponse { DeleteRecoveryPlanResponse(recoveryPlanArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanResponse",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanStepRequest`.
    package struct DeleteRecoveryPlanStepRequest: AWSStructure {
        package var recoveryPlanStepArn: String

        package init(recoveryPlanStepArn: String) {
            self.recoveryPlanStepArn = recoveryPlanStepArn
        }

        package static var blank: DeleteRecoveryPlanStepRequest {
            DeleteRecoveryPlanStepRequest(recoveryPlanStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanStepRequest",
            [
                MemberSchema("recoveryPlanStepArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStepArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteRecoveryPlanStepResponse`.
    package struct DeleteRecoveryPlanStepResponse: AWSStructure {
        package var recoveryPlanStepArn: String

        package init(recoveryPlanStepArn: String) {
            self.recoveryPlanStepArn = recoveryPlanStepArn
        }

        package static var blank: DeleteRecoveryPlanStepResponse {
            DeleteRecoveryPlanStepResponse(recoveryPlanStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteRecoveryPlanStepResponse",
            [
                MemberSchema("recoveryPlanStepArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStepArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteReplicationConfigurationTemplateRequest`.
    package struct DeleteReplicationConfigurationTemplateRequest: AWSStructure {
        package var replicationConfigurationTemplateID: String

        package init(replicationConfigurationTemplateID: String) {
            self.replicationConfigurationTemplateID = replicationConfigurationTemplateID
        }

        package static var blank: DeleteReplicationConfigurationTemplateRequest {
            DeleteReplicationConfigurationTemplateRequest(replicationConfigurationTemplateID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DeleteReplicationConfigurationTemplateRequest",
            [
                MemberSchema(
                    "replicationConfigurationTemplateID",
                    Schemas.replicationConfigurationTemplateID,
                    isRequired: true
                )
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &replicationConfigurationTemplateID)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteReplicationConfigurationTemplateResponse`.
    package struct DeleteReplicationConfigurationTemplateResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteReplicationConfigurationTemplateResponse {
            DeleteReplicationConfigurationTemplateResponse()
        }

        package static let schema = StructureSchema(.drs, "DeleteReplicationConfigurationTemplateResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteSourceNetworkRequest`.
    package struct DeleteSourceNetworkRequest: AWSStructure {
        package var sourceNetworkID: String

        package init(sourceNetworkID: String) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: DeleteSourceNetworkRequest { DeleteSourceNetworkRequest(sourceNetworkID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DeleteSourceNetworkRequest",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteSourceNetworkResponse`.
    package struct DeleteSourceNetworkResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteSourceNetworkResponse { DeleteSourceNetworkResponse() }

        package static let schema = StructureSchema(.drs, "DeleteSourceNetworkResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DeleteSourceServerRequest`.
    package struct DeleteSourceServerRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: DeleteSourceServerRequest { DeleteSourceServerRequest(sourceServerID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DeleteSourceServerRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `DeleteSourceServerResponse`.
    package struct DeleteSourceServerResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteSourceServerResponse { DeleteSourceServerResponse() }

        package static let schema = StructureSchema(.drs, "DeleteSourceServerResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DescribeJobLogItemsRequest`.
    package struct DescribeJobLogItemsRequest: AWSStructure {
        package var jobID: JobID
        package var maxResults: Int?
        package var nextToken: String?

        package init(jobID: JobID, maxResults: Int? = nil, nextToken: String? = nil) {
            self.jobID = jobID
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeJobLogItemsRequest { DescribeJobLogItemsRequest(jobID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "DescribeJobLogItemsRequest",
            [
                MemberSchema("jobID", Schemas.jobID, isRequired: true),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &jobID)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeJobLogItemsResponse`.
    package struct DescribeJobLogItemsResponse: AWSStructure {
        package var items: [JobLog]?
        package var nextToken: String?

        package init(items: [JobLog]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeJobLogItemsResponse { DescribeJobLogItemsResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeJobLogItemsResponse",
            [
                MemberSchema("items", Schemas.jobLogs),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeJobsRequest`.
    package struct DescribeJobsRequest: AWSStructure {
        package var filters: DescribeJobsRequestFilters?
        package var maxResults: Int?
        package var nextToken: String?

        package init(filters: DescribeJobsRequestFilters? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeJobsRequest { DescribeJobsRequest() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeJobsRequest",
            [
                MemberSchema("filters", .structure),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeJobsRequestFilters`.
    package struct DescribeJobsRequestFilters: AWSStructure {
        package var jobIDs: [JobID]?
        package var fromDate: String?
        package var toDate: String?

        package init(jobIDs: [JobID]? = nil, fromDate: String? = nil, toDate: String? = nil) {
            self.jobIDs = jobIDs
            self.fromDate = fromDate
            self.toDate = toDate
        }

        package static var blank: DescribeJobsRequestFilters { DescribeJobsRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeJobsRequestFilters",
            [
                MemberSchema("jobIDs", Schemas.describeJobsRequestFiltersJobIDs),
                MemberSchema("fromDate", Schemas.iso8601DatetimeString),
                MemberSchema("toDate", Schemas.iso8601DatetimeString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &jobIDs)
            visitor.member(members[1], &fromDate)
            visitor.member(members[2], &toDate)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeJobsResponse`.
    package struct DescribeJobsResponse: AWSStructure {
        package var items: [Job]?
        package var nextToken: String?

        package init(items: [Job]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeJobsResponse { DescribeJobsResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeJobsResponse",
            [
                MemberSchema("items", Schemas.jobsList),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeLaunchConfigurationTemplatesRequest`.
    package struct DescribeLaunchConfigurationTemplatesRequest: AWSStructure {
        package var launchConfigurationTemplateIDs: [String]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            launchConfigurationTemplateIDs: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.launchConfigurationTemplateIDs = launchConfigurationTemplateIDs
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeLaunchConfigurationTemplatesRequest {
            DescribeLaunchConfigurationTemplatesRequest()
        }

        package static let schema = StructureSchema(
            .drs,
            "DescribeLaunchConfigurationTemplatesRequest",
            [
                MemberSchema("launchConfigurationTemplateIDs", Schemas.launchConfigurationTemplateIDs),
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchConfigurationTemplateIDs)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeLaunchConfigurationTemplatesResponse`.
    package struct DescribeLaunchConfigurationTemplatesResponse: AWSStructure {
        package var items: [LaunchConfigurationTemplate]?
        package var nextToken: String?

        package init(items: [LaunchConfigurationTemplate]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeLaunchConfigurationTemplatesResponse {
            DescribeLaunchConfigurationTemplatesResponse()
        }

        package static let schema = StructureSchema(
            .drs,
            "DescribeLaunchConfigurationTemplatesResponse",
            [
                MemberSchema("items", Schemas.launchConfigurationTemplates),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoveryInstancesRequest`.
    package struct DescribeRecoveryInstancesRequest: AWSStructure {
        package var filters: DescribeRecoveryInstancesRequestFilters?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            filters: DescribeRecoveryInstancesRequestFilters? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeRecoveryInstancesRequest { DescribeRecoveryInstancesRequest() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoveryInstancesRequest",
            [
                MemberSchema("filters", .structure),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoveryInstancesRequestFilters`.
    package struct DescribeRecoveryInstancesRequestFilters: AWSStructure {
        package var recoveryInstanceIDs: [RecoveryInstanceID]?
        package var sourceServerIDs: [SourceServerID]?

        package init(recoveryInstanceIDs: [RecoveryInstanceID]? = nil, sourceServerIDs: [SourceServerID]? = nil) {
            self.recoveryInstanceIDs = recoveryInstanceIDs
            self.sourceServerIDs = sourceServerIDs
        }

        package static var blank: DescribeRecoveryInstancesRequestFilters { DescribeRecoveryInstancesRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoveryInstancesRequestFilters",
            [
                MemberSchema("recoveryInstanceIDs", Schemas.recoveryInstanceIDs),
                MemberSchema("sourceServerIDs", Schemas.sourceServerIDs),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceIDs)
            visitor.member(members[1], &sourceServerIDs)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoveryInstancesResponse`.
    package struct DescribeRecoveryInstancesResponse: AWSStructure {
        package var nextToken: String?
        package var items: [RecoveryInstance]?

        package init(nextToken: String? = nil, items: [RecoveryInstance]? = nil) {
            self.nextToken = nextToken
            self.items = items
        }

        package static var blank: DescribeRecoveryInstancesResponse { DescribeRecoveryInstancesResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoveryInstancesResponse",
            [
                MemberSchema("nextToken", Schemas.paginationToken),
                MemberSchema("items", Schemas.describeRecoveryInstancesItems),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &items)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoverySnapshotsRequest`.
    package struct DescribeRecoverySnapshotsRequest: AWSStructure {
        package var sourceServerID: SourceServerID
        package var filters: DescribeRecoverySnapshotsRequestFilters?
        package var order: RecoverySnapshotsOrder?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            sourceServerID: SourceServerID,
            filters: DescribeRecoverySnapshotsRequestFilters? = nil,
            order: RecoverySnapshotsOrder? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.filters = filters
            self.order = order
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeRecoverySnapshotsRequest {
            DescribeRecoverySnapshotsRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoverySnapshotsRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
                MemberSchema("filters", .structure),
                MemberSchema("order", Schemas.recoverySnapshotsOrder),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &order)
            visitor.member(members[3], &maxResults)
            visitor.member(members[4], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoverySnapshotsRequestFilters`.
    package struct DescribeRecoverySnapshotsRequestFilters: AWSStructure {
        package var fromDateTime: String?
        package var toDateTime: String?

        package init(fromDateTime: String? = nil, toDateTime: String? = nil) {
            self.fromDateTime = fromDateTime
            self.toDateTime = toDateTime
        }

        package static var blank: DescribeRecoverySnapshotsRequestFilters { DescribeRecoverySnapshotsRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoverySnapshotsRequestFilters",
            [
                MemberSchema("fromDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("toDateTime", Schemas.iso8601DatetimeString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &fromDateTime)
            visitor.member(members[1], &toDateTime)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeRecoverySnapshotsResponse`.
    package struct DescribeRecoverySnapshotsResponse: AWSStructure {
        package var items: [RecoverySnapshot]?
        package var nextToken: String?

        package init(items: [RecoverySnapshot]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeRecoverySnapshotsResponse { DescribeRecoverySnapshotsResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeRecoverySnapshotsResponse",
            [
                MemberSchema("items", Schemas.recoverySnapshotsList),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeReplicationConfigurationTemplatesRequest`.
    package struct DescribeReplicationConfigurationTemplatesRequest: AWSStructure {
        package var replicationConfigurationTemplateIDs: [String]?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            replicationConfigurationTemplateIDs: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.replicationConfigurationTemplateIDs = replicationConfigurationTemplateIDs
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeReplicationConfigurationTemplatesRequest {
            DescribeReplicationConfigurationTemplatesRequest()
        }

        package static let schema = StructureSchema(
            .drs,
            "DescribeReplicationConfigurationTemplatesRequest",
            [
                MemberSchema("replicationConfigurationTemplateIDs", Schemas.replicationConfigurationTemplateIDs),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &replicationConfigurationTemplateIDs)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeReplicationConfigurationTemplatesResponse`.
    package struct DescribeReplicationConfigurationTemplatesResponse: AWSStructure {
        package var items: [ReplicationConfigurationTemplate]?
        package var nextToken: String?

        package init(items: [ReplicationConfigurationTemplate]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeReplicationConfigurationTemplatesResponse {
            DescribeReplicationConfigurationTemplatesResponse()
        }

        package static let schema = StructureSchema(
            .drs,
            "DescribeReplicationConfigurationTemplatesResponse",
            [
                MemberSchema("items", Schemas.replicationConfigurationTemplates),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceNetworksRequest`.
    package struct DescribeSourceNetworksRequest: AWSStructure {
        package var filters: DescribeSourceNetworksRequestFilters?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            filters: DescribeSourceNetworksRequestFilters? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeSourceNetworksRequest { DescribeSourceNetworksRequest() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceNetworksRequest",
            [
                MemberSchema("filters", .structure),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceNetworksRequestFilters`.
    package struct DescribeSourceNetworksRequestFilters: AWSStructure {
        package var sourceNetworkIDs: [String]?
        package var originAccountID: AccountID?
        package var originRegion: String?

        package init(
            sourceNetworkIDs: [String]? = nil,
            originAccountID: AccountID? = nil,
            originRegion: String? = nil
        ) {
            self.sourceNetworkIDs = sourceNetworkIDs
            self.originAccountID = originAccountID
            self.originRegion = originRegion
        }

        package static var blank: DescribeSourceNetworksRequestFilters { DescribeSourceNetworksRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceNetworksRequestFilters",
            [
                MemberSchema("sourceNetworkIDs", Schemas.describeSourceNetworksRequestFiltersIDs),
                MemberSchema("originAccountID", Schemas.accountID),
                MemberSchema("originRegion", Schemas.awsRegion),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkIDs)
            visitor.member(members[1], &originAccountID)
            visitor.member(members[2], &originRegion)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceNetworksResponse`.
    package struct DescribeSourceNetworksResponse: AWSStructure {
        package var items: [SourceNetwork]?
        package var nextToken: String?

        package init(items: [SourceNetwork]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeSourceNetworksResponse { DescribeSourceNetworksResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceNetworksResponse",
            [
                MemberSchema("items", Schemas.sourceNetworksList),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceServersRequest`.
    package struct DescribeSourceServersRequest: AWSStructure {
        package var filters: DescribeSourceServersRequestFilters?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            filters: DescribeSourceServersRequestFilters? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: DescribeSourceServersRequest { DescribeSourceServersRequest() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceServersRequest",
            [
                MemberSchema("filters", .structure),
                MemberSchema("maxResults", Schemas.strictlyPositiveInteger),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &filters)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceServersRequestFilters`.
    package struct DescribeSourceServersRequestFilters: AWSStructure {
        package var sourceServerIDs: [SourceServerID]?
        package var hardwareId: String?
        package var stagingAccountIDs: [AccountID]?

        package init(
            sourceServerIDs: [SourceServerID]? = nil,
            hardwareId: String? = nil,
            stagingAccountIDs: [AccountID]? = nil
        ) {
            self.sourceServerIDs = sourceServerIDs
            self.hardwareId = hardwareId
            self.stagingAccountIDs = stagingAccountIDs
        }

        package static var blank: DescribeSourceServersRequestFilters { DescribeSourceServersRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceServersRequestFilters",
            [
                MemberSchema("sourceServerIDs", Schemas.describeSourceServersRequestFiltersIDs),
                MemberSchema("hardwareId", Schemas.boundedString),
                MemberSchema("stagingAccountIDs", Schemas.accountIDs),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerIDs)
            visitor.member(members[1], &hardwareId)
            visitor.member(members[2], &stagingAccountIDs)
        }
    }

    /// Source: DRS 2020-02-26, shape `DescribeSourceServersResponse`.
    package struct DescribeSourceServersResponse: AWSStructure {
        package var items: [SourceServer]?
        package var nextToken: String?

        package init(items: [SourceServer]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: DescribeSourceServersResponse { DescribeSourceServersResponse() }

        package static let schema = StructureSchema(
            .drs,
            "DescribeSourceServersResponse",
            [
                MemberSchema("items", Schemas.sourceServersList),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `DisconnectRecoveryInstanceRequest`.
    package struct DisconnectRecoveryInstanceRequest: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID

        package init(recoveryInstanceID: RecoveryInstanceID) {
            self.recoveryInstanceID = recoveryInstanceID
        }

        package static var blank: DisconnectRecoveryInstanceRequest {
            DisconnectRecoveryInstanceRequest(recoveryInstanceID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DisconnectRecoveryInstanceRequest",
            [
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceID)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DisconnectRecoveryInstanceResponse: AWSStructure {
        package init() {}

        package static var blank: DisconnectRecoveryInstanceResponse { DisconnectRecoveryInstanceResponse() }

        package static let schema = StructureSchema(.drs, "DisconnectRecoveryInstanceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `DisconnectSourceServerRequest`.
    package struct DisconnectSourceServerRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: DisconnectSourceServerRequest {
            DisconnectSourceServerRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "DisconnectSourceServerRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `Disk`.
    package struct Disk: AWSStructure {
        package var deviceName: String?
        package var bytes: Int?

        package init(deviceName: String? = nil, bytes: Int? = nil) {
            self.deviceName = deviceName
            self.bytes = bytes
        }

        package static var blank: Disk { Disk() }

        package static let schema = StructureSchema(
            .drs,
            "Disk",
            [
                MemberSchema("deviceName", Schemas.boundedString),
                MemberSchema("bytes", Schemas.positiveInteger),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &bytes)
        }
    }
}
