import MusterCore

/// Reads how the services beside DRS behave: `neighbours` within `behavior`.
enum NeighbourReader {
    /// The times that a world may set, and where each is kept.
    static var times: [(key: String, path: WritableKeyPath<NeighbourBehavior, Duration>)] {
        [
            ("starting", \.starting), ("stopping", \.stopping), ("shuttingDown", \.shuttingDown),
            ("statusChecks", \.statusChecks), ("terminatedLinger", \.terminatedLinger),
            ("instanceAppears", \.instanceAppears), ("firstRun", \.firstRun),
            ("startBeforeLaunchEnd", \.startBeforeLaunchEnd), ("agentOnline", \.agentOnline),
            ("commandDuration", \.commandDuration), ("automationDuration", \.automationDuration),
            ("invocationDelay", \.invocationDelay),
        ]
    }

    static let outcomeKeys = ["document", "server", "result", "takes", "output", "from", "until"]

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> NeighbourBehavior {
        var behavior = NeighbourBehavior()
        let keys = ["limitsRequests"] + times.map(\.key) + ["outcomes"]
        guard let fields = Fields(node, "\"neighbours\"", keys: keys, &pass) else { return behavior }
        if let node = fields["limitsRequests"], let value = pass.boolean(node, "limitsRequests") {
            behavior.limitsRequests = value
        }
        for (key, path) in times {
            if let node = fields[key], let value = pass.duration(node, key) { behavior[keyPath: path] = value }
        }
        if let node = fields["outcomes"] {
            behavior.outcomes = (pass.list(node, "outcomes", of: "outcomes") ?? []).compactMap { outcome($0, &pass) }
        }
        return behavior
    }

    private static func outcome(_ node: YAMLNode, _ pass: inout ReadingPass) -> DocumentOutcome? {
        guard let fields = Fields(node, "an outcome", keys: outcomeKeys, &pass) else { return nil }
        let document = fields.required("document", &pass, help: "for example document: AWS-RunShellScript")
            .flatMap { pass.text($0, "document", takes: "the name of a document") }
        let result = fields.required("result", &pass, help: "success, failure, timeout or hang")
            .flatMap { pass.word($0, "result", as: DocumentOutcome.Result.self) }
        let from = fields["from"].flatMap { pass.duration($0, "from") } ?? .zero
        let until = fields["until"].flatMap { pass.duration($0, "until") }
        if let until, from >= until {
            pass.report(
                .faultNeverApplies,
                "the outcome ends (\(until.text)) before it begins (\(from.text))",
                at: fields["until"]?.range ?? fields.range
            )
        }
        guard let document, let result else { return nil }
        return DocumentOutcome(
            document: document,
            server: fields["server"].flatMap { pass.text($0, "server", takes: "the name or id of a server") },
            result: result,
            takes: fields["takes"].flatMap { pass.duration($0, "takes") },
            output: fields["output"].flatMap { pass.text($0, "output") },
            window: FaultWindow(from: from, until: until)
        )
    }
}
