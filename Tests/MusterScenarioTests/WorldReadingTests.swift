import MusterCore
import MusterScenario
import Testing

/// What worlds mean.
struct WorldReadingTests {
    private func world(_ text: String) throws -> World {
        try ScenarioReader(loader: .memory(["w.yaml": text]), operations: []).world(at: "w.yaml").value
    }

    private func servers(_ lines: String) throws -> [WorldServer] {
        let head = "world: w\naccounts:\n  \"012345678901\":\n    regions:\n      us-east-1:\n        servers:\n"
        return try world(head + lines).accounts[0].regions[0].servers
    }

    @Test func `a world that says little has the defaults of the core`() throws {
        let world = try world("world: w\naccounts: { \"012345678901\": { regions: { us-east-1: {} } } }")

        #expect(
            world
                == World(
                    name: "w",
                    caller: WorldCaller(
                        account: AccountID("012345678901"),
                        arn: "arn:aws:iam::012345678901:user/dr-operator"
                    ),
                    accounts: [
                        WorldAccount(
                            id: AccountID("012345678901"),
                            regions: [WorldRegion(name: RegionName("us-east-1"))]
                        )
                    ]
                )
        )
    }

    @Test func `a range stands for many servers, each with an id that stays the same`() throws {
        let servers = try servers("          - { name: \"web-{008..011}\", cpus: 8 }\n")
        let again = try self.servers("          - { name: other }\n          - { name: web-009 }\n")

        #expect(servers.map(\.name) == ["web-008", "web-009", "web-010", "web-011"])
        #expect(servers.allSatisfy { $0.cpus == 8 })
        #expect(Set(servers.map(\.id)).count == 4)
        #expect(servers[1].id == again[1].id)
        #expect(servers.allSatisfy { $0.id.rawValue.hasPrefix("s-") && $0.id.rawValue.utf8.count == 19 })
    }

    @Test func `ids depend on account and Region`() throws {
        let world = try world(
            """
            world: w
            accounts:
              "012345678901": { regions: { us-east-1: { servers: [{ name: a }] }, eu-west-1: { servers: [{ name: a }] } } }
              "012345678902": { regions: { us-east-1: { servers: [{ name: a }] } } }
            """
        )

        #expect(Set(world.accounts.flatMap(\.regions).flatMap(\.servers).map(\.id)).count == 3)
    }

    @Test func `everything that a server may say arrives`() throws {
        let server = try servers(
            """
                      - name: db
                        id: s-0123456789abcdef0
                        fqdn: db.example.com
                        os: windows
                        disks: [100GiB, { device: "d:0", size: 1 TB }]
                        cpus: 16
                        memory: 64GiB
                        tags: { tier: database, "on": off }
                        replication: { state: STALLED, lag: 5m, error: AGENT_NOT_SEEN }
                        ec2Instance: i-0123456789abcdef0
                        profile: LP4
                        recoveryMode: fast
                        leftover: { drill: false, age: 2d }
                        launch: { disposition: STOPPED, copyPrivateIp: true, copyTags: true, rightSizing: BASIC }
            """
        )[0]

        var launch = WorldServer.LaunchSettings()
        launch.disposition = "STOPPED"
        launch.copyPrivateIP = true
        launch.copyTags = true
        launch.rightSizing = "BASIC"
        #expect(
            server
                == WorldServer(
                    id: SourceServerID("s-0123456789abcdef0"),
                    name: "db",
                    fqdn: "db.example.com",
                    operatingSystem: .windows,
                    disks: [.init(device: "c:0", bytes: 100 << 30), .init(device: "d:0", bytes: 1_000_000_000_000)],
                    cpus: 16,
                    memoryBytes: 64 << 30,
                    tags: ["tier": "database", "on": "off"],
                    replication: .init(state: "STALLED", lag: .seconds(300), error: "AGENT_NOT_SEEN"),
                    ec2InstanceID: "i-0123456789abcdef0",
                    latencyProfile: "LP4",
                    recoveryMode: .fast,
                    leftover: .init(isDrill: false, age: .seconds(172_800)),
                    launch: launch
                )
        )
    }

    @Test func `a profile takes over what it does not change, and says where its figures stand`() throws {
        let world = try world(
            """
            world: w
            profiles:
              ours:
                like: LP1
                conversion: { median: 3m, sigma: 0.2, min: 2m, max: 10m, perGiB: 10ms }
                launch: { oneOf: [4m, 5m], source: our drill of May, kind: observed }
            accounts: { "012345678901": {} }
            """
        )

        let profile = world.latencyProfiles[0]
        let base = try #require(LatencyProfile.named("LP1"))
        #expect(profile.figures[.snapshot] == base.figures[.snapshot])
        #expect(
            profile.figures[.conversion]
                == LatencyFigure(
                    .lognormal(median: .seconds(180), sigma: 0.2, minimum: .seconds(120), maximum: .seconds(600)),
                    perGiB: .milliseconds(10),
                    Provenance(.configured, "w.yaml:5")
                )
        )
        #expect(profile.figures[.launch]?.provenance == Provenance(.observed, "our drill of May"))
    }

    @Test(
        arguments: [
            ("{ exactly: 3m }", .constant(.seconds(180))), ("3m", .constant(.seconds(180))),
            ("{ between: [2m, 5m] }", .uniform(.seconds(120), .seconds(300))),
            ("{ between: [2m, 5m], mode: 3m }", .triangular(.seconds(120), mode: .seconds(180), .seconds(300))),
            (
                "{ mean: 3m, deviation: 20s, max: 5m }",
                .normal(mean: .seconds(180), deviation: .seconds(20), minimum: nil, maximum: .seconds(300))
            ),
            (
                "{ mean: 3m, shape: 2.5, min: 1m }",
                .gamma(mean: .seconds(180), shape: 2.5, minimum: .seconds(60), maximum: nil)
            ),
            ("{ oneOf: [2m, 3m] }", .empirical([.seconds(120), .seconds(180)])),
            (
                "{ quantiles: { 50%: 3m, 99.9%: 9m } }",
                .quantiles([
                    .init(Ratio(50, in: 100) ?? .always, .seconds(180)),
                    .init(Ratio(999, in: 1_000) ?? .always, .seconds(540)),
                ])
            ),
        ] as [(String, Distribution)]
    )
    func `a law of every kind arrives`(text: String, law: Distribution) throws {
        let world = try world("world: w\naccounts: { \"012345678901\": {} }\nbehavior: { callLatency: \(text) }")

        #expect(world.behavior.callLatency == law)
    }

    @Test func `topics, roles, quotas, jobs and behaviour arrive`() throws {
        let world = try world(
            """
            world: w
            start: 2026-03-02T10:00:00+01:00
            caller: { account: "012345678901", role: Boss }
            behavior: { callLatency: { between: [50ms, 2s] }, defaultPageSize: 10, launchStatusShowsProgress: true }
            accounts:
              "012345678902":
                roles: { Drill: { trusts: ["012345678901"], externalId: "007", maxSession: 2h } }
                regions:
                  cn-north-1:
                    initialized: false
                    quotas: { concurrentJobs: 3 }
                    topics: { drills: [{ email: a@b }, "https://x.y", c@d, { sms: "+49123", confirmed: false }], none: [] }
                    servers: [{ name: a, tags: { Name: b } }]
                    jobs: [{ servers: [b], age: 10m, remaining: 5m, drill: false }]
            """
        )

        #expect(world.start == World.defaultStart)
        #expect(world.caller.arn == "arn:aws-cn:iam::012345678901:role/Boss")
        #expect(world.behavior.callLatency == .uniform(.milliseconds(50), .seconds(2)))
        #expect(world.behavior.defaultPageSize == 10)
        let account = world.accounts[0]
        #expect(
            account.roles == [
                WorldRole(
                    name: "Drill",
                    trustedAccounts: [AccountID("012345678901")],
                    externalID: "007",
                    maximumSession: .seconds(7_200)
                )
            ]
        )
        let region = account.regions[0]
        #expect(!region.isInitialized)
        #expect(region.quotas.concurrentJobs == 3)
        #expect(region.topics[0].subscriptions.map(\.transport) == ["email", "https", "email", "sms"])
        #expect(region.topics[0].subscriptions.map(\.isConfirmed) == [true, true, true, false])
        #expect(region.topics[1] == WorldTopic(name: "none"))
        #expect(region.foreignJobs[0].servers == [region.servers[0].id])
        #expect(!region.foreignJobs[0].isDrill)
    }

    @Test func `every built-in profile has a figure for every phase, with its source`() {
        #expect(LatencyProfile.builtIn.map(\.name) == ["linux", "windows", "LP1", "LP2", "LP4", "LP6", "LP7", "LP8"])
        for profile in LatencyProfile.builtIn {
            #expect(JobPhase.allCases.filter { profile.figures[$0] == nil } == [], "\(profile.name)")
            #expect(profile.figures.values.allSatisfy { !$0.provenance.source.isEmpty })
        }
        #expect(LatencyProfile.default(for: .windows).name == "windows")
        #expect(LatencyProfile.named("LP3") == nil)
    }

    @Test(arguments: [("LP1", 533.0), ("LP2", 539), ("LP4", 1_436)])
    func `the middle of a recorded profile adds up to the recorded job`(name: String, seconds: Double) throws {
        let profile = try #require(LatencyProfile.named(name))
        let phases: [JobPhase] = [
            .acceptance, .preparation, .snapshot, .conversionWait, .conversion, .launchPreparation, .launch,
            .completion,
        ]
        let sum = phases.reduce(0.0) { sum, phase in
            switch profile.figures[phase]?.distribution {
            case .constant(let duration): sum + duration.inSeconds
            case .lognormal(let median, _, _, _): sum + median.inSeconds
            case .empirical(let recorded): sum + (recorded.max()?.inSeconds ?? 0)
            default: sum
            }
        }

        #expect(abs(sum - seconds) < 4, "\(sum)")
    }
}
