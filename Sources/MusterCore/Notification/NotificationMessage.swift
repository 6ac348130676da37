/// A message in the outbox: written down before anything is sent, so that nothing is lost and nothing sent twice.
package struct NotificationMessage: Hashable, Sendable, Codable {
    /// A body in one of the forms that a channel wants.
    package struct Body: Hashable, Sendable, Codable {
        package var form: NotificationForm
        package var text: String

        package init(form: NotificationForm, text: String) {
            self.form = form
            self.text = text
        }
    }

    /// Names the state change that is told; the same for every try and every channel.
    package var id: String
    package var kind: NotificationKind
    package var wave: Int?
    /// The servers that an alert is about.
    package var servers: [SourceServerID]
    /// The state changes that are told, by names of their own: several where alerts were gathered.
    package var changes: [String]
    package var subject: String
    /// Where a token of an approval belongs stands its ``TokenMark``: no record holds a live token.
    package var bodies: [Body]
    /// Indices of the plan's channels that are to hear it, ascending.
    package var channels: [Int]
    /// The digests of the tokens whose marks stand in the bodies.
    package var tokens: [String]

    package init(
        id: String,
        kind: NotificationKind,
        wave: Int?,
        servers: [SourceServerID] = [],
        changes: [String] = [],
        subject: String,
        bodies: [Body],
        channels: [Int],
        tokens: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.wave = wave
        self.servers = servers
        self.changes = changes
        self.subject = subject
        self.bodies = bodies
        self.channels = channels
        self.tokens = tokens
    }

    /// What a channel of this form gets.
    package func body(_ form: NotificationForm) -> String? {
        bodies.first { $0.form == form }?.text ?? bodies.first?.text
    }
}

/// What became of a message in one channel.
package struct NotificationDelivery: Hashable, Sendable, Codable {
    /// The id of the message.
    package var id: String
    package var kind: NotificationKind
    package var channel: Int
    /// Calls of `Publish` for this message, the last one included.
    package var tries: Int
    /// Those of them that brought no answer, so that SNS may have acted all the same.
    package var unanswered: Int
    /// The id that SNS gave; `nil` when the message was given up, and `error` says why.
    package var messageID: String?
    package var error: RecordedError?

    package init(
        id: String,
        kind: NotificationKind,
        channel: Int = 0,
        tries: Int = 1,
        unanswered: Int = 0,
        messageID: String? = nil,
        error: RecordedError? = nil
    ) {
        self.id = id
        self.kind = kind
        self.channel = channel
        self.tries = tries
        self.unanswered = unanswered
        self.messageID = messageID
        self.error = error
    }
}
