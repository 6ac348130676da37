import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

/// Runs of native recovery plans.
///
/// A job of the test profile takes 95 s; steps begin a second after one another.
struct PlanExecutionTests {
    private static let world: World = {
        var world = TestWorld.world(TestWorld.servers(1..<8))
        world.behavior.callLatency = .constant(.zero)
        return world
    }()

    /// Lets the first launch of a server fail.
    private static func failing(_ server: Int) -> [Fault] {
        let effect = PhaseFault.Effect.fail(after: .seconds(5), rawError: "no")
        let fault = PhaseFault(phase: .launch, server: TestWorld.serverID(server), launches: 1...1, effect: effect)
        return [Fault(.phase(fault))]
    }

    // MARK: The course

    @Test func `steps run one after another, each server in a job of its own`() throws {
        let seen = try inWorld(Self.world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1, 2]), Rig.wait(2), Rig.servers([3])])
            let run = try await rig.run(plan)
            var seen: [String] = [try await rig.execution(run).status.rawValue]
            for second in [2, 90, 98, 200, 218, 220, 310, 320] {
                try await rig.pass(to: .seconds(second))
                let words = try await rig.steps(of: run).map(\.status.rawValue).joined(separator: " ")
                seen.append("\(second) \(try await rig.execution(run).status.rawValue): \(words)")
            }
            let jobs = try await rig.step(1, of: run).jobs + rig.step(3, of: run).jobs
            for job in jobs.compactMap(\.self) {
                let job = try await rig.job(job)
                seen.append(
                    "\(job.initiatedBy?.rawValue ?? "") \(job.participatingServers?.compactMap(\.sourceServerID) ?? []) "
                        + "\(offset(job.creationDateTime) ?? 0)"
                )
            }
            return seen
        }

        #expect(
            seen == [
                "CREATED",
                "2 IN_PROGRESS: EXECUTING NOT_STARTED NOT_STARTED",
                "90 IN_PROGRESS: EXECUTING NOT_STARTED NOT_STARTED",
                "98 IN_PROGRESS: COMPLETED WAITING NOT_STARTED",
                "200 IN_PROGRESS: COMPLETED WAITING NOT_STARTED",
                "218 IN_PROGRESS: COMPLETED COMPLETED EXECUTING",
                "220 IN_PROGRESS: COMPLETED COMPLETED EXECUTING",
                "310 IN_PROGRESS: COMPLETED COMPLETED EXECUTING",
                "320 COMPLETED: COMPLETED COMPLETED COMPLETED",
                "START_DRILL [\(TestWorld.serverID(1))] 1.0",
                "START_DRILL [\(TestWorld.serverID(2))] 1.0",
                "START_DRILL [\(TestWorld.serverID(3))] 217.974",
            ]
        )
    }

    @Test func `a recovery makes recovery jobs from the points that it names`() throws {
        let (job, named, last) = try inWorld(Self.world) { rig in
            let points = try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: TestWorld.serverID(1))).items
            guard let point = points?.first?.snapshotID else { throw NoSuchThing() }
            let plan = try await rig.makePlan([Rig.servers([1, 2])])
            let run = try await rig.drs.startRecoveryPlanExecution(
                .init(
                    recoveryPlanArn: plan,
                    mode: .recovery,
                    sourceServers: [.init(sourceServerID: TestWorld.serverID(1), recoverySnapshotID: point)]
                )
            ).recoveryPlanExecution
            try await rig.pass(to: .seconds(110))
            let jobs = try await rig.step(1, of: run.recoveryPlanExecutionArn).jobs.compactMap(\.self)
            return (
                try await rig.job(jobs[0]), try await rig.log(jobs[0]).map(\.event),
                try await rig.log(jobs[1]).map(\.event)
            )
        }

        #expect(job.initiatedBy == .startRecovery)
        #expect(!named.contains(.snapshotStart) && last.contains(.snapshotStart))
    }

    @Test func `an optional server may fail, a critical one may not`() throws {
        for (step, end) in [
            (Rig.servers([2], optional: [1]), ["COMPLETED", "COMPLETED"]),
            (Rig.servers([1], optional: [2]), ["FAILED", "NOT_STARTED"]),
        ] {
            let (words, run, launched) = try inWorld(Self.world, faults: Self.failing(1)) { rig in
                let run = try await rig.run(try await rig.makePlan([step, Rig.servers([3])]))
                try await rig.pass(to: .seconds(400))
                return (
                    try await rig.steps(of: run).map(\.status.rawValue), try await rig.execution(run),
                    try await rig.instances(of: 2).count
                )
            }

            #expect(words == end)
            #expect(run.status == (end[0] == "FAILED" ? .failed : .completed))
            #expect((run.errorDetail?.code == "SERVER_RECOVERY_FAILED") == (end[0] == "FAILED"))
            #expect(run.completedAt != nil)
            #expect(launched == 1)
        }
    }

    @Test func `a run that cannot recover one of its servers recovers none`() throws {
        var world = Self.world
        world.accounts[0].regions[0].servers[6].replication.state = "INITIAL_SYNC"
        let (run, words, jobs) = try inWorld(world) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1]), Rig.servers([2], optional: [7])]))
            try await rig.pass(to: .seconds(10))
            return (
                try await rig.execution(run), try await rig.steps(of: run).map(\.status),
                try await rig.drs.describeJobs(.init()).items?.count
            )
        }

        #expect(run.status == .failed && run.errorDetail?.code == "VALIDATION_FAILED")
        #expect(words == [.notStarted, .notStarted] && jobs == 0)
    }

    @Test func `a server that somebody else launches fails the step that wants it, and a retry takes it`() throws {
        let (failed, step, end) = try inWorld(Self.world) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1]), Rig.servers([2], optional: [3])]))
            try await rig.pass(to: .seconds(50))
            _ = try await rig.start([3])
            try await rig.pass(to: .seconds(100))
            let failed = try await rig.execution(run)
            let step = try await rig.step(2, of: run)
            try await rig.pass(to: .seconds(200))
            _ = try await rig.retry(2, of: run)
            try await rig.pass(to: .seconds(400))
            return (failed, step, try await rig.execution(run))
        }

        #expect(failed.status == .failed)
        #expect(step.status == .failed && step.jobs == [nil, nil] && step.errorDetail?.code == "VALIDATION_FAILED")
        #expect(end.status == .completed && end.errorDetail == nil)
    }

    @Test(arguments: ServiceBehavior.PlanJobsAnswer.allCases)
    func `servers beyond the quota of jobs wait for a place or fail`(answer: ServiceBehavior.PlanJobsAnswer) throws {
        var world = TestWorld.world(TestWorld.servers(1..<26))
        world.behavior.planJobsOverQuota = answer
        let (early, late, run) = try inWorld(world) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers(Array(1...25))]))
            try await rig.pass(to: .seconds(50))
            let early = try await rig.step(1, of: run).jobs.compactMap(\.self).count
            try await rig.pass(to: .seconds(300))
            return (early, try await rig.step(1, of: run).jobs.compactMap(\.self).count, try await rig.execution(run))
        }

        #expect(early == 20)
        #expect(late == (answer == .wait ? 25 : 20))
        #expect(run.status == (answer == .wait ? .completed : .failed))
    }

    @Test(arguments: ServiceBehavior.PlanTimeoutAnswer.allCases)
    func `no run lasts longer than a day`(answer: ServiceBehavior.PlanTimeoutAnswer) throws {
        var world = Self.world
        world.behavior.planTimeout = answer
        let stuck = Fault(.phase(PhaseFault(phase: .conversion, server: TestWorld.serverID(1), effect: .stuck)))
        let (run, words, retried, skipped) = try inWorld(world, faults: [stuck]) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1]), Rig.servers([2])]))
            try await rig.pass(to: .seconds(86_399))
            #expect(try await rig.execution(run).status == .inProgress)
            try await rig.pass(to: .seconds(86_401))
            let words = try await rig.steps(of: run).map(\.status)
            let retried = await refusal { try await rig.retry(1, of: run) }
            let skipped = try await rig.skip(1, of: run).status
            try await rig.pass(to: .seconds(90_000))
            return (try await rig.execution(run), words, retried, skipped)
        }

        #expect(run.status.rawValue == (answer == .failed ? "FAILED" : "TIMED_OUT"))
        #expect(run.errorDetail?.code == "TIMED_OUT")
        #expect(words == [.timedOut, .notStarted] && retried?.code == .conflictException && skipped == .skipped)
    }

    // MARK: What people do

    @Test func `a failed step is retried for the servers that have failed`() throws {
        let (failed, retried, end, jobs) = try inWorld(Self.world, faults: Self.failing(1)) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1, 2]), Rig.servers([3])]))
            try await rig.pass(to: .seconds(200))
            let failed = try await rig.step(1, of: run)
            let retried = try await rig.retry(1, of: run)
            let status = try await rig.execution(run)
            #expect(status.status == .inProgress && status.errorDetail == nil && status.completedAt == nil)
            try await rig.pass(to: .seconds(500))
            return (failed, retried, try await rig.execution(run), try await rig.drs.describeJobs(.init()).items?.count)
        }

        #expect(failed.status == .failed && failed.attempt == 1)
        #expect(retried.status == .executing && retried.attempt == 2)
        #expect(retried.jobs[0] != failed.jobs[0] && retried.jobs[1] == failed.jobs[1])
        #expect(end.status == .completed && end.errorDetail == nil)
        #expect(jobs == 4)
    }

    @Test func `a run with skipped steps is completed and says so`() throws {
        let (end, words) = try inWorld(Self.world, faults: Self.failing(1)) { rig in
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.wait(60), Rig.servers([2]), Rig.servers([3])])
            let run = try await rig.run(plan)
            try await rig.pass(to: .seconds(5))
            _ = try await rig.skip(2, of: run)
            try await rig.pass(to: .seconds(200))
            #expect(try await rig.execution(run).status == .failed)
            _ = try await rig.skip(1, of: run)
            try await rig.pass(to: .seconds(600))
            return (try await rig.execution(run), try await rig.steps(of: run).map(\.status))
        }

        #expect(end.status == .completed && end.errorDetail?.code == "STEPS_SKIPPED")
        #expect(end.errorDetail?.message == "2 of 4 steps were skipped")
        #expect(words == [.skipped, .skipped, .completed, .completed])
    }

    @Test func `a cancelled run ends with its step and terminates nothing`() throws {
        let (during, end, words, instances) = try inWorld(Self.world) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1]), Rig.servers([2])]))
            try await rig.pass(to: .seconds(50))
            let during = try await rig.cancel(run)
            try await rig.pass(to: .seconds(300))
            return (
                during, try await rig.execution(run), try await rig.steps(of: run).map(\.status),
                try await rig.instances(of: 1).count
            )
        }

        #expect(during.status == .cancelling && end.status == .cancelled)
        #expect(words == [.completed, .skipped] && instances == 1)
    }

    @Test func `what has not begun can be changed`() throws {
        let (jobs, end, waited) = try inWorld(Self.world) { rig in
            let run = try await rig.run(try await rig.makePlan([Rig.servers([1]), Rig.wait(60), Rig.servers([2, 3])]))
            let steps = try await rig.steps(of: run).map(\.recoveryPlanExecutionStepArn)
            _ = try await rig.drs.updateRecoveryPlanExecutionStep(
                .init(recoveryPlanExecutionStepArn: steps[1], waitDurationMinutes: 1)
            )
            _ = try await rig.drs.updateRecoveryPlanExecutionStep(
                .init(recoveryPlanExecutionStepArn: steps[2], servers: [.init(serverArn: Rig.arn(of: 4))])
            )
            try await rig.pass(to: .seconds(400))
            let end = try await rig.execution(run)
            return (try await rig.step(3, of: run).jobs.count, end, offset(end.completedAt))
        }

        #expect(jobs == 1 && end.status == .completed)
        #expect(waited.map { $0 < 260 } == true)
    }

    // MARK: Tables

    /// A state of a run, and how to bring one about.
    enum Stage: String, CaseIterable, Sendable {
        case created, executing, waiting, failed, completed, cancelling, cancelled

        func reach(_ rig: Rig) async throws -> String {
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.wait(10), Rig.servers([2])])
            let run = try await rig.run(plan)
            switch self {
            case .created: break
            case .executing: try await rig.pass(to: .seconds(20))
            case .waiting: try await rig.pass(to: .seconds(150))
            case .failed, .completed: try await rig.pass(to: .seconds(1_000))
            case .cancelling:
                try await rig.pass(to: .seconds(20))
                _ = try await rig.cancel(run)
            case .cancelled: _ = try await rig.cancel(run)
            }
            return run
        }

        var faults: [Fault] { self == .failed ? PlanExecutionTests.failing(1) : [] }
    }

    /// What becomes of a call in each state: a status after it, or 409.
    @Test(
        arguments: [
            (Stage.created, "CANCELLED", "conflict", ["conflict", "SKIPPED", "SKIPPED"]),
            (.executing, "CANCELLING", "conflict", ["conflict", "SKIPPED", "SKIPPED"]),
            (.waiting, "CANCELLING", "conflict", ["conflict", "conflict", "SKIPPED"]),
            (.failed, "conflict", "deleted", ["EXECUTING", "SKIPPED", "SKIPPED"]),
            (.completed, "conflict", "deleted", ["conflict", "conflict", "conflict"]),
            (.cancelling, "conflict", "conflict", ["conflict", "conflict", "conflict"]),
            (.cancelled, "conflict", "deleted", ["conflict", "conflict", "conflict"]),
        ]
    )
    func `each state takes the calls that make sense in it`(
        stage: Stage,
        cancelled: String,
        deleted: String,
        steps: [String]
    ) throws {
        func verdict(_ call: @escaping @Sendable (Rig, String) async throws -> String) throws -> String {
            try inWorld(Self.world, faults: stage.faults) { rig in
                let run = try await stage.reach(rig)
                do {
                    return try await call(rig, run)
                } catch let error as AWSError {
                    return error.code == .conflictException ? "conflict" : error.code.rawValue
                }
            }
        }

        #expect(try verdict { try await $0.cancel($1).status.rawValue } == cancelled)
        #expect(
            try verdict { rig, run in
                _ = try await rig.drs.deleteRecoveryPlanExecution(.init(recoveryPlanExecutionArn: run))
                return await refusal { try await rig.execution(run) }?.code == .resourceNotFoundException
                    ? "deleted" : "?"
            } == deleted
        )
        // The first step is retried, the others are skipped.
        #expect(try verdict { try await $0.retry(1, of: $1).status.rawValue } == steps[0])
        #expect(try verdict { try await $0.skip(2, of: $1).status.rawValue } == steps[1])
        #expect(try verdict { try await $0.skip(3, of: $1).status.rawValue } == steps[2])
    }

    @Test(arguments: Stage.allCases)
    func `a plan and a server are in one unfinished run at most`(stage: Stage) throws {
        let isOpen = [.created, .executing, .waiting, .cancelling].contains(stage)
        let codes = try inWorld(Self.world, faults: stage.faults) { rig in
            let run = try await stage.reach(rig)
            let plan = try await rig.execution(run).recoveryPlanArn
            let other = try await rig.makePlan([Rig.servers([5, 2])], name: "other")
            return [
                await refusal { try await rig.drs.updateRecoveryPlan(.init(recoveryPlanArn: plan, name: "x")) }?.code,
                await refusal { try await rig.addStep(Rig.servers([6]), to: plan) }?.code,
                await refusal { try await rig.run(other) }?.code,
                await refusal { try await rig.run(plan) }?.code,
                await refusal { try await rig.drs.deleteRecoveryPlan(.init(recoveryPlanArn: plan)) }?.code,
            ]
        }

        // Where nothing is under way the other plan's run takes the server, and so stands in the way of the last but one.
        let free: [AWSErrorCode?] = [nil, nil, nil, .conflictException, nil]
        let skipped: [AWSErrorCode?] = [
            .conflictException, .conflictException, nil, .conflictException, .conflictException,
        ]
        #expect(
            codes == (isOpen ? (stage == .cancelling ? skipped : Array(repeating: .conflictException, count: 5)) : free)
        )
    }

    @Test func `a token starts one run`() throws {
        let (same, other, runs) = try inWorld(Self.world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1])])
            func start(_ mode: DRS.RecoveryPlanExecutionMode) async throws -> String {
                try await rig.drs.startRecoveryPlanExecution(.init(recoveryPlanArn: plan, mode: mode, clientToken: "t"))
                    .recoveryPlanExecution.recoveryPlanExecutionArn
            }
            let first = try await start(.drill)
            let again = try await start(.drill)
            let other = await refusal { try await start(.recovery) }
            let all = try await rig.drs.listRecoveryPlanExecutions(.init(recoveryPlanArn: plan)).recoveryPlanExecutions
            return (first == again, other, all.count)
        }

        #expect(same && other?.code == .conflictException && runs == 1)
    }

    @Test func `a plan that cannot be run is refused`() throws {
        let codes = try inWorld(Self.world) { rig in
            let empty = try await rig.makePlan([])
            let waiting = try await rig.makePlan([Rig.servers([1]), Rig.wait(5)])
            let steps = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: waiting)).recoveryPlanSteps
            _ = try await rig.drs.deleteRecoveryPlanStep(.init(recoveryPlanStepArn: steps[0].recoveryPlanStepArn))
            let good = try await rig.makePlan([Rig.servers([1])])
            let point = RecoverySnapshotID("pit-00000000000000001")
            func start(_ servers: [Int]) async -> AWSErrorCode? {
                await refusal {
                    try await rig.drs.startRecoveryPlanExecution(
                        .init(
                            recoveryPlanArn: good,
                            mode: .drill,
                            sourceServers: servers.map {
                                .init(sourceServerID: TestWorld.serverID($0), recoverySnapshotID: point)
                            }
                        )
                    )
                }?.code
            }
            return [
                await refusal { try await rig.run(empty) }?.code, await refusal { try await rig.run(waiting) }?.code,
                await start([2]), await start([1, 1]), await start([1]),
            ]
        }

        // The last one is taken, and fails when it looks at its servers.
        #expect(codes == [.validationException, .conflictException, .validationException, .validationException, nil])
    }

    @Test func `equal runs are equal`() throws {
        let digests = try (0..<2).map { _ in
            try inWorld(Self.world, faults: Self.failing(2), seed: 11) { rig in
                let run = try await rig.run(try await rig.makePlan([Rig.servers([1, 2]), Rig.servers([3])]))
                try await rig.pass(to: .seconds(200))
                _ = try await rig.retry(1, of: run)
                try await rig.pass(to: .seconds(500))
                return rig.aws.stateDigest
            }
        }

        #expect(digests[0] == digests[1])
    }
}
