import MusterCore

/// Arithmetic on instants as whole nanoseconds, for timelines of many steps.
///
/// Sums stay within the range of ``Timestamp``: what lies beyond its end never happens.
enum Instants {
    /// An instant that is never reached.
    static let never = Int64.max

    @inline(__always)
    static func sum(_ instant: Int64, _ span: Int64) -> Int64 {
        let (sum, overflow) = instant.addingReportingOverflow(span)
        return overflow ? (span < 0 ? .min : never) : sum
    }

    @inline(__always)
    static func product(_ span: Int64, _ factor: Int64) -> Int64 {
        let (product, overflow) = span.multipliedReportingOverflow(by: factor)
        return overflow ? ((span < 0) == (factor < 0) ? .max : .min) : product
    }
}
