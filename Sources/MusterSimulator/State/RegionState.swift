import MusterAWS
import MusterCore

/// Everything that the simulated services know of one account in one Region.
///
/// Nothing here is shared with another account or Region.
struct RegionState: Sendable {
    let account: AccountID
    let region: RegionName
    /// What was here when the run began.
    let prepared: PreparedRegion
    /// The index among all Regions of all accounts; part of every identifier.
    let index: Int
    let environment: SimulatorEnvironment
    let quotas: DRSQuotas

    var isInitialized: Bool

    /// The servers as they are described, those that came during the run behind those of the world.
    private(set) var sources: SourceList
    /// Which servers came and went.
    var roster = ServerRoster()
    /// What has become of the servers; side by side with `sources`.
    var servers: [ServerRecord]
    /// Whether anybody has changed the tags of a server.
    var hasRetaggedServers = false

    /// In the order of their creation, deleted ones included.
    var jobs: [JobRecord] = [] {
        didSet { jobChanges &+= 1 }
    }
    /// Ids in jobs that no server has.
    var strangers: [SourceServerID] = []
    /// How often anything about jobs has changed.
    private var jobChanges: UInt64 = 1
    var activeJobCount = 0
    /// Servers in unfinished jobs.
    var activeServerCount = 0

    /// In the order of their launch, gone ones included.
    var instances: [InstanceRecord] = []
    /// When those that are gone were terminated, in nanoseconds since the epoch; by their index, as the tags.
    var instanceEnds: [Int: Int64] = [:]
    /// The servers' tags at the launch, where they are copied.
    var copiedTags: [Int: [String: String]] = [:]
    /// All tags of those whose tags somebody has changed.
    var ownTags: [Int: [String: String]] = [:]

    var faults = PhaseFaults()
    /// Taken addresses, side by side with the subnets; empty where no subnet has a limit.
    var takenAddresses: [Int]
    /// What EC2 refuses; `nil` for nothing.
    var instanceFaults: InstanceFaults?
    /// The replication of those servers whose faults change it, by the server's index.
    var replicationCourses: [Int: ReplicationCourse] = [:]
    /// When jobs stand still, in nanoseconds since the epoch, in order.
    var outages: [(from: Int64, until: Int64)] = []
    /// Templates, launch actions, networks and the like.
    var resources = DRSResources()
    var notifications: NotificationState
    var nativePlans = NativePlans()
    var ec2 = EC2State()
    var eventBridge = EventBridgeState()
    var ssm = SSMState()
    var metrics = MetricState()
    var failback = FailbackBook()
    /// Instances of EC2 that DRS has not made, and what it launches into them.
    var existing: ExistingInstances
    var instanceNames = InstanceNames()
    /// Which instances under way keep the ids that could be seen.
    var underway = SeenIDs()
    /// Whether somebody wants to hear of launches that succeed and of those that fail; without, no event is made.
    var emits = (launched: false, failed: false)
    /// Events that the front door still has to send.
    var emitted: [EmittedEvent] = []
    /// What else somebody wants to hear of: kinds of events.
    var heard: Set<String> = []
    /// Those that the front door still has to send.
    var announcements: [Announcement] = []

    /// Transitions that the front door still has to queue: jobs, and when they go on.
    var pending: [(job: Int, instant: Int64)] = []

    init(_ prepared: PreparedRegion, index: Int, environment: SimulatorEnvironment) {
        account = prepared.account
        region = prepared.region.name
        self.prepared = prepared
        self.index = index
        self.environment = environment
        quotas = prepared.region.quotas
        isInitialized = prepared.region.isInitialized
        servers = prepared.records
        sources = prepared.sources
        let subnets = prepared.region.subnets
        takenAddresses = subnets.contains { $0.freeAddresses != nil } ? subnets.map { _ in 0 } : []
        notifications = NotificationState(
            account: prepared.account,
            region: prepared.region,
            index: index,
            environment: environment
        )
        existing = ExistingInstances(prepared.region.instances)
        if !prepared.region.sourceNetworks.isEmpty { addWorldNetworks() }
        if prepared.hasSetup { addWorldSetup() }
    }

