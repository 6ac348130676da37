package import MusterCore

extension Objectives {
    /// Measures every objective on a run, also those that nobody set a limit for.
    package func measure(_ facts: RunFacts, plan: RecoveryPlan, expectations: Expectations) -> [ObjectiveResult] {
        [
            measureRTO(facts),
            measureRPO(facts),
            Self.worst(
                "waveTransition",
                limit: waveTransition,
                from: "last server of the wave before settled",
                to: "first launch call of the wave",
                samples: Self.transitions(facts, plan: plan),
                nothing: "no wave followed another"
            ),
            Self.worst(
                "detection",
                limit: detection,
                from: "job ended",
                to: "Muster knew",
                samples: Self.detections(facts, plan: plan),
                nothing: "no job ended"
            ),
            measureStart(facts),
        ].map { result in
            var result = result
            result.isExpectedMiss = expectations.missedObjectives.contains { $0.value == result.metric }
            return result
        }
    }

    private func measureRTO(_ facts: RunFacts) -> ObjectiveResult {
        let from = "execution requested"
        let to = "last critical server launched"
        let recovered = facts.outcome == .completed || facts.outcome == .partial
        let ends = facts.waves.flatMap { wave in
            wave.servers.filter { $0.impact == .critical && wave.serverFacts[$0.id]?.outcome == .launched }
                .compactMap { wave.serverFacts[$0.id]?.end }
        }
        guard recovered, let last = ends.max() else {
            return ObjectiveResult(
                metric: "rto",
                limit: rto,
                measured: nil,
                status: rto == nil ? .notMeasured : .missed,
                from: from,
                to: to,
                samples: 0,
                reason: recovered ? "the plan has no critical server" : "the plan did not recover"
            )
        }
        let measured = last - facts.created
        let held = facts.held(facts.allHolds, from: facts.created, until: last)
        return ObjectiveResult(
            metric: "rto",
            limit: rto,
            measured: measured,
            measuredWithoutHolds: held > .zero ? measured - held : nil,
            status: Self.status(measured, limit: rto),
            from: from,
            to: to
        )
    }

    private func measureRPO(_ facts: RunFacts) -> ObjectiveResult {
        var worst: (age: Duration, server: String)?
        var samples = 0
        for wave in facts.waves {
            for server in wave.servers where wave.serverFacts[server.id]?.outcome == .launched {
                guard let age = wave.recoveryPointAge(of: server, start: facts.created) else { continue }
                samples += 1
                if age > (worst?.age ?? .zero) || worst == nil { worst = (age, server.name) }
            }
        }
        let from = "recovery point used"
        let to = "execution requested"
        guard let worst else {
            return ObjectiveResult(
                metric: "rpo",
                limit: rpo,
                measured: nil,
                status: rpo == nil ? .notMeasured : .missed,
                from: from,
                to: to,
                samples: 0,
                reason: "no server was launched"
            )
        }
        return ObjectiveResult(
            metric: "rpo",
            limit: rpo,
            measured: worst.age,
            status: Self.status(worst.age, limit: rpo),
            from: from,
            to: to,
            subject: "server \"\(worst.server)\"",
            samples: samples
        )
    }

    private func measureStart(_ facts: RunFacts) -> ObjectiveResult {
        let from = "execution requested"
        let to = "first launch call"
        guard let first = facts.waves.compactMap(\.firstLaunch).min() else {
            return ObjectiveResult(
                metric: "start",
                limit: start,
                measured: nil,
                status: start == nil ? .notMeasured : .missed,
                from: from,
                to: to,
                samples: 0,
                reason: "nothing was launched"
            )
        }
        let measured = first - facts.created - facts.held(facts.allHolds, from: facts.created, until: first)
        return ObjectiveResult(
            metric: "start",
            limit: start,
            measured: measured,
            status: Self.status(measured, limit: start),
            from: from,
            to: to
        )
    }

    static func transitions(_ facts: RunFacts, plan: RecoveryPlan) -> [(Duration, String)] {
        zip(plan.waves, facts.waves).compactMap { wave, waveFacts in
            guard let launch = waveFacts.firstLaunch else { return nil }
            let settled = wave.dependsOn.flatMap { facts.waves[$0].jobs.compactMap(\.ended) }.max()
            guard let settled else { return nil }
            let holds =
                facts.pauses + waveFacts.holds.filter { $0.kind != .approvalAfter }
                + wave.dependsOn.flatMap { facts.waves[$0].holds.filter { $0.kind == .approvalAfter } }
            return (launch - settled - facts.held(holds, from: settled, until: launch), "wave \"\(wave.name)\"")
        }
    }

    static func detections(_ facts: RunFacts, plan: RecoveryPlan) -> [(Duration, String)] {
        zip(plan.waves, facts.waves).flatMap { wave, waveFacts in
            waveFacts.jobs.compactMap { job in
                guard let ended = job.ended, let detected = job.detected else { return nil }
                return (detected - ended, "wave \"\(wave.name)\"")
            }
        }
    }

    private static func worst(
        _ metric: String,
        limit: Duration?,
        from: String,
        to: String,
        samples: [(Duration, String)],
        nothing: String
    ) -> ObjectiveResult {
        guard let worst = samples.max(by: { $0.0 < $1.0 }) else {
            return ObjectiveResult(
                metric: metric,
                limit: limit,
                measured: nil,
                status: .notMeasured,
                from: from,
                to: to,
                samples: 0,
                reason: nothing
            )
        }
        return ObjectiveResult(
            metric: metric,
            limit: limit,
            measured: worst.0,
            status: status(worst.0, limit: limit),
            from: from,
            to: to,
            subject: worst.1,
            samples: samples.count
        )
    }

    private static func status(_ measured: Duration, limit: Duration?) -> ObjectiveResult.Status {
        guard let limit else { return .informative }
        return measured <= limit ? .met : .missed
    }
}

extension WaveFacts {
    /// How old the recovery point of a server was when the execution was asked for; `nil` when nothing tells.
    ///
    /// A point that was taken after that moment is not old: zero.
    func recoveryPointAge(of server: ResolvedServer, start: Timestamp) -> Duration? {
        if let point = serverFacts[server.id]?.recoveryPoint { return max(.zero, start - point) }
        return server.lag
    }
}
