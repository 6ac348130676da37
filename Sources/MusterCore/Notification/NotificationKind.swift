/// What a notification tells.
package enum NotificationKind: String, Hashable, Sendable, Codable, CaseIterable {
    // The execution itself.
    case started, completed, failed, paused, resumed, cancelled
    // What DRS does, and what its quotas leave.
    /// A server was not launched.
    case launchFailed
    /// A server's replication has stalled, or goes on again.
    case replicationStalled
    /// The replication agent of a server is silent or gone.
    case agentIssue
    /// A quota is nearly used up, or has refused a call.
    case serviceLimit
    // People who decide.
    case approvalRequired, approvalGranted, approvalDenied
    // Who may do what.
    /// A call or a person was refused for want of a permission.
    case unauthorizedAccess
    /// The plan is not the one that was run before.
    case configurationChange
    /// A rule of the plan's own policy or objectives is broken.
    case complianceViolation

    package var category: NotificationCategory {
        switch self {
        case .started, .completed, .failed, .paused, .resumed, .cancelled: .execution
        case .launchFailed, .replicationStalled, .agentIssue, .serviceLimit: .alerts
        case .approvalRequired, .approvalGranted, .approvalDenied: .approvals
        case .unauthorizedAccess, .configurationChange, .complianceViolation: .security
        }
    }

    /// The kind in words, as part of a sentence.
    package var words: String {
        switch self {
        case .started, .completed, .failed, .paused, .resumed, .cancelled: rawValue
        case .launchFailed: "launch failed"
        case .replicationStalled: "replication stalled"
        case .agentIssue: "agent issue"
        case .serviceLimit: "service limit"
        case .approvalRequired: "approval required"
        case .approvalGranted: "approval granted"
        case .approvalDenied: "approval denied"
        case .unauthorizedAccess: "unauthorised access"
        case .configurationChange: "configuration change"
        case .complianceViolation: "compliance violation"
        }
    }
}

/// A group of kinds that the same people want to hear of.
package enum NotificationCategory: String, Hashable, Sendable, Codable, CaseIterable {
    case execution, alerts, approvals, security

    package var kinds: [NotificationKind] { NotificationKind.allCases.filter { $0.category == self } }
}

/// How the body of a message is written.
package enum NotificationForm: String, Hashable, Sendable, Codable, CaseIterable {
    /// Plain text, for people who read it as it is.
    case text
    /// A page, for receivers that show or forward it.
    case html
}
