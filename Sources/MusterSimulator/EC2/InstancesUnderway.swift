import MusterAWS
import MusterCore

/// An instance that a job is launching: EC2 has it, and DRS does not show it yet.
struct InstanceUnderway: Sendable {
    let job: Int
    let place: Int
    /// What it will be among the recovery instances.
    let index: Int
    /// LAUNCH_START and LAUNCH_END, in nanoseconds since the epoch.
    let begun: Int64
    let end: Int64
}

/// The instances that jobs are launching.
///
/// Nothing is queued for them and nothing is drawn: all follows from the courses of the jobs. The instances of a Region are
/// numbered in the order of their LAUNCH_ENDs, so that the ones under way have the next numbers. A job that comes later
/// may overtake one of which an instance can be seen already; that instance keeps its id then
/// (``RegionState/keepSeenIDs(_:before:)``).
extension RegionState {
    /// Those that will be launched, by their LAUNCH_ENDs, whether anybody sees them yet or not.
    func launchesToCome() -> [InstanceUnderway] {
        var found: [(end: Int64, job: Int, step: Int, place: Int)] = []
        for job in jobs.indices where !jobs[job].isTermination && failback.jobs[job] == nil {
            let steps = jobs[job].timeline.steps
            for number in steps.indices.dropFirst(jobs[job].cursor) where steps[number].kind == .launchEnd {
                let place = Int(steps[number].participant)
                guard place < jobs[job].participants.count, jobs[job].participants[place].server != nil else {
                    continue
                }
                found.append((steps[number].instant, job, number, place))
            }
        }
        found.sort { ($0.end, $0.job, $0.step) < ($1.end, $1.job, $1.step) }
        return found.enumerated().map { rank, launch in
            let steps = jobs[launch.job].timeline.steps
            let begun = steps.first { $0.kind == .launchStart && Int($0.participant) == launch.place }?.instant
            return InstanceUnderway(
                job: launch.job,
                place: launch.place,
                index: instances.count + rank,
                begun: begun ?? launch.end,
                end: launch.end
            )
        }
    }

    /// Those that EC2 shows now.
    func instancesUnderway(at now: Timestamp) -> [EC2InstanceView] {
        launchesToCome().compactMap { view(of: $0, at: now.nanoseconds) }
    }

    /// When EC2 has an instance first, and when its own disks are in place and it is started with them.
    private func moments(of launch: InstanceUnderway) -> (appears: Int64, boots: Int64) {
        let behavior = environment.behavior.neighbours
        let boots = max(launch.begun, Instants.sum(launch.end, -max(0, behavior.startBeforeLaunchEnd.nanoseconds)))
        return (min(boots, Instants.sum(launch.begun, max(0, behavior.instanceAppears.nanoseconds))), boots)
    }

    /// The id that an instance has from its first moment on.
    func id(of launch: InstanceUnderway) -> RecoveryInstanceID {
        underway.id(of: launch.job, launch.place).map(instanceID(serial:))
            ?? (underway.isTaken(launch.index) ? instanceID(serial: Self.serial(launch.job, launch.place)) : nil)
            ?? instanceID(serial: UInt64(launch.index))
    }

    /// A number beyond those of all instances, for one whose own is taken.
    private static func serial(_ job: Int, _ place: Int) -> UInt64 {
        1 << 42 | UInt64(job) << 16 | UInt64(place) & 0xFFFF
    }

    func instanceID(serial: UInt64) -> RecoveryInstanceID {
        RecoveryInstanceID(
            name: environment.mint.name(.recoveryInstance, .init(.recoveryInstance, region: index, serial: serial))
        )
    }

