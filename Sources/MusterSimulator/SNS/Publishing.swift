import MusterAWS
import MusterCore

/// Messages, one by one and in batches.
extension NotificationState {
    func checkSize(_ bytes: Int) throws(AWSError) {
        guard bytes <= Self.sizeLimit else {
            throw .snsInvalidParameter("Message", "Message too long: \(bytes) bytes, the limit is \(Self.sizeLimit)")
        }
    }

    /// `Publish`: reaches every confirmed subscriber at once.
    mutating func publish(
        _ input: SNS.PublishInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.PublishResponse {
        guard input.phoneNumber == nil else { throw .snsInvalidParameter("PhoneNumber", Self.notYet) }
        guard let arn = input.topicArn ?? input.targetArn else {
            throw .snsInvalidParameter("TopicArn or TargetArn", "no value for required parameter")
        }
        guard input.topicArn == nil || input.targetArn == nil else {
            throw .snsInvalidParameter("TargetArn", "Only one of TopicArn and TargetArn may be given")
        }
        let topic = try topic(arn, action: "SNS:Publish", context)
        let message = OutgoingMessage(input)
        try checkSize(message.byteCount)
        let content = try content(of: message, for: topic)
        let (id, sequence) = deliver(message, content, to: topic, at: context.now)
        return SNS.PublishResponse(messageId: id, sequenceNumber: sequence)
    }

    /// `PublishBatch`: 1 to 10 entries, each of which may fail for itself.
    mutating func publishBatch(
        _ input: SNS.PublishBatchInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.PublishBatchResponse {
        let topic = try topic(input.topicArn, action: "SNS:Publish", context)
        let entries = input.publishBatchRequestEntries
        guard !entries.isEmpty else { throw .emptyBatchRequest() }
        guard entries.count <= 10 else { throw .tooManyEntriesInBatchRequest(entries.count) }
        var seen: Set<String> = []
        for entry in entries {
            guard Self.isBatchID(entry.id) else { throw .invalidBatchEntryID(entry.id) }
            guard seen.insert(entry.id).inserted else { throw .batchEntryIDsNotDistinct(entry.id) }
        }
        let messages = entries.map(OutgoingMessage.init)
        let bytes = messages.reduce(0) { $0 + $1.byteCount }
        guard bytes <= Self.sizeLimit else { throw .batchRequestTooLong(bytes) }
        var successful: [SNS.PublishBatchResultEntry] = []
        var failed: [SNS.BatchResultErrorEntry] = []
        for (entry, message) in zip(entries, messages) {
            do {
                let content = try content(of: message, for: topic)
                let (id, sequence) = deliver(message, content, to: topic, at: context.now)
                successful.append(SNS.PublishBatchResultEntry(id: entry.id, messageId: id, sequenceNumber: sequence))
            } catch {
                failed.append(
                    SNS.BatchResultErrorEntry(
                        id: entry.id,
                        code: error.code.rawValue,
                        message: error.message,
                        senderFault: error.httpStatus < 500
                    )
                )
            }
        }
        return SNS.PublishBatchResponse(successful: successful, failed: failed)
    }

    // MARK: Parts

    /// Bytes of a message with its attributes, and of a whole batch.
    ///
    /// Source: SNS quotas.
    private static let sizeLimit = 262_144

    /// A message on its way: the parts that `Publish` and a batch entry have in common.
    private struct OutgoingMessage {
        let message: String
        let subject: String?
        let structure: String?
        let attributes: [String: SNS.MessageAttributeValue]
        let deduplicationID: String?
        let groupID: String?

        init(_ input: SNS.PublishInput) {
            message = input.message
            subject = input.subject
            structure = input.messageStructure
            attributes = input.messageAttributes ?? [:]
            deduplicationID = input.messageDeduplicationId
            groupID = input.messageGroupId
        }

        init(_ entry: SNS.PublishBatchRequestEntry) {
            message = entry.message
            subject = entry.subject
            structure = entry.messageStructure
            attributes = entry.messageAttributes ?? [:]
            deduplicationID = entry.messageDeduplicationId
            groupID = entry.messageGroupId
        }

        var byteCount: Int {
            attributes.reduce(message.utf8.count) { sum, attribute in
                sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                    + (attribute.value.stringValue?.utf8.count ?? 0) + (attribute.value.binaryValue?.bytes.count ?? 0)
            }
        }
    }

    /// What goes to whom: one text for all, or one for each transport.
    private struct MessageContent {
        let standard: String
        let byTransport: [String: String]
    }

    private func content(of message: OutgoingMessage, for topic: Int) throws(AWSError) -> MessageContent {
        guard !message.message.isEmpty else { throw .snsInvalidParameter("Message", "Empty message") }
        if let subject = message.subject {
            guard !subject.isEmpty, subject.count < 100, subject.unicodeScalars.allSatisfy({ $0.value >= 32 }) else {
                throw .snsInvalidParameter("Subject", "1 to 99 characters without line breaks and control characters")
            }
        }
        for name in message.attributes.keys.sorted() {
            let value = message.attributes[name]
            guard let type = value?.dataType, !name.isEmpty, name.utf8.count <= 256,
                ["String", "Number", "Binary"].contains(type.split(separator: ".").first.map(String.init)),
                value?.stringValue != nil || value?.binaryValue != nil
            else {
                throw .snsInvalidParameter("MessageAttributes", "Attribute \(name.prefix(100)) has no type or no value")
            }
        }
        if topics[topic].isFIFO {
            guard let group = message.groupID, (1...128).contains(group.utf8.count) else {
                throw .snsInvalidParameter("MessageGroupId", "The MessageGroupId parameter is required for FIFO topics")
            }
            guard message.deduplicationID != nil || topics[topic].attributes["ContentBasedDeduplication"] == "true"
            else {
                throw .snsInvalidParameter(
                    "MessageDeduplicationId",
                    "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided"
                )
            }
        }
        switch message.structure {
        case nil:
            return MessageContent(standard: message.message, byTransport: [:])
        case "json":
            return try structured(message.message)
        case let other?:
            throw .snsInvalidParameter("MessageStructure", "Expected json, found \(other.prefix(40))")
        }
    }

    /// Reads a message that has its own text for each transport.
    private func structured(_ text: String) throws(AWSError) -> MessageContent {
        let value: JSONValue
        do {
            value = try JSONParser.parse(text)
        } catch {
            throw .snsInvalidParameter("Message Structure", "JSON message body failed to parse")
        }
        guard let members = value.members else {
            throw .snsInvalidParameter("Message Structure", "JSON message body failed to parse")
        }
        guard let standard = value["default"]?.string else {
            throw .snsInvalidParameter("Message Structure", "No default entry in JSON message body")
        }
        var texts: [String: String] = [:]
        for member in members where Self.transports.contains(member.name) {
            texts[member.name] = member.value.string
        }
        return MessageContent(standard: standard, byTransport: texts)
    }

    private mutating func deliver(
        _ message: OutgoingMessage,
        _ content: MessageContent,
        to topic: Int,
        at now: Timestamp
    ) -> (id: String, sequence: String?) {
        let id = nextID()
        var sequence: String?
        if topics[topic].isFIFO {
            topics[topic].sequence += 1
            let digits = String(topics[topic].sequence)
            sequence = String(repeating: "0", count: max(0, 20 - digits.utf8.count)) + digits
            if isRepeated(message, in: topic, at: now) {
                return (id, sequence)
            }
        }
        for subscription in topics[topic].subscriptions where subscription.isConfirmed {
            guard faults.isEmpty || !isUndeliverable(to: subscription.endpoint, topic, at: now) else { continue }
            deliveries.append(
                Delivery(
                    time: now,
                    topicArn: topics[topic].arn,
                    subscriptionArn: subscription.arn,
                    transport: subscription.transport,
                    endpoint: subscription.endpoint,
                    messageID: id,
                    subject: message.subject,
                    message: content.byTransport[subscription.transport] ?? content.standard
                )
            )
        }
        return (id, sequence)
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

    /// Whether a FIFO topic has had the message within five minutes: accepted again, and not delivered.
    private mutating func isRepeated(_ message: OutgoingMessage, in topic: Int, at now: Timestamp) -> Bool {
        var id = message.deduplicationID ?? ""
        if message.deduplicationID == nil {
            id = "content " + SHA256.hex(message.message.utf8)
        }
        let window = Duration.seconds(300)
        topics[topic].recent = topics[topic].recent.filter { $0.value + window > now }
        guard topics[topic].recent[id] == nil else { return true }
        topics[topic].recent[id] = now
        return false
    }

    private static func isBatchID(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 95
            }
    }
}
