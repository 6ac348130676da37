import MusterCore

/// The form of worlds.
extension FileSchema {
    static let worldParts: [(String, JSONValue)] =
        placeParts + serverParts + templateParts + lawParts + policyParts + [
            (
                "world",
                mapping(
                    "a world",
                    required: ["world", "accounts"],
                    [
                        ("world", "the world's name in messages", ref("title")),
                        ("start", "the virtual time at which a run begins", ref("instant")),
                        ("caller", "who runs Muster", ref("caller")),
                        (
                            "accounts", "what there is in each account",
                            table(keys: ref("accountKey"), of: ref("worldAccount"), minimum: 1)
                        ),
                        (
                            "profiles", "latency profiles, beside the built-in ones",
                            table(
                                keys: ["not": ["enum": .array(LatencyProfile.builtIn.map { .string($0.name) })]],
                                of: ref("profile")
                            )
                        ),
                        ("behavior", "what is only inferred about the services", ref("behavior")),
                    ]
                )
            ),
            (
                "behavior",
                mapping(
                    "behavior",
                    [
                        ("unknownServer", "", word(ServiceBehavior.UnknownServerAnswer.self)),
                        ("busyServer", "", word(ServiceBehavior.BusyServerAnswer.self)),
                        ("neverSynced", "", word(ServiceBehavior.MissingPointAnswer.self)),
                        ("unprotectedServer", "", word(ServiceBehavior.MissingPointAnswer.self)),
                        ("jobListsServersAtEnd", "", ref("boolean")),
                        ("jobsNameRecoveryInstances", "", ref("boolean")),
                        ("launchStatusShowsProgress", "", ref("boolean")),
                        ("recoveryInstanceDelay", "", ref("duration")),
                        ("defaultPageSize", "", whole(1...10_000)),
                        ("callLatency", "how long an API call takes", ref("law")),
                        ("callTimeout", "when a caller gives up", ref("time")),
                        ("throttlesMessages", "whether SNS has its quotas", ref("boolean")),
                        ("throttlesSessions", "whether STS has its quota", ref("boolean")),
                        ("terminatedInstancesLinger", "", ref("duration")),
                        ("eventDelay", "how long events are under way", ref("law")),
                        ("eventsLost", "how likely an event never arrives", ref("probability")),
                        ("eventsRepeated", "how likely an event arrives twice", ref("probability")),
                        ("missingPermission", "", word(ServiceBehavior.MissingPermissionAnswer.self)),
                        ("incompleteTemplate", "", word(ServiceBehavior.IncompleteTemplateAnswer.self)),
                        (
                            "extendedReplicationSettings", "",
                            word(ResourceBehavior.ExtendedSettingsAnswer.self)
                        ),
                        ("deletesStoppedServers", "", ref("boolean")),
                        ("deletesConnectedInstances", "", ref("boolean")),
                        ("launchActionsShareOrder", "", ref("boolean")),
                        ("retryMendsStall", "", ref("boolean")),
                        ("initialSyncPerGiB", "", ref("duration")),
                        ("agentDiscoveryDelay", "", ref("duration")),
                        ("launchActionDuration", "", ref("duration")),
                        ("networkProtectionDelay", "", ref("duration")),
                        ("networkRecoveryDuration", "", ref("duration")),
                        ("failbackClientAfter", "when failback clients are booted", ref("duration")),
                        ("failbackPairingStep", "", ref("duration")),
                        ("recoveryAgentDelay", "", ref("duration")),
                        ("planStepDelay", "", ref("duration")),
                        ("planJobsOverQuota", "", word(ServiceBehavior.PlanJobsAnswer.self)),
                        ("planTimeout", "", word(ServiceBehavior.PlanTimeoutAnswer.self)),
                        ("neighbours", "how EC2, SSM and the others behave", ref("neighbours")),
                    ]
                )
            ),
            (
                "neighbours",
                mapping("neighbours", neighbourKeys)
            ),
            (
                "documentOutcome",
                mapping(
                    "an outcome",
                    required: ["document", "result"],
                    [
                        ("document", "the document; * stands for any characters", ref("text")),
                        ("server", "only on this server, by name or id", ref("text")),
                        ("result", "", word(DocumentOutcome.Result.self)),
                        ("takes", "how long it runs", ref("duration")),
                        ("output", "what it writes, or how it explains its failure", ref("text")),
                        ("from", "after the start of the run", ref("duration")),
                        ("until", "after the start of the run", ref("duration")),
                    ]
                )
            ),
        ]

