package import MusterAWS
package import MusterCore

/// Keeps events; called before anything that follows from them is done.
///
/// An error ends the execution's work at once, with no further call: what cannot be recorded must not happen.
package typealias ExecutionRecorder = @Sendable ([RecordedEvent]) throws -> Void

/// What an execution has come to.
package struct ExecutionResult: Sendable {
    package var outcome: ExecutionOutcome
    package var cause: Cause?
    /// The whole record, in order.
    package var events: [RecordedEvent]
    /// What people asked for in vain.
    package var refusedRequests: [RefusedRequest]
}

/// Runs an execution: the only part of the engine that awaits.
///
/// It thinks as little as possible: it records what the machine has noted, makes the calls that the machine wants,
/// waits for the next deadline or for news, and tells the machine. A call that keeps nothing else waiting is awaited
/// in place; all others run as child tasks that leave their answers in the inbox.
package struct ExecutionDriver<Backend: AWSBackend, Clock: WallClock>: Sendable {
    private let start: ExecutionMachine
    private let caller: CallContext
    private let backend: Backend
    private let steps: any StepRunner
    private let clock: Clock
    private let inbox: ExecutionInbox
    private let record: ExecutionRecorder?
    private let lastWord: (@Sendable () -> Timestamp?)?

    /// Prepares an execution.
    ///
    /// The header names it, and its mode decides between drill and recovery. The caller is the engine's own
    /// account, home Region and keys. Probes and actions are carried out by `steps`. The seed decides the jitter of retries and, without a secret, the tokens of
    /// approvals. `lastWord` tells, once everything is done, until when people may still come; what they ask for is
    /// refused and recorded.
    ///
    /// - Throws: ``PlanGraphError`` for a plan whose waves cannot be ordered.
    package init(
        plan: RecoveryPlan,
        header: ExecutionHeader,
        caller: CallContext,
        backend: Backend,
        steps: any StepRunner = NoStepRunner(),
        clock: Clock,
        settings: EngineSettings = EngineSettings(),
        seed: UInt64,
        secret: [UInt8]? = nil,
        inbox: ExecutionInbox = ExecutionInbox(),
        renderer: any NotificationRendering = NotificationText(),
        previousPlan: RecoveryPlan? = nil,
        record: ExecutionRecorder? = nil,
        lastWord: (@Sendable () -> Timestamp?)? = nil
    ) throws(PlanGraphError) {
        start = try ExecutionMachine(
            plan: plan,
            header: header,
            caller: (caller.account, caller.region),
            settings: settings,
            seed: seed,
            secret: secret,
            renderer: renderer,
            previousPlan: previousPlan
        )
        self.caller = caller
        self.backend = backend
        self.steps = steps
        self.clock = clock
        self.inbox = inbox
        self.record = record
        self.lastWord = lastWord
    }

    /// Prepares an execution that goes on where its record ends.
    ///
    /// Everything else is as in a first start; the record decides about the header.
    ///
    /// - Throws: ``RestartError`` for a record that cannot be gone on with.
    package init(
        resuming restart: ExecutionRestart,
        plan: RecoveryPlan,
        caller: CallContext,
        backend: Backend,
        steps: any StepRunner = NoStepRunner(),
        clock: Clock,
        settings: EngineSettings = EngineSettings(),
        seed: UInt64,
        secret: [UInt8]? = nil,
        inbox: ExecutionInbox = ExecutionInbox(),
        renderer: any NotificationRendering = NotificationText(),
        previousPlan: RecoveryPlan? = nil,
        record: ExecutionRecorder? = nil,
        lastWord: (@Sendable () -> Timestamp?)? = nil
    ) throws(RestartError) {
        start = try ExecutionMachine(
            resuming: restart,
            plan: plan,
            caller: (caller.account, caller.region),
            settings: settings,
            seed: seed,
            secret: secret,
            renderer: renderer,
            previousPlan: previousPlan
        )
        self.caller = caller
        self.backend = backend
        self.steps = steps
        self.clock = clock
        self.inbox = inbox
        self.record = record
        self.lastWord = lastWord
        // Answers that were on their way to the engine before are of no use to this one.
        inbox.forgetAnswers()
    }

    /// Runs to the end: the outcome is recorded and every notification is sent or given up.
    ///
    /// - Throws: `CancellationError` when the task is cancelled, what the recorder throws, and ``EngineStandstill``;
    ///   the record then ends without an outcome.
    package func run() async throws -> ExecutionResult {
        try await withThrowingDiscardingTaskGroup { group in
            var work = DriverWork(start, caller: caller, record: record)
            let performer = CallPerformer(backend: backend, steps: steps, machine: start)
            var now = clock.now
            work.machine.handle(.begin, at: now)
            while true {
                try work.keepEvents()
                if work.machine.isDone {
                    // Whoever has asked for something meanwhile hears that it comes too late.
                    if try work.hear(inbox.take(), at: clock.now) { continue }
                    if let until = lastWord?(), until >= clock.now {
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
