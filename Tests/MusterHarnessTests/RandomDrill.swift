import MusterCore
import MusterEngine
import MusterHarness

/// A drill that nobody has thought of: one seed decides the plan, the world, the faults and the people.
struct RandomDrill {
    let scenario: Scenario
    /// What people ask of the execution that a scenario cannot say, and when, counted from the start.
    let requests: [(after: Duration, request: PersonRequest)]
    /// How the engine goes about its work.
    let settings: EngineSettings
    /// Whether the world lets the plan complete when nothing goes wrong.
    let isFeasible: Bool

    var crashes: Bool {
        scenario.faults.contains { if case .crash = $0.kind { true } else { false } }
    }

    var loaded: LoadedScenario { LoadedScenario(scenario, file: "\(scenario.name).yaml") }

    /// A mute drill is the same, and every message fails.
    init(seed: UInt64, isMute: Bool = false) {
        var maker = DrillMaker(seed: seed)
        var scenario = maker.scenario()
        if isMute {
            let failure = CallFault.Effect.error(code: "InternalError", message: nil, retryAfter: nil)
            scenario.faults.append(Fault(.call(CallFault(service: "sns", operation: nil, effect: failure))))
        }
        self.scenario = scenario
        requests = maker.requests(waves: scenario.plan.waves.count)
        settings = maker.settings()
        isFeasible = maker.isFeasible
    }
}

/// Makes the parts of a drill from one seed.
struct DrillMaker {
    let seed: UInt64
    var plan: Dice
    var world: Dice
    var trouble: Dice
    /// For kinds of faults that came later, so that the others stay as they were.
    var deep: Dice
    /// For those of the network and of Muster's machine, likewise.
    var network: Dice
    var people: Dice
    var isFeasible = true

    let home = AccountID("999999999999")
    let region = RegionName("us-east-1")
    let topicRegion = RegionName("eu-west-1")
    let roleName = "DRSOrchestrationRole"

    /// A place of the plan with the servers that its world has there.
    struct Place {
        var target: RecoveryTarget
        var servers: [WorldServer] = []
    }

    init(seed: UInt64) {
        self.seed = seed
        plan = Dice(seed: seed, stream: "plan")
        world = Dice(seed: seed, stream: "world")
        trouble = Dice(seed: seed, stream: "trouble")
        deep = Dice(seed: seed, stream: "deep")
        network = Dice(seed: seed, stream: "network")
        people = Dice(seed: seed, stream: "people")
    }

    mutating func scenario() -> Scenario {
        // Some worlds are sound, so that the chance of a whole recovery does not vanish.
        let isSound = world.percent(50)
        var places = makePlaces()
        let waves = shuffled(makeWaves(&places, isSound: isSound))
        let recoveryPlan = RecoveryPlan(
            name: "plan-\(seed)",
            objectives: Objectives(
                rto: plan.percent(50) ? plan.seconds(300...20_000) : nil,
                rpo: plan.percent(50) ? plan.seconds(1...3_600) : nil,
                waveTransition: plan.percent(50) ? plan.seconds(1...60) : nil,
                detection: plan.percent(50) ? plan.seconds(1...60) : nil,
                start: plan.percent(50) ? plan.seconds(1...60) : nil
            ),
            target: places[0].target,
            notify: plan.percent(60)
                ? NotificationPlan(topic: "arn:aws:sns:\(plan.pick([region, topicRegion])):\(home):drills") : nil,
            conflictPolicy: plan.pick([.fail, .wait]),
            pauseLimit: plan.percent(30) ? makeLimit() : nil,
            waves: waves
        )
        let simulated = makeWorld(places, isSound: isSound)
        var scenario = Scenario(
            name: "drill-\(seed)",
            summary: "Made by chance.",
            plan: recoveryPlan,
            world: simulated,
            mode: plan.pick([.drill, .recovery]),
            seed: seed,
            faults: makeFaults(places) + makeNetworkFaults(),
            people: makePeople(waves),
            staff: makeStaff()
        )
        var policies = PolicyMaker(seed: seed)
        policies.add(to: &scenario)
        var neighbours = NeighbourMaker(seed: seed)
        neighbours.add(to: &scenario, topic: "arn:aws:sns:\(region):\(home):drills")
        isFeasible = isFeasible && neighbours.keepsFeasible
        var features = FeatureMaker(seed: seed, isSound: isSound)
        features.add(to: &scenario)
        isFeasible = isFeasible && features.keepsFeasible
        if scenario.plan.waves.contains(where: { $0.asOf != nil }) { isFeasible = isFeasible && isSound }
        scenario.limits.virtualTime = .seconds(60 * 86_400)
        scenario.limits.events = 20_000_000
        scenario.expectations = makeExpectations(waves)
        return scenario
    }

    // MARK: - Engine

    func settings() -> EngineSettings {
        var dice = Dice(seed: seed, stream: "settings")
        var settings = EngineSettings()
        guard dice.percent(50) else { return settings }
        settings.readsJobLogs = dice.percent(80)
        settings.readsRecoveryInstances = dice.percent(80)
        settings.grace = dice.seconds(0...300)
        settings.instanceLooks = dice.number(0...4)
        settings.readsPerMinute = dice.percent(50) ? 100 : dice.number(5...200)
        settings.launch.serversPerJob = dice.percent(50) ? 100 : dice.number(1...5)
        settings.launch.jobsPerTarget = dice.percent(50) ? 20 : dice.number(1...4)
        settings.launch.serversPerTarget = dice.percent(50) ? 500 : dice.number(1...20)
        settings.launch.attempts = dice.number(1...4)
        settings.launch.quietPeriod = dice.seconds(60...600)
        settings.launch.conflictWaits = dice.percent(50) ? [] : [.seconds(30), .seconds(60)]
        if dice.percent(40) { settings.poll = .fixed(dice.seconds(1...120)) }
        return settings
    }

    mutating func makeExpectations(_ waves: [Wave]) -> Expectations {
        var expectations = Expectations()
        if people.percent(30) { expectations.outcome = .init(people.pick(ExecutionOutcome.allCases)) }
        if people.percent(30) {
            expectations.waves = [
                .init(
                    Expectations.WaveEnd(
                        wave: people.index(below: waves.count),
                        outcome: people.pick(WaveOutcome.allCases),
                        cause: people.percent(30) ? people.pick(CauseCode.allCases) : nil
                    )
                )
            ]
        }
        if people.percent(30) {
            expectations.calls = [.init(Expectations.CallCount(operation: "drs:StartRecovery", count: 0...3))]
        }
        if people.percent(20) { expectations.notified = .init([.started, .completed]) }
        if people.percent(20) { expectations.missedObjectives = [.init("rto")] }
        if people.percent(20) { expectations.mentions = [.init("throttled")] }
        return expectations
    }
}
