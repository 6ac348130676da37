/// Another execution in the world of a scenario: a plan of its own, carried out by an engine of its own.
package struct OtherExecution: Hashable, Sendable, Codable {
    package var plan: RecoveryPlan
    /// Templates of its messages, later ones in the place of earlier ones.
    package var templates: [NotificationTemplate]
    /// When it is asked for, measured from the start of the run.
    package var after: Duration
    /// What people do to it, as it is written down; those who answer by habit are the scenario's.
    package var people: [PersonAction]
    /// How it has to end; `nil` expects nothing of it.
    package var outcome: ExecutionOutcome?
    package var cause: CauseCode?
    package var location: SourceRange?

    package init(
        plan: RecoveryPlan,
        templates: [NotificationTemplate] = [],
        after: Duration = .zero,
        people: [PersonAction] = [],
        outcome: ExecutionOutcome? = nil,
        cause: CauseCode? = nil,
        location: SourceRange? = nil
    ) {
        self.plan = plan
        self.templates = templates
        self.after = after
        self.people = people
        self.outcome = outcome
        self.cause = cause
        self.location = location
    }
}

/// What became of another execution in the world of a scenario, beside what was expected of it.
package struct OtherExecutionEnd: Hashable, Sendable, Codable {
    /// The name of its plan.
    package var plan: String
    package var expectedOutcome: ExecutionOutcome?
    package var expectedCause: CauseCode?
    package var location: SourceRange?
    package var outcome: ExecutionOutcome
    package var cause: Cause?
    /// How many jobs DRS gave it.
    package var jobs: Int

    package init(_ other: OtherExecution, outcome: ExecutionOutcome, cause: Cause?, jobs: Int) {
        plan = other.plan.name
        expectedOutcome = other.outcome
        expectedCause = other.cause
        location = other.location
        self.outcome = outcome
        self.cause = cause
        self.jobs = jobs
    }
}
