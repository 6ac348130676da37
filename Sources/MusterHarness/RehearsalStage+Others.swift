import MusterAWS
import MusterCore
import MusterEngine
import MusterSimulator
import MusterTemplates
import MusterTime

/// Other executions in the same world, each with an engine of its own.
extension RehearsalStage {
    private enum Ended: Sendable {
        case own(ExecutionResult)
        case other(Int, ExecutionResult)
    }

    /// Runs the execution to its end, and all others to theirs.
    ///
    /// - Returns: What came of the execution, and of the others in the order of the scenario.
    func performAll() async throws -> (own: ExecutionResult, others: [ExecutionResult]) {
        guard !scenario.others.isEmpty else { return (try await perform(), []) }
        return try await withThrowingTaskGroup(of: Ended.self) { group in
            group.addTask { .own(try await perform()) }
            for place in scenario.others.indices {
                group.addTask { .other(place, try await performOther(place)) }
            }
            var own: ExecutionResult?
            var others: [(place: Int, result: ExecutionResult)] = []
            for try await ended in group {
                switch ended {
                case .own(let result): own = result
                case .other(let place, let result): others.append((place, result))
                }
            }
            guard let own else { preconditionFailure("the group ends when all of its tasks have") }
            return (own, others.sorted { $0.place < $1.place }.map(\.result))
        }
    }

    /// Runs one of the others, with the world's people; what its probes and actions meet is sound.
    private func performOther(_ place: Int) async throws -> ExecutionResult {
        let other = scenario.others[place]
        let start = scenario.world.start + other.after
        let seed = scenario.seed &+ UInt64(place) &+ 1
        let id = ExecutionID("\(execution.rawValue)-\(place + 1)")
        try await simulation.clock.sleep(until: start)
        var setup = ExecutionSetup(
            plan: other.plan,
            caller: CallContext(
                account: scenario.world.caller.account,
                region: other.plan.target.region,
                credentials: services.callerCredentials
            ),
            seed: seed
        )
        setup.settings = settings
        do {
            setup.renderer = try TemplateRenderer(other.templates)
        } catch {
            throw RehearsalStopped(.invalidInput, kind: "InvalidTemplate", error.description)
        }
        var surroundings = ExecutionSurroundings(backend: OtherCaller(services), clock: simulation.clock)
        surroundings.steps = SimulatedSteps(StepScript(), services: services)
        let people = People(
            scenario,
            doing: other.people,
            from: start,
            seed: seed,
            execution: id,
            inbox: surroundings.inbox,
            simulation: simulation
        )
        surroundings.record = { people.notice($0) }
        surroundings.lastWord = { people.lastWord }
        let header = ExecutionHeader(
            id: id,
            plan: other.plan.name,
            waves: other.plan.waves.map(\.name),
            mode: scenario.mode,
            nature: .simulated,
            requestedBy: scenario.world.caller.arn
        )
        let driver: ExecutionDriver<OtherCaller, VirtualClock>
        do {
            driver = try ExecutionDriver(setup, header: header, in: surroundings)
        } catch {
            throw RehearsalStopped(
                .internalError,
                kind: "InvalidPlan",
                "the waves of plan \"\(other.plan.name)\" cannot be ordered: \(error)"
            )
        }
        return try await driver.run()
    }
}

extension OtherExecutionEnd {
    init(_ other: OtherExecution, _ result: ExecutionResult) {
        let jobs = Set(
            result.events.compactMap { event -> JobID? in
                switch event.event {
                case .launchAccepted(_, _, let job, _): job
                case .launchAdopted(_, _, let job, _): job
                default: nil
                }
            }
        )
        self.init(other, outcome: result.outcome, cause: result.cause, jobs: jobs.count)
    }
}
