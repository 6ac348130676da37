import MusterCore

/// Whether the plan recovers, and how fast.
extension DrillMetrics {
    var recoverySuccess: Metric {
        let servers = waves.flatMap(\.servers)
        let launched = servers.count { $0.outcome == .launched }
        return Metric(
            "N1",
            "recoverySuccess",
            title: "recovery success",
            formula: "servers launched / servers that the plan selects",
            from: "servers fixed before the first launch",
            to: "servers judged as launched",
            objective: Self.atLeast(999, in: 1_000),
            value: servers.isEmpty ? nil : .share(launched, of: servers.count),
            samples: servers.count,
            reason: servers.isEmpty ? "the servers were never fixed" : nil
        )
    }

    var waveCompletion: Metric {
        let complete = waves.count { wave in
            !wave.servers.isEmpty && wave.servers.allSatisfy { $0.impact == .optional || $0.outcome == .launched }
        }
        return Metric(
            "N2",
            "waveCompletion",
            title: "wave completion",
            formula: "waves with every critical server launched / waves of the plan",
            from: "waves of the plan",
            to: "waves with every critical server launched",
            objective: .atLeast(.always),
            value: waves.isEmpty ? nil : .share(complete, of: waves.count),
            samples: waves.count,
            reason: waves.isEmpty ? "the plan has no waves" : nil
        )
    }

    var start: Metric {
        time(
            "N6",
            "startTime",
            title: "start",
            formula: "first launch call - request, holds left out",
            within: .seconds(30),
            of: "start"
        )
    }

    var waveTransition: Metric {
        time(
            "N7",
            "waveTransition",
            title: "wave transition",
            formula: "worst of: first launch call of a wave - end of the last job before it, holds left out",
            within: .seconds(10),
            of: "waveTransition",
            samples: Objectives.transitions(facts, plan: context.plan).map(\.0)
        )
    }

    var timeToRecovery: Metric {
        time(
            "N12",
            "timeToRecovery",
            title: "time to recovery",
            formula: "last critical server launched - request, holds included",
            within: .seconds(4 * 3_600),
            of: "rto"
        )
    }

    var executionDuration: Metric {
        Metric(
            "K1",
            "executionDuration",
            title: "duration of the execution",
            formula: "end - request",
            from: "execution requested",
            to: "execution ended",
            value: facts.isFinished ? .duration(facts.ended - facts.created) : nil,
            samples: facts.isFinished ? 1 : 0,
            reason: facts.isFinished ? nil : "the execution has no end"
        )
    }

    var waveDuration: Metric {
        let durations = waves.compactMap { wave -> (Duration, String)? in
            guard let start = wave.start, let end = wave.end else { return nil }
            return (end - start, wave.name)
        }
        let worst = durations.max { $0.0 < $1.0 }
        return Metric(
            "K2",
            "waveDuration",
            title: "duration of waves",
            formula: "longest of: end of a wave - its start",
            from: "wave started",
            to: "wave finished",
            value: worst.map { .duration($0.0) },
            samples: durations.count,
            spread: durations.count > 1 ? Metric.Spread(durations.map(\.0)) : nil,
            subject: worst.map { "wave \"\($0.1)\"" },
            reason: worst == nil ? "no wave was started" : nil
        )
    }
}
