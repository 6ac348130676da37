import Foundation
import MusterCore
import MusterHarness
import MusterScenario
import Testing

struct ReadmeTests {
    /// The blocks of one language in the README, in order.
    private func blocks(_ language: String) throws -> [String] {
        let text = try String(contentsOfFile: Catalogue.root + "/README.md", encoding: .utf8)
        return text.components(separatedBy: "```\(language)\n").dropFirst().compactMap { part in
            part.components(separatedBy: "```").first
        }
    }

    @Test func `the plan of the README is valid`() throws {
        let plan = try #require(try blocks("yaml").first)
        let reader = ScenarioReader(loader: .memory(["plan.yaml": plan]), operations: LoadedScenario.operations)

        let reading = try reader.plan(at: "plan.yaml")

        #expect(reading.warnings.isEmpty)
        #expect(reading.value.waves.map(\.dependsOn) == [[], [0], [1]])
    }

    @Test func `the scenario of the README fails in just the way it says`() throws {
        let blocks = try blocks("yaml")
        let world = """
            world: shop
            caller: { account: "123456789012", user: dr }
            accounts:
              "123456789012":
                roles: { DRSOrchestrationRole: { trusts: ["123456789012"] } }
                regions:
                  us-east-1:
                    servers:
                      - { name: "db-{1..2}" }
                      - { name: "app-{1..3}", tags: { tier: application } }
                      - { name: "web-{1..2}" }
            """
        let files = ["plans/online-shop.yaml": blocks[0], "worlds/online-shop.yaml": world, "s.yaml": blocks[1]]

        let report = try Rehearsal(LoadedScenario(file: "s.yaml", loader: .memory(files))).report()

        #expect(report.verdict == .passed, "\(report.checks.filter { $0.result != .passed }.map(\.result))")
    }
}
