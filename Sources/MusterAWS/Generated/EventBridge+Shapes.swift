// Shapes of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension EventBridge {
    /// Source: EventBridge 2015-10-07, shape `CreateEventBusRequest`.
    package struct CreateEventBusRequest: AWSStructure {
        package var name: String
        package var description: String?
        package var kmsKeyIdentifier: String?
        package var deadLetterConfig: DeadLetterConfig?
        package var tags: [Tag]?

        package init(
            name: String,
            description: String? = nil,
            kmsKeyIdentifier: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            tags: [Tag]? = nil
        ) {
            self.name = name
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.tags = tags
        }

        package static var blank: CreateEventBusRequest { CreateEventBusRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "CreateEventBusRequest",
            [
                MemberSchema("Name", Schemas.eventBusName, isRequired: true),
                MemberSchema("Description", Schemas.eventBusDescription),
                MemberSchema("KmsKeyIdentifier", Schemas.kmsKeyIdentifier),
                MemberSchema("DeadLetterConfig", .structure),
                MemberSchema("Tags", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &description)
            visitor.member(members[2], &kmsKeyIdentifier)
            visitor.member(members[3], &deadLetterConfig)
            visitor.member(members[4], &tags)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `CreateEventBusResponse`.
    package struct CreateEventBusResponse: AWSStructure {
        package var eventBusArn: String?
        package var description: String?
        package var kmsKeyIdentifier: String?
        package var deadLetterConfig: DeadLetterConfig?

        package init(
            eventBusArn: String? = nil,
            description: String? = nil,
            kmsKeyIdentifier: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil
        ) {
            self.eventBusArn = eventBusArn
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
        }

        package static var blank: CreateEventBusResponse { CreateEventBusResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "CreateEventBusResponse",
            [
                MemberSchema("EventBusArn", .plain),
                MemberSchema("Description", Schemas.eventBusDescription),
                MemberSchema("KmsKeyIdentifier", Schemas.kmsKeyIdentifier),
                MemberSchema("DeadLetterConfig", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &eventBusArn)
            visitor.member(members[1], &description)
            visitor.member(members[2], &kmsKeyIdentifier)
            visitor.member(members[3], &deadLetterConfig)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DeadLetterConfig`.
    package struct DeadLetterConfig: AWSStructure {
        package var arn: String?

        package init(arn: String? = nil) {
            self.arn = arn
        }

        package static var blank: DeadLetterConfig { DeadLetterConfig() }

        package static let schema = StructureSchema(
            .eventBridge,
            "DeadLetterConfig",
            [
                MemberSchema("Arn", Schemas.resourceArn)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &arn)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DeleteEventBusRequest`.
    package struct DeleteEventBusRequest: AWSStructure {
        package var name: String

        package init(name: String) {
            self.name = name
        }

        package static var blank: DeleteEventBusRequest { DeleteEventBusRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "DeleteEventBusRequest",
            [
                MemberSchema("Name", Schemas.eventBusName, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteEventBusResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteEventBusResponse { DeleteEventBusResponse() }

        package static let schema = StructureSchema(.eventBridge, "DeleteEventBusResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EventBridge 2015-10-07, shape `DeleteRuleRequest`.
    package struct DeleteRuleRequest: AWSStructure {
        package var name: String
        package var eventBusName: String?
        package var force: Bool?

        package init(name: String, eventBusName: String? = nil, force: Bool? = nil) {
            self.name = name
            self.eventBusName = eventBusName
            self.force = force
        }

        package static var blank: DeleteRuleRequest { DeleteRuleRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "DeleteRuleRequest",
            [
                MemberSchema("Name", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("Force", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &force)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteRuleResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteRuleResponse { DeleteRuleResponse() }

        package static let schema = StructureSchema(.eventBridge, "DeleteRuleResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EventBridge 2015-10-07, shape `DescribeEventBusRequest`.
    package struct DescribeEventBusRequest: AWSStructure {
        package var name: String?

        package init(name: String? = nil) {
            self.name = name
        }

        package static var blank: DescribeEventBusRequest { DescribeEventBusRequest() }

        package static let schema = StructureSchema(
            .eventBridge,
            "DescribeEventBusRequest",
            [
                MemberSchema("Name", Schemas.eventBusNameOrArn)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DescribeEventBusResponse`.
    package struct DescribeEventBusResponse: AWSStructure {
        package var name: String?
        package var arn: String?
        package var description: String?
        package var kmsKeyIdentifier: String?
        package var deadLetterConfig: DeadLetterConfig?
        package var policy: String?
        package var creationTime: Timestamp?
        package var lastModifiedTime: Timestamp?
        package var managedBy: String?

        package init(
            name: String? = nil,
            arn: String? = nil,
            description: String? = nil,
            kmsKeyIdentifier: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            policy: String? = nil,
            creationTime: Timestamp? = nil,
            lastModifiedTime: Timestamp? = nil,
            managedBy: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.policy = policy
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.managedBy = managedBy
        }

        package static var blank: DescribeEventBusResponse { DescribeEventBusResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "DescribeEventBusResponse",
            [
                MemberSchema("Name", .plain),
                MemberSchema("Arn", .plain),
                MemberSchema("Description", Schemas.eventBusDescription),
                MemberSchema("KmsKeyIdentifier", Schemas.kmsKeyIdentifier),
                MemberSchema("DeadLetterConfig", .structure),
                MemberSchema("Policy", .plain),
                MemberSchema("CreationTime", .plain),
                MemberSchema("LastModifiedTime", .plain),
                MemberSchema("ManagedBy", Schemas.managedBy),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &description)
            visitor.member(members[3], &kmsKeyIdentifier)
            visitor.member(members[4], &deadLetterConfig)
            visitor.member(members[5], &policy)
            visitor.member(members[6], &creationTime)
            visitor.member(members[7], &lastModifiedTime)
            visitor.member(members[8], &managedBy)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DescribeRuleRequest`.
    package struct DescribeRuleRequest: AWSStructure {
        package var name: String
        package var eventBusName: String?

        package init(name: String, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static var blank: DescribeRuleRequest { DescribeRuleRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "DescribeRuleRequest",
            [
                MemberSchema("Name", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &eventBusName)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DescribeRuleResponse`.
    package struct DescribeRuleResponse: AWSStructure {
        package var name: String?
        package var arn: String?
        package var eventPattern: String?
        package var scheduleExpression: String?
        package var state: RuleState?
        package var description: String?
        package var roleArn: String?
        package var managedBy: String?
        package var eventBusName: String?
        package var createdBy: String?

        package init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            scheduleExpression: String? = nil,
            state: RuleState? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil,
            createdBy: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.scheduleExpression = scheduleExpression
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
            self.createdBy = createdBy
        }

        package static var blank: DescribeRuleResponse { DescribeRuleResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "DescribeRuleResponse",
            [
                MemberSchema("Name", Schemas.ruleName),
                MemberSchema("Arn", Schemas.ruleArn),
                MemberSchema("EventPattern", Schemas.eventPattern),
                MemberSchema("ScheduleExpression", Schemas.scheduleExpression),
                MemberSchema("State", Schemas.ruleState),
                MemberSchema("Description", Schemas.ruleDescription),
                MemberSchema("RoleArn", Schemas.roleArn),
                MemberSchema("ManagedBy", Schemas.managedBy),
                MemberSchema("EventBusName", Schemas.eventBusName),
                MemberSchema("CreatedBy", Schemas.createdBy),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &eventPattern)
            visitor.member(members[3], &scheduleExpression)
            visitor.member(members[4], &state)
            visitor.member(members[5], &description)
            visitor.member(members[6], &roleArn)
            visitor.member(members[7], &managedBy)
            visitor.member(members[8], &eventBusName)
            visitor.member(members[9], &createdBy)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `DisableRuleRequest`.
    package struct DisableRuleRequest: AWSStructure {
        package var name: String
        package var eventBusName: String?

        package init(name: String, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static var blank: DisableRuleRequest { DisableRuleRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "DisableRuleRequest",
            [
                MemberSchema("Name", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &eventBusName)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DisableRuleResponse: AWSStructure {
        package init() {}

        package static var blank: DisableRuleResponse { DisableRuleResponse() }

        package static let schema = StructureSchema(.eventBridge, "DisableRuleResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EventBridge 2015-10-07, shape `EnableRuleRequest`.
    package struct EnableRuleRequest: AWSStructure {
        package var name: String
        package var eventBusName: String?

        package init(name: String, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static var blank: EnableRuleRequest { EnableRuleRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "EnableRuleRequest",
            [
                MemberSchema("Name", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &eventBusName)
        }
    }

    /// Nothing: the model has no shape here.
    package struct EnableRuleResponse: AWSStructure {
        package init() {}

        package static var blank: EnableRuleResponse { EnableRuleResponse() }

        package static let schema = StructureSchema(.eventBridge, "EnableRuleResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EventBridge 2015-10-07, shape `EventBus`.
    package struct EventBus: AWSStructure {
        package var name: String?
        package var arn: String?
        package var description: String?
        package var policy: String?
        package var creationTime: Timestamp?
        package var lastModifiedTime: Timestamp?
        package var managedBy: String?

        package init(
            name: String? = nil,
            arn: String? = nil,
            description: String? = nil,
            policy: String? = nil,
            creationTime: Timestamp? = nil,
            lastModifiedTime: Timestamp? = nil,
            managedBy: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.description = description
            self.policy = policy
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.managedBy = managedBy
        }

        package static var blank: EventBus { EventBus() }

        package static let schema = StructureSchema(
            .eventBridge,
            "EventBus",
            [
                MemberSchema("Name", .plain),
                MemberSchema("Arn", .plain),
                MemberSchema("Description", Schemas.eventBusDescription),
                MemberSchema("Policy", .plain),
                MemberSchema("CreationTime", .plain),
                MemberSchema("LastModifiedTime", .plain),
                MemberSchema("ManagedBy", Schemas.managedBy),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &description)
            visitor.member(members[3], &policy)
            visitor.member(members[4], &creationTime)
            visitor.member(members[5], &lastModifiedTime)
            visitor.member(members[6], &managedBy)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `InputTransformer`.
    package struct InputTransformer: AWSStructure {
        package var inputPathsMap: [String: String]?
        package var inputTemplate: String

        package init(inputPathsMap: [String: String]? = nil, inputTemplate: String) {
            self.inputPathsMap = inputPathsMap
            self.inputTemplate = inputTemplate
        }

        package static var blank: InputTransformer { InputTransformer(inputTemplate: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "InputTransformer",
            [
                MemberSchema("InputPathsMap", Schemas.transformerPaths),
                MemberSchema("InputTemplate", Schemas.transformerInput, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &inputPathsMap)
            visitor.member(members[1], &inputTemplate)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListEventBusesRequest`.
    package struct ListEventBusesRequest: AWSStructure {
        package var namePrefix: String?
        package var nextToken: String?
        package var limit: Int?

        package init(namePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
            self.namePrefix = namePrefix
            self.nextToken = nextToken
            self.limit = limit
        }

        package static var blank: ListEventBusesRequest { ListEventBusesRequest() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListEventBusesRequest",
            [
                MemberSchema("NamePrefix", Schemas.eventBusName),
                MemberSchema("NextToken", Schemas.nextToken),
                MemberSchema("Limit", Schemas.limitMax100),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namePrefix)
            visitor.member(members[1], &nextToken)
            visitor.member(members[2], &limit)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListEventBusesResponse`.
    package struct ListEventBusesResponse: AWSStructure {
        package var eventBuses: [EventBus]?
        package var nextToken: String?

        package init(eventBuses: [EventBus]? = nil, nextToken: String? = nil) {
            self.eventBuses = eventBuses
            self.nextToken = nextToken
        }

        package static var blank: ListEventBusesResponse { ListEventBusesResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListEventBusesResponse",
            [
                MemberSchema("EventBuses", Schemas.eventBusList),
                MemberSchema("NextToken", Schemas.nextToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &eventBuses)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListRuleNamesByTargetRequest`.
    package struct ListRuleNamesByTargetRequest: AWSStructure {
        package var targetArn: String
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init(targetArn: String, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
            self.targetArn = targetArn
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static var blank: ListRuleNamesByTargetRequest { ListRuleNamesByTargetRequest(targetArn: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListRuleNamesByTargetRequest",
            [
                MemberSchema("TargetArn", Schemas.targetArn, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("NextToken", Schemas.nextToken),
                MemberSchema("Limit", Schemas.limitMax100),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &targetArn)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &limit)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListRuleNamesByTargetResponse`.
    package struct ListRuleNamesByTargetResponse: AWSStructure {
        package var ruleNames: [String]?
        package var nextToken: String?

        package init(ruleNames: [String]? = nil, nextToken: String? = nil) {
            self.ruleNames = ruleNames
            self.nextToken = nextToken
        }

        package static var blank: ListRuleNamesByTargetResponse { ListRuleNamesByTargetResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListRuleNamesByTargetResponse",
            [
                MemberSchema("RuleNames", Schemas.ruleNameList),
                MemberSchema("NextToken", Schemas.nextToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ruleNames)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListRulesRequest`.
    package struct ListRulesRequest: AWSStructure {
        package var namePrefix: String?
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init(
            namePrefix: String? = nil,
            eventBusName: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.namePrefix = namePrefix
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static var blank: ListRulesRequest { ListRulesRequest() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListRulesRequest",
            [
                MemberSchema("NamePrefix", Schemas.ruleName),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("NextToken", Schemas.nextToken),
                MemberSchema("Limit", Schemas.limitMax100),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namePrefix)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &limit)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListRulesResponse`.
    package struct ListRulesResponse: AWSStructure {
        package var rules: [Rule]?
        package var nextToken: String?

        package init(rules: [Rule]? = nil, nextToken: String? = nil) {
            self.rules = rules
            self.nextToken = nextToken
        }

        package static var blank: ListRulesResponse { ListRulesResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListRulesResponse",
            [
                MemberSchema("Rules", Schemas.ruleResponseList),
                MemberSchema("NextToken", Schemas.nextToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &rules)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListTagsForResourceRequest`.
    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceARN: String

        package init(resourceARN: String) {
            self.resourceARN = resourceARN
        }

        package static var blank: ListTagsForResourceRequest { ListTagsForResourceRequest(resourceARN: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListTagsForResourceRequest",
            [
                MemberSchema("ResourceARN", Schemas.arn, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListTagsForResourceResponse`.
    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static var blank: ListTagsForResourceResponse { ListTagsForResourceResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListTagsForResourceResponse",
            [
                MemberSchema("Tags", Schemas.tagList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &tags)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListTargetsByRuleRequest`.
    package struct ListTargetsByRuleRequest: AWSStructure {
        package var rule: String
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init(rule: String, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static var blank: ListTargetsByRuleRequest { ListTargetsByRuleRequest(rule: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListTargetsByRuleRequest",
            [
                MemberSchema("Rule", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("NextToken", Schemas.nextToken),
                MemberSchema("Limit", Schemas.limitMax100),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &rule)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &nextToken)
            visitor.member(members[3], &limit)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `ListTargetsByRuleResponse`.
    package struct ListTargetsByRuleResponse: AWSStructure {
        package var targets: [Target]?
        package var nextToken: String?

        package init(targets: [Target]? = nil, nextToken: String? = nil) {
            self.targets = targets
            self.nextToken = nextToken
        }

        package static var blank: ListTargetsByRuleResponse { ListTargetsByRuleResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "ListTargetsByRuleResponse",
            [
                MemberSchema("Targets", Schemas.targetList),
                MemberSchema("NextToken", Schemas.nextToken),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &targets)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutEventsRequest`.
    package struct PutEventsRequest: AWSStructure {
        package var entries: [PutEventsRequestEntry]

        package init(entries: [PutEventsRequestEntry]) {
            self.entries = entries
        }

        package static var blank: PutEventsRequest { PutEventsRequest(entries: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutEventsRequest",
            [
                MemberSchema("Entries", Schemas.putEventsRequestEntryList, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &entries)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutEventsRequestEntry`.
    package struct PutEventsRequestEntry: AWSStructure {
        package var time: Timestamp?
        package var source: String?
        package var resources: [String]?
        package var detailType: String?
        package var detail: String?
        package var eventBusName: String?
        package var traceHeader: String?

        package init(
            time: Timestamp? = nil,
            source: String? = nil,
            resources: [String]? = nil,
            detailType: String? = nil,
            detail: String? = nil,
            eventBusName: String? = nil,
            traceHeader: String? = nil
        ) {
            self.time = time
            self.source = source
            self.resources = resources
            self.detailType = detailType
            self.detail = detail
            self.eventBusName = eventBusName
            self.traceHeader = traceHeader
        }

        package static var blank: PutEventsRequestEntry { PutEventsRequestEntry() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutEventsRequestEntry",
            [
                MemberSchema("Time", .plain),
                MemberSchema("Source", .plain),
                MemberSchema("Resources", Schemas.eventResourceList),
                MemberSchema("DetailType", .plain),
                MemberSchema("Detail", .plain),
                MemberSchema("EventBusName", Schemas.nonPartnerEventBusNameOrArn),
                MemberSchema("TraceHeader", Schemas.traceHeader),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &time)
            visitor.member(members[1], &source)
            visitor.member(members[2], &resources)
            visitor.member(members[3], &detailType)
            visitor.member(members[4], &detail)
            visitor.member(members[5], &eventBusName)
            visitor.member(members[6], &traceHeader)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutEventsResponse`.
    package struct PutEventsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var entries: [PutEventsResultEntry]?

        package init(failedEntryCount: Int? = nil, entries: [PutEventsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.entries = entries
        }

        package static var blank: PutEventsResponse { PutEventsResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutEventsResponse",
            [
                MemberSchema("FailedEntryCount", .plain),
                MemberSchema("Entries", Schemas.putEventsResultEntryList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &failedEntryCount)
            visitor.member(members[1], &entries)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutEventsResultEntry`.
    package struct PutEventsResultEntry: AWSStructure {
        package var eventId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init(eventId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.eventId = eventId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static var blank: PutEventsResultEntry { PutEventsResultEntry() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutEventsResultEntry",
            [
                MemberSchema("EventId", Schemas.eventId),
                MemberSchema("ErrorCode", .plain),
                MemberSchema("ErrorMessage", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &eventId)
            visitor.member(members[1], &errorCode)
            visitor.member(members[2], &errorMessage)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutRuleRequest`.
    package struct PutRuleRequest: AWSStructure {
        package var name: String
        package var scheduleExpression: String?
        package var eventPattern: String?
        package var state: RuleState?
        package var description: String?
        package var roleArn: String?
        package var tags: [Tag]?
        package var eventBusName: String?

        package init(
            name: String,
            scheduleExpression: String? = nil,
            eventPattern: String? = nil,
            state: RuleState? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            tags: [Tag]? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.tags = tags
            self.eventBusName = eventBusName
        }

        package static var blank: PutRuleRequest { PutRuleRequest(name: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutRuleRequest",
            [
                MemberSchema("Name", Schemas.ruleName, isRequired: true),
                MemberSchema("ScheduleExpression", Schemas.scheduleExpression),
                MemberSchema("EventPattern", Schemas.eventPattern),
                MemberSchema("State", Schemas.ruleState),
                MemberSchema("Description", Schemas.ruleDescription),
                MemberSchema("RoleArn", Schemas.roleArn),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &scheduleExpression)
            visitor.member(members[2], &eventPattern)
            visitor.member(members[3], &state)
            visitor.member(members[4], &description)
            visitor.member(members[5], &roleArn)
            visitor.member(members[6], &tags)
            visitor.member(members[7], &eventBusName)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutRuleResponse`.
    package struct PutRuleResponse: AWSStructure {
        package var ruleArn: String?

        package init(ruleArn: String? = nil) {
            self.ruleArn = ruleArn
        }

        package static var blank: PutRuleResponse { PutRuleResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutRuleResponse",
            [
                MemberSchema("RuleArn", Schemas.ruleArn)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &ruleArn)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutTargetsRequest`.
    package struct PutTargetsRequest: AWSStructure {
        package var rule: String
        package var eventBusName: String?
        package var targets: [Target]

        package init(rule: String, eventBusName: String? = nil, targets: [Target]) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.targets = targets
        }

        package static var blank: PutTargetsRequest { PutTargetsRequest(rule: .blank, targets: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutTargetsRequest",
            [
                MemberSchema("Rule", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("Targets", Schemas.targetList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &rule)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &targets)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutTargetsResponse`.
    package struct PutTargetsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var failedEntries: [PutTargetsResultEntry]?

        package init(failedEntryCount: Int? = nil, failedEntries: [PutTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        package static var blank: PutTargetsResponse { PutTargetsResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutTargetsResponse",
            [
                MemberSchema("FailedEntryCount", .plain),
                MemberSchema("FailedEntries", Schemas.putTargetsResultEntryList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &failedEntryCount)
            visitor.member(members[1], &failedEntries)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `PutTargetsResultEntry`.
    package struct PutTargetsResultEntry: AWSStructure {
        package var targetId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static var blank: PutTargetsResultEntry { PutTargetsResultEntry() }

        package static let schema = StructureSchema(
            .eventBridge,
            "PutTargetsResultEntry",
            [
                MemberSchema("TargetId", Schemas.targetId),
                MemberSchema("ErrorCode", .plain),
                MemberSchema("ErrorMessage", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &targetId)
            visitor.member(members[1], &errorCode)
            visitor.member(members[2], &errorMessage)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RemoveTargetsRequest`.
    package struct RemoveTargetsRequest: AWSStructure {
        package var rule: String
        package var eventBusName: String?
        package var ids: [String]
        package var force: Bool?

        package init(rule: String, eventBusName: String? = nil, ids: [String], force: Bool? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.ids = ids
            self.force = force
        }

        package static var blank: RemoveTargetsRequest { RemoveTargetsRequest(rule: .blank, ids: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "RemoveTargetsRequest",
            [
                MemberSchema("Rule", Schemas.ruleName, isRequired: true),
                MemberSchema("EventBusName", Schemas.eventBusNameOrArn),
                MemberSchema("Ids", Schemas.targetIdList, isRequired: true),
                MemberSchema("Force", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &rule)
            visitor.member(members[1], &eventBusName)
            visitor.member(members[2], &ids)
            visitor.member(members[3], &force)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RemoveTargetsResponse`.
    package struct RemoveTargetsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var failedEntries: [RemoveTargetsResultEntry]?

        package init(failedEntryCount: Int? = nil, failedEntries: [RemoveTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        package static var blank: RemoveTargetsResponse { RemoveTargetsResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "RemoveTargetsResponse",
            [
                MemberSchema("FailedEntryCount", .plain),
                MemberSchema("FailedEntries", Schemas.removeTargetsResultEntryList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &failedEntryCount)
            visitor.member(members[1], &failedEntries)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RemoveTargetsResultEntry`.
    package struct RemoveTargetsResultEntry: AWSStructure {
        package var targetId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static var blank: RemoveTargetsResultEntry { RemoveTargetsResultEntry() }

        package static let schema = StructureSchema(
            .eventBridge,
            "RemoveTargetsResultEntry",
            [
                MemberSchema("TargetId", Schemas.targetId),
                MemberSchema("ErrorCode", .plain),
                MemberSchema("ErrorMessage", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &targetId)
            visitor.member(members[1], &errorCode)
            visitor.member(members[2], &errorMessage)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RetryPolicy`.
    package struct RetryPolicy: AWSStructure {
        package var maximumRetryAttempts: Int?
        package var maximumEventAgeInSeconds: Int?

        package init(maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil) {
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
        }

        package static var blank: RetryPolicy { RetryPolicy() }

        package static let schema = StructureSchema(
            .eventBridge,
            "RetryPolicy",
            [
                MemberSchema("MaximumRetryAttempts", Schemas.maximumRetryAttempts),
                MemberSchema("MaximumEventAgeInSeconds", Schemas.maximumEventAgeInSeconds),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &maximumRetryAttempts)
            visitor.member(members[1], &maximumEventAgeInSeconds)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `Rule`.
    package struct Rule: AWSStructure {
        package var name: String?
        package var arn: String?
        package var eventPattern: String?
        package var state: RuleState?
        package var description: String?
        package var scheduleExpression: String?
        package var roleArn: String?
        package var managedBy: String?
        package var eventBusName: String?

        package init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            state: RuleState? = nil,
            description: String? = nil,
            scheduleExpression: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.scheduleExpression = scheduleExpression
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
        }

        package static var blank: Rule { Rule() }

        package static let schema = StructureSchema(
            .eventBridge,
            "Rule",
            [
                MemberSchema("Name", Schemas.ruleName),
                MemberSchema("Arn", Schemas.ruleArn),
                MemberSchema("EventPattern", Schemas.eventPattern),
                MemberSchema("State", Schemas.ruleState),
                MemberSchema("Description", Schemas.ruleDescription),
                MemberSchema("ScheduleExpression", Schemas.scheduleExpression),
                MemberSchema("RoleArn", Schemas.roleArn),
                MemberSchema("ManagedBy", Schemas.managedBy),
                MemberSchema("EventBusName", Schemas.eventBusName),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &eventPattern)
            visitor.member(members[3], &state)
            visitor.member(members[4], &description)
            visitor.member(members[5], &scheduleExpression)
            visitor.member(members[6], &roleArn)
            visitor.member(members[7], &managedBy)
            visitor.member(members[8], &eventBusName)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RunCommandParameters`.
    package struct RunCommandParameters: AWSStructure {
        package var runCommandTargets: [RunCommandTarget]

        package init(runCommandTargets: [RunCommandTarget]) {
            self.runCommandTargets = runCommandTargets
        }

        package static var blank: RunCommandParameters { RunCommandParameters(runCommandTargets: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "RunCommandParameters",
            [
                MemberSchema("RunCommandTargets", Schemas.runCommandTargets, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &runCommandTargets)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `RunCommandTarget`.
    package struct RunCommandTarget: AWSStructure {
        package var key: String
        package var values: [String]

        package init(key: String, values: [String]) {
            self.key = key
            self.values = values
        }

        package static var blank: RunCommandTarget { RunCommandTarget(key: .blank, values: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "RunCommandTarget",
            [
                MemberSchema("Key", Schemas.runCommandTargetKey, isRequired: true),
                MemberSchema("Values", Schemas.runCommandTargetValues, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &values)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "Tag",
            [
                MemberSchema("Key", Schemas.tagKey, isRequired: true),
                MemberSchema("Value", Schemas.tagValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `TagResourceRequest`.
    package struct TagResourceRequest: AWSStructure {
        package var resourceARN: String
        package var tags: [Tag]

        package init(resourceARN: String, tags: [Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }

        package static var blank: TagResourceRequest { TagResourceRequest(resourceARN: .blank, tags: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "TagResourceRequest",
            [
                MemberSchema("ResourceARN", Schemas.arn, isRequired: true),
                MemberSchema("Tags", Schemas.tagList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `TagResourceResponse`.
    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: TagResourceResponse { TagResourceResponse() }

        package static let schema = StructureSchema(.eventBridge, "TagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: EventBridge 2015-10-07, shape `Target`.
    package struct Target: AWSStructure {
        package var id: String
        package var arn: String
        package var roleArn: String?
        package var input: String?
        package var inputPath: String?
        package var inputTransformer: InputTransformer?
        package var runCommandParameters: RunCommandParameters?
        package var deadLetterConfig: DeadLetterConfig?
        package var retryPolicy: RetryPolicy?

        package init(
            id: String,
            arn: String,
            roleArn: String? = nil,
            input: String? = nil,
            inputPath: String? = nil,
            inputTransformer: InputTransformer? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            retryPolicy: RetryPolicy? = nil
        ) {
            self.id = id
            self.arn = arn
            self.roleArn = roleArn
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.runCommandParameters = runCommandParameters
            self.deadLetterConfig = deadLetterConfig
            self.retryPolicy = retryPolicy
        }

        package static var blank: Target { Target(id: .blank, arn: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "Target",
            [
                MemberSchema("Id", Schemas.targetId, isRequired: true),
                MemberSchema("Arn", Schemas.targetArn, isRequired: true),
                MemberSchema("RoleArn", Schemas.roleArn),
                MemberSchema("Input", Schemas.targetInput),
                MemberSchema("InputPath", Schemas.targetInputPath),
                MemberSchema("InputTransformer", .structure),
                MemberSchema("RunCommandParameters", .structure),
                MemberSchema("DeadLetterConfig", .structure),
                MemberSchema("RetryPolicy", .structure),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &arn)
            visitor.member(members[2], &roleArn)
            visitor.member(members[3], &input)
            visitor.member(members[4], &inputPath)
            visitor.member(members[5], &inputTransformer)
            visitor.member(members[6], &runCommandParameters)
            visitor.member(members[7], &deadLetterConfig)
            visitor.member(members[8], &retryPolicy)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `TestEventPatternRequest`.
    package struct TestEventPatternRequest: AWSStructure {
        package var eventPattern: String
        package var event: String

        package init(eventPattern: String, event: String) {
            self.eventPattern = eventPattern
            self.event = event
        }

        package static var blank: TestEventPatternRequest {
            TestEventPatternRequest(eventPattern: .blank, event: .blank)
        }

        package static let schema = StructureSchema(
            .eventBridge,
            "TestEventPatternRequest",
            [
                MemberSchema("EventPattern", Schemas.eventPattern, isRequired: true),
                MemberSchema("Event", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &eventPattern)
            visitor.member(members[1], &event)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `TestEventPatternResponse`.
    package struct TestEventPatternResponse: AWSStructure {
        package var result: Bool?

        package init(result: Bool? = nil) {
            self.result = result
        }

        package static var blank: TestEventPatternResponse { TestEventPatternResponse() }

        package static let schema = StructureSchema(
            .eventBridge,
            "TestEventPatternResponse",
            [
                MemberSchema("Result", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &result)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `UntagResourceRequest`.
    package struct UntagResourceRequest: AWSStructure {
        package var resourceARN: String
        package var tagKeys: [String]

        package init(resourceARN: String, tagKeys: [String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }

        package static var blank: UntagResourceRequest { UntagResourceRequest(resourceARN: .blank, tagKeys: .blank) }

        package static let schema = StructureSchema(
            .eventBridge,
            "UntagResourceRequest",
            [
                MemberSchema("ResourceARN", Schemas.arn, isRequired: true),
                MemberSchema("TagKeys", Schemas.tagKeyList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
            visitor.member(members[1], &tagKeys)
        }
    }

    /// Source: EventBridge 2015-10-07, shape `UntagResourceResponse`.
    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: UntagResourceResponse { UntagResourceResponse() }

        package static let schema = StructureSchema(.eventBridge, "UntagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }
}
