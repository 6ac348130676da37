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

    /// Draws one duration; never negative.
    package func draw(_ random: inout SeededGenerator) -> Duration {
        switch self {
        case .constant(let duration):
            return duration
        case .uniform(let low, let high):
            let span = max(0, high.nanoseconds - low.nanoseconds)
            return .nanoseconds(low.nanoseconds + Int64(random.draw(below: UInt64(span) + 1)))
        case .lognormal(let median, let sigma, let minimum, let maximum):
            let drawn = exp(log(max(median.inSeconds, 1e-9)) + sigma * random.normal(log: log)) * 1e9
            let nanoseconds = Duration.nanoseconds(Int64(min(max(drawn, 0), 9e17)))
            return min(max(nanoseconds, minimum ?? .zero), maximum ?? nanoseconds)
        case .empirical(let recorded):
            guard !recorded.isEmpty else { return .zero }
            return recorded[Int(random.draw(below: UInt64(recorded.count)))]
        }
    }

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
