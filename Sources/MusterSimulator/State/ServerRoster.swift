import MusterAWS
import MusterCore

/// The source servers that came or went during a run.
///
/// Servers keep their indices: new ones come behind those of the world, and those that went leave a gap.
struct ServerRoster: Sendable {
    private var added: [SourceServerID: Int] = [:]
    private var instants: [Int: Int64] = [:]
    private var removed: Set<Int> = []

    /// Whether the servers are still those of the world.
    private(set) var isUnchanged = true

    var hasAdded: Bool { !added.isEmpty }

    /// How many servers have gone.
    var removedCount: Int { removed.count }

    mutating func add(_ id: SourceServerID, at server: Int, instant: Int64) {
        added[id] = server
        instants[server] = instant
        isUnchanged = false
    }

    mutating func remove(_ server: Int) {
        removed.insert(server)
        isUnchanged = false
    }

    func contains(_ server: Int) -> Bool { isUnchanged || !removed.contains(server) }

    /// The index of a server that is still there, given what the world's servers say.
    func server(_ id: SourceServerID, inWorld known: Int?) -> Int? {
        guard let server = added[id] ?? known, !removed.contains(server) else { return nil }
        return server
    }

    /// When a server was added during the run, in nanoseconds since the epoch.
    func added(_ server: Int) -> Int64? { instants.isEmpty ? nil : instants[server] }
}

extension RegionState {
    /// Adds a source server, with the launch settings and actions of the Region's launch configuration template.
    ///
    /// Its replication is as the description says; how it comes to be is for the caller to set.
    ///
    /// - Returns: The server's index.
    @discardableResult
    mutating func add(_ source: WorldServer, at now: Timestamp) -> Int {
        let server = sources.count
        var record = ServerRecord(source, row: environment.latencies.number(for: source))
        if let template = resources.launchTemplates.first { record.adopt(template) }
        appendSource(source)
        servers.append(record)
        roster.add(source.id, at: server, instant: now.nanoseconds)
        if let template = resources.launchTemplates.first?.launchConfigurationTemplateID {
            resources.launchActions[source.id.rawValue] = resources.launchActions[template]
        }
        return server
    }

    /// Takes a server away; its jobs and their logs stay.
    mutating func remove(_ server: Int) {
        resources.launchActions[sources.id(of: server).rawValue] = nil
        resources.replicationSettings[server] = nil
        resources.extensionErrors[server] = nil
        roster.remove(server)
    }

    /// An identifier for the next server to be added.
    func nextServerID() -> SourceServerID {
        SourceServerID(
            name: environment.mint.name(
                .sourceServer,
                .init(.sourceServer, region: index, serial: UInt64(sources.count))
            )
        )
    }

    /// The servers that are there.
    var presentServers: [Int] { servers.indices.filter(roster.contains) }
}

extension ServerRecord {
    /// Takes the settings that a template gives to new servers.
    ///
    /// FAST is for servers that run in AWS, so that a template cannot give it to others; it is not checked here, since a
    /// launch asks for the mode only.
    mutating func adopt(_ template: DRS.LaunchConfigurationTemplate) {
        if let word = template.launchDisposition { launch.disposition = word.rawValue }
        if let word = template.targetInstanceTypeRightSizingMethod { launch.rightSizing = word.rawValue }
        if let copies = template.copyPrivateIp { launch.copyPrivateIP = copies }
        if let copies = template.copyTags { launch.copyTags = copies }
        if let brings = template.licensing?.osByol { isBringingLicense = brings }
        if let isEnabled = template.postLaunchEnabled { isPostLaunchEnabled = isEnabled }
        if let mode = template.recoveryMode { recoveryMode = mode == .fast ? .fast : .optimal }
    }
}
