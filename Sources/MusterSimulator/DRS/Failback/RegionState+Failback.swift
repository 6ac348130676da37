import MusterAWS
import MusterCore

/// Failback of recovery instances to their own machines, and the settings of every failback.
extension RegionState {
    /// `StartFailbackLaunch`: one job for all instances of the call, or a refusal for all of them.
    ///
    /// Source: DRS 2020-02-26, `StartFailbackLaunch`; DRS User Guide, failback. That an instance which is not ready is a
    /// conflict is *assumed*, as is the order of the checks.
    mutating func startFailbackLaunch(
        _ input: DRS.StartFailbackLaunchRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartFailbackLaunchResponse {
        try checkTags(input.tags ?? [:])
        let now = context.now
        var chosen: [Int] = []
        for id in input.recoveryInstanceIDs {
            guard let instance = instance(id, at: now) else { throw .unknownRecoveryInstance(id) }
            let server = instances[instance].server
            guard !isFromAWS(instance) else {
                throw .validation(
                    "Recovery instance \(id) comes from AWS; launch the source server of its reversed replication",
                    fields: [
                        AWSError.Field(name: "recoveryInstanceIDs", message: "The origin of \(id) is not on premises")
                    ]
                )
            }
            guard servers[server].activeJob == nil, !chosen.contains(where: { instances[$0].server == server }) else {
                throw .serverInActiveJob()
            }
            let state = failbackState(of: instance, at: now)
            guard instances[instance].state == .live, state == .failbackReadyForLaunch else {
                throw failbackConflict(id, "is \(state.rawValue) and cannot be failed back")
            }
            chosen.append(instance)
        }
        try checkQuotas(adding: chosen.count, locking: chosen.count)

        let job = jobs.count
        var participants: [JobRecord.Participant] = []
        var planned: [FailbackPlanner.Participant] = []
        for instance in chosen {
            let record = instances[instance]
            participants.append(
                JobRecord.Participant(server: record.server)
            )
            planned.append(
                FailbackPlanner.Participant(
                    server: record.server,
                    row: servers[record.server].row,
                    gibibytes: servers[record.server].gibibytes,
                    hits: faults.isEmpty ? PhaseHits() : faults.hits(server: record.server, launch: record.launch + 1)
                )
            )
        }
        let planner = FailbackPlanner(participants: planned, table: environment.latencies, jobSeed: jobSeed(job))
        var shape = shape(of: job, type: .launch, by: .failback, participants, input.tags, now.nanoseconds)
        for place in chosen.indices {
            shape.participatingServers?[place].recoveryInstanceID = instanceID(chosen[place])
        }
        failback.jobs[job] = chosen
        for instance in chosen { failback.ends[instance] = nil }
        append(
            JobRecord(
                shape: shape,
                created: now.nanoseconds,
                isDrill: false,
                isTermination: false,
                participants: participants,
                timeline: planner.plan(created: now.nanoseconds).pausing(during: outages, created: now.nanoseconds)
            )
        )
        return DRS.StartFailbackLaunchResponse(job: shape)
    }

    /// `StopFailback`: taken for every instance that is known; a copy that is under way is given up.
    mutating func stopFailback(
        _ input: DRS.StopFailbackRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StopFailbackResponse {
        guard let instance = instance(input.recoveryInstanceID, at: context.now) else {
            throw .unknownRecoveryInstance(input.recoveryInstanceID)
        }
        if failback.ends[instance] == nil { failback.stopped[instance] = context.now.nanoseconds }
        return DRS.StopFailbackResponse()
    }

    func getFailbackReplicationConfiguration(
        _ input: DRS.GetFailbackReplicationConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.GetFailbackReplicationConfigurationResponse {
        guard let instance = instance(input.recoveryInstanceID, at: context.now) else {
            throw .unknownRecoveryInstance(input.recoveryInstanceID)
        }
        let settings = failback.settings[instance] ?? FailbackSettings()
        return DRS.GetFailbackReplicationConfigurationResponse(
            recoveryInstanceID: input.recoveryInstanceID,
            name: settings.name ?? sources.name(of: instances[instance].server),
            bandwidthThrottling: settings.bandwidth,
            usePrivateIP: settings.usesPrivateIP,
            internetProtocol: settings.internetProtocol.map(DRS.InternetProtocol.init(rawValue:)) ?? .ipv4
        )
    }

    /// `UpdateFailbackReplicationConfiguration`: what the call does not mention stays as it is.
    mutating func updateFailbackReplicationConfiguration(
        _ input: DRS.UpdateFailbackReplicationConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UpdateFailbackReplicationConfigurationResponse {
        guard let instance = instance(input.recoveryInstanceID, at: context.now) else {
            throw .unknownRecoveryInstance(input.recoveryInstanceID)
        }
        var settings = failback.settings[instance] ?? FailbackSettings()
        if let name = input.name { settings.name = name }
        if let bandwidth = input.bandwidthThrottling { settings.bandwidth = bandwidth }
        if let isPrivate = input.usePrivateIP { settings.usesPrivateIP = isPrivate }
        if let word = input.internetProtocol { settings.internetProtocol = word.rawValue }
        failback.settings[instance] = settings
        return DRS.UpdateFailbackReplicationConfigurationResponse()
    }

    // MARK: The course

    func isFromAWS(_ instance: Int) -> Bool { sources[instances[instance].server].ec2InstanceID != nil }

    /// The course of a failback to an instance's own machine; `nil` where nobody boots a failback client.
    func failbackCourse(of instance: Int) -> FailbackCourse? {
        guard let delay = environment.behavior.failback.clientDelay, !instances[instance].isDrill else { return nil }
        return FailbackCourse(
            begun: Instants.sum(instances[instance].launched, max(0, delay.nanoseconds)),
            step: environment.behavior.failback.pairingStep,
            perGiB: environment.behavior.resources.initialSyncPerGiB,
            gibibytes: servers[instances[instance].server].gibibytes
        )
    }

    func failbackState(of instance: Int, at now: Timestamp) -> DRS.FailbackState {
        switch failback.ends[instance] {
        case .completed: return .failbackCompleted
        case .failed: return .failbackError
        case nil: break
        }
        let instant = now.nanoseconds
        if isFromAWS(instance) {
            guard let reversal = failback.reversals[instance] else { return .failbackNotReadyForLaunch }
            if failback.stopped[instance] != nil { return .failbackNotStarted }
            return instant < reversal.ready ? .failbackInProgress : .failbackReadyForLaunch
        }
        guard let course = failbackCourse(of: instance), failback.stopped[instance].map({ $0 < course.begun }) ?? true
        else {
            return .failbackNotStarted
        }
        switch course.stage(at: instant) {
        case .notStarted: return .failbackNotStarted
        case .pairing, .copying: return .failbackInProgress
        case .ready: return .failbackReadyForLaunch
        }
    }

    /// The end of an instance's part of a failback job.
    mutating func endFailback(_ instance: Int, _ end: FailbackBook.End, at instant: Int64) {
        failback.ends[instance] = end
        tellFailback(instance, end == .completed ? .failbackCompleted : .failbackError, at: instant)
    }

    /// Queues the moment at which somebody has booted the failback client of an instance that was just launched.
    mutating func awaitClient(of instance: Int, after delay: Duration) {
        guard !isFromAWS(instance), !instances[instance].isDrill, heard.contains(ServiceEvent.failbackChange) else {
            return
        }
        let begun = Instants.sum(instances[instance].launched, max(0, delay.nanoseconds))
        pending.append((job: RegionTimer.failbackClient(instance).number, instant: begun))
    }

    /// Tells that the client of a failback has paired, unless it was called off.
    mutating func beginFailback(_ instance: Int, at now: Timestamp) {
        guard instances[instance].state == .live, failbackState(of: instance, at: now) == .failbackInProgress else {
            return
        }
        tellFailback(instance, .failbackInProgress, at: now.nanoseconds)
    }

    mutating func tellFailback(_ instance: Int, _ state: DRS.FailbackState, at instant: Int64) {
        announce(
            ServiceEvent.failbackChange,
            "recovery-instance/" + instanceID(instance).rawValue,
            [("state", state.rawValue)],
            at: Timestamp(nanoseconds: instant)
        )
    }

    func failbackConflict(_ id: RecoveryInstanceID, _ reason: String) -> AWSError {
        .conflict("Recovery instance \(id) \(reason)", resourceID: id.rawValue, resourceType: "RECOVERY_INSTANCE")
    }
}
