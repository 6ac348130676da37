import MusterAWS
import MusterCore

/// Going on after a crash: the state is the fold of the record, and what the record leaves open is looked up.
///
/// There is no other way into a restart than the ordinary one: a launch whose answer is not recorded is a launch whose
/// answer was lost. Holds, time limits and grace keep the deadlines that they had.
extension ExecutionMachine {
    /// Makes a machine that goes on where the record ends; it does nothing before it is told to begin.
    ///
    /// - Throws: ``RestartError`` for a record that is not one of this plan's, or contradicts itself.
    package init(_ setup: ExecutionSetup, resuming restart: ExecutionRestart) throws(RestartError) {
        let plan = setup.plan
        guard let first = restart.events.first, case .created(let header) = first.event else { throw .noExecution }
        guard header.plan == plan.name, header.waves == plan.waves.map(\.name) else {
            throw .anotherPlan(header.plan)
        }
        do throws(PlanGraphError) {
            try self.init(setup, header: header)
        } catch {
            throw .plan(error)
        }
        created = first.time
        for recorded in restart.events {
            do throws(IllegalEvent) {
                try state.apply(recorded.event)
            } catch {
                throw .illegal(error)
            }
            record.append(recorded.event, at: recorded.time)
            now = max(now, recorded.time)
            restore(recorded.event, at: recorded.time)
        }
        outbox.restore(record)
        for case .notificationQueued(let message) in record.lazy.map(\.event) { alerts.restore(message) }
        self.restart = restart
        status = currentStatus
    }

    // MARK: - The record

    private mutating func restore(_ event: ExecutionEvent, at time: Timestamp) {
        switch event {
        case .approvalRequested, .approvalEscalated, .approvalGiven, .approvalDecided:
            restoreHold(event, at: time)
        case .pauseRequested(let person, let reason):
            pause = Pause(
                request: PersonRequest(.pause, by: person, reason: reason),
                limit: plan.pauseLimit ?? HoldLimit()
            )
        case .paused(nil, _):
            pause?.since = time
        case .resumed(nil, _, _):
            pause = nil
        case .cancelRequested(let person, let reason):
            cancellation = PersonRequest(.cancel, by: person, reason: reason)
            if pause.map({ $0.limit.onTimeout == .fail && $0.expires <= time }) == true, let reason {
                expiredPause = Cause(.pauseTimedOut, reason)
            }
            pause = nil
        case .finished(let outcome, let cause):
            self.outcome = outcome
            self.cause = cause
        case .created, .callerIdentified, .roleAssumed, .finding, .started, .pauseExpired, .requestRefused,
            .askedFromOutside,
            .orchestratorRestarted, .callFailed, .notificationQueued, .notificationSent, .notificationFailed:
            break
        case .serversResolved(let wave, _), .paused(let wave?, _), .resumed(let wave?, _, _), .waveStarted(let wave),
            .launchIntended(let wave, _), .launchAccepted(let wave, _, _, _), .launchRefused(let wave, _, _, _),
            .launchAdopted(let wave, _, _, _), .jobObserved(let wave, _, _, _), .serverObserved(let wave, _, _, _),
            .jobLogRead(let wave, _, _), .instanceFound(let wave, _, _, _, _), .serverFinished(let wave, _, _, _),
            .waveFinished(let wave, _, _), .recoveryPointChosen(let wave, _, _, _), .launchHeld(let wave, _),
            .stepReported(let wave, _), .attemptFailed(let wave, _):
            waves[wave].restore(event, at: time)
        case .rollback(let event):
            restore(event, at: time)
        }
    }

    /// Notes how far a rollback had come; it goes on once the waves are found to be over.
    private mutating func restore(_ event: RollbackEvent, at time: Timestamp) {
        switch event {
        case .started:
            restoredRollback = RestoredRollback()
        case .intended(let attempt):
            terminations = max(terminations, attempt.number)
            restoredRollback?.calls.append(InterruptedTermination(attempt, intended: time))
        case .accepted(let number, let job), .adopted(let number, let job):
            restoredRollback?.change(number) { $0.job = job }
        case .refused(let number, _, _):
            restoredRollback?.change(number) { $0.isOver = true }
        case .jobObserved(let job, _, let ended):
            let number = restoredRollback?.calls.last { $0.job == job }?.attempt.number
            if ended != nil { restoredRollback?.change(number) { $0.isOver = true } }
        case .terminated(let own):
            restoredRollback?.terminated.append(own)
        case .finished(let left):
            restoredRollback?.left = left
        }
    }

