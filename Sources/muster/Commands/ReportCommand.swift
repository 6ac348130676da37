import ArgumentParser
import Foundation
import MusterAnalysis
import MusterCore
import MusterHistory
import MusterReport

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Rebuilds the reports of a run from the history.",
        discussion: """
            Examples:
              muster report 12                              show it again
              muster report sim-0123456789abcdef            the newest run of an execution
              muster report 12 --report html=drill.html
              muster report 12 --reports out                all files, as muster run writes them
            """
    )

    @Argument(help: "A run's number, or an execution's id or the beginning of one.")
    var execution: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write a report; repeatable. - is standard output.",
            discussion: "Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format=path"
        )
    )
    var report: [String] = []

    @Option(name: .customLong("reports"), help: "Write every report below this folder.", completion: .directory)
    var reportsFolder: String?

    @OptionGroup var history: HistoryOptions
    @OptionGroup var options: OutputOptions

    func validate() throws {
        _ = try ReportDestinations(report)
    }

    func run() throws {
        let path = history.resolvedPath
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.nothingSelected, "there is no history at \"\(path)\"; muster run makes one")
        }
        let history = try History.open(readOnly: path)
        let report = DrillReport.examine(try history.record(of: try history.find(execution)))
        let destinations = try ReportDestinations(self.report)
        var written: [String] = []
        if let reportsFolder {
            written += try ReportFolder(reportsFolder).write(report)
        }
        written += try destinations.write([.judged(report)], to: options.output)
        if self.report.isEmpty, reportsFolder == nil {
            options.output.write(TimingReport.render(report, options: options.output.reportOptions))
        }
        if !written.isEmpty { options.errors.write("reports: \(written.joined(separator: "\n         "))\n") }
    }
}
