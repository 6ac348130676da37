import ArgumentParser
import Foundation
import MusterCore
import MusterHistory
import MusterReport

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Lists the runs that were made, newest first.",
        discussion: """
            Examples:
              muster history
              muster history --limit 5 --output json
              muster report 12                rebuild a run's report
            """
    )

    @OptionGroup var history: HistoryOptions
    @OptionGroup var options: OutputOptions

    @Option(name: .long, help: "How many runs at most.")
    var limit = 20

    @Option(name: .long, help: "text or json.")
    var output = OutputForm.text

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit takes a number above 0") }
    }

    func run() throws {
        let path = history.resolvedPath
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.nothingSelected, "there is no history at \"\(path)\" yet; muster run makes one")
        }
        let runs = try History.open(readOnly: path).runs(limit: limit)
        let terminal = options.output
        switch output {
        case .json: terminal.write(RunListing.json(runs))
        case .text: terminal.tell(RunListing.text(runs, width: terminal.width))
        }
    }
}
