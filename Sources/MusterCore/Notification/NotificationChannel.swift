/// Whom a plan tells of its executions.
package struct NotificationPlan: Hashable, Sendable, Codable {
    /// In the order of the file; events name them by their index.
    package var channels: [NotificationChannel]

    package init(channels: [NotificationChannel]) {
        self.channels = channels
    }

    /// One topic that hears what a topic hears by default.
    package init(topic: String) {
        self.init(channels: [NotificationChannel(topic: topic)])
    }
}

/// A topic, and what it hears.
package struct NotificationChannel: Hashable, Sendable, Codable {
    /// The ARN of an SNS topic.
    package var topic: String
    /// Without repetition, in the order of ``NotificationKind/allCases``.
    package var kinds: [NotificationKind]
    package var form: NotificationForm

    /// What a channel hears that asks for nothing in particular: the execution and its approvals.
    package static let defaultKinds = NotificationKind.allCases.filter {
        $0.category == .execution || $0.category == .approvals
    }

    package init(
        topic: String,
        kinds: [NotificationKind] = NotificationChannel.defaultKinds,
        form: NotificationForm = .text
    ) {
        self.topic = topic
        self.kinds = NotificationKind.allCases.filter(kinds.contains)
        self.form = form
    }

    /// Whether SNS keeps the order of the topic's messages and leaves out repeated ones.
    package var isFIFO: Bool { topic.hasSuffix(".fifo") }
}
