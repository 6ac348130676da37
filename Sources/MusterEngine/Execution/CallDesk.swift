import MusterAWS
import MusterCore

/// Sees every call through to its last answer: sessions, pages, retries and the budget of each place.
///
/// Whoever asks for something hears once, with everything or with the failure that ended it. Calls that may have an
/// effect (`StartRecovery`, `TerminateRecoveryInstances`) are never repeated here, except when the service refused the session that signed them.
/// Polls go their own, shorter way and only ask the desk for a session.
struct CallDesk: Sendable {
    /// A session in a role, shared by all places that the role leads to.
    struct Session: Sendable {
        let role: String
        let externalID: String?
        let account: AccountID
        let region: RegionName
        var expires: Timestamp?
        var renewsAt = Timestamp.distantPast
        var isAssuming = false
        /// Calls that wait for the session.
        var waiting: [Int] = []
    }

    /// A call on its way to its last answer.
    private struct Pending: Sendable {
        var purpose: CallPurpose
        var command: EngineCommand
        var failures = 0
        var pages = 0
        var answer: EngineAnswer?
        /// Whether the session has been renewed for this call.
        var hasRenewed = false
        /// Whether its place in the budget was set aside, and not used yet.
        var isGranted = false
        /// When it is made again; `nil` while an answer or a session is awaited.
        var due: Timestamp?
    }

    /// The last answer of a call.
    struct Settled: Sendable {
        let purpose: CallPurpose
        let result: Result<EngineAnswer, AWSError>
        /// Whether a try before was left without a clear answer, so that the call may have acted all the same.
        var isRepeated = false
    }

    /// A session is used for so long at least.
    static let shortestSession = Duration.seconds(60)

    /// More calls are seldom under way at once.
    private static let usualCalls = 32

    /// A list that does not end after so many pages never will.
    static let pageLimit = 10_000

    private(set) var sessions: [Session] = []
    private let sessionOfTarget: [Int?]
    /// Targets in one account and Region share a budget, whatever leads there.
    private let placeOfTarget: [(account: AccountID, region: RegionName, budget: Int)]
    private let callerPlace: (account: AccountID, region: RegionName)
    private let settings: EngineSettings
    private var budgets: [CallBudget]
    private var pending: [Int: Pending] = [:]
    private var delayed: [Int] = []
    private var nextTicket = 1
    private var random: SeededGenerator

    /// Calls that can be made now, in order.
    var ready: [IssuedCommand] = []

    init(
        targets: [RecoveryTarget],
        caller: (account: AccountID, region: RegionName),
        settings: EngineSettings,
        seed: UInt64
    ) {
        self.settings = settings
        callerPlace = caller
        placeOfTarget = targets.enumerated().map { index, target in
            let first = targets.firstIndex { $0.account == target.account && $0.region == target.region }
            return (target.account, target.region, first ?? index)
        }
        budgets = targets.map { _ in CallBudget(callsPerMinute: settings.readsPerMinute) }
        random = SeededGenerator(seed: seed, stream: "engine:calls")
        var sessionOfTarget: [Int?] = []
        for target in targets {
            guard let role = target.role else {
                sessionOfTarget.append(nil)
                continue
            }
            if let known = sessions.firstIndex(where: { $0.role == role && $0.externalID == target.externalID }) {
                sessionOfTarget.append(known)
            } else {
                sessionOfTarget.append(sessions.count)
                sessions.append(
                    Session(
                        role: role,
                        externalID: target.externalID,
                        account: target.account,
                        region: target.region
                    )
                )
            }
        }
        self.sessionOfTarget = sessionOfTarget
    }

    /// When something that was put off is due.
    private(set) var nextDue = Timestamp.distantFuture

    /// The session that leads to a place; `nil` where the caller's own keys do.
    func session(of target: Int) -> Int? { sessionOfTarget[target] }

    // MARK: - Asking

    mutating func submit(_ purpose: CallPurpose, _ command: EngineCommand, at now: Timestamp) {
        let ticket = nextTicket
        nextTicket += 1
        pending[ticket] = Pending(purpose: purpose, command: command)
        dispatch(ticket, at: now)
    }

