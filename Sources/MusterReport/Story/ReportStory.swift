package import MusterCore

/// The sentences that every format tells about a run, so that all of them say the same.
package struct ReportStory {
    package let report: DrillReport

    package init(_ report: DrillReport) {
        self.report = report
    }

    /// From the request to the end.
    package var makespan: Duration { report.end - report.start }

    /// What happened and whether that is good, in one sentence.
    package var sentence: String {
        let plan = "\"\(report.context.plan.name)\""
        let time = makespan.text
        // What the margin below is measured with, so that the two add up to the limit.
        let recoveryTime = report.objectives.first { $0.metric == "rto" }?.measured ?? makespan
        let recovery =
            report.waves.contains { $0.servers.contains { $0.outcome == .launched } }
            ? "\(plan) recovered in \(recoveryTime.text)"
            : "\(plan) ended after \(time) without a single server launched"
        switch report.verdict {
        case .passed:
            switch report.outcome {
            case .completed: return "\(recovery)\(marginClause)."
            case .partial: return "\(recovery) \(reservation)\(marginClause)."
            case .failed, .cancelled, .timedOut:
                return "The execution \(verb) after \(time), just as this scenario expects\(causeClause)."
            }
        case .failed:
            guard report.outcome == expectedOutcome else {
                if report.outcome == .completed || report.outcome == .partial {
                    return "\(recovery), but this scenario expects it to end \(expectedOutcome.words)."
                }
                return "The recovery of \(plan) \(verb) after \(time)\(causeClause)."
            }
            let missed = report.objectives.first { $0.status == .missed && !$0.isExpectedMiss }
            if let missed, let limit = missed.limit, let over = missed.shownDistance {
                let beginning =
                    recovered ? recovery : "The execution \(verb) after \(time) as expected"
                return
                    "\(beginning), but missed its \(missed.title) of \(limit.text) by \(over)\(moreClause)."
            }
            let beginning =
                recovered ? recovery : "The execution \(verb) after \(time) as expected"
            guard let message = firstMessage(where: \.isFailure) else { return "\(beginning), but a check failed." }
            return "\(beginning), but \(message)\(moreClause)."
        case .error:
            return
                "Muster cannot judge this run: \(firstMessage(where: \.isError) ?? report.cause?.text ?? "no reason given")."
        }
    }

    /// The sentence as a heading: a raw error in it is cut where it becomes long.
    package var headline: String {
        let line = sentence.cleaned.onOneLine
        let scalars = line.unicodeScalars
        guard scalars.count > Self.headlineLimit else { return line }
        let head = String(String.UnicodeScalarView(scalars.prefix(Self.headlineLimit)))
        // Better an end between two parts of the sentence, or at least between two words, than inside of one.
        for separator in [": ", ", ", " "] {
            let parts = head.split(separator: separator, omittingEmptySubsequences: false)
            let kept = parts.dropLast().joined(separator: separator)
            if kept.unicodeScalars.count >= Self.headlineLimit * 3 / 5 { return kept + "…" }
        }
        return head + "…"
    }

    /// What keeps a recovery from being complete: waves that were skipped, and failures that were tolerated.
    private var reservation: String {
        let skipped = report.waves.filter { $0.outcome == .skipped }
        let tolerated = failedServers.count { failed in !skipped.contains { $0.name == failed.wave.name } }
        var parts: [String] = []
        if let first = skipped.first {
            parts.append(
                skipped.count == 1
                    ? "without wave \"\(first.name)\", which was skipped"
                    : "without \(skipped.count) waves, which were skipped"
            )
        }
        if tolerated > 0 || skipped.isEmpty {
            parts.append("with \(count(tolerated, "tolerated failure", "tolerated failures"))")
        }
        return parts.joined(separator: ", and ")
    }

    /// The whole sentence, where the headline leaves some of it out that stands nowhere else.
    var wholeSentence: String? {
        guard headline != sentence.cleaned.onOneLine else { return nil }
        let isTold = !failedServers.isEmpty || report.waves.contains { $0.cause != nil }
        return isTold ? nil : sentence
    }

    /// Scalars of a headline: three lines of a wide page.
    private static let headlineLimit = 150

    /// Whether every wave was gone through with what the plan needs.
    private var recovered: Bool { report.outcome == .completed || report.outcome == .partial }

    private var expectedOutcome: ExecutionOutcome { report.context.expectations.outcome?.value ?? .completed }

    private var verb: String {
        switch report.outcome {
        case .completed: "completed"
        case .partial: "completed in part"
        case .failed: "failed"
        case .cancelled: "was cancelled"
        case .timedOut: "timed out"
        }
    }

    private var causeClause: String { report.cause.map { ": \(Self.brief($0.text))" } ?? "" }

    private var marginClause: String {
        guard let rto = report.objectives.first(where: { $0.metric == "rto" }), let limit = rto.limit,
            let margin = rto.shownDistance, rto.status == .met
        else {
            return ""
        }
        return ", \(margin) inside its RTO of \(limit.text)"
    }

    private var moreClause: String {
        let failed = report.checks.count { $0.result.isFailure || $0.result.isError }
        return failed > 1 ? " (and \(count(failed - 1, "more check", "more checks")) failed)" : ""
    }

    /// A sentence stays one that can be taken in; the whole of it stands further down.
    private static func brief(_ text: String) -> String {
        guard text.unicodeScalars.count <= 300 else { return String(text.prefix(280)) + "…" }
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private func firstMessage(where matches: (Check.Result) -> Bool) -> String? {
        for check in report.checks where matches(check.result) {
            switch check.result {
            case .failed(_, let message), .error(_, let message): return Self.brief(message)
            case .passed, .skipped: continue
            }
        }
        return nil
    }

    /// What the scenario is about, in paragraphs.
    package var summary: [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in report.context.summary.cleaned.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// Servers that did not come up, in the order of the plan.
    package var failedServers: [(wave: WaveReport, server: ServerReport)] {
        report.waves.flatMap { wave in
            wave.servers.filter { $0.outcome == .failed || $0.outcome == .unfinished }.map { (wave, $0) }
        }
    }

    /// Servers that were launched although the execution came to nothing, and stayed so, in the order of the plan.
    package var leftovers: [(wave: WaveReport, server: ServerReport)] {
        switch report.outcome {
        case .completed, .partial:
            return []
        case .failed, .cancelled, .timedOut:
            let terminated = Set(report.rollback?.terminated.map(\.instance) ?? [])
            return report.waves.flatMap { wave in
                wave.servers.filter { server in
                    server.outcome == .launched && !(server.instance.map(terminated.contains) ?? false)
                }.map { (wave, $0) }
            }
        }
    }

    /// When the orchestrator was down, and who started it again; in order of time.
    var restarts: [(down: Timestamp, back: Timestamp, person: String)] {
        report.events.compactMap { recorded in
            guard case .orchestratorRestarted(let person, let downSince) = recorded.event else { return nil }
            return (downSince, recorded.time, person)
        }
    }

    /// Faults of a stretch of the run; those of a single call or launch show where they strike.
    var faultStretches: [(fault: StagedFault, start: Timestamp, end: Timestamp)] {
        (report.context.faults ?? []).compactMap { fault in
            guard let from = fault.from, report.start + from < report.end else { return nil }
            let end = fault.until.map { min(report.start + $0, report.end) } ?? report.end
            return (fault, report.start + from, end)
        }
    }

    /// Refused calls of the rollback, equal ones together.
    var refusedTerminations: [String] {
        var refusals: [(text: String, count: Int)] = []
        for call in report.rollback?.calls ?? [] {
            guard let error = call.error else { continue }
            let text = "in \(call.attempt.region) refused: \(error.code): \(error.message)"
            if let index = refusals.firstIndex(where: { $0.text == text }) {
                refusals[index].count += 1
            } else {
                refusals.append((text, 1))
            }
        }
        return refusals.map { "\(count($0.count, "call", "calls")) \($0.text)" }
    }

    /// By which clock the run was measured, in a sentence.
    package var clock: String {
        switch report.context.nature {
        case .simulated:
            "All times are virtual: calls, DRS and people take as long as the figures above say, and Muster's own work takes no time."
        case .liveDrill, .liveRecovery:
            "All times are those of this machine's clock, or of the service's where the service states them."
        }
    }

    /// What a reader must not conclude from the run.
    package var limits: [String] {
        switch report.context.nature {
        case .simulated:
            [
                "Nothing was launched in AWS: every duration follows from the assumptions listed here, not from your servers.",
                "No clock was watched: start, wave transition and detection measure polling and waiting in virtual time, not how fast a machine is.",
                "Permissions, quotas, networks and launch settings of the real accounts were not touched.",
                "Whether the applications work on the recovered servers was not tested.",
            ] + assumedSteps
        case .liveDrill:
            [
                "Drill instances were launched; production kept running and no traffic was moved.",
                "A recovery in earnest may meet scarce capacity and throttled calls that a drill does not.",
            ]
        case .liveRecovery:
            ["A launched instance is not a working application: traffic, data and users are for people to judge."]
        }
    }

    /// Says so when probes and actions took answers that nobody has given.
    private var assumedSteps: [String] {
        let assumed = report.waves.reduce(0) { $0 + $1.steps.count { $0.isAssumed } }
        guard assumed > 0 else { return [] }
        return [
            "\(count(assumed, "probe or action", "probes and actions")) took an assumed answer: nothing was looked at."
        ]
    }

    /// What kind of run it is, for example `simulated drill`.
    package var kind: String {
        switch report.context.nature {
        case .simulated: "simulated \(report.context.mode.rawValue)"
        case .liveDrill, .liveRecovery: report.context.nature.rawValue
        }
    }

    private func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension ReportStory {
    /// How an objective looks in this run.
    enum Tone { case good, bad, mild, none }

    /// Whether an objective is good or bad news.
    ///
    /// A miss in a run that passes is what the scenario is about, and a value that nobody set a limit for is no news.
    func tone(of result: ObjectiveResult) -> Tone {
        switch result.status {
        case .met: .good
        case .missed: result.isExpectedMiss || report.verdict == .passed ? .mild : .bad
        case .notMeasured: result.limit == nil ? .none : .mild
        case .informative: .none
        }
    }
}

extension StagedFault {
    /// When it counts, as the end of a sentence; empty when that is the whole run.
    var windowText: String {
        switch (from, until) {
        case (let from?, let until?): ", from \(from.text) to \(until.text)"
        case (let from?, nil): from == .zero ? "" : ", from \(from.text) on"
        case (nil, let until?): ", until \(until.text)"
        case (nil, nil): ""
        }
    }
}

extension Verdict {
    /// The word of the banner.
    package var word: String { rawValue.uppercased() }
}

extension ObjectiveResult {
    /// The status in words, with the expectation of the scenario.
    package var statusText: String {
        switch status {
        case .met: isExpectedMiss ? "met, though a miss is expected" : "met"
        case .missed: isExpectedMiss ? "missed, as expected" : "missed"
        case .notMeasured: "not measured"
        case .informative: "no limit"
        }
    }
}

extension Duration {
    /// Its part of `whole` in tenths of a per cent, cut towards zero: `12.3%`, `<0.1%`, `0%`.
    func share(of whole: Duration) -> String {
        guard nanoseconds > 0, whole.nanoseconds > 0 else { return "0%" }
        let tenths = Int128(nanoseconds) * 1_000 / Int128(whole.nanoseconds)
        return tenths == 0 ? "<0.1%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
