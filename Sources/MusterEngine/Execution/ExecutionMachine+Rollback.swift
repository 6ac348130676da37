import MusterAWS
import MusterCore

/// What the record tells of a rollback that was under way when an engine ended.
struct RestoredRollback: Sendable {
    var terminated: [OwnInstance] = []
    /// Every call that was intended, in order.
    var calls: [InterruptedTermination] = []
    /// `nil` as long as it was not over.
    var left: [LeftOver]?

    mutating func change(_ number: Int?, _ change: (inout InterruptedTermination) -> Void) {
        guard let index = calls.lastIndex(where: { $0.attempt.number == number }) else { return }
        change(&calls[index])
    }
}

/// Terminating what a drill has launched, once a wave has failed whose policy says so.
extension ExecutionMachine {
    /// Begins a rollback; the verdict over the waves stands already.
    mutating func rollBack(_ verdict: ExecutionOutcome, _ cause: Cause?) {
        stage = .rollingBack
        verdictBeforeRollback = (verdict, cause)
        active = []
        if let left = restoredRollback?.left {
            // It was over when the engine before ended.
            verdictBeforeRollback = nil
            finish(verdict, cause.map { told($0, left) })
            return
        }
        rollbacks = targets.indices.map(makeRollback)
        if restoredRollback == nil {
            effects.events.append(.rollback(.started(cause: halt.flatMap { waves[$0.wave].cause } ?? cause)))
        }
        for target in rollbacks.indices { tell(.begin, rollbackOf: target) }
        // A rollback that was cancelled before a restart only follows what it has called.
        if cancellation != nil { cancelRollback() }
    }

    /// A machine for everything that this execution's jobs may have launched in one place.
    private func makeRollback(_ target: Int) -> RollbackMachine? {
        var own: [RollbackMachine.Target] = []
        var open = Set<JobID>()
        for wave in waves.indices where targetOfWave[wave] == target {
            for number in waves[wave].launches.indices {
                guard let tracker = waves[wave].launches[number].tracker else { continue }
                if tracker.completedSince == nil { open.insert(tracker.job) }
                for (offset, server) in tracker.servers.enumerated() {
                    own.append(
                        RollbackMachine.Target(
                            server: server.id,
                            name: server.name,
                            job: tracker.job,
                            isLaunched: tracker.statuses[offset] == .launched
                        )
                    )
                }
            }
        }
        guard !own.isEmpty else { return nil }
        let gone = (restoredRollback?.terminated ?? []).filter { gone in
            own.contains { $0.server == gone.server && $0.job == gone.job }
        }
        return RollbackMachine(
            place: targets[target],
            isDrill: header.mode == .drill,
            targets: own,
            openJobs: open,
            gone: gone,
            calls: (restoredRollback?.calls ?? []).filter {
                $0.attempt.account == targets[target].account && $0.attempt.region == targets[target].region
            },
            since: created,
            settings: settings.rollback,
            retry: settings.retry,
            sizeLimit: settings.launch.serversPerJob
        )
    }

    /// Does what is due, and ends the execution when nothing is left to be cleared away.
    mutating func advanceRollback() {
        for target in rollbacks.indices {
            if isPaused {
                rollbacks[target]?.hold(at: now)
            } else {
                rollbacks[target]?.release(at: now)
                if let deadline = rollbacks[target]?.deadline, deadline <= now { tell(.timePassed, rollbackOf: target) }
            }
        }
        guard rollbacks.allSatisfy({ $0?.isDone ?? true }), let (verdict, cause) = verdictBeforeRollback else { return }
        verdictBeforeRollback = nil
        let left = rollbacks.flatMap { $0?.left ?? [] }
        effects.events.append(.rollback(.finished(left: left)))
        finish(verdict, cause.map { told($0, left) })
    }

    private func told(_ cause: Cause, _ left: [LeftOver]) -> Cause {
        let count =
            rollbacks.isEmpty
            ? restoredRollback?.terminated.count ?? 0 : rollbacks.reduce(0) { $0 + ($1?.gone.count ?? 0) }
        var text = cause.text + "; rolled back: \(count) \(count == 1 ? "instance" : "instances") terminated"
        if !left.isEmpty {
            let names = left.prefix(5).map { "\"\($0.name)\"" }.joined(separator: ", ")
            text += ", \(left.count) left over (\(names)\(left.count > 5 ? ", …" : ""))"
        }
        return Cause(cause.code, text, servers: cause.servers)
    }

    /// Calls nothing more to terminate.
    mutating func cancelRollback() {
        for target in rollbacks.indices { tell(.cancel, rollbackOf: target) }
    }

    mutating func rolledBack(_ target: Int, _ result: Result<EngineAnswer, AWSError>) {
        switch result {
        case .success(.jobs(let jobs, _)): tell(.jobs(jobs), rollbackOf: target)
        case .success(.instances(let instances, _)): tell(.instances(instances), rollbackOf: target)
        case .success(.terminating(let job)): tell(.terminating(job), rollbackOf: target)
        case .success: break
        case .failure(let error): tell(.failed(error), rollbackOf: target)
        }
    }

    private mutating func tell(_ input: RollbackMachine.Input, rollbackOf target: Int) {
        guard var rollback = rollbacks[target] else { return }
        let steps = rollback.handle(input, at: now, random: &random)
        rollbacks[target] = rollback
        for step in steps {
            switch step {
            case .event(let event):
                effects.events.append(.rollback(event))
            case .listJobs(let since):
                effects.call(.rollback(target: target), .describeJobs(target: target, since: since, token: nil))
            case .listInstances(let servers):
                effects.call(
                    .rollback(target: target),
                    .describeRecoveryInstances(target: target, servers: servers, token: nil)
                )
            case .terminate(let instances):
                terminations += 1
                rollbacks[target]?.number = terminations
                if let attempt = rollbacks[target]?.attempt(number: terminations) {
                    effects.events.append(.rollback(.intended(attempt)))
                }
                effects.call(
                    .rollback(target: target),
                    .terminateRecoveryInstances(target: target, instances)
                )
            }
        }
    }
}
