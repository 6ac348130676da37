import MusterCore

extension YAMLNode {
    /// The value as JSON: what stands without quotes is a truth value, a number or null where it looks like one.
    var json: JSONValue {
        switch content {
        case .sequence(let nodes): return .array(nodes.map(\.json))
        case .mapping(let entries): return .object(entries.map { ($0.key, $0.value.json) })
        case .scalar(let text, isPlain: false): return .string(text)
        case .scalar(let text, isPlain: true):
            if isEmpty { return .null }
            guard let value = try? JSONParser.parse(text), value.boolean != nil || value.double != nil else {
                return .string(text)
            }
            return value
        }
    }
}
