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
    /// Skewed to the right around `median`; `sigma` is the standard deviation of the logarithm. Cut at `minimum` and
    /// `maximum`, where there are any.
    case lognormal(median: Duration, sigma: Double, minimum: Duration?, maximum: Duration?)
    /// One of the recorded durations, each equally likely.
    case empirical([Duration])

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
        case .lognormal(let median, let sigma, let minimum, let maximum):
            let logarithm = log(max(median.inSeconds, 1e-9)) + sigma * random.normal(log: log)
            let drawn = exp(logarithm) * 1e9
            // Written so that what is not a number becomes nothing.
            let nanoseconds = drawn > 0 ? Int64(min(drawn, Double(Self.longest.nanoseconds))) : 0
            let bounded = max(.nanoseconds(nanoseconds), minimum ?? .zero)
            return max(.zero, min(bounded, maximum ?? bounded))
        case .empirical(let recorded):
            guard !recorded.isEmpty else { return .zero }
            return max(.zero, recorded[Int(random.draw(below: UInt64(recorded.count)))])
        }
    }

    /// The longest draw of a lognormal law without a maximum: about 28 years.
    package static let longest = Duration.nanoseconds(900_000_000_000_000_000)

    /// The law in words: `constant 52s`, `lognormal, median 3m 10s`.
    package var text: String {
        switch self {
        case .constant(let duration): duration.text
        case .uniform(let low, let high): "\(low.text) to \(high.text)"
        case .lognormal(let median, _, _, _): "about \(median.text)"
        case .empirical(let recorded): "one of \(recorded.map(\.text).joined(separator: ", "))"
        }
    }
}
