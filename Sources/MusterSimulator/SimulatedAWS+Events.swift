package import MusterCore
import MusterTime

/// What happens by itself: jobs that go on, jobs of others, and the events that the services send.
extension SimulatedAWS {
    func queueForeignJobs(of cell: AWSState.Cell, start: Timestamp) {
        guard let handler else { return }
        for (place, job) in cell.state.prepared.region.foreignJobs.enumerated() {
            guard let asked = job.asked else { continue }
            let payload = UInt64(cell.state.index) << 32 | UInt64(RegionTimer.foreignJob(place).number)
            simulation.schedule(ScheduledEvent(handler: handler, payload: payload), at: start + max(.zero, asked))
        }
    }

    /// Lets a job go on, or what else was queued: the payload is the Region's index and a number.
    package func fire(_ payload: UInt64, at now: Timestamp) {
        let cell = state.regions[Int(payload >> 32)]
        switch RegionTimer(number: Int(payload & 0xFFFF_FFFF)) {
        case .job(let number):
            cell.state.advance(number, to: now.nanoseconds)
            if cell.state.nativePlans.isWatching { cell.state.followPlans(job: number, at: now) }
        case .foreignJob(let place):
            cell.state.start(cell.state.prepared.region.foreignJobs[place], at: now)
        case .planExecution(let place):
            cell.state.firePlanExecution(place, at: now)
        case .failbackClient(let instance):
            cell.state.beginFailback(instance, at: now)
        case .upkeep:
            cell.state.upkeep(at: now)
        }
        queueTransitions(of: cell)
        if !cell.state.emitted.isEmpty || !cell.state.announcements.isEmpty { sendEvents(of: cell, at: now) }
        if keepsPast { cell.past?.remember(cell.state, at: now.nanoseconds) }
    }

    /// Has events of all accounts and Regions delivered from here on, as by these rules in each of them.
    ///
    /// Called before the run begins. Without it no event is made, and nothing else changes. Without rules every event is
    /// delivered.
    package func listen(
        to rules: [EventPattern]? = nil,
        _ receive: @escaping @Sendable (ServiceEvent) -> Void
    ) {
        let bus = EventBus(simulation, behavior: eventDelivery, rules: rules, seed: seed, receive: receive)
        self.bus = bus
        let start = state.environment.start
        let emits = (
            launched: bus.wants(ServiceEvent.launchResult, state: "RECOVERY_LAUNCH_SUCCEEDED"),
            failed: bus.wants(ServiceEvent.launchResult, state: "RECOVERY_LAUNCH_FAILED")
        )
        if bus.wants(ServiceEvent.snapshotTaken) {
            snapshots = SnapshotClock(simulation, start: start) { [unowned self] in takeSnapshots($0) }
        }
        for cell in state.regions {
            cell.state.emits = emits
            cell.state.heard = Set(Announcement.kinds.filter { bus.wants($0) })
            for server in cell.state.replicationCourses.keys.sorted() {
                for change in cell.state.stalledChanges(of: server) {
                    let time = Timestamp(nanoseconds: Instants.sum(start.nanoseconds, change.elapsed))
                    eventCount += 1
                    let event = cell.state.stalledChange(
                        server,
                        isStalled: change.isStalled,
                        number: eventCount,
                        at: time
                    )
                    bus.send(event, at: time)
                }
            }
        }
    }

    /// Tells of the recovery points of a moment; each is complete once the copy has come so far.
    private func takeSnapshots(_ slot: Int64) {
        let now = Timestamp(nanoseconds: slot)
        for cell in state.regions {
            for server in cell.state.servers.indices {
                guard case .latest(let lag) = cell.state.replication(of: server, at: now).latestPoint else { continue }
                let time = Timestamp(nanoseconds: Instants.sum(slot, lag))
                eventCount += 1
                let event = cell.state.snapshotTaken(server, point: slot, number: eventCount, at: time)
                bus?.send(event, at: time)
            }
        }
    }

    private func sendEvents(of cell: AWSState.Cell, at now: Timestamp) {
        for emitted in cell.state.emitted {
            eventCount += 1
            bus?.send(cell.state.launchResult(emitted, number: eventCount, at: now), at: now)
        }
        cell.state.emitted.removeAll(keepingCapacity: true)
        for announcement in cell.state.announcements {
            eventCount += 1
            bus?.send(cell.state.event(announcement, number: eventCount, at: now), at: now)
        }
        cell.state.announcements.removeAll()
    }

    func queueTransitions(of cell: AWSState.Cell) {
        guard let handler else { return }
        let region = UInt64(cell.state.index) << 32
        // By index, so that the list is not held while it is emptied.
        for place in cell.state.pending.indices {
            let (job, instant) = cell.state.pending[place]
            guard instant != Instants.never else { continue }
            let event = ScheduledEvent(handler: handler, payload: region | UInt64(job))
            simulation.schedule(event, at: Timestamp(nanoseconds: instant))
        }
        cell.state.pending.removeAll(keepingCapacity: true)
    }
}
