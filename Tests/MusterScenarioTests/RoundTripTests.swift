import MusterCore
import MusterScenario
import Testing

/// What is written reads back as the same value, whatever the value is.
struct RoundTripTests {
    @Test(arguments: 0..<150 as Range<UInt64>) func `a world reads back as the same value`(seed: UInt64) throws {
        var random = WorldDice(seed: seed)
        let world = random.world()
        let text = WorldWriter(header: "A drawn world.").text(world)

        do throws(InvalidInput) {
            let reading = try ScenarioReader(loader: .memory(["w.yaml": text]), operations: []).world(at: "w.yaml")
            #expect(reading.value == world, "seed \(seed)\n\(text)")
        } catch {
            Issue.record("seed \(seed)\n\(DiagnosticText(sources: error.sources).text(error.diagnostics))\n\(text)")
        }
    }

    @Test(arguments: 0..<150 as Range<UInt64>) func `a plan reads back as the same value`(seed: UInt64) throws {
        var random = WorldDice(seed: seed)
        let plan = random.plan()
        let text = PlanWriter().text(plan)

        do throws(InvalidInput) {
            var read = try ScenarioReader(loader: .memory(["p.yaml": text]), operations: []).plan(at: "p.yaml").value
            read.objectives.places = nil
            for index in read.waves.indices {
                read.waves[index].location = nil
                for member in read.waves[index].members.indices { read.waves[index].members[member].location = nil }
            }
            #expect(read == plan, "seed \(seed)\n\(text)")
        } catch {
            Issue.record("seed \(seed)\n\(DiagnosticText(sources: error.sources).text(error.diagnostics))\n\(text)")
        }
    }
}

