import MusterAWS
import MusterCore

/// What a call has made of the replication of a server, and what follows from it by itself.
///
/// Moments and spans are nanoseconds, moments after the start of the world. The states follow the order that the User
/// Guide describes; how long each takes is *assumed*.
struct ReplicationCommand: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Nothing is copied any more, and the recovery points are gone.
        case stopped
        /// The same, and the agent is told to uninstall itself.
        case disconnected
        /// All is copied anew: INITIATING, INITIAL_SYNC, CREATING_SNAPSHOT, CONTINUOUS.
        case started
        /// A copy that is so far behind is compared with its source: INITIATING, RESCAN, CONTINUOUS.
        case resumed(lag: Int64)
        /// The same, and the copy follows another machine from now on: STALLED until its agent is seen, RESCAN, CONTINUOUS.
        case repointed(lag: Int64)
    }

    let kind: Kind
    let moment: Int64
    /// How long the first copy, or the comparison, takes.
    let copying: Int64

    init(_ kind: Kind, at moment: Int64, copying: Int64 = 0) {
        self.kind = kind
        self.moment = moment
        self.copying = max(0, copying)
    }

    /// When the server has a recovery point of the time again.
    var protectedMoment: Int64 {
        switch kind {
        case .stopped, .disconnected: Instants.never
        case .started: Instants.sum(copied, Self.snapshotSpan)
        case .resumed, .repointed: copied
        }
    }

    /// When the first byte is sent; until then a server that follows another machine is STALLED.
    var initiated: Int64 { Instants.sum(moment, Self.initiationSpan) }
    private var copied: Int64 { Instants.sum(initiated, copying) }

    /// When the state changes by itself.
    var moments: [Int64] {
        switch kind {
        case .stopped, .disconnected: []
        case .started, .resumed, .repointed: [initiated, copied, protectedMoment]
        }
    }

    /// How the copy stands at a moment, which is not before the call.
    func view(at elapsed: Int64) -> ReplicationView {
        switch kind {
        case .stopped: return ReplicationView(.abandoned, lag: nil, state: .stopped)
        case .disconnected: return ReplicationView(.abandoned, lag: nil, state: .disconnected)
        case .started:
            if elapsed < initiated { return ReplicationView(.beginning, lag: nil, state: .initiating) }
            if elapsed < copied { return ReplicationView(.beginning, lag: nil, state: .initialSync) }
            if elapsed < protectedMoment { return ReplicationView(.beginning, lag: nil, state: .creatingSnapshot) }
            var view = ReplicationView(.following, lag: 0, state: .continuous)
            view.oldestPoint = protectedMoment
            return view
        case .repointed(let lag) where elapsed < initiated:
            return ReplicationView(
                .standing,
                lag: Instants.sum(lag, max(0, elapsed - moment)),
                state: .stalled,
                error: .agentNotSeen
            )
        case .resumed(let lag), .repointed(let lag):
            guard elapsed < copied else { return ReplicationView(.following, lag: 0, state: .continuous) }
            return ReplicationView(
                .standing,
                lag: Instants.sum(lag, max(0, elapsed - moment)),
                state: elapsed < initiated ? .initiating : .rescan
            )
        }
    }

    /// How many steps of the initiation are done at a moment, and when the initiation began.
    func initiation(at elapsed: Int64) -> (begun: Int64, done: Int)? {
        guard kind != .stopped, kind != .disconnected, elapsed < initiated else { return nil }
        let steps = Int64(DRS.DataReplicationInitiationStepName.known.count)
        return (moment, Int(max(0, elapsed - moment) * steps / Self.initiationSpan))
    }

    /// From the registration of the agent to the first byte: *observed*, 58 s to 2 min 45 s.
    private static var initiationSpan: Int64 { ServiceConstants.firstByteDelay.nanoseconds }

    /// From the end of the first copy to the first consistent point: *assumed*, 2 min.
    private static let snapshotSpan: Int64 = 120_000_000_000
}

extension RegionState {
    /// Lets a call decide about the replication of a server from now on.
    mutating func command(_ kind: ReplicationCommand.Kind, server: Int, at now: Timestamp) {
        let gibibytes = servers[server].gibibytes
        let whole = Instants.product(environment.behavior.resources.initialSyncPerGiB.nanoseconds, max(1, gibibytes))
        let copying: Int64 =
            switch kind {
            case .started: whole
            // A comparison reads all and sends little: *assumed*, a tenth of the first copy.
            case .resumed, .repointed: whole / 10
            case .stopped, .disconnected: 0
            }
        let elapsed = environment.start.duration(to: now).nanoseconds
        replicationCourses[server, default: ReplicationCourse(servers[server].replication)].command(
            ReplicationCommand(kind, at: elapsed, copying: copying)
        )
    }
}