    private static var neighbourKeys: [Key] {
        var keys: [Key] = [("limitsRequests", "whether EC2 refuses calls that come too fast", ref("boolean"))]
        for time in NeighbourReader.times { keys.append((time.key, "", ref("duration"))) }
        keys.append(
            (
                "outcomes", "what becomes of documents that SSM runs; the first that fits",
                list(of: ref("documentOutcome"))
            )
        )
        return keys
    }

    private static let placeParts: [(String, JSONValue)] = [
        (
            "caller",
            mapping(
                "a caller",
                [
                    ("account", "whose user or role it is", ref("account")),
                    ("user", "a user with a key of its own", ref("roleName")),
                    ("role", "a session of this role", ref("roleName")),
                    (
                        "arn", "the ARN of a user, a role or a session",
                        pattern("^arn:aws[!-9;-~]*:(iam|sts):[!-9;-~]*:[0-9]{12}:[!-~]+$")
                    ),
                    (
                        "sessionPolicies", "what the session leaves of the role's permissions",
                        list(of: ref("policy"))
                    ),
                ] + rights,
                rules: [
                    (
                        "oneOf",
                        [
                            ["allOf": [["required": ["arn"]], without(["user", "role"])]],
                            [
                                "allOf": [
                                    ["required": ["account"]], without(["arn"]),
                                    ["not": ["required": ["user", "role"]]],
                                ]
                            ],
                        ]
                    ),
                    (
                        "dependencies",
                        ["sessionPolicies": ["anyOf": [["required": ["role"]], ["required": ["arn"]]]]]
                    ),
                ]
            )
        ),
        (
            "worldAccount",
            mapping(
                "an account",
                [
                    (
                        "serviceControlPolicies", "what nobody in the account may do, or all that anybody may",
                        list(of: ref("policy"))
                    ),
                    (
                        "roles", "the roles that plans may assume",
                        table(keys: ["pattern": .string(roleNamePattern)], of: ref("worldRole"))
                    ),
                    ("regions", "what there is in each Region", table(keys: ref("region"), of: ref("worldRegion"))),
                ]
            )
        ),
        (
            "worldRole",
            mapping(
                "a role",
                [
                    ("trusts", "whose principals may assume the role", list(of: ref("account"))),
                    ("externalId", "what the trust asks for", ref("externalId")),
                    ("trust", "instead of these: who may assume the role, and when", ref("trustPolicy")),
                    ("maxSession", "the longest session, 1h to 12h", ref("duration")),
                ] + rights,
                rules: [
                    exactlyOne(of: ["trusts", "trust"]),
                    ("dependencies", ["externalId": ["trusts"]]),
                ]
            )
        ),
        (
            "worldRegion",
            mapping(
                "a Region",
                [
                    ("initialized", "whether DRS was initialised", ref("boolean")),
                    (
                        "topics", "SNS topics with their subscriptions",
                        table(
                            keys: ref("topicName"),
                            of: ["anyOf": [list(of: ref("subscription")), ref("worldTopic")]]
                        )
                    ),
                    (
                        "optedOut", "telephone numbers that want no text messages",
                        list(of: pattern("^\\+[0-9]{3,15}$"))
                    ),
                    ("smsSandbox", "whether text messages reach verified telephones only", ref("boolean")),
                    ("quotas", "limits of DRS", ref("quotas")),
                    (
                        "subnets", "subnets that launch templates name",
                        table(keys: ref("subnetID"), of: ref("worldSubnet"))
                    ),
                    (
                        "securityGroups", "groups that launch templates name",
                        table(keys: ref("securityGroupID"), of: ref("worldSecurityGroup"))
                    ),
                    ("keys", "customer keys of KMS", table(keys: ref("keyID"), of: ref("worldKey"))),
                    ("trustedAccounts", "whose accounts may extend the servers", list(of: ref("account"))),
                    ("sourceNetworks", "networks that DRS watches", list(of: ref("sourceNetwork"))),
                    (
                        "launchConfigurationTemplates", "what new servers get for launch settings",
                        list(of: ref("launchConfigurationTemplate"))
                    ),
                    (
                        "replicationConfigurationTemplates", "what new servers get for replication settings",
                        list(of: ref("replicationConfigurationTemplate"))
                    ),
                    ("instances", "instances of EC2 that DRS has not made", list(of: ref("instance"))),
                    ("jobs", "jobs of somebody else that are active at the start", list(of: ref("foreignJob"))),
                    ("servers", "source servers", list(of: ref("server"))),
                ]
            )
        ),
        (
            "quotas",
            mapping(
                "quotas",
                RegionReader.quotaKeys.map { ($0, "", whole(0...100_000)) }
            )
        ),
        (
            "worldTopic",
            mapping(
                "a topic",
                [
                    ("subscriptions", "who hears of it", list(of: ref("subscription"))),
                    ("displayName", "the sender's name in mails", ref("text")),
                    ("contentBasedDeduplication", "whether equal messages of a FIFO topic are one", ref("boolean")),
                    ("signatureVersion", "1 for SHA-1, 2 for SHA-256", ["enum": [1, 2, "1", "2"]]),
                    ("publishers", "other accounts that may publish", list(of: ref("account"))),
                    ("tags", "tags of the topic", ref("tags")),
                ]
            )
        ),
        (
            "subscription",
            [
                "anyOf": [
                    pattern(
                        "^(https?://|arn:aws[!-9;-~]*:(\(TopicReader.transports.joined(separator: "|"))):"
                            + "[!-9;-~]*:[!-9;-~]*:[!-~]+$|[^@]+@[^@]+$)"
                    ),
                    mapping(
                        "a subscription",
                        TopicReader.transports.map { ($0, "", ref("endpoint")) }
                            + [
                                ("confirmed", "whether it was confirmed", ref("boolean")),
                                ("raw", "whether messages come without the frame of SNS", ref("boolean")),
                                ("filter", "which messages it wants, as SNS writes it", ["type": "object"]),
                                ("filterOn", "what the filter is held against", word(["attributes", "body"])),
                                (
                                    "deadLetters", "the queue for what cannot be delivered",
                                    pattern("^arn:aws[!-9;-~]*:sqs:[!-9;-~]*:[!-9;-~]*:[!-~]+$")
                                ),
                            ],
                        rules: [exactlyOne(of: TopicReader.transports)]
                    ),
                ]
            ]
        ),
        (
            "sourceNetwork",
            mapping(
                "a source network",
                required: ["vpc"],
                [
                    ("vpc", "the VPC that is watched", pattern(NetworkReader.vpcPattern)),
                    ("account", "whose VPC it is", ref("account")),
                    ("region", "where it is", ref("region")),
                    ("protected", "whether the copy is kept up to date", ref("boolean")),
                    ("stack", "the stack into which it was recovered", pattern(SourceNetworkReader.stackPattern)),
                ]
            )
        ),
        (
            "foreignJob",
            mapping(
                "a job",
                required: ["servers", "remaining"],
                [
                    ("servers", "servers of this Region", list(of: ref("text"))),
                    ("age", "how long before the run it was created", ref("duration")),
                    ("asked", "how long after the start of the run somebody asks for it", ref("time")),
                    ("remaining", "how long it lasts from the start of the run, or from its own", ref("duration")),
                    ("drill", "a drill, or a recovery", ref("boolean")),
                ],
                rules: [("not", ["required": ["age", "asked"]])]
            )
        ),
    ]

