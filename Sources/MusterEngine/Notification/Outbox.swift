package import MusterAWS
package import MusterCore

/// Sees every message through to each channel that wants it.
///
/// A message is written down before it is sent, and sent to one channel at a time in the order of writing; channels do
/// not wait for each other. A refusal that may pass is tried again with back-off until the message is older than the
/// patience; one that will not pass ends the message at once. Nothing here delays or changes an execution.
package struct Outbox: Sendable {
    /// A message that waits in one channel.
    fileprivate struct Row: Sendable {
        let message: NotificationMessage
        let queued: Timestamp
        var tries = 0
        var unanswered = 0
    }

    private struct Line: Sendable {
        let channel: NotificationChannel
        var rows: [Row] = []
        var isInFlight = false
        /// Failures since the last success; decide on the back-off.
        var failures = 0
        var notBefore = Timestamp.distantPast
    }

    private var lines: [Line]
    private let settings: NotificationSettings
    /// Kinds that some channel wants, as bits in the order of the kinds.
    private let wanted: UInt32
    private var ids: Set<String> = []
    private var random: SeededGenerator
    /// So many messages wait or are under way, over all channels.
    private var open = 0

    package init(_ plan: NotificationPlan?, settings: NotificationSettings, seed: UInt64) {
        let channels = plan?.channels ?? []
        lines = channels.map { Line(channel: $0) }
        self.settings = settings
        wanted = channels.reduce(0) { $1.kinds.reduce($0) { $0 | 1 << $1.bit } }
        random = SeededGenerator(seed: seed, stream: "engine:notifications")
    }

    /// Whether any channel wants this kind; costs a comparison.
    package func wants(_ kind: NotificationKind) -> Bool { wanted & (1 << kind.bit) != 0 }

    /// Whether any channel wants a kind of this category.
    package func wants(_ category: NotificationCategory) -> Bool {
        wanted != 0 && category.kinds.contains(where: wants)
    }

    /// The forms in which a message of this kind is needed, and the channels that want it.
    package func receivers(of kind: NotificationKind) -> (channels: [Int], forms: [NotificationForm]) {
        let channels = lines.indices.filter { lines[$0].channel.kinds.contains(kind) }
        let forms = NotificationForm.allCases.filter { form in channels.contains { lines[$0].channel.form == form } }
        return (channels, forms)
    }

    /// Whether a message of this id was queued at any time.
    package func knows(_ id: String) -> Bool { ids.contains(id) }

    /// Takes a message in.
    ///
    /// A message whose id is known is the same state change again and left out.
    package mutating func put(_ message: NotificationMessage, at now: Timestamp) {
        guard ids.insert(message.id).inserted else { return }
        for channel in message.channels where lines.indices.contains(channel) {
            lines[channel].rows.append(Row(message: message, queued: now))
            open += 1
        }
    }

    /// Takes up the work of an engine that has ended: `events` are the whole record.
    ///
    /// What was queued and neither sent nor given up is sent; a call whose answer is not in the record is made again
    /// under the same id, because SNS cannot be asked whether it acted.
    package mutating func restore(_ events: some Sequence<RecordedEvent>) {
        for recorded in events {
            switch recorded.event {
            case .notificationQueued(let message): put(message, at: recorded.time)
            case .notificationSent(let delivery), .notificationFailed(let delivery):
                guard lines.indices.contains(delivery.channel),
                    let index = lines[delivery.channel].rows.firstIndex(where: { $0.message.id == delivery.id })
                else { continue }
                lines[delivery.channel].rows.remove(at: index)
                open -= 1
            default: continue
            }
        }
    }

    /// Whether nothing waits and nothing is under way.
    package var isEmpty: Bool { open == 0 }

    /// When a channel may be tried again; `distantFuture` when none waits for that.
    package var nextDue: Timestamp {
        guard open > 0 else { return .distantFuture }
        var due = Timestamp.distantFuture
        for line in lines where !line.isInFlight && !line.rows.isEmpty { due = min(due, line.notBefore) }
        return due
    }

    /// The messages that are to be published now, one a channel at most.
    package mutating func take(at now: Timestamp) -> [Notification] {
        guard open > 0 else { return [] }
        var taken: [Notification] = []
        for index in lines.indices where !lines[index].isInFlight && lines[index].notBefore <= now {
            guard let row = lines[index].rows.first else { continue }
            lines[index].isInFlight = true
            lines[index].rows[0].tries += 1
            let channel = lines[index].channel
            taken.append(
                Notification(
                    kind: row.message.kind,
                    channel: index,
                    topic: channel.topic,
                    id: row.message.id,
                    subject: row.message.subject,
                    message: row.message.body(channel.form) ?? row.message.subject,
                    form: channel.form,
                    tokens: row.message.tokens
                )
            )
        }
        return taken
    }

    /// Takes in what became of a channel's call.
    ///
    /// - Returns: What is to be recorded: the delivery, or every message given up.
    package mutating func answered(
        _ channel: Int,
        _ result: Result<String, AWSError>,
        at now: Timestamp,
        failed: (AWSError, _ retryAfter: Duration) -> ExecutionEvent
    ) -> [ExecutionEvent] {
        guard lines.indices.contains(channel), lines[channel].isInFlight, let row = lines[channel].rows.first else {
            return []
        }
        lines[channel].isInFlight = false
        switch result {
        case .success(let messageID):
            lines[channel].failures = 0
            lines[channel].notBefore = .distantPast
            remove(1, from: channel)
            return [.notificationSent(row.delivery(in: channel, messageID: messageID))]
        case .failure(let error):
            if error.isTransport, error.code != .notSent { lines[channel].rows[0].unanswered += 1 }
            guard error.isRetryable else {
                remove(1, from: channel)
                return [.notificationFailed(row.delivery(in: channel, error: error))]
            }
            lines[channel].failures += 1
            // Whoever waits behind has waited as long as the channel has been tried, so the old ones go together.
            let old = lines[channel].rows.prefix { now - $0.queued >= settings.patience }
            let events = old.map { ExecutionEvent.notificationFailed($0.delivery(in: channel, error: error)) }
            remove(old.count, from: channel)
            guard !lines[channel].rows.isEmpty else {
                // Whoever comes next finds out again whether the topic answers.
                lines[channel].notBefore = .distantPast
                return events
            }
            let delay = settings.retry.delay(
                afterFailures: lines[channel].failures,
                requested: error.retryAfter,
                random: &random
            )
            lines[channel].notBefore = now + delay
            return events + (old.isEmpty ? [failed(error, delay)] : [])
        }
    }

    private mutating func remove(_ count: Int, from channel: Int) {
        lines[channel].rows.removeFirst(count)
        open -= count
    }
}

