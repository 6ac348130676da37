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
    /// Whose tokens the requests for approvals carry here; `nil` for those of everybody who is asked.
    ///
    /// Whoever reads a token can decide in its holder's name.
    package var tokenHolders: [String]?

    /// What a channel hears that asks for nothing in particular: all there is to tell.
    package static let defaultKinds = NotificationKind.allCases

    package init(
        topic: String,
        kinds: [NotificationKind] = NotificationChannel.defaultKinds,
        form: NotificationForm = .text,
        tokenHolders: [String]? = nil
    ) {
        self.topic = topic
        self.kinds = NotificationKind.allCases.filter(kinds.contains)
        self.form = form
        self.tokenHolders = tokenHolders
    }

    /// Whether the token of a person may be told here; `nil` for one that anybody may use.
    package func mayTell(tokenOf holder: String?) -> Bool {
        guard let tokenHolders else { return true }
        return holder.map(tokenHolders.contains) ?? !tokenHolders.isEmpty
    }

    /// Whether SNS keeps the order of the topic's messages and leaves out repeated ones.
    package var isFIFO: Bool { topic.hasSuffix(".fifo") }
}
