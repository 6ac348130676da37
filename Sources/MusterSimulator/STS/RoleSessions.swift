import MusterAWS
import MusterCore

/// Sessions of roles, whichever of the three operations opens them.
extension IdentityState {
    /// A session that was opened, and what STS tells about it.
    struct OpenedRoleSession {
        let principal: Principal
        let user: STS.AssumedRoleUser
        let packedSize: Int?
    }

    /// Opens a session of a role whose trust has been checked.
    ///
    /// - Parameters:
    ///   - role: The role.
    ///   - account: The account of the role.
    ///   - arn: The ARN by which it was asked for.
    ///   - request: What the session shall be like.
    ///   - lineage: What comes along from whoever opens it.
    ///   - limit: The latest end, for sessions that something else limits.
    ///   - isChained: Whether a session of a role opens it.
    ///   - context: Who asks, and when.
    /// - Returns: The session.
    /// - Throws: What STS refuses of policies, tags and durations.
    mutating func openSession(
        of role: WorldRole,
        in account: AccountID,
        arn: String,
        _ request: SessionRequest,
        lineage: SessionLineage,
        limit: Timestamp? = nil,
        isChained: Bool,
        _ context: RequestContext
    ) throws(AWSError) -> OpenedRoleSession {
        let policies = try request.sessionPolicies()
        let tags = try request.checkedTags()
        var lineage = lineage
        lineage.sourceIdentity = lineage.sourceIdentity ?? request.sourceIdentity
        let inherited = lineage.transitiveTags
        for key in request.transitiveTagKeys {
            guard let known = tags.keys.sorted().first(where: { $0.lowercased() == key.lowercased() }) else {
                throw .stsValidation("The specified transitive tag key must be included in the requested tags.")
            }
            lineage.transitiveTags[known] = tags[known]
        }
        let kept = Set(inherited.keys.map { $0.lowercased() })
        guard !tags.keys.contains(where: { kept.contains($0.lowercased()) }) else {
            throw .stsValidation(
                "One of the specified session tags can't be set because it conflicts with a transitive tag key from the "
                    + "calling session."
            )
        }
        let packed = try request.packedSize(inherited: inherited)
        let duration = try Self.sessionLength(request.durationSeconds, of: role, isChained: isChained)
        let partition = arn.split(separator: ":").dropFirst().first.map(String.init) ?? "aws"
        let userID = SecretText.roleID(account, role.name) + ":" + request.name
        let end = context.now + duration
        let session = open(
            .role,
            account: account,
            arn: "arn:\(partition):sts::\(account.rawValue):assumed-role/\(role.name)/\(request.name)",
            userID: userID,
            identityARN: "arn:\(partition):iam::\(account.rawValue):role/\(role.name)",
            tags: role.tags.merging(inherited) { $1 }.merging(tags) { $1 },
            permissions: role.permissions,
            sessionPolicies: policies,
            lineage: lineage,
            tokenSize: request.tokenSize,
            until: limit.map { min($0, end) } ?? end
        )
        if hasFaults {
            sessions[session.credentials.accessKeyID] = OpenedSession(
                account: account,
                role: role.name,
                opened: context.now
            )
        }
        return OpenedRoleSession(
            principal: session,
            user: STS.AssumedRoleUser(assumedRoleId: userID, arn: session.arn),
            packedSize: packed
        )
    }

    private static func sessionLength(
        _ seconds: Int?,
        of role: WorldRole,
        isChained: Bool
    ) throws(AWSError) -> Duration {
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
}

extension STS.Credentials {
    /// The credentials of a session, in the form of STS.
    init(_ credentials: Credentials) {
        self.init(
            accessKeyId: credentials.accessKeyID,
            secretAccessKey: credentials.secretAccessKey,
            sessionToken: credentials.sessionToken ?? "",
            expiration: credentials.expiration ?? .distantFuture
        )
    }

    /// Bytes of the session's token.
    var tokenSize: Int { sessionToken.utf8.count }

    /// How much of the room for a token is used up, in per cent.
    ///
    /// Source: STS 2011-06-15, shape `minimumSessionTokenSizeType`: 4,096 bytes at most.
    var tokenUtilization: Int { min(100, (tokenSize * 100 + 4_095) / 4_096) }
}
