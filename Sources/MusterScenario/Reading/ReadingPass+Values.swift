import MusterCore

extension ReadingPass {
    /// The text of a scalar, whatever it looks like.
    mutating func text(_ node: YAMLNode, _ subject: String, takes: String = "a text") -> String? {
        guard case .scalar(let text, _) = node.content, !node.isEmpty else {
            report(.wrongKind, "\"\(subject)\" takes \(takes), not \(node.kind)", at: node.range)
            return nil
        }
        return text
    }

    /// A name: not empty, at most `maximum` characters, no control characters unless they are allowed.
    mutating func name(
        _ node: YAMLNode,
        _ subject: String,
        maximum: Int = 256,
        allowingControls: Bool = false
    ) -> String? {
        guard let text = text(node, subject, takes: "a name") else { return nil }
        if text.isEmpty || text.allSatisfy(\.isWhitespace) {
            report(.malformedName, "\"\(subject)\" is empty", at: node.range)
            return nil
        }
        if text.count > maximum {
            report(
                .malformedName,
                "\"\(subject)\" is \(text.count) characters long; at most \(maximum) are allowed",
                at: node.range
            )
            return nil
        }
        if !allowingControls,
            text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        {
            report(.malformedName, "\"\(subject)\" holds a control character", at: node.range)
            return nil
        }
        return text
    }

