import MusterAWS
package import MusterCore

/// Everything that EventBridge knows in one account and Region.
///
/// The default bus is always there; it and the others are kept from the first change on.
struct EventBridgeState: Sendable {
    var buses: [String: EventBusRecord] = [:]
    /// Deliveries and moments to come, by the number of their timer.
    private(set) var queue: [Int: Queued] = [:]
    private var queueCount = 0
    /// What rules have sent to targets that the simulator does not have, in the order of time.
    var sent = RecentList<TargetDelivery>()
    /// Numbers the events of this Region.
    var counter: UInt64 = 0
    var random: SeededGenerator?
    /// Which events that happen by themselves are followed already.
    var followsStalls = false
    var followsSnapshots = false

    var isBlank: Bool { buses.isEmpty && counter == 0 }

    enum Queued: Sendable {
        case delivery(TargetDelivery)
        case stall(server: Int, isStalled: Bool)
        case snapshots(slot: Int64)
        /// A rule of the default bus fires by itself, at this moment unless it was changed since.
        case schedule(rule: String, at: Int64)
    }

    /// Keeps what is to happen later.
    ///
    /// - Returns: Its number, by which it is taken out once.
    mutating func enqueue(_ entry: Queued) -> Int {
        queue[queueCount] = entry
        queueCount += 1
        return queueCount - 1
    }

    /// Puts something in the place of what was to happen under a number.
    mutating func enqueue(_ entry: Queued, again number: Int) { queue[number] = entry }

    /// What is to happen under a number; all but the moments of rules, which keep their numbers, is forgotten by that.
    mutating func dequeue(_ number: Int) -> Queued? {
        if case .schedule? = queue[number] { return queue[number] }
        return queue.removeValue(forKey: number)
    }

    func digest(into hash: inout StableHash) {
        hash.combine(counter)
        for name in buses.keys.sorted() {
            hash.combine(name)
            guard let bus = buses[name] else { continue }
            hash.combine(bus.tags)
            for name in bus.rules.keys.sorted() {
                guard let rule = bus.rules[name] else { continue }
                hash.combine(name)
                hash.combine(rule.patternText ?? "")
                hash.combine(rule.scheduleText ?? "")
                hash.combine(rule.state.rawValue)
                hash.combine(rule.tags)
                for target in rule.targets { hash.combine(ShapeDigest.of(target)) }
            }
        }
        for delivery in sent.all {
            hash.combine(UInt64(bitPattern: delivery.time.nanoseconds))
            hash.combine(delivery.targetARN)
            hash.combine(delivery.input)
        }
    }
}

/// A bus with its rules.
struct EventBusRecord: Sendable {
    let name: String
    var description: String?
    var keyID: String?
    var deadLetters: EventBridge.DeadLetterConfig?
    let created: Timestamp
    var tags: [String: String] = [:]
    var rules: [String: EventRuleRecord] = [:]
}

/// A rule and where it sends what fits.
struct EventRuleRecord: Sendable {
    let name: String
    var patternText: String?
    var pattern: EventPattern?
    var scheduleText: String?
    var schedule: ScheduleExpression?
    /// When its schedule began.
    var begun: Timestamp?
    /// The timer of its schedule, and what it waits for.
    var timer: Int?
    var state: EventBridge.RuleState
    var description: String?
    var role: String?
    var creator: String
    var tags: [String: String] = [:]
    var targets: [EventBridge.Target] = []
}

/// What a rule has sent to one of its targets.
package struct TargetDelivery: Hashable, Sendable {
    package var time: Timestamp
    package let ruleARN: String
    package let targetID: String
    package let targetARN: String
    /// What the target gets: the event, a part of it, or a text of the rule.
    package let input: String
}
