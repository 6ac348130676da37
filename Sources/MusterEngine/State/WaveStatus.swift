package import MusterCore

/// What a wave is doing, in Muster's words.
package enum WaveStatus: String, Hashable, Sendable, CaseIterable {
    /// It waits for other waves.
    case waiting
    /// It waits for a person.
    case awaitingApproval
    /// A person has decided, or the hold ran out: it starts or fails as the decision or the plan says.
    case decided
    case running
    case completed, partial, failed, timedOut, notReached, cancelled

    package init(_ outcome: WaveOutcome) {
        switch outcome {
        case .completed: self = .completed
        case .partial: self = .partial
        case .failed: self = .failed
        case .timedOut: self = .timedOut
        case .notReached: self = .notReached
        case .cancelled: self = .cancelled
        }
    }

    /// How the wave ended; `nil` as long as it has not.
    package var outcome: WaveOutcome? {
        switch self {
        case .waiting, .awaitingApproval, .decided, .running: nil
        case .completed: .completed
        case .partial: .partial
        case .failed: .failed
        case .timedOut: .timedOut
        case .notReached: .notReached
        case .cancelled: .cancelled
        }
    }

    /// Whether nothing follows.
    package var isFinal: Bool { outcome != nil }

    /// Whether the one may follow the other.
    package func mayBecome(_ next: WaveStatus) -> Bool {
        switch (self, next) {
        case (.waiting, .awaitingApproval), (.waiting, .running), (.waiting, .notReached), (.waiting, .cancelled),
            (.waiting, .failed):
            true
        case (.awaitingApproval, .decided), (.awaitingApproval, .cancelled):
            true
        case (.decided, .running), (.decided, .failed), (.decided, .cancelled):
            true
        case (.running, .completed), (.running, .partial), (.running, .failed), (.running, .timedOut),
            (.running, .cancelled):
            true
        case (.waiting, _), (.awaitingApproval, _), (.decided, _), (.running, _), (.completed, _), (.partial, _),
            (.failed, _), (.timedOut, _), (.notReached, _), (.cancelled, _):
            false
        }
    }
}
