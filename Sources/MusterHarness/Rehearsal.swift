import MusterAWS
import MusterAnalysis
package import MusterCore
package import MusterEngine
import MusterSimulator
package import MusterTime

/// Runs a scenario: the engine against the simulated services, in virtual time.
package struct Rehearsal: Sendable {
    package let loaded: LoadedScenario
    package let context: RunContext
    private let settings: EngineSettings

    package init(_ loaded: LoadedScenario, settings: EngineSettings = EngineSettings()) {
        self.loaded = loaded
        self.settings = settings
        let latencies = LatencyAssumptions.list(loaded.scenario)
        context = loaded.context(assumptions: latencies + settings.assumptions)
    }

    /// Runs once.
    ///
    /// - Parameters:
    ///   - pace: How virtual time relates to the time of those who watch.
    ///   - observe: Hears of events before anything that follows from them is done; what it throws ends the run.
    /// - Returns: The record of the whole run.
    /// - Throws: ``RehearsalStopped`` when the run could not be brought to its end; what `observe` throws.
    package func run(
        pace: Pace = .skip,
        observe: @escaping @Sendable ([RecordedEvent]) throws -> Void = { _ in }
    ) throws -> RunRecord {
        try run(pace: pace, trace: .off, observe: observe).record
    }

    /// Runs twice and compares every step.
    ///
    /// - Returns: The first difference; `nil` when there is none.
    package func findDifference() throws -> TraceDifference? {
        try checkDeterminism { detail in
            try run(pace: .skip, trace: detail, observe: { _ in }).trace
        }
    }

    private func run(
        pace: Pace,
        trace: Trace.Detail,
        observe: @escaping @Sendable ([RecordedEvent]) throws -> Void
    ) throws -> (record: RunRecord, trace: Trace) {
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
        let people = People(scenario.people, inbox: inbox, simulation: simulation)
        let driver: ExecutionDriver<SimulatedAWS, VirtualClock>
        do {
            driver = try ExecutionDriver(
                plan: scenario.plan,
                header: ExecutionHeader(
                    id: context.execution,
                    plan: scenario.plan.name,
                    waves: scenario.plan.waves.map(\.name),
                    mode: scenario.mode,
                    nature: .simulated,
                    requestedBy: scenario.world.caller.arn
                ),
                caller: CallContext(
                    account: scenario.world.caller.account,
                    region: scenario.plan.target.region,
                    credentials: services.callerCredentials
                ),
                backend: services,
                clock: simulation.clock,
                settings: settings,
                seed: scenario.seed,
                inbox: inbox,
                record: { events in
                    people.notice(events)
                    try observe(events)
                }
            )
        } catch {
            throw RehearsalStopped(.internalError, kind: "InvalidPlan", "the plan's waves cannot be ordered: \(error)")
        }
        let result: ExecutionResult
        do {
            result = try simulation.run { try await driver.run() }
        } catch {
            throw RehearsalStopped(error) ?? error
        }
        let record = RunRecord(context: context, events: result.events, calls: services.callStatistics())
        return (record, simulation.trace)
    }
}

extension Rehearsal {
    /// Runs once and examines the record.
    package func report() throws -> DrillReport {
        DrillReport.examine(try run())
    }
}
