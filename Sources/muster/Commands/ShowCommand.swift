import ArgumentParser
import MusterAnalysis
import MusterCore
import MusterHarness
import MusterScenario

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows the waves of a plan; for a scenario also the critical path if nothing goes wrong.",
        discussion: """
            Examples:
              muster show scenarios/plans/online-shop.yaml
              muster show scenarios/three-tier.yaml
              muster show plan.yaml --graph | dot -Tsvg > plan.svg
              muster show scenarios/ --catalogue
            """
    )

    @Argument(
        help: "A plan or a scenario, or a folder with --catalogue.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var path: String

    @Flag(name: .long, help: "Print the graph in the DOT language.")
    var graph = false

    @Flag(name: .long, help: "Print the catalogue of a folder of scenarios, as Markdown.")
    var catalogue = false

    @OptionGroup var options: OutputOptions

    func validate() throws {
        guard !graph || !catalogue else { throw ValidationError("give one of --graph and --catalogue") }
    }

    func run() throws {
        do {
            if catalogue { return try showCatalogue() }
            if AnyFile.kind(of: path) == .plan {
                let reading = try ScenarioReader(operations: LoadedScenario.operations).plan(at: path)
                show(reading.value, path: nil)
            } else {
                let loaded = try LoadedScenario(file: path)
                let report = graph ? nil : try? DrillReport.examine(Rehearsal(loaded.withoutTrouble).run())
                show(loaded.scenario.plan, path: report)
            }
        } catch let error as InvalidInput {
            let terminal = options.errors
            terminal.write(
                DiagnosticText(sources: error.sources, color: terminal.usesColor).text(error.diagnostics)
            )
            throw ExitCode(ProgramStatus.invalidInput.rawValue)
        }
    }

    private func showCatalogue() throws {
        let scenarios = try ScenarioFiles.find([path]).map {
            (path: $0, scenario: try LoadedScenario(file: $0).scenario)
        }
        options.output.write(CataloguePage.text(scenarios))
    }

    private func show(_ plan: RecoveryPlan, path report: DrillReport?) {
        // The graph is for another program.
        guard !graph else { return options.output.write(PlanText.graph(plan)) }
        options.output.tell(PlanText.waves(plan) + (report.map(PlanText.path) ?? ""))
    }
}
