import MusterCore
import MusterHistory

/// The list of runs, for people and for programs.
enum RunListing {
    static func text(_ runs: [RunSummary], width: Int) -> String {
        guard !runs.isEmpty else { return "no runs yet\n" }
        // As a rule nobody has been asked.
        let hasSurveys = runs.contains { $0.survey != nil }
        var rows = [["run", "when (UTC)", "scenario", "nature", "outcome", "verdict", "seed", "events", "execution"]]
        if hasSurveys { rows[0].append("survey") }
        for run in runs {
            var row = [
                "\(run.number.rawValue)", run.startedAt.map { $0.iso8601() } ?? "–", run.scenario, run.nature.rawValue,
                run.outcome?.rawValue ?? (run.isFinished ? "stopped" : "interrupted"), run.verdict?.rawValue ?? "–",
                "\(run.seed)", "\(run.eventCount)", run.execution.rawValue,
            ]
            if hasSurveys { row.append(run.survey.map(text) ?? "–") }
            rows.append(row)
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { text, width in text + String(repeating: " ", count: width - text.count) }
                .joined(separator: "  ").trimmingTrailingSpaces + "\n"
        }.joined()
    }

    /// The mean of the answers, in tenths: `4.6 of 5, 14 asked`.
    private static func text(_ answers: [Int]) -> String {
        guard !answers.isEmpty else { return "–" }
        let tenths = answers.reduce(0, +) * 10 / answers.count
        return "\(tenths / 10).\(tenths % 10) of 5, \(answers.count) asked"
    }

    static func json(_ runs: [RunSummary]) -> String {
        let list = runs.map { run in
            JSONValue.object([
                ("run", .number(run.number.rawValue)),
                ("execution", .string(run.execution.rawValue)),
                ("scenario", .string(run.scenario)),
                ("nature", .string(run.nature.rawValue)),
                ("mode", .string(run.mode.rawValue)),
                ("outcome", run.outcome.map { .string($0.rawValue) } ?? .null),
                ("verdict", run.verdict.map { .string($0.rawValue) } ?? .null),
                ("finished", .boolean(run.isFinished)),
                ("seed", .number(run.seed)),
                ("events", .number(run.eventCount)),
                ("startedAt", run.startedAt.map { .string($0.iso8601()) } ?? .null),
                ("survey", run.survey.map { JSONValue.array($0.map { JSONValue.number($0) }) } ?? .null),
            ])
        }
        return JSONValue.object([("schema", .string("muster.history/1")), ("runs", .array(list))]).prettyText
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
