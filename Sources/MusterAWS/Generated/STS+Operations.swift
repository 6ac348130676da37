// Operations of STS 2011-06-15, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension STS {
    /// The operation `AssumeRole`.
    package enum AssumeRole: AWSOperation {
        package typealias Input = AssumeRoleRequest
        package typealias Output = AssumeRoleResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 0 }
        package static var ordinal: Int { 70 }
        package static let traits = OperationTraits(
            .sts,
            "AssumeRole",
            .post,
            "/",
            status: 200,
            errors: [
                .expiredTokenException,
                .malformedPolicyDocument,
                .packedPolicyTooLarge,
                .regionDisabledException,
            ],
            resultWrapper: "AssumeRoleResult"
        )
    }

    /// The operation `AssumeRoleWithSAML`.
    package enum AssumeRoleWithSAML: AWSOperation {
        package typealias Input = AssumeRoleWithSAMLRequest
        package typealias Output = AssumeRoleWithSAMLResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 1 }
        package static var ordinal: Int { 71 }
        package static let traits = OperationTraits(
            .sts,
            "AssumeRoleWithSAML",
            .post,
            "/",
            status: 200,
            errors: [
                .expiredTokenException,
                .idpRejectedClaim,
                .invalidIdentityToken,
                .malformedPolicyDocument,
                .packedPolicyTooLarge,
                .regionDisabledException,
            ],
            isUnsigned: true,
            resultWrapper: "AssumeRoleWithSAMLResult"
        )
    }

    /// The operation `AssumeRoleWithWebIdentity`.
    package enum AssumeRoleWithWebIdentity: AWSOperation {
        package typealias Input = AssumeRoleWithWebIdentityRequest
        package typealias Output = AssumeRoleWithWebIdentityResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 2 }
        package static var ordinal: Int { 72 }
        package static let traits = OperationTraits(
            .sts,
            "AssumeRoleWithWebIdentity",
            .post,
            "/",
            status: 200,
            errors: [
                .expiredTokenException,
                .idpCommunicationError,
                .idpRejectedClaim,
                .invalidIdentityToken,
                .malformedPolicyDocument,
                .packedPolicyTooLarge,
                .regionDisabledException,
            ],
            isUnsigned: true,
            resultWrapper: "AssumeRoleWithWebIdentityResult"
        )
    }

    /// The operation `AssumeRoot`.
    package enum AssumeRoot: AWSOperation {
        package typealias Input = AssumeRootRequest
        package typealias Output = AssumeRootResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 3 }
        package static var ordinal: Int { 73 }
        package static let traits = OperationTraits(
            .sts,
            "AssumeRoot",
            .post,
            "/",
            status: 200,
            errors: [
                .expiredTokenException,
                .regionDisabledException,
            ],
            resultWrapper: "AssumeRootResult"
        )
    }

    /// The operation `DecodeAuthorizationMessage`.
    package enum DecodeAuthorizationMessage: AWSOperation {
        package typealias Input = DecodeAuthorizationMessageRequest
        package typealias Output = DecodeAuthorizationMessageResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 4 }
        package static var ordinal: Int { 74 }
        package static let traits = OperationTraits(
            .sts,
            "DecodeAuthorizationMessage",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidAuthorizationMessageException
            ],
            resultWrapper: "DecodeAuthorizationMessageResult"
        )
    }

    /// The operation `GetAccessKeyInfo`.
    package enum GetAccessKeyInfo: AWSOperation {
        package typealias Input = GetAccessKeyInfoRequest
        package typealias Output = GetAccessKeyInfoResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 5 }
        package static var ordinal: Int { 75 }
        package static let traits = OperationTraits(
            .sts,
            "GetAccessKeyInfo",
            .post,
            "/",
            status: 200,
            errors: [],
            resultWrapper: "GetAccessKeyInfoResult"
        )
    }

    /// The operation `GetCallerIdentity`.
    package enum GetCallerIdentity: AWSOperation {
        package typealias Input = GetCallerIdentityRequest
        package typealias Output = GetCallerIdentityResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 6 }
        package static var ordinal: Int { 76 }
        package static let traits = OperationTraits(
            .sts,
            "GetCallerIdentity",
            .post,
            "/",
            status: 200,
            errors: [],
            resultWrapper: "GetCallerIdentityResult"
        )
    }

    /// The operation `GetDelegatedAccessToken`.
    package enum GetDelegatedAccessToken: AWSOperation {
        package typealias Input = GetDelegatedAccessTokenRequest
        package typealias Output = GetDelegatedAccessTokenResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 7 }
        package static var ordinal: Int { 77 }
        package static let traits = OperationTraits(
            .sts,
            "GetDelegatedAccessToken",
            .post,
            "/",
            status: 200,
            errors: [
                .expiredTradeInTokenException,
                .packedPolicyTooLarge,
                .regionDisabledException,
            ],
            resultWrapper: "GetDelegatedAccessTokenResult"
        )
    }

    /// The operation `GetFederationToken`.
    package enum GetFederationToken: AWSOperation {
        package typealias Input = GetFederationTokenRequest
        package typealias Output = GetFederationTokenResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 8 }
        package static var ordinal: Int { 78 }
        package static let traits = OperationTraits(
            .sts,
            "GetFederationToken",
            .post,
            "/",
            status: 200,
            errors: [
                .malformedPolicyDocument,
                .packedPolicyTooLarge,
                .regionDisabledException,
            ],
            resultWrapper: "GetFederationTokenResult"
        )
    }

    /// The operation `GetSessionToken`.
    package enum GetSessionToken: AWSOperation {
        package typealias Input = GetSessionTokenRequest
        package typealias Output = GetSessionTokenResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 9 }
        package static var ordinal: Int { 79 }
        package static let traits = OperationTraits(
            .sts,
            "GetSessionToken",
            .post,
            "/",
            status: 200,
            errors: [
                .regionDisabledException
            ],
            resultWrapper: "GetSessionTokenResult"
        )
    }

    /// The operation `GetWebIdentityToken`.
    package enum GetWebIdentityToken: AWSOperation {
        package typealias Input = GetWebIdentityTokenRequest
        package typealias Output = GetWebIdentityTokenResponse
        package static var service: ServiceName { .sts }
        package static var index: Int { 10 }
        package static var ordinal: Int { 80 }
        package static let traits = OperationTraits(
            .sts,
            "GetWebIdentityToken",
            .post,
            "/",
            status: 200,
            errors: [
                .jwtPayloadSizeExceededException,
                .outboundWebIdentityFederationDisabledException,
                .sessionDurationEscalationException,
            ],
            resultWrapper: "GetWebIdentityTokenResult"
        )
    }
}
