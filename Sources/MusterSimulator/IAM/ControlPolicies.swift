import MusterCore

/// The service control policies of an account: what nobody in it may do, whatever their own policies say.
///
/// Policies that only deny stand beside AWS's own `FullAWSAccess`, as they do unless somebody detaches it; as soon as
/// one allows anything, what none allows is denied. Source: Organizations User Guide, deny list and allow list.
struct ControlPolicies: Hashable, Sendable {
    private let policies: [Policy]
    private let isAllowList: Bool

    init(_ policies: [Policy]) {
        self.policies = policies
        isAllowList = policies.contains { $0.statements.contains { $0.effect == .allow } }
    }

    func decide(_ request: AuthorizationRequest) -> PolicyDecision {
        let word = Policy.decide(policies, request)
        return word == .silent && !isAllowList ? .allowed : word
    }

    /// Those that IAM's own simulation takes into account.
    ///
    /// Source: IAM User Guide, policy simulator: service control policies with conditions are not evaluated there. So
    /// whoever asks IAM first does not hear of them.
    var withoutConditions: ControlPolicies? {
        let plain = policies.filter { $0.statements.allSatisfy(\.conditions.isEmpty) }
        return plain.isEmpty ? nil : ControlPolicies(plain)
    }
}
