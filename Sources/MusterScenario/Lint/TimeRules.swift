import MusterCore

/// Advice on objectives, budgets and limits.
enum TimeRules {
    static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        checkTypical(plan, &advice)
        checkLag(plan, &advice)
        guard let rto = plan.plan.objectives.rto else {
            advice.give(
                .noObjective,
                "plan \"\(plan.plan.name.shortened)\" does not say how fast it has to recover",
                at: plan.places.key("objectives") ?? plan.places.value("plan"),
                help: ["add for example objectives: { rto: 4h }; a drill without an objective cannot miss one"]
            )
            return
        }
        let place = plan.places.value("objectives", "rto")
        checkBudgets(rto, place, plan, &advice)
        checkLimits(rto, place, plan, &advice)
        checkHolds(rto, plan, &advice)
    }

    private static func checkBudgets(
        _ rto: Duration,
        _ place: SourceRange?,
        _ plan: LintedPlan,
        _ advice: inout Advice
    ) {
        let waves = plan.plan.waves
        let path = plan.longestPath { waves[$0].budget ?? .zero }
        if path.total > rto {
            advice.give(
                .budgetsOverObjective,
                "the budgets of \(plan.named(path.waves.filter { waves[$0].budget != nil })) add up to "
                    + "\(path.total.text), more than the rto of \(rto.text)",
                at: place,
                help: ["shorten budgets, recover in parallel what can be, or raise the objective"]
            )
        }
        let without = waves.indices.filter { waves[$0].budget == nil }
        guard let first = without.first else { return }
        advice.give(
            .waveWithoutBudget,
            "\(plan.named(without)) \(without.count == 1 ? "has" : "have") no budget, so no check tells which wave used "
                + "up the rto of \(rto.text)",
            at: plan.place(first),
            help: ["give each wave the share of the objective that it may use"]
        )
    }

    private static func checkLimits(
        _ rto: Duration,
        _ place: SourceRange?,
        _ plan: LintedPlan,
        _ advice: inout Advice
    ) {
        let slow = plan.plan.waves.indices.filter { plan.plan.waves[$0].timeLimit >= rto }
        guard let first = slow.first else { return }
        let limits = Set(slow.map { plan.plan.waves[$0].timeLimit })
        let stated = plan.places.value("waves", .item(first), "timeout")
        advice.give(
            .limitOverObjective,
            "\(plan.named(slow)) \(slow.count == 1 ? "is" : "are") given up only after "
                + (limits.count == 1 ? plan.plan.waves[first].timeLimit.text : "\(limits.min()?.text ?? "") and more")
                + "\(stated == nil ? " (the default)" : ""), when the rto of \(rto.text) is missed already",
            at: stated ?? place,
            help: ["add a timeout below the objective, so that somebody hears of a stuck wave in time"]
        )
    }

    private static func checkHolds(_ rto: Duration, _ plan: LintedPlan, _ advice: inout Advice) {
        for (index, wave) in plan.plan.waves.enumerated() {
            let both = [("approval", wave.approval), ("approvalAfter", wave.approvalAfter)]
            guard
                let (key, approval) = both.lazy.compactMap({ key, approval in approval.map { (key, $0) } })
                    .first(where: { $1.timeout >= rto })
            else {
                continue
            }
            let stated = plan.places.value("waves", .item(index), .key(key), "timeout")
            advice.give(
                .holdOverObjective,
                "the approval of wave \"\(wave.name.shortened)\" may take \(approval.timeout.text)"
                    + "\(stated == nil ? " (the default)" : ""); the rto of \(rto.text) goes on while people are asked",
                at: stated ?? plan.places.key("waves", .item(index), .key(key)) ?? plan.place(index),
                help: ["ask for an answer within a share of the objective"]
            )
        }
    }

    // MARK: What launches usually take

    private static func checkTypical(_ plan: LintedPlan, _ advice: inout Advice) {
        guard let world = plan.world else { return }
        var typical = TypicalLaunch(profiles: world.latencyProfiles)
        let usual = plan.plan.waves.indices.map { index in
            plan.servers[index].compactMap { member in
                member.server.map { (duration: typical.duration(of: $0), server: $0) }
            }.max { $0.duration < $1.duration }
        }
        for (index, wave) in plan.plan.waves.enumerated() {
            guard let slowest = usual[index] else { continue }
            let reason =
                "server \"\(slowest.server.name.shortened)\" usually takes \(slowest.duration.text) "
                + "(profile \(typical.profile(of: slowest.server).name))"
            if let budget = wave.budget, budget < slowest.duration {
                advice.give(
                    .impossibleBudget,
                    "wave \"\(wave.name.shortened)\" has a budget of \(budget.text), but \(reason)",
                    at: plan.places.value("waves", .item(index), "budget") ?? plan.place(index),
                    help: ["raise the budget, or give the server a profile that you have measured"]
                )
            }
            if wave.timeLimit < slowest.duration {
                advice.give(
                    .impossibleLimit,
                    "wave \"\(wave.name.shortened)\" is given up after \(wave.timeLimit.text), but \(reason)",
                    at: plan.places.value("waves", .item(index), "timeout") ?? plan.place(index),
                    help: ["raise the timeout, or give the server a profile that you have measured"]
                )
            }
        }
        guard let rto = plan.plan.objectives.rto else { return }
        let path = plan.longestPath { usual[$0]?.duration ?? .zero }
        guard path.total > rto else { return }
        advice.give(
            .impossibleObjective,
            "\(plan.named(path.waves)) \(path.waves.count == 1 ? "takes" : "one after the other take") "
                + "\(path.total.text) when all goes well, more than the rto of \(rto.text)",
            at: plan.places.value("objectives", "rto"),
            help: ["recover in parallel what can be, or raise the objective"]
        )
    }

    /// Servers whose copy is older than the objective allows when the run begins.
    private static func checkLag(_ plan: LintedPlan, _ advice: inout Advice) {
        guard let rpo = plan.plan.objectives.rpo else { return }
        for index in plan.plan.waves.indices {
            let behind = plan.servers[index].filter { ($0.server?.replication.lag ?? .zero) > rpo }
            guard let worst = behind.max(by: { lag($0) < lag($1) }) else { continue }
            let names = behind.map { "\"\($0.name.shortened)\"" }
            advice.give(
                .lagOverObjective,
                "the rpo is \(rpo.text), but the copy of server\(behind.count == 1 ? "" : "s") \(LintedPlan.listed(names)) "
                    + "is up to \(lag(worst).text) behind",
                at: worst.location ?? plan.place(index),
                help: ["mend the replication before the drill, or expect the miss in the scenario"]
            )
        }
    }

    private static func lag(_ member: LintedServer) -> Duration { member.server?.replication.lag ?? .zero }
}

