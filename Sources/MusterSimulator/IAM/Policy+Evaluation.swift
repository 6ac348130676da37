import MusterCore

/// What policies of one kind say about a request.
enum PolicyDecision: Hashable, Sendable {
    case allowed
    /// A statement denies it, whatever others allow.
    case denied
    /// No statement applies.
    case silent
}

extension Policy {
    /// What several policies say together.
    static func decide(_ policies: [Policy], _ request: AuthorizationRequest) -> PolicyDecision {
        var isAllowed = false
        for policy in policies {
            for statement in policy.statements where statement.applies(to: request) {
                guard statement.effect == .allow else { return .denied }
                isAllowed = true
            }
        }
        return isAllowed ? .allowed : .silent
    }
}

extension PolicyStatement {
    func applies(to request: AuthorizationRequest) -> Bool {
        concerns(request.action)
            && (resources.map { $0.concerns(request) } ?? true)
            && conditions.allSatisfy { $0.holds(for: request) }
    }

    /// Whether the statement is about an action, on whatever resource and in whatever circumstances.
    func concerns(_ action: String) -> Bool {
        let lowered = action.lowercased()
        let isNamed = actions.patterns.contains { pattern in
            pattern == "*" || (WildcardPattern(pattern.lowercased()) { _ in nil }?.matches(lowered) ?? false)
        }
        return isNamed != actions.isNegated
    }
}

extension PolicyPatterns {
    fileprivate func concerns(_ request: AuthorizationRequest) -> Bool {
        let isNamed = patterns.contains { pattern in
            pattern == "*"
                || (WildcardPattern(pattern, variable: request.variable)?.matchesARN(request.resource) ?? false)
        }
        return isNamed != isNegated
    }
}

/// What a policy of a resource, a key or the trust of a role, says about a request.
struct ResourcePolicyDecision: Hashable, Sendable {
    var decision: PolicyDecision
    /// Whether it is the principal itself that is allowed, and not only its account, whose own policies then decide.
    var namesPrincipal: Bool
}

extension Policy {
    /// Holds the statements of a resource's policy against a request, whom they are about included.
    func decideAsResourcePolicy(_ request: AuthorizationRequest) -> ResourcePolicyDecision {
        var result = ResourcePolicyDecision(decision: .silent, namesPrincipal: false)
        for statement in statements {
            let match = statement.principals?.match(request.principal) ?? .nobody
            guard match != .nobody, statement.applies(to: request) else { continue }
            guard statement.effect == .allow else {
                return ResourcePolicyDecision(decision: .denied, namesPrincipal: true)
            }
            result.decision = .allowed
            if match == .principal { result.namesPrincipal = true }
        }
        return result
    }
}

extension PolicyPrincipals {
    enum Match: Hashable { case nobody, account, principal }

    /// Whether a principal is meant; an account means all of its principals.
    ///
    /// Source: IAM User Guide, `Principal` element. Wildcards within an ARN are not read, as with IAM.
    func match(_ principal: Principal) -> Match {
        var match = Match.nobody
        if let provider = principal.lineage.provider, federated?.contains(provider) == true { match = .principal }
        for identity in identities {
            if identity == "*" || identity == principal.arn || identity == principal.identityARN {
                match = .principal
            } else if match == .nobody, Self.account(of: identity) == principal.account {
                match = .account
            }
        }
        guard isNegated else { return match }
        return match == .nobody ? .principal : .nobody
    }

    /// The account that an account id or the ARN of an account's root names.
    private static func account(of identity: String) -> AccountID? {
        if identity.utf8.count == 12, identity.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return AccountID(identity)
        }
        let parts = identity.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[5] == "root" else { return nil }
        return AccountID(String(parts[4]))
    }
}
