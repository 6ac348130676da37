import MusterCore

/// What goes wrong in a Region.
extension RegionState {
    /// Takes the faults that concern this Region; faults of calls and of credentials are kept elsewhere.
    mutating func addFaults(_ faults: [Fault]) {
        guard !faults.isEmpty else { return }
        for (fault, stream) in zip(faults, faults.streams) {
            add(fault.kind, stream: "\(stream):\(account):\(region)")
        }
        outages.sort { ($0.from, $0.until) < ($1.from, $1.until) }
    }

    /// Takes a fault away; what it has done stays done.
    mutating func remove(_ fault: Fault.Kind, at now: Timestamp) {
        switch fault {
        case .phase(let phase):
            guard let server = server(phase.server) else { return }
            faults.remove(fault, server: server)
        case .job(let job):
            guard let server = server(job.server) else { return }
            faults.remove(fault, server: server)
        case .launch(let launch):
            instanceFaults?.remove(launch)
        case .replication(let replication):
            guard let server = server(replication.server) else { return }
            replicationCourses[server]?.end(replication, at: environment.start.duration(to: now))
        case .delivery(let delivery):
            guard let place = notifications.faults.firstIndex(where: { $0.delivery == delivery }) else { return }
            notifications.faults.remove(at: place)
        case .outage, .call, .credentials, .crash, .machine:
            break
        }
    }

    /// Takes one fault that concerns this Region.
    mutating func add(_ fault: Fault.Kind, stream: String) {
        switch fault {
        case .phase(let phase):
            guard let server = server(phase.server) else { return }
            let earlier = servers[server].launchCount
            faults.insert(phase, server: server, after: earlier, seed: environment.seed, stream: stream)
        case .job(let job):
            guard let server = server(job.server) else { return }
            let earlier = servers[server].launchCount
            faults.insert(job, server: server, after: earlier, seed: environment.seed, stream: stream)
        case .launch(let launch):
            guard launch.account ?? account == account, launch.region ?? region == region else { return }
            var all = instanceFaults ?? InstanceFaults(region, start: environment.start)
            all.insert(launch, seed: environment.seed, stream: stream)
            instanceFaults = all
        case .replication(let replication):
            guard let server = server(replication.server) else { return }
            replicationCourses[server, default: ReplicationCourse(servers[server].replication)].insert(replication)
        case .outage(let outage):
            guard outage.region == region, outage.account ?? account == account, outage.jobs == .hang else { return }
            let start = environment.start.nanoseconds
            outages.append(
                (
                    Instants.sum(start, outage.window.from.nanoseconds),
                    outage.window.until.map { Instants.sum(start, $0.nanoseconds) } ?? Instants.never
                )
            )
        case .delivery(let delivery):
            notifications.faults.append(
                NotificationState.Fault(
                    delivery: delivery,
                    random: SeededGenerator(seed: environment.seed, stream: stream)
                )
            )
        case .call, .credentials, .crash, .machine:
            break
        }
    }
}
