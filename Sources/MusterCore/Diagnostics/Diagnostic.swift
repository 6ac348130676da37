/// A problem in something that a person wrote, with its place and, where there is one, the remedy.
///
/// Source: the form follows what rustc and Elm have made familiar; `DiagnosticText` renders it.
package struct Diagnostic: Hashable, Sendable, Codable, Error {
    package enum Severity: String, Hashable, Sendable, Codable {
        case error, warning, note
    }

    /// A stable rule id such as `M0203`; never reused for something else.
    package var code: String
    package var severity: Severity
    /// What is wrong, in one sentence without a full stop; names in double quotes as the user wrote them.
    package var message: String
    /// Where; `nil` when the whole input is meant, for example an unreadable file.
    package var range: SourceRange?
    /// A few words under the caret.
    package var label: String?
    /// What to do about it, most likely first.
    package var help: [String]

    package init(
        _ code: String,
        _ severity: Severity = .error,
        _ message: String,
        at range: SourceRange? = nil,
        label: String? = nil,
        help: [String] = []
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.range = range
        self.label = label
        self.help = help
    }
}

/// Everything that is wrong with an input, found in one pass.
package struct InvalidInput: Error, Hashable, Sendable {
    /// In order of file, line and column.
    package var diagnostics: [Diagnostic]
    /// The files that were read, for excerpts.
    package var sources: [SourceFile]

    package init(_ diagnostics: [Diagnostic], sources: [SourceFile] = []) {
        self.diagnostics = diagnostics
        self.sources = sources
    }
}

extension Diagnostic {
    /// Makes a diagnostic of a rule that `DiagnosticCode` lists.
    package init(
        _ code: DiagnosticCode,
        _ message: String,
        severity: Severity = .error,
        at range: SourceRange? = nil,
        label: String? = nil,
        help: [String] = []
    ) {
        self.init(code.rawValue, severity, message, at: range, label: label, help: help)
    }

    /// Whether the diagnostic comes before another: by file, line, column, then code and message.
    package static func precedes(_ lhs: Diagnostic, _ rhs: Diagnostic) -> Bool {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            (diagnostic.range?.file ?? "", diagnostic.range?.line ?? 0, diagnostic.range?.column ?? 0)
        }
        let (left, right) = (key(lhs), key(rhs))
        return left == right ? (lhs.code, lhs.message) < (rhs.code, rhs.message) : left < right
    }
}

/// A stretch of text on one line of a file.
package struct SourceRange: Hashable, Sendable, Codable {
    /// The path as the user named it.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    /// In characters; at least 1.
    package var length: Int

    package init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }
}

extension SourceRange: CustomStringConvertible {
    package var description: String { "\(file):\(line):\(column)" }
}
