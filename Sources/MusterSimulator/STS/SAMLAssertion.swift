import MusterAWS
import MusterCore

/// What an identity provider says in an answer after SAML 2.0.
///
/// Its form is checked and its signature is not: nobody's keys are known here. Encrypted assertions are refused.
///
/// Source: IAM User Guide, SAML assertions for the authentication response; texts are *observed* in public issues
/// where they have them.
struct SAMLAssertion {
    let issuer: String
    let subject: String
    /// The format of the name without the prefix that all formats of SAML 2.0 have.
    let subjectType: String
    /// Where the assertion may be presented.
    let recipient: String
    let sessionEnd: Timestamp?
    private let redeemBefore: Timestamp?
    private let notBefore: Timestamp?
    private let attributes: [(name: String, values: [String])]

    /// Reads an authentication response in Base64.
    init(_ text: String) throws(AWSError) {
        let plain = String(text.filter { !$0.isWhitespace })
        guard let bytes = Base64.decode(plain) else { throw .invalidIdentityToken("Invalid base64 SAMLResponse") }
        guard let root = XMLElement(bytes) else { throw .invalidIdentityToken("Failed to parse SAML XML") }
        guard root.name == "Response", let assertion = root.child("Assertion") else {
            throw .invalidIdentityToken("Response does not contain the required Assertion")
        }
        guard assertion.descendant("Signature") != nil || root.child("Signature") != nil else {
            throw .invalidIdentityToken("Response signature invalid")
        }
        guard let issuer = assertion.child("Issuer")?.text, !issuer.isEmpty else {
            throw .invalidIdentityToken("Issuer not present in specified provider")
        }
        guard let subject = assertion.child("Subject"), let name = subject.child("NameID"), !name.text.isEmpty else {
            throw .invalidIdentityToken("Assertion does not contain a Subject with a NameID")
        }
        let data = subject.descendant("SubjectConfirmationData")
        guard let recipient = data?.attributes["Recipient"],
            recipient.hasPrefix("https://"), recipient.hasSuffix("/saml") || recipient.contains("/saml/")
        else {
            throw .invalidIdentityToken("Assertion has no Recipient of AWS")
        }
        let audiences = assertion.child("Conditions")?.descendants("Audience").map(\.text) ?? []
        guard audiences.isEmpty || audiences.contains(where: { $0 == "urn:amazon:webservices" || $0 == recipient })
        else {
            throw .invalidIdentityToken("Audience of the assertion is not AWS")
        }
        self.issuer = issuer
        self.subject = name.text
        self.recipient = recipient
        let format = name.attributes["Format"] ?? "urn:oasis:names:tc:SAML:2.0:nameid-format:unspecified"
        subjectType =
            format.hasPrefix(Self.formatPrefix) ? String(format.dropFirst(Self.formatPrefix.count)) : format
        redeemBefore = try Self.time(data?.attributes["NotOnOrAfter"])
        notBefore = try Self.time(assertion.child("Conditions")?.attributes["NotBefore"])
        sessionEnd = try Self.time(assertion.child("AuthnStatement")?.attributes["SessionNotOnOrAfter"])
        attributes = (assertion.child("AttributeStatement")?.children("Attribute") ?? []).map { attribute in
            (attribute.attributes["Name"] ?? "", attribute.children("AttributeValue").map(\.text))
        }
    }

    private static let formatPrefix = "urn:oasis:names:tc:SAML:2.0:nameid-format:"
    private static let attributePrefix = "https://aws.amazon.com/SAML/Attributes/"

    private static func time(_ text: String?) throws(AWSError) -> Timestamp? {
        guard let text else { return nil }
        guard let time = Timestamp(iso8601: text) else {
            throw .invalidIdentityToken("Assertion has a time of a wrong form: \(text.prefix(40))")
        }
        return time
    }

    private func values(_ name: String) -> [String] {
        attributes.filter { $0.name == Self.attributePrefix + name }.flatMap(\.values)
    }

    // MARK: Questions

    func checkTime(_ now: Timestamp) throws(AWSError) {
        if let redeemBefore, now >= redeemBefore {
            throw .expiredIdentityToken("Token must be redeemed within 5 minutes of issuance")
        }
        if let sessionEnd, now >= sessionEnd {
            throw .expiredIdentityToken("The session of the assertion has ended")
        }
        if let notBefore, now < notBefore {
            throw .invalidIdentityToken("Assertion is not valid yet")
        }
    }

    func sessionName() throws(AWSError) -> String {
        guard let name = values("RoleSessionName").first else {
            throw .invalidIdentityToken("RoleSessionName is required in AuthnResponse")
        }
        let isGood =
            (2...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || "_=,.@-+".utf8.contains(byte)
            }
        guard isGood else {
            throw .invalidIdentityToken("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}")
        }
        return name
    }

    /// Seconds; `nil` where the assertion does not say.
    func sessionDuration() throws(AWSError) -> Int? {
        guard let text = values("SessionDuration").first else { return nil }
        guard let seconds = Int(text), (900...43_200).contains(seconds) else {
            throw .invalidIdentityToken("SessionDuration in AuthnResponse must be a number from 900 to 43200")
        }
        return seconds
    }

    /// Whether the assertion pairs a role with a provider, in whatever order.
    func offers(role: String, by provider: String) -> Bool {
        values("Role").contains { pair in
            let parts = pair.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
            return parts.count == 2 && parts.contains(role) && parts.contains(provider)
        }
    }

    var tags: [STS.Tag] {
        let prefix = Self.attributePrefix + "PrincipalTag:"
        return attributes.compactMap { attribute in
            guard attribute.name.hasPrefix(prefix), let value = attribute.values.first else { return nil }
            return STS.Tag(key: String(attribute.name.dropFirst(prefix.count)), value: value)
        }
    }

    var transitiveTagKeys: [String] { values("TransitiveTagKeys") }

    var sourceIdentity: String? { values("SourceIdentity").first }

    /// A digest that tells subjects of the same name apart.
    ///
    /// Source: STS 2011-06-15, `AssumeRoleWithSAMLResponse`: SHA-1 of the issuer, the account and the provider's name.
    func nameQualifier(of provider: String, in account: AccountID) -> String {
        let name = provider.split(separator: "/").last.map(String.init) ?? ""
        return Base64.encode(SHA1.digest(Array((issuer + account.rawValue + "/" + name).utf8)))
    }
}
