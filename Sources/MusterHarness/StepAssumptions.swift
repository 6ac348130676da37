import MusterCore

/// What a rehearsal takes for the answers of probes and actions that its scenario is silent about.
enum StepAssumptions {
    static func list(_ scenario: Scenario) -> [Assumption] {
        let count = scenario.plan.waves.reduce(0) { $0 + $1.before.count + $1.after.count }
        guard count > 0 else { return [] }
        let provenance =
            scenario.steps.isConfigured
            ? Provenance(.configured, "scenario \(scenario.name)") : Provenance(.assumed, "Muster")
        return [
            Assumption(
                name: "probes and actions without an answer of their own",
                value: "\(scenario.steps.fallback.rawValue) after \(scenario.steps.takes.text)",
                provenance: provenance
            )
        ]
    }
}
