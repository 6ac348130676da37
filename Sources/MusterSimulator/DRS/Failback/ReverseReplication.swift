import MusterAWS
import MusterCore

/// Failback inside AWS: an instance becomes the source of a server in the Region where its original runs.
///
/// Source: DRS User Guide, failback between Regions; *observed* in public scripts that rehearse it: a second reversal
/// points the existing server at the failed-back instance instead of making another one.
extension AWSState {
    /// `ReverseReplication`: the instance is replicated back to where its original is.
    func reverseReplication(
        _ input: DRS.ReverseReplicationRequest,
        in cell: Cell,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReverseReplicationResponse {
        let id = input.recoveryInstanceID
        guard let instance = cell.state.instance(id, at: context.now) else { throw .unknownRecoveryInstance(id) }
        let record = cell.state.instances[instance]
        let source = cell.state.sources[record.server]
        guard source.ec2InstanceID != nil else {
            throw .validation(
                "Recovery instance \(id) does not come from AWS; fail it back with the failback client",
                fields: [AWSError.Field(name: "recoveryInstanceID", message: "The origin is not in AWS")]
            )
        }
        guard record.state == .live, !record.isStopped else {
            throw cell.state.failbackConflict(id, "does not run and cannot be replicated")
        }
        let ready = Instants.sum(record.launched, environment.behavior.failback.agentDelay.nanoseconds)
        guard context.now.nanoseconds >= ready else {
            throw cell.state.failbackConflict(id, "has not finished initializing")
        }
        guard cell.state.failback.reversals[instance] == nil else {
            throw cell.state.failbackConflict(id, "is replicated back already")
        }
        let link = cell.state.failback.links[record.server]
        let place = (source.originAccount ?? cell.account, source.originRegion ?? cell.region)
        guard let origin = self.cell(place.0, place.1), origin.state.isInitialized else {
            throw .validation(
                "Elastic Disaster Recovery is not initialized in \(place.1) of account \(place.0)",
                fields: [AWSError.Field(name: "recoveryInstanceID", message: "The origin Region is not initialized")]
            )
        }
        let former = link == nil ? source.ec2InstanceID.flatMap(origin.state.sourceInstance) : nil
        if let former, let defect = origin.state.targetDefect(former, for: source) {
            throw .validation(
                "Instance \(source.ec2InstanceID ?? "") \(defect)",
                fields: [AWSError.Field(name: "recoveryInstanceID", message: defect)]
            )
        }
        let own = cell.state.prepared.sourceServerPrefix + source.id.rawValue
        let known = link.map(\.counterpart)
            .flatMap { arn in origin.state.server(RegionState.sourceServer(arn)) }
        let server: Int
        if let known {
            origin.state.repoint(known, at: context.now)
            server = known
        } else {
            var copy = source
            copy.id = origin.state.nextServerID()
            copy.ec2InstanceID = id.rawValue
            copy.originRegion = cell.region
            copy.originAccount = cell.account
            copy.replication = WorldServer.Replication(state: "INITIATING")
            copy.leftover = nil
            copy.stagingAccount = nil
            copy.tags = [:]
            copy.launch = WorldServer.LaunchSettings()
            copy.template = WorldServer.LaunchTemplate()
            server = origin.state.add(copy, at: context.now)
            origin.state.command(.started, server: server, at: context.now)
            if let former { origin.state.existing.targets[server] = former }
        }
        let target = origin.state.prepared.sourceServerPrefix + origin.state.sources.id(of: server).rawValue
        let isFailback = !(link?.isFailback ?? false)
        origin.state.failback.links[server] = FailbackBook.ServerLink(
            isFailback: isFailback,
            counterpart: own,
            instance: id
        )
        if link == nil {
            cell.state.failback.links[record.server] = FailbackBook.ServerLink(isFailback: false, counterpart: target)
        }
        cell.state.failback.reversals[instance] = FailbackBook.Reversal(
            target: target,
            account: origin.account,
            region: origin.region,
            server: origin.state.sources.id(of: server),
            begun: context.now.nanoseconds,
            ready: origin.state.protectedInstant(of: server)
        )
        cell.state.failback.stopped[instance] = nil
        cell.state.tellFailback(instance, .failbackInProgress, at: context.now.nanoseconds)
        return DRS.ReverseReplicationResponse(reversedDirectionSourceServerArn: target)
    }

    /// `TerminateRecoveryInstances`, which is refused for the source of a server that still replicates.
    func terminateRecoveryInstances(
        _ input: DRS.TerminateRecoveryInstancesRequest,
        in cell: Cell,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.TerminateRecoveryInstancesResponse {
        for id in input.recoveryInstanceIDs {
            guard let instance = cell.state.instance(id, at: context.now),
                let reversal = cell.state.failback.reversals[instance],
                let target = self.cell(reversal.account, reversal.region),
                let server = target.state.server(reversal.server),
                target.state.failback.links[server]?.instance == id,
                !target.state.replication(of: server, at: context.now).isAbandoned
            else {
                continue
            }
            throw cell.state.failbackConflict(id, "cannot be terminated during failback")
        }
        return try cell.state.terminateRecoveryInstances(input, context)
    }
}

extension RegionState {
    /// Lets a server follow another machine, whose agent is not seen at once.
    fileprivate mutating func repoint(_ server: Int, at now: Timestamp) {
        command(.repointed(lag: 0), server: server, at: now)
        guard heard.contains(ServiceEvent.stalledChange), let command = replicationCourses[server]?.command else {
            return
        }
        tellStall(of: server, "STALLED", at: now)
        let seen = Instants.sum(environment.start.nanoseconds, command.initiated)
        failback.sightings.append((server, seen))
        wake(at: seen)
    }

    /// Tells of the servers whose agents have been seen by now.
    mutating func tellSightings(at now: Timestamp) {
        let due = failback.sightings.filter { $0.instant <= now.nanoseconds }
        failback.sightings.removeAll { $0.instant <= now.nanoseconds }
        for (server, _) in due where replication(of: server, at: now).state == .rescan {
            tellStall(of: server, "NOT_STALLED", at: now)
        }
    }

    private mutating func tellStall(of server: Int, _ state: String, at now: Timestamp) {
        let resource = "source-server/" + sources.id(of: server).rawValue
        announce(ServiceEvent.stalledChange, resource, [("state", state)], at: now)
    }

    /// When a server whose copy was begun has a recovery point, in nanoseconds since the epoch.
    fileprivate func protectedInstant(of server: Int) -> Int64 {
        let elapsed = replicationCourses[server]?.command?.protectedMoment ?? 0
        return Instants.sum(environment.start.nanoseconds, elapsed)
    }
}
