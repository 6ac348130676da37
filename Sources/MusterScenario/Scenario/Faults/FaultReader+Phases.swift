import MusterCore

/// Faults of one server in one phase of its job.
extension FaultReader {
    static let phaseKeys = [
        "phase", "server", "launches", "probability", "result", "after", "slowBy", "rawError",
    ]

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

    func phaseFault(_ fields: Fields, _ pass: inout ReadingPass) -> PhaseFault? {
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
