import MusterCore
import MusterTime

/// Tells of each recovery point as it is taken: every ten minutes, for each server whose copy follows its source.
///
/// There only while somebody listens for it. A class because the simulation calls it back; used on the simulation's
/// thread only.
final class SnapshotClock: EventHandler, @unchecked Sendable {
    // Unchecked: confined to the simulation's thread, like the services that it belongs to.

    private let simulation: Simulation
    private let take: (_ slot: Int64) -> Void
    private var handler: HandlerID?

    init(_ simulation: Simulation, start: Timestamp, take: @escaping (_ slot: Int64) -> Void) {
        self.simulation = simulation
        self.take = take
        handler = simulation.register(self, named: "recovery points")
        schedule(RecoveryPoints.slot(after: start.nanoseconds))
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        take(now.nanoseconds)
        schedule(RecoveryPoints.slot(after: now.nanoseconds))
    }

    private func schedule(_ slot: Int64) {
        guard let handler else { return }
        simulation.schedule(ScheduledEvent(handler: handler, payload: 0), at: Timestamp(nanoseconds: slot))
    }
}
