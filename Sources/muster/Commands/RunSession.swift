import ArgumentParser
import Foundation
import MusterAnalysis
import MusterCore
import MusterHarness
import MusterHistory
import MusterReport
import MusterScenario
import MusterTime

/// One invocation of `muster run`: runs its scenarios one after the other and writes what is to be written.
final class RunSession {
    // A class: it gathers results while the scenarios run.
    private let command: RunCommand
    private let destinations: [ReportDestination]
    private let isAlone: Bool
    private let output: Terminal
    private let errors: Terminal
    private var results: [ScenarioResult] = []
    private var statuses: [ProgramStatus] = []
    private var written: [String] = []
    private var history: History?

    init(command: RunCommand, isAlone: Bool) throws {
        self.command = command
        self.isAlone = isAlone
        destinations = try command.destinations()
        output = command.options.output
        errors = command.options.errors
        if !command.noHistory {
            history = try HistoryFile.openForWriting(command.history.resolvedPath)
        }
    }

    // MARK: One scenario

    func run(_ file: String) throws {
        let reproduction = "muster run \(ShellWord.quoted(file))"
        let loaded: LoadedScenario
        do {
            loaded = try LoadedScenario(file: file, seed: command.seed)
        } catch let invalid as InvalidScenario {
            errors.write(invalid.text(colored: errors.usesColor))
            let rejected = RejectedScenario(
                scenario: invalid.name,
                file: file,
                diagnostics: invalid.diagnostics,
                reproduction: reproduction
            )
            return note(.rejected(rejected), .invalidInput)
        }
        for warning in loaded.warnings {
            errors.write(DiagnosticText(sources: loaded.sources, isColored: errors.usesColor).render([warning]))
        }
        do {
            if command.checkDeterminism { try checkDeterminism(loaded) }
            let report = DrillReport.examine(try rehearse(loaded))
            note(.judged(report), report.programStatus)
            try writeReports(of: report)
        } catch let stop as RehearsalStopped {
            errors.write("muster: \(loaded.scenario.name): \(stop.description)\n")
            let rejected = RejectedScenario(
                scenario: loaded.scenario.name,
                file: file,
                kind: stop.kind,
                diagnostics: [],
                message: stop.description,
                reproduction: loaded.reproduction
            )
            note(.rejected(rejected), stop.status)
        }
    }

    private func rehearse(_ loaded: LoadedScenario) throws -> RunRecord {
        let view = ProgressView(
            plan: loaded.scenario.plan,
            terminal: errors,
            isLive: isAlone && command.pace != .skip
        )
        let showsProgress = command.output != .ndjson && isAlone && (command.pace != .skip || errors.isInteractive)
        let run = try history?.begin(loaded.context, startedAt: WallTime.now)
        let pace = command.pace.pace { instant in view.draw(at: instant, force: false) }
        let rehearsal = Rehearsal(loaded)
        let record = try rehearsal.run(pace: pace) { [history, output, command] events in
            if let run { try history?.append(events, to: run) }
            if showsProgress { view.take(events) }
            if command.output == .ndjson { output.write(events.map { EventLine.json($0, of: loaded) }.joined()) }
        }
        view.clear()
        if let run { try history?.finish(run, calls: record.calls) }
        return record
    }

    private func checkDeterminism(_ loaded: LoadedScenario) throws {
        if let difference = try Rehearsal(loaded).findDifference() {
            throw RehearsalStopped(
                .internalError,
                kind: "NotDeterministic",
                "two runs of the same scenario and seed differ: \(difference)"
            )
        }
        errors.write("\(loaded.scenario.name): two runs took the same steps\n")
    }

    private func note(_ result: ScenarioResult, _ status: ProgramStatus) {
        results.append(result)
        statuses.append(status)
        guard command.output == .text, !destinations.contains(where: { $0.place == .standardOutput }) else { return }
        if isAlone {
            output.write(TimingReport.render([result], options: output.reportOptions))
        } else {
            output.write(ResultLine.text(result, colored: output.usesColor))
        }
    }

    // MARK: Reports

    private func writeReports(of report: DrillReport) throws {
        guard !command.noReports else { return }
        let folder = "\(command.reportsFolder)/\(report.context.scenario)"
        try AtomicFile.makeFolder(folder)
        for format in ReportFormat.allCases {
            let path = "\(folder)/\(format.fileName)"
            try AtomicFile.write(format.render([.judged(report)]), to: path)
            if isAlone { written.append(path) }
        }
    }

    /// Writes the joint reports and ends the program with the status that all results together stand for.
    func conclude() throws {
        for destination in destinations {
            let bytes = destination.format.render(results)
            switch destination.place {
            case .standardOutput:
                output.write(String(decoding: bytes, as: UTF8.self))
            case .file(let path):
                let folder = (path as NSString).deletingLastPathComponent
                if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
                try AtomicFile.write(bytes, to: path)
                written.append(path)
            }
        }
        if command.output == .json {
            output.write(String(decoding: ReportFormat.json.render(results), as: UTF8.self))
        } else if command.output == .text, !isAlone {
            output.write("\n" + TimingReport.summary(results, options: output.reportOptions))
        }
        if !written.isEmpty {
            errors.write("reports: \(written.joined(separator: "\n         "))\n")
        } else if !command.noReports, !results.isEmpty {
            errors.write("reports: \(command.reportsFolder)/<scenario>/\n")
        }
        if let code = Interruption.exitCode { throw ExitCode(code) }
        let status = ProgramStatus.combined(statuses)
        if status != .passed { throw ExitCode(status.rawValue) }
    }
}
