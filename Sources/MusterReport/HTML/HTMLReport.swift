import MusterCore

/// Renders results as one page that needs nothing else: no network, no script, no font.
///
/// The page follows the reader's choice of light or dark, prints, and shows the same in a table what the timeline shows
/// in bars. Equal results give equal bytes.
package enum HTMLReport {
    package static func render(_ result: ScenarioResult) -> [UInt8] {
        render([result])
    }

    /// Several results under each other, after an index of their verdicts.
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        var page = HTMLWriter()
        page.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        page.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", HTMLStyle.policy)])
        page.literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        page.literal("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
        page.element("title", text: title(results))
        page.literal("\n")
        page.style(HTMLStyle.sheet)
        page.literal("\n</head>\n<body>\n")
        page.literal(HTMLStyle.patterns)
        page.literal("\n<main>\n")
        let isList = results.count != 1
        let headings = isList ? HTMLHeadings.inList : .alone
        if isList {
            page.overview(results)
            HTMLMetrics(
                metrics: results.metrics,
                note: "over all scenarios together, also those that are meant to fail",
                headings: .index
            ).write(to: &page)
        }
        for (index, result) in results.enumerated() {
            page.element("article", [("class", "run"), ("id", isList ? "run-\(index + 1)" : nil)]) { page in
                page.line()
                switch result {
                case .judged(let report): HTMLRun(report, headings: headings).write(to: &page)
                case .rejected(let rejected): page.rejection(rejected, headings)
                }
                if isList {
                    page.element("p", [("class", "back")]) { page in
                        page.element("a", [("href", "#top")], text: "back to all scenarios")
                    }
                }
            }
            page.line()
        }
        page.literal("</main>\n</body>\n</html>\n")
        return Array(page.html.utf8)
    }

    private static func title(_ results: [ScenarioResult]) -> String {
        guard results.count == 1, let result = results.first else {
            return "\(results.count { $0.verdict == .passed }) of \(results.count) scenarios passed · Muster"
        }
        return "\(result.verdict.word) \(result.scenario) · Muster"
    }
}

extension HTMLWriter {
    /// The style sheet, whose digest stands in the page's policy; it holds no foreign text.
    fileprivate mutating func style(_ sheet: String) {
        precondition(!sheet.contains("<"), "a style sheet is not markup")
        literal("<style>")
        verbatim(sheet)
        literal("</style>")
    }

    fileprivate mutating func overview(_ results: [ScenarioResult]) {
        let passed = results.count { $0.verdict == .passed }
        let verdict = ReportVerdict.of(results)
        element("header", [("class", "verdict \(verdict.rawValue)"), ("id", "top")]) { page in
            page.element("span", [("class", "badge")], text: verdict.word)
            let natures = Set(results.compactMap(\.nature)).map(\.rawValue).sorted().joined(separator: ", ")
            if !natures.isEmpty { page.element("span", [("class", "badge nature")], text: natures.uppercased()) }
            page.element("h1", text: "\(passed) of \(results.count) scenarios passed")
            page.scroll("All scenarios") { page in
                page.table("All scenarios", ["~verdict", "scenario", "lasting#", "in a sentence"], "stack") { page in
                    for (index, result) in results.enumerated() {
                        page.overviewRow(result, number: index + 1)
                    }
                }
            }
        }
        line()
    }

    private mutating func overviewRow(_ result: ScenarioResult, number: Int) {
        element("tr") { page in
            page.element("td") { page in
                page.element("span", [("class", "badge \(result.verdict.rawValue)")], text: result.verdict.word)
            }
            page.element("th", [("scope", "row"), ("class", "w")]) { page in
                page.element("a", [("href", "#run-\(number)")]) { $0.name(result.scenario) }
            }
            switch result {
            case .judged(let report):
                let time = (report.end - report.start).text
                page.element("td", [("class", "n"), ("data-label", "lasting")], text: time)
                page.element("td", text: ReportStory(report).headline)
            case .rejected(let rejected):
                page.element("td", text: "")
                page.element("td", text: rejected.sentence)
            }
        }
        line()
    }

    fileprivate mutating func rejection(_ rejected: RejectedScenario, _ headings: HTMLHeadings) {
        element("header", [("class", "verdict error")]) { page in
            page.element("span", [("class", "badge")], text: "ERROR")
            page.element("span", [("class", "kind")]) { page in
                page.name(rejected.scenario)
                page.text(" did not run")
            }
            page.element(headings.title, text: rejected.sentence)
        }
        line()
        if !rejected.diagnostics.isEmpty {
            element("section") { page in
                page.element(headings.section, text: "What is wrong")
                page.element("pre", text: rejected.details.joined(separator: "\n"))
            }
            line()
        }
        if !rejected.reproduction.isEmpty {
            element("section") { page in
                page.element(headings.section, text: "See it again")
                page.element("pre", text: rejected.reproduction)
            }
            line()
        }
    }

    /// What may be wider than the page, so that it scrolls alone, by keyboard too.
    mutating func scroll(_ label: String, _ content: (inout HTMLWriter) -> Void) {
        let attributes: [Attribute] = [
            ("class", "scroll"), ("role", "group"), ("aria-label", label), ("tabindex", "0"),
        ]
        element("div", attributes, content)
    }

    /// What a heading adds to its title, in small letters; a word of its own for those who listen.
    mutating func note(_ text: String) {
        literal(" ")
        element("small", text: text)
    }

    /// Two clock points, with an arrow between them that is read out as a word.
    mutating func between(_ from: String, _ to: String) {
        text(from)
        literal(" <span aria-hidden=\"true\">→</span><span class=\"heard\">to</span> ")
        text(to)
    }

    /// A table; a heading that ends in `#` stands over numbers, one that begins with `~` is only heard.
    mutating func table(
        _ caption: String,
        _ headings: [String],
        _ style: StaticString? = nil,
        _ rows: (inout HTMLWriter) -> Void
    ) {
        element("table", [("class", style.map { "\($0)" })]) { page in
            page.element("caption", text: caption)
            page.element("thead") { page in
                page.element("tr") { page in
                    for heading in headings {
                        let isNumber = heading.hasSuffix("#")
                        let isHeard = heading.hasPrefix("~")
                        let attributes: [Attribute] = [
                            ("scope", "col"), ("class", isNumber ? "n" : isHeard ? "s" : nil),
                        ]
                        page.element("th", attributes) { page in
                            if isHeard {
                                page.element("span", [("class", "heard")], text: String(heading.dropFirst()))
                            } else {
                                page.text(isNumber ? String(heading.dropLast()) : heading)
                            }
                        }
                    }
                }
            }
            page.element("tbody", [], rows)
        }
    }
}

/// The verdict over several results.
enum ReportVerdict {
    static func of(_ results: [ScenarioResult]) -> Verdict {
        if results.contains(where: { $0.verdict == .error }) { return .error }
        return results.contains { $0.verdict == .failed } ? .failed : .passed
    }
}
