import MusterCore

/// Follows what people do in a record, and lists what must not be.
///
/// It knows nothing of the engine: its rules are written a second time, from the plan and the events alone.
struct ControlExamination {
    private struct Hold {
        var point: ApprovalPoint
        var approval: Approval
        var asked: Set<String>
        var given: Set<String> = []
        var tokens: Set<String>
        var end: Timestamp
        var since: Timestamp
    }

    private let plan: RecoveryPlan
    private var holds: [Int: Hold] = [:]
    /// Waves whose approval before or after was given, or let go by the plan.
    private var passed: Set<String> = []
    private var resumed: Set<Int> = []
    /// Waves that have failed, and that the plan goes on without: nobody is asked about these.
    private var skipped: Set<Int> = []
    private var isPaused = false
    private var usedTokens: Set<String> = []
    private(set) var cancelled: Timestamp?
    private(set) var problems: [String] = []

    init(plan: RecoveryPlan) {
        self.plan = plan
    }

    private mutating func require(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds { problems.append(problem()) }
    }

    mutating func take(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .approvalRequested(let wave, let approvers, let expires, let terms):
            ask(wave, approvers, expires, terms, at: recorded.time)
        case .approvalEscalated(let wave, let people, let tokens):
            require(holds[wave] != nil, "wave \(wave) escalates without a hold")
            holds[wave]?.asked.formUnion(people)
            holds[wave]?.tokens.formUnion(tokens)
        case .approvalGiven(let wave, let person, _, let token, let given, let quorum, let asked):
            count(person, token, wave, at: asked ?? recorded.time)
            require(holds[wave]?.given.count == given && given < quorum, "wave \(wave): \(given) of \(quorum)")
        case .approvalDecided(let wave, let decision, let person, _, let token, let asked):
            decide(wave, decision, person, token, at: asked ?? recorded.time)
        case .pauseRequested:
            require(!isPaused, "paused twice")
            isPaused = true
        case .resumed(nil, _, _):
            require(isPaused, "resumed without a pause")
            isPaused = false
        case .resumed(let wave?, _, _):
            resumed.insert(wave)
        case .cancelRequested:
            require(cancelled == nil, "cancelled twice")
            cancelled = recorded.time
            isPaused = false
        case .waveStarted(let wave):
            start(wave)
        case .launchIntended(_, let launch):
            require(cancelled == nil, "a launch is intended after the cancellation")
            require(!isPaused || launch.attempt > 1, "a launch is intended while paused")
        case .waveFinished(let wave, let outcome, _):
            if outcome.isRecovered, plan.waves[wave].approvalAfter != nil {
                require(passed.contains("\(wave) after"), "wave \(wave) counts without its approval")
            }
            if outcome == .skipped { skipped.insert(wave) }
            holds[wave] = nil
        default:
            break
        }
    }

    private mutating func ask(
        _ wave: Int,
        _ approvers: [String],
        _ expires: Timestamp,
        _ terms: ApprovalTerms?,
        at now: Timestamp
    ) {
        let point = terms?.point ?? .before
        guard let approval = point == .before ? plan.waves[wave].approval : plan.waves[wave].approvalAfter else {
            return problems.append("wave \(wave) is held although the plan does not say so")
        }
        require(approvers == approval.approvers, "wave \(wave) asks others")
        require(expires == now + approval.timeout, "wave \(wave) is held for another time")
        require(
            terms?.tokens.count == (approvers.isEmpty ? approval.quorum : approvers.count),
            "wave \(wave): \(terms?.tokens.count ?? 0) tokens"
        )
        require(Set(terms?.tokens ?? []).isDisjoint(with: usedTokens), "wave \(wave): a token is issued again")
        holds[wave] = Hold(
            point: point,
            approval: approval,
            asked: Set(approvers),
            tokens: Set(terms?.tokens ?? []),
            end: expires,
            since: now
        )
    }

    /// An approval, or a denial, that counts: by somebody who was asked, in time, with a token that was never used.
    private mutating func count(_ person: String, _ token: String?, _ wave: Int, at now: Timestamp) {
        guard let hold = holds[wave] else {
            return problems.append("\(person) decides on wave \(wave), which is not held")
        }
        require(hold.approval.approvers.isEmpty || hold.asked.contains(person), "\(person) decides on wave \(wave)")
        require(now < hold.end, "\(person) decides on wave \(wave) too late")
        require(!hold.given.contains(person), "\(person) decides on wave \(wave) twice")
        require(token.map(hold.tokens.contains) == true, "\(person) decides on wave \(wave) with another token")
        require(token.map { usedTokens.insert($0).inserted } == true, "\(person) uses a token again")
        holds[wave]?.given.insert(person)
    }

    private mutating func decide(
        _ wave: Int,
        _ decision: ApprovalDecision,
        _ person: String?,
        _ token: String?,
        at now: Timestamp
    ) {
        guard let hold = holds[wave] else { return problems.append("wave \(wave) is decided without a hold") }
        if let person { count(person, token, wave, at: now) }
        switch decision {
        case .approved:
            require(holds[wave]?.given.count == hold.approval.quorum, "wave \(wave) is approved without its quorum")
            passed.insert("\(wave) \(hold.point)")
        case .denied:
            require(person != nil, "nobody denied wave \(wave)")
        case .timedOut:
            require(person == nil && now >= hold.end, "wave \(wave) times out at \(now)")
            if hold.approval.onTimeout == .continue { passed.insert("\(wave) \(hold.point)") }
        }
        holds[wave] = nil
    }

    private mutating func start(_ wave: Int) {
        require(cancelled == nil, "wave \(wave) starts after the cancellation")
        require(!isPaused, "wave \(wave) starts while paused")
        if plan.waves[wave].approval != nil {
            require(passed.contains("\(wave) before"), "wave \(wave) starts without its approval")
        }
        if plan.waves[wave].pauseBefore != nil {
            require(resumed.contains(wave), "wave \(wave) starts without its pause")
        }
        // The result of a wave that was skipped is put to nobody.
        for dependency in plan.waves[wave].dependsOn
        where plan.waves[dependency].approvalAfter != nil && !skipped.contains(dependency) {
            require(passed.contains("\(dependency) after"), "wave \(wave) starts before \(dependency) is approved")
        }
    }
}
