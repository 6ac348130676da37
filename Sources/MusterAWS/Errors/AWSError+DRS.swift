package import MusterCore

/// The refusals of DRS.
///
/// Source: DRS 2020-02-26, error shapes; texts as recorded from the live service unless marked as assumed.
extension AWSError {
    /// 400 `ValidationException`.
    package static func validation(
        _ message: String,
        reason: ValidationReason = .other,
        fields: [Field] = []
    ) -> AWSError {
        AWSError(.validationException, message, httpStatus: 400, reason: reason, fields: fields)
    }

    /// 400 `UninitializedAccountException`: nobody has called `InitializeService` here.
    package static func uninitializedAccount() -> AWSError {
        AWSError(.uninitializedAccountException, "Account not initialized", httpStatus: 400)
    }

    /// 402 `ServiceQuotaExceededException`.
    package static func serviceQuotaExceeded(
        _ message: String,
        quotaCode: String? = nil,
        resourceID: String? = nil,
        resourceType: String? = nil
    ) -> AWSError {
        AWSError(
            .serviceQuotaExceededException,
            message,
            httpStatus: 402,
            resourceID: resourceID,
            resourceType: resourceType,
            serviceCode: "drs",
            quotaCode: quotaCode
        )
    }

    /// 403 `AccessDeniedException` with a text of the service's own.
    package static func accessDenied(_ message: String) -> AWSError {
        AWSError(.accessDeniedException, message, httpStatus: 403)
    }

    /// 403 `AccessDeniedException`: no policy of the caller allows the action, for example `drs:StartRecovery`.
    package static func notAuthorized(caller: String, action: String, resource: String) -> AWSError {
        accessDenied(
            "User: \(caller) is not authorized to perform: \(action) on resource: \(resource) "
                + "because no identity-based policy allows the \(action) action"
        )
    }

    /// 404 `ResourceNotFoundException`.
    package static func resourceNotFound(
        _ message: String,
        resourceID: String? = nil,
        resourceType: String? = nil
    ) -> AWSError {
        AWSError(
            .resourceNotFoundException,
            message,
            httpStatus: 404,
            resourceID: resourceID,
            resourceType: resourceType
        )
    }

    /// 404: what `DescribeJobLogItems` answers for an unknown job, though the model does not declare it.
    package static func jobNotFound(_ job: JobID) -> AWSError {
        resourceNotFound("Job with Id: '\(job)' was not found", resourceID: job.rawValue, resourceType: "JOB")
    }

    /// 409 `ConflictException`.
    package static func conflict(
        _ message: String,
        resourceID: String? = nil,
        resourceType: String? = nil
    ) -> AWSError {
        AWSError(.conflictException, message, httpStatus: 409, resourceID: resourceID, resourceType: resourceType)
    }

    /// 409: at least one server of the call is in a job that has not ended.
    package static func serverInActiveJob() -> AWSError {
        conflict(
            "One or more of the Source Servers included in API call are currently being processed by a Job"
        )
    }

    /// 429 `ThrottlingException`.
    ///
    /// `retryAfter` is what the `Retry-After` header says: whole seconds on the wire.
    package static func throttling(
        _ message: String = "Rate exceeded",
        quotaCode: String? = nil,
        retryAfter: Duration? = nil
    ) -> AWSError {
        AWSError(
            .throttlingException,
            message,
            httpStatus: 429,
            serviceCode: quotaCode == nil ? nil : "drs",
            quotaCode: quotaCode,
            retryAfter: retryAfter
        )
    }

    /// 500 `InternalServerException`.
    package static func internalServer(
        _ message: String = "An internal error has occurred",
        retryAfter: Duration? = nil
    ) -> AWSError {
        AWSError(.internalServerException, message, httpStatus: 500, retryAfter: retryAfter)
    }
}
