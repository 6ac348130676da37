import MusterAWS
import MusterCore

/// Everything that SNS knows in one account and Region.
struct NotificationState: Sendable {
    let account: AccountID
    let region: RegionName
    /// Makes message ids, subscription ids and tokens.
    private let key: UInt64
    let environment: SimulatorEnvironment

    /// In the order of their creation.
    var topics: [TopicRecord] = []
    private var counter: UInt64 = 0
    var deliveries: [Delivery] = []
    var confirmationRequests: [ConfirmationRequest] = []
    /// Messages that SNS took and that subscribers do not get.
    var faults: [Fault] = []

    /// A fault with its own chance.
    struct Fault: Sendable {
        let delivery: DeliveryFault
        var random: SeededGenerator
    }

    /// Where subscriptions may be set up; `sms` and `application` need endpoints that the simulator does not have.
    static let transports: Set<String> = [
        "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
    ]

    init(account: AccountID, region: WorldRegion, index: Int, environment: SimulatorEnvironment) {
        self.account = account
        self.region = region.name
        self.environment = environment
        var stream = StableHash()
        stream.combine("notifications")
        stream.combine(UInt64(index))
        var random = SeededGenerator(seed: environment.seed, streamNumber: stream.value)
        key = random.next()
        for topic in region.topics {
            var record = TopicRecord(name: topic.name, arn: arn(topic.name), attributes: [:], tags: [:])
            for subscription in topic.subscriptions {
                let new = subscribe(
                    to: record,
                    transport: subscription.transport,
                    endpoint: subscription.endpoint,
                    isConfirmed: subscription.isConfirmed,
                    at: environment.start
                )
                record.subscriptions.append(new)
            }
            topics.append(record)
        }
    }

    var isBlank: Bool { topics.isEmpty && counter == 0 }

    func arn(_ name: String) -> String {
        "arn:\(region.partition):sns:\(region.rawValue):\(account.rawValue):\(name)"
    }

    /// The next unique id, in the form of a UUID.
    mutating func nextID() -> String {
        counter += 1
        var random = SeededGenerator(seed: key, streamNumber: counter)
        return Self.uuid(random.next(), random.next())
    }

    /// A new subscription; one that is pending gets a request for confirmation.
    mutating func subscribe(
        to topic: TopicRecord,
        transport: String,
        endpoint: String,
        isConfirmed: Bool,
        at now: Timestamp
    ) -> SubscriptionRecord {
        let id = nextID()
        let token = nextID().filter { $0 != "-" } + nextID().filter { $0 != "-" }
        if !isConfirmed {
            confirmationRequests.append(
                ConfirmationRequest(
                    time: now,
                    topicArn: topic.arn,
                    transport: transport,
                    endpoint: endpoint,
                    token: token
                )
            )
        }
        return SubscriptionRecord(
            arn: topic.arn + ":" + id,
            transport: transport,
            endpoint: endpoint,
            attributes: [:],
            isConfirmed: isConfirmed,
            token: token,
            tokenEnd: now + Self.tokenLife
        )
    }

    /// Source: SNS 2010-03-31, `ConfirmSubscription`: two days.
    static let tokenLife = Duration.seconds(2 * 86_400)

    // MARK: Finding

    /// The topic of an ARN, for an action as a policy names it.
    ///
    /// - Throws: `InvalidParameter` for what is no ARN, `AuthorizationError` for a topic of another account, and
    ///   `NotFound` for one that does not exist in this Region.
    func topic(_ arn: String, action: String, _ context: RequestContext) throws(AWSError) -> Int {
        try check(arn, "TopicArn", action: action, context)
        guard let index = topics.firstIndex(where: { $0.arn == arn }) else { throw .snsNotFound() }
        return index
    }

    /// Where a subscription is; those that are pending have no ARN that callers know.
    func subscription(
        _ arn: String,
        action: String,
        _ context: RequestContext
    ) throws(AWSError) -> (topic: Int, place: Int) {
        try check(arn, "SubscriptionArn", action: action, context)
        for (index, topic) in topics.enumerated() where arn.hasPrefix(topic.arn + ":") {
            if let place = topic.subscriptions.firstIndex(where: { $0.arn == arn }) {
                return (index, place)
            }
        }
        throw .snsNotFound("Subscription does not exist")
    }

    private func check(
        _ arn: String,
        _ name: String,
        action: String,
        _ context: RequestContext
    ) throws(AWSError) {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 6 else {
            throw .snsInvalidParameter(name, "An ARN must have at least 6 elements, not \(parts.count)")
        }
        guard parts[0] == "arn", parts[2] == "sns" else {
            throw .snsInvalidParameter(name, "Not an ARN of SNS")
        }
        guard parts[4] == account.rawValue else {
            throw .snsAuthorizationError(caller: context.caller.arn, action: action, resource: arn)
        }
    }

    /// Adds everything that tells two states apart to a digest.
    func digest(into hash: inout StableHash) {
        hash.combine(counter)
        for topic in topics {
            hash.combine(topic.arn)
            hash.combine(topic.attributes)
            hash.combine(topic.tags)
            hash.combine(topic.sequence)
            hash.combine(UInt64(topic.deletedSubscriptionCount))
            for subscription in topic.subscriptions {
                hash.combine(subscription.arn)
                hash.combine(subscription.transport)
                hash.combine(subscription.endpoint)
                hash.combine(subscription.isConfirmed ? 1 : 0 as UInt64)
                hash.combine(subscription.token)
                hash.combine(subscription.attributes)
            }
        }
        for delivery in deliveries {
            hash.combine(UInt64(bitPattern: delivery.time.nanoseconds))
            hash.combine(delivery.messageID)
            hash.combine(delivery.subscriptionArn)
            hash.combine(delivery.message)
        }
        hash.combine(UInt64(confirmationRequests.count))
    }

    static func uuid(_ high: UInt64, _ low: UInt64) -> String {
        let versioned = high & ~0xF000 | 0x4000
        let varied = low & ~(3 << 62) | 1 << 63
        let digits = hex(versioned) + hex(varied)
        var text = ""
        text.reserveCapacity(36)
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private static func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension StableHash {
    /// Adds a map in the order of its keys.
    mutating func combine(_ map: [String: String]) {
        combine(UInt64(map.count))
        for key in map.keys.sorted() {
            combine(key)
            combine(map[key] ?? "")
        }
    }
}
