import MusterCore

extension JSONValue {
    /// The value over several lines, with a line break at the end: what `--output json` prints.
    var prettyText: String { JSONWriter(isPretty: true).text(self) + "\n" }

    /// The value on one line.
    var line: String { JSONWriter().text(self) + "\n" }
}

extension Diagnostic {
    /// The diagnostic for programs.
    var json: JSONValue {
        .object([
            ("code", .string(code)),
            ("severity", .string(severity.rawValue)),
            ("message", .string(message)),
            ("label", label.map { .string($0) } ?? .null),
            ("help", .array(help.map { .string($0) })),
            ("file", range.map { .string($0.file) } ?? .null),
            ("line", range.map { .number($0.line) } ?? .null),
            ("column", range.map { .number($0.column) } ?? .null),
            ("length", range.map { .number($0.length) } ?? .null),
        ])
    }
}
