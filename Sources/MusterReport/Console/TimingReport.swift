package import MusterCore

/// Renders a result for a terminal or a text file: the verdict first, then why.
///
/// The same result and options give the same text. No line is wider than the width, none ends in a space.
package struct TimingReport {
    package struct Options: Hashable, Sendable {
        /// In columns, kept between 80 and 140.
        package var width: Int
        package var style: Style
        package var characters: CharacterRange

        package init(width: Int = 100, style: Style = .plain, characters: CharacterRange = .unicode) {
            self.width = min(max(width, 80), 140)
            self.style = style
            self.characters = characters
        }
    }

    let report: DrillReport
    let story: ReportStory
    let options: Options

    private init(_ report: DrillReport, options: Options) {
        self.report = report
        story = ReportStory(report)
        self.options = options
    }

    package static func render(_ report: DrillReport, options: Options = Options()) -> String {
        let timing = TimingReport(report, options: options)
        let sections = [
            timing.headline, timing.objectives, timing.timeline, timing.steps, timing.attempts, timing.points,
            timing.rollback, timing.failures, timing.checks, timing.path,
            timing.shares,
            timing.people, timing.leftovers, timing.calls, timing.metrics, timing.findings, timing.faults,
            timing.restarts, timing.notifications, timing.assumptions, timing.limits,
            timing.closing,
        ]
        let text = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
        return options.characters.withoutCommands(text)
    }

    /// Several results under each other, with one line for each at the end.
    package static func render(_ results: [ScenarioResult], options: Options = Options()) -> String {
        var parts = results.map { result in
            switch result {
            case .judged(let report): render(report, options: options)
            case .rejected(let rejected): render(rejected, options: options)
            }
        }
        if results.count > 1 { parts.append(summary(results, options: options)) }
        let rule = String(repeating: options.characters.pick("─", "-"), count: options.width)
        return parts.joined(separator: "\n\(options.style(.dim, rule))\n\n")
    }

    /// A scenario that did not run.
    package static func render(_ rejected: RejectedScenario, options: Options = Options()) -> String {
        let characters = options.characters
        var lines = [
            options.style(.yellowBanner, " ERROR ") + "  " + options.style(.bold, characters.safe(rejected.scenario))
                + options.style(.dim, "  did not run"),
            "",
        ]
        lines += characters.safe(rejected.sentence).wrapped(to: options.width)
        if !rejected.diagnostics.isEmpty {
            lines.append("")
            lines += rejected.details.flatMap { detail in
                let indent = detail.prefix { $0 == " " }.count
                return characters.safe(detail).wrapped(to: options.width - 4 - indent).map {
                    String(repeating: " ", count: 2 + indent) + $0
                }
            }
        }
        if !rejected.reproduction.isEmpty {
            lines += ["", options.style(.dim, "again") + "  " + characters.safe(rejected.reproduction)]
        }
        return options.characters.withoutCommands(lines.joined(separator: "\n") + "\n")
    }

    /// A line for each scenario, and how many passed.
    package static func summary(_ results: [ScenarioResult], options: Options = Options()) -> String {
        let characters = options.characters
        var table = TextTable([.left, .left, .right, .left], flexible: 3)
        for result in results {
            let mark: TextTable.Cell =
                switch result.verdict {
                case .passed: .init(characters.pick("✓", "ok"), .green)
                case .failed: .init(characters.pick("✗", "FAIL"), .red)
                case .error: .init(characters.pick("!", "ERROR"), .yellow)
                }
            let name = characters.safe(result.scenario)
            switch result {
            case .judged(let report):
                let story = ReportStory(report)
                let isGood = report.verdict == .passed
                table.add(
                    mark,
                    .init(name),
                    .init(story.makespan.text),
                    .init(characters.safe(story.sentence), isGood ? .dim : nil)
                )
            case .rejected(let rejected):
                table.add(mark, .init(name), .init(""), .init(characters.safe(rejected.sentence)))
            }
        }
        let passed = results.count { $0.verdict == .passed }
        let count = "\(passed) of \(results.count) \(results.count == 1 ? "scenario" : "scenarios") passed"
        let lines = table.lines(width: options.width, style: options.style, ellipsis: characters.ellipsis)
        return characters.withoutCommands(lines.joined(separator: "\n")) + "\n\n"
            + options.style(passed == results.count ? .boldGreen : .boldRed, count) + "\n"
    }
}

