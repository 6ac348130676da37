import MusterCore

/// What came later to worlds, plans and faults: permissions, networks, keys, channels, answers of the services.
///
/// With dice of their own, so that they move nothing else of the drill.
struct FeatureMaker {
    private var dice: Dice
    private let isSound: Bool
    /// Whether the world still lets the plan complete.
    private(set) var keepsFeasible = true

    init(seed: UInt64, isSound: Bool) {
        dice = Dice(seed: seed, stream: "features")
        self.isSound = isSound
    }

    mutating func add(to scenario: inout Scenario) {
        guard dice.percent(45) else { return }
        changeAnswers(&scenario.world.behavior)
        if dice.percent(30) { changePlan(&scenario.plan) }
        if dice.percent(20) { scenario.previousPlan = makePrevious(scenario.plan) }
        if dice.percent(40) { scenario.plan.notify = makeChannels(scenario.plan.notify) }
        changeServers(&scenario.world)
        changeFaults(&scenario)
        if !isSound { spoil(&scenario) }
    }

    // MARK: - Services

    private mutating func changeAnswers(_ behavior: inout ServiceBehavior) {
        if dice.percent(20) { behavior.unknownServer = dice.pick(ServiceBehavior.UnknownServerAnswer.allCases) }
        if dice.percent(20) { behavior.busyServer = dice.pick(ServiceBehavior.BusyServerAnswer.allCases) }
        if dice.percent(20) { behavior.neverSynced = dice.pick(ServiceBehavior.MissingPointAnswer.allCases) }
        if dice.percent(20) { behavior.unprotectedServer = dice.pick(ServiceBehavior.MissingPointAnswer.allCases) }
        if dice.percent(20) {
            behavior.missingPermission = dice.pick(ServiceBehavior.MissingPermissionAnswer.allCases)
        }
        if dice.percent(20) {
            behavior.incompleteTemplate = dice.pick(ServiceBehavior.IncompleteTemplateAnswer.allCases)
        }
        if dice.percent(10) { behavior.jobListsServersAtEnd = false }
        if dice.percent(30) {
            behavior.events.delay = dice.pick([.constant(.zero), .uniform(.zero, .seconds(300))])
            behavior.events.lost = Ratio(UInt64(dice.number(0...50)), in: 100) ?? .never
            behavior.events.repeated = Ratio(UInt64(dice.number(0...50)), in: 100) ?? .never
        }
        if dice.percent(20) { behavior.throttlesMessages = false }
    }

    // MARK: - Plan

    private mutating func changePlan(_ plan: inout RecoveryPlan) {
        if dice.percent(40) { plan.permissionProbe = dice.pick(PermissionProbe.allCases) }
        if plan.permissionProbe != nil, plan.unverifiedPolicy == .block { keepsFeasible = false }
        for wave in plan.waves.indices {
            for member in plan.waves[wave].members.indices {
                guard case .tags(let tags) = plan.waves[wave].members[member].selector, dice.percent(50) else {
                    continue
                }
                let names = (0..<dice.number(1...3)).map { "server-\(tags["wave"] ?? "")-\($0)" }
                let isFrozen = dice.percent(30)
                // A list that is frozen may name servers that are not there.
                if isFrozen { keepsFeasible = false }
                plan.waves[wave].members[member].saved = SavedSelection(names.map { .name($0) }, isFrozen: isFrozen)
            }
        }
        if dice.percent(15) {
            keepsFeasible = false
            let wave = dice.index(below: plan.waves.count)
            plan.waves[wave].members = [WaveMember(.tags(["wave": "of nobody"]))]
            plan.waves[wave].emptyPolicy = dice.pick(EmptyWavePolicy.allCases)
        }
        for wave in plan.waves.indices {
            for step in plan.waves[wave].after.indices where dice.percent(30) {
                // It is answered by a server that runs, which nobody promises.
                if plan.waves[wave].after[step].kind == .probe { keepsFeasible = false }
                plan.waves[wave].after[step].work =
                    plan.waves[wave].after[step].kind == .probe
                    ? .http(url: "https://server-0-0/health", statuses: 200...299)
                    : .document(name: "Recovery-Check", parameters: [:])
            }
        }
    }

    /// The plan as it may have been run before.
    private mutating func makePrevious(_ plan: RecoveryPlan) -> RecoveryPlan {
        var previous = plan
        let wave = dice.index(below: plan.waves.count)
        switch dice.number(1...4) {
        case 1: previous.objectives.rto = .seconds(dice.number(1...9_000))
        case 2: previous.waves[wave].name += ", as it was called"
        case 3: previous.waves[wave].members.removeAll()
        default: previous.conflictPolicy = dice.pick([.fail, .wait])
        }
        return previous
    }

    private mutating func makeChannels(_ plan: NotificationPlan?) -> NotificationPlan? {
        guard let plan, let topic = plan.channels.first?.topic else { return nil }
        var channels: [NotificationChannel] = []
        for _ in 0..<dice.number(1...3) {
            // Whoever hears of the execution hears of its beginning and of its end.
            let kinds = NotificationKind.allCases.filter { $0.category == .execution || dice.percent(60) }
            channels.append(
                NotificationChannel(
                    topic: topic,
                    kinds: kinds,
                    form: dice.pick(NotificationForm.allCases),
                    tokenHolders: dice.percent(50) ? nil : dice.percent(50) ? [] : [dice.pick(DrillMaker.names)]
                )
            )
        }
        return NotificationPlan(
            channels: Array(channels.prefix(1)) + channels.dropFirst().filter { _ in dice.percent(70) }
        )
    }

