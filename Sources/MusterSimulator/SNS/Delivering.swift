import MusterAWS
import MusterCore

/// Messages on their way to subscribers.
extension NotificationState {
    /// Takes a message that was accepted to everybody who wants it, in the order of the subscriptions.
    mutating func deliver(
        _ message: PublishedMessage,
        _ content: PublishedMessage.Content,
        to topic: Int,
        at now: Timestamp
    ) -> (id: String, sequence: String?) {
        let id = nextID()
        var sequence: String?
        if topics[topic].isFIFO {
            topics[topic].sequence += 1
            let digits = String(topics[topic].sequence)
            sequence = String(repeating: "0", count: max(0, 20 - digits.utf8.count)) + digits
            guard topics[topic].recent.insert(deduplicationKey(of: message, in: topic), at: now) else {
                return (id, sequence)
            }
        }
        for place in topics[topic].subscriptions.indices where topics[topic].subscriptions[place].isConfirmed {
            if let filter = topics[topic].subscriptions[place].filter,
                !isWanted(message, content, by: filter, of: topics[topic].subscriptions[place])
            {
                continue
            }
            let subscription = topics[topic].subscriptions[place]
            let isRaw = subscription.isRaw
            let delivery = Delivery(
                time: now,
                topicArn: topics[topic].arn,
                subscriptionArn: subscription.arn,
                transport: subscription.transport,
                endpoint: subscription.endpoint,
                messageID: id,
                subject: message.subject,
                message: content.text(
                    for: DeviceState.platform(ofEndpoint: subscription.endpoint) ?? subscription.transport
                ),
                attributes: message.attributes,
                isRaw: isRaw,
                sequenceNumber: sequence,
                groupID: message.groupID,
                deduplicationID: message.deduplicationID
            )
            if !faults.isEmpty, isUndeliverable(to: subscription.endpoint, topic, at: now) {
                giveUp(delivery, to: subscription.deadLetterQueue)
            } else if !isReachable(subscription) {
                giveUp(delivery, to: subscription.deadLetterQueue)
            } else {
                deliveries.append(delivery)
                if isConnected { send(delivery, to: subscription, of: topics[topic]) }
            }
        }
        return (id, sequence)
    }

    /// What tells messages of a FIFO topic apart: their own id, or else their body.
    ///
    /// An id that equals the digest of another message's body stands for the same. Source: SNS 2010-03-31, `Publish`.
    private func deduplicationKey(of message: PublishedMessage, in topic: Int) -> String {
        let id = message.deduplicationID ?? SHA256.hex(message.message.utf8)
        guard topics[topic].attributes["FifoThroughputScope"] == "MessageGroup" else { return id }
        return (message.groupID ?? "") + " " + id
    }

    private func isWanted(
        _ message: PublishedMessage,
        _ content: PublishedMessage.Content,
        by filter: FilterPolicy,
        of subscription: SubscriptionRecord
    ) -> Bool {
        switch subscription.filterScope {
        case .attributes: filter.wants(attributes: message.attributes)
        case .body: filter.wants(text: content.text(for: subscription.transport))
        }
    }

    /// Whether somebody is there: a telephone that takes messages, a device that is switched on.
    private func isReachable(_ subscription: SubscriptionRecord) -> Bool {
        switch subscription.transport {
        case "sms": !telephones.isOptedOut(subscription.endpoint)
        case "application": devices.endpoint(subscription.endpoint)?.isEnabled == true
        default: true
        }
    }

    /// Whether a fault keeps a message from a subscriber.
    private mutating func isUndeliverable(to endpoint: String, _ topic: Int, at now: Timestamp) -> Bool {
        let elapsed = environment.start.duration(to: now)
        for index in faults.indices {
            let fault = faults[index].delivery
            if let only = fault.endpoint, only != endpoint { continue }
            if let only = fault.topic, only != topics[topic].name { continue }
            guard fault.window.contains(elapsed) else { continue }
            if faults[index].random.draw(fault.probability) { return true }
        }
        return false
    }

    /// Keeps a message for the queue of those that reached nobody, where the subscription has one.
    mutating func giveUp(_ delivery: Delivery, to queue: String?) {
        guard let queue else { return }
        deadLetters.append(DeadLetter(queueArn: queue, delivery: delivery))
    }

    // MARK: To the network

    /// Asks an endpoint for its confirmation.
    mutating func requestConfirmation(of record: SubscriptionRecord, to topic: TopicRecord, at now: Timestamp) {
        let request = ConfirmationRequest(
            time: now,
            topicArn: topic.arn,
            transport: record.transport,
            endpoint: record.endpoint,
            token: record.token
        )
        confirmationRequests.append(request)
        if isConnected { send(.confirmation(request, isFarewell: false), to: record, of: topic, at: now) }
    }

    /// Tells an endpoint that somebody else has ended its subscription; with the token it can have it back.
    mutating func sendFarewell(to record: SubscriptionRecord, of topic: TopicRecord, at now: Timestamp) {
        guard isConnected else { return }
        let request = ConfirmationRequest(
            time: now,
            topicArn: topic.arn,
            transport: record.transport,
            endpoint: record.endpoint,
            token: record.token
        )
        send(.confirmation(request, isFarewell: true), to: record, of: topic, at: now)
    }

    private mutating func send(_ delivery: Delivery, to record: SubscriptionRecord, of topic: TopicRecord) {
        send(.notification(delivery), to: record, of: topic, at: delivery.time)
    }

    private mutating func send(
        _ kind: OutgoingMessage.Kind,
        to record: SubscriptionRecord,
        of topic: TopicRecord,
        at now: Timestamp
    ) {
        guard record.transport == "http" || record.transport == "https" else { return }
        let messageID: String
        var subscriptionArn = ""
        switch kind {
        case .notification(let delivery):
            messageID = delivery.messageID
            subscriptionArn = record.arn
        case .confirmation(let request, let isFarewell):
            // Not one of the ids that other calls show, so that those do not depend on who listens.
            var hash = StableHash()
            hash.combine(request.token)
            hash.combine(UInt64(bitPattern: now.nanoseconds))
            var random = SeededGenerator(seed: hash.value, stream: "confirmations")
            messageID = Self.uuid(random.next(), random.next())
            if isFarewell { subscriptionArn = record.arn }
        }
        outgoing.append(
            OutgoingMessage(
                kind: kind,
                messageID: messageID,
                time: now,
                region: region,
                topicArn: topic.arn,
                subscriptionArn: subscriptionArn,
                endpoint: record.endpoint,
                signatureVersion: topic.attributes["SignatureVersion"] == "2" ? 2 : 1,
                policy: deliveryPolicy(of: record, in: topic),
                deadLetterQueue: record.deadLetterQueue
            )
        )
    }
}
