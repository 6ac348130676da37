/// The refusals of STS.
///
/// Source: STS 2011-06-15, error shapes; `AccessDenied` and `ValidationError` as recorded from the live service.
extension AWSError {
    /// 403 `AccessDenied`.
    ///
    /// The same text whether the trust policy says no, the external id is wrong, or the role does not exist.
    ///
    /// - Parameters:
    ///   - caller: The ARN of the identity that calls.
    ///   - action: For example `sts:AssumeRole`.
    ///   - resource: The ARN of the role that was asked for.
    /// - Returns: The error as STS answers it.
    package static func stsAccessDenied(caller: String, action: String, resource: String) -> AWSError {
        AWSError(
            .accessDenied,
            "User: \(caller) is not authorized to perform: \(action) on resource: \(resource)",
            httpStatus: 403
        )
    }

    /// 400 `ValidationError`.
    package static func stsValidation(_ message: String) -> AWSError {
        AWSError(.validationError, message, httpStatus: 400)
    }

    /// 400 `MalformedPolicyDocument`.
    package static func malformedPolicyDocument(_ message: String) -> AWSError {
        AWSError(.malformedPolicyDocument, message, httpStatus: 400)
    }

    /// 400 `PackedPolicyTooLarge`.
    package static func packedPolicyTooLarge(_ message: String) -> AWSError {
        AWSError(.packedPolicyTooLarge, message, httpStatus: 400)
    }

    /// 403 `RegionDisabledException`: STS is switched off for the account in this Region.
    package static func regionDisabled(_ message: String) -> AWSError {
        AWSError(.regionDisabledException, message, httpStatus: 403)
    }

    /// 403 `IDPRejectedClaim`: the identity provider's token is not accepted.
    package static func identityProviderRejectedClaim(_ message: String) -> AWSError {
        AWSError(.idpRejectedClaim, message, httpStatus: 403)
    }

    /// 400 `InvalidIdentityToken`: the web identity token cannot be validated.
    package static func invalidIdentityToken(_ message: String) -> AWSError {
        AWSError(.invalidIdentityToken, message, httpStatus: 400)
    }

    /// 400 `ExpiredTokenException`: the web identity token has expired, which is not the caller's session.
    package static func expiredIdentityToken(_ message: String) -> AWSError {
        AWSError(.expiredTokenException, message, httpStatus: 400)
    }

    /// 400 `Throttling`; the code is assumed.
    package static func stsThrottling() -> AWSError {
        AWSError(.throttling, "Rate exceeded", httpStatus: 400)
    }
}
