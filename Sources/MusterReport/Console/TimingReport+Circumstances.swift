import MusterCore

/// Under which circumstances the result stands: calls, findings, assumptions, limits, and how to repeat it.
extension TimingReport {
    var calls: [String] {
        var rows:
            [(
                operation: String, count: Int, places: Int, errors: [(code: String, count: Int)],
                latency: Metric.Spread?
            )] = []
        for call in report.calls {
            if rows.last?.operation != call.operation { rows.append((call.operation, 0, 0, [], nil)) }
            let last = rows.count - 1
            rows[last].count += call.count
            rows[last].places += 1
            if let latency = call.latency, latency.p95 >= rows[last].latency?.p95 ?? .zero {
                rows[last].latency = latency
            }
            for error in call.errors {
                if let index = rows[last].errors.firstIndex(where: { $0.code == error.code }) {
                    rows[last].errors[index].count += error.count
                } else {
                    rows[last].errors.append((error.code, error.count))
                }
            }
        }
        guard !rows.isEmpty else { return [] }
        var table = TextTable([.left, .right, .right, .right, .right, .left], flexible: 5)
        if rows.contains(where: { $0.latency != nil }) {
            table.add(
                .init(""),
                .init(""),
                .init("median", .dim),
                .init("p95", .dim),
                .init("max", .dim),
                .init("")
            )
        }
        for row in rows {
            var notes = row.places > 1 ? ["in \(row.places) places"] : []
            notes += row.errors.map { "\($0.count) refused: \(safe($0.code))" }
            table.add(
                .init(safe(row.operation)),
                .init("\(row.count)"),
                .init(row.latency?.median.latencyText ?? "", .dim),
                .init(row.latency?.p95.latencyText ?? "", .dim),
                .init(row.latency?.maximum.latencyText ?? "", .dim),
                .init(notes.joined(separator: ", "), row.errors.isEmpty ? .dim : .yellow)
            )
        }
        return [heading("Calls", "\(rows.reduce(0) { $0 + $1.count }) in all")] + lines(table)
    }

    var findings: [String] {
        guard !report.findings.isEmpty else { return [] }
        var lines = [heading("Found before the first launch")]
        for finding in report.findings.prefix(Self.rowLimit) {
            let wave = finding.wave.flatMap { report.waves.indices.contains($0) ? report.waves[$0].name : nil }
            let place = wave.map { "wave \"\($0)\": " } ?? ""
            let mark =
                switch finding.severity {
                case .blocking: ink(.red, pick("✗", "X"))
                case .warning: ink(.yellow, "!")
                case .unverified: ink(.yellow, "?")
                }
            lines += paragraph(place + finding.cause.text, indent: 4).enumerated().map { index, line in
                index == 0 ? "  \(mark) " + line.dropFirst(4) : line
            }
        }
        return lines + rest(report.findings.count)
    }

    var faults: [String] {
        let faults = report.context.faults ?? []
        guard !faults.isEmpty else { return [] }
        var lines = [heading("On purpose", "what the scenario lets go wrong")]
        for fault in faults.prefix(Self.rowLimit) {
            lines += paragraph(fault.text + fault.windowText, indent: 4, first: "  \(pick("·", "-")) ")
        }
        return lines + rest(faults.count)
    }

    /// When nobody drove the execution; DRS went on meanwhile.
    var restarts: [String] {
        let restarts = story.restarts
        guard !restarts.isEmpty else { return [] }
        var table = TextTable([.right, .left], flexible: 1)
        for restart in restarts.prefix(Self.rowLimit) {
            table.add(
                .init((restart.down - report.start).text, .dim),
                .init("down for \((restart.back - restart.down).text), started again by \(safe(restart.person))")
            )
        }
        return [heading("Restarts", "when the orchestrator was down")] + lines(table) + rest(restarts.count)
    }

    var notifications: [String] {
        guard !report.notifications.isEmpty else { return [] }
        var table = TextTable([.right, .left, .left], flexible: 2)
        for notification in report.notifications.prefix(Self.rowLimit) {
            let tries = notification.tries > 1 ? " after \(notification.tries) tries" : ""
            let error = notification.error.map { "not sent\(tries): \(safe($0.code)), \(safe($0.message))" }
            table.add(
                .init((notification.time - report.start).text, .dim),
                .init(notification.kind.words),
                .init(
                    error ?? notification.messageID.map { "message \(safe($0))\(tries)" } ?? "not settled",
                    error == nil ? .dim : .red
                )
            )
        }
        return [heading("Notifications")] + lines(table) + rest(report.notifications.count)
    }

    /// The figures, those of one source together.
    var assumptions: [String] {
        var groups: [(provenance: Provenance, figures: [String])] = []
        for assumption in report.context.assumptions {
            // A figure stays on one line as far as it can.
            let figure = "\(assumption.name) \(assumption.value)"
            if let index = groups.firstIndex(where: { $0.provenance == assumption.provenance }) {
                groups[index].figures.append(figure)
            } else {
                groups.append((assumption.provenance, [figure]))
            }
        }
        guard !groups.isEmpty else { return [] }
        var lines = [heading("Assumptions", "the figures that this result rests on")]
        for (provenance, figures) in groups.prefix(Self.rowLimit) {
            let kind = ink(provenance.kind == .assumed ? .yellow : .cyan, provenance.kind.rawValue.padded(to: 12))
            for (index, line) in safe(provenance.source).wrapped(to: width - 14).enumerated() {
                lines.append("  " + (index == 0 ? kind : String(repeating: " ", count: 12)) + ink(.dim, line))
            }
            lines += paragraph(figures.joined(separator: "; "), indent: 14)
        }
        return lines + rest(groups.count)
    }

    var limits: [String] {
        guard !story.limits.isEmpty else { return [] }
        return [heading("What this run does not prove")]
            + story.limits.flatMap { paragraph($0, indent: 4, first: pick("  – ", "  - ")) }.map { ink(.dim, $0) }
    }

    var closing: [String] {
        var table = TextTable([.left, .left], flexible: 1)
        table.add(.init("execution", .dim), .init(safe(report.context.execution.rawValue)))
        table.add(.init("version", .dim), .init(safe("Muster \(report.context.musterVersion)")))
        table.add(.init("clock", .dim), .init(safe(story.clock)))
        // The command is to be copied, so it is never cut, however long it is.
        let again = ["  " + ink(.dim, "again") + "      " + ink(.bold, safe(report.context.reproduction))]
        let doubt = story.repeatability.map { paragraph($0).map { ink(.yellow, $0) } } ?? []
        return lines(table) + again + doubt
    }
}
