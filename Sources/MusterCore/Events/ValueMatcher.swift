/// What one value may be, as event patterns and filter policies write it.
///
/// Texts, numbers, truth values and null as they are; `{"prefix": …}`, `{"suffix": …}`, `{"equals-ignore-case": …}`,
/// `{"wildcard": …}`, `{"anything-but": …}`, `{"numeric": […]}`, `{"cidr": …}`. Whether a value has to be there at all,
/// `{"exists": …}`, is for whoever knows the whole: see ``ValueCondition``.
package indirect enum ValueMatcher: Hashable, Sendable {
    case equals(JSONValue)
    case number(Double)
    case prefix(String, ignoringCase: Bool = false)
    case suffix(String, ignoringCase: Bool = false)
    case equalsIgnoringCase(String)
    case wildcard(String)
    case numeric([Bound])
    case network(IPAddress, prefix: Int)
    /// Any text or number but these.
    case anythingBut([ValueMatcher])
    /// Any value but these, truth values and null included.
    case anyValueBut([ValueMatcher])

    /// Who reads it: the two services differ in little.
    package enum Dialect: Hashable, Sendable {
        /// EventBridge: empty texts, `{"prefix": {"equals-ignore-case": …}}`, exclusions of truth values and null; no
        /// two stars side by side.
        case eventPattern
        /// SNS, which counts stars itself.
        case filterPolicy
    }

    /// One side of a range of numbers.
    package struct Bound: Hashable, Sendable {
        package enum Comparison: String, Hashable, Sendable {
            case less = "<"
            case lessOrEqual = "<="
            case equal = "="
            case greaterOrEqual = ">="
            case greater = ">"
        }

        package let comparison: Comparison
        package let value: Double
    }

    /// - Returns: `nil` for what is none.
    package init?(_ json: JSONValue, in dialect: Dialect) {
        switch json.content {
        case .string, .boolean, .null:
            self = .equals(json)
        case .number:
            guard let value = json.double, value.isFinite else { return nil }
            self = .number(value)
        case .array:
            return nil
        case .object(let members):
            guard members.count == 1, let member = members.first else { return nil }
            self.init(named: member.name, member.value, in: dialect)
        }
    }

    private init?(named name: String, _ value: JSONValue, in dialect: Dialect) {
        switch name {
        case "prefix", "suffix", "equals-ignore-case", "wildcard":
            var value = value
            var ignoresCase = false
            if dialect == .eventPattern, name.hasSuffix("fix"), let members = value.members, members.count == 1,
                let inner = value["equals-ignore-case"]
            {
                value = inner
                ignoresCase = true
            }
            guard let text = value.string, dialect == .eventPattern || !text.isEmpty else { return nil }
            switch name {
            case "prefix": self = .prefix(text, ignoringCase: ignoresCase)
            case "suffix": self = .suffix(text, ignoringCase: ignoresCase)
            case "wildcard":
                guard dialect == .filterPolicy || !text.replacing("\\*", with: "").contains("**") else { return nil }
                self = .wildcard(text)
            default: self = .equalsIgnoringCase(text)
            }
        case "numeric":
            guard let bounds = Self.bounds(value) else { return nil }
            self = .numeric(bounds)
        case "cidr":
            let parts = value.string?.split(separator: "/", omittingEmptySubsequences: false) ?? []
            guard parts.count == 2, let base = IPAddress(String(parts[0])), let prefix = Int(parts[1]),
                (0...base.bytes.count * 8).contains(prefix)
            else {
                return nil
            }
            self = .network(base, prefix: prefix)
        case "anything-but":
            guard let excluded = Self.excluded(value, in: dialect), !excluded.isEmpty else { return nil }
            self = dialect == .eventPattern ? .anyValueBut(excluded) : .anythingBut(excluded)
        default:
            return nil
        }
    }

    /// Values as they are, or one operator over a text or several.
    private static func excluded(_ value: JSONValue, in dialect: Dialect) -> [ValueMatcher]? {
        if let members = value.members {
            guard members.count == 1, let member = members.first,
                ["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(member.name)
            else {
                return nil
            }
            let inner = (member.value.array ?? [member.value]).map {
                ValueMatcher(named: member.name, $0, in: dialect)
            }
            return inner.contains(nil) ? nil : inner.compactMap(\.self)
        }
        let plain = value.array ?? [value]
        let isAllowed = plain.allSatisfy { item in
            if dialect == .eventPattern { return item.array == nil && item.members == nil }
            return item.string != nil || item.double != nil
        }
        let excluded = plain.compactMap { ValueMatcher($0, in: dialect) }
        return isAllowed && excluded.count == plain.count ? excluded : nil
    }

    /// `["=", 3]`, `[">", 0]` or `[">=", 0, "<", 100]`.
    private static func bounds(_ value: JSONValue) -> [Bound]? {
        guard let parts = value.array, parts.count == 2 || parts.count == 4 else { return nil }
        var bounds: [Bound] = []
        for place in stride(from: 0, to: parts.count, by: 2) {
            guard let comparison = parts[place].string.flatMap(Bound.Comparison.init(rawValue:)),
                let number = parts[place + 1].double, number.isFinite
            else {
                return nil
            }
            bounds.append(Bound(comparison: comparison, value: number))
        }
        if bounds.count == 2 {
            guard [.greater, .greaterOrEqual].contains(bounds[0].comparison),
                [.less, .lessOrEqual].contains(bounds[1].comparison), bounds[0].value < bounds[1].value
            else {
                return nil
            }
        }
        return bounds
    }

    /// Whether a value is what it may be; lists and objects never are.
    package func accepts(_ value: JSONValue) -> Bool {
        switch self {
        case .equals(let wanted): wanted == value
        case .number(let wanted): value.double == wanted
        case .prefix(let text, false): value.string?.hasPrefix(text) == true
        case .suffix(let text, false): value.string?.hasSuffix(text) == true
        case .prefix(let text, true): value.string?.lowercased().hasPrefix(text.lowercased()) == true
        case .suffix(let text, true): value.string?.lowercased().hasSuffix(text.lowercased()) == true
        case .equalsIgnoringCase(let text): value.string?.lowercased() == text.lowercased()
        case .wildcard(let pattern):
            value.string.map { WildcardText(pattern, isQuestionMarkPlain: true).matches($0) } == true
        case .numeric(let bounds): value.double.map { number in bounds.allSatisfy { $0.holds(number) } } == true
        case .network(let base, let prefix):
            value.string.flatMap { IPAddress($0) }.map { $0.isIn(base, prefix: prefix) } == true
        case .anythingBut(let excluded):
            (value.string != nil || value.double != nil) && !excluded.contains { $0.accepts(value) }
        case .anyValueBut(let excluded): !excluded.contains { $0.accepts(value) }
        }
    }

    /// The pattern of a wildcard, within an exclusion too; none for any other.
    package var wildcardPatterns: [String] {
        switch self {
        case .wildcard(let pattern): [pattern]
        case .anythingBut(let excluded), .anyValueBut(let excluded): excluded.flatMap(\.wildcardPatterns)
        default: []
        }
    }

    /// The numbers that it compares with.
    package var numbers: [Double] {
        switch self {
        case .number(let value): [value]
        case .numeric(let bounds): bounds.map(\.value)
        case .anythingBut(let excluded), .anyValueBut(let excluded): excluded.flatMap(\.numbers)
        default: []
        }
    }
}

/// One entry in the list of a member: what its value may be, or whether it has to be there at all.
package enum ValueCondition: Hashable, Sendable {
    case exists(Bool)
    case value(ValueMatcher)

    /// - Returns: `nil` for what is none.
    package init?(_ json: JSONValue, in dialect: ValueMatcher.Dialect) {
        if let members = json.members, members.count == 1, let wanted = json["exists"]?.boolean {
            self = .exists(wanted)
        } else if let matcher = ValueMatcher(json, in: dialect) {
            self = .value(matcher)
        } else {
            return nil
        }
    }
}

extension ValueMatcher.Bound {
    fileprivate func holds(_ number: Double) -> Bool {
        switch comparison {
        case .less: number < value
        case .lessOrEqual: number <= value
        case .equal: number == value
        case .greaterOrEqual: number >= value
        case .greater: number > value
        }
    }
}