/// How long a launch of a server takes when nothing goes wrong: the median of its profile, phase by phase.
struct TypicalLaunch {
    private let profiles: [LatencyProfile]
    private var medians: [String: [JobPhase: Duration]] = [:]
    private static let draws = 31

    init(profiles: [LatencyProfile]) {
        self.profiles = profiles
    }

    func profile(of server: WorldServer) -> LatencyProfile {
        let named = server.latencyProfile.flatMap { name in
            LatencyProfile.named(name) ?? profiles.first { $0.name == name }
        }
        return named ?? .default(for: server.operatingSystem.family)
    }

    mutating func duration(of server: WorldServer) -> Duration {
        let profile = profile(of: server)
        let typical = medians[profile.name] ?? Self.medians(of: profile)
        medians[profile.name] = typical
        var phases: [JobPhase] = [
            .acceptance, .preparation, .snapshot, .conversionWait, .launchPreparation, .launch, .completion,
        ]
        if server.recoveryMode != .fast { phases.append(.conversion) }
        if server.leftover != nil { phases.append(.cleanup) }
        let size = server.disks.reduce(Int64(0)) { $0 + ($1.bytes >> 30) }
        return phases.reduce(.zero) { sum, phase in
            sum + (typical[phase] ?? .zero) + (profile.figures[phase]?.perGiB ?? .zero) * Int(min(size, 1 << 20))
        }
    }

    /// Found by drawing, so that every law has one.
    private static func medians(of profile: LatencyProfile) -> [JobPhase: Duration] {
        profile.figures.mapValues { figure in
            var random = SeededGenerator(seed: 1, stream: "typical launch")
            return (0..<draws).map { _ in figure.distribution.draw(&random) }.sorted()[draws / 2]
        }
    }
}
