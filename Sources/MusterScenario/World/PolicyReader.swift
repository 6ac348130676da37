import MusterCore

/// Reads IAM policies: the JSON document in the words of YAML.
struct PolicyReader {
    /// What a policy belongs to decides on its parts.
    enum Kind {
        /// A user or a role, a permissions boundary, a session, or an account as its organisation sees it.
        case identity
        /// The trust of a role, which has no resources.
        case trust
        /// The policy of a key.
        case key
    }

    let kind: Kind

    private static let keys = ["Version", "Id", "Statement"]
    private static let statementKeys = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]
    private static let version = "2012-10-17"

    /// Reads a list of policies of the identity kind.
    static func policies(_ node: YAMLNode, _ key: String, _ pass: inout ReadingPass) -> [Policy]? {
        guard let items = pass.list(node, key, of: "policy documents") else { return nil }
        return items.compactMap { PolicyReader(kind: .identity).read($0, &pass) }
    }

    /// Reads one policy.
    ///
    /// - Returns: `nil`, reported, when it is none.
    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> Policy? {
        guard let fields = Fields(node, "a policy", keys: Self.keys, &pass) else { return nil }
        var hasVariables = false
        if let node = fields["Version"], let version = pass.word(node, "Version", among: [Self.version, "2008-10-17"]) {
            hasVariables = version == Self.version
        }
        if let node = fields["Id"] { _ = pass.text(node, "Id") }
        guard let node = fields.required("Statement", &pass, help: "a policy is a list of statements") else {
            return nil
        }
        let items: [YAMLNode]
        if case .mapping = node.content {
            items = [node]
        } else {
            guard let list = pass.list(node, "Statement", of: "statements") else { return nil }
            items = list
        }
        if items.isEmpty { refuse("a policy has at least one statement", at: node.range, &pass) }
        return Policy(items.compactMap { statement($0, hasVariables: hasVariables, &pass) })
    }

    private func refuse(
        _ message: String,
        at range: SourceRange,
        help: String? = nil,
        _ pass: inout ReadingPass
    ) {
        pass.report(.malformedPolicy, message, at: range, help: [help])
    }

    // MARK: Statements

    private func statement(
        _ node: YAMLNode,
        hasVariables: Bool,
        _ pass: inout ReadingPass
    ) -> PolicyStatement? {
        guard let fields = Fields(node, "a statement", keys: Self.statementKeys, &pass) else { return nil }
        let id = fields["Sid"].flatMap { pass.text($0, "Sid") }
        let effect = fields.required("Effect", &pass, help: "Effect: Allow or Effect: Deny")
            .flatMap { pass.word($0, "Effect", as: PolicyStatement.Effect.self) }
        let actions = patterns("Action", fields, isRequired: true, &pass)
        let principals = principals(fields, &pass)
        let resources = patterns("Resource", fields, isRequired: kind != .trust, &pass)
        if kind == .trust, let key = ["Resource", "NotResource"].first(where: fields.has) {
            refuse(
                "the trust of a role has no \"\(key)\"",
                at: fields.keyRange(key) ?? fields.range,
                help: "it is about the role itself",
                &pass
            )
        }
        var conditions: [PolicyCondition] = []
        if let node = fields["Condition"] { conditions = PolicyConditionReader.read(node, &pass) }
        if !hasVariables {
            checkVariables((resources?.patterns ?? []) + conditions.flatMap(\.values), at: fields.range, &pass)
        }
        guard let effect, let actions else { return nil }
        return PolicyStatement(
            id: id,
            effect,
            principals: kind == .identity ? nil : principals ?? PolicyPrincipals([]),
            actions: actions,
            resources: kind == .trust ? nil : resources,
            conditions: conditions
        )
    }

    /// Variables are text in policies of the older version, which is seldom meant.
    private func checkVariables(_ texts: [String], at range: SourceRange, _ pass: inout ReadingPass) {
        guard let text = texts.first(where: { $0.contains("${") }) else { return }
        refuse(
            "\"\(text.shortened)\" holds a variable, which needs Version \"\(Self.version)\"",
            at: range,
            help: "add Version: \"\(Self.version)\" to the policy",
            &pass
        )
    }

    /// `Action` or `NotAction`, `Resource` or `NotResource`.
    private func patterns(
        _ key: String,
        _ fields: Fields,
        isRequired: Bool,
        _ pass: inout ReadingPass
    ) -> PolicyPatterns? {
        let negated = "Not" + key
        if fields.has(key), fields.has(negated) {
            refuse(
                "a statement has \"\(key)\" or \"\(negated)\", not both",
                at: fields.keyRange(negated) ?? fields.range,
                &pass
            )
            return nil
        }
        guard let node = fields[key] ?? fields[negated] else {
            if isRequired, !fields.has(key), !fields.has(negated) {
                pass.report(.missingKey, "a statement needs \"\(key)\"", at: fields.range)
            }
            return nil
        }
        let texts = Self.texts(node, fields[key] == nil ? negated : key, &pass)
        if texts.isEmpty { refuse("\"\(key)\" names nothing", at: node.range, &pass) }
        for (text, range) in texts {
            if key == "Action" {
                checkAction(text, at: range, &pass)
            } else if text != "*", !text.hasPrefix("arn:"), !text.hasPrefix("${") {
                refuse("\"\(text.shortened)\" is no resource", at: range, help: "an ARN or \"*\" is expected", &pass)
            }
        }
        return PolicyPatterns(texts.map(\.0), isNegated: fields[key] == nil)
    }

    /// `*`, or a service and an action, either with wildcards in the action.
    private func checkAction(_ text: String, at range: SourceRange, _ pass: inout ReadingPass) {
        if text == "*" { return }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
            && parts[0].utf8.allSatisfy(Self.isServiceByte)
            && parts[1].utf8.allSatisfy { Self.isServiceByte($0) || "*?".utf8.contains($0) }
        guard isWellFormed else {
            refuse(
                "\"\(text.shortened)\" is no action",
                at: range,
                help: "for example drs:StartRecovery, drs:Describe* or \"*\"",
                &pass
            )
            return
        }
        // Other services have more operations than the table; these of DRS that no client calls end alike.
        guard parts[0] == "drs", !pass.operations.isEmpty, !text.contains("*"), !text.contains("?"),
            !text.hasSuffix("ForDrs"), !pass.operations.contains(where: { $0.lowercased() == text.lowercased() })
        else {
            return
        }
        pass.warn(
            .unknownPolicyAction,
            "DRS has no action \"\(parts[1].prefix(60))\"",
            at: range,
            label: "nothing ever asks for it",
            help: [pass.suggestion(for: text, among: pass.operations.filter { $0.hasPrefix("drs:") }.sorted())]
        )
    }

    private static func isServiceByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
        default: false
        }
    }

    // MARK: Principals

    private func principals(_ fields: Fields, _ pass: inout ReadingPass) -> PolicyPrincipals? {
        let given = ["Principal", "NotPrincipal"].filter(fields.has)
        guard kind != .identity else {
            if let key = given.first {
                refuse(
                    "a policy of this kind has no \"\(key)\"",
                    at: fields.keyRange(key) ?? fields.range,
                    help: "it is about whom it belongs to",
                    &pass
                )
            }
            return nil
        }
        guard given.count < 2 else {
            refuse(
                "a statement has \"Principal\" or \"NotPrincipal\", not both",
                at: fields.keyRange("NotPrincipal") ?? fields.range,
                &pass
            )
            return nil
        }
        guard let key = given.first, let node = fields[key] else {
            if given.isEmpty {
                pass.report(
                    .missingKey,
                    "a statement needs \"Principal\"",
                    at: fields.range,
                    help: ["for example Principal: { AWS: \"123456789012\" }"]
                )
            }
            return nil
        }
        var principals = PolicyPrincipals([], isNegated: key == "NotPrincipal")
        if case .scalar("*", _) = node.content {
            principals.identities = ["*"]
            return principals
        }
        guard let parts = Fields(node, "\"\(key)\"", keys: ["AWS", "Service", "Federated"], &pass) else { return nil }
        if let node = parts["AWS"] {
            for (text, range) in Self.texts(node, "AWS", &pass) {
                if Self.isPrincipal(text) {
                    principals.identities.append(text)
                } else {
                    refuse(
                        "\"\(text.shortened)\" names no principal",
                        at: range,
                        help: "an account id, the ARN of an account's root, of a user, a role or a session, or \"*\"",
                        &pass
                    )
                }
            }
        }
        if let node = parts["Service"] { principals.services = Self.texts(node, "Service", &pass).map(\.0) }
        if let node = parts["Federated"] { principals.federated = Self.texts(node, "Federated", &pass).map(\.0) }
        return principals
    }

    /// IAM takes no wildcards within the ARN of a principal.
    private static func isPrincipal(_ text: String) -> Bool {
        if text == "*" || AccountID(text).isWellFormed { return true }
        guard let arn = ARN(text), AccountID(arn.account).isWellFormed, !text.contains("*"), !text.contains("?") else {
            return false
        }
        switch arn.service {
        case "iam": return arn.resource == "root" || arn.resource.hasPrefix("user/") || arn.resource.hasPrefix("role/")
        case "sts": return arn.resource.hasPrefix("assumed-role/")
        default: return false
        }
    }

    /// One text, or a list of them.
    static func texts(_ node: YAMLNode, _ subject: String, _ pass: inout ReadingPass) -> [(String, SourceRange)] {
        guard case .sequence(let items) = node.content else {
            return pass.text(node, subject, takes: "a text or a list of texts").map { [($0, node.range)] } ?? []
        }
        return items.compactMap { item in pass.text(item, subject).map { ($0, item.range) } }
    }
}
