import MusterCore

/// One run in Markdown.
struct MarkdownRun {
    /// How much is told.
    enum Detail { case full, brief }

    private let report: DrillReport
    private let story: ReportStory
    private let detail: Detail
    /// The marks before a heading, for example `##`.
    private let level: String
    private let cell = MarkdownText(isInTable: true)
    private let plain = MarkdownText()

    /// So many rows a table has at most.
    private var rowLimit: Int { detail == .full ? 60 : 20 }

    init(_ report: DrillReport, detail: Detail, level: String = "##") {
        self.report = report
        self.detail = detail
        self.level = level
        story = ReportStory(report)
    }

    var text: String {
        var text = heading + objectives + waves + why
        if detail == .full { text += faults + shares + path }
        return text + limits + again
    }

    /// A scenario that did not run.
    static func text(_ rejected: RejectedScenario, level: String = "##") -> String {
        let plain = MarkdownText()
        var text = "\(level) \(Verdict.error.sign) ERROR · \(plain.code(rejected.scenario)) did not run\n\n"
        text += "**\(plain.prose(rejected.sentence))**\n\n"
        for diagnostic in rejected.diagnostics.prefix(20) {
            let place = diagnostic.range.map { " at \(plain.code("\($0)"))" } ?? ""
            text += "- \(diagnostic.severity.rawValue) \(plain.code(diagnostic.code))\(place): "
            text += plain.prose(([diagnostic.message] + diagnostic.help).joined(separator: "; ")) + "\n"
        }
        if rejected.diagnostics.count > 20 { text += "- and \(rejected.diagnostics.count - 20) more\n" }
        if !rejected.reproduction.isEmpty {
            text += "\nSee it again:\n\n" + MarkdownText.block(rejected.reproduction, language: "sh")
        }
        return text
    }

    private var heading: String {
        let context = report.context
        var text = "\(level) \(report.verdict.sign) \(report.verdict.word) · \(plain.code(context.scenario))\n\n"
        text += "**\(plain.prose(story.sentence, limit: 600))**\n\n"
        text += "\(story.kind.first?.uppercased() ?? "")\(story.kind.dropFirst()), seed \(context.seed), "
        text += "execution \(plain.code(context.execution.rawValue)), "
        text += "plan \(plain.code(context.plan.name)).\n"
        for warning in report.warnings.prefix(10) { text += "\n> ⚠️ \(plain.prose(warning))\n" }
        return text
    }

    private var objectives: String {
        guard !report.objectives.isEmpty else { return "" }
        var text = "\n| objective | limit | measured | result | measured between |\n"
        text += "| --- | ---: | ---: | --- | --- |\n"
        for result in report.objectives {
            let sign =
                switch story.tone(of: result) {
                case .good: "✅ "
                case .bad: "❌ "
                case .mild: "⚠️ "
                case .none: ""
                }
            let without = result.measuredWithoutHolds.map { "<br>\($0.text) without holds" } ?? ""
            let margin = result.marginText.map { ", \($0)" } ?? ""
            let reason = result.reason.map { ": \(cell.prose($0))" } ?? ""
            let worst = result.samples > 1 ? ", worst of \(result.samples)" : ""
            let subject = result.subject.map { " (\(cell.prose($0, limit: 160))\(worst))" } ?? ""
            text += "| \(result.title) | \(result.limit?.text ?? "–") "
            text += "| \(result.measured?.text ?? "–")\(without) | \(sign)\(result.statusText)\(margin)\(reason) "
            text += "| \(cell.prose(result.from)) → \(cell.prose(result.to))\(subject) |\n"
        }
        return text
    }

    private var waves: String {
        guard !report.waves.isEmpty else { return "" }
        var text = "\n| wave | outcome | begins after | lasting | held | servers |\n"
        text += "| --- | --- | ---: | ---: | ---: | ---: |\n"
        for wave in report.waves.prefix(rowLimit) {
            let sign =
                switch wave.outcome {
                case .completed: ""
                case .partial: "⚠️ "
                case .failed, .timedOut, .skipped: report.verdict == .passed ? "" : "❌ "
                case .notReached, .cancelled: ""
                }
            let after = wave.start.map { ($0 - report.start).text } ?? "–"
            let lasting = wave.start.flatMap { start in wave.end.map { ($0 - start).text } } ?? "–"
            let held = wave.holds.isEmpty ? "" : wave.holds.reduce(Duration.zero) { $0 + ($1.end - $1.start) }.text
            let launched = wave.servers.count { $0.outcome == .launched }
            text += "| \(cell.code(wave.name))\(wave.isCritical ? " ◆" : "") | \(sign)\(wave.outcome.words) | \(after) "
            text += "| \(lasting) | \(held) | \(launched) of \(wave.servers.count) |\n"
        }
        let rest = report.waves.count - rowLimit
        return text + (rest > 0 ? "\nand \(rest) more waves\n" : "") + "\n◆ decided the end\n"
    }

