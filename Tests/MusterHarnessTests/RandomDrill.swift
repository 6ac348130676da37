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

    var loaded: LoadedScenario { LoadedScenario(scenario, file: "\(scenario.name).yaml") }

    init(seed: UInt64) {
        var maker = DrillMaker(seed: seed)
        scenario = maker.scenario()
        requests = maker.requests(waves: scenario.plan.waves.count)
        settings = maker.settings()
        isFeasible = maker.isFeasible
    }
}

/// Chance in words; every purpose has dice of its own.
struct Dice {
    private var random: SeededGenerator

    init(seed: UInt64, stream: String) {
        random = SeededGenerator(seed: seed, stream: "torture:" + stream)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(random.draw(below: UInt64(range.upperBound - range.lowerBound) + 1))
    }

    mutating func percent(_ chance: Int) -> Bool { number(1...100) <= chance }

    mutating func seconds(_ range: ClosedRange<Int>) -> Duration {
        .milliseconds(number(range.lowerBound * 1_000...range.upperBound * 1_000))
    }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

    mutating func index(below count: Int) -> Int { number(0...count - 1) }
}

private struct DrillMaker {
    private let seed: UInt64
    private var plan: Dice
    private var world: Dice
    private var trouble: Dice
    private var people: Dice
    private(set) var isFeasible = true

    private let home = AccountID("999999999999")
    private let region = RegionName("us-east-1")
    private let topicRegion = RegionName("eu-west-1")
    private let roleName = "DRSOrchestrationRole"

    /// A place of the plan with the servers that its world has there.
    private struct Place {
        var target: RecoveryTarget
        var servers: [WorldServer] = []
    }

