import MusterAWS
import MusterCore

/// Something that a Region tells the world about, to be put into an envelope by the front door.
struct EmittedEvent: Sendable {
    var server: Int
    var job: Int
    var hasSucceeded: Bool
}

extension RegionState {
    /// The result of a launch, one event a server.
    ///
    /// Source: DRS User Guide, EventBridge: `is-drill` is a text.
    func launchResult(_ emitted: EmittedEvent, number: Int, at now: Timestamp) -> ServiceEvent {
        event(
            ServiceEvent.launchResult,
            server: emitted.server,
            number: number,
            at: now,
            detail: [
                ("state", emitted.hasSucceeded ? "RECOVERY_LAUNCH_SUCCEEDED" : "RECOVERY_LAUNCH_FAILED"),
                ("job-id", jobID(emitted.job).rawValue),
                ("is-drill", jobs[emitted.job].isDrill ? "TRUE" : "FALSE"),
            ]
        )
    }

    /// A change from or to a stalled replication.
    func stalledChange(_ server: Int, isStalled: Bool, number: Int, at now: Timestamp) -> ServiceEvent {
        event(
            ServiceEvent.stalledChange,
            server: server,
            number: number,
            at: now,
            detail: [("state", isStalled ? "STALLED" : "NOT_STALLED")]
        )
    }

    /// A recovery point that was taken.
    ///
    /// Source: DRS User Guide, EventBridge: the snapshots of the volumes are one text.
    func snapshotTaken(_ server: Int, point: Int64, number: Int, at now: Timestamp) -> ServiceEvent {
        let snapshot = snapshot(of: server, at: point)
        return event(
            ServiceEvent.snapshotTaken,
            server: server,
            number: number,
            at: now,
            detail: [
                ("DrsSnapshotID", snapshot.snapshotID.rawValue),
                ("EbsSnapshotIDs", (snapshot.ebsSnapshots ?? []).joined(separator: ",")),
            ]
        )
    }

    private func event(
        _ detailType: String,
        server: Int,
        number: Int,
        at now: Timestamp,
        detail: [(String, String)]
    ) -> ServiceEvent {
        let resource = "source-server/" + sources.id(of: server).rawValue
        let announcement = Announcement(detailType: detailType, resource: resource, detail: detail)
        return event(announcement, number: number, at: now)
    }

    /// Something that has happened, in the envelope of EventBridge.
    func event(_ announcement: Announcement, number: Int, at now: Timestamp) -> ServiceEvent {
        var random = SeededGenerator(seed: environment.seed, streamNumber: 0x6576_656E_7400_0000 &+ UInt64(number))
        return ServiceEvent(
            id: NotificationState.uuid(random.next(), random.next()),
            detailType: announcement.detailType,
            account: account,
            time: now,
            region: region,
            resources: [arn("drs", announcement.resource)],
            detail: .object(announcement.detail.map { ($0.0, .string($0.1)) })
        )
    }

    /// When a server's replication begins or ceases to be stalled, in nanoseconds after the start of the world.
    func stalledChanges(of server: Int) -> [(elapsed: Int64, isStalled: Bool)] {
        guard let course = replicationCourses[server] else { return [] }
        var isStalled = course.view(at: 0).state == .stalled
        var changes: [(elapsed: Int64, isStalled: Bool)] = []
        for moment in course.moments where moment > 0 && moment < Instants.never {
            let next = course.view(at: moment).state == .stalled
            if next != isStalled { changes.append((moment, next)) }
            isStalled = next
        }
        return changes
    }
}
