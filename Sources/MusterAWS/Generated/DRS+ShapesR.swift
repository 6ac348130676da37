// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `RecoveryInstance`.
    package struct RecoveryInstance: AWSStructure {
        package var ec2InstanceID: String?
        package var ec2InstanceState: EC2InstanceState?
        package var jobID: JobID?
        package var recoveryInstanceID: RecoveryInstanceID?
        package var sourceServerID: SourceServerID?
        package var arn: String?
        package var tags: [String: String]?
        package var failback: RecoveryInstanceFailback?
        package var dataReplicationInfo: RecoveryInstanceDataReplicationInfo?
        package var recoveryInstanceProperties: RecoveryInstanceProperties?
        package var pointInTimeSnapshotDateTime: String?
        package var isDrill: Bool?
        package var originEnvironment: OriginEnvironment?
        package var originAvailabilityZone: String?
        package var agentVersion: String?
        package var sourceOutpostArn: String?

        package init(
            ec2InstanceID: String? = nil,
            ec2InstanceState: EC2InstanceState? = nil,
            jobID: JobID? = nil,
            recoveryInstanceID: RecoveryInstanceID? = nil,
            sourceServerID: SourceServerID? = nil,
            arn: String? = nil,
            tags: [String: String]? = nil,
            failback: RecoveryInstanceFailback? = nil,
            dataReplicationInfo: RecoveryInstanceDataReplicationInfo? = nil,
            recoveryInstanceProperties: RecoveryInstanceProperties? = nil,
            pointInTimeSnapshotDateTime: String? = nil,
            isDrill: Bool? = nil,
            originEnvironment: OriginEnvironment? = nil,
            originAvailabilityZone: String? = nil,
            agentVersion: String? = nil,
            sourceOutpostArn: String? = nil
        ) {
            self.ec2InstanceID = ec2InstanceID
            self.ec2InstanceState = ec2InstanceState
            self.jobID = jobID
            self.recoveryInstanceID = recoveryInstanceID
            self.sourceServerID = sourceServerID
            self.arn = arn
            self.tags = tags
            self.failback = failback
            self.dataReplicationInfo = dataReplicationInfo
            self.recoveryInstanceProperties = recoveryInstanceProperties
            self.pointInTimeSnapshotDateTime = pointInTimeSnapshotDateTime
            self.isDrill = isDrill
            self.originEnvironment = originEnvironment
            self.originAvailabilityZone = originAvailabilityZone
            self.agentVersion = agentVersion
            self.sourceOutpostArn = sourceOutpostArn
        }

        package static var blank: RecoveryInstance { RecoveryInstance() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstance",
            [
                MemberSchema("ec2InstanceID", Schemas.ec2InstanceID),
                MemberSchema("ec2InstanceState", Schemas.ec2InstanceState),
                MemberSchema("jobID", Schemas.jobID),
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID),
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("arn", Schemas.arn),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("failback", .structure),
                MemberSchema("dataReplicationInfo", .structure),
                MemberSchema("recoveryInstanceProperties", .structure),
                MemberSchema("pointInTimeSnapshotDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("isDrill", .plain),
                MemberSchema("originEnvironment", Schemas.originEnvironment),
                MemberSchema("originAvailabilityZone", Schemas.awsAvailabilityZone),
                MemberSchema("agentVersion", Schemas.agentVersion),
                MemberSchema("sourceOutpostArn", Schemas.outpostARN),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ec2InstanceID)
            visitor.member(members[1], &ec2InstanceState)
            visitor.member(members[2], &jobID)
            visitor.member(members[3], &recoveryInstanceID)
            visitor.member(members[4], &sourceServerID)
            visitor.member(members[5], &arn)
            visitor.member(members[6], &tags)
            visitor.member(members[7], &failback)
            visitor.member(members[8], &dataReplicationInfo)
            visitor.member(members[9], &recoveryInstanceProperties)
            visitor.member(members[10], &pointInTimeSnapshotDateTime)
            visitor.member(members[11], &isDrill)
            visitor.member(members[12], &originEnvironment)
            visitor.member(members[13], &originAvailabilityZone)
            visitor.member(members[14], &agentVersion)
            visitor.member(members[15], &sourceOutpostArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationError`.
    package struct RecoveryInstanceDataReplicationError: AWSStructure {
        package var error: FailbackReplicationError?
        package var rawError: String?

        package init(error: FailbackReplicationError? = nil, rawError: String? = nil) {
            self.error = error
            self.rawError = rawError
        }

        package static var blank: RecoveryInstanceDataReplicationError { RecoveryInstanceDataReplicationError() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDataReplicationError",
            [
                MemberSchema("error", Schemas.failbackReplicationError),
                MemberSchema("rawError", Schemas.largeBoundedString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &error)
            visitor.member(members[1], &rawError)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInfo`.
    package struct RecoveryInstanceDataReplicationInfo: AWSStructure {
        package var lagDuration: String?
        package var etaDateTime: String?
        package var replicatedDisks: [RecoveryInstanceDataReplicationInfoReplicatedDisk]?
        package var dataReplicationState: RecoveryInstanceDataReplicationState?
        package var dataReplicationInitiation: RecoveryInstanceDataReplicationInitiation?
        package var dataReplicationError: RecoveryInstanceDataReplicationError?
        package var stagingAvailabilityZone: String?
        package var stagingOutpostArn: String?

        package init(
            lagDuration: String? = nil,
            etaDateTime: String? = nil,
            replicatedDisks: [RecoveryInstanceDataReplicationInfoReplicatedDisk]? = nil,
            dataReplicationState: RecoveryInstanceDataReplicationState? = nil,
            dataReplicationInitiation: RecoveryInstanceDataReplicationInitiation? = nil,
            dataReplicationError: RecoveryInstanceDataReplicationError? = nil,
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

        package static var blank: RecoveryInstanceDataReplicationInfo { RecoveryInstanceDataReplicationInfo() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDataReplicationInfo",
            [
                MemberSchema("lagDuration", Schemas.iso8601DatetimeString),
                MemberSchema("etaDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("replicatedDisks", Schemas.recoveryInstanceDataReplicationInfoReplicatedDisks),
                MemberSchema("dataReplicationState", Schemas.recoveryInstanceDataReplicationState),
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

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInfoReplicatedDisk`.
    package struct RecoveryInstanceDataReplicationInfoReplicatedDisk: AWSStructure {
        package var deviceName: String?
        package var totalStorageBytes: Int?
        package var replicatedStorageBytes: Int?
        package var rescannedStorageBytes: Int?
        package var backloggedStorageBytes: Int?

        package init(
            deviceName: String? = nil,
            totalStorageBytes: Int? = nil,
            replicatedStorageBytes: Int? = nil,
            rescannedStorageBytes: Int? = nil,
            backloggedStorageBytes: Int? = nil
        ) {
            self.deviceName = deviceName
            self.totalStorageBytes = totalStorageBytes
            self.replicatedStorageBytes = replicatedStorageBytes
            self.rescannedStorageBytes = rescannedStorageBytes
            self.backloggedStorageBytes = backloggedStorageBytes
        }

        package static var blank: RecoveryInstanceDataReplicationInfoReplicatedDisk {
            RecoveryInstanceDataReplicationInfoReplicatedDisk()
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDataReplicationInfoReplicatedDisk",
            [
                MemberSchema("deviceName", Schemas.boundedString),
                MemberSchema("totalStorageBytes", Schemas.positiveInteger),
                MemberSchema("replicatedStorageBytes", Schemas.positiveInteger),
                MemberSchema("rescannedStorageBytes", Schemas.positiveInteger),
                MemberSchema("backloggedStorageBytes", Schemas.positiveInteger),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &totalStorageBytes)
            visitor.member(members[2], &replicatedStorageBytes)
            visitor.member(members[3], &rescannedStorageBytes)
            visitor.member(members[4], &backloggedStorageBytes)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiation`.
    package struct RecoveryInstanceDataReplicationInitiation: AWSStructure {
        package var startDateTime: String?
        package var steps: [RecoveryInstanceDataReplicationInitiationStep]?

        package init(startDateTime: String? = nil, steps: [RecoveryInstanceDataReplicationInitiationStep]? = nil) {
            self.startDateTime = startDateTime
            self.steps = steps
        }

        package static var blank: RecoveryInstanceDataReplicationInitiation {
            RecoveryInstanceDataReplicationInitiation()
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDataReplicationInitiation",
            [
                MemberSchema("startDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("steps", Schemas.recoveryInstanceDataReplicationInitiationSteps),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &startDateTime)
            visitor.member(members[1], &steps)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDataReplicationInitiationStep`.
    package struct RecoveryInstanceDataReplicationInitiationStep: AWSStructure {
        package var name: RecoveryInstanceDataReplicationInitiationStepName?
        package var status: RecoveryInstanceDataReplicationInitiationStepStatus?

        package init(
            name: RecoveryInstanceDataReplicationInitiationStepName? = nil,
            status: RecoveryInstanceDataReplicationInitiationStepStatus? = nil
        ) {
            self.name = name
            self.status = status
        }

        package static var blank: RecoveryInstanceDataReplicationInitiationStep {
            RecoveryInstanceDataReplicationInitiationStep()
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDataReplicationInitiationStep",
            [
                MemberSchema("name", Schemas.recoveryInstanceDataReplicationInitiationStepName),
                MemberSchema("status", Schemas.recoveryInstanceDataReplicationInitiationStepStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &status)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceDisk`.
    package struct RecoveryInstanceDisk: AWSStructure {
        package var internalDeviceName: String?
        package var bytes: Int?
        package var ebsVolumeID: String?

        package init(internalDeviceName: String? = nil, bytes: Int? = nil, ebsVolumeID: String? = nil) {
            self.internalDeviceName = internalDeviceName
            self.bytes = bytes
            self.ebsVolumeID = ebsVolumeID
        }

        package static var blank: RecoveryInstanceDisk { RecoveryInstanceDisk() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceDisk",
            [
                MemberSchema("internalDeviceName", Schemas.boundedString),
                MemberSchema("bytes", Schemas.positiveInteger),
                MemberSchema("ebsVolumeID", Schemas.ebsVolumeID),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &internalDeviceName)
            visitor.member(members[1], &bytes)
            visitor.member(members[2], &ebsVolumeID)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceFailback`.
    package struct RecoveryInstanceFailback: AWSStructure {
        package var failbackClientID: String?
        package var failbackJobID: JobID?
        package var failbackInitiationTime: String?
        package var state: FailbackState?
        package var agentLastSeenByServiceDateTime: String?
        package var failbackClientLastSeenByServiceDateTime: String?
        package var failbackToOriginalServer: Bool?
        package var firstByteDateTime: String?
        package var elapsedReplicationDuration: String?
        package var failbackLaunchType: FailbackLaunchType?

        package init(
            failbackClientID: String? = nil,
            failbackJobID: JobID? = nil,
            failbackInitiationTime: String? = nil,
            state: FailbackState? = nil,
            agentLastSeenByServiceDateTime: String? = nil,
            failbackClientLastSeenByServiceDateTime: String? = nil,
            failbackToOriginalServer: Bool? = nil,
            firstByteDateTime: String? = nil,
            elapsedReplicationDuration: String? = nil,
            failbackLaunchType: FailbackLaunchType? = nil
        ) {
            self.failbackClientID = failbackClientID
            self.failbackJobID = failbackJobID
            self.failbackInitiationTime = failbackInitiationTime
            self.state = state
            self.agentLastSeenByServiceDateTime = agentLastSeenByServiceDateTime
            self.failbackClientLastSeenByServiceDateTime = failbackClientLastSeenByServiceDateTime
            self.failbackToOriginalServer = failbackToOriginalServer
            self.firstByteDateTime = firstByteDateTime
            self.elapsedReplicationDuration = elapsedReplicationDuration
            self.failbackLaunchType = failbackLaunchType
        }

        package static var blank: RecoveryInstanceFailback { RecoveryInstanceFailback() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceFailback",
            [
                MemberSchema("failbackClientID", Schemas.boundedString),
                MemberSchema("failbackJobID", Schemas.jobID),
                MemberSchema("failbackInitiationTime", Schemas.iso8601DatetimeString),
                MemberSchema("state", Schemas.failbackState),
                MemberSchema("agentLastSeenByServiceDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("failbackClientLastSeenByServiceDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("failbackToOriginalServer", .plain),
                MemberSchema("firstByteDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("elapsedReplicationDuration", Schemas.iso8601DatetimeString),
                MemberSchema("failbackLaunchType", Schemas.failbackLaunchType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &failbackClientID)
            visitor.member(members[1], &failbackJobID)
            visitor.member(members[2], &failbackInitiationTime)
            visitor.member(members[3], &state)
            visitor.member(members[4], &agentLastSeenByServiceDateTime)
            visitor.member(members[5], &failbackClientLastSeenByServiceDateTime)
            visitor.member(members[6], &failbackToOriginalServer)
            visitor.member(members[7], &firstByteDateTime)
            visitor.member(members[8], &elapsedReplicationDuration)
            visitor.member(members[9], &failbackLaunchType)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryInstanceProperties`.
    package struct RecoveryInstanceProperties: AWSStructure {
        package var lastUpdatedDateTime: String?
        package var identificationHints: IdentificationHints?
        package var networkInterfaces: [NetworkInterface]?
        package var disks: [RecoveryInstanceDisk]?
        package var cpus: [CPU]?
        package var ramBytes: Int?
        package var os: OS?

        package init(
            lastUpdatedDateTime: String? = nil,
            identificationHints: IdentificationHints? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            disks: [RecoveryInstanceDisk]? = nil,
            cpus: [CPU]? = nil,
            ramBytes: Int? = nil,
            os: OS? = nil
        ) {
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.identificationHints = identificationHints
            self.networkInterfaces = networkInterfaces
            self.disks = disks
            self.cpus = cpus
            self.ramBytes = ramBytes
            self.os = os
        }

        package static var blank: RecoveryInstanceProperties { RecoveryInstanceProperties() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryInstanceProperties",
            [
                MemberSchema("lastUpdatedDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("identificationHints", .structure),
                MemberSchema("networkInterfaces", Schemas.networkInterfaces),
                MemberSchema("disks", Schemas.recoveryInstanceDisks),
                MemberSchema("cpus", Schemas.cpus),
                MemberSchema("ramBytes", Schemas.positiveInteger),
                MemberSchema("os", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &lastUpdatedDateTime)
            visitor.member(members[1], &identificationHints)
            visitor.member(members[2], &networkInterfaces)
            visitor.member(members[3], &disks)
            visitor.member(members[4], &cpus)
            visitor.member(members[5], &ramBytes)
            visitor.member(members[6], &os)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryLifeCycle`.
    package struct RecoveryLifeCycle: AWSStructure {
        package var apiCallDateTime: Timestamp?
        package var jobID: JobID?
        package var lastRecoveryResult: RecoveryResult?

        package init(
            apiCallDateTime: Timestamp? = nil,
            jobID: JobID? = nil,
            lastRecoveryResult: RecoveryResult? = nil
        ) {
            self.apiCallDateTime = apiCallDateTime
            self.jobID = jobID
            self.lastRecoveryResult = lastRecoveryResult
        }

        package static var blank: RecoveryLifeCycle { RecoveryLifeCycle() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryLifeCycle",
            [
                MemberSchema("apiCallDateTime", .iso8601),
                MemberSchema("jobID", Schemas.jobID),
                MemberSchema("lastRecoveryResult", Schemas.recoveryResult),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &apiCallDateTime)
            visitor.member(members[1], &jobID)
            visitor.member(members[2], &lastRecoveryResult)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlan`.
    package struct RecoveryPlan: AWSStructure {
        package var recoveryPlanArn: String
        package var name: String
        package var description: String?
        package var status: RecoveryPlanStatus
        package var createdAt: String
        package var updatedAt: String
        package var tags: [String: String]?

        package init(
            recoveryPlanArn: String,
            name: String,
            description: String? = nil,
            status: RecoveryPlanStatus,
            createdAt: String,
            updatedAt: String,
            tags: [String: String]? = nil
        ) {
            self.recoveryPlanArn = recoveryPlanArn
            self.name = name
            self.description = description
            self.status = status
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.tags = tags
        }

        package static var blank: RecoveryPlan {
            RecoveryPlan(recoveryPlanArn: .blank, name: .blank, status: .blank, createdAt: .blank, updatedAt: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlan",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("name", Schemas.recoveryPlanName, isRequired: true),
                MemberSchema("description", Schemas.recoveryPlanDescription),
                MemberSchema("status", Schemas.recoveryPlanStatus, isRequired: true),
                MemberSchema("createdAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("updatedAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &name)
            visitor.member(members[2], &description)
            visitor.member(members[3], &status)
            visitor.member(members[4], &createdAt)
            visitor.member(members[5], &updatedAt)
            visitor.member(members[6], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecution`.
    package struct RecoveryPlanExecution: AWSStructure {
        package var recoveryPlanExecutionArn: String
        package var recoveryPlanArn: String
        package var mode: RecoveryPlanExecutionMode
        package var status: RecoveryPlanExecutionStatus
        package var startedAt: String
        package var completedAt: String?
        package var errorDetail: ErrorDetail?
        package var tags: [String: String]?

        package init(
            recoveryPlanExecutionArn: String,
            recoveryPlanArn: String,
            mode: RecoveryPlanExecutionMode,
            status: RecoveryPlanExecutionStatus,
            startedAt: String,
            completedAt: String? = nil,
            errorDetail: ErrorDetail? = nil,
            tags: [String: String]? = nil
        ) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
            self.recoveryPlanArn = recoveryPlanArn
            self.mode = mode
            self.status = status
            self.startedAt = startedAt
            self.completedAt = completedAt
            self.errorDetail = errorDetail
            self.tags = tags
        }

        package static var blank: RecoveryPlanExecution {
            RecoveryPlanExecution(
                recoveryPlanExecutionArn: .blank,
                recoveryPlanArn: .blank,
                mode: .blank,
                status: .blank,
                startedAt: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecution",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("mode", Schemas.recoveryPlanExecutionMode, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanExecutionStatus, isRequired: true),
                MemberSchema("startedAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("completedAt", Schemas.iso8601DatetimeString),
                MemberSchema("errorDetail", .structure),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
            visitor.member(members[1], &recoveryPlanArn)
            visitor.member(members[2], &mode)
            visitor.member(members[3], &status)
            visitor.member(members[4], &startedAt)
            visitor.member(members[5], &completedAt)
            visitor.member(members[6], &errorDetail)
            visitor.member(members[7], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionServer`.
    package struct RecoveryPlanExecutionServer: AWSStructure {
        package var serverArn: String
        package var impactLevel: RecoveryPlanServerImpactLevel?
        package var jobID: JobID?

        package init(serverArn: String, impactLevel: RecoveryPlanServerImpactLevel? = nil, jobID: JobID? = nil) {
            self.serverArn = serverArn
            self.impactLevel = impactLevel
            self.jobID = jobID
        }

        package static var blank: RecoveryPlanExecutionServer { RecoveryPlanExecutionServer(serverArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionServer",
            [
                MemberSchema("serverArn", Schemas.sourceServerARN, isRequired: true),
                MemberSchema("impactLevel", Schemas.recoveryPlanServerImpactLevel),
                MemberSchema("jobID", Schemas.jobID),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &serverArn)
            visitor.member(members[1], &impactLevel)
            visitor.member(members[2], &jobID)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionSourceServer`.
    package struct RecoveryPlanExecutionSourceServer: AWSStructure {
        package var sourceServerID: SourceServerID
        package var recoverySnapshotID: RecoverySnapshotID

        package init(sourceServerID: SourceServerID, recoverySnapshotID: RecoverySnapshotID) {
            self.sourceServerID = sourceServerID
            self.recoverySnapshotID = recoverySnapshotID
        }

        package static var blank: RecoveryPlanExecutionSourceServer {
            RecoveryPlanExecutionSourceServer(sourceServerID: .blank, recoverySnapshotID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionSourceServer",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
                MemberSchema("recoverySnapshotID", Schemas.recoverySnapshotID, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &recoverySnapshotID)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStep`.
    package struct RecoveryPlanExecutionStep: AWSStructure {
        package var recoveryPlanExecutionStepArn: String
        package var stepIndex: Int
        package var status: RecoveryPlanExecutionStepStatus
        package var stepName: String
        package var configuration: RecoveryPlanExecutionStepConfiguration
        package var errorDetail: ErrorDetail?
        package var attempt: Int
        package var createdAt: String
        package var updatedAt: String

        package init(
            recoveryPlanExecutionStepArn: String,
            stepIndex: Int,
            status: RecoveryPlanExecutionStepStatus,
            stepName: String,
            configuration: RecoveryPlanExecutionStepConfiguration,
            errorDetail: ErrorDetail? = nil,
            attempt: Int,
            createdAt: String,
            updatedAt: String
        ) {
            self.recoveryPlanExecutionStepArn = recoveryPlanExecutionStepArn
            self.stepIndex = stepIndex
            self.status = status
            self.stepName = stepName
            self.configuration = configuration
            self.errorDetail = errorDetail
            self.attempt = attempt
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        package static var blank: RecoveryPlanExecutionStep {
            RecoveryPlanExecutionStep(
                recoveryPlanExecutionStepArn: .blank,
                stepIndex: .blank,
                status: .blank,
                stepName: .blank,
                configuration: .blank,
                attempt: .blank,
                createdAt: .blank,
                updatedAt: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionStep",
            [
                MemberSchema("recoveryPlanExecutionStepArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("stepIndex", Schemas.recoveryPlanStepOrder, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanExecutionStepStatus, isRequired: true),
                MemberSchema("stepName", Schemas.recoveryPlanStepName, isRequired: true),
                MemberSchema("configuration", .structure, isRequired: true),
                MemberSchema("errorDetail", .structure),
                MemberSchema("attempt", Schemas.strictlyPositiveInteger, isRequired: true),
                MemberSchema("createdAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("updatedAt", Schemas.iso8601DatetimeString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStepArn)
            visitor.member(members[1], &stepIndex)
            visitor.member(members[2], &status)
            visitor.member(members[3], &stepName)
            visitor.member(members[4], &configuration)
            visitor.member(members[5], &errorDetail)
            visitor.member(members[6], &attempt)
            visitor.member(members[7], &createdAt)
            visitor.member(members[8], &updatedAt)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStepConfiguration`.
    package struct RecoveryPlanExecutionStepConfiguration: AWSStructure {
        package var executionServerStepConfiguration: ExecutionServerStepConfiguration?
        package var waitStepConfiguration: WaitStepConfiguration?

        package init(
            executionServerStepConfiguration: ExecutionServerStepConfiguration? = nil,
            waitStepConfiguration: WaitStepConfiguration? = nil
        ) {
            self.executionServerStepConfiguration = executionServerStepConfiguration
            self.waitStepConfiguration = waitStepConfiguration
        }

        package static var blank: RecoveryPlanExecutionStepConfiguration { RecoveryPlanExecutionStepConfiguration() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionStepConfiguration",
            [
                MemberSchema("executionServerStepConfiguration", .structure),
                MemberSchema("waitStepConfiguration", .structure),
            ],
            isUnion: true
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &executionServerStepConfiguration)
            visitor.member(members[1], &waitStepConfiguration)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionStepSummary`.
    package struct RecoveryPlanExecutionStepSummary: AWSStructure {
        package var recoveryPlanExecutionStepArn: String
        package var stepName: String
        package var stepIndex: Int
        package var status: RecoveryPlanExecutionStepStatus
        package var configuration: RecoveryPlanExecutionStepConfiguration
        package var errorDetail: ErrorDetail?

        package init(
            recoveryPlanExecutionStepArn: String,
            stepName: String,
            stepIndex: Int,
            status: RecoveryPlanExecutionStepStatus,
            configuration: RecoveryPlanExecutionStepConfiguration,
            errorDetail: ErrorDetail? = nil
        ) {
            self.recoveryPlanExecutionStepArn = recoveryPlanExecutionStepArn
            self.stepName = stepName
            self.stepIndex = stepIndex
            self.status = status
            self.configuration = configuration
            self.errorDetail = errorDetail
        }

        package static var blank: RecoveryPlanExecutionStepSummary {
            RecoveryPlanExecutionStepSummary(
                recoveryPlanExecutionStepArn: .blank,
                stepName: .blank,
                stepIndex: .blank,
                status: .blank,
                configuration: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionStepSummary",
            [
                MemberSchema("recoveryPlanExecutionStepArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("stepName", Schemas.recoveryPlanStepName, isRequired: true),
                MemberSchema("stepIndex", Schemas.recoveryPlanStepOrder, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanExecutionStepStatus, isRequired: true),
                MemberSchema("configuration", .structure, isRequired: true),
                MemberSchema("errorDetail", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStepArn)
            visitor.member(members[1], &stepName)
            visitor.member(members[2], &stepIndex)
            visitor.member(members[3], &status)
            visitor.member(members[4], &configuration)
            visitor.member(members[5], &errorDetail)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanExecutionSummary`.
    package struct RecoveryPlanExecutionSummary: AWSStructure {
        package var recoveryPlanExecutionArn: String
        package var recoveryPlanArn: String
        package var mode: RecoveryPlanExecutionMode
        package var status: RecoveryPlanExecutionStatus
        package var startedAt: String
        package var errorDetail: ErrorDetail?

        package init(
            recoveryPlanExecutionArn: String,
            recoveryPlanArn: String,
            mode: RecoveryPlanExecutionMode,
            status: RecoveryPlanExecutionStatus,
            startedAt: String,
            errorDetail: ErrorDetail? = nil
        ) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
            self.recoveryPlanArn = recoveryPlanArn
            self.mode = mode
            self.status = status
            self.startedAt = startedAt
            self.errorDetail = errorDetail
        }

        package static var blank: RecoveryPlanExecutionSummary {
            RecoveryPlanExecutionSummary(
                recoveryPlanExecutionArn: .blank,
                recoveryPlanArn: .blank,
                mode: .blank,
                status: .blank,
                startedAt: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanExecutionSummary",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("mode", Schemas.recoveryPlanExecutionMode, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanExecutionStatus, isRequired: true),
                MemberSchema("startedAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("errorDetail", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
            visitor.member(members[1], &recoveryPlanArn)
            visitor.member(members[2], &mode)
            visitor.member(members[3], &status)
            visitor.member(members[4], &startedAt)
            visitor.member(members[5], &errorDetail)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanServer`.
    package struct RecoveryPlanServer: AWSStructure {
        package var serverArn: String
        package var impactLevel: RecoveryPlanServerImpactLevel?

        package init(serverArn: String, impactLevel: RecoveryPlanServerImpactLevel? = nil) {
            self.serverArn = serverArn
            self.impactLevel = impactLevel
        }

        package static var blank: RecoveryPlanServer { RecoveryPlanServer(serverArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanServer",
            [
                MemberSchema("serverArn", Schemas.sourceServerARN, isRequired: true),
                MemberSchema("impactLevel", Schemas.recoveryPlanServerImpactLevel),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &serverArn)
            visitor.member(members[1], &impactLevel)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanStep`.
    package struct RecoveryPlanStep: AWSStructure {
        package var recoveryPlanStepArn: String
        package var stepOrder: Int
        package var stepName: String
        package var configuration: RecoveryPlanStepConfiguration
        package var createdAt: String
        package var updatedAt: String

        package init(
            recoveryPlanStepArn: String,
            stepOrder: Int,
            stepName: String,
            configuration: RecoveryPlanStepConfiguration,
            createdAt: String,
            updatedAt: String
        ) {
            self.recoveryPlanStepArn = recoveryPlanStepArn
            self.stepOrder = stepOrder
            self.stepName = stepName
            self.configuration = configuration
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        package static var blank: RecoveryPlanStep {
            RecoveryPlanStep(
                recoveryPlanStepArn: .blank,
                stepOrder: .blank,
                stepName: .blank,
                configuration: .blank,
                createdAt: .blank,
                updatedAt: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanStep",
            [
                MemberSchema("recoveryPlanStepArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("stepOrder", Schemas.recoveryPlanStepOrder, isRequired: true),
                MemberSchema("stepName", Schemas.recoveryPlanStepName, isRequired: true),
                MemberSchema("configuration", .structure, isRequired: true),
                MemberSchema("createdAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("updatedAt", Schemas.iso8601DatetimeString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStepArn)
            visitor.member(members[1], &stepOrder)
            visitor.member(members[2], &stepName)
            visitor.member(members[3], &configuration)
            visitor.member(members[4], &createdAt)
            visitor.member(members[5], &updatedAt)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanStepConfiguration`.
    package struct RecoveryPlanStepConfiguration: AWSStructure {
        package var serverStepConfiguration: ServerStepConfiguration?
        package var waitStepConfiguration: WaitStepConfiguration?

        package init(
            serverStepConfiguration: ServerStepConfiguration? = nil,
            waitStepConfiguration: WaitStepConfiguration? = nil
        ) {
            self.serverStepConfiguration = serverStepConfiguration
            self.waitStepConfiguration = waitStepConfiguration
        }

        package static var blank: RecoveryPlanStepConfiguration { RecoveryPlanStepConfiguration() }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanStepConfiguration",
            [
                MemberSchema("serverStepConfiguration", .structure),
                MemberSchema("waitStepConfiguration", .structure),
            ],
            isUnion: true
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &serverStepConfiguration)
            visitor.member(members[1], &waitStepConfiguration)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoveryPlanSummary`.
    package struct RecoveryPlanSummary: AWSStructure {
        package var recoveryPlanArn: String
        package var name: String
        package var status: RecoveryPlanStatus
        package var createdAt: String
        package var updatedAt: String

        package init(
            recoveryPlanArn: String,
            name: String,
            status: RecoveryPlanStatus,
            createdAt: String,
            updatedAt: String
        ) {
            self.recoveryPlanArn = recoveryPlanArn
            self.name = name
            self.status = status
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        package static var blank: RecoveryPlanSummary {
            RecoveryPlanSummary(
                recoveryPlanArn: .blank,
                name: .blank,
                status: .blank,
                createdAt: .blank,
                updatedAt: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoveryPlanSummary",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("name", Schemas.recoveryPlanName, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanStatus, isRequired: true),
                MemberSchema("createdAt", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("updatedAt", Schemas.iso8601DatetimeString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &name)
            visitor.member(members[2], &status)
            visitor.member(members[3], &createdAt)
            visitor.member(members[4], &updatedAt)
        }
    }

    /// Source: DRS 2020-02-26, shape `RecoverySnapshot`.
    package struct RecoverySnapshot: AWSStructure {
        package var snapshotID: RecoverySnapshotID
        package var sourceServerID: SourceServerID
        package var expectedTimestamp: String
        package var timestamp: String?
        package var ebsSnapshots: [String]?

        package init(
            snapshotID: RecoverySnapshotID,
            sourceServerID: SourceServerID,
            expectedTimestamp: String,
            timestamp: String? = nil,
            ebsSnapshots: [String]? = nil
        ) {
            self.snapshotID = snapshotID
            self.sourceServerID = sourceServerID
            self.expectedTimestamp = expectedTimestamp
            self.timestamp = timestamp
            self.ebsSnapshots = ebsSnapshots
        }

        package static var blank: RecoverySnapshot {
            RecoverySnapshot(snapshotID: .blank, sourceServerID: .blank, expectedTimestamp: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "RecoverySnapshot",
            [
                MemberSchema("snapshotID", Schemas.recoverySnapshotID, isRequired: true),
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
                MemberSchema("expectedTimestamp", Schemas.iso8601DatetimeString, isRequired: true),
                MemberSchema("timestamp", Schemas.iso8601DatetimeString),
                MemberSchema("ebsSnapshots", Schemas.ebsSnapshotsList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &snapshotID)
            visitor.member(members[1], &sourceServerID)
            visitor.member(members[2], &expectedTimestamp)
            visitor.member(members[3], &timestamp)
            visitor.member(members[4], &ebsSnapshots)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReorderRecoveryPlanStepsRequest`.
    package struct ReorderRecoveryPlanStepsRequest: AWSStructure {
        package var recoveryPlanArn: String
        package var orderedStepArns: [String]

        package init(recoveryPlanArn: String, orderedStepArns: [String]) {
            self.recoveryPlanArn = recoveryPlanArn
            self.orderedStepArns = orderedStepArns
        }

        package static var blank: ReorderRecoveryPlanStepsRequest {
            ReorderRecoveryPlanStepsRequest(recoveryPlanArn: .blank, orderedStepArns: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ReorderRecoveryPlanStepsRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("orderedStepArns", Schemas.recoveryPlanStepArnList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &orderedStepArns)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReorderRecoveryPlanStepsResponse`.
    package struct ReorderRecoveryPlanStepsResponse: AWSStructure {
        package var recoveryPlanSteps: [RecoveryPlanStep]

        package init(recoveryPlanSteps: [RecoveryPlanStep]) {
            self.recoveryPlanSteps = recoveryPlanSteps
        }

        package static var blank: ReorderRecoveryPlanStepsResponse {
            ReorderRecoveryPlanStepsResponse(recoveryPlanSteps: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ReorderRecoveryPlanStepsResponse",
            [
                MemberSchema("recoveryPlanSteps", Schemas.recoveryPlanStepList, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanSteps)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfiguration`.
    package struct ReplicationConfiguration: AWSStructure {
        package var sourceServerID: SourceServerID?
        package var name: String?
        package var stagingAreaSubnetId: String?
        package var associateDefaultSecurityGroup: Bool?
        package var replicationServersSecurityGroupsIDs: [String]?
        package var replicationServerInstanceType: String?
        package var useDedicatedReplicationServer: Bool?
        package var defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType?
        package var replicatedDisks: [ReplicationConfigurationReplicatedDisk]?
        package var ebsEncryption: ReplicationConfigurationEbsEncryption?
        package var ebsEncryptionKeyArn: String?
        package var bandwidthThrottling: Int?
        package var dataPlaneRouting: ReplicationConfigurationDataPlaneRouting?
        package var createPublicIP: Bool?
        package var stagingAreaTags: [String: String]?
        package var pitPolicy: [PITPolicyRule]?
        package var autoReplicateNewDisks: Bool?
        package var internetProtocol: InternetProtocol?

        package init(
            sourceServerID: SourceServerID? = nil,
            name: String? = nil,
            stagingAreaSubnetId: String? = nil,
            associateDefaultSecurityGroup: Bool? = nil,
            replicationServersSecurityGroupsIDs: [String]? = nil,
            replicationServerInstanceType: String? = nil,
            useDedicatedReplicationServer: Bool? = nil,
            defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType? = nil,
            replicatedDisks: [ReplicationConfigurationReplicatedDisk]? = nil,
            ebsEncryption: ReplicationConfigurationEbsEncryption? = nil,
            ebsEncryptionKeyArn: String? = nil,
            bandwidthThrottling: Int? = nil,
            dataPlaneRouting: ReplicationConfigurationDataPlaneRouting? = nil,
            createPublicIP: Bool? = nil,
            stagingAreaTags: [String: String]? = nil,
            pitPolicy: [PITPolicyRule]? = nil,
            autoReplicateNewDisks: Bool? = nil,
            internetProtocol: InternetProtocol? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.name = name
            self.stagingAreaSubnetId = stagingAreaSubnetId
            self.associateDefaultSecurityGroup = associateDefaultSecurityGroup
            self.replicationServersSecurityGroupsIDs = replicationServersSecurityGroupsIDs
            self.replicationServerInstanceType = replicationServerInstanceType
            self.useDedicatedReplicationServer = useDedicatedReplicationServer
            self.defaultLargeStagingDiskType = defaultLargeStagingDiskType
            self.replicatedDisks = replicatedDisks
            self.ebsEncryption = ebsEncryption
            self.ebsEncryptionKeyArn = ebsEncryptionKeyArn
            self.bandwidthThrottling = bandwidthThrottling
            self.dataPlaneRouting = dataPlaneRouting
            self.createPublicIP = createPublicIP
            self.stagingAreaTags = stagingAreaTags
            self.pitPolicy = pitPolicy
            self.autoReplicateNewDisks = autoReplicateNewDisks
            self.internetProtocol = internetProtocol
        }

        package static var blank: ReplicationConfiguration { ReplicationConfiguration() }

        package static let schema = StructureSchema(
            .drs,
            "ReplicationConfiguration",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("name", Schemas.smallBoundedString),
                MemberSchema("stagingAreaSubnetId", Schemas.subnetID),
                MemberSchema("associateDefaultSecurityGroup", .plain),
                MemberSchema("replicationServersSecurityGroupsIDs", Schemas.replicationServersSecurityGroupsIDs),
                MemberSchema("replicationServerInstanceType", Schemas.ec2InstanceType),
                MemberSchema("useDedicatedReplicationServer", .plain),
                MemberSchema(
                    "defaultLargeStagingDiskType",
                    Schemas.replicationConfigurationDefaultLargeStagingDiskType
                ),
                MemberSchema("replicatedDisks", Schemas.replicationConfigurationReplicatedDisks),
                MemberSchema("ebsEncryption", Schemas.replicationConfigurationEbsEncryption),
                MemberSchema("ebsEncryptionKeyArn", Schemas.arn),
                MemberSchema("bandwidthThrottling", Schemas.positiveInteger),
                MemberSchema("dataPlaneRouting", Schemas.replicationConfigurationDataPlaneRouting),
                MemberSchema("createPublicIP", .plain),
                MemberSchema("stagingAreaTags", Schemas.tagsMap),
                MemberSchema("pitPolicy", Schemas.pitPolicy),
                MemberSchema("autoReplicateNewDisks", .plain),
                MemberSchema("internetProtocol", Schemas.internetProtocol),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &name)
            visitor.member(members[2], &stagingAreaSubnetId)
            visitor.member(members[3], &associateDefaultSecurityGroup)
            visitor.member(members[4], &replicationServersSecurityGroupsIDs)
            visitor.member(members[5], &replicationServerInstanceType)
            visitor.member(members[6], &useDedicatedReplicationServer)
            visitor.member(members[7], &defaultLargeStagingDiskType)
            visitor.member(members[8], &replicatedDisks)
            visitor.member(members[9], &ebsEncryption)
            visitor.member(members[10], &ebsEncryptionKeyArn)
            visitor.member(members[11], &bandwidthThrottling)
            visitor.member(members[12], &dataPlaneRouting)
            visitor.member(members[13], &createPublicIP)
            visitor.member(members[14], &stagingAreaTags)
            visitor.member(members[15], &pitPolicy)
            visitor.member(members[16], &autoReplicateNewDisks)
            visitor.member(members[17], &internetProtocol)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationReplicatedDisk`.
    package struct ReplicationConfigurationReplicatedDisk: AWSStructure {
        package var deviceName: String?
        package var isBootDisk: Bool?
        package var stagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType?
        package var iops: Int?
        package var throughput: Int?
        package var optimizedStagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType?

        package init(
            deviceName: String? = nil,
            isBootDisk: Bool? = nil,
            stagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType? = nil,
            iops: Int? = nil,
            throughput: Int? = nil,
            optimizedStagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType? = nil
        ) {
            self.deviceName = deviceName
            self.isBootDisk = isBootDisk
            self.stagingDiskType = stagingDiskType
            self.iops = iops
            self.throughput = throughput
            self.optimizedStagingDiskType = optimizedStagingDiskType
        }

        package static var blank: ReplicationConfigurationReplicatedDisk { ReplicationConfigurationReplicatedDisk() }

        package static let schema = StructureSchema(
            .drs,
            "ReplicationConfigurationReplicatedDisk",
            [
                MemberSchema("deviceName", Schemas.boundedString),
                MemberSchema("isBootDisk", .plain),
                MemberSchema("stagingDiskType", Schemas.replicationConfigurationReplicatedDiskStagingDiskType),
                MemberSchema("iops", Schemas.positiveInteger),
                MemberSchema("throughput", Schemas.positiveInteger),
                MemberSchema("optimizedStagingDiskType", Schemas.replicationConfigurationReplicatedDiskStagingDiskType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &deviceName)
            visitor.member(members[1], &isBootDisk)
            visitor.member(members[2], &stagingDiskType)
            visitor.member(members[3], &iops)
            visitor.member(members[4], &throughput)
            visitor.member(members[5], &optimizedStagingDiskType)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReplicationConfigurationTemplate`.
    package struct ReplicationConfigurationTemplate: AWSStructure {
        package var replicationConfigurationTemplateID: String
        package var arn: String?
        package var stagingAreaSubnetId: String?
        package var associateDefaultSecurityGroup: Bool?
        package var replicationServersSecurityGroupsIDs: [String]?
        package var replicationServerInstanceType: String?
        package var useDedicatedReplicationServer: Bool?
        package var defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType?
        package var ebsEncryption: ReplicationConfigurationEbsEncryption?
        package var ebsEncryptionKeyArn: String?
        package var bandwidthThrottling: Int?
        package var dataPlaneRouting: ReplicationConfigurationDataPlaneRouting?
        package var createPublicIP: Bool?
        package var stagingAreaTags: [String: String]?
        package var tags: [String: String]?
        package var pitPolicy: [PITPolicyRule]?
        package var autoReplicateNewDisks: Bool?
        package var internetProtocol: InternetProtocol?

        package init(
            replicationConfigurationTemplateID: String,
            arn: String? = nil,
            stagingAreaSubnetId: String? = nil,
            associateDefaultSecurityGroup: Bool? = nil,
            replicationServersSecurityGroupsIDs: [String]? = nil,
            replicationServerInstanceType: String? = nil,
            useDedicatedReplicationServer: Bool? = nil,
            defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType? = nil,
            ebsEncryption: ReplicationConfigurationEbsEncryption? = nil,
            ebsEncryptionKeyArn: String? = nil,
            bandwidthThrottling: Int? = nil,
            dataPlaneRouting: ReplicationConfigurationDataPlaneRouting? = nil,
            createPublicIP: Bool? = nil,
            stagingAreaTags: [String: String]? = nil,
            tags: [String: String]? = nil,
            pitPolicy: [PITPolicyRule]? = nil,
            autoReplicateNewDisks: Bool? = nil,
            internetProtocol: InternetProtocol? = nil
        ) {
            self.replicationConfigurationTemplateID = replicationConfigurationTemplateID
            self.arn = arn
            self.stagingAreaSubnetId = stagingAreaSubnetId
            self.associateDefaultSecurityGroup = associateDefaultSecurityGroup
            self.replicationServersSecurityGroupsIDs = replicationServersSecurityGroupsIDs
            self.replicationServerInstanceType = replicationServerInstanceType
            self.useDedicatedReplicationServer = useDedicatedReplicationServer
            self.defaultLargeStagingDiskType = defaultLargeStagingDiskType
            self.ebsEncryption = ebsEncryption
            self.ebsEncryptionKeyArn = ebsEncryptionKeyArn
            self.bandwidthThrottling = bandwidthThrottling
            self.dataPlaneRouting = dataPlaneRouting
            self.createPublicIP = createPublicIP
            self.stagingAreaTags = stagingAreaTags
            self.tags = tags
            self.pitPolicy = pitPolicy
            self.autoReplicateNewDisks = autoReplicateNewDisks
            self.internetProtocol = internetProtocol
        }

        package static var blank: ReplicationConfigurationTemplate {
            ReplicationConfigurationTemplate(replicationConfigurationTemplateID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ReplicationConfigurationTemplate",
            [
                MemberSchema(
                    "replicationConfigurationTemplateID",
                    Schemas.replicationConfigurationTemplateID,
                    isRequired: true
                ),
                MemberSchema("arn", Schemas.arn),
                MemberSchema("stagingAreaSubnetId", Schemas.subnetID),
                MemberSchema("associateDefaultSecurityGroup", .plain),
                MemberSchema("replicationServersSecurityGroupsIDs", Schemas.replicationServersSecurityGroupsIDs),
                MemberSchema("replicationServerInstanceType", Schemas.ec2InstanceType),
                MemberSchema("useDedicatedReplicationServer", .plain),
                MemberSchema(
                    "defaultLargeStagingDiskType",
                    Schemas.replicationConfigurationDefaultLargeStagingDiskType
                ),
                MemberSchema("ebsEncryption", Schemas.replicationConfigurationEbsEncryption),
                MemberSchema("ebsEncryptionKeyArn", Schemas.arn),
                MemberSchema("bandwidthThrottling", Schemas.positiveInteger),
                MemberSchema("dataPlaneRouting", Schemas.replicationConfigurationDataPlaneRouting),
                MemberSchema("createPublicIP", .plain),
                MemberSchema("stagingAreaTags", Schemas.tagsMap),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("pitPolicy", Schemas.pitPolicy),
                MemberSchema("autoReplicateNewDisks", .plain),
                MemberSchema("internetProtocol", Schemas.internetProtocol),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &replicationConfigurationTemplateID)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &stagingAreaSubnetId)
            visitor.member(members[3], &associateDefaultSecurityGroup)
            visitor.member(members[4], &replicationServersSecurityGroupsIDs)
            visitor.member(members[5], &replicationServerInstanceType)
            visitor.member(members[6], &useDedicatedReplicationServer)
            visitor.member(members[7], &defaultLargeStagingDiskType)
            visitor.member(members[8], &ebsEncryption)
            visitor.member(members[9], &ebsEncryptionKeyArn)
            visitor.member(members[10], &bandwidthThrottling)
            visitor.member(members[11], &dataPlaneRouting)
            visitor.member(members[12], &createPublicIP)
            visitor.member(members[13], &stagingAreaTags)
            visitor.member(members[14], &tags)
            visitor.member(members[15], &pitPolicy)
            visitor.member(members[16], &autoReplicateNewDisks)
            visitor.member(members[17], &internetProtocol)
        }
    }

    /// Source: DRS 2020-02-26, shape `RetryDataReplicationRequest`.
    package struct RetryDataReplicationRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: RetryDataReplicationRequest { RetryDataReplicationRequest(sourceServerID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "RetryDataReplicationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `RetryRecoveryPlanExecutionStepRequest`.
    package struct RetryRecoveryPlanExecutionStepRequest: AWSStructure {
        package var recoveryPlanExecutionStepArn: String

        package init(recoveryPlanExecutionStepArn: String) {
            self.recoveryPlanExecutionStepArn = recoveryPlanExecutionStepArn
        }

        package static var blank: RetryRecoveryPlanExecutionStepRequest {
            RetryRecoveryPlanExecutionStepRequest(recoveryPlanExecutionStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "RetryRecoveryPlanExecutionStepRequest",
            [
                MemberSchema("recoveryPlanExecutionStepArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStepArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `RetryRecoveryPlanExecutionStepResponse`.
    package struct RetryRecoveryPlanExecutionStepResponse: AWSStructure {
        package var recoveryPlanExecutionStep: RecoveryPlanExecutionStep

        package init(recoveryPlanExecutionStep: RecoveryPlanExecutionStep) {
            self.recoveryPlanExecutionStep = recoveryPlanExecutionStep
        }

        package static var blank: RetryRecoveryPlanExecutionStepResponse {
            RetryRecoveryPlanExecutionStepResponse(recoveryPlanExecutionStep: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "RetryRecoveryPlanExecutionStepResponse",
            [
                MemberSchema("recoveryPlanExecutionStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReverseReplicationRequest`.
    package struct ReverseReplicationRequest: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID

        package init(recoveryInstanceID: RecoveryInstanceID) {
            self.recoveryInstanceID = recoveryInstanceID
        }

        package static var blank: ReverseReplicationRequest { ReverseReplicationRequest(recoveryInstanceID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ReverseReplicationRequest",
            [
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceID)
        }
    }

    /// Source: DRS 2020-02-26, shape `ReverseReplicationResponse`.
    package struct ReverseReplicationResponse: AWSStructure {
        package var reversedDirectionSourceServerArn: String?

        package init(reversedDirectionSourceServerArn: String? = nil) {
            self.reversedDirectionSourceServerArn = reversedDirectionSourceServerArn
        }

        package static var blank: ReverseReplicationResponse { ReverseReplicationResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ReverseReplicationResponse",
            [
                MemberSchema("reversedDirectionSourceServerArn", Schemas.sourceServerARN)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &reversedDirectionSourceServerArn)
        }
    }
}
