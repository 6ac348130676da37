import MusterCore

/// One run on the page.
struct HTMLRun {
    let report: DrillReport
    let story: ReportStory
    let headings: HTMLHeadings

    init(_ report: DrillReport, headings: HTMLHeadings) {
        self.report = report
        self.headings = headings
        story = ReportStory(report)
    }

    func write(to page: inout HTMLWriter) {
        verdict(&page)
        objectives(&page)
        HTMLTimeline(report, headings: headings).write(to: &page)
        HTMLPolicies(report: report, headings: headings).write(to: &page)
        failures(&page)
        HTMLReasons(report: report, headings: headings).write(to: &page)
        HTMLCircumstances(report: report, headings: headings).write(to: &page)
    }

    private func verdict(_ page: inout HTMLWriter) {
        page.element("header", [("class", "verdict \(report.verdict.rawValue)")]) { page in
            page.element("span", [("class", "badge")], text: report.verdict.word)
            page.element("span", [("class", "badge nature")], text: report.context.nature.rawValue.uppercased())
            page.element("span", [("class", "kind")]) { page in
                page.name(report.context.scenario)
                page.text(" · \(story.kind), seed \(report.context.seed)")
            }
            // What the scenario is about belongs to its name: below the outcome it would read as one.
            if let about = story.summary.first { page.element("p", [("class", "soft")], text: about) }
            page.element(headings.title, text: story.headline.keepingDurations)
            if let whole = story.wholeSentence { page.element("p", [("class", "whole")], text: whole) }
            for paragraph in story.summary.dropFirst() { page.element("p", [("class", "soft")], text: paragraph) }
            for warning in report.warnings {
                page.element("p", [("class", "warning")], text: "Warning: \(warning)")
            }
            // What a scenario is about is no alarm.
            let trouble = report.verdict == .passed ? "warn" : "bad"
            page.element("ul", [("class", "tiles")]) { page in
                let rto = report.objectives.first { $0.metric == "rto" }
                tile(
                    rto?.measured?.text ?? "not reached",
                    rto?.limit.map { "RTO, limit \($0.text)" } ?? "RTO, no limit",
                    rto?.status == .missed ? trouble : nil,
                    &page
                )
                if let without = rto?.measuredWithoutHolds {
                    tile(without.text, "RTO without holds", nil, &page)
                }
                let servers = report.waves.flatMap(\.servers)
                let launched = servers.count { $0.outcome == .launched }
                tile(
                    "\(launched) of \(servers.count)",
                    "servers launched",
                    launched < servers.count ? trouble : nil,
                    &page
                )
                let done = report.waves.count { $0.outcome.isRecovered }
                tile(
                    "\(done) of \(report.waves.count)",
                    "waves recovered",
                    done < report.waves.count ? trouble : nil,
                    &page
                )
                let passed = report.checks.count { $0.result.isPassed }
                let failed = report.checks.count { $0.result.isFailure || $0.result.isError }
                tile(
                    failed == 0 ? "\(passed) passed" : "\(failed) failed",
                    "of \(report.checks.count) checks",
                    failed == 0 ? nil : "bad",
                    &page
                )
            }
        }
        page.line()
    }

    private func tile(_ value: String, _ label: String, _ style: String?, _ page: inout HTMLWriter) {
        page.element("li", [("class", "tile")]) { page in
            page.element("b", [("class", style)], text: value)
            page.element("span", text: label)
        }
    }

    private func objectives(_ page: inout HTMLWriter) {
        guard !report.objectives.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "Objectives")
            page.scroll("Objectives") { page in
                let columns = ["objective", "limit#", "measured#", "margin", "measured between"]
                page.table("Objectives", columns, "stack") { page in
                    for result in report.objectives { row(result, &page) }
                }
            }
        }
        page.line()
    }

    private func row(_ result: ObjectiveResult, _ page: inout HTMLWriter) {
        let style: String? =
            switch story.tone(of: result) {
            case .good: "good"
            case .bad: "bad"
            case .mild: "warn"
            case .none: nil
            }
        page.element("tr") { page in
            page.element("th", [("scope", "row"), ("class", "t")], text: result.title)
            page.cell([("class", "n"), ("data-label", "limit")], value: result.limit?.text)
            page.element("td", [("class", "n \(style ?? "")"), ("data-label", "measured")]) { page in
                if let measured = result.measured { page.text(measured.text) } else { page.noValue() }
                if let without = result.measuredWithoutHolds, without != result.measured {
                    page.literal("<br/>")
                    page.element("span", [("class", "soft")], text: "\(without.text) without holds")
                }
            }
            let margin = [style, result.reason == nil ? "t" : nil].compactMap(\.self).joined(separator: " ")
            page.element("td", [("class", margin.isEmpty ? nil : margin)]) { page in
                page.element("b", text: result.statusText)
                if let margin = result.marginText { page.text(", \(margin)") }
                if let reason = result.reason { page.text(": \(reason)") }
            }
            page.element("td", [("class", "soft")]) { page in
                page.between(result.from, result.to)
                if let subject = result.subject {
                    page.text(" (")
                    page.name(subject)
                    page.text(result.samples > 1 ? ", worst of \(result.samples))" : ")")
                }
            }
        }
    }

    private func failures(_ page: inout HTMLWriter) {
        let failed = story.failedServers
        // A wave whose cause is that of its server needs no word of its own.
        let told = Set(failed.prefix(Self.failureLimit).compactMap(\.server.cause?.text))
        let broken = report.waves.filter { wave in
            wave.outcome != .notReached && wave.cause.map { !told.contains($0.text) } ?? false
        }
        guard !failed.isEmpty || !broken.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "What did not succeed")
            for wave in broken {
                cause(wave.cause, isOptional: false, &page) { page in
                    page.text("Wave ")
                    page.name(wave.name)
                    page.text(" \(wave.outcome.words)")
                }
            }
            for (wave, server) in failed.prefix(Self.failureLimit) {
                cause(server.cause, isOptional: server.impact == .optional, &page) { page in
                    page.name(server.name)
                    page.text(" \(server.fateWords), wave ")
                    page.name(wave.name)
                    page.text(server.impact == .optional ? ", optional" : "")
                    let ids = [server.id.rawValue, server.job?.rawValue].compactMap(\.self)
                    page.element("span", [("class", "soft")], text: " · \(ids.joined(separator: " · "))")
                }
            }
            if failed.count > Self.failureLimit {
                page.element("p", [("class", "soft")], text: "and \(failed.count - Self.failureLimit) more servers")
            }
        }
        page.line()
    }

    /// So many failed servers are told of one by one.
    private static let failureLimit = 50

    private func cause(
        _ cause: Cause?,
        isOptional: Bool,
        _ page: inout HTMLWriter,
        _ title: (inout HTMLWriter) -> Void
    ) {
        page.element("div", [("class", isOptional ? "cause optional" : "cause")]) { page in
            page.element("b", [], title)
            if let cause { page.element("div", text: cause.text) }
        }
    }
}

extension String {
    /// With spaces inside of durations, as in `2h 23m 31s`, at which no line ends.
    fileprivate var keepingDurations: String {
        let scalars = Array(unicodeScalars)
        var text = UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isInside =
                scalar == " " && index >= 2 && index + 1 < scalars.count
                && ["d", "h", "m"].contains(scalars[index - 1]) && ("0"..."9").contains(scalars[index - 2])
                && ("0"..."9").contains(scalars[index + 1])
            text.append(isInside ? "\u{A0}" : scalar)
        }
        return String(text)
    }
}
