import MusterCore

/// A form in which a report is written.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
    case junit
    case junitStrict = "junit-strict"
    case json
    case html
    case text
    /// For step summaries.
    case markdown
    /// The same, short enough for a comment on a pull request.
    case markdownComment = "markdown-comment"
    /// Every event.
    case csv
    /// For Perfetto and Chrome.
    case trace
    /// Traces of OpenTelemetry.
    case otlp
    /// Workflow commands of GitHub Actions.
    case annotations
    /// Lines of CloudWatch's embedded metric format.
    case emf
    /// OpenMetrics text.
    case openmetrics

    /// Those that a run writes unless it is told otherwise.
    package static let standard: [ReportFormat] = [.junit, .junitStrict, .json, .html, .text]

    /// The name that a file of this format has by default.
    package var fileName: String {
        switch self {
        case .junit: "junit.xml"
        case .junitStrict: "junit-strict.xml"
        case .json: "report.json"
        case .html: "index.html"
        case .text: "report.txt"
        case .markdown: "report.md"
        case .markdownComment: "comment.md"
        case .csv: "events.csv"
        case .trace: "trace.json"
        case .otlp: "otlp.json"
        case .annotations: "annotations.txt"
        case .emf: "metrics.emf.jsonl"
        case .openmetrics: "metrics.txt"
        }
    }
}

/// Where a report of some format goes, as `FORMAT=PATH` on the command line.
package struct ReportDestination: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        case standardOutput
        case file(String)
    }

    package var format: ReportFormat
    package var place: Place

    package init(format: ReportFormat, place: Place) {
        self.format = format
        self.place = place
    }

    /// Reads `FORMAT=PATH`; `-` as the path is standard output.
    ///
    /// - Throws: ``ReportDestinationError`` with a sentence for the user.
    package init(argument: String) throws(ReportDestinationError) {
        let names = ReportFormat.allCases.map(\.rawValue)
        guard let equals = argument.firstIndex(of: "=") else {
            let remedy =
                ReportFormat(rawValue: argument).map { "write \"\(argument)=\($0.fileName)\"" }
                ?? "write FORMAT=PATH, for example \"junit=out/junit.xml\""
            throw ReportDestinationError("\"\(argument)\" names no path: \(remedy)")
        }
        let name = String(argument[..<equals])
        let path = String(argument[argument.index(after: equals)...])
        guard let format = ReportFormat(rawValue: name) else {
            let hint = Spelling.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" }
            let known = "the formats are \(names.joined(separator: ", "))"
            throw ReportDestinationError("\"\(name)\" is not a report format: \(hint ?? known)")
        }
        guard !path.isEmpty else {
            throw ReportDestinationError(
                "\"\(argument)\" names no path: write \"\(name)=\(format.fileName)\", or \"\(name)=-\" for standard output"
            )
        }
        guard !path.utf8.contains(0) else {
            throw ReportDestinationError("the path of the \(name) report holds a zero byte")
        }
        self.init(format: format, place: path == "-" ? .standardOutput : .file(path))
    }
}

/// What is wrong with a `FORMAT=PATH`, in one sentence.
package struct ReportDestinationError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    init(_ description: String) {
        self.description = description
    }
}
