import MusterAWS
import MusterCore

/// What the execution tells people.
extension ExecutionMachine {
    /// Puts a message into the outbox, when the plan has a topic.
    ///
    /// The step counts how often further people were asked in one hold.
    mutating func notify(
        _ kind: NotificationKind,
        wave: Int? = nil,
        person: String? = nil,
        reason: String? = nil,
        step: Int = 0
    ) {
        guard let topic = plan.notificationTopic else { return }
        var text = NotificationText(header)
        text.person = person
        text.reason = reason
        text.outcome = outcome
        text.cause = cause
        text.duration = now - created
        if let wave {
            text.wave = plan.waves[wave].name
            text.servers = waves[wave].servers.map(\.name)
            text.approvers = waves[wave].gate?.approvers ?? []
            text.quorum = waves[wave].gate?.approval.quorum ?? 1
            text.isAfterWave = waves[wave].settled != nil
            text.expires = waves[wave].holdExpires
        }
        text.waves =
            kind == .started
            ? plan.waves.map(\.name)
            : waves.map { "\($0.wave.name): \($0.status.rawValue)\($0.cause.map { ", \($0.text)" } ?? "")" }
        var place = wave.map { "/\($0)" } ?? ""
        if let wave, waves[wave].settled != nil { place += "/after" }
        if step > 0 { place += "/\(step)" }
        outbox.append(
            Notification(
                kind: kind,
                topic: topic,
                id: "\(header.id)/\(kind.rawValue)\(place)",
                subject: text.subject(kind),
                message: text.message(kind)
            )
        )
    }

    /// Sends the next message; one at a time, so that they arrive in their order.
    mutating func publishNext() {
        guard !isPublishing, let next = outbox.first else { return }
        isPublishing = true
        effects.call(.notification, .publish(next))
    }

    mutating func published(_ result: Result<EngineAnswer, AWSError>) {
        guard isPublishing, !outbox.isEmpty else { return }
        isPublishing = false
        let sent = outbox.removeFirst()
        switch result {
        case .success(.published(let messageID)):
            effects.events.append(.notificationSent(kind: sent.kind, messageID: messageID))
        case .success:
            break
        case .failure(let error):
            effects.events.append(.notificationFailed(kind: sent.kind, error: RecordedError(error)))
        }
    }
}
