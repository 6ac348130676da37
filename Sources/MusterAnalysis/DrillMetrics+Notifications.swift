import MusterCore

/// How well people were told.
extension DrillMetrics {
    var notifications: [Metric] {
        let all = facts.notifications
        let none = all.isEmpty ? silence : nil
        let delivered = all.filter { $0.messageID != nil }
        return [
            Metric(
                .notificationDelivery,
                value: all.isEmpty ? nil : .share(delivered.count, of: all.count),
                samples: all.count,
                reason: none
            ),
            latency(delivered, none),
            Metric(
                .notificationOrder,
                value: all.isEmpty ? nil : .count(Self.inversions(delivered)),
                samples: delivered.count,
                reason: none
            ),
            Metric(
                .notificationDuplicates,
                value: all.isEmpty ? nil : .count(delivered.reduce(0) { $0 + $1.unanswered }),
                samples: delivered.count,
                reason: none
            ),
            Metric(
                .notificationStorm,
                value: all.isEmpty ? nil : .count(Self.busiestMinute(all.map(\.queued))),
                samples: all.count,
                reason: none
            ),
        ]
    }

    private var silence: String {
        context.plan.notify == nil ? "the plan tells nobody" : "nothing happened that anybody wants to hear of"
    }

    private func latency(_ delivered: [SentNotification], _ none: String?) -> Metric {
        let worst = delivered.max { $0.latency < $1.latency }
        return Metric(
            .notificationLatency,
            value: worst.map { .duration($0.latency) },
            samples: delivered.count,
            spread: delivered.count > 1 ? Metric.Spread(delivered.map(\.latency)) : nil,
            subject: worst.map { "message \"\($0.kind.words)\"" },
            reason: worst == nil ? none ?? "no message was delivered" : nil
        )
    }

    /// Messages that were delivered before one that was queued earlier in the same channel.
    private static func inversions(_ delivered: [SentNotification]) -> Int {
        var latest: [String: Timestamp] = [:]
        var count = 0
        for message in delivered {
            let topic = message.topic ?? ""
            if let last = latest[topic], message.time < last { count += 1 }
            latest[topic] = max(latest[topic] ?? message.time, message.time)
        }
        return count
    }

    /// The most moments within one minute; they stand in the order of time.
    private static func busiestMinute(_ moments: [Timestamp]) -> Int {
        var most = 0
        var first = 0
        for (index, moment) in moments.enumerated() {
            while moment - moments[first] >= .seconds(60) { first += 1 }
            most = max(most, index - first + 1)
        }
        return most
    }
}
