import MusterCore

/// Reads the faults of a scenario.
struct FaultReader {
    let operations: Set<String>
    let world: WorldDraft?

    private static let callKeys = [
        "call", "calls", "from", "until", "probability", "error", "message", "retryAfter", "latency", "requestLost",
        "answerLost", "account", "region",
    ]
    private static let phaseKeys = [
        "phase", "server", "launches", "probability", "result", "after", "slowBy", "rawError",
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
        let isCall = entries.contains { $0.key == "call" }
        let isPhase = entries.contains { ["phase", "server", "result"].contains($0.key) }
        guard isCall != isPhase else {
            pass.report(
                isCall ? .contradictoryFault : .missingKey,
                isCall
                    ? "a fault hits a call or a phase of a server's job, not both"
                    : "a fault needs \"call\", or \"phase\" and \"server\"",
                at: node.range,
                help: [isCall ? "make it two faults" : "for example call: drs:DescribeJobs, or phase: conversion"]
            )
            return nil
        }
        if isCall {
            guard let fields = Fields(node, "a fault of a call", keys: Self.callKeys, &pass) else { return nil }
            return callFault(fields, &pass).map { .call($0) }
        }
        guard let fields = Fields(node, "a fault of a phase", keys: Self.phaseKeys, &pass) else { return nil }
        return phaseFault(fields, &pass).map { .phase($0) }
    }

    // MARK: Calls

    private func callFault(_ fields: Fields, _ pass: inout ReadingPass) -> CallFault? {
        guard let effect = CallEffectReader.read(fields, &pass) else {
            _ = operation(fields, &pass)
            return nil
        }
        guard let (service, operation) = operation(fields, &pass) else { return nil }
        var fault = CallFault(service: service, operation: operation, effect: effect)
        if let node = fields["calls"] { fault.calls = pass.count(node, "calls", minimum: 1) }
        fault.from = fields["from"].flatMap { pass.duration($0, "from") }
        fault.until = fields["until"].flatMap { pass.duration($0, "until") }
        if let from = fault.from, let until = fault.until, from >= until {
            pass.report(
                .faultNeverApplies,
                "the fault ends (\(until.text)) before it begins (\(from.text))",
                at: fields["until"]?.range ?? fields.range
            )
        }
        readProbability(fields, &pass).map { fault.probability = $0 }
        if let node = fields["account"], let account = pass.account(node, "account") {
            fault.account = account
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
        }
        if let node = fields["region"], let region = pass.region(node, "region") {
            fault.region = region
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
        }
        return fault
    }

    private func knows(_ account: AccountID, _ world: WorldDraft) -> Bool {
        world.account(account) != nil || world.world.caller.account == account
    }

    private func operation(_ fields: Fields, _ pass: inout ReadingPass) -> (service: String, operation: String?)? {
        guard let node = fields["call"], let text = pass.text(node, "call", takes: "an operation") else { return nil }
        return pass.operation(text, at: node.range, among: operations, allowingAll: true)
    }

    private func readProbability(_ fields: Fields, _ pass: inout ReadingPass) -> Ratio? {
        guard let node = fields["probability"], let ratio = pass.probability(node, "probability") else { return nil }
        if ratio.numerator == 0 {
            pass.warn(.faultNeverApplies, "a fault with probability 0 never applies", at: node.range)
        }
        return ratio
    }

    // MARK: Phases

    /// Which phase a failing result ends.
    ///
    /// Source: DRS 2020-02-26, `JobLogEvent`.
    static let failures: [(word: String, phase: JobPhase)] = [
        ("CONVERSION_FAIL", .conversion), ("LAUNCH_FAILED", .launch), ("SNAPSHOT_FAIL", .snapshot),
        ("CLEANUP_FAIL", .cleanup),
    ]
    /// Phases that belong to one server; the others belong to the job.
    static let serverPhases: [JobPhase] = [
        .cleanup, .preparation, .snapshot, .conversionWait, .conversion, .launchPreparation, .launch, .termination,
    ]

