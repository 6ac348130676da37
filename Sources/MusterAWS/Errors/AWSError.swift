/// A call that did not succeed: what the service answered, or that it did not answer.
package struct AWSError: Error, Hashable, Sendable {
    package var code: AWSErrorCode
    /// The service's own text.
    package var message: String
    /// The HTTP status of the answer; 0 when there was none.
    package var httpStatus: Int
    package var resourceID: String?
    package var resourceType: String?
    package var serviceCode: String?
    package var quotaCode: String?
    package var reason: ValidationReason?
    /// The members that failed validation, in the order of the shape.
    package var fields: [Field]
    /// How long the service asks to wait before the next attempt.
    package var retryAfter: Duration?
    /// The call that failed, for example `drs:StartRecovery`; set by whoever knows it.
    package var operation: String?

    package init(
        _ code: AWSErrorCode,
        _ message: String,
        httpStatus: Int,
        resourceID: String? = nil,
        resourceType: String? = nil,
        serviceCode: String? = nil,
        quotaCode: String? = nil,
        reason: ValidationReason? = nil,
        fields: [Field] = [],
        retryAfter: Duration? = nil,
        operation: String? = nil
    ) {
        self.code = code
        self.message = message
        self.httpStatus = httpStatus
        self.resourceID = resourceID
        self.resourceType = resourceType
        self.serviceCode = serviceCode
        self.quotaCode = quotaCode
        self.reason = reason
        self.fields = fields
        self.retryAfter = retryAfter
        self.operation = operation
    }

    /// One member that failed validation.
    package struct Field: Hashable, Sendable {
        /// The path to the member, for example `sourceServers.1.member.sourceServerID`.
        package var name: String
        package var message: String

        package init(name: String, message: String) {
            self.name = name
            self.message = message
        }
    }

    /// Why a request was not valid.
    ///
    /// Source: DRS 2020-02-26, shape `ValidationExceptionReason`.
    package struct ValidationReason: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let unknownOperation = ValidationReason(rawValue: "unknownOperation")
        package static let cannotParse = ValidationReason(rawValue: "cannotParse")
        package static let fieldValidationFailed = ValidationReason(rawValue: "fieldValidationFailed")
        package static let other = ValidationReason(rawValue: "other")
    }
}

extension AWSError {
    /// Whether the service refused because it was asked too often.
    ///
    /// Source: the throttle codes of the SDKs' standard retry mode; `Throttled` of SNS is not among them, yet any 429
    /// is one.
    package var isThrottle: Bool {
        httpStatus == 429 || Self.throttleCodes.contains(code.rawValue)
    }

    /// Whether the same call may succeed a little later.
    ///
    /// Says nothing about whether the call may be repeated safely: that depends on the operation.
    package var isRetryable: Bool {
        isThrottle || isTransport || (500...599).contains(httpStatus) || Self.transientCodes.contains(code.rawValue)
    }

    /// Whether no answer came from the service, so that nobody knows yet whether it acted.
    package var isTransport: Bool {
        code == .noAnswer || code == .notSent || code == .unreadableAnswer
    }

    /// Whether the session that signed the request has ended.
    package var isExpiredSession: Bool {
        code == .expiredToken || code == .requestExpired || (code == .expiredTokenException && httpStatus == 403)
    }

    /// Whether the service refused because the caller may not do this.
    package var isAccessDenied: Bool {
        code == .accessDenied || code == .accessDeniedException || code == .authorizationError
    }

    private static let throttleCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException", "RequestThrottled",
        "TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "SlowDown",
        "PriorRequestNotComplete", "EC2ThrottledException", "Throttled", "KMSThrottling",
    ]

    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "PriorRequestNotComplete", "IDPCommunicationError",
    ]
}

extension AWSError: CustomStringConvertible {
    package var description: String {
        let status = httpStatus > 0 ? " (HTTP \(httpStatus))" : ""
        let call = operation.map { " from \($0)" } ?? ""
        return "\(code.rawValue)\(status)\(call): \(message)"
    }
}
