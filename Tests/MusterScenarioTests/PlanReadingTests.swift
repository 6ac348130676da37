import MusterCore
import MusterScenario
import Testing

/// What plans mean.
struct PlanReadingTests {
    private func plan(_ waves: String, _ rest: String = "") throws -> RecoveryPlan {
        let text =
            "plan: p\ntarget: { account: 012345678901, region: us-east-1, role: Drill }\n\(rest)\nwaves:\n\(waves)\n"
        return try ScenarioReader(loader: .memory(["p.yaml": text]), operations: []).plan(at: "p.yaml").value
    }

    @Test func `an account id without quotes keeps its leading zero`() throws {
        let plan = try plan("  - { name: a, servers: [b] }")

        #expect(plan.target.account.rawValue == "012345678901")
        #expect(plan.target.role == "arn:aws:iam::012345678901:role/Drill")
    }

    @Test func `without order and dependsOn each wave waits for the one before`() throws {
        let plan = try plan(
            "  - { name: a, servers: [x] }\n  - { name: b, servers: [y] }\n  - { name: c, servers: [z] }"
        )

        #expect(plan.waves.map(\.dependsOn) == [[], [0], [1]])
    }

    @Test func `equal order numbers recover in parallel, each after all of the next lower number`() throws {
        let plan = try plan(
            """
              - { name: a, order: 10, servers: [1] }
              - { name: b, order: 2, servers: [2] }
              - { name: c, order: 2, servers: [3] }
              - { name: d, order: 10, servers: [4] }
              - { name: e, order: 11, servers: [5] }
            """
        )

        #expect(plan.waves.map(\.dependsOn) == [[1, 2], [], [], [1, 2], [0, 3]])
    }

    @Test func `as soon as one wave uses dependsOn the others wait for nobody`() throws {
        let plan = try plan(
            "  - { name: a, servers: [x] }\n  - { name: b, servers: [y] }\n  - { name: c, dependsOn: [b, a], servers: [z] }"
        )

        #expect(plan.waves.map(\.dependsOn) == [[], [], [1, 0]])
    }

    @Test func `members are names, ids and selections, critical unless they are optional`() throws {
        let plan = try plan(
            """
              - name: a
                servers:
                  - web-1
                  - s-0123456789abcdefg
                  - { id: s-00000000000000001, impact: optional }
                  - { name: "s-0123456789abcdef1" }
                  - { tags: { tier: web, "no": no }, impact: critical }
                  - 42
            """
        )

        #expect(
            plan.waves[0].members.map(\.selector) == [
                .name("web-1"), .id(SourceServerID("s-0123456789abcdefg")), .id(SourceServerID("s-00000000000000001")),
                .name("s-0123456789abcdef1"), .tags(["tier": "web", "no": "no"]), .name("42"),
            ]
        )
        #expect(
            plan.waves[0].members.map(\.impact) == [.critical, .critical, .optional, .critical, .critical, .critical]
        )
        #expect(plan.waves[0].members[1].location == SourceRange(file: "p.yaml", line: 8, column: 9, length: 19))
        #expect(plan.waves[0].location == SourceRange(file: "p.yaml", line: 5, column: 11, length: 1))
    }

    @Test func `everything that a wave may say arrives`() throws {
        let plan = try plan(
            """
              - name: a
                servers: { tags: { tier: web } }
                approval: { from: [anna, bert], timeout: PT1H, onTimeout: continue }
                tolerate: { failedServers: 2 }
                budget: 90s
                timeout: 1h30m
                target: { region: eu-west-1 }
            """,
            "onConflict: wait\nobjectives: { rto: 4h, rpo: 15m, waveTransition: 10s, detection: 0.5s, start: 1m }"
        )

        let wave = plan.waves[0]
        #expect(wave.members == [WaveMember(.tags(["tier": "web"]), location: wave.members[0].location)])
        #expect(wave.approval == Approval(approvers: ["anna", "bert"], timeout: .seconds(3_600), onTimeout: .continue))
        #expect(wave.toleratedFailures == 2)
        #expect(wave.budget == .seconds(90))
        #expect(wave.timeLimit == .seconds(5_400))
        #expect(wave.target?.region == RegionName("eu-west-1"))
        #expect(wave.target?.role == plan.target.role)
        #expect(plan.conflictPolicy == .wait)
        #expect(plan.objectives.detection == .milliseconds(500))
    }

    @Test func `a wave in another account does not inherit the role`() throws {
        let plan = try plan("  - { name: a, servers: [b], target: { account: \"210987654321\" } }")

        #expect(plan.waves[0].target?.role == nil)
        #expect(plan.waves[0].target?.region == plan.target.region)
    }

    @Test func `anchors and merge keys may save typing`() throws {
        let plan = try plan(
            """
              - &first { name: a, servers: &servers [x], budget: 5m }
              - { <<: *first, name: b, servers: [y] }
            """
        )

        #expect(plan.waves.map(\.name) == ["a", "b"])
        #expect(plan.waves.map(\.budget) == [.seconds(300), .seconds(300)])
    }

    @Test func `a byte order mark and CR LF line ends change nothing`() throws {
        let text =
            "\u{FEFF}plan: p\r\ntarget: { account: \"012345678901\", region: us-east-1 }\r\nwaves:\r\n  - name: a\r\n    servers: [x]\r\n"
        let reading = try ScenarioReader(loader: .memory(["p.yaml": text]), operations: []).plan(at: "p.yaml")

        #expect(reading.value.waves[0].location == SourceRange(file: "p.yaml", line: 4, column: 11, length: 1))
        #expect(reading.sources.map(\.bytes) == [Array(text.utf8)])
    }

    @Test func `more than a hundred servers in one wave are refused with the name of the quota`() {
        let names = (1...101).map { "w-\($0)" }.joined(separator: ", ")

        #expect {
            try plan("  - { name: a, servers: [\(names)] }")
        } throws: { error in
            let diagnostics = (error as? InvalidInput)?.diagnostics ?? []
            return diagnostics.map(\.code) == ["M0207"] && diagnostics[0].message.contains("L-B827C881")
        }
    }
}
