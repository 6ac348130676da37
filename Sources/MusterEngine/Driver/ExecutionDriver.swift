package import MusterAWS
package import MusterCore
import Synchronization

/// Keeps events; called before anything that follows from them is done.
///
/// An error ends the execution's work at once, with no further call: what cannot be recorded must not happen.
package typealias ExecutionRecorder = @Sendable ([RecordedEvent]) throws -> Void

/// What an execution has come to.
package struct ExecutionResult: Sendable {
    package var outcome: ExecutionOutcome
    package var cause: Cause?
    /// The whole record, in order.
    package var events: ExecutionRecord
    /// What people asked for in vain.
    package var refusedRequests: [RefusedRequest]
}

/// Runs an execution: the only part of the engine that awaits.
///
/// It thinks as little as possible: it records what the machine has noted, makes the calls that the machine wants,
/// waits for the next deadline or for news, and tells the machine. A call that keeps nothing else waiting is awaited
/// in place; all others run as child tasks that leave their answers in the inbox.
package struct ExecutionDriver<Backend: AWSBackend, Clock: WallClock>: Sendable {
    private let start: PreparedMachine
    private let caller: CallContext
    private let surroundings: ExecutionSurroundings<Backend, Clock>

    /// Prepares an execution; the header names it, and its mode decides between drill and recovery.
    ///
    /// - Throws: ``PlanGraphError`` for a plan whose waves cannot be ordered.
    package init(
        _ setup: ExecutionSetup,
        header: ExecutionHeader,
        in surroundings: ExecutionSurroundings<Backend, Clock>
    ) throws(PlanGraphError) {
        start = PreparedMachine(try ExecutionMachine(setup, header: header))
        caller = setup.caller
        self.surroundings = surroundings
    }

    /// Prepares an execution that goes on where its record ends; the record decides about the header.
    ///
    /// - Throws: ``RestartError`` for a record that cannot be gone on with.
    package init(
        _ setup: ExecutionSetup,
        resuming restart: ExecutionRestart,
        in surroundings: ExecutionSurroundings<Backend, Clock>
    ) throws(RestartError) {
        start = PreparedMachine(try ExecutionMachine(setup, resuming: restart))
        caller = setup.caller
        self.surroundings = surroundings
        // Answers that were on their way to the engine before are of no use to this one.
        surroundings.inbox.forgetAnswers()
    }

    private var backend: Backend { surroundings.backend }
    private var clock: Clock { surroundings.clock }

    /// Runs to the end, once: the outcome is recorded and every notification is sent or given up.
    ///
    /// - Throws: `CancellationError` when the task is cancelled, what the recorder throws, and ``EngineStandstill``;
    ///   the record then ends without an outcome.
    package func run() async throws -> ExecutionResult {
        try await withThrowingDiscardingTaskGroup { group in
            let clock = clock
            let backend = backend
            let inbox = surroundings.inbox
            var work = DriverWork(start.take(), caller: caller, record: surroundings.record)
            let performer = CallPerformer(
                backend: backend,
                steps: surroundings.steps,
                execution: work.machine.header.id,
                sessions: work.machine.sessions,
                targets: work.machine.targets
            )
            var now = clock.now
            work.machine.handle(.begin, at: now)
            while true {
                try work.keepEvents()
                if work.machine.isDone {
                    // Whoever has asked for something meanwhile hears that it comes too late.
                    if try work.hear(inbox.take(), at: clock.now) { continue }
                    if let until = surroundings.lastWord?(), until >= clock.now {
                        // A moment later, so that whoever comes at that instant has come.
                        try await clock.wait(until: until + .nanoseconds(1), or: inbox.alarm)
                        _ = try work.hear(inbox.take(), at: clock.now)
                        continue
                    }
                    // Only readings can be left, which nobody waits for any more.
                    group.cancelAll()
                    return work.result
                }
                if work.machine.lonePoll != nil {
                    if let poll = try work.pollInPlace(backend, clock, or: inbox.alarm) {
                        try await bring(poll, into: &work)
                        continue
                    }
                    if work.machine.isDone { continue }
                }
                if let alone = work.takeCallToAwait() {
                    work.hear(
                        try await performer.news(of: alone, work.broker, work.request(of: alone), issued: now),
                        at: clock.now
                    )
                    continue
                }
                for command in work.takeCalls() {
                    let broker = work.broker
                    let request = work.request(of: command)
                    group.addTask { [now] in
                        do {
                            inbox.put(try await performer.news(of: command, broker, request, issued: now))
                        } catch is CancellationError where Task.isCancelled {
                            // Whoever cancelled it knows.
                        }
                    }
                }
                now = clock.now
                if try work.hear(inbox.take(), at: now) { continue }
                try work.checkProgress(at: now)
                if !clock.pass(until: work.machine.nextDeadline, or: inbox.alarm) {
                    try await clock.wait(until: work.machine.nextDeadline, or: inbox.alarm)
                }
                now = clock.now
                work.machine.handle(.timePassed, at: now)
            }
        }
    }

    /// Waits for a poll whose answer could not be had on the spot.
    private func bring(
        _ poll: DriverWork.Poll,
        into work: inout DriverWork
    ) async throws {
        do {
            switch poll.state {
            case .uncalled:
                let page = try await backend.call(DRS.DescribeJobs.self, poll.request.input, as: poll.place.context)
                work.hear(poll, .success(page), at: clock.now)
            case .arriving(let arrival, let result, let edition):
                while clock.now < arrival {
                    try await clock.wait(until: arrival, or: work.answerAlarm)
                }
                work.hear(poll, .success(try result.get()), edition: edition, at: clock.now)
            }
        } catch let error as AWSError {
            work.hear(poll, .failure(error), at: clock.now)
        }
    }
}

/// The engine asks again and again to be told of a time that has passed: a fault of the engine.
package struct EngineStandstill: Error, Hashable, Sendable, CustomStringConvertible {
    package let instant: Timestamp

    package var description: String { "the engine makes no progress at \(instant)" }
}

/// A machine from its preparation to the beginning of its work.
///
/// A class, so that it is moved into the work: if it stayed behind, every part of it would be copied at its first change.
private final class PreparedMachine: Sendable {
    private let machine: Mutex<ExecutionMachine?>

    init(_ machine: consuming ExecutionMachine) {
        self.machine = Mutex(machine)
    }

    func take() -> ExecutionMachine {
        guard let taken = machine.withLock({ $0.take() }) else {
            preconditionFailure("an execution is run once")
        }
        return taken
    }
}