    private func phaseFault(_ fields: Fields, _ pass: inout ReadingPass) -> PhaseFault? {
        let servers = fields.required("server", &pass).map { server($0, &pass) } ?? nil
        var result: String?
        if let node = fields["result"] {
            result = pass.word(node, "result", among: Self.failures.map(\.word) + ["stuck", "silent"])
        }
        let phase = phase(fields, result, &pass)
        let effect = effect(fields, result, &pass)
        let launches = fields["launches"].flatMap { pass.count($0, "launches", minimum: 1) }
        let probability = readProbability(fields, &pass) ?? .always
        guard let server = servers, let phase, let effect else { return nil }
        checkApplies(phase, server, fields, &pass)
        return PhaseFault(
            phase: phase,
            server: server.id,
            launches: launches,
            probability: probability,
            effect: effect
        )
    }

    private func phase(_ fields: Fields, _ result: String?, _ pass: inout ReadingPass) -> JobPhase? {
        let implied = Self.failures.first { $0.word == result }?.phase
        guard let node = fields["phase"] else {
            if let implied { return implied }
            _ = fields.required(
                "phase",
                &pass,
                help: "phases: \(Self.serverPhases.map(\.rawValue).joined(separator: ", "))"
            )
            return nil
        }
        guard let word = pass.word(node, "phase", among: Self.serverPhases.map(\.rawValue)) else { return nil }
        let phase = JobPhase(rawValue: word)
        if let implied, let phase, implied != phase {
            pass.report(
                .contradictoryFault,
                "\(result ?? "") ends the phase \(implied.rawValue), not \(phase.rawValue)",
                at: fields["result"]?.range ?? node.range,
                help: [Self.failures.first { $0.phase == phase }.map { "did you mean \($0.word)?" }]
            )
            return nil
        }
        return phase
    }

    private func effect(_ fields: Fields, _ result: String?, _ pass: inout ReadingPass) -> PhaseFault.Effect? {
        let after = fields["after"].flatMap { pass.duration($0, "after") }
        let slow = fields["slowBy"].flatMap { pass.duration($0, "slowBy", positive: true) }
        let raw = fields["rawError"].flatMap { pass.text($0, "rawError") }
        func refuse(_ key: String, _ reason: String) {
            guard let range = fields.keyRange(key) else { return }
            pass.report(.contradictoryFault, "\"\(key)\" \(reason)", at: range)
        }
        switch result {
        case nil:
            refuse("rawError", "needs a result that fails")
            if fields.has("slowBy") {
                refuse("after", "needs a result; \"slowBy\" alone delays the phase")
                return slow.map { .slow(by: $0) }
            }
            if !fields.has("result") {
                pass.report(
                    .faultWithoutEffect,
                    "this fault does nothing",
                    at: fields.range,
                    help: [
                        "add result: \(Self.failures.map(\.word).joined(separator: " | ")) | stuck | silent, "
                            + "or slowBy: 5m"
                    ]
                )
            }
            return nil
        case "stuck":
            for key in ["after", "slowBy", "rawError"] { refuse(key, "does not go with a phase that never ends") }
            return .stuck
        case "silent":
            for key in ["slowBy", "rawError"] { refuse(key, "does not go with a silent failure") }
            return .silent(after: after ?? .seconds(1))
        default:
            refuse("slowBy", "does not go with a failure; \"after\" says when it comes")
            return .fail(after: after, rawError: raw)
        }
    }

    private func server(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldServer? {
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

    /// A phase that the server never goes through.
    private func checkApplies(_ phase: JobPhase, _ server: WorldServer, _ fields: Fields, _ pass: inout ReadingPass) {
        let place = fields["phase"]?.range ?? fields["result"]?.range ?? fields.range
        switch phase {
        case .conversion where server.recoveryMode == .fast:
            pass.report(
                .faultNeverApplies,
                "server \"\(server.name.shortened)\" is launched in FAST mode, which skips the conversion",
                at: place
            )
        case .cleanup where server.leftover == nil && fields["launches"] == nil:
            pass.warn(
                .faultNeverApplies,
                "server \"\(server.name.shortened)\" has no earlier instance to clean up at its first launch",
                at: place,
                help: ["give it a \"leftover\" in the world"]
            )
        default: break
        }
    }
}
