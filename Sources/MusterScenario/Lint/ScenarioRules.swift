import MusterCore

/// Advice on scenarios.
enum ScenarioRules {
    static func check(_ scenario: Scenario, _ places: FilePlaces, _ advice: inout Advice) {
        let name = places.value("scenario")
        if places.key("expect") == nil {
            let faults = scenario.faults.count
            advice.give(
                .noExpectations,
                faults == 0
                    ? "scenario \"\(scenario.name)\" expects nothing but that the plan completes"
                    : "scenario \"\(scenario.name)\" has \(faults) fault\(faults == 1 ? "" : "s") and expects nothing of "
                        + "its own; it passes if the plan completes all the same",
                at: name,
                help: ["add \"expect\" with an outcome, and how often drs:StartRecovery is called"]
            )
        }
        if scenario.summary.isEmpty {
            advice.give(
                .noSummary,
                "scenario \"\(scenario.name)\" does not say what it shows",
                at: name,
                help: ["begin the file with a comment; reports repeat it"]
            )
        }
    }
}
