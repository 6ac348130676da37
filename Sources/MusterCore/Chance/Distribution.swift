#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// How long something takes: a law, and a draw from it.
///
/// Draws are cut to whole nanoseconds, so that the last bits of `log` and `exp`, which differ between processors,
/// do not reach any result.
package enum Distribution: Hashable, Sendable, Codable {
    /// Always the same.
    case constant(Duration)
    /// Evenly between two bounds.
    case uniform(Duration, Duration)
    /// Between two bounds, most often near `mode`; straight lines lead there from both.
    case triangular(Duration, mode: Duration, Duration)
    /// Evenly to both sides of `mean`. Cut at nothing, and at `minimum` and `maximum`, where there are any.
    case normal(mean: Duration, deviation: Duration, minimum: Duration?, maximum: Duration?)
    /// Skewed to the right around `median`; `sigma` is the standard deviation of the logarithm. Cut at `minimum` and
    /// `maximum`, where there are any.
    case lognormal(median: Duration, sigma: Double, minimum: Duration?, maximum: Duration?)
    /// Skewed to the right: the sum of `shape` stretches of chance, which together take `mean`. Cut as the others are.
    case gamma(mean: Duration, shape: Double, minimum: Duration?, maximum: Duration?)
    /// One of the recorded durations, each equally likely.
    case empirical([Duration])
    /// By what is known of a recording: the durations below which so much of it lies, straight lines between them.
    case quantiles([Quantile])

    /// So much of a recording lies at or below a duration.
    package struct Quantile: Hashable, Sendable, Codable {
        package var share: Ratio
        package var duration: Duration

        package init(_ share: Ratio, _ duration: Duration) {
            self.share = share
            self.duration = duration
        }
    }

    /// Draws one duration.
    ///
    /// - Returns: Never less than nothing, whatever the law says; at most ``longest`` where it has no bound.
    package func draw(_ random: inout SeededGenerator) -> Duration {
        switch self {
        case .constant(let duration):
            return max(.zero, duration)
        case .uniform(let low, let high):
            let low = max(0, low.nanoseconds)
            let span = UInt64(max(low, high.nanoseconds) - low)
            return .nanoseconds(low + Int64(random.draw(below: span + 1)))
        case .triangular(let low, let mode, let high):
            return Self.triangular(low, mode, high, share: random.unit())
        case .normal(let mean, let deviation, let minimum, let maximum):
            let drawn = mean.inSeconds + deviation.inSeconds * random.normal(log: log)
            return Self.bounded(drawn, minimum, maximum)
        case .lognormal(let median, let sigma, let minimum, let maximum):
            let logarithm = log(max(median.inSeconds, 1e-9)) + sigma * random.normal(log: log)
            return Self.bounded(exp(logarithm), minimum, maximum)
        case .gamma(let mean, let shape, let minimum, let maximum):
            // A shape that no reader lets through still draws something.
            let shape = shape > 0 ? min(shape, 1e6) : 1
            let drawn = Self.standardGamma(shape, &random) / shape * mean.inSeconds
            return Self.bounded(drawn, minimum, maximum)
        case .empirical(let recorded):
            guard !recorded.isEmpty else { return .zero }
            return max(.zero, recorded[Int(random.draw(below: UInt64(recorded.count)))])
        case .quantiles(let quantiles):
            return Self.duration(at: random.unit(), of: quantiles)
        }
    }

    /// The longest draw of a law without a maximum: about 28 years.
    package static let longest = Duration.nanoseconds(900_000_000_000_000_000)

    /// The law in words: `52s`, `about 3m 10s`.
    package var text: String {
        switch self {
        case .constant(let duration): duration.text
        case .uniform(let low, let high): "\(low.text) to \(high.text)"
        case .triangular(let low, let mode, let high): "\(low.text) to \(high.text), mostly \(mode.text)"
        case .normal(let mean, let deviation, _, _): "\(mean.text) ± \(deviation.text)"
        case .lognormal(let median, _, _, _): "about \(median.text)"
        case .gamma(let mean, _, _, _): "\(mean.text) on average"
        case .empirical(let recorded): "one of \(recorded.map(\.text).joined(separator: ", "))"
        case .quantiles(let quantiles):
            quantiles.map { "\($0.share.percentText) within \($0.duration.text)" }.joined(separator: ", ")
        }
    }
}

extension Distribution {
    /// Seconds as a duration within its bounds; written so that what is not a number becomes nothing.
    private static func bounded(_ seconds: Double, _ minimum: Duration?, _ maximum: Duration?) -> Duration {
        let drawn = seconds * 1e9
        let nanoseconds = drawn > 0 ? Int64(min(drawn, Double(longest.nanoseconds))) : 0
        let bounded = max(.nanoseconds(nanoseconds), minimum ?? .zero)
        return max(.zero, min(bounded, maximum ?? bounded))
    }

    /// The duration below which the given share of a triangle lies.
    private static func triangular(_ low: Duration, _ mode: Duration, _ high: Duration, share: Double) -> Duration {
        let low = max(0, low.inSeconds)
        let high = max(low, high.inSeconds)
        let mode = min(max(low, mode.inSeconds), high)
        guard high > low else { return bounded(low, nil, nil) }
        let rising = (mode - low) / (high - low)
        let drawn =
            share < rising
            ? low + (share * (high - low) * (mode - low)).squareRoot()
            : high - ((1 - share) * (high - low) * (high - mode)).squareRoot()
        return bounded(drawn, nil, nil)
    }

    /// A draw from the gamma law of scale 1, by the method of Marsaglia and Tsang.
    private static func standardGamma(_ shape: Double, _ random: inout SeededGenerator) -> Double {
        guard shape >= 1 else {
            // A small shape is a larger one, thinned out by a power of chance.
            let thinning = exp(log(random.unit()) / shape)
            return standardGamma(shape + 1, &random) * thinning
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let normal = random.normal(log: log)
            let root = 1 + c * normal
            guard root > 0 else { continue }
            let cube = root * root * root
            if log(random.unit()) < 0.5 * normal * normal + d - d * cube + d * log(cube) { return d * cube }
        }
    }

    /// What lies between two known shares lies on a straight line between their durations.
    private static func duration(at share: Double, of quantiles: [Quantile]) -> Duration {
        guard var below = quantiles.first else { return .zero }
        for next in quantiles.dropFirst() {
            let (low, high) = (below.share.value, next.share.value)
            if share <= low { break }
            if share < high {
                let part = (share - low) / (high - low)
                let (from, to) = (below.duration.inSeconds, next.duration.inSeconds)
                return bounded(from + (to - from) * part, nil, nil)
            }
            below = next
        }
        return max(.zero, below.duration)
    }
}

extension Ratio {
    /// The fraction as a number from 0 to 1; for what need not be exact.
    fileprivate var value: Double { Double(numerator) / Double(denominator) }

    /// The fraction in per cent, as it is written: `99.9%`; as a fraction where that has no end.
    package var percentText: String {
        let (product, overflow) = numerator.multipliedReportingOverflow(by: 100)
        guard !overflow else { return "\(self)" }
        var text = String(product / denominator)
        var rest = product % denominator
        guard rest > 0 else { return text + "%" }
        text += "."
        for _ in 0..<9 where rest > 0 {
            let (next, overflow) = rest.multipliedReportingOverflow(by: 10)
            guard !overflow else { return "\(self)" }
            text += String(next / denominator)
            rest = next % denominator
        }
        return rest == 0 ? text + "%" : "\(self)"
    }
}
