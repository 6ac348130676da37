import MusterCore

/// Holds a plan against the world in which it is to run.
struct PlanCheck {
    let plan: PlanDraft
    let world: WorldDraft

    func run(_ pass: inout ReadingPass) {
        checkTargets(&pass)
        checkTopics(&pass)
        checkMembers(&pass)
    }

    // MARK: Targets

    private func checkTargets(_ pass: inout ReadingPass) {
        var checked: Set<SourceRange> = []
        for target in [plan.target].compactMap(\.self) + plan.waves.compactMap(\.target) {
            guard checked.insert(target.range).inserted, let account = target.account else { continue }
            guard let known = world.account(account) else {
                let names = world.world.accounts.map { ($0.id.rawValue, world.accountRanges[$0.id]) }
                pass.report(
                    .unknownAccount,
                    "world \"\(world.world.name)\" has no account \(account)",
                    at: target.accountRange ?? target.range,
                    label: "not in this world",
                    help: [
                        pass.suggestion(for: account.rawValue, among: names, at: target.accountRange ?? target.range)
                            ?? listed(names.map(\.0), "accounts")
                    ]
                )
                continue
            }
            if let region = target.region, !known.regions.contains(where: { $0.name == region }) {
                let names = known.regions.map(\.name.rawValue)
                pass.report(
                    .unknownRegion,
                    "account \(account) has no Region \(region) in world \"\(world.world.name)\"",
                    at: target.regionRange ?? target.range,
                    label: "not in this world",
                    help: [pass.suggestion(for: region.rawValue, among: names) ?? listed(names, "Regions")]
                )
            }
            checkRole(target, known, &pass)
        }
    }

    private func checkRole(_ target: PlanDraft.TargetDraft, _ account: WorldAccount, _ pass: inout ReadingPass) {
        guard let role = target.role else {
            guard target.roleRange == nil, account.id != world.world.caller.account,
                !world.world.caller.account.rawValue.isEmpty
            else {
                return
            }
            pass.report(
                .foreignRole,
                "no role leads from account \(world.world.caller.account), where Muster runs, to account \(account.id)",
                at: target.accountRange ?? target.range,
                help: ["add \"role\" to the target, or let the world's caller be of account \(account.id)"]
            )
            return
        }
        guard let name = role.split(separator: "/").last.map(String.init),
            !account.roles.contains(where: { $0.name == name })
        else {
            return
        }
        pass.warn(
            .unknownRole,
            "account \(account.id) has no role \"\(name)\" in world \"\(world.world.name)\"",
            at: target.roleRange ?? target.range,
            label: "assuming this role will be refused",
            help: [pass.suggestion(for: name, among: account.roles.map(\.name))]
        )
    }

    private func checkTopics(_ pass: inout ReadingPass) {
        let home = world.world.caller.account
        for channel in plan.notify?.channels ?? [] {
            guard let arn = ARN(channel.value.topic) else { continue }
            if !home.rawValue.isEmpty, arn.account != home.rawValue {
                pass.report(
                    .foreignTopic,
                    "the topic belongs to account \(arn.account), and Muster publishes from account \(home)",
                    at: channel.topicRange,
                    label: "publishing will be refused",
                    help: ["name a topic of account \(home)"]
                )
                continue
            }
            let region = world.region(AccountID(arn.account), RegionName(arn.region))
            guard region?.topics.contains(where: { $0.name == arn.resource }) != true else { continue }
            pass.warn(
                .unknownTopic,
                "world \"\(world.world.name)\" has no such topic in account \(arn.account) and Region \(arn.region)",
                at: channel.topicRange,
                label: "publishing will be refused",
                help: [pass.suggestion(for: arn.resource, among: region?.topics.map(\.name) ?? [])]
            )
        }
    }

    private func listed(_ names: [String], _ what: String) -> String? {
        names.isEmpty ? nil : "\(what) in this world: \(names.prefix(10).joined(separator: ", "))"
    }

    // MARK: Members

    /// A Region with the servers that it has, and those that the plan extends into it.
    private func region(_ account: AccountID, _ name: RegionName) -> WorldRegion? {
        guard var region = world.region(account, name) else { return nil }
        for staging in plan.stagingAccounts ?? [] where staging != account {
            guard let other = world.region(staging, name), other.trustedAccounts.contains(account) else { continue }
            let present = Set(region.servers.map(\.name))
            region.servers += other.servers.filter { $0.stagingAccount == nil && !present.contains($0.name) }
        }
        return region
    }

    private struct Place: Hashable {
        var account: AccountID
        var region: RegionName
    }