    private func view(of launch: InstanceUnderway, at now: Int64) -> EC2InstanceView? {
        let behavior = environment.behavior.neighbours
        let (appears, boots) = moments(of: launch)
        guard now >= appears, now < launch.end, existing.launches[launch.job]?[launch.place] == nil,
            let server = jobs[launch.job].participants[launch.place].server
        else {
            return nil
        }
        let starting = max(0, behavior.starting.nanoseconds)
        let staysStopped = servers[server].isLaunchedStopped
        let isBooted = now >= boots && !staysStopped
        let halted = Instants.sum(Instants.sum(appears, starting), max(0, behavior.firstRun.nanoseconds))
        let state: EC2.InstanceStateName =
            if isBooted {
                now < Instants.sum(boots, starting) ? .pending : .running
            } else if now < Instants.sum(appears, starting) {
                .pending
            } else if now < halted {
                .running
            } else {
                now < Instants.sum(halted, max(0, behavior.stopping.nanoseconds)) ? .stopping : .stopped
            }
        let (source, place) = (sources[server], launchPlace(ofServer: server))
        let all = subnets
        let subnet = all.first { $0.id == place.subnet } ?? all[0]
        let id = id(of: launch).rawValue
        return EC2InstanceView(
            id: id,
            index: nil,
            number: UInt64(launch.index),
            volumes: isBooted
                ? UInt64(launch.index) : 3 << 32 | UInt64(launch.job) << 12 | UInt64(launch.place) & 0xFFF,
            state: state,
            started: isBooted ? boots : appears,
            type: instanceType(ofServer: server),
            subnet: subnet,
            groups: place.securityGroups ?? [defaultGroup(of: subnet.vpc)],
            address: subnet.address(launch.index),
            tags: ec2.tags[id] ?? launchTags(ofServer: server, job: launch.job),
            isWindows: source.operatingSystem.family == .windows,
            disks: isBooted
                ? source.disks : [WorldServer.Disk(device: source.disks.first?.device ?? "/dev/sda1", bytes: 8 << 30)],
            reason: state == .stopping || state == .stopped ? "Service initiated" : "",
            reasonCode: nil
        )
    }

    // MARK: Ids

    /// Lets instances keep their ids that can be seen before a job is added which launches others earlier.
    ///
    /// Costs nothing while no other job is active, and little until one of them launches.
    mutating func keepSeenIDs(_ timeline: JobTimeline, before now: Int64) {
        guard isInstanceSeen(at: now) else { return }
        let first = timeline.steps.lazy.filter { $0.kind == .launchEnd }.map(\.instant).min() ?? Instants.never
        for launch in launchesToCome() where first <= launch.end && moments(of: launch).appears <= now {
            guard underway.id(of: launch.job, launch.place) == nil else { continue }
            underway.keep(UInt64(launch.index), of: launch.job, launch.place)
        }
    }

    /// Whether an unfinished job may show an instance by now.
    private func isInstanceSeen(at now: Int64) -> Bool {
        var left = activeJobCount
        let delay = max(0, environment.behavior.neighbours.instanceAppears.nanoseconds)
        for job in jobs.indices.reversed() where left > 0 && !jobs[job].isFinished {
            left -= 1
            // Nothing of a job happens before it was created, so that a young one need not be looked through.
            guard Instants.sum(jobs[job].created, delay) <= now else { continue }
            let begun = jobs[job].timeline.steps.first { $0.kind == .launchStart }?.instant ?? Instants.never
            if Instants.sum(begun, delay) <= now { return true }
        }
        return false
    }

    /// Gives an instance that was launched the id that EC2 has shown of it.
    mutating func nameLaunched(_ instance: Int, job: Int, place: Int) {
        if let serial = underway.id(of: job, place) {
            if serial != UInt64(instance) { instanceNames.add(instanceID(serial: serial).rawValue, to: instance) }
        } else if underway.isTaken(instance) {
            instanceNames.add(instanceID(serial: Self.serial(job, place)).rawValue, to: instance)
        }
    }
}

/// The ids of instances that could be seen before another job overtook theirs.
struct SeenIDs: Sendable {
    private var serials: [Int: [Int: UInt64]] = [:]
    private var taken: Set<UInt64> = []

    var isEmpty: Bool { taken.isEmpty }

    mutating func keep(_ serial: UInt64, of job: Int, _ place: Int) {
        serials[job, default: [:]][place] = serial
        taken.insert(serial)
    }

    func id(of job: Int, _ place: Int) -> UInt64? { serials.isEmpty ? nil : serials[job]?[place] }

    /// Whether the number of an instance is another one's.
    func isTaken(_ index: Int) -> Bool { !taken.isEmpty && taken.contains(UInt64(index)) }
}
