import ArgumentParser
import Foundation
import MusterCore
import MusterReport
import MusterTemplates

/// Writes the built-in templates of messages, to be changed.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Writes the templates of notifications, to be changed.",
        discussion: """
            Examples:
              muster templates templates/
              muster run scenarios/three-tier.yaml --templates templates/

            Change what you like and delete the rest; what is missing is taken from the built-in ones. Files that exist \
            are left as they are.
            """
    )

    @Argument(help: "The folder; made when it is missing.", completion: .directory)
    var folder: String

    @OptionGroup var options: OutputOptions

    func run() throws {
        let errors = options.errors
        do {
            try AtomicFile.makeFolder(folder)
            for template in BuiltInTemplates.all {
                let path = (folder as NSString).appendingPathComponent(template.file)
                guard !FileManager.default.fileExists(atPath: path) else {
                    errors.write("left as it is: \(path)\n")
                    continue
                }
                try AtomicFile.write(Array(template.source.utf8), to: path)
                options.output.write("\(path)\n")
            }
        } catch {
            throw Failure(.unavailable, "\(error)")
        }
    }
}
