import MusterAWS
import MusterCore

/// The life of jobs: how they come to be, and how their steps take effect.
extension RegionState {
    /// A stream of chance for one job, which nothing else draws from.
    func jobSeed(_ job: Int) -> UInt64 {
        var stream = StableHash()
        stream.combine(account.rawValue)
        stream.combine(region.rawValue)
        stream.combine(UInt64(job))
        var random = SeededGenerator(seed: environment.seed, streamNumber: stream.value)
        return random.next()
    }

    /// Adds a job in the state PENDING, locks its servers and queues its first transition.
    ///
    /// - Returns: The job's number.
    @discardableResult
    mutating func append(_ job: JobRecord) -> Int {
        let number = jobs.count
        if activeJobCount > 0 { keepSeenIDs(job.timeline, before: job.created) }
        if instances.isEmpty { instances.reserveCapacity(sources.count) }
        jobs.append(job)
        activeJobCount += 1
        for place in job.participants.indices {
            guard job.participants[place].isLocked, let server = job.participants[place].server else { continue }
            servers[server].activeJob = number
            activeServerCount += 1
        }
        if let instant = nextChange(of: number, from: 0) { pending.append((number, instant)) }
        return number
    }

    /// Lets everything take effect that is due in a job.
    ///
    /// - Returns: When it has to be gone on with; `nil` once nothing is left that others than readers of the log can see.
    mutating func advance(_ job: Int, to now: Int64) -> Int64? {
        while let instant = nextChange(of: job, from: jobs[job].cursor) {
            guard instant <= now else { return instant }
            let step = jobs[job].timeline.steps[jobs[job].cursor]
            jobs[job].cursor += 1
            apply(step, of: job)
        }
        return nil
    }

    /// Moves a job's cursor to the next step that others than readers of the log can see.
    private mutating func nextChange(of job: Int, from start: Int) -> Int64? {
        let showingProgress = environment.behavior.launchStatusShowsProgress
        var cursor = start
        let instant: Int64? = jobs[job].timeline.steps.withUnsafeBufferPointer { steps in
            while cursor < steps.count, !steps[cursor].changesState(showingProgress: showingProgress) { cursor += 1 }
            return cursor < steps.count ? steps[cursor].instant : nil
        }
        jobs[job].cursor = cursor
        return instant
    }

    private mutating func apply(_ step: TimelineStep, of job: Int) {
        let place = Int(step.participant)
        switch step.kind {
        case .jobStart:
            jobs[job].shape.status = .started
        case .cleanupStart:
            // EC2 may have been first.
            guard let instance = jobs[job].participants[place].earlier, instances[instance].state == .live else {
                return
            }
            instances[instance].state = .shuttingDown
        case .cleanupEnd:
            terminate(place, of: job, at: step.instant)
        case .cleanupFail:
            if let instance = jobs[job].participants[place].earlier, instances[instance].state == .shuttingDown {
                instances[instance].state = .live
            }
            settle(place, of: job, as: .failed, at: step.instant)
        case .launchStart:
            setStatus(place, of: job, to: .inProgress)
        case .launchEnd:
            launch(place, of: job, at: step.instant)
        case .serverSkipped, .snapshotFail, .usingPreviousSnapshotFailed, .conversionFail, .launchFailed,
            .silentFailure:
            settle(place, of: job, as: .failed, at: step.instant)
        case .jobCompleted:
            complete(job, at: step.instant)
        case .jobVanished:
            jobs[job].isDeleted = true
        case .actionsChanged:
            showActions(place, of: job, at: step.instant)
        case .actionsEnd:
            settle(
                place,
                of: job,
                as: resources.actionRuns[job]?[place]?.hasFailed == true ? .failed : .launched,
                at: step.instant
            )
        case .networkFailed, .launchTemplateEnd:
            settleNetwork(place, of: job, hasSucceeded: step.kind == .launchTemplateEnd, at: step.instant)
        case .snapshotStart, .snapshotEnd, .usingPreviousSnapshot, .conversionStart, .conversionEnd, .jobEnd,
            .networkStart, .networkEnd, .launchTemplateStart:
            break
        }
    }

    private mutating func setStatus(_ place: Int, of job: Int, to status: DRS.LaunchStatus) {
        // A job may have let go of its list before a server settles.
        jobs[job].changeServer(at: place) { $0.launchStatus = status }
        guard !jobs[job].isTermination, let server = jobs[job].participants[place].server else { return }
        servers[server].noteStatus(status, inJob: job)
    }

