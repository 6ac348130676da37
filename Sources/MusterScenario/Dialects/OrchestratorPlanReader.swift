import MusterCore

/// Reads plans of `aws-elasticdrs-orchestrator`: configuration exports, and plans and groups as its API answers them.
///
/// Members of objects begin with small letters, in older versions with capital ones. Waves run one after another there,
/// whatever they are said to depend on. A list of servers that was saved with a selection by tags counts at run time, so
/// it becomes a frozen list here.
struct OrchestratorPlanReader {
    private var groups: [(value: JSONValue, file: JSONFile)] = []
    private var plans: [(value: JSONValue, file: JSONFile)] = []
    /// Where plans recover whose groups do not say so.
    private let account: AccountID?

    init(account: AccountID?) {
        self.account = account
    }

    mutating func take(_ json: JSONFile, _ pass: inout ReadingPass) -> Bool {
        var root = json.root
        if let config = root["config"] { root = config }
        let groups = root.either("protectionGroups") ?? root["groups"]
        let plans = root.either("recoveryPlans") ?? root["plans"]
        if groups != nil || plans != nil {
            for (name, list) in [("protectionGroups", groups), ("recoveryPlans", plans)] {
                guard let list else { continue }
                guard let items = list.array else {
                    pass.report(
                        .wrongMember,
                        "\"\(name)\" is \(list.kind), where an array is expected",
                        at: json.range(list)
                    )
                    continue
                }
                for item in items {
                    if name == "recoveryPlans" {
                        self.plans.append((item, json))
                    } else {
                        self.groups.append((item, json))
                    }
                }
            }
            return true
        }
        let items = root.array ?? [root]
        guard !items.isEmpty else { return false }
        if items.allSatisfy({ $0.either("planName") != nil && $0.either("waves") != nil && $0["RTO"] == nil }) {
            self.plans += items.map { ($0, json) }
            return true
        }
        guard items.allSatisfy({ $0.either("groupName") != nil }) else { return false }
        self.groups += items.map { ($0, json) }
        return true
    }

    var candidates: [PlanCandidate] {
        plans.enumerated().map { index, plan in
            let name = plan.value.either("planName")?.string ?? "plan \(index + 1)"
            return PlanCandidate(dialect: .orchestrator, name: name, value: plan.value, file: plan.file)
        }
    }

    // MARK: Plans

