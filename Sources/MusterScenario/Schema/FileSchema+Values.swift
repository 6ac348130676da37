import MusterCore

/// Values that stand in more than one place.
///
/// A text may look like a number or a truth value to other YAML readers, so those are let through where a text is asked
/// for: Muster takes what was written.
extension FileSchema {
    static let values: [(String, JSONValue)] = [
        ("text", ["type": ["string", "number", "boolean"]]),
        ("name", named(256)),
        ("title", named(128)),
        ("serverName", named(1_024, allowingControls: true)),
        ("endpoint", named(2_048)),
        ("anyName", named(4_096)),
        ("duration", pattern(durationPattern)),
        ("time", pattern("(?=.*[1-9])" + durationPattern)),
        ("jump", pattern("(?=.*[1-9])^-?" + durationPattern.dropFirst())),
        ("age", pattern(durationPattern.dropLast() + " ago$")),
        ("size", pattern(#"^(?=.*[1-9])[0-9]{1,18} ?(TiB|GiB|MiB|KiB|TB|GB|MB|kB|KB|B)$"#)),
        ("instant", pattern(instantPattern)),
        ("boolean", ["type": "boolean"]),
        (
            "probability",
            [
                "type": ["number", "string"],
                "minimum": 0,
                "maximum": 1,
                "pattern": .string(
                    #"^([0-9]+ in [1-9][0-9]*|(100(\.0{1,9})?|[0-9]{1,2}(\.[0-9]{1,9})?)%"#
                        + #"|0(\.[0-9]{1,9})?|1(\.0{1,9})?)$"#
                ),
            ]
        ),
        (
            // From 0.
            "count",
            [
                "type": ["integer", "string"],
                "minimum": 0,
                "pattern": .string(#"^ *(N *(\.\.|-) *N|N|first *P|<= *N|>= *N|< *P|> *N) *$"#.expandingDigits),
            ]
        ),
        (
            // From 1.
            "ordinals",
            [
                "type": ["integer", "string"],
                "minimum": 1,
                "pattern": .string(#"^ *(P *(\.\.|-) *P|P|first *P|>= *P|> *N) *$"#.expandingDigits),
            ]
        ),
        (
            "account",
            [
                "type": ["string", "integer"],
                "pattern": "^[0-9]{12}$",
                "minimum": 100_000_000_000,
                "maximum": 999_999_999_999,
            ]
        ),
        ("accountKey", pattern("^[0-9]{12}$")),
        ("region", pattern("^(?=.{1,40}$)[a-z]+(-[a-z]+)+-[0-9]{1,2}$")),
        ("roleName", scalar(roleNamePattern)),
        (
            "role",
            scalar("^(arn:aws[!-9;-~]*:iam::[0-9]{12}:role/([!-~]*/)?)?[A-Za-z0-9+=,.@_-]{1,64}$")
        ),
        (
            "externalId",
            [
                "type": ["string", "number", "boolean"], "minLength": 2, "maxLength": 1_224,
                "pattern": #"^[A-Za-z0-9_+=,.@:/-]*$"#,
            ]
        ),
        ("topicName", pattern(#"^(?=.{1,256}$)[A-Za-z0-9_-]+(\.fifo)?$"#)),
        ("topic", pattern(#"^arn:aws[!-9;-~]*:sns:[!-9;-~]+:[0-9]{12}:(?=.{1,256}$)[A-Za-z0-9_-]+(\.fifo)?$"#)),
        ("serverID", pattern("^s-[A-Za-z0-9]{17}$")),
        (
            "tags",
            table(
                keys: ["minLength": 1, "maxLength": 256],
                of: ["type": ["string", "number", "boolean"], "maxLength": 256]
            )
        ),
    ]

    /// A text of this form; what other YAML readers take for a number is let through.
    ///
    /// Not for forms that forbid a point or a hyphen, which numbers contain.
    static func scalar(_ pattern: String) -> JSONValue {
        ["type": ["string", "number", "boolean"], "pattern": .string(pattern)]
    }

    /// The code of an error, as services write it.
    static var errorCode: JSONValue {
        ["type": ["string", "number", "boolean"], "minimum": 0, "pattern": "^[A-Za-z0-9.]{1,128}$"]
    }

    /// A name of bounded length that is not blank.
    private static func named(_ maximum: Int, allowingControls: Bool = false) -> JSONValue {
        [
            "type": ["string", "number", "boolean"],
            "maxLength": .number(maximum),
            "pattern": .string(
                allowingControls ? #"\S"# : #"^(?=[\s\S]*\S)[^\u0000-\u001F\u007F-\u009F]*$"#
            ),
        ]
    }

    static let roleNamePattern = "^[A-Za-z0-9+=,.@_-]{1,64}$"

    /// Parts from the largest unit down, each once; only the last may have a fraction.
    private static let durationPattern: String = {
        func falling(_ units: [String], space: String) -> [String] {
            units.indices.map { last in
                units[..<last].map { "([0-9]+\($0)\(space))?" }.joined() + #"[0-9]+(\.[0-9]{1,9})?"# + units[last]
            }
        }
        let short = falling(["d", "h", "m", "s", "ms"], space: " ?")
        let days = falling(["W", "D"], space: "")
        let times = falling(["H", "M", "S"], space: "").map { "([0-9]+W)?([0-9]+D)?T(\($0))" }
        return "^(\((short + (days + times).map { "P(\($0))" }).joined(separator: "|")))$"
    }()

    private static let instantPattern =
        #"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"#
}

extension String {
    /// `N` becomes a whole number, `P` one from 1.
    fileprivate var expandingDigits: String {
        replacing("N", with: "(0|[1-9][0-9]*)").replacing("P", with: "[1-9][0-9]*")
    }
}
