import MusterAWS
import MusterCore

/// What a Region knows of one source server beside the world's description.
struct ServerRecord: Sendable {
    /// Whether the id satisfies the service's model.
    let hasValidID: Bool
    /// How its copy stood when the world began.
    let replication: ReplicationState
    /// The row of the latency table.
    var row: Int
    var gibibytes: Int64
    var tags: [String: String]
    var launch: WorldServer.LaunchSettings
    var recoveryMode: WorldServer.RecoveryMode
    var isPostLaunchEnabled = false
    var isBringingLicense = false
    var configurationName: String

    /// Whether an address of its subnet is set aside for a launch under way.
    var hasReservedAddress = false
    /// The unfinished job that holds the server.
    var activeJob: Int?
    /// How often a launch of the server was begun.
    var launchCount = 0
    /// The newest LAUNCH job, which may have been deleted since.
    var lastLaunch: LastLaunch?
    /// The newest recovery instance; those before it are chained.
    var newestInstance: Int?

    struct LastLaunch: Hashable, Sendable {
        var job: Int
        var instant: Int64
        var isDrill: Bool
        var status: DRS.LaunchStatus
    }

    init(_ server: WorldServer, row: Int) {
        self.row = row
        hasValidID = server.id.isValid
        replication = ReplicationState(server.replication)
        let bytes = server.disks.reduce(Int64(0)) { Instants.sum($0, max(0, $1.bytes)) }
        gibibytes = bytes >> 30
        tags = server.tags
        launch = server.launch
        recoveryMode = server.recoveryMode
        configurationName = server.name
    }
}

extension SourceServerID {
    /// Whether the id is `s-` and 17 letters or digits.
    ///
    /// Source: DRS 2020-02-26, shape `SourceServerID`.
    fileprivate var isValid: Bool {
        rawValue.utf8.count == 19 && rawValue.hasPrefix("s-")
            && rawValue.utf8.dropFirst(2).allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            }
    }
}

/// What a Region knows of one recovery instance.
struct InstanceRecord: Sendable {
    var server: Int
    var job: Int
    var isDrill: Bool
    /// Nanoseconds since the epoch.
    var launched: Int64
    /// From when on it can be described.
    var visible: Int64
    /// The time of the data that it was made from.
    var point: Int64
    /// How often the server had been launched when it came to be, this launch included.
    var launch: Int
    /// Whether it was launched without being started.
    var isStopped: Bool
    var state = State.live
    /// When it was terminated, if it was.
    var terminated = Instants.never
    /// The server's instance before this one.
    var previous: Int?
    /// The server's tags at the launch, where they are to be copied.
    var copiedTags: [String: String] = [:]
    /// All tags, once somebody has changed them.
    var ownTags: [String: String]?

    enum State: UInt8, Hashable, Sendable {
        case live, shuttingDown, terminated
    }
}
