import MusterCore

/// How people are asked before and after waves, and how their answers count.
extension ExecutionMachine {
    /// Holds a wave for people, each of whom gets a token for one answer.
    mutating func ask(for approval: Approval, _ point: ApprovalPoint, _ wave: Int) {
        holdCount += 1
        let gate = Gate(approval, point, hold: holdCount, at: now)
        let holders: [String?] =
            approval.approvers.isEmpty ? Array(repeating: nil, count: approval.quorum) : approval.approvers
        let digests = holders.enumerated().map { issue($1, number: $0 + 1, gate, wave) }
        waves[wave].hold(gate, tokens: digests, into: &effects)
        let ballots = zip(holders, digests).map(ballot)
        notify(.approvalRequired, wave: wave, tokens: digests) { [plan] facts in
            Self.tell(of: gate, plan.waves[wave].name, in: &facts)
            facts.ballots = ballots
        }
    }

    /// Adds what an approval asks for to a message.
    private static func tell(of gate: Gate, _ wave: String, in facts: inout NotificationFacts) {
        facts.question =
            gate.point == .before
            ? "May wave \"\(wave)\" start?"
            : "Is the result of wave \"\(wave)\" good? Its servers are up, and what depends on it waits."
        facts.silence =
            switch gate.approval.onTimeout {
            case .fail: "the wave ends timed out"
            case .cancel: "the execution is cancelled"
            case .continue: "the execution goes on as if approved"
            }
        if gate.approval.quorum > 1 {
            facts.details.append("Approvals needed: \(gate.approval.quorum), by different people")
        }
    }

    /// Issues a token to a person, or to whoever comes as the first, second and so on where anybody may decide.
    private mutating func issue(_ holder: String?, number: Int, _ gate: Gate, _ wave: Int) -> String {
        let token = mint.token(execution: header.id, hold: gate.hold, holder: holder ?? "\(number)")
        let digest = TokenMint.digest(token)
        tokens.issue(TokenLedger.Entry(digest, of: gate, wave: wave, holder: holder, number: number))
        return digest
    }

    /// How the holder of a token can answer, with a mark in the token's place.
    private func ballot(holder: String?, digest: String) -> NotificationFacts.Ballot {
        .init(
            execution: header.id,
            holder: holder,
            token: TokenMark.of(digest: digest),
            history: settings.namedHistory
        )
    }

    /// Ends the tokens of the approval that a wave waits for.
    mutating func endTokens(of wave: Int, _ why: String) {
        guard let gate = waves[wave].gate else { return }
        tokens.end(hold: gate.hold, why: why, at: now)
    }

    // MARK: - Answers

    mutating func decide(_ request: PersonRequest) {
        let entry = request.token.flatMap { tokens.find(TokenMint.digest($0)) }
        if let refusal = refusal(of: request, entry) {
            return refuse(request, refusal.why, wave: refusal.wave, isRepetition: refusal.isRepetition)
        }
        guard let wave = entry?.wave ?? request.wave ?? onlyHeldWave, let gate = waves[wave].gate else { return }
        let token = entry ?? tokens.open(for: request.person, in: gate.hold)
        if let token { tokens.use(token.digest, by: request.person, request.action, at: now) }
        if request.action == .deny {
            return end(wave, .denied, request, token?.digest)
        }
        let isEnough = waves[wave].count(
            request.person,
            reason: request.reason,
            token: token?.digest,
            asked: lateness(of: request, gate),
            into: &effects
        )
        if isEnough {
            end(wave, .approved, request, token?.digest)
        } else {
            let given = waves[wave].gate?.given.count ?? 0
            done("\(given) of \(gate.approval.quorum) approvals of \(place(gate, wave)) are given")
        }
    }

    private func place(_ gate: Gate, _ wave: Int) -> String {
        gate.point == .before ? name(wave) : "the result of \(name(wave))"
    }

    /// The wave that waits for a decision, when only one does.
    private var onlyHeldWave: Int? {
        let held = waves.indices.filter { waves[$0].gate != nil }
        return held.count == 1 ? held.first : nil
    }

    private typealias Refusal = (why: String, wave: Int?, isRepetition: Bool)

    private func refusal(of request: PersonRequest, _ entry: TokenLedger.Entry?) -> Refusal? {
        if let refusal = refusalOfToken(request, entry) { return refusal }
        if let wave = request.wave, !plan.waves.indices.contains(wave) {
            return ("the plan has no wave number \(wave + 1)", nil, false)
        }
        if let refusal = repetition(request) { return refusal }
        if let overText { return (overText, nil, false) }
        if cancellation != nil { return ("the execution is being cancelled", nil, false) }
        guard let wave = entry?.wave ?? request.wave ?? onlyHeldWave else {
            let held = waves.indices.filter { waves[$0].gate != nil }.map(name)
            return held.isEmpty
                ? ("nothing waits for a decision", nil, false)
                : ("\(held.joined(separator: ", ")) wait for a decision; say which is meant", nil, false)
        }
        guard let gate = waves[wave].gate else { return ("\(name(wave)) does not wait for a decision", wave, false) }
        guard gate.mayDecide(request.person) else {
            let turn = gate.turn(of: request.person).map { " before \($0.iso8601())" } ?? ""
            return ("\"\(request.person)\" may not decide on \(place(gate, wave))\(turn)", wave, false)
        }
        return nil
    }

