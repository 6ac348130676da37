import MusterAWS
package import MusterCore
import Synchronization

/// A world made ready for runs: everything that no run changes, worked out once and shared by all of them.
///
/// Making one costs time in proportion to its servers; each run then costs what it does. A class because it is shared,
/// also by runs on several threads.
package final class PreparedWorld: Sendable {
    /// The world without its servers, which are in `regions`.
    package let world: World
    let latencies: LatencyTable
    /// In the order of the accounts and their Regions, each once.
    let regions: [PreparedRegion]
    /// The customer keys of all accounts and Regions, by their ARN.
    let keys: [String: WorldKey]
    /// The roles of all accounts.
    let roles: [AccountID: [WorldRole]]
    /// What organizations allow in the accounts that are in one.
    let controls: [AccountID: ControlPolicies]
    /// Who the runs begin with.
    let caller: CallerIdentity

    /// Prepares a world; the profiles are those that every world has, `linux` and `windows` among them.
    package init(_ world: World, profiles: [LatencyProfile] = LatencyProfile.builtIn) {
        var bare = world
        for account in bare.accounts.indices {
            for region in bare.accounts[account].regions.indices { bare.accounts[account].regions[region].servers = [] }
        }
        self.world = bare
        let latencies = LatencyTable(own: world.latencyProfiles, builtIn: profiles)
        self.latencies = latencies
        let roles = Dictionary(world.accounts.map { ($0.id, $0.roles) }, uniquingKeysWith: { $0 + $1 })
        self.roles = roles
        var controls: [AccountID: ControlPolicies] = [:]
        for account in world.accounts {
            if let policies = account.controlPolicies { controls[account.id] = ControlPolicies(policies) }
        }
        self.controls = controls
        caller = CallerIdentity(
            world.caller,
            roles: roles[world.caller.account] ?? [],
            controls: controls[world.caller.account]
        )
        var known: [AccountID: Set<RegionName>] = [:]
        regions = world.accounts.flatMap { account in
            account.regions
                .filter { known[account.id, default: []].insert($0.name).inserted }
                .map { PreparedRegion(account: account.id, region: $0, latencies: latencies) }
        }
        keys = Dictionary(
            regions.flatMap { place in
                place.region.keys.map { key in
                    let region = place.region.name
                    return (
                        "arn:\(region.partition):kms:\(region.rawValue):\(place.account.rawValue):key/\(key.id)", key
                    )
                }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// What is in one account and Region when a run begins.
final class PreparedRegion: Sendable {
    let account: AccountID
    /// The Region without its servers, which are in `sources`.
    let region: WorldRegion
    /// The servers as the world describes them, each id once.
    let sources: SourceList
    /// What a server of each kind is before anything has happened to it.
    private let recordOfKind: [ServerRecord]
    private let places: ResourceIndex
    /// The instances that earlier drills or recoveries have left behind, by the server's index.
    let leftovers: [(server: Int, WorldServer.Leftover)]
    /// What the world says of few servers only, by the server's index.
    let setups: [Int: WorldServerSetup]
    /// Whether it says of any server in which VPC its machine is.
    let tellsNetworks: Bool

    /// Whether servers have keys, launch templates or fixed addresses of which the world tells something.
    let hasLaunchFacts: Bool

    /// Whether the world says anything of templates or of single servers.
    var hasSetup: Bool {
        !setups.isEmpty || !region.launchTemplates.isEmpty || !region.replicationTemplates.isEmpty
    }

    /// What stands before the id of a source server, or of a job, in its ARN.
    let sourceServerPrefix: String
    let jobPrefix: String

    /// A page of source servers as they are before anything has happened to them.
    struct Page: Sendable {
        let now: Timestamp
        let start: Int64
        let size: Int
        let items: [DRS.SourceServer]
        /// Where the next page begins; `nil` after the last one.
        let next: Int64?
    }

    /// The page that a run has listed first: most runs begin with the same one, and describing a server is dear.
    private let firstPage = Mutex<Page?>(nil)

    init(account: AccountID, region: WorldRegion, latencies: LatencyTable) {
        self.account = account
        var bare = region
        bare.servers = []
        self.region = bare
        let name = region.name
        let prefix = "arn:\(name.partition):drs:\(name.rawValue):\(account.rawValue):"
        sourceServerPrefix = prefix + "source-server/"
        jobPrefix = prefix + "job/"
        var places = ResourceIndex(capacity: region.servers.count)
        var kept: [Int] = []
        kept.reserveCapacity(region.servers.count)
        for index in region.servers.indices {
            let id = region.servers[index].id.name
            let twin = places.insert(id, at: kept.count) { region.servers[kept[$0]].id.name }
            if twin == nil { kept.append(index) }
        }
        self.places = places
        let sources = SourceList(region.servers, at: kept)
        let leftoverOfKind = sources.kinds.map { sources.description(ofKind: $0).leftover }
        leftovers = sources.indices.compactMap { server in
            leftoverOfKind[sources.kind(of: server)].map { (server, $0) }
        }
        self.sources = sources
        var setups: [Int: WorldServerSetup] = [:]
        for setup in region.setups {
            let place = places.position(of: setup.server.name) { sources.id(of: $0).name }
            if let place { setups[place] = setup }
        }
        self.setups = setups
        tellsNetworks = region.setups.contains { $0.vpc != nil }
        hasLaunchFacts = sources.kinds.contains { kind in
            let server = sources.description(ofKind: kind)
            return server.encryptionKey != nil || server.stagingAccount != nil
                || server.template != WorldServer.LaunchTemplate()
                || server.launch.copyPrivateIP
        }
        recordOfKind = sources.kinds.map { kind in
            let source = sources.description(ofKind: kind)
            return ServerRecord(source, row: latencies.number(for: source))
        }
    }

    /// The servers before anything has happened to them; made anew, since every run has its own.
    var records: [ServerRecord] {
        var records: [ServerRecord] = []
        records.reserveCapacity(sources.count)
        for server in sources.indices { records.append(recordOfKind[sources.kind(of: server)]) }
        return records
    }

    /// The index of a server, or `nil`.
    func index(of id: SourceServerID) -> Int? {
        places.position(of: id.name) { sources.id(of: $0).name }
    }

    func page(at now: Timestamp, from start: Int64, size: Int) -> Page? {
        guard let page = firstPage.withLock(\.self), page.now == now, page.start == start, page.size == size else {
            return nil
        }
        return page
    }

    /// Keeps a page, when it is a first one and there is no other: one of many would save little and takes much room.
    func keep(_ page: Page) {
        guard page.start == 0, page.next == nil else { return }
        firstPage.withLock { $0 = page }
    }
}
