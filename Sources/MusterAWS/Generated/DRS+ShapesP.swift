// Shapes of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension DRS {
    /// Source: DRS 2020-02-26, shape `PITPolicyRule`.
    package struct PITPolicyRule: AWSStructure {
        package var ruleID: Int?
        package var units: PITPolicyRuleUnits
        package var interval: Int
        package var retentionDuration: Int
        package var enabled: Bool?

        package init(
            ruleID: Int? = nil,
            units: PITPolicyRuleUnits,
            interval: Int,
            retentionDuration: Int,
            enabled: Bool? = nil
        ) {
            self.ruleID = ruleID
            self.units = units
            self.interval = interval
            self.retentionDuration = retentionDuration
            self.enabled = enabled
        }

        package static var blank: PITPolicyRule {
            PITPolicyRule(units: .blank, interval: .blank, retentionDuration: .blank)
        }

        package static let schema = StructureSchema(
            .drs,
            "PITPolicyRule",
            [
                MemberSchema("ruleID", Schemas.positiveInteger),
                MemberSchema("units", Schemas.pitPolicyRuleUnits, isRequired: true),
                MemberSchema("interval", Schemas.strictlyPositiveInteger, isRequired: true),
                MemberSchema("retentionDuration", Schemas.strictlyPositiveInteger, isRequired: true),
                MemberSchema("enabled", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ruleID)
            visitor.member(members[1], &units)
            visitor.member(members[2], &interval)
            visitor.member(members[3], &retentionDuration)
            visitor.member(members[4], &enabled)
        }
    }

    /// Source: DRS 2020-02-26, shape `ParticipatingResource`.
    package struct ParticipatingResource: AWSStructure {
        package var participatingResourceID: ParticipatingResourceID?
        package var launchStatus: LaunchStatus?

        package init(participatingResourceID: ParticipatingResourceID? = nil, launchStatus: LaunchStatus? = nil) {
            self.participatingResourceID = participatingResourceID
            self.launchStatus = launchStatus
        }

        package static var blank: ParticipatingResource { ParticipatingResource() }

        package static let schema = StructureSchema(
            .drs,
            "ParticipatingResource",
            [
                MemberSchema("participatingResourceID", .structure),
                MemberSchema("launchStatus", Schemas.launchStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &participatingResourceID)
            visitor.member(members[1], &launchStatus)
        }
    }

    /// Source: DRS 2020-02-26, shape `ParticipatingResourceID`.
    package struct ParticipatingResourceID: AWSStructure {
        package var sourceNetworkID: String?

        package init(sourceNetworkID: String? = nil) {
            self.sourceNetworkID = sourceNetworkID
        }

        package static var blank: ParticipatingResourceID { ParticipatingResourceID() }

        package static let schema = StructureSchema(
            .drs,
            "ParticipatingResourceID",
            [
                MemberSchema("sourceNetworkID", Schemas.sourceNetworkID)
            ],
            isUnion: true
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceNetworkID)
        }
    }

    /// Source: DRS 2020-02-26, shape `ParticipatingServer`.
    package struct ParticipatingServer: AWSStructure {
        package var sourceServerID: SourceServerID?
        package var recoveryInstanceID: RecoveryInstanceID?
        package var launchStatus: LaunchStatus?
        package var launchActionsStatus: LaunchActionsStatus?

        package init(
            sourceServerID: SourceServerID? = nil,
            recoveryInstanceID: RecoveryInstanceID? = nil,
            launchStatus: LaunchStatus? = nil,
            launchActionsStatus: LaunchActionsStatus? = nil
        ) {
            self.sourceServerID = sourceServerID
            self.recoveryInstanceID = recoveryInstanceID
            self.launchStatus = launchStatus
            self.launchActionsStatus = launchActionsStatus
        }

        package static var blank: ParticipatingServer { ParticipatingServer() }

        package static let schema = StructureSchema(
            .drs,
            "ParticipatingServer",
            [
                MemberSchema("sourceServerID", Schemas.sourceServerID),
                MemberSchema("recoveryInstanceID", Schemas.recoveryInstanceID),
                MemberSchema("launchStatus", Schemas.launchStatus),
                MemberSchema("launchActionsStatus", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourceServerID)
            visitor.member(members[1], &recoveryInstanceID)
            visitor.member(members[2], &launchStatus)
            visitor.member(members[3], &launchActionsStatus)
        }
    }

    /// Source: DRS 2020-02-26, shape `ProductCode`.
    package struct ProductCode: AWSStructure {
        package var productCodeId: String?
        package var productCodeMode: ProductCodeMode?

        package init(productCodeId: String? = nil, productCodeMode: ProductCodeMode? = nil) {
            self.productCodeId = productCodeId
            self.productCodeMode = productCodeMode
        }

        package static var blank: ProductCode { ProductCode() }

        package static let schema = StructureSchema(
            .drs,
            "ProductCode",
            [
                MemberSchema("productCodeId", Schemas.productCodeId),
                MemberSchema("productCodeMode", Schemas.productCodeMode),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &productCodeId)
            visitor.member(members[1], &productCodeMode)
        }
    }

    /// Source: DRS 2020-02-26, shape `PutLaunchActionRequest`.
    package struct PutLaunchActionRequest: AWSStructure {
        package var resourceId: String
        package var actionCode: String
        package var order: Int
        package var actionId: String
        package var optional: Bool
        package var active: Bool
        package var name: String
        package var actionVersion: String
        package var category: LaunchActionCategory
        package var parameters: [String: LaunchActionParameter]?
        package var description: String

        package init(
            resourceId: String,
            actionCode: String,
            order: Int,
            actionId: String,
            optional: Bool,
            active: Bool,
            name: String,
            actionVersion: String,
            category: LaunchActionCategory,
            parameters: [String: LaunchActionParameter]? = nil,
            description: String
        ) {
            self.resourceId = resourceId
            self.actionCode = actionCode
            self.order = order
            self.actionId = actionId
            self.optional = optional
            self.active = active
            self.name = name
            self.actionVersion = actionVersion
            self.category = category
            self.parameters = parameters
            self.description = description
        }

        package static var blank: PutLaunchActionRequest {
            PutLaunchActionRequest(
                resourceId: .blank,
                actionCode: .blank,
                order: .blank,
                actionId: .blank,
                optional: .blank,
                active: .blank,
                name: .blank,
                actionVersion: .blank,
                category: .blank,
                description: .blank
            )
        }

        package static let schema = StructureSchema(
            .drs,
            "PutLaunchActionRequest",
            [
                MemberSchema("resourceId", Schemas.launchActionResourceId, isRequired: true),
                MemberSchema("actionCode", Schemas.ssmDocumentName, isRequired: true),
                MemberSchema("order", Schemas.launchActionOrder, isRequired: true),
                MemberSchema("actionId", Schemas.launchActionId, isRequired: true),
                MemberSchema("optional", .plain, isRequired: true),
                MemberSchema("active", .plain, isRequired: true),
                MemberSchema("name", Schemas.launchActionName, isRequired: true),
                MemberSchema("actionVersion", Schemas.launchActionVersion, isRequired: true),
                MemberSchema("category", Schemas.launchActionCategory, isRequired: true),
                MemberSchema("parameters", Schemas.launchActionParameters),
                MemberSchema("description", Schemas.launchActionDescription, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceId)
            visitor.member(members[1], &actionCode)
            visitor.member(members[2], &order)
            visitor.member(members[3], &actionId)
            visitor.member(members[4], &optional)
            visitor.member(members[5], &active)
            visitor.member(members[6], &name)
            visitor.member(members[7], &actionVersion)
            visitor.member(members[8], &category)
            visitor.member(members[9], &parameters)
            visitor.member(members[10], &description)
        }
    }

    /// Source: DRS 2020-02-26, shape `PutLaunchActionResponse`.
    package struct PutLaunchActionResponse: AWSStructure {
        package var resourceId: String?
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
            resourceId: String? = nil,
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
            self.resourceId = resourceId
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

        package static var blank: PutLaunchActionResponse { PutLaunchActionResponse() }

        package static let schema = StructureSchema(
            .drs,
            "PutLaunchActionResponse",
            [
                MemberSchema("resourceId", Schemas.launchActionResourceId),
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
            visitor.member(members[0], &resourceId)
            visitor.member(members[1], &actionId)
            visitor.member(members[2], &actionCode)
            visitor.member(members[3], &type)
            visitor.member(members[4], &name)
            visitor.member(members[5], &active)
            visitor.member(members[6], &order)
            visitor.member(members[7], &actionVersion)
            visitor.member(members[8], &optional)
            visitor.member(members[9], &parameters)
            visitor.member(members[10], &description)
            visitor.member(members[11], &category)
        }
    }
}
