import MusterCore

@testable import MusterReport

/// Checks as the judge would have made them.
extension SampleRun {
    func checks(
        _ reports: [WaveReport],
        outcome: ExecutionOutcome,
        cause: Cause?,
        objectives: [ObjectiveResult],
        end: Timestamp
    ) -> [Check] {
        let expected = expectations.outcome?.value ?? .completed
        var checks = [Check(group: "plan", name: "plan is valid")]
        checks.append(
            Check(
                group: "plan",
                name: "execution reaches \(expected.rawValue)",
                result: outcome == expected
                    ? .passed
                    : .failed(
                        kind: "UnexpectedState",
                        message: "the execution ended \(outcome.rawValue): \(cause?.text ?? "")"
                    ),
                duration: end - Self.start,
                start: Self.start,
                details: outcome == expected ? [] : ["expected: \(expected.rawValue)", "reached: \(outcome.rawValue)"],
                location: SourceRange(file: file, line: 3, column: 1)
            )
        )
        for (index, wave) in reports.enumerated() {
            let group = "wave-\(padded(index + 1, 2))-\(wave.name)"
            let isExpected = expectations.waves.contains { $0.value.wave == index && $0.value.outcome == wave.outcome }
            let time = wave.start.flatMap { start in wave.end.map { $0 - start } } ?? .zero
            var result = Check.Result.passed
            switch wave.outcome {
            case .notReached, .cancelled: result = .skipped(reason: wave.cause?.text ?? "not reached")
            case .failed where !isExpected: result = .failed(kind: "WaveFailed", message: wave.cause?.text ?? "")
            case .timedOut where !isExpected: result = .failed(kind: "TimedOut", message: wave.cause?.text ?? "")
            default: break
            }
            checks.append(
                Check(
                    group: group,
                    name: "wave completes",
                    result: result,
                    duration: time,
                    start: wave.start,
                    location: wave.location
                )
            )
            if let budget = wave.budget, wave.start != nil {
                checks.append(
                    Check(
                        group: group,
                        name: "duration within budget",
                        result: time <= budget
                            ? .passed
                            : .failed(
                                kind: "BudgetExceeded",
                                message: "wave \"\(wave.name)\" took \(time.text), its budget is \(budget.text)"
                            ),
                        duration: time,
                        start: wave.start,
                        location: wave.location
                    )
                )
            }
            for server in wave.servers where server.outcome != .notStarted {
                let time = server.start.flatMap { start in server.end.map { $0 - start } } ?? .zero
                let isBad = server.outcome != .launched
                checks.append(
                    Check(
                        group: group,
                        name: "server \(server.name) launches",
                        result: isBad && server.impact == .critical && !isExpected
                            ? .failed(
                                kind: "LaunchFailed",
                                message: server.cause?.text ?? "server \"\(server.name)\" did not settle"
                            ) : .passed,
                        duration: time,
                        start: server.start,
                        details: isBad
                            ? server.phases.map {
                                "\($0.phase.words): \(($0.end - $0.start).text)\($0.failed ? " (failed)" : "")"
                            } : [],
                        warning: isBad && server.impact == .optional
                            ? "optional server \"\(server.name)\" did not launch" : nil
                    )
                )
            }
        }
        for objective in objectives {
            var result = Check.Result.passed
            if objective.status == .missed, !objective.isExpectedMiss {
                result = .failed(
                    kind: "ObjectiveMissed",
                    message:
                        "\(objective.metric) is \(objective.measured?.text ?? "?"), the limit is \(objective.limit?.text ?? "?")"
                )
            } else if objective.status == .notMeasured {
                result = .skipped(reason: objective.reason ?? "not measured")
            }
            checks.append(
                Check(
                    group: "objectives",
                    name: objective.metric,
                    result: result,
                    duration: objective.measured ?? .zero,
                    details: [
                        "limit: \(objective.limit?.text ?? "none")",
                        "measured: \(objective.measured?.text ?? "nothing")",
                    ],
                    location: SourceRange(file: "scenarios/plans/\(plan).yaml", line: 2, column: 1)
                )
            )
        }
        return checks + assertions
    }
}
