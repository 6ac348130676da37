import MusterAWS
import MusterCore

/// The rules of STS.
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
        guard let (account, role) = role(input.roleArn), !hasFaults || !isUntrusted(role, of: account, at: context.now)
        else {
            throw .stsAccessDenied(caller: caller.arn, action: "sts:AssumeRole", resource: input.roleArn)
        }
        try checkTrust(of: role, in: account, input, context)
        guard (input.policyArns ?? []).isEmpty else {
            throw .stsValidation("The simulator knows no managed policies; pass the session policy itself")
        }
        let sessionPolicy = try input.policy.map { text throws(AWSError) in try Policy(document: text) }
        guard input.tokenCode == nil else {
            throw AWSError(
                .accessDenied,
                "MultiFactorAuthentication failed with invalid MFA one time pass code.",
                httpStatus: 403
            )
        }
        let duration = try sessionLength(input.durationSeconds, of: role, isChained: caller.kind == .role)
        let partition = input.roleArn.split(separator: ":").dropFirst().first.map(String.init) ?? "aws"
        let name = role.name + "/" + input.roleSessionName
        let userID = SecretText.roleID(account, role.name) + ":" + input.roleSessionName
        let session = open(
            .role,
            account: account,
            arn: "arn:\(partition):sts::\(account.rawValue):assumed-role/\(name)",
            userID: userID,
            identityARN: "arn:\(partition):iam::\(account.rawValue):role/\(role.name)",
            tags: role.tags.merging(input.sessionTags) { _, own in own },
            permissions: role.permissions,
            sessionPolicies: sessionPolicy.map { [$0] },
            until: context.now + duration
        )
        if hasFaults {
            sessions[session.credentials.accessKeyID] = OpenedSession(
                account: account,
                role: role.name,
                opened: context.now
            )
        }
        return STS.AssumeRoleResponse(
            credentials: STS.Credentials(session.credentials),
            assumedRoleUser: STS.AssumedRoleUser(assumedRoleId: userID, arn: session.arn),
            packedPolicySize: Self.packedSize(input),
            sourceIdentity: input.sourceIdentity
        )
    }

    /// How much of the room for policies and tags of a session is used up, in per cent; *assumed*.
    private static func packedSize(_ input: STS.AssumeRoleRequest) -> Int? {
        let tags = input.tags ?? []
        guard !tags.isEmpty || input.policy != nil else { return nil }
        return min(100, 1 + tags.count + (input.policy?.utf8.count ?? 0) * 50 / 2_048)
    }

    private func sessionLength(_ seconds: Int?, of role: WorldRole, isChained: Bool) throws(AWSError) -> Duration {
        let hour = Duration.seconds(3_600)
        let duration = seconds.map { Duration.seconds($0) } ?? min(hour, role.maximumSession)
        guard duration <= role.maximumSession else {
            throw .stsValidation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        guard !isChained || duration <= hour else {
            throw .stsValidation(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
            )
        }
        return duration
    }

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
        let caller = context.caller
        guard caller.kind == .user || caller.kind == .root else {
            throw AWSError(.accessDenied, "Cannot call GetSessionToken with session credentials", httpStatus: 403)
        }
        guard input.tokenCode == nil else {
            throw AWSError(
                .accessDenied,
                "MultiFactorAuthentication failed with invalid MFA one time pass code.",
                httpStatus: 403
            )
        }
        let asked = input.durationSeconds ?? 43_200
        let session = open(
            .userSession,
            account: caller.account,
            arn: caller.arn,
            userID: caller.userID,
            tags: caller.tags,
            permissions: caller.permissions,
            until: context.now + .seconds(caller.kind == .root ? min(asked, 3_600) : asked)
        )
        return STS.GetSessionTokenResponse(credentials: STS.Credentials(session.credentials))
    }
}

extension STS.Credentials {
    /// The credentials of a session, in the form of STS.
    fileprivate init(_ credentials: Credentials) {
        self.init(
            accessKeyId: credentials.accessKeyID,
            secretAccessKey: credentials.secretAccessKey,
            sessionToken: credentials.sessionToken ?? "",
            expiration: credentials.expiration ?? .distantFuture
        )
    }
}
