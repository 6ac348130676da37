import MusterCore

/// Reads the conditions of a statement: operators, keys, and values.
enum PolicyConditionReader {
    /// The keys that a simulated request may have.
    private static let keys = [
        "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:CurrentTime", "aws:EpochTime",
        "aws:MultiFactorAuthPresent", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalIsAWSService",
        "aws:PrincipalType", "aws:RequestedRegion", "aws:ResourceAccount", "aws:SecureTransport", "aws:SourceAccount",
        "aws:TagKeys", "aws:userid", "aws:username", "aws:ViaAWSService", "drs:CreateAction", "ec2:CreateAction",
        "iam:PassedToService", "kms:CallerAccount", "kms:GrantIsForAWSResource", "kms:ViaService", "sts:ExternalId",
        "sts:RoleSessionName", "sts:SourceIdentity",
    ]
    private static let loweredKeys = Set(keys.map { $0.lowercased() })
    /// Keys that end with the name of a tag.
    private static let tagKeys = ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/", "ec2:resourcetag/"]

    /// All operators in the way people write them, for suggestions.
    private static let operators = PolicyCondition.Operator.allCases.map(\.rawValue)

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [PolicyCondition] {
        guard let entries = pass.entries(node, "Condition", of: "a mapping from operators") else { return [] }
        return entries.flatMap { entry -> [PolicyCondition] in
            let known = PolicyCondition(operatorText: entry.key, "", [])
            if known == nil {
                let base = entry.key.split(separator: ":").last.map(String.init) ?? entry.key
                pass.report(
                    .unknownConditionOperator,
                    "\"\(entry.key.shortened)\" is no condition operator",
                    at: entry.keyRange,
                    label: "unknown operator",
                    help: [pass.suggestion(for: base, among: operators) ?? "for example StringEquals or ArnLike"]
                )
            }
            guard let lines = pass.entries(entry.value, entry.key, of: "a mapping from condition keys") else {
                return []
            }
            return lines.compactMap { line in
                let values = values(line, known?.operator, &pass)
                checkKey(line, &pass)
                return PolicyCondition(operatorText: entry.key, line.key, values)
            }
        }
    }

    private static func checkKey(_ line: YAMLEntry, _ pass: inout ReadingPass) {
        let key = line.key.lowercased()
        guard key.contains(":") else {
            pass.report(
                .malformedPolicy,
                "\"\(line.key.shortened)\" is no condition key",
                at: line.keyRange,
                help: ["for example aws:RequestedRegion or aws:ResourceTag/tier"]
            )
            return
        }
        guard !loweredKeys.contains(key), !tagKeys.contains(where: { key.hasPrefix($0) && key != $0 }) else { return }
        pass.warn(
            .unusedConditionKey,
            "no simulated request has the key \"\(line.key.shortened)\"",
            at: line.keyRange,
            label: "the condition is decided as for a missing key",
            help: [pass.suggestion(for: line.key, among: keys)]
        )
    }

    private static func values(
        _ line: YAMLEntry,
        _ operator: PolicyCondition.Operator?,
        _ pass: inout ReadingPass
    ) -> [String] {
        let values = PolicyReader.texts(line.value, line.key, &pass)
        for (text, range) in values {
            guard let expected = `operator`.flatMap({ expectation($0, text) }) else { continue }
            pass.report(
                .malformedPolicy,
                "\"\(text.shortened)\" is not \(expected)",
                at: range,
                help: ["\(`operator`?.rawValue ?? "") compares with \(expected)"]
            )
        }
        return values.map(\.0)
    }

    /// What an operator takes, where a text is not of that kind.
    private static func expectation(_ operator: PolicyCondition.Operator, _ text: String) -> String? {
        switch `operator` {
        case .bool, .null:
            return ["true", "false"].contains(text.lowercased()) ? nil : "true or false"
        case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
            .numericGreaterThanEquals:
            return Double(text)?.isFinite == true ? nil : "a number"
        case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
            .dateGreaterThanEquals:
            return Timestamp(iso8601: text) != nil || ReadingPass.decimal(text) != nil ? nil : "a point in time"
        case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase, .stringLike,
            .stringNotLike, .ipAddress, .notIPAddress, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
            return nil
        }
    }
}
