import MusterAWS
import MusterCore

/// Roles, keys and sessions of all accounts.
struct IdentityState: Sendable {
    let environment: SimulatorEnvironment
    private let roles: [AccountID: [WorldRole]]
    private let controls: [AccountID: ControlPolicies]
    var principals: [String: Principal] = [:]
    /// How many sessions were given out.
    private(set) var sessionCount = 0
    /// So many sessions are kept at least, and twice as many at most, whether they have ended or not; those that end
    /// first are forgotten first.
    var sessionLimit = 20_000
    let worldCaller: Principal
    /// What takes credentials out of service.
    var faults: [CredentialFault]
    /// The sessions of roles by their keys; kept only where faults ask for them.
    var sessions: [String: OpenedSession] = [:]
    var latest: Principal?
    /// How many calls STS still takes; not used unless the world asks for it.
    var buckets = RequestBuckets()

    init(_ prepared: PreparedWorld, faults: [Fault], environment: SimulatorEnvironment) {
        self.environment = environment
        self.faults = faults.compactMap { fault in
            if case .credentials(let fault) = fault.kind { fault } else { nil }
        }
        roles = prepared.roles
        controls = prepared.controls
        let secrets = SecretText(seed: environment.seed, number: 0)
        let credentials = Credentials(
            accessKeyID: secrets.accessKeyID("AKIA", of: prepared.caller.account),
            secretAccessKey: secrets.secretKey
        )
        worldCaller = prepared.caller.principal(credentials)
        principals[credentials.accessKeyID] = worldCaller
    }

    /// The user or role of an ARN and what it may do, or `nil`: the world's caller, or a role.
    func identity(_ arn: String) -> Principal? {
        if arn == worldCaller.identityARN { return worldCaller }
        guard let (account, role) = role(arn) else { return nil }
        return Principal(
            .role,
            account: account,
            arn: arn,
            userID: SecretText.roleID(account, role.name),
            credentials: Credentials(accessKeyID: "", secretAccessKey: ""),
            tags: role.tags,
            permissions: role.permissions,
            controls: controls[account]
        )
    }

    /// The role of an ARN, or `nil`; a path before the name does not matter.
    func role(_ arn: String) -> (account: AccountID, role: WorldRole)? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty, parts[5].hasPrefix("role/"),
            let name = parts[5].split(separator: "/").last
        else {
            return nil
        }
        let account = AccountID(String(parts[4]))
        return roles[account]?.first { $0.name == name }.map { (account, $0) }
    }

    /// Whether an account has an identity provider; it has those that a role of its trusts.
    func knowsProvider(_ arn: String, in account: AccountID) -> Bool {
        (roles[account] ?? []).contains { role in
            role.trust?.statements.contains { $0.principals?.federated?.contains(arn) == true } == true
        }
    }

    /// Who owns the access key of a caller, whether its session has ended or not.
    ///
    /// Whoever was asked for last is found without a look into the table: a run makes most of its calls in one name.
    mutating func owner(of caller: CallContext) -> Principal? {
        if let latest, caller.hasAccessKey(latest.credentials.accessKeyID) { return latest }
        latest = owner(ofAccessKey: caller.credentials.accessKeyID)
        return latest
    }

    func owner(ofAccessKey id: String) -> Principal? { principals[id] }

    /// Gives out a session.
    mutating func open(
        _ kind: Principal.Kind,
        account: AccountID,
        arn: String,
        userID: String,
        identityARN: String? = nil,
        tags: [String: String] = [:],
        permissions: Permissions = Permissions(),
        sessionPolicies: [Policy]? = nil,
        lineage: SessionLineage = SessionLineage(),
        tokenSize: Int? = nil,
        until end: Timestamp
    ) -> Principal {
        sessionCount += 1
        // STS tells the end in whole seconds.
        let end = Timestamp(nanoseconds: end.nanoseconds - end.nanoseconds % 1_000_000_000)
        let secrets = SecretText(seed: environment.seed, number: UInt64(sessionCount))
        let credentials = Credentials(
            accessKeyID: secrets.accessKeyID("ASIA", of: account),
            secretAccessKey: secrets.secretKey,
            sessionToken: secrets.sessionToken(atLeast: tokenSize ?? 0),
            expiration: end
        )
        let principal = Principal(
            kind,
            account: account,
            arn: arn,
            userID: userID,
            credentials: credentials,
            identityARN: identityARN,
            tags: tags,
            permissions: permissions,
            sessionPolicies: sessionPolicies,
            lineage: lineage,
            controls: controls[account]
        )
        principals[credentials.accessKeyID] = principal
        if principals.count > sessionLimit * 2 { forgetSessions() }
        return principal
    }

    /// A user of an account who may do everything, with keys that stay valid; made on first use.
    mutating func adopt(_ account: AccountID) -> Principal {
        if account == worldCaller.account { return worldCaller }
        // No session has such a number.
        let number = 1 << 48 | (UInt64(account.rawValue) ?? 0)
        let secrets = SecretText(seed: environment.seed, number: number)
        let key = secrets.accessKeyID("AKIA", of: account)
        if let known = principals[key] { return known }
        let principal = Principal(
            .user,
            account: account,
            arn: "arn:aws:iam::\(account):user/muster",
            userID: SecretText.userID(account, "muster"),
            credentials: Credentials(accessKeyID: key, secretAccessKey: secrets.secretKey),
            controls: controls[account]
        )
        principals[key] = principal
        if principals.count > sessionLimit * 2 { forgetSessions() }
        return principal
    }

    /// Adds everything that tells two states apart to a digest.
    func digest(into hash: inout StableHash) {
        hash.combine(UInt64(sessionCount))
        // Not the users of accounts, who come to be when their accounts are asked for, were it only to read.
        for key in principals.keys.sorted() {
            guard let principal = principals[key], let end = principal.credentials.expiration else { continue }
            hash.combine(key)
            hash.combine(principal.arn)
            hash.combine(UInt64(bitPattern: end.nanoseconds))
        }
    }
}

extension Principal {
    /// Whether ``check(_:_:at:)`` lets a caller pass.
    func accepts(_ caller: CallContext, at now: Timestamp) -> Bool {
        caller.isSigned(with: credentials) && !credentials.isExpired(at: now)
    }

    /// Refuses credentials that are not this principal's, or no longer.
    ///
    /// - Throws: What the service's protocol answers for a wrong token, a wrong secret, and an ended session.
    func check(_ caller: CallContext, _ wire: WireProtocol, at now: Timestamp) throws(AWSError) {
        if !caller.isSigned(with: credentials) {
            guard kind != .anonymous else { return }
            throw credentials.sessionToken == caller.credentials.sessionToken
                ? .signatureMismatch(wire) : .invalidCredentials(wire)
        }
        guard !self.credentials.isExpired(at: now) else { throw .expiredSession(wire) }
    }
}
