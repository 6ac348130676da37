import MusterAWS
import MusterCore

/// Reading recovery instances.
extension RegionState {
    /// `DescribeRecoveryInstances`: oldest launch first; ids that nobody knows are passed over.
    func describeRecoveryInstances(
        _ input: DRS.DescribeRecoveryInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeRecoveryInstancesResponse {
        let now = context.now
        var list = listDigest("DescribeRecoveryInstances")
        var chosen: [Int]?
        if let ids = input.filters?.recoveryInstanceIDs, !ids.isEmpty {
            ids.forEach { list.combine($0.rawValue) }
            chosen = ids.compactMap { instance($0, at: now) }
        }
        list.combine(UInt64(0))
        if let ids = input.filters?.sourceServerIDs, !ids.isEmpty {
            ids.forEach { list.combine($0.rawValue) }
            let wanted = Set(ids.compactMap(server))
            chosen =
                chosen.map { $0.filter { wanted.contains(instances[$0].server) } }
                ?? wanted.flatMap(instances(ofServer:))
        }
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: 0,
            list: list.value,
            environment
        )
        let all = chosen.map { Array(Set($0)).sorted() } ?? Array(instances.indices)
        var items: [DRS.RecoveryInstance] = []
        for instance in all where Int64(instance) >= page.start && isListed(instance, at: now) {
            guard items.count < page.size else {
                return DRS.DescribeRecoveryInstancesResponse(nextToken: page.next(Int64(instance)), items: items)
            }
            items.append(description(ofInstance: instance, at: now))
        }
        return DRS.DescribeRecoveryInstancesResponse(items: items)
    }

    private func instances(ofServer server: Int) -> [Int] {
        var all: [Int] = []
        var next = servers[server].newestInstance
        while let instance = next {
            all.append(instance)
            next = instances[instance].previous
        }
        return all
    }

    /// An instance as the service describes it.
    func description(ofInstance instance: Int, at now: Timestamp) -> DRS.RecoveryInstance {
        var shape = description(ofInstance: instance)
        if environment.behavior.failback.clientDelay != nil || !failback.isEmpty {
            describeFailback(of: instance, in: &shape, at: now)
        }
        return shape
    }

    /// An instance that nobody fails back.
    private func description(ofInstance instance: Int) -> DRS.RecoveryInstance {
        let record = instances[instance]
        let source = sources[record.server]
        let id = instanceID(instance)
        let isFromAWS = source.ec2InstanceID != nil
        return DRS.RecoveryInstance(
            ec2InstanceID: id.rawValue,
            ec2InstanceState: drsState(ofInstance: instance),
            jobID: jobID(record.job),
            recoveryInstanceID: id,
            sourceServerID: source.id,
            arn: arn("drs", "recovery-instance/" + id.rawValue),
            tags: tags(ofInstance: instance),
            failback: DRS.RecoveryInstanceFailback(
                state: isFromAWS ? .failbackNotReadyForLaunch : .failbackNotStarted
            ),
            dataReplicationInfo: DRS.RecoveryInstanceDataReplicationInfo(
                dataReplicationState: resources.disconnectedInstances.contains(instance) ? .disconnected : .notStarted
            ),
            recoveryInstanceProperties: DRS.RecoveryInstanceProperties(
                lastUpdatedDateTime: ServiceTime.text(Timestamp(nanoseconds: record.launched)),
                identificationHints: DRS.IdentificationHints(
                    fqdn: source.fqdn ?? source.name,
                    hostname: source.name,
                    awsInstanceID: id.rawValue
                ),
                disks: source.disks.map {
                    DRS.RecoveryInstanceDisk(internalDeviceName: $0.device, bytes: Int(max(0, $0.bytes)))
                },
                cpus: [DRS.CPU(cores: source.cpus)],
                ramBytes: Int(source.memoryBytes),
                os: DRS.OS(fullString: source.operatingSystem.fullName)
            ),
            pointInTimeSnapshotDateTime: ServiceTime.text(
                Timestamp(nanoseconds: jobs[record.job].point(ofServer: record.server))
            ),
            isDrill: record.isDrill,
            originEnvironment: isFromAWS ? .aws : .onPremises,
            originAvailabilityZone: isFromAWS ? region.rawValue + "a" : nil
        )
    }

    /// What DRS puts on every instance and what it copies, unless somebody has changed the tags.
    func tags(ofInstance instance: Int) -> [String: String] {
        let record = instances[instance]
        if let own = ownTags[instance] { return own }
        var tags = launchTags(job: record.job, server: record.server)
        if let copied = copiedTags[instance] { tags.merge(copied) { system, _ in system } }
        if let place = existing.host(of: instance) { tags.merge(self.tags(ofExisting: place)) { system, _ in system } }
        return tags
    }

    private func launchTags(job: Int, server: Int) -> [String: String] {
        [
            "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com",
            "drs.amazonaws.com-job": jobID(job).rawValue,
            "drs.amazonaws.com-source-server": sources.id(of: server).rawValue,
        ]
    }

    /// The tags of an instance that a job is launching.
    func launchTags(ofServer server: Int, job: Int) -> [String: String] {
        let own = launchTags(job: job, server: server)
        return servers[server].copiesTags ? own.merging(servers[server].tags) { system, _ in system } : own
    }
}

extension InstanceRecord {
    var ec2State: DRS.EC2InstanceState {
        switch state {
        case .live, .released: isStopped ? .stopped : .running
        case .shuttingDown: .shuttingDown
        case .terminated: .terminated
        }
    }
}
