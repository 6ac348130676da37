package import MusterCore

/// What has changed between two versions of a plan, in sentences.
///
/// Where something stands in its file is no part of a plan: one that was merely written anew has not changed.
package struct PlanDifference {
    private var changes: [String] = []

    /// Everything that differs, in the order of a plan's keys; empty for plans that do the same.
    package static func list(from old: RecoveryPlan, to new: RecoveryPlan) -> [String] {
        var difference = PlanDifference()
        difference.comparePlans(old, new)
        for wave in old.waves where !new.waves.contains(where: { $0.name == wave.name }) {
            difference.changes.append("wave \"\(wave.name)\" was removed")
        }
        for wave in new.waves {
            if let before = old.waves.first(where: { $0.name == wave.name }) {
                difference.compareWaves(before, in: old, wave, in: new)
            } else {
                difference.changes.append("wave \"\(wave.name)\" was added")
            }
        }
        return difference.changes
    }

    private mutating func compare(_ name: String, _ before: String, _ after: String) {
        if before != after { changes.append("\(name): \(before) became \(after)") }
    }

    private mutating func compare(_ name: String, _ before: Duration?, _ after: Duration?) {
        compare(name, before?.text ?? "none", after?.text ?? "none")
    }

    private mutating func comparePlans(_ old: RecoveryPlan, _ new: RecoveryPlan) {
        compare("name", "\"\(old.name)\"", "\"\(new.name)\"")
        compare("RTO", old.objectives.rto, new.objectives.rto)
        compare("RPO", old.objectives.rpo, new.objectives.rpo)
        compare("wave transition", old.objectives.waveTransition, new.objectives.waveTransition)
        compare("detection", old.objectives.detection, new.objectives.detection)
        compare("start", old.objectives.start, new.objectives.start)
        compareTargets("target", old.target, new.target)
        if old.notify != new.notify { changes.append("who is notified has changed") }
        compare("onConflict", old.conflictPolicy.rawValue, new.conflictPolicy.rawValue)
        compare("onQuota", old.waitsForRoom ? "wait" : "fail", new.waitsForRoom ? "wait" : "fail")
        compare("the limit of pauses", Self.limit(old.pauseLimit), Self.limit(new.pauseLimit))
        compare("permissions", Self.probe(old.permissionProbe), Self.probe(new.permissionProbe))
        compare("unverified", Self.unverified(old.unverifiedPolicy), Self.unverified(new.unverifiedPolicy))
        compare("order of waves", Self.names(old), Self.names(new))
    }

    private mutating func compareWaves(
        _ before: Wave,
        in old: RecoveryPlan,
        _ wave: Wave,
        in new: RecoveryPlan
    ) {
        let name = "\"\(wave.name)\""
        compare("onFailure of \(name)", before.onFailure.rawValue, wave.onFailure.rawValue)
        compare("ifEmpty of \(name)", Self.empty(before.emptyPolicy), Self.empty(wave.emptyPolicy))
        compare("members of \(name)", Self.members(before), Self.members(wave))
        compare("recovery point of \(name)", Self.point(before.asOf), Self.point(wave.asOf))
        compare("budget of \(name)", before.budget, wave.budget)
        compare("time limit of \(name)", before.timeLimit, wave.timeLimit)
        compare("dependencies of \(name)", Self.dependencies(before, in: old), Self.dependencies(wave, in: new))
        compare("tolerated failures of \(name)", "\(before.toleratedFailures)", "\(wave.toleratedFailures)")
        compare("retry of \(name)", Self.retry(before.retry), Self.retry(wave.retry))
        compare("split of \(name)", Self.split(before.split), Self.split(wave.split))
        compare("pause before \(name)", Self.limit(before.pauseBefore), Self.limit(wave.pauseBefore))
        compareApprovals("the approval of \(name)", before.approval, wave.approval)
        compareApprovals("the approval after \(name)", before.approvalAfter, wave.approvalAfter)
        compareSteps("before \(name)", before.before, wave.before)
        compareSteps("after \(name)", before.after, wave.after)
        compareTargets("target of \(name)", before.target ?? old.target, wave.target ?? new.target)
    }

    private mutating func compareTargets(_ name: String, _ before: RecoveryTarget, _ after: RecoveryTarget) {
        compare(name, Self.place(before), Self.place(after))
        if before.externalID != after.externalID { changes.append("the external id of the \(name) has changed") }
    }

    private mutating func compareApprovals(_ name: String, _ before: Approval?, _ after: Approval?) {
        switch (before, after) {
        case (nil, nil): break
        case (nil, .some): changes.append("\(name) was added")
        case (.some, nil): changes.append("\(name) was removed")
        case (let before, let after): if before != after { changes.append("\(name) has changed") }
        }
    }

    private mutating func compareSteps(_ place: String, _ before: [WaveStep], _ after: [WaveStep]) {
        for step in before where !after.contains(where: { $0.name == step.name }) {
            changes.append("\(step.kind.rawValue) \"\(step.name)\" \(place) was removed")
        }
        for step in after {
            var new = step
            new.location = nil
            guard var old = before.first(where: { $0.name == step.name }) else {
                changes.append("\(step.kind.rawValue) \"\(step.name)\" \(place) was added")
                continue
            }
            old.location = nil
            if old != new { changes.append("\(step.kind.rawValue) \"\(step.name)\" \(place) has changed") }
        }
        let stayed = Set(before.map(\.name)).intersection(after.map(\.name))
        compare(
            "order of steps \(place)",
            before.map(\.name).filter(stayed.contains).joined(separator: ", "),
            after.map(\.name).filter(stayed.contains).joined(separator: ", ")
        )
    }
}

