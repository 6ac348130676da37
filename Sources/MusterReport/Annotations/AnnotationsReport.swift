import MusterCore

/// Renders what is wrong as workflow commands of GitHub Actions, which shows them on the lines of the files.
///
/// GitHub takes ten errors, ten warnings and ten notices of a step; what is beyond them is counted in the last one.
/// A file without a finding is empty.
package enum AnnotationsReport {
    /// So many of one level are shown in one step.
    static let levelLimit = 10
    /// Bytes of one message.
    static let messageLimit = 4_096

    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        render(results.flatMap(Annotation.list))
    }

    /// The annotations of what was found in files, without a run.
    static func render(_ findings: [Finding]) -> [UInt8] {
        render(findings.map { Annotation($0.diagnostic) })
    }

    private static func render(_ all: [Annotation]) -> [UInt8] {
        var lines: [String] = []
        for level in Annotation.Level.allCases {
            let same = all.filter { $0.level == level }
            let isAll = same.count <= levelLimit
            lines += same.prefix(isAll ? levelLimit : levelLimit - 1).map(\.command)
            if !isAll {
                let more = "and \(same.count - levelLimit + 1) more; the reports of Muster have all of them"
                lines.append(Annotation(level: level, title: "Muster", message: more, range: nil).command)
            }
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}

/// One annotation.
private struct Annotation {
    enum Level: String, CaseIterable { case error, warning }

    var level: Level
    var title: String
    var message: String
    var range: SourceRange?

    static func list(_ result: ScenarioResult) -> [Annotation] {
        switch result {
        case .judged(let report): report.checks.compactMap { Annotation($0, of: report) }
        case .rejected(let rejected): list(rejected)
        }
    }

    private static func list(_ rejected: RejectedScenario) -> [Annotation] {
        guard !rejected.diagnostics.isEmpty else {
            let place = rejected.file.isEmpty ? nil : SourceRange(file: rejected.file, line: 1, column: 1)
            return [
                Annotation(
                    level: .error,
                    title: "\(rejected.scenario) did not run",
                    message: rejected.sentence,
                    range: place
                )
            ]
        }
        return rejected.diagnostics.map(Annotation.init)
    }

    init(_ diagnostic: Diagnostic) {
        self.init(
            level: diagnostic.severity == .error ? .error : .warning,
            title: diagnostic.code,
            message: ([diagnostic.message] + diagnostic.help).joined(separator: "\n"),
            range: diagnostic.range
        )
    }

    init(level: Level, title: String, message: String, range: SourceRange?) {
        self.level = level
        self.title = title
        self.message = message
        self.range = range
    }

    private init?(_ check: Check, of report: DrillReport) {
        let context = report.context
        switch check.result {
        case .failed(let kind, let text), .error(let kind, let text):
            level = .error
            title = "\(kind) in \(context.scenario) (\(ReportStory(report).kind))"
            message = "\(text)\nreproduce: \(context.reproduction)"
        case .passed, .skipped:
            guard let warning = check.warning else { return nil }
            level = .warning
            title = "\(context.scenario) (\(ReportStory(report).kind))"
            message = warning
        }
        range =
            check.location ?? (context.file.isEmpty ? nil : SourceRange(file: context.file, line: 1, column: 1))
    }

    /// The workflow command, on one line.
    var command: String {
        var properties: [String] = []
        if let range {
            properties.append("file=\(Self.escaped(range.file.cleaned, isProperty: true))")
            properties.append("line=\(range.line)")
            properties.append("endLine=\(range.line)")
            properties.append("col=\(range.column)")
            let end = range.column.addingReportingOverflow(range.length)
            properties.append("endColumn=\(end.overflow ? range.column : end.partialValue)")
        }
        properties.append("title=\(Self.escaped(title.cleaned.onOneLine.capped(bytes: 256), isProperty: true))")
        let text = message.cleaned.capped(bytes: AnnotationsReport.messageLimit)
        return "::\(level.rawValue) \(properties.joined(separator: ","))::\(Self.escaped(text, isProperty: false))"
    }

    /// What would end the line, the property or the command is written as its number.
    ///
    /// Source: GitHub's toolkit, escaping of data and of properties.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
