import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a plan in the form of DRS itself or of another orchestrator.",
        discussion: """
            Examples:
              muster export plan.yaml --as native --world world.yaml
              muster export plan.yaml --as elasticdrs-orchestrator --world world.yaml --to export.json
              muster export plan.yaml --as drs-tools --to application.json

            native: the head and the steps of a recovery plan, as aws drs create-recovery-plan and \
            create-recovery-plan-step take them. elasticdrs-orchestrator: a configuration with a protection group for each \
            wave. drs-tools: an application with its plan. What the form has no place for is reported, and left out. Names \
            and tags are looked up in the world. Nothing is asked of AWS.
            """
    )

    @Argument(help: "A plan file.", completion: .file(extensions: ["yaml", "yml"]))
    var path: String

    @Option(name: .customLong("as"), help: "native, elasticdrs-orchestrator or drs-tools.")
    var dialect: PlanDialect

    @Option(name: .long, help: "A world that has the servers.", completion: .file(extensions: ["yaml", "yml"]))
    var world: String?

    @Option(name: .customLong("to"), help: "The file to write; - is standard output.")
    var target = "-"

    @Flag(name: .long, help: "Replace a file that exists.")
    var force = false

    @OptionGroup var options: OutputOptions

    func run() throws {
        let terminal = options.errors
        do {
            let reader = ScenarioReader(operations: LoadedScenario.operations)
            let plan: RecoveryPlan
            var known: World?
            var sources: [SourceFile]
            if let world {
                let reading = try reader.plan(at: path, in: world)
                (plan, known, sources) = (reading.value.plan, reading.value.world, reading.sources)
            } else {
                let reading = try reader.plan(at: path)
                (plan, sources) = (reading.value, reading.sources)
            }
            let result = try PlanExport(plan, in: known).written(as: dialect, sources: sources)
            if !result.losses.isEmpty {
                terminal.tell(DiagnosticText(sources: sources, color: terminal.usesColor).text(result.losses))
            }
            try OutputFiles(force: force, options: options).write([(target, result.text)])
        } catch let invalid as InvalidInput {
            terminal.tell(DiagnosticText(sources: invalid.sources, color: terminal.usesColor).text(invalid.diagnostics))
            throw ExitCode(ProgramStatus.invalidInput.rawValue)
        }
    }
}

extension PlanDialect: ExpressibleByArgument {}
