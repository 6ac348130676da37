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
        /// The session of somebody whom a user vouches for.
        case federated
        /// The owner of the account, who may not assume roles.
        case root
        /// Somebody without keys, of whom at most an identity provider says something.
        case anonymous
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
    /// What goes on into the sessions that are opened from this one.
    let lineage: SessionLineage
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
        lineage: SessionLineage = SessionLineage(),
        controls: ControlPolicies? = nil
    ) {
        self.kind = kind
        self.identityARN = identityARN ?? arn
        self.tags = tags
        self.permissions = permissions
        self.sessionPolicies = sessionPolicies
        self.lineage = lineage
        self.controls = controls
        isRestricted = (kind != .root && !permissions.isUnknown) || sessionPolicies != nil || controls != nil
        self.account = account
        self.arn = arn
        self.userID = userID
        self.credentials = credentials
    }
}

/// What a session carries on into the sessions that are opened from it.
///
/// Source: IAM User Guide, session tags and source identity: neither can be changed on the way.
struct SessionLineage: Hashable, Sendable {
    /// Who it was at the beginning, in the word of whoever opened the first session.
    var sourceIdentity: String?
    /// The tags that stay.
    var transitiveTags: [String: String] = [:]
    /// The identity provider that vouched for whoever opened the session, by its ARN.
    var provider: String?
}

extension Principal {
    /// Whoever signs with no key that is known.
    static let anonymous = outsider(of: nil)

    /// Somebody for whom an identity provider vouches.
    static func outsider(of provider: String?) -> Principal {
        Principal(
            .anonymous,
            account: AccountID(""),
            arn: "anonymous",
            userID: "anonymous",
            credentials: Credentials(accessKeyID: "", secretAccessKey: ""),
            lineage: SessionLineage(provider: provider)
        )
    }
}
