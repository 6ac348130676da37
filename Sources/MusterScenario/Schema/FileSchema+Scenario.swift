import MusterCore

/// The form of scenarios.
extension FileSchema {
    static func scenarioParts(_ operations: Set<String>) -> [(String, JSONValue)] {
        let names = operations.sorted()
        let services = Set(names.compactMap { $0.split(separator: ":").first }).sorted()
        return [
            ("scenario", scenarioForm),
            ("operation", word(names)),
            ("operations", word(names + services.map { "\($0):*" })),
            ("action", action),
            ("person", person),
            ("absence", absence),
            ("callFault", callFault),
            ("phaseFault", phaseFault),
        ] + faultParts + [
            (
                "limits",
                mapping(
                    "limits",
                    [
                        ("virtualTime", "virtual time from the start of the run", ref("time")),
                        ("events", "steps of the simulation", whole(1...10_000_000_000)),
                    ]
                )
            ),
            ("expect", expectations),
            (
                "steps",
                mapping(
                    "steps",
                    [
                        ("default", "what a step shows without an answer of its own", word(StepScript.Fallback.self)),
                        ("takes", "how long a try takes", ref("duration")),
                        ("answers", "the first that fits a try counts", list(of: ref("answer"))),
                    ]
                )
            ),
            ("answer", answer),
            (
                "otherExecution",
                mapping(
                    "another execution",
                    required: ["plan"],
                    [
                        ("plan", "a path, or a plan", ["anyOf": [path, ref("plan")]]),
                        ("after", "from the start of the run", ref("duration")),
                        ("people", "what people do to it", list(of: ref("action"))),
                        ("outcome", "how it ends", word(ExecutionOutcome.self)),
                        ("cause", "why it does not complete", word(CauseCode.self)),
                    ],
                    rules: [
                        (
                            "not",
                            ["required": ["outcome", "cause"], "properties": ["outcome": ["const": "completed"]]]
                        )
                    ]
                )
            ),
            (
                "waveEnd",
                [
                    "anyOf": [
                        word(WaveOutcome.self),
                        mapping(
                            "the end of a wave",
                            [("outcome", "", word(WaveOutcome.self)), ("cause", "", word(CauseCode.self))],
                            rules: [
                                ("minProperties", 1),
                                (
                                    "not",
                                    [
                                        "required": ["outcome", "cause"],
                                        "properties": ["outcome": ["const": "completed"]],
                                    ]
                                ),
                            ]
                        ),
                    ]
                ]
            ),
        ]
    }

    private static let path: JSONValue = ["type": ["string", "number", "boolean"], "minLength": 1]

    private static let scenarioForm = mapping(
        "a scenario",
        required: ["scenario", "plan", "world"],
        [
            (
                "scenario", "its name in reports and paths",
                [
                    "type": ["string", "integer", "boolean"], "minimum": 0, "maxLength": 100,
                    "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
                ]
            ),
            ("plan", "a path, or a plan", ["anyOf": [path, ref("plan")]]),
            ("templates", "a folder of templates of messages", ref("text")),
            ("previousPlan", "the plan as it was run before", ["anyOf": [path, ref("plan")]]),
            ("world", "a path, or a world", ["anyOf": [path, ref("world")]]),
            ("mode", "what is asked of DRS", word(["drill", "recovery"])),
            (
                "seed", "where all chance comes from",
                [
                    "type": ["integer", "string"], "minimum": 0, "pattern": "^(0|[1-9][0-9]{0,19})$",
                    "maximum": JSONValue(.number("18446744073709551615")),
                ]
            ),
            (
                "faults", "what goes wrong",
                list(of: ["oneOf": .array((["callFault", "phaseFault"] + faultParts.map(\.0)).map(ref))])
            ),
            ("people", "what people do and decide", list(of: ["oneOf": [ref("action"), ref("person")]])),
            ("steps", "what probes and actions meet", ref("steps")),
            ("others", "executions of other plans in the same world", list(of: ref("otherExecution"))),
            ("expect", "what must come out", ref("expect")),
            ("limits", "what ends a run that would not end by itself", ref("limits")),
        ]
    )

