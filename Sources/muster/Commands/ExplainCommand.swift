import ArgumentParser
import MusterCore

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a diagnostic's code means; without a code, lists all of them.",
        discussion: """
            Example:
              muster explain M0203
            """
    )

    @Argument(help: "A code such as M0203.", completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
    var code: String?

    @OptionGroup var options: OutputOptions

    func run() throws {
        guard let code else {
            for known in DiagnosticCode.allCases {
                options.output.write("\(known.rawValue)  \(known.title)\n")
            }
            return
        }
        guard let known = DiagnosticCode(rawValue: code.uppercased()) else {
            throw Failure(.nothingSelected, "there is no rule \"\(code)\"; \"muster explain\" lists all of them")
        }
        options.output.write("\(known.rawValue)  \(known.title)\n\(known.area)\n")
    }
}

extension DiagnosticCode {
    /// What kind of input the rule is about, and where to read on.
    fileprivate var area: String {
        switch rawValue.prefix(3) {
        case "M01": "A rule of reading: it holds for every YAML file."
        case "M02": "A rule of plans; \"muster init\" writes one that keeps them all."
        case "M03": "A rule of worlds; \"muster init\" writes one that keeps them all."
        case "M04": "A rule of scenarios; \"muster init\" writes one that keeps them all."
        default: "A rule of imports: the files hold what \"aws drs describe-source-servers --output json\" prints."
        }
    }
}
