import MusterAWS
import MusterCore

/// The access policy of a topic.
enum TopicPolicy {
    /// The actions that such a policy may name.
    ///
    /// Source: SNS Developer Guide, access control; `*` and patterns are allowed as in every policy.
    static let actions: Set<String> = [
        "AddPermission", "DeleteTopic", "GetDataProtectionPolicy", "GetTopicAttributes", "ListSubscriptionsByTopic",
        "ListTagsForResource", "Publish", "PutDataProtectionPolicy", "Receive", "RemovePermission",
        "SetTopicAttributes", "Subscribe",
    ]

    /// Reads a policy.
    ///
    /// - Throws: `InvalidParameter`; the text for an action is *observed*, the others are *assumed*.
    static func read(_ text: String, for arn: String) throws(AWSError) -> Policy {
        guard text.utf8.count <= 30_720 else { throw invalid("Policy is larger than 30720 bytes") }
        guard let json = try? JSONParser.parse(text, limits: JSONParser.Limits(size: 30_720, depth: 16)),
            let policy = Policy(json, hasPrincipals: true)
        else {
            throw invalid("null")
        }
        for statement in policy.statements {
            for action in statement.actions.patterns where action != "*" {
                let name = action.lowercased()
                guard name.hasPrefix("sns:"), isKnown(String(name.dropFirst(4))) else {
                    throw AWSError(
                        .invalidParameter,
                        "Invalid parameter: Policy statement action out of service scope!",
                        httpStatus: 400
                    )
                }
            }
            guard let resources = statement.resources, resources.isNegated || concerns(resources, arn) else {
                throw invalid("The resource of a statement is not this topic")
            }
        }
        return policy
    }

    private static func isKnown(_ name: String) -> Bool {
        name.contains("*") || name.contains("?") || actions.contains { $0.lowercased() == name }
    }

    private static func concerns(_ resources: PolicyPatterns, _ arn: String) -> Bool {
        resources.patterns.allSatisfy { $0 == arn || $0 == "*" || $0.contains("*") || $0.contains("?") }
    }

    private static func invalid(_ why: String) -> AWSError {
        AWSError(
            .invalidParameter,
            "Invalid parameter: Policy Error: \(why)",
            httpStatus: 400,
            fields: [AWSError.Field(name: "Policy", message: why)]
        )
    }

    /// What a topic shows whose policy nobody has set; it grants callers nothing, since its condition is about other
    /// services of AWS.
    static func standard(for arn: String, of account: AccountID) -> String {
        let names = [
            "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
            "ListSubscriptionsByTopic", "Publish",
        ]
        return document([
            .object([
                ("Sid", "__default_statement_ID"), ("Effect", "Allow"), ("Principal", .object([("AWS", "*")])),
                ("Action", .array(names.map { .string("SNS:" + $0) })), ("Resource", .string(arn)),
                (
                    "Condition",
                    .object([("StringEquals", .object([("AWS:SourceOwner", .string(account.rawValue))]))])
                ),
            ])
        ])
    }

    /// The statement that lets accounts act on a topic.
    static func permission(
        _ label: String,
        for accounts: [String],
        to actions: [String],
        on arn: String,
        in region: RegionName
    ) -> JSONValue {
        let identities = accounts.map { JSONValue.string("arn:\(region.partition):iam::\($0):root") }
        let names = actions.map { JSONValue.string("SNS:" + $0) }
        return .object([
            ("Sid", .string(label)), ("Effect", "Allow"),
            ("Principal", .object([("AWS", identities.count == 1 ? identities[0] : .array(identities))])),
            ("Action", names.count == 1 ? names[0] : .array(names)), ("Resource", .string(arn)),
        ])
    }

    static func document(_ statements: [JSONValue]) -> String {
        JSONWriter().text(
            .object([
                ("Version", "2008-10-17"), ("Id", "__default_policy_ID"), ("Statement", .array(statements)),
            ])
        )
    }
}

