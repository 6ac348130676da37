import MusterCore

/// What DRS was asked to do and how it went.
extension DrillMetrics {
    var tagSyncAccuracy: Metric {
        Metric(
            "N3",
            "tagSyncAccuracy",
            title: "tag synchronisation",
            formula: "tags that agree after a synchronisation / tags of the sources",
            from: "tags of the sources",
            to: "tags of the copies that agree",
            objective: .atLeast(.always),
            reason: "this version does not synchronise tags"
        )
    }

    var tagSyncDuration: Metric {
        Metric(
            "N8",
            "tagSyncDuration",
            title: "tag synchronisation of 100 servers",
            formula: "end - start of a synchronisation, for each 100 servers",
            from: "synchronisation started",
            to: "last tag written",
            objective: .within(.seconds(120)),
            reason: "this version does not synchronise tags"
        )
    }

    var detection: Metric {
        time(
            "N10",
            "detection",
            title: "detection",
            formula: "worst of: moment of knowing - end of the job as the service states it",
            within: .seconds(60),
            of: "detection",
            samples: Objectives.detections(facts, plan: context.plan).map(\.0)
        )
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
            "K3",
            "jobSuccess",
            title: "jobs without a failure",
            formula: "ended jobs that launched every server / ended jobs",
            from: "jobs that ended",
            to: "jobs whose servers were all launched",
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
            "K7.server",
            "serverDuration",
            title: "launch of a server",
            formula: "longest of: server launched - its last launch call",
            from: "launch call",
            to: "server launched, as the service states it",
            value: worst.map { .duration($0.0) },
            samples: durations.count,
            spread: durations.count > 1 ? Metric.Spread(durations.map(\.0)) : nil,
            subject: worst.map { "server \"\($0.1)\"" },
            reason: worst == nil ? "no server was launched" : nil
        )
    }
}
