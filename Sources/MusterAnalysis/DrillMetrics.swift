package import MusterCore

/// Works out the figures of a run beside the objectives that every orchestrator is held to.
///
/// Each has its formula, its clock points and its number of samples; one that the run cannot bring says why. None of
/// them decides on a verdict: only a plan's own objectives do.
package struct DrillMetrics: Sendable {
    let context: RunContext
    let facts: RunFacts
    let objectives: [ObjectiveResult]
    let waves: [WaveReport]
    let calls: [CallStatistic]

    package init(
        context: RunContext,
        facts: RunFacts,
        objectives: [ObjectiveResult],
        waves: [WaveReport],
        calls: [CallStatistic]
    ) {
        self.context = context
        self.facts = facts
        self.objectives = objectives
        self.waves = waves
        self.calls = calls
    }

    /// Every metric, in the order of their ids.
    package func list() -> [Metric] {
        [
            recoverySuccess, waveCompletion, tagSyncAccuracy, crossAccount,
        ] + notifications + [
            start, waveTransition, tagSyncDuration, ownLatency, detection, availability, timeToRecovery, satisfaction,
            falsePositives, executionDuration, waveDuration, jobSuccess, callLatency, callErrors, pollingBudget,
        ]
    }

    // MARK: Success

    private var recoverySuccess: Metric {
        let servers = waves.flatMap(\.servers)
        let launched = servers.count { $0.outcome == .launched }
        return Metric(
            .recoverySuccess,
            value: servers.isEmpty ? nil : .share(launched, of: servers.count),
            samples: servers.count,
            reason: servers.isEmpty ? "the servers were never fixed" : nil
        )
    }

    private var waveCompletion: Metric {
        let complete = waves.count { wave in
            !wave.servers.isEmpty && wave.servers.allSatisfy { $0.impact == .optional || $0.outcome == .launched }
        }
        return Metric(
            .waveCompletion,
            value: waves.isEmpty ? nil : .share(complete, of: waves.count),
            samples: waves.count,
            reason: waves.isEmpty ? "the plan has no waves" : nil
        )
    }

    private var tagSyncAccuracy: Metric {
        Metric(
            .tagSyncAccuracy,
            reason: "this version does not synchronise tags"
        )
    }

    private var crossAccount: Metric {
        let metric = { (value: Metric.Value?, samples: Int, reason: String?) in
            Metric(
                .crossAccount,
                value: value,
                samples: samples,
                reason: reason
            )
        }
        guard let home = facts.caller else { return metric(nil, 0, "the caller was never identified") }
        var meant = 0
        var missed = 0
        for call in calls {
            let wrong = call.misdirected ?? 0
            meant += call.account == home ? wrong : call.count
            missed += wrong
        }
        guard meant > 0 else { return metric(nil, 0, "the plan stays in the caller's own account") }
        return metric(.share(meant - missed, of: meant), meant, nil)
    }

    // MARK: Times

    private func time(_ definition: MetricDefinition, of metric: String, samples: [Duration] = []) -> Metric {
        guard let result = objectives.first(where: { $0.metric == metric }) else {
            return Metric(definition, reason: "not measured")
        }
        return Metric(
            definition,
            value: result.measured.map(Metric.Value.duration),
            samples: result.samples,
            spread: samples.count > 1 ? Metric.Spread(samples) : nil,
            subject: result.subject,
            reason: result.measured == nil ? result.reason ?? "not measured" : nil
        )
    }

    private var start: Metric { time(.startTime, of: "start") }

    private var waveTransition: Metric {
        time(
            .waveTransition,
            of: "waveTransition",
            samples: Objectives.transitions(facts, plan: context.plan).map(\.0)
        )
    }

    private var detection: Metric {
        time(.detection, of: "detection", samples: Objectives.detections(facts, plan: context.plan).map(\.0))
    }

    private var timeToRecovery: Metric { time(.timeToRecovery, of: "rto") }

    private var executionDuration: Metric {
        Metric(
            .executionDuration,
            value: facts.isFinished ? .duration(facts.ended - facts.created) : nil,
            samples: facts.isFinished ? 1 : 0,
            reason: facts.isFinished ? nil : "the execution has no end"
        )
    }

    private var waveDuration: Metric {
        let durations = waves.compactMap { wave -> (Duration, String)? in
            guard let start = wave.start, let end = wave.end else { return nil }
            return (end - start, wave.name)
        }
        let worst = durations.max { $0.0 < $1.0 }
        return Metric(
            .waveDuration,
            value: worst.map { .duration($0.0) },
            samples: durations.count,
            spread: durations.count > 1 ? Metric.Spread(durations.map(\.0)) : nil,
            subject: worst.map { "wave \"\($0.1)\"" },
            reason: worst == nil ? "no wave was started" : nil
        )
    }

    // MARK: Jobs and calls

    private var jobSuccess: Metric {
        let ended = zip(waves, facts.waves).flatMap { report, facts in
            facts.jobs.filter { $0.ended != nil }.map { job in
                report.servers.filter { $0.job == job.id }.allSatisfy { $0.outcome == .launched }
            }
        }
        return Metric(
            .jobSuccess,
            value: ended.isEmpty ? nil : .share(ended.count { $0 }, of: ended.count),
            samples: ended.count,
            reason: ended.isEmpty ? "no job ended" : nil
        )
    }

    private var callLatency: Metric {
        let measured = calls.filter { $0.latency != nil }
        let worst = measured.max { ($0.latency?.p95 ?? .zero) < ($1.latency?.p95 ?? .zero) }
        return Metric(
            .callLatency,
            value: worst?.latency.map { .duration($0.p95) },
            samples: measured.reduce(0) { $0 + $1.count },
            spread: worst?.latency,
            subject: worst.map { "\($0.operation), \($0.account), \($0.region)" },
            reason: worst == nil ? "nobody measured the calls" : nil
        )
    }

    private var callErrors: Metric {
        let all = calls.reduce(0) { $0 + $1.count }
        var codes: [String: Int] = [:]
        for call in calls {
            for error in call.errors { codes[error.code, default: 0] += error.count }
        }
        let parts = codes.map { Metric.Part(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        return Metric(
            .callErrors,
            value: all == 0 ? nil : .share(parts.reduce(0) { $0 + $1.count }, of: all),
            samples: all,
            parts: parts,
            reason: all == 0 ? "no call was made" : nil
        )
    }

    private var pollingBudget: Metric {
        let metric = { (value: Metric.Value?, samples: Int, subject: String?, reason: String?) in
            Metric(
                .pollingBudget,
                value: value,
                samples: samples,
                subject: subject,
                reason: reason
            )
        }
        guard let budget = context.readsPerMinute, budget > 0 else {
            return metric(nil, 0, nil, "the budget is unknown")
        }
        struct Place: Hashable {
            let account: AccountID
            let region: RegionName
        }
        var order: [Place] = []
        var peaks: [Place: Int] = [:]
        var samples = 0
        for call in calls where call.operation.hasPrefix("drs:Describe") {
            guard let peak = call.busiestMinute else {
                return metric(nil, 0, nil, "nobody counted the calls by minute")
            }
            let place = Place(account: call.account, region: call.region)
            if peaks[place] == nil { order.append(place) }
            // Operations may have had their busiest minutes at different times: an upper bound.
            peaks[place, default: 0] += peak
            samples += call.count
        }
        guard let worst = order.max(by: { peaks[$0, default: 0] < peaks[$1, default: 0] }) else {
            return metric(nil, 0, nil, "nothing was read")
        }
        return metric(
            .share(peaks[worst, default: 0], of: budget),
            samples,
            "\(worst.account), \(worst.region)",
            nil
        )
    }

    // MARK: What a run cannot tell

    private var tagSyncDuration: Metric {
        Metric(
            .tagSyncDuration,
            reason: "this version does not synchronise tags"
        )
    }

    private var ownLatency: Metric {
        Metric(
            .ownLatency,
            reason: "no interface of Muster served this run; K4 has the answers of AWS"
        )
    }

    private var availability: Metric {
        Metric(
            .availability,
            reason: "one run without a crash says nothing about availability"
        )
    }

    private var satisfaction: Metric {
        Metric(
            .satisfaction,
            reason: "people have to be asked"
        )
    }

    /// Alerts of failed launches against what became of the servers.
    private var falsePositives: Metric {
        let alerts = facts.notifications.filter { $0.kind == .launchFailed }
        var raised: Set<SourceServerID> = []
        for alert in alerts { raised.formUnion(alert.servers) }
        let launched = Set(waves.flatMap(\.servers).filter { $0.outcome == .launched }.map(\.id))
        return Metric(
            .falsePositives,
            value: raised.isEmpty ? nil : .share(raised.count { launched.contains($0) }, of: raised.count),
            samples: raised.count,
            reason: raised.isEmpty ? "no alert of a failed launch was raised" : nil
        )
    }
}