/// Draws worlds and plans, odd ones included.
struct WorldDice {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed, stream: "round-trip")
    }

    private mutating func number(_ bound: Int) -> Int { Int(random.draw(below: UInt64(bound))) }

    private mutating func flip() -> Bool { number(2) == 0 }

    private mutating func pick<Element>(_ items: [Element]) -> Element { items[number(items.count)] }

    private mutating func name(allowingControls: Bool = true) -> String {
        let pieces = [
            "web", "db-1", "no", "on", "null", "~", "0123", "1:30", "a b", " x", "x ", "#", ": ", "- ", "\"", "'", "\\",
            "😀", "ü", "数据", "&a", "*a", "!b", "%", "@", "`", "{", "}", "[", "]", ",", "true", "1e3", "=", "<<", "|",
            ">", "?", "\u{85}", "\u{2028}", "\u{202E}", "\t", "\n", "\u{0}", "\u{1B}", "\u{10FFFF}", "e\u{301}",
        ]
        while true {
            var text = ""
            for _ in 0...number(4) { text += pick(pieces) }
            let isUsable = !text.allSatisfy(\.isWhitespace) && !text.contains("..")
            let hasControls = text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
            if isUsable, allowingControls || !hasControls { return text }
        }
    }

    private mutating func duration(_ bound: Int64 = 200_000) -> Duration {
        switch number(5) {
        case 0: .zero
        case 1: .nanoseconds(Int64(random.draw(below: UInt64(bound) * 1_000_000_000)))
        case 2: .milliseconds(number(5_000))
        case 3: .seconds(number(Int(bound)))
        default: .seconds(60 * number(1_000))
        }
    }

    private mutating func account() -> AccountID {
        let digits = String(random.draw(below: 1_000_000_000_000))
        return AccountID(String(repeating: "0", count: 12 - digits.count) + digits)
    }

    private mutating func serverID() -> SourceServerID {
        let hex = String(random.next(), radix: 16)
        return SourceServerID("s-" + String(repeating: "f", count: 17 - hex.count) + hex)
    }

    private mutating func tags() -> [String: String] {
        var tags: [String: String] = [:]
        for _ in 0..<number(4) { tags[name()] = flip() ? name() : "" }
        return tags
    }

    private mutating func law() -> Distribution {
        let one = duration()
        let other = duration()
        let middle = max(one, .nanoseconds(1))
        let minimum = flip() ? Duration.zero : nil
        let maximum = flip() ? middle + other : nil
        switch number(8) {
        case 0: return .constant(one)
        case 1: return .uniform(min(one, other), max(one, other))
        case 2: return .empirical([one, other])
        case 3: return .triangular(min(one, other), mode: max(one, other), one + other)
        case 4: return .normal(mean: middle, deviation: other, minimum: minimum, maximum: maximum)
        case 5:
            return .gamma(mean: middle, shape: Double(1 + number(500)) / 7, minimum: minimum, maximum: maximum)
        case 6:
            let shares = [Ratio(text: "0"), Ratio(text: "33.5%"), Ratio(2, in: 3), Ratio(text: "1")].compactMap(\.self)
            return .quantiles(shares.enumerated().map { .init($1, one * $0) })
        default:
            let median = max(one, .nanoseconds(1))
            return .lognormal(
                median: median,
                sigma: Double(number(500)) / 131,
                minimum: flip() ? .zero : nil,
                maximum: flip() ? median + other : nil
            )
        }
    }

    private mutating func server(_ profiles: [LatencyProfile]) -> WorldServer {
        var server = WorldServer(id: serverID(), name: name() + "\(number(1_000_000))")
        if flip() { server.fqdn = name() }
        server.operatingSystem = pick([.linux, .windows, OperatingSystem(fullName: "Some Windows \(number(9))")])
        server.disks = (0...number(4)).map { index in
            flip()
                ? .init(device: name(allowingControls: false), bytes: Int64(1 + number(1 << 50)))
                : .init(device: "/dev/sd\(index)", bytes: Int64(1 + number(100)) << 30)
        }
        server.cpus = 1 + number(64)
        server.memoryBytes = Int64(1 + number(64)) << (flip() ? 30 : 3)
        server.tags = tags()
        server.replication.lag = duration()
        if flip() {
            server.replication = .init(state: "STALLED", lag: duration(), error: flip() ? "AGENT_NOT_SEEN" : nil)
        }
        if flip() { server.ec2InstanceID = "i-0123456789abcdef0" }
        server.latencyProfile = flip() ? nil : pick((LatencyProfile.builtIn + profiles).map(\.name))
        server.recoveryMode = flip() ? .fast : .optimal
        if flip() { server.leftover = .init(isDrill: flip(), age: duration()) }
        if flip() { server.launch.copyTags = true }
        if flip() { server.launch.copyPrivateIP = true }
        if flip() { server.launch.disposition = "STOPPED" }
        if flip() { server.launch.rightSizing = pick(["NONE", "BASIC", "IN_AWS"]) }
        return server
    }

    mutating func world() -> World {
        var profiles: [LatencyProfile] = []
        for index in 0..<number(3) {
            var figures: [JobPhase: LatencyFigure] = [:]
            for phase in JobPhase.allCases where flip() {
                let kind = pick([Provenance.Kind.observed, .assumed, .configured, .documented, .calibrated])
                figures[phase] = LatencyFigure(
                    law(),
                    perGiB: flip() ? .zero : duration(100),
                    Provenance(kind, "drawn: \(name())")
                )
            }
            profiles.append(LatencyProfile(name: "\(name()) \(index)", summary: flip() ? "" : name(), figures: figures))
        }
        var behavior = ServiceBehavior()
        if flip() {
            behavior.callLatency = law()
            behavior.callTimeout = max(.seconds(1), duration())
            behavior.defaultPageSize = 1 + number(500)
            behavior.unknownServer = pick(ServiceBehavior.UnknownServerAnswer.allCases)
            behavior.busyServer = pick(ServiceBehavior.BusyServerAnswer.allCases)
            behavior.neverSynced = pick(ServiceBehavior.MissingPointAnswer.allCases)
            behavior.unprotectedServer = pick(ServiceBehavior.MissingPointAnswer.allCases)
            behavior.jobListsServersAtEnd = flip()
            behavior.jobsNameRecoveryInstances = flip()
            behavior.launchStatusShowsProgress = flip()
            behavior.recoveryInstanceDelay = duration()
            behavior.terminatedInstancesLinger = duration()
            behavior.missingPermission = pick(ServiceBehavior.MissingPermissionAnswer.allCases)
            behavior.incompleteTemplate = pick(ServiceBehavior.IncompleteTemplateAnswer.allCases)
            behavior.resources.extendedReplicationSettings = pick(ResourceBehavior.ExtendedSettingsAnswer.allCases)
            behavior.resources.deletesStoppedServers = flip()
            behavior.resources.deletesConnectedInstances = flip()
            behavior.resources.launchActionsShareOrder = flip()
            behavior.resources.retryMendsStall = flip()
            behavior.resources.initialSyncPerGiB = duration()
            behavior.resources.agentDiscoveryDelay = duration()
            behavior.resources.launchActionDuration = duration()
            behavior.resources.networkProtectionDelay = duration()
            behavior.resources.networkRecoveryDuration = duration()
            if flip() { behavior.failback.clientDelay = duration() }
            behavior.failback.pairingStep = duration()
            behavior.failback.agentDelay = duration()
            behavior.planStepDelay = duration()
            behavior.planJobsOverQuota = pick(ServiceBehavior.PlanJobsAnswer.allCases)
            behavior.planTimeout = pick(ServiceBehavior.PlanTimeoutAnswer.allCases)
            behavior.events.delay = law()
            behavior.neighbours.limitsRequests = flip()
            behavior.throttlesSessions = flip()
            behavior.neighbours.agentOnline = duration()
            behavior.neighbours.outcomes = (0..<number(3)).map { _ in
                DocumentOutcome(
                    document: flip() ? "AWS-Run*" : "fail: over",
                    server: flip() ? "db-1" : nil,
                    result: pick(DocumentOutcome.Result.allCases),
                    takes: flip() ? duration() : nil,
                    output: flip() ? "exit status 1" : nil
                )
            }
            behavior.events.lost = Ratio(UInt64(number(3)), in: 7) ?? .never
        }
        var accounts: [WorldAccount] = []
        for _ in 0...number(3) {
            var account = WorldAccount(id: account())
            if flip() { account.controlPolicies = (0..<number(3)).map { _ in policy(.identity) } }
            guard !accounts.contains(where: { $0.id == account.id }) else { continue }
            for index in 0..<number(3) {
                let trust = flip() ? policy(.trust) : nil
                let externalID = pick(["no", "123", "a:b/c", "=x", "<-".replacing("<", with: "@")])
                account.roles.append(
                    WorldRole(
                        name: "Role+\(index)",
                        trustedAccounts: trust != nil || flip() ? [] : [self.account()],
                        externalID: trust != nil || flip() ? nil : externalID,
                        trust: trust,
                        permissions: permissions(),
                        tags: flip() ? [:] : [name(): name()],
                        maximumSession: .seconds(3_600 * (1 + number(12)))
                    )
                )
            }
            for name in ["us-east-1", "eu-west-1", "us-gov-west-1"] where flip() {
                account.regions.append(region(RegionName(name), profiles))
            }
            accounts.append(account)
        }
        let start = Timestamp(nanoseconds: Int64(random.draw(below: 4_000_000_000_000_000_000)))
        return World(
            name: name(allowingControls: false),
            start: flip() ? World.defaultStart : start,
            caller: WorldCaller(
                account: AccountID("012345678901"),
                arn: "arn:aws:iam::012345678901:role/path/a",
                permissions: permissions(),
                tags: flip() ? [:] : [name(): name()],
                sessionPolicies: flip() ? nil : (0..<number(3)).map { _ in policy(.identity) }
            ),
            accounts: accounts,
            latencyProfiles: profiles,
            behavior: behavior
        )
    }

    private enum PolicyKind { case identity, trust, key }

    private mutating func permissions() -> Permissions {
        Permissions(
            flip() ? nil : (0..<number(3)).map { _ in policy(.identity) },
            boundary: flip() ? nil : policy(.identity)
        )
    }

    private mutating func policy(_ kind: PolicyKind) -> Policy {
        Policy((0...number(2)).map { _ in statement(kind) })
    }

    private mutating func statement(_ kind: PolicyKind) -> PolicyStatement {
        let identities = [
            "*", "012345678901", "arn:aws:iam::012345678901:root",
            "arn:aws:iam::012345678901:user/a b".filter { $0 != " " },
            "arn:aws:sts::012345678901:assumed-role/R/s",
        ]
        let principals = PolicyPrincipals(
            (0..<number(3)).map { _ in pick(identities) },
            services: flip() ? [] : ["drs.amazonaws.com"],
            isNegated: flip()
        )
        let actions = ["*", "drs:*", "ec2:Describe?nstances", "sts:AssumeRole"]
        let resources = ["*", "arn:aws:drs:*:*:source-server/*", "${aws:PrincipalArn}"]
        var conditions: [PolicyCondition] = []
        for kind in PolicyCondition.Operator.allCases where number(8) == 0 {
            let values =
                switch kind {
                case .bool, .null: ["true", "false"]
                case _ where kind.rawValue.hasPrefix("Numeric"): ["1", "-2.5"]
                case _ where kind.rawValue.hasPrefix("Date"): ["2026-03-02T09:00:00Z", "1772442000"]
                default: [name(), "a", "${aws:username}"]
                }
            let quantifier = kind == .null || flip() ? nil : pick(PolicyCondition.Quantifier.allCases)
            let holdsIfMissing = kind != .null && flip()
            for key in ["aws:username", "aws:ResourceTag/no"] where flip() {
                conditions.append(
                    PolicyCondition(kind, key, values, quantifier: quantifier, holdsIfMissing: holdsIfMissing)
                )
            }
        }
        return PolicyStatement(
            id: flip() ? nil : name(),
            pick(PolicyStatement.Effect.allCases),
            principals: kind == .identity ? nil : principals,
            actions: PolicyPatterns([pick(actions), pick(actions)], isNegated: flip()),
            resources: kind == .trust ? nil : PolicyPatterns([pick(resources)], isNegated: flip()),
            conditions: conditions
        )
    }

    private mutating func addFacts(to region: inout WorldRegion) {
        for index in 0..<number(3) {
            region.subnets.append(
                WorldSubnet(id: "subnet-\(index)a", vpc: "vpc-\(number(2))", freeAddresses: flip() ? nil : number(9))
            )
            region.securityGroups.append(WorldSecurityGroup(id: "sg-\(index)", vpc: "vpc-\(number(2))"))
            region.keys.append(
                WorldKey(
                    id: ["1e3", "no", "0abc-1"][index],
                    state: pick(WorldKey.State.allCases),
                    policy: flip() ? nil : policy(.key)
                )
            )
        }
    }

    private mutating func useFacts(of region: WorldRegion, in server: inout WorldServer) {
        if flip() { server.encryptionKey = "arn:aws:kms:eu-north-1:012345678901:key/abc" }
        if flip() { server.stagingAccount = account() }
        if flip() { server.originAccount = account() }
        if flip() { server.originRegion = RegionName("eu-west-1") }
        if flip() { server.template.securityGroups = [] }
        guard !region.subnets.isEmpty else { return }
        if flip() { server.template.subnet = pick(region.subnets).id }
        if flip() { server.template.securityGroups = [pick(region.securityGroups).id] }
        if flip() { server.encryptionKey = pick(region.keys).id }
    }

    private mutating func launchActions() -> [WorldLaunchAction] {
        (0..<number(3)).map { place in
            var action = WorldLaunchAction(
                id: "0000000\(place)-1234-1234-1234-00000000000\(number(10))",
                name: pick(["no", "Warm up", "0 a/b_c-d"]),
                document: pick(["AWS-A", "arn:aws:ssm:us-east-1:123456789012:document/no", "1"]),
                order: 2 + place + 10 * number(900)
            )
            action.isOptional = flip()
            action.isActive = flip()
            action.version = pick(["$DEFAULT", "$LATEST", "12"])
            action.category = pick(["OTHER", "SECURITY"])
            action.description = pick(["", "no", "It's: (a) #1; @x_y"])
            if flip() {
                action.parameters = ["no": .init(value: "1.5", isDynamic: flip()), "Path": .init(value: "a-b")]
            }
            return action
        }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    private mutating func addTemplates(to region: inout WorldRegion) {
        for index in 0..<number(3) {
            var launch = WorldLaunchConfigurationTemplate()
            if flip() { launch.id = "lct-0000000000000000\(index)" }
            launch.settings.disposition = pick(["STARTED", "STOPPED"])
            launch.settings.copyTags = flip()
            launch.recoveryMode = pick([.optimal, .fast])
            (launch.bringsLicense, launch.runsActions, launch.launchesIntoSource) = (flip(), flip(), flip())
            if flip() { launch.exportBucket = "arn:aws:s3:::bucket-\(index)" }
            if flip() { launch.tags = ["on": name()] }
            launch.actions = launchActions()
            region.launchTemplates.append(launch)
            var replication = WorldReplicationConfigurationTemplate()
            if flip() { replication.id = "rct-0000000000000000\(index)" }
            if let subnet = region.subnets.first?.id, flip() { replication.subnet = subnet }
            if let group = region.securityGroups.first?.id, flip() { replication.securityGroups = [group] }
            (replication.hasDefaultGroup, replication.isDedicated) = (flip(), flip())
            (replication.hasPublicIP, replication.copiesNewDisks) = (flip(), flip())
            replication.instanceType = pick(["t3.small", "m5.large"])
            replication.largeDisks = pick(["GP2", "GP3", "ST1", "AUTO"])
            replication.encryption = pick(["DEFAULT", "NONE"])
            if flip() {
                replication.encryption = "CUSTOM"
                replication.key = region.keys.first?.id ?? "arn:aws:kms:eu-north-1:012345678901:key/abc"
            }
            replication.bandwidth = number(1_000)
            replication.routing = pick(["PRIVATE_IP", "PUBLIC_IP"])
            if flip() { replication.stagingTags = ["no": "yes"] }
            if flip() { replication.tags = [name(): ""] }
            replication.keptDays = 1 + number(365)
            replication.internetProtocol = pick(["IPV4", "IPV6"])
            region.replicationTemplates.append(replication)
            var instance = WorldInstance(id: "i-0a00000\(index)")
            if flip() { instance.name = name(allowingControls: false) }
            instance.operatingSystem = pick([.linux, .windows, OperatingSystem(fullName: "Ubuntu: 22.04")])
            instance.type = pick(["c5.large", "r5.xlarge"])
            if let subnet = region.subnets.first?.id, flip() { instance.subnet = subnet }
            if let group = region.securityGroups.first?.id, flip() { instance.securityGroups = [group] }
            instance.isStopped = flip()
            instance.disks = [.init(device: "/dev/x\(index)", bytes: Int64(1 + number(99)) << 30)]
            if flip() { instance.tags = ["AWSDRS": "AllowLaunchingIntoThisInstance"] }
            region.instances.append(instance)
        }
    }

    /// What is said of few servers only.
    private mutating func addSetups(to region: inout WorldRegion) {
        for index in region.servers.indices {
            var setup = WorldServerSetup(server: region.servers[index].id)
            if region.servers[index].ec2InstanceID != nil, flip() { setup.vpc = "vpc-\(number(3))" }
            (setup.bringsLicense, setup.runsActions) = (flip(), flip())
            if flip() { setup.actions = launchActions() }
            if let target = region.instances.first?.id, flip() {
                setup.targetInstance = target
                region.servers[index].launch.copyTags = false
                region.servers[index].launch.copyPrivateIP = false
            }
            if !setup.isEmpty { region.setups.append(setup) }
        }
    }

    private mutating func region(_ name: RegionName, _ profiles: [LatencyProfile]) -> WorldRegion {
        var region = WorldRegion(name: name, isInitialized: flip())
        if flip() { region.hasTelephoneSandbox = flip() }
        addFacts(to: &region)
        addTemplates(to: &region)
        for _ in 0..<number(4) {
            var server = server(profiles)
            useFacts(of: region, in: &server)
            guard !region.servers.contains(where: { $0.id == server.id || $0.name == server.name }) else { continue }
            region.servers.append(server)
        }
        addSetups(to: &region)
        if flip() {
            region.quotas.concurrentJobs = number(30)
            region.quotas.serversPerJob = number(300)
            region.quotas.serversInAllJobs = number(600)
            region.quotas.replicatingServers = number(600)
            region.quotas.totalServers = number(6_000)
            region.quotas.launchActions = number(300)
            region.quotas.launchTemplates = number(3)
            region.quotas.sourceNetworks = number(200)
        }
        for index in 0..<number(3) {
            region.sourceNetworks.append(
                WorldSourceNetwork(
                    vpc: "vpc-\(index)",
                    account: account(),
                    region: pick([name, RegionName("eu-west-1")]),
                    isProtected: flip(),
                    stack: flip() ? nil : "stack-\(index)"
                )
            )
            region.trustedAccounts.append(account())
        }
        for index in 0..<number(3) {
            let endpoints = [
                ("email", "a@b"), ("https", "https://x/#y"), ("sms", "+49123"), ("sqs", "arn:aws:sqs:a:b:c"),
            ]
            let subscriptions = (0..<number(3)).map { _ in
                let (transport, endpoint) = pick(endpoints)
                return WorldTopic.Subscription(transport: transport, endpoint: endpoint, isConfirmed: flip())
            }
            region.topics.append(WorldTopic(name: "topic-\(index)", subscriptions: subscriptions))
        }
        if let first = region.servers.first, flip() {
            region.foreignJobs = [
                WorldForeignJob(servers: [first.id], age: duration(), remaining: duration(), isDrill: flip())
            ]
        }
        return region
    }

    mutating func plan() -> RecoveryPlan {
        let count = 1 + number(6)
        let shape = number(4)
        var waves: [Wave] = []
        for index in 0..<count {
            var wave = Wave(name: "\(name(allowingControls: false))\(index)", members: [])
            wave.dependsOn =
                switch shape {
                case 0: index == 0 ? [] : [index - 1]
                case 1: []
                case 2: index < 2 ? [] : index < 4 ? [0, 1] : [2, 3]
                default: (0..<index).filter { _ in flip() }
                }
            for member in 0...number(4) {
                let selector: WaveMember.Selector =
                    switch number(3) {
                    case 0: .name("\(name())-\(index)-\(member)")
                    case 1: .id(serverID())
                    default: .tags(["tier": name(), name(): ""])
                    }
                wave.members.append(WaveMember(selector, impact: flip() ? .critical : .optional))
            }
            if flip() { wave.budget = .seconds(1 + number(3_000)) }
            if flip() { wave.timeLimit = .seconds(3_601 + number(9_000)) }
            if flip() { wave.toleratedFailures = number(5) }
            if flip() {
                let approvers = flip() ? [] : [name(allowingControls: false) + "1", "b"]
                wave.approval = Approval(
                    approvers: approvers,
                    quorum: approvers.isEmpty ? 1 + number(5) : 1 + number(2),
                    timeout: max(.seconds(1), duration()),
                    onTimeout: pick([.fail, .cancel, .continue])
                )
                for step in 0..<number(3) {
                    wave.approval?.escalations.append(
                        Approval.Escalation(after: .seconds(step + 1), to: ["c", name(allowingControls: false) + "2"])
                    )
                }
            }
            if flip() { wave.approvalAfter = Approval(approvers: []) }
            if flip() {
                wave.pauseBefore = HoldLimit(
                    timeout: .seconds(1 + number(9_000)),
                    onTimeout: pick(HoldLimit.Action.allCases)
                )
            }
            if flip() {
                wave.target = RecoveryTarget(account: AccountID("210987654321"), region: RegionName("eu-west-1"))
            }
            waves.append(wave)
        }
        let role = flip() ? nil : "arn:aws:iam::012345678901:role/a/b"
        let target = RecoveryTarget(
            account: AccountID("012345678901"),
            region: RegionName("us-east-1"),
            role: role,
            externalID: role == nil || flip() ? nil : "0123"
        )
        var objectives = Objectives()
        if flip() { objectives.rto = max(.nanoseconds(1), duration()) }
        if flip() { objectives.detection = max(.nanoseconds(1), duration()) }
        var plan = RecoveryPlan(
            name: name(allowingControls: false),
            objectives: objectives,
            target: target,
            notify: flip() ? nil : notify(),
            conflictPolicy: flip() ? .fail : .wait,
            pauseLimit: flip() ? nil : HoldLimit(timeout: .seconds(1 + number(9_000)), onTimeout: .cancel),
            waves: waves
        )
        if flip() { plan.stagingAccounts = [AccountID("012345678901"), AccountID("999999999999")] }
        return plan
    }

    private mutating func notify() -> NotificationPlan {
        let first = NotificationChannel(
            topic: "arn:aws:sns:us-east-1:012345678901:a-b_c.fifo",
            tokenHolders: flip() ? nil : (0..<number(3)).map { _ in name(allowingControls: false) + "1" }
        )
        guard flip() else { return NotificationPlan(channels: [first]) }
        let second = NotificationChannel(
            topic: "arn:aws:sns:us-east-1:012345678901:pager",
            kinds: flip() ? NotificationCategory.alerts.kinds : [.failed, .unauthorizedAccess],
            form: flip() ? .html : .text
        )
        return NotificationPlan(channels: [first, second])
    }
}
