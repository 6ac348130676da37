import MusterAWS
import MusterCore

/// Whether whoever calls may do what a recovery needs.
extension Preflight {
    mutating func examinePermissions(_ place: Place, probe: PermissionProbe) {
        guard let evidence = place.permissions else { return }
        for query in PermissionQuery.allCases {
            switch evidence.answers[query] {
            case nil:
                continue
            case .failure(let error):
                addUnverified(
                    "whether \(evidence.identity) may do what a recovery in \(Self.text(place.target)) needs could not be "
                        + "verified: SimulatePrincipalPolicy failed with \(error.code.rawValue): \(error.message)",
                    error.causeCode,
                    stops: isStrict
                )
                return
            case .success(let decisions):
                examine(decisions, query, evidence.identity, place, probe: probe)
            }
        }
    }

    private mutating func examine(
        _ decisions: [PermissionDecision],
        _ query: PermissionQuery,
        _ identity: String,
        _ place: Place,
        probe: PermissionProbe
    ) {
        var missing: [String] = []
        var doubtful: [String] = []
        for need in query.needs(place.target) {
            let decision = decisions.first { $0.action == need.action && $0.resource == need.resource }
            guard let decision, decision.decision != "allowed" else { continue }
            if decision.decision == "implicitDeny", !decision.missingKeys.isEmpty {
                if !doubtful.contains(need.action) { doubtful.append(need.action) }
            } else if !missing.contains(need.action) {
                missing.append(need.action)
            }
        }
        if !missing.isEmpty {
            let consequence =
                query == .calls
                ? "Muster calls \(missing.count == 1 ? "it" : "them") in its name, and would be refused"
                : "DRS uses \(missing.count == 1 ? "it" : "them") in its name: the launch call would be taken, and "
                    + "servers would fail minutes later"
            let text =
                "\(identity) is not allowed \(Self.list(missing)) in \(Self.text(place.target)); \(consequence)"
            switch probe {
            case .warn: findings.append(PreflightFinding(.warning, wave: nil, Cause(.accessDenied, text)))
            case .block: block(nil, .accessDenied, text, [])
            }
        }
        if !doubtful.isEmpty {
            addUnverified(
                "whether \(identity) is allowed \(Self.list(doubtful)) in \(Self.text(place.target)) depends on conditions that "
                    + "only the call itself decides",
                .accessDenied,
                stops: false
            )
        }
    }

    /// Up to eight actions by name.
    private static func list(_ actions: [String]) -> String {
        let named = actions.prefix(8).joined(separator: ", ")
        return actions.count > 8 ? "\(named) and \(actions.count - 8) more" : named
    }
}
