/// Which messages a subscription wants.
///
/// Source: SNS Developer Guide, subscription filter policies and their constraints: five keys, 150 combinations of
/// values, 256 KB, three wildcards in a pattern, numbers within 10⁹ with five decimals.
package struct FilterPolicy: Hashable, Sendable {
    package enum Scope: String, Hashable, Sendable {
        case attributes = "MessageAttributes"
        case body = "MessageBody"
    }

    private indirect enum Node: Hashable, Sendable {
        /// All of them have to match.
        case object([Entry])
        /// One of them has to match.
        case values([ValueCondition])
    }

    private struct Entry: Hashable, Sendable {
        let key: String
        let node: Node
    }

    /// The alternatives, each of which is a filter of its own: those of `$or`, or one.
    private let root: Node
    /// The `$or` of an object, by the object's entries.
    private static let either = "$or"

    /// Why a text is no filter.
    package struct Problem: Error, Hashable, Sendable {
        /// In the words of the service, as far as public issues have them.
        package let why: String
    }

    /// Reads a filter.
    package init(_ json: JSONValue, scope: Scope) throws(Problem) {
        guard json.members != nil else { throw Problem(why: "Filter policy must be an object") }
        var budget = Budget()
        root = try Self.object(json, scope, depth: 1, &budget)
        guard budget.keys.count <= 5 else { throw Problem(why: "Filter policy can not have more than 5 keys") }
        guard budget.combinations <= 150 else { throw Problem(why: "Filter policy is too complex") }
        guard budget.wildcardPoints <= 100 else { throw Problem(why: "Filter policy has too many wildcards") }
    }

    // MARK: Matching

    /// Whether a message is wanted, by the values of its attributes; `nil` stands for an attribute that it lacks.
    package func wants(values: (_ attribute: String) -> [JSONValue]?) -> Bool {
        Self.matches(root) { values($0).map(Found.leaf) }
    }

    /// Whether a message is wanted, by its body, which has to be an object.
    package func wants(body: JSONValue) -> Bool {
        body.members != nil && Self.matches(root, body)
    }

    private enum Found {
        case leaf([JSONValue])
        case inner(JSONValue)
    }

    private static func matches(_ node: Node, _ json: JSONValue) -> Bool {
        matches(node) { key in
            guard let value = json[key] else { return nil }
            if value.members != nil { return .inner(value) }
            if let items = value.array, items.contains(where: { $0.members != nil }) { return .inner(value) }
            return .leaf(value.array.map(flattened) ?? [value])
        }
    }

    private static func matches(_ node: Node, _ find: (String) -> Found?) -> Bool {
        guard case .object(let entries) = node else { return false }
        return entries.allSatisfy { entry in
            if entry.key == either, case .object(let alternatives) = entry.node {
                return alternatives.contains { matches($0.node, find) }
            }
            switch (entry.node, find(entry.key)) {
            case (.values(let conditions), let found):
                guard let found, case .leaf(let values) = found else {
                    return conditions.contains(found == nil ? .exists(false) : .exists(true))
                }
                return conditions.contains { condition in
                    switch condition {
                    case .exists(let isWanted): isWanted
                    case .value(let matcher): values.contains { matcher.accepts($0) }
                    }
                }
            case (.object, .inner(let value)):
                // In a list of objects one has to match.
                return (value.array ?? [value]).contains { matches(entry.node, $0) }
            case (.object, let found):
                // What is looked for further down is not there.
                guard found == nil else { return false }
                return matches(entry.node, .object([]))
            }
        }
    }

    private static func flattened(_ items: [JSONValue]) -> [JSONValue] {
        items.flatMap { $0.array.map(flattened) ?? [$0] }
    }

    // MARK: Reading

    private struct Budget {
        var keys: Set<String> = []
        var combinations = 1
        var wildcardPoints = 0
    }

    private static func object(
        _ json: JSONValue,
        _ scope: Scope,
        depth: Int,
        _ budget: inout Budget
    ) throws(Problem) -> Node {
        guard depth < 16 else { throw Problem(why: "Filter policy is nested too deeply") }
        var entries: [Entry] = []
        for member in json.members ?? [] {
            guard !entries.contains(where: { $0.key == member.name }) else {
                throw Problem(why: "Duplicate key \(member.name.prefix(60))")
            }
            if member.name == either, let alternatives = member.value.array, alternatives.count > 1,
                alternatives.allSatisfy({ $0.members?.isEmpty == false })
            {
                var nodes: [Entry] = []
                for alternative in alternatives {
                    nodes.append(Entry(key: either, node: try object(alternative, scope, depth: depth, &budget)))
                }
                entries.append(Entry(key: either, node: .object(nodes)))
            } else if let values = member.value.array {
                budget.keys.insert("\(depth) \(member.name)")
                // A key that is further down weighs as much as its depth.
                budget.combinations = saturated(
                    budget.combinations,
                    max(1, values.count) * (scope == .body ? depth : 1)
                )
                entries.append(Entry(key: member.name, node: .values(try conditions(values, &budget))))
            } else if member.value.members?.isEmpty == false, scope == .body {
                entries.append(
                    Entry(key: member.name, node: try object(member.value, scope, depth: depth + 1, &budget))
                )
            } else if member.value.members != nil {
                throw Problem(why: "Filter policy scope MessageAttributes does not support nested filter policy")
            } else {
                throw Problem(why: "\"\(member.name.prefix(60))\" must be an object or an array")
            }
        }
        return .object(entries)
    }

    private static func conditions(_ values: [JSONValue], _ budget: inout Budget) throws(Problem) -> [ValueCondition] {
        guard !values.isEmpty else { throw Problem(why: "Empty arrays are not allowed") }
        var conditions: [ValueCondition] = []
        for value in values {
            guard let condition = ValueCondition(value, in: .filterPolicy) else {
                throw Problem(
                    why:
                        value.members?.first.map { "Unrecognized match type or value of \($0.name.prefix(40))" }
                        ?? "Match value must be String, number, true, false, or null"
                )
            }
            conditions.append(condition)
            guard case .value(let matcher) = condition else { continue }
            guard matcher.numbers.allSatisfy(isNumberInBounds) else {
                throw Problem(why: "Numbers must be within -1.0e9 and 1.0e9, with at most 5 decimals")
            }
            for pattern in matcher.wildcardPatterns {
                let stars = pattern.utf8.count { $0 == UInt8(ascii: "*") }
                guard stars <= 3 else { throw Problem(why: "A pattern can not have more than 3 wildcards") }
                guard !pattern.contains("**") else {
                    throw Problem(why: "Consecutive wildcard characters are not allowed")
                }
                budget.wildcardPoints += stars + (stars > 1 ? stars : 0)
            }
        }
        return conditions
    }

    private static func isNumberInBounds(_ number: Double) -> Bool {
        let scaled = number * 100_000
        return abs(number) <= 1e9 && abs(scaled - scaled.rounded()) < 0.001
    }

    private static func saturated(_ first: Int, _ second: Int) -> Int {
        let (product, isTooMuch) = first.multipliedReportingOverflow(by: second)
        return isTooMuch ? .max : product
    }
}
