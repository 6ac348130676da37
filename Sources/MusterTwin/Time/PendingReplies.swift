import MusterCore
import MusterTime

/// Answers that are on their way to their callers in the services' time.
///
/// A class because the simulation calls it back. Used on the owner's thread only.
final class PendingReplies: EventHandler, @unchecked Sendable {
    // Unchecked: confined to the thread of the simulation, as everything of the simulated services is.
    private let simulation: Simulation
    private var handler: HandlerID?
    private var replies: [UInt64: () -> Void] = [:]
    private var count: UInt64 = 0

    init(_ simulation: Simulation) {
        self.simulation = simulation
        handler = simulation.register(self, named: "answers on their way")
    }

    /// Calls back when the services' clock stands at a moment.
    func deliver(at moment: Timestamp, _ reply: @escaping () -> Void) {
        guard let handler else { return }
        count += 1
        replies[count] = reply
        simulation.schedule(ScheduledEvent(handler: handler, payload: count), at: moment)
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        replies.removeValue(forKey: payload)?()
    }

    /// Delivers everything now, in order: the server is about to stop, or begins anew.
    func flush() {
        for number in replies.keys.sorted() { replies.removeValue(forKey: number)?() }
    }
}
