package import MusterCore

/// Writes a world as a tidy YAML file; ``ScenarioReader`` reads the same value back.
///
/// What is at its default is left out. Ids are always written, so that a renamed server stays the same server.
package struct WorldWriter: Sendable {
    private let header: String?

    /// - Parameter header: A comment for the head of the file.
    package init(header: String? = nil) {
        self.header = header
    }

    package func text(_ world: World) -> String {
        var lines: [String] = []
        if let header { lines.append(YAMLText.comment(header)) }
        lines.append("world: \(YAMLText.scalar(world.name))")
        if world.start != World.defaultStart {
            let isWhole = world.start.nanoseconds % 1_000_000_000 == 0
            lines.append("start: \"\(world.start.iso8601(isWhole ? .seconds : .nanoseconds))\"")
        }
        var caller = [("arn", YAMLText.quoted(world.caller.arn))]
        caller += rights(world.caller.permissions, tags: world.caller.tags)
        if let policies = world.caller.sessionPolicies {
            caller.append(("sessionPolicies", YAMLText.list(policies.map(PolicyText.document))))
        }
        lines.append("caller: \(YAMLText.mapping(caller))")
        writeProfiles(world.latencyProfiles, into: &lines)
        writeBehavior(world.behavior, into: &lines)
        lines.append("accounts:" + (world.accounts.isEmpty ? " {}" : ""))
        for account in world.accounts { write(account, into: &lines) }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Accounts and Regions

    private func write(_ account: WorldAccount, into lines: inout [String]) {
        let isEmpty = account.roles.isEmpty && account.regions.isEmpty && account.controlPolicies == nil
        lines.append("  \(YAMLText.quoted(account.id.rawValue)):" + (isEmpty ? " {}" : ""))
        if let policies = account.controlPolicies {
            lines.append("    serviceControlPolicies: \(YAMLText.list(policies.map(PolicyText.document)))")
        }
        if !account.roles.isEmpty { lines.append("    roles:") }
        for role in account.roles {
            var entries: [(String, String)] = []
            if let trust = role.trust {
                entries.append(("trust", PolicyText.document(trust)))
            } else {
                entries.append(("trusts", YAMLText.list(role.trustedAccounts.map { YAMLText.quoted($0.rawValue) })))
                if let external = role.externalID { entries.append(("externalId", YAMLText.quoted(external))) }
            }
            entries += rights(role.permissions, tags: role.tags)
            if role.maximumSession != .seconds(3_600) {
                entries.append(("maxSession", role.maximumSession.exactText))
            }
            lines.append("      \(YAMLText.quoted(role.name)): \(YAMLText.mapping(entries))")
        }
        if !account.regions.isEmpty { lines.append("    regions:") }
        for region in account.regions { write(region, into: &lines) }
    }

    /// What a user or a role may do, and its tags.
    private func rights(_ permissions: Permissions, tags: [String: String]) -> [(String, String)] {
        var entries: [(String, String)] = []
        if let policies = permissions.policies {
            entries.append(("policies", YAMLText.list(policies.map(PolicyText.document))))
        }
        if let boundary = permissions.boundary { entries.append(("boundary", PolicyText.document(boundary))) }
        if !tags.isEmpty { entries.append(("tags", YAMLText.tags(tags))) }
        return entries
    }

    /// What launch templates and servers name.
    private func writeFacts(_ region: WorldRegion, into body: inout [String]) {
        if !region.subnets.isEmpty {
            let subnets = region.subnets.map { subnet in
                var entries = [("vpc", YAMLText.scalar(subnet.vpc))]
                if let free = subnet.freeAddresses { entries.append(("freeAddresses", "\(free)")) }
                return (subnet.id, YAMLText.mapping(entries))
            }
            body.append("        subnets: \(YAMLText.mapping(subnets))")
        }
        if !region.securityGroups.isEmpty {
            let groups = region.securityGroups.map { ($0.id, YAMLText.mapping([("vpc", YAMLText.scalar($0.vpc))])) }
            body.append("        securityGroups: \(YAMLText.mapping(groups))")
        }
        if !region.keys.isEmpty { body.append("        keys:") }
        for key in region.keys {
            var entries: [(String, String)] = []
            if key.state != .enabled { entries.append(("state", key.state.rawValue)) }
            if let policy = key.policy { entries.append(("policy", PolicyText.document(policy))) }
            body.append("          \(YAMLText.quoted(key.id)): \(YAMLText.mapping(entries))")
        }
    }

    private func write(_ region: WorldRegion, into lines: inout [String]) {
        var body: [String] = []
        if !region.isInitialized { body.append("        initialized: false") }
        if region.quotas != DRSQuotas() {
            let quotas = region.quotas.named.map { ($0.key, "\($0.limit)") }
            body.append("        quotas: \(YAMLText.mapping(quotas))")
        }
        if !region.topics.isEmpty { body.append("        topics:") }
        for topic in region.topics {
            body.append("          \(YAMLText.quoted(topic.name)): \(TopicText.topic(topic))")
        }
        if let numbers = region.optedOut {
            body.append("        optedOut: \(YAMLText.list(numbers.map(YAMLText.quoted)))")
        }
        if let inSandbox = region.hasTelephoneSandbox { body.append("        smsSandbox: \(inSandbox)") }
        writeFacts(region, into: &body)
        if !region.trustedAccounts.isEmpty {
            let accounts = region.trustedAccounts.map { YAMLText.quoted($0.rawValue) }
            body.append("        trustedAccounts: \(YAMLText.list(accounts))")
        }
        if !region.sourceNetworks.isEmpty { body.append("        sourceNetworks:") }
        for network in region.sourceNetworks {
            var entries = [
                ("vpc", network.vpc), ("account", YAMLText.quoted(network.account.rawValue)),
                ("region", network.region.rawValue),
            ]
            if !network.isProtected { entries.append(("protected", "false")) }
            if let stack = network.stack { entries.append(("stack", YAMLText.quoted(stack))) }
            body.append("          - \(YAMLText.mapping(entries))")
        }
        writeTemplates(region, into: &body)
        if !region.foreignJobs.isEmpty { body.append("        jobs:") }
        for job in region.foreignJobs {
            var entries = [
                ("servers", YAMLText.list(job.servers.map(\.rawValue))),
                ("age", job.age.exactText), ("remaining", job.remaining.exactText),
            ]
            if !job.isDrill { entries.append(("drill", "false")) }
            body.append("          - \(YAMLText.mapping(entries))")
        }
        if !region.servers.isEmpty { body.append("        servers:") }
        var setups = region.setups[...]
        for server in region.servers {
            // Setups come in the order of the servers.
            let setup = setups.first?.server == server.id ? setups.popFirst() : nil
            write(server, setup, into: &body)
        }
        lines.append("      \(region.name.rawValue):" + (body.isEmpty ? " {}" : ""))
        lines += body
    }

    // MARK: Servers

    private func write(_ server: WorldServer, _ setup: WorldServerSetup?, into lines: inout [String]) {
        var first = true
        func line(_ key: String, _ value: String) {
            lines.append("          \(first ? "- " : "  ")\(key): \(value)")
            first = false
        }
        line("name", YAMLText.scalar(server.name))
        line("id", server.id.rawValue)
        if let fqdn = server.fqdn { line("fqdn", YAMLText.scalar(fqdn)) }
        switch server.operatingSystem {
        case .linux: break
        case .windows: line("os", "windows")
        default: line("os", YAMLText.quoted(server.operatingSystem.fullName))
        }
        line("disks", disks(server))
        if server.cpus != 2 { line("cpus", "\(server.cpus)") }
        if server.memoryBytes != 4 << 30 { line("memory", ByteSize.text(server.memoryBytes)) }
        if !server.tags.isEmpty { line("tags", YAMLText.tags(server.tags)) }
        if server.replication != WorldServer.Replication() { line("replication", replication(server.replication)) }
        if let instance = server.ec2InstanceID { line("ec2Instance", instance) }
        if let profile = server.latencyProfile { line("profile", YAMLText.scalar(profile)) }
        if server.recoveryMode == .fast { line("recoveryMode", "fast") }
        if let leftover = server.leftover {
            var entries = [("drill", "\(leftover.isDrill)"), ("age", leftover.age.exactText)]
            if let instance = leftover.instance { entries.append(("instance", instance)) }
            line("leftover", YAMLText.mapping(entries))
        }
        if let vpc = setup?.vpc { line("vpc", YAMLText.scalar(vpc)) }
        let settings = launch(server.launch, server.template) + (setup.map(TemplateText.launch) ?? [])
        if !settings.isEmpty { line("launch", YAMLText.mapping(settings)) }
        if let account = server.stagingAccount { line("stagingAccount", YAMLText.quoted(account.rawValue)) }
        if let region = server.originRegion { line("originRegion", region.rawValue) }
        if let account = server.originAccount { line("originAccount", YAMLText.quoted(account.rawValue)) }
        if let key = server.encryptionKey { line("encryptionKey", YAMLText.quoted(key)) }
    }

    private func disks(_ server: WorldServer) -> String {
        Self.disks(server.disks, server.operatingSystem.family)
    }

    static func disks(_ disks: [WorldServer.Disk], _ family: OperatingSystem.Family) -> String {
        YAMLText.list(
            disks.enumerated().map { index, disk in
                let size = ByteSize.text(disk.bytes)
                guard index > 59 || disk.device != ServerReader.device(index, family) else { return size }
                return YAMLText.mapping([("device", YAMLText.scalar(disk.device)), ("size", size)])
            }
        )
    }

    private func replication(_ replication: WorldServer.Replication) -> String {
        var entries: [(String, String)] = []
        if replication.state != "CONTINUOUS" { entries.append(("state", replication.state)) }
        if replication.lag != .zero { entries.append(("lag", replication.lag.exactText)) }
        if let error = replication.error { entries.append(("error", error)) }
        return YAMLText.mapping(entries)
    }

    private func launch(
        _ launch: WorldServer.LaunchSettings,
        _ template: WorldServer.LaunchTemplate
    ) -> [(String, String)] {
        var entries = TemplateText.settings(launch)
        if let subnet = template.subnet { entries.append(("subnet", YAMLText.scalar(subnet))) }
        if let groups = template.securityGroups {
            entries.append(("securityGroups", YAMLText.list(groups.map(YAMLText.scalar))))
        }
        return entries
    }

    /// The templates of a Region, and what EC2 has there beside DRS.
    private func writeTemplates(_ region: WorldRegion, into body: inout [String]) {
        let parts = [
            ("launchConfigurationTemplates", region.launchTemplates.map(TemplateText.template)),
            ("replicationConfigurationTemplates", region.replicationTemplates.map(TemplateText.template)),
            ("instances", region.instances.map(TemplateText.instance)),
        ]
        for (key, items) in parts where !items.isEmpty {
            body.append("        \(key):")
            body += items.map { "          - \($0)" }
        }
    }

    // MARK: Profiles and behaviour

    private func writeProfiles(_ profiles: [LatencyProfile], into lines: inout [String]) {
        guard !profiles.isEmpty else { return }
        lines.append("profiles:")
        for profile in profiles {
            let figures = JobPhase.allCases.compactMap { phase in profile.figures[phase].map { (phase, $0) } }
            let isEmpty = figures.isEmpty && profile.summary.isEmpty
            lines.append("  \(YAMLText.quoted(profile.name)):" + (isEmpty ? " {}" : ""))
            if !profile.summary.isEmpty { lines.append("    summary: \(YAMLText.scalar(profile.summary))") }
            for (phase, figure) in figures {
                var entries = law(figure.distribution)
                if figure.perGiB != .zero { entries.append(("perGiB", figure.perGiB.exactText)) }
                entries.append(("kind", figure.provenance.kind.rawValue))
                entries.append(("source", YAMLText.quoted(figure.provenance.source)))
                lines.append("    \(phase.rawValue): \(YAMLText.mapping(entries))")
            }
        }
    }

    private func law(_ law: Distribution) -> [(String, String)] {
        switch law {
        case .constant(let duration): return [("exactly", duration.exactText)]
        case .uniform(let low, let high): return [("between", YAMLText.list([low.exactText, high.exactText]))]
        case .empirical(let recorded): return [("oneOf", YAMLText.list(recorded.map(\.exactText)))]
        case .lognormal(let median, let sigma, let minimum, let maximum):
            return [("median", median.exactText), ("sigma", "\(sigma)")] + limits(minimum, maximum)
        case .triangular(let low, let mode, let high):
            return [("between", YAMLText.list([low.exactText, high.exactText])), ("mode", mode.exactText)]
        case .normal(let mean, let deviation, let minimum, let maximum):
            return [("mean", mean.exactText), ("deviation", deviation.exactText)] + limits(minimum, maximum)
        case .gamma(let mean, let shape, let minimum, let maximum):
            return [("mean", mean.exactText), ("shape", "\(shape)")] + limits(minimum, maximum)
        case .quantiles(let quantiles):
            let entries = quantiles.map { ("\($0.share)", $0.duration.exactText) }
            return [("quantiles", YAMLText.mapping(entries))]
        }
    }

    private func limits(_ minimum: Duration?, _ maximum: Duration?) -> [(String, String)] {
        var entries: [(String, String)] = []
        if let minimum { entries.append(("min", minimum.exactText)) }
        if let maximum { entries.append(("max", maximum.exactText)) }
        return entries
    }

    private func writeBehavior(_ behavior: ServiceBehavior, into lines: inout [String]) {
        let standard = ServiceBehavior()
        guard behavior != standard else { return }
        lines.append("behavior:")
        if behavior.unknownServer != standard.unknownServer {
            lines.append("  unknownServer: \(behavior.unknownServer.rawValue)")
        }
        if behavior.busyServer != standard.busyServer {
            lines.append("  busyServer: \(behavior.busyServer.rawValue)")
        }
        if behavior.neverSynced != standard.neverSynced {
            lines.append("  neverSynced: \(behavior.neverSynced.rawValue)")
        }
        if behavior.unprotectedServer != standard.unprotectedServer {
            lines.append("  unprotectedServer: \(behavior.unprotectedServer.rawValue)")
        }
        if behavior.jobListsServersAtEnd != standard.jobListsServersAtEnd {
            lines.append("  jobListsServersAtEnd: \(behavior.jobListsServersAtEnd)")
        }
        if behavior.jobsNameRecoveryInstances != standard.jobsNameRecoveryInstances {
            lines.append("  jobsNameRecoveryInstances: \(behavior.jobsNameRecoveryInstances)")
        }
        if behavior.launchStatusShowsProgress != standard.launchStatusShowsProgress {
            lines.append("  launchStatusShowsProgress: \(behavior.launchStatusShowsProgress)")
        }
        if behavior.recoveryInstanceDelay != standard.recoveryInstanceDelay {
            lines.append("  recoveryInstanceDelay: \(behavior.recoveryInstanceDelay.exactText)")
        }
        if behavior.defaultPageSize != standard.defaultPageSize {
            lines.append("  defaultPageSize: \(behavior.defaultPageSize)")
        }
        if behavior.callLatency != standard.callLatency {
            lines.append("  callLatency: \(YAMLText.mapping(law(behavior.callLatency)))")
        }
        if behavior.callTimeout != standard.callTimeout {
            lines.append("  callTimeout: \(behavior.callTimeout.exactText)")
        }
        if behavior.missingPermission != standard.missingPermission {
            lines.append("  missingPermission: \(behavior.missingPermission.rawValue)")
        }
        if behavior.incompleteTemplate != standard.incompleteTemplate {
            lines.append("  incompleteTemplate: \(behavior.incompleteTemplate.rawValue)")
        }
        if behavior.planStepDelay != standard.planStepDelay {
            lines.append("  planStepDelay: \(behavior.planStepDelay.exactText)")
        }
        if behavior.planJobsOverQuota != standard.planJobsOverQuota {
            lines.append("  planJobsOverQuota: \(behavior.planJobsOverQuota.rawValue)")
        }
        if behavior.planTimeout != standard.planTimeout {
            lines.append("  planTimeout: \(behavior.planTimeout.rawValue)")
        }
        if let delay = behavior.failback.clientDelay { lines.append("  failbackClientAfter: \(delay.exactText)") }
        if behavior.failback.pairingStep != standard.failback.pairingStep {
            lines.append("  failbackPairingStep: \(behavior.failback.pairingStep.exactText)")
        }
        if behavior.failback.agentDelay != standard.failback.agentDelay {
            lines.append("  recoveryAgentDelay: \(behavior.failback.agentDelay.exactText)")
        }
        if behavior.events.delay != standard.events.delay {
            lines.append("  eventDelay: \(YAMLText.mapping(law(behavior.events.delay)))")
        }
        for (key, ratio, usual) in [
            ("eventsLost", behavior.events.lost, standard.events.lost),
            ("eventsRepeated", behavior.events.repeated, standard.events.repeated),
        ] where ratio != usual {
            lines.append("  \(key): \(ratio.numerator) in \(ratio.denominator)")
        }
        if behavior.throttlesMessages != standard.throttlesMessages {
            lines.append("  throttlesMessages: \(behavior.throttlesMessages)")
        }
        if behavior.throttlesSessions != standard.throttlesSessions {
            lines.append("  throttlesSessions: \(behavior.throttlesSessions)")
        }
        if behavior.terminatedInstancesLinger != standard.terminatedInstancesLinger {
            lines.append("  terminatedInstancesLinger: \(behavior.terminatedInstancesLinger.exactText)")
        }
        writeNeighbours(behavior.neighbours, into: &lines)
        writeResources(behavior.resources, into: &lines)
    }

    private func writeNeighbours(_ behavior: NeighbourBehavior, into lines: inout [String]) {
        let standard = NeighbourBehavior()
        guard behavior != standard else { return }
        lines.append("  neighbours:")
        if behavior.limitsRequests != standard.limitsRequests {
            lines.append("    limitsRequests: \(behavior.limitsRequests)")
        }
        for (key, path) in NeighbourReader.times where behavior[keyPath: path] != standard[keyPath: path] {
            lines.append("    \(key): \(behavior[keyPath: path].exactText)")
        }
        guard !behavior.outcomes.isEmpty else { return }
        lines.append("    outcomes:")
        for outcome in behavior.outcomes {
            var entries = [("document", YAMLText.scalar(outcome.document))]
            if let server = outcome.server { entries.append(("server", YAMLText.scalar(server))) }
            entries.append(("result", outcome.result.rawValue))
            if let takes = outcome.takes { entries.append(("takes", takes.exactText)) }
            if let output = outcome.output { entries.append(("output", YAMLText.scalar(output))) }
            if outcome.window.from != .zero { entries.append(("from", outcome.window.from.exactText)) }
            if let until = outcome.window.until { entries.append(("until", until.exactText)) }
            lines.append("      - \(YAMLText.mapping(entries))")
        }
    }

    private func writeResources(_ behavior: ResourceBehavior, into lines: inout [String]) {
        let standard = ResourceBehavior()
        if behavior.extendedReplicationSettings != standard.extendedReplicationSettings {
            lines.append("  extendedReplicationSettings: \(behavior.extendedReplicationSettings.rawValue)")
        }
        for (key, value, usual) in [
            ("deletesStoppedServers", behavior.deletesStoppedServers, standard.deletesStoppedServers),
            ("deletesConnectedInstances", behavior.deletesConnectedInstances, standard.deletesConnectedInstances),
            ("launchActionsShareOrder", behavior.launchActionsShareOrder, standard.launchActionsShareOrder),
            ("retryMendsStall", behavior.retryMendsStall, standard.retryMendsStall),
        ] where value != usual {
            lines.append("  \(key): \(value)")
        }
        for (key, value, usual) in [
            ("initialSyncPerGiB", behavior.initialSyncPerGiB, standard.initialSyncPerGiB),
            ("agentDiscoveryDelay", behavior.agentDiscoveryDelay, standard.agentDiscoveryDelay),
            ("launchActionDuration", behavior.launchActionDuration, standard.launchActionDuration),
            ("networkProtectionDelay", behavior.networkProtectionDelay, standard.networkProtectionDelay),
            ("networkRecoveryDuration", behavior.networkRecoveryDuration, standard.networkRecoveryDuration),
        ] where value != usual {
            lines.append("  \(key): \(value.exactText)")
        }
    }
}

extension DRSQuotas {
    /// Every limit under its key, in the order of the keys.
    fileprivate var named: [(key: String, limit: Int)] {
        [
            ("concurrentJobs", concurrentJobs), ("serversPerJob", serversPerJob),
            ("serversInAllJobs", serversInAllJobs), ("replicatingServers", replicatingServers),
            ("totalServers", totalServers), ("launchActions", launchActions), ("launchTemplates", launchTemplates),
            ("sourceNetworks", sourceNetworks),
        ]
    }
}
