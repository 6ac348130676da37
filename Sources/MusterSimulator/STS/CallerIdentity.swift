import MusterAWS
import MusterCore

/// The identity that a world's runs begin with, apart from its keys.
struct CallerIdentity: Sendable {
    private let kind: Principal.Kind
    let account: AccountID
    private let arn: String
    private let userID: String
    private let identityARN: String?
    private let tags: [String: String]
    private let permissions: Permissions
    private let sessionPolicies: [Policy]?
    private let controls: ControlPolicies?

    /// Reads who the world's caller is.
    ///
    /// A session of a role that the world knows may do what the role may, unless the world says more of the caller.
    init(_ caller: WorldCaller, roles: [WorldRole], controls: ControlPolicies?) {
        account = caller.account
        self.controls = controls
        let name = caller.arn.split(separator: "/").last.map(String.init) ?? "caller"
        let isSession = caller.arn.contains(":assumed-role/")
        guard isSession || caller.arn.contains(":role/") else {
            let isRoot = caller.arn.hasSuffix(":root")
            kind = isRoot ? .root : .user
            arn = caller.arn
            userID = isRoot ? caller.account.rawValue : SecretText.userID(caller.account, name)
            identityARN = nil
            tags = caller.tags
            permissions = caller.permissions
            sessionPolicies = isRoot ? nil : caller.sessionPolicies
            return
        }
        let parts = caller.arn.split(separator: "/")
        let role = isSession && parts.count > 2 ? String(parts[parts.count - 2]) : name
        let session = isSession && parts.count > 2 ? name : "muster"
        let partition = caller.arn.split(separator: ":").dropFirst().first.map(String.init) ?? "aws"
        let known = roles.first { $0.name == role }
        kind = .role
        arn = "arn:\(partition):sts::\(caller.account):assumed-role/\(role)/\(session)"
        userID = SecretText.roleID(caller.account, role) + ":" + session
        identityARN = isSession ? "arn:\(partition):iam::\(caller.account):role/\(role)" : caller.arn
        tags = (known?.tags ?? [:]).merging(caller.tags) { _, own in own }
        sessionPolicies = caller.sessionPolicies
        permissions = caller.permissions.isUnknown ? known?.permissions ?? Permissions() : caller.permissions
    }

    /// The identity with the keys of one run.
    func principal(_ credentials: Credentials) -> Principal {
        Principal(
            kind,
            account: account,
            arn: arn,
            userID: userID,
            credentials: credentials,
            identityARN: identityARN,
            tags: tags,
            permissions: permissions,
            sessionPolicies: sessionPolicies,
            controls: controls
        )
    }
}
