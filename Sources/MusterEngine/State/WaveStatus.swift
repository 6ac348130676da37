package import MusterCore

/// What a wave is doing, in Muster's words.
package enum WaveStatus: String, Hashable, Sendable, CaseIterable {
    /// It waits for other waves.
    case waiting
    /// It waits until somebody resumes, because the plan pauses before it.
    case paused
    /// It waits for people before it starts.
    case awaitingApproval
    /// A person has decided, or the hold ran out: it starts or fails as the decision or the plan says.
    case decided
    case running
    /// Its servers are settled; it waits for people who accept that.
    case awaitingApprovalAfter
    case completed, partial, failed, timedOut, skipped, notReached, cancelled

    package init(_ outcome: WaveOutcome) {
        switch outcome {
        case .completed: self = .completed
        case .partial: self = .partial
        case .failed: self = .failed
        case .timedOut: self = .timedOut
        case .skipped: self = .skipped
        case .notReached: self = .notReached
        case .cancelled: self = .cancelled
        }
    }

    /// The status for people who are told of it.
    package var words: String {
        switch self {
        case .awaitingApproval: "waits for approval"
        case .awaitingApprovalAfter: "waits for approval of its result"
        case .timedOut: "timed out"
        case .notReached: "not reached"
        case .partial: "completed in part"
        case .waiting, .paused, .decided, .running, .completed, .failed, .skipped, .cancelled: rawValue
        }
    }

    /// How the wave ended; `nil` as long as it has not.
    package var outcome: WaveOutcome? {
        switch self {
        case .waiting, .paused, .awaitingApproval, .decided, .running, .awaitingApprovalAfter: nil
        case .completed: .completed
        case .partial: .partial
        case .failed: .failed
        case .timedOut: .timedOut
        case .skipped: .skipped
        case .notReached: .notReached
        case .cancelled: .cancelled
        }
    }

    /// Whether nothing follows.
    package var isFinal: Bool { outcome != nil }

    /// Whether the one may follow the other.
    package func mayBecome(_ next: WaveStatus) -> Bool {
        switch (self, next) {
        case (.waiting, .paused), (.waiting, .awaitingApproval), (.waiting, .running), (.waiting, .notReached),
            (.waiting, .failed), (.waiting, .timedOut), (.waiting, .skipped), (.waiting, .cancelled):
            true
        case (.paused, .waiting), (.paused, .notReached), (.paused, .timedOut), (.paused, .cancelled):
            true
        case (.awaitingApproval, .decided), (.awaitingApproval, .notReached), (.awaitingApproval, .timedOut),
            (.awaitingApproval, .cancelled):
            true
        case (.decided, .running), (.decided, .notReached), (.decided, .failed), (.decided, .timedOut),
            (.decided, .cancelled):
            true
        case (.running, .awaitingApprovalAfter), (.running, .completed), (.running, .partial), (.running, .failed),
            (.running, .timedOut), (.running, .skipped), (.running, .cancelled):
            true
        case (.awaitingApprovalAfter, .completed), (.awaitingApprovalAfter, .partial),
            (.awaitingApprovalAfter, .failed), (.awaitingApprovalAfter, .timedOut),
            (.awaitingApprovalAfter, .cancelled):
            true
        case (.waiting, _), (.paused, _), (.awaitingApproval, _), (.decided, _), (.running, _),
            (.awaitingApprovalAfter, _), (.completed, _), (.partial, _), (.failed, _), (.timedOut, _),
            (.skipped, _), (.notReached, _), (.cancelled, _):
            false
        }
    }
}
