import MusterAWS
import MusterCore

/// How waves follow each other, and how the execution ends.
extension ExecutionMachine {
    /// Starts, holds or skips every wave whose turn has come.
    mutating func advanceWaves() {
        isKeptWaiting = false
        // A wave that has failed may stop one that stands before it, as after a restart or a pause.
        for wave in graph.order where halt?.rollsBack != true { haltAfter(wave) }
        for wave in graph.order {
            if halt?.rollsBack != true { haltAfter(wave) }
            switch waves[wave].status {
            case .waiting: consider(wave)
            case .decided: startIfAllowed(wave)
            case .running: acceptIfSettled(wave)
            case .paused, .awaitingApproval, .awaitingApprovalAfter, .completed, .partial, .failed, .timedOut,
                .skipped, .notReached, .cancelled:
                break
            }
        }
        if let halt { endHolds(halt) }
        for wave in active { learn(from: wave) }
        active.removeAll { waves[$0].status.isFinal && !waves[$0].hasBackgroundWork }
    }

    private mutating func consider(_ wave: Int) {
        var isReady = true
        for dependency in graph.dependencies[wave] {
            guard let outcome = waves[dependency].status.outcome else {
                isReady = false
                continue
            }
            guard !outcome.letsDependentsStart else { continue }
            if outcome == .cancelled || cancellation != nil {
                waves[wave].skip(cancelledOutcome, cancelledCause, at: now, into: &effects)
            } else {
                let text =
                    "wave \"\(plan.waves[wave].name)\" was not reached: wave \"\(plan.waves[dependency].name)\" "
                    + "\(Self.words(outcome))"
                waves[wave].skip(.notReached, Cause(.dependencyFailed, text), at: now, into: &effects)
            }
            return
        }
        if cancellation != nil {
            waves[wave].skip(cancelledOutcome, cancelledCause, at: now, into: &effects)
        } else if let halt {
            waves[wave].skip(.notReached, stoppedCause(wave, halt), at: now, into: &effects)
        } else if isReady, isPaused {
            isKeptWaiting = true
        } else if isReady {
            if let limit = plan.waves[wave].pauseBefore, !waves[wave].hasPaused {
                waves[wave].pause(limit, at: now, into: &effects)
                notify(.paused, wave: wave)
            } else if let approval = plan.waves[wave].approval {
                ask(for: approval, .before, wave)
            } else {
                waves[wave].start(at: now, into: &effects)
            }
        }
    }

    /// Asks for the approval after a wave whose servers are settled.
    private mutating func acceptIfSettled(_ wave: Int) {
        guard let approval = plan.waves[wave].approvalAfter, waves[wave].settled != nil else { return }
        if cancellation != nil {
            waves[wave].skip(cancelledOutcome, unacceptedCause(wave), at: now, into: &effects)
        } else {
            ask(for: approval, .after, wave)
        }
    }

    private mutating func startIfAllowed(_ wave: Int) {
        if cancellation != nil {
            waves[wave].skip(cancelledOutcome, cancelledCause, at: now, into: &effects)
        } else if let halt {
            waves[wave].skip(.notReached, stoppedCause(wave, halt), at: now, into: &effects)
        } else if isPaused {
            isKeptWaiting = true
        } else {
            waves[wave].start(at: now, into: &effects)
        }
    }

    private static func words(_ outcome: WaveOutcome) -> String {
        switch outcome {
        case .completed, .partial: "is over"
        case .failed: "failed"
        case .timedOut: "ran over its time limit"
        case .skipped: "was skipped"
        case .notReached: "was not reached"
        case .cancelled: "was cancelled"
        }
    }

    // MARK: - Launches

    mutating func launched(_ wave: Int, _ launch: Int, _ result: Result<EngineAnswer, AWSError>) {
        switch result {
        case .success(.launched(let job, let created)): tell(.accepted(job, created: created), wave, launch)
        case .success: break
        case .failure(let error):
            tell(.failed(error), wave, launch)
            if error.code == .serviceQuotaExceededException { rooms[targetOfWave[wave]].isStale = true }
        }
    }

    mutating func tell(_ input: LaunchMachine.Input, _ wave: Int, _ launch: Int) {
        waves[wave].handle(
            input,
            launch: launch,
            at: now,
            random: &random,
            experience: experience,
            into: &effects
        )
    }

    private mutating func learn(from wave: Int) {
        for number in waves[wave].launches.indices
        where !waves[wave].launches[number].hasTaught && waves[wave].launches[number].conclusion != nil {
            waves[wave].launches[number].hasTaught = true
            guard let tracker = waves[wave].launches[number].tracker, tracker.isWhole, let ended = tracker.ended else {
                continue
            }
            experience.learn(ended - tracker.accepted, of: FamilySet(of: tracker.servers))
        }
    }

    // MARK: - The end

    mutating func finishIfOver() {
        guard waves.indices.allSatisfy({ waves[$0].status.isFinal && !waves[$0].hasBackgroundWork }) else { return }
        let verdict = judge()
        let cause = verdict == .completed ? nil : overallCause(verdict)
        if halt?.rollsBack == true, cancellation == nil || restoredRollback != nil {
            rollBack(verdict, cause)
        } else {
            finish(verdict, cause)
        }
    }

    /// Concludes from the servers; a wave's own outcome only tells why servers were not launched.
    private func judge() -> ExecutionOutcome {
        var isPartial = false
        var isTimedOut = false
        var isCancelled = false
        var isBare = true
        // By index: waves and servers are large, and the element of a loop would be a copy.
        for wave in plan.waves.indices {
            switch state.waves[wave].status.outcome {
            case .completed, .partial:
                let missing = state.waves[wave].missingCriticalServers
                if missing > plan.waves[wave].toleratedFailures { return .failed }
                if missing > 0 { isPartial = true }
                if isBare { isBare = state.waves[wave].isBare }
            case .failed, nil: return .failed
            case .timedOut: isTimedOut = true
            case .cancelled: isCancelled = true
            case .skipped: isPartial = true
            case .notReached: break
            }
        }
        if isCancelled { return expiredPause == nil ? .cancelled : .timedOut }
        if isTimedOut { return .timedOut }
        // Whoever can be done without: a plan of which nothing is there has not been carried out as it stands.
        return isPartial || isBare ? .partial : .completed
    }

    private func overallCause(_ outcome: ExecutionOutcome) -> Cause? {
        switch outcome {
        case .completed: nil
        case .partial:
            waves.first { $0.status == .partial || $0.status == .skipped }?.cause
                ?? Cause(.launchFailed, "no server of the plan was launched")
        case .failed: waves.first { $0.status == .failed }?.cause
        case .timedOut: expiredPause ?? waves.first { $0.status == .timedOut }?.cause
        case .cancelled: cancelledCause
        }
    }

    mutating func finish(_ outcome: ExecutionOutcome, _ cause: Cause?) {
        guard self.outcome == nil else { return }
        commit()
        raiseAlerts()
        overObjective()
        tellAlerts(all: true)
        self.outcome = outcome
        self.cause = cause
        effects.events.append(.finished(outcome: outcome, cause: cause))
        stage = .closing
        active = []
        switch outcome {
        case .completed, .partial: notify(.completed)
        case .failed, .timedOut: notify(.failed)
        case .cancelled: notify(.cancelled)
        }
    }
}
