/// Something that happens to the machine on which the orchestrator runs; AWS does not notice.
package struct MachineFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The wall clock is moved, forwards or back; how fast time passes stays as it is.
        case clockJumps(by: Duration)
        /// The machine sleeps, as one does whose lid is closed: nothing runs, and connections are kept.
        case sleeps(Duration)
    }

    package var effect: Effect
    /// From the start of the run.
    package var at: Duration

    package init(_ effect: Effect, at time: Duration) {
        self.effect = effect
        at = time
    }
}
