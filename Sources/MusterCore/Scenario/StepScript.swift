/// What probes and actions meet in a simulated world.
package struct StepScript: Hashable, Sendable, Codable {
    /// What a step shows that no answer is written for.
    package enum Fallback: String, Hashable, Sendable, Codable, CaseIterable {
        case pass, fail
    }

    /// *Assumed* unless the scenario says so.
    package var fallback = Fallback.pass
    /// How long a try takes that nothing else is said about; *assumed* unless the scenario says so.
    package var takes = Duration.seconds(1)
    /// The first that fits a try counts.
    package var answers: [ScriptedAnswer] = []
    /// Whether the scenario itself says what holds for the rest.
    package var isConfigured = false

    package init() {}
}

/// How a probe or an action answers.
package struct ScriptedAnswer: Hashable, Sendable, Codable {
    package enum Result: Hashable, Sendable, Codable {
        /// It passes; before the time, counted from its first try, it fails.
        case pass(after: Duration)
        case fail
        /// Its tries go through these again and again; `true` passes.
        case flap([Bool])
    }

    /// The wave's index.
    package var wave: Int
    /// Only on this side of the wave; `nil` for both.
    package var phase: StepPhase?
    /// Only the step of this name; `nil` for each of the wave.
    package var step: String?
    /// Which tries, counted from 1 over all attempts of the wave; `nil` for all.
    package var tries: ClosedRange<Int>?
    package var result: Result
    /// How long a try takes; `nil` for the script's usual time.
    package var takes: Duration?
    /// What a try that fails says.
    package var detail: String?
    package var location: SourceRange?

    package init(
        wave: Int,
        phase: StepPhase? = nil,
        step: String? = nil,
        tries: ClosedRange<Int>? = nil,
        result: Result,
        takes: Duration? = nil,
        detail: String? = nil,
        location: SourceRange? = nil
    ) {
        self.wave = wave
        self.phase = phase
        self.step = step
        self.tries = tries
        self.result = result
        self.takes = takes
        self.detail = detail
        self.location = location
    }
}
