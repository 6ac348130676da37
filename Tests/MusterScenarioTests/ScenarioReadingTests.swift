import MusterCore
import MusterScenario
import Testing

/// What scenarios mean.
struct ScenarioReadingTests {
    private static let plan = """
        plan: shop
        objectives: { rto: 4h }
        target: { account: "123456789012", region: us-east-1 }
        waves:
          - { name: database, servers: [db-1] }
          - { name: web, servers: [web-1], approval: { from: [anna] } }
        """
    private static let world = """
        world: shop
        accounts: { "123456789012": { regions: { us-east-1: { servers: [{ name: db-1, id: s-00000000000000001 }, { name: web-1 }], topics: { drills: [] } } }, roles: { Drill: { trusts: ["123456789012"] } } } }
        """

    private func scenario(_ rest: String) throws -> Scenario {
        let text = "# What it shows.\n#\n# More.\n\nscenario: s-1\nplan: ../plans/p.yaml\nworld: w.yaml\n\(rest)"
        let files = ["a/plans/p.yaml": Self.plan, "a/b/w.yaml": Self.world, "a/b/s.yaml": text]
        return try ScenarioReader(loader: .memory(files), operations: Operations.known).scenario(at: "a/b/s.yaml").value
    }

    private func fault(_ line: String) throws -> Fault.Kind {
        try scenario("faults:\n  - { \(line) }").faults[0].kind
    }

    @Test func `a scenario finds its plan and world relative to its own folder and keeps its head comment`() throws {
        let scenario = try scenario(
            "seed: 18446744073709551615\nmode: recovery\nlimits: { virtualTime: 1d, events: 5 }"
        )

        #expect(scenario.name == "s-1")
        #expect(scenario.summary == "What it shows.\n\nMore.")
        #expect(scenario.seed == .max)
        #expect(scenario.mode == .recovery)
        #expect(scenario.limits.virtualTime == .seconds(86_400))
        #expect(scenario.limits.events == 5)
        #expect(scenario.plan.waves[0].location?.file == "a/plans/p.yaml")
    }

    @Test(
        arguments: [
            (
                "call: \"drs:DescribeJobs\", stale: 30s",
                .call(CallFault(service: "drs", operation: "DescribeJobs", effect: .stale(.seconds(30))))
            ),
            (
                "job: settlesLate, server: db-1, after: 90s",
                .job(JobFault(server: db, effect: .settlesLate(by: .seconds(90))))
            ),
            ("job: neverSettles, server: db-1", .job(JobFault(server: db, effect: .settlesLate(by: nil)))),
            (
                "job: emptiesList, server: db-1, launches: first 2",
                .job(JobFault(server: db, launches: 1...2, effect: .emptiesList))
            ),
            (
                "job: vanishes, server: db-1, after: 5m",
                .job(JobFault(server: db, effect: .vanishes(after: .seconds(300))))
            ),
            (
                "ec2: InsufficientInstanceCapacity, zone: us-east-1a, spare: 2, from: 1m, until: 2m",
                .launch(
                    InstanceFault(
                        code: "InsufficientInstanceCapacity",
                        zone: "us-east-1a",
                        spare: 2,
                        window: FaultWindow(from: .seconds(60), until: .seconds(120))
                    )
                )
            ),
            (
                "replication: STALLED, server: db-1, error: NOT_CONVERGING, from: 1m, until: 2m, catchUp: 30s",
                .replication(
                    ReplicationFault(
                        server: db,
                        state: .stalled,
                        error: "NOT_CONVERGING",
                        window: FaultWindow(from: .seconds(60), until: .seconds(120)),
                        catchUp: .seconds(30)
                    )
                )
            ),
            (
                "credentials: expired, account: \"123456789012\", role: Drill, at: 10m",
                .credentials(
                    CredentialFault(.expired, account: account, role: "Drill", window: FaultWindow(from: .seconds(600)))
                )
            ),
            (
                "credentials: untrusted, until: 10m",
                .credentials(CredentialFault(.untrusted, account: account, window: FaultWindow(until: .seconds(600))))
            ),
            ("credentials: disabled", .credentials(CredentialFault(.disabled, account: account, window: .always))),
            (
                "outage: us-east-1, from: 5m, until: 10m, answer: silent, jobs: hang",
                .outage(
                    RegionOutage(
                        region: RegionName("us-east-1"),
                        window: FaultWindow(from: .seconds(300), until: .seconds(600)),
                        answer: .silent,
                        jobs: .hang
                    )
                )
            ),
            ("undelivered: all, topic: drills", .delivery(DeliveryFault(topic: "drills"))),
            ("crash: { at: 5m }", .crash(OrchestratorCrash(.time(.seconds(300))))),
            ("crash: { event: 7 }, restartAfter: 0s", .crash(OrchestratorCrash(.event(7), restartAfter: .zero))),
            (
                "crash: { beforeRecord: \"drs:StartRecovery\", number: 2 }",
                .crash(
                    OrchestratorCrash(
                        .call(service: "drs", operation: "StartRecovery", number: 2, .beforeRecord)
                    )
                )
            ),
        ] as [(String, Fault.Kind)]
    )
    func `a fault of every kind arrives`(line: String, kind: Fault.Kind) throws {
        #expect(try fault(line) == kind)
    }

