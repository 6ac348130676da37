import MusterCore
import MusterReport

/// One scenario on one line, where many run.
enum ResultLine {
    static func text(_ result: ScenarioResult, colored: Bool) -> String {
        let word: String
        let code: Int
        switch result.verdict {
        case .passed: (word, code) = ("pass ", 32)
        case .failed: (word, code) = ("FAIL ", 31)
        case .error: (word, code) = ("ERROR", 31)
        }
        let sign = colored ? "\u{1B}[\(code)m\(word)\u{1B}[0m" : word
        return "\(sign)  \(result.scenario)\(detail(result))\n"
    }

    private static func detail(_ result: ScenarioResult) -> String {
        switch result {
        case .rejected(let rejected):
            return ": \(rejected.sentence)"
        case .judged(let report):
            let time = (report.end - report.start).text
            let failures = report.checks.compactMap { check -> String? in
                switch check.result {
                case .failed(_, let message), .error(_, let message): message
                case .passed, .skipped: nil
                }
            }
            guard let first = failures.first else { return "  \(report.outcome.rawValue) after \(time)" }
            let more = failures.count > 1 ? " (and \(failures.count - 1) more)" : ""
            return ": \(first)\(more)\n       \(report.context.reproduction)"
        }
    }
}
