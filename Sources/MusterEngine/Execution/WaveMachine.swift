import MusterAWS
package import MusterCore

/// Takes one wave from its turn to its outcome.
///
/// It owns the launches of the wave and follows their jobs; when a wave may start, who approves it and when it is
/// polled is decided around it. Pure: whatever it decides goes into ``Effects``.
package struct WaveMachine: Sendable {
    /// What the wave goes by, which never changes.
    ///
    /// Shared by all copies of a machine: whoever copies one would hold every part of it.
    private final class Terms: Sendable {
        let index: Int
        let wave: Wave
        let target: Int
        let place: RecoveryTarget
        let conflictPolicy: ConflictPolicy
        let waitsForRoom: Bool
        let header: ExecutionHeader
        let settings: EngineSettings

        init(
            index: Int,
            wave: Wave,
            target: Int,
            place: RecoveryTarget,
            conflictPolicy: ConflictPolicy,
            waitsForRoom: Bool,
            header: ExecutionHeader,
            settings: EngineSettings
        ) {
            self.index = index
            self.wave = wave
            self.target = target
            self.place = place
            self.conflictPolicy = conflictPolicy
            self.waitsForRoom = waitsForRoom
            self.header = header
            self.settings = settings
        }
    }

    private let terms: Terms
    package var index: Int { terms.index }
    package var wave: Wave { _read { yield terms.wave } }
    /// Where it recovers: the index and the place itself.
    package var target: Int { terms.target }
    package var place: RecoveryTarget { _read { yield terms.place } }
    var conflictPolicy: ConflictPolicy { terms.conflictPolicy }
    var waitsForRoom: Bool { terms.waitsForRoom }
    var header: ExecutionHeader { _read { yield terms.header } }
    var settings: EngineSettings { _read { yield terms.settings } }

    package internal(set) var status = WaveStatus.waiting
    package internal(set) var servers: [ResolvedServer] = []
    package internal(set) var launches: [Launch] = []
    /// The approval that it waits for.
    package internal(set) var gate: Gate?
    /// When the pause before it ends by itself.
    var pauseExpires: Timestamp?
    /// Whether the pause before it is over.
    var hasPaused = false
    /// How it ends once its result is accepted; `nil` as long as its servers are not settled, or nobody is asked.
    var settled: (outcome: WaveOutcome, cause: Cause?)?
    package internal(set) var started: Timestamp? {
        didSet { plannedLimit = started.map { $0 + wave.timeLimit } ?? .distantFuture }
    }
    package internal(set) var ended: Timestamp?
    package internal(set) var cause: Cause?
    /// What the record tells of servers, while it is being restored.
    var restored: [SourceServerID: (outcome: ServerOutcome, cause: Cause?)] = [:]
    var isTimedOut = false
    var isCancelled = false
    /// Whether the plan has stopped since, so that nothing is tried again.
    var isStopped = false

    package internal(set) var activity = Activity.idle
    /// The attempt under way, from 1.
    package internal(set) var attempt = 1
    /// What the next attempt begins with, and which servers it launches.
    var resumesWith = Activity.launching
    var relaunched: [Int] = []
    /// What the launches have come to, while the steps behind them run.
    var launchOutcome = WaveOutcome.completed
    var launchCause: Cause?
    var hasJudgedServers = false
    /// Before this the next launch of the wave does not begin.
    var nextLaunch = Timestamp.distantPast
    /// Whether people know that launches wait for room.
    var isRoomAwaited = false

    /// What the record tells of probes and actions, while it is being restored.
    var interrupted: InterruptedSteps?
    var hasPassedBefore = false

    var sequence: StepSequence?
    /// Tries of steps so far.
    var stepNumber = 0

    /// When the execution was asked for.
    var requested = Timestamp.epoch
    /// What servers are recovered to, by their place in the wave; none for the newest point.
    var choices: [Int: RecoveryPointChoice] = [:]
    var points: [Int: ChosenPoint] = [:]
    /// Servers that have no point to be recovered to, and why.
    var refused: [Int: Cause] = [:]
    /// So many answers about points are awaited.
    var openPoints = 0
    var pointsChosen = Timestamp.distantPast

    /// When the wave has to be told that time has passed.
    package private(set) var deadline = Timestamp.distantFuture

    package init(
        index: Int,
        wave: Wave,
        target: Int,
        place: RecoveryTarget,
        conflictPolicy: ConflictPolicy,
        waitsForRoom: Bool,
        header: ExecutionHeader,
        settings: EngineSettings
    ) {
        terms = Terms(
            index: index,
            wave: wave,
            target: target,
            place: place,
            conflictPolicy: conflictPolicy,
            waitsForRoom: waitsForRoom,
            header: header,
            settings: settings
        )
    }

    /// When the wave is given up.
    ///
    /// A limit that passed while the engine was down counts only after a first look at what has become of the jobs.
    package var limit: Timestamp? { started == nil ? nil : .later(plannedLimit, firstLook) }
    /// The wave's time limit behind its start, worked out once: it is asked for at every look.
    private var plannedLimit = Timestamp.distantFuture
    /// By when a restarted engine has looked at the jobs.
    var firstLook = Timestamp.distantPast

    /// Whether logs or instances of a wave that may be over are still being read.
    package var hasBackgroundWork: Bool {
        // By index, here and below: a launch is large, and the element of a loop would be a copy.
        launches.indices.contains { number in
            guard launches[number].tracker != nil else { return false }
            if case .reading = launches[number].log { return true }
            switch launches[number].instances {
            case .asking, .waiting: return true
            case .idle, .done: return false
            }
        }
    }

    /// So many launches have not begun; kept, because it is asked for after every answer.
    var idleLaunches = 0

    // MARK: - Before the start

    /// Fixes the servers.
    mutating func resolve(_ servers: [ResolvedServer], into effects: inout Effects) {
        self.servers = servers
        effects.events.append(.serversResolved(wave: index, servers: servers))
    }

    /// Ends a wave that has not started, or whose result nobody accepts.
    mutating func skip(_ outcome: WaveOutcome, _ cause: Cause?, at now: Timestamp, into effects: inout Effects) {
        gate = nil
        pauseExpires = nil
        finish(outcome, cause, at: now, into: &effects)
    }

    // MARK: - Running

    /// Starts the wave: points, the steps before, the launches, the steps after.
    mutating func start(at now: Timestamp, into effects: inout Effects) {
        move(to: .running)
        started = now
        effects.events.append(.waveStarted(wave: index))
        prepare(at: now, into: &effects)
        refreshDeadline()
    }

    /// Begins the wave, or an attempt that has to begin from the start.
    mutating func prepare(at now: Timestamp, into effects: inout Effects) {
        if choices.isEmpty || now - pointsChosen <= settings.pointFreshness {
            run(.before, at: now, into: &effects)
        } else {
            activity = .choosingPoints
            choosePoints(into: &effects)
        }
    }

    /// Tells a launch what happened.
    mutating func handle(
        _ input: LaunchMachine.Input,
        launch number: Int,
        at now: Timestamp,
        random: inout SeededGenerator,
        experience: PollExperience,
        into effects: inout Effects
    ) {
        guard launches.indices.contains(number) else { return }
        let wasIdle = launches[number].machine.isIdle
        let steps = launches[number].machine.handle(input, at: now, random: &random)
        if wasIdle != launches[number].machine.isIdle { idleLaunches += wasIdle ? -1 : 1 }
        for step in steps {
            carryOut(step, launch: number, at: now, experience: experience, into: &effects)
        }
        if case .givenUp(let cause) = launches[number].machine.state, launches[number].conclusion == nil {
            launches[number].conclusion = cause.code == .unknownLaunch ? .outOfSight(cause) : .notLaunched(cause)
        }
        settle(number, at: now, into: &effects)
        refreshDeadline()
    }

    mutating func carryOut(
        _ step: LaunchMachine.Step,
        launch number: Int,
        at now: Timestamp,
        experience: PollExperience,
        into effects: inout Effects
    ) {
        switch step {
        case .intend(let attempt):
            effects.events.append(.launchIntended(wave: index, launch: attempt))
        case .call(let attempt):
            let request = LaunchRequest(
                servers: attempt.servers,
                points: attempt.points,
                isDrill: header.mode == .drill,
                tags: [
                    LaunchTag.execution: header.id.rawValue, LaunchTag.wave: wave.name, LaunchTag.launch: attempt.key,
                ]
            )
            effects.call(.launch(wave: index, launch: number), .startRecovery(target: target, request))
        case .refused(let key, let error, let retryAfter):
            effects.events.append(.launchRefused(wave: index, key: key, error: error, retryAfter: retryAfter))
        case .accepted(let key, let job, let created):
            effects.events.append(.launchAccepted(wave: index, key: key, job: job, created: created))
            follow(job, launch: number, at: now, experience: experience)
        case .adopted(let key, let job, let created):
            effects.events.append(.launchAdopted(wave: index, key: key, job: job, created: created))
            follow(job, launch: number, at: now, experience: experience)
        case .listJobs(let since):
            effects.call(
                .launchJobs(wave: index, launch: number),
                .describeJobs(target: target, since: since, token: nil)
            )
        case .describeServers:
            effects.call(
                .launchServers(wave: index, launch: number),
                .describeSourceServers(target: target, servers: launches[number].machine.servers, token: nil)
            )
        case .warn(let cause):
            effects.events.append(.finding(PreflightFinding(.warning, wave: index, cause)))
        }
    }

    mutating func follow(_ job: JobID, launch number: Int, at now: Timestamp, experience: PollExperience) {
        let servers = launches[number].positions.servers(of: servers)
        let schedule = PollSchedule(
            settings.poll,
            start: now,
            families: FamilySet(of: servers),
            experience: experience
        )
        launches[number].tracker = JobTracker(job, servers: servers, accepted: now, schedule: schedule)
        if settings.readsJobLogs { launches[number].logDue = now + settings.logInterval }
    }

    // MARK: - Time

    /// Does whatever is due.
    mutating func tick(
        at now: Timestamp,
        random: inout SeededGenerator,
        experience: PollExperience,
        into effects: inout Effects
    ) {
        for number in launches.indices {
            if let due = launches[number].machine.deadline, due <= now, !status.isFinal,
                launches[number].conclusion == nil
            {
                handle(
                    .timePassed,
                    launch: number,
                    at: now,
                    random: &random,
                    experience: experience,
                    into: &effects
                )
            }
            if launches[number].logDue <= now { readLog(number, isFinal: false, into: &effects) }
            if launches[number].instancesDue <= now { findInstances(number, into: &effects) }
        }
        tickSteps(at: now, into: &effects)
        tryAgain(at: now, into: &effects)
        settle(at: now, into: &effects)
    }

    /// Judges the jobs, gives up what is over its limit, and ends the wave when nothing is left open.
    mutating func settle(at now: Timestamp, into effects: inout Effects) {
        defer { refreshDeadline() }
        guard status == .running, settled == nil else { return }
        for number in launches.indices where launches[number].conclusion == nil && launches[number].tracker != nil {
            judge(number, at: now, into: &effects)
        }
        endIfOver(at: now, into: &effects)
    }

    /// The same for a wave of which only one launch has changed; the deadline has to be refreshed afterwards.
    mutating func settle(_ number: Int, at now: Timestamp, into effects: inout Effects) {
        guard status == .running, settled == nil else { return }
        if launches[number].conclusion == nil, launches[number].tracker != nil {
            judge(number, at: now, into: &effects)
        }
        endIfOver(at: now, into: &effects)
    }

    mutating func endIfOver(at now: Timestamp, into effects: inout Effects) {
        guard activity != .over, activity != .idle else { return }
        if let limit, now >= limit {
            if activity == .launching {
                giveUpOpenLaunches(into: &effects)
            } else {
                isTimedOut = true
                breakOff(.timedOut, overLimit, at: now, into: &effects)
            }
        }
        guard activity == .launching, launches.indices.allSatisfy({ launches[$0].conclusion != nil }) else { return }
        conclude(at: now, into: &effects)
    }

    private var overLimit: Cause {
        let text =
            switch activity {
            case .choosingPoints: "while its recovery points were read"
            default: sequence?.current.map { "at \($0.kind.rawValue) \"\($0.name)\"" } ?? "before it was over"
            }
        return Cause(.timedOut, "wave \"\(wave.name)\" ran over its limit of \(wave.timeLimit.text) \(text)")
    }

    private mutating func giveUpOpenLaunches(into effects: inout Effects) {
        for number in launches.indices where launches[number].conclusion == nil {
            isTimedOut = true
            if launches[number].tracker != nil {
                launches[number].conclusion = .judged
                launches[number].logDue = .distantFuture
                readLog(number, isFinal: true, into: &effects)
                continue
            }
            // A call that is under way is waited for: its answer may name a job.
            if launches[number].machine.state == .calling { continue }
            if launches[number].machine.isIdle { idleLaunches -= 1 }
            launches[number].machine.abandon(
                Cause(
                    .timedOut,
                    "wave \"\(wave.name)\" ran over its limit of \(wave.timeLimit.text) before it could be launched",
                    servers: launches[number].machine.servers
                )
            )
            if case .givenUp(let cause) = launches[number].machine.state {
                launches[number].conclusion = .outOfSight(cause)
            }
        }
    }

    /// Works out anew when the wave has to be told of time.
    mutating func refreshDeadline() {
        // In place and in plain numbers, since this is done at every look: a function that only reads would get a copy.
        var next = holdDue.nanoseconds
        defer { deadline = Timestamp(nanoseconds: next) }
        guard status == .running || hasBackgroundWork else { return }
        if status == .running, !isTimedOut, let limit { next = min(next, limit.nanoseconds) }
        if let sequence { next = min(next, sequence.deadline.nanoseconds) }
        if case .waiting(let until, _) = activity { next = min(next, until.nanoseconds) }
        for number in launches.indices {
            if status == .running, launches[number].conclusion == nil {
                if let due = launches[number].machine.deadline { next = min(next, due.nanoseconds) }
                next = min(next, launches[number].graceDue.nanoseconds)
            }
            next = min(next, launches[number].logDue.nanoseconds)
            next = min(next, launches[number].instancesDue.nanoseconds)
        }
    }

    // MARK: - The end

    mutating func finish(
        _ outcome: WaveOutcome,
        _ cause: Cause?,
        at now: Timestamp,
        into effects: inout Effects
    ) {
        move(to: WaveStatus(outcome))
        activity = .over
        self.cause = cause
        ended = now
        effects.events.append(.waveFinished(wave: index, outcome: outcome, cause: cause))
        refreshDeadline()
    }

    mutating func move(to next: WaveStatus) {
        precondition(status.mayBecome(next), "a wave that is \(status.rawValue) cannot become \(next.rawValue)")
        status = next
    }
}
