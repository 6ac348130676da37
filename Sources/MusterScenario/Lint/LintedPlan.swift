import MusterCore

/// A plan as the rules of advice look at it: its graph, the servers of its waves, and where everything stands.
struct LintedPlan {
    let plan: RecoveryPlan
    /// `nil` for a plan that is looked at alone.
    let world: World?
    /// `nil` for a plan that is looked at without a scenario.
    let scenario: Scenario?
    let places: FilePlaces
    /// The places of the scenario file.
    let scenarioPlaces: FilePlaces
    /// Which waves wait for each.
    let dependents: [[Int]]
    /// All waves that have to be over before each: directly and through others; empty for a plan that is ``isVast``.
    let ancestors: [Set<Int>]
    /// Whether there are more waves than can be compared with each other.
    let isVast: Bool
    /// All waves, none before one that it waits for.
    let order: [Int]
    /// The members of each wave.
    let servers: [[LintedServer]]

    /// Waves that are compared with each other; ten times as many as the largest recorded plans have.
    static let comparedMaximum = 1_000

    init(
        plan: RecoveryPlan,
        places: FilePlaces,
        world: World? = nil,
        scenario: Scenario? = nil,
        scenarioPlaces: FilePlaces = FilePlaces(nil)
    ) {
        self.plan = plan
        self.world = world
        self.scenario = scenario
        self.places = places
        self.scenarioPlaces = scenarioPlaces
        var dependents = [[Int]](repeating: [], count: plan.waves.count)
        var missing = plan.waves.map { Set($0.dependsOn).count }
        for (index, wave) in plan.waves.enumerated() {
            for other in Set(wave.dependsOn).sorted() { dependents[other].append(index) }
        }
        var order: [Int] = []
        var ready = missing.indices.filter { missing[$0] == 0 }
        while !ready.isEmpty {
            order += ready
            var next: [Int] = []
            for dependent in ready.flatMap({ dependents[$0] }) {
                missing[dependent] -= 1
                if missing[dependent] == 0 { next.append(dependent) }
            }
            ready = next.sorted()
        }
        var ancestors = [Set<Int>](repeating: [], count: plan.waves.count)
        isVast = plan.waves.count > Self.comparedMaximum
        for index in order where !isVast {
            for other in plan.waves[index].dependsOn { ancestors[index].formUnion(ancestors[other].union([other])) }
        }
        self.dependents = dependents
        self.ancestors = ancestors
        self.order = order
        var lookup = ServerLookup(world: world)
        servers = plan.waves.map { LintedServer.members(of: $0, in: plan, &lookup) }
    }

    /// Where a wave recovers.
    func target(_ wave: Int) -> RecoveryTarget { plan.waves[wave].target ?? plan.target }

    /// Where a wave stands in the file: its name.
    func place(_ wave: Int) -> SourceRange? {
        places.value("waves", .item(wave), "name") ?? plan.waves[wave].location
    }

    /// `wave "web"`, `waves "a" and "b"`, `waves "a", "b" and 3 more`.
    func named(_ waves: [Int]) -> String {
        let names = waves.map { "\"\(plan.waves[$0].name.shortened)\"" }
        return "\(waves.count == 1 ? "wave" : "waves") \(Self.listed(names))"
    }

    static func listed(_ names: [String]) -> String {
        guard names.count > 4 else {
            return names.count < 2
                ? names.joined() : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
        }
        return "\(names.prefix(3).joined(separator: ", ")) and \(names.count - 3) more"
    }

    /// The way through the plan that takes longest, when each wave takes as long as `duration` says.
    func longestPath(_ duration: (Int) -> Duration) -> (waves: [Int], total: Duration) {
        var ends = [Duration](repeating: .zero, count: plan.waves.count)
        var before = [Int?](repeating: nil, count: plan.waves.count)
        for index in order {
            let last = plan.waves[index].dependsOn.max { ends[$0] < ends[$1] }
            before[index] = last
            ends[index] = (last.map { ends[$0] } ?? .zero) + duration(index)
        }
        guard var wave = order.max(by: { ends[$0] < ends[$1] }) else { return ([], .zero) }
        let total = ends[wave]
        var path = [wave]
        while let previous = before[wave] {
            path.append(previous)
            wave = previous
        }
        return (path.reversed(), total)
    }

