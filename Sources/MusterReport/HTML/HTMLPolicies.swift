import MusterCore

/// Probes and actions, attempts, recovery points and the rollback.
struct HTMLPolicies {
    let report: DrillReport
    let headings: HTMLHeadings
    /// So many rows a table has at most.
    private static let limit = 500

    func write(to page: inout HTMLWriter) {
        steps(&page)
        attempts(&page)
        points(&page)
        rollback(&page)
    }

    private func steps(_ page: inout HTMLWriter) {
        let rows = report.waves.flatMap { wave in wave.steps.map { (wave, $0) } }
        guard !rows.isEmpty else { return }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Probes and actions")
                let assumed = rows.count { $0.1.isAssumed }
                if assumed > 0 {
                    page.note("\(assumed) of \(rows.count) with assumed answers")
                }
            }
            page.scroll("Probes and actions") { page in
                let headings = ["~outcome", "wave", "when", "probe or action", "tries#", "lasting#", "what came out"]
                page.table("Probes and actions", headings, "wide") { page in
                    for (wave, step) in rows.prefix(Self.limit) { row(step, of: wave, &page) }
                }
            }
            more(rows.count, &page)
        }
        page.line()
    }

    private func row(_ step: StepReport, of wave: WaveReport, _ page: inout HTMLWriter) {
        let style: String =
            switch step.outcome {
            case .passed: "good"
            case .failed, .timedOut: step.isRequired ? "bad" : "warn"
            case .notRun: "soft"
            }
        let time = step.start.flatMap { start in step.end.map { ($0 - start).text } }
        page.element("tr") { page in
            page.element("td", [("class", "t \(style)")], text: step.outcome.words)
            page.element("td") { $0.name(wave.name) }
            page.element("td", text: step.phase.rawValue)
            page.element("th", [("scope", "row")]) { page in
                page.text("\(step.kind.rawValue) ")
                page.name(step.name)
                if !step.isRequired { page.element("span", [("class", "soft")], text: " (not required)") }
            }
            page.element("td", [("class", "n")], text: "\(step.tries)")
            page.cell([("class", "n")], value: time)
            // The outcome stands in front already.
            let detail = step.detail == step.outcome.words ? "" : step.detail
            let notes = [detail, step.isAssumed ? "the answer is assumed" : ""].filter { !$0.isEmpty }
            page.element("td", text: notes.joined(separator: "; "))
        }
        page.line()
    }

    private func attempts(_ page: inout HTMLWriter) {
        let waves = report.waves.filter { !$0.attempts.isEmpty }
        guard !waves.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "Failed attempts, each followed by another")
            for wave in waves.prefix(Self.limit) {
                for attempt in wave.attempts {
                    page.element("div", [("class", "cause optional")]) { page in
                        page.element("b") { page in
                            page.text("Attempt \(attempt.number) of ")
                            page.name(wave.name)
                            page.text(" failed after \((attempt.end - report.start).text)")
                        }
                        page.element("div", text: attempt.cause.text)
                        if !attempt.servers.isEmpty {
                            page.element("div", [("class", "soft")]) { page in
                                page.text("launched again: ")
                                for (index, server) in attempt.servers.prefix(20).enumerated() {
                                    if index > 0 { page.text(", ") }
                                    page.name(server)
                                }
                                if attempt.servers.count > 20 { page.text(" and \(attempt.servers.count - 20) more") }
                            }
                        }
                    }
                }
            }
        }
        page.line()
    }

    private func points(_ page: inout HTMLWriter) {
        let waves = report.waves.filter { wave in wave.servers.contains { $0.snapshot != nil } }
        guard !waves.isEmpty else { return }
        let rows = waves.flatMap { wave in wave.servers.map { (wave, $0) } }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section, text: "Recovery points")
            page.scroll("Recovery points") { page in
                let headings = ["wave", "server", "recovered to", "before the request#", "point"]
                page.table("Recovery points", headings, "wide") { page in
                    for (wave, server) in rows.prefix(Self.limit) {
                        page.element("tr") { page in
                            page.element("td") { $0.name(wave.name) }
                            page.element("th", [("scope", "row")]) { $0.name(server.name) }
                            page.cell(value: server.recoveryPoint?.iso8601())
                            page.cell([("class", "n")], value: server.recoveryPointAge?.text)
                            page.element("td", [("class", "soft")], text: server.snapshot?.rawValue ?? "newest")
                        }
                        page.line()
                    }
                }
            }
            more(rows.count, &page)
            for wave in waves {
                guard let skew = wave.skew else { continue }
                page.element("p", [("class", "soft")]) { page in
                    page.text("Skew of ")
                    page.name(wave.name)
                    page.text(": \(skew.text) between its oldest and its newest point.")
                }
            }
        }
        page.line()
    }

    private func rollback(_ page: inout HTMLWriter) {
        guard let rollback = report.rollback else { return }
        page.element("section") { page in
            page.element(headings.section) { page in
                page.text("Rollback")
                let count = rollback.terminated.count
                page.note(
                    "\(count) \(count == 1 ? "instance" : "instances") terminated in "
                        + "\((rollback.end - rollback.start).text)"
                )
            }
            for refusal in ReportStory(report).refusedTerminations.prefix(Self.limit) {
                page.element("p", [("class", "warning")], text: refusal)
            }
            if rollback.left.isEmpty { page.element("p", text: "Nothing is left over.") }
            for item in rollback.left.prefix(Self.limit) {
                page.element("div", [("class", "cause")]) { page in
                    page.element("b") { page in
                        page.text("Left over: ")
                        page.name(item.name)
                        page.element(
                            "span",
                            [("class", "soft")],
                            text:
                                " · \(item.instance?.rawValue ?? "no instance seen") · \(item.account) · \(item.region)"
                        )
                    }
                    page.element("div", text: item.reason)
                }
            }
            more(rollback.left.count, &page)
            if let cost = rollback.left.costClause { page.element("p", text: "What is left over \(cost).") }
        }
        page.line()
    }

    private func more(_ count: Int, _ page: inout HTMLWriter) {
        guard count > Self.limit else { return }
        page.element("p", [("class", "soft")], text: "and \(count - Self.limit) more")
    }
}
