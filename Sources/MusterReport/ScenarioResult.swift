package import MusterCore

/// What became of one scenario in an invocation; the input of every report format.
package enum ScenarioResult: Hashable, Sendable {
    /// It ran, and was judged.
    case judged(DrillReport)
    /// It never ran, because Muster could not begin or could not go on.
    case rejected(RejectedScenario)

    package var scenario: String {
        switch self {
        case .judged(let report): report.context.scenario
        case .rejected(let rejected): rejected.scenario
        }
    }

    /// `nil` for what never ran.
    var nature: RunNature? {
        switch self {
        case .judged(let report): report.context.nature
        case .rejected: nil
        }
    }

    package var verdict: Verdict {
        switch self {
        case .judged(let report): report.verdict
        case .rejected: .error
        }
    }
}

/// A scenario that did not run.
package struct RejectedScenario: Hashable, Sendable {
    /// The scenario's id, or the name of its file where the id could not be read.
    package var scenario: String
    /// The path as the user named it.
    package var file: String
    /// A word for machines: `InvalidScenario`, `Unavailable`, `InternalError`.
    package var kind: String
    /// What is wrong with the input; empty when the input is not to blame.
    package var diagnostics: [Diagnostic]
    /// What went wrong, in one sentence; `nil` when the diagnostics say it.
    package var message: String?
    /// The command that shows it again.
    package var reproduction: String

    package init(
        scenario: String,
        file: String,
        kind: String = "InvalidScenario",
        diagnostics: [Diagnostic],
        message: String? = nil,
        reproduction: String
    ) {
        self.scenario = scenario
        self.file = file
        self.kind = kind
        self.diagnostics = diagnostics
        self.message = message
        self.reproduction = reproduction
    }

    /// What is wrong, in one sentence.
    package var sentence: String {
        if let message { return message }
        let errors = diagnostics.filter { $0.severity == .error }
        guard let first = errors.first ?? diagnostics.first else { return "the scenario did not run" }
        let others = max(errors.count, 1) - 1
        return others == 0 ? first.message : "\(first.message) (and \(others) more)"
    }

    /// Every diagnostic in a few plain lines.
    package var details: [String] {
        diagnostics.flatMap { diagnostic in
            ["\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.message)"]
                + (diagnostic.range.map { ["  --> \($0)"] } ?? [])
                + diagnostic.help.map { "  = help: \($0)" }
        }
    }
}

extension [ScenarioResult] {
    /// The figures of all that were judged, together.
    var metrics: [Metric] {
        Metric.combining(
            compactMap { result in
                if case .judged(let report) = result { report.metrics } else { nil }
            }
        )
    }
}
