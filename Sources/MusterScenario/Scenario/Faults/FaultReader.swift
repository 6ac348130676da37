import MusterCore

/// Reads the faults of a scenario.
struct FaultReader {
    let operations: Set<String>
    let world: WorldDraft?

    /// The keys that say what kind of fault it is; faults of phases have none of their own.
    private static let kinds: [(key: String, what: String)] = [
        ("call", "a fault of a call"), ("job", "a fault of a job"), ("ec2", "a refusal of EC2"),
        ("replication", "a fault of replication"), ("credentials", "a fault of credentials"),
        ("outage", "an outage"), ("undelivered", "an undelivered message"), ("crash", "a crash"),
        ("machine", "a fault of Muster's machine"),
    ]

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Fault] {
        guard let items = pass.list(node, "faults", of: "faults") else { return [] }
        return items.compactMap { item in
            guard let kind = fault(item, &pass) else { return nil }
            return Fault(kind, location: item.range)
        }
    }

    private func fault(_ node: YAMLNode, _ pass: inout ReadingPass) -> Fault.Kind? {
        guard case .mapping(let entries) = node.content else {
            pass.report(.wrongKind, "a fault is a mapping, not \(node.kind)", at: node.range)
            return nil
        }
        let given = Self.kinds.filter { kind in entries.contains { $0.key == kind.key } }
        let phaseWords = given.isEmpty || given[0].key == "call" ? ["phase", "server", "result"] : ["phase", "result"]
        let isPhase = entries.contains { phaseWords.contains($0.key) }
        guard given.count + (isPhase ? 1 : 0) == 1 else {
            reportKind(given.map(\.key), isPhase: isPhase, at: node.range, &pass)
            return nil
        }
        guard let (key, what) = given.first else {
            guard let fields = Fields(node, "a fault of a phase", keys: Self.phaseKeys, &pass) else { return nil }
            return phaseFault(fields, &pass).map { .phase($0) }
        }
        guard let fields = Fields(node, what, keys: Self.keys(of: key), &pass) else { return nil }
        return switch key {
        case "call": callFault(fields, &pass).map { .call($0) }
        case "job": jobFault(fields, &pass).map { .job($0) }
        case "ec2": instanceFault(fields, &pass).map { .launch($0) }
        case "replication": replicationFault(fields, &pass).map { .replication($0) }
        case "credentials": credentialFault(fields, &pass).map { .credentials($0) }
        case "outage": outage(fields, &pass).map { .outage($0) }
        case "undelivered": deliveryFault(fields, &pass).map { .delivery($0) }
        case "machine": machineFault(fields, &pass).map { .machine($0) }
        default: crash(fields, &pass).map { .crash($0) }
        }
    }

    private static func keys(of kind: String) -> [String] {
        switch kind {
        case "call": callKeys
        case "job": jobKeys
        case "ec2": instanceKeys
        case "replication": replicationKeys
        case "credentials": credentialKeys
        case "outage": outageKeys
        case "undelivered": deliveryKeys
        case "machine": machineKeys
        default: crashKeys
        }
    }

    private func reportKind(_ given: [String], isPhase: Bool, at range: SourceRange, _ pass: inout ReadingPass) {
        let names = Self.kinds.dropFirst().map(\.key).joined(separator: ", ")
        if given.isEmpty {
            pass.report(
                .missingKey,
                "a fault needs \"call\", or \"phase\" and \"server\"",
                at: range,
                help: ["for example call: drs:DescribeJobs, or phase: conversion", "other kinds of faults: \(names)"]
            )
        } else if given == ["call"] {
            pass.report(
                .contradictoryFault,
                "a fault hits a call or a phase of a server's job, not both",
                at: range,
                help: ["make it two faults"]
            )
        } else {
            let all = given + (isPhase ? ["phase"] : [])
            let words = all.map { "\"\($0)\"" }.joined(separator: " and ")
            pass.report(
                .contradictoryFault,
                "a fault is of one kind, and this one has \(words)",
                at: range,
                help: ["make it \(all.count) faults"]
            )
        }
    }
}

/// What several kinds of faults have in common.
extension FaultReader {
    /// From when to when a fault counts.
    func window(_ fields: Fields, _ pass: inout ReadingPass) -> FaultWindow {
        let from = fields["from"].flatMap { pass.duration($0, "from") }
        let until = fields["until"].flatMap { pass.duration($0, "until") }
        if let until, from ?? .zero >= until {
            pass.report(
                .faultNeverApplies,
                "the fault ends (\(until.text)) before it begins (\((from ?? .zero).text))",
                at: fields["until"]?.range ?? fields.range
            )
        }
        return FaultWindow(from: from ?? .zero, until: until)
    }

    func account(_ fields: Fields, _ pass: inout ReadingPass) -> AccountID? {
        guard let node = fields["account"], let account = pass.account(node, "account") else { return nil }
        if let world, !knows(account, world) {
            pass.report(
                .unknownAccount,
                "world \"\(world.world.name)\" has no account \(account)",
                at: node.range,
                label: "not in this world",
                help: [
                    pass.suggestion(
                        for: account.rawValue,
                        among: world.world.accounts.map { ($0.id.rawValue, world.accountRanges[$0.id]) },
                        at: node.range
                    )
                ]
            )
        }
        return account
    }

    private func knows(_ account: AccountID, _ world: WorldDraft) -> Bool {
        world.account(account) != nil || world.world.caller.account == account
    }

    func region(_ fields: Fields, _ pass: inout ReadingPass, key: String = "region") -> RegionName? {
        guard let node = fields[key], let region = pass.region(node, key) else { return nil }
        let regions = world?.world.accounts.flatMap(\.regions).map(\.name.rawValue) ?? []
        if let world, !regions.contains(region.rawValue) {
            pass.report(
                .unknownRegion,
                "world \"\(world.world.name)\" has no Region \(region)",
                at: node.range,
                label: "not in this world",
                help: [pass.suggestion(for: region.rawValue, among: Set(regions).sorted())]
            )
        }
        return region
    }

    func readProbability(_ fields: Fields, _ pass: inout ReadingPass) -> Ratio? {
        guard let node = fields["probability"], let ratio = pass.probability(node, "probability") else { return nil }
        if ratio.numerator == 0 {
            pass.warn(.faultNeverApplies, "a fault with probability 0 never applies", at: node.range)
        }
        return ratio
    }

    func server(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldServer? {
        guard let text = pass.text(node, "server", takes: "a server's name or id"), let world else { return nil }
        var found: [WorldServer] = []
        var known: [(name: String, range: SourceRange?)] = []
        for account in world.world.accounts {
            for region in account.regions {
                for server in region.servers {
                    known.append((server.name, world.range(account.id, region.name, server)))
                    if server.id.rawValue == text || server.answers(to: text) { found.append(server) }
                }
            }
        }
        let ids = Set(found.map(\.id)).sorted()
        guard let server = found.first else {
            pass.report(
                .unknownFaultServer,
                "world \"\(world.world.name)\" has no server \"\(text.shortened)\"",
                at: node.range,
                label: "no such server",
                help: [pass.suggestion(for: text, among: known, at: node.range)]
            )
            return nil
        }
        guard ids.count == 1 else {
            pass.report(
                .ambiguousServer,
                "\(ids.count) servers of the world are named \"\(text.shortened)\"",
                at: node.range,
                help: ["give the id: \(ids.prefix(4).map(\.rawValue).joined(separator: ", "))"]
            )
            return nil
        }
        return server
    }
}
