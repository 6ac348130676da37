import MusterCore

/// A pause that somebody has asked for.
struct Pause: Hashable, Sendable {
    let request: PersonRequest
    let limit: HoldLimit
    /// When it first kept something from starting.
    var since: Timestamp?

    /// When it ends by itself, once it has taken effect.
    var expires: Timestamp { (since ?? .distantFuture) + limit.timeout }
}

/// How an execution stands still between waves.
extension ExecutionMachine {
    /// Whether somebody has asked that nothing more starts, and nobody has resumed.
    var isPaused: Bool { pause != nil }

    // MARK: - On request

    mutating func askToPause(_ request: PersonRequest) {
        if let overText { return refuse(request, overText) }
        if cancellation != nil { return refuse(request, "the execution is being cancelled") }
        if isPaused { return refuse(request, "the execution is paused already", isRepetition: true) }
        pause = Pause(request: request, limit: plan.pauseLimit ?? HoldLimit())
        effects.events.append(.pauseRequested(by: request.person, reason: request.reason))
        done(
            runningText.map { "nothing more starts; the execution is paused once \($0) is over" }
                ?? "the execution is paused"
        )
    }

    /// Ends every pause.
    mutating func resume(_ request: PersonRequest) {
        if let overText { return refuse(request, overText) }
        if cancellation != nil { return refuse(request, "the execution is being cancelled") }
        let held = waves.indices.filter { waves[$0].status == .paused }
        guard isPaused || !held.isEmpty else {
            return refuse(request, "the execution is not paused", isRepetition: true)
        }
        if let pause {
            self.pause = nil
            effects.events.append(.resumed(wave: nil, by: request.person, reason: request.reason))
            if pause.since != nil { notify(.resumed, person: request.person, reason: request.reason) }
        }
        for wave in held {
            waves[wave].resume(by: request.person, reason: request.reason, into: &effects)
            notify(.resumed, wave: wave, person: request.person, reason: request.reason)
        }
        done("the execution goes on")
    }

    /// Ends the pause before one wave.
    mutating func resume(_ request: PersonRequest, _ wave: Int) {
        if let overText { return refuse(request, overText) }
        if cancellation != nil { return refuse(request, "the execution is being cancelled") }
        guard plan.waves.indices.contains(wave) else {
            return refuse(request, "the plan has no wave number \(wave + 1)")
        }
        guard waves[wave].status == .paused else {
            return refuse(request, "\(name(wave)) is not paused", isRepetition: waves[wave].hasPaused)
        }
        waves[wave].resume(by: request.person, reason: request.reason, into: &effects)
        notify(.resumed, wave: wave, person: request.person, reason: request.reason)
        done(isPaused ? "\(name(wave)) goes on once the execution does" : "\(name(wave)) goes on")
    }

    // MARK: - Taking effect, running out

    /// Records that the pause takes effect: it keeps something from starting, or nothing runs any more.
    ///
    /// A rollback stands still at once: what has been called is followed to its end, and nothing more is called.
    mutating func notePause() {
        guard let request = pause?.request, let limit = pause?.limit, pause?.since == nil else { return }
        if stage != .rollingBack {
            guard waves.contains(where: { !$0.status.isFinal }) else { return }
            guard isKeptWaiting || !waves.contains(where: { $0.status == .running }) else { return }
        } else if rollbacks.allSatisfy({ $0?.isDone ?? true }) {
            return
        }
        let time = now
        pause?.since = time
        effects.events.append(.paused(wave: nil, expires: now + limit.timeout))
        notify(.paused, person: request.person, reason: request.reason)
    }

    /// Does what the plan says for a pause that nobody has ended.
    mutating func expirePause() {
        guard let pause else { return }
        let text =
            "the execution was paused by \"\(pause.request.person)\", and nobody resumed it within \(pause.limit.timeout.text)"
        effects.events.append(.pauseExpired(wave: nil))
        switch pause.limit.onTimeout {
        case .continue:
            self.pause = nil
            effects.events.append(.resumed(wave: nil, by: nil, reason: nil))
            notify(.resumed)
        case .fail:
            expiredPause = Cause(.pauseTimedOut, text)
            cancel(PersonRequest(.cancel, by: "the plan", reason: text))
        case .cancel:
            cancel(PersonRequest(.cancel, by: "the plan", reason: text))
        }
    }

    /// The same for the pause that the plan makes before a wave.
    mutating func expirePause(before wave: Int) {
        guard let limit = plan.waves[wave].pauseBefore else { return }
        let text = "nobody resumed before \(name(wave)) within \(limit.timeout.text)"
        effects.events.append(.pauseExpired(wave: wave))
        switch limit.onTimeout {
        case .continue:
            waves[wave].resume(by: nil, reason: nil, into: &effects)
            notify(.resumed, wave: wave)
        case .fail:
            waves[wave].skip(.timedOut, Cause(.pauseTimedOut, text), at: now, into: &effects)
        case .cancel:
            waves[wave].skip(.cancelled, Cause(.pauseTimedOut, text), at: now, into: &effects)
            cancel(PersonRequest(.cancel, by: "the plan", reason: text))
        }
    }
}
