import MusterCore

extension Fault.Kind {
    /// The fault with its windows measured from the start of the world instead of from now.
    func shifted(by elapsed: Duration) -> Fault.Kind {
        func shifted(_ window: FaultWindow) -> FaultWindow {
            FaultWindow(from: window.from + elapsed, until: window.until.map { $0 + elapsed })
        }
        switch self {
        case .call(var fault):
            fault.from = fault.from.map { $0 + elapsed }
            fault.until = fault.until.map { $0 + elapsed }
            return .call(fault)
        case .launch(var fault):
            fault.window = shifted(fault.window)
            return .launch(fault)
        case .replication(var fault):
            fault.window = shifted(fault.window)
            return .replication(fault)
        case .credentials(var fault):
            fault.window = shifted(fault.window)
            return .credentials(fault)
        case .outage(var fault):
            fault.window = shifted(fault.window)
            return .outage(fault)
        case .delivery(var fault):
            fault.window = shifted(fault.window)
            return .delivery(fault)
        case .phase, .job, .crash, .machine:
            return self
        }
    }
}
