/// One entry in the list of a pattern's member.
enum EventMatcher {
    /// Whether a value is a matcher at all.
    static func isMatcher(_ matcher: JSONValue) -> Bool {
        switch matcher.content {
        case .null, .boolean, .number, .string: return true
        case .array: return false
        case .object(let members):
            guard members.count == 1, let member = members.first else { return false }
            let value = member.value
            switch member.name {
            case "prefix", "suffix": return value.string != nil || isIgnoringCase(value)
            case "equals-ignore-case": return value.string != nil
            case "wildcard": return value.string.map(isWildcard) ?? false
            case "exists": return value.boolean != nil
            case "numeric": return isRange(value)
            case "cidr": return value.string.flatMap(AddressBlock.init) != nil
            case "anything-but": return isExclusion(value)
            default: return false
            }
        }
    }

    static func accepts(_ matcher: JSONValue, _ value: JSONValue) -> Bool {
        guard let member = matcher.members?.first else { return equal(matcher, value) }
        let wanted = member.value
        switch member.name {
        case "prefix": return affix(wanted, value) { $0.hasPrefix($1) }
        case "suffix": return affix(wanted, value) { $0.hasSuffix($1) }
        case "equals-ignore-case":
            guard let text = wanted.string, let found = value.string else { return false }
            return text.lowercased() == found.lowercased()
        case "wildcard":
            guard let text = wanted.string, let found = value.string else { return false }
            return matchesWildcard(text, found)
        case "numeric": return isIn(wanted, value)
        case "cidr":
            guard let block = wanted.string.flatMap(AddressBlock.init), let address = value.string else { return false }
            return block.contains(address)
        case "anything-but":
            if let inner = wanted.members?.first {
                guard value.string != nil else { return true }
                let words = inner.value.array ?? [inner.value]
                return !words.contains { accepts(.object([(inner.name, $0)]), value) }
            }
            return !(wanted.array ?? [wanted]).contains { equal($0, value) }
        default: return false
        }
    }

    // MARK: Parts

    /// Numbers are equal by value, everything else as it is written.
    private static func equal(_ left: JSONValue, _ right: JSONValue) -> Bool {
        if case .number(let first) = left.content, case .number(let second) = right.content {
            return first == second || Double(first) == Double(second)
        }
        return left == right
    }

    private static func isIgnoringCase(_ value: JSONValue) -> Bool {
        guard let members = value.members, members.count == 1 else { return false }
        return members.first?.name == "equals-ignore-case" && members.first?.value.string != nil
    }

    private static func affix(_ wanted: JSONValue, _ value: JSONValue, _ test: (String, String) -> Bool) -> Bool {
        guard let found = value.string else { return false }
        if let text = wanted.string { return test(found, text) }
        guard let text = wanted["equals-ignore-case"]?.string else { return false }
        return test(found.lowercased(), text.lowercased())
    }

    private static func isExclusion(_ value: JSONValue) -> Bool {
        if let values = value.array {
            return !values.isEmpty && values.allSatisfy { $0.array == nil && $0.members == nil }
        }
        guard let members = value.members else { return true }
        guard members.count == 1, let inner = members.first,
            ["prefix", "suffix", "wildcard", "equals-ignore-case"].contains(inner.name)
        else {
            return false
        }
        let words = inner.value.array ?? [inner.value]
        return !words.isEmpty && words.allSatisfy { isMatcher(.object([(inner.name, $0)])) }
    }

    private static let comparisons = ["<", "<=", "=", ">", ">="]

    private static func isRange(_ value: JSONValue) -> Bool {
        guard let parts = value.array, parts.count == 2 || parts.count == 4 else { return false }
        return stride(from: 0, to: parts.count, by: 2).allSatisfy { place in
            guard let word = parts[place].string, comparisons.contains(word) else { return false }
            return number(parts[place + 1]) != nil
        }
    }

    private static func isIn(_ range: JSONValue, _ value: JSONValue) -> Bool {
        guard let parts = range.array, let found = number(value) else { return false }
        return stride(from: 0, to: parts.count - 1, by: 2).allSatisfy { place in
            guard let word = parts[place].string, let bound = number(parts[place + 1]) else { return false }
            switch word {
            case "<": return found < bound
            case "<=": return found <= bound
            case "=": return found == bound
            case ">": return found > bound
            default: return found >= bound
            }
        }
    }

    private static func number(_ value: JSONValue) -> Double? {
        guard case .number(let text) = value.content else { return nil }
        return Double(text)
    }

    // MARK: Wildcards

    /// Two stars side by side are refused, as EventBridge refuses them.
    private static func isWildcard(_ text: String) -> Bool {
        !text.replacing("\\*", with: "").contains("**")
    }

    /// `*` stands for any characters; a backslash takes that meaning from it.
    private static func matchesWildcard(_ pattern: String, _ text: String) -> Bool {
        var parts: [Character?] = []
        var isEscaped = false
        for character in pattern {
            if isEscaped || (character != "\\" && character != "*") {
                parts.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                parts.append(nil)
            }
        }
        let characters = Array(text)
        var (part, place) = (0, 0)
        var retry: (part: Int, place: Int)?
        while place < characters.count {
            if part < parts.count, parts[part] == nil {
                part += 1
                retry = (part, place)
            } else if part < parts.count, parts[part] == characters[place] {
                part += 1
                place += 1
            } else if let last = retry {
                retry = (last.part, last.place + 1)
                (part, place) = (last.part, last.place + 1)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == nil }
    }
}

/// A block of addresses of the fourth version, for example `10.0.0.0/8`.
private struct AddressBlock {
    private let network: UInt32
    private let mask: UInt32

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let bits = UInt32(parts[1]), bits <= 32, let address = Self.address(String(parts[0]))
        else {
            return nil
        }
        mask = bits == 0 ? 0 : UInt32.max << (32 - bits)
        network = address & mask
    }

    func contains(_ text: String) -> Bool { Self.address(text).map { $0 & mask == network } ?? false }

    private static func address(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        return parts.reduce(0 as UInt32?) { sum, part in
            guard let sum, let part else { return nil }
            return sum << 8 | UInt32(part)
        }
    }
}
