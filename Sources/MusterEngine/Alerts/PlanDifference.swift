package import MusterCore

/// What has changed between two versions of a plan, in sentences.
package enum PlanDifference {
    package static func list(from old: RecoveryPlan, to new: RecoveryPlan) -> [String] {
        var changes: [String] = []
        func compare(_ name: String, _ before: String, _ after: String) {
            if before != after { changes.append("\(name): \(before) became \(after)") }
        }
        func text(_ duration: Duration?) -> String { duration?.text ?? "none" }
        compare("name", "\"\(old.name)\"", "\"\(new.name)\"")
        compare("RTO", text(old.objectives.rto), text(new.objectives.rto))
        compare("RPO", text(old.objectives.rpo), text(new.objectives.rpo))
        compare("wave transition", text(old.objectives.waveTransition), text(new.objectives.waveTransition))
        compare("detection", text(old.objectives.detection), text(new.objectives.detection))
        compare("start", text(old.objectives.start), text(new.objectives.start))
        compare("target", place(old.target), place(new.target))
        if old.notify != new.notify { changes.append("who is notified has changed") }
        compare("onConflict", old.conflictPolicy.rawValue, new.conflictPolicy.rawValue)
        func word(_ policy: UnverifiedPolicy?) -> String { (policy ?? .warn).rawValue }
        compare("unverified", word(old.unverifiedPolicy), word(new.unverifiedPolicy))
        compare("order of waves", old.waves.map(\.name).joined(separator: ", "), names(new))
        for wave in old.waves where !new.waves.contains(where: { $0.name == wave.name }) {
            changes.append("wave \"\(wave.name)\" was removed")
        }
        for wave in new.waves {
            guard let before = old.waves.first(where: { $0.name == wave.name }) else {
                changes.append("wave \"\(wave.name)\" was added")
                continue
            }
            compare("onFailure of \"\(wave.name)\"", before.onFailure.rawValue, wave.onFailure.rawValue)
            func word(_ policy: EmptyWavePolicy?) -> String { (policy ?? .fail).rawValue }
            compare("ifEmpty of \"\(wave.name)\"", word(before.emptyPolicy), word(wave.emptyPolicy))
            compare("members of \"\(wave.name)\"", members(before), members(wave))
            compare("budget of \"\(wave.name)\"", text(before.budget), text(wave.budget))
            compare("time limit of \"\(wave.name)\"", before.timeLimit.text, wave.timeLimit.text)
            compare(
                "dependencies of \"\(wave.name)\"",
                dependencies(before, in: old),
                dependencies(wave, in: new)
            )
            let tolerated = (before.toleratedFailures, wave.toleratedFailures)
            compare("tolerated failures of \"\(wave.name)\"", "\(tolerated.0)", "\(tolerated.1)")
            if (before.approval == nil) != (wave.approval == nil) {
                changes.append("the approval of \"\(wave.name)\" was \(wave.approval == nil ? "removed" : "added")")
            } else if before.approval != wave.approval {
                changes.append("the approval of \"\(wave.name)\" has changed")
            }
            compare("target of \"\(wave.name)\"", place(before.target ?? old.target), place(wave.target ?? new.target))
        }
        return changes
    }

    private static func names(_ plan: RecoveryPlan) -> String { plan.waves.map(\.name).joined(separator: ", ") }

    private static func place(_ target: RecoveryTarget) -> String {
        "\(target.account) \(target.region)\(target.role.map { " by \($0)" } ?? "")"
    }

    private static func dependencies(_ wave: Wave, in plan: RecoveryPlan) -> String {
        let names = wave.dependsOn.compactMap { plan.waves.indices.contains($0) ? plan.waves[$0].name : nil }
        return names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
    }

    private static func members(_ wave: Wave) -> String {
        wave.members.map { member in
            let who =
                switch member.selector {
                case .name(let name): name
                case .id(let id): id.rawValue
                case .tags(let tags):
                    tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "+")
                }
            let frozen = member.saved?.isFrozen == true ? " (frozen)" : ""
            return member.impact == .optional ? "\(who)\(frozen) (optional)" : who + frozen
        }.joined(separator: ", ")
    }
}
