import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// How often AWS is asked: every page is a call, and every call is paid for.
struct CallBudgetTests {
    private static func perform(_ scenario: String, budget: Int) throws -> Rehearsal.Performance {
        let loaded = try LoadedScenario(file: "s.yaml", loader: .memory(["s.yaml": scenario]))
        var settings = EngineSettings()
        settings.readsPerMinute = budget
        settings.poll = .fixed(.seconds(2))
        return try Rehearsal(loaded, settings: settings).perform()
    }

    /// Six waves that run side by side, whose jobs are listed one on a page.
    private static let manyPages = """
        scenario: pages
        plan:
          plan: pages
          target: { account: "123456789012", region: us-east-1 }
          waves:
            - { name: w1, servers: [db-1], dependsOn: [], timeout: 3h }
            - { name: w2, servers: [db-2], dependsOn: [], timeout: 3h }
            - { name: w3, servers: [db-3], dependsOn: [], timeout: 3h }
            - { name: w4, servers: [db-4], dependsOn: [], timeout: 3h }
            - { name: w5, servers: [db-5], dependsOn: [], timeout: 3h }
            - { name: w6, servers: [db-6], dependsOn: [], timeout: 3h }
        world:
          world: pages
          caller: { account: "123456789012", user: dr }
          behavior: { defaultPageSize: 1 }
          accounts:
            "123456789012": { regions: { us-east-1: { servers: [{ name: "db-{1..6}" }] } } }
        """

    @Test(arguments: [12, 30, 100])
    func `further pages of a look at jobs are paid from the budget`(budget: Int) throws {
        let performance = try Self.perform(Self.manyPages, budget: budget)
        let reads = performance.services.ledger.entries.filter {
            $0.inputDigest == nil && $0.operation.hasPrefix("drs:")
        }
        var most = 0
        var first = 0
        for last in reads.indices {
            while reads[last].time - reads[first].time > .seconds(60) { first += 1 }
            most = max(most, last - first + 1)
        }

        // A full bucket, and what flows in during the minute.
        #expect(most <= 2 * budget + 1, "\(most) readings in a minute")
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test(arguments: Catalogue.scenarios)
    func `wherever nothing goes wrong, ends are noticed and waves follow one another as fast as is demanded`(
        path: String
    ) throws {
        let loaded = try LoadedScenario(file: path)
        guard loaded.scenario.faults.isEmpty else { return }
        let report = try Rehearsal(loaded).report()
        guard report.outcome == .completed else { return }

        let missed = report.metrics.filter { ["N7", "N10"].contains($0.id) && $0.status == .missed }

        #expect(missed.isEmpty, "\(missed.map { "\($0.id) \($0.value?.text ?? "")" })")
    }

    @Test func `a look at jobs that waits for the budget outlives the session that it was to be made in`() throws {
        let scenario = """
            scenario: renewed
            plan:
              plan: renewed
              target: { account: "222222222222", region: us-east-1, role: "arn:aws:iam::222222222222:role/dr" }
              waves: [{ name: all, servers: [db-1], timeout: 5h }]
            world:
              world: renewed
              caller: { account: "123456789012", user: dr }
              accounts:
                "123456789012": {}
                "222222222222":
                  roles: { dr: { trusts: ["123456789012"], maxSession: 1h } }
                  regions: { us-east-1: { servers: [{ name: db-1 }] } }
            faults: [{ phase: conversion, server: db-1, slowBy: 150m }]
            """

        let report = DrillReport.examine(try Self.perform(scenario, budget: 2).record)

        #expect(report.outcome == .completed, "\(report.cause?.text ?? "")")
    }
}
