package import MusterCore

/// Where an engine goes on that takes up the work of one that has ended.
package struct ExecutionRestart: Hashable, Sendable {
    /// The whole record so far; what one step noted stands in it whole, or not at all.
    package var events: [RecordedEvent]
    /// Who or what has started the engine again.
    package var by: String
    /// When the engine before was last known to work.
    package var downSince: Timestamp

    package init(_ events: [RecordedEvent], by: String, downSince: Timestamp) {
        self.events = events
        self.by = by
        self.downSince = downSince
    }
}

/// Why a record cannot be gone on with.
package enum RestartError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It does not begin with the creation of an execution.
    case noExecution
    /// It belongs to another plan than the one at hand.
    case anotherPlan(String)
    /// Its events do not follow from each other.
    case illegal(IllegalEvent)
    case plan(PlanGraphError)

    package var description: String {
        switch self {
        case .noExecution: "the record does not begin with an execution"
        case .anotherPlan(let name): "the record is about plan \"\(name)\""
        case .illegal(let event): "the record contradicts itself: \(event)"
        case .plan(let error): "the plan's waves cannot be ordered: \(error)"
        }
    }
}
