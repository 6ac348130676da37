package import MusterCore

/// The place of a run in its history, from 1; equal runs are one execution under several numbers.
package struct RunNumber: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    package static func < (lhs: RunNumber, rhs: RunNumber) -> Bool {
        lhs.rawValue < rhs.rawValue
    }

    package var description: String { "\(rawValue)" }
}

/// What a list of runs tells of one of them.
package struct RunSummary: Hashable, Sendable {
    package var number: RunNumber
    package var execution: ExecutionID
    package var scenario: String
    package var plan: String
    package var nature: RunNature
    package var mode: ExecutionMode
    package var seed: UInt64
    /// By the wall clock; `nil` when the run was not told.
    package var startedAt: Timestamp?
    /// `nil` as long as the execution has not come to its end.
    package var outcome: ExecutionOutcome?
    /// `nil` when the run was interrupted, or closed without one.
    package var verdict: Verdict?
    package var eventCount: Int
    /// Whether the run was closed; one that was not is running, or was interrupted.
    package var isFinished: Bool
    /// What people answered who were asked afterwards how satisfied they are, 1 to 5; `nil` where nobody was.
    package var survey: [Int]?
}
