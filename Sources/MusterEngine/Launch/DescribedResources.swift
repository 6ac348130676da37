package import MusterAWS
package import MusterCore

/// A source server, as far as the engine needs it.
package struct DescribedServer: Hashable, Sendable {
    package var id: SourceServerID
    package var hostname: String?
    package var fqdn: String?
    package var tags: [String: String]
    package var operatingSystem: OperatingSystem
    package var replicationState: DRS.DataReplicationState?
    package var lag: Duration?
    /// Whether a first copy was ever completed, as far as the service tells.
    package var hasFinishedInitiation: Bool
    /// When the newest launch was asked for, and by which job.
    package var lastLaunch: (time: Timestamp, job: JobID?)?

    // Wire shapes are large: `__shared` lends them, where an initialiser would take a copy.
    package init(_ server: __shared DRS.SourceServer, id: SourceServerID) {
        self.id = id
        hostname = server.hostname
        fqdn = server.fullName
        tags = server.tags ?? [:]
        operatingSystem = OperatingSystem(fullName: server.operatingSystemText ?? "")
        replicationState = server.replicationState
        lag = server.lagText.flatMap { $0 == "P0D" || $0 == "PT0S" ? .zero : Duration(text: $0) }
        hasFinishedInitiation =
            server.initiationSteps?.allSatisfy { $0.status == .succeeded || $0.status == .skipped } ?? true
        if let initiated = server.lastLaunchCall, let time = initiated.time.flatMap({ Timestamp(iso8601: $0) }) {
            lastLaunch = (time, initiated.job)
        }
    }

    /// Reads a page of servers; those without an id are left out.
    package static func list(_ page: [DRS.SourceServer]) -> [DescribedServer] {
        var list: [DescribedServer] = []
        list.reserveCapacity(page.count)
        // Through a pointer, since an element of an array is read as a copy.
        page.withUnsafeBufferPointer { page in
            for server in page.indices {
                guard let id = page[server].sourceServerID else { continue }
                list.append(DescribedServer(page[server], id: id))
            }
        }
        return list
    }

    package static func == (lhs: DescribedServer, rhs: DescribedServer) -> Bool {
        lhs.id == rhs.id && lhs.hostname == rhs.hostname && lhs.fqdn == rhs.fqdn && lhs.tags == rhs.tags
            && lhs.operatingSystem == rhs.operatingSystem && lhs.replicationState == rhs.replicationState
            && lhs.lag == rhs.lag && lhs.hasFinishedInitiation == rhs.hasFinishedInitiation
            && lhs.lastLaunch?.time == rhs.lastLaunch?.time && lhs.lastLaunch?.job == rhs.lastLaunch?.job
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }

    /// What people call it.
    package var name: String { hostname ?? tags["Name"] ?? id.rawValue }
}

/// A job, as far as the engine needs it to recognise it.
package struct DescribedJob: Hashable, Sendable {
    package var id: JobID
    package var type: DRS.JobType?
    package var status: DRS.JobStatus?
    package var initiatedBy: DRS.InitiatedBy?
    package var created: Timestamp?
    package var servers: [SourceServerID]
    package var tags: [String: String]

    package init(_ job: DRS.Job) {
        id = job.jobID
        type = job.type
        status = job.status
        initiatedBy = job.initiatedBy
        created = job.creationDateTime.flatMap { Timestamp(iso8601: $0) }
        servers = (job.participatingServers ?? []).compactMap(\.sourceServerID)
        tags = job.tags ?? [:]
    }

    /// Whether its servers are locked against other jobs: a job that launches or terminates and is not over.
    package var isActive: Bool {
        status != .completed
    }
}

/// A recovery instance, as far as the engine needs it.
package struct DescribedInstance: Hashable, Sendable {
    package var id: RecoveryInstanceID
    package var server: SourceServerID
    package var job: JobID?
    package var state: DRS.EC2InstanceState?
    package var recoveryPoint: Timestamp?

    package init?(_ instance: DRS.RecoveryInstance) {
        guard let id = instance.recoveryInstanceID, let server = instance.sourceServerID else { return nil }
        self.id = id
        self.server = server
        job = instance.jobID
        state = instance.ec2InstanceState
        recoveryPoint = instance.pointInTimeSnapshotDateTime.flatMap { Timestamp(iso8601: $0) }
    }

    /// Whether it can still serve; the service lists instances for a while after their end.
    package var isAlive: Bool {
        state != .terminated && state != .shuttingDown && state != .notFound
    }
}

// Each reads one member where it lies; a path through optional members from outside would copy all of them.
extension DRS.SourceServer {
    fileprivate var hostname: String? { sourceProperties?.identificationHints?.hostname }
    fileprivate var fullName: String? { sourceProperties?.identificationHints?.fqdn }
    fileprivate var operatingSystemText: String? { sourceProperties?.os?.fullString }
    fileprivate var replicationState: DRS.DataReplicationState? { dataReplicationInfo?.dataReplicationState }
    fileprivate var lagText: String? { dataReplicationInfo?.lagDuration }
    fileprivate var initiationSteps: [DRS.DataReplicationInitiationStep]? {
        dataReplicationInfo?.dataReplicationInitiation?.steps
    }
    fileprivate var lastLaunchCall: (time: String?, job: JobID?)? {
        lifeCycle?.lastLaunch?.initiated.map { ($0.apiCallDateTime, $0.jobID) }
    }
}

extension JobLogEntry {
    /// Reads an entry of a job's log; `nil` when it has no time.
    init?(_ item: DRS.JobLog) {
        guard let time = item.logDateTime.flatMap({ Timestamp(iso8601: $0) }) else { return nil }
        self.init(
            time: time,
            event: item.event?.rawValue ?? "",
            server: item.eventData?.sourceServerID,
            instance: item.eventData?.targetInstanceID,
            rawError: item.eventData?.rawError
        )
    }
}
