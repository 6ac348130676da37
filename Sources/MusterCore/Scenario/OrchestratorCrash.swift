/// The orchestrator dies, and is started again.
///
/// What was not recorded by then is lost; AWS goes on.
package struct OrchestratorCrash: Hashable, Sendable, Codable {
    package enum Point: Hashable, Sendable, Codable {
        /// So long after the start of the run.
        case time(Duration)
        /// As soon as the record holds so many events; at least 1.
        case event(Int)
        /// At one call of an operation, counted from 1 over the whole run.
        case call(service: String, operation: String, number: Int, Moment)
    }

    /// Where in a call it happens.
    package enum Moment: String, Hashable, Sendable, Codable, CaseIterable {
        /// The call was decided on and recorded, and has not been made.
        case beforeCall
        /// The service has acted and answered, and nothing of the answer is recorded.
        case beforeRecord
        /// What the answer says is recorded, and nothing has followed from it.
        case afterRecord
    }

    package var point: Point
    /// How long it takes until somebody or something starts the orchestrator again.
    package var restartAfter: Duration
    /// Of a crash by the clock: what was recorded in so long a time before it is lost, although it was said to be kept.
    package var forgets: Duration?

    /// *Assumed*: what a supervisor of services takes.
    package static let defaultRestart = Duration.seconds(60)

    package init(
        _ point: Point,
        restartAfter: Duration = OrchestratorCrash.defaultRestart,
        forgets: Duration? = nil
    ) {
        self.forgets = forgets
        self.point = point
        self.restartAfter = restartAfter
    }
}
