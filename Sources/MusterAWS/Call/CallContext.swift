package import MusterCore

/// On whose behalf a call is made: account, Region, and the credentials that prove it.
package struct CallContext: Hashable, Sendable {
    package var account: AccountID
    package var region: RegionName
    package var credentials: Credentials

    package init(account: AccountID, region: RegionName, credentials: Credentials) {
        self.account = account
        self.region = region
        self.credentials = credentials
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
