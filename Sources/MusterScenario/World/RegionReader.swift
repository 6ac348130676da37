import MusterCore

/// Reads one Region of an account.
struct RegionReader {
    let account: AccountID
    let region: RegionName
    let profiles: [LatencyProfile]
    private(set) var serverRanges: [WorldDraft.ServerKey: SourceRange] = [:]

    static let keys = [
        "initialized", "topics", "optedOut", "smsSandbox", "quotas", "subnets", "securityGroups", "keys",
        "trustedAccounts",
        "sourceNetworks", "launchConfigurationTemplates", "replicationConfigurationTemplates", "instances",
        "jobs", "servers",
    ]

    init(account: AccountID, region: RegionName, profiles: [LatencyProfile]) {
        self.account = account
        self.region = region
        self.profiles = profiles
    }

    mutating func read(_ node: YAMLNode, serversLeft: Int, _ pass: inout ReadingPass) -> WorldRegion? {
        guard let fields = Fields(node, "a Region", keys: Self.keys, &pass) else { return nil }
        var value = WorldRegion(name: region)
        if let node = fields["initialized"] { value.isInitialized = pass.boolean(node, "initialized") ?? true }
        if let node = fields["topics"] { value.topics = TopicReader.read(node, &pass) }
        if let node = fields["optedOut"] { value.optedOut = TopicReader.optedOut(node, &pass) }
        if let node = fields["smsSandbox"] { value.hasTelephoneSandbox = pass.boolean(node, "smsSandbox") }
        if let node = fields["quotas"] { value.quotas = Self.quotas(node, &pass) }
        if let node = fields["subnets"] { value.subnets = NetworkReader.subnets(node, &pass) }
        if let node = fields["securityGroups"] { value.securityGroups = NetworkReader.securityGroups(node, &pass) }
        if let node = fields["keys"] { value.keys = NetworkReader.keys(node, &pass) }
        if let node = fields["trustedAccounts"], let items = pass.list(node, "trustedAccounts", of: "account ids") {
            value.trustedAccounts = items.compactMap { pass.account($0, "trustedAccounts") }
        }
        if let node = fields["sourceNetworks"] {
            value.sourceNetworks = SourceNetworkReader(account: account, region: region).read(node, &pass)
        }
        var facts = RegionFacts(
            subnets: value.subnets.map(\.id),
            securityGroups: value.securityGroups.map(\.id),
            keys: value.keys.map(\.id)
        )
        if let node = fields["instances"] { value.instances = InstanceReader(facts: facts).read(node, &pass) }
        facts.instances = value.instances.map(\.id)
        let templates = ConfigurationTemplateReader(account: account, region: region, facts: facts)
        if let node = fields["launchConfigurationTemplates"] { value.launchTemplates = templates.launch(node, &pass) }
        if let node = fields["replicationConfigurationTemplates"] {
            value.replicationTemplates = templates.replication(node, &pass)
        }
        if let node = fields["servers"], let items = pass.list(node, "servers", of: "servers") {
            let found = servers(items, facts, serversLeft: serversLeft, at: node.range, &pass)
            value.servers = found.map(\.server)
            value.setups = found.lazy.map(\.setup).filter { !$0.isEmpty }
        }
        if let node = fields["jobs"], let items = pass.list(node, "jobs", of: "jobs") {
            value.foreignJobs = jobs(items, value.servers, &pass)
        }
        return value
    }

    private static func quotas(_ node: YAMLNode, _ pass: inout ReadingPass) -> DRSQuotas {
        var quotas = DRSQuotas()
        let keys = Self.quotaKeys
        guard let fields = Fields(node, "\"quotas\"", keys: keys, &pass) else { return quotas }
        func limit(_ key: String, _ standard: Int) -> Int {
            fields[key].flatMap { pass.integer($0, key, in: 0...100_000) } ?? standard
        }
        quotas.concurrentJobs = limit("concurrentJobs", quotas.concurrentJobs)
        quotas.serversPerJob = limit("serversPerJob", quotas.serversPerJob)
        quotas.serversInAllJobs = limit("serversInAllJobs", quotas.serversInAllJobs)
        quotas.replicatingServers = limit("replicatingServers", quotas.replicatingServers)
        quotas.totalServers = limit("totalServers", quotas.totalServers)
        quotas.launchActions = limit("launchActions", quotas.launchActions)
        quotas.launchTemplates = limit("launchTemplates", quotas.launchTemplates)
        quotas.sourceNetworks = limit("sourceNetworks", quotas.sourceNetworks)
        return quotas
    }

