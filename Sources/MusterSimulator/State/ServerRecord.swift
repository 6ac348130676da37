import MusterAWS
import MusterCore

/// What a Region knows of one source server beside the world's description.
///
/// Each run has a record of every server, so that it is small: numbers take four bytes, and what runs seldom change lies
/// behind a reference.
struct ServerRecord: Sendable {
    /// What the world has set, and calls may change.
    struct Settings: Hashable, Sendable {
        /// How its copy stood when the world began.
        let replication: ReplicationState
        /// The row of the latency table.
        var row: Int
        var gibibytes: Int64
        var tags: [String: String]
        var launch: WorldServer.LaunchSettings {
            didSet { isLaunchedStopped = launch.disposition == "STOPPED" }
        }
        /// Asked for at every launch, and a comparison of texts.
        private(set) var isLaunchedStopped: Bool
        var recoveryMode: WorldServer.RecoveryMode
        /// What its launch configuration is called; `nil` for the server's name.
        var configurationName: String?
        var isPostLaunchEnabled = false
        var isBringingLicense = false

        init(_ server: WorldServer, row: Int) {
            self.row = row
            replication = ReplicationState(server.replication)
            let bytes = server.disks.reduce(Int64(0)) { Instants.sum($0, max(0, $1.bytes)) }
            gibibytes = bytes >> 30
            tags = server.tags
            launch = server.launch
            isLaunchedStopped = server.launch.disposition == "STOPPED"
            recoveryMode = server.recoveryMode
        }
    }

    private final class Box: @unchecked Sendable {
        // Unchecked: changed only while a single record refers to it.
        @exclusivity(unchecked) var settings: Settings

        init(_ settings: Settings) {
            self.settings = settings
        }
    }

    private var box: Box
    private var lastJob = CompactIndex()
    private var lastStatus = DRS.LaunchStatus.pending
    private var activeJobIndex = CompactIndex()
    private var newestInstanceIndex = CompactIndex()
    private var launches: UInt32 = 0

    /// Begins with what the world says; the records of servers that are alike are copies of one.
    init(_ server: WorldServer, row: Int) {
        box = Box(Settings(server, row: row))
    }

    var replication: ReplicationState { box.settings.replication }
    var row: Int { box.settings.row }
    var gibibytes: Int64 { box.settings.gibibytes }

    var settings: Settings {
        _read { yield box.settings }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.settings) }
            yield &box.settings
        }
    }

    var tags: [String: String] {
        get { box.settings.tags }
        set { settings.tags = newValue }
    }

    var launch: WorldServer.LaunchSettings {
        get { box.settings.launch }
        set { settings.launch = newValue }
    }

    var configurationName: String? {
        get { box.settings.configurationName }
        set { settings.configurationName = newValue }
    }

    var recoveryMode: WorldServer.RecoveryMode {
        get { box.settings.recoveryMode }
        set { settings.recoveryMode = newValue }
    }

    var isPostLaunchEnabled: Bool {
        get { box.settings.isPostLaunchEnabled }
        set { settings.isPostLaunchEnabled = newValue }
    }

    var isBringingLicense: Bool {
        get { box.settings.isBringingLicense }
        set { settings.isBringingLicense = newValue }
    }

    // Read one by one: the launch settings as a whole are three texts.
    var isLaunchedStopped: Bool { box.settings.isLaunchedStopped }
    var copiesTags: Bool { box.settings.launch.copyTags }
    var copiesAddress: Bool { box.settings.launch.copyPrivateIP }

    /// Whether an address of its subnet is set aside for a launch under way.
    var hasReservedAddress = false
    /// The unfinished job that holds the server.
    var activeJob: Int? {
        get { activeJobIndex.value }
        set { activeJobIndex.value = newValue }
    }

    /// The newest recovery instance; those before it are chained.
    var newestInstance: Int? {
        get { newestInstanceIndex.value }
        set { newestInstanceIndex.value = newValue }
    }

    /// How often a launch of the server was begun.
    var launchCount: Int {
        get { Int(launches) }
        set { launches = UInt32(clamping: newValue) }
    }

    /// The newest LAUNCH job, which may have been deleted since.
    var lastLaunch: LastLaunch? {
        lastJob.value.map { LastLaunch(job: $0, status: lastStatus) }
    }

    /// Takes note of a launch.
    ///
    /// - Returns: How many there were, this one included.
    mutating func beginLaunch(job: Int) -> Int {
        if launches < .max { launches += 1 }
        setLastLaunch(job: job)
        return Int(launches)
    }

    /// Takes note of a launch before the run.
    mutating func setLastLaunch(job: Int) {
        lastJob.value = job
        lastStatus = .pending
    }

    /// When it was asked for, and whether as a drill, is the job's to say.
    struct LastLaunch: Hashable, Sendable {
        let job: Int
        let status: DRS.LaunchStatus
    }

    /// Takes note of what has become of the server in a job, if that is its newest.
    mutating func noteStatus(_ status: DRS.LaunchStatus, inJob job: Int) {
        if lastJob.value == job { lastStatus = status }
    }
}

/// An index in four bytes, or none.
struct CompactIndex: Hashable, Sendable {
    private var number: UInt32 = .max

    init(_ value: Int? = nil) {
        self.value = value
    }

    /// Indices beyond four thousand million stand for none; no world has as many of anything.
    var value: Int? {
        get { number == .max ? nil : Int(number) }
        set { number = newValue.flatMap(UInt32.init(exactly:)) ?? .max }
    }
}

extension SourceServerID {
    /// Whether the id is `s-` and 17 letters or digits.
    ///
    /// Source: DRS 2020-02-26, shape `SourceServerID`.
    var isValid: Bool { name.form == .sourceServer && name.hasServiceForm }
}

/// What a Region knows of one recovery instance; what few have, the Region keeps beside.
struct InstanceRecord: Sendable {
    private let serverIndex: CompactIndex
    private let jobIndex: CompactIndex
    private let previousIndex: CompactIndex
    private let launchNumber: UInt32
    /// Nanoseconds since the epoch.
    let launched: Int64
    let isDrill: Bool
    /// Whether it was launched without being started.
    let isStopped: Bool
    var state = State.live

    enum State: UInt8, Hashable, Sendable {
        case live, shuttingDown, terminated
        /// DRS has forgotten it, and it runs on.
        case released
    }

    /// - Parameters:
    ///   - server: The server's index.
    ///   - job: The job's number.
    ///   - isDrill: Whether a drill has launched it.
    ///   - launched: When, in nanoseconds since the epoch.
    ///   - launch: How often the server had been launched by then, this launch included.
    ///   - isStopped: Whether it was launched without being started.
    ///   - previous: The server's instance before this one.
    init(
        server: Int,
        job: Int,
        isDrill: Bool,
        launched: Int64,
        launch: Int,
        isStopped: Bool,
        previous: Int?
    ) {
        serverIndex = CompactIndex(server)
        jobIndex = CompactIndex(job)
        previousIndex = CompactIndex(previous)
        launchNumber = UInt32(clamping: launch)
        self.launched = launched
        self.isDrill = isDrill
        self.isStopped = isStopped
    }

    var server: Int { serverIndex.value ?? 0 }
    var job: Int { jobIndex.value ?? 0 }
    /// The server's instance before this one.
    var previous: Int? { previousIndex.value }
    /// How often the server had been launched when it came to be, this launch included.
    var launch: Int { Int(launchNumber) }
}
