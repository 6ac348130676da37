import MusterCore

/// Under which circumstances the result stands, and how to repeat it.
struct HTMLCircumstances {
    let report: DrillReport
    let headings: HTMLHeadings

    func write(to page: inout HTMLWriter) {
        HTMLPeople(report: report, headings: headings).write(to: &page)
        findings(&page)
        faults(&page)
        assumptions(&page)
        HTMLFigures(report: report, headings: headings).write(to: &page)
        limits(&page)
        again(&page)
    }

    private func findings(_ page: inout HTMLWriter) {
        guard !report.findings.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "Found before the first launch")
            page.element("ul", [("class", "plain")]) { page in
                for finding in report.findings {
                    page.element("li") { page in
                        let style = finding.severity == .blocking ? "bad" : "warn"
                        page.element("b", [("class", style)], text: "\(finding.severity.rawValue): ")
                        if let wave = finding.wave, report.waves.indices.contains(wave) {
                            page.text("wave ")
                            page.name(report.waves[wave].name)
                            page.text(": ")
                        }
                        page.text(finding.cause.text)
                    }
                }
            }
        }
        page.line()
    }

    private func faults(_ page: inout HTMLWriter) {
        let faults = report.context.faults ?? []
        guard !faults.isEmpty else { return }
        page.element("section") { page in
            page.element(headings.section, text: "What goes wrong on purpose")
            page.element("ul", [("class", "plain")]) { page in
                for fault in faults {
                    page.element("li") { page in
                        page.text("\(fault.text)\(fault.windowText)")
                        if let place = fault.location {
                            page.element("span", [("class", "soft")], text: " · \(place.file):\(place.line)")
                        }
                    }
                }
            }
        }
        page.line()
    }

    private func assumptions(_ page: inout HTMLWriter) {
        let assumptions = report.context.assumptions
        guard !assumptions.isEmpty else { return }
        page.element("section", [("class", "long")]) { page in
            page.element(headings.section) { page in
                page.text("Assumptions")
                page.note("the figures that this result rests on")
            }
            let counts = Provenance.Kind.allCases.compactMap { kind -> String? in
                let count = assumptions.count { $0.provenance.kind == kind }
                return count == 0 ? nil : "\(count) \(kind.rawValue)"
            }
            page.element("p", text: "\(assumptions.count) figures: \(counts.joined(separator: ", ")).")
            page.element("details", [("class", "more")]) { page in
                page.element("summary", text: "Every figure and where it is from")
                page.scroll("Assumptions") { page in
                    page.table("Assumptions", ["figure", "value", "known how", "from"], "stack") { page in
                        for assumption in assumptions { row(assumption, &page) }
                    }
                }
            }
        }
        page.line()
    }

    private func row(_ assumption: Assumption, _ page: inout HTMLWriter) {
        page.element("tr") { page in
            page.element("th", [("scope", "row")], text: assumption.name)
            page.element("td", [("class", "t"), ("data-label", "value")], text: assumption.value)
            let kind = assumption.provenance.kind
            let attributes: [HTMLWriter.Attribute] = [
                ("class", kind == .assumed ? "warn" : nil), ("data-label", "known how"),
            ]
            page.element("td", attributes, text: kind.rawValue)
            page.element("td", [("class", "soft"), ("data-label", "from")], text: assumption.provenance.source)
        }
        page.line()
    }

    private func limits(_ page: inout HTMLWriter) {
        page.element("section") { page in
            page.element(headings.section, text: "What this run does not prove")
            page.element("ul", [("class", "plain")]) { page in
                for limit in ReportStory(report).limits { page.element("li", text: limit) }
            }
        }
        page.line()
    }

    private func again(_ page: inout HTMLWriter) {
        let context = report.context
        page.element("section") { page in
            page.element(headings.section, text: "Run it again")
            page.element("pre", text: context.reproduction)
            if let doubt = ReportStory(report).repeatability {
                page.element("p", [("class", "warning")], text: doubt)
            }
            page.element("dl") { page in
                var facts = [
                    ("execution", context.execution.rawValue), ("plan", context.plan.name), ("seed", "\(context.seed)"),
                    ("version", "Muster \(context.musterVersion)"), ("clock", ReportStory(report).clock),
                ]
                facts += context.digests.map { ($0.file, "SHA-256 \($0.sha256)") }
                for (name, value) in facts {
                    page.element("dt", text: name)
                    page.element("dd", text: value)
                }
            }
        }
        page.line()
    }
}
