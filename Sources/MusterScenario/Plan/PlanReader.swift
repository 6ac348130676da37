import MusterCore

/// Reads a recovery plan from a tree of values.
enum PlanReader {
    static let keys =
        ["plan", "objectives", "target", "notify", "onConflict", "onQuota"] + WavePolicyReader.keys + [
            "permissions", "unverified", "pause", "stagingAccounts", "waves",
        ]
    static let objectiveKeys = ["rto", "rpo", "waveTransition", "detection", "start"]
    private static let targetKeys = ["account", "region", "role", "externalId"]

    /// - Returns: `nil` when the value is not a plan at all.
    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> PlanDraft? {
        if let other = otherKind(node) {
            pass.report(
                .wrongFile,
                "a plan is expected, but this is a \(other)",
                at: node.range,
                help: ["a plan begins with \"plan: its-name\""]
            )
            return nil
        }
        guard let fields = Fields(node, "a plan", keys: keys, &pass) else { return nil }
        var draft = PlanDraft(name: "")
        if let name = fields.required("plan", &pass, help: "a plan begins with \"plan: its-name\"") {
            draft.name = pass.name(name, "plan", maximum: 128) ?? ""
        }
        if let node = fields["objectives"] { draft.objectives = objectives(node, &pass) }
        if let node = fields.required(
            "target",
            &pass,
            help: "for example target: { account: \"123456789012\", region: us-east-1 }"
        ) {
            draft.target = target(node, inheriting: nil, &pass)
        }
        if let node = fields["notify"] { draft.notify = NotifyReader.read(node, &pass) }
        if let node = fields["permissions"] {
            draft.permissionProbe = pass.word(node, "permissions", as: PermissionProbe.self)
        }
        if let node = fields["unverified"] {
            draft.unverifiedPolicy = pass.word(node, "unverified", as: UnverifiedPolicy.self)
        }
        if let node = fields["stagingAccounts"], let items = pass.list(node, "stagingAccounts", of: "accounts") {
            let accounts = items.compactMap { pass.account($0, "stagingAccounts") }
            draft.stagingAccounts = accounts.isEmpty ? nil : accounts
        }
        if let node = fields["onConflict"], let word = pass.word(node, "onConflict", among: ["fail", "wait"]) {
            draft.conflictPolicy = word == "wait" ? .wait : .fail
        }
        if let node = fields["onQuota"], let word = pass.word(node, "onQuota", among: ["fail", "wait"]) {
            draft.quotaPolicy = word == "wait" ? .wait : .fail
        }
        draft.defaults = WavePolicyReader.defaults(fields, &pass)
        if let node = fields["pause"] { draft.pauseLimit = ApprovalReader.pause(node, &pass) }
        if let node = fields.required("waves", &pass), let items = pass.list(node, "waves", of: "waves") {
            if items.isEmpty { pass.report(.noWaves, "the plan has no waves", at: node.range) }
            for item in items {
                if let wave = WaveReader.read(item, planTarget: draft.target, draft.defaults, &pass) {
                    draft.waves.append(wave)
                }
            }
            WaveGraph.connect(&draft, &pass)
            checkMembers(draft, &pass)
        }
        return draft
    }

    /// What the file is, when its first key says that it is not a plan.
    private static func otherKind(_ node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content, !entries.contains(where: { $0.key == "plan" }) else {
            return nil
        }
        return ["scenario", "world"].first { kind in entries.contains { $0.key == kind } }
    }

