import MusterCore

/// Advice on who hears of an execution, who decides, and with which role.
enum PeopleRules {
    static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        checkTopics(plan, &advice)
        for (index, wave) in plan.plan.waves.enumerated() {
            if let approval = wave.approval { check(approval, .before, of: index, plan, &advice) }
            if let approval = wave.approvalAfter { check(approval, .after, of: index, plan, &advice) }
        }
        checkTargets(plan, &advice)
        checkLeftovers(plan, &advice)
    }

    private static func checkTopics(_ plan: LintedPlan, _ advice: inout Advice) {
        let channels = plan.plan.notify?.channels ?? []
        guard !channels.isEmpty else {
            advice.give(
                .noTopic,
                "plan \"\(plan.plan.name.shortened)\" names no topic, so nobody hears when the execution starts, stops "
                    + "for an approval or fails",
                at: plan.places.value("plan") ?? plan.place(0),
                help: ["add notify: { topic: \"arn:aws:sns:REGION:ACCOUNT:NAME\" }"]
            )
            return
        }
        for (index, channel) in channels.enumerated() {
            let place =
                plan.places.value("notify", "channels", .item(index), "topic") ?? plan.places.value("notify", "topic")
            checkHeard(channel.topic, at: place, plan, &advice)
        }
    }

    private static func checkHeard(_ text: String, at place: SourceRange?, _ plan: LintedPlan, _ advice: inout Advice) {
        guard let arn = ARN(text), let account = plan.world?.accounts.first(where: { $0.id.rawValue == arn.account }),
            let region = account.regions.first(where: { $0.name.rawValue == arn.region }),
            let topic = region.topics.first(where: { $0.name == arn.resource }),
            !topic.subscriptions.contains(where: \.isConfirmed)
        else {
            return
        }
        let pending = topic.subscriptions.count
        advice.give(
            .unheardTopic,
            "topic \"\(topic.name.shortened)\" has no confirmed subscription, so nobody hears of the execution",
            at: place,
            label: pending == 0 ? "nobody has subscribed" : "\(pending) not confirmed",
            help: ["subscribe somebody, and confirm it"]
        )
    }

    // MARK: Approvals

    private static func check(
        _ approval: Approval,
        _ point: ApprovalPoint,
        of index: Int,
        _ plan: LintedPlan,
        _ advice: inout Advice
    ) {
        let name = plan.plan.waves[index].name.shortened
        let way: (FilePlaces.Step, FilePlaces.Step, FilePlaces.Step) = (
            "waves", .item(index), .key(point == .before ? "approval" : "approvalAfter")
        )
        let place = plan.places.key(way.0, way.1, way.2) ?? plan.place(index)
        if approval.approvers.isEmpty {
            advice.give(
                .anybodyDecides,
                "anybody may approve wave \"\(name)\"",
                at: place,
                help: ["name who may decide in \"from\"; an auditor asks who it was"]
            )
        } else if let only = approval.everyone.first, approval.everyone.count == 1 {
            advice.give(
                .singleApprover,
                "only \"\(only.shortened)\" may approve wave \"\(name)\"",
                at: plan.places.value(way.0, way.1, way.2, "from") ?? place,
                label: "nobody else, whoever is on leave",
                help: ["name a deputy"]
            )
        }
        if approval.onTimeout == .continue {
            advice.give(
                .gateThatOpens,
                "wave \"\(name)\" starts after \(approval.timeout.text) even when nobody has approved it",
                at: plan.places.value(way.0, way.1, way.2, "onTimeout") ?? place,
                help: ["let a silent gate fail or cancel, or leave the approval out"]
            )
        }
        checkAnswer(approval, point, of: index, at: place, plan, &advice)
    }

    private static func checkAnswer(
        _ approval: Approval,
        _ point: ApprovalPoint,
        of index: Int,
        at place: SourceRange?,
        _ plan: LintedPlan,
        _ advice: inout Advice
    ) {
        guard let scenario = plan.scenario, approval.onTimeout != .continue else { return }
        let outcome = scenario.expectations.outcome?.value ?? .completed
        guard outcome == .completed || outcome == .partial else { return }
        let mayDecide = { (person: String) in approval.everyone.isEmpty || approval.everyone.contains(person) }
        var answering = Set(scenario.staff.map(\.name).filter(mayDecide))
        for action in scenario.people {
            guard case .decide(_, index, point) = action.deed, mayDecide(action.person) else { continue }
            if action.moment == .hold(wave: index, point), action.delay >= approval.timeout { continue }
            answering.insert(action.person)
        }
        guard answering.count < approval.quorum else { return }
        let name = plan.plan.waves[index].name.shortened
        advice.give(
            .unansweredApproval,
            "nobody in scenario \"\(scenario.name)\" answers the approval of wave \"\(name)\" in time, yet it is to end as "
                + outcome.rawValue,
            at: plan.scenarioPlaces.value("scenario") ?? place,
            help: ["add people: [{ approve: \(name), after: 10m, by: \(approval.approvers.first ?? "somebody") }]"]
        )
    }

    // MARK: Targets

    private static func checkTargets(_ plan: LintedPlan, _ advice: inout Advice) {
        var seen: Set<RecoveryTarget> = []
        var targets: [(RecoveryTarget, SourceRange?)] = [
            (plan.plan.target, plan.places.value("target", "role"))
        ]
        for (index, wave) in plan.plan.waves.enumerated() {
            guard let target = wave.target else { continue }
            targets.append((target, plan.places.value("waves", .item(index), "target", "role") ?? plan.place(index)))
        }
        for (target, place) in targets {
            guard let role = target.role, target.externalID == nil, target.account != plan.world?.caller.account,
                seen.insert(target).inserted
            else {
                continue
            }
            advice.give(
                .noExternalID,
                "role \"\(role.split(separator: "/").last.map(String.init)?.shortened ?? role.shortened)\" of account "
                    + "\(target.account) is assumed without an external id",
                at: place,
                help: ["let the role's trust ask for one, and add \"externalId\" to the target"]
            )
        }
    }

    /// Servers with an instance that was recovered in earnest; a launch removes it first.
    ///
    /// Source: DRS User Guide, launching a drill or recovery instance.
    private static func checkLeftovers(_ plan: LintedPlan, _ advice: inout Advice) {
        guard plan.scenario?.mode ?? .drill == .drill else { return }
        for index in plan.plan.waves.indices {
            let members = plan.servers[index].filter { $0.server?.leftover?.isDrill == false }
            guard let first = members.first else { continue }
            let names = members.map { "\"\($0.name.shortened)\"" }
            advice.give(
                .replacedRecovery,
                "a drill of server\(members.count == 1 ? "" : "s") \(LintedPlan.listed(names)) removes the instance that "
                    + "was recovered in earnest",
                at: first.location ?? plan.place(index),
                help: ["leave the server out of the drill until it has failed back"]
            )
        }
    }
}
