import MusterCore

/// Where the time went, what decided the end, and what was checked.
struct HTMLReasons {
    let report: DrillReport
    let headings: HTMLHeadings

    private var makespan: Duration { report.end - report.start }

    func write(to page: inout HTMLWriter) {
        shares(&page)
        checks(&page)
    }

    private func shares(_ page: inout HTMLWriter) {
        let shares = report.shares.filter { $0.duration > .zero }
        guard !shares.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "Where the time went")
            page.element("svg", [("width", "100%"), ("height", "22"), ("aria-hidden", "true")]) { page in
                var offset = Duration.zero
                for share in shares {
                    page.element(
                        "rect",
                        [
                            ("x", percent(offset)),
                            ("width", percent(share.duration)),
                            ("height", "22"), ("fill", "url(#\(share.kind.rawValue))"),
                        ]
                    ) { $0.element("title", text: share.kind.words) }
                    offset += share.duration
                }
            }
            page.table("Where the time went", ["whose time", "lasting#", "share#"]) { page in
                for share in shares {
                    page.element("tr") { page in
                        page.element("th", [("scope", "row"), ("class", "key")]) { page in
                            page.element("svg", [("width", "22"), ("height", "12"), ("aria-hidden", "true")]) { page in
                                let fill = "url(#\(share.kind.rawValue))"
                                page.void("rect", [("width", "22"), ("height", "12"), ("fill", fill)])
                            }
                            page.text(share.kind.words)
                        }
                        page.element("td", [("class", "n")], text: share.duration.text)
                        page.element("td", [("class", "n")], text: share.duration.share(of: makespan))
                    }
                }
                page.element("tr", [("class", "sum")]) { page in
                    page.element("th", [("scope", "row"), ("class", "key")], text: "from the request to the end")
                    page.element("td", [("class", "n")], text: makespan.text)
                    page.element("td", [("class", "n")], text: "100%")
                }
            }
            path(&page)
        }
        page.line()
    }

    /// A part of the whole as a length.
    private func percent(_ duration: Duration) -> String {
        let parts = Int128(duration.nanoseconds) * 100_000 / Int128(max(1, makespan.nanoseconds))
        let digits = "\(parts % 1_000)"
        return "\(parts / 1_000).\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)%"
    }

    private func path(_ page: inout HTMLWriter) {
        guard !report.criticalPath.isEmpty else { return }
        page.element("details", [("class", "more")]) { page in
            page.element("summary", text: "The critical path, stretch by stretch")
            page.scroll("The critical path") { page in
                let columns = ["after#", "lasting#", "share#", "waiting for", "whose time"]
                page.table("The critical path", columns, "wide") { page in
                    for segment in report.criticalPath {
                        let time = segment.end - segment.start
                        page.element("tr") { page in
                            page.element("td", [("class", "n")], text: (segment.start - report.start).text)
                            page.element("td", [("class", "n")], text: time.text)
                            page.element("td", [("class", "n")], text: time.share(of: makespan))
                            page.element("th", [("scope", "row")]) { $0.name(segment.label) }
                            page.element("td", text: segment.kind.words)
                        }
                        page.line()
                    }
                }
            }
        }
    }

    private func checks(_ page: inout HTMLWriter) {
        guard !report.checks.isEmpty else { return }
        func isNews(_ check: Check) -> Bool {
            check.result.isFailure || check.result.isError || check.warning != nil
        }
        let bad = report.checks.filter(isNews)
        let rest = report.checks.filter { !isNews($0) }
        let passed = report.checks.count { $0.result.isPassed }
        let skipped = report.checks.count { $0.result.isSkipped }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Checks")
                let failed = report.checks.count - passed - skipped
                page.note(
                    "\(passed) passed\(failed > 0 ? ", \(failed) failed" : "")\(skipped > 0 ? ", \(skipped) skipped" : "")"
                )
            }
            if !bad.isEmpty { table(bad, "Checks that failed or warn", &page) }
            if !rest.isEmpty {
                page.element("details", [("class", "more")]) { page in
                    page.element("summary", text: bad.isEmpty ? "All checks" : "All other checks")
                    table(Array(rest.prefix(Self.limit)), "Checks that passed or were skipped", &page)
                    if rest.count > Self.limit {
                        page.element("p", [("class", "soft")], text: "and \(rest.count - Self.limit) more")
                    }
                }
            }
        }
        page.line()
    }

    /// So many checks that are in order are listed.
    private static let limit = 500

    private func table(_ checks: [Check], _ caption: String, _ page: inout HTMLWriter) {
        page.scroll(caption) { page in
            page.table(caption, ["~result", "group", "check", "lasting#"], "stack") { page in
                for check in checks { row(check, &page) }
            }
        }
    }

    private func row(_ check: Check, _ page: inout HTMLWriter) {
        let (word, style, message): (String, String, String?) =
            switch check.result {
            case .passed:
                (check.warning == nil ? "passed" : "warning", check.warning == nil ? "good" : "warn", check.warning)
            case .failed(_, let message): ("failed", "bad", message)
            case .error(_, let message): ("error", "warn", message)
            case .skipped(let reason): ("skipped", "soft", reason)
            }
        page.element("tr") { page in
            page.element("td", [("class", "t \(style)")], text: word)
            page.element("td", [("class", "g")]) { $0.name(check.group) }
            page.element("th", [("scope", "row"), ("class", "c")]) { page in
                page.name(check.name)
                if let message { page.element("div", [("class", style)], text: message) }
                if let location = check.location, !check.result.isPassed {
                    page.element("div", [("class", "soft")], text: "\(location.file):\(location.line)")
                }
            }
            page.element("td", [("class", "n")], text: check.duration == .zero ? "" : check.duration.text)
        }
        page.line()
    }
}
