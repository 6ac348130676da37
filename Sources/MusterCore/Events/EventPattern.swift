/// Which events a rule is about, as EventBridge writes it.
///
/// A pattern is an object; each of its members names a member of the event and lists what its value may be: texts,
/// numbers, truth values and null as they are, or a matcher: `prefix`, `suffix`, `equals-ignore-case`, `wildcard`,
/// `anything-but`, `numeric`, `cidr` and `exists`. Every member has to match; in a list one value is enough, on either
/// side. Under `$or` one of several patterns is enough.
///
/// Source: EventBridge User Guide, event patterns.
package struct EventPattern: Hashable, Sendable {
    private indirect enum Node: Hashable, Sendable {
        /// All of them have to match.
        case members([Member])
        /// One value has to be what one of these says.
        case values([ValueCondition])
        /// One of these patterns has to match.
        case either([Node])
    }

    private struct Member: Hashable, Sendable {
        let name: String
        let node: Node
    }

    private let root: Node

    /// - Returns: `nil` for what is no pattern.
    package init?(_ pattern: JSONValue) {
        guard let root = Self.node(pattern, depth: 0) else { return nil }
        self.root = root
    }

    package func matches(_ event: JSONValue) -> Bool { Self.matches(root, event, isComplete: true) }
    package func matches(_ event: ServiceEvent) -> Bool { matches(event.json) }

    /// Whether an event may match of which only these members are known.
    package func mayMatch(_ known: JSONValue) -> Bool { Self.matches(root, known, isComplete: false) }

    // MARK: Reading

    /// Objects within one another; a bound, since patterns come from files.
    private static let depthMaximum = 32

    private static func node(_ pattern: JSONValue, depth: Int) -> Node? {
        guard depth < depthMaximum, let members = pattern.members, !members.isEmpty else { return nil }
        let read = members.compactMap { member in
            node(of: member.name, member.value, depth: depth).map { Member(name: member.name, node: $0) }
        }
        return read.count == members.count ? .members(read) : nil
    }

    private static func node(of name: String, _ value: JSONValue, depth: Int) -> Node? {
        guard let list = value.array else { return node(value, depth: depth + 1) }
        if name == "$or" {
            let patterns = list.compactMap { node($0, depth: depth + 1) }
            return patterns.count > 1 && patterns.count == list.count ? .either(patterns) : nil
        }
        let conditions = list.compactMap { ValueCondition($0, in: .eventPattern) }
        return !list.isEmpty && conditions.count == list.count ? .values(conditions) : nil
    }

    // MARK: Matching

    private static func matches(_ node: Node, _ event: JSONValue?, isComplete: Bool) -> Bool {
        switch node {
        case .either(let patterns):
            return patterns.contains { matches($0, event, isComplete: isComplete) }
        case .members(let members):
            return members.allSatisfy { member in
                if case .either = member.node { return matches(member.node, event, isComplete: isComplete) }
                let value = event?[member.name]
                return value == nil && !isComplete || matches(member.node, value, isComplete: isComplete)
            }
        case .values(let conditions):
            let found = event?.array ?? event.map { [$0] } ?? []
            return conditions.contains { condition in
                switch condition {
                case .exists(let isWanted): isWanted == !found.isEmpty
                case .value(let matcher): found.contains { matcher.accepts($0) }
                }
            }
        }
    }
}
