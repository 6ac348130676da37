import MusterCore

/// How durations become decimal numbers, exactly and without floating point.
extension Duration {
    /// The duration in seconds with three decimals, rounded half up, between 0 and one year: `533.200`.
    package var secondsForJUnit: String {
        let clamped = min(max(nanoseconds, 0), 31_536_000_000_000_000)
        return Self.decimal((clamped + 500_000) / 1_000_000, digits: 3)
    }

    /// The duration in seconds as the shortest exact decimal: `533.2`, `-0.000000001`, `0`.
    package var exactSeconds: String {
        var text = Self.decimal(nanoseconds, digits: 9)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    /// The duration in microseconds as the shortest exact decimal: `1500`, `0.001`.
    var exactMicroseconds: String {
        var text = Self.decimal(nanoseconds, digits: 3)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    private static func decimal(_ value: Int64, digits: Int) -> String {
        let magnitude = String(value.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.count)) + magnitude
        return (value < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
}

extension Timestamp {
    /// The instant after ISO 8601 with as many decimals as it needs, in steps of three.
    package var exactISO8601: String {
        let fraction = utc.nanosecond
        if fraction == 0 { return iso8601(.seconds) }
        if fraction % 1_000_000 == 0 { return iso8601(.milliseconds) }
        return iso8601(fraction % 1_000 == 0 ? .microseconds : .nanoseconds)
    }
}
