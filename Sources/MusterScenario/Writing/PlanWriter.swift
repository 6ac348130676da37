package import MusterCore

/// Writes a plan as a tidy YAML file; ``ScenarioReader`` reads the same value back, places left aside.
package struct PlanWriter: Sendable {
    private let header: String?

    /// - Parameter header: A comment for the head of the file.
    package init(header: String? = nil) {
        self.header = header
    }

    package func text(_ plan: RecoveryPlan) -> String {
        var lines: [String] = []
        if let header { lines.append(YAMLText.comment(header)) }
        lines.append("plan: \(YAMLText.scalar(plan.name))")
        let objectives = [
            ("rto", plan.objectives.rto), ("rpo", plan.objectives.rpo),
            ("waveTransition", plan.objectives.waveTransition), ("detection", plan.objectives.detection),
            ("start", plan.objectives.start),
        ].compactMap { name, limit in limit.map { (name, $0.exactText) } }
        if !objectives.isEmpty { lines.append("objectives: \(YAMLText.mapping(objectives))") }
        lines.append("target: \(target(plan.target))")
        if let notify = plan.notify { write(notify, into: &lines) }
        if let probe = plan.permissionProbe { lines.append("permissions: \(probe.rawValue)") }
        if let policy = plan.unverifiedPolicy { lines.append("unverified: \(policy.rawValue)") }
        if let accounts = plan.stagingAccounts {
            lines.append("stagingAccounts: [\(accounts.map { "\"\($0)\"" }.joined(separator: ", "))]")
        }
        if plan.conflictPolicy != .fail { lines.append("onConflict: \(plan.conflictPolicy.rawValue)") }
        if let policy = plan.quotaPolicy { lines.append("onQuota: \(policy.rawValue)") }
        if let limit = plan.pauseLimit { lines.append("pause: \(YAMLText.mapping(entries(limit)))") }
        lines.append("waves:" + (plan.waves.isEmpty ? " []" : ""))
        let order = Order(plan.waves)
        for index in plan.waves.indices { write(index, plan, order, into: &lines) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func write(_ notify: NotificationPlan, into lines: inout [String]) {
        let channels = notify.channels.map { channel in
            var entries = [("topic", YAMLText.quoted(channel.topic))]
            if channel.kinds != NotificationChannel.defaultKinds {
                entries.append(("send", YAMLText.list(channel.kinds.map(\.rawValue))))
            }
            if channel.form != .text { entries.append(("form", channel.form.rawValue)) }
            if let holders = channel.tokenHolders {
                entries.append(("tokensOf", YAMLText.list(holders.map(YAMLText.scalar))))
            }
            return YAMLText.mapping(entries)
        }
        if let only = channels.first, channels.count == 1 {
            lines.append("notify: \(only)")
        } else if !channels.isEmpty {
            lines.append("notify:")
            lines.append("  channels:")
            lines += channels.map { "    - \($0)" }
        }
    }

    private func target(_ target: RecoveryTarget) -> String {
        var entries = [("account", YAMLText.quoted(target.account.rawValue)), ("region", target.region.rawValue)]
        if let role = target.role { entries.append(("role", YAMLText.quoted(role))) }
        if let external = target.externalID { entries.append(("externalId", YAMLText.quoted(external))) }
        return YAMLText.mapping(entries)
    }

    private func write(_ index: Int, _ plan: RecoveryPlan, _ order: Order, into lines: inout [String]) {
        let wave = plan.waves[index]
        lines.append("  - name: \(YAMLText.scalar(wave.name))")
        switch order {
        case .list: break
        case .levels(let levels): lines.append("    order: \(levels[index])")
        case .names:
            lines.append("    dependsOn: \(YAMLText.list(wave.dependsOn.map { YAMLText.scalar(plan.waves[$0].name) }))")
        }
        if let target = wave.target { lines.append("    target: \(self.target(target))") }
        if let limit = wave.pauseBefore { lines.append("    pauseBefore: \(YAMLText.mapping(entries(limit)))") }
        if let approval = wave.approval { lines.append("    approval: \(YAMLText.mapping(entries(approval)))") }
        if let approval = wave.approvalAfter {
            lines.append("    approvalAfter: \(YAMLText.mapping(entries(approval)))")
        }
        writePolicies(wave, into: &lines)
        for phase in StepPhase.allCases where !wave.steps(phase).isEmpty {
            lines.append("    \(phase.rawValue):")
            lines += wave.steps(phase).map { "      - \(StepText.text($0))" }
        }
        writeServers(wave.members, into: &lines)
        if wave.toleratedFailures > 0 {
            lines.append("    tolerate: \(YAMLText.mapping([("failedServers", "\(wave.toleratedFailures)")]))")
        }
        if let budget = wave.budget { lines.append("    budget: \(budget.exactText)") }
        if wave.timeLimit != Wave.defaultTimeLimit { lines.append("    timeout: \(wave.timeLimit.exactText)") }
    }

    private func writePolicies(_ wave: Wave, into lines: inout [String]) {
        if wave.onFailure != .continue { lines.append("    onFailure: \(wave.onFailure.rawValue)") }
        if let retry = wave.retry {
            let entries = [("attempts", "\(retry.attempts)"), ("delay", retry.delay.exactText)]
            lines.append("    retry: \(YAMLText.mapping(entries))")
        }
        if let split = wave.split {
            let entries = [("serversPerJob", "\(split.serversPerJob)"), ("stagger", split.stagger.exactText)]
            lines.append("    split: \(YAMLText.mapping(entries))")
        }
        if let asOf = wave.asOf { lines.append("    asOf: \(StepText.point(asOf))") }
        if let policy = wave.emptyPolicy { lines.append("    ifEmpty: \(policy.rawValue)") }
    }

    private func entries(_ limit: HoldLimit) -> [(String, String)] {
        [("timeout", limit.timeout.exactText), ("onTimeout", limit.onTimeout.rawValue)]
    }

    private func entries(_ approval: Approval) -> [(String, String)] {
        var entries: [(String, String)] = []
        if !approval.approvers.isEmpty {
            entries.append(("from", YAMLText.list(approval.approvers.map(YAMLText.scalar))))
        }
        if approval.quorum > 1 { entries.append(("quorum", "\(approval.quorum)")) }
        entries += self.entries(HoldLimit(timeout: approval.timeout, onTimeout: approval.onTimeout))
        let steps = approval.escalations.map { step in
            YAMLText.mapping([
                ("after", step.after.exactText), ("to", YAMLText.list(step.to.map(YAMLText.scalar))),
            ])
        }
        if !steps.isEmpty { entries.append(("escalate", YAMLText.list(steps))) }
        return entries
    }

    /// Short members on one line, others one below the other.
    private func writeServers(_ members: [WaveMember], into lines: inout [String]) {
        let items = members.map(member)
        let joined = "    servers: \(YAMLText.list(items))"
        guard joined.count > 120 else {
            lines.append(joined)
            return
        }
        lines.append("    servers:")
        lines += items.map { "      - \($0)" }
    }

    private func member(_ member: WaveMember) -> String {
        var entry: (String, String)
        switch member.selector {
        case .name(let name):
            // A name that looks like an id has to say that it is one.
            if member.isPlain, !name.hasPrefix("s-") { return YAMLText.scalar(name) }
            entry = ("name", YAMLText.scalar(name))
        case .id(let id):
            if member.isPlain { return id.rawValue }
            entry = ("id", id.rawValue)
        case .tags(let tags): entry = ("tags", YAMLText.tags(tags))
        }
        var entries = [entry]
        if member.impact == .optional { entries.append(("impact", "optional")) }
        if let asOf = member.asOf { entries.append(("asOf", StepText.point(asOf))) }
        if let disposition = member.disposition { entries.append(("disposition", disposition.rawValue)) }
        if let saved = member.saved {
            let servers = saved.servers.map { selector in
                switch selector {
                case .name(let name): YAMLText.scalar(name)
                case .id(let id): id.rawValue
                case .tags: ""
                }
            }
            entries.append(("saved", YAMLText.list(servers)))
            if saved.isFrozen { entries.append(("frozen", "true")) }
        }
        return YAMLText.mapping(entries)
    }

    /// The shortest way to say which wave waits for which.
    private enum Order {
        /// Each waits for the one before.
        case list
        /// Each waits for all of the next lower number.
        case levels([Int])
        case names

        init(_ waves: [Wave]) {
            if waves.enumerated().allSatisfy({ $1.dependsOn == ($0 == 0 ? [] : [$0 - 1]) }) {
                self = .list
                return
            }
            var levels: [Int] = []
            for wave in waves {
                let below = wave.dependsOn.compactMap { levels.indices.contains($0) ? levels[$0] : nil }
                levels.append((below.max() ?? 0) + 1)
            }
            let fits = waves.enumerated().allSatisfy { index, wave in
                wave.dependsOn == levels.indices.filter { levels[$0] == levels[index] - 1 }
            }
            self = fits ? .levels(levels) : .names
        }
    }
}

extension WaveMember {
    /// Whether a name or an id says everything about it.
    fileprivate var isPlain: Bool { impact == .critical && asOf == nil && disposition == nil }
}
