import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
import MusterHarness
import MusterSimulator
import MusterTime
import Testing

/// Whether the check of the ledger catches an engine that forgets whose credentials to use.
///
/// The world is that of the scenario "same-servers-in-the-hub": the hub has every server of the spoke.
struct WrongAccountTests {
    /// Signs some calls with the keys of the hub, as an engine would that lost the context of the spoke.
    private struct Forgetful: AWSBackend {
        let services: SimulatedAWS
        let forgets: @Sendable (String) -> Bool
        /// Whether the account that the call means is forgotten as well.
        let isThorough: Bool

        func call<Operation: AWSOperation>(
            _ operation: Operation.Type,
            _ input: Operation.Input,
            as caller: CallContext
        ) async throws -> Operation.Output {
            guard forgets(Operation.actionName) else { return try await services.call(operation, input, as: caller) }
            var wrong = caller
            wrong.credentials = services.callerCredentials
            if isThorough { wrong.account = AccountID("111122223333") }
            return try await services.call(operation, input, as: wrong)
        }
    }

    private func report(
        isThorough: Bool = false,
        forgets: @escaping @Sendable (String) -> Bool
    ) throws -> DrillReport {
        let loaded = try LoadedScenario(file: Catalogue.root + "/scenarios/same-servers-in-the-hub.yaml")
        let scenario = loaded.scenario
        let simulation = Simulation(start: scenario.world.start)
        let services = SimulatedAWS(world: scenario.world, seed: scenario.seed, simulation: simulation)
        let context = Rehearsal(loaded).context
        let setup = ExecutionSetup(
            plan: scenario.plan,
            caller: CallContext(
                account: scenario.world.caller.account,
                region: scenario.plan.target.region,
                credentials: services.callerCredentials
            ),
            seed: scenario.seed
        )
        let header = ExecutionHeader(
            id: context.execution,
            plan: scenario.plan.name,
            waves: scenario.plan.waves.map(\.name),
            mode: .drill,
            nature: .simulated,
            requestedBy: "tests"
        )
        let backend = Forgetful(services: services, forgets: forgets, isThorough: isThorough)
        let surroundings = ExecutionSurroundings(backend: backend, clock: simulation.clock)
        let driver = try ExecutionDriver(setup, header: header, in: surroundings)
        let result = try simulation.run { try await driver.run() }
        let record = RunRecord(context: context, events: Array(result.events), calls: services.callStatistics())
        return DrillReport.examine(record)
    }

    private func accounts(_ report: DrillReport) -> Check? {
        report.checks.first { $0.name == "calls act in the accounts of the plan only" }
    }

    @Test func `an engine that forgets nothing passes`() throws {
        let report = try report { _ in false }

        #expect(accounts(report)?.result == .passed)
        #expect(report.verdict == .passed)
    }

    @Test(arguments: [true, false])
    func `an engine that recovers everything in the hub fails, although every server was launched`(
        isThorough: Bool
    ) throws {
        let report = try report(isThorough: isThorough) { $0.hasPrefix("drs:") }

        #expect(report.outcome == .completed, "nothing but the ledger knows")
        #expect(report.verdict == .failed)
        guard case .failed("WrongAccount", let message) = accounts(report)?.result else {
            Issue.record("\(String(describing: accounts(report)))")
            return
        }
        #expect(message.contains("111122223333"))
    }

    @Test(arguments: ["drs:DescribeRecoveryInstances", "drs:DescribeSourceServers"])
    func `one kind of call in the wrong account is enough`(operation: String) throws {
        let report = try report { $0 == operation }

        #expect(report.verdict == .failed)
        #expect(accounts(report)?.details.contains { $0.contains(operation) } == true)
    }
}
