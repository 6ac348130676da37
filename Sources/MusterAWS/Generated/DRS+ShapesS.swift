// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `ServerStepConfiguration`.
    package struct ServerStepConfiguration: AWSStructure {
        package var servers: [RecoveryPlanServer]

        package init(servers: [RecoveryPlanServer]) {
            self.servers = servers
        }

        package static var blank: ServerStepConfiguration { ServerStepConfiguration(servers: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ServerStepConfiguration",
            [
                MemberSchema("servers", Schemas.recoveryPlanServers, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &servers)
        }
    }

    /// Source: DRS 2020-02-26, shape `SourceCloudProperties`.
    package struct SourceCloudProperties: AWSStructure {
        package var originAccountID: AccountID?
        package var originRegion: String?
        package var originAvailabilityZone: String?
        package var sourceOutpostArn: String?

        package init(
            originAccountID: AccountID? = nil,
            originRegion: String? = nil,
            originAvailabilityZone: String? = nil,
            sourceOutpostArn: String? = nil
        ) {
            self.originAccountID = originAccountID
            self.originRegion = originRegion
            self.originAvailabilityZone = originAvailabilityZone
            self.sourceOutpostArn = sourceOutpostArn
        }

        package static var blank: SourceCloudProperties { SourceCloudProperties() }

        package static let schema = StructureSchema(
            .drs,
            "SourceCloudProperties",
            [
                MemberSchema("originAccountID", Schemas.accountID),
                MemberSchema("originRegion", Schemas.awsRegion),
                MemberSchema("originAvailabilityZone", Schemas.awsAvailabilityZone),
                MemberSchema("sourceOutpostArn", Schemas.outpostARN),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &originAccountID)
            visitor.member(members[1], &originRegion)
            visitor.member(members[2], &originAvailabilityZone)
            visitor.member(members[3], &sourceOutpostArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `SourceNetwork`.
    package struct SourceNetwork: AWSStructure, RedactedStructure {
        package var sourceNetworkID: String?
        package var sourceVpcID: String?
        package var arn: String?
        package var tags: [String: String]?
        package var replicationStatus: ReplicationStatus?
        package var replicationStatusDetails: String?
        package var cfnStackName: String?
        package var sourceRegion: String?
        package var sourceAccountID: AccountID?
        package var lastRecovery: RecoveryLifeCycle?
        package var launchedVpcID: String?

        package init(
            sourceNetworkID: String? = nil,
            sourceVpcID: String? = nil,
            arn: String? = nil,
            tags: [String: String]? = nil,
            replicationStatus: ReplicationStatus? = nil,
            replicationStatusDetails: String? = nil,
            cfnStackName: String? = nil,
            sourceRegion: String? = nil,
            sourceAccountID: AccountID? = nil,
            lastRecovery: RecoveryLifeCycle? = nil,
            launchedVpcID: String? = nil
        ) {
            self.sourceNetworkID = sourceNetworkID
            self.sourceVpcID = sourceVpcID
            self.arn = arn
            self.tags = tags
            self.replicationStatus = replicationStatus
            self.replicationStatusDetails = replicationStatusDetails
            self.cfnStackName = cfnStackName
            self.sourceRegion = sourceRegion
            self.sourceAccountID = sourceAccountID
            self.lastRecovery = lastRecovery
            self.launchedVpcID = launchedVpcID
        }

        package static var blank: SourceNetwork { SourceNetwork() }

        package static let schema = StructureSchema(
            .drs,
            "SourceNetwork",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID),
                MemberSchema("sourceVpcID", Schemas.vpcID),
                MemberSchema("arn", Schemas.arn),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("replicationStatus", Schemas.replicationStatus),
                MemberSchema("replicationStatusDetails", Schemas.sensitiveBoundedString),
                MemberSchema("cfnStackName", Schemas.cfnStackName),
                MemberSchema("sourceRegion", Schemas.awsRegion),
                MemberSchema("sourceAccountID", Schemas.accountID),
                MemberSchema("lastRecovery", .structure),
                MemberSchema("launchedVpcID", Schemas.vpcID),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
            visitor.member(members[1], &sourceVpcID)
            visitor.member(members[2], &arn)
            visitor.member(members[3], &tags)
            visitor.member(members[4], &replicationStatus)
            visitor.member(members[5], &replicationStatusDetails)
            visitor.member(members[6], &cfnStackName)
            visitor.member(members[7], &sourceRegion)
            visitor.member(members[8], &sourceAccountID)
            visitor.member(members[9], &lastRecovery)
            visitor.member(members[10], &launchedVpcID)
        }
    }

    /// Source: DRS 2020-02-26, shape `SourceNetworkData`.
    package struct SourceNetworkData: AWSStructure {
        package var sourceNetworkID: String?
        package var sourceVpc: String?
        package var targetVpc: String?
        package var stackName: String?

        package init(
            sourceNetworkID: String? = nil,
            sourceVpc: String? = nil,
            targetVpc: String? = nil,
            stackName: String? = nil
        ) {
            self.sourceNetworkID = sourceNetworkID
            self.sourceVpc = sourceVpc
            self.targetVpc = targetVpc
            self.stackName = stackName
        }

        package static var blank: SourceNetworkData { SourceNetworkData() }

        package static let schema = StructureSchema(
            .drs,
            "SourceNetworkData",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID),
                MemberSchema("sourceVpc", Schemas.vpcID),
                MemberSchema("targetVpc", Schemas.vpcID),
                MemberSchema("stackName", Schemas.largeBoundedString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
            visitor.member(members[1], &sourceVpc)
            visitor.member(members[2], &targetVpc)
            visitor.member(members[3], &stackName)
        }
    }

    /// Source: DRS 2020-02-26, shape `SourceProperties`.
    package struct SourceProperties: AWSStructure {
        package var lastUpdatedDateTime: String?
        package var recommendedInstanceType: String?
        package var identificationHints: IdentificationHints?
        package var networkInterfaces: [NetworkInterface]?
        package var disks: [Disk]?
        package var cpus: [CPU]?
        package var ramBytes: Int?
        package var os: OS?
        package var supportsNitroInstances: Bool?
        package var architecture: SourceServerArchitecture?

        package init(
            lastUpdatedDateTime: String? = nil,
            recommendedInstanceType: String? = nil,
            identificationHints: IdentificationHints? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            disks: [Disk]? = nil,
            cpus: [CPU]? = nil,
            ramBytes: Int? = nil,
            os: OS? = nil,
            supportsNitroInstances: Bool? = nil,
            architecture: SourceServerArchitecture? = nil
        ) {
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.recommendedInstanceType = recommendedInstanceType
            self.identificationHints = identificationHints
            self.networkInterfaces = networkInterfaces
            self.disks = disks
            self.cpus = cpus
            self.ramBytes = ramBytes
            self.os = os
            self.supportsNitroInstances = supportsNitroInstances
            self.architecture = architecture
        }

        package static var blank: SourceProperties { SourceProperties() }

        package static let schema = StructureSchema(
            .drs,
            "SourceProperties",
            [
                MemberSchema("lastUpdatedDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("recommendedInstanceType", Schemas.ec2InstanceType),
                MemberSchema("identificationHints", .structure),
                MemberSchema("networkInterfaces", Schemas.networkInterfaces),
                MemberSchema("disks", Schemas.disks),
                MemberSchema("cpus", Schemas.cpus),
                MemberSchema("ramBytes", Schemas.positiveInteger),
                MemberSchema("os", .structure),
                MemberSchema("supportsNitroInstances", .plain),
                MemberSchema("architecture", Schemas.sourceServerArchitecture),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &lastUpdatedDateTime)
            visitor.member(members[1], &recommendedInstanceType)
            visitor.member(members[2], &identificationHints)
            visitor.member(members[3], &networkInterfaces)
            visitor.member(members[4], &disks)
            visitor.member(members[5], &cpus)
            visitor.member(members[6], &ramBytes)
            visitor.member(members[7], &os)
            visitor.member(members[8], &supportsNitroInstances)
            visitor.member(members[9], &architecture)
        }
    }

    /// Source: DRS 2020-02-26, shape `SourceServer`.
    package struct SourceServer: AWSStructure {
        package var sourceServerID: SourceServerID?
        package var arn: String?
        package var tags: [String: String]?
        package var recoveryInstanceId: RecoveryInstanceID?
        package var lastLaunchResult: LastLaunchResult?
        package var dataReplicationInfo: DataReplicationInfo?
        package var lifeCycle: LifeCycle?
        package var sourceProperties: SourceProperties?
        package var stagingArea: StagingArea?
        package var sourceCloudProperties: SourceCloudProperties?
        package var replicationDirection: ReplicationDirection?
        package var reversedDirectionSourceServerArn: String?
        package var sourceNetworkID: String?
        package var agentVersion: String?

        package init(
            sourceServerID: SourceServerID? = nil,
            arn: String? = nil,
            tags: [String: String]? = nil,
            recoveryInstanceId: RecoveryInstanceID? = nil,
            lastLaunchResult: LastLaunchResult? = nil,
            dataReplicationInfo: DataReplicationInfo? = nil,
            lifeCycle: LifeCycle? = nil,
            sourceProperties: SourceProperties? = nil,
            stagingArea: StagingArea? = nil,
            sourceCloudProperties: SourceCloudProperties? = nil,
            replicationDirection: ReplicationDirection? = nil,
            reversedDirectionSourceServerArn: String? = nil,
            sourceNetworkID: String? = nil,
            agentVersion: String? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.arn = arn
            self.tags = tags
            self.recoveryInstanceId = recoveryInstanceId
            self.lastLaunchResult = lastLaunchResult
            self.dataReplicationInfo = dataReplicationInfo
            self.lifeCycle = lifeCycle
            self.sourceProperties = sourceProperties
            self.stagingArea = stagingArea
            self.sourceCloudProperties = sourceCloudProperties
            self.replicationDirection = replicationDirection
            self.reversedDirectionSourceServerArn = reversedDirectionSourceServerArn
            self.sourceNetworkID = sourceNetworkID
            self.agentVersion = agentVersion
        }

        package static var blank: SourceServer { SourceServer() }

        package static let schema = StructureSchema(
            .drs,
            "SourceServer",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("arn", Schemas.arn),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("recoveryInstanceId", Schemas.recoveryInstanceID),
                MemberSchema("lastLaunchResult", Schemas.lastLaunchResult),
                MemberSchema("dataReplicationInfo", .structure),
                MemberSchema("lifeCycle", .structure),
                MemberSchema("sourceProperties", .structure),
                MemberSchema("stagingArea", .structure),
                MemberSchema("sourceCloudProperties", .structure),
                MemberSchema("replicationDirection", Schemas.replicationDirection),
                MemberSchema("reversedDirectionSourceServerArn", Schemas.sourceServerARN),
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID),
                MemberSchema("agentVersion", Schemas.agentVersion),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &tags)
            visitor.member(members[3], &recoveryInstanceId)
            visitor.member(members[4], &lastLaunchResult)
            visitor.member(members[5], &dataReplicationInfo)
            visitor.member(members[6], &lifeCycle)
            visitor.member(members[7], &sourceProperties)
            visitor.member(members[8], &stagingArea)
            visitor.member(members[9], &sourceCloudProperties)
            visitor.member(members[10], &replicationDirection)
            visitor.member(members[11], &reversedDirectionSourceServerArn)
            visitor.member(members[12], &sourceNetworkID)
            visitor.member(members[13], &agentVersion)
        }
    }

    /// Source: DRS 2020-02-26, shape `StagingArea`.
    package struct StagingArea: AWSStructure {
        package var status: ExtensionStatus?
        package var stagingAccountID: AccountID?
        package var stagingSourceServerArn: String?
        package var errorMessage: String?

        package init(
            status: ExtensionStatus? = nil,
            stagingAccountID: AccountID? = nil,
            stagingSourceServerArn: String? = nil,
            errorMessage: String? = nil
        ) {
            self.status = status
            self.stagingAccountID = stagingAccountID
            self.stagingSourceServerArn = stagingSourceServerArn
            self.errorMessage = errorMessage
        }

        package static var blank: StagingArea { StagingArea() }

        package static let schema = StructureSchema(
            .drs,
            "StagingArea",
            [
                MemberSchema("status", Schemas.extensionStatus),
                MemberSchema("stagingAccountID", Schemas.accountID),
                MemberSchema("stagingSourceServerArn", Schemas.arn),
                MemberSchema("errorMessage", Schemas.largeBoundedString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &status)
            visitor.member(members[1], &stagingAccountID)
            visitor.member(members[2], &stagingSourceServerArn)
            visitor.member(members[3], &errorMessage)
        }
    }

    /// Source: DRS 2020-02-26, shape `StagingSourceServer`.
    package struct StagingSourceServer: AWSStructure {
        package var hostname: String?
        package var arn: String?
        package var tags: [String: String]?

        package init(hostname: String? = nil, arn: String? = nil, tags: [String: String]? = nil) {
            self.hostname = hostname
            self.arn = arn
            self.tags = tags
        }

        package static var blank: StagingSourceServer { StagingSourceServer() }

        package static let schema = StructureSchema(
            .drs,
            "StagingSourceServer",
            [
                MemberSchema("hostname", Schemas.boundedString),
                MemberSchema("arn", Schemas.sourceServerARN),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &hostname)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartFailbackLaunchRequest`.
    package struct StartFailbackLaunchRequest: AWSStructure {
        package var recoveryInstanceIDs: [RecoveryInstanceID]
        package var tags: [String: String]?

        package init(recoveryInstanceIDs: [RecoveryInstanceID], tags: [String: String]? = nil) {
            self.recoveryInstanceIDs = recoveryInstanceIDs
            self.tags = tags
        }

        package static var blank: StartFailbackLaunchRequest { StartFailbackLaunchRequest(recoveryInstanceIDs: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "StartFailbackLaunchRequest",
            [
                MemberSchema("recoveryInstanceIDs", Schemas.startFailbackRequestRecoveryInstanceIDs, isRequired: true),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceIDs)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartFailbackLaunchResponse`.
    package struct StartFailbackLaunchResponse: AWSStructure {
        package var job: Job?

        package init(job: Job? = nil) {
            self.job = job
        }

        package static var blank: StartFailbackLaunchResponse { StartFailbackLaunchResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StartFailbackLaunchResponse",
            [
                MemberSchema("job", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &job)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartRecoveryPlanExecutionRequest`.
    package struct StartRecoveryPlanExecutionRequest: AWSStructure {
        package var recoveryPlanArn: String
        package var mode: RecoveryPlanExecutionMode
        package var clientToken: String?
        package var sourceServers: [RecoveryPlanExecutionSourceServer]?
        package var tags: [String: String]?

        package init(
            recoveryPlanArn: String,
            mode: RecoveryPlanExecutionMode,
            clientToken: String? = nil,
            sourceServers: [RecoveryPlanExecutionSourceServer]? = nil,
            tags: [String: String]? = nil
        ) {
            self.recoveryPlanArn = recoveryPlanArn
            self.mode = mode
            self.clientToken = clientToken
            self.sourceServers = sourceServers
            self.tags = tags
        }

        package static var blank: StartRecoveryPlanExecutionRequest {
            StartRecoveryPlanExecutionRequest(recoveryPlanArn: .blank, mode: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartRecoveryPlanExecutionRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("mode", Schemas.recoveryPlanExecutionMode, isRequired: true),
                MemberSchema("clientToken", Schemas.clientIdempotencyToken, isIdempotencyToken: true),
                MemberSchema("sourceServers", Schemas.recoveryPlanExecutionSourceServerList),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &mode)
            visitor.member(members[2], &clientToken)
            visitor.member(members[3], &sourceServers)
            visitor.member(members[4], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartRecoveryPlanExecutionResponse`.
    package struct StartRecoveryPlanExecutionResponse: AWSStructure {
        package var recoveryPlanExecution: RecoveryPlanExecution

        package init(recoveryPlanExecution: RecoveryPlanExecution) {
            self.recoveryPlanExecution = recoveryPlanExecution
        }

        package static var blank: StartRecoveryPlanExecutionResponse {
            StartRecoveryPlanExecutionResponse(recoveryPlanExecution: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartRecoveryPlanExecutionResponse",
            [
                MemberSchema("recoveryPlanExecution", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecution)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartRecoveryRequest`.
    package struct StartRecoveryRequest: AWSStructure {
        package var sourceServers: [StartRecoveryRequestSourceServer]
        package var isDrill: Bool?
        package var tags: [String: String]?

        package init(
            sourceServers: [StartRecoveryRequestSourceServer],
            isDrill: Bool? = nil,
            tags: [String: String]? = nil
        ) {
            self.sourceServers = sourceServers
            self.isDrill = isDrill
            self.tags = tags
        }

        package static var blank: StartRecoveryRequest { StartRecoveryRequest(sourceServers: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "StartRecoveryRequest",
            [
                MemberSchema("sourceServers", Schemas.startRecoveryRequestSourceServers, isRequired: true),
                MemberSchema("isDrill", .plain),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServers)
            visitor.member(members[1], &isDrill)
            visitor.member(members[2], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartRecoveryRequestSourceServer`.
    package struct StartRecoveryRequestSourceServer: AWSStructure {
        package var sourceServerID: SourceServerID
        package var recoverySnapshotID: RecoverySnapshotID?

        package init(sourceServerID: SourceServerID, recoverySnapshotID: RecoverySnapshotID? = nil) {
            self.sourceServerID = sourceServerID
            self.recoverySnapshotID = recoverySnapshotID
        }

        package static var blank: StartRecoveryRequestSourceServer {
            StartRecoveryRequestSourceServer(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartRecoveryRequestSourceServer",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
                MemberSchema("recoverySnapshotID", Schemas.recoverySnapshotID),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &recoverySnapshotID)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartRecoveryResponse`.
    package struct StartRecoveryResponse: AWSStructure {
        package var job: Job?

        package init(job: Job? = nil) {
            self.job = job
        }

        package static var blank: StartRecoveryResponse { StartRecoveryResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StartRecoveryResponse",
            [
                MemberSchema("job", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &job)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartReplicationRequest`.
    package struct StartReplicationRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: StartReplicationRequest { StartReplicationRequest(sourceServerID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "StartReplicationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartReplicationResponse`.
    package struct StartReplicationResponse: AWSStructure {
        package var sourceServer: SourceServer?

        package init(sourceServer: SourceServer? = nil) {
            self.sourceServer = sourceServer
        }

        package static var blank: StartReplicationResponse { StartReplicationResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StartReplicationResponse",
            [
                MemberSchema("sourceServer", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServer)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartSourceNetworkRecoveryRequest`.
    package struct StartSourceNetworkRecoveryRequest: AWSStructure {
        package var sourceNetworks: [StartSourceNetworkRecoveryRequestNetworkEntry]
        package var deployAsNew: Bool?
        package var tags: [String: String]?

        package init(
            sourceNetworks: [StartSourceNetworkRecoveryRequestNetworkEntry],
            deployAsNew: Bool? = nil,
            tags: [String: String]? = nil
        ) {
            self.sourceNetworks = sourceNetworks
            self.deployAsNew = deployAsNew
            self.tags = tags
        }

        package static var blank: StartSourceNetworkRecoveryRequest {
            StartSourceNetworkRecoveryRequest(sourceNetworks: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartSourceNetworkRecoveryRequest",
            [
                MemberSchema(
                    "sourceNetworks",
                    Schemas.startSourceNetworkRecoveryRequestNetworkEntries,
                    isRequired: true
                ),
                MemberSchema("deployAsNew", .plain),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworks)
            visitor.member(members[1], &deployAsNew)
            visitor.member(members[2], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartSourceNetworkRecoveryRequestNetworkEntry`.
    package struct StartSourceNetworkRecoveryRequestNetworkEntry: AWSStructure, RedactedStructure {
        package var sourceNetworkID: String
        package var cfnStackName: String?

        package init(sourceNetworkID: String, cfnStackName: String? = nil) {
            self.sourceNetworkID = sourceNetworkID
            self.cfnStackName = cfnStackName
        }

        package static var blank: StartSourceNetworkRecoveryRequestNetworkEntry {
            StartSourceNetworkRecoveryRequestNetworkEntry(sourceNetworkID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartSourceNetworkRecoveryRequestNetworkEntry",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true),
                MemberSchema("cfnStackName", Schemas.cfnStackName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
            visitor.member(members[1], &cfnStackName)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartSourceNetworkRecoveryResponse`.
    package struct StartSourceNetworkRecoveryResponse: AWSStructure {
        package var job: Job?

        package init(job: Job? = nil) {
            self.job = job
        }

        package static var blank: StartSourceNetworkRecoveryResponse { StartSourceNetworkRecoveryResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StartSourceNetworkRecoveryResponse",
            [
                MemberSchema("job", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &job)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartSourceNetworkReplicationRequest`.
    package struct StartSourceNetworkReplicationRequest: AWSStructure {
        package var sourceNetworkID: String

        package init(sourceNetworkID: String) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: StartSourceNetworkReplicationRequest {
            StartSourceNetworkReplicationRequest(sourceNetworkID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StartSourceNetworkReplicationRequest",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }

    /// Source: DRS 2020-02-26, shape `StartSourceNetworkReplicationResponse`.
    package struct StartSourceNetworkReplicationResponse: AWSStructure {
        package var sourceNetwork: SourceNetwork?

        package init(sourceNetwork: SourceNetwork? = nil) {
            self.sourceNetwork = sourceNetwork
        }

        package static var blank: StartSourceNetworkReplicationResponse { StartSourceNetworkReplicationResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StartSourceNetworkReplicationResponse",
            [
                MemberSchema("sourceNetwork", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetwork)
        }
    }

    /// Source: DRS 2020-02-26, shape `StopFailbackRequest`.
    package struct StopFailbackRequest: AWSStructure {
        package var recoveryInstanceID: RecoveryInstanceID

        package init(recoveryInstanceID: RecoveryInstanceID) {
            self.recoveryInstanceID = recoveryInstanceID
        }

        package static var blank: StopFailbackRequest { StopFailbackRequest(recoveryInstanceID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "StopFailbackRequest",
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
    package struct StopFailbackResponse: AWSStructure {
        package init() {}

        package static var blank: StopFailbackResponse { StopFailbackResponse() }

        package static let schema = StructureSchema(.drs, "StopFailbackResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `StopReplicationRequest`.
    package struct StopReplicationRequest: AWSStructure {
        package var sourceServerID: SourceServerID

        package init(sourceServerID: SourceServerID) {
            self.sourceServerID = sourceServerID
        }

        package static var blank: StopReplicationRequest { StopReplicationRequest(sourceServerID: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "StopReplicationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
        }
    }

    /// Source: DRS 2020-02-26, shape `StopReplicationResponse`.
    package struct StopReplicationResponse: AWSStructure {
        package var sourceServer: SourceServer?

        package init(sourceServer: SourceServer? = nil) {
            self.sourceServer = sourceServer
        }

        package static var blank: StopReplicationResponse { StopReplicationResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StopReplicationResponse",
            [
                MemberSchema("sourceServer", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServer)
        }
    }

    /// Source: DRS 2020-02-26, shape `StopSourceNetworkReplicationRequest`.
    package struct StopSourceNetworkReplicationRequest: AWSStructure {
        package var sourceNetworkID: String

        package init(sourceNetworkID: String) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: StopSourceNetworkReplicationRequest {
            StopSourceNetworkReplicationRequest(sourceNetworkID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "StopSourceNetworkReplicationRequest",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }

    /// Source: DRS 2020-02-26, shape `StopSourceNetworkReplicationResponse`.
    package struct StopSourceNetworkReplicationResponse: AWSStructure {
        package var sourceNetwork: SourceNetwork?

        package init(sourceNetwork: SourceNetwork? = nil) {
            self.sourceNetwork = sourceNetwork
        }

        package static var blank: StopSourceNetworkReplicationResponse { StopSourceNetworkReplicationResponse() }

        package static let schema = StructureSchema(
            .drs,
            "StopSourceNetworkReplicationResponse",
            [
                MemberSchema("sourceNetwork", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetwork)
        }
    }
}
