import ArgumentParser
import Foundation
import MusterHistory
import MusterReport

/// How results are shown; common to all commands.
struct OutputOptions: ParsableArguments {
    @Flag(name: .customLong("no-color"), help: "No colour; NO_COLOR does the same.")
    var noColor = false

    var output: Terminal { terminal(STDOUT_FILENO) }
    var errors: Terminal { terminal(STDERR_FILENO) }

    private func terminal(_ descriptor: Int32) -> Terminal {
        Terminal(descriptor: descriptor, environment: ProcessInfo.processInfo.environment, noColor: noColor)
    }
}

extension Terminal {
    /// Writes text for people, with nothing in it that a CI system would obey.
    func tell(_ text: String) {
        write(CharacterRange.unicode.withoutCommands(text))
    }

    /// How a console report is laid out here.
    var reportOptions: TimingReport.Options {
        TimingReport.Options(width: min(140, max(60, width - 1)), style: Style(isColored: usesColor))
    }
}

/// Where the history lies.
struct HistoryOptions: ParsableArguments {
    @Option(
        name: .customLong("history"),
        help: "The history file; MUSTER_HISTORY, or .muster/history.sqlite.",
        completion: .file(extensions: ["sqlite"])
    )
    var path: String?

    var resolvedPath: String { named ?? ".muster/history.sqlite" }

    /// The path that somebody asked for; `nil` when it is only the default.
    var named: String? {
        if let path { return path }
        let named = ProcessInfo.processInfo.environment["MUSTER_HISTORY"] ?? ""
        return named.isEmpty ? nil : named
    }

    /// The path that somebody asked for, for people who stand in another folder; `nil` when it is only the default.
    var absolutePath: String? { named.map { URL(fileURLWithPath: $0).standardizedFileURL.path } }

    /// Opens the history for a simulated run.
    ///
    /// A history that nobody asked for is done without when it cannot be written; `errors` then tells so.
    func openForRun(errors: Terminal) throws -> History? {
        do {
            return try History.open(path: resolvedPath)
        } catch {
            guard named == nil else { throw error }
            errors.write("muster: no record is kept: \(error)\n")
            return nil
        }
    }
}

/// How a result stands on standard output, for people or for machines.
enum OutputForm: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// How a run stands on standard output; it alone has events to tell.
enum RunOutput: String, CaseIterable, ExpressibleByArgument {
    case text, json, ndjson
}
