// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `ErrorDetail`.
    package struct ErrorDetail: AWSStructure {
        package var message: String
        package var code: String

        package init(message: String, code: String) {
            self.message = message
            self.code = code
        }

        package static var blank: ErrorDetail { ErrorDetail(message: .blank, code: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ErrorDetail",
            [
                MemberSchema("message", .plain, isRequired: true),
                MemberSchema("code", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &message)
            visitor.member(members[1], &code)
        }
    }

    /// Source: DRS 2020-02-26, shape `EventResourceData`.
    package struct EventResourceData: AWSStructure {
        package var sourceNetworkData: SourceNetworkData?

        package init(sourceNetworkData: SourceNetworkData? = nil) {
            self.sourceNetworkData = sourceNetworkData
        }

        package static var blank: EventResourceData { EventResourceData() }

        package static let schema = StructureSchema(
            .drs,
            "EventResourceData",
            [
                MemberSchema("sourceNetworkData", .structure)
            ],
            isUnion: true
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkData)
        }
    }

    /// Source: DRS 2020-02-26, shape `ExecutionServerStepConfiguration`.
    package struct ExecutionServerStepConfiguration: AWSStructure {
        package var servers: [RecoveryPlanExecutionServer]

        package init(servers: [RecoveryPlanExecutionServer]) {
            self.servers = servers
        }

        package static var blank: ExecutionServerStepConfiguration { ExecutionServerStepConfiguration(servers: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ExecutionServerStepConfiguration",
            [
                MemberSchema("servers", Schemas.recoveryPlanExecutionServers, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &servers)
        }
    }

    /// Source: DRS 2020-02-26, shape `ExportSourceNetworkCfnTemplateRequest`.
    package struct ExportSourceNetworkCfnTemplateRequest: AWSStructure {
        package var sourceNetworkID: String

        package init(sourceNetworkID: String) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: ExportSourceNetworkCfnTemplateRequest {
            ExportSourceNetworkCfnTemplateRequest(sourceNetworkID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ExportSourceNetworkCfnTemplateRequest",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }

    /// Source: DRS 2020-02-26, shape `ExportSourceNetworkCfnTemplateResponse`.
    package struct ExportSourceNetworkCfnTemplateResponse: AWSStructure {
        package var s3DestinationUrl: String?

        package init(s3DestinationUrl: String? = nil) {
            self.s3DestinationUrl = s3DestinationUrl
        }

        package static var blank: ExportSourceNetworkCfnTemplateResponse { ExportSourceNetworkCfnTemplateResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ExportSourceNetworkCfnTemplateResponse",
            [
                MemberSchema("s3DestinationUrl", Schemas.largeBoundedString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &s3DestinationUrl)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetFailbackReplicationConfigurationRequest`.
    package struct GetFailbackReplicationConfigurationRequest: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID

        package init(recoveryInstanceID: RecoveryInstanceID) {
            self.recoveryInstanceID = recoveryInstanceID
        }

        package static var blank: GetFailbackReplicationConfigurationRequest {
            GetFailbackReplicationConfigurationRequest(recoveryInstanceID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetFailbackReplicationConfigurationRequest",
            [
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceID)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetFailbackReplicationConfigurationResponse`.
    package struct GetFailbackReplicationConfigurationResponse: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID
        package var name: String?
        package var bandwidthThrottling: Int?
        package var usePrivateIP: Bool?
        package var internetProtocol: InternetProtocol?

        package init(
            recoveryInstanceID: RecoveryInstanceID,
            name: String? = nil,
            bandwidthThrottling: Int? = nil,
            usePrivateIP: Bool? = nil,
            internetProtocol: InternetProtocol? = nil
        ) {
            self.recoveryInstanceID = recoveryInstanceID
            self.name = name
            self.bandwidthThrottling = bandwidthThrottling
            self.usePrivateIP = usePrivateIP
            self.internetProtocol = internetProtocol
        }

        package static var blank: GetFailbackReplicationConfigurationResponse {
            GetFailbackReplicationConfigurationResponse(recoveryInstanceID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetFailbackReplicationConfigurationResponse",
            [
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID, isRequired: true),
                MemberSchema("name", Schemas.boundedString),
                MemberSchema("bandwidthThrottling", Schemas.positiveInteger),
                MemberSchema("usePrivateIP", .plain),
                MemberSchema("internetProtocol", Schemas.internetProtocol),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceID)
            visitor.member(members[1], &name)
            visitor.member(members[2], &bandwidthThrottling)
            visitor.member(members[3], &usePrivateIP)
            visitor.member(members[4], &internetProtocol)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetLaunchConfigurationRequest`.
    package struct GetLaunchConfigurationRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: GetLaunchConfigurationRequest {
            GetLaunchConfigurationRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetLaunchConfigurationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanExecutionRequest`.
    package struct GetRecoveryPlanExecutionRequest: AWSStructure {
        package var recoveryPlanExecutionArn: String

        package init(recoveryPlanExecutionArn: String) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
        }

        package static var blank: GetRecoveryPlanExecutionRequest {
            GetRecoveryPlanExecutionRequest(recoveryPlanExecutionArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanExecutionRequest",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanExecutionResponse`.
    package struct GetRecoveryPlanExecutionResponse: AWSStructure {
        package var recoveryPlanExecution: RecoveryPlanExecution

        package init(recoveryPlanExecution: RecoveryPlanExecution) {
            self.recoveryPlanExecution = recoveryPlanExecution
        }

        package static var blank: GetRecoveryPlanExecutionResponse {
            GetRecoveryPlanExecutionResponse(recoveryPlanExecution: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanExecutionResponse",
            [
                MemberSchema("recoveryPlanExecution", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecution)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanExecutionStepRequest`.
    package struct GetRecoveryPlanExecutionStepRequest: AWSStructure {
        package var recoveryPlanExecutionStepArn: String

        package init(recoveryPlanExecutionStepArn: String) {
            self.recoveryPlanExecutionStepArn = recoveryPlanExecutionStepArn
        }

        package static var blank: GetRecoveryPlanExecutionStepRequest {
            GetRecoveryPlanExecutionStepRequest(recoveryPlanExecutionStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanExecutionStepRequest",
            [
                MemberSchema("recoveryPlanExecutionStepArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStepArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanExecutionStepResponse`.
    package struct GetRecoveryPlanExecutionStepResponse: AWSStructure {
        package var recoveryPlanExecutionStep: RecoveryPlanExecutionStep

        package init(recoveryPlanExecutionStep: RecoveryPlanExecutionStep) {
            self.recoveryPlanExecutionStep = recoveryPlanExecutionStep
        }

        package static var blank: GetRecoveryPlanExecutionStepResponse {
            GetRecoveryPlanExecutionStepResponse(recoveryPlanExecutionStep: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanExecutionStepResponse",
            [
                MemberSchema("recoveryPlanExecutionStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanRequest`.
    package struct GetRecoveryPlanRequest: AWSStructure {
        package var recoveryPlanArn: String

        package init(recoveryPlanArn: String) {
            self.recoveryPlanArn = recoveryPlanArn
        }

        package static var blank: GetRecoveryPlanRequest { GetRecoveryPlanRequest(recoveryPlanArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanResponse`.
    package struct GetRecoveryPlanResponse: AWSStructure {
        package var recoveryPlan: RecoveryPlan

        package init(recoveryPlan: RecoveryPlan) {
            self.recoveryPlan = recoveryPlan
        }

        package static var blank: GetRecoveryPlanResponse { GetRecoveryPlanResponse(recoveryPlan: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanResponse",
            [
                MemberSchema("recoveryPlan", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlan)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanStepRequest`.
    package struct GetRecoveryPlanStepRequest: AWSStructure {
        package var recoveryPlanStepArn: String

        package init(recoveryPlanStepArn: String) {
            self.recoveryPlanStepArn = recoveryPlanStepArn
        }

        package static var blank: GetRecoveryPlanStepRequest { GetRecoveryPlanStepRequest(recoveryPlanStepArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanStepRequest",
            [
                MemberSchema("recoveryPlanStepArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStepArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetRecoveryPlanStepResponse`.
    package struct GetRecoveryPlanStepResponse: AWSStructure {
        package var recoveryPlanStep: RecoveryPlanStep

        package init(recoveryPlanStep: RecoveryPlanStep) {
            self.recoveryPlanStep = recoveryPlanStep
        }

        package static var blank: GetRecoveryPlanStepResponse { GetRecoveryPlanStepResponse(recoveryPlanStep: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "GetRecoveryPlanStepResponse",
            [
                MemberSchema("recoveryPlanStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `GetReplicationConfigurationRequest`.
    package struct GetReplicationConfigurationRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: GetReplicationConfigurationRequest {
            GetReplicationConfigurationRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "GetReplicationConfigurationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `IdentificationHints`.
    package struct IdentificationHints: AWSStructure {
        package var fqdn: String?
        package var hostname: String?
        package var vmWareUuid: String?
        package var awsInstanceID: String?

        package init(
            fqdn: String? = nil,
            hostname: String? = nil,
            vmWareUuid: String? = nil,
            awsInstanceID: String? = nil
        ) {
            self.fqdn = fqdn
            self.hostname = hostname
            self.vmWareUuid = vmWareUuid
            self.awsInstanceID = awsInstanceID
        }

        package static var blank: IdentificationHints { IdentificationHints() }

        package static let schema = StructureSchema(
            .drs,
            "IdentificationHints",
            [
                MemberSchema("fqdn", Schemas.boundedString),
                MemberSchema("hostname", Schemas.boundedString),
                MemberSchema("vmWareUuid", Schemas.boundedString),
                MemberSchema("awsInstanceID", Schemas.ec2InstanceID),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &fqdn)
            visitor.member(members[1], &hostname)
            visitor.member(members[2], &vmWareUuid)
            visitor.member(members[3], &awsInstanceID)
        }
    }

    /// Source: DRS 2020-02-26, shape `InitializeServiceRequest`.
    package struct InitializeServiceRequest: AWSStructure {
        package init() {}

        package static var blank: InitializeServiceRequest { InitializeServiceRequest() }

        package static let schema = StructureSchema(.drs, "InitializeServiceRequest", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `InitializeServiceResponse`.
    package struct InitializeServiceResponse: AWSStructure {
        package init() {}

        package static var blank: InitializeServiceResponse { InitializeServiceResponse() }

        package static let schema = StructureSchema(.drs, "InitializeServiceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `Job`.
    package struct Job: AWSStructure {
        package var jobID: JobID
        package var arn: String?
        package var type: JobType?
        package var initiatedBy: InitiatedBy?
        package var creationDateTime: String?
        package var endDateTime: String?
        package var status: JobStatus?
        package var participatingServers: [ParticipatingServer]?
        package var tags: [String: String]?
        package var participatingResources: [ParticipatingResource]?

        package init(
            jobID: JobID,
            arn: String? = nil,
            type: JobType? = nil,
            initiatedBy: InitiatedBy? = nil,
            creationDateTime: String? = nil,
            endDateTime: String? = nil,
            status: JobStatus? = nil,
            participatingServers: [ParticipatingServer]? = nil,
            tags: [String: String]? = nil,
            participatingResources: [ParticipatingResource]? = nil
        ) {
            self.jobID = jobID
            self.arn = arn
            self.type = type
            self.initiatedBy = initiatedBy
            self.creationDateTime = creationDateTime
            self.endDateTime = endDateTime
            self.status = status
            self.participatingServers = participatingServers
            self.tags = tags
            self.participatingResources = participatingResources
        }

        package static var blank: Job { Job(jobID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "Job",
            [
                MemberSchema("jobID", Schemas.jobID, isRequired: true),
                MemberSchema("arn", Schemas.arn),
                MemberSchema("type", Schemas.jobType),
                MemberSchema("initiatedBy", Schemas.initiatedBy),
                MemberSchema("creationDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("endDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("status", Schemas.jobStatus),
                MemberSchema("participatingServers", Schemas.participatingServers),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("participatingResources", Schemas.participatingResources),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &jobID)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &type)
            visitor.member(members[3], &initiatedBy)
            visitor.member(members[4], &creationDateTime)
            visitor.member(members[5], &endDateTime)
            visitor.member(members[6], &status)
            visitor.member(members[7], &participatingServers)
            visitor.member(members[8], &tags)
            visitor.member(members[9], &participatingResources)
        }
    }

    /// Source: DRS 2020-02-26, shape `JobLog`.
    package struct JobLog: AWSStructure {
        package var logDateTime: String?
        package var event: JobLogEvent?
        package var eventData: JobLogEventData?

        package init(logDateTime: String? = nil, event: JobLogEvent? = nil, eventData: JobLogEventData? = nil) {
            self.logDateTime = logDateTime
            self.event = event
            self.eventData = eventData
        }

        package static var blank: JobLog { JobLog() }

        package static let schema = StructureSchema(
            .drs,
            "JobLog",
            [
                MemberSchema("logDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("event", Schemas.jobLogEvent),
                MemberSchema("eventData", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &logDateTime)
            visitor.member(members[1], &event)
            visitor.member(members[2], &eventData)
        }
    }

    /// Source: DRS 2020-02-26, shape `JobLogEventData`.
    package struct JobLogEventData: AWSStructure {
        package var sourceServerID: SourceServerID?
        package var conversionServerID: String?
        package var targetInstanceID: String?
        package var rawError: String?
        package var conversionProperties: ConversionProperties?
        package var eventResourceData: EventResourceData?
        package var attemptCount: Int?
        package var maxAttemptsCount: Int?

        package init(
            sourceServerID: SourceServerID? = nil,
            conversionServerID: String? = nil,
            targetInstanceID: String? = nil,
            rawError: String? = nil,
            conversionProperties: ConversionProperties? = nil,
            eventResourceData: EventResourceData? = nil,
            attemptCount: Int? = nil,
            maxAttemptsCount: Int? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.conversionServerID = conversionServerID
            self.targetInstanceID = targetInstanceID
            self.rawError = rawError
            self.conversionProperties = conversionProperties
            self.eventResourceData = eventResourceData
            self.attemptCount = attemptCount
            self.maxAttemptsCount = maxAttemptsCount
        }

        package static var blank: JobLogEventData { JobLogEventData() }

        package static let schema = StructureSchema(
            .drs,
            "JobLogEventData",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("conversionServerID", Schemas.ec2InstanceID),
                MemberSchema("targetInstanceID", Schemas.ec2InstanceID),
                MemberSchema("rawError", Schemas.largeBoundedString),
                MemberSchema("conversionProperties", .structure),
                MemberSchema("eventResourceData", .structure),
                MemberSchema("attemptCount", Schemas.jobEventAttemptCount),
                MemberSchema("maxAttemptsCount", Schemas.jobEventAttemptCount),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &conversionServerID)
            visitor.member(members[2], &targetInstanceID)
            visitor.member(members[3], &rawError)
            visitor.member(members[4], &conversionProperties)
            visitor.member(members[5], &eventResourceData)
            visitor.member(members[6], &attemptCount)
            visitor.member(members[7], &maxAttemptsCount)
        }
    }
}
