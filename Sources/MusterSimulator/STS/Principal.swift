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
    }

    let kind: Kind
    let account: AccountID
    /// The ARN as `GetCallerIdentity` shows it.
    let arn: String
    let userID: String
    let credentials: Credentials

    init(_ kind: Kind, account: AccountID, arn: String, userID: String, credentials: Credentials) {
        self.kind = kind
        self.account = account
        self.arn = arn
        self.userID = userID
        self.credentials = credentials
    }
}
