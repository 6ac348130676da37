import MusterCore

/// Advice on gates: what is examined, and who is asked, before waves build on others.
enum GateRules {
    static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        for index in plan.plan.waves.indices {
            checkAfterStateful(index, plan, &advice)
            checkBeforeStateful(index, plan, &advice)
            checkOptional(index, plan, &advice)
            checkTolerance(index, plan, &advice)
        }
        let members = plan.plan.waves.flatMap(\.members)
        if members.allSatisfy({ $0.impact == .optional }) {
            advice.give(
                .everythingOptional,
                "every server of plan \"\(plan.plan.name.shortened)\" is optional, so it completes whatever fails",
                at: plan.places.value("plan") ?? plan.place(0),
                help: ["mark as optional only what the business can do without"]
            )
        }
    }

    private static func checkAfterStateful(_ index: Int, _ plan: LintedPlan, _ advice: inout Advice) {
        guard !plan.isExamined(index), StatefulTier.isStateful(index, plan) else { return }
        let hurried = plan.dependents[index].filter { !plan.isGated($0) && !StatefulTier.isStateful($0, plan) }
        guard !hurried.isEmpty else { return }
        advice.give(
            .ungatedStatefulWave,
            "\(plan.named(hurried)) \(hurried.count == 1 ? "starts" : "start") as soon as "
                + "wave \"\(plan.plan.waves[index].name.shortened)\" is launched; nothing tells whether its data can be used",
            at: plan.place(index),
            label: "launched is not ready",
            help: ["add a probe or an approval between the two"]
        )
    }

    private static func checkBeforeStateful(_ index: Int, _ plan: LintedPlan, _ advice: inout Advice) {
        guard !plan.isGated(index), StatefulTier.isStateful(index, plan) else { return }
        let unseen = plan.plan.waves[index].dependsOn.filter { other in
            !plan.isExamined(other) && !StatefulTier.isStateful(other, plan)
        }
        guard !unseen.isEmpty else { return }
        advice.give(
            .ungatedFoundation,
            "wave \"\(plan.plan.waves[index].name.shortened)\" keeps data and starts on top of \(plan.named(unseen)), "
                + "which nothing has examined",
            at: plan.place(index),
            help: ["add a probe or an approval before it, or start it first"]
        )
    }

    private static func checkOptional(_ index: Int, _ plan: LintedPlan, _ advice: inout Advice) {
        let wave = plan.plan.waves[index]
        guard wave.members.allSatisfy({ $0.impact == .optional }) else { return }
        let waiting = plan.dependents[index]
        if !waiting.isEmpty {
            advice.give(
                .optionalFoundation,
                "wave \"\(wave.name.shortened)\" holds optional servers only, so \(plan.named(waiting)) "
                    + "\(waiting.count == 1 ? "starts" : "start") even when none of them is there",
                at: plan.place(index),
                help: ["make the servers critical that others need, or remove the dependency"]
            )
        } else if plan.plan.objectives.rto != nil {
            advice.give(
                .unmeasuredWave,
                "the rto is measured to the last critical server; wave \"\(wave.name.shortened)\" has none",
                at: plan.place(index),
                help: ["make a server critical if the objective is to cover the wave"]
            )
        }
    }

    private static func checkTolerance(_ index: Int, _ plan: LintedPlan, _ advice: inout Advice) {
        let wave = plan.plan.waves[index]
        let hasSelection = wave.members.contains { if case .tags = $0.selector { true } else { false } }
        guard wave.toleratedFailures > 0, plan.world != nil || !hasSelection else { return }
        let critical = plan.servers[index].count { $0.impact == .critical }
        guard critical > 0, wave.toleratedFailures * 2 >= critical else { return }
        advice.give(
            .hiddenFailures,
            "wave \"\(wave.name.shortened)\" counts as recovered with \(wave.toleratedFailures) of its \(critical) "
                + "critical server\(critical == 1 ? "" : "s") lost",
            at: plan.places.key("waves", .item(index), "tolerate") ?? plan.place(index),
            help: ["tolerate fewer, or mark as optional who can be done without"]
        )
    }
}
