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

    var resolvedPath: String {
        if let path { return path }
        if let named = ProcessInfo.processInfo.environment["MUSTER_HISTORY"], !named.isEmpty { return named }
        return ".muster/history.sqlite"
    }
}

/// How machines read a result on standard output.
enum OutputForm: String, CaseIterable, ExpressibleByArgument {
    case text, json, ndjson
}
