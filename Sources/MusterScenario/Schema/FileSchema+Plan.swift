import MusterCore

/// The form of plans.
extension FileSchema {
    private static let channelKeys: [Key] = [
        ("topic", "the ARN of an SNS topic", ref("topic")),
        ("send", "what the topic hears", list(of: word(notificationWords), 1...Int.max)),
        ("form", "how bodies are written", word(NotificationForm.self)),
        ("tokensOf", "whose tokens requests for approvals carry here", list(of: ref("name"))),
    ]

    private static let notificationWords =
        NotificationCategory.allCases.map(\.rawValue) + NotificationKind.allCases.map(\.rawValue)

    static let planParts: [(String, JSONValue)] = [
        (
            "plan",
            mapping(
                "a plan",
                required: ["plan", "target", "waves"],
                [
                    ("plan", "the plan's name in reports", ref("title")),
                    ("objectives", "what the plan has to achieve", ref("objectives")),
                    ("target", "where waves recover", ref("target")),
                    ("notify", "who hears of the execution", ref("notify")),
                    ("onConflict", "what happens when a server is in somebody else's job", word(["fail", "wait"])),
                    ("onQuota", "what happens when DRS has no room for another job", word(["fail", "wait"])),
                    ("onFailure", "what happens when a wave does not succeed", word(FailurePolicy.self)),
                    ("retry", "how a failed wave is tried again", ref("retry")),
                    ("split", "how a wave is divided into jobs", ref("split")),
                    ("asOf", "the point in time that servers are recovered to", ref("point")),
                    ("pause", "how long a pause may last, and what happens then", ref("pause")),
                    ("permissions", "whether IAM is asked before the first launch", word(PermissionProbe.self)),
                    (
                        "unverified", "what it means that something could not be verified before the start",
                        word(UnverifiedPolicy.self)
                    ),
                    (
                        "stagingAccounts", "accounts whose servers are extended into the targets before the start",
                        list(of: ref("account"))
                    ),
                    ("waves", "what is recovered, in which order", list(of: ref("wave"), 1...Int.max)),
                ]
            )
        ),
        (
            "objectives",
            mapping(
                "objectives",
                [
                    ("rto", "from the request to the last critical server launched", ref("time")),
                    ("rpo", "the greatest age of a recovery point that is used", ref("time")),
                    ("waveTransition", "from a wave's end to the next launch call", ref("time")),
                    ("detection", "from the end of a job to the moment at which Muster knows", ref("time")),
                    ("start", "from the request to the first launch call", ref("time")),
                ]
            )
        ),
        (
            "notify",
            mapping(
                "notify",
                channelKeys + [
                    ("channels", "several topics", list(of: ref("channel"), 1...20)),
                    ("templates", "a folder of templates", ref("text")),
                ],
                rules: [
                    (
                        "oneOf",
                        [
                            ["required": ["topic"], "not": ["required": ["channels"]]],
                            JSONValue(
                                .object(
                                    [JSONMember("required", ["channels"])]
                                        + (without(NotifyReader.channelKeys).members ?? [])
                                )
                            ),
                        ]
                    )
                ]
            )
        ),
        ("channel", mapping("a channel", required: ["topic"], channelKeys)),
        (
            "target",
            mapping(
                "a target",
                required: ["account", "region"],
                targetKeys,
                rules: [("dependencies", ["externalId": ["role"]])]
            )
        ),
        ("waveTarget", mapping("a target", targetKeys)),
        (
            "wave",
            mapping(
                "a wave",
                required: ["name", "servers"],
                [
                    ("name", "unique in the plan", ref("title")),
                    ("dependsOn", "the waves that have to succeed before", list(of: ref("title"))),
                    ("order", "equal numbers recover in parallel, greater ones later", whole(0...1_000_000)),
                    ("servers", "who is recovered", ref("members")),
                    ("approval", "a stop for people before the wave", ref("approval")),
                    ("approvalAfter", "a stop for people after the wave", ref("approvalAfter")),
                    ("pauseBefore", "a pause before the wave", ["anyOf": [ref("boolean"), ref("pause")]]),
                    ("tolerate", "failures that the wave puts up with", ref("tolerate")),
                    ("budget", "how long the wave should take", ref("time")),
                    ("timeout", "how long the wave may take", ref("time")),
                    ("target", "where this wave recovers, if not where the plan does", ref("waveTarget")),
                    ("before", "probes and actions before the launches, in order", list(of: ref("step"))),
                    ("after", "probes and actions after the launches, in order", list(of: ref("step"))),
                    ("onFailure", "what happens when a wave does not succeed", word(FailurePolicy.self)),
                    ("retry", "how a failed wave is tried again", ref("retry")),
                    ("split", "how a wave is divided into jobs", ref("split")),
                    ("asOf", "the point in time that servers are recovered to", ref("point")),
                    ("ifEmpty", "what becomes of a wave that selects nobody", word(EmptyWavePolicy.self)),
                ]
            )
        ),
        (
            "tolerate",
            mapping(
                "tolerate",
                required: ["failedServers"],
                [("failedServers", "so many critical servers may fail", whole(0...10_000))]
            )
        ),
        ("approval", mapping("an approval", approvalKeys)),
        ("approvalAfter", mapping("an approval after a wave", approvalKeys)),
        (
            "escalation",
            mapping(
                "an escalation",
                required: ["after", "to"],
                [
                    ("after", "how long after the question they are asked", ref("time")),
                    ("to", "who is asked then", list(of: ref("name"), 1...Int.max)),
                ]
            )
        ),
        (
            "pause",
            mapping(
                "pause",
                [
                    ("timeout", "how long a pause may last", ref("time")),
                    ("onTimeout", "what happens when nobody resumes", word(HoldLimit.Action.self)),
                ]
            )
        ),
        (
            "members",
            ["anyOf": [ref("memberMapping"), list(of: ref("member"), 1...Int.max)]]
        ),
        ("member", ["anyOf": [ref("memberText"), ref("memberMapping")]]),
        (
            // What begins as an id does has to be one.
            "memberText",
            ["allOf": [ref("serverName"), ["pattern": "^(s-[A-Za-z0-9]{17}$|(?!s-[0-9a-f]{10,}$))"]]]
        ),
        (
            "memberMapping",
            mapping(
                "a server",
                [
                    ("name", "the server whose hostname, FQDN or Name tag this is", ref("serverName")),
                    ("id", "the server of this id", ref("serverID")),
                    ("tags", "every server that carries all of these tags", ref("memberTags")),
                    ("impact", "whether a failure fails the wave", word(["critical", "optional"])),
                    ("asOf", "the point in time that it is recovered to", ref("serverPoint")),
                    ("disposition", "whether its instance is expected to be started", word(LaunchDisposition.self)),
                    ("saved", "who carried the tags when the plan was saved", list(of: ref("memberText"), 1...Int.max)),
                    ("frozen", "whether these are recovered, whoever carries the tags by now", ref("boolean")),
                ],
                rules: [
                    exactlyOne(of: ["name", "id", "tags"]),
                    ("if", ["required": ["tags"]]),
                    ("then", ["properties": ["asOf": ref("point")]]),
                    ("dependencies", ["saved": ["tags"], "frozen": ["saved"]]),
                ]
            )
        ),
        ("memberTags", ["allOf": [ref("tags"), ["minProperties": 1]]]),
    ]

    private static let approvalKeys: [Key] = [
        ("from", "who may decide; anybody where it is left out", list(of: ref("name"), 1...Int.max)),
        ("quorum", "so many different people have to approve", whole(1...1_000)),
        ("timeout", "how long the question stands", ref("time")),
        ("onTimeout", "what happens when nobody answers", word(HoldLimit.Action.self)),
        ("escalate", "who is asked later", ["anyOf": [ref("escalation"), list(of: ref("escalation"))]]),
    ]

    private static let targetKeys: [Key] = [
        ("account", "the account in which servers are launched", ref("account")),
        ("region", "the Region in which they are launched", ref("region")),
        ("role", "the role that leads there: an ARN, or a name in that account", ref("role")),
        ("externalId", "what the role's trust asks for", ref("externalId")),
    ]
}
