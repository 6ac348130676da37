import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Starts a project: a plan, a world and a scenario that run as they are.",
        discussion: """
            Examples:
              muster init                                 into the current folder
              muster init drills --name shop
              muster init drills --template regulated     approvals and deputies
              muster init --list                          which templates there are

            Existing files are never replaced.
            """
    )

    @Argument(help: "The folder to write to.", completion: .directory)
    var folder = "."

    @Option(name: .long, help: "The plan's name: lower-case letters, digits and hyphens.")
    var name = "my-plan"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kind of project: \(StarterProject.Template.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "template"
        )
    )
    var template = StarterProject.Template.threeTier

    @Flag(name: .long, help: "List the templates and write nothing.")
    var list = false

    @OptionGroup var options: OutputOptions

    func validate() throws {
        let isPlain = name.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
        }
        guard isPlain, !name.isEmpty, name.utf8.count <= 64, !name.hasPrefix("-"), !name.hasSuffix("-") else {
            throw ValidationError(
                "--name takes lower-case letters, digits and hyphens, at most 64: \"\(name)\" does not fit"
            )
        }
    }

    func run() throws {
        let terminal = options.output
        if list {
            let width = StarterProject.Template.allCases.map(\.rawValue.count).max() ?? 0
            for template in StarterProject.Template.allCases {
                let padding = String(repeating: " ", count: width - template.rawValue.count)
                terminal.write("\(template.rawValue)\(padding)  \(template.summary)\n")
            }
            return
        }
        let base = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        let files = StarterProject.files(name: name, template: template)
        let existing = files.map { base + $0.path }.filter { FileManager.default.fileExists(atPath: $0) }
        guard existing.isEmpty else {
            throw Failure(
                .invalidInput,
                "nothing written: \(existing.map { "\"\($0)\"" }.joined(separator: ", ")) \(existing.count == 1 ? "exists" : "exist") already"
            )
        }
        // Every project of a folder shares the schemas; those that are there stay as they are.
        let schemas = StarterProject.schemas.filter { !FileManager.default.fileExists(atPath: base + $0.path) }
        for file in schemas + files {
            let path = base + file.path
            try AtomicFile.makeFolder(AtomicFile.folder(of: path))
            try AtomicFile.write(Array(file.text.utf8), to: path)
            terminal.write("wrote \(path)\n")
        }
        terminal.write("\nNext: muster run \(ShellWord.quoted(base + (files.last?.path ?? "")))\n")
    }
}

extension StarterProject.Template: ExpressibleByArgument {}