    private static let account = AccountID("123456789012")
    private static let db = SourceServerID("s-00000000000000001")

    @Test func `the files that were read come with the value, in the order of reading`() throws {
        let files = [
            "p.yaml": Self.plan, "w.yaml": Self.world, "s.yaml": "scenario: s\nplan: p.yaml\nworld: ./w.yaml\n",
        ]
        let reading = try ScenarioReader(loader: .memory(files), operations: []).scenario(at: "s.yaml")

        #expect(reading.sources.map(\.path) == ["s.yaml", "p.yaml", "w.yaml"])
        #expect(reading.sources[1].bytes == Array(Self.plan.utf8))
    }

    @Test(arguments: ["plan", "world"])
    func `an empty path is refused where it stands`(key: String) throws {
        let other = key == "plan" ? "world: w.yaml" : "plan: p.yaml"
        let files = ["p.yaml": Self.plan, "w.yaml": Self.world, "s.yaml": "scenario: s\n\(key): \"\"\n\(other)\n"]
        let reader = ScenarioReader(loader: .memory(files), operations: [])

        let refusal = #expect(throws: InvalidInput.self) { try reader.scenario(at: "s.yaml") }

        #expect(refusal?.diagnostics.map(\.code) == ["M0115"])
        #expect(refusal?.diagnostics.first?.range?.line == 2)
    }

    @Test(arguments: [
        ("3", 3...3), ("3..7", 3...7), ("first 5", 1...5), ("\"<= 20\"", 1...20), ("3-7", 3...7),
    ])
    func `calls are counted from one`(text: String, range: ClosedRange<Int>) throws {
        // An open lower end begins at the first call.
        guard text != "\"<= 20\"" else {
            #expect(throws: InvalidInput.self) { try fault("call: \"drs:*\", error: Throttling, calls: \(text)") }
            return
        }
        guard case .call(let fault) = try fault("call: \"drs:*\", error: Throttling, calls: \(text)") else { return }

        #expect(fault.calls == range)
    }

