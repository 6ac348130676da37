package import MusterCore

/// Where an execution stands: the fold of its events, and nothing else.
///
/// Whoever holds the record can compute it; the engine keeps its own by applying each event as it writes it. A request
/// to pause or to cancel is not part of it, since the record has no event for them.
package struct ExecutionState: Hashable, Sendable {
    package private(set) var header: ExecutionHeader?
    package private(set) var hasStarted = false
    package private(set) var outcome: ExecutionOutcome?
    package private(set) var waves: [WaveState] = []
    /// Findings that stop the execution.
    package private(set) var blockingFindings = 0

    package init() {}

    /// What happened to one wave.
    package struct WaveState: Hashable, Sendable {
        package fileprivate(set) var status = WaveStatus.waiting
        package fileprivate(set) var servers: [ServerState] = []
        package fileprivate(set) var launches: [LaunchState] = []
        /// The places of the servers by their ids.
        fileprivate var index = TextIndex(capacity: 0)
    }

    /// What happened to one server of a wave.
    package struct ServerState: Hashable, Sendable {
        package let id: SourceServerID
        package let impact: WaveMember.Impact
        /// The job's word as last seen.
        package fileprivate(set) var status: String?
        package fileprivate(set) var instance: RecoveryInstanceID?
        package fileprivate(set) var outcome: ServerOutcome?
    }

    /// What became of one intended launch.
    package struct LaunchState: Hashable, Sendable {
        package enum Phase: Hashable, Sendable {
            /// Nobody knows yet whether the service acted.
            case intended
            case refused
            case accepted(JobID)
        }

        package let attempt: LaunchAttempt
        package fileprivate(set) var phase = Phase.intended
    }

    /// Adds up a record.
    ///
    /// - Throws: ``IllegalEvent`` for the first event that cannot follow what came before it.
    package static func folding(_ events: some Sequence<RecordedEvent>) throws(IllegalEvent) -> ExecutionState {
        var state = ExecutionState()
        for event in events {
            try state.apply(event.event)
        }
        return state
    }

    /// Goes one step on.
    package mutating func apply(_ event: ExecutionEvent) throws(IllegalEvent) {
        switch event {
        case .created(let header):
            guard self.header == nil else { throw IllegalEvent("the execution is created twice") }
            self.header = header
            waves = header.waves.map { _ in WaveState() }
        case .started:
            guard header != nil, !hasStarted, outcome == nil else { throw IllegalEvent("it starts out of turn") }
            hasStarted = true
        case .finished(let outcome, _):
            guard header != nil, self.outcome == nil else { throw IllegalEvent("it finishes out of turn") }
            if let open = waves.firstIndex(where: { !$0.status.isFinal }) {
                throw IllegalEvent("it finishes while wave \(open) is \(waves[open].status.rawValue)")
            }
            self.outcome = outcome
        case .finding(let finding):
            if finding.severity == .blocking { blockingFindings += 1 }
        case .callerIdentified, .roleAssumed, .callFailed, .notificationQueued, .notificationSent, .notificationFailed,
            .jobObserved, .jobLogRead:
            guard header != nil else { throw IllegalEvent("something happens before the execution is created") }
        case .serversResolved(let wave, let servers):
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.servers.isEmpty else { throw IllegalEvent("the servers are resolved twice") }
                state.resolve(servers)
            }
        case .approvalRequested(let wave, _, _):
            try move(wave, to: .awaitingApproval)
        case .approvalDecided(let wave, _, _, _):
            try move(wave, to: .decided)
        case .waveStarted(let wave):
            try move(wave, to: .running)
        case .waveFinished(let wave, let outcome, _):
            try move(wave, to: WaveStatus(outcome))
        case .launchIntended(let wave, let launch):
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.status == .running else { throw IllegalEvent("a launch outside a running wave") }
                state.launches.append(LaunchState(attempt: launch))
            }
        case .launchAccepted(let wave, let key, let job, _), .launchAdopted(let wave, let key, let job, _):
            try settle(wave, key, .accepted(job))
        case .launchRefused(let wave, let key, _, _):
            try settle(wave, key, .refused)
        case .serverObserved(let wave, let server, _, let status):
            let place = try place(of: server, in: wave)
            waves[wave].servers[place].status = status
        case .instanceFound(let wave, let server, let instance, _):
            let place = try place(of: server, in: wave)
            waves[wave].servers[place].instance = instance
        case .serverFinished(let wave, let server, let outcome, _):
            let place = try place(of: server, in: wave)
            guard !waves[wave].status.isFinal else { throw IllegalEvent("a server is judged after its wave") }
            waves[wave].servers[place].outcome = outcome
        }
    }

    private mutating func move(_ wave: Int, to next: WaveStatus) throws(IllegalEvent) {
        try update(wave) { (state) throws(IllegalEvent) in
            guard state.status.mayBecome(next) else {
                throw IllegalEvent("wave \(wave) is \(state.status.rawValue) and cannot become \(next.rawValue)")
            }
            state.status = next
        }
    }

    private mutating func settle(
        _ wave: Int,
        _ key: String,
        _ phase: LaunchState.Phase
    ) throws(IllegalEvent) {
        try update(wave) { (state) throws(IllegalEvent) in
            guard let index = state.launches.lastIndex(where: { $0.attempt.key == key }) else {
                throw IllegalEvent("an answer to a launch that nobody intended")
            }
            if case .accepted = state.launches[index].phase {
                throw IllegalEvent("launch \(key) is answered after it was accepted")
            }
            state.launches[index].phase = phase
        }
    }

    private mutating func update(
        _ wave: Int,
        _ change: (inout WaveState) throws(IllegalEvent) -> Void
    ) throws(IllegalEvent) {
        guard waves.indices.contains(wave) else { throw IllegalEvent("there is no wave \(wave)") }
        try change(&waves[wave])
    }

    private func place(of server: SourceServerID, in wave: Int) throws(IllegalEvent) -> Int {
        guard waves.indices.contains(wave) else { throw IllegalEvent("there is no wave \(wave)") }
        guard let place = waves[wave].index(of: server) else {
            throw IllegalEvent("server \(server) does not belong to wave \(wave)")
        }
        return place
    }
}

extension ExecutionState.WaveState {
    fileprivate mutating func resolve(_ resolved: [ResolvedServer]) {
        index = TextIndex(capacity: resolved.count)
        servers.reserveCapacity(resolved.count)
        for place in resolved.indices {
            let id = resolved[place].id
            servers.append(ExecutionState.ServerState(id: id, impact: resolved[place].impact))
            _ = index.insert(id.rawValue, at: place) { resolved[$0].id.rawValue }
        }
    }

    /// So many critical servers have not been judged to be launched.
    var missingCriticalServers: Int {
        servers.indices.count { servers[$0].impact == .critical && servers[$0].outcome != .launched }
    }

    fileprivate func index(of server: SourceServerID) -> Int? {
        index.position(of: server.rawValue) { servers[$0].id.rawValue }
    }

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.status == rhs.status && lhs.servers == rhs.servers && lhs.launches == rhs.launches
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(servers)
        hasher.combine(launches)
    }
}

/// An event that cannot follow those before it: a fault of the record, or of the engine.
package struct IllegalEvent: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
