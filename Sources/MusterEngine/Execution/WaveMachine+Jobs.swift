import MusterAWS
import MusterCore

/// How a wave follows its jobs: polls, logs and instances.
extension WaveMachine {
    /// Takes in what a poll has listed, `nil` for the same as the last one, and plans the next look at the job.
    ///
    /// It changes the launch where it lies: asked first, waves and launches would be copied at every poll.
    ///
    /// - Returns: Whether anything has changed; `nil` for a job that is no longer followed.
    mutating func observe(
        _ jobs: [DRS.Job]?,
        launch number: Int,
        issued: Timestamp,
        at now: Timestamp,
        into effects: inout Effects
    ) -> Bool? {
        launches[number].observe(jobs, issued: issued, at: now, wave: index, into: &effects)
    }

    /// Ends the watch over a job that may no longer be looked at.
    mutating func loseSight(of number: Int, _ error: AWSError, at now: Timestamp, into effects: inout Effects) {
        guard let tracker = launches[number].tracker, launches[number].conclusion == nil else { return }
        let text =
            "what became of wave \"\(wave.name)\" in AWS is not known: job \(tracker.job) can no longer be followed "
            + "(\(error.code.rawValue): \(error.message))"
        launches[number].conclusion = .outOfSight(
            Cause(error.causeCode, text, servers: launches[number].machine.servers)
        )
        launches[number].logDue = .distantFuture
        settle(at: now, into: &effects)
    }

    /// Applies the truth table to one job.
    mutating func judge(_ number: Int, at now: Timestamp, into effects: inout Effects) {
        launches[number].graceDue = .distantFuture
        // Asked first: most looks show a job that simply goes on, and whoever holds its tracker counts it.
        guard !launches[number].goesOn, let tracker = launches[number].tracker else { return }
        switch tracker.verdict(at: now, grace: settings.grace) {
        case .goesOn:
            break
        case .lookAgain, .waitForServers:
            // After a restart the next look decides, however long ago the job was seen.
            if !tracker.awaitsLook, let since = tracker.missingSince ?? tracker.completedSince {
                launches[number].graceDue = since + settings.grace
            }
        case .examineInstances:
            if launches[number].instances == .idle || launches[number].instances == .done {
                launches[number].instances = .asking(looks: settings.instanceLooks)
                effects.call(
                    .instances(wave: index, launch: number),
                    .describeRecoveryInstances(
                        target: target,
                        servers: launches[number].machine.servers,
                        token: nil
                    )
                )
            }
        case .lost:
            launches[number].conclusion = .judged
        case .settled:
            // Why a server failed stands in the log; a job without failures need not wait for it.
            if settings.readsJobLogs, !tracker.isWhole, launches[number].log != .done {
                readLog(number, isFinal: true, into: &effects)
            } else {
                launches[number].conclusion = .judged
            }
        }
    }

    // MARK: - Logs

    mutating func readLog(_ number: Int, isFinal: Bool, into effects: inout Effects) {
        guard settings.readsJobLogs, let tracker = launches[number].tracker else { return }
        launches[number].logDue = .distantFuture
        switch launches[number].log {
        case .done:
            return
        case .reading(let wasFinal):
            // The answer under way may be older than the job's end.
            launches[number].log = .reading(isFinal: wasFinal)
            if isFinal, !wasFinal { launches[number].needsFinalLog = true }
        case .idle:
            launches[number].log = .reading(isFinal: isFinal)
            effects.call(
                .jobLog(wave: index, launch: number),
                .readJobLog(target: target, job: tracker.job, token: nil)
            )
        }
    }

    /// Takes in a job's log.
    mutating func read(_ entries: [JobLogEntry], launch number: Int, at now: Timestamp, into effects: inout Effects) {
        guard launches.indices.contains(number), let job = launches[number].tracker?.job else { return }
        let new = launches[number].tracker?.state.read(entries, at: now) ?? []
        if !new.isEmpty {
            effects.events.append(.jobLogRead(wave: index, job: job, entries: new))
            if launches[number].isFollowed { launches[number].tracker?.state.planAfterLog(at: now) }
        }
        endReading(number, at: now, into: &effects)
    }

    /// Goes on without a log that cannot be had.
    mutating func missLog(launch number: Int, at now: Timestamp, into effects: inout Effects) {
        guard launches.indices.contains(number) else { return }
        endReading(number, at: now, into: &effects)
    }

    private mutating func endReading(_ number: Int, at now: Timestamp, into effects: inout Effects) {
        guard case .reading(let isFinal) = launches[number].log else { return }
        launches[number].log = isFinal ? .done : .idle
        if launches[number].needsFinalLog, !isFinal {
            launches[number].needsFinalLog = false
            readLog(number, isFinal: true, into: &effects)
        } else if !isFinal, launches[number].isFollowed {
            launches[number].logDue = now + settings.logInterval
        }
        settle(at: now, into: &effects)
    }

    // MARK: - Instances

    /// Reads what a wave that is over has left to read.
    mutating func startBackgroundWork(_ number: Int, into effects: inout Effects) {
        readLog(number, isFinal: true, into: &effects)
        guard settings.readsRecoveryInstances, launches[number].instances == .idle else { return }
        launches[number].instances = .waiting(looks: settings.instanceLooks)
        findInstances(number, into: &effects)
        refreshDeadline()
    }

    mutating func findInstances(_ number: Int, into effects: inout Effects) {
        launches[number].instancesDue = .distantFuture
        guard case .waiting(let looks) = launches[number].instances, let tracker = launches[number].tracker else {
            return
        }
        let wanted = tracker.launchedServers
        guard looks > 0, !wanted.isEmpty else {
            launches[number].instances = .done
            return
        }
        launches[number].instances = .asking(looks: looks - 1)
        effects.call(
            .instances(wave: index, launch: number),
            .describeRecoveryInstances(target: target, servers: wanted, token: nil)
        )
    }

    /// Takes in recovery instances.
    mutating func find(
        _ described: [DescribedInstance],
        launch number: Int,
        at now: Timestamp,
        into effects: inout Effects
    ) {
        guard launches.indices.contains(number) else { return }
        for instance in launches[number].tracker?.state.find(described) ?? [] {
            effects.events.append(
                .instanceFound(
                    wave: index,
                    server: instance.server,
                    instance: instance.id,
                    recoveryPoint: instance.recoveryPoint,
                    state: instance.state?.rawValue
                )
            )
        }
        endSearch(number, at: now, into: &effects)
    }

    /// Goes on without instances that cannot be had.
    mutating func missInstances(launch number: Int, at now: Timestamp, into effects: inout Effects) {
        guard launches.indices.contains(number) else { return }
        launches[number].tracker?.state.skipInstances()
        launches[number].instances = .done
        settle(at: now, into: &effects)
    }

    private mutating func endSearch(_ number: Int, at now: Timestamp, into effects: inout Effects) {
        guard case .asking(let looks) = launches[number].instances else { return }
        let isMissing = launches[number].tracker?.launchedServers.isEmpty == false
        if launches[number].conclusion == nil {
            // It was asked for the verdict; what is still missing is looked for after the wave.
            launches[number].instances = .idle
        } else if looks > 0, isMissing {
            launches[number].instances = .waiting(looks: looks)
            launches[number].instancesDue = now + settings.instanceInterval
        } else {
            launches[number].instances = .done
        }
        settle(at: now, into: &effects)
    }
}
