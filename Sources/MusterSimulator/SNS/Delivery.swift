package import MusterAWS
package import MusterCore

/// A message that reached a subscriber.
package struct Delivery: Hashable, Sendable {
    package let time: Timestamp
    package let topicArn: String
    /// Empty for a message that went to a telephone or a device without a topic.
    package let subscriptionArn: String
    /// The protocol, for example `email`.
    package let transport: String
    package let endpoint: String
    /// The same for every subscriber of one message.
    package let messageID: String
    package let subject: String?
    package let message: String
    package var attributes: [String: SNS.MessageAttributeValue] = [:]
    /// Whether the message goes as it is, without the frame that SNS puts around it.
    package var isRaw = false
    /// The place of a message within a FIFO topic.
    package var sequenceNumber: String?
    package var groupID: String?
    package var deduplicationID: String?

    package init(
        time: Timestamp,
        topicArn: String,
        subscriptionArn: String,
        transport: String,
        endpoint: String,
        messageID: String,
        subject: String?,
        message: String,
        attributes: [String: SNS.MessageAttributeValue] = [:],
        isRaw: Bool = false,
        sequenceNumber: String? = nil,
        groupID: String? = nil,
        deduplicationID: String? = nil
    ) {
        self.time = time
        self.topicArn = topicArn
        self.subscriptionArn = subscriptionArn
        self.transport = transport
        self.endpoint = endpoint
        self.messageID = messageID
        self.subject = subject
        self.message = message
        self.attributes = attributes
        self.isRaw = isRaw
        self.sequenceNumber = sequenceNumber
        self.groupID = groupID
        self.deduplicationID = deduplicationID
    }
}

/// A message that did not reach a subscriber and went to the subscription's dead-letter queue.
package struct DeadLetter: Hashable, Sendable {
    package let queueArn: String
    package let delivery: Delivery
}

/// A request to confirm a subscription, as it reaches the endpoint.
package struct ConfirmationRequest: Hashable, Sendable {
    package let time: Timestamp
    package let topicArn: String
    package let transport: String
    package let endpoint: String
    /// What `ConfirmSubscription` takes, for two days.
    package let token: String

    package init(time: Timestamp, topicArn: String, transport: String, endpoint: String, token: String) {
        self.time = time
        self.topicArn = topicArn
        self.transport = transport
        self.endpoint = endpoint
        self.token = token
    }
}

/// Something that SNS would send to an address on the network.
package struct OutgoingMessage: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case notification(Delivery)
        /// The last message to an endpoint whose subscription somebody else has ended, or the first to a new one.
        case confirmation(ConfirmationRequest, isFarewell: Bool)
    }

    package let kind: Kind
    package let messageID: String
    package let time: Timestamp
    package let region: RegionName
    package let topicArn: String
    /// Empty for requests to confirm.
    package let subscriptionArn: String
    /// Where it goes: an address that begins with `http://` or `https://`.
    package let endpoint: String
    package let signatureVersion: Int
    package let policy: DeliveryPolicy
    /// Where it goes when nobody takes it.
    package let deadLetterQueue: String?

    package init(
        kind: Kind,
        messageID: String,
        time: Timestamp,
        region: RegionName,
        topicArn: String,
        subscriptionArn: String,
        endpoint: String,
        signatureVersion: Int,
        policy: DeliveryPolicy,
        deadLetterQueue: String?
    ) {
        self.kind = kind
        self.messageID = messageID
        self.time = time
        self.region = region
        self.topicArn = topicArn
        self.subscriptionArn = subscriptionArn
        self.endpoint = endpoint
        self.signatureVersion = signatureVersion
        self.policy = policy
        self.deadLetterQueue = deadLetterQueue
    }
}
