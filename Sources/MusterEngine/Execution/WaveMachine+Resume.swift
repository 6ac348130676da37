import MusterAWS
import MusterCore

/// How a wave takes up the work of an engine that has ended.
extension WaveMachine {
    /// Takes note of an entry of the record that is about this wave; nothing is done for it.
    ///
    /// Holds are restored by the machine around, which issues the tokens.
    mutating func restore(_ event: ExecutionEvent, at time: Timestamp) {
        switch event {
        case .serversResolved(_, let servers):
            self.servers = servers
        case .waveStarted:
            status = .running
            started = time
            restoreLaunches()
        case .recoveryPointChosen(_, let server, let snapshot, let point):
            guard let position = servers.firstIndex(where: { $0.id == server }) else { return }
            points[position] = ChosenPoint(snapshot: snapshot, time: point)
            if status == .running, launches.allSatisfy({ $0.machine.attempt == 0 }) { restoreLaunches() }
        case .stepReported(_, let event):
            restore(event, at: time)
        case .attemptFailed(_, let failed):
            attempt = failed.attempt
            interrupted = nil
            relaunched = failed.servers.compactMap { id in servers.firstIndex { $0.id == id } }
            resumesWith =
                !relaunched.isEmpty ? .launching : launches.contains { $0.machine.attempt > 0 } ? .after : .before
            activity = .waiting(until: failed.next, failed.cause)
            closeLaunches()
        case .launchHeld:
            isRoomAwaited = true
        case .launchIntended(_, let attempt):
            if case .waiting = activity {
                self.attempt += 1
                makeLaunches(of: relaunched)
            }
            if !launches.contains(where: { $0.machine.servers == attempt.servers }) {
                makeLaunches(of: attempt.servers.compactMap { id in servers.firstIndex { $0.id == id } })
            }
            guard let number = launches.lastIndex(where: { $0.machine.servers == attempt.servers }) else { return }
            if launches[number].machine.isIdle { idleLaunches -= 1 }
            launches[number].machine.restoreIntent(attempt, at: time)
        case .launchRefused(_, let key, let error, let retryAfter):
            guard let number = launch(of: key) else { return }
            launches[number].machine.restoreRefusal(error, retryAfter: retryAfter, at: time)
            if case .givenUp(let cause) = launches[number].machine.state {
                launches[number].conclusion = .notLaunched(cause)
            }
        case .launchAccepted(_, let key, let job, _), .launchAdopted(_, let key, let job, _):
            guard let number = launch(of: key) else { return }
            launches[number].machine.restoreJob(job)
            follow(job, launch: number, at: time, experience: PollExperience())
        case .jobObserved(_, let job, let status, let ended):
            guard let number = launch(of: job) else { return }
            launches[number].tracker?.state.restore(status, ended: ended, at: time)
        case .serverObserved(_, let server, let job, let status):
            guard let number = launch(of: job) else { return }
            launches[number].tracker?.state.restore(status, of: server)
        case .jobLogRead(_, let job, let entries):
            guard let number = launch(of: job) else { return }
            _ = launches[number].tracker?.state.read(entries, at: time)
        case .instanceFound(_, let server, let instance, _, _):
            for number in launches.indices { launches[number].tracker?.state.restore(instance, of: server) }
        case .serverFinished(_, let server, let outcome, let cause):
            restored[server] = (outcome, cause)
            hasJudgedServers = true
        case .waveFinished(_, let outcome, let cause):
            status = WaveStatus(outcome)
            self.cause = cause
            ended = time
            gate = nil
            pauseExpires = nil
        case .paused(_, let expires):
            status = .paused
            pauseExpires = expires
        case .resumed:
            status = .waiting
            pauseExpires = nil
            hasPaused = true
        case .created, .callerIdentified, .roleAssumed, .finding, .started, .approvalRequested, .approvalEscalated,
            .approvalGiven, .approvalDecided, .pauseRequested, .pauseExpired, .cancelRequested, .requestRefused,
            .askedFromOutside,
            .orchestratorRestarted, .callFailed, .notificationQueued, .notificationSent, .notificationFailed, .rollback,
            .finished:
            break
        }
        if status.isFinal || status == .awaitingApprovalAfter { closeLaunches() }
    }

    /// Divides the servers into launches as the engine before has done, or was about to do.
    private mutating func restoreLaunches() {
        launches = []
        idleLaunches = 0
        if wave.asOf != nil {
            for position in servers.indices where points[position] == nil {
                refused[position] = Cause(
                    .noRecoveryPoint,
                    "server \"\(servers[position].name)\" had no recovery point that the plan asks for",
                    servers: [servers[position].id]
                )
            }
        }
        makeLaunches(of: Array(servers.indices))
    }

    /// Notes how far probes and actions had come.
    private mutating func restore(_ event: StepEvent, at time: Timestamp) {
        if case .waiting = activity, event.attempt > attempt {
            attempt = event.attempt
            activity = .launching
        }
        if case .started = event.what {
            interrupted = InterruptedSteps(event, at: time)
            if event.phase == .before { hasPassedBefore = false }
        }
        interrupted?.take(event.what, at: time)
        switch event.what {
        case .started, .retrying:
            break
        case .tried:
            stepNumber += 1
        case .finished(let outcome, _, _):
            let steps = wave.steps(event.phase)
            let isLast = event.step == steps.count - 1
            let mayGoOn = outcome == .passed || (steps.indices.contains(event.step) && !steps[event.step].isRequired)
            if event.phase == .before, isLast, mayGoOn {
                hasPassedBefore = true
                interrupted = nil
                if launches.isEmpty { makeLaunches(of: Array(servers.indices)) }
            }
        }
    }

