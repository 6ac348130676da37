import MusterAWS
import MusterCore

/// The rules of STS for callers with keys.
extension IdentityState {
    /// `AssumeRole`: trust first, then the length of the session.
    ///
    /// Whether the role does not exist, does not trust the caller, or asks for another external id, and whether the
    /// caller's own policies do not allow it: the answer is the same. Only a policy that denies it is named.
    /// Source: IAM User Guide; texts as recorded from the live service.
    mutating func assumeRole(
        _ input: STS.AssumeRoleRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.AssumeRoleResponse {
        let caller = context.caller
        guard caller.kind != .root else {
            throw AWSError(.accessDenied, "Roles may not be assumed by root accounts.", httpStatus: 403)
        }
        guard caller.kind != .federated, let (account, role) = role(input.roleArn),
            !hasFaults || !isUntrusted(role, of: account, at: context.now)
        else {
            throw .stsAccessDenied(caller: caller.arn, action: "sts:AssumeRole", resource: input.roleArn)
        }
        try checkTrust(of: role, in: account, input, context)
        if let known = caller.lineage.sourceIdentity, let asked = input.sourceIdentity, known != asked {
            throw .stsAccessDenied(caller: caller.arn, action: "sts:SetSourceIdentity", resource: input.roleArn)
        }
        guard input.tokenCode == nil else { throw .wrongMFACode() }
        guard (input.providedContexts ?? []).isEmpty else {
            throw .stsValidation("No provider of contexts is trusted in this account.")
        }
        let opened = try openSession(
            of: role,
            in: account,
            arn: input.roleArn,
            SessionRequest(
                name: input.roleSessionName,
                policy: input.policy,
                policyArns: input.policyArns ?? [],
                durationSeconds: input.durationSeconds,
                tags: input.tags ?? [],
                transitiveTagKeys: input.transitiveTagKeys ?? [],
                sourceIdentity: input.sourceIdentity,
                tokenSize: input.minimumSessionTokenSize
            ),
            lineage: caller.lineage,
            isChained: caller.kind == .role,
            context
        )
        let credentials = STS.Credentials(opened.principal.credentials)
        return STS.AssumeRoleResponse(
            credentials: credentials,
            assumedRoleUser: opened.user,
            packedPolicySize: opened.packedSize,
            sourceIdentity: opened.principal.lineage.sourceIdentity,
            sessionTokenUtilization: credentials.tokenUtilization,
            sessionTokenSize: credentials.tokenSize
        )
    }

    /// `GetCallerIdentity`: needs no permission and heeds no denial.
    func getCallerIdentity(
        _ input: STS.GetCallerIdentityRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetCallerIdentityResponse {
        STS.GetCallerIdentityResponse(
            userId: context.caller.userID,
            account: context.caller.account.rawValue,
            arn: context.caller.arn
        )
    }

    /// `GetSessionToken`: for keys that stay valid; the owner of an account gets an hour at most.
    mutating func getSessionToken(
        _ input: STS.GetSessionTokenRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetSessionTokenResponse {
        let caller = try longTermCaller("GetSessionToken", context)
        guard input.tokenCode == nil else { throw .wrongMFACode() }
        let session = open(
            .userSession,
            account: caller.account,
            arn: caller.arn,
            userID: caller.userID,
            tags: caller.tags,
            permissions: caller.permissions,
            tokenSize: input.minimumSessionTokenSize,
            until: context.now + Self.length(input.durationSeconds, for: caller)
        )
        let credentials = STS.Credentials(session.credentials)
        return STS.GetSessionTokenResponse(
            credentials: credentials,
            sessionTokenUtilization: credentials.tokenUtilization,
            sessionTokenSize: credentials.tokenSize
        )
    }

    /// `GetFederationToken`: the session may do what the caller and the policies of the call both allow; without any
    /// policy it may do nothing.
    ///
    /// Source: IAM User Guide, permissions for `GetFederationToken`.
    mutating func getFederationToken(
        _ input: STS.GetFederationTokenRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetFederationTokenResponse {
        let caller = try longTermCaller("GetFederationToken", context)
        let request = SessionRequest(
            name: input.name,
            policy: input.policy,
            policyArns: input.policyArns ?? [],
            tags: input.tags ?? []
        )
        let partition = caller.arn.split(separator: ":").dropFirst().first.map(String.init) ?? "aws"
        let arn = "arn:\(partition):sts::\(caller.account.rawValue):federated-user/\(input.name)"
        try checkPermission("sts:GetFederationToken", on: arn, context, requestTags: input.tags)
        let policies = try request.sessionPolicies()
        let tags = try request.checkedTags()
        let packed = try request.packedSize()
        let userID = caller.account.rawValue + ":" + input.name
        let session = open(
            .federated,
            account: caller.account,
            arn: arn,
            userID: userID,
            tags: caller.tags.merging(tags) { $1 },
            permissions: caller.permissions,
            sessionPolicies: policies ?? [],
            tokenSize: input.minimumSessionTokenSize,
            until: context.now + Self.length(input.durationSeconds, for: caller)
        )
        let credentials = STS.Credentials(session.credentials)
        return STS.GetFederationTokenResponse(
            credentials: credentials,
            federatedUser: STS.FederatedUser(federatedUserId: userID, arn: arn),
            packedPolicySize: packed,
            sessionTokenUtilization: credentials.tokenUtilization,
            sessionTokenSize: credentials.tokenSize
        )
    }

    /// `GetAccessKeyInfo`: whose key it is, in whatever state it is.
    ///
    /// *Assumed*: the answer for a key that nobody has.
    func getAccessKeyInfo(
        _ input: STS.GetAccessKeyInfoRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetAccessKeyInfoResponse {
        try refuseLimitedSession("GetAccessKeyInfo", context)
        try checkPermission("sts:GetAccessKeyInfo", on: "*", context)
        let known = owner(ofAccessKey: input.accessKeyId)?.account
        guard let account = known ?? account(ofEndedSession: input.accessKeyId) else {
            throw .stsValidation("The access key ID \(input.accessKeyId) does not exist.")
        }
        return STS.GetAccessKeyInfoResponse(account: account.rawValue)
    }

    /// `DecodeAuthorizationMessage`: what a refusal that came encoded was about.
    func decodeAuthorizationMessage(
        _ input: STS.DecodeAuthorizationMessageRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.DecodeAuthorizationMessageResponse {
        try refuseLimitedSession("DecodeAuthorizationMessage", context)
        try checkPermission("sts:DecodeAuthorizationMessage", on: "*", context)
        guard let message = EncodedRefusal.message(of: input.encodedMessage) else {
            throw AWSError(.invalidAuthorizationMessageException, "Invalid Authorization Message", httpStatus: 400)
        }
        return STS.DecodeAuthorizationMessageResponse(decodedMessage: message)
    }

    // MARK: Parts

    /// Whoever signs with a key that stays valid; nobody else may call these.
    private func longTermCaller(_ operation: String, _ context: RequestContext) throws(AWSError) -> Principal {
        guard context.caller.kind == .user || context.caller.kind == .root else {
            throw AWSError(.accessDenied, "Cannot call \(operation) with session credentials", httpStatus: 403)
        }
        return context.caller
    }

    /// The sessions of users and of those whom they vouch for may call little of STS.
    ///
    /// Source: STS 2011-06-15, `GetSessionToken` and `GetFederationToken`.
    private func refuseLimitedSession(_ operation: String, _ context: RequestContext) throws(AWSError) {
        guard context.caller.kind == .userSession || context.caller.kind == .federated else { return }
        throw AWSError(.accessDenied, "Cannot call \(operation) with session credentials", httpStatus: 403)
    }

    func checkPermission(
        _ action: String,
        on resource: String,
        _ context: RequestContext,
        requestTags: [STS.Tag]? = nil
    ) throws(AWSError) {
        var request = AuthorizationRequest(
            action,
            on: resource,
            by: context.caller,
            in: context.region,
            at: context.now
        )
        if let requestTags, !requestTags.isEmpty {
            request.add(
                requestTags: Dictionary(requestTags.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
            )
        }
        if let refusal = context.caller.refusal(of: request) {
            throw .notAuthorized(refusal, caller: context.caller, by: .sts)
        }
    }

    private static func length(_ seconds: Int?, for caller: Principal) -> Duration {
        let asked = seconds ?? 43_200
        return .seconds(caller.kind == .root ? min(asked, 3_600) : asked)
    }
}

extension AWSError {
    /// The simulated accounts have no devices for second factors, so every code is wrong.
    fileprivate static func wrongMFACode() -> AWSError {
        AWSError(
            .accessDenied,
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
            httpStatus: 403
        )
    }
}
