import MusterCore

/// Reads what people in the world do.
struct PeopleReader {
    let plan: PlanDraft?

    func read(_ node: YAMLNode?, _ pass: inout ReadingPass) -> [PersonAction] {
        var actions: [PersonAction] = []
        if let node, let items = pass.list(node, "people", of: "decisions") {
            for item in items {
                if let action = action(item, &pass) { actions.append(action) }
            }
        }
        return actions
    }

    private func action(_ node: YAMLNode, _ pass: inout ReadingPass) -> PersonAction? {
        let keys = ["approve", "deny", "after", "by", "reason"]
        guard let fields = Fields(node, "a decision", keys: keys, &pass) else { return nil }
        let kinds = ["approve", "deny"].filter { fields.has($0) }
        guard kinds.count == 1, let kind = kinds.first else {
            pass.report(
                .missingKey,
                kinds.isEmpty ? "a decision approves or denies a wave" : "a decision cannot approve and deny at once",
                at: kinds.isEmpty ? node.range : fields.keyRange("deny") ?? node.range,
                help: ["for example - { approve: application, after: 40m, by: dba-oncall }"]
            )
            return nil
        }
        let delay = fields.required("after", &pass, help: "how long after the question the answer comes")
            .flatMap { pass.duration($0, "after") }
        let person = fields.required("by", &pass).flatMap { pass.name($0, "by") }
        let reason = fields["reason"].flatMap { pass.text($0, "reason") }
        guard let value = fields[kind], let name = pass.text(value, kind, takes: "the name of a wave"), let plan else {
            return nil
        }
        guard let wave = plan.waves.firstIndex(where: { $0.name == name }) else {
            pass.reportUnknownWave(name, at: value.range, plan)
            return nil
        }
        guard let approval = plan.waves[wave].approval else {
            pass.report(
                .approvalWithoutGate,
                "wave \"\(name)\" asks for no approval",
                at: value.range,
                help: ["add \"approval\" to the wave (\(plan.waves[wave].range)), or remove the decision"]
            )
            return nil
        }
        if let person, !approval.approvers.isEmpty, !approval.approvers.contains(person) {
            pass.warn(
                .unknownApprover,
                "\"\(person.shortened)\" may not decide about wave \"\(name)\"",
                at: fields["by"]?.range,
                label: "this decision does not count",
                help: [
                    pass.suggestion(for: person, among: approval.approvers)
                        ?? "who may: \(approval.approvers.joined(separator: ", "))"
                ]
            )
        }
        if let delay, delay >= approval.timeout {
            pass.warn(
                .unansweredGate,
                "the approval of wave \"\(name)\" ends after \(approval.timeout.text), before this decision comes",
                at: fields["after"]?.range
            )
        }
        guard let delay, let person else { return nil }
        return PersonAction(kind == "deny" ? .deny : .approve, wave: wave, delay: delay, person: person, reason: reason)
    }
}

extension ReadingPass {
    mutating func reportUnknownWave(_ name: String, at range: SourceRange, _ plan: PlanDraft) {
        report(
            .unknownWave,
            "plan \"\(plan.name)\" has no wave \"\(name.shortened)\"",
            at: range,
            label: "no wave with this name",
            help: [suggestion(for: name, among: plan.waveNames, at: range)]
        )
    }
}
