/// Refusals of a request's signature, each protocol in its own words.
///
/// Source: IAM User Guide, troubleshooting of Signature Version 4; codes of rest-json and json services partly inferred.
extension AWSError {
    /// The request is not signed at all.
    package static func missingAuthentication(_ wire: WireProtocol) -> AWSError {
        switch wire {
        case .query, .ec2Query:
            AWSError(.missingAuthenticationToken, "Request is missing Authentication Token", httpStatus: 403)
        case .restJSON:
            AWSError(.missingAuthenticationTokenException, "Missing Authentication Token", httpStatus: 403)
        case .json, .cbor:
            AWSError(.missingAuthenticationTokenException, "Missing Authentication Token", httpStatus: 400)
        }
    }

    /// What should say who has signed cannot be read.
    package static func incompleteSignature(_ wire: WireProtocol, _ message: String) -> AWSError {
        switch wire {
        case .query, .ec2Query: AWSError(.incompleteSignature, message, httpStatus: 400)
        case .restJSON: AWSError(.incompleteSignatureException, message, httpStatus: 403)
        case .json, .cbor: AWSError(.incompleteSignatureException, message, httpStatus: 400)
        }
    }

    /// The signature is not the one that the key's secret gives, or not of this time or place.
    package static func signatureMismatch(
        _ wire: WireProtocol,
        _ message: String = "The request signature we calculated does not match the signature you provided"
    ) -> AWSError {
        switch wire {
        case .query: AWSError(.signatureDoesNotMatch, message, httpStatus: 403)
        case .restJSON: AWSError(.invalidSignatureException, message, httpStatus: 403)
        case .json, .cbor: AWSError(.invalidSignatureException, message, httpStatus: 400)
        case .ec2Query: .invalidCredentials(wire)
        }
    }

    /// The signature is older or younger than the service takes.
    package static func signatureOutOfTime(_ wire: WireProtocol, _ message: String) -> AWSError {
        wire == .ec2Query
            ? AWSError(.requestExpired, "Request has expired.", httpStatus: 400)
            : .signatureMismatch(wire, message)
    }
}

extension AWSErrorCode {
    package static let missingAuthenticationTokenException =
        AWSErrorCode(rawValue: "MissingAuthenticationTokenException")
    package static let incompleteSignature = AWSErrorCode(rawValue: "IncompleteSignature")
    package static let incompleteSignatureException = AWSErrorCode(rawValue: "IncompleteSignatureException")
}
