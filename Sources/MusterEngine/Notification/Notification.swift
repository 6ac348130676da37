package import MusterCore

/// One message on its way to one topic.
package struct Notification: Hashable, Sendable {
    package var kind: NotificationKind
    /// The index of the plan's channel.
    package var channel: Int
    package var topic: String
    /// The same for every try, so that a receiver can tell a repetition.
    package var id: String
    package var subject: String
    package var message: String
    package var form: NotificationForm
    /// The digests of the tokens whose marks stand in the message.
    package var tokens: [String]
}
