import MusterCore

/// Reads one wave of a plan.
enum WaveReader {
    static let keys =
        [
            "name", "dependsOn", "order", "servers", "approval", "approvalAfter", "pauseBefore", "tolerate", "budget",
            "timeout", "target", "before", "after", "ifEmpty",
        ] + WavePolicyReader.keys
    /// Source: DRS quota L-B827C881, AWS General Reference.
    static let serversPerJob = WaveSplit.largestJob

    static func read(
        _ node: YAMLNode,
        planTarget: PlanDraft.TargetDraft?,
        _ defaults: WavePolicyReader.Defaults,
        _ pass: inout ReadingPass
    ) -> PlanDraft.WaveDraft? {
        guard let fields = Fields(node, "a wave", keys: keys, &pass) else { return nil }
        let nameNode = fields.required("name", &pass)
        var wave = PlanDraft.WaveDraft(range: nameNode?.range ?? node.range)
        wave.name = nameNode.flatMap { pass.name($0, "name", maximum: 128) }
        if let node = fields["dependsOn"] { wave.dependencies = dependencies(node, &pass) }
        wave.hasOrder = fields.has("order")
        if let node = fields["order"], let order = pass.integer(node, "order", in: 0...1_000_000) {
            wave.order = (order, node.range)
        }
        if let node = fields["target"] { wave.target = PlanReader.target(node, inheriting: planTarget, &pass) }
        readLimits(fields, &wave, &pass)
        WavePolicyReader.apply(defaults, fields, to: &wave, &pass)
        if let node = fields["before"] { wave.before = StepReader.read(node, "before", &pass) }
        if let node = fields["after"] { wave.after = StepReader.read(node, "after", &pass) }
        StepReader.checkNames(wave, &pass)
        if let node = fields["approval"] { wave.approval = ApprovalReader.approval(node, "an approval", &pass) }
        if let node = fields["approvalAfter"] {
            wave.approvalAfter = ApprovalReader.approval(node, "an approval after a wave", &pass)
        }
        if let node = fields["pauseBefore"] { wave.pauseBefore = ApprovalReader.pauseBefore(node, &pass) }
        if let node = fields["ifEmpty"] { wave.emptyPolicy = pass.word(node, "ifEmpty", as: EmptyWavePolicy.self) }
        if let node = fields.required("servers", &pass, help: "for example servers: [db-1, db-2]") {
            wave.members = members(node, wave.title, &pass)
            checkSize(wave, node, &pass)
        }
        checkTolerance(fields, wave, &pass)
        return wave
    }

