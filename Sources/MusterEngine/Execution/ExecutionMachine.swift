package import MusterAWS
package import MusterCore

/// Decides everything that an execution does, and owns its state.
///
/// It never awaits, reads a clock or performs a call. ``handle(_:at:)`` takes in what happened; what is to be recorded
/// stands in ``record`` afterwards, what is to be called in ``ready``, and when it has to be told that time has passed
/// in ``nextDeadline``. Whoever drives it keeps what is new in the record before it calls.
package struct ExecutionMachine: Sendable {
    /// What happened.
    package enum Input: Sendable {
        case begin
        case timePassed
        case answered(ticket: Int, Result<EngineAnswer, AWSError>)
        case polled(target: Int, issued: Timestamp, Result<PolledPage, AWSError>)
        case requested(PersonRequest)
        case heard(ServiceEvent)
    }

    /// How far the execution is, apart from its waves.
    enum Stage: Hashable, Sendable {
        case idle, identifying, assuming, examining, running
        /// After a restart: the jobs of the execution are held against its record.
        case reconciling
        /// The waves are over; what the drill has launched is terminated.
        case rollingBack
        /// The outcome is recorded; notifications are still under way.
        case closing
        case done
    }

    package let plan: RecoveryPlan
    package let graph: PlanGraph
    package let header: ExecutionHeader
    package let settings: EngineSettings
    /// The distinct places of the plan, in the order in which waves name them.
    package let targets: [RecoveryTarget]
    /// The place of each wave.
    package let targetOfWave: [Int]
    let caller: (account: AccountID, region: RegionName)

    package internal(set) var waves: [WaveMachine]
    var groups: [PollGroup]
    var desk: CallDesk
    var stage = Stage.idle
    var effects = Effects()
    /// Waves that may still need to be told of time.
    var active: [Int] = []
    var experience = PollExperience()
    var random: SeededGenerator

    /// The pause that somebody has asked for.
    var pause: Pause?
    /// Whether the pause has kept anything from starting in this step.
    var isKeptWaiting = false
    /// Why nothing more starts at all.
    var cancellation: PersonRequest?
    /// Set when nothing more starts because a pause ran out.
    var expiredPause: Cause?
    let mint: TokenMint
    var tokens = TokenLedger()
    /// So many approvals have been asked for.
    var holdCount = 0
    /// Set in an engine that goes on where another one has ended.
    var restart: ExecutionRestart?
    /// When the caller is to be identified again, and until when that is tried.
    var identification = (due: Timestamp.distantFuture, limit: Timestamp.distantPast)
    /// What the last one hears who asked for something.
    package internal(set) var answer: RequestAnswer?
    package internal(set) var refusedRequests: [RefusedRequest] = []

    /// Set once a wave has failed after which nothing more starts.
    var halt: Halt?
    /// By place, while a rollback is under way.
    var rollbacks: [RollbackMachine?] = []
    /// What the waves have come to, while a rollback is under way.
    var verdictBeforeRollback: (ExecutionOutcome, Cause?)?
    /// A rollback that an engine before had under way.
    var restoredRollback: RestoredRollback?
    /// Calls to terminate so far.
    var terminations = 0
    var rooms: [Room]
    /// Launch settings that are still being read before the start.
    var wishes: [WishKey: LaunchDisposition] = [:]
    /// Whether a launch was refused for want of room, so that waves have to be looked at once more.
    ///
    /// Bounded by the attempts of all waves.
    var isOutpaced = false
    /// When a launch begins that only time keeps waiting.
    var launchDue = Timestamp.distantFuture

    /// What is known before the start, by place.
    var directories: [ServerDirectory?]
    var activeJobs: [Result<[DescribedJob], AWSError>?]
    /// Filled as far as the plan wants permissions examined.
    var permissions: [PermissionEvidence?]
    /// After a restart: the places whose jobs have not been looked at yet, and a job that the record does not know.
    var unreconciled = 0
    var strayJob: DescribedJob?
    /// Why nothing can be recovered in a place; `nil` where something can.
    var outages: [Cause?]
    /// Calls that look for servers to extend, or extend one, and are not answered yet.
    var extensionsOpen = 0
    /// Servers of which it is not clear whether they have been extended.
    var doubtfulExtensions: [DoubtfulExtension] = []
    /// Who calls, as STS has named it.
    var callerARN = ""

    var outbox: Outbox
    var alerts: AlertDesk
    /// Puts messages into words.
    let renderer: any NotificationRendering
    /// The plan as it was run before; `nil` when nobody knows.
    let previousPlan: RecoveryPlan?
    /// Whether anybody wants to be warned of what stands in the record.
    let watchesRecord: Bool
    /// So much of the record was looked through for warnings.
    var examined = 0

    /// Everything that has happened, in order; a machine only ever adds to it.
    package internal(set) var record = ExecutionRecord()
    /// What was seen last, and where the record says so: mostly the next server shows the same.
    private var lastSighting: (sighting: Effects.Sighting, statement: ExecutionRecord.SharedStatement)?
    /// The fold of the record.
    package internal(set) var state = ExecutionState()
    package internal(set) var status = ExecutionStatus.pending
    package internal(set) var outcome: ExecutionOutcome?
    package internal(set) var cause: Cause?
    package internal(set) var nextDeadline = Timestamp.distantFuture

    var now = Timestamp.distantPast
    var created = Timestamp.epoch
    private var faults: [String] = []

    /// Makes a machine that does nothing before it is told to begin.
    ///
    /// - Throws: ``PlanGraphError`` for a plan whose waves cannot be ordered.
    package init(_ setup: ExecutionSetup, header: ExecutionHeader) throws(PlanGraphError) {
        let plan = setup.plan
        let settings = setup.settings
        self.plan = plan
        mint = setup.secret.map(TokenMint.init(secret:)) ?? TokenMint(seed: setup.seed)
        self.header = header
        self.settings = settings
        caller = (setup.caller.account, setup.caller.region)
        graph = try PlanGraph(plan)
        var targets: [RecoveryTarget] = []
        var targetOfWave: [Int] = []
        // By place: a wave would be copied.
        for wave in plan.waves.indices {
            let target = plan.waves[wave].target ?? plan.target
            if let known = targets.firstIndex(of: target) {
                targetOfWave.append(known)
            } else {
                targetOfWave.append(targets.count)
                targets.append(target)
            }
        }
        self.targets = targets
        self.targetOfWave = targetOfWave
        waves = plan.waves.enumerated().map { index, wave in
            WaveMachine(
                index: index,
                wave: wave,
                target: targetOfWave[index],
                place: targets[targetOfWave[index]],
                conflictPolicy: plan.conflictPolicy,
                waitsForRoom: plan.waitsForRoom,
                header: header,
                settings: settings
            )
        }
        groups = targets.map { _ in PollGroup() }
        desk = CallDesk(targets: targets, caller: caller, settings: settings, seed: setup.seed)
        random = SeededGenerator(seed: setup.seed, stream: "engine:launch")
        alerts = AlertDesk(settings.notification)
        outbox = Outbox(plan.notify, settings: settings.notification, seed: setup.seed)
        renderer = setup.renderer
        previousPlan = setup.previousPlan
        watchesRecord = outbox.wants(.alerts) || outbox.wants(.security)
        directories = targets.map { _ in nil }
        activeJobs = targets.map { _ in nil }
        rooms = targets.map { _ in Room() }
        permissions = targets.map { _ in nil }
        outages = targets.map { _ in nil }
    }

    /// Whether nothing is left to be done.
    package var isDone: Bool { stage == .done }

    /// The calls that can be made now, in order; whoever makes them takes them out.
    package var ready: [IssuedCommand] {
        get { lonePoll.map { [IssuedCommand(ticket: 0, command: .pollJobs(target: $0))] + desk.ready } ?? desk.ready }
        set {
            lonePoll = nil
            desk.ready = newValue
        }
    }

    /// Whether any call can be made now.
    package var hasCalls: Bool { lonePoll != nil || !desk.ready.isEmpty }

    /// The place of the poll that is the only call to be made and keeps nothing else waiting.
    ///
    /// Nearly every call is one: it has a way of its own, without a command.
    package private(set) var lonePoll: Int?

    /// Takes the lone poll on.
    package mutating func takeLonePoll() { lonePoll = nil }

    /// Has the jobs of a place looked at.
    mutating func issuePoll(of target: Int) {
        if !hasCalls, !hasOtherGroups(than: target) {
            lonePoll = target
        } else {
            gatherCalls()
            desk.ready.append(IssuedCommand(ticket: 0, command: .pollJobs(target: target)))
        }
    }

    /// Puts the lone poll among the other calls, once there are any.
    private mutating func gatherCalls() {
        guard let target = lonePoll else { return }
        lonePoll = nil
        desk.ready.insert(IssuedCommand(ticket: 0, command: .pollJobs(target: target)), at: 0)
    }

    func hasOtherGroups(than target: Int) -> Bool {
        groups.indices.contains { $0 != target && !groups[$0].members.isEmpty }
    }

    /// The sessions that calls are made through, by the number that commands name.
    package var sessions: [(role: String, externalID: String?, region: RegionName)] {
        desk.sessions.map { ($0.role, $0.externalID, $0.region) }
    }

    /// The session that leads to a place; `nil` where the caller's own keys do.
    package func session(of target: Int) -> Int? { desk.session(of: target) }

    /// The call by which the jobs of a place are looked at.
    @inline(__always)
    package func pollRequest(of target: Int) -> PollRequest {
        groups[target].pages?.request ?? groups[target].request
    }

    /// The edition of the answer that is remembered; 0 for none.
    @inline(__always)
    package func pollEdition(of target: Int) -> UInt64 { groups[target].edition }

    /// Whether the only call that is ready can be awaited in place without keeping anything else waiting.
    ///
    /// A poll may be when no other place has jobs to look at, anything else when no job is being followed at all. A
    /// notification never may, since it must not delay the execution, nor may a step, which has a time of its own.
    package var mayAwaitCall: Bool {
        switch desk.ready.first?.command {
        case .pollJobs: groups.count == 1 || groups.indices.count { !groups[$0].members.isEmpty } <= 1
        case .publish, .attemptStep, nil: false
        case .some: groups.indices.allSatisfy { groups[$0].members.isEmpty }
        }
    }

    // MARK: - Deciding

    /// Takes in what happened.
    ///
    /// Time never goes back: a moment before the last one counts as the last one.
    package mutating func handle(_ input: Input, at time: Timestamp) {
        advance(to: time)
        switch input {
        case .polled(let target, let issued, .success(let page)):
            if polled(target, issued: issued, page.jobs, next: page.next, edition: 0) { progress() }
        case .polled(let target, _, .failure(let error)):
            guard groups[target].isInFlight else { break }
            groups[target].isInFlight = false
            pollFailed(target, error, isRecorded: false)
            progress()
        case .timePassed:
            if tick() { progress() }
        case .begin:
            begin()
            progress()
        case .answered(let ticket, let result):
            for settled in desk.answered(ticket, result, at: now, into: &effects.events) {
                settle(settled)
            }
            progress()
        case .requested(let request):
            consider(request)
            progress()
        case .heard(let event):
            heard(event)
            progress()
        }
        finishStep()
    }

    private mutating func advance(to time: Timestamp) {
        let before = now
        now = .later(now, time)
        if Timestamp.later(nextDeadline, before) < now - Self.standstill { noteStandstill() }
    }

    /// Does what is due by a moment, as ``handle(_:at:)`` with ``Input/timePassed``.
    package mutating func pass(to time: Timestamp) {
        advance(to: time)
        if tick() { progress() }
        finishStep()
    }

    /// Takes in what a poll has shown; `nil` when that is what the last one showed.
    ///
    /// The token leads to the next page. The edition names what the poll has shown, for the next one; it is 0 when the
    /// service keeps no count.
    package mutating func polled(
        _ target: Int,
        issued: Timestamp,
        _ jobs: [DRS.Job]?,
        next token: String?,
        edition: UInt64,
        at time: Timestamp
    ) {
        advance(to: time)
        if polled(target, issued: issued, jobs, next: token, edition: edition) { progress() }
        finishStep()
    }

    private mutating func finishStep() {
        if lonePoll != nil, !desk.ready.isEmpty { gatherCalls() }
        // Whoever has the only call to make waits for nothing but its answer.
        if lonePoll == nil { refreshDeadline() }
        assert(checkInvariants().isEmpty, checkInvariants().joined(separator: "; "))
    }

    /// Makes room for what is usually written down of so many servers.
    mutating func expectEvents(ofServers count: Int) {
        let launches = waves.count + count / max(1, settings.launch.serversPerJob)
        record.reserve(ofServers: 3 * count, others: 12 * launches + 4 * waves.count + count / 32 + 16)
    }

    /// Writes events down and hands calls to the desk, until nothing new comes of it.
    mutating func commit() {
        if !effects.hasNoNotes {
            // Taken out whole, so that nothing in it is copied while the rest of the machine changes.
            var notes = Effects()
            swap(&notes, &effects)
            var (event, sighting) = (0, 0)
            for place in notes.judgements.indices {
                write(
                    &notes,
                    from: &event,
                    &sighting,
                    upTo: notes.judgements[place].place,
                    notes.judgements[place].sightings
                )
                write(notes.judgements[place])
            }
            write(&notes, from: &event, &sighting, upTo: notes.events.count, notes.sightings.count)
            notes.forgetNotes()
            swap(&notes, &effects)
        }
        guard !effects.calls.isEmpty else { return }
        for call in effects.calls { desk.submit(call.purpose, call.command, at: now) }
        effects.calls.removeAll(keepingCapacity: effects.calls.count < 100)
    }

    /// Writes events and sightings down in their common order, up to a place in both.
    private mutating func write(
        _ notes: inout Effects,
        from event: inout Int,
        _ sighting: inout Int,
        upTo lastEvent: Int,
        _ lastSighting: Int
    ) {
        while true {
            while sighting < lastSighting, notes.sightings[sighting].place <= event {
                write(notes.sightings[sighting])
                sighting += 1
            }
            guard event < lastEvent else { return }
            write(&notes.events[event])
            event += 1
        }
    }

    private mutating func write(_ sighting: Effects.Sighting) {
        do {
            try state.checkServer(sighting.server, of: sighting.wave, probablyAt: sighting.position)
        } catch {
            faults.append("event \(record.count + 1): \(error)")
        }
        if let last = lastSighting, last.sighting.shows(theSameAs: sighting) {
            return record.add(sighting.server, last.statement, at: now)
        }
        let statement = record.observation(
            wave: sighting.wave,
            job: sighting.job,
            status: sighting.status.rawValue
        )
        lastSighting = (sighting, statement)
        record.add(sighting.server, statement, at: now)
    }

    private mutating func write(_ judgement: Effects.Judgement) {
        for position in judgement.servers.indices {
            let server = judgement.servers[position].id
            let outcome = judgement.fates.outcomes[position]
            do {
                try state.finish(server, of: judgement.wave, outcome)
            } catch {
                faults.append("event \(record.count + 1): \(error)")
            }
            record.finish(server, wave: judgement.wave, outcome, judgement.fates.cause(of: position), at: now)
        }
    }

    /// Writes an event down, which is taken out of its place.
    private mutating func write(_ event: inout ExecutionEvent) {
        do {
            try state.take(&event)
        } catch {
            faults.append("event \(record.count + 1): \(error)")
        }
        record.take(&event, at: now)
    }

    /// Lets waves start, launches begin and the execution end, as far as that is due.
    private mutating func progress() {
        commit()
        if stage == .running {
            repeat {
                isOutpaced = false
                advanceWaves()
                beginLaunches()
            } while isOutpaced
            notePause()
            commit()
            refreshGroups()
            // What went wrong is told before the end that it leads to.
            raiseAlerts()
            finishIfOver()
        }
        if stage == .rollingBack {
            notePause()
            advanceRollback()
            commit()
        }
        raiseAlerts()
        tellAlerts()
        publishNext()
        commit()
        if stage == .closing, outbox.isEmpty { stage = .done }
        refreshStatus()
    }

    private mutating func refreshStatus() {
        let next = currentStatus
        guard next != status else { return }
        if !status.mayBecome(next) {
            faults.append("the execution was \(status.rawValue) and became \(next.rawValue)")
        }
        status = next
    }

    var currentStatus: ExecutionStatus {
        switch outcome {
        case .completed: return .completed
        case .partial: return .partial
        case .failed: return .failed
        case .cancelled: return .cancelled
        case .timedOut: return .timedOut
        case nil: break
        }
        if cancellation != nil { return .cancelling }
        if stage == .rollingBack { return isPaused ? .paused : .running }
        guard stage == .running || restart != nil && state.hasStarted else { return .pending }
        // By index: a wave is large, and the element of a search would be a copy.
        if waves.indices.contains(where: { waves[$0].status == .running }) { return .running }
        if isPaused || waves.indices.contains(where: { waves[$0].status == .paused }) { return .paused }
        return waves.indices.contains { waves[$0].gate != nil } ? .awaitingApproval : .running
    }

    private mutating func refreshDeadline() {
        var next = nextDue.nanoseconds
        // By index: a group is large, and the element of a loop would be a copy.
        for target in groups.indices where !groups[target].isInFlight {
            next = min(next, groups[target].due.nanoseconds)
        }
        nextDeadline = Timestamp(nanoseconds: next)
    }

    /// When anything but a look at jobs is due.
    var nextDue: Timestamp {
        // As plain numbers: times are compared by a call between modules, and this is done twice at every poll.
        var next = min(desk.nextDue.nanoseconds, outbox.nextDue.nanoseconds, identification.due.nanoseconds)
        next = min(next, alerts.nextDue.nanoseconds)
        for wave in active { next = min(next, waves[wave].deadline.nanoseconds) }
        if stage == .running || stage == .rollingBack, let pause, pause.since != nil {
            next = min(next, pause.expires.nanoseconds)
        }
        if stage == .running {
            next = min(next, launchDue.nanoseconds)
            for room in rooms { next = min(next, room.due.nanoseconds) }
        } else if stage == .rollingBack, !isPaused {
            for rollback in rollbacks {
                if let deadline = rollback?.deadline { next = min(next, deadline.nanoseconds) }
            }
        }
        return Timestamp(nanoseconds: next)
    }

    /// Tells what contradicts itself; empty as long as the machine is sound.
    package func checkInvariants() -> [String] {
        var problems = faults
        for (index, wave) in waves.enumerated() {
            if state.waves.indices.contains(index), state.waves[index].status != wave.status {
                problems.append("wave \(index) is \(wave.status) and recorded as \(state.waves[index].status)")
            }
            if wave.status == .running || wave.status == .awaitingApprovalAfter || wave.status == .completed
                || wave.status == .partial
            {
                for dependency in graph.dependencies[index]
                where waves[dependency].status.outcome?.letsDependentsStart != true {
                    problems.append("wave \(index) started before wave \(dependency)")
                }
            }
            if wave.status == .completed,
                wave.launches.contains(where: { launch in
                    launch.conclusion != .judged && wave.attempt == 1
                        && launch.positions.contains { wave.servers[$0].impact == .critical }
                })
            {
                problems.append("wave \(index) completed without its jobs")
            }
        }
        if state.outcome != outcome { problems.append("the recorded outcome differs") }
        if state.isPaused != isPaused { problems.append("the recorded pause differs") }
        if state.isCancelled != (cancellation != nil) { problems.append("the recorded cancellation differs") }
        return problems
    }
}
