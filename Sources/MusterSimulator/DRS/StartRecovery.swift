import MusterAWS
import MusterCore

extension RegionState {
    /// `StartRecovery`: one job for all servers of the call, or a refusal for all of them.
    ///
    /// Checks in this order: unknown servers and points, one job per server, servers per job, jobs, servers in all
    /// jobs. The order is *assumed*; the conflict's text is recorded from the live service. What becomes of servers
    /// that are unknown, busy or without a recovery point is the world's to say (`ServiceBehavior`).
    mutating func startRecovery(
        _ input: DRS.StartRecoveryRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartRecoveryResponse {
        try checkTags(input.tags ?? [:])
        let now = context.now.nanoseconds
        var chosen: [ChosenServer] = []
        chosen.reserveCapacity(input.sourceServers.count)
        var guess = 0
        for request in input.sourceServers {
            chosen.append(try choose(request, guess: &guess, at: context.now))
        }
        try checkLocks(chosen)
        if !existing.targets.isEmpty { try checkTargets(ofServers: chosen.lazy.compactMap(\.server)) }
        try checkQuotas(adding: chosen.count, locking: chosen.count { $0.isLaunchable && !isBusy($0) })

        let isDrill = input.isDrill ?? false
        let job = jobs.count
        var points: [Int: Int64] = [:]
        // Told courses need no plan, and faults of phases have no part in them.
        var planned: [LaunchPlanner.Participant]? = environment.courses == nil || !faults.isEmpty ? [] : nil
        var participants: [JobRecord.Participant] = []
        planned?.reserveCapacity(chosen.count)
        participants.reserveCapacity(chosen.count)
        for place in chosen.indices {
            participants.append(begin(chosen[place], job: job, context, &planned))
            if chosen[place].pointTime != now, let server = chosen[place].server {
                points[server] = chosen[place].pointTime
            }
        }
        var timeline: JobTimeline
        if let courses = environment.courses {
            let commenced = CommencedJob(
                account: account,
                region: region,
                number: job,
                created: context.now,
                isDrill: isDrill,
                servers: input.sourceServers.map(\.sourceServerID)
            )
            var course = JobCourse(created: context.now, serverCount: chosen.count)
            courses.plan(commenced, into: &course)
            timeline = JobTimeline(course.steps, rawErrors: course.rawErrors)
        } else {
            var planner = LaunchPlanner(planned ?? [], of: sources, table: environment.latencies, jobSeed: jobSeed(job))
            planner.instanceFaults = instanceFaults
            timeline = planner.plan(created: now)
            instanceFaults = planner.instanceFaults
        }
        if !resources.launchActions.isEmpty {
            timeline = addLaunchActions(to: timeline, of: job, participants, context)
        }
        if !outages.isEmpty { timeline = timeline.pausing(during: outages, created: now) }
        var record = JobRecord(
            shape: shape(
                of: job,
                type: .launch,
                by: isDrill ? .startDrill : .startRecovery,
                participants,
                input.tags,
                now
            ),
            created: now,
            isDrill: isDrill,
            isTermination: false,
            participants: participants,
            points: points,
            timeline: timeline
        )
        if !faults.isEmpty { record.apply((planned ?? []).flatMap(\.hits.job)) }
        if !existing.targets.isEmpty { existing.launches[job] = targets(of: participants) }
        append(record)
        return DRS.StartRecoveryResponse(job: record.shape)
    }

    /// What of a call has to be checked against the model: nothing of one that names known servers and has short tags.
    ///
    /// Source: DRS 2020-02-26, shapes `StartRecoveryRequestSourceServers`, `TagsMap`.
    ///
    /// Changes nothing; the state of a method that only reads would be copied on its way here.
    mutating func withoutKnownServers(_ input: DRS.StartRecoveryRequest) -> DRS.StartRecoveryRequest? {
        guard (1...200).contains(input.sourceServers.count) else { return input }
        // A text never has more characters than bytes.
        guard input.tags?.allSatisfy({ $0.key.utf8.count <= 256 && $0.value.utf8.count <= 256 }) ?? true else {
            return input
        }
        var guess = 0
        for place in input.sourceServers.indices {
            guard input.sourceServers[place].recoverySnapshotID == nil,
                let server = server(input.sourceServers[place].sourceServerID, guess: &guess),
                sources.hasValidID(server)
            else {
                return input
            }
        }
        return nil
    }

    /// A server of a call, and the point that it is recovered to.
    private struct ChosenServer {
        let id: SourceServerID
        /// The server's index; `nil` for an unknown one that a job may name all the same.
        let server: Int?
        let point: LaunchPlanner.Point
        /// The time of the data.
        let pointTime: Int64

        var isLaunchable: Bool { server != nil }
    }

    /// Changes nothing, as ``withoutKnownServers(_:)``.
    private mutating func choose(
        _ request: DRS.StartRecoveryRequestSourceServer,
        guess: inout Int,
        at now: Timestamp
    ) throws(AWSError) -> ChosenServer {
        let id = request.sourceServerID
        guard let server = server(id, guess: &guess) else { return try chooseUnknown(id, at: now) }
        if request.recoverySnapshotID == nil, replicationCourses.isEmpty,
            let lag = servers[server].replication.lagOfLatestPoint
        {
            return ChosenServer(id: id, server: server, point: .latest(lag: lag), pointTime: now.nanoseconds)
        }
        let view = replication(of: server, at: now)
        let behavior = environment.behavior
        if view.lag == nil, (view.isAbandoned ? behavior.unprotectedServer : behavior.neverSynced) == .conflict {
            throw .conflict(
                "Source server \(id) is \(view.state?.rawValue ?? sources[server].replication.state) and has no recovery "
                    + "point",
                resourceID: id.rawValue,
                resourceType: "SOURCE_SERVER"
            )
        }
        if let snapshot = request.recoverySnapshotID {
            guard let time = pointTime(snapshot, server: server, at: now) else {
                throw .resourceNotFound(
                    "Recovery snapshot \(snapshot) of source server \(id) was not found",
                    resourceID: snapshot.rawValue,
                    resourceType: "RECOVERY_SNAPSHOT"
                )
            }
            return ChosenServer(id: id, server: server, point: .named, pointTime: time)
        }
        let point = view.latestPoint
        let time = point == .previous ? Instants.sum(now.nanoseconds, -(view.lag ?? 0)) : now.nanoseconds
        return ChosenServer(id: id, server: server, point: point, pointTime: time)
    }

    private func chooseUnknown(_ id: SourceServerID, at now: Timestamp) throws(AWSError) -> ChosenServer {
        switch environment.behavior.unknownServer {
        case .notFound:
            throw .unknownSourceServer(id)
        case .conflict:
            throw .conflict(
                "Source server \(id) was not found",
                resourceID: id.rawValue,
                resourceType: "SOURCE_SERVER"
            )
        case .failsInJob:
            return ChosenServer(id: id, server: nil, point: .none, pointTime: now.nanoseconds)
        }
    }

    private func isBusy(_ choice: ChosenServer) -> Bool {
        choice.server.map { servers[$0].activeJob != nil } ?? false
    }

    /// A server that the call names twice is a conflict in any case.
    private func checkLocks(_ chosen: [ChosenServer]) throws(AWSError) {
        if environment.behavior.busyServer == .conflict, chosen.contains(where: isBusy) {
            throw .serverInActiveJob()
        }
        guard chosen.count > 1 else { return }
        if chosen.indices.dropFirst().allSatisfy({ place in
            chosen[place].server.map { server in chosen[place - 1].server.map { $0 < server } ?? false } ?? false
        }) {
            // In the order of the world, as a rule.
            return
        }
        let sorted = chosen.compactMap(\.server).sorted()
        for (server, next) in zip(sorted, sorted.dropFirst()) where server == next {
            throw .serverInActiveJob()
        }
        if sorted.count < chosen.count, Set(chosen.map(\.id)).count < chosen.count {
            throw .serverInActiveJob()
        }
    }

    /// Locks nothing yet: only what the server's part of the job is.
    private mutating func begin(
        _ choice: ChosenServer,
        job: Int,
        _ context: RequestContext,
        _ planned: inout [LaunchPlanner.Participant]?
    ) -> JobRecord.Participant {
        guard let server = choice.server else {
            return stranger(
                choice,
                PhaseHits(failingIn: .snapshot, rawError: "Source server \(choice.id) was not found"),
                &planned
            )
        }
        guard servers[server].activeJob == nil else {
            return stranger(
                choice,
                PhaseHits(failingIn: .acceptance, rawError: "Source server \(choice.id) is in another job"),
                &planned
            )
        }
        // Asked only where there was one: the state would be copied on its way.
        let hasEarlier = servers[server].newestInstance != nil
        let earlier =
            !hasEarlier ? nil : existing.isEmpty ? liveInstance(ofServer: server) : removableInstance(ofServer: server)
        let launch = servers[server].beginLaunch(job: job)
        // What stands in its way is planned with; addresses are reserved whether it is or not.
        if planned == nil, takenAddresses.isEmpty { return JobRecord.Participant(server: server, earlier: earlier) }
        var hits = faults.isEmpty ? PhaseHits() : faults.hits(server: server, launch: launch)
        if hasLaunchFacts || context.caller.isRestricted || !ec2.templates.isEmpty {
            let isFull =
                takenAddresses.isEmpty || existing.isTarget(ofServer: server)
                ? false : reserveAddress(forServer: server, replacing: earlier)
            for obstacle in obstacles(
                to: server,
                job: job,
                hasEarlierInstance: earlier != nil,
                isSubnetFull: isFull,
                context
            ) {
                hits.effects.append((obstacle.phase, obstacle.effect))
            }
        }
        planned?.append(
            LaunchPlanner.Participant(
                server: server,
                row: servers[server].row,
                gibibytes: servers[server].gibibytes,
                hasEarlierInstance: earlier != nil,
                isFast: servers[server].recoveryMode.isFast,
                point: choice.point,
                hits: hits
            )
        )
        return JobRecord.Participant(server: server, earlier: earlier)
    }

    /// A server that the job lists and does not lock: it fails before anything is launched, and no fault hits it.
    private mutating func stranger(
        _ choice: ChosenServer,
        _ hits: PhaseHits,
        _ planned: inout [LaunchPlanner.Participant]?
    ) -> JobRecord.Participant {
        planned?.append(
            LaunchPlanner.Participant(
                server: choice.server ?? 0,
                row: choice.server.map { servers[$0].row }
                    ?? environment.latencies.number(for: WorldServer(id: choice.id, name: "")),
                gibibytes: 0,
                hasEarlierInstance: false,
                isFast: false,
                point: .none,
                hits: hits
            )
        )
        if let server = choice.server { return JobRecord.Participant(server: server, isLocked: false) }
        strangers.append(choice.id)
        return JobRecord.Participant(stranger: strangers.count - 1)
    }
}

extension RegionState {
    /// Refuses what would exceed the quotas of jobs and servers.
    ///
    /// `count` is the number of servers of the call, `locked` that of those which the job will lock.
    func checkQuotas(adding count: Int, locking locked: Int) throws(AWSError) {
        guard count <= quotas.serversPerJob else {
            throw .serviceQuotaExceeded(
                "Source servers in a single job: \(count) requested, the limit is \(quotas.serversPerJob)",
                quotaCode: "L-B827C881",
                resourceType: "SOURCE_SERVER"
            )
        }
        guard activeJobCount < quotas.concurrentJobs else {
            throw .serviceQuotaExceeded(
                "Concurrent jobs in progress: the limit of \(quotas.concurrentJobs) is reached",
                quotaCode: "L-D88FAC3A",
                resourceType: "JOB"
            )
        }
        guard activeServerCount + locked <= quotas.serversInAllJobs else {
            throw .serviceQuotaExceeded(
                "Source servers in all active jobs: \(activeServerCount) active and \(locked) requested, "
                    + "the limit is \(quotas.serversInAllJobs)",
                quotaCode: "L-05AFA8C6",
                resourceType: "SOURCE_SERVER"
            )
        }
    }

