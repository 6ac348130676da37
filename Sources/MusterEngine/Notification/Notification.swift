package import MusterCore

/// A message about an execution, to be published once.
package struct Notification: Hashable, Sendable {
    package var kind: NotificationKind
    package var topic: String
    /// The same for every try, so that a receiver can tell a repetition.
    package var id: String
    package var subject: String
    package var message: String
}
