package import MusterCore

/// Takes the probes and actions of one side of a wave one after the other to their ends.
///
/// It tries nothing itself: it returns what happened and what is to be tried. Only an answer that has passed counts as
/// passed, and only while it is waited for.
package struct StepSequence: Hashable, Sendable {
    /// What follows.
    package enum Output: Hashable, Sendable {
        case happened(StepEvent)
        /// Try a step once, within the limit.
        case attempt(step: Int, number: Int, limit: Duration)
    }

    package enum State: Hashable, Sendable {
        case idle
        case trying(step: Int)
        case waiting(step: Int, until: Timestamp)
        /// Every step has passed that has to.
        case passed
        case failed(Cause)
    }

    package let steps: [WaveStep]
    package let phase: StepPhase
    /// The attempt of the wave.
    package let attempt: Int
    package private(set) var state = State.idle

    /// Tries of all steps so far, over all attempts of the wave; an answer finds back by this number.
    package private(set) var number: Int
    /// When the time of the present step is up.
    private var end = Timestamp.distantFuture
    private var tries = 0
    private var passes = 0
    private var lastDetail: String?

    /// The number tells how many tries there were before.
    package init(_ steps: [WaveStep], phase: StepPhase, attempt: Int, after number: Int) {
        self.steps = steps
        self.phase = phase
        self.attempt = attempt
        self.number = number
    }

    /// Whether nothing follows.
    package var isOver: Bool {
        switch state {
        case .passed, .failed: true
        case .idle, .trying, .waiting: false
        }
    }

    /// When it has to be told that time has passed.
    package var deadline: Timestamp {
        switch state {
        case .idle, .passed, .failed: .distantFuture
        case .trying: end
        case .waiting(_, let until): until
        }
    }

    /// The step that is tried or waited for.
    package var current: WaveStep? {
        switch state {
        case .trying(let step), .waiting(let step, _): steps[step]
        case .idle, .passed, .failed: nil
        }
    }

    // MARK: - Deciding

    package mutating func start(at now: Timestamp) -> [Output] {
        guard case .idle = state else { return [] }
        return begin(0, at: now)
    }

    /// Takes in an answer; one that is not waited for any more changes nothing.
    package mutating func answered(_ number: Int, _ answer: StepAnswer, at now: Timestamp) -> [Output] {
        guard case .trying(let step) = state, number == self.number else { return [] }
        guard now <= end else { return finish(step, .timedOut, at: now) }
        passes = answer.hasPassed ? passes + 1 : 0
        lastDetail = answer.detail
        let limit = steps[step].attempts ?? .max
        let next = now + steps[step].interval
        let goesOn =
            answer.hasPassed
            ? passes < steps[step].passes && next < end && tries < limit : next < end && tries < limit
        var outputs = [
            happened(step, .tried(number: tries, answer: answer, next: goesOn ? next : nil))
        ]
        if answer.hasPassed, passes >= steps[step].passes {
            return outputs + finish(step, .passed, at: now)
        }
        guard goesOn else {
            return outputs + finish(step, tries >= limit ? .failed : .timedOut, at: now)
        }
        if next <= now {
            outputs += tryAgain(step, at: now)
        } else {
            state = .waiting(step: step, until: next)
        }
        return outputs
    }

    package mutating func timePassed(at now: Timestamp) -> [Output] {
        switch state {
        case .waiting(let step, let until) where now >= until: tryAgain(step, at: now)
        case .trying(let step) where now >= end: finish(step, .timedOut, at: now)
        case .idle, .waiting, .trying, .passed, .failed: []
        }
    }

    /// Ends the sequence from outside: the present step has not passed, and those after it never run.
    package mutating func giveUp(_ cause: Cause) -> [Output] {
        switch state {
        case .trying(let step), .waiting(let step, _):
            state = .failed(cause)
            return [happened(step, .finished(.notRun, tries: tries, detail: cause.text))]
        case .idle:
            state = .failed(cause)
            return []
        case .passed, .failed:
            return []
        }
    }

    private mutating func begin(_ step: Int, at now: Timestamp) -> [Output] {
        guard steps.indices.contains(step) else {
            state = .passed
            return []
        }
        tries = 0
        passes = 0
        lastDetail = nil
        end = now + steps[step].timeout
        return [happened(step, .started)] + tryAgain(step, at: now)
    }

    private mutating func tryAgain(_ step: Int, at now: Timestamp) -> [Output] {
        guard now < end else { return finish(step, .timedOut, at: now) }
        number += 1
        tries += 1
        state = .trying(step: step)
        return [.attempt(step: step, number: number, limit: end - now)]
    }

    private mutating func finish(_ index: Int, _ outcome: StepOutcome, at now: Timestamp) -> [Output] {
        let step = steps[index]
        let detail = words(of: step, outcome)
        let event = happened(index, .finished(outcome, tries: tries, detail: detail))
        if outcome == .passed || !step.isRequired { return [event] + begin(index + 1, at: now) }
        let code: CauseCode = step.kind == .probe ? .probeFailed : .actionFailed
        state = .failed(Cause(code, "\(step.kind.rawValue) \"\(step.name)\" \(detail)"))
        return [event]
    }

    private func words(of step: WaveStep, _ outcome: StepOutcome) -> String {
        let count = tries == 1 ? "1 try" : "\(tries) tries"
        let last = lastDetail.map { ": \($0)" } ?? ""
        switch outcome {
        case .passed: return tries == 1 ? "passed" : "passed after \(count)"
        case .failed: return step.kind == .action && tries == 1 ? "failed\(last)" : "failed after \(count)\(last)"
        case .timedOut:
            let answer = lastDetail == nil ? ": there was no answer" : ", the last one\(last)"
            return "did not pass within \(step.timeout.text) (\(count)\(answer))"
        case .notRun: return "was not run"
        }
    }

    private func happened(_ step: Int, _ what: StepEvent.What) -> Output {
        .happened(StepEvent(phase: phase, step: step, name: steps[step].name, attempt: attempt, what: what))
    }
}
