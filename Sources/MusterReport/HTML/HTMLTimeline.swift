import MusterCore

/// The waves as bands over one time axis, a lane for each server, and the same as tables.
struct HTMLTimeline {
    let report: DrillReport
    let headings: HTMLHeadings
    let axis: TimeAxis
    private let ticks: [Duration]
    let story: ReportStory

    /// Up to so many servers in a run the bands are open from the start.
    private static let openLimit = 40
    /// Beyond so many servers only those have a lane that failed or were decisive.
    private static let laneLimit = 2_000
    /// Positions are counted in these parts of the width.
    static let parts = 100_000

    init(_ report: DrillReport, headings: HTMLHeadings) {
        self.report = report
        self.headings = headings
        story = ReportStory(report)
        axis = TimeAxis(start: report.start, end: report.end, cells: Self.parts)
        ticks = axis.ticks(spacing: 12_500)
    }

    private var serverCount: Int { report.waves.reduce(0) { $0 + $1.servers.count } }

    func write(to page: inout HTMLWriter) {
        guard !report.waves.isEmpty else { return }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Timeline")
                let clock = report.context.nature == .simulated ? "virtual time from" : "from"
                page.note("\(clock) \(report.start.iso8601()), \((report.end - report.start).text) in all")
            }
            page.element("div", [("class", "lanes")]) { page in
                grid(&page)
                scale(&page)
                if !report.criticalPath.isEmpty { path(&page) }
                if !report.marks.isEmpty { marks(&page) }
                stretches(&page)
                for (index, wave) in report.waves.enumerated() { band(wave, at: index, &page) }
            }
            legend(&page)
            HTMLTimelineTables(report, lanes: lanes, stretches: stretchRows).write(to: &page)
        }
        page.line()
    }

    // MARK: Lanes

    func lane(
        _ style: String,
        name: (inout HTMLWriter) -> Void,
        fact: (inout HTMLWriter) -> Void,
        height: Int,
        _ page: inout HTMLWriter,
        bars: (inout HTMLWriter) -> Void
    ) {
        // A summary holds phrasing alone, so that a lane is made of spans.
        page.element("span", [("class", "lane \(style)")]) { page in
            page.element("span", [("class", "name")], name)
            page.element("svg", [("height", "\(height)"), ("aria-hidden", "true")], bars)
            page.element("span", [("class", "fact")], fact)
        }
        page.line()
    }

    /// One set of lines behind all lanes.
    private func grid(_ page: inout HTMLWriter) {
        page.element("svg", [("class", "behind"), ("aria-hidden", "true")]) { page in
            for tick in ticks {
                let x = percent(axis.position(report.start + tick, of: Self.parts))
                page.void("line", [("class", "grid"), ("x1", x), ("x2", x), ("y1", "20"), ("y2", "100%")])
            }
        }
        page.line()
    }

    private func scale(_ page: inout HTMLWriter) {
        lane("axis", name: { $0.text("") }, fact: { $0.text("") }, height: 18, &page) { page in
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

    func bar(_ hold: WaveReport.Hold, _ page: inout HTMLWriter) {
        let title = "\(hold.words): \((hold.end - hold.start).text)"
        bar(hold.start, hold.end, fill: "hold", y: 0, height: 14, title: title, &page)
    }

    private func marks(_ page: inout HTMLWriter) {
        let groups = HTMLMarks.groups(report.marks, axis: axis)
        lane(
            "wave events",
            name: { $0.text("Moments") },
            fact: { $0.text("\(report.marks.count) marked") },
            height: 16,
            &page
        ) { page in
            for group in groups { HTMLMarks.write(group, y: 8, showsCount: true, &page) }
        }
    }

    private func band(_ wave: WaveReport, at index: Int, _ page: inout HTMLWriter) {
        let servers = lanes(wave)
        let isOpen =
            serverCount <= Self.openLimit || servers.contains { $0.outcome == .failed || $0.outcome == .unfinished }
        guard !servers.isEmpty else {
            page.element("div", [("class", "band")]) { head(wave, at: index, &$0) }
            return
        }
        page.element("details", [("class", "band"), ("open", isOpen && wave.outcome != .notReached ? "" : nil)]) {
            page in
            page.element("summary") { head(wave, at: index, &$0) }
            if let start = wave.start {
                page.element("svg", [("class", "behind"), ("aria-hidden", "true")]) { page in
                    page.void("rect", place(start, wave.end ?? report.end) + [("class", "zone"), ("height", "100%")])
                }
            }
            for server in servers { lane(server, in: wave, &page) }
            let rest = wave.servers.count - servers.count
            if rest > 0 {
                page.element(
                    "p",
                    [("class", "soft")],
                    text: "and \(rest) more servers that came up; the JSON report has all"
                )
            }
        }
        page.line()
    }

    private func lanes(_ wave: WaveReport) -> [ServerReport] {
        guard serverCount > Self.laneLimit else { return wave.servers }
        return wave.servers.filter { $0.isCritical || $0.outcome == .failed || $0.outcome == .unfinished }
    }

    private func head(_ wave: WaveReport, at index: Int, _ page: inout HTMLWriter) {
        let time = wave.start.flatMap { start in wave.end.map { $0 - start } }
        lane(
            wave.isCritical ? "wave critical" : "wave",
            name: { page in
                page.text("\(index + 1) ")
                page.name(wave.name)
            },
            fact: { page in
                page.text(time.map { "\($0.text) " } ?? "")
                let style: String? =
                    switch wave.outcome {
                    case .completed: nil
                    case .partial: "warn"
                    case .failed, .timedOut, .skipped: "bad"
                    case .notReached, .cancelled: nil
                    }
                page.element("span", [("class", style)], text: wave.outcome.words)
            },
            height: 14,
            &page
        ) { page in
            for hold in wave.holds { bar(hold, &page) }
            if let start = wave.start, let end = wave.end {
                page.void(
                    "rect",
                    place(start, end) + [("class", "wavebar"), ("y", "4"), ("height", "6"), ("rx", "3")]
                )
                for step in wave.steps {
                    guard let from = step.start, let to = step.end else { continue }
                    let title = "\(step.kind.rawValue) \(step.name): \(step.outcome.words) after \((to - from).text)"
                    bar(from, to, fill: "steps", y: 4, height: 6, title: title, &page)
                }
                if let budget = wave.budget, let work = wave.workTime, work > budget {
                    let attributes = place(start + budget, end) + [("class", "over"), ("y", "1"), ("height", "12")]
                    page.element("rect", attributes) { page in
                        page.element("title", text: "over its budget of \(budget.text)")
                    }
                }
            }
            let faults = report.marks.filter { $0.wave == index && ($0.kind == .fault || $0.kind == .failure) }
            for group in HTMLMarks.groups(faults, axis: axis) {
                HTMLMarks.write(group, y: 7, showsCount: false, &page)
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
                page.element("span", [("class", style)], text: server.outcomeWords)
            },
            height: 14,
            &page
        ) { page in
            guard let start = server.start else { return }
            let end = server.end ?? wave.end ?? report.end
            if server.phases.isEmpty {
                let title = "no phase known: \((end - start).text)"
                bar(start, end, fill: "waiting", y: 1, height: 12, title: title, &page)
            }
            for span in server.phases {
                let words = "\(span.phase.words): \((span.end - span.start).text)\(span.failed ? ", failed" : "")"
                bar(span.start, span.end, fill: PhaseGroup(span.phase).rawValue, y: 1, height: 12, title: words, &page)
            }
            if isBad, !server.isUnknown {
                let x = percent(axis.position(end, of: Self.parts))
                page.element("svg", [("x", x), ("overflow", "visible"), ("width", "1"), ("height", "14")]) { page in
                    page.void("rect", [("x", "-5"), ("width", "10"), ("height", "14"), ("fill", "url(#failed)")])
                }
            }
            if server.isCritical {
                page.void("rect", place(start, end) + [("class", "crit"), ("y", "13"), ("height", "2")])
            }
        }
    }

    // MARK: Geometry

    func bar(
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

    /// Where a stretch lies; never thinner than a fifth of a per cent, so that it can be seen.
    private func place(_ start: Timestamp, _ end: Timestamp) -> [HTMLWriter.Attribute] {
        let from = min(axis.position(start, of: Self.parts), Self.parts - 200)
        let width = max(axis.position(end, of: Self.parts) - from, 200)
        return [("x", percent(from)), ("width", percent(width))]
    }

    private func percent(_ parts: Int) -> String { HTMLMarks.percent(parts) }

    // MARK: Legend

    private func legend(_ page: inout HTMLWriter) {
        let phases = Set(report.waves.flatMap { $0.servers.flatMap(\.phases) }.map { PhaseGroup($0.phase) })
        var entries = PhaseGroup.allCases.filter(phases.contains).map { ($0.rawValue, $0.rawValue) }
        if !report.pauses.isEmpty || report.waves.contains(where: { !$0.holds.isEmpty }) {
            entries.append(("hold", "waiting for a person"))
        }
        if !story.faultStretches.isEmpty { entries.append(("fault", "fault on purpose")) }
        if story.failedServers.contains(where: { !$0.server.isUnknown }) { entries.append(("failed", "failed")) }
        for kind in [ShareKind.detection, .orchestration, .retry, .crash, .steps, .rollback]
        where report.criticalPath.contains(where: { $0.kind == kind }) || kind == .crash && !story.restarts.isEmpty {
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
                "<li><svg aria-hidden=\"true\"><rect class=\"crit\" y=\"5\" width=\"22\" height=\"2\"/></svg><span aria-hidden=\"true\">◆ </span>critical path</li>"
            )
            for kind in TimelineMark.Kind.allCases where report.marks.contains(where: { $0.kind == kind }) {
                page.element("li") { page in
                    page.element("svg", [("aria-hidden", "true")]) { page in
                        page.void("use", [("href", "#m-\(kind.rawValue)"), ("x", "11"), ("y", "6")])
                    }
                    page.text(kind.words)
                }
            }
        }
    }
}
