// Names of STS 2011-06-15, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of AWS Security Token Service.
package enum STS {
    package static let service = ServiceName.sts
    package static let apiVersion = "2011-06-15"
    package static let wireProtocol = WireProtocol.query
    package static let endpointPrefix = "sts"
    package static let xmlNamespace = "https://sts.amazonaws.com/doc/2011-06-15/"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        AssumeRole.self,
        AssumeRoleWithSAML.self,
        AssumeRoleWithWebIdentity.self,
        AssumeRoot.self,
        DecodeAuthorizationMessage.self,
        GetAccessKeyInfo.self,
        GetCallerIdentity.self,
        GetDelegatedAccessToken.self,
        GetFederationToken.self,
        GetSessionToken.self,
        GetWebIdentityToken.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.expiredTokenException, httpStatus: 400),
        ModeledError(.expiredTradeInTokenException, httpStatus: 400),
        ModeledError(.idpCommunicationError, httpStatus: 400),
        ModeledError(.idpRejectedClaim, httpStatus: 403),
        ModeledError(.invalidAuthorizationMessageException, httpStatus: 400),
        ModeledError(.invalidIdentityToken, httpStatus: 400),
        ModeledError(.jwtPayloadSizeExceededException, httpStatus: 400),
        ModeledError(.malformedPolicyDocument, httpStatus: 400),
        ModeledError(.outboundWebIdentityFederationDisabledException, httpStatus: 403),
        ModeledError(.packedPolicyTooLarge, httpStatus: 400),
        ModeledError(.regionDisabledException, httpStatus: 403),
        ModeledError(.sessionDurationEscalationException, httpStatus: 403),
    ]
}
