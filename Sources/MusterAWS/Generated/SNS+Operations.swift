// Operations of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// The operation `AddPermission`.
    package enum AddPermission: AWSOperation {
        package typealias Input = AddPermissionInput
        package typealias Output = AddPermissionResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 0 }
        package static var ordinal: Int { 81 }
        package static let traits = OperationTraits(
            .sns,
            "AddPermission",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ]
        )
    }

    /// The operation `CheckIfPhoneNumberIsOptedOut`.
    package enum CheckIfPhoneNumberIsOptedOut: AWSOperation {
        package typealias Input = CheckIfPhoneNumberIsOptedOutInput
        package typealias Output = CheckIfPhoneNumberIsOptedOutResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 1 }
        package static var ordinal: Int { 82 }
        package static let traits = OperationTraits(
            .sns,
            "CheckIfPhoneNumberIsOptedOut",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
            ],
            resultWrapper: "CheckIfPhoneNumberIsOptedOutResult"
        )
    }

    /// The operation `ConfirmSubscription`.
    package enum ConfirmSubscription: AWSOperation {
        package typealias Input = ConfirmSubscriptionInput
        package typealias Output = ConfirmSubscriptionResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 2 }
        package static var ordinal: Int { 83 }
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

    /// The operation `CreatePlatformApplication`.
    package enum CreatePlatformApplication: AWSOperation {
        package typealias Input = CreatePlatformApplicationInput
        package typealias Output = CreatePlatformApplicationResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 3 }
        package static var ordinal: Int { 84 }
        package static let traits = OperationTraits(
            .sns,
            "CreatePlatformApplication",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ],
            resultWrapper: "CreatePlatformApplicationResult"
        )
    }

    /// The operation `CreatePlatformEndpoint`.
    package enum CreatePlatformEndpoint: AWSOperation {
        package typealias Input = CreatePlatformEndpointInput
        package typealias Output = CreateEndpointResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 4 }
        package static var ordinal: Int { 85 }
        package static let traits = OperationTraits(
            .sns,
            "CreatePlatformEndpoint",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "CreatePlatformEndpointResult"
        )
    }

    /// The operation `CreateSMSSandboxPhoneNumber`.
    package enum CreateSMSSandboxPhoneNumber: AWSOperation {
        package typealias Input = CreateSMSSandboxPhoneNumberInput
        package typealias Output = CreateSMSSandboxPhoneNumberResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 5 }
        package static var ordinal: Int { 86 }
        package static let traits = OperationTraits(
            .sns,
            "CreateSMSSandboxPhoneNumber",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .optedOut,
                .throttled,
                .userError,
            ],
            resultWrapper: "CreateSMSSandboxPhoneNumberResult"
        )
    }

    /// The operation `CreateTopic`.
    package enum CreateTopic: AWSOperation {
        package typealias Input = CreateTopicInput
        package typealias Output = CreateTopicResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 6 }
        package static var ordinal: Int { 87 }
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

    /// The operation `DeleteEndpoint`.
    package enum DeleteEndpoint: AWSOperation {
        package typealias Input = DeleteEndpointInput
        package typealias Output = DeleteEndpointResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 7 }
        package static var ordinal: Int { 88 }
        package static let traits = OperationTraits(
            .sns,
            "DeleteEndpoint",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ]
        )
    }

    /// The operation `DeletePlatformApplication`.
    package enum DeletePlatformApplication: AWSOperation {
        package typealias Input = DeletePlatformApplicationInput
        package typealias Output = DeletePlatformApplicationResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 8 }
        package static var ordinal: Int { 89 }
        package static let traits = OperationTraits(
            .sns,
            "DeletePlatformApplication",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ]
        )
    }

    /// The operation `DeleteSMSSandboxPhoneNumber`.
    package enum DeleteSMSSandboxPhoneNumber: AWSOperation {
        package typealias Input = DeleteSMSSandboxPhoneNumberInput
        package typealias Output = DeleteSMSSandboxPhoneNumberResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 9 }
        package static var ordinal: Int { 90 }
        package static let traits = OperationTraits(
            .sns,
            "DeleteSMSSandboxPhoneNumber",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .resourceNotFound,
                .throttled,
                .userError,
            ],
            resultWrapper: "DeleteSMSSandboxPhoneNumberResult"
        )
    }

    /// The operation `DeleteTopic`.
    package enum DeleteTopic: AWSOperation {
        package typealias Input = DeleteTopicInput
        package typealias Output = DeleteTopicResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 10 }
        package static var ordinal: Int { 91 }
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

    /// The operation `GetDataProtectionPolicy`.
    package enum GetDataProtectionPolicy: AWSOperation {
        package typealias Input = GetDataProtectionPolicyInput
        package typealias Output = GetDataProtectionPolicyResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 11 }
        package static var ordinal: Int { 92 }
        package static let traits = OperationTraits(
            .sns,
            "GetDataProtectionPolicy",
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
            resultWrapper: "GetDataProtectionPolicyResult"
        )
    }

    /// The operation `GetEndpointAttributes`.
    package enum GetEndpointAttributes: AWSOperation {
        package typealias Input = GetEndpointAttributesInput
        package typealias Output = GetEndpointAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 12 }
        package static var ordinal: Int { 93 }
        package static let traits = OperationTraits(
            .sns,
            "GetEndpointAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "GetEndpointAttributesResult"
        )
    }

    /// The operation `GetPlatformApplicationAttributes`.
    package enum GetPlatformApplicationAttributes: AWSOperation {
        package typealias Input = GetPlatformApplicationAttributesInput
        package typealias Output = GetPlatformApplicationAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 13 }
        package static var ordinal: Int { 94 }
        package static let traits = OperationTraits(
            .sns,
            "GetPlatformApplicationAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "GetPlatformApplicationAttributesResult"
        )
    }

    /// The operation `GetSMSAttributes`.
    package enum GetSMSAttributes: AWSOperation {
        package typealias Input = GetSMSAttributesInput
        package typealias Output = GetSMSAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 14 }
        package static var ordinal: Int { 95 }
        package static let traits = OperationTraits(
            .sns,
            "GetSMSAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
            ],
            resultWrapper: "GetSMSAttributesResult"
        )
    }

    /// The operation `GetSMSSandboxAccountStatus`.
    package enum GetSMSSandboxAccountStatus: AWSOperation {
        package typealias Input = GetSMSSandboxAccountStatusInput
        package typealias Output = GetSMSSandboxAccountStatusResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 15 }
        package static var ordinal: Int { 96 }
        package static let traits = OperationTraits(
            .sns,
            "GetSMSSandboxAccountStatus",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .throttled,
            ],
            resultWrapper: "GetSMSSandboxAccountStatusResult"
        )
    }

    /// The operation `GetSubscriptionAttributes`.
    package enum GetSubscriptionAttributes: AWSOperation {
        package typealias Input = GetSubscriptionAttributesInput
        package typealias Output = GetSubscriptionAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 16 }
        package static var ordinal: Int { 97 }
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
        package static var index: Int { 17 }
        package static var ordinal: Int { 98 }
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

    /// The operation `ListEndpointsByPlatformApplication`.
    package enum ListEndpointsByPlatformApplication: AWSOperation {
        package typealias Input = ListEndpointsByPlatformApplicationInput
        package typealias Output = ListEndpointsByPlatformApplicationResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 18 }
        package static var ordinal: Int { 99 }
        package static let traits = OperationTraits(
            .sns,
            "ListEndpointsByPlatformApplication",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ],
            resultWrapper: "ListEndpointsByPlatformApplicationResult",
            pagination: Pagination("NextToken", "NextToken", result: "Endpoints")
        )
    }

    /// The operation `ListOriginationNumbers`.
    package enum ListOriginationNumbers: AWSOperation {
        package typealias Input = ListOriginationNumbersRequest
        package typealias Output = ListOriginationNumbersResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 19 }
        package static var ordinal: Int { 100 }
        package static let traits = OperationTraits(
            .sns,
            "ListOriginationNumbers",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
                .validationException,
            ],
            resultWrapper: "ListOriginationNumbersResult",
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "PhoneNumbers")
        )
    }

    /// The operation `ListPhoneNumbersOptedOut`.
    package enum ListPhoneNumbersOptedOut: AWSOperation {
        package typealias Input = ListPhoneNumbersOptedOutInput
        package typealias Output = ListPhoneNumbersOptedOutResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 20 }
        package static var ordinal: Int { 101 }
        package static let traits = OperationTraits(
            .sns,
            "ListPhoneNumbersOptedOut",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
            ],
            resultWrapper: "ListPhoneNumbersOptedOutResult",
            pagination: Pagination("nextToken", "nextToken", result: "phoneNumbers")
        )
    }

    /// The operation `ListPlatformApplications`.
    package enum ListPlatformApplications: AWSOperation {
        package typealias Input = ListPlatformApplicationsInput
        package typealias Output = ListPlatformApplicationsResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 21 }
        package static var ordinal: Int { 102 }
        package static let traits = OperationTraits(
            .sns,
            "ListPlatformApplications",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
            ],
            resultWrapper: "ListPlatformApplicationsResult",
            pagination: Pagination("NextToken", "NextToken", result: "PlatformApplications")
        )
    }

    /// The operation `ListSMSSandboxPhoneNumbers`.
    package enum ListSMSSandboxPhoneNumbers: AWSOperation {
        package typealias Input = ListSMSSandboxPhoneNumbersInput
        package typealias Output = ListSMSSandboxPhoneNumbersResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 22 }
        package static var ordinal: Int { 103 }
        package static let traits = OperationTraits(
            .sns,
            "ListSMSSandboxPhoneNumbers",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .resourceNotFound,
                .throttled,
            ],
            resultWrapper: "ListSMSSandboxPhoneNumbersResult",
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "PhoneNumbers")
        )
    }

    /// The operation `ListSubscriptions`.
    package enum ListSubscriptions: AWSOperation {
        package typealias Input = ListSubscriptionsInput
        package typealias Output = ListSubscriptionsResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 23 }
        package static var ordinal: Int { 104 }
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
        package static var index: Int { 24 }
        package static var ordinal: Int { 105 }
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
        package static var index: Int { 25 }
        package static var ordinal: Int { 106 }
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
        package static var index: Int { 26 }
        package static var ordinal: Int { 107 }
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

    /// The operation `OptInPhoneNumber`.
    package enum OptInPhoneNumber: AWSOperation {
        package typealias Input = OptInPhoneNumberInput
        package typealias Output = OptInPhoneNumberResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 27 }
        package static var ordinal: Int { 108 }
        package static let traits = OperationTraits(
            .sns,
            "OptInPhoneNumber",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
            ],
            resultWrapper: "OptInPhoneNumberResult"
        )
    }

    /// The operation `Publish`.
    package enum Publish: AWSOperation {
        package typealias Input = PublishInput
        package typealias Output = PublishResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 28 }
        package static var ordinal: Int { 109 }
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
        package static var index: Int { 29 }
        package static var ordinal: Int { 110 }
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

    /// The operation `PutDataProtectionPolicy`.
    package enum PutDataProtectionPolicy: AWSOperation {
        package typealias Input = PutDataProtectionPolicyInput
        package typealias Output = PutDataProtectionPolicyResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 30 }
        package static var ordinal: Int { 111 }
        package static let traits = OperationTraits(
            .sns,
            "PutDataProtectionPolicy",
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

    /// The operation `RemovePermission`.
    package enum RemovePermission: AWSOperation {
        package typealias Input = RemovePermissionInput
        package typealias Output = RemovePermissionResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 31 }
        package static var ordinal: Int { 112 }
        package static let traits = OperationTraits(
            .sns,
            "RemovePermission",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ]
        )
    }

    /// The operation `SetEndpointAttributes`.
    package enum SetEndpointAttributes: AWSOperation {
        package typealias Input = SetEndpointAttributesInput
        package typealias Output = SetEndpointAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 32 }
        package static var ordinal: Int { 113 }
        package static let traits = OperationTraits(
            .sns,
            "SetEndpointAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ]
        )
    }

    /// The operation `SetPlatformApplicationAttributes`.
    package enum SetPlatformApplicationAttributes: AWSOperation {
        package typealias Input = SetPlatformApplicationAttributesInput
        package typealias Output = SetPlatformApplicationAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 33 }
        package static var ordinal: Int { 114 }
        package static let traits = OperationTraits(
            .sns,
            "SetPlatformApplicationAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .notFound,
            ]
        )
    }

    /// The operation `SetSMSAttributes`.
    package enum SetSMSAttributes: AWSOperation {
        package typealias Input = SetSMSAttributesInput
        package typealias Output = SetSMSAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 34 }
        package static var ordinal: Int { 115 }
        package static let traits = OperationTraits(
            .sns,
            "SetSMSAttributes",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .throttled,
            ],
            resultWrapper: "SetSMSAttributesResult"
        )
    }

    /// The operation `SetSubscriptionAttributes`.
    package enum SetSubscriptionAttributes: AWSOperation {
        package typealias Input = SetSubscriptionAttributesInput
        package typealias Output = SetSubscriptionAttributesResponse
        package static var service: ServiceName { .sns }
        package static var index: Int { 35 }
        package static var ordinal: Int { 116 }
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
        package static var index: Int { 36 }
        package static var ordinal: Int { 117 }
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
        package static var index: Int { 37 }
        package static var ordinal: Int { 118 }
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
        package static var index: Int { 38 }
        package static var ordinal: Int { 119 }
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
        package static var index: Int { 39 }
        package static var ordinal: Int { 120 }
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
        package static var index: Int { 40 }
        package static var ordinal: Int { 121 }
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

    /// The operation `VerifySMSSandboxPhoneNumber`.
    package enum VerifySMSSandboxPhoneNumber: AWSOperation {
        package typealias Input = VerifySMSSandboxPhoneNumberInput
        package typealias Output = VerifySMSSandboxPhoneNumberResult
        package static var service: ServiceName { .sns }
        package static var index: Int { 41 }
        package static var ordinal: Int { 122 }
        package static let traits = OperationTraits(
            .sns,
            "VerifySMSSandboxPhoneNumber",
            .post,
            "/",
            status: 200,
            errors: [
                .authorizationError,
                .internalError,
                .invalidParameter,
                .resourceNotFound,
                .throttled,
                .verificationException,
            ],
            resultWrapper: "VerifySMSSandboxPhoneNumberResult"
        )
    }
}
