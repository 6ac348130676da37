import MusterCore

/// What DRS was asked to do and how it went.
extension DrillMetrics {
    var tagSyncAccuracy: Metric {
        Metric(
            .tagSyncAccuracy,
            reason: "this version does not synchronise tags"
        )
    }

    var tagSyncDuration: Metric {
        Metric(
            .tagSyncDuration,
            reason: "this version does not synchronise tags"
        )
    }

    var detection: Metric {
        time(.detection, of: "detection", samples: Objectives.detections(facts, plan: context.plan).map(\.0))
    }

    /// A job that ended is a success when each of its servers came up in it: one that was launched again did not.
    var jobSuccess: Metric {
        let ended = facts.waves.flatMap { wave in
            wave.jobs.filter { $0.ended != nil }.map { job in
                job.launch.servers.allSatisfy { server in
                    let facts = wave.serverFacts[server]
                    return facts?.job == job.id && facts?.outcome == .launched
                }
            }
        }
        return Metric(
            .jobSuccess,
            value: ended.isEmpty ? nil : .share(ended.count { $0 }, of: ended.count),
            samples: ended.count,
            reason: ended.isEmpty ? "no job ended" : nil
        )
    }

    var serverDuration: Metric {
        let durations = waves.flatMap(\.servers).compactMap { server -> (Duration, String)? in
            guard server.outcome == .launched, let start = server.start, let end = server.end else { return nil }
            return (end - start, server.name)
        }
        let worst = durations.max { $0.0 < $1.0 }
        return Metric(
            .serverDuration,
            value: worst.map { .duration($0.0) },
            samples: durations.count,
            spread: durations.count > 1 ? Metric.Spread(durations.map(\.0)) : nil,
            subject: worst.map { "server \"\($0.1)\"" },
            reason: worst == nil ? "no server was launched" : nil
        )
    }
}