    /// One of the words that are given; reports every other with the nearest.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: YAMLNode,
        _ subject: String,
        as type: Word.Type
    ) -> Word? where Word.RawValue == String {
        word(node, subject, among: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
    }

    /// Reads a word where the key stands; where it does not, or is wrong, the value stays as it is.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, of fields: Fields, into value: inout Word)
    where Word.RawValue == String {
        if let node = fields[key], let word = word(node, key, as: Word.self) { value = word }
    }

    /// As ``word(_:of:into:)``.
    mutating func boolean(_ key: String, of fields: Fields, into value: inout Bool) {
        if let node = fields[key], let flag = boolean(node, key) { value = flag }
    }

    /// As ``word(_:of:into:)``.
    mutating func duration(_ key: String, of fields: Fields, into value: inout Duration) {
        if let node = fields[key], let duration = duration(node, key) { value = duration }
    }

    mutating func word(_ node: YAMLNode, _ subject: String, among words: [String]) -> String? {
        guard let text = text(node, subject, takes: "a word") else { return nil }
        if words.contains(text) { return text }
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        report(
            .unknownWord,
            "\"\(subject)\" cannot be \"\(text.shortened)\"",
            at: node.range,
            label: "unknown word",
            help: [suggestion(for: text, among: words), "one of \(list)"]
        )
        return nil
    }

    /// `true` or `false`, and no other word: YAML 1.1 would also take `no` and `on`.
    mutating func boolean(_ node: YAMLNode, _ subject: String) -> Bool? {
        if case .scalar(let text, isPlain: true) = node.content {
            if text == "true" { return true }
            if text == "false" { return false }
            let meant: [String: String] = [
                "yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false",
                "true": "true", "false": "false",
            ]
            report(
                .malformedBoolean,
                "\"\(subject)\" is either true or false, not \(node.kind)",
                at: node.range,
                help: [meant[text.lowercased()].map { "write \($0)" }]
            )
            return nil
        }
        report(
            .malformedBoolean,
            "\"\(subject)\" is either true or false, not \(node.kind)",
            at: node.range,
            help: [{ if case .scalar = node.content { "write it without quotes" } else { nil } }()]
        )
        return nil
    }

    /// A whole decimal number in a range.
    mutating func integer(_ node: YAMLNode, _ subject: String, in range: ClosedRange<Int>) -> Int? {
        guard case .scalar(let text, _) = node.content, let value = Self.decimal(text) else {
            let help: String? =
                if case .scalar(let text, _) = node.content, text.first == "0", text.count > 1 {
                    "write the number without leading zeros"
                } else {
                    nil
                }
            report(
                .malformedNumber,
                "\"\(subject)\" takes a whole number, not \(node.kind)",
                at: node.range,
                help: [help]
            )
            return nil
        }
        guard range.contains(value) else {
            let bounds =
                range.upperBound >= 1_000_000_000_000
                ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
            report(.outOfRange, "\"\(subject)\" is \(value); it has to be \(bounds)", at: node.range)
            return nil
        }
        return value
    }

    /// Decimal digits without leading zeros, with an optional minus; nothing of YAML 1.1's other notations.
    static func decimal(_ text: some StringProtocol) -> Int? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.count <= 18, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            digits.utf8.count == 1 || digits.first != "0"
        else {
            return nil
        }
        return Int(String(text))
    }

    /// A duration with its unit.
    mutating func duration(_ node: YAMLNode, _ subject: String, positive: Bool = false) -> Duration? {
        guard case .scalar(let text, _) = node.content else {
            report(.malformedDuration, "\"\(subject)\" takes a duration, not \(node.kind)", at: node.range)
            return nil
        }
        let duration = duration(text, subject, at: node.range)
        if positive, let duration, duration <= .zero {
            report(.outOfRange, "\"\(subject)\" has to be longer than no time at all", at: node.range)
            return nil
        }
        return duration
    }

    mutating func duration(_ text: String, _ subject: String, at range: SourceRange) -> Duration? {
        if let duration = Duration(text: text) { return duration }
        reportDuration(text, subject, at: range)
        return nil
    }

    private mutating func reportDuration(_ text: String, _ subject: String, at range: SourceRange) {
        if text == "0" {
            report(.malformedDuration, "\"\(subject)\" has no unit", at: range, help: ["write 0s"])
            return
        }
        if Self.isNumber(text) {
            report(
                .malformedDuration,
                "\"\(subject)\" has no unit",
                at: range,
                label: "seconds, minutes or hours?",
                help: ["write \(text)s for seconds, \(text)m for minutes or \(text)h for hours"]
            )
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if (2...3).contains(parts.count), parts.allSatisfy({ Self.isNumber(String($0)) }) {
            let units = parts.count == 3 ? ["h", "m", "s"] : ["m", "s"]
            func plain(_ part: Substring) -> String { String(UInt64(part) ?? 0) }
            let written = zip(parts, units).map { plain($0) + $1 }.joined()
            let hours = parts.count == 2 ? " or \(plain(parts[0]))h\(plain(parts[1]))m" : ""
            report(
                .malformedDuration,
                "\"\(subject)\" takes a duration with units, not a time of day",
                at: range,
                help: ["write \(written)\(hours)"]
            )
            return
        }
        report(
            .malformedDuration,
            "\"\(subject)\" takes a duration, not \"\(text.shortened)\"",
            at: range,
            help: [Self.repairedDuration(text).map { "did you mean \($0)?" } ?? "for example 90s, 15m, 1h30m or PT15M"]
        )
    }

    private static func isNumber(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 18 else { return false }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// `15 min` becomes `15m`, `1h 30m` becomes `1h30m`.
    private static func repairedDuration(_ text: String) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        var words = text.lowercased().filter { !$0.isWhitespace && $0 != "," }
        let units = [
            ("milliseconds", "ms"), ("millisecond", "ms"), ("msec", "ms"), ("seconds", "s"), ("second", "s"),
            ("secs", "s"), ("sec", "s"), ("minutes", "m"), ("minute", "m"), ("mins", "m"), ("min", "m"),
            ("hours", "h"), ("hour", "h"), ("hrs", "h"), ("hr", "h"), ("days", "d"), ("day", "d"),
        ]
        for (long, short) in units { words = words.replacing(long, with: short) }
        return Duration(text: words) == nil ? nil : words
    }

    /// A size with its unit, in bytes: `100GiB`, `512 MB`, `4016013312B`.
    mutating func size(_ node: YAMLNode, _ subject: String) -> Int64? {
        guard case .scalar(let text, _) = node.content else {
            report(.malformedSize, "\"\(subject)\" takes a size, not \(node.kind)", at: node.range)
            return nil
        }
        if let bytes = ByteSize.bytes(text) {
            guard bytes > 0 else {
                report(.outOfRange, "\"\(subject)\" has to be more than nothing", at: node.range)
                return nil
            }
            return bytes
        }
        report(
            .malformedSize,
            Self.isNumber(text)
                ? "\"\(subject)\" has no unit" : "\"\(subject)\" takes a size, not \"\(text.shortened)\"",
            at: node.range,
            help: [Self.isNumber(text) ? "write \(text)GiB or \(text)MiB" : "for example 100GiB, 512MiB or 2TiB"]
        )
        return nil
    }

    /// A probability between 0 and 1, exact.
    mutating func probability(_ node: YAMLNode, _ subject: String) -> Ratio? {
        guard case .scalar(let text, _) = node.content, let ratio = Ratio(text: text) else {
            report(
                .malformedProbability,
                "\"\(subject)\" takes a probability between 0 and 1, not \(node.kind)",
                at: node.range,
                help: ["for example 25%, 0.025 or 3 in 1000"]
            )
            return nil
        }
        return ratio
    }
}

/// Sizes with binary or decimal units.
enum ByteSize {
    private static let units: [(name: String, bytes: Int64)] = [
        ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
        ("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000), ("KB", 1_000), ("B", 1),
    ]

    /// - Returns: `nil` without a unit, and above 1 EiB.
    static func bytes(_ text: String) -> Int64? {
        guard let unit = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
        var number = text.dropLast(unit.name.count)
        if number.last == " " { number.removeLast() }
        guard let value = Int64(number), value >= 0, number.first != "+" else { return nil }
        let (bytes, overflow) = value.multipliedReportingOverflow(by: unit.bytes)
        return overflow || bytes > 1 << 60 ? nil : bytes
    }

    /// The shortest exact form with a binary unit.
    static func text(_ bytes: Int64) -> String {
        for unit in units.prefix(4) where bytes > 0 && bytes % unit.bytes == 0 {
            return "\(bytes / unit.bytes)\(unit.name)"
        }
        return "\(bytes)B"
    }
}
