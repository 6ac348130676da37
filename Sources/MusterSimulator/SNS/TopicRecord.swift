import MusterAWS
package import MusterCore

/// A topic, and who has subscribed to it.
struct TopicRecord: Sendable {
    let name: String
    let arn: String
    /// What was set, by name; the service's own attributes are worked out.
    var attributes: [String: String]
    var tags: [String: String]
    var subscriptions: [SubscriptionRecord] = []
    var deletedSubscriptionCount = 0
    /// Deduplication ids of a FIFO topic, and when each was last seen.
    var recent: [String: Timestamp] = [:]
    var sequence: UInt64 = 0

    var isFIFO: Bool { name.hasSuffix(".fifo") }
}

/// A subscription, confirmed or not.
struct SubscriptionRecord: Sendable {
    let arn: String
    let transport: String
    let endpoint: String
    var attributes: [String: String]
    var isConfirmed: Bool
    /// What confirms it, and when that stops working.
    var token: String
    var tokenEnd: Timestamp
    /// Whether only a signed call may end it.
    var needsAuthentication = false
}

/// A message that reached a subscriber.
package struct Delivery: Hashable, Sendable {
    package let time: Timestamp
    package let topicArn: String
    package let subscriptionArn: String
    /// The protocol, for example `email`.
    package let transport: String
    package let endpoint: String
    /// The same for every subscriber of one message.
    package let messageID: String
    package let subject: String?
    package let message: String
}

/// A request to confirm a subscription, as it reaches the endpoint.
package struct ConfirmationRequest: Hashable, Sendable {
    package let time: Timestamp
    package let topicArn: String
    package let transport: String
    package let endpoint: String
    /// What `ConfirmSubscription` takes, for two days.
    package let token: String
}
