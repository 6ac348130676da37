import MusterAWS
import MusterCore

/// Reading source servers.
extension RegionState {
    /// `DescribeSourceServers`: in the order of the world; ids that nobody knows are passed over.
    func describeSourceServers(
        _ input: DRS.DescribeSourceServersRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeSourceServersResponse {
        let filters = input.filters
        var list = listDigest("DescribeSourceServers")
        var chosen: [Int]?
        if let ids = filters?.sourceServerIDs, !ids.isEmpty {
            ids.forEach { list.combine($0.rawValue) }
            chosen = Array(Set(ids.compactMap(server))).sorted()
        }
        list.combine(filters?.hardwareId ?? "")
        let accounts = filters?.stagingAccountIDs ?? []
        let isWhole = chosen == nil && filters?.hardwareId == nil && accounts.isEmpty
        accounts.forEach { list.combine($0.rawValue) }
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: 0,
            list: list.value,
            environment
        )
        if isWhole, isUntouched, let known = prepared.page(at: context.now, from: page.start, size: page.size) {
            return DRS.DescribeSourceServersResponse(items: known.items, nextToken: known.next.map(page.next))
        }
        let view = DescriptionTexts(environment, now: context.now)
        var items: [DRS.SourceServer] = []
        var next: Int64?
        let first = Int(clamping: max(0, page.start))
        let count = chosen?.count ?? sources.count
        items.reserveCapacity(min(count, page.size))
        /// The last description that was made from nothing, and of which kind its server is.
        var sample: (kind: Int, shape: DRS.SourceServer)?
        // A list of every server is not made: it would be one for each page.
        for place in (chosen == nil ? min(first, count) : 0)..<count {
            let server = chosen?[place] ?? place
            guard server >= first, roster.contains(server) else { continue }
            if let hardware = filters?.hardwareId, hardware != sources[server].ec2InstanceID { continue }
            guard accounts.isEmpty || accounts.contains(sources[server].stagingAccount ?? account) else { continue }
            guard items.count < page.size else {
                next = Int64(server)
                break
            }
            if let sample, sample.kind == sources.kind(of: server) {
                items.append(sample.shape)
                SourceServerIdentity(prepared, sources, server, sources.description(ofKind: sample.kind).ec2InstanceID)
                    .replaceIdentity(in: &items[items.count - 1])
                continue
            }
            items.append(description(of: server, view))
            // As long as nothing has happened to any server, those of a kind differ by their identity alone.
            if isUntouched { sample = (sources.kind(of: server), items[items.count - 1]) }
        }
        if isWhole, isUntouched {
            prepared.keep(
                PreparedRegion.Page(now: context.now, start: page.start, size: page.size, items: items, next: next)
            )
        }
        return DRS.DescribeSourceServersResponse(items: items, nextToken: next.map(page.next))
    }

    /// Whether every server is still described as at the beginning.
    private var isUntouched: Bool {
        jobs.isEmpty && !hasRetaggedServers && replicationCourses.isEmpty && roster.isUnchanged
            && resources.extensionErrors.isEmpty && !prepared.tellsNetworks && failback.links.isEmpty
    }

    /// Texts that depend on the time of a call and are the same for all servers.
    struct DescriptionTexts {
        let now: Timestamp
        /// When the agents were last seen: within the minute.
        let lastSeen: String
        /// How long healthy servers have been replicating.
        let elapsed: String

        init(_ environment: SimulatorEnvironment, now: Timestamp) {
            self.now = now
            let minute = now.nanoseconds - now.nanoseconds % 60_000_000_000
            lastSeen = ServiceTime.text(Timestamp(nanoseconds: minute))
            let begun = environment.start - ServiceConstants.age + ServiceConstants.firstByteDelay
            elapsed = begun.duration(to: Timestamp(nanoseconds: minute)).iso8601
        }
    }

    /// A server as the service describes it.
    func description(of server: Int, _ texts: DescriptionTexts) -> DRS.SourceServer {
        let elapsed = replicationCourses.isEmpty ? 0 : environment.start.duration(to: texts.now).nanoseconds
        var shape = SourceServerDescription(self, server, elapsed: elapsed).shape
        if !failback.links.isEmpty { describeLink(of: server, in: &shape) }
        if prepared.tellsNetworks { shape.sourceNetworkID = protectingNetwork(ofServer: server) }
        let record = servers[server]
        shape.tags = record.tags
        shape.recoveryInstanceId = liveInstance(ofServer: server)
            .flatMap { isListed($0, at: texts.now) ? instanceID($0) : nil }
        let view = replication(of: server, at: texts.now)
        shape.dataReplicationInfo?.lagDuration = view.lag.map { Duration.nanoseconds($0).iso8601 }
        if !view.isAbandoned, shape.dataReplicationInfo?.dataReplicationState != .stalled {
            shape.lifeCycle?.lastSeenByServiceDateTime = texts.lastSeen
            shape.lifeCycle?.elapsedReplicationDuration = texts.elapsed
        }
        if let launch = record.lastLaunch {
            shape.lastLaunchResult = launch.result
            shape.lifeCycle?.lastLaunch = DRS.LifeCycleLastLaunch(
                initiated: DRS.LifeCycleLastLaunchInitiated(
                    apiCallDateTime: ServiceTime.text(Timestamp(nanoseconds: jobs[launch.job].created)),
                    jobID: jobID(launch.job),
                    type: jobs[launch.job].isDrill ? .drill : .recovery
                ),
                status: launch.status
            )
        }
        return shape
    }
}

extension ServerRecord.LastLaunch {
    var result: DRS.LastLaunchResult {
        switch status {
        case .launched: .succeeded
        case .failed: .failed
        default: .pending
        }
    }
}
