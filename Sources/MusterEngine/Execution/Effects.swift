import MusterAWS
package import MusterCore

/// What a machine has decided in one step, for the machine around it.
package struct Effects: Sendable {
    /// What has happened, in order.
    package var events: [ExecutionEvent] = []
    /// What jobs have shown of servers, in order.
    private(set) var sightings: [Sighting] = []
    /// Waves whose servers have come to their end, in order.
    private(set) var judgements: [Judgement] = []
    /// What is to be called, in order, and what for.
    package var calls: [Call] = []

    /// A call with the purpose by which its answer finds back.
    package struct Call: Hashable, Sendable {
        package var purpose: CallPurpose
        package var command: EngineCommand
    }

    /// A server whose word in its job has changed: an event that is never put together, since most events are of this
    /// kind.
    struct Sighting: Sendable {
        /// So many events come before.
        let place: Int
        let wave: Int
        let server: SourceServerID
        /// The server's place in the wave, as long as its launch is a stretch of it.
        let position: Int
        let job: JobID
        let status: DRS.LaunchStatus

        /// Whether another server shows the same in the same job.
        func shows(theSameAs other: Sighting) -> Bool {
            wave == other.wave && job == other.job && status.code == other.status.code
        }
    }

    /// The end of every server of a wave: one event for each, made as they are written down.
    struct Judgement: Sendable {
        /// So many events, and so many sightings, come before.
        let place: Int
        let sightings: Int
        let wave: Int
        let servers: [ResolvedServer]
        let fates: WaveFates
    }

    package init() {}

    /// Has the end of a wave's servers written down behind the events so far.
    mutating func judge(_ servers: [ResolvedServer], of wave: Int, _ fates: WaveFates) {
        judgements.append(
            Judgement(place: events.count, sightings: sightings.count, wave: wave, servers: servers, fates: fates)
        )
    }

    /// Has a server's new word written down behind the events so far; it is probably at that position in the wave.
    mutating func see(
        _ server: SourceServerID,
        at position: Int,
        of wave: Int,
        in job: JobID,
        as status: DRS.LaunchStatus
    ) {
        sightings.append(
            Sighting(
                place: events.count,
                wave: wave,
                server: server,
                position: position,
                job: job,
                status: status
            )
        )
    }

    /// So many events wait to be written down, without those of judgements.
    var noteCount: Int { events.count + sightings.count }

    /// Whether nothing waits to be written down.
    var hasNoNotes: Bool { events.isEmpty && sightings.isEmpty && judgements.isEmpty }

    /// Forgets what has been written down, and keeps the room for a few events.
    mutating func forgetNotes() {
        // Many at once are rare, and their room is large.
        if !events.isEmpty { events.removeAll(keepingCapacity: events.count < 1_000) }
        if !sightings.isEmpty { sightings.removeAll(keepingCapacity: sightings.count < 1_000) }
        if !judgements.isEmpty { judgements.removeAll() }
    }

    mutating func call(_ purpose: CallPurpose, _ command: EngineCommand) {
        calls.append(Call(purpose: purpose, command: command))
    }
}

/// Who waits for the answer of a call.
package enum CallPurpose: Hashable, Sendable {
    case caller
    case session(Int)
    /// The servers of a staging account that could be extended into a place.
    case extensible(target: Int, AccountID)
    /// A server of a staging account that is being extended into a place.
    case `extension`(target: Int, AccountID, name: String)
    /// The source servers of a place, before the start.
    case directory(target: Int)
    /// The active jobs of a place, before the start.
    case activeJobs(target: Int)
    /// The jobs of a place that may be the execution's own, after a restart.
    case ownJobs(target: Int)
    /// What the policies say of the permissions in a place, before the start.
    case permissions(target: Int, PermissionQuery)
    case launch(wave: Int, launch: Int)
    /// Jobs among which a launch looks for its own, or for whose servers are busy.
    case launchJobs(wave: Int, launch: Int)
    /// Servers that tell of their newest launch.
    case launchServers(wave: Int, launch: Int)
    case jobLog(wave: Int, launch: Int)
    case instances(wave: Int, launch: Int)
    /// The recovery point of one server of a wave.
    case recoveryPoint(wave: Int, position: Int)
    /// The launch settings of one server of a wave, before the start.
    case launchSettings(wave: Int, position: Int)
    /// The active jobs of a place whose room for jobs is used up.
    case room(target: Int)
    /// One try of a probe or an action.
    case step(wave: Int, number: Int)
    case rollback(target: Int)
    case notification(channel: Int)
}
