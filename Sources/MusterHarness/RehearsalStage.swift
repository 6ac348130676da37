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

    private var setup: ExecutionSetup {
        var setup = ExecutionSetup(
            plan: scenario.plan,
            caller: CallContext(
                account: scenario.world.caller.account,
                region: scenario.plan.target.region,
                credentials: services.callerCredentials
            ),
            seed: scenario.seed
        )
        setup.settings = settings
        setup.renderer = renderer
        setup.previousPlan = scenario.previousPlan
        return setup
    }

    private func surroundings<Backend: AWSBackend, Clock: WallClock>(
        _ backend: Backend,
        _ clock: Clock,
        record: @escaping ExecutionRecorder
    ) -> ExecutionSurroundings<Backend, Clock> {
        var surroundings = ExecutionSurroundings(backend: backend, clock: clock)
        surroundings.steps = steps
        surroundings.inbox = inbox
        surroundings.record = record
        surroundings.lastWord = { people.lastWord }
        return surroundings
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
            let header = ExecutionHeader(
                id: execution,
                plan: scenario.plan.name,
                waves: scenario.plan.waves.map(\.name),
                mode: scenario.mode,
                nature: .simulated,
                requestedBy: scenario.world.caller.arn
            )
            return try ExecutionDriver(setup, header: header, in: surroundings(backend, clock, record: record))
        } catch {
            throw RehearsalStopped(.internalError, kind: "InvalidPlan", "the plan's waves cannot be ordered: \(error)")
        }
    }

    // MARK: - Crashes

    private func perform(_ watch: CrashWatch) async throws -> ExecutionResult {
        let machine = SimulatedMachine(scenario.faults, start: scenario.world.start, clock: simulation.clock)
        let backend = CrashingBackend(services: services, watch: watch, machine: machine)
        let record: ExecutionRecorder = { events in
            let isKept = try watch.keep(events)
            people.notice(events)
            if isKept { try observe(events) }
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
                setup,
                resuming: ExecutionRestart(watch.kept, by: Self.supervisor, downSince: death.at),
                in: surroundings(backend, clock, record: record)
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
