import MusterAWS
import MusterCore
import MusterEngine
import Testing

/// What must hold in every drill, whatever goes wrong; the numbers are those of the engine's invariants.
struct DrillPropertyTests {
    /// A drill in which everything may go wrong, decided by the seed.
    private static func drill(_ seed: Int) -> Drill {
        var random = SeededGenerator(seed: UInt64(seed), stream: "world")
        func pick<Value>(_ values: [Value]) -> Value { values[Int(random.draw(below: UInt64(values.count)))] }

        let count = 2 + Int(random.draw(below: 5))
        var waves: [Wave] = []
        for index in 0..<count {
            let members = (0...Int(random.draw(below: 3))).map { number in
                WaveMember(.name("w\(index)-\(number)"), impact: pick([.critical, .critical, .optional]))
            }
            let dependsOn = (0..<index).filter { _ in random.draw(below: 3) == 0 }
            var wave = Wave(name: "wave-\(index)", dependsOn: dependsOn, members: members)
            wave.timeLimit = pick([.seconds(1_200), .seconds(7_200)])
            wave.toleratedFailures = Int(random.draw(below: 2))
            if random.draw(below: 4) == 0 {
                wave.approval = Approval(
                    approvers: ["boss"],
                    timeout: .seconds(900),
                    onTimeout: pick([.fail, .cancel, .continue])
                )
            }
            waves.append(wave)
        }
        var plan = RecoveryPlan(
            name: "chaos",
            target: Drill.target,
            notify: NotificationPlan(topic: "arn:aws:sns:us-east-1:111111111111:drills"),
            conflictPolicy: pick([.fail, .wait]),
            waves: waves
        )
        plan.objectives.rto = .seconds(3_600)

        let errors = [
            AWSError(.throttlingException, "slow", httpStatus: 429, retryAfter: .seconds(3)),
            AWSError(.internalServerException, "oops", httpStatus: 500),
            AWSError(.accessDeniedException, "no", httpStatus: 403),
            AWSError(.notSent, "not sent", httpStatus: 0),
            AWSError(.expiredToken, "over", httpStatus: 403),
            AWSError(.conflictException, "busy", httpStatus: 409),
        ]
        let actions = [
            "drs:StartRecovery", "drs:StartRecovery", "drs:DescribeJobs", "drs:DescribeJobs", "drs:DescribeJobLogItems",
            "drs:DescribeRecoveryInstances", "drs:DescribeSourceServers", "sns:Publish", "sts:GetCallerIdentity",
            "sts:AssumeRole",
        ]
        let faults = (0..<Int(random.draw(below: 6))).map { _ in
            let first = 1 + Int(random.draw(below: 12))
            let effect: ScriptedBackend.Effect =
                pick([
                    .refuse(pick(errors)), .loseAnswer, .loseRequest, .delay(.seconds(Int64(random.draw(below: 90)))),
                ])
            return ScriptedBackend.Fault(
                action: pick(actions),
                calls: first...(first + Int(random.draw(below: 5))),
                effect: effect
            )
        }
        let dropsTags = random.draw(below: 4) == 0
        let spoke = AccountID("222222222222")
        let role = "arn:aws:iam::222222222222:role/Recovery"
        let sessionLife = Duration.seconds(pick([900, 3_600]))
        for wave in plan.waves.indices where random.draw(below: 4) == 0 {
            plan.waves[wave].target = RecoveryTarget(account: spoke, region: Drill.region, role: role)
        }
        let pageSize = pick([1, 3, 100])

        var drill = Drill(plan) { state in
            state.faults = faults
            state.servers[spoke] = state.servers[Drill.home]
            state.assumable = [role]
            state.sessionLife = sessionLife
            state.dropsTags = dropsTags
            state.pageSize = pageSize
            state.scripts = { launch, servers in Self.script(seed, launch, servers) }
        }
        drill.seed = UInt64(seed)
        drill.mode = pick([.drill, .recovery])
        drill.settings.readsJobLogs = random.draw(below: 3) > 0
        drill.settings.poll = pick([.planned, .planned, .fixed(.seconds(30))])
        for wave in plan.waves.indices where random.draw(below: 2) == 0 {
            let after = Duration.seconds(Int64(random.draw(below: 3_000)))
            drill.people.append((after, PersonRequest(.approve(wave: wave), by: pick(["boss", "stranger"]))))
        }
        if random.draw(below: 5) == 0 {
            let after = Duration.seconds(Int64(random.draw(below: 2_000)))
            drill.people.append((after, PersonRequest(.cancel, by: "operator")))
        }
        if random.draw(below: 5) == 0 {
            let after = Int64(random.draw(below: 1_000))
            drill.people.append((.seconds(after), PersonRequest(.pause, by: "operator")))
            drill.people.append((.seconds(after + 4_000), PersonRequest(.resume, by: "operator")))
        }
        return drill
    }

