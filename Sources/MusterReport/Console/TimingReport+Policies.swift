import MusterCore

/// Probes and actions, attempts, recovery points and the rollback.
extension TimingReport {
    var steps: [String] {
        let rows = report.waves.flatMap { wave in wave.steps.map { (wave, $0) } }
        guard !rows.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left, .left, .right, .left], flexible: 5)
        table.add(
            .init(""),
            .init("wave", .dim),
            .init("", .dim),
            .init("probe or action", .dim),
            .init("lasting", .dim),
            .init("", .dim)
        )
        for (wave, step) in rows.prefix(Self.rowLimit) {
            let time = step.start.flatMap { start in step.end.map { ($0 - start).text } }
            table.add(
                mark(step),
                .init(safe(wave.name)),
                .init(step.phase.rawValue, .dim),
                .init(safe(step.name)),
                .init(time ?? ""),
                .init(safe(words(step)), step.outcome == .passed ? .dim : nil)
            )
        }
        return [heading("Probes and actions", note(rows.map(\.1)))] + lines(table) + rest(rows.count)
    }

    private func note(_ steps: [StepReport]) -> String {
        let assumed = steps.count { $0.isAssumed }
        return assumed == 0 ? "" : "\(assumed) of \(steps.count) with assumed answers"
    }

    private func words(_ step: StepReport) -> String {
        let optional = step.isRequired ? "" : ", not required"
        let assumed = step.isAssumed ? " (assumed)" : ""
        let detail = step.detail.isEmpty || step.outcome == .notRun ? step.outcome.words : step.detail
        return detail + assumed + optional
    }

    private func mark(_ step: StepReport) -> TextTable.Cell {
        switch step.outcome {
        case .passed: .init(pick("✓", "ok"), .green)
        case .failed, .timedOut: .init(pick("✗", "X"), step.isRequired ? .red : .yellow)
        case .notRun: .init(pick("·", "-"), .dim)
        }
    }

    var attempts: [String] {
        let waves = report.waves.filter { !$0.attempts.isEmpty }
        guard !waves.isEmpty else { return [] }
        var lines = [heading("Failed attempts", "each followed by another")]
        for wave in waves.prefix(Self.rowLimit) {
            for attempt in wave.attempts {
                let time = (attempt.end - report.start).text
                let again =
                    attempt.servers.isEmpty
                    ? ""
                    : "; launched again: \(attempt.servers.prefix(8).joined(separator: ", "))"
                        + (attempt.servers.count > 8 ? " and \(attempt.servers.count - 8) more" : "")
                lines.append("  \(ink(.bold, safe(wave.name)))  attempt \(attempt.number) failed after \(time)")
                lines += paragraph(attempt.cause.text + again, indent: 4)
            }
        }
        return lines + rest(waves.count)
    }

    var points: [String] {
        let waves = report.waves.filter { wave in wave.servers.contains { $0.snapshot != nil } }
        guard !waves.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left, .right, .left], flexible: 1)
        table.add(
            .init("wave", .dim),
            .init("server", .dim),
            .init("recovered to", .dim),
            .init("before the request", .dim),
            .init("point", .dim)
        )
        var shown = 0
        for wave in waves {
            for server in wave.servers where shown < Self.rowLimit {
                shown += 1
                table.add(
                    .init(safe(wave.name)),
                    .init(safe(server.name)),
                    .init(server.recoveryPoint?.iso8601() ?? pick("–", "-")),
                    .init(server.recoveryPointAge?.text ?? pick("–", "-")),
                    .init(server.snapshot?.rawValue ?? "newest", .dim)
                )
            }
        }
        var lines = [heading("Recovery points")] + self.lines(table)
        lines += rest(waves.reduce(0) { $0 + $1.servers.count })
        for wave in waves {
            guard let skew = wave.skew else { continue }
            lines += paragraph("skew of wave \"\(wave.name)\": \(skew.text) between its oldest and its newest point")
        }
        return lines
    }

    var rollback: [String] {
        guard let rollback = report.rollback else { return [] }
        let count = rollback.terminated.count
        let jobs = rollback.calls.compactMap { $0.job?.rawValue }
        var lines = [
            heading(
                "Rollback",
                "\(count) \(count == 1 ? "instance" : "instances") terminated in "
                    + "\((rollback.end - rollback.start).text)\(jobs.isEmpty ? "" : " by \(jobs.joined(separator: ", "))")"
            )
        ]
        for refusal in story.refusedTerminations.prefix(Self.rowLimit) { lines += paragraph(refusal) }
        if rollback.left.isEmpty {
            lines += paragraph("Nothing is left over.")
        }
        for item in rollback.left.prefix(Self.rowLimit) {
            let instance = item.instance?.rawValue ?? "no instance seen"
            lines += paragraph(
                "left over: \(item.name) (\(instance)) in account \(item.account), \(item.region): \(item.reason)",
                indent: 4,
                first: "  \(pick("✗", "X")) "
            ).map { ink(.red, $0) }
        }
        lines += rest(rollback.left.count)
        return lines + (rollback.left.costClause.map { paragraph("What is left over \($0).") } ?? [])
    }
}
