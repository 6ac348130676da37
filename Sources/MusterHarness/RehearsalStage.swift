import MusterAWS
import MusterCore
import MusterEngine
import MusterSimulator
import MusterTemplates
import MusterTime

/// Where an orchestrator meets the simulated services: it is started there and, after a crash, started again.
struct RehearsalStage: Sendable {
    let scenario: Scenario
    let execution: ExecutionID
    let settings: EngineSettings
    let simulation: Simulation
    let services: SimulatedAWS
    let inbox: ExecutionInbox
    let people: People
    let steps: SimulatedSteps
    let renderer: TemplateRenderer
    let observe: @Sendable ([RecordedEvent]) throws -> Void

    /// Who starts the orchestrator again, as the record names it.
    private static var supervisor: String { "the supervisor" }

    private var caller: CallContext {
        CallContext(
            account: scenario.world.caller.account,
            region: scenario.plan.target.region,
            credentials: services.callerCredentials
        )
    }

    /// Runs the execution to its end, through all crashes.
    func perform() async throws -> ExecutionResult {
        let crashes = scenario.faults.compactMap { fault -> OrchestratorCrash? in
            if case .crash(let crash) = fault.kind { crash } else { nil }
        }
        let isTroubled = scenario.faults.contains { if case .machine = $0.kind { true } else { false } }
        guard !crashes.isEmpty || isTroubled else {
            let driver = try driver(services, simulation.clock) { events in
                people.notice(events)
                try observe(events)
            }
            return try await driver.run()
        }
        return try await perform(CrashWatch(crashes, start: scenario.world.start, clock: simulation.clock))
    }

    private func driver<Backend: AWSBackend, Clock: WallClock>(
        _ backend: Backend,
        _ clock: Clock,
        record: @escaping ExecutionRecorder
    ) throws -> ExecutionDriver<Backend, Clock> {
        do {
            return try ExecutionDriver(
                plan: scenario.plan,
                header: ExecutionHeader(
                    id: execution,
                    plan: scenario.plan.name,
                    waves: scenario.plan.waves.map(\.name),
                    mode: scenario.mode,
                    nature: .simulated,
                    requestedBy: scenario.world.caller.arn
                ),
                caller: caller,
                backend: backend,
                steps: steps,
                clock: clock,
                settings: settings,
                seed: scenario.seed,
                inbox: inbox,
                renderer: renderer,
                previousPlan: scenario.previousPlan,
                record: record,
                lastWord: { people.lastWord }
            )
        } catch {
            throw RehearsalStopped(.internalError, kind: "InvalidPlan", "the plan's waves cannot be ordered: \(error)")
        }
    }

    // MARK: - Crashes

    private func perform(_ watch: CrashWatch) async throws -> ExecutionResult {
        let machine = SimulatedMachine(scenario.faults, start: scenario.world.start, clock: simulation.clock)
        let backend = CrashingBackend(services: services, watch: watch, machine: machine)
        let record: ExecutionRecorder = { events in
            try watch.keep(events)
            people.notice(events)
            try observe(events)
            try watch.checkRecord()
        }
        var death: OrchestratorDied?
        while true {
            // Whoever starts an orchestrator again sleeps with its machine.
            try await machine.wake()
            let clock = SteadyClock(machine, notBefore: watch.kept.last?.time ?? .distantPast)
            people.clockOffset = clock.now - simulation.now
            let life: ExecutionDriver<CrashingBackend, SteadyClock<SimulatedMachine>>
            if let death, !watch.kept.isEmpty {
                life = try restart(watch, death, backend, clock, record: record)
            } else {
                life = try driver(backend, clock, record: record)
            }
            do {
                return try await live(life, watch)
            } catch let end as OrchestratorDied {
                try await simulation.clock.sleep(until: end.at + end.restartAfter)
                watch.revive()
                death = OrchestratorDied(at: end.at + people.clockOffset, restartAfter: end.restartAfter)
            }
        }
    }

    private func restart(
        _ watch: CrashWatch,
        _ death: OrchestratorDied,
        _ backend: CrashingBackend,
        _ clock: SteadyClock<SimulatedMachine>,
        record: @escaping ExecutionRecorder
    ) throws -> ExecutionDriver<CrashingBackend, SteadyClock<SimulatedMachine>> {
        do {
            return try ExecutionDriver(
                resuming: ExecutionRestart(watch.kept, by: Self.supervisor, downSince: death.at),
                plan: scenario.plan,
                caller: caller,
                backend: backend,
                steps: steps,
                clock: clock,
                settings: settings,
                seed: scenario.seed,
                inbox: inbox,
                renderer: renderer,
                previousPlan: scenario.previousPlan,
                record: record,
                lastWord: { people.lastWord }
            )
        } catch {
            throw RehearsalStopped(.internalError, kind: "RestartFailed", "the execution cannot go on: \(error)")
        }
    }

    /// Runs until the end of the execution, or of the orchestrator.
    ///
    /// - Throws: ``OrchestratorDied`` at a crash; everything of the life before has ended by then.
    private func live(
        _ driver: ExecutionDriver<CrashingBackend, SteadyClock<SimulatedMachine>>,
        _ watch: CrashWatch
    ) async throws -> ExecutionResult {
        try await withThrowingTaskGroup(of: ExecutionResult.self) { group in
            group.addTask { try await driver.run() }
            group.addTask { throw try await watch.awaitEnd() }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { preconditionFailure("two tasks have been added") }
            return result
        }
    }
}
