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
///
/// Backend and clock are `any`, not generic: across modules generic code is not specialised, and then costs more.
package struct ExecutionDriver: Sendable {
    private let start: ExecutionMachine
    private let caller: CallContext
    private let backend: any AWSBackend
    private let clock: any WallClock
    private let inbox: ExecutionInbox
    private let record: ExecutionRecorder?

    /// Prepares an execution.
    ///
    /// The header names it, and its mode decides between drill and recovery. The caller is the engine's own
    /// account, home Region and keys. The seed decides the jitter of retries and nothing else.
    ///
    /// - Throws: ``PlanGraphError`` for a plan whose waves cannot be ordered.
    package init(
        plan: RecoveryPlan,
        header: ExecutionHeader,
        caller: CallContext,
        backend: any AWSBackend,
        clock: any WallClock,
        settings: EngineSettings = EngineSettings(),
        seed: UInt64,
        inbox: ExecutionInbox = ExecutionInbox(),
        record: ExecutionRecorder? = nil
    ) throws(PlanGraphError) {
        start = try ExecutionMachine(
            plan: plan,
            header: header,
            caller: (caller.account, caller.region),
            settings: settings,
            seed: seed
        )
        self.caller = caller
        self.backend = backend
        self.clock = clock
        self.inbox = inbox
        self.record = record
    }

    /// Runs to the end: the outcome is recorded and every notification is sent or given up.
    ///
    /// - Throws: `CancellationError` when the task is cancelled, what the recorder throws, and ``EngineStandstill``;
    ///   the record then ends without an outcome.
    package func run() async throws -> ExecutionResult {
        try await withThrowingDiscardingTaskGroup { group in
            var work = Work(start, caller: caller, backend: backend, record: record)
            work.machine.handle(.begin, at: clock.now)
            while true {
                try work.keepEvents()
                if work.machine.isDone { return work.result }
                if let alone = work.takeCallToAwait() {
                    try await work.await(alone, clock)
                    continue
                }
                for command in work.takeCalls() {
                    let performer = work.performer
                    let request = work.pollRequest(of: command)
                    group.addTask { inbox.put(try await performer.news(of: command, request, issued: clock.now)) }
                }
                let news = inbox.take()
                for item in news {
                    work.hear(item, at: clock.now)
                    try work.keepEvents()
                }
                if !news.isEmpty { continue }
                try work.checkProgress(at: clock.now)
                try await clock.wait(until: work.machine.nextDeadline, or: inbox.alarm)
                work.machine.handle(.timePassed, at: clock.now)
            }
        }
    }
}

/// The engine asks again and again to be told of a time that has passed: a fault of the engine.
package struct EngineStandstill: Error, Hashable, Sendable, CustomStringConvertible {
    package let instant: Timestamp

    package var description: String { "the engine makes no progress at \(instant)" }
}

/// What the driver carries from turn to turn.
private struct Work {
    var machine: ExecutionMachine
    private(set) var performer: CallPerformer
    private let record: ExecutionRecorder?
    private var inFlight = 0
    private var lastTurn = Timestamp(nanoseconds: .min)
    private var turnsAtOnce = 0

    /// So many turns without a call at one instant are no work any more.
    private static var turnLimit: Int { 10_000 }

    init(_ machine: ExecutionMachine, caller: CallContext, backend: any AWSBackend, record: ExecutionRecorder?) {
        self.machine = machine
        self.record = record
        performer = CallPerformer(
            backend: backend,
            broker: CredentialBroker(
                caller: caller,
                targets: machine.targets,
                sessionOfTarget: machine.targets.indices.map(machine.session(of:))
            ),
            execution: machine.header.id,
            sessions: machine.sessions
        )
    }

    mutating func keepEvents() throws {
        guard let record else { return }
        let new = machine.takeEvents()
        if !new.isEmpty { try record(new) }
    }

    // MARK: - Calls

    /// The only call, when awaiting it in place keeps nothing else waiting.
    mutating func takeCallToAwait() -> IssuedCommand? {
        guard machine.ready.count == 1, inFlight == 0, machine.mayAwaitCall else { return nil }
        return machine.ready.removeLast()
    }

    mutating func takeCalls() -> [IssuedCommand] {
        guard !machine.ready.isEmpty else { return [] }
        defer { machine.ready.removeAll(keepingCapacity: true) }
        inFlight += machine.ready.count
        return machine.ready
    }

    func pollRequest(of command: IssuedCommand) -> DRS.DescribeJobsRequest? {
        guard case .pollJobs(let target) = command.command else { return nil }
        return machine.pollRequest(of: target)
    }

    mutating func await(_ command: IssuedCommand, _ clock: any WallClock) async throws {
        let issued = clock.now
        if case .pollJobs(let target) = command.command {
            let result = try await performer.poll(target, machine.pollRequest(of: target))
            machine.handle(.polled(target: target, issued: issued, result), at: clock.now)
        } else {
            inFlight += 1
            hear(.answered(try await performer.perform(command)), at: clock.now)
        }
    }

    // MARK: - News

    mutating func hear(_ news: ExecutionInbox.Mail, at now: Timestamp) {
        switch news {
        case .requested(let request):
            machine.handle(.requested(request), at: now)
        case .polled(let target, let issued, let result):
            inFlight -= 1
            machine.handle(.polled(target: target, issued: issued, result), at: now)
        case .answered(let call):
            inFlight -= 1
            if let (session, credentials) = call.credentials {
                performer.broker.open(session, credentials)
            }
            machine.handle(.answered(ticket: call.ticket, call.result), at: now)
        }
    }

    /// Notices when time does not move although nothing is waited for.
    mutating func checkProgress(at now: Timestamp) throws {
        turnsAtOnce = now == lastTurn ? turnsAtOnce + 1 : 0
        lastTurn = now
        if turnsAtOnce > Self.turnLimit { throw EngineStandstill(instant: now) }
    }

    var result: ExecutionResult {
        guard let outcome = machine.outcome else { preconditionFailure("a machine that is done has an outcome") }
        return ExecutionResult(
            outcome: outcome,
            cause: machine.cause,
            events: machine.events,
            refusedRequests: machine.refusedRequests
        )
    }
}
