import MusterAWS
import MusterCore

/// Ending and beginning the replication of source servers, and taking servers away.
extension RegionState {
    /// `StopReplication`: the recovery points go; `StartReplication` copies all anew.
    ///
    /// A server that is stopped already, that another account replicates or that is in a job is a conflict (*assumed*).
    mutating func stopReplication(
        _ input: DRS.StopReplicationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StopReplicationResponse {
        let server = try idleServer(input.sourceServerID)
        try checkReplicatesHere(server)
        guard !replication(of: server, at: context.now).isAbandoned else {
            throw conflict(server, "does not replicate: it is \(replicationWord(of: server, at: context.now))")
        }
        tellOfStallEnd(server, at: context.now)
        command(.stopped, server: server, at: context.now)
        return DRS.StopReplicationResponse(sourceServer: describe(server, at: context.now))
    }

    /// `StartReplication`: a server that replicates, or tries to, is a conflict; so is one that has been disconnected.
    ///
    /// Replicating servers have a quota, which the operation does not declare.
    mutating func startReplication(
        _ input: DRS.StartReplicationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartReplicationResponse {
        let server = try idleServer(input.sourceServerID)
        try checkReplicatesHere(server)
        guard replicationWord(of: server, at: context.now) == .stopped else {
            throw conflict(server, "is not stopped: it is \(replicationWord(of: server, at: context.now))")
        }
        try checkReplicatingServers(at: context.now)
        command(.started, server: server, at: context.now)
        return DRS.StartReplicationResponse(sourceServer: describe(server, at: context.now))
    }

    /// `RetryDataReplication`: for servers that are STALLED, DISCONNECTED or STOPPED, and a validation error for others.
    ///
    /// A stall that a fault has brought goes on for as long as the fault; what the world calls STALLED is mended, as far
    /// as the world lets it be (`retryMendsStall`).
    mutating func retryDataReplication(
        _ input: DRS.RetryDataReplicationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.SourceServer {
        guard let server = server(input.sourceServerID) else { throw .unknownSourceServer(input.sourceServerID) }
        let now = context.now
        switch replicationWord(of: server, at: now) {
        case .stopped, .disconnected:
            command(.started, server: server, at: now)
        case .stalled:
            let elapsed = environment.start.duration(to: now).nanoseconds
            let isBroken = replicationCourses[server]?.isBroken(at: elapsed) ?? false
            guard !isBroken, environment.behavior.resources.retryMendsStall,
                let lag = replication(of: server, at: now).lag
            else { break }
            tellOfStallEnd(server, at: now)
            command(.resumed(lag: lag), server: server, at: now)
        case let word:
            throw .validation(
                "Replication of source server \(input.sourceServerID) cannot be retried: it is \(word)",
                fields: [
                    AWSError.Field(
                        name: "sourceServerID",
                        message: "The server is not stalled, stopped or disconnected"
                    )
                ]
            )
        }
        return describe(server, at: now)
    }

    /// `DisconnectSourceServer`: all that DRS keeps for the server goes; its record stays.
    ///
    /// Refused while the server has a recovery instance (*documented*) or is in a job. Doing it twice is no error
    /// (*assumed*).
    mutating func disconnectSourceServer(
        _ input: DRS.DisconnectSourceServerRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.SourceServer {
        let server = try idleServer(input.sourceServerID)
        if let instance = liveInstance(ofServer: server) {
            throw conflict(server, "has the recovery instance \(instanceID(instance))")
        }
        if replicationWord(of: server, at: context.now) != .disconnected {
            tellOfStallEnd(server, at: context.now)
            command(.disconnected, server: server, at: context.now)
        }
        return describe(server, at: context.now)
    }

    /// Whether a server may be deleted now; a conflict otherwise.
    ///
    /// The model asks for a disconnected one, and a stopped one was deleted all the same (`deletesStoppedServers`).
    func checkDeletion(_ id: SourceServerID, at now: Timestamp) throws(AWSError) -> Int {
        let server = try idleServer(id)
        let word = replicationWord(of: server, at: now)
        let isStopped = environment.behavior.resources.deletesStoppedServers && word == .stopped
        guard word == .disconnected || isStopped else {
            throw conflict(server, "is not disconnected: it is \(word)")
        }
        if let instance = liveInstance(ofServer: server) {
            throw conflict(server, "has the recovery instance \(instanceID(instance))")
        }
        // Source: DRS User Guide, recovery plans.
        guard !nativePlans.contains(id) else { throw conflict(server, "is in a recovery plan") }
        return server
    }

    // MARK: Preconditions

    /// The server of an id, which no job is processing.
    func idleServer(_ id: SourceServerID) throws(AWSError) -> Int {
        guard let server = server(id) else { throw .unknownSourceServer(id) }
        guard servers[server].activeJob == nil else { throw .serverInActiveJob() }
        return server
    }

    /// Whether another account replicates the server.
    func isExtended(_ server: Int) -> Bool {
        sources[server].stagingAccount.map { $0 != account } ?? false
    }

    private func checkReplicatesHere(_ server: Int) throws(AWSError) {
        guard isExtended(server) else { return }
        throw conflict(server, "is extended: its staging account replicates it")
    }

    private func checkReplicatingServers(at now: Timestamp) throws(AWSError) {
        let replicating = presentServers.count { !isExtended($0) && !replication(of: $0, at: now).isAbandoned }
        guard replicating < quotas.replicatingServers else {
            throw .serviceQuotaExceeded(
                "Replicating source servers: the limit of \(quotas.replicatingServers) is reached",
                quotaCode: "L-C1D14A2B",
                resourceType: "SOURCE_SERVER"
            )
        }
    }

    func conflict(_ server: Int, _ reason: String) -> AWSError {
        let id = sources.id(of: server).rawValue
        return .conflict("Source server \(id) \(reason)", resourceID: id, resourceType: "SOURCE_SERVER")
    }

    /// The state of a server's replication in the service's word.
    func replicationWord(of server: Int, at now: Timestamp) -> DRS.DataReplicationState {
        replication(of: server, at: now).state
            ?? DRS.DataReplicationState(rawValue: sources[server].replication.state)
    }

    func describe(_ server: Int, at now: Timestamp) -> DRS.SourceServer {
        description(of: server, DescriptionTexts(environment, now: now))
    }

    private mutating func tellOfStallEnd(_ server: Int, at now: Timestamp) {
        guard replicationWord(of: server, at: now) == .stalled else { return }
        announce(
            ServiceEvent.stalledChange,
            "source-server/" + sources.id(of: server).rawValue,
            [("state", "NOT_STALLED")],
            at: now
        )
    }
}

extension AWSState {
    /// `DeleteSourceServer`: the servers that other accounts have extended from it can be launched no longer.
    func deleteSourceServer(
        _ input: DRS.DeleteSourceServerRequest,
        in cell: Cell,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteSourceServerResponse {
        let server = try cell.state.checkDeletion(input.sourceServerID, at: context.now)
        let arn = cell.state.prepared.sourceServerPrefix + input.sourceServerID.rawValue
        cell.state.remove(server)
        for other in regions where other !== cell && other.region == cell.region {
            other.state.losesStagingServer(arn)
        }
        return DRS.DeleteSourceServerResponse()
    }
}

extension RegionState {
    /// Notes that the server behind an extended one has gone.
    fileprivate mutating func losesStagingServer(_ arn: String) {
        for server in presentServers where isExtended(server) && stagingARN(of: server) == arn {
            resources.extensionErrors[server] = "The source server \(arn) in the staging account was deleted"
        }
    }

    /// The ARN of the server in the staging account that an extended one stands for.
    func stagingARN(of server: Int) -> String? {
        if let arn = resources.stagingServers[server] { return arn }
        guard let owner = sources[server].stagingAccount, owner != account else { return nil }
        return "arn:\(region.partition):drs:\(region.rawValue):\(owner.rawValue):source-server/"
            + sources.id(of: server).rawValue
    }
}
