import MusterAWS
package import MusterCore

/// How people hold a wave: by an approval before or after it, or by a pause before it.
extension WaveMachine {
    /// Whether the wave waits for a person.
    package var isHeld: Bool { gate != nil || pauseExpires != nil }

    /// When the hold needs to be looked at: it runs out, or further people are asked.
    var holdDue: Timestamp { gate?.due ?? pauseExpires ?? .distantFuture }

    /// When the hold ends by itself.
    package var holdExpires: Timestamp? { gate?.expires ?? pauseExpires }

    /// Holds the wave for people; the tokens are the digests of those that they have.
    mutating func hold(_ gate: Gate, tokens: [String], into effects: inout Effects) {
        move(to: gate.point == .before ? .awaitingApproval : .awaitingApprovalAfter)
        self.gate = gate
        effects.events.append(
            .approvalRequested(
                wave: index,
                approvers: gate.approvers,
                expires: gate.expires,
                terms: ApprovalTerms(point: gate.point, quorum: gate.approval.quorum, tokens: tokens)
            )
        )
        refreshDeadline()
    }

    /// Counts an approval.
    ///
    /// - Returns: Whether it was the last that was needed; nothing is recorded then.
    mutating func count(
        _ person: String,
        reason: String?,
        token: String?,
        asked: Timestamp?,
        into effects: inout Effects
    ) -> Bool {
        let isEnough = gate?.count(person) ?? false
        if !isEnough, let gate {
            effects.events.append(
                .approvalGiven(
                    wave: index,
                    by: person,
                    reason: reason,
                    token: token,
                    given: gate.given.count,
                    quorum: gate.approval.quorum,
                    asked: asked
                )
            )
        }
        return isEnough
    }

    /// Asks further people whose turn it is.
    mutating func escalate(at now: Timestamp) -> [String]? {
        defer { refreshDeadline() }
        return gate?.escalate(at: now)
    }

    /// Ends the approval; a wave that has not started is to be started or ended then, another one ended.
    mutating func decide(
        _ decision: ApprovalDecision,
        by person: String?,
        reason: String?,
        token: String?,
        asked: Timestamp? = nil,
        into effects: inout Effects
    ) {
        let isBefore = gate?.point == .before
        gate = nil
        if isBefore { move(to: .decided) }
        effects.events.append(
            .approvalDecided(
                wave: index,
                decision: decision,
                by: person,
                reason: reason,
                token: token,
                asked: asked
            )
        )
        refreshDeadline()
    }

    /// Ends a wave whose result has been accepted, as its servers are.
    mutating func accept(at now: Timestamp, into effects: inout Effects) {
        guard let settled else { return }
        finish(settled.outcome, settled.cause, at: now, into: &effects)
    }

    /// Pauses before the start.
    mutating func pause(_ limit: HoldLimit, at now: Timestamp, into effects: inout Effects) {
        let expires = now + limit.timeout
        move(to: .paused)
        pauseExpires = expires
        effects.events.append(.paused(wave: index, expires: expires))
        refreshDeadline()
    }

    /// Ends the pause before the start: the wave's turn comes again, without a pause.
    mutating func resume(by person: String?, reason: String?, into effects: inout Effects) {
        move(to: .waiting)
        pauseExpires = nil
        hasPaused = true
        effects.events.append(.resumed(wave: index, by: person, reason: reason))
        refreshDeadline()
    }
}
