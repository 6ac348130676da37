package import MusterCore

/// An approval that a wave waits for.
package struct Gate: Hashable, Sendable {
    package let point: ApprovalPoint
    package let approval: Approval
    /// Counted over the execution, from 1.
    package let hold: Int
    package let since: Timestamp
    /// Who has been asked so far; empty for anybody.
    package private(set) var approvers: [String]
    /// Who has approved so far, each once.
    package private(set) var given: [String] = []
    private var escalated = 0

    init(_ approval: Approval, _ point: ApprovalPoint, hold: Int, at now: Timestamp) {
        self.approval = approval
        self.point = point
        self.hold = hold
        since = now
        approvers = approval.approvers
    }

    package var expires: Timestamp { since + approval.timeout }

    /// When something happens by itself: further people are asked, or the hold runs out.
    var due: Timestamp {
        guard approval.escalations.indices.contains(escalated) else { return expires }
        return min(expires, since + approval.escalations[escalated].after)
    }

    /// When a person will be asked who has not been yet; `nil` for never.
    func turn(of person: String) -> Timestamp? {
        approval.escalations.dropFirst(escalated).first { $0.to.contains(person) }.map { since + $0.after }
    }

    func mayDecide(_ person: String) -> Bool { approvers.isEmpty || approvers.contains(person) }

    /// Counts an approval.
    ///
    /// - Returns: Whether it was the last that was needed.
    mutating func count(_ person: String) -> Bool {
        given.append(person)
        return given.count >= approval.quorum
    }

    /// Asks those whose turn it is.
    ///
    /// - Returns: Who is asked now and was not before; `nil` when it is nobody's turn.
    mutating func escalate(at now: Timestamp) -> [String]? {
        guard approval.escalations.indices.contains(escalated),
            since + approval.escalations[escalated].after <= now, now < expires
        else { return nil }
        let step = approval.escalations[escalated]
        escalated += 1
        var people: [String] = []
        for person in step.to where !approvers.contains(person) && !people.contains(person) { people.append(person) }
        if !approvers.isEmpty { approvers += people }
        return people
    }
}
