import MusterCore
import MusterHarness

/// Policies, probes, actions and points in time that chance adds to a drill.
///
/// With dice of their own, so that they move nothing else of the drill.
struct PolicyMaker {
    private var dice: Dice
    private var repeating: Dice

    init(seed: UInt64) {
        dice = Dice(seed: seed, stream: "policies")
        repeating = Dice(seed: seed, stream: "repeating")
    }

    mutating func add(to scenario: inout Scenario) {
        guard dice.percent(70) else {
            // A wave that may not be split has to fit into one job.
            return
        }
        if dice.percent(50) { scenario.plan.quotaPolicy = dice.pick([.fail, .wait]) }
        if dice.percent(10) { scenario.plan.unverifiedPolicy = .block }
        let usual = dice.pick(FailurePolicy.allCases)
        for wave in scenario.plan.waves.indices {
            scenario.plan.waves[wave].onFailure = dice.percent(70) ? usual : dice.pick(FailurePolicy.allCases)
            if dice.percent(30) {
                scenario.plan.waves[wave].retry = RetryRule(
                    attempts: dice.number(2...4),
                    delay: dice.percent(20) ? .zero : dice.seconds(1...600)
                )
            }
            if dice.percent(30) {
                scenario.plan.waves[wave].split = WaveSplit(
                    serversPerJob: dice.number(1...6),
                    stagger: dice.percent(50) ? .zero : dice.seconds(1...200)
                )
            }
            // The simulator keeps no recovery points before 1970.
            if dice.percent(10), scenario.world.start > Timestamp(seconds: 10_000_000) {
                scenario.plan.waves[wave].asOf = .age(dice.seconds(0...20_000))
            }
            for member in scenario.plan.waves[wave].members.indices where dice.percent(5) {
                scenario.plan.waves[wave].members[member].disposition = dice.pick(LaunchDisposition.allCases)
            }
            if dice.percent(25) { scenario.plan.waves[wave].before = makeSteps("before") }
            if dice.percent(40) { scenario.plan.waves[wave].after = makeSteps("after") }
        }
        scenario.steps = makeScript(scenario.plan)
    }

    private mutating func makeSteps(_ side: String) -> [WaveStep] {
        (1...dice.number(1...3)).map { number in
            let kind: WaveStep.Kind = dice.percent(60) ? .probe : .action
            var step = WaveStep(
                kind,
                name: "\(side) \(number)",
                kind == .probe ? .tcp(address: "somewhere-\(number):22") : .command("./do-\(number)")
            )
            step.timeout = dice.seconds(60...900)
            step.interval = dice.seconds(1...60)
            if kind == .action { step.attempts = dice.number(1...3) }
            if kind == .probe, dice.percent(30) { step.passes = dice.number(1...3) }
            // More than there is time for is no sound plan.
            while step.passes > 1, (step.interval + .seconds(1)) * step.passes >= step.timeout { step.passes -= 1 }
            if dice.percent(20) { step.isRequired = false }
            if kind == .action { step.isRepeatable = repeating.percent(50) }
            return step
        }
    }

    private mutating func makeScript(_ plan: RecoveryPlan) -> StepScript {
        var script = StepScript()
        if dice.percent(10) {
            script.fallback = .fail
            script.isConfigured = true
        }
        script.takes = dice.percent(50) ? .seconds(1) : dice.seconds(0...20)
        for _ in 0..<dice.number(0...6) {
            let result: ScriptedAnswer.Result
            switch dice.number(1...4) {
            case 1: result = .pass(after: dice.seconds(0...1_000))
            case 2: result = .fail
            case 3: result = .flap((0...dice.number(0...4)).map { _ in dice.percent(50) })
            default: result = .pass(after: .zero)
            }
            let first = dice.number(1...6)
            script.answers.append(
                ScriptedAnswer(
                    wave: dice.index(below: plan.waves.count),
                    phase: dice.percent(50) ? nil : dice.pick(StepPhase.allCases),
                    tries: dice.percent(50) ? nil : first...first + dice.number(0...10),
                    result: result,
                    takes: dice.percent(30) ? dice.seconds(0...1_200) : nil,
                    detail: dice.percent(30) ? "so it is <&> \u{1B}[31m" : nil
                )
            )
        }
        return script
    }
}
