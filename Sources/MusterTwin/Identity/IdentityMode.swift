/// How much a request has to prove.
package enum IdentityMode: String, Hashable, Sendable, CaseIterable {
    /// It is signed by anybody; the scope of the signature says service and Region, and the key the account.
    case scope
    /// Nothing; what a signature says is used where there is one.
    case off
    /// The signature is verified, as AWS does.
    case strict
}
