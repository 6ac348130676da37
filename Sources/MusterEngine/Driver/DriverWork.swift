import MusterAWS
import MusterCore

/// What the driver carries from turn to turn.
///
/// Not generic, other than the driver itself: its layout is known, so that the machine is used in place.
struct DriverWork {
    var machine: ExecutionMachine
    private(set) var broker: CredentialBroker
    private let keep: ExecutionRecorder?
    /// So many events have been kept.
    private var kept = 0
    var inFlight = 0
    /// What is waited for while the answer of a call is on its way; it never rings.
    let answerAlarm = Alarm("the answer of a call")
    private var lastTurn = Timestamp.distantPast
    private var turnsAtOnce = 0

    /// So many turns without a call at one instant are no work any more.
    private static let turnLimit = 10_000

    init(_ machine: consuming ExecutionMachine, caller: CallContext, record: ExecutionRecorder?) {
        keep = record
        kept = machine.record.count
        let targets = machine.targets
        var sessions: [Int?] = []
        for target in targets.indices { sessions.append(machine.session(of: target)) }
        broker = CredentialBroker(caller: caller, targets: targets, sessionOfTarget: sessions)
        self.machine = machine
    }

    /// Keeps what is new in the record; nothing that follows from it has been done yet.
    mutating func keepEvents() throws {
        let count = machine.record.count
        guard count > kept else { return }
        if let keep { try keep(Array(machine.record[kept...])) }
        kept = count
    }

    // MARK: - Calls

    /// The only call, when awaiting it keeps nothing else waiting.
    mutating func takeCallToAwait() -> IssuedCommand? {
        guard machine.ready.count == 1, inFlight == 0, machine.mayAwaitCall else { return nil }
        inFlight = 1
        return machine.ready.removeLast()
    }

    mutating func takeCalls() -> [IssuedCommand] {
        let calls = machine.ready
        guard !calls.isEmpty else { return [] }
        machine.ready = []
        inFlight += calls.count
        return calls
    }

    /// The request of a poll; `nil` for every other command.
    func request(of command: IssuedCommand) -> DRS.DescribeJobsRequest? {
        guard case .pollJobs(let target) = command.command else { return nil }
        return machine.pollRequest(of: target).input
    }

    // MARK: - News

    /// Passes news on to the machine, and keeps what it notes after each.
    ///
    /// - Returns: Whether there was any.
    mutating func hear(_ news: [ExecutionInbox.Mail], at now: Timestamp) throws -> Bool {
        guard !news.isEmpty else { return false }
        for item in news {
            hear(item, at: now)
            try keepEvents()
            if case .requested(_, let reply?) = item, let answer = machine.answer { reply(answer) }
        }
        return true
    }

    mutating func hear(_ news: ExecutionInbox.Mail, at now: Timestamp) {
        switch news {
        case .requested(let request, _):
            machine.handle(.requested(request), at: now)
        case .heard(let event):
            machine.handle(.heard(event), at: now)
        case .polled(let target, let issued, let result):
            inFlight -= 1
            machine.handle(.polled(target: target, issued: issued, result), at: now)
        case .answered(let call):
            inFlight -= 1
            if let (session, credentials) = call.credentials {
                broker.open(session, credentials)
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
            events: machine.record,
            refusedRequests: machine.refusedRequests
        )
    }
}
