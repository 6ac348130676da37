/// An IAM policy: what somebody may do, and what not.
///
/// The same shape serves policies of a user or a role, permissions boundaries, session policies, service control
/// policies, the trust of a role, and the policy of a key.
///
/// Source: IAM User Guide, grammar of the JSON policy language.
package struct Policy: Hashable, Sendable, Codable {
    package var statements: [PolicyStatement]

    package init(_ statements: [PolicyStatement]) {
        self.statements = statements
    }
}

/// One statement of a policy.
package struct PolicyStatement: Hashable, Sendable, Codable {
    package enum Effect: String, Hashable, Sendable, Codable, CaseIterable {
        case allow = "Allow"
        case deny = "Deny"
    }

    /// `Sid`: the author's name for the statement.
    package var id: String?
    package var effect: Effect
    /// Whom it is about; `nil` in policies that belong to somebody.
    package var principals: PolicyPrincipals?
    package var actions: PolicyPatterns
    /// What it is about; `nil` in the trust of a role, which is about the role.
    package var resources: PolicyPatterns?
    /// All of them have to hold.
    package var conditions: [PolicyCondition]

    package init(
        id: String? = nil,
        _ effect: Effect,
        principals: PolicyPrincipals? = nil,
        actions: PolicyPatterns,
        resources: PolicyPatterns? = nil,
        conditions: [PolicyCondition] = []
    ) {
        self.id = id
        self.effect = effect
        self.principals = principals
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
    }
}

/// Patterns with `*` and `?`: `Action` and `Resource`, or everything else: `NotAction` and `NotResource`.
package struct PolicyPatterns: Hashable, Sendable, Codable {
    package var patterns: [String]
    package var isNegated: Bool

    package init(_ patterns: [String], isNegated: Bool = false) {
        self.patterns = patterns
        self.isNegated = isNegated
    }
}

/// Whom a statement is about: `Principal`, or everybody else: `NotPrincipal`.
package struct PolicyPrincipals: Hashable, Sendable, Codable {
    /// Account ids, ARNs of users, roles and sessions, or `*` for anybody.
    package var identities: [String]
    /// Services such as `drs.amazonaws.com`.
    package var services: [String]
    /// Identity providers, by their ARN in IAM; `nil` for none.
    package var federated: [String]?
    package var isNegated: Bool

    package init(
        _ identities: [String],
        services: [String] = [],
        federated: [String]? = nil,
        isNegated: Bool = false
    ) {
        self.identities = identities
        self.services = services
        self.federated = federated
        self.isNegated = isNegated
    }
}

/// One line of a statement's `Condition`: an operator, a key, and values of which one has to fit.
package struct PolicyCondition: Hashable, Sendable, Codable {
    /// How values are compared.
    ///
    /// Source: IAM User Guide, condition operators. `BinaryEquals` is left out: no key of a recovery holds bytes.
    package enum Operator: String, Hashable, Sendable, Codable, CaseIterable {
        case stringEquals = "StringEquals"
        case stringNotEquals = "StringNotEquals"
        case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
        case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
        case stringLike = "StringLike"
        case stringNotLike = "StringNotLike"
        case numericEquals = "NumericEquals"
        case numericNotEquals = "NumericNotEquals"
        case numericLessThan = "NumericLessThan"
        case numericLessThanEquals = "NumericLessThanEquals"
        case numericGreaterThan = "NumericGreaterThan"
        case numericGreaterThanEquals = "NumericGreaterThanEquals"
        case dateEquals = "DateEquals"
        case dateNotEquals = "DateNotEquals"
        case dateLessThan = "DateLessThan"
        case dateLessThanEquals = "DateLessThanEquals"
        case dateGreaterThan = "DateGreaterThan"
        case dateGreaterThanEquals = "DateGreaterThanEquals"
        case bool = "Bool"
        case ipAddress = "IpAddress"
        case notIPAddress = "NotIpAddress"
        case arnEquals = "ArnEquals"
        case arnLike = "ArnLike"
        case arnNotEquals = "ArnNotEquals"
        case arnNotLike = "ArnNotLike"
        case null = "Null"
    }

    /// How a key with several values in a request is compared.
    package enum Quantifier: String, Hashable, Sendable, Codable, CaseIterable {
        /// Each value of the request fits; so does a request without the key.
        case forAllValues = "ForAllValues"
        /// One value of the request fits.
        case forAnyValue = "ForAnyValue"
    }

    package var `operator`: Operator
    package var quantifier: Quantifier?
    /// `…IfExists`: the condition also holds where the request does not have the key.
    package var holdsIfMissing: Bool
    /// For example `aws:ResourceTag/tier`; letter case does not matter.
    package var key: String
    package var values: [String]

    package init(
        _ operator: Operator,
        _ key: String,
        _ values: [String],
        quantifier: Quantifier? = nil,
        holdsIfMissing: Bool = false
    ) {
        self.operator = `operator`
        self.key = key
        self.values = values
        self.quantifier = quantifier
        self.holdsIfMissing = holdsIfMissing
    }

    /// Reads the operator as policies write it; `nil` for one that there is not.
    package init?(operatorText text: String, _ key: String, _ values: [String]) {
        var rest = Substring(text)
        var quantifier: Quantifier?
        for candidate in Quantifier.allCases where rest.hasPrefix(candidate.rawValue + ":") {
            quantifier = candidate
            rest = rest.dropFirst(candidate.rawValue.count + 1)
        }
        let holdsIfMissing = rest.hasSuffix("IfExists")
        if holdsIfMissing { rest = rest.dropLast("IfExists".count) }
        guard let known = Operator(rawValue: String(rest)),
            known != .null || (!holdsIfMissing && quantifier == nil)
        else {
            return nil
        }
        self.init(known, key, values, quantifier: quantifier, holdsIfMissing: holdsIfMissing)
    }

    /// The operator as policies write it, for example `ForAnyValue:StringLikeIfExists`.
    package var operatorText: String {
        (quantifier.map { $0.rawValue + ":" } ?? "") + `operator`.rawValue + (holdsIfMissing ? "IfExists" : "")
    }
}

/// What a user or a role may do.
package struct Permissions: Hashable, Sendable, Codable {
    /// The policies of the identity itself; `nil` where they are not known, which is *assumed* to mean that everything
    /// is allowed.
    package var policies: [Policy]?
    /// The permissions boundary: what is not allowed here is not allowed at all.
    package var boundary: Policy?

    package init(_ policies: [Policy]? = nil, boundary: Policy? = nil) {
        self.policies = policies
        self.boundary = boundary
    }

    /// Whether nothing is known, so that everything is assumed to be allowed.
    package var isUnknown: Bool { policies == nil && boundary == nil }
}
