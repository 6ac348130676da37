/// Credentials stop to serve in the middle of a run.
package struct CredentialFault: Hashable, Sendable, Codable {
    package enum Effect: String, Hashable, Sendable, Codable, CaseIterable {
        /// Sessions that were opened before are over at this moment, whatever time they had left.
        case expired
        /// An administrator revokes the sessions that were opened before: the services deny everything.
        case revoked
        /// The role no longer trusts the caller: it cannot be assumed.
        case untrusted
        /// The caller's own key is deactivated.
        case disabled
    }

    package var effect: Effect
    package var account: AccountID
    /// The role's name; `nil` for all of the account, and for the caller's own key.
    package var role: String?
    /// Sessions that were opened before the beginning are over; the others hold between beginning and end.
    package var window: FaultWindow

    package init(_ effect: Effect, account: AccountID, role: String? = nil, window: FaultWindow) {
        self.effect = effect
        self.account = account
        self.role = role
        self.window = window
    }
}
