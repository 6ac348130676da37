// Operations of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EventBridge {
    /// The operation `CreateEventBus`.
    package enum CreateEventBus: AWSOperation {
        package typealias Input = CreateEventBusRequest
        package typealias Output = CreateEventBusResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 0 }
        package static var ordinal: Int { 194 }
        package static let traits = OperationTraits(
            .eventBridge,
            "CreateEventBus",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .invalidStateException,
                .limitExceededException,
                .operationDisabledException,
                .resourceAlreadyExistsException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `DeleteEventBus`.
    package enum DeleteEventBus: AWSOperation {
        package typealias Input = DeleteEventBusRequest
        package typealias Output = DeleteEventBusResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 1 }
        package static var ordinal: Int { 195 }
        package static let traits = OperationTraits(
            .eventBridge,
            "DeleteEventBus",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
            ]
        )
    }

    /// The operation `DeleteRule`.
    package enum DeleteRule: AWSOperation {
        package typealias Input = DeleteRuleRequest
        package typealias Output = DeleteRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 2 }
        package static var ordinal: Int { 196 }
        package static let traits = OperationTraits(
            .eventBridge,
            "DeleteRule",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `DescribeEventBus`.
    package enum DescribeEventBus: AWSOperation {
        package typealias Input = DescribeEventBusRequest
        package typealias Output = DescribeEventBusResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 3 }
        package static var ordinal: Int { 197 }
        package static let traits = OperationTraits(
            .eventBridge,
            "DescribeEventBus",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `DescribeRule`.
    package enum DescribeRule: AWSOperation {
        package typealias Input = DescribeRuleRequest
        package typealias Output = DescribeRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 4 }
        package static var ordinal: Int { 198 }
        package static let traits = OperationTraits(
            .eventBridge,
            "DescribeRule",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `DisableRule`.
    package enum DisableRule: AWSOperation {
        package typealias Input = DisableRuleRequest
        package typealias Output = DisableRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 5 }
        package static var ordinal: Int { 199 }
        package static let traits = OperationTraits(
            .eventBridge,
            "DisableRule",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `EnableRule`.
    package enum EnableRule: AWSOperation {
        package typealias Input = EnableRuleRequest
        package typealias Output = EnableRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 6 }
        package static var ordinal: Int { 200 }
        package static let traits = OperationTraits(
            .eventBridge,
            "EnableRule",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `ListEventBuses`.
    package enum ListEventBuses: AWSOperation {
        package typealias Input = ListEventBusesRequest
        package typealias Output = ListEventBusesResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 7 }
        package static var ordinal: Int { 201 }
        package static let traits = OperationTraits(
            .eventBridge,
            "ListEventBuses",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException
            ]
        )
    }

    /// The operation `ListRuleNamesByTarget`.
    package enum ListRuleNamesByTarget: AWSOperation {
        package typealias Input = ListRuleNamesByTargetRequest
        package typealias Output = ListRuleNamesByTargetResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 8 }
        package static var ordinal: Int { 202 }
        package static let traits = OperationTraits(
            .eventBridge,
            "ListRuleNamesByTarget",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "Limit", result: "RuleNames")
        )
    }

    /// The operation `ListRules`.
    package enum ListRules: AWSOperation {
        package typealias Input = ListRulesRequest
        package typealias Output = ListRulesResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 9 }
        package static var ordinal: Int { 203 }
        package static let traits = OperationTraits(
            .eventBridge,
            "ListRules",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "Limit", result: "Rules")
        )
    }

    /// The operation `ListTagsForResource`.
    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 10 }
        package static var ordinal: Int { 204 }
        package static let traits = OperationTraits(
            .eventBridge,
            "ListTagsForResource",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `ListTargetsByRule`.
    package enum ListTargetsByRule: AWSOperation {
        package typealias Input = ListTargetsByRuleRequest
        package typealias Output = ListTargetsByRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 11 }
        package static var ordinal: Int { 205 }
        package static let traits = OperationTraits(
            .eventBridge,
            "ListTargetsByRule",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .resourceNotFoundException,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "Limit", result: "Targets")
        )
    }

    /// The operation `PutEvents`.
    package enum PutEvents: AWSOperation {
        package typealias Input = PutEventsRequest
        package typealias Output = PutEventsResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 12 }
        package static var ordinal: Int { 206 }
        package static let traits = OperationTraits(
            .eventBridge,
            "PutEvents",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException
            ]
        )
    }

    /// The operation `PutRule`.
    package enum PutRule: AWSOperation {
        package typealias Input = PutRuleRequest
        package typealias Output = PutRuleResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 13 }
        package static var ordinal: Int { 207 }
        package static let traits = OperationTraits(
            .eventBridge,
            "PutRule",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .invalidEventPatternException,
                .limitExceededException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `PutTargets`.
    package enum PutTargets: AWSOperation {
        package typealias Input = PutTargetsRequest
        package typealias Output = PutTargetsResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 14 }
        package static var ordinal: Int { 208 }
        package static let traits = OperationTraits(
            .eventBridge,
            "PutTargets",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .limitExceededException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `RemoveTargets`.
    package enum RemoveTargets: AWSOperation {
        package typealias Input = RemoveTargetsRequest
        package typealias Output = RemoveTargetsResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 15 }
        package static var ordinal: Int { 209 }
        package static let traits = OperationTraits(
            .eventBridge,
            "RemoveTargets",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `TagResource`.
    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 16 }
        package static var ordinal: Int { 210 }
        package static let traits = OperationTraits(
            .eventBridge,
            "TagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }

    /// The operation `TestEventPattern`.
    package enum TestEventPattern: AWSOperation {
        package typealias Input = TestEventPatternRequest
        package typealias Output = TestEventPatternResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 17 }
        package static var ordinal: Int { 211 }
        package static let traits = OperationTraits(
            .eventBridge,
            "TestEventPattern",
            .post,
            "/",
            status: 200,
            errors: [
                .internalException,
                .invalidEventPatternException,
            ]
        )
    }

    /// The operation `UntagResource`.
    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: ServiceName { .eventBridge }
        package static var index: Int { 18 }
        package static var ordinal: Int { 212 }
        package static let traits = OperationTraits(
            .eventBridge,
            "UntagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .internalException,
                .managedRuleException,
                .resourceNotFoundException,
            ]
        )
    }
}
