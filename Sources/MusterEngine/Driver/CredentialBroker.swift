import MusterAWS
import MusterCore

/// Knows in whose name each call is made.
///
/// The caller's own keys serve STS and SNS, and places without a role. Every other place is reached with the session
/// of its role. Account and Region always come from the plan's place, never from a default.
struct CredentialBroker: Sendable {
    let caller: CallContext
    private let targets: [RecoveryTarget]
    private let sessionOfTarget: [Int?]
    private var contexts: [CallContext?]

    init(caller: CallContext, targets: [RecoveryTarget], sessionOfTarget: [Int?]) {
        self.caller = caller
        self.targets = targets
        self.sessionOfTarget = sessionOfTarget
        contexts = zip(targets, sessionOfTarget).map { target, session in
            guard session == nil else { return nil }
            return CallContext(account: target.account, region: target.region, credentials: caller.credentials)
        }
    }

    /// Takes the credentials of a session into use.
    mutating func open(_ session: Int, _ credentials: Credentials) {
        for index in targets.indices where sessionOfTarget[index] == session {
            contexts[index] = CallContext(
                account: targets[index].account,
                region: targets[index].region,
                credentials: credentials
            )
        }
    }

    /// In whose name calls to a place are made; `nil` before its session was opened.
    func context(for target: Int) -> CallContext? { contexts[target] }

    /// The caller in another Region.
    func caller(in region: RegionName) -> CallContext {
        CallContext(account: caller.account, region: region, credentials: caller.credentials)
    }
}
