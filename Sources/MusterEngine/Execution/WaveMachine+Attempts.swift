import MusterAWS
import MusterCore

/// The attempts of a wave, and how they end.
extension WaveMachine {
    /// Divides servers into launches, which begin as soon as there is room for their jobs.
    ///
    /// Servers without the point that the plan asks for are left out.
    mutating func makeLaunches(of positions: [Int]) {
        activity = .launching
        let positions = refused.isEmpty ? positions : positions.filter { refused[$0] == nil }
        let size = max(1, min(settings.launch.serversPerJob, wave.split?.serversPerJob ?? .max))
        for first in stride(from: 0, to: positions.count, by: size) {
            let share = WavePlaces(positions[first..<min(positions.count, first + size)])
            let machine = LaunchMachine(
                execution: header.id,
                wave: index,
                waveName: wave.name,
                target: place,
                servers: share.servers(of: servers),
                points: points.isEmpty ? nil : share.map { points[$0]?.snapshot },
                mode: header.mode,
                round: attempt,
                conflictPolicy: conflictPolicy,
                waitsForRoom: waitsForRoom,
                settings: settings.launch
            )
            launches.append(Launch(machine: machine, positions: share))
            idleLaunches += 1
        }
        refreshDeadline()
    }

    /// What became of each server by its newest launch, in the wave's order.
    func fates() -> WaveFates {
        var fates = WaveFates(count: servers.count)
        for (position, cause) in refused { fates[position] = (.notStarted, cause) }
        // By index: a launch is large, and the element of a loop would be a copy.
        for number in launches.indices {
            let positions = launches[number].positions
            let tracker = launches[number].tracker
            if let tracker, launches[number].isJudgedByJob, tracker.isOver {
                // Nearly all servers are launched, which takes no word.
                for offset in positions.indices {
                    if tracker.isLaunched(offset) {
                        fates.setLaunched(positions[offset])
                    } else {
                        fates[positions[offset]] = fate(of: offset, in: number)
                    }
                }
            } else {
                for offset in positions.indices { fates[positions[offset]] = fate(of: offset, in: number) }
            }
        }
        return fates
    }

    /// Judges the launches once all of them have ended.
    mutating func conclude(at now: Timestamp, into effects: inout Effects) {
        let fates = fates()
        var failures: [(server: ResolvedServer, cause: Cause)] = []
        var judged: [(impact: WaveMember.Impact, outcome: ServerOutcome)] = []
        judged.reserveCapacity(servers.count)
        for position in servers.indices {
            judged.append((servers[position].impact, fates.outcomes[position]))
            if let cause = fates.cause(of: position) { failures.append((servers[position], cause)) }
        }
        var outcome = WaveVerdict.judge(judged, tolerated: wave.toleratedFailures)
        if outcome == .timedOut, !isTimedOut { outcome = .failed }
        if isCancelled, !launches.isEmpty, launches.allSatisfy(\.wasCancelled) { outcome = .cancelled }
        let cause = summary(of: failures, outcome: outcome)
        for number in launches.indices where launches[number].tracker != nil {
            startBackgroundWork(number, into: &effects)
        }
        guard outcome.isRecovered else {
            let again = outcome == .failed ? worthAnotherLaunch(fates) : []
            if again.isEmpty || !mayTryAgain(at: now) { judgeServers(fates, into: &effects) }
            attemptFailed(
                cause ?? Cause(.launchFailed, "wave \"\(wave.name)\" \(outcome.rawValue)"),
                outcome: outcome,
                relaunching: again,
                at: now,
                into: &effects
            )
            return
        }
        judgeServers(fates, into: &effects)
        launchOutcome = outcome
        launchCause = cause
        if isCancelled, !wave.after.isEmpty {
            // What is not examined is not recovered.
            finish(
                .cancelled,
                Cause(.cancelled, "wave \"\(wave.name)\" was cancelled before its probes and actions"),
                at: now,
                into: &effects
            )
            return
        }
        run(.after, at: now, into: &effects)
    }

    /// The servers whose launch has certainly come to nothing; empty when even their success would not be enough.
    ///
    /// Where a job may still be at work, or an instance may exist, nothing is launched again.
    private func worthAnotherLaunch(_ fates: WaveFates) -> [Int] {
        var again: [Int] = []
        var hopeless = 0
        for position in servers.indices where fates.outcomes[position] != .launched {
            let fate = fates[position]
            let isOpen =
                switch fate.cause?.code {
                case .launchFailed, .finishedWithoutLaunching: fate.outcome == .failed
                case .unknownLaunch, .noRecoveryPoint, .cancelled, .stopped, nil: false
                default: fate.outcome == .notStarted
                }
            if isOpen {
                again.append(position)
            } else if servers[position].impact == .critical {
                hopeless += 1
            }
        }
        return hopeless > wave.toleratedFailures ? [] : again
    }