    /// Goes on with what is no launch: points, probes and actions, a wait for another attempt.
    private mutating func resumeActivity(at now: Timestamp, into effects: inout Effects) {
        guard status == .running, settled == nil else { return }
        if case .waiting = activity { return }
        let hasIntended = launches.contains { $0.machine.attempt > 0 }
        if let interrupted {
            if interrupted.phase == .before {
                launches = []
                idleLaunches = 0
            } else {
                closeLaunches()
                (launchOutcome, launchCause) = restoredVerdict
            }
            goOn(interrupted, at: now, into: &effects)
        } else if !hasIntended, !hasPassedBefore, !wave.before.isEmpty {
            launches = []
            idleLaunches = 0
            run(.before, at: now, into: &effects)
        }
    }

    /// Goes on with the steps of one side where the record ends.
    private mutating func goOn(_ interrupted: InterruptedSteps, at now: Timestamp, into effects: inout Effects) {
        activity = interrupted.phase == .before ? .before : .after
        if interrupted.next == .tryUnderWay, !interrupted.isFinished { stepNumber += 1 }
        var sequence = StepSequence(resuming: interrupted, wave.steps(interrupted.phase), number: stepNumber)
        let outputs = sequence.goOn(interrupted, at: now, patience: Self.firstLookPatience)
        self.sequence = sequence
        self.interrupted = nil
        carryOut(outputs, at: now, into: &effects)
    }

    /// Lets no time limit count before the jobs have been looked at.
    mutating func awaitFirstLook(at now: Timestamp) {
        firstLook = now + Self.firstLookPatience
        refreshDeadline()
    }

    /// How long a first look may take; *assumed*, some calls with a retry or two.
    private static var firstLookPatience: Duration { .seconds(30) }

    private func launch(of key: String) -> Int? {
        launches.firstIndex { $0.machine.knows(key) }
    }

    private func launch(of job: JobID) -> Int? {
        launches.firstIndex { $0.tracker?.job == job }
    }

    /// Holds the wave as it was held.
    mutating func restore(_ gate: Gate) {
        self.gate = gate
        guard gate.point == .after else {
            status = .awaitingApproval
            return
        }
        status = .awaitingApprovalAfter
        closeLaunches()
        settled = restoredVerdict
    }

    /// Ends the hold; a wave whose result was accepted ends with the entry that follows.
    mutating func restoreDecision() {
        if gate?.point == .before { status = .decided }
        gate = nil
    }

    /// What was concluded from the servers before people were asked.
    private var restoredVerdict: (outcome: WaveOutcome, cause: Cause?) {
        var judged: [(impact: WaveMember.Impact, outcome: ServerOutcome)] = []
        var failures: [(server: ResolvedServer, cause: Cause)] = []
        for server in servers {
            let (outcome, cause) = restored[server.id] ?? (.notStarted, nil)
            judged.append((server.impact, outcome))
            if let cause { failures.append((server, cause)) }
        }
        let outcome = WaveVerdict.judge(judged, tolerated: wave.toleratedFailures)
        return (outcome, summary(of: failures, outcome: outcome))
    }

    /// Expects nothing more of jobs that have been judged.
    private mutating func closeLaunches() {
        // What had not begun by then never does.
        launches.removeAll { $0.machine.isIdle }
        idleLaunches = 0
        for number in launches.indices where launches[number].conclusion == nil {
            launches[number].conclusion = .judged
            launches[number].logDue = .distantFuture
        }
    }

    /// Goes on: unclear launches are looked for, jobs are looked at, and what was still to be read is read.
    mutating func resume(at now: Timestamp, into effects: inout Effects) {
        if status == .running { awaitFirstLook(at: now) }
        for number in launches.indices {
            guard status == .running, launches[number].conclusion == nil else {
                if launches[number].tracker != nil { startBackgroundWork(number, into: &effects) }
                continue
            }
            launches[number].tracker?.state.resume(at: now)
            if launches[number].tracker != nil, settings.readsJobLogs {
                launches[number].logDue = now + settings.logInterval
            }
            for step in launches[number].machine.resume(at: now) {
                carryOut(step, launch: number, at: now, experience: PollExperience(), into: &effects)
            }
        }
        resumeActivity(at: now, into: &effects)
        restored = [:]
        settle(at: now, into: &effects)
        refreshDeadline()
    }

    /// Gives up what can no longer be followed.
    mutating func loseSight(_ cause: Cause, at now: Timestamp, into effects: inout Effects) {
        guard status == .running else { return }
        breakOff(.failed, cause, at: now, into: &effects)
        for number in launches.indices where launches[number].conclusion == nil {
            if launches[number].machine.isIdle { idleLaunches -= 1 }
            launches[number].logDue = .distantFuture
            if let job = launches[number].tracker?.job {
                launches[number].conclusion = .outOfSight(
                    Cause(cause.code, "\(cause.text); job \(job) is in AWS", servers: launches[number].machine.servers)
                )
                continue
            }
            // What is to be looked for after the restart is in doubt, and nobody looks.
            _ = launches[number].machine.resume(at: now)
            launches[number].machine.abandon(
                Cause(cause.code, cause.text, servers: launches[number].machine.servers),
                unknown: "and \(cause.text)"
            )
            if case .givenUp(let own) = launches[number].machine.state {
                launches[number].conclusion = own.code == .unknownLaunch ? .outOfSight(own) : .notLaunched(own)
            }
        }
        settle(at: now, into: &effects)
    }
}
