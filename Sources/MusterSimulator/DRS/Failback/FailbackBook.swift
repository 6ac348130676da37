import MusterAWS
import MusterCore

/// What a Region knows of failback: clients on premises, and replication that was reversed in AWS.
///
/// Kept apart from servers and instances, since few of them are ever failed back.
struct FailbackBook: Sendable {
    /// The settings of instances that somebody has changed.
    var settings: [Int: FailbackSettings] = [:]
    /// When somebody stopped the failback of an instance, in nanoseconds since the epoch.
    var stopped: [Int: Int64] = [:]
    /// The jobs that fail instances back: the instances in the order of their participants.
    var jobs: [Int: [Int]] = [:]
    /// How the failback of an instance ended.
    var ends: [Int: End] = [:]
    /// Instances whose replication was reversed.
    var reversals: [Int: Reversal] = [:]
    /// What servers have to do with a reversed replication.
    var links: [Int: ServerLink] = [:]

    enum End: UInt8, Sendable {
        case completed, failed
    }

    /// Where an instance replicates to.
    struct Reversal: Sendable {
        /// The ARN of the server that stands for it there.
        let target: String
        let account: AccountID
        let region: RegionName
        let server: SourceServerID
        /// Nanoseconds since the epoch.
        let begun: Int64
        /// When that server has a recovery point.
        let ready: Int64
    }

    /// What ties a server to another one that replicates the other way.
    struct ServerLink: Sendable {
        let isFailback: Bool
        /// The ARN of the other server.
        let counterpart: String
        /// The instance that is its source now; `nil` for what the world says.
        var instance: RecoveryInstanceID?
    }

    var isEmpty: Bool { jobs.isEmpty && reversals.isEmpty && links.isEmpty && settings.isEmpty && stopped.isEmpty }

    func digest(into hash: inout StableHash) {
        guard !isEmpty else { return }
        for instance in Set(stopped.keys).union(ends.keys).union(reversals.keys).union(settings.keys).sorted() {
            hash.combine(UInt64(instance))
            hash.combine(UInt64(bitPattern: stopped[instance] ?? 0))
            hash.combine(ends[instance]?.rawValue ?? 0xFF)
            hash.combine(reversals[instance]?.target ?? "")
            hash.combine(settings[instance]?.name ?? "")
            hash.combine(UInt64(settings[instance]?.bandwidth ?? 0))
        }
    }
}

/// How an instance is replicated back.
///
/// Source: DRS 2020-02-26, `GetFailbackReplicationConfiguration`; the defaults are *assumed*.
struct FailbackSettings: Hashable, Sendable {
    var name: String?
    /// Mbit/s; 0 for no limit.
    var bandwidth = 0
    var usesPrivateIP = false
    var internetProtocol: String?
}

/// How the failback of an instance to its own machine stands, from the time alone.
///
/// The failback client is booted by somebody so long after a recovery as the world says, pairs with the instance in seven
/// steps, and copies the disks.
///
/// Source: DRS User Guide, failback; DRS 2020-02-26, the steps of a recovery instance's initiation. How long it takes is
/// *assumed*.
struct FailbackCourse: Sendable {
    enum Stage: Sendable {
        case notStarted
        /// So many steps of the pairing are done.
        case pairing(Int)
        /// So much of a thousand is copied.
        case copying(Int)
        case ready
    }

    /// When the client begins, in nanoseconds since the epoch.
    let begun: Int64
    private let step: Int64
    private let copying: Int64

    static let steps: [DRS.RecoveryInstanceDataReplicationInitiationStepName] = [
        .linkFailbackClientWithRecoveryInstance, .completeVolumeMapping, .establishRecoveryInstanceCommunication,
        .downloadReplicationSoftwareToFailbackClient, .configureReplicationSoftware,
        .pairAgentWithReplicationSoftware, .establishAgentReplicatorSoftwareCommunication,
    ]

    init(begun: Int64, step: Duration, perGiB: Duration, gibibytes: Int64) {
        self.begun = begun
        self.step = max(0, step.nanoseconds)
        copying = Instants.product(max(0, perGiB.nanoseconds), max(1, gibibytes))
    }

    /// When the first byte is sent.
    var paired: Int64 { Instants.sum(begun, Instants.product(step, Int64(Self.steps.count))) }

    /// When everything is copied.
    var copied: Int64 { Instants.sum(paired, copying) }

    func stage(at now: Int64) -> Stage {
        if now < begun { return .notStarted }
        if now < paired { return .pairing(step > 0 ? Int((now - begun) / step) : 0) }
        if now < copied { return .copying(copying > 0 ? Int(Int128(now - paired) * 1_000 / Int128(copying)) : 1_000) }
        return .ready
    }
}
