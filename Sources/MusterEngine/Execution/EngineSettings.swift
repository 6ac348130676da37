package import MusterCore

/// How the engine goes about its work; none of it changes what it concludes.
package struct EngineSettings: Hashable, Sendable {
    package var poll = PollSettings.planned
    /// Whether jobs' logs are read: about once a minute while a job runs, and at its end.
    package var readsJobLogs = true
    /// Whether the recovery instances of launched servers are looked up after the job.
    package var readsRecoveryInstances = true
    /// Between two readings of a running job's log.
    package var logInterval = Duration.seconds(60)
    /// How long undecided servers of a COMPLETED job, or a job that is not listed, are waited for; *assumed*.
    package var grace = Duration.seconds(120)
    /// Between two looks for a recovery instance that is not listed yet, and how many looks there are.
    package var instanceInterval = Duration.seconds(15)
    package var instanceLooks = 4
    /// Reading calls to DRS a minute, for each account and Region; *assumed*, a sixth of what DRS is thought to allow.
    package var readsPerMinute = 100
    package var retry = RetryPolicy.standard
    package var launch = LaunchSettings()
    package var notification = NotificationSettings()
    /// A session is renewed when no more than this is left of it.
    package var sessionReserve = Duration.seconds(300)
    /// Recovery points that were chosen longer ago than this are chosen anew before a launch: DRS thins out its points;
    /// *assumed*, half of the finest spacing that it keeps.
    package var pointFreshness = Duration.seconds(300)
    /// Between two looks at an account and Region that has no room for another job.
    package var roomInterval = Duration.seconds(30)
    package var rollback = RollbackSettings()
    /// The history beside which the execution listens, for commands that people are told; `nil` for the usual place.
    package var namedHistory: String?

    package init() {}

    /// What the engine's conduct rests on, for reports.
    package var assumptions: [Assumption] {
        let assumed = Provenance(.assumed, "Muster")
        var list = [
            Assumption(name: "grace for undecided servers", value: grace.text, provenance: assumed),
            Assumption(
                name: "quiet period before another launch attempt",
                value: launch.quietPeriod.text,
                provenance: assumed
            ),
        ]
        switch poll {
        case .fixed(let interval):
            list.append(Assumption(name: "poll interval", value: interval.text, provenance: assumed))
        case .adaptive(let pace):
            list.append(
                Assumption(
                    name: "poll interval",
                    value: "\(pace.quiet.text), near the expected end \(pace.near.text)",
                    provenance: assumed
                )
            )
            list += LaunchExpectation.assumptions
        }
        return list
    }
}
