// Shapes of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension IAM {
    /// Source: IAM 2010-05-08, shape `ContextEntry`.
    package struct ContextEntry: AWSStructure {
        package var contextKeyName: String?
        package var contextKeyValues: [String]?
        package var contextKeyType: ContextKeyTypeEnum?

        package init(
            contextKeyName: String? = nil,
            contextKeyValues: [String]? = nil,
            contextKeyType: ContextKeyTypeEnum? = nil
        ) {
            self.contextKeyName = contextKeyName
            self.contextKeyValues = contextKeyValues
            self.contextKeyType = contextKeyType
        }

        package static var blank: ContextEntry { ContextEntry() }

        package static let schema = StructureSchema(
            .iam,
            "ContextEntry",
            [
                MemberSchema("ContextKeyName", Schemas.contextKeyNameType),
                MemberSchema("ContextKeyValues", Schemas.contextKeyValueListType),
                MemberSchema("ContextKeyType", Schemas.contextKeyTypeEnum),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &contextKeyName)
            visitor.member(members[1], &contextKeyValues)
            visitor.member(members[2], &contextKeyType)
        }
    }

    /// Source: IAM 2010-05-08, shape `EvaluationResult`.
    package struct EvaluationResult: AWSStructure {
        package var evalActionName: String
        package var evalResourceName: String?
        package var evalDecision: PolicyEvaluationDecisionType
        package var matchedStatements: [Statement]?
        package var missingContextValues: [String]?
        package var organizationsDecisionDetail: OrganizationsDecisionDetail?
        package var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?
        package var evalDecisionDetails: [String: PolicyEvaluationDecisionType]?
        package var resourceSpecificResults: [ResourceSpecificResult]?

        package init(
            evalActionName: String,
            evalResourceName: String? = nil,
            evalDecision: PolicyEvaluationDecisionType,
            matchedStatements: [Statement]? = nil,
            missingContextValues: [String]? = nil,
            organizationsDecisionDetail: OrganizationsDecisionDetail? = nil,
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail? = nil,
            evalDecisionDetails: [String: PolicyEvaluationDecisionType]? = nil,
            resourceSpecificResults: [ResourceSpecificResult]? = nil
        ) {
            self.evalActionName = evalActionName
            self.evalResourceName = evalResourceName
            self.evalDecision = evalDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.organizationsDecisionDetail = organizationsDecisionDetail
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
            self.evalDecisionDetails = evalDecisionDetails
            self.resourceSpecificResults = resourceSpecificResults
        }

        package static var blank: EvaluationResult { EvaluationResult(evalActionName: .blank, evalDecision: .blank) }

        package static let schema = StructureSchema(
            .iam,
            "EvaluationResult",
            [
                MemberSchema("EvalActionName", Schemas.actionNameType, isRequired: true),
                MemberSchema("EvalResourceName", Schemas.resourceNameType),
                MemberSchema("EvalDecision", Schemas.policyEvaluationDecisionType, isRequired: true),
                MemberSchema("MatchedStatements", Schemas.statementListType),
                MemberSchema("MissingContextValues", Schemas.contextKeyNamesResultListType),
                MemberSchema("OrganizationsDecisionDetail", .structure),
                MemberSchema("PermissionsBoundaryDecisionDetail", .structure),
                MemberSchema("EvalDecisionDetails", Schemas.evalDecisionDetailsType),
                MemberSchema("ResourceSpecificResults", Schemas.resourceSpecificResultListType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &evalActionName)
            visitor.member(members[1], &evalResourceName)
            visitor.member(members[2], &evalDecision)
            visitor.member(members[3], &matchedStatements)
            visitor.member(members[4], &missingContextValues)
            visitor.member(members[5], &organizationsDecisionDetail)
            visitor.member(members[6], &permissionsBoundaryDecisionDetail)
            visitor.member(members[7], &evalDecisionDetails)
            visitor.member(members[8], &resourceSpecificResults)
        }
    }

    /// Source: IAM 2010-05-08, shape `InlinePolicyIdentifierType`.
    package struct InlinePolicyIdentifierType: AWSStructure {
        package var policyName: String
        package var attachmentType: AttachmentType
        package var attachmentName: String

        package init(policyName: String, attachmentType: AttachmentType, attachmentName: String) {
            self.policyName = policyName
            self.attachmentType = attachmentType
            self.attachmentName = attachmentName
        }

        package static var blank: InlinePolicyIdentifierType {
            InlinePolicyIdentifierType(policyName: .blank, attachmentType: .blank, attachmentName: .blank)
        }

        package static let schema = StructureSchema(
            .iam,
            "InlinePolicyIdentifierType",
            [
                MemberSchema("PolicyName", Schemas.policyNameType, isRequired: true),
                MemberSchema("AttachmentType", Schemas.attachmentType, isRequired: true),
                MemberSchema("AttachmentName", Schemas.attachmentName, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &policyName)
            visitor.member(members[1], &attachmentType)
            visitor.member(members[2], &attachmentName)
        }
    }

    /// Source: IAM 2010-05-08, shape `OrganizationsDecisionDetail`.
    package struct OrganizationsDecisionDetail: AWSStructure {
        package var allowedByOrganizations: Bool?

        package init(allowedByOrganizations: Bool? = nil) {
            self.allowedByOrganizations = allowedByOrganizations
        }

        package static var blank: OrganizationsDecisionDetail { OrganizationsDecisionDetail() }

        package static let schema = StructureSchema(
            .iam,
            "OrganizationsDecisionDetail",
            [
                MemberSchema("AllowedByOrganizations", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &allowedByOrganizations)
        }
    }

    /// Source: IAM 2010-05-08, shape `PermissionsBoundaryDecisionDetail`.
    package struct PermissionsBoundaryDecisionDetail: AWSStructure {
        package var allowedByPermissionsBoundary: Bool?

        package init(allowedByPermissionsBoundary: Bool? = nil) {
            self.allowedByPermissionsBoundary = allowedByPermissionsBoundary
        }

        package static var blank: PermissionsBoundaryDecisionDetail { PermissionsBoundaryDecisionDetail() }

        package static let schema = StructureSchema(
            .iam,
            "PermissionsBoundaryDecisionDetail",
            [
                MemberSchema("AllowedByPermissionsBoundary", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &allowedByPermissionsBoundary)
        }
    }

    /// Source: IAM 2010-05-08, shape `PolicyIdentifier`.
    package struct PolicyIdentifier: AWSStructure {
        package var policyType: PolicyIdentifierPolicyType?
        package var policyArn: String?
        package var inlinePolicyIdentifier: InlinePolicyIdentifierType?

        package init(
            policyType: PolicyIdentifierPolicyType? = nil,
            policyArn: String? = nil,
            inlinePolicyIdentifier: InlinePolicyIdentifierType? = nil
        ) {
            self.policyType = policyType
            self.policyArn = policyArn
            self.inlinePolicyIdentifier = inlinePolicyIdentifier
        }

        package static var blank: PolicyIdentifier { PolicyIdentifier() }

        package static let schema = StructureSchema(
            .iam,
            "PolicyIdentifier",
            [
                MemberSchema("PolicyType", Schemas.policyIdentifierPolicyType),
                MemberSchema("PolicyArn", Schemas.arnType),
                MemberSchema("InlinePolicyIdentifier", .structure),
            ],
            isUnion: true
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &policyType)
            visitor.member(members[1], &policyArn)
            visitor.member(members[2], &inlinePolicyIdentifier)
        }
    }

    /// Source: IAM 2010-05-08, shape `Position`.
    package struct Position: AWSStructure {
        package var line: Int?
        package var column: Int?

        package init(line: Int? = nil, column: Int? = nil) {
            self.line = line
            self.column = column
        }

        package static var blank: Position { Position() }

        package static let schema = StructureSchema(
            .iam,
            "Position",
            [
                MemberSchema("Line", .plain),
                MemberSchema("Column", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &line)
            visitor.member(members[1], &column)
        }
    }

    /// Source: IAM 2010-05-08, shape `ResourceSpecificResult`.
    package struct ResourceSpecificResult: AWSStructure {
        package var evalResourceName: String
        package var evalResourceDecision: PolicyEvaluationDecisionType
        package var matchedStatements: [Statement]?
        package var missingContextValues: [String]?
        package var evalDecisionDetails: [String: PolicyEvaluationDecisionType]?
        package var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?

        package init(
            evalResourceName: String,
            evalResourceDecision: PolicyEvaluationDecisionType,
            matchedStatements: [Statement]? = nil,
            missingContextValues: [String]? = nil,
            evalDecisionDetails: [String: PolicyEvaluationDecisionType]? = nil,
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail? = nil
        ) {
            self.evalResourceName = evalResourceName
            self.evalResourceDecision = evalResourceDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.evalDecisionDetails = evalDecisionDetails
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
        }

        package static var blank: ResourceSpecificResult {
            ResourceSpecificResult(evalResourceName: .blank, evalResourceDecision: .blank)
        }

        package static let schema = StructureSchema(
            .iam,
            "ResourceSpecificResult",
            [
                MemberSchema("EvalResourceName", Schemas.resourceNameType, isRequired: true),
                MemberSchema("EvalResourceDecision", Schemas.policyEvaluationDecisionType, isRequired: true),
                MemberSchema("MatchedStatements", Schemas.statementListType),
                MemberSchema("MissingContextValues", Schemas.contextKeyNamesResultListType),
                MemberSchema("EvalDecisionDetails", Schemas.evalDecisionDetailsType),
                MemberSchema("PermissionsBoundaryDecisionDetail", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &evalResourceName)
            visitor.member(members[1], &evalResourceDecision)
            visitor.member(members[2], &matchedStatements)
            visitor.member(members[3], &missingContextValues)
            visitor.member(members[4], &evalDecisionDetails)
            visitor.member(members[5], &permissionsBoundaryDecisionDetail)
        }
    }

    /// Source: IAM 2010-05-08, shape `SimulatePolicyResponse`.
    package struct SimulatePolicyResponse: AWSStructure {
        package var evaluationResults: [EvaluationResult]?
        package var isTruncated: Bool?
        package var marker: String?

        package init(
            evaluationResults: [EvaluationResult]? = nil,
            isTruncated: Bool? = nil,
            marker: String? = nil
        ) {
            self.evaluationResults = evaluationResults
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static var blank: SimulatePolicyResponse { SimulatePolicyResponse() }

        package static let schema = StructureSchema(
            .iam,
            "SimulatePolicyResponse",
            [
                MemberSchema("EvaluationResults", Schemas.evaluationResultsListType),
                MemberSchema("IsTruncated", .plain),
                MemberSchema("Marker", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &evaluationResults)
            visitor.member(members[1], &isTruncated)
            visitor.member(members[2], &marker)
        }
    }

    /// Source: IAM 2010-05-08, shape `SimulatePrincipalPolicyRequest`.
    package struct SimulatePrincipalPolicyRequest: AWSStructure {
        package var policySourceArn: String
        package var policyInputList: [String]?
        package var permissionsBoundaryPolicyInputList: [String]?
        package var policyExclusionList: [PolicyIdentifier]?
        package var actionNames: [String]
        package var resourceArns: [String]?
        package var resourcePolicy: String?
        package var resourceOwner: String?
        package var callerArn: String?
        package var contextEntries: [ContextEntry]?
        package var resourceHandlingOption: String?
        package var maxItems: Int?
        package var marker: String?

        package init(
            policySourceArn: String,
            policyInputList: [String]? = nil,
            permissionsBoundaryPolicyInputList: [String]? = nil,
            policyExclusionList: [PolicyIdentifier]? = nil,
            actionNames: [String],
            resourceArns: [String]? = nil,
            resourcePolicy: String? = nil,
            resourceOwner: String? = nil,
            callerArn: String? = nil,
            contextEntries: [ContextEntry]? = nil,
            resourceHandlingOption: String? = nil,
            maxItems: Int? = nil,
            marker: String? = nil
        ) {
            self.policySourceArn = policySourceArn
            self.policyInputList = policyInputList
            self.permissionsBoundaryPolicyInputList = permissionsBoundaryPolicyInputList
            self.policyExclusionList = policyExclusionList
            self.actionNames = actionNames
            self.resourceArns = resourceArns
            self.resourcePolicy = resourcePolicy
            self.resourceOwner = resourceOwner
            self.callerArn = callerArn
            self.contextEntries = contextEntries
            self.resourceHandlingOption = resourceHandlingOption
            self.maxItems = maxItems
            self.marker = marker
        }

        package static var blank: SimulatePrincipalPolicyRequest {
            SimulatePrincipalPolicyRequest(policySourceArn: .blank, actionNames: .blank)
        }

        package static let schema = StructureSchema(
            .iam,
            "SimulatePrincipalPolicyRequest",
            [
                MemberSchema("PolicySourceArn", Schemas.arnType, isRequired: true),
                MemberSchema("PolicyInputList", Schemas.simulationPolicyListType),
                MemberSchema("PermissionsBoundaryPolicyInputList", Schemas.simulationPolicyListType),
                MemberSchema("PolicyExclusionList", Schemas.policyExclusionsListType),
                MemberSchema("ActionNames", Schemas.actionNameListType, isRequired: true),
                MemberSchema("ResourceArns", Schemas.resourceNameListType),
                MemberSchema("ResourcePolicy", Schemas.policyDocumentType),
                MemberSchema("ResourceOwner", Schemas.resourceNameType),
                MemberSchema("CallerArn", Schemas.resourceNameType),
                MemberSchema("ContextEntries", Schemas.contextEntryListType),
                MemberSchema("ResourceHandlingOption", Schemas.resourceHandlingOptionType),
                MemberSchema("MaxItems", Schemas.maxItemsType),
                MemberSchema("Marker", Schemas.markerType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &policySourceArn)
            visitor.member(members[1], &policyInputList)
            visitor.member(members[2], &permissionsBoundaryPolicyInputList)
            visitor.member(members[3], &policyExclusionList)
            visitor.member(members[4], &actionNames)
            visitor.member(members[5], &resourceArns)
            visitor.member(members[6], &resourcePolicy)
            visitor.member(members[7], &resourceOwner)
            visitor.member(members[8], &callerArn)
            visitor.member(members[9], &contextEntries)
            visitor.member(members[10], &resourceHandlingOption)
            visitor.member(members[11], &maxItems)
            visitor.member(members[12], &marker)
        }
    }

    /// Source: IAM 2010-05-08, shape `Statement`.
    package struct Statement: AWSStructure {
        package var sourcePolicyId: String?
        package var sourcePolicyType: PolicySourceType?
        package var startPosition: Position?
        package var endPosition: Position?

        package init(
            sourcePolicyId: String? = nil,
            sourcePolicyType: PolicySourceType? = nil,
            startPosition: Position? = nil,
            endPosition: Position? = nil
        ) {
            self.sourcePolicyId = sourcePolicyId
            self.sourcePolicyType = sourcePolicyType
            self.startPosition = startPosition
            self.endPosition = endPosition
        }

        package static var blank: Statement { Statement() }

        package static let schema = StructureSchema(
            .iam,
            "Statement",
            [
                MemberSchema("SourcePolicyId", .plain),
                MemberSchema("SourcePolicyType", Schemas.policySourceType),
                MemberSchema("StartPosition", .structure),
                MemberSchema("EndPosition", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sourcePolicyId)
            visitor.member(members[1], &sourcePolicyType)
            visitor.member(members[2], &startPosition)
            visitor.member(members[3], &endPosition)
        }
    }
}
