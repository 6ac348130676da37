import MusterCore
import MusterReport

/// A plan in words, for people who want to know what would happen.
enum PlanText {
    static func waves(_ plan: RecoveryPlan) -> String {
        var text = "\(plan.name): \(plan.waves.count == 1 ? "1 wave" : "\(plan.waves.count) waves")"
        text += ", recovers in \(plan.target.account) \(plan.target.region)"
        text += plan.target.role.map { " through \($0)" } ?? ""
        text += "\n"
        let objectives = [
            ("rto", plan.objectives.rto), ("rpo", plan.objectives.rpo),
            ("wave transition", plan.objectives.waveTransition), ("detection", plan.objectives.detection),
            ("start", plan.objectives.start),
        ].compactMap { name, limit in limit.map { "\(name) \($0.text)" } }
        text += "objectives: \(objectives.isEmpty ? "none" : objectives.joined(separator: ", "))\n"
        text += notifications(plan.notify) + "\n"
        let steps = self.steps(plan)
        let nameWidth = plan.waves.map { $0.name.count }.max() ?? 0
        for step in steps.indices {
            for (position, index) in steps[step].enumerated() {
                let wave = plan.waves[index]
                let number = position == 0 ? String(step + 1) : ""
                let padding = String(repeating: " ", count: max(0, 4 - number.count))
                let name = wave.name + String(repeating: " ", count: nameWidth - wave.name.count)
                text += "\(padding)\(number)  \(name)  \(members(wave))\(conditions(wave, plan))\n"
            }
        }
        return text
    }

    /// Who hears what, one line a topic.
    private static func notifications(_ notify: NotificationPlan?) -> String {
        guard let notify else { return "notifies: nobody\n" }
        return notify.channels.map { channel in
            let topic = channel.topic.split(separator: ":").last.map(String.init) ?? channel.topic
            var text = "notifies: \(topic) of \(kinds(channel.kinds)), as \(channel.form.rawValue)"
            if channel.kinds.contains(.approvalRequired), let holders = channel.tokenHolders {
                text += holders.isEmpty ? ", without tokens" : ", with tokens of \(holders.joined(separator: ", "))"
            }
            return text + "\n"
        }.joined()
    }

    /// Kinds in words: whole categories by their names.
    private static func kinds(_ kinds: [NotificationKind]) -> String {
        if kinds == NotificationKind.allCases { return "everything" }
        let parts = NotificationCategory.allCases.flatMap { category in
            category.kinds.allSatisfy(kinds.contains)
                ? [category.rawValue] : category.kinds.filter(kinds.contains).map(\.rawValue)
        }
        return parts.joined(separator: ", ")
    }

    static func path(_ report: DrillReport) -> String {
        guard report.outcome == .completed || report.outcome == .partial else {
            return "\nEven if nothing goes wrong the plan ends \(report.outcome.rawValue)"
                + "\(report.cause.map { ": \($0.text)" } ?? "")\n"
        }
        var text = "\ncritical path if nothing goes wrong, \((report.end - report.start).text):\n"
        let labels = report.criticalPath.filter { $0.end - $0.start >= .seconds(1) }
        let width = labels.map { ($0.end - $0.start).text.count }.max() ?? 0
        for segment in labels {
            let time = (segment.end - segment.start).text
            text += "  \(String(repeating: " ", count: width - time.count))\(time)  \(segment.label)\n"
        }
        return text
    }

    static func graph(_ plan: RecoveryPlan) -> String {
        var text = "digraph \(quoted(plan.name)) {\n  rankdir=LR;\n  node [shape=box];\n"
        for (index, wave) in plan.waves.enumerated() {
            text += "  w\(index) [label=\(quoted("\(wave.name)\n\(members(wave))"))];\n"
        }
        for (index, wave) in plan.waves.enumerated() {
            for dependency in wave.dependsOn {
                text += "  w\(dependency) -> w\(index);\n"
            }
        }
        return text + "}\n"
    }

    /// Waves that may start together, first to last.
    private static func steps(_ plan: RecoveryPlan) -> [[Int]] {
        var depth = [Int](repeating: 0, count: plan.waves.count)
        // A plan that was read has no cycle, so its depths settle after as many rounds as it has waves.
        for _ in plan.waves {
            for (index, wave) in plan.waves.enumerated() {
                depth[index] = (wave.dependsOn.map { depth[$0] + 1 }.max()) ?? 0
            }
        }
        let last = depth.max() ?? -1
        return last < 0 ? [] : (0...last).map { level in depth.indices.filter { depth[$0] == level } }
    }

    private static func members(_ wave: Wave) -> String {
        let names = wave.members.map { member in
            let name =
                switch member.selector {
                case .name(let name): name
                case .id(let id): id.rawValue
                case .tags(let tags):
                    "tagged " + tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
                }
            return member.impact == .optional ? "\(name) (optional)" : name
        }
        let shown = names.prefix(6).joined(separator: ", ")
        return names.count > 6 ? "\(shown) and \(names.count - 6) more" : shown
    }

    private static func conditions(_ wave: Wave, _ plan: RecoveryPlan) -> String {
        var parts: [String] = []
        if !wave.dependsOn.isEmpty {
            parts.append("after \(wave.dependsOn.map { plan.waves[$0].name }.joined(separator: ", "))")
        }
        if let approval = wave.approval {
            let whom = approval.approvers.isEmpty ? "anybody" : approval.approvers.joined(separator: ", ")
            parts.append("approval by \(whom)")
        }
        if wave.toleratedFailures > 0 { parts.append("tolerates \(wave.toleratedFailures) failed") }
        if let budget = wave.budget { parts.append("budget \(budget.text)") }
        if let target = wave.target { parts.append("in \(target.account) \(target.region)") }
        return parts.isEmpty ? "" : "   \(parts.joined(separator: " · "))"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" ? "\\\"" : $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
    }
}
