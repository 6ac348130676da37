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

    private mutating func add(_ fault: Fault.Kind, stream: String) {
        switch fault {
        case .phase(let phase):
            guard let server = server(phase.server) else { return }
            faults.insert(phase, server: server, seed: environment.seed, stream: stream)
        case .job(let job):
            guard let server = server(job.server) else { return }
            faults.insert(job, server: server, seed: environment.seed, stream: stream)
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