    /// Sets a poll's call aside in the budget.
    ///
    /// - Returns: When it may be made.
    mutating func takeRead(of target: Int, at now: Timestamp) -> Timestamp {
        budgets[placeOfTarget[target].budget].take(at: now)
    }

    /// Whether a poll's call can be signed and made at once.
    ///
    /// Mutating, because a function that only reads would get a copy of the desk, at every look.
    mutating func mayRead(of target: Int, at now: Timestamp) -> Bool {
        guard sessionOfTarget[target].map({ isFresh($0, at: now) }) ?? true else { return false }
        return budgets[placeOfTarget[target].budget].mayTake(at: now)
    }

    /// Whether calls to a place can be signed now; when not, the session is being renewed from here on.
    mutating func hasSession(for target: Int, at now: Timestamp) -> Bool {
        guard let session = sessionOfTarget[target] else { return true }
        if isFresh(session, at: now) { return true }
        assume(session, at: now)
        return false
    }

    /// Has the session of a place renewed although its time has not run out.
    mutating func dropSession(of target: Int) {
        guard let session = sessionOfTarget[target] else { return }
        sessions[session].expires = nil
    }

    /// Takes back what would have an effect and waits for a session: it has not been made, and is not made any more.
    mutating func withdraw() -> [Settled] {
        var settled: [Settled] = []
        for session in sessions.indices {
            for ticket in sessions[session].waiting where pending[ticket]?.command.hasEffect == true {
                guard let call = pending.removeValue(forKey: ticket) else { continue }
                let error = AWSError.notSent("it was cancelled before it was sent")
                settled.append(Settled(purpose: call.purpose, result: .failure(error)))
            }
            sessions[session].waiting.removeAll { pending[$0] == nil }
        }
        return settled
    }

    /// Makes the calls that are due.
    mutating func tick(at now: Timestamp) {
        guard nextDue <= now else { return }
        let due = delayed.filter { ticket in (pending[ticket]?.due ?? .distantFuture) <= now }
        delayed.removeAll { ticket in (pending[ticket]?.due ?? .distantFuture) <= now }
        refreshNextDue()
        for ticket in due {
            pending[ticket]?.due = nil
            dispatch(ticket, at: now)
        }
    }

    private func isFresh(_ session: Int, at now: Timestamp) -> Bool {
        sessions[session].expires != nil && now < sessions[session].renewsAt
    }

    private mutating func assume(_ session: Int, at now: Timestamp) {
        guard !sessions[session].isAssuming else { return }
        sessions[session].isAssuming = true
        submit(.session(session), .assumeRole(session: session), at: now)
    }

    /// Sends a call on its way: through a session, then through the budget, of which every try takes its own.
    private mutating func dispatch(_ ticket: Int, at now: Timestamp) {
        guard let call = pending[ticket] else { return }
        if let target = call.command.target {
            if let session = sessionOfTarget[target], !isFresh(session, at: now) {
                sessions[session].waiting.append(ticket)
                assume(session, at: now)
                return
            }
            if !call.command.hasEffect, !call.isGranted {
                let start = budgets[placeOfTarget[target].budget].take(at: now)
                if start > now {
                    pending[ticket]?.isGranted = true
                    putOff(ticket, until: start)
                    return
                }
            }
        }
        if call.isGranted { pending[ticket]?.isGranted = false }
        ready.append(IssuedCommand(ticket: ticket, command: call.command))
    }

    private mutating func putOff(_ ticket: Int, until due: Timestamp) {
        pending[ticket]?.due = due
        delayed.append(ticket)
        nextDue = min(nextDue, due)
    }

    private mutating func refreshNextDue() {
        nextDue = delayed.reduce(.distantFuture) { min($0, pending[$1]?.due ?? .distantFuture) }
    }

    // MARK: - Hearing

