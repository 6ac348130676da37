import MusterAWS
import MusterCore
import MusterEngine
import MusterTime
import Synchronization
import Testing

struct HardStoryTests {
    @Test func `a job that vanishes is looked for, then counted as lost`() throws {
        let trace = try Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.servers[Drill.id("db-1")] = (.seconds(200), .launched)
                script.vanishes = .seconds(300)
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .jobLost)
        #expect(trace.servers == [Drill.id("db-1"): .launched, Drill.id("db-2"): .unfinished])
        #expect(trace.result.events.last.map { $0.time < Drill.start + .seconds(600) } == true)
        #expect(trace.count("drs:StartRecovery") == 1)
    }

    @Test(arguments: [true, false])
    func `a job that forgets its servers is judged by the instances`(hasInstances: Bool) throws {
        let trace = try Drill(Drill.oneWave("db-1")) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.forgetsServers = true
                script.servers[Drill.id("db-1")] = (.seconds(533), .launched)
                script.hasInstances = hasInstances
                return script
            }
        }.run()

        #expect(trace.result.outcome == (hasInstances ? .completed : .failed))
    }

    @Test func `the instances of launched servers are found, also when they are listed late`() throws {
        let trace = try Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.faults = [
                .init(
                    action: "drs:DescribeRecoveryInstances",
                    calls: 1...2,
                    effect: .refuse(AWSError(.throttlingException, "slow", httpStatus: 429))
                )
            ]
        }.run()

        let found = trace.events.compactMap { event in
            if case .instanceFound(_, let server, _, let point, _) = event { point == nil ? nil : server } else { nil }
        }
        #expect(Set(found) == [Drill.id("db-1"), Drill.id("db-2")])
        #expect(trace.result.outcome == .completed)
    }

    @Test(arguments: [1, 7, 100])
    func `lists are read to their end whatever the page size`(pageSize: Int) throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.pageSize = pageSize
            state.servers[Drill.home]? += (0..<40).map { Drill.server("other-\($0)") }
            state.scripts = { _, servers in
                var script = ScriptedBackend.JobScript()
                script.log = servers.flatMap { id in
                    (0..<5).map { (.seconds($0 * 100), "STEP_\($0)", id, nil) }
                }
                return script
            }
        }.run()

        #expect(trace.result.outcome == .completed)
        var entries = 0
        for case .jobLogRead(_, _, let new) in trace.events { entries += new.count }
        #expect(entries == 7 * 5)
    }

    @Test func `a wave of 120 servers goes into two jobs`() throws {
        let names = (0..<120).map { "s\($0)" }
        var plan = Drill.oneWave("x")
        plan.waves[0].members = names.map { WaveMember(.name($0)) }
        plan.waves[0].split = WaveSplit()

        let trace = try Drill(plan).run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs.map(\.servers.count).sorted() == [20, 100])
        #expect(trace.servers.count == 120)
    }

    @Test func `a wave of 120 servers that may not be split is refused before anything starts`() throws {
        var plan = Drill.oneWave("x")
        plan.waves[0].members = (0..<120).map { WaveMember(.name("s\($0)")) }

        let trace = try Drill(plan).run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .quotaExceeded)
        #expect(trace.count("drs:StartRecovery") == 0)
    }

    @Test func `jobs and servers in flight stay below the quotas`() throws {
        let waves = (0..<25).map { index in
            Wave(name: "w\(index)", members: (0..<25).map { WaveMember(.name("s\(index)-\($0)")) })
        }
        let plan = RecoveryPlan(name: "wide", target: Drill.target, waves: waves)

        let trace = try Drill(plan).run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs.count == 25)
        for job in trace.jobs {
            let active = trace.jobs.filter { $0.created <= job.created && !$0.isOver(at: job.created) }
            #expect(active.count <= 20)
            #expect(active.map(\.servers.count).reduce(0, +) <= 500)
        }
    }

    @Test func `a used-up quota fails a wave by name`() throws {
        let trace = try Drill(Drill.oneWave("db-1")) { state in
            state.faults = [
                .init(
                    action: "drs:StartRecovery",
                    calls: 1...9,
                    effect: .refuse(AWSError(.serviceQuotaExceededException, "too many", httpStatus: 402))
                )
            ]
        }.run()

        #expect(trace.result.cause?.code == .quotaExceeded)
        #expect(trace.count("drs:StartRecovery") == 1)
    }

    @Test func `an account without DRS is told before anything starts`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.faults = [
                .init(
                    action: "drs:DescribeSourceServers",
                    calls: 1...9,
                    effect: .refuse(
                        AWSError(.uninitializedAccountException, "Account not initialized", httpStatus: 400)
                    )
                )
            ]
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .uninitialized)
        #expect(trace.outcome(of: 2) == .notReached)
        #expect(trace.count("drs:StartRecovery") == 0)
    }

    @Test(arguments: [true, false])
    func `jobs that cannot be listed stop a strict examination only`(isStrict: Bool) throws {
        var drill = Drill(Drill.oneWave("db-1")) { state in
            state.faults = [
                .init(
                    action: "drs:DescribeJobs",
                    calls: 1...5,
                    effect: .refuse(AWSError(.internalServerException, "down", httpStatus: 500))
                )
            ]
        }
        drill.plan.unverifiedPolicy = isStrict ? .block : .warn

        let trace = try drill.run()

        #expect(trace.result.outcome == (isStrict ? .failed : .completed))
        #expect(
            trace.events.contains { event in
                if case .finding(let finding) = event { finding.severity == .unverified } else { false }
            }
        )
    }

    @Test func `waves that do not depend on a failed one go on`() throws {
        var plan = Drill.threeTier()
        plan.waves[1].dependsOn = []
        plan.waves[2].dependsOn = [1]
        let trace = try Drill(plan) { state in
            state.scripts = { _, servers in
                var script = ScriptedBackend.JobScript()
                if servers.contains(Drill.id("db-1")) {
                    script.end = .seconds(100)
                    script.servers[Drill.id("db-1")] = (.seconds(100), .failed)
                }
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.outcome(of: 0) == .failed)
        #expect(trace.outcome(of: 1) == .completed && trace.outcome(of: 2) == .completed)
    }

    @Test func `every reading call stays within its budget`() throws {
        var drill = Drill(Drill.threeTier())
        drill.settings.readsPerMinute = 4
        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        let reads = trace.calls.filter { $0.action.hasPrefix("drs:Describe") }.map(\.time)
        for (index, time) in reads.enumerated() {
            // The bucket may have been full at the beginning of the minute.
            #expect(reads[index...].prefix { $0 < time + .seconds(60) }.count <= 8)
        }
    }

    @Test func `an event that cannot be kept stops everything before the call`() throws {
        let plan = Drill.oneWave("db-1")
        let simulation = Simulation(start: Drill.start)
        let backend = ScriptedBackend(home: Drill.home, clock: simulation.clock)
        backend.state.withLock { $0.servers[Drill.home] = Drill.servers(of: plan) }
        struct DiskFull: Error {}
        let setup = ExecutionSetup(
            plan: plan,
            caller: CallContext(
                account: Drill.home,
                region: Drill.region,
                credentials: Credentials(accessKeyID: "AKIA", secretAccessKey: "secret")
            ),
            seed: 1
        )
        let header = ExecutionHeader(
            id: ExecutionID("e"),
            plan: plan.name,
            waves: ["all"],
            mode: .drill,
            nature: .simulated,
            requestedBy: "tester"
        )
        var surroundings = ExecutionSurroundings(backend: backend, clock: simulation.clock)
        surroundings.record = { events in
            let hasIntent = events.contains { if case .launchIntended = $0.event { true } else { false } }
            if hasIntent { throw DiskFull() }
        }
        let driver = try ExecutionDriver(setup, header: header, in: surroundings)

        #expect(throws: DiskFull.self) { try simulation.run { try await driver.run() } }
        let jobs = backend.state.withLock(\.jobs)
        #expect(jobs.isEmpty)
    }

    @Test func `a fixed interval polls exactly on its grid`() throws {
        var drill = Drill(Drill.oneWave("db-1"))
        drill.settings.poll = .fixed(.seconds(30))
        drill.settings.readsJobLogs = false
        let trace = try drill.run()

        let polls = trace.calls.filter { $0.action == "drs:DescribeJobs" && !$0.detail.isEmpty }
        #expect(polls.map { $0.time - Drill.start } == (1...18).map { .seconds(30 * $0) })
        #expect(trace.count("drs:DescribeJobLogItems") == 0)
    }

    @Test func `jobs that run at the same time share one call`() throws {
        var plan = Drill.threeTier()
        plan.waves[1].dependsOn = []
        plan.waves[2].dependsOn = []
        var drill = Drill(plan)
        drill.settings.poll = .fixed(.seconds(30))
        let trace = try drill.run()

        let polls = trace.calls.filter { $0.action == "drs:DescribeJobs" && !$0.detail.isEmpty }
        #expect(polls.count == 18)
        #expect(polls.allSatisfy { $0.detail.split(separator: ",").count == 3 })
    }

    @Test func `a gate before the first wave holds the start`() throws {
        var plan = Drill.threeTier()
        plan.waves[0].approval = Approval(approvers: [], timeout: .seconds(600))
        var drill = Drill(plan)
        drill.people = [(.seconds(500), PersonRequest(.approve(wave: 0), by: "anybody"))]
        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[0].created == Drill.start + .seconds(500))
        #expect(trace.notified.prefix(3) == [.started, .approvalRequired, .approvalGranted])
    }

    @Test func `a cancel before the first launch launches nothing`() throws {
        var drill = Drill(Drill.threeTier()) { state in
            state.faults = [.init(action: "drs:DescribeSourceServers", calls: 1...1, effect: .delay(.seconds(60)))]
        }
        drill.people = [(.seconds(10), PersonRequest(.cancel, by: "operator", reason: "wrong plan"))]
        let trace = try drill.run()

        #expect(trace.result.outcome == .cancelled)
        #expect(trace.result.cause?.text == "the execution was cancelled by \"operator\": wrong plan")
        #expect(trace.jobs.isEmpty)
    }

    @Test func `a slow Windows job costs fewer calls than a poll every fifteen seconds, and is noticed in time`() throws
    {
        let trace = try Drill(Drill.oneWave("win-1", "win-2")) { state in
            state.servers[Drill.home] = ["win-1", "win-2"].map {
                Drill.server($0, os: "Microsoft Windows Server 2022 Datacenter")
            }
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.end = .seconds(1_436)
                script.servers[Drill.id("win-1")] = (.seconds(1_369), .launched)
                script.log = ["win-1", "win-2"].flatMap { name in
                    [
                        (.seconds(3), "SNAPSHOT_END", Drill.id(name), nil),
                        (.seconds(194), "CONVERSION_START", Drill.id(name), nil),
                        (.seconds(1_039), "CONVERSION_END", Drill.id(name), nil),
                        (.seconds(1_042), "LAUNCH_START", Drill.id(name), nil),
                    ]
                }
                return script
            }
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("drs:DescribeJobs") - 1 < 1_436 / 15)
        #expect(trace.detections.allSatisfy { $0 <= .seconds(10) })
    }

    @Test func `a recovery in earnest is never started as a drill`() throws {
        var drill = Drill(Drill.oneWave("db-1"))
        drill.mode = .recovery
        let trace = try drill.run()

        #expect(trace.jobs.map(\.isDrill) == [false])
        #expect(trace.result.outcome == .completed)
    }
}
