import MusterCore

/// Who asked for what, what came of it, and what is left running where the execution did not come to its end.
struct HTMLPeople {
    let report: DrillReport
    let headings: HTMLHeadings

    func write(to page: inout HTMLWriter) {
        people(&page)
        leftovers(&page)
    }

    private func people(_ page: inout HTMLWriter) {
        guard !report.actions.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "People")
            page.scroll("What people asked for") { page in
                page.table("What people asked for", ["after#", "who", "asked for", "why", "came of it"], "stack") {
                    page in
                    for action in report.actions { row(action, &page) }
                }
            }
        }
        page.line()
    }

    private func row(_ action: ActionReport, _ page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("td", [("class", "n"), ("data-label", "after")], text: (action.time - report.start).text)
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

    private func leftovers(_ page: inout HTMLWriter) {
        let servers = ReportStory(report).leftovers
        guard !servers.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section) { page in
                page.text("Launched all the same")
                page.note("these instances stay up and cost until somebody terminates them")
            }
            page.scroll("Instances that stay up") { page in
                page.table("Instances that stay up", ["server", "wave", "instance", "job"], "stack") { page in
                    for (wave, server) in servers.prefix(Self.leftoverLimit) {
                        page.element("tr") { page in
                            page.element("th", [("scope", "row")]) { $0.name(server.name) }
                            page.element("td", [("data-label", "wave")]) { $0.name(wave.name) }
                            page.element(
                                "td",
                                [("class", "t"), ("data-label", "instance")],
                                text: server.instance?.rawValue ?? "not known"
                            )
                            page.element(
                                "td",
                                [("class", "t"), ("data-label", "job")],
                                text: server.job?.rawValue ?? "not known"
                            )
                        }
                        page.line()
                    }
                }
            }
            let rest = servers.count - Self.leftoverLimit
            if rest > 0 {
                page.element("p", [("class", "soft")], text: "and \(rest) more servers; the JSON report has all")
            }
        }
        page.line()
    }

    /// So many instances are told of one by one.
    private static let leftoverLimit = 200
}
