import MusterCore

/// The waves and their servers as bars over one time axis.
extension TimingReport {
    /// Up to so many servers in the whole plan each have a bar; beyond, only those that failed or were decisive.
    static let serverLimit = 24
    /// Up to so many servers of one wave are shown in a plan beyond that limit.
    static let exceptionLimit = 3
    /// Beyond so many waves servers that went well have no bar at all.
    static let waveLimit = 12
    private static let timeWidth = 11
    private static let wordsWidth = 11

    /// What may fill a cell of a bar.
    private enum Fill: Int, CaseIterable {
        case waiting, snapshot, conversion, launch, wave, hold, failed

        init(_ phase: JobPhase) {
            switch PhaseGroup(phase) {
            case .waiting: self = .waiting
            case .snapshot: self = .snapshot
            case .conversion: self = .conversion
            case .launch: self = .launch
            }
        }
    }

    var timeline: [String] {
        guard !report.waves.isEmpty else { return [] }
        let shown = report.waves.map(shownServers)
        let names = zip(report.waves, shown).flatMap { wave, servers in
            [safe(wave.name).columns + 3] + servers.map { label($0).columns + 2 }
        }
        let labelWidth = min(max(names.max() ?? 0, 8), width / 4)
        let noteWidth = Self.timeWidth + 2 + Self.wordsWidth
        let axis = TimeAxis(start: report.start, end: report.end, cells: width - 2 - labelWidth - 2 - 2 - noteWidth)
        var used: Set<Int> = []
        var bars: [String] = []
        if let row = pauseRow(axis: axis, labelWidth: labelWidth, used: &used) { bars.append(row) }
        for (index, wave) in report.waves.enumerated() {
            bars.append(waveRow(wave, number: index + 1, axis: axis, labelWidth: labelWidth, used: &used))
            for server in shown[index] {
                bars.append(serverRow(server, in: wave, axis: axis, labelWidth: labelWidth, used: &used))
            }
            if let rest = restRow(wave, shown: shown[index], labelWidth: labelWidth) { bars.append(rest) }
        }
        return [heading("Timeline", "\(clock) from \(report.start.iso8601()), \(story.makespan.text) in all")]
            + axisLines(axis, indent: 2 + labelWidth + 2) + bars + legend(used)
    }

    private func shownServers(_ wave: WaveReport) -> [ServerReport] {
        guard wave.outcome != .notReached else { return [] }
        let total = report.waves.reduce(0) { $0 + $1.servers.count }
        guard total > Self.serverLimit else { return wave.servers }
        let bad = wave.servers.filter { $0.outcome == .failed || $0.outcome == .unfinished }
        let decisive = report.waves.count > Self.waveLimit ? [] : wave.servers.filter { $0.isCritical }
        return Array((bad + decisive.filter { !bad.contains($0) }).prefix(Self.exceptionLimit))
    }

    private func label(_ server: ServerReport) -> String {
        safe(server.name) + (server.impact == .optional ? " (optional)" : "")
    }

    private var clock: String { report.context.nature == .simulated ? "virtual time" : "UTC" }

    private func axisLines(_ axis: TimeAxis, indent: Int) -> [String] {
        var labels = ""
        var line = ""
        for tick in axis.ticks(spacing: 9) {
            let cell = axis.position(report.start + tick, of: axis.cells)
            guard cell + tick.tickLabel.count <= axis.cells else { continue }
            labels = labels.padded(to: cell) + tick.tickLabel
            while line.columns < cell { line += pick("─", "-") }
            line += pick("┬", "+")
        }
        while line.columns < axis.cells { line += pick("─", "-") }
        let margin = String(repeating: " ", count: indent)
        return [margin + ink(.dim, labels), margin + ink(.dim, line)]
    }

    private func waveRow(
        _ wave: WaveReport,
        number: Int,
        axis: TimeAxis,
        labelWidth: Int,
        used: inout Set<Int>
    ) -> String {
        var cells = [Fill?](repeating: nil, count: axis.cells)
        for hold in wave.holds where hold.kind != .approvalAfter {
            fill(&cells, .hold, axis.range(hold.start, hold.end))
        }
        if let start = wave.start, let end = wave.end { fill(&cells, .wave, axis.range(start, end)) }
        for hold in wave.holds where hold.kind == .approvalAfter {
            fill(&cells, .hold, axis.range(hold.start, hold.end))
        }
        let time = wave.start.flatMap { start in wave.end.map { ($0 - start) } }
        var ink: Style.Ink?
        switch wave.outcome {
        case .completed: ink = nil
        case .partial: ink = .yellow
        case .failed, .timedOut, .skipped: ink = .boldRed
        case .notReached, .cancelled: ink = .dim
        }
        var words = wave.outcome.words
        if let budget = wave.budget, let work = wave.workTime, work > budget {
            words = "over budget"
            ink = ink ?? .yellow
        }
        let digits = "\(report.waves.count)".count
        let label = "\(number)".paddedLeft(to: digits) + " \(safe(wave.name))"
        return row(
            label,
            labelInk: .bold,
            isCritical: wave.isCritical,
            cells: cells,
            note: (time?.text ?? "", words, ink),
            labelWidth: labelWidth,
            used: &used
        )
    }

    /// When the whole execution was paused.
    private func pauseRow(axis: TimeAxis, labelWidth: Int, used: inout Set<Int>) -> String? {
        guard !report.pauses.isEmpty else { return nil }
        var cells = [Fill?](repeating: nil, count: axis.cells)
        for pause in report.pauses { fill(&cells, .hold, axis.range(pause.start, pause.end)) }
        let time = report.pauses.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        return row(
            "paused",
            labelInk: .bold,
            isCritical: false,
            cells: cells,
            note: (time.text, "", .yellow),
            labelWidth: labelWidth,
            used: &used
        )
    }

