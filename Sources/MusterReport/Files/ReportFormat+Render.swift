package import MusterCore

extension ReportFormat {
    /// The bytes of one run's report, as it stands in a folder of its own beside the other formats.
    package func render(_ report: DrillReport) -> [UInt8] {
        switch self {
        case .junit:
            // Failed cases point to the page, which lies beside the file.
            JUnitReport.render(
                [.judged(report)],
                options: JUnitReport.Options(dialect: .extended, attachment: ReportFormat.html.fileName)
            )
        case .json:
            JSONReport.render(.judged(report))
        case .junitStrict, .html, .text, .markdown, .markdownComment, .csv, .trace, .otlp, .annotations, .emf,
            .openmetrics:
            render([.judged(report)])
        }
    }

    /// The bytes of one report of all results.
    package func render(_ results: [ScenarioResult]) -> [UInt8] {
        switch self {
        case .junit:
            JUnitReport.render(results, options: JUnitReport.Options(dialect: .extended))
        case .junitStrict:
            JUnitReport.render(results, options: JUnitReport.Options(dialect: .strict))
        case .json:
            JSONReport.render(results)
        case .html:
            HTMLReport.render(results)
        case .text:
            Array(TimingReport.render(results).utf8)
        case .markdown:
            MarkdownReport.render(results)
        case .markdownComment:
            MarkdownReport.render(results, limit: MarkdownReport.commentLimit)
        case .csv:
            CSVReport.render(results)
        case .trace:
            ChromeTraceReport.render(results)
        case .otlp:
            OTLPReport.render(results)
        case .annotations:
            AnnotationsReport.render(results)
        case .emf:
            EMFReport.render(results)
        case .openmetrics:
            OpenMetricsReport.render(results)
        }
    }
}
