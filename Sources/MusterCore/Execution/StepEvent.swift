/// What has happened to one probe or action of a wave.
package struct StepEvent: Hashable, Sendable, Codable {
    package enum What: Hashable, Sendable, Codable {
        case started
        /// An action is about to be tried again; recorded before, as its first try is by `started`.
        case retrying
        /// A try has ended; the next one follows at `next`, when that is known.
        case tried(number: Int, answer: StepAnswer, next: Timestamp?)
        case finished(StepOutcome, tries: Int, detail: String)
    }

    package var phase: StepPhase
    /// The step's index on its side of the wave.
    package var step: Int
    package var name: String
    /// The attempt of the wave, from 1.
    package var attempt: Int
    package var what: What

    package init(phase: StepPhase, step: Int, name: String, attempt: Int, what: What) {
        self.phase = phase
        self.step = step
        self.name = name
        self.attempt = attempt
        self.what = what
    }
}

/// How a probe or an action has ended.
package enum StepOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    case passed
    case failed
    /// It had not passed when its time was up.
    case timedOut
    /// It never ran, or was given up before it had an answer; never as good as passed.
    case notRun
}

/// An attempt of a wave that failed and is followed by another.
package struct FailedAttempt: Hashable, Sendable, Codable {
    /// From 1.
    package var attempt: Int
    package var cause: Cause
    /// Those that are launched again; empty when only steps are run again.
    package var servers: [SourceServerID]
    /// When the next attempt begins.
    package var next: Timestamp

    package init(attempt: Int, cause: Cause, servers: [SourceServerID], next: Timestamp) {
        self.attempt = attempt
        self.cause = cause
        self.servers = servers
        self.next = next
    }
}
