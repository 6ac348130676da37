import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Synchronization

/// Lets an orchestrator die where a scenario says, and keeps what it has recorded by then.
///
/// A class because the recorder, the backend and whoever starts the orchestrator again share it. Used on the
/// simulation's thread only; the lock merely lets the compiler know.
final class CrashWatch: Sendable {
    private struct State: Sendable {
        /// Those that have not happened yet.
        var crashes: [OrchestratorCrash]
        var kept: [RecordedEvent] = []
        /// Calls of each operation, over all lives.
        var calls: [String: Int] = [:]
        /// What happens as soon as the next events are recorded.
        var due: OrchestratorCrash?
        var death: OrchestratorDied?
    }

    /// Rings when a life ends at a call, which may be anywhere.
    let alarm = Alarm("the end of an orchestrator")
    private let start: Timestamp
    private let clock: VirtualClock
    private let state: Mutex<State>

    init(_ crashes: [OrchestratorCrash], start: Timestamp, clock: VirtualClock) {
        self.start = start
        self.clock = clock
        state = Mutex(State(crashes: crashes))
    }

    /// What the orchestrator has recorded so far.
    var kept: [RecordedEvent] { state.withLock(\.kept) }

    /// Waits until the life ends at a call, or by the clock.
    ///
    /// - Returns: The end of the life.
    func awaitEnd() async throws -> OrchestratorDied {
        let time = state.withLock { state in
            state.crashes.compactMap { crash in
                if case .time(let elapsed) = crash.point { start + elapsed } else { nil }
            }.min()
        }
        while true {
            try await clock.wait(until: time ?? .distantFuture, or: alarm)
            if let time, clock.now >= time { return strike() }
            if let death = state.withLock(\.death) { return death }
        }
    }

    /// Lets another life begin.
    func revive() {
        state.withLock { state in
            state.death = nil
            state.due = nil
            // Whoever is down cannot die.
            let now = clock.now
            state.crashes.removeAll { crash in
                if case .time(let elapsed) = crash.point { start + elapsed <= now } else { false }
            }
        }
    }

    // MARK: - Dying

    /// Ends the life by the clock, unless it has ended already.
    func strike() -> OrchestratorDied {
        state.withLock { state in
            if let death = state.death { return death }
            let now = clock.now
            let place = state.crashes.firstIndex { crash in
                if case .time(let elapsed) = crash.point { start + elapsed <= now } else { false }
            }
            return die(place.map { state.crashes.remove(at: $0) }, &state)
        }
    }

    private func die(_ crash: OrchestratorCrash?, _ state: inout State) -> OrchestratorDied {
        let delay = crash?.restartAfter ?? OrchestratorCrash.defaultRestart
        let death = state.death ?? OrchestratorDied(at: clock.now, restartAfter: delay)
        state.death = death
        return death
    }

    /// Keeps events; what comes after the end of a life is lost.
    ///
    /// - Returns: Whether they are really kept; a record may say so and forget.
    func keep(_ events: [RecordedEvent]) throws -> Bool {
        try state.withLock { state in
            if let death = state.death { throw death }
            let now = clock.now
            let isForgotten = state.crashes.contains { crash in
                guard case .time(let elapsed) = crash.point, let forgets = crash.forgets else { return false }
                return now >= start + elapsed - forgets
            }
            if !isForgotten { state.kept += events }
            return !isForgotten
        }
    }

    /// Ends the life when it was to end with what has just been recorded.
    func checkRecord() throws {
        try state.withLock { state in
            if let due = state.due { throw die(due, &state) }
            let count = state.kept.count
            let place = state.crashes.firstIndex { crash in
                if case .event(let number) = crash.point { number <= count } else { false }
            }
            if let place { throw die(state.crashes.remove(at: place), &state) }
        }
    }

    /// Counts a call.
    ///
    /// - Returns: The crash that happens at it, if any.
    fileprivate func count(_ service: String, _ operation: String) throws -> OrchestratorCrash? {
        try state.withLock { state in
            if let death = state.death { throw death }
            let number = state.calls["\(service):\(operation)", default: 0] + 1
            state.calls["\(service):\(operation)"] = number
            let place = state.crashes.firstIndex { crash in
                if case .call(service, operation, number, _) = crash.point { true } else { false }
            }
            return place.map { state.crashes.remove(at: $0) }
        }
    }

    fileprivate func end(_ crash: OrchestratorCrash) -> OrchestratorDied {
        let death = state.withLock { die(crash, &$0) }
        alarm.ring()
        return death
    }

    fileprivate func endWithNextRecord(_ crash: OrchestratorCrash) {
        state.withLock { $0.due = crash }
    }
}

/// The orchestrator is gone; AWS goes on.
struct OrchestratorDied: Error, Hashable, Sendable {
    let at: Timestamp
    let restartAfter: Duration
}

/// The simulated services, as an orchestrator sees them that may die at any call, on a machine that may sleep.
struct CrashingBackend: AWSBackend {
    let services: SimulatedAWS
    let watch: CrashWatch
    let machine: SimulatedMachine

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        guard let crash = try watch.count(Operation.service.rawValue, Operation.name),
            case .call(_, _, _, let moment) = crash.point
        else {
            let result: Result<Operation.Output, any Error>
            do {
                result = .success(try await services.call(operation, input, as: caller))
            } catch {
                result = .failure(error)
            }
            try await machine.wake()
            return try result.get()
        }
        if moment == .beforeCall { throw watch.end(crash) }
        let result: Result<Operation.Output, any Error>
        do {
            result = .success(try await services.call(operation, input, as: caller))
        } catch {
            result = .failure(error)
        }
        try await machine.wake()
        if moment == .beforeRecord { throw watch.end(crash) }
        watch.endWithNextRecord(crash)
        return try result.get()
    }
}