    private func checkMembers(_ pass: inout ReadingPass) {
        var indices: [Place: RegionIndex] = [:]
        /// The servers of each wave, by its index.
        var sizes: [Int: Int] = [:]
        var owners: [WorldDraft.ServerKey: Int] = [:]
        for (number, wave) in plan.waves.enumerated() {
            guard let target = plan.target(of: wave), let account = target.account, let name = target.region,
                let region = region(account, name)
            else {
                continue
            }
            let place = Place(account: account, region: name)
            let index = indices[place] ?? RegionIndex(region)
            indices[place] = index
            var chosen: Set<SourceServerID> = []
            var explicit: Set<SourceServerID> = []
            for member in wave.members {
                let servers =
                    member.saved.map { $0.isFrozen ? $0.servers.flatMap(index.servers) : nil }
                    .flatMap(\.self) ?? index.servers(member.selector)
                checkSaved(member, index, region, account, &pass)
                if !(servers.isEmpty && wave.emptyPolicy == .skip) {
                    checkMatch(member, servers, region, account, &pass)
                }
                for server in servers {
                    var isRepeated = false
                    if case .tags = member.selector {} else { isRepeated = !explicit.insert(server.id).inserted }
                    if isRepeated {
                        pass.report(
                            .duplicateServer,
                            "\(member.title) stands twice in \(wave.title)",
                            at: member.location,
                            label: "server \(server.id), named before in another way"
                        )
                    }
                    guard chosen.insert(server.id).inserted else { continue }
                    let key = WorldDraft.ServerKey(account: account, region: name, id: server.id)
                    guard let owner = owners[key], !namesAlike(plan.waves[owner], member) else {
                        owners[key] = owners[key] ?? number
                        continue
                    }
                    pass.report(
                        .serverInTwoWaves,
                        "server \"\(server.name.shortened)\" belongs to two waves",
                        at: member.location,
                        label: "matched again here",
                        help: [
                            "it belongs to \(plan.waves[owner].title) (line \(plan.waves[owner].range.line)) already"
                        ]
                    )
                }
            }
            sizes[number] = chosen.count
            let jobSize = min(wave.split?.serversPerJob ?? chosen.count, chosen.count)
            guard jobSize > region.quotas.serversPerJob else { continue }
            guard
                wave.split != nil || wave.members.count <= WaveReader.serversPerJob
                    || region.quotas.serversPerJob != 100
            else { continue }
            pass.report(
                .waveTooLarge,
                "\(wave.title) selects \(chosen.count) servers; one DRS job takes \(region.quotas.serversPerJob) here "
                    + "(quota L-B827C881)",
                at: wave.range,
                help: ["let it be split into jobs: split: { serversPerJob: \(max(1, region.quotas.serversPerJob)) }"]
            )
        }
        checkCrowds(sizes, &pass)
    }

    /// Waves of one depth may all run at the same time; they have to fit into the quotas, unless the plan waits for room.
    private func checkCrowds(_ sizes: [Int: Int], _ pass: inout ReadingPass) {
        guard (plan.quotaPolicy ?? plan.conflictPolicy) == .fail else { return }
        let depths = depths
        struct Crowd: Hashable {
            var place: Place
            var depth: Int
        }
        var crowds: [Crowd: [Int]] = [:]
        var order: [Crowd] = []
        for (index, wave) in plan.waves.enumerated() {
            guard let target = plan.target(of: wave), let account = target.account, let region = target.region,
                sizes[index] != nil
            else {
                continue
            }
            let crowd = Crowd(place: Place(account: account, region: region), depth: depths[index])
            if crowds[crowd] == nil { order.append(crowd) }
            crowds[crowd, default: []].append(index)
        }
        for crowd in order {
            guard let waves = crowds[crowd], let last = waves.last,
                let region = world.region(crowd.place.account, crowd.place.region)
            else {
                continue
            }
            let servers = waves.reduce(0) { $0 + (sizes[$1] ?? 0) }
            guard servers > region.quotas.serversInAllJobs else { continue }
            let what =
                "hold \(servers) servers; DRS takes \(region.quotas.serversInAllJobs) in all jobs here (quota L-05AFA8C6)"
            let names = waves.prefix(4).map { "\"\((plan.waves[$0].name ?? "").shortened)\"" }.joined(separator: ", ")
            let subject =
                waves.count == 1
                ? "wave \(names) would \(what)"
                : "waves \(names)\(waves.count > 4 ? ", …" : "") may run at the same time and \(what)"
            pass.report(
                .crowdedQuota,
                subject,
                at: plan.waves[last].range,
                help: ["let waves depend on each other, or let them wait for room: onQuota: wait"]
            )
        }
    }

    /// How many waves stand before each wave, on the longest way to it.
    private var depths: [Int] {
        var depths = [Int](repeating: 0, count: plan.waves.count)
        // A plan with a cycle is refused elsewhere; the bound keeps it from going round for ever.
        for _ in plan.waves {
            var hasChanged = false
            for (index, wave) in plan.waves.enumerated() {
                let depth = (wave.dependsOn.map { depths[$0] }.max() ?? -1) + 1
                guard depth > depths[index], depth <= plan.waves.count else { continue }
                depths[index] = depth
                hasChanged = true
            }
            if !hasChanged { break }
        }
        return depths
    }

