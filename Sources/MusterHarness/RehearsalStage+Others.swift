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
        case other(Int, OtherExecutionEnd)
    }

    /// Runs the execution to its end, and all others to theirs.
    ///
    /// - Returns: What came of the execution, and of the others in the order of the scenario.
    func performAll() async throws -> (own: ExecutionResult, others: [OtherExecutionEnd]) {
        guard !scenario.others.isEmpty else { return (try await perform(), []) }
        return try await withThrowingTaskGroup(of: Ended.self) { group in
            group.addTask { .own(try await perform()) }
            for place in scenario.others.indices {
                group.addTask { .other(place, try await performOther(place)) }
            }
            var own: ExecutionResult?
            var ends: [(place: Int, end: OtherExecutionEnd)] = []
            for try await ended in group {
                switch ended {
                case .own(let result): own = result
                case .other(let place, let end): ends.append((place, end))
                }
            }
            guard let own else { preconditionFailure("the group ends when all of its tasks have") }
            return (own, ends.sorted { $0.place < $1.place }.map(\.end))
        }
    }

    /// Runs one of the others: nobody acts on it, and what its probes and actions meet is sound.
    private func performOther(_ place: Int) async throws -> OtherExecutionEnd {
        let other = scenario.others[place]
        try await simulation.clock.sleep(until: scenario.world.start + other.after)
        var setup = ExecutionSetup(
            plan: other.plan,
            caller: CallContext(
                account: scenario.world.caller.account,
                region: other.plan.target.region,
                credentials: services.callerCredentials
            ),
            seed: scenario.seed &+ UInt64(place) &+ 1
        )
        setup.settings = settings
        do {
            setup.renderer = try TemplateRenderer(other.templates)
        } catch {
            throw RehearsalStopped(.invalidInput, kind: "InvalidTemplate", error.description)
        }
        var surroundings = ExecutionSurroundings(backend: OtherCaller(services), clock: simulation.clock)
        surroundings.steps = SimulatedSteps(StepScript(), services: services)
        let header = ExecutionHeader(
            id: ExecutionID("\(execution.rawValue)-\(place + 1)"),
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
        let result = try await driver.run()
        let jobs = Set(
            result.events.compactMap { event -> JobID? in
                switch event.event {
                case .launchAccepted(_, _, let job, _): job
                case .launchAdopted(_, _, let job, _): job
                default: nil
                }
            }
        )
        return OtherExecutionEnd(other, outcome: result.outcome, cause: result.cause, jobs: jobs.count)
    }
}
