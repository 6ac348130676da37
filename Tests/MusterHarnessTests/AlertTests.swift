import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
import MusterHarness
import MusterScenario
import MusterSimulator
import MusterTime
import Synchronization
import Testing

/// What people are told when events of DRS come in.
struct AlertTests {
    private func load(_ change: (inout Scenario) -> Void = { _ in }) throws -> LoadedScenario {
        let files = StarterFiles.watched
        var scenario = try LoadedScenario(file: "scenario.yaml", loader: .memory(files)).scenario
        change(&scenario)
        return LoadedScenario(scenario, file: "scenario.yaml")
    }

    private func messages(_ record: RunRecord) -> [NotificationMessage] {
        record.events.compactMap { if case .notificationQueued(let message) = $0.event { message } else { nil } }
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7])
    func `a stall and its end are told once each, however events come`(seed: UInt64) throws {
        let loaded = try load { scenario in
            scenario.seed = seed
            scenario.world.behavior.events.repeated = .always
            scenario.world.behavior.events.delay = .uniform(.seconds(1), .seconds(50))
            scenario.faults = [
                Fault(
                    .replication(
                        ReplicationFault(
                            server: SourceServerID("s-00000000000000002"),
                            state: .stalled,
                            window: FaultWindow(from: .seconds(120), until: .seconds(300))
                        )
                    )
                )
            ]
        }
        let told = messages(try Rehearsal(loaded).run()).filter { $0.kind == .replicationStalled }

        #expect(told.count == 2)
        #expect(told.contains { $0.subject.contains("stalled") })
        #expect(told.contains { $0.subject.contains("goes on") })
    }

    @Test func `a failed launch is told although its event is lost, and once although it is not`() throws {
        for lost in [Ratio.never, .always] {
            let loaded = try load { scenario in
                scenario.world.behavior.events.lost = lost
                scenario.world.behavior.events.repeated = .always
                scenario.faults = [
                    Fault(
                        .phase(
                            PhaseFault(
                                phase: .launch,
                                server: SourceServerID("s-00000000000000001"),
                                effect: .fail(after: .seconds(30), rawError: nil)
                            )
                        )
                    )
                ]
            }
            let record = try Rehearsal(loaded).run()

            #expect(messages(record).filter { $0.kind == .launchFailed }.count == 1)
            let alarms = DrillReport.examine(record).metrics.first { $0.id == "N14" }
            #expect(alarms?.value == .share(0, of: 1))
        }
    }

    /// A topic that wants to hear of no event of DRS.
    private static let quiet = NotificationPlan(channels: [
        NotificationChannel(topic: StarterFiles.topic, kinds: NotificationCategory.execution.kinds)
    ])

    @Test func `nobody listens, and a run is the same to the last byte`() throws {
        let silent = try load { $0.plan.notify = Self.quiet }
        var watched = silent
        watched = try load {
            $0.plan.notify = Self.quiet
            $0.world.behavior.events.repeated = .always
        }

        #expect(try Rehearsal(silent).run().events == Rehearsal(watched).run().events)
    }

    @Test func `events wear the envelope of EventBridge`() throws {
        let loaded = try load()
        let simulation = Simulation(start: loaded.scenario.world.start)
        let services = SimulatedAWS(world: loaded.scenario.world, seed: 1, simulation: simulation)
        let heard = Mutex<[ServiceEvent]>([])
        services.listen { event in heard.withLock { $0.append(event) } }
        let caller = CallContext(
            account: loaded.scenario.world.caller.account,
            region: RegionName("us-east-1"),
            credentials: services.callerCredentials
        )
        try simulation.run {
            let output = try await services.call(
                DRS.StartRecovery.self,
                DRS.StartRecoveryRequest(
                    sourceServers: [.init(sourceServerID: SourceServerID("s-00000000000000001"))],
                    isDrill: true
                ),
                as: caller
            )
            #expect(output.job != nil)
            try await simulation.clock.sleep(until: loaded.scenario.world.start + .seconds(7_200))
        }
        let launches = heard.withLock { $0.filter { $0.detailType == ServiceEvent.launchResult } }
        let points = heard.withLock { $0.filter { $0.detailType == ServiceEvent.snapshotTaken } }
        let event = try #require(launches.first)
        let point = try #require(points.first)

        #expect(launches.count == 1)
        // Two servers, a point every ten minutes for two hours.
        #expect(points.count == 2 * 12 || points.count == 2 * 11)
        #expect(heard.withLock(\.count) == launches.count + points.count)
        #expect(point.detail["DrsSnapshotID"]?.string?.hasPrefix("pit-") == true)
        #expect(point.detail["EbsSnapshotIDs"]?.string?.hasPrefix("snap-") == true)
        #expect(point.resources.first?.contains(":source-server/s-") == true)
        #expect(event.source == "aws.drs")
        #expect(event.detailType == "DRS Source Server Launch Result")
        #expect(event.detail["state"]?.string == "RECOVERY_LAUNCH_SUCCEEDED")
        #expect(event.detail["is-drill"]?.string == "TRUE")
        #expect(event.detail["job-id"]?.string?.hasPrefix("drsjob-") == true)
        #expect(event.resources == ["arn:aws:drs:us-east-1:123456789012:source-server/s-00000000000000001"])
        #expect(event.id.utf8.count == 36)
    }

    @Test func `a storm is a few messages, and each failed server is in one of them`() throws {
        let loaded = try load { scenario in
            var region = scenario.world.accounts[0].regions[0]
            region.servers = (1...60).map { number in
                WorldServer(
                    id: SourceServerID("s-000000000000000\(number < 10 ? "0" : "")\(number)"),
                    name: "n\(number)"
                )
            }
            scenario.world.accounts[0].regions[0] = region
            scenario.world.behavior.events.repeated = .always
            scenario.world.behavior.events.delay = .uniform(.seconds(1), .seconds(300))
            scenario.plan.waves = [Wave(name: "all", members: (1...60).map { WaveMember(.name("n\($0)")) })]
            scenario.faults = region.servers.map { server in
                Fault(.phase(PhaseFault(phase: .launch, server: server.id, effect: .fail(after: nil, rawError: nil))))
            }
        }
        let record = try Rehearsal(loaded).run()
        let told = messages(record).filter { $0.kind == .launchFailed }
        let times = record.events.filter { recorded in
            if case .notificationQueued(let message) = recorded.event { message.kind == .launchFailed } else { false }
        }.map { $0.time }

        let first = try #require(times.first)
        let last = try #require(times.last)
        #expect(told.count < 30 && Int64(told.count) <= (last - first).components.seconds / 60 + 2)
        #expect(told.flatMap(\.servers).count == 60)
        #expect(Set(told.flatMap(\.servers)).count == 60)
        #expect(told.contains { $0.subject.contains(" more failed") })
        // All but the last, which the end of the execution brings forward, keep their distance.
        for (first, second) in zip(times, times.dropFirst()).dropLast() { #expect(second - first >= .seconds(60)) }
    }

    @Test func `a stranger who decides, and a call without permission, are told as unauthorised`() throws {
        let loaded = try load { scenario in
            scenario.plan.waves[0].approval = Approval(approvers: ["lead"], timeout: .seconds(3_600))
            scenario.people = [
                PersonAction(.approve, wave: 0, delay: .seconds(10), person: "mallory"),
                PersonAction(.approve, wave: 0, delay: .seconds(60), person: "lead"),
            ]
            scenario.faults = [
                Fault(
                    .call(
                        CallFault(
                            service: "drs",
                            operation: "DescribeJobLogItems",
                            effect: .error(code: "AccessDeniedException", message: nil, retryAfter: nil)
                        )
                    )
                )
            ]
        }
        let told = messages(try Rehearsal(loaded).run()).filter { $0.kind == .unauthorizedAccess }

        #expect(told.count == 2)
        #expect(told.contains { $0.bodies.contains { $0.text.contains("mallory") } })
        #expect(told.contains { $0.bodies.contains { $0.text.contains("drs:DescribeJobLogItems") } })
    }

    @Test func `places that are nearly used up are told once`() throws {
        let loaded = try load {
            $0.plan.waves = [Wave(name: "all", members: [WaveMember(.name("a")), WaveMember(.name("b"))])]
        }
        var settings = EngineSettings()
        settings.launch.jobsPerTarget = 1
        settings.launch.serversPerJob = 1
        let told = messages(try Rehearsal(loaded, settings: settings).run()).filter { $0.kind == .serviceLimit }

        #expect(told.map(\.id).count == 1)
        #expect(told.first?.bodies.first?.text.contains("1 of 1 concurrent jobs") == true)
    }
}

private enum StarterFiles {
    static let topic = "arn:aws:sns:us-east-1:123456789012:t"

    static let watched = [
        "scenario.yaml": """
        scenario: watched
        plan:
          plan: watched
          target: { account: "123456789012", region: us-east-1 }
          notify: { topic: "\(topic)", send: [execution, alerts, approvals, security] }
          waves: [{ name: one, servers: [a] }, { name: two, servers: [b] }]
        world:
          world: watched
          caller: { account: "123456789012" }
          accounts:
            "123456789012":
              regions:
                us-east-1:
                  topics: { t: [a@example.com] }
                  servers:
                    - { name: a, id: s-00000000000000001 }
                    - { name: b, id: s-00000000000000002 }
        """
    ]
}
