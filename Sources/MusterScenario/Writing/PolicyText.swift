import MusterCore

/// Writes policies in the words of IAM, on one line.
enum PolicyText {
    static func document(_ policy: Policy) -> String {
        YAMLText.mapping([
            ("Version", "\"2012-10-17\""), ("Statement", YAMLText.list(policy.statements.map(statement))),
        ])
    }

    private static func statement(_ statement: PolicyStatement) -> String {
        var entries: [(String, String)] = []
        if let id = statement.id { entries.append(("Sid", YAMLText.quoted(id))) }
        entries.append(("Effect", statement.effect.rawValue))
        if let principals = statement.principals {
            var parts: [(String, String)] = []
            if !principals.identities.isEmpty || (principals.services.isEmpty && principals.federated == nil) {
                parts.append(("AWS", texts(principals.identities)))
            }
            if !principals.services.isEmpty { parts.append(("Service", texts(principals.services))) }
            if let federated = principals.federated { parts.append(("Federated", texts(federated))) }
            entries.append((principals.isNegated ? "NotPrincipal" : "Principal", YAMLText.mapping(parts)))
        }
        entries.append((statement.actions.isNegated ? "NotAction" : "Action", texts(statement.actions.patterns)))
        if let resources = statement.resources {
            entries.append((resources.isNegated ? "NotResource" : "Resource", texts(resources.patterns)))
        }
        if !statement.conditions.isEmpty { entries.append(("Condition", conditions(statement.conditions))) }
        return YAMLText.mapping(entries)
    }

    /// Conditions by operator, in the order in which the operators come first.
    private static func conditions(_ conditions: [PolicyCondition]) -> String {
        var operators: [String] = []
        for condition in conditions where !operators.contains(condition.operatorText) {
            operators.append(condition.operatorText)
        }
        return YAMLText.mapping(
            operators.map { name in
                let lines = conditions.filter { $0.operatorText == name }.map { ($0.key, texts($0.values)) }
                return (name, YAMLText.mapping(lines))
            }
        )
    }

    private static func texts(_ texts: [String]) -> String {
        YAMLText.list(texts.map(YAMLText.quoted))
    }
}