    /// Takes in an answer.
    ///
    /// - Returns: The calls that have come to their end by it; none when this one goes on.
    mutating func answered(
        _ ticket: Int,
        _ result: Result<EngineAnswer, AWSError>,
        at now: Timestamp,
        into events: inout [ExecutionEvent]
    ) -> [Settled] {
        // Taken out, so that pages are added to in place; put back where the call goes on.
        guard var call = pending.removeValue(forKey: ticket) else { return [] }
        // Many calls at once are rare, and their room is large.
        if pending.isEmpty, pending.capacity > Self.usualCalls { pending = [:] }
        switch result {
        case .success(let answer):
            if call.answer == nil {
                call.answer = answer
            } else {
                call.answer?.append(answer)
            }
            if let token = answer.next, let next = call.command.page(after: token) {
                call.pages += 1
                call.failures = 0
                guard next != call.command, call.pages < Self.pageLimit else {
                    let error = AWSError(
                        .unreadableAnswer,
                        "the list does not end: its pages repeat themselves",
                        httpStatus: 0
                    )
                    return fail(ticket, call, error, into: &events)
                }
                call.command = next
                pending[ticket] = call
                dispatch(ticket, at: now)
                return []
            }
            let whole = call.answer ?? answer
            guard case .session(let number) = call.purpose, case .session(_, let expires) = whole else {
                return [Settled(purpose: call.purpose, result: .success(whole))]
            }
            open(number, until: expires, at: now)
            return [Settled(purpose: call.purpose, result: .success(whole))]
        case .failure(let error):
            // The outbox decides on its own tries.
            if case .notification = call.purpose {
                return [Settled(purpose: call.purpose, result: .failure(error))]
            }
            if error.isExpiredSession, !call.hasRenewed, let target = call.command.target,
                let session = sessionOfTarget[target]
            {
                call.hasRenewed = true
                pending[ticket] = call
                sessions[session].expires = nil
                events.append(failed(call, error, retryAfter: .zero))
                dispatch(ticket, at: now)
                return []
            }
            call.failures += 1
            let policy = settings.retry
            if call.command.hasEffect {
                return [Settled(purpose: call.purpose, result: .failure(error))]
            }
            guard error.isRetryable, policy.mayRetry(afterFailures: call.failures) else {
                return fail(ticket, call, error, into: &events)
            }
            let delay = policy.delay(
                afterFailures: call.failures,
                requested: error.retryAfter,
                random: &random
            )
            pending[ticket] = call
            putOff(ticket, until: now + delay)
            events.append(failed(call, error, retryAfter: delay))
            return []
        }
    }

    private mutating func open(_ number: Int, until expires: Timestamp, at now: Timestamp) {
        sessions[number].expires = expires
        // Clocks that differ must not lead to a session for every call: what has really ended is refused.
        sessions[number].renewsAt = max(expires - settings.sessionReserve, now + Self.shortestSession)
        sessions[number].isAssuming = false
        let waiting = sessions[number].waiting
        sessions[number].waiting = []
        for ticket in waiting { dispatch(ticket, at: now) }
    }

    private mutating func fail(
        _ ticket: Int,
        _ call: Pending,
        _ error: AWSError,
        into events: inout [ExecutionEvent]
    ) -> [Settled] {
        pending[ticket] = nil
        events.append(failed(call, error, retryAfter: nil))
        var settled = [Settled(purpose: call.purpose, result: .failure(error), isRepeated: call.failures > 1)]
        guard case .session(let number) = call.purpose else { return settled }
        sessions[number].isAssuming = false
        let waiting = sessions[number].waiting
        sessions[number].waiting = []
        for ticket in waiting {
            guard let call = pending.removeValue(forKey: ticket) else { continue }
            // The call itself has not been made, so a failure that leaves doubt about AssumeRole leaves none about it.
            var passed = error
            if error.isRetryable, !error.isThrottle { passed.code = .notSent }
            settled.append(Settled(purpose: call.purpose, result: .failure(passed)))
        }
        return settled
    }

    private func failed(_ call: Pending, _ error: AWSError, retryAfter: Duration?) -> ExecutionEvent {
        let place = call.command.target.map { placeOfTarget[$0] }
        return .callFailed(
            call: call.command.name,
            account: place?.account ?? callerPlace.account,
            region: place?.region ?? callerPlace.region,
            error: RecordedError(error),
            retryAfter: retryAfter
        )
    }
}
