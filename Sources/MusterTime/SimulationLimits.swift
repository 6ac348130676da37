/// How far a simulation may go before it is stopped with an error.
package struct SimulationLimits: Hashable, Sendable {
    /// Virtual time after the start of the simulation.
    package var duration: Duration

    /// Events and pieces of task work together.
    ///
    /// A task that yields for ever moves no clock; this is what ends it.
    package var steps: Int

    package init(duration: Duration, steps: Int) {
        self.duration = duration
        self.steps = steps
    }

    /// 366 days of virtual time and 200 million steps, about a minute of processor time; *assumed*.
    package static let `default` = SimulationLimits(duration: .seconds(366 * 86_400), steps: 200_000_000)
}
