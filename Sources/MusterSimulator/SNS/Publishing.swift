import MusterAWS
import MusterCore

/// Messages, one by one and in batches.
extension NotificationState {
    /// `Publish`: to a topic, to a device or to a telephone.
    mutating func publish(
        _ input: SNS.PublishInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.PublishResponse {
        let targets = [input.topicArn, input.targetArn, input.phoneNumber].compactMap(\.self)
        guard targets.count == 1 else {
            throw targets.isEmpty
                ? .snsInvalidParameter("TopicArn or TargetArn", "no value for required parameter")
                : .snsInvalidParameter("TargetArn", "Only one of TopicArn, TargetArn and PhoneNumber may be given")
        }
        let message = PublishedMessage(input)
        if let number = input.phoneNumber {
            return SNS.PublishResponse(messageId: try publish(message, toTelephone: number, context))
        }
        let arn = targets[0]
        if DeviceState.isEndpoint(arn) {
            return SNS.PublishResponse(messageId: try publish(message, toDevice: arn, context))
        }
        let topic = try topic(arn)
        try checkSize(message.byteCount, limit: topics[topic].sizeLimit)
        let content = try message.content()
        try checkOrder(of: message, for: topic)
        try admitPublished([message], to: topic, at: context.now)
        let (id, sequence) = deliver(message, content, to: topic, at: context.now)
        return SNS.PublishResponse(messageId: id, sequenceNumber: sequence)
    }

    /// `PublishBatch`: 1 to 10 entries, each of which may fail for itself.
    mutating func publishBatch(
        _ input: SNS.PublishBatchInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.PublishBatchResponse {
        let topic = try topic(input.topicArn)
        let entries = input.publishBatchRequestEntries
        guard !entries.isEmpty else { throw .emptyBatchRequest() }
        guard entries.count <= 10 else { throw .tooManyEntriesInBatchRequest(entries.count) }
        var seen: Set<String> = []
        for entry in entries {
            guard Self.isBatchID(entry.id) else { throw .invalidBatchEntryID(entry.id) }
            guard seen.insert(entry.id).inserted else { throw .batchEntryIDsNotDistinct(entry.id) }
        }
        let messages = entries.map(PublishedMessage.init)
        let bytes = messages.reduce(0) { $0 + $1.byteCount }
        guard bytes <= topics[topic].sizeLimit else { throw .batchRequestTooLong(bytes) }
        try admitPublished(messages, to: topic, at: context.now)
        var successful: [SNS.PublishBatchResultEntry] = []
        var failed: [SNS.BatchResultErrorEntry] = []
        for (entry, message) in zip(entries, messages) {
            do {
                let content = try message.content()
                try checkOrder(of: message, for: topic)
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

    // MARK: Checks

    private func checkSize(_ bytes: Int, limit: Int) throws(AWSError) {
        guard bytes <= limit else {
            throw .snsInvalidParameter("Message", "Message too long: \(bytes) bytes, the limit is \(limit)")
        }
    }

    /// What a FIFO topic needs of a message, and another one must not have.
    private func checkOrder(of message: PublishedMessage, for topic: Int) throws(AWSError) {
        for (name, id) in [
            ("MessageGroupId", message.groupID), ("MessageDeduplicationId", message.deduplicationID),
        ] {
            guard let id else { continue }
            guard (1...128).contains(id.utf8.count), id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw .snsInvalidParameter(name, "1 to 128 letters, digits and punctuation marks are expected")
            }
        }
        guard topics[topic].isFIFO else {
            guard message.deduplicationID == nil else {
                throw .snsInvalidParameter(
                    "MessageDeduplicationId",
                    "The request includes MessageDeduplicationId parameter that is not valid for this topic type"
                )
            }
            return
        }
        guard message.groupID != nil else {
            throw .snsInvalidParameter("MessageGroupId", "The MessageGroupId parameter is required for FIFO topics")
        }
        guard message.deduplicationID != nil || topics[topic].attributes["ContentBasedDeduplication"] == "true" else {
            throw .snsInvalidParameter(
                "MessageDeduplicationId",
                "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided"
            )
        }
    }

    /// Every entry of a batch counts as a message.
    private mutating func admitPublished(
        _ messages: [PublishedMessage],
        to topic: Int,
        at now: Timestamp
    ) throws(AWSError) {
        guard topics[topic].isFIFO else { return try admit(.publish, messages.count, at: now) }
        let arn = topics[topic].arn
        try admit(.topic(arn), messages.count, at: now)
        for group in Set(messages.compactMap(\.groupID)).sorted() {
            try admit(.group(arn + " " + group), messages.count { $0.groupID == group }, at: now)
        }
    }

    /// Refuses what comes faster than the quotas of the Region let it.
    mutating func admit(_ kind: MessageRates.Kind, _ count: Int = 1, at now: Timestamp) throws(AWSError) {
        guard environment.behavior.throttlesMessages else { return }
        guard rates.admit(kind, count, in: region, at: now) else { throw .snsThrottled() }
    }

    private static func isBatchID(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 95
            }
    }
}
