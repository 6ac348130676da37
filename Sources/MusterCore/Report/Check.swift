/// One thing that was checked; a test case in CI.
package struct Check: Hashable, Sendable, Codable {
    package enum Result: Hashable, Sendable, Codable {
        case passed
        /// The plan was exercised and fell short; `kind` is a word such as `ObjectiveMissed`.
        case failed(kind: String, message: String)
        /// Muster cannot judge; `kind` is a word such as `InvalidScenario`.
        case error(kind: String, message: String)
        /// Deliberately not judged.
        case skipped(reason: String)
    }

    /// What follows the scenario's id in the class name: `plan`, `wave-01-database`, `objectives`, `assertions`.
    package var group: String
    /// The same in every run; no durations, seeds or limits.
    package var name: String
    package var result: Result
    /// The measured value where it is a duration, else zero.
    package var duration: Duration
    /// When it began in the run; `nil` for what has no time.
    package var start: Timestamp?
    /// The whole answer, several lines: limit, measured, critical path.
    ///
    /// Empty when the message says all.
    package var details: [String]
    /// What a CI system shows although the check passed.
    package var warning: String?
    package var location: SourceRange?
    /// Why earlier attempts failed, in order; empty for what came out so at once.
    package var failedAttempts: [Cause]

    package init(
        group: String,
        name: String,
        result: Result = .passed,
        duration: Duration = .zero,
        start: Timestamp? = nil,
        details: [String] = [],
        warning: String? = nil,
        location: SourceRange? = nil,
        failedAttempts: [Cause] = []
    ) {
        self.group = group
        self.name = name
        self.result = result
        self.duration = duration
        self.start = start
        self.details = details
        self.warning = warning
        self.location = location
        self.failedAttempts = failedAttempts
    }
}

/// The exit codes of the program; a public contract.
package enum ProgramStatus: Int32, Sendable, CaseIterable {
    case passed = 0
    case gateFailed = 1
    case differs = 2
    case nothingSelected = 4
    case usage = 64
    case invalidInput = 65
    case unavailable = 69
    case internalError = 70
    case limitReached = 75
    case noPermission = 77

    /// Which of several statuses speaks for a whole invocation: 70 > 65 > 77 > 69 > 75 > 1 > 2 > 0.
    package static func combined(_ statuses: some Sequence<ProgramStatus>) -> ProgramStatus {
        let order: [ProgramStatus] = [
            .internalError, .invalidInput, .noPermission, .unavailable, .limitReached, .usage, .gateFailed, .differs,
            .nothingSelected, .passed,
        ]
        let present = Set(statuses)
        return order.first { present.contains($0) } ?? .passed
    }
}
