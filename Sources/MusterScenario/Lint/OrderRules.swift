import MusterCore

/// Advice on which wave waits for which.
enum OrderRules {
    static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        checkNeedless(plan, &advice)
        checkAccidental(plan, &advice)
        checkSerial(plan, &advice)
        checkSelections(plan, &advice)
        checkFailurePolicy(plan, &advice)
    }

    /// A wave whose failure leaves others to start, in a plan that does not say what a failure means.
    private static func checkFailurePolicy(_ plan: LintedPlan, _ advice: inout Advice) {
        guard !plan.isVast, plan.places.node("onFailure") == nil else { return }
        for index in plan.order where plan.places.node("waves", .item(index), "onFailure") == nil {
            let others = plan.order.filter { other in
                other != index && !plan.plan.waves[other].dependsOn.isEmpty
                    && !plan.ancestors[other].contains(index) && !plan.ancestors[index].contains(other)
            }
            guard !others.isEmpty else { continue }
            advice.give(
                .unstatedFailurePolicy,
                "when wave \"\(plan.plan.waves[index].name.shortened)\" fails, \(plan.named(others)) "
                    + "\(others.count == 1 ? "goes" : "go") on, since nothing else is said",
                at: plan.place(index),
                help: ["say onFailure: continue if that is meant, or stop, rollback or skip"]
            )
            return
        }
    }

    /// A dependency that another one brings along: without it the same waves are over before this one starts.
    private static func checkNeedless(_ plan: LintedPlan, _ advice: inout Advice) {
        guard !plan.isVast else { return }
        for (index, wave) in plan.plan.waves.enumerated() {
            guard case .sequence(let items)? = plan.places.node("waves", .item(index), "dependsOn")?.content else {
                continue
            }
            for dependency in wave.dependsOn {
                guard let through = wave.dependsOn.first(where: { plan.ancestors[$0].contains(dependency) }) else {
                    continue
                }
                let name = plan.plan.waves[dependency].name
                let item = items.first { if case .scalar(name, _) = $0.content { true } else { false } }
                advice.give(
                    .needlessDependency,
                    "wave \"\(wave.name.shortened)\" waits for wave \"\(name.shortened)\" through "
                        + "\"\(plan.plan.waves[through].name.shortened)\" already",
                    at: item?.range ?? plan.place(index),
                    label: "changes nothing",
                    help: ["leave it out, so that the plan shows what really depends on what"]
                )
            }
        }
    }

    /// Tags that say to which application a server belongs.
    private static let applicationKeys = ["application", "app", "service", "workload", "system", "project", "stack"]

    /// Waves of different applications that follow one another because they stand so in the file.
    private static func checkAccidental(_ plan: LintedPlan, _ advice: inout Advice) {
        let isStated = plan.plan.waves.indices.contains { plan.places.node("waves", .item($0), "dependsOn") != nil }
        guard plan.world != nil, !isStated else { return }
        for (index, wave) in plan.plan.waves.enumerated() {
            for other in wave.dependsOn {
                guard
                    let (key, mine, theirs) = applicationKeys.lazy.compactMap({ key -> (String, [String], [String])? in
                        guard let mine = values(of: key, plan.servers[index]),
                            let theirs = values(of: key, plan.servers[other]), Set(mine).isDisjoint(with: theirs)
                        else {
                            return nil
                        }
                        return (key, mine, theirs)
                    }).first
                else {
                    continue
                }
                advice.give(
                    .accidentalOrder,
                    "wave \"\(wave.name.shortened)\" waits for wave \"\(plan.plan.waves[other].name.shortened)\" only "
                        + "because of their order; their servers belong to different applications",
                    at: plan.place(index),
                    label: "\(key): \(mine.joined(separator: ", ")), not \(theirs.joined(separator: ", "))",
                    help: ["state with dependsOn what depends on what; the rest recovers in parallel"]
                )
            }
        }
    }

    /// The values of a tag that every server carries, in order; `nil` when one lacks it.
    private static func values(of key: String, _ servers: [LintedServer]) -> [String]? {
        var found: Set<String> = []
        for server in servers {
            guard let tag = server.server?.tags.first(where: { $0.key.lowercased() == key }) else { return nil }
            found.insert(tag.value)
        }
        return servers.isEmpty ? nil : found.sorted()
    }

    /// Waves of one server each, in series, whose servers are of one kind.
    private static func checkSerial(_ plan: LintedPlan, _ advice: inout Advice) {
        var seen: Set<Int> = []
        for first in plan.order where !seen.contains(first) {
            var chain = [first]
            while let last = chain.last, let next = follower(of: last, plan) {
                chain.append(next)
                seen.insert(next)
            }
            guard chain.count > 1 else { continue }
            let servers = chain.map { "\"\(plan.servers[$0][0].name.shortened)\"" }
            advice.give(
                .serialServers,
                "servers \(LintedPlan.listed(servers)) are alike, and recover one after the other",
                at: plan.place(first),
                label: "\(chain.count) waves of one server each",
                help: ["one wave with all of them takes as long as the slowest, not as long as all together"]
            )
        }
    }

    /// The only wave behind a wave of one server, when it holds one more server of the same kind and nothing between.
    private static func follower(of wave: Int, _ plan: LintedPlan) -> Int? {
        guard plan.dependents[wave].count == 1, let next = plan.dependents[wave].first,
            plan.plan.waves[next].dependsOn == [wave], !plan.isExamined(wave), !plan.isGated(next),
            plan.target(wave) == plan.target(next), let one = only(wave, plan), let other = only(next, plan)
        else {
            return nil
        }
        return StatefulTier.kind(of: one) == StatefulTier.kind(of: other) ? next : nil
    }

    private static func only(_ wave: Int, _ plan: LintedPlan) -> LintedServer? {
        let members = plan.plan.waves[wave].members
        guard plan.servers[wave].count == 1, plan.world != nil || members.count == 1 else { return nil }
        return plan.servers[wave].first
    }

    /// Without a world: selections of two waves, one of which asks for everything that the other asks for.
    private static func checkSelections(_ plan: LintedPlan, _ advice: inout Advice) {
        guard plan.world == nil, !plan.isVast else { return }
        var selections: [(wave: Int, tags: [String: String], location: SourceRange?)] = []
        for (index, wave) in plan.plan.waves.enumerated() {
            for member in wave.members {
                guard case .tags(let tags) = member.selector, selections.count < LintedPlan.comparedMaximum else {
                    continue
                }
                let wider = selections.first { other in
                    other.wave != index && plan.target(other.wave) == plan.target(index)
                        && (other.tags.allSatisfy { tags[$0.key] == $0.value }
                            || tags.allSatisfy { other.tags[$0.key] == $0.value })
                }
                selections.append((index, tags, member.location))
                guard let wider else { continue }
                advice.give(
                    .overlappingSelections,
                    "wave \"\(wave.name.shortened)\" and wave \"\(plan.plan.waves[wider.wave].name.shortened)\" "
                        + "select by tags that one server may carry",
                    at: member.location,
                    label: "the other selection stands on line \(wider.location?.line ?? 0)",
                    help: ["a server recovers in one wave only; give the selections a tag in which they differ"]
                )
            }
        }
    }
}
