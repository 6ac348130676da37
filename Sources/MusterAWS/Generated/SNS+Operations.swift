// Operations of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// The operation `ConfirmSubscription`.
    package enum ConfirmSubscription: AWSOperation {
        package typealias Input = ConfirmSubscriptionInput
        package typealias Output = ConfirmSubscriptionResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 0 }
        package static var ordinal: Int { 74 }
        package static let traits = OperationTraits(
            .sns,
            "ConfirmSubscription",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .filterPolicyLimitExceeded,
                .internalError,
                .invalidParameter,
                .notFound,
                .replayLimitExceeded,
                .subscriptionLimitExceeded,
            ],
            resultWrapper: "ConfirmSubscriptionResult"
        )
    }

    /// The operation `CreateTopic`.
    package enum CreateTopic: AWSOperation {
        package typealias Input = CreateTopicInput
        package typealias Output = CreateTopicResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 1 }
        package static var ordinal: Int { 75 }
        package static let traits = OperationTraits(
            .sns,
            "CreateTopic",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .concurrentAccess,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .staleTag,
                .tagLimitExceeded,
                .tagPolicy,
                .topicLimitExceeded,
            ],
            resultWrapper: "CreateTopicResult"
        )
    }

    /// The operation `DeleteTopic`.
    package enum DeleteTopic: AWSOperation {
        package typealias Input = DeleteTopicInput
        package typealias Output = DeleteTopicResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 2 }
        package static var ordinal: Int { 76 }
        package static let traits = OperationTraits(
            .sns,
            "DeleteTopic",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .concurrentAccess,
                .internalError,
                .invalidParameter,
                .invalidState,
                .notFound,
                .staleTag,
                .tagPolicy,
            ]
        )
    }

    /// The operation `GetSubscriptionAttributes`.
    package enum GetSubscriptionAttributes: AWSOperation {
        package typealias Input = GetSubscriptionAttributesInput
        package typealias Output = GetSubscriptionAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 3 }
        package static var ordinal: Int { 77 }
        package static let traits = OperationTraits(
            .sns,
            "GetSubscriptionAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "GetSubscriptionAttributesResult"
        )
    }

    /// The operation `GetTopicAttributes`.
    package enum GetTopicAttributes: AWSOperation {
        package typealias Input = GetTopicAttributesInput
        package typealias Output = GetTopicAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 4 }
        package static var ordinal: Int { 78 }
        package static let traits = OperationTraits(
            .sns,
            "GetTopicAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .notFound,
            ],
            resultWrapper: "GetTopicAttributesResult"
        )
    }

    /// The operation `ListSubscriptions`.
    package enum ListSubscriptions: AWSOperation {
        package typealias Input = ListSubscriptionsInput
        package typealias Output = ListSubscriptionsResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 5 }
        package static var ordinal: Int { 79 }
        package static let traits = OperationTraits(
            .sns,
            "ListSubscriptions",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ],
            resultWrapper: "ListSubscriptionsResult",
            pagination: Pagination("NextToken", "NextToken", result: "Subscriptions")
        )
    }

    /// The operation `ListSubscriptionsByTopic`.
    package enum ListSubscriptionsByTopic: AWSOperation {
        package typealias Input = ListSubscriptionsByTopicInput
        package typealias Output = ListSubscriptionsByTopicResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 6 }
        package static var ordinal: Int { 80 }
        package static let traits = OperationTraits(
            .sns,
            "ListSubscriptionsByTopic",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "ListSubscriptionsByTopicResult",
            pagination: Pagination("NextToken", "NextToken", result: "Subscriptions")
        )
    }

    /// The operation `ListTagsForResource`.
    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 7 }
        package static var ordinal: Int { 81 }
        package static let traits = OperationTraits(
            .sns,
            "ListTagsForResource",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .concurrentAccess,
                .invalidParameter,
                .resourceNotFound,
                .tagPolicy,
            ],
            resultWrapper: "ListTagsForResourceResult"
        )
    }

    /// The operation `ListTopics`.
    package enum ListTopics: AWSOperation {
        package typealias Input = ListTopicsInput
        package typealias Output = ListTopicsResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 8 }
        package static var ordinal: Int { 82 }
        package static let traits = OperationTraits(
            .sns,
            "ListTopics",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ],
            resultWrapper: "ListTopicsResult",
            pagination: Pagination("NextToken", "NextToken", result: "Topics")
        )
    }

    /// The operation `Publish`.
    package enum Publish: AWSOperation {
        package typealias Input = PublishInput
        package typealias Output = PublishResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 9 }
        package static var ordinal: Int { 83 }
        package static let traits = OperationTraits(
            .sns,
            "Publish",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .endpointDisabled,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .kmsAccessDenied,
                .kmsDisabled,
                .kmsInvalidState,
                .kmsNotFound,
                .kmsOptInRequired,
                .kmsThrottling,
                .notFound,
                .parameterValueInvalid,
                .platformApplicationDisabled,
                .validationException,
            ],
            resultWrapper: "PublishResult"
        )
    }

    /// The operation `PublishBatch`.
    package enum PublishBatch: AWSOperation {
        package typealias Input = PublishBatchInput
        package typealias Output = PublishBatchResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 10 }
        package static var ordinal: Int { 84 }
        package static let traits = OperationTraits(
            .sns,
            "PublishBatch",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .batchEntryIdsNotDistinct,
                .batchRequestTooLong,
                .emptyBatchRequest,
                .endpointDisabled,
                .internalError,
                .invalidBatchEntryId,
                .invalidParameter,
                .invalidSecurity,
                .kmsAccessDenied,
                .kmsDisabled,
                .kmsInvalidState,
                .kmsNotFound,
                .kmsOptInRequired,
                .kmsThrottling,
                .notFound,
                .parameterValueInvalid,
                .platformApplicationDisabled,
                .tooManyEntriesInBatchRequest,
                .validationException,
            ],
            resultWrapper: "PublishBatchResult"
        )
    }

    /// The operation `SetSubscriptionAttributes`.
    package enum SetSubscriptionAttributes: AWSOperation {
        package typealias Input = SetSubscriptionAttributesInput
        package typealias Output = SetSubscriptionAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 11 }
        package static var ordinal: Int { 85 }
        package static let traits = OperationTraits(
            .sns,
            "SetSubscriptionAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .filterPolicyLimitExceeded,
                .internalError,
                .invalidParameter,
                .notFound,
                .replayLimitExceeded,
            ]
        )
    }

    /// The operation `SetTopicAttributes`.
    package enum SetTopicAttributes: AWSOperation {
        package typealias Input = SetTopicAttributesInput
        package typealias Output = SetTopicAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 12 }
        package static var ordinal: Int { 86 }
        package static let traits = OperationTraits(
            .sns,
            "SetTopicAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .notFound,
            ]
        )
    }

    /// The operation `Subscribe`.
    package enum Subscribe: AWSOperation {
        package typealias Input = SubscribeInput
        package typealias Output = SubscribeResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 13 }
        package static var ordinal: Int { 87 }
        package static let traits = OperationTraits(
            .sns,
            "Subscribe",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .filterPolicyLimitExceeded,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .notFound,
                .replayLimitExceeded,
                .subscriptionLimitExceeded,
            ],
            resultWrapper: "SubscribeResult"
        )
    }

    /// The operation `TagResource`.
    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 14 }
        package static var ordinal: Int { 88 }
        package static let traits = OperationTraits(
            .sns,
            "TagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .concurrentAccess,
                .invalidParameter,
                .resourceNotFound,
                .staleTag,
                .tagLimitExceeded,
                .tagPolicy,
            ],
            resultWrapper: "TagResourceResult"
        )
    }

    /// The operation `Unsubscribe`.
    package enum Unsubscribe: AWSOperation {
        package typealias Input = UnsubscribeInput
        package typealias Output = UnsubscribeResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 15 }
        package static var ordinal: Int { 89 }
        package static let traits = OperationTraits(
            .sns,
            "Unsubscribe",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .invalidSecurity,
                .notFound,
            ]
        )
    }

    /// The operation `UntagResource`.
    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 16 }
        package static var ordinal: Int { 90 }
        package static let traits = OperationTraits(
            .sns,
            "UntagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .concurrentAccess,
                .invalidParameter,
                .resourceNotFound,
                .staleTag,
                .tagLimitExceeded,
                .tagPolicy,
            ],
            resultWrapper: "UntagResourceResult"
        )
    }
}
