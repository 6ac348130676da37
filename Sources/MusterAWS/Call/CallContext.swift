package import MusterCore

/// On whose behalf a call is made: account, Region, and the credentials that prove it.
///
/// It goes along with every call, so that its members lie behind one reference.
package struct CallContext: Hashable, Sendable {
    private final class Members: Sendable {
        let account: AccountID
        let region: RegionName
        let credentials: Credentials

        init(_ account: AccountID, _ region: RegionName, _ credentials: Credentials) {
            self.account = account
            self.region = region
            self.credentials = credentials
        }
    }

    private var members: Members

    package init(account: AccountID, region: RegionName, credentials: Credentials) {
        members = Members(account, region, credentials)
    }

    package var account: AccountID {
        get { members.account }
        set { members = Members(newValue, region, credentials) }
    }

    package var region: RegionName {
        get { members.region }
        set { members = Members(account, newValue, credentials) }
    }

    package var credentials: Credentials {
        get { members.credentials }
        set { members = Members(account, region, newValue) }
    }

    /// Whether calls are signed by a key; asked at every call, for which the credentials would be copied.
    package func hasAccessKey(_ id: String) -> Bool { members.credentials.accessKeyID == id }

    /// Whether calls are signed with a secret and a token.
    package func isSigned(with credentials: Credentials) -> Bool {
        members.credentials.secretAccessKey == credentials.secretAccessKey
            && members.credentials.sessionToken == credentials.sessionToken
    }

    /// Whether calls go to an account and Region.
    package func isIn(_ account: AccountID, _ region: RegionName) -> Bool {
        members.account.rawValue == account.rawValue && members.region.rawValue == region.rawValue
    }

    /// Equal for copies of one context, as long as one of them is kept; different ones may be alike all the same.
    package var identity: ObjectIdentifier { ObjectIdentifier(members) }

    package static func == (lhs: CallContext, rhs: CallContext) -> Bool {
        lhs.members === rhs.members
            || (lhs.account == rhs.account && lhs.region == rhs.region && lhs.credentials == rhs.credentials)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(account)
        hasher.combine(region)
        hasher.combine(credentials)
    }
}

/// An access key, and for a session its token and end.
///
/// Text made from credentials shows the access key id and nothing that could sign a request.
package struct Credentials: Hashable, Sendable {
    package let accessKeyID: String
    package let secretAccessKey: String
    package let sessionToken: String?
    /// When the session ends; `nil` for keys that stay valid.
    package let expiration: Timestamp?

    package init(
        accessKeyID: String,
        secretAccessKey: String,
        sessionToken: String? = nil,
        expiration: Timestamp? = nil
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
    }

    /// Whether a request signed at the given moment is refused because the session has ended.
    package func isExpired(at now: Timestamp) -> Bool {
        guard let expiration else { return false }
        return now >= expiration
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "Credentials(\(accessKeyID))" }

    package var debugDescription: String { description }

    package var customMirror: Mirror {
        Mirror(self, children: ["accessKeyID": accessKeyID], displayStyle: .struct)
    }
}
