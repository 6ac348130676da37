import MusterAnalysis
import MusterCore
import MusterHarness
import MusterScenario
import Testing

/// Plans whose waves recover in several accounts and Regions.
struct PlaceTests {
    private func report(west: String, hub: String = "", waves: String) throws -> DrillReport {
        let scenario = """
            scenario: places
            plan:
              plan: places
              target: { account: "123456789012", region: us-east-1, role: Recovery }
              waves:
            \(waves.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            world:
              world: places
              caller: { account: "111122223333" }
              accounts:
                "111122223333": { regions: { eu-west-1: { servers: [{ name: hub-1, profile: LP1 }] \(hub) } } }
                "123456789012":
                  roles: { Recovery: { trusts: ["111122223333"] } }
                  regions:
                    us-east-1: { servers: [{ name: east-1, profile: LP1 }] }
                    us-west-2: { initialized: \(west), servers: [{ name: west-1, profile: LP1 }] }
            """
        let loaded = try LoadedScenario(file: "s.yaml", loader: .memory(["s.yaml": scenario]))
        return try Rehearsal(loaded).report()
    }

    private static let waves = """
        - { name: east, servers: [east-1], dependsOn: [] }
        - { name: west, servers: [west-1], dependsOn: [], target: { region: us-west-2 } }
        - { name: hub, servers: [hub-1], dependsOn: [], target: { account: "111122223333", region: eu-west-1 } }
        """

    @Test func `waves recover in their own accounts and Regions, through their own credentials`() throws {
        let report = try report(west: "true", waves: Self.waves)

        #expect(report.verdict == .passed)
        let jobs = report.waves.flatMap(\.jobs).map { "\($0.account) \($0.region)" }
        #expect(jobs == ["123456789012 us-east-1", "123456789012 us-west-2", "111122223333 eu-west-1"])
        #expect(report.calls.first { $0.operation == "sts:AssumeRole" }?.count == 1, "one session for both Regions")
    }

    @Test func `a Region that is not initialised fails its own waves only`() throws {
        let report = try report(west: "false", waves: Self.waves)

        #expect(report.outcome == .failed)
        #expect(report.waves.map(\.outcome) == [.completed, .failed, .completed])
        #expect(report.waves[1].cause?.code == .uninitialized)
        #expect(report.findings.map(\.severity) == [.warning])
    }

    @Test func `when no place is initialised nothing begins, and each is reported`() throws {
        let waves = Self.waves.split(separator: "\n")[1...2].joined(separator: "\n")
        let report = try report(west: "false", hub: ", initialized: false", waves: waves)

        #expect(report.outcome == .failed && report.cause?.code == .uninitialized)
        #expect(report.waves.allSatisfy { $0.outcome == .notReached })
        #expect(report.findings.map(\.severity) == [.blocking, .blocking])
        #expect(!report.calls.contains { $0.operation == "drs:StartRecovery" })
    }
}