    func read(_ candidate: PlanCandidate, _ pass: inout ReadingPass) -> PlanImport.Result? {
        let (value, file) = (candidate.value, candidate.file)
        guard let list = value.either("waves"), let items = list.array, !items.isEmpty else {
            pass.report(
                .nothingToImport,
                "plan \"\(candidate.name.shortened)\" has no waves",
                at: file.range(value.either("waves") ?? value)
            )
            return nil
        }
        for name in ["notificationEmail", "snsSubscriptionArn"] {
            guard let member = value.either(name), member.string != "" else { continue }
            pass.warn(
                .leftOut,
                "\"\(name)\" is left out",
                at: file.range(member),
                help: ["name a topic in the plan: notify: { topic: arn:aws:sns:… }"]
            )
        }
        let numbered = items.enumerated().map { index, wave in
            (number: wave.either("waveNumber")?.integer ?? wave.either("executionOrder")?.integer ?? index, wave: wave)
        }
        let ordered = numbered.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element)
        var names = WaveNames()
        var waves: [Wave] = []
        var first: RecoveryTarget?
        for (place, item) in ordered.enumerated() {
            guard item.wave.members != nil else {
                pass.report(
                    .wrongMember,
                    "a wave is \(item.wave.kind), where an object is expected",
                    at: file.range(item.wave)
                )
                continue
            }
            let name = names.name(item.wave.either("waveName")?.string, number: place + 1)
            var wave = Wave(name: name, dependsOn: waves.isEmpty ? [] : [waves.count - 1], members: [])
            checkDependencies(item.wave, named: name, at: place, in: ordered.map(\.number), file, &pass)
            checkLeftovers(item.wave, named: name, file, &pass)
            if let pause = item.wave.either("pauseBeforeWave") {
                if pause.boolean == nil {
                    pass.report(
                        .wrongMember,
                        "\"pauseBeforeWave\" of wave \"\(name.shortened)\" is \(pause.kind), where true or false is expected",
                        at: file.range(pause)
                    )
                }
                if pause.boolean == true { wave.pauseBefore = HoldLimit() }
            }
            guard let target = fill(&wave, from: item.wave, plan: value, file, &pass) else { continue }
            first = first ?? target
            if target != first { wave.target = target }
            waves.append(wave)
        }
        guard let first, waves.count == ordered.count else { return nil }
        return PlanImport.Result(
            plan: RecoveryPlan(name: candidate.name, target: first, waves: waves),
            description: value.either("description")?.string,
            dialect: .orchestrator
        )
    }

    /// What a wave is said to wait for is looked at and never followed there.
    private func checkDependencies(
        _ wave: JSONValue,
        named name: String,
        at place: Int,
        in numbers: [Int],
        _ file: JSONFile,
        _ pass: inout ReadingPass
    ) {
        guard let list = wave.either("dependsOnWaves"), let waits = list.array, !waits.isEmpty else { return }
        let previous = place > 0 ? [numbers[place - 1]] : []
        guard waits.map({ $0.integer ?? -1 }) != previous else { return }
        pass.warn(
            .leftOut,
            "wave \"\(name.shortened)\" waits for the wave before it, not for those of \"dependsOnWaves\"",
            at: file.range(list),
            label: "the orchestrator runs waves in their order, whatever this says",
            help: ["write dependsOn into the plan if these waves are to run at the same time"]
        )
    }

    private func checkLeftovers(
        _ wave: JSONValue,
        named name: String,
        _ file: JSONFile,
        _ pass: inout ReadingPass
    ) {
        if let type = wave.either("executionType"), type.string == "SEQUENTIAL" {
            pass.warn(
                .leftOut,
                "wave \"\(name.shortened)\" recovers its servers at the same time, not one after another",
                at: file.range(type),
                help: ["make a wave of each server that has to wait"]
            )
        }
        if let wait = wave.either("waitTimeSeconds"), wait.integer ?? 0 > 0 {
            pass.warn(
                .leftOut,
                "the waiting time of wave \"\(name.shortened)\" is left out",
                at: file.range(wait),
                help: ["write pauseBefore: { timeout: …, onTimeout: continue } before the wave that waits"]
            )
        }
    }

    // MARK: Members

    /// Puts the servers of a wave's groups into the wave.
    ///
    /// - Returns: Where they are; `nil`, reported, when that or they cannot be known.
    private func fill(
        _ wave: inout Wave,
        from value: JSONValue,
        plan: JSONValue,
        _ file: JSONFile,
        _ pass: inout ReadingPass
    ) -> RecoveryTarget? {
        var groups: [(value: JSONValue, file: JSONFile)] = []
        var references: [JSONValue] = value.either("protectionGroupIds")?.array ?? []
        if references.isEmpty, let one = value.either("protectionGroupId") { references = [one] }
        references += value.either("protectionGroupNames")?.array ?? []
        if references.isEmpty, let one = value.either("protectionGroupName") { references = [one] }
        for reference in references {
            guard let text = reference.string, let group = group(text) else {
                pass.report(
                    .malformedMember,
                    "wave \"\(wave.name.shortened)\" names a protection group that is not in these files",
                    at: file.range(reference),
                    help: ["import the export of the whole configuration"]
                )
                return nil
            }
            groups.append(group)
        }
        let saved = value.either("serverIds")?.array ?? []
        guard !groups.isEmpty || !saved.isEmpty else {
            pass.report(
                .missingMember,
                "wave \"\(wave.name.shortened)\" has no protection group and no servers",
                at: file.range(value)
            )
            return nil
        }
        let ids = saved.compactMap { id($0, of: wave.name, file, &pass) }
        let selections = groups.filter { !tags($0.value).isEmpty }
        if let only = selections.first, groups.count == 1 {
            let kept = ids.isEmpty ? listed(only, wave.name, &pass) : ids
            var member = WaveMember(.tags(tags(only.value)))
            if !kept.isEmpty { member.saved = SavedSelection(kept.map { .id($0) }, isFrozen: true) }
            wave.members = [member]
        } else if !ids.isEmpty {
            wave.members = ids.map { WaveMember(.id($0)) }
        } else {
            for group in groups {
                let tags = tags(group.value)
                wave.members += tags.isEmpty ? listed(group, wave.name, &pass).map { WaveMember(.id($0)) } : []
                if !tags.isEmpty { wave.members.append(WaveMember(.tags(tags))) }
            }
        }
        guard !wave.members.isEmpty else {
            pass.report(
                .missingMember,
                "wave \"\(wave.name.shortened)\" has no servers",
                at: file.range(value),
                help: ["its protection group has neither tags nor ids of servers"]
            )
            return nil
        }
        return target(of: groups, plan: plan, wave, file, &pass)
    }

    private func group(_ text: String) -> (value: JSONValue, file: JSONFile)? {
        groups.first { group in
            ["groupId", "protectionGroupId", "groupName"].contains { group.value.either($0)?.string == text }
        }
    }

    private func tags(_ group: JSONValue) -> [String: String] {
        let members = group.either("serverSelectionTags")?.members ?? []
        return Dictionary(members.compactMap { tag in tag.value.string.map { (tag.name, $0) } }) { _, last in last }
    }

    private func listed(
        _ group: (value: JSONValue, file: JSONFile),
        _ wave: String,
        _ pass: inout ReadingPass
    ) -> [SourceServerID] {
        (group.value.either("sourceServerIds")?.array ?? []).compactMap { id($0, of: wave, group.file, &pass) }
    }

    private func id(
        _ value: JSONValue,
        of wave: String,
        _ file: JSONFile,
        _ pass: inout ReadingPass
    ) -> SourceServerID? {
        guard let text = value.string, SourceServerID(text).isWellFormed else {
            pass.report(
                .malformedMember,
                "wave \"\(wave.shortened)\" names a server by something that is no id",
                at: file.range(value),
                help: ["an id is \"s-\" and 17 letters or digits"]
            )
            return nil
        }
        return SourceServerID(text)
    }

    // MARK: Places

    private func target(
        of groups: [(value: JSONValue, file: JSONFile)],
        plan: JSONValue,
        _ wave: Wave,
        _ file: JSONFile,
        _ pass: inout ReadingPass
    ) -> RecoveryTarget? {
        var target: RecoveryTarget?
        for group in groups {
            if let settings = group.value.either("launchConfig"), settings.members?.isEmpty == false {
                pass.warn(
                    .leftOut,
                    "the launch settings of the group of wave \"\(wave.name.shortened)\" are left out",
                    at: group.file.range(settings),
                    help: ["a plan has none; a world has them with its servers"]
                )
            }
            guard let next = place(of: group, plan: plan, &pass) else { return nil }
            guard next == target ?? next else {
                pass.report(
                    .malformedMember,
                    "the groups of wave \"\(wave.name.shortened)\" are in different places",
                    at: group.file.range(group.value),
                    help: ["make a wave of each of them"]
                )
                return nil
            }
            target = next
        }
        if target == nil {
            pass.report(
                .missingMember,
                "nobody says in which Region wave \"\(wave.name.shortened)\" recovers",
                at: file.range(plan),
                help: ["import the protection groups as well"]
            )
        }
        return target
    }

    private func place(
        of group: (value: JSONValue, file: JSONFile),
        plan: JSONValue,
        _ pass: inout ReadingPass
    ) -> RecoveryTarget? {
        let name = group.value.either("region")
        guard let text = name?.string, let region = RegionName(wellFormed: text) else {
            pass.report(
                name == nil ? .missingMember : .malformedMember,
                name == nil ? "a protection group has no \"region\"" : "a protection group has a Region that cannot be",
                at: group.file.range(name ?? group.value)
            )
            return nil
        }
        let context = plan.either("accountContext")
        let owner = [group.value, plan, context].compactMap { $0?.either("accountId") }.first { $0.string != "" }
        if let owner, let text = owner.string, !AccountID(text).isWellFormed {
            pass.report(.malformedMember, "\"\(text.shortened)\" is no account", at: group.file.range(owner))
            return nil
        }
        guard let account = owner?.string.map({ AccountID($0) }) ?? account else {
            pass.report(
                .missingMember,
                "nobody says in which account the plan recovers",
                at: group.file.range(group.value),
                help: ["say it with --account"]
            )
            return nil
        }
        let role = (group.value.either("assumeRoleName") ?? context?.either("assumeRoleName"))?.string
        let external = (group.value.either("externalId") ?? context?.either("externalId"))?.string
        return RecoveryTarget(
            account: account,
            region: region,
            role: role.flatMap { $0.isEmpty ? nil : "arn:\(region.partition):iam::\(account):role/\($0)" },
            externalID: external.flatMap { $0.isEmpty ? nil : $0 }
        )
    }
}
