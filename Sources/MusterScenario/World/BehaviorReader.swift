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
        if let node = fields["recoveryInstanceDelay"], let value = pass.duration(node, "recoveryInstanceDelay") {
            behavior.recoveryInstanceDelay = value
        }
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
        if let node = fields["throttlesMessages"], let isOn = pass.boolean(node, "throttlesMessages") {
            behavior.throttlesMessages = isOn
        }
        if let node = fields["throttlesSessions"], let isOn = pass.boolean(node, "throttlesSessions") {
            behavior.throttlesSessions = isOn
        }
        if let node = fields["terminatedInstancesLinger"],
            let value = pass.duration(node, "terminatedInstancesLinger")
        {
            behavior.terminatedInstancesLinger = value
        }
        readPlans(fields, &behavior, &pass)
        if let node = fields["neighbours"] { behavior.neighbours = NeighbourReader.read(node, &pass) }
        readFailback(fields, &behavior.failback, &pass)
        return behavior
    }

    private static func readFailback(_ fields: Fields, _ behavior: inout FailbackBehavior, _ pass: inout ReadingPass) {
        if let node = fields["failbackClientAfter"], let value = pass.duration(node, "failbackClientAfter") {
            behavior.clientDelay = value
        }
        if let node = fields["failbackPairingStep"], let value = pass.duration(node, "failbackPairingStep") {
            behavior.pairingStep = value
        }
        if let node = fields["recoveryAgentDelay"], let value = pass.duration(node, "recoveryAgentDelay") {
            behavior.agentDelay = value
        }
    }

    /// How native recovery plans run.
    private static func readPlans(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        if let node = fields["planStepDelay"], let value = pass.duration(node, "planStepDelay") {
            behavior.planStepDelay = value
        }
        if let node = fields["planJobsOverQuota"],
            let word = pass.word(node, "planJobsOverQuota", as: ServiceBehavior.PlanJobsAnswer.self)
        {
            behavior.planJobsOverQuota = word
        }
        if let node = fields["planTimeout"],
            let word = pass.word(node, "planTimeout", as: ServiceBehavior.PlanTimeoutAnswer.self)
        {
            behavior.planTimeout = word
        }
    }

    /// How launches are answered whose servers cannot be launched.
    private static func readAnswers(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        if let node = fields["unknownServer"],
            let word = pass.word(node, "unknownServer", as: ServiceBehavior.UnknownServerAnswer.self)
        {
            behavior.unknownServer = word
        }
        if let node = fields["busyServer"],
            let word = pass.word(node, "busyServer", as: ServiceBehavior.BusyServerAnswer.self)
        {
            behavior.busyServer = word
        }
        if let node = fields["neverSynced"],
            let word = pass.word(node, "neverSynced", as: ServiceBehavior.MissingPointAnswer.self)
        {
            behavior.neverSynced = word
        }
        if let node = fields["unprotectedServer"],
            let word = pass.word(node, "unprotectedServer", as: ServiceBehavior.MissingPointAnswer.self)
        {
            behavior.unprotectedServer = word
        }
        if let node = fields["missingPermission"],
            let word = pass.word(node, "missingPermission", as: ServiceBehavior.MissingPermissionAnswer.self)
        {
            behavior.missingPermission = word
        }
        if let node = fields["incompleteTemplate"],
            let word = pass.word(node, "incompleteTemplate", as: ServiceBehavior.IncompleteTemplateAnswer.self)
        {
            behavior.incompleteTemplate = word
        }
    }

    /// What jobs show of their servers.
    private static func readJobs(_ fields: Fields, _ behavior: inout ServiceBehavior, _ pass: inout ReadingPass) {
        if let node = fields["jobListsServersAtEnd"], let value = pass.boolean(node, "jobListsServersAtEnd") {
            behavior.jobListsServersAtEnd = value
        }
        if let node = fields["jobsNameRecoveryInstances"],
            let value = pass.boolean(node, "jobsNameRecoveryInstances")
        {
            behavior.jobsNameRecoveryInstances = value
        }
        if let node = fields["launchStatusShowsProgress"],
            let value = pass.boolean(node, "launchStatusShowsProgress")
        {
            behavior.launchStatusShowsProgress = value
        }
    }

    /// Source servers, launch actions and source networks.
    private static func readResources(
        _ fields: Fields,
        _ behavior: inout ResourceBehavior,
        _ pass: inout ReadingPass
    ) {
        if let node = fields["extendedReplicationSettings"],
            let word = pass.word(
                node,
                "extendedReplicationSettings",
                as: ResourceBehavior.ExtendedSettingsAnswer.self
            )
        {
            behavior.extendedReplicationSettings = word
        }
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
