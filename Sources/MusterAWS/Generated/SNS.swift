// Names of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of Amazon Simple Notification Service.
package enum SNS {
    package static let service = ServiceName.sns
    package static let apiVersion = "2010-03-31"
    package static let wireProtocol = WireProtocol.query
    package static let endpointPrefix = "sns"
    package static let xmlNamespace = "http://sns.amazonaws.com/doc/2010-03-31/"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        AddPermission.self,
        CheckIfPhoneNumberIsOptedOut.self,
        ConfirmSubscription.self,
        CreatePlatformApplication.self,
        CreatePlatformEndpoint.self,
        CreateSMSSandboxPhoneNumber.self,
        CreateTopic.self,
        DeleteEndpoint.self,
        DeletePlatformApplication.self,
        DeleteSMSSandboxPhoneNumber.self,
        DeleteTopic.self,
        GetDataProtectionPolicy.self,
        GetEndpointAttributes.self,
        GetPlatformApplicationAttributes.self,
        GetSMSAttributes.self,
        GetSMSSandboxAccountStatus.self,
        GetSubscriptionAttributes.self,
        GetTopicAttributes.self,
        ListEndpointsByPlatformApplication.self,
        ListOriginationNumbers.self,
        ListPhoneNumbersOptedOut.self,
        ListPlatformApplications.self,
        ListSMSSandboxPhoneNumbers.self,
        ListSubscriptions.self,
        ListSubscriptionsByTopic.self,
        ListTagsForResource.self,
        ListTopics.self,
        OptInPhoneNumber.self,
        Publish.self,
        PublishBatch.self,
        PutDataProtectionPolicy.self,
        RemovePermission.self,
        SetEndpointAttributes.self,
        SetPlatformApplicationAttributes.self,
        SetSMSAttributes.self,
        SetSubscriptionAttributes.self,
        SetTopicAttributes.self,
        Subscribe.self,
        TagResource.self,
        Unsubscribe.self,
        UntagResource.self,
        VerifySMSSandboxPhoneNumber.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.authorizationError, httpStatus: 403),
        ModeledError(.batchEntryIdsNotDistinct, httpStatus: 400),
        ModeledError(.batchRequestTooLong, httpStatus: 400),
        ModeledError(.concurrentAccess, httpStatus: 400),
        ModeledError(.emptyBatchRequest, httpStatus: 400),
        ModeledError(.endpointDisabled, httpStatus: 400),
        ModeledError(.filterPolicyLimitExceeded, httpStatus: 403),
        ModeledError(.internalError, httpStatus: 500, isFault: true),
        ModeledError(.invalidBatchEntryId, httpStatus: 400),
        ModeledError(.invalidParameter, httpStatus: 400),
        ModeledError(.invalidSecurity, httpStatus: 403),
        ModeledError(.invalidState, httpStatus: 400),
        ModeledError(.kmsAccessDenied, httpStatus: 400),
        ModeledError(.kmsDisabled, httpStatus: 400),
        ModeledError(.kmsInvalidState, httpStatus: 400),
        ModeledError(.kmsNotFound, httpStatus: 400),
        ModeledError(.kmsOptInRequired, httpStatus: 403),
        ModeledError(.kmsThrottling, httpStatus: 400),
        ModeledError(.notFound, httpStatus: 404),
        ModeledError(.optedOut, httpStatus: 400),
        ModeledError(.parameterValueInvalid, httpStatus: 400),
        ModeledError(.platformApplicationDisabled, httpStatus: 400),
        ModeledError(.replayLimitExceeded, httpStatus: 403),
        ModeledError(.resourceNotFound, httpStatus: 404),
        ModeledError(.staleTag, httpStatus: 400),
        ModeledError(.subscriptionLimitExceeded, httpStatus: 403),
        ModeledError(.tagLimitExceeded, httpStatus: 400),
        ModeledError(.tagPolicy, httpStatus: 400),
        ModeledError(.throttled, httpStatus: 429),
        ModeledError(.tooManyEntriesInBatchRequest, httpStatus: 400),
        ModeledError(.topicLimitExceeded, httpStatus: 403),
        ModeledError(.userError, httpStatus: 400),
        ModeledError(.validationException, httpStatus: 400),
        ModeledError(.verificationException, httpStatus: 400),
    ]
}