    /// Whether something examines a wave, or asks somebody, once its servers are launched.
    func isExamined(_ wave: Int) -> Bool {
        plan.waves[wave].approvalAfter != nil || plan.waves[wave].after.contains(where: \.isRequiredProbe)
    }

    /// Whether something is examined, or somebody asked, before a wave starts.
    func isGated(_ wave: Int) -> Bool {
        plan.waves[wave].approval != nil || plan.waves[wave].pauseBefore != nil
            || plan.waves[wave].before.contains(where: \.isRequiredProbe)
    }
}

extension WaveStep {
    /// Whether nothing behind it happens before something was as it should be.
    fileprivate var isRequiredProbe: Bool { kind == .probe && isRequired }
}

/// A server of a wave, as far as it is known.
struct LintedServer {
    /// What the plan calls it, or its name in the world.
    var name: String
    var impact: WaveMember.Impact
    /// `nil` without a world.
    var server: WorldServer?
    var location: SourceRange?

    /// The members of a wave; a selection stands for nobody without a world.
    fileprivate static func members(
        of wave: Wave,
        in plan: RecoveryPlan,
        _ lookup: inout ServerLookup
    ) -> [LintedServer] {
        guard lookup.world != nil else {
            return wave.members.compactMap { member in
                switch member.selector {
                case .name(let name):
                    LintedServer(name: name, impact: member.impact, location: member.location)
                case .id(let id): LintedServer(name: id.rawValue, impact: member.impact, location: member.location)
                case .tags: nil
                }
            }
        }
        var chosen: [SourceServerID: Int] = [:]
        var members: [LintedServer] = []
        for member in wave.members {
            let selectors = member.saved.flatMap { $0.isFrozen ? $0.servers : nil } ?? [member.selector]
            for server in selectors.flatMap({ lookup.servers($0, in: wave.target ?? plan.target) }) {
                if let known = chosen[server.id] {
                    // Whoever names a server in two ways means the stricter one.
                    if member.impact == .critical { members[known].impact = .critical }
                    continue
                }
                chosen[server.id] = members.count
                members.append(
                    LintedServer(
                        name: server.name,
                        impact: member.impact,
                        server: server,
                        location: member.location
                    )
                )
            }
        }
        return members
    }
}

/// Finds the servers of a world by what plans call them.
private struct ServerLookup {
    struct Place: Hashable {
        var account: AccountID
        var region: RegionName
    }

    struct Region {
        var servers: [WorldServer] = []
        var byName: [String: [Int]] = [:]
        var byID: [SourceServerID: Int] = [:]
    }

    let world: World?
    private var regions: [Place: Region] = [:]
    /// Selections that were looked up; several waves may share one.
    private var selections: [Place: [[String: String]: [WorldServer]]] = [:]

    init(world: World?) {
        self.world = world
    }

    mutating func servers(_ selector: WaveMember.Selector, in target: RecoveryTarget) -> [WorldServer] {
        let place = Place(account: target.account, region: target.region)
        let region = regions[place] ?? index(place)
        switch selector {
        case .name(let name): return (region.byName[name] ?? []).map { region.servers[$0] }
        case .id(let id): return region.byID[id].map { [region.servers[$0]] } ?? []
        case .tags(let tags):
            if let known = selections[place]?[tags] { return known }
            let found = region.servers.filter { $0.carries(tags) }
            selections[place, default: [:]][tags] = found
            return found
        }
    }

    private mutating func index(_ place: Place) -> Region {
        var region = Region()
        let account = world?.accounts.first { $0.id == place.account }
        region.servers = account?.regions.first { $0.name == place.region }?.servers ?? []
        for (index, server) in region.servers.enumerated() {
            region.byID[server.id] = index
            for name in Set([server.name, server.fqdn, server.tags["Name"]].compactMap(\.self)) {
                region.byName[name, default: []].append(index)
            }
        }
        regions[place] = region
        return region
    }
}
