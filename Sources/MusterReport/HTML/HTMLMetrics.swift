import MusterCore

/// Figures beside general demands: what is missed at once, everything by board where it is folded.
struct HTMLMetrics {
    let metrics: [Metric]
    /// What the section is about, after its heading.
    let note: String
    let headings: HTMLHeadings

    func write(to page: inout HTMLWriter) {
        guard !metrics.isEmpty else { return }
        let demanded = metrics.filter { $0.status == .met || $0.status == .missed }
        let missed = demanded.filter { $0.status == .missed }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Metrics")
                page.note(note)
            }
            page.element("p") { page in
                page.text("\(demanded.count - missed.count) of \(demanded.count) demands are met")
                page.text(missed.isEmpty ? "." : "; these are missed:")
            }
            if !missed.isEmpty { table("Demands that are missed", missed, &page) }
            page.element("details", [("class", "more")]) { page in
                page.element("summary", text: "Every figure, how it is worked out, and what cannot be known")
                for board in Metric.Board.allCases {
                    let shown = metrics.filter { $0.board == board && $0.value != nil }
                    guard !shown.isEmpty else { continue }
                    page.element(headings.part, text: board.title)
                    table(board.title, shown, &page)
                }
                missing(&page)
            }
        }
        page.line()
    }

    private func missing(_ page: inout HTMLWriter) {
        let missing = MissingMetrics.list(metrics)
        guard !missing.isEmpty else { return }
        page.element(headings.part, text: "Not computed")
        page.scroll("Not computed") { page in
            page.table("Not computed", ["why", "figures"], "stack") { page in
                for item in missing {
                    page.element("tr") { page in
                        page.element("th", [("scope", "row")], text: item.reason)
                        page.element("td", text: item.titles.joined(separator: ", "))
                    }
                    page.line()
                }
            }
        }
    }

    private func table(_ caption: String, _ metrics: [Metric], _ page: inout HTMLWriter) {
        page.scroll(caption) { page in
            let columns = ["~demand", "figure", "value#", "demanded#", "samples#", "how it is worked out"]
            page.table(caption, columns, "stack figures") { page in
                for metric in metrics { row(metric, &page) }
            }
        }
    }

    private func row(_ metric: Metric, _ page: inout HTMLWriter) {
        let (word, style): (String?, String) =
            switch metric.status {
            case .met: ("met", "good")
            case .missed: ("missed", "warn")
            case .informative, .notComputable: (nil, "soft")
            }
        page.element("tr") { page in
            page.cell([("class", "t \(style)")], value: word)
            page.element("th", [("scope", "row")]) { page in
                page.text("\(metric.title) ")
                page.element("span", [("class", "soft")], text: metric.id)
            }
            let isBad = metric.status == .missed
            page.cell([("class", isBad ? "n warn" : "n"), ("data-label", "value")], value: metric.value?.text)
            page.cell([("class", "n"), ("data-label", "demanded")], value: metric.objective?.text)
            page.element("td", [("class", "n"), ("data-label", "samples")], text: "\(metric.samples)")
            page.element("td") { page in
                for line in Self.facts(metric) { page.element("div", text: line) }
                page.element("div", [("class", "soft")], text: metric.formula)
                page.element("div", [("class", "soft")]) { $0.between(metric.from, metric.to) }
            }
        }
        page.line()
    }

    /// What stands behind the value.
    private static func facts(_ metric: Metric) -> [String] {
        var facts: [String] = []
        switch metric.value {
        case .share(let part, let whole): facts.append("\(part) of \(whole)")
        case .part(let part, let whole): facts.append("\(part.text) of \(whole.text)")
        case .duration, .count, nil: break
        }
        if let subject = metric.subject { facts.append(subject) }
        if let spread = metric.spread {
            facts.append(
                "median \(spread.median.latencyText), p95 \(spread.p95.latencyText), longest \(spread.maximum.latencyText)"
            )
        }
        if !metric.parts.isEmpty {
            facts.append(metric.parts.map { "\($0.count) \($0.name)" }.joined(separator: ", "))
        }
        return facts
    }
}