    static let quotaKeys = [
        "concurrentJobs", "serversPerJob", "serversInAllJobs", "replicatingServers", "totalServers", "launchActions",
        "launchTemplates", "sourceNetworks",
    ]

    // MARK: Servers

    private mutating func servers(
        _ items: [YAMLNode],
        _ facts: RegionFacts,
        serversLeft: Int,
        at range: SourceRange,
        _ pass: inout ReadingPass
    ) -> [ServerReader.Found] {
        var servers: [ServerReader.Found] = []
        var names: [String: SourceRange] = [:]
        let reader = ServerReader(account: account, region: region, profiles: profiles, facts: facts)
        for item in items {
            for found in reader.read(item, &pass) {
                let (server, place) = (found.server, found.place)
                guard servers.count < serversLeft else {
                    pass.report(
                        .tooManyServers,
                        "the world holds more than \(WorldReader.serversMaximum) servers",
                        at: item.range
                    )
                    return servers
                }
                let key = WorldDraft.ServerKey(account: account, region: region, id: server.id)
                if let first = serverRanges[key] {
                    pass.report(
                        .duplicateEntry,
                        names[server.name] == nil
                            ? "two servers have the id \"\(server.id)\""
                            : "two servers are named \"\(server.name.shortened)\" and have no ids of their own",
                        at: place,
                        label: "again here",
                        help: ["the first one stands on line \(first.line)"]
                    )
                    continue
                }
                if let first = names[server.name] {
                    pass.warn(
                        .duplicateEntry,
                        "two servers are named \"\(server.name.shortened)\"",
                        at: place,
                        label: "again here",
                        help: ["the first one stands on line \(first.line); plans can mean them by id only"]
                    )
                }
                names[server.name] = place
                serverRanges[key] = place
                servers.append(found)
            }
        }
        return servers
    }

    // MARK: Jobs of others

    private static let jobKeys = ["servers", "age", "asked", "remaining", "drill"]

    private func jobs(_ items: [YAMLNode], _ servers: [WorldServer], _ pass: inout ReadingPass) -> [WorldForeignJob] {
        var busy: Set<SourceServerID> = []
        return items.compactMap { item in
            guard let fields = Fields(item, "a job", keys: Self.jobKeys, &pass) else {
                return nil
            }
            var job = WorldForeignJob(servers: [], age: .seconds(300), remaining: .zero)
            if let node = fields["age"] { job.age = pass.duration(node, "age") ?? job.age }
            if let node = fields["asked"] {
                job.asked = pass.duration(node, "asked", positive: true)
                if let range = fields.keyRange("age") {
                    pass.report(
                        .contradictoryJob,
                        "a job that is asked for during the run has no age when it begins",
                        at: range,
                        help: ["give age for a job that is active already, or asked for one that comes later"]
                    )
                }
            }
            if let node = fields.required("remaining", &pass, help: "how long the job lasts from the start of the run")
            {
                job.remaining = pass.duration(node, "remaining") ?? .zero
            }
            if let node = fields["drill"] { job.isDrill = pass.boolean(node, "drill") ?? true }
            guard let node = fields.required("servers", &pass), let names = pass.list(node, "servers", of: "servers")
            else {
                return nil
            }
            for name in names {
                guard let text = pass.text(name, "servers", takes: "a server's name or id") else { continue }
                guard let server = servers.first(where: { $0.id.rawValue == text || $0.answers(to: text) }) else {
                    let known = servers.map { ($0.name, serverRange($0)) }
                    pass.report(
                        .unknownJobServer,
                        "no server in \(region) of account \(account) is named \"\(text.shortened)\"",
                        at: name.range,
                        help: [pass.suggestion(for: text, among: known, at: name.range)]
                    )
                    continue
                }
                guard job.asked != nil || busy.insert(server.id).inserted else {
                    pass.report(
                        .duplicateEntry,
                        "server \"\(text.shortened)\" is in two active jobs",
                        at: name.range,
                        help: ["DRS processes a server in one job at a time"]
                    )
                    continue
                }
                job.servers.append(server.id)
            }
            return job
        }
    }

    private func serverRange(_ server: WorldServer) -> SourceRange? {
        serverRanges[WorldDraft.ServerKey(account: account, region: region, id: server.id)]
    }
}