    private var why: String {
        let failed = story.failedServers
        let told = Set(failed.prefix(rowLimit).compactMap(\.server.cause?.text))
        let broken = report.waves.filter { wave in
            wave.outcome != .notReached && wave.cause.map { !told.contains($0.text) } ?? false
        }
        let checks = report.checks.filter { $0.result.isFailure || $0.result.isError }
        guard !failed.isEmpty || !broken.isEmpty || !checks.isEmpty else { return "" }
        var text = "\n\(level)# Why\n\n"
        for wave in broken.prefix(rowLimit) {
            text += "- wave \(plain.code(wave.name)) \(wave.outcome.words): \(plain.prose(wave.cause?.text ?? ""))\n"
        }
        for (wave, server) in failed.prefix(rowLimit) {
            let optional = server.impact == .optional ? " (optional)" : ""
            text += "- server \(plain.code(server.name))\(optional) of wave \(plain.code(wave.name)) "
            text += "\(server.fateWords)\(server.cause.map { ": \(plain.prose($0.text))" } ?? "")\n"
        }
        if failed.count > rowLimit { text += "- and \(failed.count - rowLimit) more servers\n" }
        for check in checks.prefix(rowLimit) {
            let message =
                switch check.result {
                case .failed(let kind, let message), .error(let kind, let message): "\(kind): \(message)"
                case .passed, .skipped: ""
                }
            let place = check.location.map { ", at \(plain.code("\($0.file):\($0.line)"))" } ?? ""
            text += "- check \(plain.code("\(check.group) / \(check.name)")): \(plain.prose(message))\(place)\n"
        }
        if checks.count > rowLimit { text += "- and \(checks.count - rowLimit) more checks\n" }
        return text
    }

    private var faults: String {
        let faults = report.context.faults ?? []
        guard !faults.isEmpty else { return "" }
        var text = "\n<details><summary>What goes wrong on purpose</summary>\n\n"
        for fault in faults.prefix(rowLimit) { text += "- \(plain.prose(fault.text + fault.windowText))\n" }
        if faults.count > rowLimit { text += "- and \(faults.count - rowLimit) more\n" }
        return text + "\n</details>\n"
    }

    private var shares: String {
        let shares = report.shares.filter { $0.duration > .zero }
        guard !shares.isEmpty else { return "" }
        var text = "\n<details><summary>Where the time went</summary>\n\n"
        text += "| whose time | lasting | share |\n| --- | ---: | ---: |\n"
        for share in shares {
            text += "| \(share.kind.words) | \(share.duration.text) | \(share.duration.share(of: story.makespan)) |\n"
        }
        return text + "\n</details>\n"
    }

    private var path: String {
        guard !report.criticalPath.isEmpty else { return "" }
        let longest = report.criticalPath.enumerated().sorted {
            ($1.element.end - $1.element.start, $0.offset) < ($0.element.end - $0.element.start, $1.offset)
        }
        let kept = longest.prefix(20).map(\.offset).sorted()
        var text = "\n<details><summary>Critical path</summary>\n\n"
        text += "| after | lasting | waiting for | whose time |\n| ---: | ---: | --- | --- |\n"
        for index in kept {
            let segment = report.criticalPath[index]
            text += "| \((segment.start - report.start).text) | \((segment.end - segment.start).text) "
            text += "| \(cell.prose(segment.label, limit: 160)) | \(segment.kind.words) |\n"
        }
        let left = report.criticalPath.count - kept.count
        return text + (left > 0 ? "\nand \(left) shorter\n" : "") + "\n</details>\n"
    }

    private var limits: String {
        "\n<details><summary>What this run does not prove</summary>\n\n"
            + story.limits.map { "- \(plain.prose($0))\n" }.joined() + "\n</details>\n"
    }

    private var again: String {
        guard !report.context.reproduction.isEmpty else { return "" }
        return "\nRun it again:\n\n" + MarkdownText.block(report.context.reproduction, language: "sh")
            + (story.repeatability.map { "\n\(plain.prose($0))\n" } ?? "")
    }
}
