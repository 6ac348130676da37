import MusterAWS
import MusterCore

/// The topics that a world begins with.
extension NotificationState {
    /// Adds a topic as the world describes it.
    ///
    /// What the service would refuse, the reader of the world has refused.
    mutating func add(_ topic: WorldTopic) {
        var record = TopicRecord(name: topic.name, arn: arn(topic.name), attributes: [:], tags: topic.tags ?? [:])
        if record.isFIFO { record.attributes["FifoTopic"] = "true" }
        for (name, value) in topic.attributes ?? [:] { record.attributes[name] = value }
        if let publishers = topic.publishers, !publishers.isEmpty {
            let statement = TopicPolicy.permission(
                "publishers",
                for: publishers.map(\.rawValue),
                to: ["Publish"],
                on: record.arn,
                in: region
            )
            record.attributes["Policy"] = TopicPolicy.document([statement])
        }
        if let text = record.attributes["Policy"] { record.policy = try? TopicPolicy.read(text, for: record.arn) }
        for subscription in topic.subscriptions {
            var new = newSubscription(
                to: record.arn,
                transport: subscription.transport,
                endpoint: subscription.endpoint,
                owner: account,
                isConfirmed: subscription.isConfirmed,
                at: environment.start
            )
            for (name, value) in subscription.attributes ?? [:] { new.attributes[name] = value }
            if let text = new.attributes["FilterPolicy"] {
                new.filter = try? FilterPolicy(text, scope: new.filterScope)
            }
            if !new.isConfirmed { requestConfirmation(of: new, to: record, at: environment.start) }
            record.subscriptions.append(new)
        }
        topics.append(record)
    }
}
