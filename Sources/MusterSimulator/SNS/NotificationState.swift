import MusterAWS
import MusterCore

/// Everything that SNS knows in one account and Region.
struct NotificationState: Sendable {
    let account: AccountID
    let region: RegionName
    /// Makes message ids, subscription ids and tokens.
    private let key: UInt64
    let environment: SimulatorEnvironment

    var topics = TopicTable()
    private var counter: UInt64 = 0
    var deliveries = RecentList<Delivery>()
    var deadLetters = RecentList<DeadLetter>()
    var confirmationRequests = RecentList<ConfirmationRequest>()
    /// Messages that SNS took and that subscribers do not get.
    var faults: [Fault] = []
    var devices = DeviceState()
    var telephones = TelephoneState()
    var rates = MessageRates()
    /// Whether somebody carries messages to addresses on the network; without, none is kept for it.
    var isConnected = false
    /// Messages that the front door still has to hand over.
    var outgoing: [OutgoingMessage] = []

    /// A fault with its own chance.
    struct Fault: Sendable {
        let delivery: DeliveryFault
        var random: SeededGenerator
    }

    /// Source: SNS 2010-03-31, `Subscribe`.
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
        for topic in region.topics { add(topic) }
        for number in region.optedOut ?? [] { telephones.optedOut.append(TelephoneState.plain(number)) }
        telephones.sandbox.isActive = region.hasTelephoneSandbox == true
    }

    var isBlank: Bool { topics.isEmpty && counter == 0 && devices.isBlank && telephones.isBlank }

    func arn(_ name: String) -> String { Self.arn(name, in: region, of: account) }

    /// The ARN that a topic of the caller has.
    static func arn(_ name: String, _ context: RequestContext) -> String {
        arn(name, in: context.region, of: context.caller.account)
    }

    private static func arn(_ name: String, in region: RegionName, of account: AccountID) -> String {
        "arn:\(region.partition):sns:\(region.rawValue):\(account.rawValue):\(name)"
    }

    /// The next unique id, in the form of a UUID.
    mutating func nextID() -> String {
        counter += 1
        var random = SeededGenerator(seed: key, streamNumber: counter)
        return Self.uuid(random.next(), random.next())
    }

    /// A new subscription with its token.
    mutating func newSubscription(
        to topicArn: String,
        transport: String,
        endpoint: String,
        owner: AccountID,
        isConfirmed: Bool,
        at now: Timestamp
    ) -> SubscriptionRecord {
        let id = nextID()
        let token = nextID().filter { $0 != "-" } + nextID().filter { $0 != "-" }
        return SubscriptionRecord(
            arn: topicArn + ":" + id,
            transport: transport,
            endpoint: endpoint,
            owner: owner,
            isConfirmed: isConfirmed,
            token: token,
            tokenEnd: now + Self.tokenLife
        )
    }

    /// Source: SNS 2010-03-31, `ConfirmSubscription`: two days.
    static let tokenLife = Duration.seconds(2 * 86_400)

    // MARK: Finding

    /// The topic of an ARN.
    ///
    /// - Throws: `InvalidParameter` for what is no ARN, and `NotFound` for a topic that does not exist in this Region.
    func topic(_ arn: String) throws(AWSError) -> Int {
        try Self.check(arn, "TopicArn")
        guard let place = topics.place(of: arn) else { throw .snsNotFound() }
        return place
    }

    /// Where a subscription is; those that are pending have no ARN that callers know.
    func subscription(_ arn: String) throws(AWSError) -> (topic: Int, place: Int) {
        try Self.check(arn, "SubscriptionArn")
        if let end = arn.lastIndex(of: ":"), let topic = topics.place(of: String(arn[..<end])),
            let place = topics[topic].subscriptions.firstIndex(where: { $0.arn == arn })
        {
            return (topic, place)
        }
        throw .snsNotFound("Subscription does not exist")
    }

    static func check(_ arn: String, _ name: String) throws(AWSError) {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 6 else {
            throw .snsInvalidParameter(name, "An ARN must have at least 6 elements, not \(parts.count)")
        }
        guard parts[0] == "arn", parts[2] == "sns" else {
            throw .snsInvalidParameter(name, "Not an ARN of SNS")
        }
    }

    /// Adds everything that tells two states apart to a digest.
    func digest(into hash: inout StableHash) {
        hash.combine(counter)
        for topic in topics.all {
            hash.combine(topic.arn)
            hash.combine(topic.attributes)
            hash.combine(topic.tags)
            hash.combine(topic.dataProtection ?? "")
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
        for delivery in deliveries.all {
            hash.combine(UInt64(bitPattern: delivery.time.nanoseconds))
            hash.combine(delivery.messageID)
            hash.combine(delivery.subscriptionArn)
            hash.combine(delivery.message)
        }
        hash.combine(UInt64(confirmationRequests.count))
        devices.digest(into: &hash)
        telephones.digest(into: &hash)
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
