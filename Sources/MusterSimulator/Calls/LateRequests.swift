import MusterAWS
import MusterCore
import MusterTime

/// Requests on their way to a service; each acts when it arrives, whatever has become of its caller.
///
/// A class because the simulation calls it back. Used on the simulation's thread only.
final class LateRequests: EventHandler, @unchecked Sendable {
    // Unchecked: used on the simulation's thread alone, as everything of the simulated services is.
    private let simulation: Simulation
    private var handler: HandlerID?
    /// By their numbers; those that have arrived are empty.
    private var requests: [((Timestamp) -> Void)?] = []

    init(_ simulation: Simulation) {
        self.simulation = simulation
        handler = simulation.register(self, named: "requests on their way")
    }

    /// Sends a request that arrives so many nanoseconds later.
    func send(after delay: Int64, _ arrive: @escaping (Timestamp) -> Void) {
        guard let handler else { return }
        let time = Timestamp(nanoseconds: Instants.sum(simulation.now.nanoseconds, delay))
        simulation.schedule(ScheduledEvent(handler: handler, payload: UInt64(requests.count)), at: time)
        requests.append(arrive)
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        let arrive = requests[Int(payload)]
        requests[Int(payload)] = nil
        arrive?(now)
    }
}

/// What the service has said to a request that was late.
final class LateAnswers<Output: Sendable>: @unchecked Sendable {
    // Unchecked: as above.
    var result: Result<Output, AWSError>?
    /// Nanoseconds from the request's arrival to the answer's.
    var lasting: Int64 = 0
}