    /// A new job as readers see it.
    func shape(
        of job: Int,
        type: DRS.JobType,
        by initiator: DRS.InitiatedBy,
        _ participants: [JobRecord.Participant],
        _ tags: [String: String]?,
        _ created: Int64
    ) -> DRS.Job {
        let id = jobID(job)
        return DRS.Job(
            jobID: id,
            arn: id.name.text(after: prepared.jobPrefix),
            type: type,
            initiatedBy: initiator,
            creationDateTime: ServiceTime.text(Timestamp(nanoseconds: created)),
            status: .pending,
            participatingServers: servers(of: participants, areTerminated: type == .terminate),
            tags: tags ?? [:],
            participatingResources: []
        )
    }

    private func servers(
        of participants: [JobRecord.Participant],
        areTerminated: Bool
    ) -> [DRS.ParticipatingServer] {
        var servers: [DRS.ParticipatingServer] = []
        servers.reserveCapacity(participants.count)
        var server = DRS.ParticipatingServer(
            launchStatus: .pending,
            launchActionsStatus: DRS.LaunchActionsStatus(runs: [])
        )
        for place in participants.indices {
            server.sourceServerID = id(of: participants[place])
            if areTerminated { server.recoveryInstanceID = participants[place].earlier.map(instanceID) }
            servers.append(server)
        }
        return servers
    }

    func replication(of server: Int, at now: Timestamp) -> ReplicationView {
        let elapsed = environment.start.duration(to: now).nanoseconds
        if let course = replicationCourses[server] { return course.view(at: elapsed) }
        return ReplicationView(servers[server].replication, elapsed: elapsed)
    }

    /// The time of a recovery point that exists now, or `nil`.
    func pointTime(_ snapshot: RecoverySnapshotID, server: Int, at now: Timestamp) -> Int64? {
        guard let number = environment.mint.number(of: snapshot.name, .snapshot), number.kind == .snapshot,
            number.region == index, number.serial >> 24 == UInt64(server)
        else {
            return nil
        }
        let time = RecoveryPoints.time(serial: number.serial)
        let points = recoveryPoints(of: server, at: now)
        return points.contains(time) ? time : nil
    }
}

extension AWSError {
    /// 404 for a source server that does not exist; *assumed* where the model does not declare it.
    static func unknownSourceServer(_ id: SourceServerID) -> AWSError {
        resourceNotFound(
            "Source server \(id) was not found",
            resourceID: id.rawValue,
            resourceType: "SOURCE_SERVER"
        )
    }
}
