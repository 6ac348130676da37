import MusterCore

/// `docs/DIAGNOSTICS.md`, made from the explanations.
package enum DiagnosticsPage {
    package static var text: String {
        var lines = [
            "# Diagnostics", "",
            "Every rule that a file can break, and every piece of advice. A code is stable and never reused. `muster explain M0203` shows the",
            "entry of one; `muster validate` finds all that is wrong with a file in one pass, `muster lint` gives advice on files that are valid.",
            "", "What the files hold stands in the [file reference](FILES.md). `make docs` writes this page.", "",
        ]
        for block in DiagnosticCode.blocks {
            let codes = DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix(block.prefix) }
                .sorted { $0.rawValue < $1.rawValue }
            lines += ["## \(block.title)", "", block.summary, ""]
            lines += ["| code | what it is about |", "| --- | --- |"]
            lines += codes.map { "| [\($0.rawValue)](#\($0.rawValue.lowercased())) | \($0.title) |" }
            lines.append("")
            for code in codes { lines += entry(code) }
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func entry(_ code: DiagnosticCode) -> [String] {
        guard let explanation = Explanation.of(code) else { return [] }
        let commands = code.commands.split(separator: ",").map { "`\($0.drop { $0 == " " })`" }.joined(separator: ", ")
        let severity = code.isAdvice ? "A \(code.adviceSeverity.rawValue) of " : "Reported by "
        return [
            "### \(code.rawValue)", "", "**\(code.title.prefix(1).uppercased())\(code.title.dropFirst())**", "",
            "\(explanation.meaning) \(explanation.reason)", "",
            "\(severity)\(commands).", "",
        ] + block("Wrong", explanation.wrong) + block("Right", explanation.right)
    }

    private static func block(_ title: String, _ example: Explanation.Example) -> [String] {
        let language = example.isImport ? "json" : example.parts.contains(where: \.isDescription) ? "text" : "yaml"
        return ["\(title):", "", "```\(language)"]
            + example.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map(String.init) + ["```", ""]
    }
}
