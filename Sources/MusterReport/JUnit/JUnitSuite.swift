import MusterCore

/// One `testsuite`, before it is written in a dialect.
struct JUnitSuite {
    var name: String
    var file: String
    /// `nil` when nothing ran.
    var start: Timestamp?
    var duration: Duration
    var properties: [(name: String, value: String)]
    var cases: [JUnitCase]
    /// What the suite says beside its cases; empty for nothing.
    var output: String

    var failures: Int { cases.count { $0.result.isFailure } }
    var errors: Int { cases.count { $0.result.isError } }
    var skipped: Int { cases.count { $0.result.isSkipped } }
    /// How many cases were judged.
    var assertions: Int { cases.count - skipped }
}

/// One `testcase`.
struct JUnitCase {
    var classname: String
    var name: String
    var duration: Duration
    var start: Timestamp?
    var file: String?
    var line: Int?
    var result: Check.Result
    /// The whole answer of a case that did not pass; empty otherwise.
    var text: String
    /// Why earlier attempts of a case that passed did not; `nil` when there were none.
    var flakiness: (kind: String, message: String, text: String)?
    var properties: [(name: String, value: String)]
}

extension Check.Result {
    var isFailure: Bool { if case .failed = self { true } else { false } }
    var isError: Bool { if case .error = self { true } else { false } }
    var isSkipped: Bool { if case .skipped = self { true } else { false } }
    var isPassed: Bool { self == .passed }
}

extension JUnitSuite {
    /// How many properties a suite has at most.
    static let propertyLimit = 40
    /// More server cases than these in one suite are summed up by wave.
    ///
    /// *Assumed*: GitLab stops at 250,000 parsed objects.
    static let serverLimit = 5_000

    init(_ report: DrillReport, options: JUnitReport.Options, identities: inout JUnitIdentities) {
        let context = report.context
        name = context.scenario
        file = context.file
        start = report.start
        duration = report.end - report.start
        let servers = report.checks.count { $0.isServerCheck }
        let isSummed = servers > Self.serverLimit
        let shown = isSummed ? report.checks.filter { !($0.isServerCheck && $0.result.isPassed) } : report.checks
        cases = shown.map { JUnitCase($0, of: report, options: options, identities: &identities) }
        properties = Self.properties(of: report, options: options)
        if isSummed {
            properties.append(("servers.summed", "\(report.checks.count - shown.count)"))
        }
        properties = Array(properties.prefix(Self.propertyLimit))
        output = report.warnings.map { "warning: \($0)\n" }.joined()
    }

    init(_ rejected: RejectedScenario, options: JUnitReport.Options, identities: inout JUnitIdentities) {
        name = rejected.scenario
        file = rejected.file
        start = nil
        duration = .zero
        properties = options.invocationProperties
        output = ""
        let isInvalid = !rejected.diagnostics.isEmpty
        let check = Check(
            group: "plan",
            name: isInvalid ? "plan is valid" : "scenario runs",
            result: .error(kind: rejected.kind, message: rejected.sentence),
            details: rejected.details,
            location: rejected.diagnostics.first { $0.severity == .error }?.range ?? rejected.diagnostics.first?.range
        )
        cases = [
            JUnitCase(
                check,
                scenario: rejected.scenario,
                file: rejected.file,
                reproduction: rejected.reproduction,
                options: options,
                identities: &identities
            )
        ]
    }

    private static func properties(
        of report: DrillReport,
        options: JUnitReport.Options
    ) -> [(name: String, value: String)] {
        let context = report.context
        var properties: [(name: String, value: String)] = [
            ("muster.version", context.musterVersion),
            ("nature", context.nature.rawValue),
            ("mode", context.mode.rawValue),
            ("clock", context.nature == .simulated ? "virtual" : "wall"),
            ("seed", "\(context.seed)"),
            ("execution", context.execution.rawValue),
            ("verdict", report.verdict.rawValue),
            ("outcome", report.outcome.rawValue),
        ]
        var told: Set<String> = []
        for result in report.objectives {
            guard let measured = result.measured, told.insert(result.metric).inserted else { continue }
            properties.append(("\(result.metric).seconds", measured.secondsForJUnit))
        }
        properties.append(("reproduce", context.reproduction))
        if ReportStory(report).repeatability != nil { properties.append(("repeatable", "false")) }
        properties += options.invocationProperties
        for digest in context.digests {
            properties.append(
                (digest.file == context.file ? "scenario.sha256" : "sha256 \(digest.file)", digest.sha256)
            )
        }
        return properties
    }
}

extension JUnitCase {
    fileprivate init(
        _ check: Check,
        of report: DrillReport,
        options: JUnitReport.Options,
        identities: inout JUnitIdentities
    ) {
        self.init(
            check,
            scenario: report.context.scenario,
            file: report.context.file,
            reproduction: report.context.reproduction,
            options: options,
            identities: &identities
        )
        guard check.group == "objectives" else { return }
        let matching = report.objectives.filter { $0.metric == check.name }
        guard let objective = matching.first, matching.count == 1 else { return }
        let values = [("limit", objective.limit), ("measured", objective.measured), ("margin", objective.margin)]
        for (name, value) in values {
            guard let value else { continue }
            properties.append(("\(name).seconds", value.exactSeconds))
        }
    }

    fileprivate init(
        _ check: Check,
        scenario: String,
        file: String,
        reproduction: String,
        options: JUnitReport.Options,
        identities: inout JUnitIdentities
    ) {
        (classname, name) = identities.assign(scenario: scenario, group: check.group, name: check.name)
        duration = check.duration
        start = check.start
        self.file = check.location?.file ?? (file.isEmpty ? nil : file)
        line = check.location?.line
        result = check.result
        properties = []
        let wholeName = check.name.cleaned.onOneLine
        if wholeName != name, !wholeName.isEmpty {
            properties.append(("name", wholeName.capped(bytes: JUnitReport.messageLimit)))
        }
        if let warning = check.warning {
            properties.append(("warning", warning.cleaned.onOneLine.capped(bytes: JUnitReport.messageLimit)))
        }
        switch check.result {
        case .passed:
            text = ""
            if let last = check.failedAttempts.last {
                let lines = check.failedAttempts.enumerated().map { "attempt \($0.offset + 1): \($0.element.text)" }
                let whole = lines.map(\.cleaned.onOneLine).joined(separator: "\n")
                flakiness = (last.code.rawValue, last.text, whole.capped(bytes: JUnitReport.textLimit))
            }
        case .skipped(let reason): text = Self.answer(check, reason, reproduction: nil)
        case .failed(_, let message), .error(_, let message):
            text = Self.answer(check, message, reproduction: reproduction)
        }
    }

    /// Message, details, place and the command that repeats it: all that somebody needs who sees nothing else.
    private static func answer(_ check: Check, _ message: String, reproduction: String?) -> String {
        var lines = [message.cleaned.onOneLine]
        lines += check.details.map(\.cleaned)
        if let location = check.location {
            lines.append(" at \(location.file.cleaned.onOneLine):\(location.line)")
        }
        if let reproduction, !reproduction.isEmpty {
            lines.append("reproduce: \(reproduction.cleaned.onOneLine)")
        }
        // The end, with place and command, always survives the cap.
        return lines.joined(separator: "\n").capped(bytes: JUnitReport.textLimit)
    }
}

extension Check {
    /// Whether it is about a single server of a wave.
    fileprivate var isServerCheck: Bool {
        group.hasPrefix("wave-") && name.hasPrefix("server ")
    }
}
