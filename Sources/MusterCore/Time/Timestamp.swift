/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// The range reaches from the year 1678 to 2261. Arithmetic clamps at the ends of that range instead of trapping, so
/// that no duration which a file may hold can stop the program.
package struct Timestamp: Hashable, Sendable, Codable {
    /// Nanoseconds since the epoch.
    package var nanoseconds: Int64

    @inlinable
    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Seconds since the epoch, as the services count them.
    package init(seconds: Int64) {
        nanoseconds = seconds.multipliedClamping(by: 1_000_000_000)
    }

    /// The earlier one of two.
    ///
    /// What `min` says, without the call that a generic function is between modules.
    @inlinable
    package static func earlier(_ first: Timestamp, _ second: Timestamp) -> Timestamp {
        second.nanoseconds < first.nanoseconds ? second : first
    }

    /// The later one of two, as ``earlier(_:_:)``.
    @inlinable
    package static func later(_ first: Timestamp, _ second: Timestamp) -> Timestamp {
        second.nanoseconds > first.nanoseconds ? second : first
    }

    /// 1970-01-01T00:00:00Z.
    package static let epoch = Timestamp(nanoseconds: 0)

    /// The first instant that can be expressed: "always", where a bound is needed; worlds may begin before 1970.
    package static let distantPast = Timestamp(nanoseconds: .min)

    /// The last instant that can be expressed: "never", where a deadline is needed.
    package static let distantFuture = Timestamp(nanoseconds: .max)
}

extension Timestamp: InstantProtocol {
    @inlinable
    package static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.nanoseconds < rhs.nanoseconds
    }

    // What follows from the first would be called through a table of witnesses.
    package static func <= (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.nanoseconds <= rhs.nanoseconds }
    package static func > (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.nanoseconds > rhs.nanoseconds }
    package static func >= (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.nanoseconds >= rhs.nanoseconds }

    @inlinable
    package func advanced(by duration: Duration) -> Timestamp {
        Timestamp(nanoseconds: nanoseconds.addingClamping(duration.nanoseconds))
    }

    @inlinable
    package func duration(to other: Timestamp) -> Duration {
        .nanoseconds(other.nanoseconds.subtractingClamping(nanoseconds))
    }

    @inlinable
    package static func + (lhs: Timestamp, rhs: Duration) -> Timestamp {
        lhs.advanced(by: rhs)
    }

    @inlinable
    package static func - (lhs: Timestamp, rhs: Timestamp) -> Duration {
        rhs.duration(to: lhs)
    }

    @inlinable
    package static func - (lhs: Timestamp, rhs: Duration) -> Timestamp {
        Timestamp(nanoseconds: lhs.nanoseconds.subtractingClamping(rhs.nanoseconds))
    }
}

extension Duration {
    /// The whole nanoseconds of this duration, towards zero, clamped to ±292 years.
    @inlinable
    package var nanoseconds: Int64 {
        // One division of two words by one, where the general one of 128 bits would call a function.
        let magnitude = attoseconds.magnitude
        let high = UInt64(truncatingIfNeeded: magnitude >> 64)
        guard high < 1_000_000_000 else { return attoseconds < 0 ? .min : .max }
        let (quotient, _) = (1_000_000_000 as UInt64).dividingFullWidth((high, UInt64(truncatingIfNeeded: magnitude)))
        let isNegative = attoseconds < 0
        guard let nanoseconds = Int64(exactly: quotient) else { return isNegative ? .min : .max }
        return isNegative ? -nanoseconds : nanoseconds
    }

    /// The duration in seconds, for figures that people read; gates compare durations, never this number.
    package var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}

extension Int64 {
    @inlinable
    package func addingClamping(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }

    @inlinable
    package func subtractingClamping(_ other: Int64) -> Int64 {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (other < 0 ? .max : .min) : difference
    }

    fileprivate func multipliedClamping(by other: Int64) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
    }
}
