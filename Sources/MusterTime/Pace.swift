/// How virtual time relates to the time of the people who watch.
package enum Pace: Sendable {
    /// As fast as the machine allows.
    case skip

    /// That many virtual seconds in one second of wall time; at least 1.
    ///
    /// Before the clock moves, `hold` is called with the wall time that must have passed since the simulation's start,
    /// and returns `nil` when it has. Absolute times instead of pauses keep the rate exact over hours. It may return
    /// earlier, with the wall time that has passed, when something from outside has woken somebody in the simulation.
    case scaled(Int, hold: @Sendable (_ sinceStart: Duration) -> Duration?)
}
