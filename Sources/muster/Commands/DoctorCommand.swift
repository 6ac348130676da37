import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterHistory
import MusterReport

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Checks what Muster needs on this machine.",
        discussion: "Exit code 69 when something does not work."
    )

    @OptionGroup var history: HistoryOptions
    @OptionGroup var options: OutputOptions

    @Option(name: .long, help: "text or json.")
    var output = OutputForm.text

    struct Finding {
        var name: String
        var isFine: Bool
        var text: String
    }

    func run() throws {
        let findings = [
            Finding(name: "muster", isFine: true, text: "version \(MusterVersion.text)"),
            Finding(name: "SQLite", isFine: true, text: "version \(History.libraryVersion)"),
            Finding(name: "libxml2", isFine: true, text: "version \(JUnitReport.libraryVersion)"),
            rehearsal, reports, historyFile, terminal,
        ]
        switch output {
        case .json:
            let list = findings.map { finding in
                JSONValue.object([
                    ("name", .string(finding.name)), ("ok", .boolean(finding.isFine)), ("text", .string(finding.text)),
                ])
            }
            options.output.write(
                JSONValue.object([("schema", .string("muster.doctor/1")), ("findings", .array(list))]).prettyText
            )
        case .text:
            let width = findings.map { $0.name.count }.max() ?? 0
            for finding in findings {
                let padding = String(repeating: " ", count: width - finding.name.count)
                options.output.write("\(finding.isFine ? "✔" : "✘") \(finding.name)\(padding)  \(finding.text)\n")
            }
        }
        if findings.contains(where: { !$0.isFine }) { throw ExitCode(ProgramStatus.unavailable.rawValue) }
    }

    /// Whether a drill runs: the starter project, in memory.
    private var rehearsal: Finding {
        do {
            let events = try StarterProject.rehearse()
            return Finding(name: "rehearsal", isFine: true, text: "the starter project runs, \(events) events")
        } catch let error as InvalidInput {
            return Finding(name: "rehearsal", isFine: false, text: error.diagnostics.first?.message ?? "\(error)")
        } catch {
            return Finding(name: "rehearsal", isFine: false, text: "\(error)")
        }
    }

    private var reports: Finding {
        let probe = "reports/.muster-doctor"
        do {
            let existed = FileManager.default.fileExists(atPath: "reports")
            try AtomicFile.makeFolder("reports")
            try AtomicFile.write([], to: probe)
            try FileManager.default.removeItem(atPath: existed ? probe : "reports")
            return Finding(name: "reports", isFine: true, text: "reports/ can be written")
        } catch {
            return Finding(name: "reports", isFine: false, text: "\(error)")
        }
    }

    private var historyFile: Finding {
        let path = history.resolvedPath
        guard FileManager.default.fileExists(atPath: path) else {
            return Finding(name: "history", isFine: true, text: "\(path) does not exist yet")
        }
        do {
            let history = try History.open(readOnly: path)
            try history.verify()
            let runs = try history.runs(limit: 1)
            let newest = runs.first.map { "newest run is \($0.number.rawValue)" } ?? "empty"
            return Finding(name: "history", isFine: true, text: "\(path), \(newest)")
        } catch {
            return Finding(name: "history", isFine: false, text: "\(error)")
        }
    }

    private var terminal: Finding {
        let terminal = options.output
        let color = terminal.usesColor ? "colour" : "no colour"
        let kind = terminal.isInteractive ? "interactive" : "not interactive"
        return Finding(name: "terminal", isFine: true, text: "\(kind), \(terminal.width) columns, \(color)")
    }
}