    init(seed: UInt64) {
        self.seed = seed
        plan = Dice(seed: seed, stream: "plan")
        world = Dice(seed: seed, stream: "world")
        trouble = Dice(seed: seed, stream: "trouble")
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
            faults: makeFaults(places.flatMap(\.servers)),
            people: makePeople(waves),
            staff: makeStaff()
        )
        var policies = PolicyMaker(seed: seed)
        policies.add(to: &scenario)
        if scenario.plan.waves.contains(where: { $0.asOf != nil }) { isFeasible = isFeasible && isSound }
        scenario.limits.virtualTime = .seconds(60 * 86_400)
        scenario.limits.events = 20_000_000
        scenario.expectations = makeExpectations(waves)
        return scenario
    }

    // MARK: - Plan

    private mutating func makePlaces() -> [Place] {
        var places: [Place] = []
        for number in 1...plan.number(1...2) {
            let isHome = number == 1 && plan.percent(30)
            let account = isHome ? home : AccountID(String(repeating: "\(number)", count: 12))
            places.append(
                Place(
                    target: RecoveryTarget(
                        account: account,
                        region: number == 1 ? region : plan.pick([region, topicRegion]),
                        role: isHome ? nil : "arn:aws:iam::\(account):role/\(roleName)",
                        externalID: isHome || plan.percent(50) ? nil : "shop-\(number)"
                    )
                )
            )
        }
        return places
    }

    private mutating func makeWaves(_ places: inout [Place], isSound: Bool) -> [Wave] {
        let count = plan.number(1...8)
        var left = plan.number(0...max(0, 30 - count))
        return (0..<count).map { number in
            let place = plan.index(below: places.count)
            let size = 1 + (number == count - 1 ? min(left, 12) : plan.number(0...min(left, 6)))
            left -= size - 1
            let dependsOn = (0..<number).filter { _ in plan.percent(30) }
            let fresh = (0..<size).map { makeServer(wave: number, $0, isSound: isSound) }
            places[place].servers += fresh
            let members = makeMembers(fresh, wave: number)
            let isShort = plan.percent(10)
            if isShort { isFeasible = false }
            let critical = members.count { $0.impact == .critical }
            return Wave(
                name: plan.percent(10) ? "wave <&\"'> \(number) ☃" : "wave-\(number)",
                dependsOn: dependsOn,
                members: members,
                target: place == 0 ? nil : places[place].target,
                budget: plan.percent(40) ? plan.seconds(60...4_000) : nil,
                timeLimit: isShort ? plan.seconds(1...1_500) : .seconds(4 * 3_600),
                toleratedFailures: plan.percent(30) ? plan.number(0...max(0, critical)) : 0,
                approval: plan.percent(25) ? makeApproval() : nil,
                approvalAfter: plan.percent(15) ? makeApproval() : nil,
                pauseBefore: plan.percent(10) ? makeLimit() : nil
            )
        }
    }

    /// The waves in another order of the file: what a wave waits for may stand below it.
    private mutating func shuffled(_ waves: [Wave]) -> [Wave] {
        var order = Array(waves.indices)
        for index in order.indices.dropLast() where plan.percent(30) {
            order.swapAt(index, plan.number(index...order.count - 1))
        }
        return order.map { number in
            var wave = waves[number]
            wave.dependsOn = wave.dependsOn.compactMap(order.firstIndex)
            return wave
        }
    }

    private mutating func makeApproval() -> Approval {
        var approval = Approval(
            approvers: plan.percent(70) ? ["alice", "bob"] : [],
            quorum: plan.percent(40) ? 2 : 1,
            timeout: plan.seconds(1...7_200),
            onTimeout: plan.pick([.fail, .cancel, .continue])
        )
        if plan.percent(30) {
            approval.escalations = [Approval.Escalation(after: approval.timeout / 2, to: ["carol", "bob"])]
        }
        return approval
    }

    private mutating func makeLimit() -> HoldLimit {
        HoldLimit(timeout: plan.seconds(1...9_000), onTimeout: plan.pick(HoldLimit.Action.allCases))
    }

    private mutating func makeMembers(_ servers: [WorldServer], wave: Int) -> [WaveMember] {
        func impact(_ isOptional: Bool) -> WaveMember.Impact { isOptional ? .optional : .critical }
        if plan.percent(25) {
            return [WaveMember(.tags(["wave": "\(wave)"]), impact: impact(plan.percent(10)))]
        }
        return servers.map { server in
            WaveMember(
                plan.percent(50) ? .name(server.name) : .id(server.id),
                impact: impact(plan.percent(20))
            )
        }
    }

    // MARK: - World

    private mutating func makeServer(wave: Int, _ number: Int, isSound: Bool) -> WorldServer {
        let digits = String(1_000_000 + wave * 1_000 + number)
        var server = WorldServer(
            id: SourceServerID("s-" + String(repeating: "0", count: 17 - digits.count) + digits),
            name: "server-\(wave)-\(number)",
            operatingSystem: world.percent(40) ? .windows : .linux,
            tags: ["wave": "\(wave)", "Name": "server-\(wave)-\(number)"]
        )
        server.replication.lag = world.percent(30) ? world.seconds(0...7_200) : .zero
        server.recoveryMode = world.percent(10) ? .fast : .optimal
        server.launch.disposition = world.percent(10) ? "STOPPED" : "STARTED"
        server.launch.copyTags = world.percent(20)
        if server.recoveryMode == .fast { server.ec2InstanceID = "i-0123456789abcdef0" }
        if world.percent(15) {
            server.leftover = WorldServer.Leftover(isDrill: world.percent(50), age: world.seconds(0...100_000))
        }
        if !isSound, world.percent(6) {
            isFeasible = false
            server.replication.state = world.pick([
                "STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "PAUSED", "RESCAN", "STALLED",
                "DISCONNECTED",
            ])
            if server.replication.state == "STALLED" { server.replication.error = "AGENT_NOT_SEEN" }
        }
        return server
    }

    private mutating func makeWorld(_ places: [Place], isSound: Bool) -> World {
        var accounts: [AccountID: WorldAccount] = [home: WorldAccount(id: home)]
        for place in places {
            var account = accounts[place.target.account] ?? WorldAccount(id: place.target.account)
            if place.target.role != nil {
                var role = WorldRole(
                    name: roleName,
                    trustedAccounts: [home],
                    externalID: place.target.externalID,
                    maximumSession: .seconds(world.pick([3_600, 7_200, 43_200]))
                )
                if !isSound, world.percent(8) {
                    isFeasible = false
                    role.externalID = "another"
                    if world.percent(50) { role.trustedAccounts = [] }
                }
                account.roles = [role]
            }
            var area =
                account.regions.first { $0.name == place.target.region } ?? WorldRegion(name: place.target.region)
            area.servers += place.servers
            if !isSound { spoil(&area) }
            account.regions.removeAll { $0.name == area.name }
            account.regions.append(area)
            accounts[account.id] = account
        }
        addTopics(&accounts)
        return World(
            name: "world-\(seed)",
            start: world.percent(70)
                ? World.defaultStart : Timestamp(seconds: Int64(world.number(-2_000_000_000...7_000_000_000))),
            caller: WorldCaller(account: home, arn: "arn:aws:iam::\(home):user/dr"),
            accounts: accounts.values.sorted { $0.id < $1.id },
            behavior: makeBehavior()
        )
    }

    private mutating func spoil(_ area: inout WorldRegion) {
        if world.percent(3) {
            isFeasible = false
            area.isInitialized = false
        }
        if world.percent(15) {
            isFeasible = false
            area.quotas.concurrentJobs = world.number(0...3)
        }
        if world.percent(10) {
            isFeasible = false
            area.quotas.serversPerJob = world.number(0...6)
        }
        if world.percent(10) {
            isFeasible = false
            area.quotas.serversInAllJobs = world.number(0...12)
        }
        if world.percent(25) {
            isFeasible = false
            var left = area.servers.map(\.id)
            for _ in 1...world.number(1...3) {
                var job = WorldForeignJob(
                    servers: [],
                    age: world.seconds(0...2_000),
                    remaining: world.seconds(0...2_000),
                    isDrill: world.percent(50)
                )
                for _ in 0..<world.number(0...3) where !left.isEmpty {
                    job.servers.append(left.remove(at: world.index(below: left.count)))
                }
                area.foreignJobs.append(job)
            }
        }
    }

    private mutating func addTopics(_ accounts: inout [AccountID: WorldAccount]) {
        let mayBeMissing = world.percent(20)
        for name in [region, topicRegion] where !mayBeMissing || world.percent(50) {
            var area = accounts[home]?.regions.first { $0.name == name } ?? WorldRegion(name: name)
            area.topics = [
                WorldTopic(
                    name: "drills",
                    subscriptions: [WorldTopic.Subscription(transport: "email", endpoint: "dr@example.com")]
                )
            ]
            accounts[home]?.regions.removeAll { $0.name == name }
            accounts[home]?.regions.append(area)
        }
    }

    private mutating func makeBehavior() -> ServiceBehavior {
        var behavior = ServiceBehavior()
        behavior.jobsNameRecoveryInstances = world.percent(50)
        behavior.launchStatusShowsProgress = world.percent(50)
        behavior.recoveryInstanceDelay = world.percent(30) ? world.seconds(0...300) : .zero
        behavior.defaultPageSize = world.percent(50) ? world.number(1...5) : world.number(1...200)
        behavior.callLatency = world.pick([
            .constant(.zero), .constant(.milliseconds(120)), .uniform(.zero, .seconds(2)),
            .lognormal(median: .milliseconds(200), sigma: 1, minimum: nil, maximum: .seconds(20)),
        ])
        behavior.callTimeout = world.percent(80) ? .seconds(60) : world.seconds(25...120)
        behavior.terminatedInstancesLinger = world.seconds(0...600)
        return behavior
    }

    // MARK: - Faults

    private static let operations: [(service: String, name: String?)] = [
        ("drs", "StartRecovery"), ("drs", "StartRecovery"), ("drs", "DescribeJobs"), ("drs", "DescribeJobs"),
        ("drs", "DescribeSourceServers"), ("drs", "DescribeJobLogItems"), ("drs", "DescribeRecoveryInstances"),
        ("sts", "AssumeRole"), ("sts", "GetCallerIdentity"), ("sns", "Publish"), ("drs", nil),
    ]
    private static let codes = [
        "ThrottlingException", "ThrottlingException", "Throttling", "TooManyRequestsException",
        "InternalServerException",
        "ServiceUnavailable", "InternalFailure", "AccessDeniedException", "AccessDenied", "ConflictException",
        "ServiceQuotaExceededException", "ValidationException", "ExpiredTokenException", "ExpiredToken",
        "ResourceNotFoundException", "UninitializedAccountException", "UnrecognizedClientException", "NeverHeardOf",
        "RequestExpired", "NotFound",
    ]

    private mutating func makeFaults(_ servers: [WorldServer]) -> [Fault] {
        guard trouble.percent(80) else { return [] }
        return (0..<trouble.number(1...7)).map { _ in
            Fault(trouble.percent(60) ? .call(makeCallFault()) : .phase(makePhaseFault(trouble.pick(servers))))
        }
    }

    private mutating func makeCallFault() -> CallFault {
        let operation = trouble.pick(Self.operations)
        let effect: CallFault.Effect
        switch trouble.number(1...10) {
        case 1...5:
            effect = .error(
                code: trouble.pick(Self.codes),
                message: trouble.percent(50) ? "so it is <&> \u{1B}[31m" : nil,
                retryAfter: trouble.percent(30) ? trouble.seconds(0...200) : nil
            )
        case 6: effect = .latency(trouble.seconds(0...100))
        case 7: effect = .requestLost
        default: effect = .answerLost
        }
        var fault = CallFault(service: operation.service, operation: operation.name, effect: effect)
        if trouble.percent(10) { fault.region = region }
        if trouble.percent(50) {
            let first = trouble.number(1...6)
            fault.calls = first...first + trouble.number(0...5)
        }
        if trouble.percent(25) { fault.from = trouble.seconds(0...3_000) }
        if trouble.percent(25) { fault.until = (fault.from ?? .zero) + trouble.seconds(1...3_000) }
        if trouble.percent(60), let ratio = Ratio(UInt64(trouble.number(1...100)), in: 100) {
            fault.probability = ratio
        }
        return fault
    }

    private mutating func makePhaseFault(_ server: WorldServer) -> PhaseFault {
        let effect: PhaseFault.Effect
        switch trouble.number(1...6) {
        case 1, 2:
            effect = .fail(
                after: trouble.percent(50) ? trouble.seconds(0...900) : nil,
                rawError: trouble.percent(50) ? "no capacity \"here\"" : nil
            )
        case 3: effect = .stuck
        case 4: effect = .silent(after: trouble.seconds(0...900))
        default: effect = .slow(by: trouble.seconds(0...3_000))
        }
        var fault = PhaseFault(
            phase: trouble.pick([
                .cleanup, .preparation, .snapshot, .conversionWait, .conversion, .launchPreparation, .launch,
                .termination,
            ]),
            server: server.id,
            effect: effect
        )
        if trouble.percent(30) { fault.launches = 1...trouble.number(1...3) }
        if trouble.percent(30), let ratio = Ratio(UInt64(trouble.number(1...99)), in: 100) {
            fault.probability = ratio
        }
        return fault
    }

    // MARK: - People

    private static let names = ["alice", "bob", "carol", "mallory"]

    private mutating func makePeople(_ waves: [Wave]) -> [PersonAction] {
        var actions: [PersonAction] = []
        for (index, wave) in waves.enumerated() {
            for point in ApprovalPoint.allCases where (point == .before ? wave.approval : wave.approvalAfter) != nil {
                for _ in 0..<people.number(0...3) {
                    actions.append(
                        PersonAction(
                            people.percent(80) ? .approve : .deny,
                            wave: index,
                            point,
                            delay: people.percent(20) ? .zero : people.seconds(0...8_000),
                            person: people.pick(Self.names),
                            reason: people.percent(50) ? "because" : nil
                        )
                    )
                }
            }
            if wave.pauseBefore != nil, people.percent(70) {
                actions.append(
                    PersonAction(
                        .resume(wave: people.percent(70) ? index : nil),
                        from: .hold(wave: index, .before),
                        delay: people.seconds(0...6_000),
                        person: "alice"
                    )
                )
            }
            if people.percent(6) {
                actions.append(
                    PersonAction(
                        people.percent(70) ? .pause : .cancel,
                        from: .wave(index),
                        delay: people.seconds(0...900),
                        person: people.pick(Self.names)
                    )
                )
            }
        }
        if people.percent(60) {
            actions.append(
                PersonAction(.resume(wave: nil), from: .pause, delay: people.seconds(0...5_000), person: "bob")
            )
        }
        return actions
    }

    private mutating func makeStaff() -> [Person] {
        var staff: [Person] = []
        for name in Self.names where people.percent(35) {
            var person = Person(
                name: name,
                delay: people.pick([
                    .constant(.zero), .uniform(.zero, .seconds(4_000)),
                    .lognormal(median: .seconds(600), sigma: 1, minimum: nil, maximum: nil),
                ])
            )
            if people.percent(30) {
                person.presence.hours = Presence.Hours(
                    from: .seconds(people.number(0...23) * 3_600),
                    until: .seconds(people.number(0...48) * 1_800)
                )
            }
            if people.percent(30) { person.presence.days = [.monday, .tuesday, .friday] }
            person.presence.zone = .seconds(people.number(-12...14) * 3_600)
            if people.percent(20) {
                let from = people.seconds(0...5_000)
                person.presence.absences = [Presence.Absence(from: from, until: from + people.seconds(1...5_000))]
            }
            if let ratio = Ratio(UInt64(people.number(0...40)), in: 100) { person.ignores = ratio }
            if let ratio = Ratio(UInt64(people.number(0...40)), in: 100) { person.denies = ratio }
            person.isOfficious = people.percent(20)
            person.resumes = people.percent(50)
            staff.append(person)
        }
        return staff
    }

    mutating func requests(waves: Int) -> [(after: Duration, request: PersonRequest)] {
        guard people.percent(40) else { return [] }
        var requests: [(after: Duration, request: PersonRequest)] = []
        for _ in 0..<people.number(1...8) {
            let wave = people.number(-1...waves)
            let kind: PersonRequest.Kind =
                switch people.number(1...10) {
                case 1, 2: .cancel
                case 3, 4, 5: .pause
                case 6, 7: .resume
                case 8: .resumeWave(wave)
                case 9: .approve(wave: people.percent(30) ? nil : wave)
                default: .deny(wave: people.percent(30) ? nil : wave)
                }
            let token = people.percent(30) ? people.pick(["", "x", "a/b/c", "drill/1/00"]) : nil
            requests.append(
                (people.seconds(0...6_000), PersonRequest(kind, by: people.pick(Self.names), token: token))
            )
        }
        // Nobody forgets a paused execution for ever.
        requests.append((.seconds(50_000), PersonRequest(.resume, by: "alice")))
        return requests
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

    private mutating func makeExpectations(_ waves: [Wave]) -> Expectations {
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
