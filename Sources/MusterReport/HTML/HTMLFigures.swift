import MusterCore

/// What was counted: calls and messages.
struct HTMLFigures {
    let report: DrillReport
    let headings: HTMLHeadings
    /// So many rows a table has at most.
    private static let limit = 500

    func write(to page: inout HTMLWriter) {
        HTMLMetrics(
            metrics: report.metrics,
            note: "what every orchestrator is held to; the plan's own objectives decide",
            headings: headings
        ).write(to: &page)
        calls(&page)
        notifications(&page)
    }

    // MARK: Calls

    private func calls(_ page: inout HTMLWriter) {
        guard !report.calls.isEmpty else { return }
        let refused = report.calls.reduce(0) { $0 + $1.errors.reduce(0) { $0 + $1.count } }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Calls")
                let count = report.calls.reduce(0) { $0 + $1.count }
                page.note("\(count) in all\(refused > 0 ? ", \(refused) refused or unanswered" : "")")
            }
            page.scroll("Calls") { page in
                let columns = [
                    "operation", "account and Region", "calls#", "refused#", "median#", "p95#", "longest#",
                    "busiest minute#",
                ]
                page.table("Calls", columns, "stack") { page in
                    for call in report.calls.prefix(Self.limit) { row(call, &page) }
                }
            }
            more(report.calls.count, &page)
        }
        page.line()
    }

    private func row(_ call: CallStatistic, _ page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("th", [("scope", "row")]) { page in
                page.text(call.operation)
                for error in call.errors {
                    page.element("div", [("class", "warn")], text: "\(error.count) × \(error.code)")
                }
            }
            let refused = call.errors.reduce(0) { $0 + $1.count }
            let latency = call.latency
            page.element("td", [("class", "soft")], text: "\(call.account) \(call.region)")
            page.element("td", [("class", "n"), ("data-label", "calls")], text: "\(call.count)")
            page.cell(
                [("class", refused > 0 ? "n warn" : "n"), ("data-label", "refused")],
                value: refused > 0 ? "\(refused)" : nil
            )
            page.cell([("class", "n"), ("data-label", "median")], value: latency?.median.latencyText)
            page.cell([("class", "n"), ("data-label", "p95")], value: latency?.p95.latencyText)
            page.cell([("class", "n"), ("data-label", "longest")], value: latency?.maximum.latencyText)
            page.cell(
                [("class", "n"), ("data-label", "busiest minute")],
                value: call.busiestMinute.map { "\($0)" }
            )
        }
        page.line()
    }

    // MARK: Messages

    private func notifications(_ page: inout HTMLWriter) {
        guard !report.notifications.isEmpty else { return }
        let lost = report.notifications.count { $0.error != nil }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Notifications")
                let count = report.notifications.count
                page.note("\(count) in all\(lost > 0 ? ", \(lost) not sent" : "")")
            }
            page.scroll("Notifications") { page in
                let columns = ["after#", "message", "what became of it", "tries#", "delivered in#"]
                page.table("Notifications", columns, "stack") { page in
                    for notification in report.notifications.prefix(Self.limit) { row(notification, &page) }
                }
            }
            more(report.notifications.count, &page)
        }
        page.line()
    }

    private func row(_ notification: SentNotification, _ page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element(
                "td",
                [("class", "n"), ("data-label", "after")],
                text: (notification.time - report.start).text
            )
            page.element("th", [("scope", "row")]) { page in
                page.text(notification.kind.words)
                if let topic = notification.topic { page.element("div", [("class", "soft")], text: topic) }
            }
            page.element("td") { page in
                if let error = notification.error {
                    page.element("div", [("class", "bad")], text: "not sent: \(error.code), \(error.message)")
                } else if let id = notification.messageID {
                    page.element("div", [("class", "soft")], text: "sent as \(id)")
                } else {
                    page.element("div", [("class", "warn")], text: "not settled")
                }
            }
            page.element("td", [("class", "n"), ("data-label", "tries")], text: "\(notification.tries)")
            let latency = notification.messageID == nil ? nil : notification.latency.latencyText
            page.cell([("class", "n"), ("data-label", "delivered in")], value: latency)
        }
        page.line()
    }

    private func more(_ count: Int, _ page: inout HTMLWriter) {
        guard count > Self.limit else { return }
        page.element("p", [("class", "soft")], text: "and \(count - Self.limit) more; the JSON report has all")
    }
}