    private static func script(
        _ seed: Int,
        _ launch: Int,
        _ servers: [SourceServerID]
    ) -> ScriptedBackend.JobScript {
        var random = SeededGenerator(seed: UInt64(seed), stream: "job \(launch)")
        var script = ScriptedBackend.JobScript()
        script.end = .seconds(Int64(random.draw(below: random.draw(below: 4) == 0 ? 20 : 1_500)) + 1)
        for server in servers where random.draw(below: 4) == 0 {
            let words: [DRS.LaunchStatus] = [.failed, .failed, .launched, .inProgress, .terminated]
            let after = Duration.seconds(Int64(random.draw(below: 1_700)))
            script.servers[server] = (after, words[Int(random.draw(below: 5))])
        }
        script.log = servers.map { (.seconds(1), "SNAPSHOT_END", $0, nil) }
        script.forgetsServers = random.draw(below: 8) == 0
        script.hasInstances = random.draw(below: 5) > 0
        if random.draw(below: 10) == 0 { script.vanishes = script.end / 2 }
        if random.draw(below: 12) == 0 { script.end = .seconds(1_000_000) }
        return script
    }

    @Test(arguments: 1...300)
    func `the invariants hold whatever goes wrong`(seed: Int) throws {
        let drill = Self.drill(seed)
        let trace = try drill.run()
        let events = trace.result.events

        // E7, E8, E10: the record folds, and ends with one outcome.
        let state = try ExecutionState.folding(events)
        #expect(state.outcome == trace.result.outcome)
        #expect(events.count { if case .finished = $0.event { true } else { false } } == 1)
        // E9: no gap, and time never goes back.
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
        // E2: at most one job for each key.
        let keys = trace.jobs.compactMap { $0.tags[LaunchTag.launch] }
        #expect(Set(keys).count == keys.count)
        // E11: the mode of every job is the execution's.
        #expect(trace.jobs.allSatisfy { $0.isDrill == (drill.mode == .drill) })
        #expect(trace.violations == [])
        checkLaunches(trace)
        checkOrder(drill.plan, trace)
        checkServers(drill.plan, trace, state)
    }

    /// E1, E3, E6, E12: every launch was intended before, none twice, none outside, none after a cancel.
    private func checkLaunches(_ trace: Drill.Trace) {
        let calls = trace.calls.filter { $0.action == "drs:StartRecovery" }
        var intended: [(time: Timestamp, servers: [SourceServerID])] = []
        var frozen = Set<SourceServerID>()
        for recorded in trace.result.events {
            if case .launchIntended(_, let launch) = recorded.event {
                intended.append((recorded.time, launch.servers))
            }
            if case .serversResolved(_, let servers) = recorded.event { frozen.formUnion(servers.map(\.id)) }
        }
        for call in calls {
            let servers = call.detail.split(separator: ",").map { SourceServerID(String($0)) }
            #expect(intended.contains { $0.time <= call.time && $0.servers == servers })
            #expect(frozen.isSuperset(of: servers))
        }
        let launched = trace.jobs.flatMap(\.servers)
        #expect(Set(launched).count == launched.count)
    }

    /// E4: no wave starts before what it waits for.
    private func checkOrder(_ plan: RecoveryPlan, _ trace: Drill.Trace) {
        var outcomes: [Int: WaveOutcome] = [:]
        for event in trace.events {
            if case .waveFinished(let wave, let outcome, _) = event { outcomes[wave] = outcome }
            guard case .waveStarted(let wave) = event else { continue }
            for dependency in plan.waves[wave].dependsOn {
                #expect(outcomes[dependency]?.letsDependentsStart == true)
            }
        }
        #expect(outcomes.count == plan.waves.count)
    }

    /// E14: a server counts as launched only when it was LAUNCHED when last seen; the verdict follows the servers.
    private func checkServers(_ plan: RecoveryPlan, _ trace: Drill.Trace, _ state: ExecutionState) {
        var statuses: [SourceServerID: String] = [:]
        var found: Set<SourceServerID> = []
        for event in trace.events {
            switch event {
            case .serverObserved(_, let server, _, let status): statuses[server] = status
            case .instanceFound(_, let server, _, _, _): found.insert(server)
            default: break
            }
        }
        for (wave, folded) in zip(plan.waves, state.waves) {
            for server in folded.servers where server.outcome == .launched {
                #expect(statuses[server.id] == "LAUNCHED" || found.contains(server.id))
            }
            if folded.status == .completed {
                #expect(folded.servers.allSatisfy { $0.impact == .optional || $0.outcome == .launched })
            }
            if folded.status == .partial {
                let missing = folded.servers.count { $0.impact == .critical && $0.outcome != .launched }
                #expect((1...max(1, wave.toleratedFailures)).contains(missing))
            }
        }
        if trace.result.outcome == .completed {
            #expect(state.waves.allSatisfy { $0.status == .completed })
            #expect(state.waves.contains { $0.servers.contains { $0.outcome == .launched } })
        }
    }

    @Test(arguments: [3, 17, 44])
    func `the same seed gives the same record`(seed: Int) throws {
        let first = try Self.drill(seed).run()
        let second = try Self.drill(seed).run()

        #expect(first.result.events == second.result.events)
        #expect(first.calls == second.calls)
    }
}
