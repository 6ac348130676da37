/// A plan in a world, with things going wrong and with expectations.
package struct Scenario: Hashable, Sendable, Codable {
    /// The id: lower-case letters, digits and hyphens.
    package var name: String
    /// What it shows and must conclude: the comment at the head of the file.
    package var summary: String
    package var plan: RecoveryPlan
    /// The plan as it was run before; `nil` when nothing is known of it.
    package var previousPlan: RecoveryPlan?
    /// Templates of messages, later ones in the place of earlier ones.
    package var templates: [NotificationTemplate] = []
    package var world: World
    package var mode: ExecutionMode
    package var seed: UInt64
    package var faults: [Fault]
    /// What people do, as it is written down.
    package var people: [PersonAction]
    /// People who answer after their habits.
    package var staff: [Person]
    /// What probes and actions meet.
    package var steps: StepScript
    /// Executions of other plans in the same world.
    package var others: [OtherExecution] = []
    package var expectations: Expectations
    package var limits: Limits

    /// What ends a run that would not end by itself.
    package struct Limits: Hashable, Sendable, Codable {
        /// Virtual time from the start.
        package var virtualTime = Duration.seconds(7 * 86_400)
        /// Steps of the simulation.
        package var events = 50_000_000

        package init() {}
    }

    package init(
        name: String,
        summary: String = "",
        plan: RecoveryPlan,
        world: World,
        mode: ExecutionMode = .drill,
        seed: UInt64 = 1,
        faults: [Fault] = [],
        people: [PersonAction] = [],
        staff: [Person] = [],
        steps: StepScript = StepScript(),
        expectations: Expectations = Expectations(),
        limits: Limits = Limits()
    ) {
        self.name = name
        self.summary = summary
        self.plan = plan
        self.world = world
        self.mode = mode
        self.seed = seed
        self.faults = faults
        self.people = people
        self.staff = staff
        self.steps = steps
        self.expectations = expectations
        self.limits = limits
    }
}
