import MusterAWS
import MusterCore

/// In whose name calls to one place are made.
///
/// A class, so that a poll refers to it instead of copying it.
final class PlaceContext: Sendable {
    let context: CallContext

    init(_ target: RecoveryTarget, _ credentials: Credentials) {
        context = CallContext(account: target.account, region: target.region, credentials: credentials)
    }
}

/// Knows in whose name each call is made.
///
/// The caller's own keys serve STS and SNS, and places without a role. Every other place is reached with the session
/// of its role. Account and Region always come from the plan's place, never from a default.
struct CredentialBroker: Sendable {
    let caller: CallContext
    private let targets: [RecoveryTarget]
    private let sessionOfTarget: [Int?]
    private var contexts: [PlaceContext?]

    init(caller: CallContext, targets: [RecoveryTarget], sessionOfTarget: [Int?]) {
        self.caller = caller
        self.targets = targets
        self.sessionOfTarget = sessionOfTarget
        contexts = zip(targets, sessionOfTarget).map { target, session in
            guard session == nil else { return nil }
            return PlaceContext(target, caller.credentials)
        }
    }

    /// Takes the credentials of a session into use.
    mutating func open(_ session: Int, _ credentials: Credentials) {
        for index in targets.indices where sessionOfTarget[index] == session {
            contexts[index] = PlaceContext(targets[index], credentials)
        }
    }

    /// In whose name calls to a place are made; `nil` before its session was opened.
    func context(for target: Int) -> CallContext? { contexts[target]?.context }

    /// The same, without a copy.
    func place(_ target: Int) -> PlaceContext? { contexts[target] }

    /// The caller in another Region.
    func caller(in region: RegionName) -> CallContext {
        CallContext(account: caller.account, region: region, credentials: caller.credentials)
    }
}
