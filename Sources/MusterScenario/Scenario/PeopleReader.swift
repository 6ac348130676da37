import MusterCore

/// Reads the people of a scenario: what they do by script, and how others answer by habit.
struct PeopleReader {
    /// What the deeds are about.
    let plan: PlanDraft?
    /// Whose approvals people who answer by habit are asked by; `nil` where not all of them could be read.
    var plans: [PlanDraft]?
    /// Whether it is about the plan of another execution, at which only deeds stand.
    var isOther = false

    private static let deeds = ["approve", "deny", "pause", "resume", "cancel"]
    private static let keys = deeds + ["after", "at", "wave", "hold", "gate", "by", "reason"]

    func read(_ node: YAMLNode?, _ pass: inout ReadingPass) -> (actions: [PersonAction], staff: [Person]) {
        var actions: [PersonAction] = []
        var staff: [Person] = []
        guard let node, let items = pass.list(node, "people", of: "decisions") else { return ([], []) }
        for item in items {
            if case .mapping(let entries) = item.content, entries.contains(where: { $0.key == "person" }) {
                guard !isOther else {
                    pass.report(
                        .contradictoryAction,
                        "people who answer by habit stand under \"people\" of the scenario, and answer to all plans",
                        at: item.range,
                        help: [
                            "move the entry there, or write what the person does: approve, deny, pause, resume or cancel"
                        ]
                    )
                    continue
                }
                guard let person = PersonReader(plans: plans).read(item, &pass) else { continue }
                if staff.contains(where: { $0.name == person.name }) {
                    pass.report(.duplicateEntry, "\"\(person.name.shortened)\" stands twice", at: item.range)
                }
                staff.append(person)
            } else if let action = action(item, &pass) {
                actions.append(action)
            }
        }
        return (actions, staff)
    }

    private func action(_ node: YAMLNode, _ pass: inout ReadingPass) -> PersonAction? {
        guard let fields = Fields(node, "a decision", keys: Self.keys, &pass) else { return nil }
        let kinds = Self.deeds.filter { fields.has($0) }
        guard kinds.count == 1, let kind = kinds.first else {
            pass.report(
                kinds.isEmpty ? .missingKey : .contradictoryAction,
                kinds.isEmpty
                    ? "somebody approves or denies a wave, pauses, resumes or cancels"
                    : "nobody can \(kinds[0]) and \(kinds[1]) at once",
                at: kinds.isEmpty ? node.range : fields.keyRange(kinds[1]) ?? node.range,
                help: ["for example - { approve: application, after: 40m, by: dba-oncall }"]
            )
            return nil
        }
        if let range = fields.keyRange("gate"), !["approve", "deny", "hold"].contains(where: { fields.has($0) }) {
            pass.report(
                .contradictoryAction,
                "\"gate\" belongs to an approval, and there is none here",
                at: range,
                help: ["remove \"gate\", or name a wave with \"hold\""]
            )
        }
        let person = fields.required("by", &pass).flatMap { pass.name($0, "by") }
        let reason = fields["reason"].flatMap { pass.text($0, "reason") }
        guard let value = fields[kind] else { return nil }
        switch kind {
        case "approve", "deny":
            return decision(kind == "approve" ? .approve : .deny, value, fields, person, reason, &pass)
        case "resume":
            guard let resumed = resumed(value, &pass) else { return nil }
            let anchor: PersonAction.Moment = resumed.wave.map { .hold(wave: $0, .before) } ?? .pause
            guard let (moment, delay) = time(fields, kind, unlessSaid: anchor, &pass), let person else { return nil }
            return PersonAction(
                .resume(wave: resumed.wave),
                from: moment,
                delay: delay,
                person: person,
                reason: reason
            )
        default:
            guard isTrue(value, kind, &pass), let (moment, delay) = time(fields, kind, unlessSaid: nil, &pass),
                let person
            else { return nil }
            let deed: PersonAction.Deed = kind == "pause" ? .pause : .cancel
            return PersonAction(deed, from: moment, delay: delay, person: person, reason: reason)
        }
    }

    private func isTrue(_ node: YAMLNode, _ kind: String, _ pass: inout ReadingPass) -> Bool {
        guard let value = pass.boolean(node, kind) else { return false }
        if value { return true }
        pass.report(
            .contradictoryAction,
            "\"\(kind): false\" does nothing",
            at: node.range,
            help: ["write \(kind): true, or remove the entry"]
        )
        return false
    }

    // MARK: Decisions