    /// Whether the wave names the member in the very same way, which reading the plan has reported already.
    private func namesAlike(_ wave: PlanDraft.WaveDraft, _ member: WaveMember) -> Bool {
        if case .tags = member.selector { return false }
        return wave.members.contains { $0.selector == member.selector }
    }

    /// Servers of a frozen list have to be there; of another one they may have gone, which the drill tells.
    private func checkSaved(
        _ member: WaveMember,
        _ index: RegionIndex,
        _ region: WorldRegion,
        _ account: AccountID,
        _ pass: inout ReadingPass
    ) {
        guard let saved = member.saved, saved.isFrozen, let location = member.location else { return }
        for selector in saved.servers where index.servers(selector).isEmpty {
            let named = WaveMember(selector)
            let names = region.servers.map { ($0.name, world.range(account, region.name, $0)) }
            pass.report(
                .unknownServer,
                "\(named.title) of the saved list does not exist in \(region.name) of account \(account)",
                at: location,
                label: "no such server in world \"\(world.world.name)\"",
                help: [pass.suggestion(for: named.text, among: names, at: location) ?? elsewhere(named.text)]
            )
        }
    }

    private func checkMatch(
        _ member: WaveMember,
        _ servers: [WorldServer],
        _ region: WorldRegion,
        _ account: AccountID,
        _ pass: inout ReadingPass
    ) {
        let place = "\(region.name) of account \(account)"
        guard let location = member.location else { return }
        switch member.selector {
        case .tags where servers.isEmpty:
            pass.report(
                .emptySelection,
                "\(member.title) matches no server in \(place)",
                at: location,
                label: "nobody carries these tags",
                help: [nearTag(member, region)]
            )
        case .name, .id:
            let text = member.text
            if servers.isEmpty {
                let names = region.servers.map { server in
                    let isID = if case .id = member.selector { true } else { false }
                    return (isID ? server.id.rawValue : server.name, world.range(account, region.name, server))
                }
                pass.report(
                    .unknownServer,
                    "\(member.title) does not exist in \(place)",
                    at: location,
                    label: "no such server in world \"\(world.world.name)\"",
                    help: [pass.suggestion(for: text, among: names, at: location) ?? elsewhere(text)]
                )
            } else if servers.count > 1 {
                let ids = servers.prefix(4).map(\.id.rawValue).joined(separator: ", ")
                pass.report(
                    .ambiguousServer,
                    "\(servers.count) servers in \(place) are named \"\(text.shortened)\"",
                    at: location,
                    help: ["give the id: \(ids)\(servers.count > 4 ? ", …" : "")"]
                )
            }
        case .tags: break
        }
    }

    /// Where the server lives, if not where the wave recovers.
    private func elsewhere(_ text: String) -> String? {
        for account in world.world.accounts {
            for region in account.regions
            where region.servers.contains(where: { $0.answers(to: text) || $0.id.rawValue == text }) {
                return "it exists in \(region.name) of account \(account.id); does the wave need a target of its own?"
            }
        }
        return nil
    }

    /// A value of one of the tags that differs in letter case only.
    private func nearTag(_ member: WaveMember, _ region: WorldRegion) -> String? {
        guard case .tags(let tags) = member.selector else { return nil }
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            for server in region.servers.prefix(2_000) {
                for (otherKey, other) in server.tags.sorted(by: { $0.key < $1.key })
                where (otherKey, other) != (key, value) && otherKey.lowercased() == key.lowercased()
                    && other.lowercased() == value.lowercased()
                {
                    return "tags are compared exactly; \"\(server.name.shortened)\" carries "
                        + "\(otherKey.shortened): \(other.shortened)"
                }
            }
        }
        return nil
    }
}

extension WaveMember {
    /// The name or the id; empty for a selection.
    fileprivate var text: String {
        switch selector {
        case .name(let name): name
        case .id(let id): id.rawValue
        case .tags: ""
        }
    }
}

/// The servers of a Region by everything that a plan may call them.
private struct RegionIndex {
    private let region: WorldRegion
    private let byName: [String: [Int]]
    private let byID: [SourceServerID: Int]

    init(_ region: WorldRegion) {
        self.region = region
        var byName: [String: [Int]] = [:]
        var byID: [SourceServerID: Int] = [:]
        for (index, server) in region.servers.enumerated() {
            byID[server.id] = index
            for name in Set([server.name, server.fqdn, server.tags["Name"]].compactMap(\.self)) {
                byName[name, default: []].append(index)
            }
        }
        self.byName = byName
        self.byID = byID
    }

    func servers(_ selector: WaveMember.Selector) -> [WorldServer] {
        switch selector {
        case .name(let name): (byName[name] ?? []).map { region.servers[$0] }
        case .id(let id): byID[id].map { [region.servers[$0]] } ?? []
        case .tags(let tags): region.servers.filter { $0.carries(tags) }
        }
    }
}
