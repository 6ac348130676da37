/// A probability as a fraction, exact and equal everywhere: 3 in 1,000.
package struct Ratio: Hashable, Sendable, Codable {
    package let numerator: UInt64
    package let denominator: UInt64

    /// - Returns: `nil` unless the fraction lies between 0 and 1.
    package init?(_ numerator: UInt64, in denominator: UInt64) {
        guard denominator > 0, numerator <= denominator else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    private init(trusted numerator: UInt64, in denominator: UInt64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// It always happens.
    package static let always = Ratio(trusted: 1, in: 1)

    /// It never happens.
    package static let never = Ratio(trusted: 0, in: 1)

    /// Reads `25%`, `0.3%`, `0.025`, `1` or `3 in 1000`.
    package init?(text: String) {
        let words = text.split(separator: " ")
        if words.count == 3, words[1] == "in", let numerator = Self.whole(words[0]),
            let denominator = Self.whole(words[2])
        {
            self.init(numerator, in: denominator)
            return
        }
        let isPercent = text.hasSuffix("%")
        let number = isPercent ? text.dropLast() : Substring(text)
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Self.whole(parts[0]), whole <= 100 else { return nil }
        var numerator = whole
        var denominator: UInt64 = isPercent ? 100 : 1
        if parts.count == 2 {
            guard (1...9).contains(parts[1].utf8.count) else { return nil }
            for digit in parts[1] {
                guard digit.isASCII, let value = digit.wholeNumberValue else { return nil }
                numerator = numerator * 10 + UInt64(value)
                denominator *= 10
            }
        }
        self.init(numerator, in: denominator)
    }
}

extension Ratio {
    /// A number of digits alone: the library's reading allows a sign.
    private static func whole(_ text: Substring) -> UInt64? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? UInt64(text) : nil
    }

    private enum CodingKeys: String, CodingKey {
        case numerator
        case denominator
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let numerator = try values.decode(UInt64.self, forKey: .numerator)
        let denominator = try values.decode(UInt64.self, forKey: .denominator)
        guard let ratio = Ratio(numerator, in: denominator) else {
            throw DecodingError.dataCorruptedError(
                forKey: .denominator,
                in: values,
                debugDescription: "\(numerator) in \(denominator) is not a probability"
            )
        }
        self = ratio
    }
}

extension Ratio: Comparable {
    /// By value, exactly.
    package static func < (lhs: Ratio, rhs: Ratio) -> Bool {
        let left = lhs.numerator.multipliedFullWidth(by: rhs.denominator)
        let right = rhs.numerator.multipliedFullWidth(by: lhs.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}

extension Ratio: CustomStringConvertible {
    package var description: String { "\(numerator) in \(denominator)" }
}