    private func decision(
        _ decision: PersonAction.Decision,
        _ value: YAMLNode,
        _ fields: Fields,
        _ person: String?,
        _ reason: String?,
        _ pass: inout ReadingPass
    ) -> PersonAction? {
        guard let name = pass.text(value, decision.rawValue, takes: "the name of a wave"), let plan else { return nil }
        guard let wave = plan.waves.firstIndex(where: { $0.name == name }) else {
            pass.reportUnknownWave(name, at: value.range, plan)
            return nil
        }
        let draft = plan.waves[wave]
        let point = point(fields, &pass) ?? (draft.approval == nil && draft.approvalAfter != nil ? .after : .before)
        guard let approval = point == .before ? draft.approval : draft.approvalAfter else {
            pass.report(
                .approvalWithoutGate,
                "wave \"\(name)\" asks for no approval\(fields.has("gate") ? " \(point.rawValue) it" : "")",
                at: value.range,
                help: [
                    "add \"\(point == .before ? "approval" : "approvalAfter")\" to the wave (\(draft.range)), or remove the decision"
                ]
            )
            return nil
        }
        guard
            let (moment, delay) = time(fields, decision.rawValue, unlessSaid: .hold(wave: wave, point), &pass)
        else { return nil }
        if let person, !approval.everyone.isEmpty, !approval.everyone.contains(person) {
            pass.warn(
                .unknownApprover,
                "\"\(person.shortened)\" may not decide about wave \"\(name)\"",
                at: fields["by"]?.range,
                label: "this decision does not count",
                help: [
                    pass.suggestion(for: person, among: approval.everyone)
                        ?? "who may: \(approval.everyone.joined(separator: ", "))"
                ]
            )
        }
        if moment == .hold(wave: wave, point), delay >= approval.timeout {
            pass.warn(
                .unansweredGate,
                "the approval of wave \"\(name)\" ends after \(approval.timeout.text), before this decision comes",
                at: fields["after"]?.range
            )
        }
        guard let person else { return nil }
        return PersonAction(
            .decide(decision, wave: wave, point),
            from: moment,
            delay: delay,
            person: person,
            reason: reason
        )
    }

    private func point(_ fields: Fields, _ pass: inout ReadingPass) -> ApprovalPoint? {
        fields["gate"].flatMap { pass.word($0, "gate", as: ApprovalPoint.self) }
    }

    /// What is resumed: `true` for everything, or the wave before which the plan pauses.
    private func resumed(_ node: YAMLNode, _ pass: inout ReadingPass) -> (wave: Int?, Bool)? {
        if case .scalar("true", _) = node.content { return (nil, true) }
        guard let wave = wave(node, "resume", &pass), let plan else { return nil }
        guard plan.waves[wave].pauseBefore != nil else {
            pass.report(
                .resumeWithoutPause,
                "the plan does not pause before \(plan.waves[wave].title)",
                at: node.range,
                help: ["add \"pauseBefore: true\" to the wave (\(plan.waves[wave].range)), or write resume: true"]
            )
            return nil
        }
        return (wave, true)
    }

    private func wave(_ node: YAMLNode, _ key: String, _ pass: inout ReadingPass) -> Int? {
        guard let name = pass.text(node, key, takes: "the name of a wave"), let plan else { return nil }
        guard let wave = plan.waves.firstIndex(where: { $0.name == name }) else {
            pass.reportUnknownWave(name, at: node.range, plan)
            return nil
        }
        return wave
    }

    // MARK: Time

    /// When it happens: `at`, from the start of the run, or `after`, from a moment that is said or that goes without
    /// saying.
    private func time(
        _ fields: Fields,
        _ kind: String,
        unlessSaid usual: PersonAction.Moment?,
        _ pass: inout ReadingPass
    ) -> (PersonAction.Moment, Duration)? {
        let anchors = ["wave", "hold"].filter { fields.has($0) }
        if fields.has("at") {
            for key in (["after"] + anchors) where fields.has(key) {
                pass.report(
                    .contradictoryAction,
                    "\"at\" counts from the start of the run, so that \"\(key)\" does not go with it",
                    at: fields.keyRange(key) ?? fields.range,
                    help: ["write \"after\" instead of \"at\", or remove \"\(key)\""]
                )
                return nil
            }
            return fields["at"].flatMap { pass.duration($0, "at") }.map { (.start, $0) }
        }
        let help =
            switch kind {
            case "approve", "deny": "how long after the question the answer comes"
            case "resume": "how long after the pause has begun"
            default:
                "how long after the start of \"wave\", or after \"hold\" waits for people; or \"at\", from the start"
            }
        let delay = fields.required("after", &pass, help: help).flatMap { pass.duration($0, "after") }
        guard anchors.count < 2 else {
            pass.report(
                .contradictoryAction,
                "\"after\" counts from the start of a wave or from the moment at which it is held, not from both",
                at: fields.keyRange("hold") ?? fields.range
            )
            return nil
        }
        var moment = usual
        if let node = fields["wave"] {
            guard let wave = wave(node, "wave", &pass) else { return nil }
            moment = .wave(wave)
        } else if let node = fields["hold"] {
            guard let wave = wave(node, "hold", &pass), let held = hold(wave, fields, node, &pass) else { return nil }
            moment = held
        }
        guard let moment else {
            if fields.has("after"), anchors.isEmpty {
                pass.report(
                    .missingKey,
                    "\"after\" does not say after what",
                    at: fields.keyRange("after") ?? fields.range,
                    help: ["add \"wave\" for the start of a wave, or write \"at\" for the start of the run"]
                )
            }
            return nil
        }
        return delay.map { (moment, $0) }
    }

    private func hold(
        _ wave: Int,
        _ fields: Fields,
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> PersonAction.Moment? {
        guard let draft = plan?.waves[wave] else { return nil }
        let isHeldBefore = draft.approval != nil || draft.pauseBefore != nil
        let point = point(fields, &pass) ?? (isHeldBefore ? .before : .after)
        guard point == .before ? isHeldBefore : draft.approvalAfter != nil else {
            pass.report(
                .approvalWithoutGate,
                "nobody holds \(draft.title)\(fields.has("gate") ? " \(point.rawValue) it runs" : "")",
                at: node.range,
                help: ["name a wave with \"approval\", \"approvalAfter\" or \"pauseBefore\""]
            )
            return nil
        }
        return .hold(wave: wave, point)
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
