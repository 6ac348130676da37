import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes a world, and a starter plan, from what the AWS CLI prints.",
        discussion: """
            Examples:
              aws drs describe-source-servers > servers.json
              muster import servers.json --world world.yaml --plan plan.yaml
              muster import servers.json instances.json launch/*.json --world world.yaml --by-tag tier

            Takes the output of describe-source-servers, describe-recovery-instances and get-launch-configuration, each \
            recognised by its content, several files together. Nothing is asked of AWS. Existing files are only \
            replaced with --force.
            """
    )

    @Argument(help: "JSON files.", completion: .file(extensions: ["json"]))
    var paths: [String]

    @Option(
        name: .long,
        help: "The world file to write; - is standard output.",
        completion: .file(extensions: ["yaml"])
    )
    var world: String

    @Option(
        name: .long,
        help: "Also write a plan that recovers these servers.",
        completion: .file(extensions: ["yaml"])
    )
    var plan: String?

    @Option(name: .customLong("by-tag"), help: "The tag whose values become the plan's waves; one wave otherwise.")
    var tag: String?

    @Option(name: .long, help: "The name of the world and of the plan.")
    var name = "imported"

    @Flag(name: .long, help: "Replace files that exist.")
    var force = false

    @OptionGroup var options: OutputOptions

    func validate() throws {
        guard plan != "-" else { throw ValidationError("--plan takes a file; standard output is for the world") }
        guard tag == nil || plan != nil else { throw ValidationError("--by-tag says how --plan is made: give both") }
    }

    func run() throws {
        let terminal = options.errors
        do {
            let reading = try DescribeSourceServersImport().world(named: name, at: paths)
            if !reading.warnings.isEmpty {
                let text = DiagnosticText(sources: reading.sources, color: terminal.usesColor)
                terminal.tell(text.text(reading.warnings))
            }
            try write(reading.value)
        } catch let invalid as InvalidInput {
            let text = DiagnosticText(sources: invalid.sources, color: terminal.usesColor)
            terminal.tell(text.text(invalid.diagnostics))
            throw ExitCode(ProgramStatus.invalidInput.rawValue)
        }
    }

    private func write(_ value: World) throws {
        var files: [(path: String, text: String)] = [(world, WorldWriter().text(value))]
        if let plan {
            guard let starter = StarterPlan.plan(for: value, named: name, groupedBy: tag) else {
                throw Failure(.invalidInput, "there is no server that a plan could recover")
            }
            for warning in starter.warnings {
                options.errors.write("warning: \(warning.message); \(warning.help.joined(separator: "; "))\n")
            }
            files.append((plan, PlanWriter().text(starter.plan)))
        }
        let existing = files.map(\.path).filter { $0 != "-" && FileManager.default.fileExists(atPath: $0) }
        guard force || existing.isEmpty else {
            let names = existing.map { "\"\($0)\"" }.joined(separator: ", ")
            throw Failure(.invalidInput, "nothing written: \(names) exists already; --force replaces it")
        }
        for file in files {
            guard file.path != "-" else {
                options.output.write(file.text)
                continue
            }
            let folder = (file.path as NSString).deletingLastPathComponent
            if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
            try AtomicFile.write(Array(file.text.utf8), to: file.path)
        }
        let servers = value.accounts.flatMap(\.regions).reduce(0) { $0 + $1.servers.count }
        options.errors.write(
            "imported \(servers == 1 ? "1 server" : "\(servers) servers"): \(files.map(\.path).filter { $0 != "-" }.joined(separator: ", "))\n"
        )
    }
}