    /// What calls that are answered by a shortcut show depends on jobs alone, and changes when this does; never 0.
    var edition: UInt64 { UInt64(index) << 48 | jobChanges }

    /// The index of a server, or `nil`.
    func server(_ id: SourceServerID) -> Int? {
        let known = prepared.index(of: id)
        return roster.isUnchanged ? known : roster.server(id, inWorld: known)
    }

    /// Describes one more server, whose record comes behind the others.
    mutating func appendSource(_ source: WorldServer) {
        sources.append(source)
    }

    /// Whether servers have keys, launch templates or fixed addresses of which something is told.
    var hasLaunchFacts: Bool { prepared.hasLaunchFacts || roster.hasAdded || !resources.replicationSettings.isEmpty }

    /// The index of a server that is probably the one at `guess`, which moves on behind it.
    ///
    /// Calls name servers in the order of the world, as a rule.
    func server(_ id: SourceServerID, guess: inout Int) -> Int? {
        let isGuessed = roster.isUnchanged && guess < sources.count && sources.id(of: guess) == id
        guard let server = isGuessed ? guess : self.server(id) else { return nil }
        guess = server + 1
        return server
    }

    /// Whom a job lists.
    func id(of participant: JobRecord.Participant) -> SourceServerID {
        if let server = participant.server { return sources.id(of: server) }
        return participant.stranger.map { strangers[$0] } ?? SourceServerID("")
    }

    /// The job of an id; `nil` when there is none or it has been deleted.
    func job(_ id: JobID) -> Int? {
        // Polls ask for the newest.
        if let newest = jobs.indices.last, jobs[newest].shape.jobID == id {
            return jobs[newest].isDeleted ? nil : newest
        }
        guard let number = environment.mint.number(of: id.name, .job), number.kind == .job,
            number.region == index, number.serial < UInt64(jobs.count), !jobs[Int(number.serial)].isDeleted
        else {
            return nil
        }
        return Int(number.serial)
    }

    /// The recovery instance of an id that can be described now, or `nil`.
    func instance(_ id: RecoveryInstanceID, at now: Timestamp) -> Int? {
        if !instanceNames.isEmpty, let slot = instanceNames.instance(id.rawValue) {
            return isListed(slot, at: now) ? slot : nil
        }
        guard let number = environment.mint.number(of: id.name, .recoveryInstance), number.kind == .recoveryInstance,
            number.region == index, number.serial < UInt64(instances.count)
        else {
            return nil
        }
        let slot = Int(number.serial)
        // Its number may have been given to another one.
        guard instanceNames.isEmpty || instanceNames.id(of: slot) == nil else { return nil }
        return isListed(slot, at: now) ? slot : nil
    }

    /// Whether a recovery instance can be described: from a while after its launch to a while after its end.
    func isListed(_ instance: Int, at now: Timestamp) -> Bool {
        let visible = Instants.sum(instances[instance].launched, environment.instanceDelay)
        guard visible <= now.nanoseconds, instances[instance].state != .released else { return false }
        guard let end = instanceEnds[instance] else { return true }
        return now.nanoseconds < Instants.sum(end, environment.behavior.terminatedInstancesLinger.nanoseconds)
    }

    func jobID(_ job: Int) -> JobID {
        JobID(name: environment.mint.name(.job, .init(.job, region: index, serial: UInt64(job))))
    }

    func instanceID(_ instance: Int) -> RecoveryInstanceID {
        if !instanceNames.isEmpty, let own = instanceNames.id(of: instance) { return own }
        return instanceID(serial: UInt64(instance))
    }

    /// An ARN of this account and Region, for example with `job/drsjob-…`.
    func arn(_ service: String = "drs", _ resource: String) -> String {
        "arn:\(region.partition):\(service):\(region.rawValue):\(account.rawValue):\(resource)"
    }

    /// Nobody has left anything here, so the state need not be kept.
    var isBlank: Bool {
        !isInitialized && sources.isEmpty && jobs.isEmpty && notifications.isBlank && ec2.isBlank
            && eventBridge.isBlank && ssm.isBlank && metrics.isBlank && existing.isEmpty
    }
}
