import MusterCore

/// What the clock that a record was dated by is ahead of the services' clock.
///
/// The two agree as a rule. Where somebody has moved the orchestrator's clock, an answer seems to come long after what it
/// tells of, or before it; then the services' times are moved into the time of the record, so that durations stay true.
/// A restart may date itself anew, so that each life of the orchestrator has an offset of its own.
struct ServiceClock {
    /// By life of the orchestrator.
    private var offsets: [Duration]
    private var life = 0

    /// An answer takes no longer than that; *assumed*, more than clients of AWS wait.
    private static var longestAnswer: Duration { .seconds(150) }

    /// The record with the services' times in its own time; the record itself where the clocks agree.
    static func aligned(_ events: [RecordedEvent]) -> [RecordedEvent] {
        var clock = ServiceClock(events)
        guard clock.offsets.contains(where: { $0 != .zero }) else { return events }
        return events.map { clock.aligned($0) }
    }

    private init(_ events: [RecordedEvent]) {
        offsets = [.zero]
        for recorded in events {
            switch recorded.event {
            case .orchestratorRestarted:
                offsets.append(offsets[offsets.count - 1])
            case .launchAccepted(_, _, _, let created?):
                let offset = recorded.time - created
                offsets[offsets.count - 1] = (.zero...Self.longestAnswer).contains(offset) ? .zero : offset
            case .launchAdopted(_, _, _, let time?), .jobObserved(_, _, _, let time?):
                // Nobody tells of what is still to come.
                let offset = recorded.time - time
                if offset < offsets[offsets.count - 1], offset < .zero { offsets[offsets.count - 1] = offset }
            default:
                break
            }
        }
    }

    private mutating func aligned(_ recorded: RecordedEvent) -> RecordedEvent {
        if case .orchestratorRestarted = recorded.event { life += 1 }
        let offset = offsets[life]
        guard offset != .zero else { return recorded }
        func moved(_ time: Timestamp) -> Timestamp { min(time + offset, recorded.time) }
        var recorded = recorded
        switch recorded.event {
        case .launchAccepted(let wave, let key, let job, let created):
            recorded.event = .launchAccepted(wave: wave, key: key, job: job, created: created.map(moved))
        case .launchAdopted(let wave, let key, let job, let created):
            recorded.event = .launchAdopted(wave: wave, key: key, job: job, created: created.map(moved))
        case .jobObserved(let wave, let job, let status, let ended):
            recorded.event = .jobObserved(wave: wave, job: job, status: status, ended: ended.map(moved))
        case .jobLogRead(let wave, let job, let entries):
            let entries = entries.map { entry in
                var entry = entry
                entry.time = moved(entry.time)
                return entry
            }
            recorded.event = .jobLogRead(wave: wave, job: job, entries: entries)
        case .instanceFound(let wave, let server, let instance, let point, let state):
            recorded.event = .instanceFound(
                wave: wave,
                server: server,
                instance: instance,
                recoveryPoint: point.map(moved),
                state: state
            )
        case .recoveryPointChosen(let wave, let server, let snapshot, let time):
            recorded.event = .recoveryPointChosen(wave: wave, server: server, snapshot: snapshot, time: moved(time))
        case .rollback(.jobObserved(let job, let status, let ended)):
            recorded.event = .rollback(.jobObserved(job: job, status: status, ended: ended.map(moved)))
        default:
            break
        }
        return recorded
    }
}
