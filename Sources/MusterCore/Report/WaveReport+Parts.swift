/// What became of a probe or an action.
package struct StepReport: Hashable, Sendable, Codable {
    package var phase: StepPhase
    package var kind: WaveStep.Kind
    package var name: String
    package var isRequired: Bool
    /// `notRun` for a step that the wave never came to.
    package var outcome: StepOutcome
    /// A clause without a full stop; empty when there is nothing to say.
    package var detail: String
    /// Tries over all attempts of the wave.
    package var tries: Int
    /// Whether an answer was made up because the scenario has none of its own.
    package var isAssumed: Bool
    package var start: Timestamp?
    package var end: Timestamp?
    package var location: SourceRange?

    package init(
        phase: StepPhase,
        kind: WaveStep.Kind,
        name: String,
        isRequired: Bool,
        outcome: StepOutcome,
        detail: String,
        tries: Int,
        isAssumed: Bool,
        start: Timestamp?,
        end: Timestamp?,
        location: SourceRange?
    ) {
        self.phase = phase
        self.kind = kind
        self.name = name
        self.isRequired = isRequired
        self.outcome = outcome
        self.detail = detail
        self.tries = tries
        self.isAssumed = isAssumed
        self.start = start
        self.end = end
        self.location = location
    }
}

/// An attempt of a wave that failed and was followed by another.
package struct AttemptReport: Hashable, Sendable, Codable {
    package var number: Int
    package var end: Timestamp
    package var cause: Cause
    /// Names of the servers that were launched again.
    package var servers: [String]
    /// When the next attempt was due.
    package var next: Timestamp

    package init(number: Int, end: Timestamp, cause: Cause, servers: [String], next: Timestamp) {
        self.number = number
        self.end = end
        self.cause = cause
        self.servers = servers
        self.next = next
    }
}

/// What became of the instances of a drill that was rolled back.
package struct RollbackReport: Hashable, Sendable, Codable {
    package struct Call: Hashable, Sendable, Codable {
        package var attempt: TerminationAttempt
        package var time: Timestamp
        package var job: JobID?
        /// Why there is no job.
        package var error: RecordedError?

        package init(attempt: TerminationAttempt, time: Timestamp, job: JobID?, error: RecordedError?) {
            self.attempt = attempt
            self.time = time
            self.job = job
            self.error = error
        }
    }

    package var start: Timestamp
    package var end: Timestamp
    package var cause: Cause?
    package var calls: [Call]
    package var terminated: [OwnInstance]
    package var left: [LeftOver]

    package init(
        start: Timestamp,
        end: Timestamp,
        cause: Cause?,
        calls: [Call],
        terminated: [OwnInstance],
        left: [LeftOver]
    ) {
        self.start = start
        self.end = end
        self.cause = cause
        self.calls = calls
        self.terminated = terminated
        self.left = left
    }
}
