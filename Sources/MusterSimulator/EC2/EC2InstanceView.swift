import MusterAWS
import MusterCore

/// An instance as EC2 sees it: a recovery instance, or a server that converts for a while.
struct EC2InstanceView: Sendable {
    let id: String
    /// Its index among the recovery instances, or behind them; `nil` for a conversion server.
    let index: Int?
    /// A number that is its own in this Region.
    let number: UInt64
    /// The same of its volumes, up to 34 bits.
    let volumes: UInt64
    let state: EC2.InstanceStateName
    /// When it was last started, in nanoseconds since the epoch.
    let started: Int64
    let type: String
    let subnet: SubnetFacts
    let groups: [String]
    let address: String
    let tags: [String: String]
    let isWindows: Bool
    let disks: [WorldServer.Disk]
    let reason: String
    let reasonCode: String?
}

/// The instances of a Region.
extension RegionState {
    /// How the power of a recovery instance stands.
    func power(ofInstance instance: Int) -> EC2.InstanceStateName {
        if let place = existing.host(of: instance) { return power(ofExisting: place) }
        let record = instances[instance]
        switch record.state {
        case .terminated: return .terminated
        case .shuttingDown: return .shuttingDown
        case .live, .released: return ec2.power[instance]?.state ?? (record.isStopped ? .stopped : .running)
        }
    }

    /// The same in the words of DRS.
    func drsState(ofInstance instance: Int) -> DRS.EC2InstanceState {
        guard ec2.power[instance] != nil || existing.host(of: instance) != nil else {
            return instances[instance].ec2State
        }
        return DRS.EC2InstanceState(rawValue: power(ofInstance: instance).rawValue.uppercased())
    }

    func subnet(ofInstance instance: Int) -> SubnetFacts {
        if let place = existing.host(of: instance) { return subnet(ofExisting: place) }
        let name = ec2.traits[instance]?.subnet ?? sources[instances[instance].server].template.subnet
        let all = subnets
        return all.first { $0.id == name } ?? all[0]
    }

    /// Everything that EC2 shows at a moment: recovery instances in the order of their launch, instances that were there
    /// before, those that are being launched, then conversion servers.
    ///
    /// Terminated ones are shown for a while, as the behaviour of the world says.
    func ec2Instances(at now: Timestamp) -> [EC2InstanceView] {
        instances.indices.compactMap { existing.host(of: $0) == nil ? ec2Instance($0, at: now) : nil }
            + existing.list.indices.compactMap { existingInstance($0, at: now) } + instancesUnderway(at: now)
            + conversionServers(at: now)
    }

    /// One recovery instance; `nil` once it is forgotten.
    func ec2Instance(_ index: Int, at now: Timestamp) -> EC2InstanceView? {
        if let place = existing.host(of: index) {
            return existing.occupants[place] == index ? existingInstance(place, at: now) : nil
        }
        let record = instances[index]
        if let end = instanceEnds[index] {
            let linger = environment.behavior.neighbours.terminatedLinger.nanoseconds
            guard now.nanoseconds < Instants.sum(end, linger) else { return nil }
        }
        let source = sources[record.server]
        let traits = ec2.traits[index]
        let subnet = subnet(ofInstance: index)
        let power = ec2.power[index]
        return EC2InstanceView(
            id: instanceID(index).rawValue,
            index: index,
            number: UInt64(index),
            volumes: UInt64(index),
            state: self.power(ofInstance: index),
            started: power?.started ?? bootStart(ofInstance: index),
            type: traits?.type ?? instanceType(ofServer: record.server, isAsInWorld: true),
            subnet: subnet,
            groups: traits?.groups ?? source.template.securityGroups ?? [defaultGroup(of: subnet.vpc)],
            address: subnet.address(index),
            tags: tags(ofInstance: index),
            isWindows: source.operatingSystem.family == .windows,
            disks: source.disks,
            reason: power?.reason ?? (record.state == .live || record.state == .released ? "" : "Service initiated"),
            reasonCode: power?.reasonCode
                ?? (record.state == .live || record.state == .released ? nil : "Client.UserInitiatedShutdown")
        )
    }