extension TimingReport {
    var width: Int { options.width }

    func ink(_ ink: Style.Ink?, _ text: String) -> String { options.style(ink, text) }
    func safe(_ text: String) -> String { options.characters.safe(text) }
    func pick(_ unicode: String, _ ascii: String) -> String { options.characters.pick(unicode, ascii) }

    func lines(_ table: TextTable) -> [String] {
        table.lines(width: width, style: options.style, ellipsis: options.characters.ellipsis)
    }

    func heading(_ title: String, _ note: String = "") -> String {
        ink(.bold, title)
            + (note.isEmpty
                ? ""
                : ink(
                    .dim,
                    "  " + note.fitted(to: max(8, width - title.columns - 2), ellipsis: options.characters.ellipsis)
                ))
    }

    /// Text under an indent, wrapped.
    func paragraph(_ text: String, indent: Int = 2, first: String? = nil) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return safe(text).wrapped(to: width - indent).enumerated().map { index, line in
            index == 0 ? (first.map { $0.padded(to: indent) } ?? margin) + line : margin + line
        }
    }

    fileprivate var headline: [String] {
        let banner: Style.Ink =
            switch report.verdict {
            case .passed: .greenBanner
            case .failed: .redBanner
            case .error: .yellowBanner
            }
        let word = options.style.isColored ? " \(report.verdict.word) " : report.verdict.word
        let kind = story.kind + ", seed \(report.context.seed)"
        let scenario = safe(report.context.scenario).fitted(
            to: max(8, width - word.columns - kind.columns - 6),
            ellipsis: options.characters.ellipsis
        )
        var lines = [ink(banner, word) + "  " + ink(.bold, scenario) + ink(.dim, "  (\(kind))")]
        // What the scenario is about belongs to its name: below the outcome it would read as one.
        if let summary = story.summary.first {
            lines += safe(summary).wrapped(to: width).map { ink(.dim, $0) }
        }
        lines.append("")
        lines += safe(story.sentence).wrapped(to: width).map { ink(.bold, $0) }
        for warning in report.warnings {
            lines += paragraph(warning, indent: 9, first: "warning: ").map { ink(.yellow, $0) }
        }
        return lines
    }

    fileprivate var objectives: [String] {
        guard !report.objectives.isEmpty else { return [] }
        var table = TextTable([.left, .left, .right, .right, .left, .left], flexible: 5)
        table.add(
            .init(""),
            .init("objective", .dim),
            .init("limit", .dim),
            .init("measured", .dim),
            .init("margin", .dim),
            .init("measured between", .dim)
        )
        let arrow = pick("→", "->")
        for result in report.objectives {
            let subject = result.subject.map {
                " (\(safe($0))\(result.samples > 1 ? ", worst of \(result.samples)" : ""))"
            }
            let verdict = verdictInk(result)
            table.add(
                mark(result),
                .init(result.title),
                .init(result.limit?.text ?? pick("–", "-")),
                .init(result.measured?.text ?? pick("–", "-"), verdict),
                .init(result.marginText ?? result.statusText, verdict),
                .init("\(safe(result.from)) \(arrow) \(safe(result.to))\(subject ?? "")", .dim)
            )
            if let without = result.measuredWithoutHolds, without != result.measured {
                table.add(.init(""), .init(""), .init(""), .init(without.text), .init("without holds", .dim), .init(""))
            }
        }
        var lines = [heading("Objectives")] + self.lines(table)
        for result in report.objectives {
            if let reason = result.reason, result.limit != nil {
                lines += paragraph("\(result.title): \(reason)", indent: 5).map { ink(.dim, $0) }
            }
            if result.isExpectedMiss {
                lines += paragraph("\(result.title): \(result.statusText)", indent: 5)
            }
        }
        return lines
    }

    private func mark(_ result: ObjectiveResult) -> TextTable.Cell {
        switch result.status {
        case .met: .init(pick("✓", "ok"), verdictInk(result))
        case .missed: .init(pick("✗", "X"), verdictInk(result))
        case .notMeasured where result.limit != nil: .init("?", verdictInk(result))
        case .notMeasured, .informative: .init(pick("·", "-"), .dim)
        }
    }

    private func verdictInk(_ result: ObjectiveResult) -> Style.Ink? {
        switch story.tone(of: result) {
        case .good: .green
        case .bad: .boldRed
        case .mild: .yellow
        case .none: nil
        }
    }
}
