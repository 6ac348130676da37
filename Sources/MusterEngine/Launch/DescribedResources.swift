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
    /// Why the copy stands still, in the service's word.
    package var replicationError: String?
    /// Whether a first copy was ever completed, as far as the service tells.
    package var hasFinishedInitiation: Bool
    /// When the service last saw the server, in its own text.
    package var lastSeen: String?
    /// The instance that an earlier launch has left behind.
    package var instance: RecoveryInstanceID?
    /// When the newest launch was asked for, and by which job.
    package var lastLaunch: (time: Timestamp, job: JobID?)?

    package init(_ server: DRS.SourceServer, id: SourceServerID) {
        self = withUnsafePointer(to: server) { DescribedServer(at: $0, id: id) }
    }

    /// Reads a server where it lies, member by member, since the shape as a whole is dear to copy.
    ///
    /// Fails for a server without an id.
    private init?(at server: UnsafePointer<DRS.SourceServer>) {
        guard let id = server.pointee.sourceServerID else { return nil }
        self.init(at: server, id: id)
    }

    private init(at server: UnsafePointer<DRS.SourceServer>, id: SourceServerID) {
        self.id = id
        hostname = server.pointee.sourceProperties?.identificationHints?.hostname
        fqdn = server.pointee.sourceProperties?.identificationHints?.fqdn
        tags = server.pointee.tags ?? [:]
        operatingSystem = OperatingSystem(fullName: server.pointee.sourceProperties?.os?.fullString ?? "")
        replicationState = server.pointee.dataReplicationInfo?.dataReplicationState
        replicationError = server.pointee.dataReplicationInfo?.dataReplicationError?.error?.rawValue
        hasFinishedInitiation = true
        instance = server.pointee.recoveryInstanceId
        lastSeen = server.pointee.lifeCycle?.lastSeenByServiceDateTime
        if let text = server.pointee.dataReplicationInfo?.lagDuration {
            lag = text == "P0D" ? .zero : Duration(text: text)
        }
        if let steps = server.pointee.dataReplicationInfo?.dataReplicationInitiation?.steps {
            hasFinishedInitiation = steps.allSatisfy { $0.status == .succeeded || $0.status == .skipped }
        }
        if let time = server.pointee.lifeCycle?.lastLaunch?.initiated?.apiCallDateTime.flatMap(Timestamp.init(iso8601:))
        {
            lastLaunch = (time, server.pointee.lifeCycle?.lastLaunch?.initiated?.jobID)
        }
    }

    /// A server of which nothing but the id is known, since it could not be listed.
    init(unlisted id: SourceServerID) {
        self.id = id
        tags = [:]
        operatingSystem = OperatingSystem(fullName: "")
        hasFinishedInitiation = true
    }

    /// Reads a page of servers; those without an id are left out.
    package static func list(_ page: [DRS.SourceServer]) -> [DescribedServer] {
        var list: [DescribedServer] = []
        list.reserveCapacity(page.count)
        // Through a pointer, since an element of an array is read as a copy.
        page.withUnsafeBufferPointer { page in
            for server in page.indices {
                if let described = page.baseAddress.flatMap({ DescribedServer(at: $0 + server) }) {
                    list.append(described)
                }
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
    package var ended: Timestamp?
    package var servers: [SourceServerID]
    package var tags: [String: String]

    package init(_ job: DRS.Job) {
        id = job.jobID
        type = job.type
        status = job.status
        initiatedBy = job.initiatedBy
        created = job.creationDateTime.flatMap { Timestamp(iso8601: $0) }
        ended = job.endDateTime.flatMap { Timestamp(iso8601: $0) }
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
    /// `nil` when the service does not tell.
    package var isDrill: Bool?
    /// `nil` when the service does not tell.
    package var size: InstanceSize?

    package init?(_ instance: DRS.RecoveryInstance) {
        guard let id = instance.recoveryInstanceID, let server = instance.sourceServerID else { return nil }
        self.id = id
        self.server = server
        job = instance.jobID
        state = instance.ec2InstanceState
        isDrill = instance.isDrill
        if let properties = instance.recoveryInstanceProperties {
            let bytes = (properties.disks ?? []).reduce(0) { $0 &+ max(0, $1.bytes ?? 0) }
            size = InstanceSize(
                cpus: (properties.cpus ?? []).reduce(0) { $0 &+ max(0, $1.cores ?? 0) },
                gibibytes: bytes / (1 << 30)
            )
        }
        recoveryPoint = instance.pointInTimeSnapshotDateTime.flatMap { Timestamp(iso8601: $0) }
    }

    /// Whether it can still serve; the service lists instances for a while after their end.
    package var isAlive: Bool {
        state != .terminated && state != .shuttingDown && state != .notFound
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
