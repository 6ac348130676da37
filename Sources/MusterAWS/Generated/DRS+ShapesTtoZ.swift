// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `TagResourceRequest`.
    package struct TagResourceRequest: AWSStructure {
        package var resourceArn: String
        package var tags: [String: String]

        package init(resourceArn: String, tags: [String: String]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static var blank: TagResourceRequest { TagResourceRequest(resourceArn: .blank, tags: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "TagResourceRequest",
            [
                MemberSchema("resourceArn", Schemas.arn, isRequired: true, in: .path),
                MemberSchema("tags", Schemas.tagsMap, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
            visitor.member(members[1], &tags)
        }
    }

    /// Nothing: the model has no shape here.
    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: TagResourceResponse { TagResourceResponse() }

        package static let schema = StructureSchema(.drs, "TagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `TerminateRecoveryInstancesRequest`.
    package struct TerminateRecoveryInstancesRequest: AWSStructure {
        package var recoveryInstanceIDs: [RecoveryInstanceID]

        package init(recoveryInstanceIDs: [RecoveryInstanceID]) {
            self.recoveryInstanceIDs = recoveryInstanceIDs
        }

        package static var blank: TerminateRecoveryInstancesRequest {
            TerminateRecoveryInstancesRequest(recoveryInstanceIDs: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "TerminateRecoveryInstancesRequest",
            [
                MemberSchema("recoveryInstanceIDs", Schemas.recoveryInstancesForTerminationRequest, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryInstanceIDs)
        }
    }

    /// Source: DRS 2020-02-26, shape `TerminateRecoveryInstancesResponse`.
    package struct TerminateRecoveryInstancesResponse: AWSStructure {
        package var job: Job?

        package init(job: Job? = nil) {
            self.job = job
        }

        package static var blank: TerminateRecoveryInstancesResponse { TerminateRecoveryInstancesResponse() }

        package static let schema = StructureSchema(
            .drs,
            "TerminateRecoveryInstancesResponse",
            [
                MemberSchema("job", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &job)
        }
    }

    /// Source: DRS 2020-02-26, shape `UntagResourceRequest`.
    package struct UntagResourceRequest: AWSStructure {
        package var resourceArn: String
        package var tagKeys: [String]

        package init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        package static var blank: UntagResourceRequest { UntagResourceRequest(resourceArn: .blank, tagKeys: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "UntagResourceRequest",
            [
                MemberSchema("resourceArn", Schemas.arn, isRequired: true, in: .path),
                MemberSchema("tagKeys", Schemas.tagKeys, isRequired: true, in: .query),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
            visitor.member(members[1], &tagKeys)
        }
    }

    /// Nothing: the model has no shape here.
    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: UntagResourceResponse { UntagResourceResponse() }

        package static let schema = StructureSchema(.drs, "UntagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `UpdateFailbackReplicationConfigurationRequest`.
    package struct UpdateFailbackReplicationConfigurationRequest: AWSStructure {
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

        package static var blank: UpdateFailbackReplicationConfigurationRequest {
            UpdateFailbackReplicationConfigurationRequest(recoveryInstanceID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateFailbackReplicationConfigurationRequest",
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

    /// Nothing: the model has no shape here.
    package struct UpdateFailbackReplicationConfigurationResponse: AWSStructure {
        package init() {}

        package static var blank: UpdateFailbackReplicationConfigurationResponse {
            UpdateFailbackReplicationConfigurationResponse()
        }

        package static let schema = StructureSchema(.drs, "UpdateFailbackReplicationConfigurationResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: DRS 2020-02-26, shape `UpdateLaunchConfigurationRequest`.
    package struct UpdateLaunchConfigurationRequest: AWSStructure {
        package var sourceServerID: SourceServerID
        package var name: String?
        package var launchDisposition: LaunchDisposition?
        package var targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod?
        package var copyPrivateIp: Bool?
        package var copyTags: Bool?
        package var licensing: Licensing?
        package var postLaunchEnabled: Bool?
        package var launchIntoInstanceProperties: LaunchIntoInstanceProperties?
        package var recoveryMode: RecoveryMode?

        package init(
            sourceServerID: SourceServerID,
            name: String? = nil,
            launchDisposition: LaunchDisposition? = nil,
            targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod? = nil,
            copyPrivateIp: Bool? = nil,
            copyTags: Bool? = nil,
            licensing: Licensing? = nil,
            postLaunchEnabled: Bool? = nil,
            launchIntoInstanceProperties: LaunchIntoInstanceProperties? = nil,
            recoveryMode: RecoveryMode? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.name = name
            self.launchDisposition = launchDisposition
            self.targetInstanceTypeRightSizingMethod = targetInstanceTypeRightSizingMethod
            self.copyPrivateIp = copyPrivateIp
            self.copyTags = copyTags
            self.licensing = licensing
            self.postLaunchEnabled = postLaunchEnabled
            self.launchIntoInstanceProperties = launchIntoInstanceProperties
            self.recoveryMode = recoveryMode
        }

        package static var blank: UpdateLaunchConfigurationRequest {
            UpdateLaunchConfigurationRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateLaunchConfigurationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
                MemberSchema("name", Schemas.smallBoundedString),
                MemberSchema("launchDisposition", Schemas.launchDisposition),
                MemberSchema("targetInstanceTypeRightSizingMethod", Schemas.targetInstanceTypeRightSizingMethod),
                MemberSchema("copyPrivateIp", .plain),
                MemberSchema("copyTags", .plain),
                MemberSchema("licensing", .structure),
                MemberSchema("postLaunchEnabled", .plain),
                MemberSchema("launchIntoInstanceProperties", .structure),
                MemberSchema("recoveryMode", Schemas.recoveryMode),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &name)
            visitor.member(members[2], &launchDisposition)
            visitor.member(members[3], &targetInstanceTypeRightSizingMethod)
            visitor.member(members[4], &copyPrivateIp)
            visitor.member(members[5], &copyTags)
            visitor.member(members[6], &licensing)
            visitor.member(members[7], &postLaunchEnabled)
            visitor.member(members[8], &launchIntoInstanceProperties)
            visitor.member(members[9], &recoveryMode)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateLaunchConfigurationTemplateRequest`.
    package struct UpdateLaunchConfigurationTemplateRequest: AWSStructure {
        package var launchConfigurationTemplateID: String
        package var launchDisposition: LaunchDisposition?
        package var targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod?
        package var copyPrivateIp: Bool?
        package var copyTags: Bool?
        package var licensing: Licensing?
        package var exportBucketArn: String?
        package var postLaunchEnabled: Bool?
        package var launchIntoSourceInstance: Bool?
        package var recoveryMode: RecoveryMode?

        package init(
            launchConfigurationTemplateID: String,
            launchDisposition: LaunchDisposition? = nil,
            targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod? = nil,
            copyPrivateIp: Bool? = nil,
            copyTags: Bool? = nil,
            licensing: Licensing? = nil,
            exportBucketArn: String? = nil,
            postLaunchEnabled: Bool? = nil,
            launchIntoSourceInstance: Bool? = nil,
            recoveryMode: RecoveryMode? = nil
        ) {
            self.launchConfigurationTemplateID = launchConfigurationTemplateID
            self.launchDisposition = launchDisposition
            self.targetInstanceTypeRightSizingMethod = targetInstanceTypeRightSizingMethod
            self.copyPrivateIp = copyPrivateIp
            self.copyTags = copyTags
            self.licensing = licensing
            self.exportBucketArn = exportBucketArn
            self.postLaunchEnabled = postLaunchEnabled
            self.launchIntoSourceInstance = launchIntoSourceInstance
            self.recoveryMode = recoveryMode
        }

        package static var blank: UpdateLaunchConfigurationTemplateRequest {
            UpdateLaunchConfigurationTemplateRequest(launchConfigurationTemplateID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateLaunchConfigurationTemplateRequest",
            [
                MemberSchema("launchConfigurationTemplateID", Schemas.launchConfigurationTemplateID, isRequired: true),
                MemberSchema("launchDisposition", Schemas.launchDisposition),
                MemberSchema("targetInstanceTypeRightSizingMethod", Schemas.targetInstanceTypeRightSizingMethod),
                MemberSchema("copyPrivateIp", .plain),
                MemberSchema("copyTags", .plain),
                MemberSchema("licensing", .structure),
                MemberSchema("exportBucketArn", Schemas.arn),
                MemberSchema("postLaunchEnabled", .plain),
                MemberSchema("launchIntoSourceInstance", .plain),
                MemberSchema("recoveryMode", Schemas.recoveryMode),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchConfigurationTemplateID)
            visitor.member(members[1], &launchDisposition)
            visitor.member(members[2], &targetInstanceTypeRightSizingMethod)
            visitor.member(members[3], &copyPrivateIp)
            visitor.member(members[4], &copyTags)
            visitor.member(members[5], &licensing)
            visitor.member(members[6], &exportBucketArn)
            visitor.member(members[7], &postLaunchEnabled)
            visitor.member(members[8], &launchIntoSourceInstance)
            visitor.member(members[9], &recoveryMode)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateLaunchConfigurationTemplateResponse`.
    package struct UpdateLaunchConfigurationTemplateResponse: AWSStructure {
        package var launchConfigurationTemplate: LaunchConfigurationTemplate?

        package init(launchConfigurationTemplate: LaunchConfigurationTemplate? = nil) {
            self.launchConfigurationTemplate = launchConfigurationTemplate
        }

        package static var blank: UpdateLaunchConfigurationTemplateResponse {
            UpdateLaunchConfigurationTemplateResponse()
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateLaunchConfigurationTemplateResponse",
            [
                MemberSchema("launchConfigurationTemplate", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchConfigurationTemplate)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanExecutionStepRequest`.
    package struct UpdateRecoveryPlanExecutionStepRequest: AWSStructure {
        package var recoveryPlanExecutionStepArn: String
        package var status: RecoveryPlanExecutionStepStatus?
        package var servers: [RecoveryPlanServer]?
        package var waitDurationMinutes: Int?

        package init(
            recoveryPlanExecutionStepArn: String,
            status: RecoveryPlanExecutionStepStatus? = nil,
            servers: [RecoveryPlanServer]? = nil,
            waitDurationMinutes: Int? = nil
        ) {
            self.recoveryPlanExecutionStepArn = recoveryPlanExecutionStepArn
            self.status = status
            self.servers = servers
            self.waitDurationMinutes = waitDurationMinutes
        }

        package static var blank: UpdateRecoveryPlanExecutionStepRequest {
            UpdateRecoveryPlanExecutionStepRequest(recoveryPlanExecutionStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanExecutionStepRequest",
            [
                MemberSchema("recoveryPlanExecutionStepArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("status", Schemas.recoveryPlanExecutionStepStatus),
                MemberSchema("servers", Schemas.recoveryPlanServers),
                MemberSchema("waitDurationMinutes", Schemas.waitDurationMinutes),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStepArn)
            visitor.member(members[1], &status)
            visitor.member(members[2], &servers)
            visitor.member(members[3], &waitDurationMinutes)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanExecutionStepResponse`.
    package struct UpdateRecoveryPlanExecutionStepResponse: AWSStructure {
        package var recoveryPlanExecutionStep: RecoveryPlanExecutionStep

        package init(recoveryPlanExecutionStep: RecoveryPlanExecutionStep) {
            self.recoveryPlanExecutionStep = recoveryPlanExecutionStep
        }

        package static var blank: UpdateRecoveryPlanExecutionStepResponse {
            UpdateRecoveryPlanExecutionStepResponse(recoveryPlanExecutionStep: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanExecutionStepResponse",
            [
                MemberSchema("recoveryPlanExecutionStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanRequest`.
    package struct UpdateRecoveryPlanRequest: AWSStructure {
        package var recoveryPlanArn: String
        package var name: String?
        package var description: String?

        package init(recoveryPlanArn: String, name: String? = nil, description: String? = nil) {
            self.recoveryPlanArn = recoveryPlanArn
            self.name = name
            self.description = description
        }

        package static var blank: UpdateRecoveryPlanRequest { UpdateRecoveryPlanRequest(recoveryPlanArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("name", Schemas.recoveryPlanName),
                MemberSchema("description", Schemas.recoveryPlanDescription),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &name)
            visitor.member(members[2], &description)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanResponse`.
    package struct UpdateRecoveryPlanResponse: AWSStructure {
        package var recoveryPlan: RecoveryPlan

        package init(recoveryPlan: RecoveryPlan) {
            self.recoveryPlan = recoveryPlan
        }

        package static var blank: UpdateRecoveryPlanResponse { UpdateRecoveryPlanResponse(recoveryPlan: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanResponse",
            [
                MemberSchema("recoveryPlan", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlan)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanStepRequest`.
    package struct UpdateRecoveryPlanStepRequest: AWSStructure {
        package var recoveryPlanStepArn: String
        package var stepName: String?
        package var configuration: RecoveryPlanStepConfiguration?

        package init(
            recoveryPlanStepArn: String,
            stepName: String? = nil,
            configuration: RecoveryPlanStepConfiguration? = nil
        ) {
            self.recoveryPlanStepArn = recoveryPlanStepArn
            self.stepName = stepName
            self.configuration = configuration
        }

        package static var blank: UpdateRecoveryPlanStepRequest {
            UpdateRecoveryPlanStepRequest(recoveryPlanStepArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanStepRequest",
            [
                MemberSchema("recoveryPlanStepArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("stepName", Schemas.recoveryPlanStepName),
                MemberSchema("configuration", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStepArn)
            visitor.member(members[1], &stepName)
            visitor.member(members[2], &configuration)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateRecoveryPlanStepResponse`.
    package struct UpdateRecoveryPlanStepResponse: AWSStructure {
        package var recoveryPlanStep: RecoveryPlanStep

        package init(recoveryPlanStep: RecoveryPlanStep) {
            self.recoveryPlanStep = recoveryPlanStep
        }

        package static var blank: UpdateRecoveryPlanStepResponse {
            UpdateRecoveryPlanStepResponse(recoveryPlanStep: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateRecoveryPlanStepResponse",
            [
                MemberSchema("recoveryPlanStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `UpdateReplicationConfigurationRequest`.
    package struct UpdateReplicationConfigurationRequest: AWSStructure {
        package var sourceServerID: SourceServerID
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
            sourceServerID: SourceServerID,
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

        package static var blank: UpdateReplicationConfigurationRequest {
            UpdateReplicationConfigurationRequest(sourceServerID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateReplicationConfigurationRequest",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID, isRequired: true),
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

    /// Source: DRS 2020-02-26, shape `UpdateReplicationConfigurationTemplateRequest`.
    package struct UpdateReplicationConfigurationTemplateRequest: AWSStructure {
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
            self.pitPolicy = pitPolicy
            self.autoReplicateNewDisks = autoReplicateNewDisks
            self.internetProtocol = internetProtocol
        }

        package static var blank: UpdateReplicationConfigurationTemplateRequest {
            UpdateReplicationConfigurationTemplateRequest(replicationConfigurationTemplateID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "UpdateReplicationConfigurationTemplateRequest",
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
            visitor.member(members[14], &pitPolicy)
            visitor.member(members[15], &autoReplicateNewDisks)
            visitor.member(members[16], &internetProtocol)
        }
    }

    /// Source: DRS 2020-02-26, shape `WaitStepConfiguration`.
    package struct WaitStepConfiguration: AWSStructure {
        package var waitDurationMinutes: Int

        package init(waitDurationMinutes: Int) {
            self.waitDurationMinutes = waitDurationMinutes
        }

        package static var blank: WaitStepConfiguration { WaitStepConfiguration(waitDurationMinutes: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "WaitStepConfiguration",
            [
                MemberSchema("waitDurationMinutes", Schemas.waitDurationMinutes, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &waitDurationMinutes)
        }
    }
}
