package import MusterCore

/// Turns events of a service into what people are told.
package struct AlertRule: Hashable, Sendable {
    package let kind: NotificationKind
    package let pattern: EventPattern

    /// - Returns: `nil` when the pattern is none.
    package init?(_ kind: NotificationKind, _ pattern: JSONValue) {
        guard let pattern = EventPattern(pattern) else { return nil }
        self.kind = kind
        self.pattern = pattern
    }

    /// The rules by which events have to be sent to the engine for what a plan wants told.
    package static func patterns(for plan: NotificationPlan?) -> [EventPattern] {
        let kinds = plan?.channels.flatMap(\.kinds) ?? []
        return standard.filter { kinds.contains($0.kind) }.map(\.pattern)
    }

    /// What is told of DRS; successful launches are no news.
    package static let standard: [AlertRule] = [
        AlertRule(
            .launchFailed,
            .object([
                ("source", .array([.string("aws.drs")])),
                ("detail-type", .array([.string(ServiceEvent.launchResult)])),
                ("detail", .object([("state", .array([.string("RECOVERY_LAUNCH_FAILED")]))])),
            ])
        ),
        AlertRule(
            .replicationStalled,
            .object([
                ("source", .array([.string("aws.drs")])),
                ("detail-type", .array([.string(ServiceEvent.stalledChange)])),
                ("detail", .object([("state", .array([.string("STALLED"), .string("NOT_STALLED")]))])),
            ])
        ),
    ].compactMap(\.self)
}