    private func mayTryAgain(at now: Timestamp) -> Bool {
        guard let retry = wave.retry, attempt < retry.attempts, !isCancelled, !isTimedOut, !isStopped else {
            return false
        }
        // An attempt that would begin when the wave's time is up is none.
        return limit.map { now + retry.delay < $0 } ?? true
    }

    /// Records the end of every server, once.
    private mutating func judgeServers(_ fates: WaveFates, into effects: inout Effects) {
        guard !hasJudgedServers else { return }
        hasJudgedServers = true
        effects.judge(servers, of: index, fates)
    }

    /// Ends an attempt that has failed: the next one follows, or the wave is over.
    mutating func attemptFailed(
        _ cause: Cause,
        outcome: WaveOutcome,
        relaunching again: [Int],
        at now: Timestamp,
        into effects: inout Effects
    ) {
        let isOfSteps = activity == .before || activity == .after || activity == .choosingPoints
        if outcome == .failed, isOfSteps || !again.isEmpty, mayTryAgain(at: now), let retry = wave.retry {
            effects.events.append(
                .attemptFailed(
                    wave: index,
                    FailedAttempt(
                        attempt: attempt,
                        cause: cause,
                        servers: again.map { servers[$0].id },
                        next: now + retry.delay
                    )
                )
            )
            resumesWith = activity == .launching ? .launching : activity
            relaunched = again
            activity = .waiting(until: now + retry.delay, cause)
            refreshDeadline()
            if retry.delay <= .zero { tryAgain(at: now, into: &effects) }
            return
        }
        end(outcome, cause, at: now, into: &effects)
    }

    /// Begins the next attempt where the last one failed.
    mutating func tryAgain(at now: Timestamp, into effects: inout Effects) {
        guard status == .running, case .waiting(let until, _) = activity, now >= until else { return }
        attempt += 1
        switch resumesWith {
        case .after: run(.after, at: now, into: &effects)
        case .launching: makeLaunches(of: relaunched)
        case .before: run(.before, at: now, into: &effects)
        default: prepare(at: now, into: &effects)
        }
        refreshDeadline()
    }

    /// Ends the wave without success, as the plan's policy words it.
    mutating func end(_ outcome: WaveOutcome, _ cause: Cause, at now: Timestamp, into effects: inout Effects) {
        var fates = fates()
        fates.explain(by: cause)
        judgeServers(fates, into: &effects)
        let isSkipped = wave.onFailure == .skip && (outcome == .failed || outcome == .timedOut)
        finish(isSkipped ? .skipped : outcome, cause, at: now, into: &effects)
    }

    /// Ends what the limit of the wave, or somebody, does not let go on.
    ///
    /// Launches are left to those who follow them.
    mutating func breakOff(
        _ outcome: WaveOutcome,
        _ cause: Cause,
        at now: Timestamp,
        into effects: inout Effects
    ) {
        switch activity {
        case .idle, .launching, .over:
            return
        case .waiting(_, let last) where outcome == .timedOut:
            end(.failed, last, at: now, into: &effects)
        case .choosingPoints, .before, .after, .waiting:
            giveUpSteps(cause, into: &effects)
            end(outcome, cause, at: now, into: &effects)
        }
    }

    // MARK: - Ended from outside

    /// Gives up a launch that has not begun.
    mutating func refuse(_ number: Int, _ cause: Cause, at now: Timestamp, into effects: inout Effects) {
        guard launches.indices.contains(number), launches[number].machine.isIdle else { return }
        idleLaunches -= 1
        launches[number].machine.abandon(cause)
        launches[number].conclusion = .notLaunched(cause)
        settle(at: now, into: &effects)
    }

    /// Tries nothing again, since the plan has stopped; before a rollback, what has not been launched stays so.
    mutating func stop(_ cause: Cause, isFinal: Bool, at now: Timestamp, into effects: inout Effects) {
        isStopped = true
        if isFinal {
            for number in launches.indices where launches[number].machine.isIdle {
                refuse(number, cause, at: now, into: &effects)
            }
        }
        switch activity {
        case .waiting(_, let last): end(.failed, last, at: now, into: &effects)
        case .choosingPoints, .before:
            if isFinal { breakOff(.failed, cause, at: now, into: &effects) }
        case .idle, .launching, .after, .over: break
        }
        refreshDeadline()
    }
}
