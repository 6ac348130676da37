import MusterCore
import MusterScenario
import Testing

/// Advice beyond the examples of the explanations, one for each rule.
struct LintTests {
    private func advice(plan: String, world: String? = nil, scenario: String = "") throws -> [Diagnostic] {
        var files = ["plan.yaml": "plan: p\ntarget: { account: \"123456789012\", region: us-east-1 }\n" + plan]
        files["world.yaml"] = world
        files["scenario.yaml"] = "scenario: s\nplan: plan.yaml\nworld: world.yaml\n" + scenario
        let reader = ScenarioReader(loader: .memory(files), operations: Operations.known)
        let result = try world == nil ? reader.lint(plan: "plan.yaml") : reader.lint(scenario: "scenario.yaml")
        return result.advice
    }

    private func codes(_ diagnostics: [Diagnostic]) -> Set<String> { Set(diagnostics.map(\.code)) }

    @Test func `advice is never an error and points into the file`() throws {
        let advice = try advice(plan: "waves: [{ name: db, servers: [a] }, { name: web, servers: [b] }]\n")

        #expect(!advice.isEmpty)
        #expect(advice.allSatisfy { $0.severity != .error && $0.range?.file == "plan.yaml" && !$0.help.isEmpty })
    }

    @Test func `a way that is longer through others is not a duplicate`() throws {
        let plan = """
            waves:
              - { name: a, servers: [a] }
              - { name: b, servers: [b] }
              - { name: c, dependsOn: [a, b], servers: [c] }

            """

        #expect(try !codes(advice(plan: plan)).contains("M0601"))
    }

    @Test func `a dependency is needless through any number of waves`() throws {
        let plan = """
            waves:
              - { name: a, dependsOn: [], servers: [a] }
              - { name: b, dependsOn: [a], servers: [b] }
              - { name: c, dependsOn: [b], servers: [c] }
              - { name: d, dependsOn: [a, c], servers: [d] }

            """
        let found = try advice(plan: plan).filter { $0.code == "M0601" }

        #expect(found.map(\.range) == [SourceRange(file: "plan.yaml", line: 7, column: 28, length: 1)])
    }

    @Test(arguments: [("db-1", "M0605"), ("orders-postgres", "M0605"), ("feedback-1", nil), ("dbx", nil)])
    func `data is told by whole words of a name`(server: String, code: String?) throws {
        let plan = "waves: [{ name: first, servers: [\(server)] }, { name: second, servers: [portal] }]\n"

        #expect(try codes(advice(plan: plan)).contains("M0605") == (code != nil))
    }

    @Test(arguments: [
        ("after: [{ probe: tcp, address: \"db-1:5432\" }]", false),
        ("after: [{ probe: tcp, address: \"db-1:5432\", required: false }]", true),
        ("after: [{ action: command, run: \"./warm-up.sh\" }]", true),
        ("approvalAfter: { from: [dba-1, dba-2] }", false),
    ])
    func `a probe that is required counts as a gate behind data`(step: String, isAdvised: Bool) throws {
        let plan = "waves: [{ name: data, servers: [db-1], \(step) }, { name: portal, servers: [web-1] }]\n"

        #expect(try codes(advice(plan: plan)).contains("M0605") == isAdvised)
    }

    @Test(arguments: [("before", false), ("after", false)])
    func `a probe below data or before it counts as a gate`(side: String, isAdvised: Bool) throws {
        let probe = "\(side): [{ probe: tcp, address: \"dc-1:389\" }]"
        let plan =
            side == "before"
            ? "waves: [{ name: directory, servers: [dc-1] }, { name: database, servers: [db-1], \(probe) }]\n"
            : "waves: [{ name: directory, servers: [dc-1], \(probe) }, { name: database, servers: [db-1] }]\n"

        #expect(try codes(advice(plan: plan)).contains("M0606") == isAdvised)
    }

    @Test(arguments: [
        ("", true), ("onFailure: continue\n", false), ("onFailure: stop\n", false),
    ])
    func `what goes on after a failure should be said where something does`(line: String, isAdvised: Bool) throws {
        let branches = """
            waves:
              - { name: a, dependsOn: [], servers: [a] }
              - { name: b, dependsOn: [], servers: [b] }
              - { name: c, dependsOn: [b], servers: [c] }

            """
        let series = "waves: [{ name: a, servers: [a] }, { name: b, servers: [b] }, { name: c, servers: [c] }]\n"

        #expect(try codes(advice(plan: line + branches)).contains("M0638") == isAdvised)
        #expect(try !codes(advice(plan: line + series)).contains("M0638"))
    }

