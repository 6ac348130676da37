import ArgumentParser
import Foundation
import MusterAnalysis
import MusterControl
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
    private let destinations: ReportDestinations
    private let isAlone: Bool
    private let output: Terminal
    private let errors: Terminal
    private var results: [ScenarioResult] = []
    private var statuses: [ProgramStatus] = []
    /// Where reports are: files, and for several scenarios the folder of all of them.
    private var written: [String] = []
    /// Why reports are missing.
    private var unwritten: [String] = []
    private var history: History?

    init(command: RunCommand, isAlone: Bool) throws {
        self.command = command
        self.isAlone = isAlone
        destinations = try ReportDestinations(command.report)
        output = command.options.output
        errors = command.options.errors
        if !command.noHistory {
            history = try command.history.openForRun(errors: errors)
        }
    }

    // MARK: One scenario

    func run(_ file: String) throws {
        let reproduction = "muster run \(ShellWord.quoted(file))"
        let loaded: LoadedScenario
        do {
            loaded = try LoadedScenario(
                file: file,
                seed: command.seed,
                templates: command.templates,
                isStrict: command.strict
            )
        } catch {
            let text = DiagnosticText(sources: error.sources, color: errors.usesColor)
            errors.tell(text.text(error.diagnostics))
            let rejected = RejectedScenario(
                scenario: (((file as NSString).lastPathComponent) as NSString).deletingPathExtension,
                file: file,
                diagnostics: error.diagnostics,
                reproduction: reproduction
            )
            return note(.rejected(rejected), .invalidInput)
        }
        if !loaded.warnings.isEmpty {
            errors.tell(DiagnosticText(sources: loaded.sources, color: errors.usesColor).text(loaded.warnings))
        }
        do {
            if command.checkDeterminism { try checkDeterminism(loaded) }
            let report = try rehearse(loaded)
            note(.judged(report), report.programStatus)
            if !command.noReports { write(report) }
        } catch let stop as RehearsalStopped {
            errors.tell("muster: \(loaded.scenario.name): \(stop.description)\n")
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

    /// Writes the reports of one scenario; the others still run when that fails, and the exit code tells.
    private func write(_ report: DrillReport) {
        do {
            let files = try ReportFolder(command.reportsFolder).write(report)
            let folder = "\(command.reportsFolder)/<scenario>/"
            if isAlone {
                written += files
            } else if !written.contains(folder) {
                written.append(folder)
            }
        } catch {
            unwritten.append("\(error)")
            statuses.append(.unavailable)
        }
    }

    private func rehearse(_ loaded: LoadedScenario) throws -> DrillReport {
        let view = ProgressView(
            plan: loaded.scenario.plan,
            terminal: errors,
            isLive: isAlone && command.pace != .skip
        )
        let showsProgress = command.output != .ndjson && isAlone && (command.pace != .skip || errors.isInteractive)
        // Messages tell people how to reach a run that takes its time.
        let rehearsal = Rehearsal(loaded, namedHistory: command.pace == .skip ? nil : command.history.absolutePath)
        let run = try history?.begin(rehearsal.context, startedAt: WallTime.now)
        let start = loaded.scenario.world.start
        let listener = listen(to: rehearsal)
        defer { listener?.close() }
        let desk = ControlDesk()
        let pace = command.pace.pace { passed in
            view.draw(at: start + passed, force: false)
        } serve: { milliseconds in
            guard let listener else {
                usleep(UInt32(milliseconds) * 1_000)
                return false
            }
            return listener.serve(for: milliseconds) { number, request in
                desk.ask(request) { listener.answer(number, $0) }
            }
        }
        let lines = EventJSON(scenario: loaded.scenario.name, waves: loaded.scenario.plan.waves.map(\.name))
        let record = try rehearsal.run(pace: pace, desk: desk) { [history, output, form = command.output] events in
            if let run { try history?.append(events, to: run) }
            if showsProgress { view.take(events) }
            if form == .ndjson { output.write(events.map(lines.line).joined()) }
        }
        view.clear()
        let report = DrillReport.examine(record)
        if let run {
            let ended = record.context.others == nil ? nil : record.context
            try history?.finish(run, calls: record.calls, verdict: report.verdict, context: ended)
        }
        return report
    }

    /// Lets people act on a run that takes its time; one without a history has no place where they would find it.
    private func listen(to rehearsal: Rehearsal) -> ControlListener? {
        guard command.pace != .skip else { return nil }
        guard history != nil else {
            errors.write("nobody can act on this run: it keeps no history, beside which it would listen\n")
            return nil
        }
        let execution = rehearsal.context.execution.rawValue
        do throws(ControlError) {
            let listener = try ControlListener(beside: command.history.resolvedPath, execution: execution)
            let place = command.history.named.map { " with --history \(ShellWord.quoted($0))" } ?? ""
            errors.write(
                "execution \(execution) listens: muster pause, resume, approve, deny and cancel reach it\(place)\n"
            )
            return listener
        } catch {
            errors.write("muster: nobody can act on this run: \(error)\n")
            return nil
        }
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
        guard isAlone, command.output == .text, !destinations.usesStandardOutput else { return }
        // What is wrong with a file has been shown with its place already.
        if case .rejected(let rejected) = result, !rejected.diagnostics.isEmpty { return }
        output.write(TimingReport.render([result], options: output.reportOptions))
    }

    // MARK: Reports

    /// Writes the joint reports and ends the program with the status that all results together stand for.
    func conclude() throws {
        do {
            written += try destinations.write(results, to: output)
        } catch {
            unwritten.append("\(error)")
            statuses.append(.unavailable)
        }
        if command.output == .json {
            output.write(String(decoding: ReportFormat.json.render(results), as: UTF8.self))
        } else if command.output == .text, !isAlone, !destinations.usesStandardOutput {
            output.write(TimingReport.summary(results, options: output.reportOptions))
        }
        if isAlone, command.output == .text, results.contains(where: \.isJudged) {
            // The report may be longer than the screen, so what it says comes once more at its end.
            errors.write(TimingReport.summary(results, options: errors.reportOptions))
        }
        if !written.isEmpty {
            errors.write("reports: \(written.joined(separator: "\n         "))\n")
        }
        // Last of all, where it is seen: the verdict stands, and its reports do not.
        for (number, error) in unwritten.enumerated() where number == 0 || error != unwritten[number - 1] {
            errors.write("muster: \(error)\n")
        }
        if command.annotate {
            errors.write(String(decoding: ReportFormat.annotations.render(results), as: UTF8.self))
        }
        if let code = Interruption.exitCode { throw ExitCode(code) }
        let status = ProgramStatus.combined(statuses)
        if status != .passed { throw ExitCode(status.rawValue) }
    }
}

extension ScenarioResult {
    /// Whether it ran, so that there is a report of it.
    fileprivate var isJudged: Bool {
        if case .judged = self { true } else { false }
    }
}
