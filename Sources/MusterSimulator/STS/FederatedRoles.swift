import MusterAWS
import MusterCore

/// Sessions of roles for those whom an identity provider vouches for; these calls are not signed.
extension IdentityState {
    /// `AssumeRoleWithWebIdentity`: the role has to trust the provider that issued the token.
    ///
    /// A provider exists in an account when a role there trusts it.
    mutating func assumeRoleWithWebIdentity(
        _ input: STS.AssumeRoleWithWebIdentityRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.AssumeRoleWithWebIdentityResponse {
        guard input.providerId == nil else {
            throw .stsValidation(
                "ProviderId is for OAuth 2.0 access tokens; do not give it with an OpenID Connect ID token"
            )
        }
        let token = try JSONWebToken(input.webIdentityToken)
        guard let target = RoleName(input.roleArn) else { throw .notAuthorized("sts:AssumeRoleWithWebIdentity") }
        let provider = token.providerARN(in: target.account, partition: target.partition)
        guard knowsProvider(provider, in: target.account) else {
            throw .invalidIdentityToken("No OpenIDConnect provider found in your account for \(token.issuer)")
        }
        guard context.now < token.expiration else {
            throw .expiredIdentityToken(
                "Token expired: current date/time \(context.now.nanoseconds / 1_000_000_000) must be before the "
                    + "expiration date/time \(token.expiration.nanoseconds / 1_000_000_000)"
            )
        }
        let request = SessionRequest(
            name: input.roleSessionName,
            policy: input.policy,
            policyArns: input.policyArns ?? [],
            durationSeconds: input.durationSeconds,
            tags: token.tags,
            transitiveTagKeys: token.transitiveTagKeys,
            sourceIdentity: token.sourceIdentity,
            tokenSize: input.minimumSessionTokenSize
        )
        let role = try trustedRole(
            input.roleArn,
            "sts:AssumeRoleWithWebIdentity",
            provider,
            facts: [
                (token.providerName + ":aud", token.audiences), (token.providerName + ":sub", [token.subject]),
            ],
            request,
            context
        )
        let opened = try openSession(
            of: role,
            in: target.account,
            arn: input.roleArn,
            request,
            lineage: SessionLineage(provider: provider),
            isChained: false,
            context
        )
        let credentials = STS.Credentials(opened.principal.credentials)
        return STS.AssumeRoleWithWebIdentityResponse(
            credentials: credentials,
            subjectFromWebIdentityToken: token.subject,
            assumedRoleUser: opened.user,
            packedPolicySize: opened.packedSize,
            provider: provider,
            audience: token.audiences[0],
            sourceIdentity: token.sourceIdentity,
            sessionTokenUtilization: credentials.tokenUtilization,
            sessionTokenSize: credentials.tokenSize
        )
    }

    /// `AssumeRoleWithSAML`: the assertion names role and provider together, and the role has to trust the provider.
    mutating func assumeRoleWithSAML(
        _ input: STS.AssumeRoleWithSAMLRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.AssumeRoleWithSAMLResponse {
        let assertion = try SAMLAssertion(input.samlAssertion)
        guard let target = RoleName(input.roleArn), knowsProvider(input.principalArn, in: target.account) else {
            throw .invalidIdentityToken("Specified provider doesn't exist")
        }
        try assertion.checkTime(context.now)
        let name = try assertion.sessionName()
        guard assertion.offers(role: input.roleArn, by: input.principalArn) else {
            throw .notAuthorized("sts:AssumeRoleWithSAML")
        }
        let duration = try assertion.sessionDuration()
        let request = SessionRequest(
            name: name,
            policy: input.policy,
            policyArns: input.policyArns ?? [],
            durationSeconds: input.durationSeconds ?? duration,
            tags: assertion.tags,
            transitiveTagKeys: assertion.transitiveTagKeys,
            sourceIdentity: assertion.sourceIdentity,
            tokenSize: input.minimumSessionTokenSize
        )
        let role = try trustedRole(
            input.roleArn,
            "sts:AssumeRoleWithSAML",
            input.principalArn,
            facts: [
                ("saml:aud", [assertion.recipient]), ("saml:iss", [assertion.issuer]),
                ("saml:sub", [assertion.subject]), ("saml:sub_type", [assertion.subjectType]),
                ("saml:namequalifier", [assertion.nameQualifier(of: input.principalArn, in: target.account)]),
            ],
            request,
            context
        )
        let opened = try openSession(
            of: role,
            in: target.account,
            arn: input.roleArn,
            request,
            lineage: SessionLineage(provider: input.principalArn),
            limit: assertion.sessionEnd,
            isChained: false,
            context
        )
        let credentials = STS.Credentials(opened.principal.credentials)
        return STS.AssumeRoleWithSAMLResponse(
            credentials: credentials,
            assumedRoleUser: opened.user,
            packedPolicySize: opened.packedSize,
            subject: assertion.subject,
            subjectType: assertion.subjectType,
            issuer: assertion.issuer,
            audience: assertion.recipient,
            nameQualifier: assertion.nameQualifier(of: input.principalArn, in: target.account),
            sourceIdentity: assertion.sourceIdentity,
            sessionTokenUtilization: credentials.tokenUtilization,
            sessionTokenSize: credentials.tokenSize
        )
    }

    // MARK: Parts

    private struct RoleName {
        let partition: String
        let account: AccountID

        init?(_ arn: String) {
            let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[2] == "iam", parts[5].hasPrefix("role/") else { return nil }
            partition = String(parts[1])
            account = AccountID(String(parts[4]))
        }
    }

    /// The role, when its trust says so of what the provider has told.
    private func trustedRole(
        _ arn: String,
        _ action: String,
        _ provider: String,
        facts: [(String, [String])],
        _ request: SessionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> WorldRole {
        guard let (account, role) = role(arn), let trust = role.trust,
            !hasFaults || !isUntrusted(role, of: account, at: context.now)
        else {
            throw .notAuthorized(action)
        }
        var asked = AuthorizationRequest(
            action,
            on: arn,
            by: .outsider(of: provider),
            in: context.region,
            at: context.now
        )
        for fact in facts { asked.add(fact.0, fact.1) }
        asked.add("sts:RoleSessionName", [request.name])
        if let source = request.sourceIdentity { asked.add("sts:SourceIdentity", [source]) }
        if !request.tags.isEmpty { asked.add(requestTags: try request.checkedTags()) }
        asked.add(resourceTags: role.tags)
        let actions: [(String, Bool)] = [
            (action, true), ("sts:TagSession", !request.tags.isEmpty),
            ("sts:SetSourceIdentity", request.sourceIdentity != nil),
        ]
        for (name, isUsed) in actions where isUsed {
            guard trust.decideAsResourcePolicy(asked.renamed(name)).decision == .allowed else {
                throw .notAuthorized(name)
            }
        }
        return role
    }
}

extension AWSError {
    /// 403 `AccessDenied`, for somebody who has no ARN yet.
    fileprivate static func notAuthorized(_ action: String) -> AWSError {
        AWSError(.accessDenied, "Not authorized to perform \(action)", httpStatus: 403)
    }
}
