/// Reads the regular expressions that service models use.
///
/// Understood are classes, escapes (`\w \d \s \p{L} \u0020 \x20 \t`), groups of every kind that only groups,
/// alternation, greedy and lazy quantifiers, and the two anchors. Look-around, back references and options are not.
package struct PatternParser {
    /// Deepest nesting of groups; no model comes near it.
    private static let depthLimit = 64
    /// Most repetitions that an expression may spell out.
    private static let repetitionLimit = 4_096

    private let scalars: [UInt32]
    private var position = 0
    private var depth = 0

    package init(_ source: String) {
        scalars = source.unicodeScalars.map(\.value)
    }

    /// The whole expression, or `nil` when it holds something that is not understood.
    package mutating func parse() -> PatternNode? {
        guard let node = choice(), position == scalars.count else { return nil }
        return node
    }

    private var next: UInt32? { position < scalars.count ? scalars[position] : nil }

    private mutating func skip(_ text: String) -> Bool {
        let wanted = text.unicodeScalars.map(\.value)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func choice() -> PatternNode? {
        var branches: [PatternNode] = []
        repeat {
            guard let branch = sequence() else { return nil }
            branches.append(branch)
        } while skip("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() -> PatternNode? {
        var parts: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let atom = atom(), let part = quantified(atom) else { return nil }
            parts.append(part)
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func quantified(_ atom: PatternNode) -> PatternNode? {
        let node: PatternNode
        if skip("*") {
            node = .repeated(atom, minimum: 0, maximum: nil)
        } else if skip("+") {
            node = .repeated(atom, minimum: 1, maximum: nil)
        } else if skip("?") {
            node = .repeated(atom, minimum: 0, maximum: 1)
        } else if next == "{" {
            position += 1
            guard let minimum = number() else { return nil }
            var maximum: Int? = minimum
            if skip(",") {
                maximum = next == "}" ? nil : number()
                if maximum == nil, next != "}" { return nil }
            }
            guard skip("}"), maximum.map({ $0 >= minimum }) ?? true else { return nil }
            node = .repeated(atom, minimum: minimum, maximum: maximum)
        } else {
            return atom
        }
        // A lazy quantifier accepts the same texts. A possessive one, and a second one, does not mean the same.
        _ = skip("?")
        if next == "+" || next == "*" || next == "{" { return nil }
        return node
    }

    private mutating func number() -> Int? {
        var value = 0
        let start = position
        while let scalar = next, (48...57).contains(scalar) {
            value = value * 10 + Int(scalar - 48)
            guard value <= Self.repetitionLimit else { return nil }
            position += 1
        }
        return position > start ? value : nil
    }

    private mutating func atom() -> PatternNode? {
        guard let scalar = next else { return nil }
        switch scalar {
        case "(": return group()
        case "[":
            position += 1
            return characterClass().map(PatternNode.characters)
        case "\\":
            position += 1
            return escape().map(PatternNode.characters)
        case ".":
            position += 1
            return .characters(.anyCharacter)
        case "^":
            position += 1
            return .characters(.anchor(.start))
        case "$":
            position += 1
            return .characters(.anchor(.end))
        case "*", "+", "?", "{": return nil
        default:
            position += 1
            return .characters(.scalar(scalar))
        }
    }

    private mutating func group() -> PatternNode? {
        position += 1
        if skip("?") {
            if skip("P<") || (next == "<" && position + 1 < scalars.count && isNameStart(scalars[position + 1])) {
                while let scalar = next, scalar != ">" {
                    _ = scalar
                    position += 1
                }
                guard skip(">") else { return nil }
            } else if !skip(":") {
                return nil
            }
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit, let inner = choice(), skip(")") else { return nil }
        return inner
    }

    private func isNameStart(_ scalar: UInt32) -> Bool {
        (65...90).contains(scalar) || (97...122).contains(scalar)
    }

    private mutating func characterClass() -> CharacterSet? {
        var set = CharacterSet()
        set.isInverted = skip("^")
        var isFirst = true
        while let scalar = next {
            if scalar == "]", !isFirst {
                position += 1
                return set
            }
            isFirst = false
            guard let low = classItem() else { return nil }
            guard let start = low.single, next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
                set.ranges += low.isInverted ? low.complement : low.ranges
                set.categories += low.categories
                continue
            }
            position += 1
            guard let high = classItem()?.single, high >= start else { return nil }
            set.ranges.append(start...high)
        }
        return nil
    }

    private mutating func classItem() -> CharacterSet? {
        guard let scalar = next else { return nil }
        position += 1
        return scalar == "\\" ? escape() : .scalar(scalar)
    }

    /// What follows a backslash.
    private mutating func escape() -> CharacterSet? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "d": return .digits
        case "w": return .wordCharacters
        case "s": return .spaces
        case "D": return CharacterSet(ranges: CharacterSet.digits.complement)
        case "W": return CharacterSet(ranges: CharacterSet.wordCharacters.complement)
        case "S": return CharacterSet(ranges: CharacterSet.spaces.complement)
        case "t": return .scalar(9)
        case "n": return .scalar(10)
        case "v": return .scalar(11)
        case "f": return .scalar(12)
        case "r": return .scalar(13)
        case "u": return hexadecimal(4)
        case "x": return hexadecimal(2)
        case "p", "P": return category(isInverted: scalar == "P")
        default:
            // A letter or digit that is not listed means something that is not understood.
            let isWord = CharacterSet.wordCharacters.ranges.contains { $0.contains(scalar) } && scalar != "_"
            return isWord ? nil : .scalar(scalar)
        }
    }

    private mutating func hexadecimal(_ count: Int) -> CharacterSet? {
        guard position + count <= scalars.count else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[position..<position + count] {
            switch scalar {
            case 48...57: value = value * 16 + scalar - 48
            case 65...70: value = value * 16 + scalar - 55
            case 97...102: value = value * 16 + scalar - 87
            default: return nil
            }
        }
        position += count
        return .scalar(value)
    }

    private mutating func category(isInverted: Bool) -> CharacterSet? {
        guard skip("{") else { return nil }
        var name = ""
        while let scalar = next, scalar != "}", let unicode = Unicode.Scalar(scalar) {
            name.unicodeScalars.append(unicode)
            position += 1
        }
        guard skip("}"), Unicode.GeneralCategory.shortNames.contains(where: { $0.hasPrefix(name) }), !name.isEmpty
        else {
            return nil
        }
        return CharacterSet(categories: [CharacterSet.Category(name: name, isInverted: isInverted)])
    }
}

extension CharacterSet {
    /// The only character of the set, where there is one.
    fileprivate var single: UInt32? {
        guard categories.isEmpty, !isInverted, ranges.count == 1, let range = ranges.first, range.count == 1 else {
            return nil
        }
        return range.lowerBound
    }
}

private func == (lhs: UInt32?, rhs: Unicode.Scalar) -> Bool { lhs == rhs.value }
private func != (lhs: UInt32?, rhs: Unicode.Scalar) -> Bool { lhs != rhs.value }
private func == (lhs: UInt32, rhs: Unicode.Scalar) -> Bool { lhs == rhs.value }
private func != (lhs: UInt32, rhs: Unicode.Scalar) -> Bool { lhs != rhs.value }
private func ~= (pattern: Unicode.Scalar, value: UInt32) -> Bool { pattern.value == value }
