package import MusterCore

/// A form in which findings about files are written, for programs that show them beside the lines.
package enum FindingFormat: String, Hashable, Sendable, CaseIterable {
    /// SARIF 2.1.0, which GitHub's code scanning and many editors read.
    case sarif
    /// GitLab's code quality report.
    case codequality
    /// Workflow commands of GitHub Actions.
    case annotations

    /// The name that a file of this format has by default.
    package var fileName: String {
        switch self {
        case .sarif: "muster.sarif"
        case .codequality: "gl-code-quality-report.json"
        case .annotations: "annotations.txt"
        }
    }

    /// The bytes of a report, which is whole when nothing was found too.
    package func render(_ report: FindingsReport) -> [UInt8] {
        switch self {
        case .sarif: SARIFReport.render(report)
        case .codequality: CodeQualityReport.render(report)
        case .annotations: AnnotationsReport.render(report.findings)
        }
    }
}

/// What was found in files, with the rules that found it.
package struct FindingsReport: Sendable {
    /// A rule, as far as readers of reports want to know it.
    package struct Rule: Hashable, Sendable {
        package var code: String
        /// One word, for example `needlessDependency`.
        package var name: String
        package var title: String
        /// Some sentences.
        package var explanation: String
        package var severity: Diagnostic.Severity

        package init(code: String, name: String, title: String, explanation: String, severity: Diagnostic.Severity) {
            self.code = code
            self.name = name
            self.title = title
            self.explanation = explanation
            self.severity = severity
        }
    }

    package let findings: [Finding]
    package let rules: [Rule]
    /// Which Muster it was.
    package let version: String

    /// - Parameters:
    ///   - diagnostics: What was found; a finding without a place is shown at the head of `file`.
    ///   - sources: The files, for fingerprints and columns.
    ///   - file: What was examined.
    ///   - rules: Rules that may be referred to; those that found nothing are left out of reports.
    ///   - version: Which Muster it was.
    package init(
        _ diagnostics: [Diagnostic],
        sources: [SourceFile],
        file: String,
        rules: [Rule],
        version: String
    ) {
        findings = Finding.list(diagnostics, sources: sources, file: file)
        let used = Set(diagnostics.map(\.code))
        self.rules = rules.filter { used.contains($0.code) }
        self.version = version
    }
}

/// Something that was found in a file, with a name that stays when lines move.
package struct Finding: Sendable {
    package var diagnostic: Diagnostic
    package var place: SourceRange
    /// Columns in Unicode scalars, from 1; the end is the first one behind.
    package var scalarColumns: Range<Int>
    /// The same for the same finding on the same text, wherever the line has moved to; 16 hexadecimal digits.
    package var fingerprint: String

    static func list(_ diagnostics: [Diagnostic], sources: [SourceFile], file: String) -> [Finding] {
        let byPath = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            let place = diagnostic.range ?? SourceRange(file: file, line: 1, column: 1)
            let line = byPath[place.file]?.line(place.line) ?? ""
            var hash = StableHash()
            hash.combine(diagnostic.code)
            hash.combine(place.file)
            hash.combine(line.filter { !$0.isWhitespace })
            // Equal findings on equal lines differ by their number.
            let number = seen[hash.hex, default: 0]
            seen[hash.hex] = number + 1
            hash.combine("\(number)")
            return Finding(
                diagnostic: diagnostic,
                place: place,
                scalarColumns: scalarColumns(place, line),
                fingerprint: hash.hex
            )
        }
    }

    private static func scalarColumns(_ place: SourceRange, _ line: String) -> Range<Int> {
        let before = line.prefix(max(0, place.column - 1))
        let marked = line.dropFirst(before.count).prefix(place.length)
        let start = before.unicodeScalars.count + 1
        return start..<(start + max(1, marked.unicodeScalars.count))
    }
}
