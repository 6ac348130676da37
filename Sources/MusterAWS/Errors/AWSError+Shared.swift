/// Refusals that every service knows, each protocol in its own words, and calls without an answer.
extension AWSError {
    /// The session that signed the request has ended.
    ///
    /// Source: recorded answers of query, json and ec2 services; for rest-json recorded from a sibling service.
    package static func expiredSession(_ wire: WireProtocol) -> AWSError {
        switch wire {
        case .query:
            AWSError(.expiredToken, "The security token included in the request is expired", httpStatus: 403)
        case .restJSON:
            AWSError(.expiredTokenException, "The security token included in the request is expired", httpStatus: 403)
        case .json, .cbor:
            AWSError(.expiredTokenException, "The security token included in the request is expired", httpStatus: 400)
        case .ec2Query:
            AWSError(.requestExpired, "Request has expired.", httpStatus: 400)
        }
    }

    /// The access key or the session token is unknown to the service.
    package static func invalidCredentials(_ wire: WireProtocol) -> AWSError {
        let message = "The security token included in the request is invalid."
        return switch wire {
        case .query: AWSError(.invalidClientTokenID, message, httpStatus: 403)
        case .restJSON: AWSError(.unrecognizedClientException, message, httpStatus: 403)
        case .json, .cbor: AWSError(.unrecognizedClientException, message, httpStatus: 400)
        case .ec2Query:
            AWSError(
                .authFailure,
                "AWS was not able to validate the provided access credentials",
                httpStatus: 401
            )
        }
    }

    /// The request went out and no answer came back: the service may have acted or not.
    package static func noAnswer(_ message: String = "no answer came before the time limit") -> AWSError {
        AWSError(.noAnswer, message, httpStatus: 0)
    }

    /// The request did not go out: the service cannot have acted.
    package static func notSent(_ message: String = "no connection could be made") -> AWSError {
        AWSError(.notSent, message, httpStatus: 0)
    }

    /// The error that a service answers under a code, with the status that goes with it.
    ///
    /// For faults and other data that name an error by its code. The status comes from the service's model, then from
    /// the codes that all services share, and is 400 for a code that neither knows.
    ///
    /// - Parameters:
    ///   - code: For example `ThrottlingException`.
    ///   - service: The service that answers.
    ///   - message: The text; without one the usual text of the code, or the code itself.
    /// - Returns: The error with the status that the service gives it.
    package static func coded(_ code: AWSErrorCode, from service: ServiceName, _ message: String? = nil) -> AWSError {
        let modeled = OperationCatalog.errors(of: service).first { $0.code == code }
        let status = modeled?.httpStatus ?? sharedStatus[code] ?? 400
        return AWSError(code, message ?? defaultText[code] ?? code.rawValue, httpStatus: status)
    }

    private static let sharedStatus: [AWSErrorCode: Int] = [
        .accessDenied: 403, .accessDeniedException: 403, .expiredToken: 403, .expiredTokenException: 403,
        .invalidClientTokenID: 403, .unrecognizedClientException: 403, .signatureDoesNotMatch: 403,
        .invalidSignatureException: 403, .missingAuthenticationToken: 403, .authFailure: 401,
        .requestLimitExceeded: 503, .serviceUnavailable: 503, .insufficientInstanceCapacity: 500,
        .throttlingException: 429, .throttled: 429, .internalError: 500, .internalServerException: 500,
        .resourceNotFoundException: 404, .conflictException: 409, .serviceQuotaExceededException: 402,
        .noAnswer: 0, .notSent: 0, .unreadableAnswer: 0,
    ]

    private static let defaultText: [AWSErrorCode: String] = [
        .throttlingException: "Rate exceeded", .throttling: "Rate exceeded", .throttled: "Rate exceeded",
        .requestLimitExceeded: "Request limit exceeded.",
        .expiredToken: "The security token included in the request is expired",
        .expiredTokenException: "The security token included in the request is expired",
        .internalServerException: "An internal error has occurred",
        .noAnswer: "no answer came before the time limit", .notSent: "no connection could be made",
    ]
}

extension OperationCatalog {
    /// The errors that the operations of a service declare; none for a service outside the table.
    package static func errors(of service: ServiceName) -> [ModeledError] {
        switch service {
        case .drs: DRS.errors
        case .sts: STS.errors
        case .sns: SNS.errors
        case .iam: IAM.errors
        case .ec2: EC2.errors
        case .ssm: SSM.errors
        case .cloudWatch: CloudWatch.errors
        case .eventBridge: EventBridge.errors
        default: []
        }
    }

    /// The operation of a name such as `drs:StartRecovery`.
    package static func operation(named actionName: String) -> (any AWSOperation.Type)? {
        byActionName[actionName]
    }

    private static let byActionName: [String: any AWSOperation.Type] = Dictionary(
        operations.map { ($0.actionName, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
