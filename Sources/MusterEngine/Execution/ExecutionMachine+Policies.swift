import MusterAWS
import MusterCore

/// A failure after which nothing more starts.
struct Halt: Hashable, Sendable {
    /// The wave that failed.
    let wave: Int
    let rollsBack: Bool
}

/// What follows from a wave that did not succeed.
extension ExecutionMachine {
    /// Starts nothing more when a wave has not succeeded and its policy ends the plan; what runs is followed to its end.
    mutating func haltAfter(_ wave: Int) {
        switch waves[wave].status {
        case .failed, .timedOut: break
        case .waiting, .paused, .awaitingApproval, .decided, .running, .awaitingApprovalAfter, .completed, .partial,
            .skipped, .notReached, .cancelled:
            return
        }
        // A recovery in earnest keeps what it has recovered.
        let rollsBack = plan.waves[wave].onFailure == .rollback && header.mode == .drill
        switch plan.waves[wave].onFailure {
        case .continue, .skip: return
        case .stop, .rollback: if halt != nil, !rollsBack { return }
        }
        let halt = Halt(wave: wave, rollsBack: rollsBack)
        self.halt = halt
        for other in waves.indices where waves[other].status == .running {
            waves[other].stop(stoppedCause(other, halt), isFinal: rollsBack, at: now, into: &effects)
        }
    }

    func stoppedCause(_ wave: Int, _ halt: Halt) -> Cause {
        let words = waves[halt.wave].status == .timedOut ? "ran over its time limit" : "failed"
        let policy = plan.waves[halt.wave].onFailure == .rollback ? "is rolled back" : "stops"
        return Cause(
            .stopped,
            "wave \"\(plan.waves[wave].name)\" was not reached: wave \"\(plan.waves[halt.wave].name)\" \(words), and "
                + "the plan \(policy) then"
        )
    }

    /// Ends what still waits for a person.
    mutating func endHolds(_ halt: Halt) {
        for wave in waves.indices {
            switch waves[wave].status {
            case .paused, .awaitingApproval, .decided, .waiting:
                endTokens(of: wave, "the plan has stopped")
                waves[wave].skip(.notReached, stoppedCause(wave, halt), at: now, into: &effects)
            case .running, .awaitingApprovalAfter, .completed, .partial, .failed, .timedOut, .skipped, .notReached,
                .cancelled:
                break
            }
        }
    }

    // MARK: - What the plan wishes of servers

    /// Asks for everything that the plan wants to know of servers before it starts.
    mutating func examineWishes(_ wishes: [Preflight.Wish]) {
        for wish in wishes {
            if let choice = wish.asOf {
                waves[wish.wave].choices[wish.position] = choice
                waves[wish.wave].requested = created
            }
            if let disposition = wish.disposition {
                self.wishes[WishKey(wave: wish.wave, position: wish.position)] = disposition
                effects.call(
                    .launchSettings(wave: wish.wave, position: wish.position),
                    .readLaunchSettings(
                        target: targetOfWave[wish.wave],
                        server: waves[wish.wave].servers[wish.position].id
                    )
                )
            }
        }
        for wave in waves.indices where !waves[wave].choices.isEmpty { waves[wave].choosePoints(into: &effects) }
        concludeWishes()
    }

    mutating func foundPoint(_ wave: Int, _ position: Int, _ result: Result<EngineAnswer, AWSError>) {
        switch result {
        case .success(.recoveryPoint(let point, _)):
            waves[wave].choose(position, .success(point), at: now, into: &effects)
        case .success:
            break
        case .failure(let error):
            waves[wave].choose(position, .failure(error), at: now, into: &effects)
        }
        concludeWishes()
    }

    mutating func readSettings(_ wave: Int, _ position: Int, _ result: Result<EngineAnswer, AWSError>) {
        guard let wanted = wishes.removeValue(forKey: WishKey(wave: wave, position: position)) else { return }
        let server = waves[wave].servers[position]
        switch result {
        case .success(.launchSettings(let found)):
            if let found, found != wanted.word {
                let text =
                    "the plan expects server \"\(server.name)\" to be launched \(wanted.word), and its launch "
                    + "configuration says \(found)"
                effects.events.append(
                    .finding(PreflightFinding(.warning, wave: wave, Cause(.refused, text, servers: [server.id])))
                )
            }
        case .success:
            break
        case .failure(let error):
            let text =
                "whether server \"\(server.name)\" is launched \(wanted.word) could not be verified: "
                + "\(error.code.rawValue): \(error.message)"
            let cause = Cause(error.causeCode, text, servers: [server.id])
            effects.events.append(.finding(PreflightFinding(.unverified, wave: wave, cause)))
            if plan.isStrict, stage == .examining {
                stop(cause)
                return
            }
        }
        concludeWishes()
    }

    /// Starts the plan once everything is known, and lets nothing start that lacks its point.
    private mutating func concludeWishes() {
        guard stage == .examining, wishes.isEmpty, waves.indices.allSatisfy({ waves[$0].openPoints == 0 }) else {
            return
        }
        var findings: [PreflightFinding] = []
        for wave in waves.indices where !waves[wave].refused.isEmpty {
            let blocking = waves[wave].pointRefusal != nil
            for position in waves[wave].refused.keys.sorted() {
                guard let cause = waves[wave].refused[position] else { continue }
                let isCritical = waves[wave].servers[position].impact == .critical
                findings.append(PreflightFinding(blocking && isCritical ? .blocking : .warning, wave: wave, cause))
            }
        }
        for finding in findings { effects.events.append(.finding(finding)) }
        if let blocking = findings.first(where: { $0.severity == .blocking }) {
            stop(blocking.cause, findings: findings)
        } else {
            launchPlan()
        }
    }
}

/// A server by its wave and its place in it.
struct WishKey: Hashable, Sendable {
    let wave: Int
    let position: Int
}
