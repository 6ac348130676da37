import MusterCore

/// Every token that an execution has issued, and what became of it.
struct TokenLedger: Sendable {
    struct Entry: Sendable {
        let digest: String
        let hold: Int
        let wave: Int
        let point: ApprovalPoint
        /// Whose it is; `nil` where anybody may decide.
        let holder: String?
        /// The place among those who were asked at the same moment, from 1.
        let number: Int
        var state = State.open

        init(_ digest: String, of gate: Gate, wave: Int, holder: String?, number: Int) {
            self.digest = digest
            hold = gate.hold
            self.wave = wave
            point = gate.point
            self.holder = holder
            self.number = number
        }
    }

    enum State: Hashable, Sendable {
        case open
        case used(by: String, RequestedAction, at: Timestamp)
        /// The hold ended without it.
        case dead(since: Timestamp, why: String)
    }

    private(set) var entries: [Entry] = []

    mutating func issue(_ entry: Entry) {
        entries.append(entry)
    }

    func find(_ digest: String) -> Entry? {
        entries.first { $0.digest == digest }
    }

    /// The token that a person would use in a hold: their own, or the next free one where anybody may decide.
    func open(for person: String, in hold: Int) -> Entry? {
        entries.first { $0.hold == hold && $0.state == .open && ($0.holder == nil || $0.holder == person) }
    }

    /// What a person last answered about a wave.
    func lastUse(by person: String, wave: Int) -> (action: RequestedAction, hold: Int)? {
        for entry in entries.reversed() where entry.wave == wave {
            if case .used(person, let action, _) = entry.state { return (action, entry.hold) }
        }
        return nil
    }

    mutating func use(_ digest: String, by person: String, _ action: RequestedAction, at now: Timestamp) {
        guard let index = entries.firstIndex(where: { $0.digest == digest }) else { return }
        entries[index].state = .used(by: person, action, at: now)
    }

    /// Ends every token of a hold that has not been used.
    mutating func end(hold: Int, why: String, at now: Timestamp) {
        for index in entries.indices where entries[index].hold == hold && entries[index].state == .open {
            entries[index].state = .dead(since: now, why: why)
        }
    }
}
