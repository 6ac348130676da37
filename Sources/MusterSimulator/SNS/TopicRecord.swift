import MusterAWS
import MusterCore

/// A topic, and who has subscribed to it.
struct TopicRecord: Sendable {
    let name: String
    let arn: String
    /// What was set, by name; the service's own attributes are worked out.
    var attributes: [String: String]
    var tags: [String: String]
    /// Who may do what, where somebody has said so; read from the attribute `Policy`.
    var policy: Policy?
    /// What `PutDataProtectionPolicy` has set.
    var dataProtection: String?
    var subscriptions: [SubscriptionRecord] = []
    var deletedSubscriptionCount = 0
    /// Subscriptions that somebody else has ended, and that their endpoints can have back; of very many the last.
    var ended: [SubscriptionRecord] = []
    /// What a FIFO topic has had lately.
    var recent = DeduplicationWindow()
    var sequence: UInt64 = 0

    var isFIFO: Bool { name.hasSuffix(".fifo") }

    /// Bytes of a message with its attributes, and of a whole batch.
    ///
    /// Source: SNS 2010-03-31, `CreateTopic`, attribute `MaximumMessageSize`.
    var sizeLimit: Int { attributes["MaximumMessageSize"].flatMap { Int($0) } ?? 262_144 }
}

/// The deduplication ids of the last five minutes.
///
/// Source: SNS Developer Guide, message deduplication for FIFO topics.
struct DeduplicationWindow: Sendable {
    private static let length = Duration.seconds(300)

    private var seen: Set<String> = []
    /// In the order of time; those before `first` are forgotten.
    private var order: [(id: String, time: Timestamp)] = []
    private var first = 0

    /// Whether an id is new; it is known from here on.
    mutating func insert(_ id: String, at now: Timestamp) -> Bool {
        while first < order.count, order[first].time + Self.length <= now {
            seen.remove(order[first].id)
            first += 1
        }
        if first > 1_000, first * 2 > order.count {
            order.removeFirst(first)
            first = 0
        }
        guard seen.insert(id).inserted else { return false }
        order.append((id, now))
        return true
    }
}

/// A subscription, confirmed or not.
struct SubscriptionRecord: Sendable {
    let arn: String
    let transport: String
    let endpoint: String
    /// Who has subscribed.
    let owner: AccountID
    var attributes: [String: String] = [:]
    /// Read from the attribute `FilterPolicy`.
    var filter: FilterPolicy?
    var isConfirmed: Bool
    /// What confirms it, and when that stops working.
    var token: String
    var tokenEnd: Timestamp
    /// Whether only a signed call may end it.
    var needsAuthentication = false
    /// Whether whoever confirmed it had signed the call.
    var wasAuthenticated = false

    var isRaw: Bool { attributes["RawMessageDelivery"] == "true" }

    var filterScope: FilterPolicy.Scope {
        attributes["FilterPolicyScope"].flatMap(FilterPolicy.Scope.init(rawValue:)) ?? .attributes
    }

    /// The queue for what cannot be delivered.
    ///
    /// The attribute was checked when it was set.
    var deadLetterQueue: String? {
        attributes["RedrivePolicy"].flatMap { try? JSONParser.parse($0) }?["deadLetterTargetArn"]?.string
    }
}
