import MusterAWS
import MusterCore

/// What the token of an identity provider says.
///
/// Its form is checked and its signature is not: nobody's keys are known here.
struct JSONWebToken {
    let issuer: String
    let subject: String
    let audiences: [String]
    let expiration: Timestamp
    let tags: [STS.Tag]
    let transitiveTagKeys: [String]
    let sourceIdentity: String?

    /// Reads a token.
    ///
    /// - Throws: `InvalidIdentityToken`. Source: RFC 7519; STS 2011-06-15, `AssumeRoleWithWebIdentity` for the
    ///   algorithms; IAM User Guide, session tags, for the claims of AWS. Texts are *observed* where public issues have
    ///   them and *assumed* otherwise.
    init(_ text: String) throws(AWSError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[2].isEmpty, Base64.decodeURLSafe(String(parts[2])) != nil,
            let header = Self.object(parts[0]), let claims = Self.object(parts[1])
        else {
            throw .invalidIdentityToken(
                "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
            )
        }
        guard let algorithm = header["alg"]?.string, Self.algorithms.contains(algorithm) else {
            throw .invalidIdentityToken("Token signature algorithm is not supported")
        }
        for name in ["iss", "sub", "aud", "exp"] where claims[name] == nil || claims[name]?.isNull == true {
            throw .invalidIdentityToken("Missing a required claim: \(name)")
        }
        let audiences = (claims["aud"]?.array ?? [claims["aud"]].compactMap(\.self)).compactMap(\.string)
        guard let issuer = claims["iss"]?.string, issuer.hasPrefix("https://"), let subject = claims["sub"]?.string,
            (6...255).contains(subject.utf8.count), !audiences.isEmpty, let seconds = claims["exp"]?.integer,
            (0..<9_000_000_000).contains(seconds)
        else {
            throw .invalidIdentityToken("The ID Token provided has a claim of a wrong form")
        }
        self.issuer = issuer
        self.subject = subject
        self.audiences = audiences
        expiration = Timestamp(seconds: Int64(seconds))
        let tags = claims["https://aws.amazon.com/tags"]
        self.tags = (tags?["principal_tags"]?.members ?? []).compactMap { member in
            guard let value = member.value.string ?? member.value[0]?.string else { return nil }
            return STS.Tag(key: member.name, value: value)
        }
        transitiveTagKeys = (tags?["transitive_tag_keys"]?.array ?? []).compactMap(\.string)
        sourceIdentity = claims["https://aws.amazon.com/source_identity"]?.string
    }

    /// The ARN of the provider in an account that an issuer's tokens are checked with.
    func providerARN(in account: AccountID, partition: String) -> String {
        "arn:\(partition):iam::\(account.rawValue):oidc-provider/\(providerName)"
    }

    /// The provider as condition keys name it: the issuer without its scheme.
    var providerName: String {
        var name = issuer.dropFirst("https://".count)
        while name.hasSuffix("/") { name = name.dropLast() }
        return String(name)
    }

    private static let algorithms: Set<String> = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]

    private static func object(_ part: Substring) -> JSONValue? {
        guard let bytes = Base64.decodeURLSafe(String(part)),
            let value = try? JSONParser.parse(bytes, limits: JSONParser.Limits(size: 32_768, depth: 16)),
            value.members != nil
        else {
            return nil
        }
        return value
    }
}
