import MusterCore

/// Reads what probes and actions meet in a simulated world.
struct StepScriptReader {
    let plan: PlanDraft?

    static let keys = ["default", "takes", "answers"]
    private static let answerKeys = [
        "wave", "step", "when", "tries", "result", "after", "pattern", "takes", "detail",
    ]

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> StepScript {
        var script = StepScript()
        guard let fields = Fields(node, "\"steps\"", keys: Self.keys, &pass) else { return script }
        if let node = fields["default"], let fallback = pass.word(node, "default", as: StepScript.Fallback.self) {
            script.fallback = fallback
            script.isConfigured = true
        }
        if let node = fields["takes"], let takes = pass.duration(node, "takes") {
            script.takes = takes
            script.isConfigured = true
        }
        if let node = fields["answers"], let items = pass.list(node, "answers", of: "answers") {
            script.answers = items.compactMap { answer($0, &pass) }
        }
        return script
    }

    private func answer(_ node: YAMLNode, _ pass: inout ReadingPass) -> ScriptedAnswer? {
        guard let fields = Fields(node, "an answer", keys: Self.answerKeys, &pass) else { return nil }
        let phase = fields["when"].flatMap { pass.word($0, "when", as: StepPhase.self) }
        let step = fields["step"].flatMap { pass.text($0, "step", takes: "the name of a probe or an action") }
        let tries = fields["tries"].flatMap { pass.count($0, "tries", minimum: 1) }
        let takes = fields["takes"].flatMap { pass.duration($0, "takes") }
        let detail = fields["detail"].flatMap { pass.name($0, "detail") }
        let result = result(fields, &pass)
        let name = fields.required("wave", &pass).flatMap { pass.text($0, "wave", takes: "the name of a wave") }
        guard let name, let plan else { return nil }
        guard let wave = plan.waves.firstIndex(where: { $0.name == name }) else {
            pass.reportUnknownWave(name, at: fields["wave"]?.range ?? node.range, plan)
            return nil
        }
        check(plan.waves[wave], phase, step, fields, &pass)
        guard let result else { return nil }
        return ScriptedAnswer(
            wave: wave,
            phase: phase,
            step: step,
            tries: tries,
            result: result,
            takes: takes,
            detail: detail,
            location: node.range
        )
    }

    private func result(_ fields: Fields, _ pass: inout ReadingPass) -> ScriptedAnswer.Result? {
        let after = fields["after"].flatMap { pass.duration($0, "after") }
        let pattern = fields["pattern"].flatMap { self.pattern($0, &pass) }
        guard let node = fields.required("result", &pass, help: "pass, fail, flap or slow"),
            let word = pass.word(node, "result", among: ["pass", "fail", "flap", "slow"])
        else {
            return nil
        }
        func refuse(_ key: String, _ reason: String) {
            guard let range = fields.keyRange(key) else { return }
            pass.report(.contradictoryAnswer, "\"\(key)\" \(reason)", at: range)
        }
        if word != "pass" { refuse("after", "belongs to a step that passes in the end") }
        if word != "flap" { refuse("pattern", "belongs to a step that flaps") }
        switch word {
        case "pass":
            if after == nil { refuse("detail", "is what a try says that fails") }
            return .pass(after: after ?? .zero)
        case "fail":
            return .fail
        case "flap":
            return .flap(pattern ?? [false, true])
        default:
            if !fields.has("takes") {
                pass.report(
                    .contradictoryAnswer,
                    "a slow step does not say how long it takes",
                    at: node.range,
                    help: ["add \"takes\", for example takes: 40s"]
                )
            }
            refuse("detail", "is what a try says that fails")
            return .pass(after: .zero)
        }
    }

    private func pattern(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Bool]? {
        guard let items = pass.list(node, "pattern", of: "pass and fail") else { return nil }
        let words = items.compactMap { pass.word($0, "pattern", among: ["pass", "fail"]) }
        if items.isEmpty {
            pass.report(.emptyValue, "the pattern has no try", at: node.range, help: ["for example [fail, pass]"])
        }
        return words.map { $0 == "pass" }
    }

    /// An answer that no step will ever ask for.
    private func check(
        _ wave: PlanDraft.WaveDraft,
        _ phase: StepPhase?,
        _ step: String?,
        _ fields: Fields,
        _ pass: inout ReadingPass
    ) {
        let steps =
            switch phase {
            case .before: wave.before
            case .after: wave.after
            case nil: wave.before + wave.after
            }
        guard !steps.isEmpty else {
            pass.report(
                .unknownStep,
                "\(wave.title) has no probes and actions\(phase.map { " \($0.rawValue) its launches" } ?? "")",
                at: fields["wave"]?.range,
                help: ["add \"before\" or \"after\" to the wave (\(wave.range)), or remove the answer"]
            )
            return
        }
        guard let step, !steps.contains(where: { $0.name == step }) else { return }
        pass.report(
            .unknownStep,
            "\(wave.title) has no probe or action \"\(step.shortened)\"",
            at: fields["step"]?.range,
            label: "nothing of this name",
            help: [
                pass.suggestion(for: step, among: steps.map(\.name))
                    ?? "those of the wave: \(steps.prefix(6).map { "\"\($0.name.shortened)\"" }.joined(separator: ", "))"
            ]
        )
    }
}
