package import MusterCore

/// Turns what happened into checks; the only place that decides whether a run passes.
package struct Judge: Sendable {
    let context: RunContext
    let facts: RunFacts
    let objectives: [ObjectiveResult]
    let waves: [WaveReport]
    let calls: [CallStatistic]
    let path: [PathSegment]
    let events: [RecordedEvent]

    var expectations: Expectations { context.expectations }
    private var expectedOutcome: ExecutionOutcome { expectations.outcome?.value ?? .completed }
    /// Whether the scenario is about a drill that does not succeed.
    private var expectsFailure: Bool { expectedOutcome != .completed && expectedOutcome != .partial }

    func checks() -> [Check] {
        var checks = [Check(group: "plan", name: "plan is valid"), endState(), accounts()]
        for (index, wave) in waves.enumerated() {
            checks += self.checks(of: wave, at: index)
        }
        if let rollback = rollback() { checks.append(rollback) }
        checks += objectives.compactMap(check)
        checks += assertions() + observations() + others()
        return checks
    }

    static func verdict(_ checks: [Check]) -> Verdict {
        var verdict = Verdict.passed
        for check in checks {
            switch check.result {
            case .error: return .error
            case .failed: verdict = .failed
            case .passed, .skipped: break
            }
        }
        return verdict
    }

    // MARK: Plan and waves

    private func endState() -> Check {
        var check = Check(
            group: "plan",
            name: "execution reaches \(expectedOutcome.rawValue)",
            duration: facts.ended - facts.created,
            start: facts.created,
            location: expectations.outcome?.location
        )
        guard facts.isFinished else {
            check.result = .error(kind: "Interrupted", message: "the record of the execution breaks off")
            return check
        }
        guard facts.outcome != expectedOutcome else { return check }
        let reason = facts.cause.map { ": \($0.text)" } ?? ""
        let message = "the execution ended \(facts.outcome.words), not \(expectedOutcome.words)\(reason)"
        check.details = pathDetails
        if context.nature != .simulated, let code = facts.cause?.code, code.isEnvironment {
            check.result = .error(kind: "CannotJudge", message: message)
        } else {
            check.result = .failed(kind: "UnexpectedState", message: message)
        }
        return check
    }

    private func checks(of wave: WaveReport, at index: Int) -> [Check] {
        let group = "wave-\(Self.ordinal(index + 1, of: waves.count))-\(Self.slug(wave.name))"
        let expected = expectations.waves.first { $0.value.wave == index }
        var checks = [end(of: wave, expected: expected, group: group)]
        if let budget = wave.budget, let start = wave.start {
            checks.append(check(budget: budget, of: wave, start: start, group: group))
        }
        checks += wave.servers.map { check($0, of: wave, expected: expected?.value.outcome, group: group) }
        checks += wave.steps.map { check($0, of: wave, expected: expected?.value.outcome, group: group) }
        return checks
    }

    private func end(
        of wave: WaveReport,
        expected: Expectations.Expected<Expectations.WaveEnd>?,
        group: String
    ) -> Check {
        let wanted = expected?.value.outcome ?? (expected?.value.cause == nil ? .completed : nil)
        let name = wanted == .completed || wanted == nil ? "wave completes" : "wave ends \(wanted?.words ?? "")"
        var check = Check(
            group: group,
            name: expected?.value.cause.map { "\(name), cause \($0.rawValue)" } ?? name,
            duration: zip(wave.start, wave.end).map { $1 - $0 } ?? .zero,
            start: wave.start,
            location: expected?.location ?? wave.location,
            failedAttempts: wave.attempts.map(\.cause)
        )
        let because = wave.cause.map { ": \($0.text)" } ?? ""
        if let expected {
            let outcomeFits = expected.value.outcome.map { $0 == wave.outcome } ?? true
            let causeFits = expected.value.cause.map { $0 == wave.cause?.code } ?? true
            guard outcomeFits && causeFits else {
                let found = "\(wave.outcome.words)\(wave.cause.map { ", cause \($0.code.rawValue)" } ?? "")"
                check.result = .failed(
                    kind: "UnexpectedState",
                    message: "wave \"\(wave.name)\" ended \(found)\(because)"
                )
                return check
            }
            return check
        }
        switch wave.outcome {
        case .completed:
            break
        case .partial:
            check.warning = "wave \"\(wave.name)\" recovered in part\(because)"
        case .notReached, .cancelled:
            check.result = .skipped(reason: "the wave was \(wave.outcome.words)\(because)")
        case .skipped where expectedOutcome == .partial:
            check.warning = "wave \"\(wave.name)\" did not succeed, and the plan goes on without it\(because)"
        case .failed, .timedOut, .skipped:
            let message = "wave \"\(wave.name)\" \(wave.outcome.words)\(because)"
            check.result =
                expectsFailure
                ? .skipped(reason: "the scenario expects the drill to end \(expectedOutcome.words): \(message)")
                : .failed(kind: "WaveFailed", message: message)
        }
        return check
    }

    private func check(budget: Duration, of wave: WaveReport, start: Timestamp, group: String) -> Check {
        let duration = wave.workTime ?? facts.ended - start
        var check = Check(
            group: group,
            name: "duration within budget",
            duration: duration,
            start: start,
            location: wave.location
        )
        if duration > budget {
            check.result = .failed(
                kind: "BudgetExceeded",
                message: "wave \"\(wave.name)\" took \(duration.text), its budget is \(budget.text)"
            )
            check.details = pathDetails
        }
        return check
    }

    private func check(
        _ server: ServerReport,
        of wave: WaveReport,
        expected: WaveOutcome?,
        group: String
    ) -> Check {
        var check = Check(
            group: group,
            name: "server \(server.name) launches",
            duration: zip(server.start, server.end).map { $1 - $0 } ?? .zero,
            start: server.start,
            location: wave.location,
            failedAttempts: wave.attempts.filter { $0.cause.servers.contains(server.id) }.map(\.cause)
        )
        let message = server.cause?.text ?? "server \"\(server.name)\" \(server.outcome.words)"
        switch server.outcome {
        case .launched:
            if server.isStopped {
                check.warning = "server \"\(server.name)\" is launched and STOPPED, as its launch configuration says"
            }
        case .notStarted:
            check.result = .skipped(reason: message)
        case .failed, .unfinished:
            if server.impact == .optional {
                check.warning = "\(message); it is optional"
            } else if wave.outcome == .partial {
                check.warning = "\(message); the wave tolerates it"
            } else if isExpected(of: wave, expected) {
                check.result = .skipped(reason: "expected by the scenario: \(message)")
            } else {
                let kind = server.outcome == .failed ? "LaunchFailed" : "LaunchUnfinished"
                check.result = .failed(kind: kind, message: message)
            }
        }
        return check
    }

    /// Whether the scenario is about a wave that does not succeed.
    private func isExpected(of wave: WaveReport, _ expected: WaveOutcome?) -> Bool {
        if let expected { return expected != .completed }
        return expectsFailure || (wave.outcome == .skipped && expectedOutcome == .partial)
    }

    private func check(
        _ step: StepReport,
        of wave: WaveReport,
        expected: WaveOutcome?,
        group: String
    ) -> Check {
        let verb = step.kind == .probe ? "passes" : "succeeds"
        var check = Check(
            group: group,
            name: "\(step.kind.rawValue) \(step.name) \(verb) (\(step.phase.rawValue))",
            duration: zip(step.start, step.end).map { $1 - $0 } ?? .zero,
            start: step.start,
            location: step.location ?? wave.location
        )
        if step.isAssumed { check.details = ["the answer is assumed: the scenario has none of its own"] }
        let message = "\(step.kind.rawValue) \"\(step.name)\" of wave \"\(wave.name)\" \(step.detail)"
        switch step.outcome {
        case .passed:
            break
        case .notRun:
            check.result = .skipped(reason: step.detail.isEmpty ? "it was not run" : "it was not run: \(step.detail)")
        case .failed, .timedOut:
            if !step.isRequired {
                check.warning = "\(message); it is not required"
            } else if isExpected(of: wave, expected) {
                check.result = .skipped(reason: "expected by the scenario: \(message)")
            } else {
                check.result = .failed(kind: step.kind == .probe ? "ProbeFailed" : "ActionFailed", message: message)
            }
        }
        return check
    }

    /// Whether the instances of a drill that was rolled back are gone.
    private func rollback() -> Check? {
        guard facts.rollback != nil || expectations.leftOver != nil else { return nil }
        let left = facts.rollback?.left ?? []
        let names = Set(left.map(\.name)).sorted()
        var check = Check(
            group: "plan",
            name: "rollback leaves nothing behind",
            duration: facts.rollback.map { ($0.end ?? facts.ended) - $0.start } ?? .zero,
            start: facts.rollback?.start,
            location: expectations.leftOver?.location
        )
        check.details = left.map { item in
            "\(item.name): \(item.instance?.rawValue ?? "no instance seen") in account \(item.account), "
                + "\(item.region): \(item.reason)"
        }
        if let cost = left.costClause { check.details.append("what is left over \(cost)") }
        let found = names.isEmpty ? "nothing" : names.map { "\"\($0)\"" }.joined(separator: ", ")
        if facts.rollback == nil {
            check.result = .failed(kind: "AssertionFailed", message: "the execution was not rolled back")
        } else if let expected = expectations.leftOver {
            if Set(expected.value) != Set(names) {
                let wanted = expected.value.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "left over: \(found), expected: \(wanted.isEmpty ? "nothing" : wanted)"
                )
            } else if !left.isEmpty {
                check.warning = "left over, as the scenario expects: \(found)"
            }
        } else if !left.isEmpty {
            check.result = .failed(kind: "LeftOver", message: "the rollback left over: \(found)")
        }
        return check
    }

    // MARK: Objectives and assertions

    private func check(_ result: ObjectiveResult) -> Check? {
        guard let limit = result.limit else { return nil }
        var check = Check(
            group: "objectives",
            name: result.metric,
            duration: result.measured ?? .zero,
            location: context.plan.objectives.places?.first { $0.metric == result.metric }?.location
        )
        let subject = result.subject.map { " (\($0))" } ?? ""
        let measured = result.measured.map { "\($0.text)\(subject)" } ?? "no value (\(result.reason ?? "not measured"))"
        let words = "\(result.title): \(measured), limit \(limit.text)"
        check.details = ["limit: \(limit.text)", "measured: \(measured)", "from: \(result.from)", "to: \(result.to)"]
        switch (result.status, result.isExpectedMiss) {
        case (.met, false), (.informative, _):
            break
        case (.missed, true):
            check.warning = "missed, as the scenario expects: \(words)"
        case (.met, true):
            check.result = .failed(kind: "AssertionFailed", message: "the scenario expects a miss, but \(words)")
        case (.missed, false):
            check.result =
                expectsFailure && facts.outcome == expectedOutcome
                ? .skipped(reason: "the scenario expects the drill to end \(expectedOutcome.words)")
                : .failed(kind: "ObjectiveMissed", message: words)
            check.details += pathDetails
        case (.notMeasured, _):
            check.result = .skipped(reason: result.reason ?? "no value")
        }
        return check
    }

    private func assertions() -> [Check] {
        var checks = expectations.calls.map { expected in
            let count = calls.reduce(0) { $1.operation == expected.value.operation ? $0 + $1.count : $0 }
            var check = Check(
                group: "assertions",
                name: "calls of \(expected.value.operation)",
                location: expected.location
            )
            if !expected.value.count.contains(count) {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "\(expected.value.operation) was called \(count) times, expected "
                        + Self.text(expected.value.count)
                )
            }
            return check
        }
        checks += (expectations.refused ?? []).map(refusals)
        if let expected = expectations.notified {
            let sent = facts.toldKinds
            var check = Check(group: "assertions", name: "notifications", location: expected.location)
            if sent != expected.value {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "notified: \(Self.list(sent)), expected: \(Self.list(expected.value))"
                )
            }
            checks.append(check)
        }
        checks += (expectations.findings ?? []).enumerated().map { index, expected in
            var check = Check(
                group: "assertions",
                name: "finding mentions expectation \(index + 1)",
                location: expected.location
            )
            if !facts.findings.contains(where: { $0.cause.text.contains(expected.value) }) {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "no finding mentions \"\(expected.value)\"; found: "
                        + (facts.findings.first?.cause.text ?? "nothing")
                )
            }
            return check
        }
        if let expected = expectations.undelivered {
            let lost = facts.notifications.filter { $0.messageID == nil }
            var check = Check(group: "assertions", name: "undelivered notifications", location: expected.location)
            if !expected.value.contains(lost.count) {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "\(lost.count) messages were not delivered (\(Self.list(lost.map(\.kind)))), expected "
                        + Self.text(expected.value)
                )
            }
            checks.append(check)
        }
        checks += expectations.mentions.enumerated().map { index, expected in
            var check = Check(
                group: "assertions",
                name: "cause mentions expectation \(index + 1)",
                location: expected.location
            )
            let said = ([facts.cause] + waves.map(\.cause) + waves.flatMap { $0.servers.map(\.cause) })
                .compactMap { $0?.text }
            if !said.contains(where: { $0.contains(expected.value) }) {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "no cause mentions \"\(expected.value)\"; said: \(said.first ?? "nothing")"
                )
            }
            return check
        }
        return checks
    }

    private var pathDetails: [String] {
        guard !path.isEmpty else { return [] }
        return ["critical path:"]
            + path.suffix(24).map { segment in
                "  \(segment.label): \((segment.end - segment.start).text)"
            }
    }

    /// A count or a range of counts in words.
    static func text(_ range: ClosedRange<Int>) -> String {
        if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
        return range.upperBound == .max
            ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }

    private static func list(_ kinds: [NotificationKind]) -> String {
        kinds.isEmpty ? "nothing" : kinds.map(\.rawValue).joined(separator: ", ")
    }

    static func ordinal(_ number: Int, of count: Int) -> String {
        let width = max(2, String(count).count)
        let digits = String(number)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    /// Lower-case ASCII letters, digits and hyphens; what else a name has becomes one hyphen.
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in name.lowercased().unicodeScalars.prefix(80) {
            let isPlain = (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9")
            if isPlain {
                slug.unicodeScalars.append(scalar)
            } else if !slug.hasSuffix("-"), !slug.isEmpty {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "wave" : slug
    }
}

/// Both values, when both are there.
private func zip<A, B>(_ first: A?, _ second: B?) -> (A, B)? {
    guard let first, let second else { return nil }
    return (first, second)
}

extension ExecutionOutcome {
    /// The outcome in words for people.
    package var words: String {
        self == .timedOut ? "timed out" : rawValue
    }
}

extension WaveOutcome {
    /// The outcome in words for people.
    package var words: String {
        switch self {
        case .timedOut: "timed out"
        case .notReached: "not reached"
        case .partial: "partially completed"
        case .completed, .failed, .skipped, .cancelled: rawValue
        }
    }
}

extension ServerOutcome {
    /// The outcome in words for people.
    package var words: String {
        switch self {
        case .launched: "launched"
        case .failed: "failed"
        case .unfinished: "was still launching when the wave was given up"
        case .notStarted: "was not started"
        }
    }
}

extension CauseCode {
    /// Whether the surroundings, not the plan, are at fault.
    package var isEnvironment: Bool {
        switch self {
        case .throttled, .unreachable, .accessDenied, .uninitialized, .unknownLaunch: true
        default: false
        }
    }
}
