package import MusterCore

/// A stretch in which people held a wave, or the execution.
package struct HoldFacts: Hashable, Sendable {
    package var kind: WaveReport.Hold.Kind
    package var start: Timestamp
    /// `nil` when the record breaks off before its end.
    package var end: Timestamp?
    package var decision: ApprovalDecision?
    package var person: String?

    package init(kind: WaveReport.Hold.Kind, start: Timestamp) {
        self.kind = kind
        self.start = start
    }
}

extension [HoldFacts] {
    /// Ends the last hold, when it is open.
    mutating func end(at time: Timestamp, by person: String? = nil, _ decision: ApprovalDecision? = nil) {
        guard let last = indices.last, self[last].end == nil else { return }
        self[last].end = time
        self[last].person = person
        self[last].decision = decision
    }
}

/// What a person asked for.
package struct PersonFacts: Hashable, Sendable {
    package var time: Timestamp
    package var action: RequestedAction
    package var wave: Int?
    package var person: String
    package var reason: String?
    package var refusal: String?

    /// - Returns: `nil` for an event that tells of no person.
    init?(_ event: ExecutionEvent, at time: Timestamp) {
        self.time = time
        switch event {
        case .approvalGiven(let wave, let person, let reason, _, _, _, _):
            (action, self.wave, self.person, self.reason) = (.approve, wave, person, reason)
        case .approvalDecided(let wave, let decision, let person?, let reason, _, _):
            (action, self.wave, self.person, self.reason) =
                (decision == .denied ? .deny : .approve, wave, person, reason)
        case .pauseRequested(let person, let reason):
            (action, self.person, self.reason) = (.pause, person, reason)
        case .resumed(let wave, let person?, let reason):
            (action, self.wave, self.person, self.reason) = (.resume, wave, person, reason)
        case .cancelRequested(let person, let reason):
            (action, self.person, self.reason) = (.cancel, person, reason)
        case .requestRefused(let refused):
            (action, wave, person, reason) = (refused.action, refused.wave, refused.by, refused.reason)
            refusal = refused.why
        default:
            return nil
        }
    }
}

extension RunFacts {
    /// The time in a stretch during which people held something, each moment once.
    func held(_ holds: some Sequence<HoldFacts>, from start: Timestamp, until end: Timestamp) -> Duration {
        let spans = holds.map { hold in (max(hold.start, start), min(hold.end ?? end, end)) }
            .filter { $0.0 < $0.1 }.sorted { $0.0 < $1.0 }
        var total = Duration.zero
        var covered = start
        for (from, until) in spans where until > covered {
            total += until - max(from, covered)
            covered = until
        }
        return total
    }

    /// Every hold of any wave and of the execution.
    var allHolds: [HoldFacts] { waves.flatMap(\.holds) + pauses }
}
