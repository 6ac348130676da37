/// Why it cannot be said who calls, or where.
///
/// Its texts name files, lines, variables and profiles, and never what stands in a secret's place.
package struct IdentityError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Hashable, Sendable {
        /// A file is not what it should be.
        case brokenFile
        /// A profile that was named does not exist.
        case unknownProfile
        /// A setting is not what it should be.
        case badSetting
        /// A Region is needed, and nobody has said one.
        case noRegion
        /// Every place was looked at, and none has credentials.
        case noCredentials
        /// A place that should have credentials has none that can be used.
        case unusableCredentials
        /// A request for credentials was refused or not answered.
        case notGiven
    }

    package let kind: Kind
    package let message: String
    package let origin: SettingOrigin?
    /// Where credentials were looked for, in order, before this.
    package var attempts: [CredentialAttempt]

    package init(
        _ kind: Kind,
        _ message: String,
        at origin: SettingOrigin? = nil,
        after attempts: [CredentialAttempt] = []
    ) {
        self.kind = kind
        self.message = message
        self.origin = origin
        self.attempts = attempts
    }

    package var description: String {
        let first = (origin.map { "\($0): " } ?? "") + message
        return ([first] + attempts.map { "  - \($0.source): \($0.outcome)" }).joined(separator: "\n")
    }
}

/// One place where credentials were looked for.
package struct CredentialAttempt: Hashable, Sendable {
    /// The place, for people.
    package let source: String
    /// Why it did not serve.
    package let outcome: String
}
