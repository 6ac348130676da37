import Foundation
import MusterCore
import MusterScenario
import Testing

/// `docs/FILES.md` against the readers.
struct FilesPageTests {
    private static let page =
        (try? String(contentsOfFile: "\(Repository.root)/docs/FILES.md", encoding: .utf8)) ?? ""

    /// The blocks that stand for whole files, by the path in their info string: ```` ```yaml file=plans/shop.yaml ````.
    private static let files: [String: String] = {
        var files: [String: String] = [:]
        for part in page.components(separatedBy: "```yaml file=").dropFirst() {
            guard let line = part.firstIndex(of: "\n") else { continue }
            let text = part[part.index(after: line)...].components(separatedBy: "```").first
            files[String(part[..<line])] = text
        }
        return files
    }()

    @Test func `the page holds a plan, a world and a scenario`() {
        #expect(Self.files.keys.sorted() == ["everything.yaml", "plans/online-shop.yaml", "worlds/online-shop.yaml"])
        #expect(Self.page.components(separatedBy: "```yaml").count - 1 == Self.files.count, "every block is a file")
    }

    @Test(arguments: files.keys.sorted()) func `a file of the page is read without a diagnostic`(path: String) throws {
        let reader = ScenarioReader(loader: .memory(Self.files), operations: Operations.known)
        do throws(InvalidInput) {
            let warnings =
                if path.hasPrefix("plans/") {
                    try reader.plan(at: path).warnings
                } else if path.hasPrefix("worlds/") {
                    try reader.world(at: path).warnings
                } else {
                    try reader.scenario(at: path).warnings
                }
            #expect(warnings == [])
        } catch {
            Issue.record("\(DiagnosticText(sources: error.sources, limit: 20).text(error.diagnostics))")
        }
    }

    /// One mapping of each kind, with a key in it that nothing knows; the answers list the keys that are known.
    static let probes: [String: String] = [
        "plan.yaml": """
        plan: p
        zzzzzzzzzzzz: 1
        objectives: { zzzzzzzzzzzz: 1 }
        target: { account: "123456789012", region: us-east-1, zzzzzzzzzzzz: 1 }
        notify:
          zzzzzzzzzzzz: 1
          channels: [{ topic: "arn:aws:sns:us-east-1:123456789012:t", zzzzzzzzzzzz: 1 }]
        pause: { zzzzzzzzzzzz: 1 }
        waves:
          - name: one
            zzzzzzzzzzzz: 1
            tolerate: { failedServers: 0, zzzzzzzzzzzz: 1 }
            retry: { attempts: 2, zzzzzzzzzzzz: 1 }
            split: { zzzzzzzzzzzz: 1 }
            before:
              - { probe: tcp, address: "db:1", zzzzzzzzzzzz: 1 }
              - { probe: http, url: "http://db", zzzzzzzzzzzz: 1 }
              - { probe: command, run: a, zzzzzzzzzzzz: 1 }
              - { probe: ssm, document: abc, zzzzzzzzzzzz: 1 }
              - { action: command, run: b, zzzzzzzzzzzz: 1 }
              - { action: ssm, document: abd, zzzzzzzzzzzz: 1 }
            approval: { escalate: { after: 1s, to: [me], zzzzzzzzzzzz: 1 }, zzzzzzzzzzzz: 1 }
            pauseBefore: { zzzzzzzzzzzz: 1 }
            servers: [{ name: db, zzzzzzzzzzzz: 1 }]
        """,
        "world.yaml": """
        world: w
        zzzzzzzzzzzz: 1
        caller:
          account: "123456789012"
          zzzzzzzzzzzz: 1
          policies:
            - Statement: [{ Effect: Allow, Action: "*", Resource: "*", zzzzzzzzzzzz: 1 }]
              zzzzzzzzzzzz: 1
        behavior:
          callLatency: { exactly: 1s, zzzzzzzzzzzz: 1 }
          neighbours: { outcomes: [{ document: a, result: success, zzzzzzzzzzzz: 1 }], zzzzzzzzzzzz: 1 }
          zzzzzzzzzzzz: 1
        profiles: { ours: { launch: { exactly: 1s, zzzzzzzzzzzz: 1 }, zzzzzzzzzzzz: 1 } }
        accounts:
          "123456789012":
            zzzzzzzzzzzz: 1
            roles:
              R: { trusts: [], zzzzzzzzzzzz: 1 }
              T: { trust: { Statement: { Effect: Allow, Principal: { AWS: "*", zzzzzzzzzzzz: 1 }, Action: "*" } } }
            regions:
              us-east-1:
                zzzzzzzzzzzz: 1
                topics: { t: [{ email: a@example.com, zzzzzzzzzzzz: 1 }], u: { zzzzzzzzzzzz: 1 } }
                quotas: { zzzzzzzzzzzz: 1 }
                subnets: { subnet-a: { vpc: vpc-a, zzzzzzzzzzzz: 1 } }
                securityGroups: { sg-a: { vpc: vpc-a, zzzzzzzzzzzz: 1 } }
                keys: { main: { zzzzzzzzzzzz: 1 } }
                sourceNetworks: [{ vpc: vpc-a, zzzzzzzzzzzz: 1 }]
                launchConfigurationTemplates:
                  - zzzzzzzzzzzz: 1
                    actions:
                      - name: a
                        document: a
                        order: 2
                        zzzzzzzzzzzz: 1
                        parameters: { A: { value: a, zzzzzzzzzzzz: 1 } }
                replicationConfigurationTemplates: [{ zzzzzzzzzzzz: 1 }]
                instances: [{ id: i-0123456789abcdef0, zzzzzzzzzzzz: 1 }]
                jobs: [{ servers: [db], remaining: 1s, zzzzzzzzzzzz: 1 }]
                servers:
                  - name: db
                    zzzzzzzzzzzz: 1
                    disks: [{ size: 1GiB, zzzzzzzzzzzz: 1 }]
                    replication: { zzzzzzzzzzzz: 1 }
                    leftover: { age: 1d, zzzzzzzzzzzz: 1 }
                    launch: { zzzzzzzzzzzz: 1 }
        """,
        "scenario.yaml": """
        scenario: s
        plan: plan.yaml
        world: world.yaml
        zzzzzzzzzzzz: 1
        limits: { zzzzzzzzzzzz: 1 }
        faults:
          - { call: "drs:DescribeJobs", latency: 1s, zzzzzzzzzzzz: 1 }
          - { phase: launch, server: db, result: stuck, zzzzzzzzzzzz: 1 }
          - { job: neverSettles, server: db, zzzzzzzzzzzz: 1 }
          - { ec2: InsufficientInstanceCapacity, zzzzzzzzzzzz: 1 }
          - { replication: STALLED, server: db, zzzzzzzzzzzz: 1 }
          - { credentials: disabled, zzzzzzzzzzzz: 1 }
          - { outage: us-east-1, zzzzzzzzzzzz: 1 }
          - { undelivered: all, zzzzzzzzzzzz: 1 }
          - { machine: sleeps, at: 1h, for: 1h, zzzzzzzzzzzz: 1 }
          - { crash: { event: 5, zzzzzzzzzzzz: 1 }, zzzzzzzzzzzz: 1 }
        people:
          - { approve: one, after: 1s, by: me, zzzzzzzzzzzz: 1 }
          - { person: me, answers: 1s, absent: { until: 1s, zzzzzzzzzzzz: 1 }, zzzzzzzzzzzz: 1 }
        others: [{ zzzzzzzzzzzz: 1 }]
        steps: { zzzzzzzzzzzz: 1, answers: [{ wave: one, result: fail, zzzzzzzzzzzz: 1 }] }
        expect: { waves: { one: { outcome: completed, zzzzzzzzzzzz: 1 } }, zzzzzzzzzzzz: 1 }
        """,
    ]

