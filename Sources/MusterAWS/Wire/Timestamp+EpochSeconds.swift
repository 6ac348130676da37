package import MusterCore

/// Moments as the JSON protocols write them: decimal seconds since 1970.
extension Timestamp {
    /// Reads a JSON number; digits beyond the nanosecond are dropped.
    ///
    /// - Returns: `nil` for a text that is not a number, and for moments outside the years 1678 to 2261.
    package init?(epochSeconds text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let isPlain = text.utf8.allSatisfy {
            (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard isPlain else {
            // With an exponent; a double holds today's seconds to about a microsecond.
            guard let seconds = Double(text), abs(seconds) < 9.2e9 else { return nil }
            self.init(nanoseconds: Int64(seconds * 1e6) * 1_000)
            return
        }
        guard let first = parts.first, !first.hasPrefix("-"), let whole = Int64(first), whole <= 9_223_372_035 else {
            return nil
        }
        var fraction: Int64 = 0
        if parts.count > 1 {
            let digits = parts[1].prefix(9)
            guard !digits.isEmpty, parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(digits)
            else {
                return nil
            }
            fraction = value
            for _ in digits.utf8.count..<9 {
                fraction *= 10
            }
        }
        let nanoseconds = whole * 1_000_000_000 + fraction
        self.init(nanoseconds: isNegative ? -nanoseconds : nanoseconds)
    }

    /// Decimal seconds since 1970, with as many digits as the moment has.
    package var epochSeconds: String {
        let magnitude = nanoseconds.magnitude
        let (seconds, fraction) = magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
        var text = (nanoseconds < 0 ? "-" : "") + String(seconds)
        if fraction > 0 {
            var digits = String(fraction + 1_000_000_000).dropFirst()
            while digits.last == "0" {
                digits.removeLast()
            }
            text += "." + digits
        }
        return text
    }
}