    @Test func `a fault of a call arrives with its filters and its effect`() throws {
        let kind = try fault(
            """
            call: "drs:DescribeJobs", error: ThrottlingException, message: slow down, retryAfter: 2s, from: 1m, until: 2h,
                probability: 3 in 1000, account: "123456789012", region: us-east-1
            """
        )

        #expect(
            kind
                == .call(
                    CallFault(
                        service: "drs",
                        operation: "DescribeJobs",
                        account: AccountID("123456789012"),
                        region: RegionName("us-east-1"),
                        from: .seconds(60),
                        until: .seconds(7_200),
                        probability: Ratio(3, in: 1_000) ?? .always,
                        effect: .error(code: "ThrottlingException", message: "slow down", retryAfter: .seconds(2))
                    )
                )
        )
        #expect(
            try fault("call: \"sns:*\", latency: 5s")
                == .call(CallFault(service: "sns", operation: nil, effect: .latency(.seconds(5))))
        )
        #expect(
            try fault("call: \"drs:StartRecovery\", answerLost: true")
                == .call(CallFault(service: "drs", operation: "StartRecovery", effect: .answerLost))
        )
    }

    @Test(arguments: [
        ("phase: conversion, result: CONVERSION_FAIL, after: 5m, rawError: no", JobPhase.conversion),
        ("result: LAUNCH_FAILED, after: 5m, rawError: no", .launch),
    ])
    func `a failing phase may be named by its result alone`(line: String, phase: JobPhase) throws {
        let scenario = try scenario("faults:\n  - { server: db-1, \(line) }")
        let id = scenario.world.accounts[0].regions[0].servers[0].id

        #expect(
            scenario.faults[0].kind
                == .phase(PhaseFault(phase: phase, server: id, effect: .fail(after: .seconds(300), rawError: "no")))
        )
        #expect(scenario.faults[0].location?.line == 9)
    }

    @Test(arguments: [
        ("result: stuck", PhaseFault.Effect.stuck), ("result: silent, after: 204s", .silent(after: .seconds(204))),
        ("slowBy: 5m", .slow(by: .seconds(300))),
    ])
    func `a phase may hang, fall silent or take longer`(line: String, effect: PhaseFault.Effect) throws {
        guard case .phase(let fault) = try fault("server: db-1, phase: launch, launches: 2, \(line)") else { return }

        #expect(fault.effect == effect)
        #expect(fault.launches == 2...2)
    }

    @Test func `people and expectations arrive`() throws {
        let scenario = try scenario(
            """
            people:
              - { deny: web, after: 40m, by: anna, reason: not today }
            expect:
              outcome: failed
              waves: { database: completed, web: { cause: approvalDenied } }
              calls: { "drs:StartRecovery": 1, "drs:DescribeJobs": "<= 20", "sts:AssumeRole": 0..3, "sns:Publish": ">= 2" }
              notified: [started, approvalRequired, approvalDenied, failed]
              misses: [rto]
              mentions: [anna]
            """
        )

        #expect(
            scenario.people == [
                PersonAction(.deny, wave: 1, delay: .seconds(2_400), person: "anna", reason: "not today")
            ]
        )
        let expect = scenario.expectations
        #expect(expect.outcome?.value == .failed)
        #expect(expect.waves.map(\.value.wave) == [0, 1])
        #expect(expect.waves.map(\.value.outcome) == [.completed, nil])
        #expect(expect.waves[1].value.cause == .approvalDenied)
        #expect(expect.calls.map(\.value.count) == [1...1, 0...20, 0...3, 2...1_000_000_000])
        #expect(expect.notified?.value == [.started, .approvalRequired, .approvalDenied, .failed])
        #expect(expect.missedObjectives.map(\.value) == ["rto"])
        #expect(expect.mentions.map(\.value) == ["anna"])
        #expect(expect.outcome?.location == SourceRange(file: "a/b/s.yaml", line: 11, column: 12, length: 6))
    }

    @Test func `a plan and a world may stand inside the scenario`() throws {
        let text = """
            scenario: inline
            plan:
              plan: p
              target: { account: "123456789012", region: us-east-1 }
              waves: [{ name: a, servers: [b] }]
            world:
              world: w
              accounts: { "123456789012": { regions: { us-east-1: { servers: [{ name: b }] } } } }
            """
        let scenario = try ScenarioReader(loader: .memory(["s.yaml": text]), operations: []).scenario(at: "s.yaml")
            .value

        #expect(scenario.plan.name == "p")
        #expect(scenario.world.name == "w")
        #expect(scenario.plan.waves[0].location?.file == "s.yaml")
    }

    @Test func `problems of all files come in one answer, in order`() {
        let files = [
            "p.yaml": "plan: x\nwavez: 1\n", "w.yaml": "world: [\n",
            "s.yaml": "scenario: s\nplan: p.yaml\nworld: w.yaml\nx: 1\n",
        ]
        #expect {
            try ScenarioReader(loader: .memory(files), operations: []).scenario(at: "s.yaml")
        } throws: { error in
            let found = (error as? InvalidInput)?.diagnostics ?? []
            return found.map { $0.range?.description ?? "" } == [
                "p.yaml:1:1", "p.yaml:1:1", "p.yaml:2:1", "s.yaml:4:1", "w.yaml:1:9",
            ]
        }
    }

    @Test(arguments: ["/", "/dev/null", "/nonexistent-file", "", "\0", "."])
    func `a path that is no readable file is answered`(path: String) {
        #expect {
            try ScenarioReader(operations: []).scenario(at: path)
        } throws: { error in
            (error as? InvalidInput)?.diagnostics.map(\.code) == ["M0101"]
        }
    }
}
