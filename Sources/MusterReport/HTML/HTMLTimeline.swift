import MusterCore

/// The waves as bands over one time axis, a lane for each server, and the same as a table.
struct HTMLTimeline {
    let report: DrillReport
    private let axis: TimeAxis
    private let ticks: [Duration]

    /// Up to so many servers in a run the bands are open from the start.
    private static let openLimit = 40
    /// Beyond so many servers only those have a lane that failed or were decisive.
    private static let laneLimit = 2_000
    /// Positions are counted in these parts of the width.
    private static let parts = 100_000

    init(_ report: DrillReport) {
        self.report = report
        axis = TimeAxis(start: report.start, end: report.end, cells: Self.parts)
        ticks = axis.ticks(spacing: 12_500)
    }

    private var serverCount: Int { report.waves.reduce(0) { $0 + $1.servers.count } }

    func write(to page: inout HTMLWriter) {
        guard !report.waves.isEmpty else { return }
        page.element("section", [("class", "long")]) { page in
            page.element("h2") { page in
                page.text("Timeline")
                let clock = report.context.nature == .simulated ? "virtual time from" : "from"
                page.element(
                    "small",
                    text: "\(clock) \(report.start.iso8601()), \((report.end - report.start).text) in all"
                )
            }
            scale(&page)
            if !report.criticalPath.isEmpty { path(&page) }
            if !report.pauses.isEmpty { pauses(&page) }
            for (index, wave) in report.waves.enumerated() { band(wave, number: index + 1, &page) }
            legend(&page)
            page.element("details", [("class", "more")]) { page in
                page.element("summary", text: "The timeline as a table")
                page.element("div", [("class", "scroll")]) { table(&$0) }
            }
        }
        page.line()
    }

    // MARK: Lanes

    private func lane(
        _ style: String,
        name: (inout HTMLWriter) -> Void,
        fact: (inout HTMLWriter) -> Void,
        height: Int,
        _ page: inout HTMLWriter,
        bars: (inout HTMLWriter) -> Void
    ) {
        page.element("div", [("class", "lane \(style)")]) { page in
            page.element("div", [("class", "name")], name)
            page.element("svg", [("height", "\(height)"), ("aria-hidden", "true")]) { page in
                for tick in ticks {
                    let x = percent(axis.position(report.start + tick, of: Self.parts))
                    page.void("line", [("class", "grid"), ("x1", x), ("x2", x), ("y1", "-5"), ("y2", "\(height + 5)")])
                }
                bars(&page)
            }
            page.element("div", [("class", "fact")], fact)
        }
        page.line()
    }

    private func scale(_ page: inout HTMLWriter) {
        page.element("div", [("class", "lane axis")]) { page in
            page.element("div", [("class", "name")], text: "")
            page.element("svg", [("height", "18"), ("aria-hidden", "true")]) { page in
                for tick in ticks {
                    let part = axis.position(report.start + tick, of: Self.parts)
                    let anchor = part == 0 ? "start" : part > 95_000 ? "end" : "middle"
                    page.element(
                        "text",
                        [("x", percent(part)), ("y", "12"), ("text-anchor", anchor)],
                        text: tick.tickLabel
                    )
                }
            }
            page.element("div", [("class", "fact")], text: "")
        }
        page.line()
    }

    private func path(_ page: inout HTMLWriter) {
        lane(
            "wave critical path",
            name: { $0.text("Critical path") },
            fact: { $0.text("what decided the end") },
            height: 12,
            &page
        ) { page in
            for segment in report.criticalPath {
                let title = "\(segment.label): \((segment.end - segment.start).text), \(segment.kind.words)"
                bar(segment.start, segment.end, fill: segment.kind.rawValue, y: 0, height: 12, title: title, &page)
            }
        }
    }

    /// When the whole execution was paused.
    private func pauses(_ page: inout HTMLWriter) {
        let time = report.pauses.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        lane(
            "wave",
            name: { $0.text("Paused") },
            fact: { $0.text(time.text) },
            height: 14,
            &page
        ) { page in
            for pause in report.pauses { bar(pause, &page) }
        }
    }

