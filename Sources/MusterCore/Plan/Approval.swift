/// A stop for people before or after a wave.
package struct Approval: Hashable, Sendable, Codable {
    package typealias TimeoutAction = HoldLimit.Action

    /// A time after which further people are asked.
    package struct Escalation: Hashable, Sendable, Codable {
        /// From the moment at which the approval is asked for.
        package var after: Duration
        /// Who may decide from then on, beside those who were asked before.
        package var to: [String]

        package init(after: Duration, to: [String]) {
            self.after = after
            self.to = to
        }
    }

    /// Who may decide; empty for anybody.
    package var approvers: [String]
    /// So many different people have to approve, 1 at least; one who denies is enough to deny.
    package var quorum: Int
    package var timeout: Duration
    package var onTimeout: TimeoutAction
    /// Who is asked later, in order of time.
    package var escalations: [Escalation]

    /// *Assumed*: what public orchestrators allow.
    package static let defaultTimeout = Duration.seconds(86_400)

    package init(
        approvers: [String],
        quorum: Int = 1,
        timeout: Duration = Approval.defaultTimeout,
        onTimeout: TimeoutAction = .fail,
        escalations: [Escalation] = []
    ) {
        self.approvers = approvers
        self.quorum = max(1, quorum)
        self.timeout = timeout
        self.onTimeout = onTimeout
        self.escalations = escalations
    }

    /// Everybody who may decide sooner or later, each once, in the order of asking; empty for anybody.
    package var everyone: [String] {
        guard !approvers.isEmpty else { return [] }
        var everyone: [String] = []
        for person in approvers + escalations.flatMap(\.to) where !everyone.contains(person) {
            everyone.append(person)
        }
        return everyone
    }
}

extension Approval {
    private enum CodingKeys: String, CodingKey {
        case approvers, quorum, timeout, onTimeout, escalations
    }

    /// Reads records that know neither quorum nor escalation as well.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            approvers: try values.decode([String].self, forKey: .approvers),
            quorum: try values.decodeIfPresent(Int.self, forKey: .quorum) ?? 1,
            timeout: try values.decode(Duration.self, forKey: .timeout),
            onTimeout: try values.decode(TimeoutAction.self, forKey: .onTimeout),
            escalations: try values.decodeIfPresent([Escalation].self, forKey: .escalations) ?? []
        )
    }
}

/// How long people may hold an execution, and what happens then.
package struct HoldLimit: Hashable, Sendable, Codable {
    /// What happens when nobody answers in time.
    package enum Action: String, Hashable, Sendable, Codable, CaseIterable {
        /// It ends timed out.
        case fail
        case cancel
        /// It goes on as if somebody had answered.
        case `continue`
    }

    package var timeout: Duration
    package var onTimeout: Action

    package init(timeout: Duration = Approval.defaultTimeout, onTimeout: Action = .fail) {
        self.timeout = timeout
        self.onTimeout = onTimeout
    }
}