    /// When DRS has started an instance for the last time: its disks are in place then, and LAUNCH_END follows.
    ///
    /// *Observed*: 39 to 86 s before the end of the job.
    func bootStart(ofInstance instance: Int) -> Int64 {
        Instants.sum(instances[instance].launched, -environment.behavior.neighbours.startBeforeLaunchEnd.nanoseconds)
    }

    /// The type that a launch of a server would get.
    ///
    /// With `isAsInWorld` what nobody has changed yet.
    func instanceType(ofServer server: Int, isAsInWorld: Bool = false) -> String {
        let source = sources[server]
        let method = isAsInWorld ? source.launch.rightSizing : servers[server].launch.rightSizing
        guard method != "BASIC", !isAsInWorld else { return source.recommendedInstanceType }
        return ec2.templates[server]?.defaultData.instanceType ?? source.recommendedInstanceType
    }

    /// The servers that convert a copy, from the beginning of the conversion on.
    func conversionServers(at now: Timestamp) -> [EC2InstanceView] {
        let linger = environment.behavior.neighbours.terminatedLinger.nanoseconds
        let shutdown = environment.behavior.neighbours.shuttingDown.nanoseconds
        let subnet = subnets[0]
        var views: [EC2InstanceView] = []
        for job in jobs.indices where !jobs[job].isTermination {
            var begun: [Int: Int64] = [:]
            var ended: [Int: Int64] = [:]
            for step in jobs[job].timeline.steps where step.instant <= now.nanoseconds {
                switch step.kind {
                case .conversionStart: begun[Int(step.participant)] = step.instant
                case .conversionEnd, .conversionFail: ended[Int(step.participant)] = step.instant
                default: break
                }
            }
            for place in begun.keys.sorted() {
                guard let start = begun[place] else { continue }
                let gone = ended[place].map { Instants.sum($0, shutdown) } ?? Instants.never
                guard now.nanoseconds < Instants.sum(gone, linger) else { continue }
                let number = UInt64(job) << 16 | UInt64(place)
                let id = conversionServerID(job, place)
                views.append(
                    EC2InstanceView(
                        id: id,
                        index: nil,
                        number: 1 << 38 | number,
                        volumes: 1 << 33 | number & 0x1_FFFF_FFFF,
                        state: ended[place] == nil ? .running : now.nanoseconds < gone ? .shuttingDown : .terminated,
                        started: start,
                        type: "m5.large",
                        subnet: subnet,
                        groups: [defaultGroup(of: subnet.vpc)],
                        address: subnet.address(2_000 + Int(truncatingIfNeeded: number) % 2_000),
                        tags: conversionServerTags(self.id(of: jobs[job].participants[place])),
                        isWindows: false,
                        disks: [WorldServer.Disk(device: "/dev/sda1", bytes: 10 << 30)],
                        reason: ended[place] == nil ? "" : "Service initiated",
                        reasonCode: ended[place] == nil ? nil : "Client.UserInitiatedShutdown"
                    )
                )
            }
        }
        return views
    }

    private func conversionServerTags(_ server: SourceServerID) -> [String: String] {
        [
            "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com",
            "AWSElasticDisasterRecoverySourceServerID": server.rawValue,
            "Name": "AWS Elastic Disaster Recovery Conversion Server",
        ]
    }

    // MARK: Words

    static func tagList(_ tags: [String: String]) -> [EC2.Tag] {
        tags.keys.sorted().map { EC2.Tag(key: $0, value: tags[$0]) }
    }

    func ec2Tags(_ resource: String) -> [EC2.Tag] { Self.tagList(ec2.tags[resource] ?? [:]) }
}

extension EC2.InstanceStateName {
    /// Source: EC2 2016-11-15, `InstanceState`.
    var code: Int {
        switch self {
        case .pending: 0
        case .running: 16
        case .shuttingDown: 32
        case .terminated: 48
        case .stopping: 64
        default: 80
        }
    }

    var shape: EC2.InstanceState { EC2.InstanceState(code: code, name: self) }
}