    /// What speaks against a token, whoever comes with it.
    private func refusalOfToken(_ request: PersonRequest, _ entry: TokenLedger.Entry?) -> Refusal? {
        guard let token = request.token else { return nil }
        guard let entry else {
            let isOurs = token.hasPrefix(header.id.rawValue + "/")
            let isToken = token.split(separator: "/").count == 3
            return (
                isToken && !isOurs ? "the token belongs to another execution" : "the token was never issued", nil, false
            )
        }
        if let wave = request.wave, wave != entry.wave {
            return ("the token is for \(name(entry.wave))", wave, false)
        }
        if let holder = entry.holder, holder != request.person {
            return ("the token was issued to \"\(holder)\", not to \"\(request.person)\"", entry.wave, false)
        }
        switch entry.state {
        case .open:
            return nil
        case .used(let person, let action, let time):
            return (
                "the token was used by \"\(person)\" at \(time.iso8601())", entry.wave,
                person == request.person && action == request.action
            )
        case .dead(let time, let why):
            return ("the token comes too late: \(why) at \(time.iso8601())", entry.wave, false)
        }
    }

    /// What somebody says again who has said it before.
    private func repetition(_ request: PersonRequest) -> Refusal? {
        guard let wave = request.wave ?? onlyHeldWave, let last = tokens.lastUse(by: request.person, wave: wave) else {
            return nil
        }
        if let gate = waves[wave].gate, gate.hold != last.hold { return nil }
        let said = last.action == .approve ? "approved" : "denied"
        return ("\"\(request.person)\" has \(said) \(name(wave)) already", wave, last.action == request.action)
    }

    // MARK: - The end of an approval

    private mutating func end(
        _ wave: Int,
        _ decision: ApprovalDecision,
        _ request: PersonRequest,
        _ token: String?
    ) {
        guard let gate = waves[wave].gate else { return }
        let what = place(gate, wave)
        endTokens(of: wave, "\(what) was \(decision.rawValue)")
        waves[wave].decide(
            decision,
            by: request.person,
            reason: request.reason,
            token: token,
            asked: lateness(of: request, gate),
            into: &effects
        )
        if decision == .denied {
            let why = request.reason.map { ": \($0)" } ?? ""
            waves[wave].skip(
                .failed,
                Cause(.approvalDenied, "\"\(request.person)\" denied \(what)\(why)"),
                at: now,
                into: &effects
            )
            notify(.approvalDenied, wave: wave, person: request.person, reason: request.reason)
            return done("\(what) is denied")
        }
        notify(.approvalGranted, wave: wave, person: request.person, reason: request.reason)
        if gate.point == .after { waves[wave].accept(at: now, into: &effects) }
        done("\(what) is approved\(gate.point == .before && isPaused ? "; it starts once the execution goes on" : "")")
    }

    /// Does what was due in every hold and in the pause by a moment.
    mutating func passHolds(by moment: Timestamp) {
        guard outcome == nil else { return }
        for wave in waves.indices where waves[wave].holdDue <= moment { passHold(of: wave, by: moment) }
        if let pause, pause.since != nil, pause.expires <= moment { expirePause() }
    }

    /// When a person acted, where the execution could not hear it for so long that it makes a difference to a reader.
    private func lateness(of request: PersonRequest, _ gate: Gate) -> Timestamp? {
        guard let asked = request.asked, asked < now else { return nil }
        return now - asked > Self.promptness || gate.expires <= now ? asked : nil
    }

    /// Who is heard so soon is heard at once; *assumed*, a call or two that are waited for in place.
    private static var promptness: Duration { .seconds(5) }

    /// Does what was due in a hold by a moment: asks further people, or ends it.
    mutating func passHold(of wave: Int, by moment: Timestamp) {
        guard let gate = waves[wave].gate else {
            if let expires = waves[wave].pauseExpires, expires <= moment { expirePause(before: wave) }
            return
        }
        while let people = waves[wave].escalate(at: moment) {
            let digests =
                gate.approvers.isEmpty ? [] : people.enumerated().map { issue($1, number: $0 + 1, gate, wave) }
            effects.events.append(.approvalEscalated(wave: wave, approvers: people, tokens: digests))
            let ballots = zip(people, digests).map(ballot)
            notify(.approvalRequired, wave: wave, tokens: digests) { [plan] facts in
                Self.tell(of: gate, plan.waves[wave].name, in: &facts)
                facts.ballots = ballots
                if !people.isEmpty { facts.details.append("Asked now: \(people.joined(separator: ", "))") }
            }
        }
        if gate.expires <= moment { expire(gate, wave) }
    }

    /// Does what the plan says for an approval that nobody has ended.
    private mutating func expire(_ gate: Gate, _ wave: Int) {
        let given = waves[wave].gate?.given.count ?? 0
        let votes = given > 0 ? ": \(given) of \(gate.approval.quorum) approvals were given" : ""
        let text = "nobody decided on \(place(gate, wave)) within \(gate.approval.timeout.text)\(votes)"
        endTokens(of: wave, "the approval of \(place(gate, wave)) ran out")
        waves[wave].decide(.timedOut, by: nil, reason: nil, token: nil, into: &effects)
        switch gate.approval.onTimeout {
        case .continue:
            if gate.point == .after { waves[wave].accept(at: now, into: &effects) }
        case .fail:
            waves[wave].skip(.timedOut, Cause(.approvalTimedOut, text), at: now, into: &effects)
        case .cancel:
            waves[wave].skip(.cancelled, Cause(.approvalTimedOut, text), at: now, into: &effects)
            cancel(PersonRequest(.cancel, by: "the plan", reason: text))
        }
    }
}