    private func serverRow(
        _ server: ServerReport,
        in wave: WaveReport,
        axis: TimeAxis,
        labelWidth: Int,
        used: inout Set<Int>
    ) -> String {
        var cells = [Fill?](repeating: nil, count: axis.cells)
        if let start = server.start {
            // Each cell shows what took most of it; a phase too short for that is left to the tables.
            var longest = [Duration](repeating: .zero, count: cells.count)
            fill(&cells, .waiting, axis.range(start, server.end ?? wave.end ?? report.end))
            for span in server.phases {
                for index in axis.range(span.start, span.end) {
                    let time = axis.overlap(span.start, span.end, with: index)
                    guard time > longest[index] else { continue }
                    (longest[index], cells[index]) = (time, Fill(span.phase))
                }
            }
        }
        if server.outcome == .failed || server.outcome == .unfinished, !server.isUnknown, server.start != nil {
            let end = axis.range(server.end ?? report.end, server.end ?? report.end).lowerBound
            fill(&cells, .failed, end..<end + 1)
        }
        let time = server.start.flatMap { start in server.end.map { $0 - start } }
        let ink: Style.Ink? =
            switch server.outcome {
            case .launched: nil
            case .failed, .unfinished: server.impact == .optional ? .yellow : .red
            case .notStarted: .dim
            }
        return row(
            "  \(label(server))",
            labelInk: nil,
            isCritical: server.isCritical,
            cells: cells,
            note: (time?.text ?? "", server.outcomeWords, ink),
            labelWidth: labelWidth,
            used: &used
        )
    }

    /// Servers without a bar of their own, in one line.
    private func restRow(_ wave: WaveReport, shown: [ServerReport], labelWidth: Int) -> String? {
        let rest = wave.servers.filter { !shown.contains($0) }
        guard !rest.isEmpty, wave.outcome != .notReached, report.waves.count <= Self.waveLimit || !shown.isEmpty else {
            return nil
        }
        let words = ServerOutcome.allCases.compactMap { outcome -> String? in
            let count = rest.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(count) \(outcome.words)"
        }
        let more = shown.isEmpty ? "" : "and "
        return ink(.dim, "    \(more)\(words.joined(separator: ", "))")
    }

    private func row(
        _ label: String,
        labelInk: Style.Ink?,
        isCritical: Bool,
        cells: [Fill?],
        note: (time: String, words: String, ink: Style.Ink?),
        labelWidth: Int,
        used: inout Set<Int>
    ) -> String {
        for cell in cells { if let cell { used.insert(cell.rawValue) } }
        let mark = isCritical ? ink(.magenta, pick("◆", "*")) + " " : "  "
        let name = label.fitted(to: labelWidth, ellipsis: options.characters.ellipsis)
        let filling = String(repeating: " ", count: labelWidth - name.columns)
        let words = note.words.fitted(to: Self.wordsWidth, ellipsis: options.characters.ellipsis)
        var line = mark + ink(labelInk, name) + filling + "  " + drawn(cells) + "  "
        line += ink(.dim, note.time.paddedLeft(to: Self.timeWidth)) + "  " + ink(note.ink, words)
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// The cells as text, equal neighbours in one ink.
    private func drawn(_ cells: [Fill?]) -> String {
        var result = ""
        var index = 0
        while index < cells.count {
            let fill = cells[index]
            var end = index
            while end < cells.count, cells[end] == fill { end += 1 }
            guard let fill else {
                result += String(repeating: " ", count: end - index)
                index = end
                continue
            }
            result += ink(Self.ink(fill), String(repeating: character(fill), count: end - index))
            index = end
        }
        return result
    }

    private func fill(_ cells: inout [Fill?], _ fill: Fill, _ range: Range<Int>) {
        for index in range where cells.indices.contains(index) { cells[index] = fill }
    }

    private func character(_ fill: Fill) -> String {
        switch fill {
        case .waiting: pick("·", ".")
        case .snapshot: pick("░", "s")
        case .conversion: pick("▒", "c")
        case .launch: pick("█", "L")
        case .wave: pick("━", "=")
        case .hold: pick("╌", ":")
        case .failed: pick("✗", "X")
        }
    }

    private static func ink(_ fill: Fill) -> Style.Ink? {
        switch fill {
        case .waiting, .wave: .dim
        case .snapshot: .cyan
        case .conversion: .blue
        case .launch: .green
        case .hold: .yellow
        case .failed: .boldRed
        }
    }

    private func legend(_ used: Set<Int>) -> [String] {
        var entries = Fill.allCases.filter { used.contains($0.rawValue) }.map { fill in
            let words =
                switch fill {
                case .waiting: "waiting"
                case .snapshot: "snapshot"
                case .conversion: "conversion"
                case .launch: "launch"
                case .wave: "wave"
                case .hold: "waiting for a person"
                case .failed: "failed"
                }
            return (character(fill), words, Self.ink(fill))
        }
        let critical = report.waves.contains { $0.isCritical || $0.servers.contains { $0.isCritical } }
        if critical { entries.append((pick("◆", "*"), "critical path", .magenta)) }
        var lines = [""]
        var used = 0
        for (symbol, words, color) in entries {
            let size = symbol.columns + 1 + words.columns + 3
            if used + size > width {
                lines.append("")
                used = 0
            }
            lines[lines.count - 1] += (used == 0 ? "  " : "   ") + ink(color, symbol) + " " + ink(.dim, words)
            used += size
        }
        return lines
    }
}
