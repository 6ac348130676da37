import MusterCore

/// Reads the settings of what the sources only let one infer about the services.
enum BehaviorReader {
    static let keys =
        [
            "unknownServer", "busyServer", "neverSynced", "unprotectedServer", "jobListsServersAtEnd",
            "jobsNameRecoveryInstances", "launchStatusShowsProgress", "recoveryInstanceDelay", "defaultPageSize",
            "callLatency", "callTimeout", "terminatedInstancesLinger", "missingPermission", "incompleteTemplate",
            "eventDelay",
            "eventsLost", "eventsRepeated", "planStepDelay", "planJobsOverQuota", "planTimeout", "throttlesMessages",
            "throttlesSessions", "neighbours", "failbackClientAfter", "failbackPairingStep", "recoveryAgentDelay",
        ] + resourceKeys

    private static let resourceKeys = [
        "extendedReplicationSettings", "deletesStoppedServers", "deletesConnectedInstances",
        "launchActionsShareOrder", "retryMendsStall", "initialSyncPerGiB", "agentDiscoveryDelay",
        "launchActionDuration", "networkProtectionDelay", "networkRecoveryDuration",
    ]

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> ServiceBehavior {
        var behavior = ServiceBehavior()
        guard let fields = Fields(node, "\"behavior\"", keys: keys, &pass) else { return behavior }
        readAnswers(fields, &behavior, &pass)
        readJobs(fields, &behavior, &pass)
        readResources(fields, &behavior.resources, &pass)
        pass.duration("recoveryInstanceDelay", of: fields, into: &behavior.recoveryInstanceDelay)
        if let node = fields["defaultPageSize"], let value = pass.integer(node, "defaultPageSize", in: 1...10_000) {
            behavior.defaultPageSize = value
        }
        if let node = fields["callLatency"], let law = LawReader.read(node, "callLatency", &pass)?.law {
            behavior.callLatency = law
        }
        if let node = fields["callTimeout"], let value = pass.duration(node, "callTimeout", positive: true) {
            behavior.callTimeout = value
        }
        if let node = fields["eventDelay"], let law = LawReader.read(node, "eventDelay", &pass)?.law {
            behavior.events.delay = law
        }
        if let node = fields["eventsLost"], let ratio = pass.probability(node, "eventsLost") {
            behavior.events.lost = ratio
        }
        if let node = fields["eventsRepeated"], let ratio = pass.probability(node, "eventsRepeated") {
            behavior.events.repeated = ratio
        }
        pass.boolean("throttlesMessages", of: fields, into: &behavior.throttlesMessages)
        pass.boolean("throttlesSessions", of: fields, into: &behavior.throttlesSessions)
        pass.duration("terminatedInstancesLinger", of: fields, into: &behavior.terminatedInstancesLinger)
        readPlans(fields, &behavior, &pass)
        if let node = fields["neighbours"] { behavior.neighbours = NeighbourReader.read(node, &pass) }
        readFailback(fields, &behavior.failback, &pass)
        return behavior
    }

    private static func readFailback(_ fields: Fields, _ behavior: inout FailbackBehavior, _ pass: inout ReadingPass) {
        if let node = fields["failbackClientAfter"], let value = pass.duration(node, "failbackClientAfter") {
            behavior.clientDelay = value
        }
        pass.duration("failbackPairingStep", of: fields, into: &behavior.pairingStep)
        pass.duration("recoveryAgentDelay", of: fields, into: &behavior.agentDelay)
    }

    /// How native recovery plans run.
    private static func readPlans(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        pass.duration("planStepDelay", of: fields, into: &behavior.planStepDelay)
        pass.word("planJobsOverQuota", of: fields, into: &behavior.planJobsOverQuota)
        pass.word("planTimeout", of: fields, into: &behavior.planTimeout)
    }

    /// How launches are answered whose servers cannot be launched.
    private static func readAnswers(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        pass.word("unknownServer", of: fields, into: &behavior.unknownServer)
        pass.word("busyServer", of: fields, into: &behavior.busyServer)
        pass.word("neverSynced", of: fields, into: &behavior.neverSynced)
        pass.word("unprotectedServer", of: fields, into: &behavior.unprotectedServer)
        pass.word("missingPermission", of: fields, into: &behavior.missingPermission)
        pass.word("incompleteTemplate", of: fields, into: &behavior.incompleteTemplate)
    }

    /// What jobs show of their servers.
    private static func readJobs(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        pass.boolean("jobListsServersAtEnd", of: fields, into: &behavior.jobListsServersAtEnd)
        pass.boolean("jobsNameRecoveryInstances", of: fields, into: &behavior.jobsNameRecoveryInstances)
        pass.boolean("launchStatusShowsProgress", of: fields, into: &behavior.launchStatusShowsProgress)
    }

    /// Source servers, launch actions and source networks.
    private static func readResources(
        _ fields: Fields,
        _ behavior: inout ResourceBehavior,
        _ pass: inout ReadingPass
    ) {
        pass.word("extendedReplicationSettings", of: fields, into: &behavior.extendedReplicationSettings)
        let flags: [(String, WritableKeyPath<ResourceBehavior, Bool>)] = [
            ("deletesStoppedServers", \.deletesStoppedServers),
            ("deletesConnectedInstances", \.deletesConnectedInstances),
            ("launchActionsShareOrder", \.launchActionsShareOrder),
            ("retryMendsStall", \.retryMendsStall),
        ]
        for (key, flag) in flags {
            if let node = fields[key], let value = pass.boolean(node, key) { behavior[keyPath: flag] = value }
        }
        let durations: [(String, WritableKeyPath<ResourceBehavior, Duration>)] = [
            ("initialSyncPerGiB", \.initialSyncPerGiB),
            ("agentDiscoveryDelay", \.agentDiscoveryDelay),
            ("launchActionDuration", \.launchActionDuration),
            ("networkProtectionDelay", \.networkProtectionDelay),
            ("networkRecoveryDuration", \.networkRecoveryDuration),
        ]
        for (key, duration) in durations {
            if let node = fields[key], let value = pass.duration(node, key) { behavior[keyPath: duration] = value }
        }
    }
}
