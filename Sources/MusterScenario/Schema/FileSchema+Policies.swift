import MusterCore

/// The form of IAM policies, and of what launch templates and servers name.
extension FileSchema {
    static let policyParts: [(String, JSONValue)] = [
        ("policy", policy(of: "policyStatement")),
        ("trustPolicy", policy(of: "trustStatement")),
        ("keyPolicy", policy(of: "keyStatement")),
        (
            "policyStatement",
            statement([exactlyOne(of: ["Resource", "NotResource"])], lacking: ["Principal", "NotPrincipal"])
        ),
        (
            "trustStatement",
            statement([exactlyOne(of: ["Principal", "NotPrincipal"])], lacking: ["Resource", "NotResource"])
        ),
        (
            "keyStatement",
            statement(
                [exactlyOne(of: ["Principal", "NotPrincipal"]), exactlyOne(of: ["Resource", "NotResource"])],
                lacking: []
            )
        ),
        (
            "policyPrincipals",
            [
                "anyOf": [
                    ["const": "*"],
                    mapping(
                        "principals",
                        [
                            (
                                "AWS", "accounts, ARNs of users, roles and sessions, or *",
                                oneOrMore(ref("policyPrincipal"))
                            ),
                            ("Service", "services", oneOrMore(ref("text"))),
                            ("Federated", "identity providers, by their ARN", oneOrMore(ref("text"))),
                        ]
                    ),
                ]
            ]
        ),
        (
            "policyPrincipal",
            [
                "type": ["string", "integer"],
                "pattern": .string(
                    #"^(\*|[0-9]{12}|arn:aws[!-9;-~]*:iam:[!-9;-~]*:[0-9]{12}:(root|(user|role)/[!-)+->@-~]+)"#
                        + #"|arn:aws[!-9;-~]*:sts:[!-9;-~]*:[0-9]{12}:assumed-role/[!-)+->@-~]+)$"#
                ),
                "minimum": 100_000_000_000,
                "maximum": 999_999_999_999,
            ]
        ),
        ("policyAction", pattern(#"^(\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$"#)),
        ("policyResource", pattern(#"^(\*$|arn:|\$\{)"#)),
        (
            "policyCondition",
            table(
                keys: ["pattern": .string("^(\(conditionOperators))$")],
                of: table(keys: ["pattern": ":"], of: oneOrMore(ref("text")))
            )
        ),
        (
            "worldSubnet",
            mapping(
                "a subnet",
                required: ["vpc"],
                [("vpc", "the VPC", ref("vpc")), ("freeAddresses", "free when the run begins", whole(0...65_536))]
            )
        ),
        ("worldSecurityGroup", mapping("a security group", required: ["vpc"], [("vpc", "the VPC", ref("vpc"))])),
        (
            "worldKey",
            mapping(
                "a key",
                [
                    ("state", "", word(WorldKey.State.self)),
                    ("policy", "who may use the key", ref("keyPolicy")),
                ]
            )
        ),
        ("vpc", pattern("^vpc-[A-Za-z0-9-]{1,64}$")),
        ("subnetID", pattern("^subnet-[A-Za-z0-9-]{1,64}$")),
        ("securityGroupID", pattern("^sg-[A-Za-z0-9-]{1,64}$")),
        ("keyID", pattern("^[A-Za-z0-9-]{1,64}$")),
        (
            "keyName",
            pattern("^([A-Za-z0-9-]{1,64}|arn:aws[!-9;-~]*:kms:[!-9;-~]*:[0-9]{12}:key/[!-~]*)$")
        ),
    ]

    /// What a caller and a role have in common.
    static let rights: [Key] = [
        ("policies", "what it may do; without them everything is assumed to be allowed", list(of: ref("policy"))),
        ("boundary", "the permissions boundary", ref("policy")),
        ("tags", "what conditions see as aws:PrincipalTag", ref("tags")),
    ]

    private static func policy(of statement: String) -> JSONValue {
        mapping(
            "a policy",
            required: ["Statement"],
            [
                ("Version", "variables need the newer one", word(["2012-10-17", "2008-10-17"])),
                ("Id", "", ref("text")),
                (
                    "Statement", "one statement or several",
                    ["anyOf": [ref(statement), list(of: ref(statement), 1...Int.max)]]
                ),
            ]
        )
    }

    private static func statement(_ choices: [(String, JSONValue)], lacking: [String]) -> JSONValue {
        var rules: [JSONValue] = ([exactlyOne(of: ["Action", "NotAction"])] + choices).map { JSONValue.object([$0]) }
        if !lacking.isEmpty { rules.append(without(lacking)) }
        return mapping(
            "a statement",
            required: ["Effect"],
            [
                ("Sid", "the author's name for it", ref("text")),
                ("Effect", "", word(PolicyStatement.Effect.self)),
                ("Principal", "whom it is about", ref("policyPrincipals")),
                ("NotPrincipal", "everybody but these", ref("policyPrincipals")),
                ("Action", "for example drs:StartRecovery or drs:Describe*", oneOrMore(ref("policyAction"))),
                ("NotAction", "everything but these", oneOrMore(ref("policyAction"))),
                ("Resource", "ARNs, or *", oneOrMore(ref("policyResource"))),
                ("NotResource", "everything but these", oneOrMore(ref("policyResource"))),
                ("Condition", "operators, keys and values", ref("policyCondition")),
            ],
            rules: [("allOf", .array(rules))]
        )
    }

    private static func oneOrMore(_ item: JSONValue) -> JSONValue {
        ["anyOf": [item, list(of: item)]]
    }

    private static var conditionOperators: String {
        let plain = PolicyCondition.Operator.allCases.filter { $0 != .null }.map(\.rawValue).joined(separator: "|")
        let quantifiers = PolicyCondition.Quantifier.allCases.map { $0.rawValue + ":" }.joined(separator: "|")
        return "Null|(\(quantifiers))?(\(plain))(IfExists)?"
    }
}
