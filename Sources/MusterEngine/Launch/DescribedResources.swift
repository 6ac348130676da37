package import MusterAWS
package import MusterCore

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
