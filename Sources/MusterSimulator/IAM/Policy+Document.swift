import MusterAWS
import MusterCore

/// Policies that a call brings along as JSON.
extension Policy {
    /// Reads a session policy.
    ///
    /// - Throws: `MalformedPolicyDocument`. Source: STS 2011-06-15; the texts are *observed* in public issues.
    init(document: String) throws(AWSError) {
        let json: JSONValue
        do {
            json = try JSONParser.parse(document, limits: JSONParser.Limits(size: 16_384, depth: 16))
        } catch {
            throw .malformedPolicyDocument("The policy is not in the valid JSON format.")
        }
        guard let policy = Policy(json, hasPrincipals: false) else {
            throw .malformedPolicyDocument("Syntax errors in policy.")
        }
        self = policy
    }

    /// Reads the policy of a session, or of a resource, which says whom it is about.
    ///
    /// - Returns: `nil` for what is no such policy.
    init?(_ json: JSONValue, hasPrincipals: Bool) {
        guard json.hasOnly(["Version", "Id", "Statement"]), let statement = json["Statement"],
            ["2012-10-17", "2008-10-17", nil].contains(json["Version"]?.string)
        else {
            return nil
        }
        let items = statement.array ?? [statement]
        let statements = items.compactMap { PolicyStatement($0, hasPrincipals: hasPrincipals) }
        guard !statements.isEmpty, statements.count == items.count else { return nil }
        self.init(statements)
    }
}

extension PolicyStatement {
    fileprivate init?(_ json: JSONValue, hasPrincipals: Bool) {
        var principals: PolicyPrincipals?
        if hasPrincipals {
            guard let read = PolicyPrincipals(json) else { return nil }
            principals = read
        }
        let keys =
            (hasPrincipals ? ["Principal", "NotPrincipal"] : []) + [
                "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition",
            ]
        guard json.hasOnly(keys), let effect = json["Effect"]?.string.flatMap(Effect.init(rawValue:)),
            let actions = PolicyPatterns(json, "Action"), let resources = PolicyPatterns(json, "Resource")
        else {
            return nil
        }
        var conditions: [PolicyCondition] = []
        if let condition = json["Condition"] {
            guard let operators = condition.members else { return nil }
            for entry in operators {
                guard let lines = entry.value.members else { return nil }
                for line in lines {
                    guard let values = line.value.texts,
                        let read = PolicyCondition(operatorText: entry.name, line.name, values)
                    else {
                        return nil
                    }
                    conditions.append(read)
                }
            }
        }
        self.init(
            id: json["Sid"]?.string,
            effect,
            principals: principals,
            actions: actions,
            resources: resources,
            conditions: conditions
        )
    }
}

extension PolicyPrincipals {
    /// `Principal` or `NotPrincipal`: `*`, or lists of identities, services and identity providers.
    fileprivate init?(_ json: JSONValue) {
        let isNegated = json["Principal"] == nil
        guard let value = json[isNegated ? "NotPrincipal" : "Principal"],
            isNegated || json["NotPrincipal"] == nil
        else {
            return nil
        }
        if value.string == "*" {
            self.init(["*"], isNegated: isNegated)
            return
        }
        guard value.hasOnly(["AWS", "Service", "Federated"]), let members = value.members, !members.isEmpty,
            members.allSatisfy({ $0.value.texts != nil })
        else {
            return nil
        }
        let identities = value["AWS"]?.texts ?? []
        guard identities.allSatisfy(Self.isIdentity) else { return nil }
        self.init(
            identities,
            services: value["Service"]?.texts ?? [],
            federated: value["Federated"]?.texts,
            isNegated: isNegated
        )
    }

    /// An account id, an ARN of IAM or STS in an account, or `*` for anybody.
    private static func isIdentity(_ text: String) -> Bool {
        if text == "*" || AccountID(text).isWellFormed { return true }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 && parts[0] == "arn" && ["iam", "sts"].contains(parts[2])
            && AccountID(String(parts[4])).isWellFormed && !parts[5].contains("*")
    }
}

extension PolicyPatterns {
    /// `Action` or `NotAction`, `Resource` or `NotResource`.
    fileprivate init?(_ json: JSONValue, _ key: String) {
        switch (json[key], json["Not" + key]) {
        case (let value?, nil):
            guard let texts = value.texts else { return nil }
            self.init(texts)
        case (nil, let value?):
            guard let texts = value.texts else { return nil }
            self.init(texts, isNegated: true)
        default: return nil
        }
    }
}

extension JSONValue {
    fileprivate func hasOnly(_ keys: [String]) -> Bool {
        guard let members else { return false }
        return members.allSatisfy { keys.contains($0.name) } && Set(members.map(\.name)).count == members.count
    }

    /// One text or several; numbers and truth values are texts here.
    fileprivate var texts: [String]? {
        let texts = (array ?? [self]).map { value -> String? in
            switch value.content {
            case .string(let text), .number(let text): text
            case .boolean(let isTrue): isTrue ? "true" : "false"
            case .null, .array, .object: nil
            }
        }
        let known = texts.compactMap(\.self)
        return known.isEmpty || known.count < texts.count ? nil : known
    }
}