    @Test func `the page names every key that a reader knows`() throws {
        let reader = ScenarioReader(loader: .memory(Self.probes), operations: Operations.known)
        let error = try #require(throws: InvalidInput.self) { try reader.scenario(at: "scenario.yaml") }
        let unknown = error.diagnostics.filter { ["M0112", "M0225"].contains($0.code) }
        let lists = unknown.flatMap(\.help).filter { $0.hasPrefix("keys here: ") || $0.hasPrefix("objectives: ") }
        let keys = Set(lists.flatMap { $0.split(separator: ": ")[1].components(separatedBy: ", ") })

        let probes = Self.probes.values.reduce(0) { $0 + $1.components(separatedBy: "zzzzzzzzzzzz").count - 1 }
        #expect(lists.count == probes, "every mapping answers with its keys")
        #expect(keys.count > 100)
        #expect(keys.filter { !Self.page.contains("`\($0)`") }.sorted() == [])
    }

    @Test func `the page names every phase, profile, outcome, cause and notification`() {
        let words =
            JobPhase.allCases.map(\.rawValue) + LatencyProfile.builtIn.map(\.name)
            + ExecutionOutcome.allCases.map(\.rawValue) + WaveOutcome.allCases.map(\.rawValue)
            + CauseCode.allCases.map(\.rawValue) + NotificationKind.allCases.map(\.rawValue)

        #expect(words.filter { !Self.page.contains("`\($0)`") } == [])
    }
}

/// `docs/DIAGNOSTICS.md`, which is made from the codes.
///
/// `MUSTER_UPDATE_GOLDEN=1` rewrites it; read the difference like code.
struct DiagnosticsPageTests {
    @Test func `the page is made of the explanations`() throws {
        let path = "\(Repository.root)/docs/DIAGNOSTICS.md"
        if ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1" {
            try DiagnosticsPage.text.write(toFile: path, atomically: true, encoding: .utf8)
        }

        #expect(try String(contentsOfFile: path, encoding: .utf8) == DiagnosticsPage.text)
    }

    @Test func `every code stands on the page`() {
        #expect(DiagnosticCode.allCases.filter { !DiagnosticsPage.text.contains("### \($0.rawValue)\n") } == [])
    }
}
