import MusterCore

extension PolicyCondition {
    /// Whether the condition holds for a request.
    ///
    /// A key that the request does not have fails a condition, except a negated one, one of `…IfExists`, and
    /// `ForAllValues`. Source: IAM User Guide, condition operators and multivalued context keys.
    func holds(for request: AuthorizationRequest) -> Bool {
        let found = request.values(key) ?? []
        if `operator` == .null {
            return values.contains { $0.lowercased() == (found.isEmpty ? "true" : "false") }
        }
        guard !found.isEmpty else {
            return holdsIfMissing || quantifier == .forAllValues || (quantifier == nil && isNegated)
        }
        func fits(_ value: String) -> Bool {
            values.contains { compare(value, with: $0, request) } != isNegated
        }
        return quantifier == .forAllValues ? found.allSatisfy(fits) : found.contains(where: fits)
    }

    private var isNegated: Bool {
        switch `operator` {
        case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
            .notIPAddress, .arnNotEquals, .arnNotLike:
            true
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .numericEquals, .numericLessThan,
            .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals, .dateEquals, .dateLessThan,
            .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals, .bool, .ipAddress, .arnEquals, .arnLike,
            .null:
            false
        }
    }

    /// Compares one value of the request with one of the policy; negated operators compare as their opposites do.
    private func compare(_ value: String, with wanted: String, _ request: AuthorizationRequest) -> Bool {
        switch `operator` {
        case .stringEquals, .stringNotEquals:
            return Self.text(wanted, request) == value
        case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
            return Self.text(wanted, request)?.lowercased() == value.lowercased()
        case .stringLike, .stringNotLike:
            return WildcardPattern(wanted, variable: request.variable)?.matches(value) ?? false
        case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
            return WildcardPattern(wanted, variable: request.variable)?.matchesARN(value) ?? false
        case .bool:
            return wanted.lowercased() == value.lowercased()
        case .numericEquals, .numericNotEquals: return Self.ordered(Double(value), Double(wanted), ==)
        case .numericLessThan: return Self.ordered(Double(value), Double(wanted), <)
        case .numericLessThanEquals: return Self.ordered(Double(value), Double(wanted), <=)
        case .numericGreaterThan: return Self.ordered(Double(value), Double(wanted), >)
        case .numericGreaterThanEquals: return Self.ordered(Double(value), Double(wanted), >=)
        case .dateEquals, .dateNotEquals: return Self.ordered(Self.time(value), Self.time(wanted), ==)
        case .dateLessThan: return Self.ordered(Self.time(value), Self.time(wanted), <)
        case .dateLessThanEquals: return Self.ordered(Self.time(value), Self.time(wanted), <=)
        case .dateGreaterThan: return Self.ordered(Self.time(value), Self.time(wanted), >)
        case .dateGreaterThanEquals: return Self.ordered(Self.time(value), Self.time(wanted), >=)
        case .ipAddress, .notIPAddress, .null:
            // No simulated request has an address, so these never come to a comparison.
            return false
        }
    }

    /// A text with its variables put in; wildcards stay what they are.
    private static func text(_ wanted: String, _ request: AuthorizationRequest) -> String? {
        guard wanted.contains("${") else { return wanted }
        var text = ""
        var rest = Substring(wanted)
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            text += rest[..<start.lowerBound]
            let inner = String(rest[start.upperBound..<end])
            guard let value = ["*", "?", "$"].contains(inner) ? inner : request.variable(inner) else { return nil }
            text += value
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    private static func ordered<Value>(_ first: Value?, _ second: Value?, _ compare: (Value, Value) -> Bool) -> Bool {
        guard let first, let second else { return false }
        return compare(first, second)
    }

    /// A time as ISO 8601 or in seconds since the epoch.
    private static func time(_ text: String) -> Timestamp? {
        if let time = Timestamp(iso8601: text) { return time }
        guard let seconds = Int64(text), abs(seconds) < 9_000_000_000 else { return nil }
        return Timestamp(seconds: seconds)
    }
}
