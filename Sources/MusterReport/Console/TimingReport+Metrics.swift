import MusterCore

/// The figures of the run beside general objectives, in compact form.
extension TimingReport {
    var metrics: [String] {
        let computed = report.metrics.filter { $0.value != nil }
        guard !computed.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left, .right, .left, .left], flexible: 5)
        for metric in computed {
            table.add(
                mark(metric),
                .init(metric.id, .dim),
                .init(metric.title),
                .init(valueText(metric), ink(of: metric)),
                .init(metric.objective?.text ?? "", .dim),
                .init(note(metric), .dim)
            )
        }
        var lines = [heading("Metrics", "what orchestrators are held to; the plan's own objectives decide")]
        lines += self.lines(table)
        let missing = report.metrics.filter { $0.value == nil }
        if !missing.isEmpty {
            let list = missing.map { "\($0.id) \($0.title) (\($0.reason ?? "not measured"))" }
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

    private func valueText(_ metric: Metric) -> String { metric.value?.text ?? pick("–", "-") }

    private func note(_ metric: Metric) -> String {
        var notes: [String] = []
        if case .share(let part, let whole)? = metric.value { notes.append("\(part) of \(whole)") }
        if let spread = metric.spread { notes.append("median \(spread.median.text), p95 \(spread.p95.text)") }
        if let subject = metric.subject { notes.append(safe(subject)) }
        notes += metric.parts.prefix(4).map { "\($0.count) \(safe($0.name))" }
        if case .duration? = metric.value, metric.samples > 1 { notes.append("\(metric.samples) samples") }
        return notes.joined(separator: ", ")
    }
}
