import MusterCore

/// The figures of the run beside general objectives, in compact form.
extension TimingReport {
    var metrics: [String] {
        let computed = report.metrics.filter { $0.value != nil }
        guard !computed.isEmpty else { return [] }
        var lines = [heading("Metrics", "what orchestrators are held to; the plan's own objectives decide")]
        // Columns of all boards stand below one another.
        let ids = computed.map(\.id.columns).max() ?? 0
        let titles = computed.map(\.title.columns).max() ?? 0
        let values = computed.map { valueText($0).columns }.max() ?? 0
        let demands = computed.map { demand($0).columns }.max() ?? 0
        for board in Metric.Board.allCases {
            let shown = computed.filter { $0.board == board }
            guard !shown.isEmpty else { continue }
            var table = TextTable([.left, .left, .left, .right, .left, .left], flexible: 5)
            for metric in shown {
                let value = valueText(metric)
                table.add(
                    mark(metric),
                    .init(metric.id.padded(to: ids), .dim),
                    .init(metric.title.padded(to: titles)),
                    .init(String(repeating: " ", count: values - value.columns) + value, ink(of: metric)),
                    .init(demand(metric).padded(to: demands), .dim),
                    .init(note(metric), .dim)
                )
            }
            lines.append("  " + ink(.dim, board.title))
            lines += self.lines(table)
        }
        let missing = MissingMetrics.list(report.metrics)
        if !missing.isEmpty {
            let list = missing.map { "\($0.titles.joined(separator: ", ")) (\($0.reason))" }
            lines += paragraph("not computed: \(list.joined(separator: "; "))", indent: 5).map { ink(.dim, $0) }
        }
        return lines
    }

    private func mark(_ metric: Metric) -> TextTable.Cell {
        switch metric.status {
        case .met: .init(pick("✓", "ok"), .green)
        case .missed: .init(pick("✗", "X"), ink(of: metric))
        case .informative, .notComputable: .init(pick("·", "-"), .dim)
        }
    }

    /// A miss in a run that passes is what the scenario is about.
    private func ink(of metric: Metric) -> Style.Ink? {
        switch metric.status {
        case .met: .green
        case .missed: .yellow
        case .informative, .notComputable: nil
        }
    }

    private func demand(_ metric: Metric) -> String {
        guard let text = metric.objective?.text else { return "" }
        switch text.first {
        case "\u{2265}": return pick("\u{2265}", ">=") + text.dropFirst()
        case "\u{2264}": return pick("\u{2264}", "<=") + text.dropFirst()
        default: return text
        }
    }

    private func valueText(_ metric: Metric) -> String { metric.value?.text ?? pick("–", "-") }

    private func note(_ metric: Metric) -> String {
        var notes: [String] = []
        switch metric.value {
        case .share(let part, let whole): notes.append("\(part) of \(whole)")
        case .part(let part, let whole): notes.append("\(part.text) of \(whole.text)")
        case .duration, .count, nil: break
        }
        if let spread = metric.spread {
            notes.append("median \(spread.median.latencyText), p95 \(spread.p95.latencyText)")
        }
        if let subject = metric.subject { notes.append(safe(subject)) }
        notes += metric.parts.prefix(8).map { "\($0.count) \(safe($0.name))" }
        if case .duration? = metric.value, metric.samples > 1 { notes.append("\(metric.samples) samples") }
        return notes.joined(separator: ", ")
    }
}
