import MusterCore

/// Renders results as GitHub's Markdown, for step summaries and for comments on pull requests.
///
/// The text never exceeds its limit. When everything does not fit, the scenarios that passed lose their details first,
/// and what was left out is said.
package enum MarkdownReport {
    /// Bytes of UTF-8 that a step summary takes: 1 MiB for a step, less some room for what else the step writes there.
    package static let summaryLimit = 1_000_000
    /// Bytes of UTF-8 that a comment takes; its limit counts characters, so this is on the safe side.
    package static let commentLimit = 65_536

    /// The text for a step summary, or for a place with another limit.
    ///
    /// - Parameters:
    ///   - results: What is told of.
    ///   - limit: Bytes of UTF-8; at least those of a comment.
    /// - Returns: The text in UTF-8.
    package static func render(_ results: [ScenarioResult], limit: Int = summaryLimit) -> [UInt8] {
        if results.count == 1, let result = results.first {
            for detail in [MarkdownRun.Detail.full, .brief] {
                let text = section(result, detail, "##")
                if text.utf8.count <= limit { return Array(text.utf8) }
            }
        }
        // From everything to the least: what passed loses first.
        let ladder: [(passed: MarkdownRun.Detail?, other: MarkdownRun.Detail?)] = [
            (.full, .full), (.brief, .full), (nil, .full), (nil, .brief), (nil, nil),
        ]
        for step in ladder {
            let text = list(results, passed: step.passed, other: step.other)
            if text.utf8.count <= limit { return Array(text.utf8) }
        }
        return Array(list(results, passed: nil, other: nil, rows: limit * 3 / 4).utf8)
    }

    private static func section(
        _ result: ScenarioResult,
        _ detail: MarkdownRun.Detail,
        _ level: String
    ) -> String {
        switch result {
        case .judged(let report): MarkdownRun(report, detail: detail, level: level).text
        case .rejected(let rejected): MarkdownRun.text(rejected, level: level)
        }
    }

    /// Every scenario in a row, then the details of those that have room.
    ///
    /// - Parameters:
    ///   - results: What is told of.
    ///   - passed: How much is told of a scenario that passed.
    ///   - other: How much is told of one that did not.
    ///   - budget: Bytes that the rows may take.
    /// - Returns: The whole text.
    private static func list(
        _ results: [ScenarioResult],
        passed: MarkdownRun.Detail?,
        other: MarkdownRun.Detail?,
        rows budget: Int = .max
    ) -> String {
        let count = results.count { $0.verdict == .passed }
        var text = "## \(ReportVerdict.of(results).sign) \(count) of \(results.count) scenarios passed\n\n"
        text += "| | scenario | lasting | in a sentence |\n| --- | --- | ---: | --- |\n"
        let cell = MarkdownText(isInTable: true)
        // Bad news first; it must not be what is cut.
        let ordered = results.filter { $0.verdict != .passed } + results.filter { $0.verdict == .passed }
        var used = 0
        var shown = 0
        for result in ordered {
            let (time, sentence): (String, String) =
                switch result {
                case .judged(let report): (ReportStory(report).makespan.text, ReportStory(report).sentence)
                case .rejected(let rejected): ("", rejected.sentence)
                }
            let name = cell.code(result.scenario)
            let row = "| \(result.verdict.sign) | \(name) | \(time) | \(cell.prose(sentence, limit: 300)) |\n"
            used += row.utf8.count
            guard used <= budget else { break }
            text += row
            shown += 1
        }
        if shown < results.count { text += "\nand \(results.count - shown) more scenarios\n" }
        var left = 0
        for result in ordered {
            guard let detail = result.verdict == .passed ? passed : other else {
                left += 1
                continue
            }
            let title = "\(result.verdict.word) \(result.scenario)"
            text += "\n<details><summary>\(MarkdownText.html(title))</summary>\n\n"
            text += section(result, detail, "###") + "\n</details>\n"
        }
        if left > 0 {
            text +=
                "\nThe details of \(left) scenarios are left out, since there is no room for them here; the page has them.\n"
        }
        return text
    }
}

extension Verdict {
    /// A sign that is seen at once.
    var sign: String {
        switch self {
        case .passed: "✅"
        case .failed: "❌"
        case .error: "⚠️"
        }
    }
}