    private func bar(_ hold: WaveReport.Hold, _ page: inout HTMLWriter) {
        let title = "\(hold.words): \((hold.end - hold.start).text)"
        bar(hold.start, hold.end, fill: "hold", y: 0, height: 14, title: title, &page)
    }

    private func band(_ wave: WaveReport, number: Int, _ page: inout HTMLWriter) {
        let servers = lanes(wave)
        let isOpen =
            serverCount <= Self.openLimit || servers.contains { $0.outcome == .failed || $0.outcome == .unfinished }
        guard !servers.isEmpty else {
            page.element("div", [("class", "band")]) { head(wave, number: number, &$0) }
            return
        }
        page.element("details", [("class", "band"), ("open", isOpen && wave.outcome != .notReached ? "" : nil)]) {
            page in
            page.element("summary") { head(wave, number: number, &$0) }
            for server in servers { lane(server, in: wave, &page) }
            let rest = wave.servers.count - servers.count
            if rest > 0 { page.element("p", [("class", "soft")], text: "and \(rest) more servers") }
        }
        page.line()
    }

    private func lanes(_ wave: WaveReport) -> [ServerReport] {
        guard serverCount > Self.laneLimit else { return wave.servers }
        return wave.servers.filter { $0.isCritical || $0.outcome == .failed || $0.outcome == .unfinished }
    }

    private func head(_ wave: WaveReport, number: Int, _ page: inout HTMLWriter) {
        let time = wave.start.flatMap { start in wave.end.map { $0 - start } }
        lane(
            wave.isCritical ? "wave critical" : "wave",
            name: { page in
                page.text("\(number) ")
                page.name(wave.name)
            },
            fact: { page in
                page.text(time.map { "\($0.text) " } ?? "")
                let style: String? =
                    switch wave.outcome {
                    case .completed: nil
                    case .partial: "warn"
                    case .failed, .timedOut: "bad"
                    case .notReached, .cancelled: nil
                    }
                page.element("span", [("class", style)], text: wave.outcome.words)
            },
            height: 14,
            &page
        ) { page in
            for hold in wave.holds { bar(hold, &page) }
            guard let start = wave.start, let end = wave.end else { return }
            let over = wave.budget.map { end - start > $0 } ?? false
            rectangle(start, end, [("class", "wavebar"), ("y", "4"), ("height", "6"), ("rx", "3")], &page)
            if over, let budget = wave.budget {
                let title = "over its budget of \(budget.text)"
                page.element("rect", place(start + budget, end) + [("class", "over"), ("y", "1"), ("height", "12")]) {
                    page in
                    page.element("title", text: title)
                }
            }
        }
    }

    private func lane(_ server: ServerReport, in wave: WaveReport, _ page: inout HTMLWriter) {
        let time = server.start.flatMap { start in server.end.map { $0 - start } }
        let isBad = server.outcome == .failed || server.outcome == .unfinished
        lane(
            server.isCritical ? "server critical" : "server",
            name: { page in
                page.name(server.name)
                if server.impact == .optional { page.text(" (optional)") }
            },
            fact: { page in
                page.text(time.map { "\($0.text) " } ?? "")
                let style = isBad ? (server.impact == .optional ? "warn" : "bad") : nil
                page.element("span", [("class", style)], text: server.outcome.words)
            },
            height: 14,
            &page
        ) { page in
            guard let start = server.start else { return }
            let end = server.end ?? wave.end ?? report.end
            if server.phases.isEmpty {
                bar(
                    start,
                    end,
                    fill: "waiting",
                    y: 1,
                    height: 12,
                    title: "no phase known: \((end - start).text)",
                    &page
                )
            }
            for span in server.phases {
                let words = "\(span.phase.words): \((span.end - span.start).text)\(span.failed ? ", failed" : "")"
                bar(span.start, span.end, fill: PhaseGroup(span.phase).rawValue, y: 1, height: 12, title: words, &page)
            }
            if isBad {
                let x = percent(axis.position(end, of: Self.parts))
                page.element("svg", [("x", x), ("overflow", "visible"), ("width", "1"), ("height", "14")]) { page in
                    page.void(
                        "rect",
                        [("x", "-5"), ("y", "0"), ("width", "10"), ("height", "14"), ("fill", "url(#failed)")]
                    )
                }
            }
            if server.isCritical {
                rectangle(start, end, [("class", "crit"), ("y", "13"), ("height", "2")], &page)
            }
        }
    }