    /// Ends a server's part of a job.
    private mutating func settle(_ place: Int, of job: Int, as status: DRS.LaunchStatus, at instant: Int64) {
        setStatus(place, of: job, to: status)
        if !failback.jobs.isEmpty, let instances = failback.jobs[job] {
            return endFailback(instances[place], status == .launched ? .completed : .failed, at: instant)
        }
        let hasSucceeded = status.code == DRS.LaunchStatus.launched.code
        if hasSucceeded ? emits.launched : emits.failed, !jobs[job].isTermination,
            let server = jobs[job].participants[place].server
        {
            emitted.append(EmittedEvent(server: server, job: job, hasSucceeded: hasSucceeded))
        }
        guard !takenAddresses.isEmpty, status == .failed else { return }
        if let server = jobs[job].participants[place].server { giveBackReservation(ofServer: server) }
    }

    private mutating func launch(_ place: Int, of job: Int, at instant: Int64) {
        if !failback.jobs.isEmpty, failback.jobs[job] != nil {
            return settle(place, of: job, as: .launched, at: instant)
        }
        guard let server = jobs[job].participants[place].server else { return }
        let instance = instances.count
        instances.append(
            InstanceRecord(
                server: server,
                job: job,
                isDrill: jobs[job].isDrill,
                launched: instant,
                launch: servers[server].launchCount,
                isStopped: servers[server].isLaunchedStopped,
                previous: servers[server].newestInstance
            )
        )
        if servers[server].copiesTags { copiedTags[instance] = servers[server].tags }
        if !underway.isEmpty { nameLaunched(instance, job: job, place: place) }
        if !existing.launches.isEmpty, let host = existing.launches[job]?[place] {
            moveIn(instance, to: host, at: instant)
        } else {
            if !takenAddresses.isEmpty { takeAddress(ofServer: server) }
            if ec2.recordsLaunches { noteLaunch(instance) }
        }
        servers[server].newestInstance = instance
        if let delay = environment.behavior.failback.clientDelay { awaitClient(of: instance, after: delay) }
        jobs[job].participants[place].launched = instance
        if environment.behavior.jobsNameRecoveryInstances {
            let id = instanceID(instance)
            jobs[job].changeServer(at: place) { $0.recoveryInstanceID = id }
        }
        guard resources.actionRuns.isEmpty || resources.actionRuns[job]?[place] == nil else { return }
        settle(place, of: job, as: .launched, at: instant)
    }

    /// Brings what the job shows of a server's launch actions up to date.
    private mutating func showActions(_ place: Int, of job: Int, at instant: Int64) {
        guard let course = resources.actionRuns[job]?[place] else { return }
        jobs[job].changeServer(at: place) { $0.launchActionsStatus = course.status(at: instant) }
    }

    private mutating func terminate(_ place: Int, of job: Int, at instant: Int64) {
        guard let instance = jobs[job].participants[place].earlier else { return }
        if instances[instance].state != .terminated {
            instances[instance].state = .terminated
            instanceEnds[instance] = instant
            if !takenAddresses.isEmpty { releaseAddress(ofInstance: instance) }
        }
        if jobs[job].isTermination {
            settle(place, of: job, as: .terminated, at: instant)
        }
    }

    /// A job ends COMPLETED, whatever became of its servers, and lets go of those that it has locked.
    private mutating func complete(_ job: Int, at instant: Int64) {
        jobs[job].shape.status = .completed
        jobs[job].shape.endDateTime = ServiceTime.text(Timestamp(nanoseconds: instant))
        jobs[job].isFinished = true
        activeJobCount -= 1
        if !existing.launches.isEmpty { existing.launches[job] = nil }
        // By index, here and below: a participant would be a copy.
        for place in jobs[job].participants.indices {
            guard jobs[job].participants[place].isLocked, let server = jobs[job].participants[place].server else {
                continue
            }
            activeServerCount -= 1
            if servers[server].activeJob == job { servers[server].activeJob = nil }
        }
        if !environment.behavior.jobListsServersAtEnd || jobs[job].losesServersAtEnd {
            jobs[job].shape.participatingServers = []
        }
    }

    /// The recovery instance of a server that is alive, or `nil`; there is at most one.
    func liveInstance(ofServer server: Int) -> Int? {
        var next = servers[server].newestInstance
        while let instance = next {
            if instances[instance].state == .live { return instance }
            next = instances[instance].previous
        }
        return nil
    }
}
