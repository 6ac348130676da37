import MusterCore

/// Accounts, Regions, servers and how the services behave.
extension DrillMaker {
    mutating func makeServer(wave: Int, _ number: Int, isSound: Bool) -> WorldServer {
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

    mutating func makeWorld(_ places: [Place], isSound: Bool) -> World {
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

    mutating func spoil(_ area: inout WorldRegion) {
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

    mutating func addTopics(_ accounts: inout [AccountID: WorldAccount]) {
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

    mutating func makeBehavior() -> ServiceBehavior {
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
}
