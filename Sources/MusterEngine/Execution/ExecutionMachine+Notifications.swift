import MusterAWS
import MusterCore

/// What people are told: each state change once, in every channel that wants it.
extension ExecutionMachine {
    /// Tells of something that people did or have to do, or of a step of the execution itself.
    ///
    /// Each call is a state change of its own; `fill` adds facts, and runs only when somebody wants the kind.
    mutating func notify(
        _ kind: NotificationKind,
        wave: Int? = nil,
        person: String? = nil,
        reason: String? = nil,
        fill: (inout NotificationFacts) -> Void = { _ in }
    ) {
        guard outbox.wants(kind) else { return }
        let place = wave.map { "/\($0)" } ?? ""
        let first = "\(header.id)/\(kind.rawValue)\(place)"
        var id = first
        var number = 2
        while outbox.knows(id) {
            id = "\(first)/\(number)"
            number += 1
        }
        var facts = facts(kind, wave: wave)
        facts.person = person
        facts.reason = reason
        fill(&facts)
        queue(facts, id: id, wave: wave)
    }

    /// Tells of a state that `key` names; again only under another key.
    mutating func alert(
        _ kind: NotificationKind,
        key: String,
        wave: Int? = nil,
        fill: (inout NotificationFacts) -> Void
    ) {
        guard outbox.wants(kind) else { return }
        let id = "\(header.id)/\(kind.rawValue)/\(key)"
        guard !outbox.knows(id) else { return }
        var facts = facts(kind, wave: wave)
        fill(&facts)
        queue(facts, id: id, wave: wave)
    }

    private func facts(_ kind: NotificationKind, wave: Int?) -> NotificationFacts {
        let place = wave.map { targets[targetOfWave[$0]] } ?? plan.target
        var facts = NotificationFacts(
            kind,
            header: header,
            time: now,
            account: place.account,
            region: place.region
        )
        facts.duration = now - created
        if let wave { facts.wave = plan.waves[wave].name }
        guard kind.category == .execution || kind.category == .approvals else { return facts }
        if let wave {
            facts.servers = waves[wave].servers.map { .init(id: $0.id, name: $0.name) }
            facts.approvers = waves[wave].gate?.approvers ?? []
            facts.expires = waves[wave].holdExpires
        }
        facts.outcome = outcome
        facts.cause = cause
        facts.waves = waves.map { .init(name: $0.wave.name, status: $0.status.rawValue, cause: $0.cause?.text) }
        return facts
    }

    private mutating func queue(_ facts: NotificationFacts, id: String, wave: Int?) {
        let (channels, forms) = outbox.receivers(of: facts.kind)
        let message = NotificationMessage(
            id: id,
            kind: facts.kind,
            wave: wave,
            server: facts.kind.category == .alerts ? facts.servers.first?.id : nil,
            subject: NotificationLimits.subject(renderer.subject(facts)),
            bodies: forms.map { NotificationMessage.Body(form: $0, text: body(of: facts, $0)) },
            channels: channels
        )
        effects.events.append(.notificationQueued(message))
        outbox.put(message, at: now)
    }

    private func body(of facts: NotificationFacts, _ form: NotificationForm) -> String {
        let text = renderer.body(facts, form)
        // Half a page is no page: text that was cut can still be read.
        if form == .html, text.utf8.count > NotificationLimits.message { return body(of: facts, .text) }
        return NotificationLimits.body(text)
    }

    /// Sends what can be sent; one message a channel at a time, so that they arrive in their order.
    mutating func publishNext() {
        for notification in outbox.take(at: now) {
            effects.call(.notification(channel: notification.channel), .publish(notification))
        }
    }

    mutating func published(_ channel: Int, _ result: Result<EngineAnswer, AWSError>) {
        let answer: Result<String, AWSError>
        switch result {
        case .success(.published(let messageID)): answer = .success(messageID)
        case .success: answer = .failure(AWSError(.unreadableAnswer, "not an answer to Publish", httpStatus: 0))
        case .failure(let error): answer = .failure(error)
        }
        let (account, region) = caller
        effects.events += outbox.answered(channel, answer, at: now) { error, delay in
            .callFailed(
                call: SNS.Publish.actionName,
                account: account,
                region: region,
                error: RecordedError(error),
                retryAfter: delay
            )
        }
    }
}