    private static func objectives(_ node: YAMLNode, _ pass: inout ReadingPass) -> Objectives {
        var objectives = Objectives()
        guard let entries = pass.entries(node, "objectives", of: "limits, \"rto: 4h\"") else { return objectives }
        for entry in entries {
            guard objectiveKeys.contains(entry.key) else {
                pass.report(
                    .unknownObjective,
                    "nothing measures an objective \"\(entry.key.shortened)\"",
                    at: entry.keyRange,
                    label: "unknown objective",
                    help: [
                        pass.suggestion(for: entry.key, among: objectiveKeys),
                        "objectives: \(objectiveKeys.joined(separator: ", "))",
                    ]
                )
                continue
            }
            guard let limit = pass.duration(entry.value, entry.key) else { continue }
            guard limit > .zero else {
                pass.report(
                    .emptyObjective,
                    "no execution can meet a limit of no time at all",
                    at: entry.value.range,
                    help: ["leave \"\(entry.key)\" out when nothing is demanded"]
                )
                continue
            }
            objectives.places = (objectives.places ?? []) + [.init(metric: entry.key, location: entry.keyRange)]
            switch entry.key {
            case "rto": objectives.rto = limit
            case "rpo": objectives.rpo = limit
            case "waveTransition": objectives.waveTransition = limit
            case "detection": objectives.detection = limit
            default: objectives.start = limit
            }
        }
        return objectives
    }

    /// Reads a target; a wave's takes what it leaves out from the plan's, the role only within the same account.
    static func target(
        _ node: YAMLNode,
        inheriting plan: PlanDraft.TargetDraft?,
        _ pass: inout ReadingPass
    ) -> PlanDraft.TargetDraft? {
        guard let fields = Fields(node, "a target", keys: targetKeys, &pass) else { return nil }
        var target = PlanDraft.TargetDraft(range: node.range)
        if let account = plan == nil ? fields.required("account", &pass) : fields["account"] {
            target.account = pass.account(account, "account")
            target.accountRange = account.range
        } else if let plan {
            target.account = plan.account
            target.accountRange = plan.accountRange
        }
        if let region = plan == nil ? fields.required("region", &pass) : fields["region"] {
            target.region = pass.region(region, "region")
            target.regionRange = region.range
        } else if let plan {
            target.region = plan.region
            target.regionRange = plan.regionRange
        }
        if let role = fields["role"] {
            target.role = pass.role(role, "role", of: target.account, in: target.region)
            target.roleRange = role.range
        } else if let plan, plan.account == target.account {
            target.role = plan.role
            target.roleRange = plan.roleRange
            target.externalID = plan.externalID
        }
        if let external = fields["externalId"] {
            target.externalID = pass.externalID(external, "externalId")
            if target.role == nil, !fields.has("role") {
                pass.report(
                    .missingKey,
                    "an external id needs a role to be sent to",
                    at: external.range,
                    help: ["add \"role\", or remove \"externalId\""]
                )
            }
        }
        return target
    }

    /// The same name or id twice, within a wave or across the plan.
    private static func checkMembers(_ draft: PlanDraft, _ pass: inout ReadingPass) {
        struct Key: Hashable {
            var selector: WaveMember.Selector
            var account: AccountID?
            var region: RegionName?
        }
        var seen: [Key: (wave: Int, range: SourceRange?)] = [:]
        for (index, wave) in draft.waves.enumerated() {
            let target = draft.target(of: wave)
            for member in wave.members {
                if case .tags = member.selector { continue }
                let key = Key(selector: member.selector, account: target?.account, region: target?.region)
                guard let first = seen[key] else {
                    seen[key] = (index, member.location)
                    continue
                }
                let isSameLine = first.range?.line == member.location?.line
                let line = first.range.map { isSameLine ? " on this line" : " on line \($0.line)" } ?? ""
                if first.wave == index {
                    pass.report(
                        .duplicateServer,
                        "\(member.title) stands twice in \(wave.title)",
                        at: member.location,
                        label: "again here",
                        help: ["it stands\(line) already"]
                    )
                } else {
                    pass.report(
                        .serverInTwoWaves,
                        "\(member.title) stands in two waves",
                        at: member.location,
                        label: "again here",
                        help: ["it stands in \(draft.waves[first.wave].title)\(line) already"]
                    )
                }
            }
        }
    }
}

extension WaveMember {
    /// The member for messages, in the words of the file.
    var title: String {
        switch selector {
        case .name(let name): "server \"\(name.shortened)\""
        case .id(let id): "server \"\(id.rawValue)\""
        case .tags(let tags):
            "the selection "
                + tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ").shortened
        }
    }
}
