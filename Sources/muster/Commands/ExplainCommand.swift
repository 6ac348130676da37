import ArgumentParser
import Foundation
import MusterCore
import MusterReport
import MusterScenario

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a code, a cause, a check, an objective or a metric; without a word, lists all.",
        discussion: """
            Examples:
              muster explain M0203           a rule, with an example of both sides
              muster explain launchFailed    why something did not succeed
              muster explain rto             what is measured, from when to when
              muster explain N7              a metric of reports: formula, clock points, unit, what is demanded
            """
    )

    @Argument(
        help: "A code such as M0203, a cause, a check, an objective or a metric.",
        completion: .list(DiagnosticCode.allCases.map(\.rawValue) + Term.words)
    )
    var word: String?

    @OptionGroup var options: OutputOptions

    func run() throws {
        let terminal = options.output
        guard let word else { return terminal.write(Self.list()) }
        if let code = DiagnosticCode(rawValue: word.uppercased()), let explanation = Explanation.of(code) {
            return terminal.write(Self.text(explanation, width: terminal.width))
        }
        if let term = Term.named(word) { return terminal.write(Self.text(term, width: terminal.width)) }
        let words = DiagnosticCode.allCases.map(\.rawValue) + Term.words
        let near = Spelling.nearest(to: word, among: words).map { "did you mean \"\($0)\"?" }
        throw Failure(
            .nothingSelected,
            "there is nothing to explain about \"\(word)\": \(near ?? "\"muster explain\" lists all codes and words")"
        )
    }

    private static func list() -> String {
        var text = ""
        for block in DiagnosticCode.blocks {
            text += "\(block.title)\n"
            for code in DiagnosticCode.allCases.filter({ $0.rawValue.hasPrefix(block.prefix) })
                .sorted(by: { $0.rawValue < $1.rawValue })
            {
                text += "  \(code.rawValue)  \(code.title)\n"
            }
            text += "\n"
        }
        for kind in Term.Kind.allCases {
            let terms = Term.all.filter { $0.kind == kind }
            let width = terms.map(\.name.count).max() ?? 0
            text += "\(kind.title)\n"
            for term in terms {
                let padding = String(repeating: " ", count: width - term.name.count)
                text += "  \(term.name)\(padding)  \(term.title)\n"
            }
            text += "\n"
        }
        return String(text.dropLast())
    }

    private static func text(_ explanation: Explanation, width: Int) -> String {
        let code = explanation.code
        let severity = code.isAdvice ? "\(code.adviceSeverity.rawValue), " : ""
        var text = "\(code.rawValue)  \(code.title)\n"
        text +=
            "\(severity)reported by: \(code.commands.split(separator: ",").map { "muster\($0.hasPrefix(" ") ? "" : " ")\($0)" }.joined(separator: ", "))\n\n"
        text += wrapped(explanation.meaning, width) + "\n"
        text += wrapped(explanation.reason, width) + "\n"
        text += "Wrong:\n\n\(indented(explanation.wrong.text))\nRight:\n\n\(indented(explanation.right.text))"
        return text
    }

    private static func text(_ term: Term, width: Int) -> String {
        if let metric = term.metric { return text(metric, width: width) }
        return "\(term.name)  \(term.title)\n\n\(wrapped(term.meaning, width))\n\(wrapped(term.remedy, width))"
    }

    private static func text(_ metric: MetricDefinition, width: Int) -> String {
        let rows = [
            ("formula", metric.formula), ("from", metric.from), ("to", metric.to), ("unit", metric.unit.words),
            ("board", "\(metric.board.title) (\(metric.board.id))"),
            ("objective", metric.objective?.text ?? "none: the figure informs"),
        ]
        let table = rows.map { name, value in
            let lines = wrapped(value, width - 11).split(separator: "\n")
            return name.padding(toLength: 11, withPad: " ", startingAt: 0)
                + lines.joined(separator: "\n" + String(repeating: " ", count: 11)) + "\n"
        }
        return "\(metric.id)  \(metric.title)  (\(metric.name))\n\n\(table.joined())\n\(wrapped(metric.advice, width))"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }

    /// The text in lines of at most 100 columns, or as many as the terminal has.
    private static func wrapped(_ text: String, _ width: Int) -> String {
        let limit = min(100, max(40, width))
        var lines = ""
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > limit {
                lines += line + "\n"
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + line + "\n"
    }
}

extension FindingsReport.Rule {
    /// The rule of a code.
    init(_ code: DiagnosticCode) {
        let explanation = Explanation.of(code)
        self.init(
            code: code.rawValue,
            name: "\(code)",
            title: code.title.prefix(1).uppercased() + code.title.dropFirst(),
            explanation: [explanation?.meaning, explanation?.reason].compactMap(\.self).joined(separator: " "),
            severity: code.isAdvice ? code.adviceSeverity : .error
        )
    }
}
