/// How a duration is written and read: `90s`, `15m`, `1h30m`, `PT15M`.
extension Duration {
    /// Reads a duration that carries its unit.
    ///
    /// Units are `d`, `h`, `m`, `s`, `ms`, with a single space between two parts or none, so that what ``text`` shows
    /// can be typed again. ISO 8601 durations without years and months are read too (`PT1H30M`, `P0D`). In both forms
    /// the largest unit comes first, each stands once at most, and only the last may have a fraction (`0.4s`). No
    /// unit, a sign and anything above 10 years is refused.
    package init?(text: String) {
        if text == "P0D" {
            // What the service tells of every copy that is up to date.
            self = .zero
            return
        }
        guard let duration = text.hasPrefix("P") ? Self.iso8601(text) : Self.short(text) else { return nil }
        guard duration <= .seconds(315_360_000) else { return nil }
        self = duration
    }

    private static func short(_ text: String) -> Duration? {
        var rest = Substring(text)
        var parts = DurationParts()
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            if rest.first == " ", !parts.isEmpty {
                rest = rest.dropFirst()
            }
            guard let amount = number(&rest) else { return nil }
            let unit: Int64
            if rest.hasPrefix("ms") {
                unit = 1_000_000
                rest = rest.dropFirst(2)
            } else {
                switch rest.popFirst() {
                case "d": unit = 86_400_000_000_000
                case "h": unit = 3_600_000_000_000
                case "m": unit = 60_000_000_000
                case "s": unit = 1_000_000_000
                default: return nil
                }
            }
            guard parts.add(amount, unit: unit) else { return nil }
        }
        return parts.total
    }

    private static func iso8601(_ text: String) -> Duration? {
        var rest = text.dropFirst()
        var parts = DurationParts()
        var inTime = false
        repeat {
            if rest.first == "T", !inTime {
                inTime = true
                rest = rest.dropFirst()
            }
            guard let amount = number(&rest) else { return nil }
            let unit: Int64
            switch (rest.popFirst(), inTime) {
            case ("W", false): unit = 604_800_000_000_000
            case ("D", false): unit = 86_400_000_000_000
            case ("H", true): unit = 3_600_000_000_000
            case ("M", true): unit = 60_000_000_000
            case ("S", true): unit = 1_000_000_000
            default: return nil
            }
            guard parts.add(amount, unit: unit) else { return nil }
        } while !rest.isEmpty
        return parts.total
    }

    /// A decimal number in billionths, and whether it had no fraction.
    private static func number(_ rest: inout Substring) -> (billionths: Int128, isWhole: Bool)? {
        var value: Int128 = 0
        var digits = 0
        var decimals: Int?
        while let character = rest.first {
            if let digit = character.wholeNumberValue, character.isASCII {
                if let count = decimals {
                    guard count < 9 else { return nil }
                    decimals = count + 1
                }
                digits += 1
                guard digits <= 18 else { return nil }
                value = value * 10 + Int128(digit)
            } else if character == ".", decimals == nil, digits > 0 {
                decimals = 0
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        guard digits > 0, decimals != 0 else { return nil }
        for _ in (decimals ?? 0)..<9 {
            value *= 10
        }
        return (value, decimals == nil)
    }

    /// The duration for people: `45m`, `1h 02m 05s`, `8m 53s`, `0.4s`.
    ///
    /// Above ten seconds whole seconds are shown, cut towards zero; a gate never decides on this text.
    package var text: String {
        let total = nanoseconds
        guard total >= 0 else { return "-" + Duration.nanoseconds(-max(total, -.max)).text }
        guard total >= 10_000_000_000 else {
            guard total > 0 else { return "0s" }
            let tenths = total / 100_000_000
            guard tenths > 0 else { return "\(total / 1_000_000)ms" }
            return tenths % 10 == 0 ? "\(tenths / 10)s" : "\(tenths / 10).\(tenths % 10)s"
        }
        return Self.clock(seconds: total / 1_000_000_000)
    }

    /// What ``text`` says of the duration: whole seconds from ten seconds on, tenths below, milliseconds below a tenth.
    package var shown: Duration {
        let size = nanoseconds.magnitude
        let unit: Int64 = size >= 10_000_000_000 ? 1_000_000_000 : size >= 100_000_000 ? 100_000_000 : 1_000_000
        return .nanoseconds(nanoseconds / unit * unit)
    }

    /// The duration to the millisecond, cut towards zero, where ``text`` leaves some of it out: `3m 55.8s`.
    package var fullText: String {
        let milliseconds = nanoseconds / 1_000_000
        guard milliseconds >= 0 else { return "-" + Duration.milliseconds(-milliseconds).fullText }
        guard Duration.milliseconds(milliseconds) != shown else { return text }
        var digits = String(1_000 + milliseconds % 1_000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return Self.clock(seconds: milliseconds / 1_000, fraction: digits.isEmpty ? "" : ".\(digits)")
    }

    private static func clock(seconds: Int64, fraction: String = "") -> String {
        func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        let isWhole = rest == 0 && fraction.isEmpty
        if hours > 0 {
            return isWhole
                ? (minutes == 0 ? "\(hours)h" : "\(hours)h \(padded(minutes))m")
                : "\(hours)h \(padded(minutes))m \(padded(rest))\(fraction)s"
        }
        if minutes > 0 {
            return isWhole ? "\(minutes)m" : "\(minutes)m \(padded(rest))\(fraction)s"
        }
        return "\(rest)\(fraction)s"
    }

    /// The duration after ISO 8601, as the services write it: `P0D`, `PT2M12.136909S`.
    package var iso8601: String {
        let total = nanoseconds
        guard total > 0 else { return "P0D" }
        var text = "P"
        let seconds = total / 1_000_000_000
        if seconds >= 86_400 { text += "\(seconds / 86_400)D" }
        let (hours, minutes, rest) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
        let fraction = total % 1_000_000_000
        guard hours + minutes + rest + fraction > 0 else { return text }
        text += "T"
        if hours > 0 { text += "\(hours)H" }
        if minutes > 0 { text += "\(minutes)M" }
        if rest > 0 || fraction > 0 {
            text += "\(rest)"
            if fraction > 0 {
                var digits = String(1_000_000_000 + fraction).dropFirst()
                while digits.last == "0" { digits.removeLast() }
                text += ".\(digits)"
            }
            text += "S"
        }
        return text
    }
}

/// Adds up the parts of a written duration, which come with falling units.
private struct DurationParts {
    private(set) var total = Duration.zero
    private var smallestUnit = Int64.max
    private var hasFraction = false

    var isEmpty: Bool { smallestUnit == .max }

    /// - Returns: `false` when the part does not belong here or is too long.
    mutating func add(_ amount: (billionths: Int128, isWhole: Bool), unit: Int64) -> Bool {
        guard unit < smallestUnit, !hasFraction else { return false }
        let (product, overflow) = amount.billionths.multipliedReportingOverflow(by: Int128(unit))
        guard !overflow, let nanoseconds = Int64(exactly: product / 1_000_000_000) else { return false }
        smallestUnit = unit
        hasFraction = !amount.isWhole
        total += .nanoseconds(nanoseconds)
        return true
    }
}

extension Duration {
    /// Whole milliseconds below a second, cut towards zero; longer ones as ``text``.
    package var latencyText: String {
        nanoseconds < 1_000_000_000 ? "\(nanoseconds / 1_000_000)ms" : text
    }
}
