import MusterAWS
import MusterCore

/// Somebody who can sign requests: a user, or a session.
///
/// A class because a request only refers to it; nothing in it changes.
final class Principal: Sendable {
    enum Kind: Hashable, Sendable {
        /// An IAM user with a key that stays valid.
        case user
        /// The session of a user, which may not do much in STS.
        case userSession
        /// The session of a role.
        case role
        /// The owner of the account, who may not assume roles.
        case root
        /// A service in a role of its own.
        case service
    }

    let kind: Kind
    let account: AccountID
    /// The ARN as `GetCallerIdentity` shows it.
    let arn: String
    let userID: String
    let credentials: Credentials
    /// The ARN of the user or of the role whose session it is.
    let identityARN: String
    let tags: [String: String]
    let permissions: Permissions
    /// What whoever opened the session left of the permissions; `nil` for all.
    let sessionPolicies: [Policy]?
    /// What the organisation lets the account do; `nil` for everything.
    let controls: ControlPolicies?
    /// Whether policies have a say; asked for with every call.
    let isRestricted: Bool

    init(
        _ kind: Kind,
        account: AccountID,
        arn: String,
        userID: String,
        credentials: Credentials,
        identityARN: String? = nil,
        tags: [String: String] = [:],
        permissions: Permissions = Permissions(),
        sessionPolicies: [Policy]? = nil,
        controls: ControlPolicies? = nil
    ) {
        self.kind = kind
        self.identityARN = identityARN ?? arn
        self.tags = tags
        self.permissions = permissions
        self.sessionPolicies = sessionPolicies
        self.controls = controls
        isRestricted = (kind != .root && !permissions.isUnknown) || sessionPolicies != nil || controls != nil
        self.account = account
        self.arn = arn
        self.userID = userID
        self.credentials = credentials
    }
}
