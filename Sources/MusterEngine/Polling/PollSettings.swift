import MusterCore

/// When jobs are looked at.
package enum PollSettings: Hashable, Sendable {
    /// Exactly every so often, counted from the moment at which the job was accepted.
    case fixed(Duration)
    /// Seldom while nothing can end, often when an end is near.
    case adaptive(Adaptive)

    package static let planned = PollSettings.adaptive(Adaptive())

    /// The pace of the adaptive plan.
    ///
    /// All values are *assumed* and tested against recorded timings.
    package struct Adaptive: Hashable, Sendable {
        /// After the launch: a job that fails silently is over after a second.
        package var first = Duration.seconds(5)
        /// While no end is expected; the longest that any end stays unnoticed.
        package var quiet = Duration.seconds(40)
        /// While the end is expected.
        package var near = Duration.seconds(8)
        /// When every server is decided and only the job's own end is missing.
        package var closing = Duration.seconds(4)
        /// How long the frequent looks go on when the job takes longer than planned: most are only a little late.
        package var overtime = Duration.seconds(120)
        /// When it takes longer still.
        package var late = Duration.seconds(15)
        /// How much earlier than the earliest expected end the frequent looks begin.
        package var lead = Duration.seconds(20)

        package init() {}
    }
}
