import MusterCore

/// Renders findings after SARIF 2.1.0.
///
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0; what GitHub reads of it stands in its documentation
/// of code scanning.
enum SARIFReport {
    static func render(_ report: FindingsReport) -> [UInt8] {
        let indices = Dictionary(uniqueKeysWithValues: report.rules.enumerated().map { ($1.code, $0) })
        let driver: JSONValue = .object([
            ("name", "Muster"),
            ("semanticVersion", .string(report.version)),
            ("rules", .array(report.rules.map(rule))),
        ])
        let run: JSONValue = .object([
            ("tool", ["driver": driver]),
            ("columnKind", "unicodeCodePoints"),
            ("originalUriBaseIds", ["%SRCROOT%": ["description": ["text": "The folder in which Muster was run."]]]),
            ("results", .array(report.findings.map { result($0, indices[$0.diagnostic.code]) })),
        ])
        let log: JSONValue = .object([
            ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
            ("version", "2.1.0"),
            ("runs", [run]),
        ])
        return JSONWriter(isPretty: true).bytes(log) + [0x0A]
    }

    private static func rule(_ rule: FindingsReport.Rule) -> JSONValue {
        .object([
            ("id", .string(rule.code)),
            ("name", .string(rule.name.prefix(1).uppercased() + rule.name.dropFirst())),
            ("shortDescription", ["text": .string(rule.title)]),
            ("fullDescription", ["text": .string(rule.explanation)]),
            ("help", ["text": .string("\(rule.explanation)\n\nmuster explain \(rule.code)")]),
            ("defaultConfiguration", ["level": .string(rule.severity.rawValue)]),
        ])
    }

    private static func result(_ finding: Finding, _ ruleIndex: Int?) -> JSONValue {
        let diagnostic = finding.diagnostic
        let text = ([diagnostic.message] + diagnostic.help).joined(separator: "\n")
        var members: [(String, JSONValue)] = [("ruleId", .string(diagnostic.code))]
        if let ruleIndex { members.append(("ruleIndex", .number(ruleIndex))) }
        members += [
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", ["text": .string(text.cleaned)]),
            (
                "locations",
                [
                    [
                        "physicalLocation": [
                            "artifactLocation": artifact(finding.place.file),
                            "region": [
                                "startLine": .number(finding.place.line),
                                "startColumn": .number(finding.scalarColumns.lowerBound),
                                "endColumn": .number(finding.scalarColumns.upperBound),
                            ],
                        ]
                    ]
                ]
            ),
            ("partialFingerprints", ["muster/v1": .string(finding.fingerprint)]),
        ]
        return .object(members)
    }

    private static func artifact(_ path: String) -> JSONValue {
        let escaped = escaped(path)
        guard !path.hasPrefix("/") else { return ["uri": .string("file://\(escaped)")] }
        return ["uri": .string(escaped), "uriBaseId": "%SRCROOT%"]
    }

    /// A path as a relative reference: what is not plain becomes a number, and a colon cannot pass for a scheme.
    ///
    /// Source: RFC 3986, section 3.3.
    private static func escaped(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}

/// Renders findings as GitLab's code quality report.
///
/// Source: GitLab documentation, code quality report format.
enum CodeQualityReport {
    static func render(_ report: FindingsReport) -> [UInt8] {
        let items = report.findings.map { finding -> JSONValue in
            let diagnostic = finding.diagnostic
            let severity =
                switch diagnostic.severity {
                case .error: "major"
                case .warning: "minor"
                case .note: "info"
                }
            return .object([
                (
                    "description",
                    .string(([diagnostic.message] + diagnostic.help.prefix(1)).joined(separator: "; ").cleaned)
                ),
                ("check_name", .string(diagnostic.code)),
                ("fingerprint", .string(finding.fingerprint)),
                ("severity", .string(severity)),
                (
                    "location",
                    [
                        "path": .string(finding.place.file.cleaned),
                        "lines": ["begin": .number(finding.place.line)],
                    ]
                ),
            ])
        }
        return JSONWriter(isPretty: true).bytes(.array(items)) + [0x0A]
    }
}
