/// The refusals of SNS.
///
/// Source: SNS 2010-03-31, error shapes; text patterns as recorded from the live service.
extension AWSError {
    /// 400 `InvalidParameter`.
    ///
    /// - Parameters:
    ///   - name: The parameter as the wire spells it, for example `TopicArn`.
    ///   - why: What is wrong with it.
    /// - Returns: The error as SNS answers it.
    package static func snsInvalidParameter(_ name: String, _ why: String) -> AWSError {
        let message = "Invalid parameter: \(name) Reason: \(why)"
        return AWSError(
            .invalidParameter,
            message,
            httpStatus: 400,
            fields: [Field(name: name, message: why)]
        )
    }

    /// 404 `NotFound`.
    package static func snsNotFound(_ message: String = "Topic does not exist") -> AWSError {
        AWSError(.notFound, message, httpStatus: 404)
    }

    /// 404 `ResourceNotFound`, which the tag operations answer.
    package static func snsResourceNotFound(_ message: String = "Resource does not exist") -> AWSError {
        AWSError(.resourceNotFound, message, httpStatus: 404)
    }

    /// 403 `AuthorizationError`.
    ///
    /// The action carries the prefix in capitals that SNS writes, for example `SNS:Publish`.
    package static func snsAuthorizationError(caller: String, action: String, resource: String) -> AWSError {
        AWSError(
            .authorizationError,
            "User: \(caller) is not authorized to perform: \(action) on resource: \(resource) "
                + "because no identity-based policy allows the \(action) action",
            httpStatus: 403
        )
    }

    /// 429 `Throttled`.
    package static func snsThrottled() -> AWSError {
        AWSError(.throttled, "Rate exceeded", httpStatus: 429)
    }

    /// 500 `InternalError`.
    package static func snsInternalError(_ message: String = "Internal error") -> AWSError {
        AWSError(.internalError, message, httpStatus: 500)
    }

    /// 403 `TopicLimitExceeded`.
    package static func topicLimitExceeded(_ message: String) -> AWSError {
        AWSError(.topicLimitExceeded, message, httpStatus: 403)
    }

    /// 403 `SubscriptionLimitExceeded`.
    package static func subscriptionLimitExceeded(_ message: String) -> AWSError {
        AWSError(.subscriptionLimitExceeded, message, httpStatus: 403)
    }

    /// 400 `TagLimitExceeded`.
    package static func snsTagLimitExceeded(_ message: String) -> AWSError {
        AWSError(.tagLimitExceeded, message, httpStatus: 400)
    }

    /// 400 `EmptyBatchRequest`.
    package static func emptyBatchRequest() -> AWSError {
        AWSError(.emptyBatchRequest, "The batch request doesn't contain any entries.", httpStatus: 400)
    }

    /// 400 `TooManyEntriesInBatchRequest`.
    package static func tooManyEntriesInBatchRequest(_ count: Int) -> AWSError {
        AWSError(
            .tooManyEntriesInBatchRequest,
            "Maximum number of entries per request are 10. You have sent \(count).",
            httpStatus: 400
        )
    }

    /// 400 `BatchEntryIdsNotDistinct`.
    package static func batchEntryIDsNotDistinct(_ id: String) -> AWSError {
        AWSError(.batchEntryIdsNotDistinct, "Id \(id) repeated.", httpStatus: 400)
    }

    /// 400 `BatchRequestTooLong`.
    package static func batchRequestTooLong(_ bytes: Int) -> AWSError {
        AWSError(
            .batchRequestTooLong,
            "Batch requests cannot be longer than 262144 bytes. You have sent \(bytes) bytes.",
            httpStatus: 400
        )
    }

    /// 400 `InvalidBatchEntryId`.
    package static func invalidBatchEntryID(_ id: String) -> AWSError {
        AWSError(
            .invalidBatchEntryId,
            "\"\(id)\" can only contain alphanumeric characters, hyphens and underscores, 1 to 80 of them.",
            httpStatus: 400
        )
    }
}
