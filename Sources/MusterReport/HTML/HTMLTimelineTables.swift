import MusterCore

/// What the timeline shows in bars and signs, as tables.
struct HTMLTimelineTables {
    private let report: DrillReport
    private let lanes: (WaveReport) -> [ServerReport]
    private let stretches: [(what: String, start: Timestamp, end: Timestamp)]

    /// So many moments are listed.
    private static let markLimit = 500

    init(
        _ report: DrillReport,
        lanes: @escaping (WaveReport) -> [ServerReport],
        stretches: [(what: String, start: Timestamp, end: Timestamp)]
    ) {
        self.report = report
        self.lanes = lanes
        self.stretches = stretches
    }

    func write(to page: inout HTMLWriter) {
        page.element("details", [("class", "more")]) { page in
            page.element("summary", text: "The timeline as a table")
            page.scroll("The timeline as a table", servers)
        }
        if !stretches.isEmpty {
            page.element("details", [("class", "more")]) { page in
                page.element("summary", text: "Pauses, restarts and faults as a table")
                page.scroll("Pauses, restarts and faults as a table", stretchTable)
            }
        }
        guard !report.marks.isEmpty else { return }
        page.element("details", [("class", "more")]) { page in
            page.element("summary", text: "The moments as a table")
            page.scroll("The moments as a table", marks)
        }
    }

    private func servers(_ page: inout HTMLWriter) {
        let headings = ["wave", "server", "begins after#", "lasting#", "outcome", "phases"]
        page.table("The timeline as a table", headings, "wide") { page in
            for wave in report.waves {
                row(wave.name, "", wave.start, wave.end, wave.outcome.words, held(wave), &page)
                for server in lanes(wave) {
                    let phases = server.phases.map {
                        "\($0.phase.words) \(($0.end - $0.start).text)\($0.failed ? " (failed)" : "")"
                    }
                    let story = phases.joined(separator: ", ")
                    row(wave.name, server.name, server.start, server.end, server.outcomeWords, story, &page)
                }
            }
        }
    }

    private func held(_ wave: WaveReport) -> String {
        wave.holds.map { "\($0.words): \(($0.end - $0.start).text)" }.joined(separator: "; ")
    }

    private func row(
        _ wave: String,
        _ server: String,
        _ start: Timestamp?,
        _ end: Timestamp?,
        _ outcome: String,
        _ story: String,
        _ page: inout HTMLWriter
    ) {
        page.element("tr") { page in
            page.element("th", [("scope", "row")]) { $0.name(wave) }
            page.element("td", [("class", "g")]) { if !server.isEmpty { $0.name(server) } }
            page.cell([("class", "n")], value: start.map { ($0 - report.start).text })
            page.cell([("class", "n")], value: start.flatMap { start in end.map { ($0 - start).text } })
            page.element("td", [("class", "t")], text: outcome)
            page.element("td", text: story)
        }
        page.line()
    }

    private func stretchTable(_ page: inout HTMLWriter) {
        page.table("Pauses, restarts and faults as a table", ["after#", "lasting#", "what"], "wide") { page in
            for (what, start, end) in stretches.prefix(Self.markLimit) {
                page.element("tr") { page in
                    page.element("td", [("class", "n")], text: (start - report.start).text)
                    page.element("td", [("class", "n")], text: (end - start).text)
                    page.element("th", [("scope", "row")], text: what)
                }
                page.line()
            }
        }
        let rest = stretches.count - Self.markLimit
        if rest > 0 { page.element("p", [("class", "soft")], text: "and \(rest) more") }
    }

    private func marks(_ page: inout HTMLWriter) {
        page.table("The moments as a table", ["after#", "what", "kind", "wave"], "wide") { page in
            for mark in report.marks.prefix(Self.markLimit) {
                page.element("tr") { page in
                    page.element("td", [("class", "n")], text: (mark.time - report.start).text)
                    page.element("th", [("scope", "row")], text: mark.text)
                    page.element("td", text: mark.kind.words)
                    page.element("td", [("class", "g")]) { page in
                        if let wave = mark.wave, report.waves.indices.contains(wave) {
                            page.name(report.waves[wave].name)
                        }
                    }
                }
                page.line()
            }
        }
        let rest = report.marks.count - Self.markLimit
        if rest > 0 { page.element("p", [("class", "soft")], text: "and \(rest) more") }
    }
}
