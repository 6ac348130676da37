import MusterCore

/// Collects the advice of all rules.
struct Advice {
    private(set) var diagnostics: [Diagnostic] = []

    mutating func give(
        _ code: DiagnosticCode,
        _ message: String,
        at range: SourceRange?,
        label: String? = nil,
        help: [String?]
    ) {
        diagnostics.append(
            Diagnostic(
                code,
                message,
                severity: code.adviceSeverity,
                at: range,
                label: label,
                help: help.compactMap(\.self)
            )
        )
    }
}
