import MusterCore

/// Who asked for what, and what came of it.
struct HTMLPeople {
    let report: DrillReport

    init(_ report: DrillReport) {
        self.report = report
    }

    func write(to page: inout HTMLWriter) {
        guard !report.actions.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: "People")
            page.element("div", [("class", "scroll")]) { page in
                page.table("What people asked for", ["after#", "who", "asked for", "why", "came of it"], "wide") {
                    page in
                    for action in report.actions { row(action, &page) }
                }
            }
        }
        page.line()
    }

    private func row(_ action: ActionReport, _ page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("td", [("class", "n")], text: (action.time - report.start).text)
            page.element("th", [("scope", "row")]) { $0.name(action.person) }
            page.element("td", text: action.words)
            page.element("td", text: action.reason ?? "")
            page.element(
                "td",
                [("class", action.refusal == nil ? nil : "warn")],
                text: action.refusal.map { "no effect: \($0)" } ?? "done"
            )
        }
        page.line()
    }
}