    private static let serverParts: [(String, JSONValue)] = [
        (
            "server",
            mapping(
                "a server",
                required: ["name"],
                [
                    ("name", "the hostname; web-{001..250} stands for 250 servers", ref("serverName")),
                    ("id", "the source server id", ref("serverID")),
                    ("fqdn", "the full name", ref("serverName")),
                    ("os", "linux, windows, or the agent's text", ref("name")),
                    (
                        "disks", "sizes, or devices with sizes",
                        list(of: ["anyOf": [ref("size"), ref("disk")]], 1...ServerReader.disksMaximum)
                    ),
                    ("cpus", "cores", whole(1...4_096)),
                    ("memory", "main memory", ref("size")),
                    ("tags", "up to 50", ref("tags")),
                    ("replication", "how the copy stands", ref("replication")),
                    ("ec2Instance", "the instance that replicates", ref("instanceID")),
                    ("profile", "how long things take", ref("text")),
                    ("recoveryMode", "fast skips the conversion", word(["optimal", "fast", "OPTIMAL", "FAST"])),
                    ("leftover", "an instance that an earlier launch has left behind", ref("leftover")),
                    ("launch", "launch settings", ref("launch")),
                    ("encryptionKey", "the customer key of the copy", ref("keyName")),
                    ("stagingAccount", "the account from which the server is extended", ref("account")),
                    ("originRegion", "the Region of its instance, where not this one", ref("region")),
                    ("originAccount", "the account of its instance, where not this one", ref("account")),
                    ("vpc", "the VPC of its machine", pattern(NetworkReader.vpcPattern)),
                ],
                rules: [("dependencies", ["vpc": ["ec2Instance"]])]
            )
        ),
        (
            "disk",
            mapping(
                "a disk",
                required: ["size"],
                [("device", "chosen after the operating system", ref("name")), ("size", "", ref("size"))]
            )
        ),
        (
            "replication",
            mapping(
                "replication",
                [
                    ("state", "", word(ServerReader.replicationStates)),
                    ("lag", "how far the copy is behind", ref("duration")),
                    ("error", "", word(ServerReader.replicationErrors)),
                ],
                rules: [
                    ("if", ["required": ["error"]]),
                    (
                        "then",
                        [
                            "required": ["state"],
                            "properties": ["state": ["not": word(["CONTINUOUS", "STOPPED", "DISCONNECTED"])]],
                        ]
                    ),
                ]
            )
        ),
        (
            "leftover",
            mapping(
                "leftover",
                required: ["age"],
                [
                    ("drill", "a drill, or a recovery", ref("boolean")), ("age", "before the run", ref("duration")),
                    ("instance", "the id of the instance", ref("instanceID")),
                ]
            )
        ),
        (
            "launch",
            mapping(
                "launch",
                launchSettings + [
                    ("subnet", "a subnet of the Region", ref("subnetID")),
                    ("securityGroups", "groups of the Region, or none", list(of: ref("securityGroupID"))),
                    ("intoInstance", "the instance to launch into", ref("instanceID")),
                    ("bringsLicense", "", ref("boolean")),
                    ("runsActions", "whether launch actions run", ref("boolean")),
                    ("actions", "launch actions", list(of: ref("launchAction"))),
                ],
                rules: [
                    (
                        "dependencies",
                        [
                            "intoInstance": [
                                "properties": [
                                    "copyPrivateIp": ["not": ["enum": [true]]], "copyTags": ["not": ["enum": [true]]],
                                ]
                            ]
                        ]
                    )
                ]
            )
        ),
    ]

