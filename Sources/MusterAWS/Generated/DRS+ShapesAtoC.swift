// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `Account`.
    package struct Account: AWSStructure {
        package var accountID: AccountID?

        package init(accountID: AccountID? = nil) {
            self.accountID = accountID
        }

        package static var blank: Account { Account() }

        package static let schema = StructureSchema(
            .drs,
            "Account",
            [
                MemberSchema("accountID", Schemas.accountID)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &accountID)
        }
    }

    /// Source: DRS 2020-02-26, shape `AssociateSourceNetworkStackRequest`.
    package struct AssociateSourceNetworkStackRequest: AWSStructure, RedactedStructure {
        package var sourceNetworkID: String
        package var cfnStackName: String

        package init(sourceNetworkID: String, cfnStackName: String) {
            self.sourceNetworkID = sourceNetworkID
            self.cfnStackName = cfnStackName
        }

        package static var blank: AssociateSourceNetworkStackRequest {
            AssociateSourceNetworkStackRequest(sourceNetworkID: .blank, cfnStackName: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "AssociateSourceNetworkStackRequest",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID, isRequired: true),
                MemberSchema("cfnStackName", Schemas.cfnStackName, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
            visitor.member(members[1], &cfnStackName)
        }
    }

    /// Source: DRS 2020-02-26, shape `AssociateSourceNetworkStackResponse`.
    package struct AssociateSourceNetworkStackResponse: AWSStructure {
        package var job: Job?

        package init(job: Job? = nil) {
            self.job = job
        }

        package static var blank: AssociateSourceNetworkStackResponse { AssociateSourceNetworkStackResponse() }

        package static let schema = StructureSchema(
            .drs,
            "AssociateSourceNetworkStackResponse",
            [
                MemberSchema("job", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &job)
        }
    }

    /// Source: DRS 2020-02-26, shape `CPU`.
    package struct CPU: AWSStructure {
        package var cores: Int?
        package var modelName: String?

        package init(cores: Int? = nil, modelName: String? = nil) {
            self.cores = cores
            self.modelName = modelName
        }

        package static var blank: CPU { CPU() }

        package static let schema = StructureSchema(
            .drs,
            "CPU",
            [
                MemberSchema("cores", Schemas.positiveInteger),
                MemberSchema("modelName", Schemas.boundedString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &cores)
            visitor.member(members[1], &modelName)
        }
    }

    /// Source: DRS 2020-02-26, shape `CancelRecoveryPlanExecutionRequest`.
    package struct CancelRecoveryPlanExecutionRequest: AWSStructure {
        package var recoveryPlanExecutionArn: String

        package init(recoveryPlanExecutionArn: String) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
        }

        package static var blank: CancelRecoveryPlanExecutionRequest {
            CancelRecoveryPlanExecutionRequest(recoveryPlanExecutionArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CancelRecoveryPlanExecutionRequest",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `CancelRecoveryPlanExecutionResponse`.
    package struct CancelRecoveryPlanExecutionResponse: AWSStructure {
        package var recoveryPlanExecution: RecoveryPlanExecution

        package init(recoveryPlanExecution: RecoveryPlanExecution) {
            self.recoveryPlanExecution = recoveryPlanExecution
        }

        package static var blank: CancelRecoveryPlanExecutionResponse {
            CancelRecoveryPlanExecutionResponse(recoveryPlanExecution: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CancelRecoveryPlanExecutionResponse",
            [
                MemberSchema("recoveryPlanExecution", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecution)
        }
    }

    /// Source: DRS 2020-02-26, shape `ConversionProperties`.
    package struct ConversionProperties: AWSStructure {
        package var volumeToConversionMap: [String: [String: String]]?
        package var rootVolumeName: String?
        package var forceUefi: Bool?
        package var dataTimestamp: String?
        package var volumeToVolumeSize: [String: Int]?
        package var volumeToProductCodes: [String: [ProductCode]]?

        package init(
            volumeToConversionMap: [String: [String: String]]? = nil,
            rootVolumeName: String? = nil,
            forceUefi: Bool? = nil,
            dataTimestamp: String? = nil,
            volumeToVolumeSize: [String: Int]? = nil,
            volumeToProductCodes: [String: [ProductCode]]? = nil
        ) {
            self.volumeToConversionMap = volumeToConversionMap
            self.rootVolumeName = rootVolumeName
            self.forceUefi = forceUefi
            self.dataTimestamp = dataTimestamp
            self.volumeToVolumeSize = volumeToVolumeSize
            self.volumeToProductCodes = volumeToProductCodes
        }

        package static var blank: ConversionProperties { ConversionProperties() }

        package static let schema = StructureSchema(
            .drs,
            "ConversionProperties",
            [
                MemberSchema("volumeToConversionMap", Schemas.volumeToConversionMap),
                MemberSchema("rootVolumeName", Schemas.largeBoundedString),
                MemberSchema("forceUefi", .plain),
                MemberSchema("dataTimestamp", Schemas.largeBoundedString),
                MemberSchema("volumeToVolumeSize", Schemas.volumeToSizeMap),
                MemberSchema("volumeToProductCodes", Schemas.volumeToProductCodes),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &volumeToConversionMap)
            visitor.member(members[1], &rootVolumeName)
            visitor.member(members[2], &forceUefi)
            visitor.member(members[3], &dataTimestamp)
            visitor.member(members[4], &volumeToVolumeSize)
            visitor.member(members[5], &volumeToProductCodes)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateExtendedSourceServerRequest`.
    package struct CreateExtendedSourceServerRequest: AWSStructure {
        package var sourceServerArn: String
        package var tags: [String: String]?

        package init(sourceServerArn: String, tags: [String: String]? = nil) {
            self.sourceServerArn = sourceServerArn
            self.tags = tags
        }

        package static var blank: CreateExtendedSourceServerRequest {
            CreateExtendedSourceServerRequest(sourceServerArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateExtendedSourceServerRequest",
            [
                MemberSchema("sourceServerArn", Schemas.sourceServerARN, isRequired: true),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerArn)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateExtendedSourceServerResponse`.
    package struct CreateExtendedSourceServerResponse: AWSStructure {
        package var sourceServer: SourceServer?

        package init(sourceServer: SourceServer? = nil) {
            self.sourceServer = sourceServer
        }

        package static var blank: CreateExtendedSourceServerResponse { CreateExtendedSourceServerResponse() }

        package static let schema = StructureSchema(
            .drs,
            "CreateExtendedSourceServerResponse",
            [
                MemberSchema("sourceServer", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServer)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateLaunchConfigurationTemplateRequest`.
    package struct CreateLaunchConfigurationTemplateRequest: AWSStructure {
        package var tags: [String: String]?
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
            tags: [String: String]? = nil,
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
            self.tags = tags
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

        package static var blank: CreateLaunchConfigurationTemplateRequest {
            CreateLaunchConfigurationTemplateRequest()
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateLaunchConfigurationTemplateRequest",
            [
                MemberSchema("tags", Schemas.tagsMap),
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
            visitor.member(members[0], &tags)
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

    /// Source: DRS 2020-02-26, shape `CreateLaunchConfigurationTemplateResponse`.
    package struct CreateLaunchConfigurationTemplateResponse: AWSStructure {
        package var launchConfigurationTemplate: LaunchConfigurationTemplate?

        package init(launchConfigurationTemplate: LaunchConfigurationTemplate? = nil) {
            self.launchConfigurationTemplate = launchConfigurationTemplate
        }

        package static var blank: CreateLaunchConfigurationTemplateResponse {
            CreateLaunchConfigurationTemplateResponse()
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateLaunchConfigurationTemplateResponse",
            [
                MemberSchema("launchConfigurationTemplate", .structure)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchConfigurationTemplate)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateRecoveryPlanRequest`.
    package struct CreateRecoveryPlanRequest: AWSStructure {
        package var name: String
        package var description: String?
        package var clientToken: String?
        package var tags: [String: String]?

        package init(
            name: String,
            description: String? = nil,
            clientToken: String? = nil,
            tags: [String: String]? = nil
        ) {
            self.name = name
            self.description = description
            self.clientToken = clientToken
            self.tags = tags
        }

        package static var blank: CreateRecoveryPlanRequest { CreateRecoveryPlanRequest(name: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "CreateRecoveryPlanRequest",
            [
                MemberSchema("name", Schemas.recoveryPlanName, isRequired: true),
                MemberSchema("description", Schemas.recoveryPlanDescription),
                MemberSchema("clientToken", Schemas.clientIdempotencyToken, isIdempotencyToken: true),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &description)
            visitor.member(members[2], &clientToken)
            visitor.member(members[3], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateRecoveryPlanResponse`.
    package struct CreateRecoveryPlanResponse: AWSStructure {
        package var recoveryPlan: RecoveryPlan

        package init(recoveryPlan: RecoveryPlan) {
            self.recoveryPlan = recoveryPlan
        }

        package static var blank: CreateRecoveryPlanResponse { CreateRecoveryPlanResponse(recoveryPlan: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "CreateRecoveryPlanResponse",
            [
                MemberSchema("recoveryPlan", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlan)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateRecoveryPlanStepRequest`.
    package struct CreateRecoveryPlanStepRequest: AWSStructure {
        package var recoveryPlanArn: String
        package var stepName: String
        package var stepOrder: Int?
        package var configuration: RecoveryPlanStepConfiguration
        package var clientToken: String?

        package init(
            recoveryPlanArn: String,
            stepName: String,
            stepOrder: Int? = nil,
            configuration: RecoveryPlanStepConfiguration,
            clientToken: String? = nil
        ) {
            self.recoveryPlanArn = recoveryPlanArn
            self.stepName = stepName
            self.stepOrder = stepOrder
            self.configuration = configuration
            self.clientToken = clientToken
        }

        package static var blank: CreateRecoveryPlanStepRequest {
            CreateRecoveryPlanStepRequest(recoveryPlanArn: .blank, stepName: .blank, configuration: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateRecoveryPlanStepRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("stepName", Schemas.recoveryPlanStepName, isRequired: true),
                MemberSchema("stepOrder", Schemas.recoveryPlanStepOrder),
                MemberSchema("configuration", .structure, isRequired: true),
                MemberSchema("clientToken", Schemas.clientIdempotencyToken, isIdempotencyToken: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &stepName)
            visitor.member(members[2], &stepOrder)
            visitor.member(members[3], &configuration)
            visitor.member(members[4], &clientToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateRecoveryPlanStepResponse`.
    package struct CreateRecoveryPlanStepResponse: AWSStructure {
        package var recoveryPlanStep: RecoveryPlanStep

        package init(recoveryPlanStep: RecoveryPlanStep) {
            self.recoveryPlanStep = recoveryPlanStep
        }

        package static var blank: CreateRecoveryPlanStepResponse {
            CreateRecoveryPlanStepResponse(recoveryPlanStep: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateRecoveryPlanStepResponse",
            [
                MemberSchema("recoveryPlanStep", .structure, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanStep)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateReplicationConfigurationTemplateRequest`.
    package struct CreateReplicationConfigurationTemplateRequest: AWSStructure {
        package var stagingAreaSubnetId: String
        package var associateDefaultSecurityGroup: Bool?
        package var replicationServersSecurityGroupsIDs: [String]
        package var replicationServerInstanceType: String?
        package var useDedicatedReplicationServer: Bool?
        package var defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType?
        package var ebsEncryption: ReplicationConfigurationEbsEncryption
        package var ebsEncryptionKeyArn: String?
        package var bandwidthThrottling: Int
        package var dataPlaneRouting: ReplicationConfigurationDataPlaneRouting?
        package var createPublicIP: Bool?
        package var stagingAreaTags: [String: String]
        package var pitPolicy: [PITPolicyRule]
        package var tags: [String: String]?
        package var autoReplicateNewDisks: Bool?
        package var internetProtocol: InternetProtocol?

        package init(
            stagingAreaSubnetId: String,
            associateDefaultSecurityGroup: Bool? = nil,
            replicationServersSecurityGroupsIDs: [String],
            replicationServerInstanceType: String? = nil,
            useDedicatedReplicationServer: Bool? = nil,
            defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType? = nil,
            ebsEncryption: ReplicationConfigurationEbsEncryption,
            ebsEncryptionKeyArn: String? = nil,
            bandwidthThrottling: Int,
            dataPlaneRouting: ReplicationConfigurationDataPlaneRouting? = nil,
            createPublicIP: Bool? = nil,
            stagingAreaTags: [String: String],
            pitPolicy: [PITPolicyRule],
            tags: [String: String]? = nil,
            autoReplicateNewDisks: Bool? = nil,
            internetProtocol: InternetProtocol? = nil
        ) {
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
            self.tags = tags
            self.autoReplicateNewDisks = autoReplicateNewDisks
            self.internetProtocol = internetProtocol
        }

        package static var blank: CreateReplicationConfigurationTemplateRequest {
            CreateReplicationConfigurationTemplateRequest(
                stagingAreaSubnetId: .blank,
                replicationServersSecurityGroupsIDs: .blank,
                ebsEncryption: .blank,
                bandwidthThrottling: .blank,
                stagingAreaTags: .blank,
                pitPolicy: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateReplicationConfigurationTemplateRequest",
            [
                MemberSchema("stagingAreaSubnetId", Schemas.subnetID, isRequired: true),
                MemberSchema("associateDefaultSecurityGroup", .plain),
                MemberSchema(
                    "replicationServersSecurityGroupsIDs",
                    Schemas.replicationServersSecurityGroupsIDs,
                    isRequired: true
                ),
                MemberSchema("replicationServerInstanceType", Schemas.ec2InstanceType),
                MemberSchema("useDedicatedReplicationServer", .plain),
                MemberSchema(
                    "defaultLargeStagingDiskType",
                    Schemas.replicationConfigurationDefaultLargeStagingDiskType
                ),
                MemberSchema("ebsEncryption", Schemas.replicationConfigurationEbsEncryption, isRequired: true),
                MemberSchema("ebsEncryptionKeyArn", Schemas.arn),
                MemberSchema("bandwidthThrottling", Schemas.positiveInteger, isRequired: true),
                MemberSchema("dataPlaneRouting", Schemas.replicationConfigurationDataPlaneRouting),
                MemberSchema("createPublicIP", .plain),
                MemberSchema("stagingAreaTags", Schemas.tagsMap, isRequired: true),
                MemberSchema("pitPolicy", Schemas.pitPolicy, isRequired: true),
                MemberSchema("tags", Schemas.tagsMap),
                MemberSchema("autoReplicateNewDisks", .plain),
                MemberSchema("internetProtocol", Schemas.internetProtocol),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stagingAreaSubnetId)
            visitor.member(members[1], &associateDefaultSecurityGroup)
            visitor.member(members[2], &replicationServersSecurityGroupsIDs)
            visitor.member(members[3], &replicationServerInstanceType)
            visitor.member(members[4], &useDedicatedReplicationServer)
            visitor.member(members[5], &defaultLargeStagingDiskType)
            visitor.member(members[6], &ebsEncryption)
            visitor.member(members[7], &ebsEncryptionKeyArn)
            visitor.member(members[8], &bandwidthThrottling)
            visitor.member(members[9], &dataPlaneRouting)
            visitor.member(members[10], &createPublicIP)
            visitor.member(members[11], &stagingAreaTags)
            visitor.member(members[12], &pitPolicy)
            visitor.member(members[13], &tags)
            visitor.member(members[14], &autoReplicateNewDisks)
            visitor.member(members[15], &internetProtocol)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateSourceNetworkRequest`.
    package struct CreateSourceNetworkRequest: AWSStructure {
        package var vpcID: String
        package var originAccountID: AccountID
        package var originRegion: String
        package var tags: [String: String]?

        package init(
            vpcID: String,
            originAccountID: AccountID,
            originRegion: String,
            tags: [String: String]? = nil
        ) {
            self.vpcID = vpcID
            self.originAccountID = originAccountID
            self.originRegion = originRegion
            self.tags = tags
        }

        package static var blank: CreateSourceNetworkRequest {
            CreateSourceNetworkRequest(vpcID: .blank, originAccountID: .blank, originRegion: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "CreateSourceNetworkRequest",
            [
                MemberSchema("vpcID", Schemas.vpcID, isRequired: true),
                MemberSchema("originAccountID", Schemas.accountID, isRequired: true),
                MemberSchema("originRegion", Schemas.awsRegion, isRequired: true),
                MemberSchema("tags", Schemas.tagsMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &vpcID)
            visitor.member(members[1], &originAccountID)
            visitor.member(members[2], &originRegion)
            visitor.member(members[3], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `CreateSourceNetworkResponse`.
    package struct CreateSourceNetworkResponse: AWSStructure {
        package var sourceNetworkID: String?

        package init(sourceNetworkID: String? = nil) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: CreateSourceNetworkResponse { CreateSourceNetworkResponse() }

        package static let schema = StructureSchema(
            .drs,
            "CreateSourceNetworkResponse",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }
}
