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
    /// Whether it has ended with an action of which nobody knows whether it ran.
    package private(set) var isInDoubt = false

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

    /// Takes up what an engine before had under way; it does nothing before it is told to go on.
    ///
    /// `number` tells how many tries there were, one included of which only the begin is known.
    init(resuming interrupted: InterruptedSteps, _ steps: [WaveStep], number: Int) {
        self.init(steps, phase: interrupted.phase, attempt: interrupted.attempt, after: number)
        tries = interrupted.tries
        passes = interrupted.passes
        lastDetail = interrupted.detail
        end = interrupted.since + (steps.indices.contains(interrupted.step) ? steps[interrupted.step].timeout : .zero)
    }

    // MARK: - Deciding

    /// Goes on after a restart.
    ///
    /// A probe looks again, even when its time has passed meanwhile: what it looks for may have come about. An action
    /// of which nobody knows whether it ran is run again only if the plan says that it may be; else it has failed.
    mutating func goOn(_ interrupted: InterruptedSteps, at now: Timestamp, patience: Duration) -> [Output] {
        let step = interrupted.step
        guard case .idle = state, steps.indices.contains(step), !interrupted.isFinished else {
            return begin(interrupted.isFinished ? step + 1 : step, at: now)
        }
        if steps[step].kind == .probe { end = max(end, now + patience) }
        switch interrupted.next {
        case .tryUnderWay where steps[step].kind == .action && !steps[step].isRepeatable:
            isInDoubt = true
            lastDetail = "Muster was restarted meanwhile, nobody knows whether it ran, and it is not repeatable"
            return finish(step, .failed, at: now)
        case .tryUnderWay:
            end = max(end, now + patience)
            return tryAgain(step, at: now, isFirst: false)
        case .due(let time) where time > now:
            state = .waiting(step: step, until: time)
            return []
        case .due:
            return tryAgain(step, at: now, isFirst: false)
        }
    }

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
        return [happened(step, .started)] + tryAgain(step, at: now, isFirst: true)
    }

    private mutating func tryAgain(_ step: Int, at now: Timestamp, isFirst: Bool = false) -> [Output] {
        guard now < end else { return finish(step, .timedOut, at: now) }
        number += 1
        tries += 1
        state = .trying(step: step)
        let attempt = Output.attempt(step: step, number: number, limit: end - now)
        // What does something is written down before it is done; a look does no harm.
        return isFirst || steps[step].kind == .probe ? [attempt] : [happened(step, .retrying), attempt]
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
            let row = passes > 0 ? ", \(passes) of the \(step.passes) in a row that have to pass" : ""
            return "did not pass within \(step.timeout.text) (\(count)\(row)\(answer))"
        case .notRun: return "was not run"
        }
    }

    private func happened(_ step: Int, _ what: StepEvent.What) -> Output {
        .happened(StepEvent(phase: phase, step: step, name: steps[step].name, attempt: attempt, what: what))
    }
}

/// How far the steps of one side of a wave had come when an engine ended.
struct InterruptedSteps: Hashable, Sendable {
    /// What was to follow.
    enum Next: Hashable, Sendable {
        /// A try had begun, and its answer is not known.
        case tryUnderWay
        case due(Timestamp)
    }

    let phase: StepPhase
    let attempt: Int
    var step: Int
    /// When the step began.
    var since: Timestamp
    /// Tries that have begun.
    var tries = 1
    var passes = 0
    var detail: String?
    var next = Next.tryUnderWay
    /// Whether the step has ended, so that the next one follows.
    var isFinished = false

    init(_ event: StepEvent, at time: Timestamp) {
        phase = event.phase
        attempt = event.attempt
        step = event.step
        since = time
    }

    /// Takes note of what happened to the step.
    mutating func take(_ what: StepEvent.What, at time: Timestamp) {
        switch what {
        case .started:
            break
        case .retrying:
            tries += 1
            next = .tryUnderWay
        case .tried(let number, let answer, let due):
            tries = max(tries, number)
            passes = answer.hasPassed ? passes + 1 : 0
            detail = answer.detail
            next = .due(due ?? time)
        case .finished:
            isFinished = true
        }
    }
}