extension Outbox.Row {
    fileprivate func delivery(
        in channel: Int,
        messageID: String? = nil,
        error: AWSError? = nil
    ) -> NotificationDelivery {
        NotificationDelivery(
            id: message.id,
            kind: message.kind,
            channel: channel,
            tries: tries,
            unanswered: unanswered,
            messageID: messageID,
            error: error.map { RecordedError($0) }
        )
    }
}

/// How patiently messages are sent.
package struct NotificationSettings: Hashable, Sendable {
    /// How long the next try waits; its number of tries does not count, since the patience decides.
    package var retry = RetryPolicy.standard
    /// So long after it was queued a message that was not taken is given up.
    ///
    /// *Assumed*: SNS regional outages of minutes are outlived, and a drill's end is not kept waiting for long.
    package var patience = Duration.seconds(600)
    /// So long an alert about a server waits for others like it; *assumed*, DRS moves servers in step.
    package var settling = Duration.seconds(5)
    /// Alerts of one kind about servers of one wave are told together that come within so long after the last message.
    ///
    /// *Assumed*: nobody wants a mail for each server of a failed wave, or to wait for the first.
    package var gathering = Duration.seconds(60)

    package init() {}
}

extension NotificationKind {
    /// Its place among all kinds.
    fileprivate var bit: UInt32 {
        switch self {
        case .started: 0
        case .completed: 1
        case .failed: 2
        case .paused: 3
        case .resumed: 4
        case .cancelled: 5
        case .launchFailed: 6
        case .replicationStalled: 7
        case .agentIssue: 8
        case .serviceLimit: 9
        case .approvalRequired: 10
        case .approvalGranted: 11
        case .approvalDenied: 12
        case .unauthorizedAccess: 13
        case .configurationChange: 14
        case .complianceViolation: 15
        }
    }
}
