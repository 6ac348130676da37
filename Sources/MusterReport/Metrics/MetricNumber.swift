import MusterCore

extension Metric.Value {
    /// The number that programs read: seconds, a share between 0 and 1, or a count; an exact decimal.
    var number: String {
        switch self {
        case .share(let part, let whole): Self.decimal(part, whole)
        case .part(let part, let whole): Self.decimal(Int(part.nanoseconds), Int(whole.nanoseconds))
        case .duration(let duration): duration.exactSeconds
        case .count(let count): "\(count)"
        }
    }

    /// The share in per cent, the other values as they are.
    var percentNumber: String {
        switch self {
        case .share(let part, let whole): Self.decimal(part, whole, times: 100)
        case .part(let part, let whole): Self.decimal(Int(part.nanoseconds), Int(whole.nanoseconds), times: 100)
        case .duration, .count: number
        }
    }

    /// `part / whole * factor` with up to nine decimals, cut towards zero.
    static func decimal(_ part: Int, _ whole: Int, times factor: Int = 1) -> String {
        guard whole > 0 else { return "0" }
        let billionths = Int128(part) * Int128(factor) * 1_000_000_000 / Int128(whole)
        return Duration.nanoseconds(Int64(clamping: billionths)).exactSeconds
    }
}

extension Metric.Objective {
    /// The limit as programs read it, in the unit of the value.
    var number: String {
        switch self {
        case .atLeast(let ratio), .below(let ratio):
            Metric.Value.decimal(Int(clamping: ratio.numerator), Int(clamping: ratio.denominator))
        case .within(let limit): limit.exactSeconds
        }
    }

    /// How the value has to stand to the limit.
    var relation: String {
        switch self {
        case .atLeast: "atLeast"
        case .below: "below"
        case .within: "within"
        }
    }
}
