/// Which events a rule is about, as EventBridge writes it.
///
/// A pattern is an object; each of its members names a member of the event and lists what its value may be: texts,
/// numbers, truth values and null as they are, `{"prefix": …}`, `{"suffix": …}`, `{"anything-but": …}` and
/// `{"exists": …}`. Every member has to match; in a list one value is enough, on either side.
///
/// Source: EventBridge User Guide, event patterns; numeric ranges, wildcards and `$or` are not read.
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
            if let values = member.value.array { return !values.isEmpty && values.allSatisfy(isMatcher) }
            return isPattern(member.value, depth: depth + 1)
        }
    }

    private static func isMatcher(_ matcher: JSONValue) -> Bool {
        switch matcher.content {
        case .null, .boolean, .number, .string: return true
        case .array: return false
        case .object(let members):
            guard members.count == 1, let member = members.first else { return false }
            switch member.name {
            case "prefix", "suffix": return member.value.string != nil
            case "exists": return member.value.boolean != nil
            case "anything-but":
                if let values = member.value.array { return values.allSatisfy { $0.array == nil && $0.members == nil } }
                return member.value.members == nil
            default: return false
            }
        }
    }

    private static func matches(_ pattern: JSONValue, _ event: JSONValue?, isComplete: Bool) -> Bool {
        (pattern.members ?? []).allSatisfy { member in
            let value = event?[member.name]
            if value == nil, !isComplete { return true }
            guard let matchers = member.value.array else { return matches(member.value, value, isComplete: isComplete) }
            let found = value?.array ?? value.map { [$0] } ?? []
            return matchers.contains { matcher in
                if let exists = matcher["exists"]?.boolean { return exists == !found.isEmpty }
                return found.contains { accepts(matcher, $0) }
            }
        }
    }

    private static func accepts(_ matcher: JSONValue, _ value: JSONValue) -> Bool {
        if let prefix = matcher["prefix"]?.string { return value.string?.hasPrefix(prefix) == true }
        if let suffix = matcher["suffix"]?.string { return value.string?.hasSuffix(suffix) == true }
        if let excluded = matcher["anything-but"] { return !(excluded.array ?? [excluded]).contains(value) }
        return matcher == value
    }
}
