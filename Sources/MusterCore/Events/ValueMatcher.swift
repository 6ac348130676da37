/// What one value may be, as event patterns and filter policies write it.
///
/// Texts, numbers, truth values and null as they are; `{"prefix": …}`, `{"suffix": …}`, `{"equals-ignore-case": …}`,
/// `{"wildcard": …}`, `{"anything-but": …}`, `{"numeric": […]}`, `{"cidr": …}`. Whether a value has to be there at all,
/// `{"exists": …}`, is for whoever knows the whole.
package indirect enum ValueMatcher: Hashable, Sendable {
    case equals(JSONValue)
    case number(Double)
    case prefix(String)
    case suffix(String)
    case equalsIgnoringCase(String)
    case wildcard(String)
    case numeric([Bound])
    case network(IPAddress, prefix: Int)
    /// Neither of them.
    case anythingBut([ValueMatcher])

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
    package init?(_ json: JSONValue) {
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
            self.init(named: member.name, member.value)
        }
    }

    private init?(named name: String, _ value: JSONValue) {
        switch name {
        case "prefix", "suffix", "equals-ignore-case", "wildcard":
            guard let text = value.string, !text.isEmpty else { return nil }
            switch name {
            case "prefix": self = .prefix(text)
            case "suffix": self = .suffix(text)
            case "wildcard": self = .wildcard(text)
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
            guard let excluded = Self.excluded(value), !excluded.isEmpty else { return nil }
            self = .anythingBut(excluded)
        default:
            return nil
        }
    }

    /// Values as they are, or one operator over a text or several.
    private static func excluded(_ value: JSONValue) -> [ValueMatcher]? {
        if let members = value.members {
            guard members.count == 1, let member = members.first,
                ["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(member.name)
            else {
                return nil
            }
            let inner = (member.value.array ?? [member.value]).map { ValueMatcher(named: member.name, $0) }
            return inner.contains(nil) ? nil : inner.compactMap(\.self)
        }
        let plain = value.array ?? [value]
        guard plain.allSatisfy({ $0.string != nil || $0.double != nil }) else { return nil }
        return plain.compactMap { ValueMatcher($0) }
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
        case .prefix(let text): value.string?.hasPrefix(text) == true
        case .suffix(let text): value.string?.hasSuffix(text) == true
        case .equalsIgnoringCase(let text): value.string?.lowercased() == text.lowercased()
        case .wildcard(let pattern): value.string.map { Self.fits($0, pattern) } == true
        case .numeric(let bounds): value.double.map { number in bounds.allSatisfy { $0.holds(number) } } == true
        case .network(let base, let prefix):
            value.string.flatMap { IPAddress($0) }.map { $0.isIn(base, prefix: prefix) } == true
        case .anythingBut(let excluded):
            (value.string != nil || value.double != nil) && !excluded.contains { $0.accepts(value) }
        }
    }

    /// Whether a text fits a pattern with `*`; `\*` and `\\` stand for themselves.
    private static func fits(_ text: String, _ pattern: String) -> Bool {
        var tokens: [UInt8?] = []
        var bytes = pattern.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == UInt8(ascii: "\\") {
                tokens.append(bytes.next() ?? byte)
            } else {
                tokens.append(byte == UInt8(ascii: "*") ? nil : byte)
            }
        }
        let text = Array(text.utf8)
        var (at, place) = (0, 0)
        var retry: (pattern: Int, text: Int)?
        // Only the last star is ever gone back to, so this takes the product of both lengths at most.
        while place < text.count {
            if at < tokens.count, tokens[at] == nil {
                at += 1
                retry = (at, place)
            } else if at < tokens.count, tokens[at] == text[place] {
                at += 1
                place += 1
            } else if let last = retry {
                retry = (last.pattern, last.text + 1)
                (at, place) = (last.pattern, last.text + 1)
            } else {
                return false
            }
        }
        return tokens[at...].allSatisfy { $0 == nil }
    }

    /// The pattern of a wildcard, within an exclusion too; none for any other.
    package var wildcardPatterns: [String] {
        switch self {
        case .wildcard(let pattern): [pattern]
        case .anythingBut(let excluded): excluded.flatMap(\.wildcardPatterns)
        default: []
        }
    }

    /// The numbers that it compares with.
    package var numbers: [Double] {
        switch self {
        case .number(let value): [value]
        case .numeric(let bounds): bounds.map(\.value)
        case .anythingBut(let excluded): excluded.flatMap(\.numbers)
        default: []
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
