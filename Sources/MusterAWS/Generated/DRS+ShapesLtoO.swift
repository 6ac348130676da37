// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `LaunchAction`.
    package struct LaunchAction: AWSStructure {
        package var actionId: String?
        package var actionCode: String?
        package var type: LaunchActionType?
        package var name: String?
        package var active: Bool?
        package var order: Int?
        package var actionVersion: String?
        package var optional: Bool?
        package var parameters: [String: LaunchActionParameter]?
        package var description: String?
        package var category: LaunchActionCategory?

        package init(
            actionId: String? = nil,
            actionCode: String? = nil,
            type: LaunchActionType? = nil,
            name: String? = nil,
            active: Bool? = nil,
            order: Int? = nil,
            actionVersion: String? = nil,
            optional: Bool? = nil,
            parameters: [String: LaunchActionParameter]? = nil,
            description: String? = nil,
            category: LaunchActionCategory? = nil
        ) {
            self.actionId = actionId
            self.actionCode = actionCode
            self.type = type
            self.name = name
            self.active = active
            self.order = order
            self.actionVersion = actionVersion
            self.optional = optional
            self.parameters = parameters
            self.description = description
            self.category = category
        }

        package static var blank: LaunchAction { LaunchAction() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchAction",
            [
                MemberSchema("actionId", Schemas.launchActionId),
                MemberSchema("actionCode", Schemas.ssmDocumentName),
                MemberSchema("type", Schemas.launchActionType),
                MemberSchema("name", Schemas.launchActionName),
                MemberSchema("active", .plain),
                MemberSchema("order", Schemas.launchActionOrder),
                MemberSchema("actionVersion", Schemas.launchActionVersion),
                MemberSchema("optional", .plain),
                MemberSchema("parameters", Schemas.launchActionParameters),
                MemberSchema("description", Schemas.launchActionDescription),
                MemberSchema("category", Schemas.launchActionCategory),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &actionId)
            visitor.member(members[1], &actionCode)
            visitor.member(members[2], &type)
            visitor.member(members[3], &name)
            visitor.member(members[4], &active)
            visitor.member(members[5], &order)
            visitor.member(members[6], &actionVersion)
            visitor.member(members[7], &optional)
            visitor.member(members[8], &parameters)
            visitor.member(members[9], &description)
            visitor.member(members[10], &category)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionParameter`.
    package struct LaunchActionParameter: AWSStructure {
        package var value: String?
        package var type: LaunchActionParameterType?

        package init(value: String? = nil, type: LaunchActionParameterType? = nil) {
            self.value = value
            self.type = type
        }

        package static var blank: LaunchActionParameter { LaunchActionParameter() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchActionParameter",
            [
                MemberSchema("value", Schemas.launchActionParameterValue),
                MemberSchema("type", Schemas.launchActionParameterType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &value)
            visitor.member(members[1], &type)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionRun`.
    package struct LaunchActionRun: AWSStructure {
        package var action: LaunchAction?
        package var runId: String?
        package var status: LaunchActionRunStatus?
        package var failureReason: String?

        package init(
            action: LaunchAction? = nil,
            runId: String? = nil,
            status: LaunchActionRunStatus? = nil,
            failureReason: String? = nil
        ) {
            self.action = action
            self.runId = runId
            self.status = status
            self.failureReason = failureReason
        }

        package static var blank: LaunchActionRun { LaunchActionRun() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchActionRun",
            [
                MemberSchema("action", .structure),
                MemberSchema("runId", Schemas.launchActionRunId),
                MemberSchema("status", Schemas.launchActionRunStatus),
                MemberSchema("failureReason", Schemas.failureReason),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &action)
            visitor.member(members[1], &runId)
            visitor.member(members[2], &status)
            visitor.member(members[3], &failureReason)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionsRequestFilters`.
    package struct LaunchActionsRequestFilters: AWSStructure {
        package var actionIds: [String]?

        package init(actionIds: [String]? = nil) {
            self.actionIds = actionIds
        }

        package static var blank: LaunchActionsRequestFilters { LaunchActionsRequestFilters() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchActionsRequestFilters",
            [
                MemberSchema("actionIds", Schemas.launchActionIds)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &actionIds)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchActionsStatus`.
    package struct LaunchActionsStatus: AWSStructure {
        package var ssmAgentDiscoveryDatetime: String?
        package var runs: [LaunchActionRun]?

        package init(ssmAgentDiscoveryDatetime: String? = nil, runs: [LaunchActionRun]? = nil) {
            self.ssmAgentDiscoveryDatetime = ssmAgentDiscoveryDatetime
            self.runs = runs
        }

        package static var blank: LaunchActionsStatus { LaunchActionsStatus() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchActionsStatus",
            [
                MemberSchema("ssmAgentDiscoveryDatetime", Schemas.iso8601DatetimeString),
                MemberSchema("runs", Schemas.launchActionRuns),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ssmAgentDiscoveryDatetime)
            visitor.member(members[1], &runs)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchConfiguration`.
    package struct LaunchConfiguration: AWSStructure {
        package var sourceServerID: SourceServerID?
        package var name: String?
        package var ec2LaunchTemplateID: String?
        package var launchDisposition: LaunchDisposition?
        package var targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod?
        package var copyPrivateIp: Bool?
        package var copyTags: Bool?
        package var licensing: Licensing?
        package var postLaunchEnabled: Bool?
        package var launchIntoInstanceProperties: LaunchIntoInstanceProperties?
        package var recoveryMode: RecoveryMode?

        package init(
            sourceServerID: SourceServerID? = nil,
            name: String? = nil,
            ec2LaunchTemplateID: String? = nil,
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
            self.ec2LaunchTemplateID = ec2LaunchTemplateID
            self.launchDisposition = launchDisposition
            self.targetInstanceTypeRightSizingMethod = targetInstanceTypeRightSizingMethod
            self.copyPrivateIp = copyPrivateIp
            self.copyTags = copyTags
            self.licensing = licensing
            self.postLaunchEnabled = postLaunchEnabled
            self.launchIntoInstanceProperties = launchIntoInstanceProperties
            self.recoveryMode = recoveryMode
        }

        package static var blank: LaunchConfiguration { LaunchConfiguration() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchConfiguration",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("name", Schemas.smallBoundedString),
                MemberSchema("ec2LaunchTemplateID", Schemas.boundedString),
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
            visitor.member(members[2], &ec2LaunchTemplateID)
            visitor.member(members[3], &launchDisposition)
            visitor.member(members[4], &targetInstanceTypeRightSizingMethod)
            visitor.member(members[5], &copyPrivateIp)
            visitor.member(members[6], &copyTags)
            visitor.member(members[7], &licensing)
            visitor.member(members[8], &postLaunchEnabled)
            visitor.member(members[9], &launchIntoInstanceProperties)
            visitor.member(members[10], &recoveryMode)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchConfigurationTemplate`.
    package struct LaunchConfigurationTemplate: AWSStructure {
        package var launchConfigurationTemplateID: String?
        package var arn: String?
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
            launchConfigurationTemplateID: String? = nil,
            arn: String? = nil,
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
            self.launchConfigurationTemplateID = launchConfigurationTemplateID
            self.arn = arn
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

        package static var blank: LaunchConfigurationTemplate { LaunchConfigurationTemplate() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchConfigurationTemplate",
            [
                MemberSchema("launchConfigurationTemplateID", Schemas.launchConfigurationTemplateID),
                MemberSchema("arn", Schemas.arn),
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
            visitor.member(members[0], &launchConfigurationTemplateID)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &tags)
            visitor.member(members[3], &launchDisposition)
            visitor.member(members[4], &targetInstanceTypeRightSizingMethod)
            visitor.member(members[5], &copyPrivateIp)
            visitor.member(members[6], &copyTags)
            visitor.member(members[7], &licensing)
            visitor.member(members[8], &exportBucketArn)
            visitor.member(members[9], &postLaunchEnabled)
            visitor.member(members[10], &launchIntoSourceInstance)
            visitor.member(members[11], &recoveryMode)
        }
    }

    /// Source: DRS 2020-02-26, shape `LaunchIntoInstanceProperties`.
    package struct LaunchIntoInstanceProperties: AWSStructure {
        package var launchIntoEC2InstanceID: String?

        package init(launchIntoEC2InstanceID: String? = nil) {
            self.launchIntoEC2InstanceID = launchIntoEC2InstanceID
        }

        package static var blank: LaunchIntoInstanceProperties { LaunchIntoInstanceProperties() }

        package static let schema = StructureSchema(
            .drs,
            "LaunchIntoInstanceProperties",
            [
                MemberSchema("launchIntoEC2InstanceID", Schemas.ec2InstanceID)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &launchIntoEC2InstanceID)
        }
    }

    /// Source: DRS 2020-02-26, shape `Licensing`.
    package struct Licensing: AWSStructure {
        package var osByol: Bool?

        package init(osByol: Bool? = nil) {
            self.osByol = osByol
        }

        package static var blank: Licensing { Licensing() }

        package static let schema = StructureSchema(
            .drs,
            "Licensing",
            [
                MemberSchema("osByol", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &osByol)
        }
    }

    /// Source: DRS 2020-02-26, shape `LifeCycle`.
    package struct LifeCycle: AWSStructure {
        package var addedToServiceDateTime: String?
        package var firstByteDateTime: String?
        package var elapsedReplicationDuration: String?
        package var lastSeenByServiceDateTime: String?
        package var lastLaunch: LifeCycleLastLaunch?

        package init(
            addedToServiceDateTime: String? = nil,
            firstByteDateTime: String? = nil,
            elapsedReplicationDuration: String? = nil,
            lastSeenByServiceDateTime: String? = nil,
            lastLaunch: LifeCycleLastLaunch? = nil
        ) {
            self.addedToServiceDateTime = addedToServiceDateTime
            self.firstByteDateTime = firstByteDateTime
            self.elapsedReplicationDuration = elapsedReplicationDuration
            self.lastSeenByServiceDateTime = lastSeenByServiceDateTime
            self.lastLaunch = lastLaunch
        }

        package static var blank: LifeCycle { LifeCycle() }

        package static let schema = StructureSchema(
            .drs,
            "LifeCycle",
            [
                MemberSchema("addedToServiceDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("firstByteDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("elapsedReplicationDuration", Schemas.iso8601DurationString),
                MemberSchema("lastSeenByServiceDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("lastLaunch", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &addedToServiceDateTime)
            visitor.member(members[1], &firstByteDateTime)
            visitor.member(members[2], &elapsedReplicationDuration)
            visitor.member(members[3], &lastSeenByServiceDateTime)
            visitor.member(members[4], &lastLaunch)
        }
    }

    /// Source: DRS 2020-02-26, shape `LifeCycleLastLaunch`.
    package struct LifeCycleLastLaunch: AWSStructure {
        package var initiated: LifeCycleLastLaunchInitiated?
        package var status: LaunchStatus?

        package init(initiated: LifeCycleLastLaunchInitiated? = nil, status: LaunchStatus? = nil) {
            self.initiated = initiated
            self.status = status
        }

        package static var blank: LifeCycleLastLaunch { LifeCycleLastLaunch() }

        package static let schema = StructureSchema(
            .drs,
            "LifeCycleLastLaunch",
            [
                MemberSchema("initiated", .structure),
                MemberSchema("status", Schemas.launchStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &initiated)
            visitor.member(members[1], &status)
        }
    }

    /// Source: DRS 2020-02-26, shape `LifeCycleLastLaunchInitiated`.
    package struct LifeCycleLastLaunchInitiated: AWSStructure {
        package var apiCallDateTime: String?
        package var jobID: JobID?
        package var type: LastLaunchType?

        package init(apiCallDateTime: String? = nil, jobID: JobID? = nil, type: LastLaunchType? = nil) {
            self.apiCallDateTime = apiCallDateTime
            self.jobID = jobID
            self.type = type
        }

        package static var blank: LifeCycleLastLaunchInitiated { LifeCycleLastLaunchInitiated() }

        package static let schema = StructureSchema(
            .drs,
            "LifeCycleLastLaunchInitiated",
            [
                MemberSchema("apiCallDateTime", Schemas.iso8601DatetimeString),
                MemberSchema("jobID", Schemas.jobID),
                MemberSchema("type", Schemas.lastLaunchType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &apiCallDateTime)
            visitor.member(members[1], &jobID)
            visitor.member(members[2], &type)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListExtensibleSourceServersRequest`.
    package struct ListExtensibleSourceServersRequest: AWSStructure {
        package var stagingAccountID: AccountID
        package var maxResults: Int?
        package var nextToken: String?

        package init(stagingAccountID: AccountID, maxResults: Int? = nil, nextToken: String? = nil) {
            self.stagingAccountID = stagingAccountID
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListExtensibleSourceServersRequest {
            ListExtensibleSourceServersRequest(stagingAccountID: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ListExtensibleSourceServersRequest",
            [
                MemberSchema("stagingAccountID", Schemas.accountID, isRequired: true),
                MemberSchema("maxResults", Schemas.maxResultsReplicatingSourceServers),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &stagingAccountID)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListExtensibleSourceServersResponse`.
    package struct ListExtensibleSourceServersResponse: AWSStructure {
        package var items: [StagingSourceServer]?
        package var nextToken: String?

        package init(items: [StagingSourceServer]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: ListExtensibleSourceServersResponse { ListExtensibleSourceServersResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ListExtensibleSourceServersResponse",
            [
                MemberSchema("items", Schemas.stagingSourceServersList),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListLaunchActionsRequest`.
    package struct ListLaunchActionsRequest: AWSStructure {
        package var resourceId: String
        package var filters: LaunchActionsRequestFilters?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            resourceId: String,
            filters: LaunchActionsRequestFilters? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.resourceId = resourceId
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListLaunchActionsRequest { ListLaunchActionsRequest(resourceId: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ListLaunchActionsRequest",
            [
                MemberSchema("resourceId", Schemas.launchActionResourceId, isRequired: true),
                MemberSchema("filters", .structure),
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceId)
            visitor.member(members[1], &filters)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListLaunchActionsResponse`.
    package struct ListLaunchActionsResponse: AWSStructure {
        package var items: [LaunchAction]?
        package var nextToken: String?

        package init(items: [LaunchAction]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        package static var blank: ListLaunchActionsResponse { ListLaunchActionsResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ListLaunchActionsResponse",
            [
                MemberSchema("items", Schemas.launchActions),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &items)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanExecutionStepsFilter`.
    package struct ListRecoveryPlanExecutionStepsFilter: AWSStructure {
        package var status: RecoveryPlanExecutionStepStatus?

        package init(status: RecoveryPlanExecutionStepStatus? = nil) {
            self.status = status
        }

        package static var blank: ListRecoveryPlanExecutionStepsFilter { ListRecoveryPlanExecutionStepsFilter() }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanExecutionStepsFilter",
            [
                MemberSchema("status", Schemas.recoveryPlanExecutionStepStatus)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &status)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanExecutionStepsRequest`.
    package struct ListRecoveryPlanExecutionStepsRequest: AWSStructure {
        package var recoveryPlanExecutionArn: String
        package var filter: ListRecoveryPlanExecutionStepsFilter?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            recoveryPlanExecutionArn: String,
            filter: ListRecoveryPlanExecutionStepsFilter? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.recoveryPlanExecutionArn = recoveryPlanExecutionArn
            self.filter = filter
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanExecutionStepsRequest {
            ListRecoveryPlanExecutionStepsRequest(recoveryPlanExecutionArn: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanExecutionStepsRequest",
            [
                MemberSchema("recoveryPlanExecutionArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("filter", .structure),
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionArn)
            visitor.member(members[1], &filter)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanExecutionStepsResponse`.
    package struct ListRecoveryPlanExecutionStepsResponse: AWSStructure {
        package var recoveryPlanExecutionSteps: [RecoveryPlanExecutionStepSummary]
        package var nextToken: String?

        package init(recoveryPlanExecutionSteps: [RecoveryPlanExecutionStepSummary], nextToken: String? = nil) {
            self.recoveryPlanExecutionSteps = recoveryPlanExecutionSteps
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanExecutionStepsResponse {
            ListRecoveryPlanExecutionStepsResponse(recoveryPlanExecutionSteps: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanExecutionStepsResponse",
            [
                MemberSchema(
                    "recoveryPlanExecutionSteps",
                    Schemas.recoveryPlanExecutionStepSummaryList,
                    isRequired: true
                ),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutionSteps)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanExecutionsRequest`.
    package struct ListRecoveryPlanExecutionsRequest: AWSStructure {
        package var recoveryPlanArn: String?
        package var status: RecoveryPlanExecutionStatus?
        package var maxResults: Int?
        package var nextToken: String?

        package init(
            recoveryPlanArn: String? = nil,
            status: RecoveryPlanExecutionStatus? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.recoveryPlanArn = recoveryPlanArn
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanExecutionsRequest { ListRecoveryPlanExecutionsRequest() }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanExecutionsRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN),
                MemberSchema("status", Schemas.recoveryPlanExecutionStatus),
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &status)
            visitor.member(members[2], &maxResults)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanExecutionsResponse`.
    package struct ListRecoveryPlanExecutionsResponse: AWSStructure {
        package var recoveryPlanExecutions: [RecoveryPlanExecutionSummary]
        package var nextToken: String?

        package init(recoveryPlanExecutions: [RecoveryPlanExecutionSummary], nextToken: String? = nil) {
            self.recoveryPlanExecutions = recoveryPlanExecutions
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanExecutionsResponse {
            ListRecoveryPlanExecutionsResponse(recoveryPlanExecutions: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanExecutionsResponse",
            [
                MemberSchema("recoveryPlanExecutions", Schemas.recoveryPlanExecutionSummaryList, isRequired: true),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanExecutions)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanStepsRequest`.
    package struct ListRecoveryPlanStepsRequest: AWSStructure {
        package var recoveryPlanArn: String
        package var maxResults: Int?
        package var nextToken: String?

        package init(recoveryPlanArn: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.recoveryPlanArn = recoveryPlanArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanStepsRequest { ListRecoveryPlanStepsRequest(recoveryPlanArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanStepsRequest",
            [
                MemberSchema("recoveryPlanArn", Schemas.strictDRSARN, isRequired: true),
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanArn)
            visitor.member(members[1], &maxResults)
            visitor.member(members[2], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlanStepsResponse`.
    package struct ListRecoveryPlanStepsResponse: AWSStructure {
        package var recoveryPlanSteps: [RecoveryPlanStep]
        package var nextToken: String?

        package init(recoveryPlanSteps: [RecoveryPlanStep], nextToken: String? = nil) {
            self.recoveryPlanSteps = recoveryPlanSteps
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlanStepsResponse {
            ListRecoveryPlanStepsResponse(recoveryPlanSteps: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlanStepsResponse",
            [
                MemberSchema("recoveryPlanSteps", Schemas.recoveryPlanStepList, isRequired: true),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlanSteps)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlansRequest`.
    package struct ListRecoveryPlansRequest: AWSStructure {
        package var maxResults: Int?
        package var nextToken: String?

        package init(maxResults: Int? = nil, nextToken: String? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlansRequest { ListRecoveryPlansRequest() }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlansRequest",
            [
                MemberSchema("maxResults", Schemas.maxResultsType),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &maxResults)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListRecoveryPlansResponse`.
    package struct ListRecoveryPlansResponse: AWSStructure {
        package var recoveryPlans: [RecoveryPlanSummary]
        package var nextToken: String?

        package init(recoveryPlans: [RecoveryPlanSummary], nextToken: String? = nil) {
            self.recoveryPlans = recoveryPlans
            self.nextToken = nextToken
        }

        package static var blank: ListRecoveryPlansResponse { ListRecoveryPlansResponse(recoveryPlans: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ListRecoveryPlansResponse",
            [
                MemberSchema("recoveryPlans", Schemas.recoveryPlanSummaryList, isRequired: true),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &recoveryPlans)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListStagingAccountsRequest`.
    package struct ListStagingAccountsRequest: AWSStructure {
        package var maxResults: Int?
        package var nextToken: String?

        package init(maxResults: Int? = nil, nextToken: String? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static var blank: ListStagingAccountsRequest { ListStagingAccountsRequest() }

        package static let schema = StructureSchema(
            .drs,
            "ListStagingAccountsRequest",
            [
                MemberSchema("maxResults", Schemas.listStagingAccountsRequestMaxResultsInteger, in: .query),
                MemberSchema("nextToken", Schemas.paginationToken, in: .query),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &maxResults)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListStagingAccountsResponse`.
    package struct ListStagingAccountsResponse: AWSStructure {
        package var accounts: [Account]?
        package var nextToken: String?

        package init(accounts: [Account]? = nil, nextToken: String? = nil) {
            self.accounts = accounts
            self.nextToken = nextToken
        }

        package static var blank: ListStagingAccountsResponse { ListStagingAccountsResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ListStagingAccountsResponse",
            [
                MemberSchema("accounts", Schemas.accounts),
                MemberSchema("nextToken", Schemas.paginationToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &accounts)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListTagsForResourceRequest`.
    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceArn: String

        package init(resourceArn: String) {
            self.resourceArn = resourceArn
        }

        package static var blank: ListTagsForResourceRequest { ListTagsForResourceRequest(resourceArn: .blank) }

        package static let schema = StructureSchema(
            .drs,
            "ListTagsForResourceRequest",
            [
                MemberSchema("resourceArn", Schemas.arn, isRequired: true, in: .path)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
        }
    }

    /// Source: DRS 2020-02-26, shape `ListTagsForResourceResponse`.
    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [String: String]?

        package init(tags: [String: String]? = nil) {
            self.tags = tags
        }

        package static var blank: ListTagsForResourceResponse { ListTagsForResourceResponse() }

        package static let schema = StructureSchema(
            .drs,
            "ListTagsForResourceResponse",
            [
                MemberSchema("tags", Schemas.tagsMap)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &tags)
        }
    }

    /// Source: DRS 2020-02-26, shape `NetworkInterface`.
    package struct NetworkInterface: AWSStructure {
        package var macAddress: String?
        package var ips: [String]?
        package var isPrimary: Bool?

        package init(macAddress: String? = nil, ips: [String]? = nil, isPrimary: Bool? = nil) {
            self.macAddress = macAddress
            self.ips = ips
            self.isPrimary = isPrimary
        }

        package static var blank: NetworkInterface { NetworkInterface() }

        package static let schema = StructureSchema(
            .drs,
            "NetworkInterface",
            [
                MemberSchema("macAddress", Schemas.boundedString),
                MemberSchema("ips", Schemas.iPsList),
                MemberSchema("isPrimary", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &macAddress)
            visitor.member(members[1], &ips)
            visitor.member(members[2], &isPrimary)
        }
    }

    /// Source: DRS 2020-02-26, shape `OS`.
    package struct OS: AWSStructure {
        package var fullString: String?

        package init(fullString: String? = nil) {
            self.fullString = fullString
        }

        package static var blank: OS { OS() }

        package static let schema = StructureSchema(
            .drs,
            "OS",
            [
                MemberSchema("fullString", Schemas.boundedString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &fullString)
        }
    }
}