    private static let lawParts: [(String, JSONValue)] = [
        (
            "profile",
            mapping(
                "a profile",
                [("like", "the profile whose figures are taken over", ref("text")), ("summary", "", ref("text"))]
                    + JobPhase.allCases.map { ($0.rawValue, "", ref("figure")) }
            )
        ),
        ("law", ["anyOf": [ref("duration"), law([])]]),
        (
            "figure",
            [
                "anyOf": [
                    ref("duration"),
                    law([
                        ("perGiB", "added for each GiB of disk", ref("duration")),
                        ("kind", "how much is known", word(provenances)),
                        ("source", "where the figure is from", ref("text")),
                    ]),
                ]
            ]
        ),
    ]

    private static let provenances = ["documented", "observed", "assumed", "calibrated", "configured"]

    private static func law(_ more: [Key]) -> JSONValue {
        func oneOf(_ keys: [String]) -> JSONValue { ["anyOf": .array(keys.map { ["required": [.string($0)]] })] }
        let middles = oneOf(["median", "mean"])
        var dependencies: [(String, JSONValue)] = [
            ("mode", ["between"]), ("sigma", ["median"]), ("deviation", ["mean"]), ("shape", ["mean"]),
            ("min", middles), ("max", middles), ("mean", .object([exactlyOne(of: ["deviation", "shape"])])),
        ]
        if !more.isEmpty { dependencies.append(("kind", ["source"])) }
        return mapping(
            "a law",
            [
                ("exactly", "always the same", ref("duration")),
                ("between", "evenly between the two", list(of: ref("duration"), 2...2)),
                ("mode", "with between: the most frequent one", ref("duration")),
                (
                    "quantiles", "how much of a recording lies at or below each duration",
                    table(keys: ref("probability"), of: ref("duration"), minimum: 2)
                ),
                ("mean", "the average", ref("time")),
                ("deviation", "with mean: the standard deviation of a normal law", ref("duration")),
                (
                    "shape", "with mean: the shape of a gamma law",
                    decimal("0.01", 10_000)
                ),
                ("oneOf", "one of them, each equally likely", list(of: ref("duration"), 1...Int.max)),
                ("median", "skewed to the right around it", ref("time")),
                ("sigma", "the standard deviation of the logarithm", decimal("0", 5)),
                ("min", "where the law is cut", ref("duration")),
                ("max", "where the law is cut", ref("duration")),
            ] + more,
            rules: [
                exactlyOne(of: ["exactly", "between", "oneOf", "quantiles", "median", "mean"]),
                ("dependencies", .object(dependencies)),
            ]
        )
    }

    /// A decimal number; the readers take one in quotes as well, whose bounds a schema cannot check.
    private static func decimal(_ minimum: String, _ maximum: Int) -> JSONValue {
        [
            "type": ["number", "string"], "minimum": JSONValue(.number(minimum)), "maximum": .number(maximum),
            "pattern": #"^[-+]?[0-9]+(\.[0-9]*)?([e][-+]?[0-9]+)?$"#,
        ]
    }
}
