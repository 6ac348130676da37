import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator
import Testing

/// Plans that extend the servers of a staging account before they are examined.
struct StagingAccountTests {
    private static func loaded(_ change: (inout Scenario) -> Void) throws -> LoadedScenario {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/extension-refused.yaml").scenario
        scenario.faults = []
        scenario.expectations = Expectations()
        change(&scenario)
        return LoadedScenario(scenario, file: "made.yaml")
    }

    private static func findings(_ report: DrillReport) -> [String] { report.findings.map(\.cause.text) }

    @Test func `servers that a wave selects are extended and launched with the key of their copies`() throws {
        let report = try Rehearsal(Self.loaded { $0.plan.waves[0].members.removeLast() }).report()

        #expect(report.outcome == .completed, "\(report.cause?.text ?? "")")
        #expect(report.waves[0].servers.map(\.name) == ["payroll-1", "payroll-2"])
        #expect(Self.findings(report).count { $0.contains("has been extended") } == 2)
        #expect(report.calls.first { $0.operation == "drs:CreateExtendedSourceServer" }?.count == 2)
    }

    @Test func `a copy under the default key is extended, and fails as DRS says`() throws {
        let report = try Rehearsal(Self.loaded { _ in }).report()

        #expect(report.waves[0].servers.filter { $0.outcome == .launched }.map(\.name) == ["payroll-1", "payroll-2"])
        #expect(report.waves[0].cause?.text.contains("EBS default key cannot be shared") == true)
    }

    @Test(arguments: 1...3)
    func `a server is extended once, although the orchestrator dies at any of the calls`(number: Int) throws {
        let crash = OrchestratorCrash(
            .call(service: "drs", operation: "CreateExtendedSourceServer", number: number, .beforeRecord),
            restartAfter: .seconds(60)
        )
        let performance = try Rehearsal(
            Self.loaded { $0.faults = [Fault(.crash(crash))] }
        ).perform()

        let target = try #require(performance.services.state.regions.first { $0.account == AccountID("210987654321") })
        let names = target.state.presentServers.map { target.state.sources.name(of: $0) }
        #expect(names.sorted() == ["payroll-1", "payroll-2", "payroll-3"])
    }

    @Test(arguments: [CallFault.Effect.answerLost, .connection(.cutShort)])
    func `a server that is extended by a call whose answer is lost counts as extended`(effect: CallFault.Effect) throws
    {
        var fault = CallFault(service: "drs", operation: "CreateExtendedSourceServer", effect: effect)
        fault.calls = 1...1

        let report = try Rehearsal(
            Self.loaded {
                $0.plan.waves[0].members.removeLast()
                $0.faults = [Fault(.call(fault))]
            }
        ).report()

        #expect(report.outcome == .completed, "\(report.cause?.text ?? "")")
        #expect(Self.findings(report).count { $0.contains("has been extended") } == 2)
        #expect(!Self.findings(report).contains { $0.contains("could not be extended") })
        #expect(report.calls.first { $0.operation == "drs:ListExtensibleSourceServers" }?.count == 2)
    }

    @Test func `an account that does not share its servers is told of, and the plan stops for want of them`() throws {
        let report = try Rehearsal(
            Self.loaded { $0.world.accounts[1].regions[0].trustedAccounts = [] }
        ).report()

        #expect(report.outcome == .failed)
        #expect(report.cause?.code == .serverNotFound)
        #expect(Self.findings(report).contains { $0.contains("333344445555") && $0.contains("AccessDeniedException") })
    }
}
