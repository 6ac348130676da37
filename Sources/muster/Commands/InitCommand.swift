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
              muster init                    into the current folder
              muster init drills --name shop

            Existing files are never replaced.
            """
    )

    @Argument(help: "The folder to write to.", completion: .directory)
    var folder = "."

    @Option(name: .long, help: "The plan's name: lower-case letters, digits and hyphens.")
    var name = "my-plan"

    func validate() throws {
        let isPlain = name.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
        }
        guard isPlain, !name.isEmpty, name.utf8.count <= 64, !name.hasPrefix("-") else {
            throw ValidationError(
                "--name takes lower-case letters, digits and hyphens, at most 64: \"\(name)\" does not fit"
            )
        }
    }

    func run() throws {
        let base = folder == "." ? "" : folder + "/"
        let files = StarterProject.files(name: name)
        let existing = files.map { base + $0.path }.filter { FileManager.default.fileExists(atPath: $0) }
        guard existing.isEmpty else {
            throw Failure(
                .invalidInput,
                "nothing written: \(existing.map { "\"\($0)\"" }.joined(separator: ", ")) \(existing.count == 1 ? "exists" : "exist") already"
            )
        }
        for file in files {
            let path = base + file.path
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent.isEmpty
                    ? "." : (path as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true
            )
            try AtomicFile.write(Array(file.text.utf8), to: path)
            print("wrote \(path)")
        }
        print("\nNext: muster run \(base)\(files.last?.path ?? "")")
    }
}
