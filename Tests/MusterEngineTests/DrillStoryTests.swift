import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct DrillStoryTests {
    @Test func `a plan without trouble recovers wave after wave`() throws {
        let trace = try Drill(Drill.threeTier()).run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.result.cause == nil)
        #expect(trace.count("drs:StartRecovery") == 3)
        #expect(trace.jobs.map(\.servers.count) == [2, 3, 2])
        #expect(trace.jobs.allSatisfy { $0.isDrill })
        #expect(trace.servers.values.allSatisfy { $0 == .launched } && trace.servers.count == 7)
        #expect(trace.notified == [.started, .completed])
        #expect(trace.violations == [])
        for (earlier, later) in zip(trace.jobs, trace.jobs.dropFirst()) {
            #expect(later.created >= earlier.created + earlier.script.end)
        }
    }

    @Test func `a completed job with a failed server fails the wave and stops what depends on it`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.servers[Drill.id("db-2")] = (.seconds(400), .failed)
                script.log = [
                    (.seconds(1), "SNAPSHOT_END", Drill.id("db-2"), nil),
                    (
                        .seconds(400), "LAUNCH_FAILED", Drill.id("db-2"),
                        "An error occurred (UnauthorizedOperation) when calling the DeleteVolume operation: no"
                    ),
                ]
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.count("drs:StartRecovery") == 1)
        #expect(trace.outcome(of: 0) == .failed)
        #expect(trace.outcome(of: 1) == .notReached && trace.outcome(of: 2) == .notReached)
        #expect(trace.cause(of: 0)?.code == .launchFailed)
        #expect(trace.cause(of: 0)?.text.contains("\"db-2\"") == true)
        #expect(trace.cause(of: 0)?.text.contains("UnauthorizedOperation") == true)
        #expect(trace.cause(of: 1)?.code == .dependencyFailed)
        #expect(trace.notified == [.started, .launchFailed, .failed])
        #expect(trace.published.last?.message.contains("UnauthorizedOperation") == true)
    }

    @Test func `a failed optional server does not fail the wave`() throws {
        var plan = Drill.threeTier()
        plan.waves[0].members[1].impact = .optional
        let trace = try Drill(plan) { state in
            state.scripts = { launch, _ in
                var script = ScriptedBackend.JobScript()
                if launch == 1 { script.servers[Drill.id("db-2")] = (.seconds(400), .failed) }
                return script
            }
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.servers[Drill.id("db-2")] == .failed)
    }

    @Test func `tolerated failures make the execution partial`() throws {
        var plan = Drill.threeTier()
        plan.waves[1].toleratedFailures = 1
        let trace = try Drill(plan) { state in
            state.scripts = { launch, _ in
                var script = ScriptedBackend.JobScript()
                if launch == 2 { script.servers[Drill.id("app-1")] = (.seconds(400), .failed) }
                return script
            }
        }.run()

        #expect(trace.result.outcome == .partial)
        #expect(trace.outcome(of: 1) == .partial && trace.outcome(of: 2) == .completed)
        #expect(trace.notified == [.started, .launchFailed, .completed])
    }

    @Test func `a job that finishes without launching says so, with the last phase seen`() throws {
        let trace = try Drill(Drill.oneWave("db-1")) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.end = .seconds(204)
                script.servers[Drill.id("db-1")] = (.seconds(204), .failed)
                script.log = [
                    (.seconds(1), "SNAPSHOT_START", Drill.id("db-1"), nil),
                    (.seconds(2), "SNAPSHOT_END", Drill.id("db-1"), nil),
                    (.seconds(204), "JOB_END", nil, nil),
                ]
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .finishedWithoutLaunching)
        #expect(trace.result.cause?.text.contains("SNAPSHOT_END") == true)
        #expect(trace.detections.allSatisfy { $0 < .seconds(60) })
    }

    @Test(arguments: [true, false])
    func `a completed job with an undecided server gets a grace period`(comesLater: Bool) throws {
        let trace = try Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.servers[Drill.id("db-2")] = (.seconds(comesLater ? 623 : 90_000), .launched)
                return script
            }
        }.run()

        #expect(trace.result.outcome == (comesLater ? .completed : .failed))
        #expect(trace.result.cause?.code == (comesLater ? nil : .stuck))
    }

    @Test func `a late failure is waited for`() throws {
        let trace = try Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.end = .seconds(1_140)
                script.servers[Drill.id("db-1")] = (.seconds(530), .launched)
                script.servers[Drill.id("db-2")] = (.seconds(1_137), .failed)
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.servers[Drill.id("db-1")] == .launched)
        #expect(trace.detections.allSatisfy { $0 < .seconds(60) })
    }

    @Test func `a wave over its limit times out and leaves the job to a person`() throws {
        let trace = try Drill(Drill.oneWave("db-1", limit: .seconds(3_600))) { state in
            state.scripts = { _, _ in
                var script = ScriptedBackend.JobScript()
                script.end = .seconds(900_000)
                script.log = [(.seconds(57), "CONVERSION_START", Drill.id("db-1"), nil)]
                return script
            }
        }.run()

        #expect(trace.result.outcome == .timedOut)
        #expect(trace.result.cause?.code == .timedOut)
        #expect(trace.result.cause?.text.contains("cannot be cancelled") == true)
        #expect(trace.result.cause?.text.contains("CONVERSION_START") == true)
        #expect(trace.servers[Drill.id("db-1")] == .unfinished)
        #expect(trace.time { if case .finished = $0 { true } else { false } } == Drill.start + .seconds(3_600))
    }

    @Test func `a burst of throttled polls only costs time`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.faults = [
                .init(
                    action: "drs:DescribeJobs",
                    calls: 3...7,
                    effect: .refuse(AWSError(.throttlingException, "Rate exceeded", httpStatus: 429))
                )
            ]
        }.run()

        #expect(trace.result.outcome == .completed)
        let failures = trace.events.count { if case .callFailed = $0 { true } else { false } }
        #expect(failures == 5)
    }

    @Test func `a launch that waits for its next call keeps its place`() throws {
        var drill = Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.faults = [
                .init(
                    action: "drs:StartRecovery",
                    calls: 1...1,
                    effect: .refuse(AWSError(.throttlingException, "slow", httpStatus: 429, retryAfter: .seconds(5)))
                )
            ]
        }
        drill.settings.launch.serversPerJob = 1
        drill.settings.launch.jobsPerTarget = 1

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        let created = trace.jobs.map(\.created)
        #expect(created.count == 2)
        #expect(zip(created, created.dropFirst()).allSatisfy { $1 - $0 >= .seconds(533) }, "one job at a time")
    }

    @Test func `a launch that is throttled for ever fails the wave without a job`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.faults = [
                .init(
                    action: "drs:StartRecovery",
                    calls: 1...99,
                    effect: .refuse(AWSError(.throttlingException, "Rate exceeded", httpStatus: 429))
                )
            ]
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .throttled)
        #expect(trace.count("drs:StartRecovery") == 5)
        #expect(trace.jobs.isEmpty)
        #expect(trace.servers[Drill.id("db-1")] == .notStarted)
    }

    @Test(arguments: [true, false])
    func `a lost answer is looked up and adopted, with tags or without`(hasTags: Bool) throws {
        let trace = try Drill(Drill.oneWave("db-1", "db-2")) { state in
            state.dropsTags = !hasTags
            state.faults = [.init(action: "drs:StartRecovery", calls: 1...1, effect: .loseAnswer)]
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("drs:StartRecovery") == 1)
        #expect(trace.jobs.count == 1)
        #expect(trace.events.contains { if case .launchAdopted = $0 { true } else { false } })
    }

    @Test func `a lost request is tried again only after the quiet period`() throws {
        let trace = try Drill(Drill.oneWave("db-1")) { state in
            state.faults = [.init(action: "drs:StartRecovery", calls: 1...1, effect: .loseRequest)]
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("drs:StartRecovery") == 2)
        let launches = trace.calls.filter { $0.action == "drs:StartRecovery" }.map(\.time)
        #expect(launches[1] - launches[0] >= .seconds(320))
    }

    @Test func `a server that is busy in another job is named before the start`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.jobs = [Self.foreignJob(on: "app-2", lasting: .seconds(9_000))]
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .conflict)
        #expect(trace.result.cause?.text.contains("drsjob-foreign") == true)
        #expect(trace.result.cause?.text.contains("\"app-2\"") == true)
        #expect(trace.count("drs:StartRecovery") == 0)
        #expect(trace.notified == [.failed])
    }

    @Test(arguments: [(Duration.seconds(300), ExecutionOutcome.completed), (.seconds(9_000), .failed)])
    func `a patient plan waits for a busy server for a while`(
        lasting: Duration,
        outcome: ExecutionOutcome
    ) throws {
        var plan = Drill.oneWave("app-1", "app-2")
        plan.conflictPolicy = .wait
        let trace = try Drill(plan) { state in
            state.jobs = [Self.foreignJob(on: "app-2", lasting: lasting)]
        }.run()

        let times = trace.calls.filter { $0.action == "drs:StartRecovery" }.map { $0.time - Drill.start }
        #expect(trace.result.outcome == outcome)
        if outcome == .failed {
            #expect(times == [.zero, .seconds(30), .seconds(90), .seconds(210)])
            #expect(trace.result.cause?.code == .conflict)
            #expect(trace.result.cause?.text.contains("drsjob-foreign") == true)
        }
    }

    static func foreignJob(on server: String, lasting: Duration) -> ScriptedBackend.Job {
        var script = ScriptedBackend.JobScript()
        script.end = lasting
        return ScriptedBackend.Job(
            id: JobID("drsjob-foreign"),
            account: Drill.home,
            created: Drill.start - .seconds(100),
            servers: [Drill.id(server)],
            tags: [:],
            isDrill: true,
            script: script
        )
    }
}