/// Who may do what with a topic.
extension NotificationState {
    /// `AddPermission`: a statement more in the policy of the topic.
    mutating func addPermission(
        _ input: SNS.AddPermissionInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.AddPermissionResponse {
        let topic = try topic(input.topicArn)
        guard !input.label.isEmpty, input.label.utf8.count <= 80 else {
            throw .snsInvalidParameter("Label", "1 to 80 characters")
        }
        guard !input.awsAccountId.isEmpty, input.awsAccountId.allSatisfy({ AccountID($0).isWellFormed }) else {
            throw .snsInvalidParameter("AWSAccountId", "Account ids of twelve digits are expected")
        }
        guard !input.actionName.isEmpty,
            input.actionName.allSatisfy({ $0 == "*" || TopicPolicy.actions.contains($0) })
        else {
            throw AWSError(
                .invalidParameter,
                "Invalid parameter: Policy statement action out of service scope!",
                httpStatus: 400
            )
        }
        var statements = policyStatements(of: topic)
        guard !statements.contains(where: { $0["Sid"]?.string == input.label }) else {
            throw .snsInvalidParameter("Label", "Statement already exists")
        }
        statements.append(
            TopicPolicy.permission(
                input.label,
                for: input.awsAccountId,
                to: input.actionName,
                on: topics[topic].arn,
                in: region
            )
        )
        try setPolicy(TopicPolicy.document(statements), of: topic)
        return SNS.AddPermissionResponse()
    }

    /// `RemovePermission`: the statement of that label goes.
    mutating func removePermission(
        _ input: SNS.RemovePermissionInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.RemovePermissionResponse {
        let topic = try topic(input.topicArn)
        let statements = policyStatements(of: topic)
        let left = statements.filter { $0["Sid"]?.string != input.label }
        guard left.count < statements.count else {
            throw .snsInvalidParameter("Label", "Statement does not exist")
        }
        if left.isEmpty {
            topics[topic].attributes["Policy"] = nil
            topics[topic].policy = nil
        } else {
            try setPolicy(TopicPolicy.document(left), of: topic)
        }
        return SNS.RemovePermissionResponse()
    }

    mutating func setPolicy(_ text: String, of topic: Int) throws(AWSError) {
        topics[topic].policy = try TopicPolicy.read(text, for: topics[topic].arn)
        topics[topic].attributes["Policy"] = text
    }

    /// The text that somebody has set, or the one that every topic has.
    func policyText(of topic: Int) -> String {
        topics[topic].attributes["Policy"] ?? TopicPolicy.standard(for: topics[topic].arn, of: account)
    }

    private func policyStatements(of topic: Int) -> [JSONValue] {
        let json = try? JSONParser.parse(policyText(of: topic))
        guard let statement = json?["Statement"] else { return [] }
        return statement.array ?? [statement]
    }

    // MARK: Deciding

    /// Refuses whoever may not act on a topic, by its policy and their own.
    ///
    /// A topic that does not exist is nobody's secret within its account. Source: IAM User Guide, policy evaluation
    /// logic within an account and across accounts.
    func authorize(
        _ action: String,
        on arn: String,
        facts: [(String, [String])] = [],
        requestTags: [String: String]? = nil,
        _ context: RequestContext
    ) throws(AWSError) {
        let caller = context.caller
        let place = topics.place(of: arn)
        guard caller.isRestricted || caller.account != account || place.map({ topics[$0].policy != nil }) == true
        else {
            return
        }
        var request = AuthorizationRequest(action, on: arn, by: caller, in: context.region, at: context.now)
        if let place { request.add(resourceTags: topics[place].tags) }
        if let requestTags { request.add(requestTags: requestTags) }
        for fact in facts { request.add(fact.0, fact.1) }
        let word =
            place.flatMap { topics[$0].policy?.decideAsResourcePolicy(request) }
            ?? ResourcePolicyDecision(decision: .silent, namesPrincipal: false)
        if word.decision == .denied {
            let refusal = AuthorizationRefusal(request, .resourcePolicy, isExplicit: true)
            throw .notAuthorized(refusal, caller: caller, by: .sns)
        }
        let refusal: AuthorizationRefusal?
        if caller.account == account {
            let isGranted = word.decision == .allowed && word.namesPrincipal
            refusal = isGranted ? caller.refusal(ofGranted: request) : caller.refusal(of: request)
        } else if word.decision == .allowed {
            refusal = caller.refusal(of: request)
        } else {
            refusal = AuthorizationRefusal(request, .resourcePolicy, isExplicit: false)
        }
        if let refusal { throw .notAuthorized(refusal, caller: caller, by: .sns) }
    }
}
