import MusterCore

/// Reads a scenario from a tree of values, with its plan and its world.
struct ScenarioFileReader {
    let path: String
    let operations: Set<String>

    static let keys = [
        "scenario", "plan", "previousPlan", "world", "mode", "seed", "faults", "people", "steps", "others",
        "expect", "limits", "templates",
    ]

    mutating func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> Scenario? {
        if let other = otherKind(node) {
            pass.report(
                .wrongFile,
                "a scenario is expected, but this is a \(other)",
                at: node.range,
                help: ["a scenario begins with \"scenario: its-name\" and names a plan and a world"]
            )
            return nil
        }
        guard let fields = Fields(node, "a scenario", keys: Self.keys, &pass) else { return nil }
        let name = fields.required("scenario", &pass).flatMap { identifier($0, &pass) } ?? ""
        let plan = part("plan", fields, &pass).flatMap { PlanReader.read($0, &pass) }
        let previous =
            fields.has("previousPlan")
            ? part("previousPlan", fields, &pass).flatMap { PlanReader.read($0, &pass) } : nil
        let world = part("world", fields, &pass).flatMap { WorldReader.read($0, &pass) }
        if let plan, let world { PlanCheck(plan: plan, world: world).run(&pass) }

        var mode = ExecutionMode.drill
        if let node = fields["mode"], let word = pass.word(node, "mode", among: ["drill", "recovery"]) {
            mode = word == "recovery" ? .recovery : .drill
        }
        let seed = fields["seed"].flatMap { self.seed($0, &pass) } ?? 1
        let faults = fields["faults"].map { node in
            FaultReader(operations: operations, world: world).read(node, &pass)
        }
        let others = fields["others"].map { self.others($0, world, &pass) } ?? []
        let drafts = [plan] + others.map(\.plan)
        let plans = drafts.contains { $0 == nil } ? nil : drafts.compactMap(\.self)
        let people = PeopleReader(plan: plan, plans: plans).read(fields["people"], &pass)
        let steps = fields["steps"].map { StepScriptReader(plan: plan).read($0, &pass) }
        let expectations = fields["expect"].map { node in
            ExpectationReader(operations: operations, plan: plan).read(node, &pass)
        }
        let limits = fields["limits"].map { self.limits($0, &pass) }
        var templates = plan?.notify?.templates ?? []
        if let node = fields["templates"], let folder = pass.text(node, "templates", takes: "a folder") {
            // Later ones take the place of earlier ones.
            templates += TemplateReader.read(FilePath.resolve(folder, from: path), namedAt: node.range, &pass)
        }
        guard let plan = plan?.plan, let world = world?.world else { return nil }
        var scenario = Scenario(
            name: name,
            plan: plan,
            world: world,
            mode: mode,
            seed: seed,
            faults: faults ?? [],
            people: people.actions,
            staff: people.staff,
            steps: steps ?? StepScript(),
            expectations: expectations ?? Expectations(),
            limits: limits ?? Scenario.Limits()
        )
        scenario.previousPlan = previous?.plan
        scenario.templates = templates
        scenario.others = others.compactMap(\.execution)
        return scenario
    }

    private func otherKind(_ node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content, !entries.contains(where: { $0.key == "scenario" }) else {
            return nil
        }
        if entries.contains(where: { $0.key == "waves" }) { return "plan" }
        return entries.contains { $0.key == "accounts" } ? "world" : nil
    }

    /// The plan or the world: inline, or in the file that is named.
    private func part(_ key: String, _ fields: Fields, _ pass: inout ReadingPass) -> YAMLNode? {
        guard let node = fields[key] else {
            if !fields.has(key) {
                pass.report(
                    .missingPlan,
                    "the scenario names no \(key)",
                    at: fields.range,
                    help: ["add \"\(key): \(key)s/its-name.yaml\", relative to the folder of the scenario"]
                )
            }
            return nil
        }
        return part(key, node, &pass)
    }

    func part(_ key: String, _ node: YAMLNode, _ pass: inout ReadingPass) -> YAMLNode? {
        if case .mapping = node.content { return node }
        guard let text = pass.text(node, key, takes: "a path or a \(key)") else { return nil }
        guard !text.isEmpty else {
            pass.report(.emptyValue, "\"\(key)\" takes a path or a \(key), not an empty text", at: node.range)
            return nil
        }
        return pass.yaml(FilePath.resolve(text, from: path), namedAt: node.range)
    }

    /// A name for files and reports: lower-case letters, digits and hyphens.
    private func identifier(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "scenario", takes: "a name") else { return nil }
        func isAllowed(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
        let isWellFormed =
            (1...100).contains(text.utf8.count) && text.utf8.allSatisfy { isAllowed($0) || $0 == 0x2D }
            && text.utf8.first != 0x2D && text.utf8.last != 0x2D
        if isWellFormed { return text }
        let words = text.prefix(200).lowercased().utf8.split { !isAllowed($0) }
        let proposal = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(100)
        pass.report(
            .malformedName,
            "\"\(text.shortened)\" cannot be the name of a scenario",
            at: node.range,
            label: "lower-case letters, digits and hyphens",
            help: [proposal.isEmpty ? nil : "write \(proposal)"]
        )
        return nil
    }

    private func seed(_ node: YAMLNode, _ pass: inout ReadingPass) -> UInt64? {
        if case .scalar(let text, _) = node.content, let seed = UInt64(text), text.first != "+",
            text == "0" || text.first != "0"
        {
            return seed
        }
        pass.report(
            .malformedNumber,
            "\"seed\" takes a whole number from 0 to 18446744073709551615, not \(node.kind)",
            at: node.range
        )
        return nil
    }

    private func limits(_ node: YAMLNode, _ pass: inout ReadingPass) -> Scenario.Limits {
        var limits = Scenario.Limits()
        guard let fields = Fields(node, "\"limits\"", keys: ["virtualTime", "events"], &pass) else { return limits }
        if let node = fields["virtualTime"], let time = pass.duration(node, "virtualTime", positive: true) {
            limits.virtualTime = time
        }
        if let node = fields["events"], let events = pass.integer(node, "events", in: 1...10_000_000_000) {
            limits.events = events
        }
        return limits
    }
}
