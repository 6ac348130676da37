import MusterCore
import MusterEngine
import MusterTime
import Synchronization

/// The people of a simulated world: they hear what happens, and act when their time has come.
///
/// A class because the simulation calls it back. Used on the simulation's thread only; the lock merely lets the
/// compiler know.
final class People: EventHandler, Sendable {
    private struct State: Sendable {
        var handler: HandlerID?
        /// What was put on the calendar, by its number there.
        var calendar: [Entry] = []
        /// When scripted actions are due that have not come about, by their number in the calendar.
        var scripted: [Int: Timestamp] = [:]
        var hasBegun = false
        /// What the orchestrator's clock is ahead of the true time.
        var clockOffset = Duration.zero
        /// Every approval that was asked for, in order.
        var holds: [Hold] = []
        /// Pauses that are in force: of the execution, or before a wave.
        var pauses: Set<Int?> = []
        var chance: [SeededGenerator]
    }

    /// An approval that a wave waits for, or has waited for.
    private struct Hold: Hashable, Sendable {
        let wave: Int
        let point: ApprovalPoint
        let expires: Timestamp
        /// Who has a token; empty where anybody may decide.
        var asked: [String]
        var isOpen = true
    }

    /// What is going to happen.
    private enum Entry: Sendable {
        case script(Int)
        case answer(person: Int, hold: Int, approves: Bool)
        case resume(person: Int, wave: Int?)
    }

    private let actions: [PersonAction]
    private let staff: [Person]
    /// When the execution is asked for, from which scripts count.
    private let start: Timestamp
    /// From which absences count.
    private let runStart: Timestamp
    private let limit: Timestamp
    private let execution: ExecutionID
    private let mint: TokenMint
    private let inbox: ExecutionInbox
    private let simulation: Simulation
    private let state: Mutex<State>

    /// Makes the people who have to do with one of the executions.
    ///
    /// - Parameters:
    ///   - scenario: Where they live.
    ///   - actions: What they do to the execution by script.
    ///   - start: When the execution is asked for.
    ///   - seed: That of the execution.
    ///   - execution: Whose tokens they get.
    ///   - inbox: Where the execution hears them.
    ///   - simulation: Where their time passes.
    init(
        _ scenario: Scenario,
        doing actions: [PersonAction],
        from start: Timestamp,
        seed: UInt64,
        execution: ExecutionID,
        inbox: ExecutionInbox,
        simulation: Simulation
    ) {
        self.actions = actions
        staff = scenario.staff
        self.start = start
        runStart = scenario.world.start
        limit = scenario.world.start + scenario.limits.virtualTime
        self.execution = execution
        mint = TokenMint(seed: seed)
        self.inbox = inbox
        self.simulation = simulation
        state = Mutex(
            State(
                chance: scenario.staff.map { SeededGenerator(seed: seed, stream: "people:\($0.name)") }
            )
        )
        guard !actions.isEmpty || !staff.isEmpty else { return }
        let handler = simulation.register(self, named: "people")
        state.withLock { $0.handler = handler }
    }

    /// Until when somebody may still come whose action stands in the scenario; `nil` when nobody will.
    ///
    /// What lies behind the limit of virtual time is not waited for.
    var lastWord: Timestamp? {
        state.withLock { state in
            state.scripted.values.filter { $0 < limit }.max().map { $0 + state.clockOffset }
        }
    }

    /// What the orchestrator's clock is ahead of the true time, by which people live.
    var clockOffset: Duration {
        get { state.withLock(\.clockOffset) }
        set { state.withLock { $0.clockOffset = newValue } }
    }

    // MARK: - Hearing

    func notice(_ events: [RecordedEvent]) {
        state.withLock { state in
            guard state.handler != nil else { return }
            for recorded in events { hear(recorded, &state) }
        }
    }

    private func hear(_ recorded: RecordedEvent, _ state: inout State) {
        if !state.hasBegun {
            state.hasBegun = true
            script(.start, at: start, &state)
        }
        let time = recorded.time - state.clockOffset
        switch recorded.event {
        case .waveStarted(let wave):
            script(.wave(wave), at: time, &state)
        case .approvalRequested(let wave, let approvers, let expires, let terms):
            let point = terms?.point ?? .before
            state.holds.append(
                Hold(wave: wave, point: point, expires: expires - state.clockOffset, asked: approvers)
            )
            script(.hold(wave: wave, point), at: time, &state)
            ask(state.holds.count - 1, at: time, &state) { person in
                person.isOfficious || approvers.isEmpty || approvers.contains(person.name)
            }
        case .approvalEscalated(let wave, let approvers, _):
            guard let hold = state.holds.lastIndex(where: { $0.wave == wave && $0.isOpen }),
                !state.holds[hold].asked.isEmpty
            else { return }
            state.holds[hold].asked += approvers
            ask(hold, at: time, &state) { approvers.contains($0.name) && !$0.isOfficious }
        case .approvalDecided(let wave, _, _, _, _, _), .waveFinished(let wave, _, _):
            for hold in state.holds.indices where state.holds[hold].wave == wave { state.holds[hold].isOpen = false }
            state.pauses.remove(wave)
        case .paused(let wave, let expires):
            state.pauses.insert(wave)
            script(wave.map { .hold(wave: $0, .before) } ?? .pause, at: time, &state)
            for index in staff.indices where staff[index].resumes {
                guard let answer = draw(index, asked: time, before: expires - state.clockOffset, &state) else {
                    continue
                }
                put(.resume(person: index, wave: wave), at: answer.time, &state)
            }
        case .resumed(let wave, _, _):
            state.pauses.remove(wave)
        case .cancelRequested:
            state.pauses = []
        default:
            break
        }
    }

