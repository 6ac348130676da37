package import MusterCore

/// Where an execution stands: the fold of its events, and nothing else.
///
/// Whoever holds the record can compute it; the engine keeps its own by applying each event as it writes it.
package struct ExecutionState: Hashable, Sendable {
    package private(set) var header: ExecutionHeader?
    /// Whether there is a header; to ask itself would copy it for every event.
    private var isCreated = false
    package private(set) var hasStarted = false
    /// Whether an engine has taken up the work of one before.
    package private(set) var hasRestarted = false
    package private(set) var outcome: ExecutionOutcome?
    package private(set) var waves: [WaveState] = []
    /// Findings that stop the execution.
    package private(set) var blockingFindings = 0
    /// Whether somebody has asked for a pause that is not over.
    package private(set) var isPaused = false
    /// Whether somebody, or the plan, has cancelled.
    package private(set) var isCancelled = false

    package init() {}

    /// What happened to one wave.
    package struct WaveState: Hashable, Sendable {
        package fileprivate(set) var status = WaveStatus.waiting
        /// The servers as they were resolved; one list, which the record and the wave share.
        fileprivate var resolved: [ResolvedServer] = []
        /// What became of each of them.
        fileprivate var outcomes: [ServerOutcome?] = []
        package fileprivate(set) var launches: [LaunchState] = []
        /// Who has approved so far in the approval that it waits for; `nil` when it waits for none.
        package fileprivate(set) var approvals: [String]?
        /// The places of the servers by their ids, made for the first one that is not where it is looked for first.
        fileprivate var index: ResourceIndex?
        /// Behind the server that was looked up last.
        fileprivate var next = 0
    }

    /// What became of one server of a wave.
    package struct ServerState: Hashable, Sendable {
        package let id: SourceServerID
        package let impact: WaveMember.Impact
        /// `nil` as long as it has not been judged.
        package let outcome: ServerOutcome?
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
        var event = event
        try take(&event)
    }

    /// The same for an event that stays where it is: it is lent as a variable, so that it need not be copied, and not
    /// changed.
    mutating func take(_ event: inout ExecutionEvent) throws(IllegalEvent) {
        switch event {
        case .created(let header):
            guard !isCreated else { throw IllegalEvent("the execution is created twice") }
            self.header = header
            isCreated = true
            waves = header.waves.map { _ in WaveState() }
        case .started:
            guard isCreated, !hasStarted, outcome == nil else { throw IllegalEvent("it starts out of turn") }
            hasStarted = true
        case .finished(let outcome, _):
            guard isCreated, self.outcome == nil else { throw IllegalEvent("it finishes out of turn") }
            if let open = waves.firstIndex(where: { !$0.status.isFinal }) {
                throw IllegalEvent("it finishes while wave \(open) is \(waves[open].status.rawValue)")
            }
            self.outcome = outcome
        case .finding(let finding):
            if finding.severity == .blocking { blockingFindings += 1 }
        case .orchestratorRestarted:
            guard isCreated else { throw IllegalEvent("it restarts before the execution is created") }
            hasRestarted = true
        case .callerIdentified, .roleAssumed, .callFailed, .notificationQueued, .notificationSent, .notificationFailed,
            .jobObserved, .jobLogRead:
            guard isCreated else { throw IllegalEvent("something happens before the execution is created") }
        case .serversResolved(let wave, let servers):
            // An examination that a restart has cut off is made again.
            let mayReplace = hasRestarted && !hasStarted
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.resolved.isEmpty || mayReplace else { throw IllegalEvent("the servers are resolved twice") }
                state.resolve(servers)
            }
        case .approvalRequested, .approvalEscalated, .approvalGiven, .approvalDecided, .pauseRequested, .paused,
            .pauseExpired, .resumed, .cancelRequested, .requestRefused, .askedFromOutside:
            guard isCreated else { throw IllegalEvent("somebody acts before the execution is created") }
            try applyPeople(event)
        case .waveStarted(let wave):
            guard !isPaused, !isCancelled else { throw IllegalEvent("wave \(wave) starts although nothing may") }
            try move(wave, to: .running)
        case .waveFinished(let wave, let outcome, _):
            try move(wave, to: WaveStatus(outcome))
        case .launchIntended(let wave, let launch):
            guard !isCancelled, !isPaused || launch.attempt > 1 else {
                throw IllegalEvent("a launch is intended although nothing may start")
            }
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.status == .running else { throw IllegalEvent("a launch outside a running wave") }
                state.launches.append(LaunchState(attempt: launch))
            }
        case .launchAccepted(let wave, let key, let job, _), .launchAdopted(let wave, let key, let job, _):
            try settle(wave, key, .accepted(job))
        case .launchRefused(let wave, let key, _, _):
            try settle(wave, key, .refused)
        case .serverObserved(let wave, let server, _, _), .instanceFound(let wave, let server, _, _, _),
            .recoveryPointChosen(let wave, let server, _, _):
            try checkServer(server, of: wave)
        case .launchHeld(let wave, _), .stepReported(let wave, _), .attemptFailed(let wave, _):
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.status == .running else { throw IllegalEvent("something happens in a wave at rest") }
            }
        case .rollback:
            guard outcome == nil, waves.allSatisfy(\.status.isFinal) else {
                throw IllegalEvent("it is rolled back while it runs, or after its end")
            }
        case .serverFinished(let wave, let server, let outcome, _):
            try finish(server, of: wave, outcome)
        }
    }

    /// Takes in that something is told of a server of a wave, which is probably at some place in it.
    mutating func checkServer(
        _ server: SourceServerID,
        of wave: Int,
        probablyAt guess: Int? = nil
    ) throws(IllegalEvent) {
        guard waves.indices.contains(wave) else { throw IllegalEvent("there is no wave \(wave)") }
        if let guess, waves[wave].has(server, at: guess) { return }
        guard waves[wave].place(of: server) != nil else { throw Self.stranger(server, wave) }
    }

    /// Takes in what has become of a server of a wave.
    mutating func finish(_ server: SourceServerID, of wave: Int, _ outcome: ServerOutcome) throws(IllegalEvent) {
        guard waves.indices.contains(wave) else { throw IllegalEvent("there is no wave \(wave)") }
        let isFinal = waves[wave].status.isFinal
        guard waves[wave].setOutcome(outcome, of: server) else { throw Self.stranger(server, wave) }
        guard !isFinal else { throw IllegalEvent("a server is judged after its wave") }
    }

    private mutating func move(_ wave: Int, to next: WaveStatus) throws(IllegalEvent) {
        try update(wave) { (state) throws(IllegalEvent) in
            guard state.status.mayBecome(next) else {
                throw IllegalEvent("wave \(wave) is \(state.status.rawValue) and cannot become \(next.rawValue)")
            }
            state.status = next
            if next.isFinal { state.approvals = nil }
        }
    }

    /// What people have done, and what came of it.
    private mutating func applyPeople(_ event: ExecutionEvent) throws(IllegalEvent) {
        switch event {
        case .approvalRequested(let wave, _, _, let terms):
            try move(wave, to: terms?.point == .after ? .awaitingApprovalAfter : .awaitingApproval)
            try update(wave) { (state) throws(IllegalEvent) in state.approvals = [] }
        case .approvalEscalated(let wave, _, _):
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.approvals != nil else { throw IllegalEvent("wave \(wave) waits for nobody") }
            }
        case .approvalGiven(let wave, let person, _, _, let given, _, _):
            try update(wave) { (state) throws(IllegalEvent) in
                guard let approvals = state.approvals, !approvals.contains(person), approvals.count + 1 == given else {
                    throw IllegalEvent("an approval of wave \(wave) that does not count")
                }
                state.approvals = approvals + [person]
            }
        case .approvalDecided(let wave, _, _, _, _, _):
            try update(wave) { (state) throws(IllegalEvent) in
                guard state.approvals != nil else { throw IllegalEvent("wave \(wave) waits for nobody") }
                state.approvals = nil
            }
            if waves[wave].status == .awaitingApproval { try move(wave, to: .decided) }
        case .pauseRequested:
            guard !isPaused, !isCancelled, outcome == nil else { throw IllegalEvent("it pauses out of turn") }
            isPaused = true
        case .paused(let wave?, _):
            try move(wave, to: .paused)
        case .resumed(let wave?, _, _):
            try move(wave, to: .waiting)
        case .resumed(nil, _, _):
            guard isPaused else { throw IllegalEvent("it resumes without a pause") }
            isPaused = false
        case .paused(nil, _), .pauseExpired(nil):
            guard isPaused else { throw IllegalEvent("a pause that nobody has asked for") }
        case .pauseExpired(let wave?):
            guard waves.indices.contains(wave), waves[wave].status == .paused else {
                throw IllegalEvent("wave \(wave) is not paused")
            }
        case .cancelRequested:
            guard !isCancelled, outcome == nil else { throw IllegalEvent("it is cancelled out of turn") }
            isCancelled = true
            isPaused = false
        default:
            break
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

    mutating func update(
        _ wave: Int,
        _ change: (inout WaveState) throws(IllegalEvent) -> Void
    ) throws(IllegalEvent) {
        guard waves.indices.contains(wave) else { throw IllegalEvent("there is no wave \(wave)") }
        try change(&waves[wave])
    }

    private static func stranger(_ server: SourceServerID, _ wave: Int) -> IllegalEvent {
        IllegalEvent("server \(server) does not belong to wave \(wave)")
    }
}