    /// Restores a question to people, the tokens that were handed out for it, and the answers so far.
    private mutating func restoreHold(_ event: ExecutionEvent, at time: Timestamp) {
        switch event {
        case .approvalRequested(let wave, _, _, let terms):
            let point = terms?.point ?? .before
            guard let approval = point == .before ? plan.waves[wave].approval : plan.waves[wave].approvalAfter else {
                return
            }
            holdCount += 1
            let gate = Gate(approval, point, hold: holdCount, at: time)
            waves[wave].restore(gate)
            reissue(terms?.tokens ?? [], to: approval.approvers, gate, wave)
        case .approvalEscalated(let wave, let people, let digests):
            _ = waves[wave].escalate(at: time)
            guard let gate = waves[wave].gate else { return }
            reissue(digests, to: people, gate, wave)
        case .approvalGiven(let wave, let person, _, let token, _, _, _):
            _ = waves[wave].gate?.count(person)
            if let token { tokens.use(token, by: person, .approve, at: time) }
        case .approvalDecided(let wave, let decision, let person, _, let token, _):
            if let token, let person {
                tokens.use(token, by: person, decision == .denied ? .deny : .approve, at: time)
            }
            endTokens(of: wave, "the approval was over")
            waves[wave].restoreDecision()
        default:
            break
        }
    }

    private mutating func reissue(_ digests: [String], to people: [String], _ gate: Gate, _ wave: Int) {
        for (number, digest) in digests.enumerated() {
            let holder = people.indices.contains(number) ? people[number] : nil
            tokens.issue(TokenLedger.Entry(digest, of: gate, wave: wave, holder: holder, number: number + 1))
        }
    }

    // MARK: - Going on

    /// Begins again: who the caller is has to be known before anything is concluded from what AWS shows.
    mutating func resume(_ restart: ExecutionRestart) {
        effects.events.append(.orchestratorRestarted(by: restart.by, downSince: restart.downSince))
        guard outcome == nil else {
            stage = .closing
            return
        }
        stage = .identifying
        let limits = waves.compactMap { $0.status == .running ? $0.limit : nil }
        identification.limit = max(limits.max() ?? now, now + Self.identificationPatience)
        effects.call(.caller, .identifyCaller)
    }

    /// How long an engine that was restarted tries to find out who it is, when no wave says how long there is time.
    private static var identificationPatience: Duration { .seconds(3_600) }

    /// Between two rounds of tries.
    private static var identificationInterval: Duration { .seconds(60) }

    mutating func missIdentity(_ error: AWSError) {
        guard error.isRetryable, now < identification.limit else {
            return giveUp(
                Cause(
                    error.causeCode,
                    "the caller cannot be identified after the restart: \(error.code.rawValue): \(error.message)"
                )
            )
        }
        identification.due = now + Self.identificationInterval
    }

    mutating func identifyAgain() {
        identification.due = .distantFuture
        effects.call(.caller, .identifyCaller)
        commit()
    }

    /// Takes up all waves where the record left them.
    mutating func goOn() {
        stage = .running
        active = Array(waves.indices)
        for wave in waves.indices {
            // A decision and what follows from it are one step; where a record has only the first, the second is due.
            if waves[wave].status == .decided, lastDecision(on: wave) == .denied {
                let cause = Cause(.approvalDenied, "\(name(wave)) was denied before the restart")
                waves[wave].skip(.failed, cause, at: now, into: &effects)
            }
            waves[wave].resume(at: now, into: &effects)
            guard cancellation != nil, waves[wave].status == .running else { continue }
            waves[wave].isCancelled = true
            for launch in waves[wave].launches.indices { tell(.cancel, wave, launch) }
            waves[wave].breakOff(cancelledOutcome, cancelledCause, at: now, into: &effects)
        }
    }

    private func lastDecision(on wave: Int) -> ApprovalDecision? {
        for recorded in record.reversed() {
            if case .approvalDecided(wave, let decision, _, _, _, _) = recorded.event { return decision }
        }
        return nil
    }

    /// Ends an execution that can no longer act: nothing more starts, and what runs is out of sight.
    mutating func giveUp(_ cause: Cause) {
        stage = .running
        active = Array(waves.indices)
        if cancellation == nil { cancel(PersonRequest(.cancel, by: "the engine", reason: cause.text)) }
        for wave in waves.indices { waves[wave].loseSight(cause, at: now, into: &effects) }
    }
}