    // MARK: - World

    private mutating func changeServers(_ world: inout World) {
        for account in world.accounts.indices {
            for region in world.accounts[account].regions.indices {
                let servers = world.accounts[account].regions[region].servers
                for server in servers.indices {
                    if dice.percent(15) {
                        world.accounts[account].regions[region].servers[server].latencyProfile =
                            dice.pick(LatencyProfile.builtIn).name
                    }
                    guard dice.percent(5) else { continue }
                    var setup = WorldServerSetup(server: servers[server].id)
                    setup.bringsLicense = dice.percent(50)
                    setup.runsActions = true
                    setup.actions = [
                        WorldLaunchAction(
                            id: "2f1c0b7a-3d5e-4f60-8a9b-0c1d2e3f4a5b",
                            name: "check",
                            document: "Recovery-Check",
                            order: 1_000
                        )
                    ]
                    world.accounts[account].regions[region].setups.append(setup)
                }
            }
        }
        if dice.percent(15) {
            keepsFeasible = false
            world.behavior.neighbours.outcomes = [
                DocumentOutcome(
                    document: "Recovery-*",
                    result: dice.pick(DocumentOutcome.Result.allCases),
                    takes: dice.percent(50) ? dice.seconds(0...900) : nil
                )
            ]
        }
    }

    /// Takes something away that a recovery needs.
    private mutating func spoil(_ scenario: inout Scenario) {
        for account in scenario.world.accounts.indices {
            for role in scenario.world.accounts[account].roles.indices where dice.percent(10) {
                keepsFeasible = false
                let actions = dice.pick([
                    "drs:StartRecovery", "drs:DescribeJobs", "drs:DescribeSourceServers",
                    "drs:TerminateRecoveryInstances",
                    "drs:DescribeRecoveryInstances", "drs:*", "ec2:RunInstances", "ec2:CreateVolume", "ec2:*", "ssm:*",
                ])
                let policy = Policy([
                    PolicyStatement(.allow, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"])),
                    PolicyStatement(.deny, actions: PolicyPatterns([actions]), resources: PolicyPatterns(["*"])),
                ])
                switch dice.number(1...3) {
                case 1: scenario.world.accounts[account].roles[role].permissions = Permissions([policy])
                case 2: scenario.world.accounts[account].roles[role].permissions.boundary = policy
                default: scenario.world.accounts[account].controlPolicies = [policy]
                }
            }
            for region in scenario.world.accounts[account].regions.indices {
                spoil(&scenario.world.accounts[account].regions[region])
            }
        }
    }

    private mutating func spoil(_ region: inout WorldRegion) {
        guard !region.servers.isEmpty, dice.percent(25) else { return }
        keepsFeasible = false
        region.subnets = [WorldSubnet(id: "subnet-0a1b2c3d", vpc: "vpc-0a1b2c3d", freeAddresses: dice.number(0...4))]
        region.securityGroups = [WorldSecurityGroup(id: "sg-0a1b2c3d", vpc: "vpc-0a1b2c3d")]
        let key = "99999999-12ab-34cd-56ef-1234567890ab"
        if region.keys.isEmpty { region.keys = [WorldKey(id: key, state: dice.pick(WorldKey.State.allCases))] }
        for server in region.servers.indices {
            if dice.percent(30) {
                region.servers[server].template = WorldServer.LaunchTemplate(
                    subnet: dice.percent(60) ? "subnet-0a1b2c3d" : nil,
                    securityGroups: dice.percent(40) ? [] : ["sg-0a1b2c3d"]
                )
            }
            if region.keys[0].id == key, dice.percent(20) { region.servers[server].encryptionKey = key }
        }
        if dice.percent(30) {
            let job = WorldForeignJob(
                servers: [dice.pick(region.servers).id],
                age: .zero,
                remaining: dice.seconds(1...2_000),
                asked: dice.seconds(0...2_000)
            )
            region.foreignJobs.append(job)
        }
    }

    // MARK: - Faults

    private mutating func changeFaults(_ scenario: inout Scenario) {
        let account = scenario.plan.target.account
        for index in scenario.faults.indices {
            switch scenario.faults[index].kind {
            case .call(var fault) where dice.percent(15):
                fault.account = account
                scenario.faults[index].kind = .call(fault)
            case .launch(var fault) where dice.percent(30):
                fault.account = account
                fault.region = scenario.plan.target.region
                scenario.faults[index].kind = .launch(fault)
            case .delivery(var fault) where dice.percent(50):
                if dice.percent(50) { fault.topic = "drills" } else { fault.endpoint = "dr@example.com" }
                scenario.faults[index].kind = .delivery(fault)
            case .crash(var fault):
                guard case .time = fault.point, dice.percent(40) else { continue }
                fault.forgets = dice.seconds(1...300)
                scenario.faults[index].kind = .crash(fault)
            default: break
            }
        }
        // Several Regions at once, as when the network between them is gone.
        guard !scenario.faults.isEmpty, dice.percent(8) else { return }
        let begin = dice.seconds(0...3_000)
        let window = FaultWindow(from: begin, until: begin + dice.seconds(1...1_500))
        for region in ["us-east-1", "eu-west-1"] {
            scenario.faults.append(
                Fault(
                    .outage(
                        RegionOutage(
                            region: RegionName(region),
                            window: window,
                            answer: dice.pick(RegionOutage.Answer.allCases),
                            jobs: dice.pick(RegionOutage.Jobs.allCases)
                        )
                    )
                )
            )
        }
    }
}
