import MusterAWS
import MusterCore

/// What was there before the run began.
extension RegionState {
    /// Adds the jobs that left instances behind and those of somebody else that are still active, oldest first.
    ///
    /// A foreign job runs through the usual course, stretched to its age and remaining time, and ends well. A server
    /// can be in one unfinished job only, so a second foreign job goes on without it.
    mutating func addHistory() {
        guard !prepared.leftovers.isEmpty || !prepared.region.foreignJobs.isEmpty else { return }
        struct Past {
            let created: Int64
            let end: Int64
            let isDrill: Bool
            let servers: [Int]
        }
        let start = environment.start.nanoseconds
        var past: [Past] = []
        for (index, leftover) in prepared.leftovers {
            let launched = min(start, Instants.sum(start, -max(0, leftover.age.nanoseconds)))
            let created = Instants.sum(launched, -Self.leftoverDuration)
            past.append(Past(created: created, end: launched, isDrill: leftover.isDrill, servers: [index]))
        }
        var taken: Set<Int> = []
        for job in prepared.region.foreignJobs where job.asked == nil {
            let created = Instants.sum(start, -max(0, job.age.nanoseconds))
            let end = Instants.sum(start, max(0, job.remaining.nanoseconds))
            let servers = job.servers.compactMap(server).filter { taken.insert($0).inserted }
            past.append(Past(created: created, end: end, isDrill: job.isDrill, servers: servers))
        }
        let ordered = past.enumerated().sorted { ($0.element.created, $0.offset) < ($1.element.created, $1.offset) }
        for (_, job) in ordered {
            addPast(job.servers, created: job.created, end: job.end, isDrill: job.isDrill)
        }
        for (server, leftover) in prepared.leftovers {
            guard let id = leftover.instance, let instance = liveInstance(ofServer: server) else { continue }
            if let place = existing.place(of: id) {
                moveIn(instance, to: place, at: start)
            } else {
                instanceNames.add(id, to: instance)
            }
        }
        pending.removeAll()
        for job in jobs.indices where !jobs[job].isFinished {
            if let instant = advance(job, to: start) { pending.append((job, instant)) }
        }
    }

    /// Somebody else asks for a job; where a server of it is busy, or its quota is used up, DRS refuses and nothing is
    /// done.
    ///
    /// - Returns: Whether the job was started.
    @discardableResult
    mutating func start(_ job: WorldForeignJob, at now: Timestamp) -> Bool {
        let chosen = job.servers.compactMap(server)
        guard isInitialized, !chosen.isEmpty, chosen.allSatisfy({ servers[$0].activeJob == nil }),
            activeJobCount < quotas.concurrentJobs, chosen.count <= quotas.serversPerJob,
            activeServerCount + chosen.count <= quotas.serversInAllJobs
        else {
            return false
        }
        let created = now.nanoseconds
        let end = Instants.sum(created, max(0, job.remaining.nanoseconds))
        addPast(chosen, created: created, end: end, isDrill: job.isDrill)
        return true
    }

    /// How long a job took that left an instance behind: *assumed*, 9 minutes as a small recorded one.
    private static var leftoverDuration: Int64 { 540_000_000_000 }

    private mutating func addPast(_ chosen: [Int], created: Int64, end: Int64, isDrill: Bool) {
        let job = jobs.count
        var planned: [LaunchPlanner.Participant] = []
        var participants: [JobRecord.Participant] = []
        for server in chosen {
            servers[server].setLastLaunch(job: job)
            let earlier = liveInstance(ofServer: server)
            planned.append(
                LaunchPlanner.Participant(
                    server: server,
                    row: servers[server].row,
                    gibibytes: servers[server].gibibytes,
                    hasEarlierInstance: earlier != nil,
                    isFast: servers[server].recoveryMode == .fast,
                    point: .latest(lag: 0),
                    hits: PhaseHits()
                )
            )
            participants.append(
                JobRecord.Participant(server: server, earlier: earlier)
            )
        }
        var planner = LaunchPlanner(planned, of: sources, table: environment.latencies, jobSeed: jobSeed(job))
        let timeline = planner.plan(created: created).stretched(from: created, to: max(created, end))
            .pausing(during: outages, created: created)
        let initiator: DRS.InitiatedBy = isDrill ? .startDrill : .startRecovery
        append(
            JobRecord(
                shape: shape(of: job, type: .launch, by: initiator, participants, nil, created),
                created: created,
                isDrill: isDrill,
                isTermination: false,
                participants: participants,
                timeline: timeline
            )
        )
        let start = environment.start.nanoseconds
        if created < start, end <= start {
            _ = advance(job, to: start)
        }
    }
}
