import MusterAWS
package import MusterCore

/// Probes and actions before and after the launches of a wave.
extension WaveMachine {
    /// What a running wave is busy with.
    package enum Activity: Hashable, Sendable {
        /// It has not started.
        case idle
        /// The points that its servers are recovered to are read once more.
        case choosingPoints
        case before
        case launching
        case after
        /// The attempt has failed, and the next one is due.
        case waiting(until: Timestamp, Cause)
        case over
    }

    /// Goes on with the steps of one side, or past them when there are none.
    mutating func run(_ phase: StepPhase, at now: Timestamp, into effects: inout Effects) {
        activity = phase == .before ? .before : .after
        let steps = wave.steps(phase)
        guard !steps.isEmpty else {
            stepsPassed(phase, at: now, into: &effects)
            return
        }
        var sequence = StepSequence(steps, phase: phase, attempt: attempt, after: stepNumber)
        let outputs = sequence.start(at: now)
        self.sequence = sequence
        carryOut(outputs, at: now, into: &effects)
    }

    /// Takes in what a try has shown.
    mutating func tried(_ number: Int, _ answer: StepAnswer, at now: Timestamp, into effects: inout Effects) {
        guard status == .running, let outputs = sequence?.answered(number, answer, at: now) else { return }
        carryOut(outputs, at: now, into: &effects)
        refreshDeadline()
    }

    /// Tries again what is due.
    mutating func tickSteps(at now: Timestamp, into effects: inout Effects) {
        guard status == .running, let outputs = sequence?.timePassed(at: now) else { return }
        carryOut(outputs, at: now, into: &effects)
    }

    /// Ends the steps under way; none of them counts as passed.
    mutating func giveUpSteps(_ cause: Cause, into effects: inout Effects) {
        guard let outputs = sequence?.giveUp(cause) else { return }
        for case .happened(let event) in outputs { effects.events.append(.stepReported(wave: index, event)) }
        sequence = nil
    }

    mutating func carryOut(
        _ outputs: [StepSequence.Output],
        at now: Timestamp,
        into effects: inout Effects
    ) {
        guard let phase = sequence?.phase else { return }
        for output in outputs {
            switch output {
            case .happened(let event):
                effects.events.append(.stepReported(wave: index, event))
            case .attempt(let step, let number, let limit):
                stepNumber = number
                effects.call(
                    .step(wave: index, number: number),
                    .attemptStep(
                        StepRequest(
                            execution: header.id,
                            wave: index,
                            phase: phase,
                            step: wave.steps(phase)[step],
                            number: number,
                            account: place.account,
                            region: place.region,
                            limit: limit
                        )
                    )
                )
            }
        }
        switch sequence?.state {
        case .passed:
            sequence = nil
            stepsPassed(phase, at: now, into: &effects)
        case .failed(let cause):
            let isInDoubt = sequence?.isInDoubt == true
            sequence = nil
            let text = "wave \"\(wave.name)\": \(cause.text)"
            if isInDoubt {
                // Another attempt would do what may have been done.
                end(.failed, Cause(cause.code, text), at: now, into: &effects)
                return
            }
            attemptFailed(
                Cause(cause.code, text, servers: []),
                outcome: .failed,
                relaunching: [],
                at: now,
                into: &effects
            )
        case .idle, .trying, .waiting, nil:
            break
        }
    }

    private mutating func stepsPassed(_ phase: StepPhase, at now: Timestamp, into effects: inout Effects) {
        switch phase {
        case .before:
            makeLaunches(of: Array(servers.indices))
            endIfOver(at: now, into: &effects)
        case .after:
            if wave.approvalAfter != nil {
                // People are asked by the machine around.
                activity = .over
                settled = (launchOutcome, launchCause)
            } else {
                finish(launchOutcome, launchCause, at: now, into: &effects)
            }
        }
    }
}
