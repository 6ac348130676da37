import MusterCore

/// Something other than the result of a launch that a Region tells the world about.
struct Announcement: Sendable {
    /// A kind of event, for example `DRS Source Network Recovery Result`.
    var detailType: String
    /// What it is about, as in an ARN behind the account.
    var resource: String
    var detail: [(String, String)]

    /// The kinds that calls bring about; others follow from faults and jobs.
    static let kinds = [
        ServiceEvent.stalledChange, ServiceEvent.failbackChange, ServiceEvent.networkProtection,
        ServiceEvent.networkRecovery,
    ]
}

extension RegionState {
    /// Tells of something, if anybody listens.
    mutating func announce(_ detailType: String, _ resource: String, _ detail: [(String, String)], at now: Timestamp) {
        guard heard.contains(detailType) else { return }
        announcements.append(Announcement(detailType: detailType, resource: resource, detail: detail))
        // Calls send no events themselves.
        wake(at: now.nanoseconds)
    }

    /// Has the Region's own work done at a nanosecond.
    mutating func wake(at instant: Int64) {
        pending.append((job: RegionTimer.upkeep.number, instant: instant))
    }

    /// Does what is due besides jobs.
    mutating func upkeep(at now: Timestamp) {
        guard !resources.networks.isEmpty else { return }
        protectNetworks(at: now)
    }
}
