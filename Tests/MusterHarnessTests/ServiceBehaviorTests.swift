import MusterCore
import MusterHarness
import MusterScenario
import Testing

/// Drills in worlds whose services behave otherwise than the sources suggest.
struct ServiceBehaviorTests {
    private static let plan = """
        plan: shop
        target: { account: "123456789012", region: us-east-1 }
        onConflict: wait
        waves:
          - { name: only, servers: [db-1, { name: db-2, impact: optional }, db-3] }
        """

    /// A world of three servers; the second one is in the given state.
    private static func world(_ behavior: String, state: String, jobs: String) -> String {
        """
        world: shop
        accounts:
          "123456789012":
            regions:
              us-east-1:
                jobs: [\(jobs)]
                servers:
                  - { name: db-1 }
                  - { name: db-2, replication: { state: \(state) } }
                  - { name: db-3 }
        behavior: { \(behavior) }
        """
    }

    private static func rehearse(
        _ behavior: String,
        state: String = "CONTINUOUS",
        jobs: String = "",
        seed: Int = 1,
        faults: String = ""
    ) throws -> DrillReport {
        let scenario = "scenario: s\nplan: plan.yaml\nworld: world.yaml\nseed: \(seed)\nfaults: [\(faults)]\n"
        let files = ["plan.yaml": plan, "world.yaml": world(behavior, state: state, jobs: jobs), "s.yaml": scenario]
        return try Rehearsal(LoadedScenario(file: "s.yaml", loader: .memory(files))).report()
    }

    @Test func `a busy server that is skipped costs the wave that server alone`() throws {
        let report = try Self.rehearse("busyServer: skipped", jobs: "{ servers: [db-1], remaining: 10m }")

        let wave = report.waves[0]
        #expect(wave.outcome == .failed)
        #expect(wave.servers.map(\.outcome) == [.failed, .launched, .launched])
        #expect(wave.jobs.count == 1, "nothing is launched twice")
        #expect(wave.servers[0].phases.map(\.failed) == [true], "the log's SERVER_SKIPPED ends the server's part")
        #expect(report.outcome == .failed)
    }

    @Test func `a job that the lists do not show yet is followed by its log`() throws {
        let scenario = """
            scenario: s
            plan: plan.yaml
            world: world.yaml
            faults: [{ call: "drs:DescribeJobs", stale: 10m }]
            """
        let files = [
            "plan.yaml": Self.plan, "world.yaml": Self.world("", state: "CONTINUOUS", jobs: ""), "s.yaml": scenario,
        ]
        let report = try Rehearsal(LoadedScenario(file: "s.yaml", loader: .memory(files))).report()

        #expect(report.outcome == .completed)
        #expect(report.waves[0].jobs.count == 1, "nothing is launched twice")
    }

    @Test func `a plan of which nothing at all was launched is completed in part, whoever could be done without`()
        throws
    {
        let plan = Self.plan.replacing(
            "[db-1, { name: db-2, impact: optional }, db-3]",
            with: "[{ name: db-1, impact: optional }]"
        )
        let scenario = """
            scenario: s
            plan: plan.yaml
            world: world.yaml
            faults: [{ phase: launch, server: db-1, result: LAUNCH_FAILED }]
            """
        let files = [
            "plan.yaml": plan, "world.yaml": Self.world("", state: "CONTINUOUS", jobs: ""), "s.yaml": scenario,
        ]
        let report = try Rehearsal(LoadedScenario(file: "s.yaml", loader: .memory(files))).report()

        #expect(report.outcome == .partial)
        #expect(report.verdict == .failed, "completed was expected")
    }

    @Test func `by default a busy server is waited for, as the plan says`() throws {
        let report = try Self.rehearse("busyServer: conflict", jobs: "{ servers: [db-1], remaining: 70s }")

        #expect(report.outcome == .completed)
        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .launched, .launched])
    }

    @Test(arguments: ["", ", jobsNameRecoveryInstances: true", ", recoveryInstanceDelay: 20s"])
    func `a job that lists nobody at its end is judged by what it showed and by its instances`(more: String) throws {
        let report = try Self.rehearse("jobListsServersAtEnd: false" + more)

        #expect(report.outcome == .completed)
        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .launched, .launched])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6])
    func `a job that lists nobody, with instances that come late, is judged by its log`(seed: Int) throws {
        let report = try Self.rehearse("jobListsServersAtEnd: false, recoveryInstanceDelay: 5m", seed: seed)

        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .launched, .launched])
        #expect(report.outcome == .completed)
    }

    @Test func `where a job lists nobody, its log is lost and instances come late, what was undecided stays unknown`()
        throws
    {
        let report = try Self.rehearse(
            "jobListsServersAtEnd: false, recoveryInstanceDelay: 30m",
            faults: "{ call: \"drs:DescribeJobLogItems\", answerLost: true }"
        )

        // The second one was undecided when it was last listed.
        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .unfinished, .launched])
        #expect(report.waves[0].servers[1].cause?.code == .jobLost)
    }

    @Test func `a job that lists nobody at its end does not hide who failed in it`() throws {
        let report = try Self.rehearse("jobListsServersAtEnd: false, busyServer: skipped", state: "INITIAL_SYNC")

        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .failed, .launched])
        #expect(report.waves[0].outcome == .completed, "the server that failed is optional")
    }

    @Test(arguments: [("INITIAL_SYNC", "neverSynced"), ("DISCONNECTED", "unprotectedServer")])
    func `an optional server without a recovery point fails alone in its job`(state: String, key: String) throws {
        let report = try Self.rehearse("\(key): failsInJob", state: state)

        #expect(report.waves[0].servers.map(\.outcome) == [.launched, .failed, .launched])
        #expect(report.waves[0].outcome == .completed)
    }

    @Test(arguments: [("INITIAL_SYNC", "neverSynced"), ("DISCONNECTED", "unprotectedServer")])
    func `where such a server is a conflict, the wave ends with what the service said`(
        state: String,
        key: String
    ) throws {
        let report = try Self.rehearse("\(key): conflict", state: state)

        #expect(report.outcome == .failed)
        #expect(report.waves[0].cause?.code == .conflict)
        #expect(report.waves[0].cause?.text.contains("is \(state) and has no recovery point") == true)
        #expect(report.waves[0].servers.map(\.outcome) == [.notStarted, .notStarted, .notStarted])
    }
}