    private static let callFault = mapping(
        "a fault of a call",
        required: ["call"],
        [
            ("call", "which calls: service:Operation, or service:*", ref("operations")),
            ("calls", "which of them, counted from 1", ref("ordinals")),
            ("from", "from the start of the run", ref("duration")),
            ("until", "from the start of the run", ref("duration")),
            ("probability", "how likely a call is hit", ref("probability")),
            ("error", "the service answers this instead of acting", errorCode),
            ("message", "with error", ref("text")),
            ("retryAfter", "with error: how long the service asks to wait", ref("duration")),
            ("latency", "the answer takes so much longer", ref("time")),
            ("requestLost", "the call never reaches the service", ["const": true]),
            ("answerLost", "the service acts, and the answer is lost", ["const": true]),
            ("requestLate", "the request is so long on its way", ref("time")),
            ("requestRepeated", "the request comes twice, so far apart", ref("duration")),
            ("answer", "with requestRepeated: which answer is heard", word(CallFault.Effect.HeardAnswer.self)),
            ("connection", "how the connection fails", word(CallFault.Effect.Connection.self)),
            ("stale", "the answer shows what was true so long ago", ref("time")),
            ("account", "only calls that act there", ref("account")),
            ("region", "only calls that act there", ref("region")),
        ],
        rules: [
            exactlyOne(of: CallEffectReader.effects),
            (
                "if", ["required": ["stale"]]
            ),
            (
                "then", ["properties": ["call": ["pattern": .string(#"^drs:(Describe.*|\*)$"#)]]]
            ),
            ("dependencies", ["message": ["error"], "retryAfter": ["error"], "answer": ["requestRepeated"]]),
        ]
    )

    private static let phaseFault: JSONValue = {
        let failures = FaultReader.failures
        func when(_ result: JSONValue, _ then: JSONValue) -> JSONValue {
            ["if": ["required": ["result"], "properties": ["result": result]], "then": then]
        }
        let fixed = failures.map { failure in
            when(
                ["const": .string(failure.word)],
                ["properties": ["phase": ["const": .string(failure.phase.rawValue)], "slowBy": false]]
            )
        }
        return mapping(
            "a fault of a phase",
            required: ["server"],
            [
                ("phase", "which phase; follows from most results", word(FaultReader.serverPhases.map(\.rawValue))),
                ("server", "a server of the world, by name or id", ref("text")),
                ("launches", "which launches of the server, counted from 1", ref("ordinals")),
                ("probability", "how likely a launch is hit", ref("probability")),
                ("result", "how the phase fails", word(failures.map(\.word) + ["stuck", "silent"])),
                ("after", "with a failure: when it comes", ref("duration")),
                ("slowBy", "the phase takes so much longer", ref("time")),
                ("rawError", "with a failure: what the log says of it", ref("text")),
            ],
            rules: [
                (
                    "allOf",
                    .array(
                        fixed + [
                            when(word(["stuck", "silent"]), ["required": ["phase"]]),
                            when(["const": "stuck"], without(["after", "slowBy", "rawError"])),
                            when(["const": "silent"], without(["slowBy", "rawError"])),
                            [
                                "if": ["not": ["required": ["result"]]],
                                "then": [
                                    "allOf": [["required": ["phase", "slowBy"]], without(["after", "rawError"])]
                                ],
                            ],
                        ]
                    )
                )
            ]
        )
    }()

    private static let action = mapping(
        "a decision",
        required: ["by"],
        [
            ("approve", "the wave that is approved", ref("text")),
            ("deny", "the wave that is denied", ref("text")),
            ("pause", "the execution is paused", ["const": true]),
            ("resume", "every pause is ended, or the one before a wave", ref("text")),
            ("cancel", "the execution is cancelled", ["const": true]),
            ("after", "how long after the question, or after the moment that is named", ref("duration")),
            ("at", "how long after the start of the run", ref("duration")),
            ("wave", "\"after\" counts from the start of this wave", ref("text")),
            ("hold", "\"after\" counts from the moment at which people hold this wave", ref("text")),
            ("gate", "which approval of the wave is meant", word(ApprovalPoint.self)),
            ("by", "who does it", ref("name")),
            ("reason", "what the record keeps", ref("text")),
        ],
        rules: [
            exactlyOne(of: ["approve", "deny", "pause", "resume", "cancel"]),
            (
                "allOf",
                [
                    ["anyOf": [["required": ["after"]], ["required": ["at"]]]],
                    ["if": ["required": ["at"]], "then": without(["after", "wave", "hold"])],
                    ["not": ["required": ["wave", "hold"]]],
                    [
                        "if": ["required": ["gate"]],
                        "then": [
                            "anyOf": [["required": ["approve"]], ["required": ["deny"]], ["required": ["hold"]]]
                        ],
                    ],
                    [
                        "if": ["anyOf": [["required": ["pause"]], ["required": ["cancel"]]]],
                        "then": [
                            "anyOf": [["required": ["at"]], ["required": ["wave"]], ["required": ["hold"]]]
                        ],
                    ],
                ]
            ),
        ]
    )

    private static let answer: JSONValue = {
        func when(_ results: [String], _ then: JSONValue) -> JSONValue {
            ["if": ["properties": ["result": word(results)]], "then": then]
        }
        return mapping(
            "an answer",
            required: ["wave", "result"],
            [
                ("wave", "whose steps", ref("text")),
                ("step", "the step's name; each of the wave where it is left out", ref("text")),
                ("when", "on which side of the launches", word(StepPhase.self)),
                ("tries", "which tries, counted from 1", ref("ordinals")),
                ("result", "how it answers", word(["pass", "fail", "flap", "slow"])),
                ("after", "with pass: it fails before, counted from its first try", ref("duration")),
                ("pattern", "with flap: what its tries go through", list(of: word(["pass", "fail"]), 1...Int.max)),
                ("takes", "how long a try takes", ref("duration")),
                ("detail", "what a try says that fails", ref("name")),
            ],
            rules: [
                (
                    "allOf",
                    [
                        when(["fail", "flap", "slow"], without(["after"])),
                        when(["pass", "fail", "slow"], without(["pattern"])),
                        when(["slow"], ["allOf": [["required": ["takes"]], without(["detail"])]]),
                        when(["pass"], ["dependencies": ["detail": ["after"]]]),
                    ]
                )
            ]
        )
    }()

    private static let person = mapping(
        "a person",
        required: ["person", "answers"],
        [
            ("person", "the name by which approvals ask", ref("name")),
            ("answers", "how long an answer takes", ref("law")),
            ("hours", "from when to when the person is there", pattern(hoursPattern)),
            (
                "days", "on which days",
                [
                    "anyOf": [
                        pattern("^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$"),
                        list(of: word(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])),
                    ]
                ]
            ),
            ("zone", "what local time is ahead of UTC", pattern("^(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)$")),
            ("absent", "when the person is away", ["anyOf": [ref("absence"), list(of: ref("absence"))]]),
            ("ignores", "how likely a question is never answered", ref("probability")),
            ("denies", "how likely an answer is a denial", ref("probability")),
            ("unasked", "whether the person also answers where others are asked", ref("boolean")),
            ("resumes", "whether the person also ends pauses", ref("boolean")),
        ]
    )

    private static let absence = mapping(
        "an absence",
        required: ["until"],
        [
            ("from", "from the start of the run", ref("duration")),
            ("until", "from the start of the run", ref("duration")),
        ]
    )

    private static let hoursPattern = "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"

    private static let expectations = mapping(
        "expect",
        [
            ("outcome", "how the execution ends", word(ExecutionOutcome.self)),
            ("waves", "how waves end", table(of: ref("waveEnd"))),
            ("calls", "how often an operation is called", table(keys: ref("operation"), of: ref("count"))),
            (
                "refused", "how many calls are refused or stay without an answer",
                table(keys: ["anyOf": [ref("operations"), ["const": "*"]]], of: ref("count"))
            ),
            ("notified", "what the topic hears, in order", list(of: word(NotificationKind.self))),
            ("undelivered", "how many messages are given up", ref("count")),
            ("misses", "objectives that are meant to be missed", list(of: word(PlanReader.objectiveKeys))),
            ("leftOver", "servers whose instances a rollback may not clear away", list(of: ref("text"))),
            ("mentions", "what has to stand in the cause of the failure", list(of: ref("text"))),
            ("findings", "what has to stand in a finding of the examination", list(of: ref("text"))),
            (
                "seen", "what a reader of the record concludes at a moment from the start of the run",
                table(keys: ref("duration"), of: word(Expectations.Reading.State.self))
            ),
        ]
    )
}
