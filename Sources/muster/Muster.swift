import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterHistory
import MusterReport

@main
struct Muster: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muster",
        abstract: "Rehearses disaster recovery plans before the worst day does.",
        discussion: """
            Examples:
              muster run scenarios/three-tier.yaml     rehearse one plan and say whether it meets its objectives
              muster run scenarios/ --report junit=out/junit.xml
              muster validate scenarios/               check files without running them
              muster lint scenarios/                   advice on files that are valid
              muster show scenarios/three-tier.yaml    the waves, and the critical path if nothing goes wrong
              muster import servers.json --world world.yaml --plan plan.yaml
              muster export plan.yaml --as native --world world.yaml
              muster serve worlds/shop.yaml            a simulated DRS for any AWS client

            Exit codes: 0 passed, 1 a gate said no, 4 nothing selected, 64 wrong command line, 65 invalid input, \
            69 unavailable, 70 internal error or not deterministic, 75 limit reached, 130 interrupted.
            """,
        version: MusterVersion.text,
        subcommands: [
            RunCommand.self, PauseCommand.self, ResumeCommand.self, ApproveCommand.self, DenyCommand.self,
            CancelCommand.self, ValidateCommand.self, LintCommand.self, ShowCommand.self, InitCommand.self,
            ImportCommand.self, ExportCommand.self,
            HistoryCommand.self, ReportCommand.self, ExplainCommand.self, SchemaCommand.self, DoctorCommand.self,
            TemplatesCommand.self, ServeCommand.self, TwinCommand.self,
        ]
    )

    static func main() {
        Terminal.openMissingStreams()
        do {
            var command = try parseAsRoot()
            try command.run()
            if let why = Terminal.lostOutput { exit(.unavailable, "cannot write the standard output: \(why)") }
        } catch let failure as Failure {
            exit(failure.status, failure.description)
        } catch let error as FileError {
            exit(.unavailable, "\(error)")
        } catch let error as HistoryError {
            exit(error.isAboutSelection ? .nothingSelected : .unavailable, "\(error)")
        } catch let code as ExitCode {
            guard let why = Terminal.lostOutput, let status = ProgramStatus(rawValue: code.rawValue) else {
                exit(withError: code)
            }
            exit(.combined([status, .unavailable]), "cannot write the standard output: \(why)")
        } catch {
            guard exitCode(for: error).isSuccess else { exit(withError: error) }
            // Help, the version and completion scripts are results too: a disk that is full must not swallow them.
            let text = fullMessage(for: error)
            if !text.isEmpty { Terminal.write(text + "\n", to: STDOUT_FILENO) }
            if let why = Terminal.lostOutput { exit(.unavailable, "cannot write the standard output: \(why)") }
            Foundation.exit(ProgramStatus.passed.rawValue)
        }
    }

    private static func exit(_ status: ProgramStatus, _ message: String) -> Never {
        Terminal.write("muster: \(message)\n", to: STDERR_FILENO)
        Foundation.exit(status.rawValue)
    }
}
