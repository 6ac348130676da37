/// Carries out probes and actions: the seam beside that of AWS calls.
///
/// The engine decides when a step is tried, how often, and what its failure means. Behind the seam stands either what a
/// scenario says, or sockets, commands and SSM.
package protocol StepRunner: Sendable {
    /// Tries a step once; must answer within the limit of the request.
    ///
    /// Whatever goes wrong is an answer that has not passed.
    ///
    /// - Throws: `CancellationError` only, when the task is cancelled.
    func attempt(_ request: StepRequest) async throws -> StepAnswer
}

/// One try of a step.
package struct StepRequest: Hashable, Sendable {
    package var execution: ExecutionID
    /// The wave's index in the plan.
    package var wave: Int
    package var phase: StepPhase
    package var step: WaveStep
    /// From 1, over all attempts of the wave.
    package var number: Int
    /// Where the wave recovers.
    package var account: AccountID
    package var region: RegionName
    /// How long the try may take.
    package var limit: Duration

    package init(
        execution: ExecutionID,
        wave: Int,
        phase: StepPhase,
        step: WaveStep,
        number: Int,
        account: AccountID,
        region: RegionName,
        limit: Duration
    ) {
        self.execution = execution
        self.wave = wave
        self.phase = phase
        self.step = step
        self.number = number
        self.account = account
        self.region = region
        self.limit = limit
    }
}

/// What a try has shown.
package struct StepAnswer: Hashable, Sendable, Codable {
    package var hasPassed: Bool
    /// A few words without a full stop: `connection refused`, `status 503`.
    package var detail: String
    /// Whether nothing was looked at: a simulation has no answer of its own and takes the one it was told to take.
    package var isAssumed: Bool

    package init(hasPassed: Bool, detail: String, isAssumed: Bool = false) {
        self.hasPassed = hasPassed
        self.detail = detail
        self.isAssumed = isAssumed
    }
}

/// Where nobody can carry out steps: every try fails and says so.
package struct NoStepRunner: StepRunner {
    package init() {}

    package func attempt(_ request: StepRequest) async throws -> StepAnswer {
        StepAnswer(hasPassed: false, detail: "it was not run: nothing here can carry out probes and actions")
    }
}
