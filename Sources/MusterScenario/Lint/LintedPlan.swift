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
    /// All waves that have to be over before each: directly and through others.
    let ancestors: [Set<Int>]
    /// All waves, none before one that it waits for.
    let order: [Int]
    /// The members of each wave.
    let servers: [[LintedServer]]

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
        for index in order {
            for other in plan.waves[index].dependsOn { ancestors[index].formUnion(ancestors[other].union([other])) }
        }
        self.dependents = dependents
        self.ancestors = ancestors
        self.order = order
        servers = plan.waves.map { LintedServer.members(of: $0, in: plan, world) }
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
            path.insert(previous, at: 0)
            wave = previous
        }
        return (path, total)
    }

    /// Whether something examines a wave, or asks somebody, once its servers are launched.
    func isExamined(_ wave: Int) -> Bool { false }

    /// Whether something is examined, or somebody asked, before a wave starts.
    func isGated(_ wave: Int) -> Bool { plan.waves[wave].approval != nil }
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
    static func members(of wave: Wave, in plan: RecoveryPlan, _ world: World?) -> [LintedServer] {
        let target = wave.target ?? plan.target
        guard let world else {
            return wave.members.compactMap { member in
                switch member.selector {
                case .name(let name):
                    LintedServer(name: name, impact: member.impact, location: member.location)
                case .id(let id): LintedServer(name: id.rawValue, impact: member.impact, location: member.location)
                case .tags: nil
                }
            }
        }
        let region = world.accounts.first { $0.id == target.account }?.regions.first { $0.name == target.region }
        var chosen: [SourceServerID: Int] = [:]
        var members: [LintedServer] = []
        for member in wave.members {
            let matches = (region?.servers ?? []).filter { server in
                switch member.selector {
                case .name(let name): server.answers(to: name)
                case .id(let id): server.id == id
                case .tags(let tags): server.carries(tags)
                }
            }
            for server in matches {
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
