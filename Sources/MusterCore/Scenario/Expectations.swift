/// What a scenario must conclude; each part that is named becomes a check of its own.
package struct Expectations: Hashable, Sendable, Codable {
    package struct Expected<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
        package var value: Value
        package var location: SourceRange?

        package init(_ value: Value, at location: SourceRange? = nil) {
            self.value = value
            self.location = location
        }
    }

    /// How often an operation is called.
    package struct CallCount: Hashable, Sendable, Codable {
        /// For example `drs:StartRecovery`.
        package var operation: String
        package var count: ClosedRange<Int>

        package init(operation: String, count: ClosedRange<Int>) {
            self.operation = operation
            self.count = count
        }
    }

    /// How a wave ends.
    package struct WaveEnd: Hashable, Sendable, Codable {
        package var wave: Int
        package var outcome: WaveOutcome?
        package var cause: CauseCode?

        package init(wave: Int, outcome: WaveOutcome?, cause: CauseCode? = nil) {
            self.wave = wave
            self.outcome = outcome
            self.cause = cause
        }
    }

    /// What anybody concludes who reads the record at a moment of the run.
    package struct Reading: Hashable, Sendable, Codable {
        /// The outcome that the record names, or none.
        package enum State: String, Hashable, Sendable, Codable, CaseIterable {
            /// The execution is not over.
            case open
            case completed, partial, failed, cancelled, timedOut
        }

        /// Since the start of the run.
        package var after: Duration
        package var state: State

        package init(after: Duration, state: State) {
            self.after = after
            self.state = state
        }
    }

    /// `nil` expects `completed`.
    package var outcome: Expected<ExecutionOutcome>?
    package var waves: [Expected<WaveEnd>]
    package var calls: [Expected<CallCount>]
    /// How many calls are refused or stay without an answer; operations may be `drs:*`, or `*` for all.
    package var refused: [Expected<CallCount>]?
    /// The kinds of notification, in the order of sending; `nil` expects nothing of them.
    package var notified: Expected<[NotificationKind]>?
    /// How many messages are given up, counted once for each channel.
    package var undelivered: Expected<ClosedRange<Int>>?
    /// Objectives that this scenario is meant to miss, by name.
    package var missedObjectives: [Expected<String>]
    /// Names of the servers whose instances a rollback may not clear away; `nil` expects no rollback in particular, and
    /// that none leaves anything.
    package var leftOver: Expected<[String]>?
    /// Words that have to stand in the cause of the failure.
    package var mentions: [Expected<String>]
    /// Words that have to stand in a finding of the examination before the first launch.
    package var findings: [Expected<String>]?
    /// What observers of the record conclude while the run is under way and after it.
    package var seen: [Expected<Reading>]?

    package init(
        outcome: Expected<ExecutionOutcome>? = nil,
        waves: [Expected<WaveEnd>] = [],
        calls: [Expected<CallCount>] = [],
        notified: Expected<[NotificationKind]>? = nil,
        undelivered: Expected<ClosedRange<Int>>? = nil,
        missedObjectives: [Expected<String>] = [],
        leftOver: Expected<[String]>? = nil,
        mentions: [Expected<String>] = [],
        findings: [Expected<String>]? = nil,
        refused: [Expected<CallCount>]? = nil,
        seen: [Expected<Reading>]? = nil
    ) {
        self.outcome = outcome
        self.waves = waves
        self.calls = calls
        self.notified = notified
        self.undelivered = undelivered
        self.missedObjectives = missedObjectives
        self.leftOver = leftOver
        self.mentions = mentions
        self.findings = findings
        self.refused = refused
        self.seen = seen
    }
}
