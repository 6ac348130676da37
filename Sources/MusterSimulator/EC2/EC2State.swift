import MusterAWS
import MusterCore

/// What a Region knows of EC2 beside what follows from DRS: only what somebody has changed.
///
/// Instances, volumes and networks themselves are worked out from the world and the jobs when they are asked for.
struct EC2State: Sendable {
    /// How the power stands of instances that were stopped, started or terminated through EC2, by their index.
    var power: [Int: InstancePower] = [:]
    /// What is particular about an instance, by its index; none where the world says it all.
    var traits: [Int: InstanceTraits] = [:]
    /// The launch templates of source servers that somebody has changed, by the server's index.
    var templates: [Int: LaunchTemplateRecord] = [:]
    /// How often the template of a server was deleted; DRS makes another one each time.
    var templateGenerations: [Int: Int] = [:]
    /// Launch templates that somebody has made, deleted ones included.
    var ownTemplates: [LaunchTemplateRecord] = []
    /// Tags of everything but recovery instances, by resource id.
    var tags: [String: [String: String]] = [:]
    var buckets = RequestBuckets()
    /// What was answered under a client token, and to what.
    var tokens: [String: (digest: UInt64, template: String, version: Int)] = [:]
    /// Whether somebody has changed how servers are launched, so that each launch is written down.
    var recordsLaunches = false

    var isBlank: Bool { ownTemplates.isEmpty && tags.isEmpty && tokens.isEmpty && buckets.isBlank }

    /// Adds everything that tells two states apart to a digest.
    func digest(into hash: inout StableHash) {
        for instance in power.keys.sorted() {
            hash.combine(UInt64(instance))
            hash.combine(power[instance]?.state.rawValue ?? "")
        }
        for server in templates.keys.sorted() {
            hash.combine(UInt64(server))
            if let record = templates[server] { record.digest(into: &hash) }
        }
        ownTemplates.forEach { $0.digest(into: &hash) }
        for resource in tags.keys.sorted() {
            hash.combine(resource)
            hash.combine(tags[resource] ?? [:])
        }
    }
}

/// How the power of an instance stands after somebody has changed it through EC2.
struct InstancePower: Sendable {
    var state: EC2.InstanceStateName
    /// When it was last started, in nanoseconds since the epoch.
    var started: Int64
    /// When the change was asked for, and its reason as EC2 words it.
    var reason: String
    var reasonCode: String?
}

/// What an instance was launched with, or was changed to.
struct InstanceTraits: Sendable {
    var type: String?
    var subnet: String?
    var groups: [String]?
    var isProtected = false
    var isStopProtected = false
    var shutdownBehavior = EC2.ShutdownBehavior.stop
    var template: (id: String, version: Int)?
}
