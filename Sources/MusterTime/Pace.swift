/// How virtual time relates to the time of the people who watch.
package enum Pace: Sendable {
    /// As fast as the machine allows.
    case skip

    /// That many virtual seconds in one second of wall time; at least 1.
    ///
    /// Before the clock moves, `hold` is called with the wall time that must have passed since the simulation's start,
    /// and returns when it has. Absolute times instead of pauses keep the rate exact over hours.
    case scaled(Int, hold: @Sendable (_ sinceStart: Duration) -> Void)
}
