/// The word by which a service names a refusal.
///
/// Codes that the service models declare are generated; those that services answer without declaring them stand here.
package struct AWSErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package var description: String { rawValue }

    // The front door that all services share.
    package static let throttling = AWSErrorCode(rawValue: "Throttling")
    package static let requestLimitExceeded = AWSErrorCode(rawValue: "RequestLimitExceeded")
    package static let expiredToken = AWSErrorCode(rawValue: "ExpiredToken")
    package static let invalidClientTokenID = AWSErrorCode(rawValue: "InvalidClientTokenId")
    package static let unrecognizedClientException = AWSErrorCode(rawValue: "UnrecognizedClientException")
    package static let signatureDoesNotMatch = AWSErrorCode(rawValue: "SignatureDoesNotMatch")
    package static let invalidSignatureException = AWSErrorCode(rawValue: "InvalidSignatureException")
    package static let missingAuthenticationToken = AWSErrorCode(rawValue: "MissingAuthenticationToken")
    package static let requestExpired = AWSErrorCode(rawValue: "RequestExpired")
    package static let requestTimeout = AWSErrorCode(rawValue: "RequestTimeout")
    package static let serviceUnavailable = AWSErrorCode(rawValue: "ServiceUnavailable")

    // STS.
    package static let accessDenied = AWSErrorCode(rawValue: "AccessDenied")
    package static let validationError = AWSErrorCode(rawValue: "ValidationError")

    // EC2, in answers and in the reasons of failed launches.
    package static let authFailure = AWSErrorCode(rawValue: "AuthFailure")
    package static let insufficientInstanceCapacity = AWSErrorCode(rawValue: "InsufficientInstanceCapacity")
    package static let vcpuLimitExceeded = AWSErrorCode(rawValue: "VcpuLimitExceeded")

    /// Ours: the request may or may not have reached the service, and no answer came back.
    package static let noAnswer = AWSErrorCode(rawValue: "NoAnswer")
    /// Ours: the request did not leave; the service cannot have acted.
    package static let notSent = AWSErrorCode(rawValue: "NotSent")
    /// Ours: an answer came, and it cannot be read.
    package static let unreadableAnswer = AWSErrorCode(rawValue: "UnreadableAnswer")
}
