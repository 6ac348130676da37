import MusterAWS
package import MusterCore

/// Finds the job of a launch whose answer was lost.
package struct LaunchMatcher: Hashable, Sendable {
    package var execution: ExecutionID
    /// The keys of all attempts so far.
    package var keys: [String]
    package var servers: Set<SourceServerID>
    package var mode: ExecutionMode
    /// When the first of these attempts was intended.
    package var since: Timestamp

    /// How far the service's clock may be behind ours; *assumed*.
    package static let clockTolerance = Duration.seconds(60)

    /// How far back jobs are listed among which a tag decides, so that a clock which is wrong hides none; *assumed*.
    package static let listedSpan = Duration.seconds(86_400)

    package init(
        execution: ExecutionID,
        keys: [String],
        servers: [SourceServerID],
        mode: ExecutionMode,
        since: Timestamp
    ) {
        self.execution = execution
        self.keys = keys
        self.servers = Set(servers)
        self.mode = mode
        self.since = since
    }

    /// The jobs that answer the launch, oldest first.
    ///
    /// Tags decide. Only where no job carries one of the keys, a job counts that launches exactly these servers in
    /// the same mode, was created after the intent, and belongs to no other execution.
    package func matches(in jobs: [DescribedJob]) -> [DescribedJob] {
        let tagged = jobs.filter { job in job.tags[LaunchTag.launch].map(keys.contains) ?? false }
        let found = tagged.isEmpty ? jobs.filter(looksAlike) : tagged
        return found.sorted { ($0.created ?? .distantFuture, $0.id) < ($1.created ?? .distantFuture, $1.id) }
    }

    private func looksAlike(_ job: DescribedJob) -> Bool {
        guard job.type == .launch, job.initiatedBy == (mode == .drill ? .startDrill : .startRecovery) else {
            return false
        }
        // A tag of somebody else's, or of another launch of this execution, rules the job out.
        guard job.tags[LaunchTag.execution] == nil || job.tags[LaunchTag.execution] == execution.rawValue,
            job.tags[LaunchTag.launch] == nil
        else {
            return false
        }
        guard let created = job.created, created >= since - Self.clockTolerance else { return false }
        return job.servers.count == servers.count && servers.isSuperset(of: job.servers)
    }

    /// The servers whose newest launch was asked for after the intent: a job existed, even if it can no longer be found.
    ///
    /// The service writes its times in fewer digits, and by a clock of its own.
    package func isContradicted(by described: [DescribedServer]) -> [SourceServerID] {
        described.filter { server in
            guard servers.contains(server.id), let launch = server.lastLaunch else { return false }
            return launch.time >= since - Self.clockTolerance
        }.map(\.id).sorted()
    }
}
