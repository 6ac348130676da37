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
              muster report 12 --survey 5,4,5               keep what people answered, and show it
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

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What people answered who were asked how satisfied they are, 1 to 5: 5,4,5 (metric N13).",
            discussion: "The history keeps it with the run, in the place of earlier answers; none forgets them."
        )
    )
    var survey: String?

    @Option(name: .customLong("reports"), help: "Write every report below this folder.", completion: .directory)
    var reportsFolder: String?

    @OptionGroup var history: HistoryOptions
    @OptionGroup var options: OutputOptions

    func validate() throws {
        _ = try ReportDestinations(report)
        _ = try answers
    }

    /// What people answered; empty where that is to be forgotten, `nil` where nothing new is said.
    private var answers: [Int]? {
        get throws {
            guard let survey else { return nil }
            if survey == "none" { return [] }
            let answers = survey.split(separator: ",", omittingEmptySubsequences: false).map { word in
                Int(word.filter { $0 != " " }).flatMap { (1...5).contains($0) ? $0 : nil }
            }
            guard !answers.contains(nil), answers.count <= 100_000 else {
                throw ValidationError(
                    "--survey takes whole numbers from 1 to 5, separated by commas: 5,4,5; or none, to forget them"
                )
            }
            return answers.compactMap(\.self)
        }
    }

    func run() throws {
        let path = history.resolvedPath
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.nothingSelected, "there is no history at \"\(path)\"; muster run makes one")
        }
        let answers = try answers
        let history = try answers == nil ? History.open(readOnly: path) : History.open(path: path)
        let run = try history.find(execution)
        if let answers { try history.keep(survey: answers.isEmpty ? nil : answers, of: run) }
        let report = DrillReport.examine(try history.record(of: run))
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
