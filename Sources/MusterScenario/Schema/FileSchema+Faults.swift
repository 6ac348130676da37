import MusterCore

/// The form of faults that are neither of calls nor of phases.
extension FileSchema {
    static var faultParts: [(String, JSONValue)] {
        [
            ("jobFault", jobFault), ("instanceFault", instanceFault), ("replicationFault", replicationFault),
            ("credentialFault", credentialFault), ("outage", outage), ("deliveryFault", deliveryFault),
            ("crash", crash), ("machineFault", machineFault),
        ]
    }

    private static let window: [Key] = [
        ("from", "from the start of the run", ref("duration")),
        ("until", "from the start of the run", ref("duration")),
    ]

    private static func when(_ key: String, _ words: [String], _ then: JSONValue) -> JSONValue {
        ["if": ["properties": .object([(key, word(words))])], "then": then]
    }

    private static let jobFault = mapping(
        "a fault of a job",
        required: ["job", "server"],
        [
            ("job", "what happens to the job", word(FaultReader.jobWords)),
            ("server", "a server that the job launches", ref("text")),
            ("after", "after the job's end or, where it vanishes, after its creation", ref("duration")),
            ("launches", "which launches of the server, counted from 1", ref("ordinals")),
            ("probability", "how likely a launch is hit", ref("probability")),
        ],
        rules: [
            (
                "allOf",
                [
                    when("job", ["settlesLate", "vanishes"], ["required": ["after"]]),
                    when("job", ["settlesLate"], ["properties": ["after": ref("time")]]),
                    when("job", ["neverSettles", "emptiesList"], without(["after"])),
                ]
            )
        ]
    )

    private static let instanceFault = mapping(
        "a refusal of EC2",
        required: ["ec2"],
        [
            ("ec2", "what EC2 answers", errorCode),
            ("message", "its text", ref("text")),
            ("server", "which server", ref("text")),
            ("instanceType", "only instances of this type", ref("text")),
            ("zone", "only in this Availability Zone", pattern("^[a-z]+(-[a-z]+)+-[0-9]{1,2}[a-z]$")),
            ("account", "only there", ref("account")),
            ("region", "only there", ref("region")),
            ("spare", "so many launches still find room", whole(0...100_000)),
            ("after", "from LAUNCH_START to LAUNCH_FAILED", ref("duration")),
            ("probability", "how likely a launch is hit", ref("probability")),
        ] + window
    )

    private static let replicationFault = mapping(
        "a fault of replication",
        required: ["replication", "server"],
        [
            ("replication", "what becomes of the copy", word(ReplicationFault.State.self)),
            ("server", "whose copy", ref("text")),
            ("error", "why, with STALLED", word(ServerReader.replicationErrors)),
            ("catchUp", "how long the copy needs afterwards", ref("duration")),
        ] + window,
        rules: [
            ("allOf", [when("replication", ["PAUSED", "DISCONNECTED"], without(["error"]))]),
            ("dependencies", ["catchUp": ["until"]]),
        ]
    )

    private static let credentialFault = mapping(
        "a fault of credentials",
        required: ["credentials"],
        [
            ("credentials", "what becomes of them", word(CredentialFault.Effect.self)),
            ("account", "whose roles", ref("account")),
            ("role", "which role", ref("text")),
            ("at", "with expired and revoked: when", ref("duration")),
        ] + window,
        rules: [
            (
                "allOf",
                [
                    when(
                        "credentials",
                        ["expired", "revoked"],
                        ["allOf": [["required": ["at"]], without(["from", "until"])]]
                    ),
                    when("credentials", ["untrusted", "disabled"], without(["at"])),
                    when("credentials", ["disabled"], without(["account", "role"])),
                ]
            )
        ]
    )

    private static let outage = mapping(
        "an outage",
        required: ["outage"],
        [
            ("outage", "the Region", ref("region")),
            ("account", "only for this account", ref("account")),
            ("answer", "503 at once, or no answer at all", word(RegionOutage.Answer.self)),
            ("jobs", "whether jobs go on meanwhile", word(RegionOutage.Jobs.self)),
        ] + window
    )

    private static let deliveryFault = mapping(
        "an undelivered message",
        required: ["undelivered"],
        [
            ("undelivered", "a subscriber's address, or all", ref("text")),
            ("topic", "only of this topic", ref("text")),
            ("probability", "how likely a message is lost", ref("probability")),
        ] + window
    )

    private static let machineFault = mapping(
        "a fault of Muster's machine",
        required: ["machine", "at"],
        [
            ("machine", "what happens to it", word(FaultReader.machineWords)),
            ("at", "from the start of the run", ref("duration")),
            ("by", "with clockJumps: how far, back with a minus", ref("jump")),
            ("for", "with sleeps: how long", ref("time")),
        ],
        rules: [
            (
                "allOf",
                [
                    when("machine", ["clockJumps"], ["allOf": [["required": ["by"]], without(["for"])]]),
                    when("machine", ["sleeps"], ["allOf": [["required": ["for"]], without(["by"])]]),
                ]
            )
        ]
    )

    private static let crash = mapping(
        "a crash",
        required: ["crash"],
        [
            (
                "crash", "when the orchestrator dies",
                mapping(
                    "crash",
                    [
                        ("at", "from the start of the run", ref("duration")),
                        ("event", "as soon as the record holds so many events", whole(1...1_000_000_000)),
                        ("beforeCall", "the call is recorded and not made", ref("operation")),
                        ("beforeRecord", "the service has answered, and nothing is recorded", ref("operation")),
                        ("afterRecord", "the answer is recorded, and nothing has followed", ref("operation")),
                        ("number", "at which call of the operation", whole(1...1_000_000_000)),
                    ],
                    rules: [
                        exactlyOne(of: FaultReader.crashPoints),
                        ("dependencies", ["number": without(["at", "event"])]),
                    ]
                )
            ),
            ("restartAfter", "how long the orchestrator is away", ref("duration")),
            ("forgets", "what of the record before the crash is lost", ref("time")),
        ],
        rules: [
            ("if", ["required": ["forgets"]]),
            ("then", ["properties": ["crash": ["required": ["at"]]]]),
        ]
    )
}