    private static func dependencies(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> [(name: String, range: SourceRange)] {
        guard let items = pass.list(node, "dependsOn", of: "wave names") else { return [] }
        return items.compactMap { item in pass.name(item, "dependsOn", maximum: 128).map { ($0, item.range) } }
    }

    private static func readLimits(
        _ fields: Fields,
        _ wave: inout PlanDraft.WaveDraft,
        _ pass: inout ReadingPass
    ) {
        if let node = fields["timeout"], let limit = pass.duration(node, "timeout", positive: true) {
            wave.timeLimit = limit
        }
        if let node = fields["budget"], let budget = pass.duration(node, "budget", positive: true) {
            wave.budget = budget
            if budget >= wave.timeLimit {
                pass.warn(
                    .budgetOverLimit,
                    "\(wave.title) is given up after \(wave.timeLimit.text), before its budget of \(budget.text) is over",
                    at: node.range,
                    help: ["raise \"timeout\" above the budget"]
                )
            }
        }
        if let node = fields["tolerate"],
            let tolerate = Fields(node, "\"tolerate\"", keys: ["failedServers"], &pass),
            let count = tolerate.required("failedServers", &pass)
        {
            wave.toleratedFailures = pass.integer(count, "failedServers", in: 0...10_000) ?? 0
        }
    }

    // MARK: Members

    private static func members(_ node: YAMLNode, _ wave: String, _ pass: inout ReadingPass) -> [WaveMember] {
        if case .mapping = node.content { return member(node, &pass).map { [$0] } ?? [] }
        guard let items = pass.list(node, "servers", of: "servers") else { return [] }
        if items.isEmpty {
            pass.report(
                .emptyWave,
                "\(wave) has no servers",
                at: node.range,
                help: ["name at least one, or remove the wave"]
            )
        }
        return items.compactMap { member($0, &pass) }
    }

    private static func member(_ node: YAMLNode, _ pass: inout ReadingPass) -> WaveMember? {
        if case .scalar(let text, _) = node.content {
            guard let selector = selector(text, node, &pass) else { return nil }
            return WaveMember(selector, location: node.range)
        }
        guard case .mapping(let entries) = node.content else {
            pass.report(.wrongKind, "a server is a name, an id or a mapping, not \(node.kind)", at: node.range)
            return nil
        }
        let keys = ["name", "id", "tags", "impact", "asOf", "disposition", "saved", "frozen"]
        guard let fields = Fields(node, "a server", keys: keys, &pass) else { return nil }
        var impact = WaveMember.Impact.critical
        if let node = fields["impact"], let word = pass.word(node, "impact", among: ["critical", "optional"]) {
            impact = word == "optional" ? .optional : .critical
        }
        let isSelection = fields.has("tags")
        let asOf = fields["asOf"].flatMap { WavePolicyReader.point($0, allowingSnapshot: !isSelection, &pass) }
        let disposition = fields["disposition"].flatMap { pass.word($0, "disposition", as: LaunchDisposition.self) }
        let saved = saved(fields, isSelection: isSelection, &pass)
        let ways = entries.filter { ["name", "id", "tags"].contains($0.key) }
        guard ways.count == 1, let way = ways.first else {
            pass.report(
                .ambiguousMember,
                ways.isEmpty ? "this does not say which server is meant" : "this names a server in \(ways.count) ways",
                at: ways.dropFirst().first?.keyRange ?? node.range,
                help: ["give one of name, id and tags"]
            )
            return nil
        }
        guard let value = fields[way.key] else { return nil }
        let selector: WaveMember.Selector? =
            switch way.key {
            case "name": pass.name(value, "name", maximum: 1_024, allowingControls: true).map { .name($0) }
            case "id": pass.serverID(value, "id").map { .id($0) }
            default: tagSelector(value, &pass)
            }
        return selector.map { selector in
            WaveMember(
                selector,
                impact: impact,
                asOf: asOf,
                disposition: disposition,
                saved: saved,
                location: value.range
            )
        }
    }

    /// Whom a selection meant when the plan was saved.
    private static func saved(
        _ fields: Fields,
        isSelection: Bool,
        _ pass: inout ReadingPass
    ) -> SavedSelection? {
        guard let node = fields["saved"] else {
            if let range = fields.keyRange("frozen") {
                pass.report(
                    .missingKey,
                    "what is frozen has to be there: \"saved\" is missing",
                    at: range,
                    help: ["list the servers in \"saved\", or remove \"frozen\""]
                )
            }
            return nil
        }
        guard isSelection else {
            pass.report(
                .ambiguousMember,
                "only a selection by tags can mean others than it did",
                at: fields.keyRange("saved") ?? node.range,
                help: ["remove \"saved\", or select by \"tags\""]
            )
            return nil
        }
        let isFrozen = fields["frozen"].flatMap { pass.boolean($0, "frozen") } ?? false
        guard let items = pass.list(node, "saved", of: "names and ids") else { return nil }
        if items.isEmpty {
            pass.report(
                .emptyWave,
                "the saved list names nobody",
                at: node.range,
                help: ["name who carried the tags when the plan was saved, or remove \"saved\""]
            )
            return nil
        }
        var seen: Set<WaveMember.Selector> = []
        var servers: [WaveMember.Selector] = []
        for item in items {
            guard let text = pass.text(item, "saved", takes: "a server's name or id"),
                let selector = selector(text, item, &pass)
            else {
                continue
            }
            guard seen.insert(selector).inserted else {
                pass.report(.duplicateServer, "\"\(text.shortened)\" stands twice in the saved list", at: item.range)
                continue
            }
            servers.append(selector)
        }
        return SavedSelection(servers, isFrozen: isFrozen)
    }

    private static func tagSelector(_ node: YAMLNode, _ pass: inout ReadingPass) -> WaveMember.Selector? {
        guard let tags = pass.tags(node, "tags") else { return nil }
        guard !tags.isEmpty else {
            pass.report(
                .ambiguousMember,
                "a selection without tags would match every server",
                at: node.range,
                help: ["name at least one tag"]
            )
            return nil
        }
        return .tags(tags)
    }

    /// A text in a list of servers: an id by its form, else a name.
    private static func selector(
        _ text: String,
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> WaveMember.Selector? {
        let id = SourceServerID(text)
        if id.isWellFormed { return .id(id) }
        if looksLikeID(text) { return pass.serverID(node, "servers").map { .id($0) } }
        return pass.name(node, "servers", maximum: 1_024, allowingControls: true).map { .name($0) }
    }

    /// A text that nobody would give to a host: `s-` and at least ten hexadecimal digits.
    private static func looksLikeID(_ text: String) -> Bool {
        text.hasPrefix("s-") && text.utf8.count >= 12
            && text.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func checkSize(_ wave: PlanDraft.WaveDraft, _ node: YAMLNode, _ pass: inout ReadingPass) {
        guard wave.split == nil, wave.members.count > serversPerJob else { return }
        pass.report(
            .waveTooLarge,
            "\(wave.title) holds \(wave.members.count) servers; one DRS job takes \(serversPerJob) (quota L-B827C881)",
            at: wave.members[serversPerJob].location ?? node.range,
            label: "server number \(serversPerJob + 1)",
            help: ["let it be split into jobs: split: { serversPerJob: \(serversPerJob) }"]
        )
    }

    private static func checkTolerance(_ fields: Fields, _ wave: PlanDraft.WaveDraft, _ pass: inout ReadingPass) {
        guard wave.toleratedFailures > 0, !wave.members.isEmpty else { return }
        var critical = 0
        for member in wave.members where member.impact == .critical {
            if case .tags = member.selector { return }
            critical += 1
        }
        guard wave.toleratedFailures >= critical else { return }
        pass.warn(
            .needlessTolerance,
            "\(wave.title) counts as recovered even when every critical server fails",
            at: fields["tolerate"]?.range ?? wave.range,
            help: ["tolerate fewer failures, or mark servers as optional"]
        )
    }
}

extension ReadingPass {
    /// A source server id: `s-` and 17 letters or digits.
    mutating func serverID(_ node: YAMLNode, _ subject: String) -> SourceServerID? {
        guard let text = text(node, subject, takes: "a source server id") else { return nil }
        let id = SourceServerID(text)
        if id.isWellFormed { return id }
        let count = text.hasPrefix("s-") ? text.utf8.count - 2 : nil
        report(
            .malformedServerID,
            "\"\(text.shortened)\" is not a source server id",
            at: node.range,
            label: count.map { "\($0) character\($0 == 1 ? "" : "s") after \"s-\"" },
            help: ["an id is \"s-\" and 17 letters or digits"]
        )
        return nil
    }
}
