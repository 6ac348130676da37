/// Something that happened at one moment and is worth a mark in a timeline.
package struct TimelineMark: Hashable, Sendable, Codable {
    /// What sort of thing it is, the worst first; timelines give each a sign of its own.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A launch, a probe or an action failed.
        case failure
        /// A call was refused, or its answer was lost.
        case fault
        /// A message could not be sent.
        case notificationFailed
        /// A person decided or intervened.
        case person
        /// A message was sent.
        case notification
    }

    package var kind: Kind
    package var time: Timestamp
    /// What happened, in one sentence without a full stop.
    package var text: String
    /// The wave's index in the plan; `nil` for the execution as a whole.
    package var wave: Int?
    package var server: SourceServerID?

    package init(
        _ kind: Kind,
        at time: Timestamp,
        _ text: String,
        wave: Int? = nil,
        server: SourceServerID? = nil
    ) {
        self.kind = kind
        self.time = time
        self.text = text
        self.wave = wave
        self.server = server
    }
}
