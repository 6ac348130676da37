import MusterAWS
import MusterCore

/// Whether the record has everything that the execution has done.
///
/// A launch is recorded before it is made, so that AWS cannot have a job of the execution that its record does not know. If
/// it has one, the record has lost something, and whatever was concluded from it might launch a server twice. A place
/// whose jobs cannot be listed is no proof of anything: there the execution goes on, as launches look for their jobs
/// themselves.
extension ExecutionMachine {
    mutating func reconcile() {
        stage = .reconciling
        unreconciled = targets.count
        strayJob = nil
        for target in targets.indices {
            effects.call(
                .ownJobs(target: target),
                .describeJobs(target: target, since: created - LaunchMatcher.clockTolerance, token: nil)
            )
        }
    }

    mutating func listedOwnJobs(_ target: Int, _ result: Result<EngineAnswer, AWSError>) {
        guard stage == .reconciling else { return }
        if case .success(.jobs(let jobs, _)) = result { strayJob = strayJob ?? stray(among: jobs) }
        unreconciled -= 1
        guard unreconciled == 0 else { return }
        guard let strayJob else { return goOn() }
        giveUp(Self.incomplete(strayJob))
    }

    /// A job of this execution that its record does not know.
    func stray(among jobs: [DescribedJob]) -> DescribedJob? {
        let own = jobs.filter { $0.type != .terminate && $0.tags[LaunchTag.execution] == header.id.rawValue }
        guard !own.isEmpty else { return nil }
        let known = Set(
            record.compactMap { recorded -> String? in
                if case .launchIntended(_, let launch) = recorded.event { launch.key } else { nil }
            }
        )
        return own.first { !known.contains($0.tags[LaunchTag.launch] ?? "") }
    }

    static func incomplete(_ job: DescribedJob) -> Cause {
        Cause(
            .recordIncomplete,
            "job \(job.id) was started by this execution, and its record does not know of it: the record is incomplete, so "
                + "that nothing more is launched from it",
            servers: job.servers
        )
    }
}
