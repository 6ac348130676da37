import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes a world from what the AWS CLI prints, or a plan from what other orchestrators write.",
        discussion: """
            Examples:
              aws drs describe-source-servers > servers.json
              muster import servers.json --world world.yaml --plan plan.yaml
              muster import servers.json instances.json launch/*.json --world world.yaml --by-tag tier
              muster import plan.json steps.json --plan plan.yaml
              muster import export.json --plan plan.yaml --choose "Full DR Plan"

            With --world, takes the output of describe-source-servers, describe-recovery-instances and \
            get-launch-configuration. With --plan alone, takes one plan: a native recovery plan of DRS \
            (get-recovery-plan and list-recovery-plan-steps), a configuration export of aws-elasticdrs-orchestrator, or an \
            application of aws-samples/drs-tools. Each is recognised by its content, several files together. Nothing is \
            asked of AWS. Existing files are only replaced with --force.
            """
    )

    @Argument(help: "JSON files.", completion: .file(extensions: ["json"]))
    var paths: [String]

    @Option(
        name: .long,
        help: "The world file to write; - is standard output.",
        completion: .file(extensions: ["yaml"])
    )
    var world: String?

    @Option(
        name: .long,
        help: "The plan file to write: a first one for these servers, or the one that is imported.",
        completion: .file(extensions: ["yaml"])
    )
    var plan: String?

    @Option(name: .customLong("by-tag"), help: "The tag whose values become the plan's waves; one wave otherwise.")
    var tag: String?

    @Option(name: .long, help: "The name of the world and of its plan; imported by default.")
    var name: String?

    @Option(name: .long, help: "Which plan, where the files hold several.")
    var choose: String?

    @Option(name: .long, help: "The account of an imported plan, where the files do not say it.")
    var account: String?

    @Flag(name: .long, help: "Replace files that exist.")
    var force = false

    @OptionGroup var options: OutputOptions

    func validate() throws {
        guard world != nil || plan != nil else { throw ValidationError("say what to write: --world, --plan, or both") }
        guard world == nil || plan != "-" else {
            throw ValidationError("--plan takes a file; standard output is for the world")
        }
        guard tag == nil || (plan != nil && world != nil) else {
            throw ValidationError("--by-tag says how --plan is made from --world: give both")
        }
        guard world == nil || (choose == nil && account == nil) else {
            throw ValidationError("--choose and --account belong to a plan that is imported without --world")
        }
        guard account.map({ AccountID($0).isWellFormed }) ?? true else {
            throw ValidationError("--account takes twelve digits")
        }
    }

    func run() throws {
        let terminal = options.errors
        do {
            if let world {
                let reading = try DescribeSourceServersImport().world(named: name ?? "imported", at: paths)
                tell(reading.warnings, reading.sources)
                try write(reading.value, to: world)
            } else if let plan {
                let reading = try PlanImport()
                    .plan(at: paths, choosing: choose, account: account.map { AccountID($0) })
                tell(reading.warnings, reading.sources)
                try write(reading.value, to: plan)
            }
        } catch let invalid as InvalidInput {
            let text = DiagnosticText(sources: invalid.sources, color: terminal.usesColor)
            terminal.tell(text.text(invalid.diagnostics))
            throw ExitCode(ProgramStatus.invalidInput.rawValue)
        }
    }

    private func tell(_ warnings: [Diagnostic], _ sources: [SourceFile]) {
        guard !warnings.isEmpty else { return }
        let terminal = options.errors
        terminal.tell(DiagnosticText(sources: sources, color: terminal.usesColor).text(warnings))
    }

    private func write(_ imported: PlanImport.Result, to path: String) throws {
        var plan = imported.plan
        if let name { plan.name = name }
        try OutputFiles(force: force, options: options).write([
            (path, PlanWriter(header: imported.description.flatMap { $0.isEmpty ? nil : $0 }).text(plan))
        ])
        let servers = plan.waves.count == 1 ? "1 wave" : "\(plan.waves.count) waves"
        options.errors.write("imported a plan of \(servers) (\(imported.dialect.rawValue))\n")
    }

    private func write(_ value: World, to world: String) throws {
        var files: [(path: String, text: String)] = [(world, WorldWriter().text(value))]
        if let plan {
            guard let starter = StarterPlan.plan(for: value, named: name ?? "imported", groupedBy: tag) else {
                throw Failure(.invalidInput, "there is no server that a plan could recover")
            }
            for warning in starter.warnings {
                options.errors.write("warning: \(warning.message); \(warning.help.joined(separator: "; "))\n")
            }
            files.append((plan, PlanWriter().text(starter.plan)))
        }
        try OutputFiles(force: force, options: options).write(files)
        let servers = value.accounts.flatMap(\.regions).reduce(0) { $0 + $1.servers.count }
        options.errors.write(
            "imported \(servers == 1 ? "1 server" : "\(servers) servers"): \(files.map(\.path).filter { $0 != "-" }.joined(separator: ", "))\n"
        )
    }
}
