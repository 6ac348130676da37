extension ReportFormat {
    /// The bytes of a report of all results in this format.
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
        }
    }
}