    // MARK: Geometry

    private func bar(
        _ start: Timestamp,
        _ end: Timestamp,
        fill: String,
        y: Int,
        height: Int,
        title: String,
        _ page: inout HTMLWriter
    ) {
        let attributes = place(start, end) + [("y", "\(y)"), ("height", "\(height)"), ("fill", "url(#\(fill))")]
        page.element("rect", attributes) { $0.element("title", text: title) }
    }

    private func rectangle(
        _ start: Timestamp,
        _ end: Timestamp,
        _ attributes: [HTMLWriter.Attribute],
        _ page: inout HTMLWriter
    ) {
        page.void("rect", place(start, end) + attributes)
    }

    /// Where a stretch lies; never thinner than a fifth of a per cent, so that it can be seen.
    private func place(_ start: Timestamp, _ end: Timestamp) -> [HTMLWriter.Attribute] {
        let from = min(axis.position(start, of: Self.parts), Self.parts - 200)
        let width = max(axis.position(end, of: Self.parts) - from, 200)
        return [("x", percent(from)), ("width", percent(width))]
    }

    private func percent(_ parts: Int) -> String {
        let digits = "\(parts % 1_000)"
        return "\(parts / 1_000).\(String(repeating: "0", count: 3 - digits.count))\(digits)%"
    }

    // MARK: Legend and table

    private func legend(_ page: inout HTMLWriter) {
        let phases = Set(report.waves.flatMap { $0.servers.flatMap(\.phases) }.map { PhaseGroup($0.phase) })
        var entries = PhaseGroup.allCases.filter(phases.contains).map { ($0.rawValue, $0.rawValue) }
        if !report.pauses.isEmpty || report.waves.contains(where: { !$0.holds.isEmpty }) {
            entries.append(("hold", "waiting for a person"))
        }
        if !ReportStory(report).failedServers.isEmpty { entries.append(("failed", "failed")) }
        for kind in [ShareKind.detection, .orchestration, .retry, .crash]
        where report.criticalPath.contains(where: { $0.kind == kind }) {
            entries.append((kind.rawValue, kind.words))
        }
        page.element("ul", [("class", "legend"), ("aria-label", "Legend")]) { page in
            for (fill, words) in entries {
                page.element("li") { page in
                    page.element("svg", [("aria-hidden", "true")]) { page in
                        page.void("rect", [("width", "22"), ("height", "12"), ("fill", "url(#\(fill))")])
                    }
                    page.text(words)
                }
            }
            page.literal(
                "<li><svg aria-hidden=\"true\"><rect class=\"crit\" y=\"5\" width=\"22\" height=\"2\"/></svg>◆ critical path</li>"
            )
        }
    }

    private func table(_ page: inout HTMLWriter) {
        let headings = ["wave", "server", "begins after#", "lasting#", "outcome", "phases"]
        page.table("The timeline as a table", headings, "wide") { page in
            for wave in report.waves {
                row(wave.name, "", wave.start, wave.end, wave.outcome.words, "", &page)
                for server in lanes(wave) {
                    let phases = server.phases.map {
                        "\($0.phase.words) \(($0.end - $0.start).text)\($0.failed ? " (failed)" : "")"
                    }
                    row(
                        wave.name,
                        server.name,
                        server.start,
                        server.end,
                        server.outcome.words,
                        phases.joined(separator: ", "),
                        &page
                    )
                }
            }
        }
    }

    private func row(
        _ wave: String,
        _ server: String,
        _ start: Timestamp?,
        _ end: Timestamp?,
        _ outcome: String,
        _ phases: String,
        _ page: inout HTMLWriter
    ) {
        page.element("tr") { page in
            page.element("th", [("scope", "row")]) { $0.name(wave) }
            page.element("td") { if !server.isEmpty { $0.name(server) } }
            page.element("td", [("class", "n")], text: start.map { ($0 - report.start).text } ?? "–")
            page.element("td", [("class", "n")], text: start.flatMap { start in end.map { ($0 - start).text } } ?? "–")
            page.element("td", [("class", "t")], text: outcome)
            page.element("td", text: phases)
        }
        page.line()
    }
}
