import MusterCore

/// The entries of one mapping, after every key was checked.
struct Fields {
    /// What the mapping describes, with its article, for messages: `a wave`.
    let what: String
    let range: SourceRange
    private let entries: [String: YAMLEntry]
    /// Keys that stand there without a value, which has been reported.
    private let valueless: Set<String>

    /// Reads a mapping; reports every key that is not in `keys` and every key without a value.
    ///
    /// It is `nil`, reported, when the value is not a mapping.
    ///
    /// - Parameters:
    ///   - node: The mapping.
    ///   - what: What it describes, with its article.
    ///   - keys: The keys that it may have.
    ///   - outer: Keys of the mapping around it, which people like to write one step too deep.
    ///   - pass: Where mistakes are reported.
    init?(
        _ node: YAMLNode,
        _ what: String,
        keys: [String],
        outer: [String] = [],
        _ pass: inout ReadingPass
    ) {
        guard case .mapping(let list) = node.content else {
            pass.report(
                .wrongKind,
                "\(what) is a mapping, not \(node.kind)",
                at: node.range,
                label: "expected \"key: value\"",
                help: ["keys here: \(keys.joined(separator: ", "))"]
            )
            return nil
        }
        self.what = what
        range = node.range
        var entries: [String: YAMLEntry] = [:]
        var valueless: Set<String> = []
        for entry in list {
            guard keys.contains(entry.key) else {
                pass.report(
                    .unknownKey,
                    "\(what) has no \"\(entry.key.shortened)\"",
                    at: entry.keyRange,
                    label: "unknown key",
                    help: [
                        outer.contains(entry.key)
                            ? "write \"\(entry.key)\" beside \(what), not in it"
                            : pass.suggestion(for: entry.key, among: keys)
                                ?? "keys here: \(keys.joined(separator: ", "))"
                    ]
                )
                continue
            }
            guard !entry.value.isEmpty else {
                pass.report(
                    .emptyValue,
                    "\"\(entry.key)\" has no value",
                    at: entry.keyRange,
                    help: ["give it a value, or leave the key out"]
                )
                valueless.insert(entry.key)
                continue
            }
            entries[entry.key] = entry
        }
        self.entries = entries
        self.valueless = valueless
    }

    subscript(key: String) -> YAMLNode? { entries[key]?.value }

    /// Whether the key stands there, with or without a value.
    func has(_ key: String) -> Bool { entries[key] != nil || valueless.contains(key) }

    /// Where the key stands.
    func keyRange(_ key: String) -> SourceRange? { entries[key]?.keyRange }

    /// The value of a key that has to be there; reports its absence.
    func required(_ key: String, _ pass: inout ReadingPass, help: String? = nil) -> YAMLNode? {
        if let node = entries[key]?.value { return node }
        if !valueless.contains(key) {
            pass.report(.missingKey, "\(what) needs \"\(key)\"", at: range, help: [help])
        }
        return nil
    }
}

extension ReadingPass {
    /// The items of a list; reports and returns `nil` for anything else.
    mutating func list(_ node: YAMLNode, _ subject: String, of items: String) -> [YAMLNode]? {
        let areTexts = Self.textLists.contains(subject)
        guard case .sequence(let nodes) = node.content else {
            let example =
                if areTexts, case .scalar(let text, _) = node.content { "write [\(text.shortened)]" } else {
                    nil as String?
                }
            report(
                .wrongKind,
                "\"\(subject)\" takes a list of \(items), not \(node.kind)",
                at: node.range,
                help: [example]
            )
            return nil
        }
        return nodes.filter { item in
            guard item.isEmpty else { return true }
            report(.emptyValue, "an entry of \"\(subject)\" is empty", at: item.range)
            return false
        }
    }

    /// Lists whose entries are mere texts, so that brackets around one text make a list of it.
    private static let textLists: Set<String> = [
        "dependsOn", "servers", "from", "to", "trusts", "misses", "mentions", "notified", "send", "findings",
        "securityGroups",
    ]

    /// The entries of a mapping whose keys are names; reports and returns `nil` for anything else.
    mutating func entries(_ node: YAMLNode, _ subject: String, of items: String) -> [YAMLEntry]? {
        guard case .mapping(let entries) = node.content else {
            report(.wrongKind, "\"\(subject)\" takes \(items), not \(node.kind)", at: node.range)
            return nil
        }
        return entries.filter { entry in
            guard entry.value.isEmpty else { return true }
            report(
                .emptyValue,
                "\"\(entry.key.shortened)\" has no value",
                at: entry.keyRange,
                help: ["give it a value, or leave the key out"]
            )
            return false
        }
    }
}
