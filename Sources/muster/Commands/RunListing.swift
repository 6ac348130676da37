import MusterCore
import MusterHistory

/// The list of runs, for people and for programs.
enum RunListing {
    static func text(_ runs: [RunSummary], width: Int) -> String {
        guard !runs.isEmpty else { return "no runs yet\n" }
        var rows = [["run", "when (UTC)", "scenario", "nature", "outcome", "verdict", "seed", "events", "execution"]]
        rows += runs.map { run in
            [
                "\(run.number.rawValue)", run.startedAt.map { $0.iso8601() } ?? "–", run.scenario, run.nature.rawValue,
                run.outcome?.rawValue ?? (run.isFinished ? "stopped" : "interrupted"), run.verdict?.rawValue ?? "–",
                "\(run.seed)", "\(run.eventCount)", run.execution.rawValue,
            ]
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { text, width in text + String(repeating: " ", count: width - text.count) }
                .joined(separator: "  ").trimmingTrailingSpaces + "\n"
        }.joined()
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
