import MusterCore

/// Whether the plan recovers, and how fast.
extension DrillMetrics {
    var recoverySuccess: Metric {
        let servers = waves.flatMap(\.servers)
        let launched = servers.count { $0.outcome == .launched }
        return Metric(
            .recoverySuccess,
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
            .waveCompletion,
            value: waves.isEmpty ? nil : .share(complete, of: waves.count),
            samples: waves.count,
            reason: waves.isEmpty ? "the plan has no waves" : nil
        )
    }

    var start: Metric { time(.startTime, of: "start") }

    var waveTransition: Metric {
        time(
            .waveTransition,
            of: "waveTransition",
            samples: Objectives.transitions(facts, plan: context.plan).map(\.0)
        )
    }

    var timeToRecovery: Metric { time(.timeToRecovery, of: "rto") }

    var executionDuration: Metric {
        Metric(
            .executionDuration,
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
            .waveDuration,
            value: worst.map { .duration($0.0) },
            samples: durations.count,
            spread: durations.count > 1 ? Metric.Spread(durations.map(\.0)) : nil,
            subject: worst.map { "wave \"\($0.1)\"" },
            reason: worst == nil ? "no wave was started" : nil
        )
    }
}
