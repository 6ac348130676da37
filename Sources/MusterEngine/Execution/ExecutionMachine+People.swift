import MusterAWS
import MusterCore

/// What people ask of a running execution.
extension ExecutionMachine {
    /// Follows a request, or records that it has no effect.
    ///
    /// Requests are taken one after the other in the order of the record, whoever they come from.
    mutating func consider(_ request: PersonRequest) {
        // What was due before the person acted happens before it, also when nobody could hear either.
        passHolds(by: min(now, request.asked ?? now))
        commit()
        if request.isFromOutside {
            let wave = request.wave.flatMap { plan.waves.indices.contains($0) ? $0 : nil }
            effects.events.append(.askedFromOutside(OutsideRequest(request.action, wave: wave, by: request.person)))
        }
        switch request.kind {
        case .approve, .deny: decide(request)
        case .pause: askToPause(request)
        case .resume: resume(request)
        case .resumeWave(let wave): resume(request, wave)
        case .cancel: askToCancel(request)
        }
    }

    mutating func done(_ text: String) {
        answer = RequestAnswer(.done, text)
    }

    /// Records that a request has no effect.
    mutating func refuse(_ request: PersonRequest, _ why: String, wave: Int? = nil, isRepetition: Bool = false) {
        answer = RequestAnswer(isRepetition ? .unchanged : .refused, why)
        refusedRequests.append(RefusedRequest(time: now, request: request, why: why))
        let known = wave ?? request.wave
        if let known, !isRepetition { noticeIntruder(request, wave: known, why: why) }
        effects.events.append(
            .requestRefused(
                RefusedAction(
                    request.action,
                    wave: known.flatMap { plan.waves.indices.contains($0) ? $0 : nil },
                    by: request.person,
                    reason: request.reason,
                    why: why,
                    isRepetition: isRepetition,
                    token: request.token.map(TokenMint.digest)
                )
            )
        )
    }

    /// Why nothing can be asked any more; `nil` while something can.
    var overText: String? {
        guard let outcome else { return nil }
        let words: String =
            switch outcome {
            case .completed: "is completed"
            case .partial: "is completed in part"
            case .failed: "has failed"
            case .cancelled: "was cancelled"
            case .timedOut: "has timed out"
            }
        return "the execution \(words)"
    }

    func name(_ wave: Int) -> String { "wave \"\(plan.waves[wave].name)\"" }

    /// The waves whose jobs are being followed, for sentences; `nil` when there are none.
    var runningText: String? {
        let names = waves.indices.filter { waves[$0].status == .running }.map(name)
        guard let first = names.first else { return nil }
        return names.count == 1 ? first : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }

    // MARK: - Cancelling

    private mutating func askToCancel(_ request: PersonRequest) {
        if let overText { return refuse(request, overText, isRepetition: outcome == .cancelled) }
        guard cancellation == nil else {
            return refuse(request, "the execution is being cancelled already", isRepetition: true)
        }
        let running = runningText.map { "; \($0) is followed to the end of the jobs" } ?? ""
        cancel(request)
        done("the execution is being cancelled\(running)")
    }

    /// Nothing more starts from here on; what runs in AWS is followed to its end.
    mutating func cancel(_ request: PersonRequest) {
        effects.events.append(.cancelRequested(by: request.person, reason: request.reason))
        cancellation = request
        pause = nil
        if stage == .rollingBack {
            // A rollback calls nothing more; what it has called is followed to its end.
            cancelRollback()
            for settled in desk.withdraw() { settle(settled) }
            return
        }
        guard stage == .running || state.hasStarted else {
            stop(cancelledCause)
            return
        }
        for wave in waves.indices {
            switch waves[wave].status {
            case .paused:
                waves[wave].skip(cancelledOutcome, cancelledCause, at: now, into: &effects)
            case .awaitingApproval:
                endTokens(of: wave, "the execution was cancelled")
                waves[wave].skip(cancelledOutcome, cancelledCause, at: now, into: &effects)
            case .awaitingApprovalAfter:
                endTokens(of: wave, "the execution was cancelled")
                waves[wave].skip(cancelledOutcome, unacceptedCause(wave), at: now, into: &effects)
            case .running:
                waves[wave].isCancelled = true
                for launch in waves[wave].launches.indices { tell(.cancel, wave, launch) }
                waves[wave].breakOff(cancelledOutcome, cancelledCause, at: now, into: &effects)
            case .waiting, .decided, .completed, .partial, .failed, .timedOut, .skipped, .notReached, .cancelled:
                break
            }
        }
        for settled in desk.withdraw() { settle(settled) }
    }

    /// How waves end that a cancellation keeps from starting.
    var cancelledOutcome: WaveOutcome { expiredPause == nil ? .cancelled : .timedOut }

    var cancelledCause: Cause {
        if let expiredPause { return expiredPause }
        let reason = cancellation?.reason.map { ": \($0)" } ?? ""
        return Cause(.cancelled, "the execution was cancelled by \"\(cancellation?.person ?? "somebody")\"\(reason)")
    }

    /// Why a wave whose servers are settled does not count: nobody has accepted them.
    func unacceptedCause(_ wave: Int) -> Cause {
        let cause = cancelledCause
        return Cause(
            cause.code,
            "\(cause.text), before the result of \(name(wave)) was approved",
            servers: cause.servers
        )
    }
}
