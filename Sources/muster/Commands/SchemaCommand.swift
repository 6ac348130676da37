import ArgumentParser
import MusterCore
import MusterHarness
import MusterScenario

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of plans, scenarios or worlds, for editors.",
        discussion: """
            Examples:
              muster schema plan > plan.schema.json

            An editor with a YAML language server uses it after this first line of a plan:
              # yaml-language-server: $schema=plan.schema.json
            """
    )

    @Argument(help: "plan, scenario or world.")
    var kind: FileSchema

    @OptionGroup var options: OutputOptions

    func run() {
        options.output.write(kind.text(operations: LoadedScenario.operations))
    }
}

extension FileSchema: ExpressibleByArgument {}
