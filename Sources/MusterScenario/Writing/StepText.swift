import MusterCore

/// Writes probes, actions and points in time as plans hold them.
enum StepText {
    static func text(_ step: WaveStep) -> String {
        var entries: [(String, String)] = []
        let kind = step.kind.rawValue
        switch step.work {
        case .tcp(let address): entries = [(kind, "tcp"), ("address", YAMLText.quoted(address))]
        case .http(let url, let statuses):
            entries = [(kind, "http"), ("url", YAMLText.quoted(url))]
            if statuses != WaveStep.defaultStatuses {
                entries.append(("status", "\(statuses.lowerBound)..\(statuses.upperBound)"))
            }
        case .command(let command): entries = [(kind, "command"), ("run", YAMLText.quoted(command))]
        case .document(let name, let parameters):
            entries = [(kind, "ssm"), ("document", YAMLText.quoted(name))]
            if !parameters.isEmpty {
                let values = parameters.sorted { $0.key < $1.key }.map { key, values in
                    (key, YAMLText.list(values.map(YAMLText.quoted)))
                }
                entries.append(("parameters", YAMLText.mapping(values)))
            }
        }
        let usual = WaveStep(step.kind, name: step.name, step.work)
        if step.name != StepReader.defaultName(step.work) { entries.append(("name", YAMLText.quoted(step.name))) }
        if step.timeout != usual.timeout { entries.append(("timeout", step.timeout.exactText)) }
        if step.interval != usual.interval { entries.append(("interval", step.interval.exactText)) }
        if step.attempts != usual.attempts, let attempts = step.attempts { entries.append(("attempts", "\(attempts)")) }
        if step.passes != 1 { entries.append(("passes", "\(step.passes)")) }
        if !step.isRequired { entries.append(("required", "false")) }
        if step.isRepeatable { entries.append(("repeatable", "true")) }
        return YAMLText.mapping(entries)
    }

    static func point(_ choice: RecoveryPointChoice) -> String {
        switch choice {
        case .time(let time):
            YAMLText.quoted(time.iso8601(time.nanoseconds % 1_000_000_000 == 0 ? .seconds : .nanoseconds))
        case .age(let age): YAMLText.quoted("\(age.exactText) ago")
        case .snapshot(let id): id.rawValue
        }
    }
}
