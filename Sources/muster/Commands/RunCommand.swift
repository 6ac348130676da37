import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterHistory
import MusterReport
import MusterScenario
import MusterTime

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Rehearses scenarios in virtual time and judges them.",
        discussion: """
            Examples:
              muster run scenarios/three-tier.yaml
              muster run scenarios/ --report junit=out/junit.xml
              muster run scenarios/three-tier.yaml --pace scaled:60   a minute a second
              muster run scenarios/three-tier.yaml --check-determinism

            A run with a pace and a history listens while it lasts: muster pause, resume, approve, deny and cancel reach it \
            from another terminal. Without a history (--no-history) it listens to nobody, since nobody would find it.

            A folder means every scenario below it. Reports go to reports/<scenario>/ unless --no-reports is given; the \
            result is printed on standard output, everything else on standard error.
            """
    )

    @Argument(help: "Scenario files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @Option(name: .long, help: "The seed of all chance; each scenario's own otherwise.")
    var seed: UInt64?

    @Option(name: .long, help: "skip, or scaled:N for N virtual seconds in one real second.")
    var pace = PaceOption.skip

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Also write one report of all scenarios; repeatable. - is standard output.",
            discussion: "Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format=path"
        )
    )
    var report: [String] = []

    @Option(
        name: .long,
        help: "A folder of templates of messages, in the place of those that plans and scenarios bring.",
        completion: .directory
    )
    var templates: String?

    @Flag(help: "Stop plans where something could not be verified before the first launch, as unverified: block does.")
    var strict = false

    @Option(name: .customLong("reports"), help: "The folder of the reports.", completion: .directory)
    var reportsFolder = "reports"

    @Flag(name: .customLong("no-reports"), help: "Write no reports except those of --report.")
    var noReports = false

    @Flag(name: .customLong("no-history"), help: "Keep no record of the runs.")
    var noHistory = false

    @Option(name: .long, help: "text, json (the reports) or ndjson (every event, as it happens).")
    var output = RunOutput.text

    @Flag(help: "Write what is wrong to standard error as annotations of GitHub Actions, too.")
    var annotate = false

    @Flag(
        name: .customLong("check-determinism"),
        help: "Run twice and compare every step; exit 70 at the first difference."
    )
    var checkDeterminism = false

    @Flag(name: .customLong("allow-empty"), help: "Exit 0 when the paths hold no scenario.")
    var allowEmpty = false

    @OptionGroup var history: HistoryOptions
    @OptionGroup var options: OutputOptions

    func validate() throws {
        guard try !ReportDestinations(report).usesStandardOutput || output == .text else {
            throw ValidationError("standard output takes one result: use --report FORMAT=- or --output, not both")
        }
    }

    func run() throws {
        Interruption.install()
        let files = try ScenarioFiles.find(paths)
        guard !files.isEmpty else {
            if allowEmpty { return }
            throw Failure(.nothingSelected, "no scenario found in \(paths.map { "\"\($0)\"" }.joined(separator: ", "))")
        }
        let session = try RunSession(command: self, isAlone: files.count == 1)
        for file in files where !Interruption.isRequested {
            try session.run(file)
        }
        try session.conclude()
    }
}

/// How fast a rehearsal passes.
enum PaceOption: ExpressibleByArgument, Hashable {
    case skip
    case scaled(Int)

    init?(argument: String) {
        if argument == "skip" {
            self = .skip
            return
        }
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "scaled", let factor = Int(parts[1]), (1...1_000_000).contains(factor)
        else {
            return nil
        }
        self = .scaled(factor)
    }

    var defaultValueDescription: String {
        switch self {
        case .skip: "skip"
        case .scaled(let factor): "scaled:\(factor)"
        }
    }
}

extension PaceOption {
    /// The pace for a simulation; `tick` hears of the virtual time that has passed, about ten times a second.
    ///
    /// `serve` lets so many milliseconds pass at most, and tells whether somebody has asked for something meanwhile.
    func pace(tick: @escaping @Sendable (Duration) -> Void, serve: @escaping @Sendable (Int32) -> Bool) -> Pace {
        switch self {
        case .skip:
            return .skip
        case .scaled(let factor):
            let start = WallTime.ticks
            return .scaled(factor) { target in
                WallTime.wait(for: target, since: start, factor: factor, tick: tick, serve: serve)
            }
        }
    }
}
