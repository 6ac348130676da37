import MusterAWS
import MusterCore

/// Instances of EC2 that were there before, and what DRS has launched into them.
///
/// EC2 shows each of them once, with the id, the type and the address that it has always had, whoever has moved in.
struct ExistingInstances: Sendable {
    let list: [WorldInstance]
    private let places: [String: Int]
    /// Into which of them a server is launched, by the server's index.
    var targets: [Int: Int] = [:]
    /// What unfinished jobs launch into: for each job the instances by the place of the participant.
    var launches: [Int: [Int: Int]] = [:]
    /// The recovery instance that was launched last into each of them.
    private(set) var occupants: [Int: Int] = [:]
    /// The same the other way round; earlier occupants included.
    private(set) var hosts: [Int: Int] = [:]
    /// When those were terminated that nobody had moved into, in nanoseconds since the epoch.
    var ended: [Int: Int64] = [:]

    /// What EC2 numbers them by beside recovery instances.
    static let base = 1 << 26

    init(_ list: [WorldInstance]) {
        self.list = list
        places = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var isEmpty: Bool { list.isEmpty }

    func place(of id: String) -> Int? { list.isEmpty ? nil : places[id] }

    /// The instance that a recovery instance is; `nil` for one that DRS has made.
    func host(of instance: Int) -> Int? { hosts.isEmpty ? nil : hosts[instance] }

    func isTarget(ofServer server: Int) -> Bool { !targets.isEmpty && targets[server] != nil }

    /// Whether a job is about to launch into an instance.
    func isClaimed(_ place: Int) -> Bool {
        !launches.isEmpty && launches.values.contains { $0.values.contains(place) }
    }

    /// - Returns: The recovery instance that was there before.
    mutating func moveIn(_ instance: Int, to place: Int) -> Int? {
        hosts[instance] = place
        return occupants.updateValue(instance, forKey: place)
    }

    func digest(into hash: inout StableHash) {
        for server in targets.keys.sorted() {
            hash.combine(UInt64(server))
            hash.combine(UInt64(targets[server] ?? 0))
        }
        for place in occupants.keys.sorted() {
            hash.combine(UInt64(place))
            hash.combine(UInt64(occupants[place] ?? 0))
        }
        for place in ended.keys.sorted() { hash.combine(UInt64(bitPattern: ended[place] ?? 0)) }
    }
}

/// How EC2 shows them.
extension RegionState {
    /// One of them; `nil` once it is forgotten.
    func existingInstance(_ place: Int, at now: Timestamp) -> EC2InstanceView? {
        let behavior = environment.behavior.neighbours
        let facts = existing.list[place]
        let occupant = existing.occupants[place]
        let end = existing.ended[place] ?? occupant.flatMap { instanceEnds[$0] } ?? Instants.never
        guard now.nanoseconds < Instants.sum(end, behavior.terminatedLinger.nanoseconds) else { return nil }
        let index = ExistingInstances.base + place
        let (power, traits) = (ec2.power[index], ec2.traits[index])
        let state = self.power(ofExisting: place)
        let isGone = state == .shuttingDown || state == .terminated
        let subnet = subnet(ofExisting: place)
        return EC2InstanceView(
            id: facts.id,
            index: index,
            number: 1 << 32 | UInt64(place),
            volumes: occupant.map(UInt64.init) ?? 1 << 32 | UInt64(place),
            state: state,
            started: power?.started ?? (environment.start - ServiceConstants.age).nanoseconds,
            type: traits?.type ?? facts.type,
            subnet: subnet,
            groups: traits?.groups ?? facts.securityGroups ?? [defaultGroup(of: subnet.vpc)],
            address: subnet.address(SubnetFacts.capacity - 1 - place),
            tags: occupant.map { tags(ofInstance: $0) } ?? tags(ofExisting: place),
            isWindows: facts.operatingSystem.family == .windows,
            disks: occupant.map { sources[instances[$0].server].disks } ?? facts.disks,
            reason: power?.reason ?? (isGone ? "Service initiated" : ""),
            reasonCode: power?.reasonCode ?? (isGone ? "Client.UserInitiatedShutdown" : nil)
        )
    }

    func power(ofExisting place: Int) -> EC2.InstanceStateName {
        if existing.ended[place] != nil { return .terminated }
        if let occupant = existing.occupants[place] {
            switch instances[occupant].state {
            case .terminated: return .terminated
            case .shuttingDown: return .shuttingDown
            case .live, .released: break
            }
        }
        return ec2.power[ExistingInstances.base + place]?.state
            ?? (existing.list[place].isStopped ? .stopped : .running)
    }

    func subnet(ofExisting place: Int) -> SubnetFacts {
        let all = subnets
        return all.first { $0.id == existing.list[place].subnet } ?? all[0]
    }

    /// The tags that it has of its own.
    func tags(ofExisting place: Int) -> [String: String] {
        let facts = existing.list[place]
        if let own = ec2.tags[facts.id] { return own }
        guard let name = facts.name else { return facts.tags }
        return facts.tags.merging(["Name": name]) { own, _ in own }
    }

    /// The recovery instance behind a number of EC2; `nil` for an instance that nobody has moved into.
    func recoveryInstance(behind index: Int) -> Int? {
        index < ExistingInstances.base ? index : existing.occupants[index - ExistingInstances.base]
    }

    /// The end of what was begun with the power of one of them.
    mutating func settlePower(ofExisting place: Int, at now: Timestamp) {
        let index = ExistingInstances.base + place
        switch ec2.power[index]?.state {
        case .pending?: ec2.power[index]?.state = .running
        case .stopping?: ec2.power[index]?.state = .stopped
        case .shuttingDown? where existing.ended[place] == nil:
            ec2.power[index]?.state = .terminated
            existing.ended[place] = now.nanoseconds
            guard let occupant = existing.occupants[place], instances[occupant].state != .terminated else { return }
            if instances[occupant].state == .shuttingDown { instances[occupant].state = .terminated }
            instanceEnds[occupant] = now.nanoseconds
        default: break
        }
    }
}
