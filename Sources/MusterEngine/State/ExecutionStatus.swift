/// What an execution is doing, in Muster's words.
package enum ExecutionStatus: String, Hashable, Sendable, CaseIterable {
    /// Created; nothing has been launched, the examination is under way.
    case pending
    case running
    /// Nothing is running, and nothing starts before somebody resumes.
    case paused
    /// Nothing is running, and a wave waits for a person.
    case awaitingApproval
    /// Nothing more starts; what runs in AWS is followed to its end.
    case cancelling
    case completed, failed, partial, cancelled, timedOut

    /// Whether nothing follows.
    package var isFinal: Bool {
        switch self {
        case .pending, .running, .paused, .awaitingApproval, .cancelling: false
        case .completed, .failed, .partial, .cancelled, .timedOut: true
        }
    }

    /// Whether the one may follow the other.
    package func mayBecome(_ next: ExecutionStatus) -> Bool {
        switch (self, next) {
        case (.pending, .running), (.pending, .paused), (.pending, .awaitingApproval), (.pending, .cancelling),
            (.pending, .failed), (.pending, .cancelled),
            // Where every wave selects nobody, and may.
            (.pending, .partial):
            true
        case (.running, .paused), (.running, .awaitingApproval), (.running, .cancelling), (.running, .completed),
            (.running, .failed), (.running, .partial), (.running, .cancelled), (.running, .timedOut):
            true
        case (.paused, .running), (.paused, .awaitingApproval), (.paused, .cancelling), (.paused, .failed),
            (.paused, .cancelled), (.paused, .timedOut), (.paused, .completed), (.paused, .partial):
            true
        case (.awaitingApproval, .running), (.awaitingApproval, .paused), (.awaitingApproval, .cancelling),
            (.awaitingApproval, .failed), (.awaitingApproval, .cancelled), (.awaitingApproval, .timedOut),
            (.awaitingApproval, .completed), (.awaitingApproval, .partial):
            true
        case (.cancelling, .cancelled), (.cancelling, .failed), (.cancelling, .timedOut), (.cancelling, .completed),
            (.cancelling, .partial):
            true
        case (.pending, _), (.running, _), (.paused, _), (.awaitingApproval, _), (.cancelling, _), (.completed, _),
            (.failed, _), (.partial, _), (.cancelled, _), (.timedOut, _):
            false
        }
    }
}
