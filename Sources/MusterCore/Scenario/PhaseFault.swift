/// A fault of one server in one phase of its recovery job.
package struct PhaseFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The phase fails with the service's event, after the given time or the phase's own, and a raw error.
        case fail(after: Duration?, rawError: String?)
        /// The phase never ends.
        case stuck
        /// Nothing more is logged; the server is FAILED when the given time has passed.
        case silent(after: Duration)
        /// The phase takes so much longer.
        case slow(by: Duration)
    }

    package var phase: JobPhase
    package var server: SourceServerID
    /// Which launches of the server are hit, counted from 1; `nil` for all.
    package var launches: ClosedRange<Int>?
    package var probability: Ratio
    package var effect: Effect

    package init(
        phase: JobPhase,
        server: SourceServerID,
        launches: ClosedRange<Int>? = nil,
        probability: Ratio = .always,
        effect: Effect
    ) {
        self.phase = phase
        self.server = server
        self.launches = launches
        self.probability = probability
        self.effect = effect
    }
}
