import MusterCore

/// Gathers what people are warned of, so that a storm is a few messages and nothing is told twice.
///
/// An alert about a server waits a moment for others like it, which come in step; those that follow wait until a while
/// after that message. Everything else is told first when something else is to be told. Each state change is in one
/// message.
struct AlertDesk: Sendable {
    /// Alerts that can be told in one message.
    fileprivate struct Group: Hashable, Sendable {
        var kind: NotificationKind
        var wave: Int?
        var account: AccountID
        var region: RegionName
        var state: String?
    }

    /// A message to be.
    struct Row: Sendable {
        var facts: NotificationFacts
        let wave: Int?
        var changes: [String]
        fileprivate let group: Group?
        fileprivate let due: Timestamp
    }

    private var rows: [Row] = []
    private var told: Set<String> = []
    private var lastTold: [Group: Timestamp] = [:]
    private let settings: NotificationSettings

    init(_ settings: NotificationSettings) {
        self.settings = settings
    }

    /// Whether a state change was told before, or is about to be.
    func knows(_ kind: NotificationKind, _ change: String) -> Bool { told.contains(Self.name(kind, change)) }

    /// When the next message is to go out; `distantFuture` while nothing waits.
    private(set) var nextDue = Timestamp.distantFuture

    /// Takes an alert in; the same change a second time is left out.
    mutating func add(_ facts: NotificationFacts, change: String, wave: Int?, at now: Timestamp) {
        guard told.insert(Self.name(facts.kind, change)).inserted else { return }
        let group = Self.group(facts, wave)
        if let group, let place = rows.firstIndex(where: { $0.group == group }) {
            rows[place].facts.gather(facts)
            rows[place].changes.append(change)
            return
        }
        var due = now
        if let group {
            due = now + settings.settling
            if let last = lastTold[group] { due = max(due, last + settings.gathering) }
        }
        rows.append(Row(facts: facts, wave: wave, changes: [change], group: group, due: due))
        nextDue = min(nextDue, due)
    }

    /// The messages that are to go out now, in the order in which their first alerts were raised.
    mutating func take(at now: Timestamp, all: Bool) -> [Row] {
        guard !rows.isEmpty else { return [] }
        let taken = rows.filter { all || $0.due <= now }
        rows.removeAll { all || $0.due <= now }
        nextDue = rows.reduce(Timestamp.distantFuture) { min($0, $1.due) }
        for row in taken {
            if let group = row.group { lastTold[group] = now }
        }
        return taken
    }

    /// Notes what an engine before has told.
    mutating func restore(_ message: NotificationMessage) {
        for change in message.changes { told.insert(Self.name(message.kind, change)) }
    }

    private static func name(_ kind: NotificationKind, _ change: String) -> String { "\(kind.rawValue)/\(change)" }

    /// What an alert can be told together with; `nil` for one that stands for itself.
    private static func group(_ facts: NotificationFacts, _ wave: Int?) -> Group? {
        guard !facts.servers.isEmpty else { return nil }
        return Group(
            kind: facts.kind,
            wave: wave,
            account: facts.account,
            region: facts.region,
            state: facts.state
        )
    }
}

extension NotificationFacts {
    /// Adds an alert about other servers.
    fileprivate mutating func gather(_ other: NotificationFacts) {
        for facts in [self, other] {
            guard let cause = facts.cause, let server = facts.servers.first else { continue }
            let line = "\(server.name): \(cause.text)"
            if facts == self { details.insert(line, at: 0) } else { details.append(line) }
        }
        cause = nil
        details += other.details
        servers += other.servers
        if job != other.job { job = nil }
    }
}
