/// Which events a rule is about, as EventBridge writes it.
///
/// A pattern is an object; each of its members names a member of the event and lists what its value may be: texts,
/// numbers, truth values and null as they are, or a matcher: `prefix`, `suffix`, `equals-ignore-case`, `wildcard`,
/// `anything-but`, `numeric`, `cidr` and `exists`. Every member has to match; in a list one value is enough, on either
/// side. Under `$or` one of several patterns is enough.
///
/// Source: EventBridge User Guide, event patterns.
package struct EventPattern: Hashable, Sendable {
    private let pattern: JSONValue

    /// - Returns: `nil` for what is no pattern.
    package init?(_ pattern: JSONValue) {
        guard Self.isPattern(pattern, depth: 0) else { return nil }
        self.pattern = pattern
    }

    package func matches(_ event: JSONValue) -> Bool { Self.matches(pattern, event, isComplete: true) }
    package func matches(_ event: ServiceEvent) -> Bool { matches(event.json) }

    /// Whether an event may match of which only these members are known.
    package func mayMatch(_ known: JSONValue) -> Bool { Self.matches(pattern, known, isComplete: false) }

    /// Objects within one another; a bound, since patterns come from files.
    private static let depthMaximum = 32

    private static func isPattern(_ pattern: JSONValue, depth: Int) -> Bool {
        guard depth < depthMaximum, let members = pattern.members, !members.isEmpty else { return false }
        return members.allSatisfy { member in
            if member.name == "$or", let patterns = member.value.array {
                return patterns.count > 1 && patterns.allSatisfy { isPattern($0, depth: depth + 1) }
            }
            if let values = member.value.array { return !values.isEmpty && values.allSatisfy(EventMatcher.isMatcher) }
            return isPattern(member.value, depth: depth + 1)
        }
    }

    private static func matches(_ pattern: JSONValue, _ event: JSONValue?, isComplete: Bool) -> Bool {
        (pattern.members ?? []).allSatisfy { member in
            if member.name == "$or", let patterns = member.value.array, patterns.first?.members != nil {
                return patterns.contains { matches($0, event, isComplete: isComplete) }
            }
            let value = event?[member.name]
            if value == nil, !isComplete { return true }
            guard let matchers = member.value.array else { return matches(member.value, value, isComplete: isComplete) }
            let found = value?.array ?? value.map { [$0] } ?? []
            return matchers.contains { matcher in
                if let exists = matcher["exists"]?.boolean { return exists == !found.isEmpty }
                return found.contains { EventMatcher.accepts(matcher, $0) }
            }
        }
    }
}
