import MusterCore

/// Reads the executions of other plans in the world of a scenario.
extension ScenarioFileReader {
    static let otherKeys = ["plan", "after", "people", "outcome", "cause"]

    /// Another execution as far as it could be read.
    struct OtherDraft {
        var plan: PlanDraft?
        var execution: OtherExecution?
    }

    func others(_ node: YAMLNode, _ world: WorldDraft?, _ pass: inout ReadingPass) -> [OtherDraft] {
        (pass.list(node, "others", of: "executions") ?? []).map { other($0, world, &pass) }
    }

    private func other(_ node: YAMLNode, _ world: WorldDraft?, _ pass: inout ReadingPass) -> OtherDraft {
        guard let fields = Fields(node, "another execution", keys: Self.otherKeys, &pass) else { return OtherDraft() }
        let after = fields["after"].flatMap { pass.duration($0, "after") } ?? .zero
        let outcome = fields["outcome"].flatMap { pass.word($0, "outcome", as: ExecutionOutcome.self) }
        let cause = fields["cause"].flatMap { pass.word($0, "cause", as: CauseCode.self) }
        if outcome == .completed, cause != nil {
            pass.report(
                .contradictoryExpectation,
                "an execution that completes has no cause of a failure",
                at: fields["cause"]?.range ?? node.range
            )
        }
        let place = fields.required("plan", &pass, help: "a path, or a plan").flatMap { part("plan", $0, &pass) }
        let draft = place.flatMap { PlanReader.read($0, &pass) }
        let people = PeopleReader(plan: draft, isOther: true).read(fields["people"], &pass)
        guard let draft else { return OtherDraft() }
        if let world { PlanCheck(plan: draft, world: world).run(&pass) }
        let execution = draft.plan.map {
            OtherExecution(
                plan: $0,
                templates: draft.notify?.templates ?? [],
                after: after,
                people: people.actions,
                outcome: outcome,
                cause: cause,
                location: node.range
            )
        }
        return OtherDraft(plan: draft, execution: execution)
    }
}
