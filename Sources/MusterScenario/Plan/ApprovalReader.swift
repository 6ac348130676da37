import MusterCore

/// Reads how people hold an execution: approvals and pauses.
enum ApprovalReader {
    private static let keys = ["from", "quorum", "timeout", "onTimeout", "escalate"]
    private static let limitKeys = ["timeout", "onTimeout"]

    static func approval(_ node: YAMLNode, _ what: String, _ pass: inout ReadingPass) -> Approval? {
        guard let fields = Fields(node, what, keys: keys, &pass) else { return nil }
        var approval = Approval(approvers: [])
        if let node = fields["from"] {
            guard let people = people(node, "from", &pass) else { return nil }
            approval.approvers = people
        }
        if let node = fields["quorum"], let quorum = pass.integer(node, "quorum", in: 1...1_000) {
            approval.quorum = quorum
        }
        let limit = limit(fields, &pass)
        if let timeout = limit.timeout { approval.timeout = timeout }
        if let action = limit.onTimeout { approval.onTimeout = action }
        if let node = fields["escalate"] {
            approval.escalations = escalations(node, &pass)
            checkEscalations(approval, fields, &pass)
        }
        checkQuorum(approval, fields, &pass)
        return approval
    }

    // MARK: Pauses

    /// How long a pause may last, as far as it stands there.
    static func pause(_ node: YAMLNode, _ pass: inout ReadingPass) -> PlanDraft.LimitDraft? {
        guard let fields = Fields(node, "\"pause\"", keys: limitKeys, &pass) else { return nil }
        return limit(fields, &pass)
    }

    /// Whether a wave pauses before it starts: a truth value, or a limit of its own.
    static func pauseBefore(_ node: YAMLNode, _ pass: inout ReadingPass) -> PlanDraft.LimitDraft? {
        if case .mapping = node.content {
            return Fields(node, "\"pauseBefore\"", keys: limitKeys, &pass).map { limit($0, &pass) }
        }
        return pass.boolean(node, "pauseBefore") == true ? PlanDraft.LimitDraft() : nil
    }

    private static func limit(_ fields: Fields, _ pass: inout ReadingPass) -> PlanDraft.LimitDraft {
        var limit = PlanDraft.LimitDraft()
        limit.timeout = fields["timeout"].flatMap { pass.duration($0, "timeout", positive: true) }
        limit.onTimeout = fields["onTimeout"].flatMap { pass.word($0, "onTimeout", as: HoldLimit.Action.self) }
        return limit
    }

    // MARK: People

    private static func people(_ node: YAMLNode, _ key: String, _ pass: inout ReadingPass) -> [String]? {
        guard let items = pass.list(node, key, of: "people") else { return nil }
        var people: [String] = []
        for item in items {
            guard let person = pass.name(item, key) else { continue }
            if people.contains(person) {
                pass.warn(.duplicateEntry, "\"\(person.shortened)\" may decide twice", at: item.range)
            } else {
                people.append(person)
            }
        }
        if items.isEmpty {
            pass.report(
                .emptyValue,
                "nobody may decide",
                at: node.range,
                help: [key == "from" ? "name who may, or leave \"from\" out for anybody" : "name who may decide then"]
            )
        }
        return people
    }

    private static func escalations(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Approval.Escalation] {
        var items = [node]
        if case .sequence = node.content { items = pass.list(node, "escalate", of: "steps") ?? [] }
        var steps: [Approval.Escalation] = []
        for item in items {
            guard let fields = Fields(item, "an escalation", keys: ["after", "to"], &pass) else { continue }
            let after = fields.required("after", &pass, help: "how long after the question they are asked")
                .flatMap { pass.duration($0, "after", positive: true) }
            let to = fields.required("to", &pass, help: "who is asked then, for example to: [head-of-it]")
                .flatMap { people($0, "to", &pass) }
            if let after, let to, !to.isEmpty { steps.append(Approval.Escalation(after: after, to: to)) }
        }
        return steps.enumerated().sorted { ($0.element.after, $0.offset) < ($1.element.after, $1.offset) }.map(
            \.element
        )
    }

    private static func checkEscalations(_ approval: Approval, _ fields: Fields, _ pass: inout ReadingPass) {
        let place = fields["escalate"]?.range
        if let late = approval.escalations.first(where: { $0.after >= approval.timeout }) {
            pass.warn(
                .lateEscalation,
                "the approval ends after \(approval.timeout.text), before anybody is asked at \(late.after.text)",
                at: place,
                help: ["escalate earlier, or raise \"timeout\""]
            )
        }
        if approval.approvers.isEmpty, !fields.has("from"), !approval.escalations.isEmpty {
            pass.warn(
                .needlessEscalation,
                "anybody may decide from the beginning on, so that an escalation only asks again",
                at: place,
                help: ["say with \"from\" who may decide at first"]
            )
        }
    }

    private static func checkQuorum(_ approval: Approval, _ fields: Fields, _ pass: inout ReadingPass) {
        let everyone = approval.everyone
        guard !everyone.isEmpty, approval.quorum > everyone.count else { return }
        let people = everyone.count == 1 ? "only one person may" : "only \(everyone.count) people may"
        pass.report(
            .unreachableQuorum,
            "\(approval.quorum) approvals are needed, and \(people) give one",
            at: fields["quorum"]?.range ?? fields.range,
            help: ["name more people, or lower \"quorum\""]
        )
    }
}
