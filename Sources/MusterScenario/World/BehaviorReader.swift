import MusterCore

/// Reads the settings of what the sources only let one infer about the services.
enum BehaviorReader {
    static let keys = [
        "jobsNameRecoveryInstances", "launchStatusShowsProgress", "recoveryInstanceDelay", "defaultPageSize",
        "callLatency", "callTimeout", "terminatedInstancesLinger",
    ]

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> ServiceBehavior {
        var behavior = ServiceBehavior()
        guard let fields = Fields(node, "\"behavior\"", keys: keys, &pass) else { return behavior }
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
        if let node = fields["terminatedInstancesLinger"],
            let value = pass.duration(node, "terminatedInstancesLinger")
        {
            behavior.terminatedInstancesLinger = value
        }
        return behavior
    }
}
