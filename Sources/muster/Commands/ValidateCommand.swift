import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Reads plans, worlds and scenarios and shows everything that is wrong with them.",
        discussion: """
            Examples:
              muster validate scenarios/
              muster validate plan.yaml world.yaml
              muster validate scenarios/ --output json

            A scenario is read with its plan and world. Exit code 65 when anything is wrong.
            """
    )

    @Argument(help: "Files, or folders of scenarios.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @Option(name: .long, help: "text or json.")
    var output = OutputForm.text

    @OptionGroup var options: OutputOptions

    func run() throws {
        let files = try ScenarioFiles.find(paths)
        guard !files.isEmpty else {
            throw Failure(.nothingSelected, "no scenario found in \(paths.map { "\"\($0)\"" }.joined(separator: ", "))")
        }
        var diagnostics: [Diagnostic] = []
        var sources: [SourceFile] = []
        for file in files {
            do {
                let reading = try AnyFile.read(file)
                diagnostics += reading.warnings
                sources += reading.sources
            } catch {
                diagnostics += error.diagnostics
                sources += error.sources
            }
        }
        // Several scenarios may share a plan or a world, whose problems are then the same.
        var seen: Set<Diagnostic> = []
        diagnostics = diagnostics.filter { seen.insert($0).inserted }
        report(diagnostics, sources: sources, files: files.count)
        if diagnostics.contains(where: { $0.severity == .error }) {
            throw ExitCode(ProgramStatus.invalidInput.rawValue)
        }
    }

    private func report(_ diagnostics: [Diagnostic], sources: [SourceFile], files: Int) {
        if output == .json {
            let value = JSONValue.object([
                ("schema", .string("muster.diagnostics/1")),
                ("files", .number(files)),
                ("diagnostics", .array(diagnostics.map(\.json))),
            ])
            options.output.write(value.prettyText)
            return
        }
        if diagnostics.isEmpty {
            // Plans, worlds and templates that a scenario names were read with it.
            let count = Set(sources.map(\.path)).count
            options.output.write("\(count == 1 ? "1 file is" : "\(count) files are") valid\n")
        } else {
            let terminal = options.errors
            terminal.tell(DiagnosticText(sources: sources, color: terminal.usesColor).text(diagnostics))
        }
    }
}

/// Reads a file of any of the three kinds.
enum AnyFile {
    struct Outcome {
        var warnings: [Diagnostic]
        var sources: [SourceFile]
    }

    /// Reads the file as what its first words say: a plan, a world, or else a scenario.
    static func read(_ path: String) throws(InvalidInput) -> Outcome {
        let reader = ScenarioReader(operations: LoadedScenario.operations)
        switch kind(of: path) {
        case .plan:
            let reading = try reader.plan(at: path)
            return Outcome(warnings: reading.warnings, sources: reading.sources)
        case .world:
            let reading = try reader.world(at: path)
            return Outcome(warnings: reading.warnings, sources: reading.sources)
        case .scenario:
            let reading = try reader.scenario(at: path)
            return Outcome(warnings: reading.warnings, sources: reading.sources)
        }
    }

    enum Kind {
        case plan, world, scenario
    }

    static func kind(of path: String) -> Kind { stated(by: path) ?? .scenario }

    /// What the first words of a file say that it is; `nil` when they say nothing.
    static func stated(by path: String) -> Kind? {
        guard case .lines(let lines) = FileHead(of: path) else { return nil }
        if lines.contains(where: { $0.hasPrefix("scenario:") }) { return .scenario }
        if lines.contains(where: { $0.hasPrefix("plan:") }) { return .plan }
        if lines.contains(where: { $0.hasPrefix("world:") }) { return .world }
        return nil
    }
}
