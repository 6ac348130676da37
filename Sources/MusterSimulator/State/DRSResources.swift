import MusterAWS
import MusterCore

/// What a Region knows of DRS besides servers, jobs and instances; most runs use none of it.
struct DRSResources: Sendable {
    /// In the order of their creation.
    var launchTemplates: [DRS.LaunchConfigurationTemplate] = []
    var replicationTemplates: [DRS.ReplicationConfigurationTemplate] = []
    /// How many templates there have been; part of their identifiers.
    var templateCount = 0
    /// The replication settings that somebody has changed, by the server's index.
    var replicationSettings: [Int: DRS.ReplicationConfiguration] = [:]
    /// In order, by the id of a source server or of a launch configuration template.
    var launchActions: [String: [DRS.LaunchAction]] = [:]
    /// The launch actions of servers in jobs, by the job's number.
    var actionRuns: [Int: [Int: LaunchActionCourse]] = [:]
    /// In the order of their creation, deleted ones included.
    var networks: [SourceNetworkRecord] = []
    /// The VPCs into which networks were recovered, in the order of their making.
    var launchedVPCs: [String] = []
    /// What jobs do with networks, by the job's number.
    var networkJobs: [Int: NetworkJob] = [:]
    /// Recovery instances that are disconnected from DRS.
    var disconnectedInstances: Set<Int> = []
    /// The ARNs of the servers that others were extended from during the run, by the index of the extended one.
    var stagingServers: [Int: String] = [:]
    /// Why extended servers cannot be launched any more, by the server's index.
    var extensionErrors: [Int: String] = [:]

    func digest(into hash: inout StableHash) {
        var shapes = ShapeDigest()
        launchTemplates.forEach { shapes.add($0) }
        replicationTemplates.forEach { shapes.add($0) }
        for server in replicationSettings.keys.sorted() {
            if let settings = replicationSettings[server] { shapes.add(settings) }
        }
        for resource in launchActions.keys.sorted() {
            hash.combine(resource)
            launchActions[resource]?.forEach { shapes.add($0) }
        }
        for network in networks where !network.isDeleted { shapes.add(network.shape) }
        disconnectedInstances.sorted().forEach { hash.combine(UInt64($0)) }
        for server in extensionErrors.keys.sorted() {
            hash.combine(UInt64(server))
            hash.combine(extensionErrors[server] ?? "")
        }
        for server in stagingServers.keys.sorted() { hash.combine(stagingServers[server] ?? "") }
        hash.combine(UInt64(templateCount))
        hash.combine(shapes.hash.value)
    }
}