    /// Puts on the calendar what the scenario says for a moment.
    private func script(_ moment: PersonAction.Moment, at time: Timestamp, _ state: inout State) {
        for (index, action) in actions.enumerated() where action.moment == moment {
            state.scripted[state.calendar.count] = time + action.delay
            put(.script(index), at: time + action.delay, &state)
        }
    }

    private func ask(
        _ hold: Int,
        at time: Timestamp,
        _ state: inout State,
        _ isMeant: (Person) -> Bool
    ) {
        for index in staff.indices where isMeant(staff[index]) {
            let expires = state.holds[hold].expires
            guard let answer = draw(index, asked: time, before: expires, &state) else { continue }
            put(.answer(person: index, hold: hold, approves: answer.approves), at: answer.time, &state)
        }
    }

    /// Draws what a person does about a question; `nil` for nothing in time.
    private func draw(
        _ index: Int,
        asked: Timestamp,
        before limit: Timestamp,
        _ state: inout State
    ) -> (time: Timestamp, approves: Bool)? {
        let person = staff[index]
        // All three are drawn every time, so that one habit does not move the others.
        let delay = person.delay.draw(&state.chance[index])
        let ignores = state.chance[index].draw(person.ignores)
        let denies = state.chance[index].draw(person.denies)
        guard !ignores else { return nil }
        let moment = person.presence.moment(after: asked, delay, runStart: runStart, before: limit)
        return moment.map { ($0, !denies) }
    }

    private func put(_ entry: Entry, at time: Timestamp, _ state: inout State) {
        guard let handler = state.handler else { return }
        simulation.schedule(ScheduledEvent(handler: handler, payload: UInt64(state.calendar.count)), at: time)
        state.calendar.append(entry)
    }

    // MARK: - Acting

    func fire(_ payload: UInt64, at now: Timestamp) {
        let request = state.withLock { state -> PersonRequest? in
            state.scripted[Int(payload)] = nil
            switch state.calendar[Int(payload)] {
            case .script(let index): return self.request(actions[index], state)
            case .answer(let index, let number, let approves):
                let hold = state.holds[number]
                // Whoever comes to a question that is answered sees that, and goes away.
                guard hold.isOpen else { return nil }
                return PersonRequest(
                    approves ? .approve(wave: hold.wave) : .deny(wave: hold.wave),
                    by: staff[index].name,
                    token: token(of: staff[index].name, number, state)
                )
            case .resume(let index, let wave):
                guard state.pauses.contains(wave) else { return nil }
                return PersonRequest(wave.map { .resumeWave($0) } ?? .resume, by: staff[index].name)
            }
        }
        guard var request else { return }
        request.asked = now + clockOffset
        inbox.post(request)
    }

    private func request(_ action: PersonAction, _ state: State) -> PersonRequest {
        switch action.deed {
        case .decide(let decision, let wave, let point):
            let hold = state.holds.lastIndex { $0.wave == wave && $0.point == point }
            return PersonRequest(
                decision == .approve ? .approve(wave: wave) : .deny(wave: wave),
                by: action.person,
                reason: action.reason,
                token: hold.flatMap { token(of: action.person, $0, state) }
            )
        case .pause: return PersonRequest(.pause, by: action.person, reason: action.reason)
        case .resume(nil): return PersonRequest(.resume, by: action.person, reason: action.reason)
        case .resume(let wave?): return PersonRequest(.resumeWave(wave), by: action.person, reason: action.reason)
        case .cancel: return PersonRequest(.cancel, by: action.person, reason: action.reason)
        }
    }

    /// The token that a person was given for an approval; `nil` for somebody who was not asked by name.
    private func token(of person: String, _ hold: Int, _ state: State) -> String? {
        guard state.holds[hold].asked.contains(person) else { return nil }
        return mint.token(execution: execution, hold: hold + 1, holder: person)
    }
}
