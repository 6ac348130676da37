import MusterCore
import MusterHarness
import MusterScenario
import Testing

struct CleanupFailureTests {
    @Test func `a failed clean-up of the earlier instance is named as the cause, also without a raw error`() throws {
        let scenario = """
            scenario: cleanup-fails
            plan:
              plan: shop
              target: { account: "123456789012", region: us-east-1 }
              waves: [{ name: all, servers: [db-1] }]
            world:
              world: shop
              caller: { account: "123456789012", user: dr }
              accounts:
                "123456789012":
                  regions:
                    us-east-1:
                      servers: [{ name: db-1, leftover: { drill: true, age: 1d } }]
            faults:
              - { phase: cleanup, server: db-1, result: CLEANUP_FAIL }
            expect:
              outcome: failed
              waves: { all: { outcome: failed, cause: launchFailed } }
              mentions: [CLEANUP_FAIL]
            """

        let loaded = try LoadedScenario(file: "s.yaml", loader: .memory(["s.yaml": scenario]))
        let report = try Rehearsal(loaded).report()

        #expect(report.verdict == .passed, "\(report.checks.filter { $0.result != .passed }.map(\.result))")
    }
}