extension ExecutionState.WaveState {
    /// What became of the servers, in the order of the wave.
    package var servers: [ExecutionState.ServerState] {
        resolved.indices.map { place in
            ExecutionState.ServerState(
                id: resolved[place].id,
                impact: resolved[place].impact,
                outcome: outcomes[place]
            )
        }
    }

    /// Mutating although it changes nothing: a wave that is only read would be a copy.
    fileprivate mutating func has(_ server: SourceServerID, at place: Int) -> Bool {
        place < resolved.count && resolved[place].id == server
    }

    fileprivate mutating func place(of server: SourceServerID) -> Int? {
        // Servers are judged in their order, so that the next one is looked at first.
        if has(server, at: next) {
            next += 1
            return next - 1
        }
        let known = resolved
        var isUnique = true
        let index = index ?? ResourceIndex(of: known.count, isUnique: &isUnique) { known[$0].id.name }
        self.index = index
        guard let place = index.position(of: server.name, in: { known[$0].id.name }) else { return nil }
        next = place + 1
        return place
    }

    /// - Returns: Whether the server belongs to the wave.
    fileprivate mutating func setOutcome(_ outcome: ServerOutcome, of server: SourceServerID) -> Bool {
        guard let place = place(of: server) else { return false }
        outcomes[place] = outcome
        return true
    }

    fileprivate mutating func resolve(_ servers: [ResolvedServer]) {
        resolved = servers
        outcomes = Array(repeating: nil, count: servers.count)
        next = 0
        index = nil
    }

    /// So many critical servers have not been judged to be launched.
    var missingCriticalServers: Int {
        resolved.indices.count { resolved[$0].impact.isCritical && !(outcomes[$0]?.isLaunched ?? false) }
    }

    /// Whether not a single server has been judged to be launched.
    var isBare: Bool { !outcomes.contains { $0?.isLaunched ?? false } }

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.status == rhs.status && lhs.servers == rhs.servers && lhs.launches == rhs.launches
            && lhs.approvals == rhs.approvals
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(servers)
        hasher.combine(launches)
        hasher.combine(approvals)
    }
}

/// An event that cannot follow those before it: a fault of the record, or of the engine.
package struct IllegalEvent: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
