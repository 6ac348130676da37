import MusterCore

/// Writes a plan as a configuration export of `aws-elasticdrs-orchestrator`: a protection group for each wave.
struct OrchestratorPlanWriter {
    private let export: PlanExport

    private static let nameLimit = 64

    init(_ export: PlanExport) {
        self.export = export
    }

    func value(_ report: inout ExportReport) -> JSONValue {
        let plan = export.plan
        report.loseHead(plan, keepingRole: true)
        export.reportParallelWaves(&report)
        let name = report.name(plan.name, of: "plan", limit: Self.nameLimit, at: plan.waves.first?.location)
        var groups: [JSONValue] = []
        var waves: [JSONValue] = []
        var selections: [[String: String]] = []
        for (number, index) in export.order.enumerated() {
            let wave = plan.waves[index]
            report.loseParts(of: wave)
            let title = report.name(wave.name, of: "wave", limit: Self.nameLimit, at: wave.location)
            // Names of groups are unique in an account, so that each bears the plan's as well.
            let group = String("\(number + 1) \(name) \(title)".prefix(Self.nameLimit))
            let (selection, servers) = members(of: wave, &report)
            if let selection {
                if selections.contains(selection) {
                    report.lose(
                        "wave \"\(wave.name.shortened)\" selects by the same tags as another one",
                        at: wave.location,
                        help: "the orchestrator refuses the second group"
                    )
                }
                selections.append(selection)
            }
            groups.append(.object(groupMembers(group, wave, selection, servers, &report)))
            var members: [(String, JSONValue)] = [
                ("waveNumber", .number(number)), ("waveName", .string(title)), ("protectionGroupName", .string(group)),
            ]
            if selection != nil, !servers.isEmpty { members.append(("serverIds", ids(servers))) }
            members.append(("pauseBeforeWave", .boolean(pauses(wave, &report))))
            members.append(("dependsOnWaves", .array(number == 0 ? [] : [.number(number - 1)])))
            waves.append(.object(members))
        }
        return .object([
            (
                "metadata",
                .object([("schemaVersion", "1.0"), ("sourceRegion", .string(plan.target.region.rawValue))])
            ),
            ("protectionGroups", .array(groups)),
            ("recoveryPlans", .array([.object([("planName", .string(name)), ("waves", .array(waves))])])),
        ])
    }

    private func groupMembers(
        _ name: String,
        _ wave: Wave,
        _ selection: [String: String]?,
        _ servers: [SourceServerID],
        _ report: inout ExportReport
    ) -> [(String, JSONValue)] {
        let target = export.target(of: wave)
        var members: [(String, JSONValue)] = [
            ("groupName", .string(name)), ("region", .string(target.region.rawValue)),
            ("accountId", .string(target.account.rawValue)),
        ]
        if let role = target.role {
            // A path of the role is part of its ARN alone.
            members.append(("assumeRoleName", .string(role.split(separator: "/").last.map(String.init) ?? role)))
            if role.split(separator: "/").count > 2 {
                report.lose("the path of the role \"\(role.shortened)\" is left out", at: wave.location)
            }
        }
        if let external = target.externalID { members.append(("externalId", .string(external))) }
        if let selection {
            let tags = selection.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
            members.append(("serverSelectionTags", .object(tags)))
        } else {
            members.append(("sourceServerIds", ids(servers)))
        }
        return members
    }

    private func ids(_ servers: [SourceServerID]) -> JSONValue { .array(servers.map { .string($0.rawValue) }) }

    /// The only selection of a wave, with the servers that it is frozen to; else all servers one by one.
    private func members(
        of wave: Wave,
        _ report: inout ExportReport
    ) -> (selection: [String: String]?, servers: [SourceServerID]) {
        if wave.members.count == 1, let only = wave.members.first, case .tags(let tags) = only.selector {
            guard only.saved?.isFrozen == true else { return (tags, []) }
            return (tags, export.servers(of: only, in: wave, &report) ?? [])
        }
        var servers: [SourceServerID] = []
        for member in wave.members {
            for id in export.servers(of: member, in: wave, &report) ?? [] where !servers.contains(id) {
                servers.append(id)
            }
        }
        return (nil, servers)
    }

    /// A pause waits for somebody there, however long that takes.
    private func pauses(_ wave: Wave, _ report: inout ExportReport) -> Bool {
        guard let hold = wave.pauseBefore else { return false }
        if hold != HoldLimit() {
            report.lose(
                "how long the pause before wave \"\(wave.name.shortened)\" lasts, and what follows, is left out",
                at: wave.location,
                help: "it lasts until somebody resumes there"
            )
        }
        return true
    }
}
