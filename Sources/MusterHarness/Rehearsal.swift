import MusterAWS
import MusterAnalysis
package import MusterCore
package import MusterEngine
import MusterSimulator
import MusterTemplates
package import MusterTime

/// Runs a scenario: the engine against the simulated services, in virtual time.
package struct Rehearsal: Sendable {
    package let loaded: LoadedScenario
    package let context: RunContext
    private let settings: EngineSettings

    /// Takes the history beside which people reach the run, when it is not the usual one: messages name it.
    package init(
        _ loaded: LoadedScenario,
        settings: EngineSettings = EngineSettings(),
        namedHistory: String? = nil
    ) {
        self.loaded = loaded
        var settings = settings
        settings.namedHistory = namedHistory
        self.settings = settings
        let latencies = LatencyAssumptions.list(loaded.scenario)
        let permissions = PermissionAssumptions.list(loaded.scenario)
        let steps = StepAssumptions.list(loaded.scenario)
        context = loaded.context(
            assumptions: latencies + settings.assumptions + permissions + steps + loaded.strictness,
            readsPerMinute: settings.readsPerMinute
        )
    }

    /// Runs once.
    ///
    /// - Parameters:
    ///   - pace: How virtual time relates to the time of those who watch.
    ///   - desk: Where people outside ask something of the execution, while it runs at a pace.
    ///   - observe: Hears of events before anything that follows from them is done; what it throws ends the run.
    /// - Returns: The record of the whole run.
    /// - Throws: ``RehearsalStopped`` when the run could not be brought to its end; what `observe` throws.
    package func run(
        pace: Pace = .skip,
        desk: ControlDesk? = nil,
        observe: @escaping @Sendable ([RecordedEvent]) throws -> Void = { _ in }
    ) throws -> RunRecord {
        try perform(pace: pace, desk: desk, observe: observe).record
    }

    /// Runs twice and compares every step.
    ///
    /// - Returns: The first difference; `nil` when there is none.
    package func findDifference() throws -> TraceDifference? {
        try checkDeterminism { detail in
            try perform(trace: detail).trace
        }
    }

    /// A run with everything that took part in it, for those who examine Muster itself.
    struct Performance {
        let record: RunRecord
        let trace: Trace
        /// What people asked for in vain.
        let refusedRequests: [RefusedRequest]
        /// The services as the run has left them.
        let services: SimulatedAWS
        /// What came of the other executions, in the order of the scenario.
        var others: [ExecutionResult] = []
    }

    /// Runs once and keeps everything; `prepare` may add to the simulated world what no scenario can say.
    ///
    /// - Returns: The whole run.
    /// - Throws: As ``run(pace:observe:)``.
    func perform(
        pace: Pace = .skip,
        desk: ControlDesk? = nil,
        trace: Trace.Detail = .off,
        prepare: (Simulation, ExecutionInbox) -> Void = { _, _ in },
        observe: @escaping @Sendable ([RecordedEvent]) throws -> Void = { _ in }
    ) throws -> Performance {
        let scenario = loaded.scenario
        let simulation = Simulation(
            start: scenario.world.start,
            limits: SimulationLimits(duration: scenario.limits.virtualTime, steps: scenario.limits.events),
            pace: pace,
            trace: trace
        )
        let services = SimulatedAWS(
            world: scenario.world,
            faults: scenario.faults,
            seed: scenario.seed,
            simulation: simulation,
            profiles: LatencyProfile.builtIn
        )
        let inbox = ExecutionInbox()
        let rules = AlertRule.patterns(for: scenario.plan.notify)
        if !rules.isEmpty { services.listen(to: rules) { inbox.deliver($0) } }
        let renderer: TemplateRenderer
        do {
            renderer = try TemplateRenderer(scenario.templates)
        } catch {
            throw RehearsalStopped(.invalidInput, kind: "InvalidTemplate", error.description)
        }
        let people = People(
            scenario,
            doing: scenario.people,
            from: scenario.world.start,
            seed: scenario.seed,
            execution: context.execution,
            inbox: inbox,
            simulation: simulation
        )
        let stage = RehearsalStage(
            scenario: scenario,
            execution: context.execution,
            settings: settings,
            simulation: simulation,
            services: services,
            inbox: inbox,
            people: people,
            steps: SimulatedSteps(scenario.steps, of: scenario.plan, services: services),
            renderer: renderer,
            observe: observe
        )
        prepare(simulation, inbox)
        desk?.open(inbox, waves: scenario.plan.waves.map(\.name))
        defer { desk?.close() }
        let result: ExecutionResult
        let others: [ExecutionResult]
        var context = context
        do {
            (result, others) = try simulation.run { try await stage.performAll() }
            if !others.isEmpty { context.others = zip(scenario.others, others).map(OtherExecutionEnd.init) }
        } catch {
            throw RehearsalStopped(error) ?? error
        }
        let record = RunRecord(context: context, events: Array(result.events), calls: services.callStatistics())
        return Performance(
            record: record,
            trace: simulation.trace,
            refusedRequests: result.refusedRequests,
            services: services,
            others: others
        )
    }
}

extension LoadedScenario {
    /// What a strict plan does, for reports; nothing of any other.
    fileprivate var strictness: [Assumption] {
        guard scenario.plan.isStrict else { return [] }
        return [
            Assumption(
                name: "what could not be verified before the start",
                value: "stops the execution",
                provenance: Provenance(.configured, "unverified: block, or --strict")
            )
        ]
    }
}

extension Rehearsal {
    /// Runs once and examines the record.
    package func report() throws -> DrillReport {
        DrillReport.examine(try run())
    }
}
