import MusterCore

/// The form of what plans say of failures, jobs, points in time, probes and actions.
extension FileSchema {
    static let wavePolicyParts: [(String, JSONValue)] =
        [
            (
                "retry",
                mapping(
                    "retry",
                    required: ["attempts"],
                    [
                        ("attempts", "in all, the first one included", whole(RetryRule.attemptRange)),
                        ("delay", "from the end of an attempt to the next", ref("duration")),
                    ]
                )
            ),
            (
                "split",
                mapping(
                    "split",
                    [
                        ("serversPerJob", "the most servers in one job", whole(1...WaveSplit.largestJob)),
                        ("stagger", "from one job of the wave to the next", ref("duration")),
                    ]
                )
            ),
            ("point", ["anyOf": [ref("instant"), ref("age")]]),
            ("serverPoint", ["anyOf": [ref("instant"), ref("age"), pattern("^pit-[A-Za-z0-9]{17}$")]]),
            (
                "step",
                [
                    "oneOf": .array(
                        StepReader.probes.map { ref("probe-\($0)") } + StepReader.actions.map { ref("action-\($0)") }
                    )
                ]
            ),
            ("url", pattern("^https?://[^\\u0000-\\u0020\\u007F-\\u00A0/?#:][^\\u0000-\\u0020\\u007F-\\u00A0]*$")),
            (
                "status",
                [
                    "type": ["integer", "string"], "minimum": 100, "maximum": 599,
                    "pattern": "^ *([1-5][0-9][0-9] *(\\.\\.|-) *)?[1-5][0-9][0-9] *$",
                ]
            ),
            (
                "address",
                pattern(
                    "^(\\[[^\\u0000-\\u0020\\u007F-\\u00A0]+\\]|[^:/\\u0000-\\u0020\\u007F-\\u00A0]+):[1-9][0-9]{0,4}$"
                )
            ),
            ("command", ["allOf": [ref("anyName")]]),
            (
                "document",
                [
                    "type": ["string", "number", "boolean"], "pattern": "^[A-Za-z0-9_.:/-]{3,1600}$",
                    // A number is a name by its digits, and these are shorter than a name.
                    "not": ["type": "integer", "minimum": -9, "maximum": 99],
                ]
            ),
            ("parameters", table(of: ["anyOf": [ref("text"), list(of: ref("text"))]])),
        ] + StepReader.probes.map { ("probe-\($0)", step("probe", $0)) }
        + StepReader.actions.map { ("action-\($0)", step("action", $0)) }

    private static func step(_ kind: String, _ word: String) -> JSONValue {
        var keys: [Key] = [(kind, "", ["const": .string(word)])]
        var required = [kind]
        switch word {
        case "tcp":
            keys.append(("address", "a host and a port that a connection is opened to", ref("address")))
            required.append("address")
        case "http":
            keys.append(("url", "what is asked for", ref("url")))
            keys.append(("status", "which statuses pass", ref("status")))
            required.append("url")
        case "command":
            keys.append(("run", "a command on the machine where Muster runs", ref("command")))
            required.append("run")
        default:
            keys.append(("document", "an SSM automation document", ref("document")))
            keys.append(("parameters", "the document's parameters", ref("parameters")))
            required.append("document")
        }
        keys += [
            ("name", "what reports call it; unique in the wave", ref("title")),
            ("timeout", "how long it may take over all tries", ref("time")),
            ("interval", "between two tries", ref("time")),
            ("attempts", "tries in all", whole(1...10_000)),
            ("required", "whether the wave fails with it", ref("boolean")),
        ]
        if kind == "probe" {
            keys.append(("passes", "so many tries in a row have to pass", whole(1...1_000)))
        } else {
            keys.append(("repeatable", "whether it may be run again when nobody knows whether it ran", ref("boolean")))
        }
        return mapping("\(word == "http" || word == "ssm" ? "an" : "a") \(word) \(kind)", required: required, keys)
    }
}
