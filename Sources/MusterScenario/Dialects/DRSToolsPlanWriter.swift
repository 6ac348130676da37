import MusterCore

/// Writes a plan as an application of the plan automation in `aws-samples/drs-tools`.
///
/// Servers are selected there by two tags: that of the application, which all waves share, and that of the wave. Where
/// the plan names servers, the tags are found in a world, if there are such that select these servers and no others.
struct DRSToolsPlanWriter {
    private let export: PlanExport

    private struct Tag: Hashable, Comparable {
        var key: String
        var value: String

        static func < (lhs: Tag, rhs: Tag) -> Bool { (lhs.key, lhs.value) < (rhs.key, rhs.value) }
    }

    init(_ export: PlanExport) {
        self.export = export
    }

    func value(_ report: inout ExportReport) -> JSONValue {
        let plan = export.plan
        report.loseHead(plan, keepingTopic: plan.notify?.channels.count == 1)
        export.reportParallelWaves(&report)
        let order = export.order.filter { index in
            guard export.target(of: plan.waves[index]) != plan.target else { return true }
            report.lose(
                "wave \"\(plan.waves[index].name.shortened)\" recovers elsewhere and is left out",
                at: plan.waves[index].location,
                help: "an application lives in one account and Region: export it as one of its own"
            )
            return false
        }
        guard let (common, own) = tags(of: order, &report) else { return .null }
        let waves = order.map { index in
            let wave = plan.waves[index]
            report.loseParts(of: wave, keepingSteps: true, keepingLimit: true)
            if wave.pauseBefore != nil {
                report.lose("the pause before wave \"\(wave.name.shortened)\" is left out", at: wave.location)
            }
            return JSONValue.object([
                ("Name", .string(wave.name)), ("Description", ""),
                ("KeyName", .string(own[index]?.key ?? "")), ("KeyValue", .string(own[index]?.value ?? "")),
                ("MaxWaitTime", .number(seconds(wave.timeLimit))), ("UpdateTime", 30),
                ("PreWaveActions", actions(wave, .before, &report)),
                ("PostWaveActions", actions(wave, .after, &report)),
            ])
        }
        return .object([
            ("AppName", .string(plan.name)), ("Description", ""),
            ("KeyName", .string(common.key)), ("KeyValue", .string(common.value)), ("Owner", ""),
            ("AccountId", .string(plan.target.account.rawValue)), ("Region", .string(plan.target.region.rawValue)),
            ("SnsTopic", .string(plan.notify?.channels.first?.topic ?? "")),
            (
                "Plans",
                .array([.object([("PlanName", .string(plan.name)), ("Description", ""), ("Waves", .array(waves))])])
            ),
        ])
    }

    private func seconds(_ duration: Duration) -> Int { Int(max(1, duration.nanoseconds / 1_000_000_000)) }

    private func actions(_ wave: Wave, _ phase: StepPhase, _ report: inout ExportReport) -> JSONValue {
        var actions: [JSONValue] = []
        for step in wave.steps(phase) {
            guard case .document(let name, let parameters) = step.work, step.kind == .action else {
                report.lose(
                    "step \"\(step.name.shortened)\" of wave \"\(wave.name.shortened)\" is left out",
                    at: step.location ?? wave.location,
                    help: "this form starts automation documents of SSM and nothing else"
                )
                continue
            }
            let values = parameters.sorted { $0.key < $1.key }.map { key, list in
                (key, JSONValue.array(list.map { .string($0) }))
            }
            let call: [(String, JSONValue)] = [("DocumentName", .string(name)), ("Parameters", .object(values))]
            actions.append(
                .object([
                    ("Name", .string(step.name)), ("Description", ""), ("MaxWaitTime", .number(seconds(step.timeout))),
                    ("UpdateTime", 30), ("StartAutomationExecution", .object(call)),
                ])
            )
        }
        return .array(actions)
    }

    // MARK: Tags

    /// The tag that all waves share, and the other one of each wave.
    private func tags(of order: [Int], _ report: inout ExportReport) -> (Tag, [Int: Tag])? {
        var asked: [Int: [Tag]] = [:]
        for index in order {
            let members = export.plan.waves[index].members
            guard members.count == 1, case .tags(let tags)? = members.first?.selector, (1...2).contains(tags.count),
                members[0].saved?.isFrozen != true
            else {
                return found(order, &report)
            }
            asked[index] = tags.map { Tag(key: $0.key, value: $0.value) }.sorted()
        }
        let shared = order.reduce(nil as Set<Tag>?) { known, index in
            let tags = Set(asked[index] ?? [])
            return known.map { $0.intersection(tags) } ?? tags
        }
        guard let common = shared?.min() else { return found(order, &report) }
        return (common, asked.mapValues { tags in tags.first { $0 != common } ?? common })
    }

    /// Looks in the world for tags that select the servers of each wave and no others.
    private func found(_ order: [Int], _ report: inout ExportReport) -> (Tag, [Int: Tag])? {
        guard let first = order.first, let region = export.region(of: export.plan.waves[first]) else {
            return report.miss(
                "the waves of the plan are not selected by tags of which all share one",
                at: order.first.flatMap { export.plan.waves[$0].location },
                help: "select them so, or name a world in which such tags are found: --world world.yaml"
            )
        }
        var wanted: [Int: Set<SourceServerID>] = [:]
        for index in order {
            let wave = export.plan.waves[index]
            var ignored = ExportReport(dialect: .drsTools)
            wanted[index] = Set(wave.members.flatMap { export.servers(of: $0, in: wave, &ignored) ?? [] })
        }
        let all = wanted.values.reduce(into: Set()) { $0.formUnion($1) }
        for common in shared(all, region) {
            let carriers = region.servers.filter { $0.tags[common.key] == common.value }
            var own: [Int: Tag] = [:]
            for index in order {
                guard let servers = wanted[index], !servers.isEmpty else { break }
                own[index] = shared(servers, region).first { tag in
                    Set(carriers.filter { $0.tags[tag.key] == tag.value }.map(\.id)) == servers
                }
            }
            guard own.count == order.count else { continue }
            report.lose(
                "servers are selected by the tag \(common.key.shortened)=\(common.value.shortened) and one of each wave",
                at: export.plan.waves[first].location,
                help: "servers that get these tags later are recovered too"
            )
            return (common, own)
        }
        return report.miss(
            "no tags of the world select the servers of every wave and no others",
            at: export.plan.waves[first].location
        )
    }

    /// The tags that all of some servers carry.
    private func shared(_ servers: Set<SourceServerID>, _ region: WorldRegion) -> [Tag] {
        let tags = region.servers.filter { servers.contains($0.id) }
            .map { Set($0.tags.map { Tag(key: $0.key, value: $0.value) }) }
        guard let first = tags.first, tags.count == servers.count else { return [] }
        return tags.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }
}