    @Test func `budgets count along the longest way only`() throws {
        let parallel = """
            objectives: { rto: 1h }
            waves:
              - { name: a, order: 1, servers: [a], budget: 40m, timeout: 50m }
              - { name: b, order: 1, servers: [b], budget: 40m, timeout: 50m }

            """
        let series = parallel.replacing("name: b, order: 1", with: "name: b, order: 2")

        #expect(try !codes(advice(plan: parallel)).contains("M0611"))
        #expect(try codes(advice(plan: series)).contains("M0611"))
    }

    @Test func `servers that may launch at once are counted over the widest front`() throws {
        // Two chains beside one another: 12 and 5 in the first, 3 and 9 in the second. At most 12 + 9 at once.
        let plan = """
            waves:
              - { name: a, dependsOn: [], servers: { tags: { w: a } } }
              - { name: b, dependsOn: [a], servers: { tags: { w: b } } }
              - { name: c, dependsOn: [], servers: { tags: { w: c } } }
              - { name: d, dependsOn: [c], servers: { tags: { w: d } } }

            """
        func world(_ quota: Int) -> String {
            let servers = zip("abcd", [12, 5, 3, 9]).map { "{ name: \"\($0)-{1..\($1)}\", tags: { w: \($0) } }" }
            return """
                world: w
                accounts:
                  "123456789012":
                    regions:
                      us-east-1:
                        quotas: { serversInAllJobs: \(quota) }
                        servers: [\(servers.joined(separator: ", "))]

                """
        }

        #expect(try !codes(advice(plan: plan, world: world(21))).contains("M0620"))
        let found = try advice(plan: plan, world: world(20)).first { $0.code == "M0620" }
        #expect(
            found?.message.contains("waves \"a\" and \"d\" may launch 21 servers") == true,
            "\(found?.message ?? "")"
        )
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func `the widest front is that of trying every set`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "fronts")
        let count = 1 + Int(random.draw(below: 9))
        var ancestors: [Set<Int>] = []
        for index in 0..<count {
            var all: Set<Int> = []
            for other in 0..<index where random.draw(below: 3) == 0 { all.formUnion(ancestors[other].union([other])) }
            ancestors.append(all)
        }
        let weights = (0..<count).map { _ in Int(random.draw(below: 20)) }

        var best = 0
        for set in 0..<(1 << count) {
            let members = (0..<count).filter { set >> $0 & 1 == 1 }
            guard members.allSatisfy({ ancestors[$0].isDisjoint(with: members) }) else { continue }
            best = max(best, members.map { weights[$0] }.reduce(0, +))
        }
        let front = WidestFront.find(Array(0..<count), ancestors: ancestors) { weights[$0] }

        #expect(front.weight == best)
        #expect(front.waves.allSatisfy { ancestors[$0].isDisjoint(with: front.waves) })
        #expect(front.waves.reduce(0) { $0 + weights[$1] } == front.weight)
    }

    @Test func `limits that add up beyond every calendar do not trap`() throws {
        let waves = (1...200).map { "  - { name: w\($0), servers: [s\($0)], budget: 3000d, timeout: 3600d }\n" }

        let found = try codes(advice(plan: "objectives: { rto: 3650d }\nwaves:\n" + waves.joined()))

        #expect(found.isSuperset(of: ["M0611", "M0623", "M0624", "M0625"]))
    }

    @Test(.timeLimit(.minutes(1))) func `advice on a plan of twenty thousand waves comes in time`() throws {
        let waves = (1...20_000).map { "  - { name: w\($0), servers: { tags: { n: \"\($0)\" } } }\n" }

        #expect(try codes(advice(plan: "waves:\n" + waves.joined())).contains("M0623"))
    }

    @Test func `a plan that keeps every rule is left in peace`() throws {
        let plan = """
            objectives: { rto: 2h, rpo: 15m }
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
            waves:
              - { name: application, servers: [app-1, app-2], budget: 30m, timeout: 1h }
              - name: web
                servers: [web-1, { name: web-2, impact: optional }]
                budget: 30m
                timeout: 1h
                approval: { from: [anna, ben], timeout: 20m, onTimeout: fail }

            """

        #expect(try advice(plan: plan) == [])
    }

    @Test func `pauses that go on by themselves are steps of a native plan`() throws {
        func plan(_ waves: Int) -> String {
            "waves:\n"
                + (1...waves).map { number in
                    let pause = number % 2 == 0 ? ", pauseBefore: { timeout: 150m, onTimeout: continue }" : ""
                    return "  - { name: w\(number), servers: [s\(number)]\(pause) }\n"
                }.joined()
        }

        // Two waits for each second wave: 10 waves are 20 steps, and 11 are 21.
        #expect(try !codes(advice(plan: plan(10))).contains("M0623"))
        #expect(try codes(advice(plan: plan(11))).contains("M0623"))
    }
}
