package import MusterCore

/// The JSON Schemas of the files that people write, for editors and for programs that make such files.
///
/// A schema and the readers accept the same files, except for what a schema cannot say: whether a name exists
/// elsewhere, whether a range runs forwards. `Tests/Fixtures/corpus` holds files for both, and a test compares the keys
/// of every mapping with those that the readers know.
package enum FileSchema: String, CaseIterable, Sendable {
    case plan, scenario, world

    /// The schema's text as it lies in `schemas/`; `operations` are those that the reader is given too.
    package func text(operations: Set<String>) -> String {
        JSONWriter(isPretty: true).text(json(operations: operations)) + "\n"
    }

    /// The schema after JSON Schema draft-07.
    package func json(operations: Set<String>) -> JSONValue {
        let definitions: [(String, JSONValue)] =
            switch self {
            case .plan: Self.values + Self.planParts + Self.wavePolicyParts
            case .world: Self.values + Self.worldParts
            case .scenario:
                Self.values + Self.planParts + Self.wavePolicyParts + Self.worldParts + Self.scenarioParts(operations)
            }
        let used = Self.reachable(from: rawValue, in: definitions)
        return .object([
            ("$schema", "http://json-schema.org/draft-07/schema#"),
            ("title", .string("A Muster \(rawValue)")),
            ("$ref", .string("#/definitions/\(rawValue)")),
            ("definitions", .object(definitions.filter { used.contains($0.0) }.sorted { $0.0 < $1.0 })),
        ])
    }

    /// The names of the definitions that a schema needs, so that none is written which nothing refers to.
    private static func reachable(from root: String, in definitions: [(String, JSONValue)]) -> Set<String> {
        let byName = Dictionary(definitions) { _, _ in
            let names = definitions.map(\.0)
            let twice = names.first { name in names.count { $0 == name } > 1 } ?? ""
            preconditionFailure("two definitions of a schema are called \"\(twice)\"")
        }
        var seen: Set<String> = []
        var pending = [root]
        while let name = pending.popLast() {
            guard seen.insert(name).inserted, let definition = byName[name] else { continue }
            pending += references(in: definition)
        }
        return seen
    }

    private static func references(in value: JSONValue) -> [String] {
        switch value.content {
        case .object(let members):
            members.flatMap { member -> [String] in
                if member.name == "$ref", let path = member.value.string {
                    return [String(path.split(separator: "/").last ?? "")]
                }
                return references(in: member.value)
            }
        case .array(let items): items.flatMap(references)
        case .null, .boolean, .number, .string: []
        }
    }
}

// MARK: The parts of which schemas are made

extension FileSchema {
    /// A key of a mapping: its name, what an editor shows beside it, and what its value has to be.
    typealias Key = (name: String, about: String, value: JSONValue)

    static func ref(_ name: String) -> JSONValue { ["$ref": .string("#/definitions/\(name)")] }

    /// A mapping that knows these keys and no others.
    ///
    /// - Parameters:
    ///   - what: What the readers call it in messages, for example `a wave`.
    ///   - required: Keys that have to be there.
    ///   - keys: All keys.
    ///   - rules: Further keywords of JSON Schema.
    /// - Returns: The schema of the mapping.
    static func mapping(
        _ what: String,
        required: [String] = [],
        _ keys: [Key],
        rules: [(String, JSONValue)] = []
    ) -> JSONValue {
        precondition(Set(keys.map(\.name)).count == keys.count, "a key of \(what) stands twice in its schema")
        let properties = keys.map { key -> (String, JSONValue) in
            guard !key.about.isEmpty, let members = key.value.members else { return (key.name, key.value) }
            return (key.name, JSONValue(.object([JSONMember("description", .string(key.about))] + members)))
        }
        var members: [(String, JSONValue)] = [
            ("title", .string(what)), ("type", "object"), ("additionalProperties", false),
        ]
        if !required.isEmpty { members.append(("required", .array(required.map(JSONValue.string)))) }
        members.append(("properties", .object(properties)))
        return .object(members + rules)
    }

    /// A mapping whose keys are names of the author's own.
    static func table(
        keys: JSONValue? = nil,
        of values: JSONValue,
        minimum: Int = 0,
        rules: [(String, JSONValue)] = []
    ) -> JSONValue {
        var members: [(String, JSONValue)] = [("type", "object"), ("additionalProperties", values)]
        if let keys { members.append(("propertyNames", keys)) }
        if minimum > 0 { members.append(("minProperties", .number(minimum))) }
        return .object(members + rules)
    }

    static func list(of items: JSONValue, _ bounds: ClosedRange<Int>? = nil) -> JSONValue {
        var members: [(String, JSONValue)] = [("type", "array"), ("items", items)]
        if let bounds {
            if bounds.lowerBound > 0 { members.append(("minItems", .number(bounds.lowerBound))) }
            if bounds.upperBound < .max { members.append(("maxItems", .number(bounds.upperBound))) }
        }
        return .object(members)
    }

    static func word(_ words: [String]) -> JSONValue { ["enum": .array(words.map(JSONValue.string))] }

    static func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> JSONValue
    where Word.RawValue == String {
        word(Word.allCases.map(\.rawValue))
    }

    static func pattern(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string(pattern)] }

    /// A whole number; the readers take one in quotes as well, whose bounds a schema cannot check.
    static func whole(_ bounds: ClosedRange<Int>) -> JSONValue {
        [
            "type": ["integer", "string"],
            "minimum": .number(bounds.lowerBound),
            "maximum": .number(bounds.upperBound),
            "pattern": .string(bounds.lowerBound < 0 ? "^-?(0|[1-9][0-9]*)$" : "^(0|[1-9][0-9]*)$"),
        ]
    }

    /// Exactly one of these keys has to be there.
    static func exactlyOne(of keys: [String]) -> (String, JSONValue) {
        ("oneOf", .array(keys.map { ["required": [.string($0)]] }))
    }

    /// None of these keys may be there.
    static func without(_ keys: [String]) -> JSONValue {
        ["not": ["anyOf": .array(keys.map { ["required": [.string($0)]] })]]
    }
}