/// What stands for a value in a sentence.
extension PlanDifference {
    private static func names(_ plan: RecoveryPlan) -> String { plan.waves.map(\.name).joined(separator: ", ") }

    private static func place(_ target: RecoveryTarget) -> String {
        "\(target.account) \(target.region)\(target.role.map { " by \($0)" } ?? "")"
    }

    private static func probe(_ probe: PermissionProbe?) -> String { probe?.rawValue ?? "not examined" }

    private static func unverified(_ policy: UnverifiedPolicy?) -> String { (policy ?? .warn).rawValue }

    private static func empty(_ policy: EmptyWavePolicy?) -> String { (policy ?? .fail).rawValue }

    private static func limit(_ limit: HoldLimit?) -> String {
        limit.map { "\($0.timeout.text), then \($0.onTimeout.rawValue)" } ?? "none"
    }

    private static func retry(_ rule: RetryRule?) -> String {
        rule.map { "\($0.attempts) attempts, \($0.delay.text) apart" } ?? "none"
    }

    private static func split(_ split: WaveSplit?) -> String {
        split.map { "\($0.serversPerJob) servers a job, \($0.stagger.text) apart" } ?? "none"
    }

    private static func point(_ choice: RecoveryPointChoice?) -> String {
        switch choice {
        case nil: "the newest"
        case .time(let time): time.iso8601(.seconds)
        case .age(let age): "\(age.text) ago"
        case .snapshot(let point): point.rawValue
        }
    }

    private static func dependencies(_ wave: Wave, in plan: RecoveryPlan) -> String {
        let names = wave.dependsOn.compactMap { plan.waves.indices.contains($0) ? plan.waves[$0].name : nil }
        return names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
    }

    private static func members(_ wave: Wave) -> String {
        wave.members.map { member in
            var remarks: [String] = []
            if let saved = member.saved {
                let servers = saved.servers.map(selector).joined(separator: ", ")
                remarks.append("\(saved.isFrozen ? "frozen" : "saved"): \(servers)")
            }
            if member.impact == .optional { remarks.append("optional") }
            if let point = member.asOf { remarks.append("as of \(Self.point(point))") }
            if let disposition = member.disposition { remarks.append(disposition.rawValue) }
            return selector(member.selector) + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
        }.joined(separator: ", ")
    }

    private static func selector(_ selector: WaveMember.Selector) -> String {
        switch selector {
        case .name(let name): name
        case .id(let id): id.rawValue
        case .tags(let tags): tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "+")
        }
    }
}
