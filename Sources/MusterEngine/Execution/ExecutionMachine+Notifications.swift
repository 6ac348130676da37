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
        tokens: [String] = [],
        fill: (inout NotificationFacts) -> Void = { _ in }
    ) {
        guard outbox.wants(kind) else { return }
        // What has happened before is told before.
        tellAlerts(all: true)
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
        queue(facts, id: id, wave: wave, tokens: tokens)
    }

    func facts(_ kind: NotificationKind, wave: Int?) -> NotificationFacts {
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
        facts.waves = waves.map { .init(name: $0.wave.name, status: $0.status.words, cause: $0.cause?.text) }
        return facts
    }

    mutating func queue(
        _ facts: NotificationFacts,
        id: String,
        wave: Int?,
        changes: [String] = [],
        tokens: [String] = []
    ) {
        let (channels, forms) = outbox.receivers(of: facts.kind)
        let message = NotificationMessage(
            id: id,
            kind: facts.kind,
            wave: wave,
            servers: facts.kind.category == .alerts ? facts.servers.map(\.id) : [],
            changes: changes,
            subject: NotificationLimits.subject(renderer.subject(facts)),
            bodies: forms.map { NotificationMessage.Body(form: $0, text: body(of: facts, $0)) },
            channels: channels,
            tokens: tokens
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
        for var notification in outbox.take(at: now) {
            reveal(&notification)
            effects.call(.notification(channel: notification.channel), .publish(notification))
        }
    }

    /// Puts the tokens in that a channel may carry, and takes the marks of the others out.
    ///
    /// This is the only place at which a token leaves the engine. One that has been used or has ended is told all the
    /// same: whoever comes with it hears why it does not count.
    private func reveal(_ notification: inout Notification) {
        guard !notification.tokens.isEmpty, let channel = plan.notify?.channels[notification.channel] else { return }
        for digest in notification.tokens {
            let entry = tokens.find(digest)
            let mayTell = entry.map { channel.mayTell(tokenOf: $0.holder) } ?? false
            let token = mayTell ? entry.flatMap { mint.token(of: $0, in: header.id) } : nil
            notification.message.replace(TokenMark.of(digest: digest), with: token ?? TokenMark.withheld)
        }
        notification.message = NotificationLimits.body(notification.message)
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
