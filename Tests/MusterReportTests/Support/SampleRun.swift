import MusterCore
@testable import MusterReport

/// Builds reports of runs that never took place, consistent in themselves: phases add up to servers, servers to waves,
/// the critical path to the whole.
struct SampleRun {
    struct Server {
        var name: String
        /// Preparation, snapshot, wait, conversion, launch preparation and launch, in seconds.
        var phases: [Double] = [0.4, 0.2, 52, 198, 1.6, 278]
        /// The phase that fails, as an index into `phases`.
        var failing: Int?
        /// Whether it never leaves its last phase.
        var isStuck = false
        var impact = WaveMember.Impact.critical
        var cause: Cause?
    }

    struct Wave {
        var name: String
        var dependsOn: [Int] = []
        var servers: [Server]
        var budget: Duration?
        /// How long a person is waited for before the wave.
        var hold: Duration?
        var decision: ApprovalDecision = .approved
        var timeLimit: Duration = Wave.defaultTimeLimit
        var account = "123456789012"

        static var defaultTimeLimit: Duration { MusterCore.Wave.defaultTimeLimit }
    }

    var scenario: String
    var summary: String
    var plan = "online-shop"
    var waves: [Wave]
    var objectives = Objectives(
        rto: .seconds(14_400),
        rpo: .seconds(900),
        waveTransition: .seconds(10),
        detection: .seconds(10)
    )
    var expectations = Expectations()
    var assertions: [Check] = []
    var findings: [PreflightFinding] = []
    var warnings: [String] = []
    var calls: [CallStatistic]?
    var faults: [StagedFault]?

    static let account = AccountID("123456789012")
    static let region = RegionName("us-east-1")
    static let start = Timestamp(seconds: 1_772_442_000)
    static let kinds: [JobPhase] = [.preparation, .snapshot, .conversionWait, .conversion, .launchPreparation, .launch]
    private static let lag = Duration.milliseconds(3_400)

    var file: String { "scenarios/\(scenario).yaml" }

    func location(_ wave: Int) -> SourceRange {
        SourceRange(file: "scenarios/plans/\(plan).yaml", line: 9 + 4 * wave, column: 5, length: 4)
    }

    var report: DrillReport {
        var waveReports: [WaveReport] = []
        var segments: [PathSegment] = []
        var ends: [Timestamp?] = []
        var outcome = ExecutionOutcome.completed
        var cause: Cause?
        for index in waves.indices {
            let built = wave(index, after: ends, outcomes: waveReports.map(\.outcome))
            waveReports.append(built)
            ends.append(built.end)
            switch built.outcome {
            case .failed where cause == nil: (outcome, cause) = (.failed, built.cause)
            case .timedOut where cause == nil: (outcome, cause) = (.timedOut, built.cause)
            case .partial where outcome == .completed: outcome = .partial
            default: break
            }
        }
        let end = ends.compactMap(\.self).max() ?? Self.start
        markCritical(&waveReports, &segments, end: end)
        let shares = ShareKind.allCases.filter { $0 != .crash }.map { kind in
            TimeShare(
                kind: kind,
                duration: segments.filter { $0.kind == kind }.reduce(.zero) { $0 + ($1.end - $1.start) }
            )
        }
        let results = objectives(waveReports, end: end, outcome: outcome)
        let checks = checks(waveReports, outcome: outcome, cause: cause, objectives: results, end: end)
        return DrillReport(
            context: context,
            verdict: checks.contains { $0.result.isError }
                ? .error : checks.contains { $0.result.isFailure } ? .failed : .passed,
            outcome: outcome,
            cause: cause,
            start: Self.start,
            end: end,
            objectives: results,
            waves: waveReports,
            criticalPath: segments,
            shares: shares,
            calls: calls ?? defaultCalls,
            findings: findings,
            notifications: notifications(outcome, end: end),
            checks: checks,
            warnings: warnings
        )
    }

    private func wave(_ index: Int, after ends: [Timestamp?], outcomes: [WaveOutcome]) -> WaveReport {
        let wave = waves[index]
        var report = WaveReport(
            name: wave.name,
            dependsOn: wave.dependsOn.map { waves[$0].name },
            outcome: .completed,
            cause: nil,
            start: nil,
            end: nil,
            budget: wave.budget,
            holds: [],
            jobs: [],
            servers: [],
            isCritical: false,
            location: location(index)
        )
        if let broken = wave.dependsOn.first(where: { !outcomes[$0].letsDependentsStart }) {
            report.outcome = .notReached
            report.cause = Cause(.dependencyFailed, "wave \"\(waves[broken].name)\" did not succeed")
            report.servers = wave.servers.enumerated().map { offset, server in
                ServerReport(id: id(index, offset), name: server.name, impact: server.impact, outcome: .notStarted)
            }
            return report
        }
        let ready = wave.dependsOn.compactMap { ends[$0] }.max() ?? Self.start
        var start = ready + .milliseconds(1_200)
        if let hold = wave.hold {
            report.holds = [
                .init(start: ready, end: ready + hold, decision: wave.decision, person: "dba-oncall")
            ]
            start = ready + hold + .milliseconds(1_200)
            if wave.decision != .approved {
                report.outcome = .failed
                report.cause = Cause(.approvalDenied, "\"dba-oncall\" denied the approval of wave \"\(wave.name)\"")
                report.end = ready + hold
                return report
            }
        }
        report.start = start
        let job = JobID("drsjob-\(padded(index + 1, 17))")
        report.servers = wave.servers.enumerated().map { offset, server in
            self.server(server, id: id(index, offset), job: job, start: start, limit: start + wave.timeLimit)
        }
        let ended = report.servers.compactMap(\.end).max() ?? start
        let isStuck = wave.servers.contains(where: \.isStuck)
        report.end = isStuck ? start + wave.timeLimit : ended + Self.lag
        report.jobs = [
            JobReport(
                id: job,
                account: AccountID(wave.account),
                region: Self.region,
                created: start + .milliseconds(400),
                ended: isStuck ? nil : ended,
                detected: isStuck ? nil : ended + Self.lag,
                status: isStuck ? "STARTED" : "COMPLETED"
            )
        ]
        let failed = report.servers.filter { $0.outcome == .failed }
        let names = failed.map { "\"\($0.name)\"" }.joined(separator: ", ")
        if isStuck {
            report.outcome = .timedOut
            report.cause = Cause(
                .timedOut,
                "wave \"\(wave.name)\" ran over its time limit of \(wave.timeLimit.text); job \(job) is still running in AWS"
            )
        } else if failed.contains(where: { $0.impact == .critical }) {
            report.outcome = .failed
            report.cause = Cause(.launchFailed, "server \(names) did not launch", servers: failed.map(\.id))
        }
        return report
    }

    private func server(
        _ server: Server,
        id: SourceServerID,
        job: JobID,
        start: Timestamp,
        limit: Timestamp
    ) -> ServerReport {
        var time = start
        var spans: [PhaseSpan] = []
        for (index, seconds) in server.phases.enumerated() {
            let end =
                server.isStuck && index == server.phases.count - 1
                ? limit : time + .milliseconds(Int64(seconds * 1_000))
            spans.append(PhaseSpan(phase: Self.kinds[index], start: time, end: end, failed: server.failing == index))
            time = end
            if server.failing == index { break }
        }
        let failed = server.failing != nil
        return ServerReport(
            id: id,
            name: server.name,
            impact: server.impact,
            outcome: server.isStuck ? .unfinished : failed ? .failed : .launched,
            cause: server.cause
                ?? (failed
                    ? Cause(.launchFailed, "DRS reported CONVERSION_FAIL for server \"\(server.name)\"", servers: [id])
                    : nil),
            job: job,
            instance: failed || server.isStuck ? nil : RecoveryInstanceID("i-\(id.rawValue.dropFirst(2))"),
            start: start,
            end: server.isStuck ? nil : time,
            phases: spans,
            recoveryPointAge: .seconds(42)
        )
    }

    /// Follows the latest end back to the start.
    private func markCritical(_ reports: inout [WaveReport], _ segments: inout [PathSegment], end: Timestamp) {
        var cursor = reports.indices.last { reports[$0].end == end }
        var chain: [Int] = []
        while let index = cursor {
            chain.append(index)
            reports[index].isCritical = true
            cursor = waves[index].dependsOn.max { (reports[$0].end ?? .epoch) < (reports[$1].end ?? .epoch) }
        }
        for index in chain.reversed() {
            let name = reports[index].name
            let begin = segments.last?.end ?? Self.start
            if let hold = reports[index].hold {
                segments.append(
                    .init(kind: .hold, label: "approval of \"\(name)\"", wave: name, start: hold.start, end: hold.end)
                )
            }
            guard let start = reports[index].start, let last = reports[index].end else { continue }
            let from = reports[index].hold?.end ?? begin
            segments.append(
                .init(kind: .orchestration, label: "start of \"\(name)\"", wave: name, start: from, end: start)
            )
            let slowest = reports[index].servers.indices.max {
                (reports[index].servers[$0].end ?? last, $1) < (reports[index].servers[$1].end ?? last, $0)
            }
            guard let slowest else { continue }
            reports[index].servers[slowest].isCritical = true
            let server = reports[index].servers[slowest]
            for span in server.phases {
                segments.append(
                    .init(
                        kind: .service,
                        label: "\(server.name): \(span.phase.words)",
                        wave: name,
                        start: span.start,
                        end: span.end
                    )
                )
            }
            if let ended = server.end, ended < last {
                segments.append(
                    .init(kind: .detection, label: "job of \"\(name)\" ended", wave: name, start: ended, end: last)
                )
            }
        }
    }

    private func objectives(_ reports: [WaveReport], end: Timestamp, outcome: ExecutionOutcome) -> [ObjectiveResult] {
        let launched = reports.flatMap(\.servers).filter { $0.outcome == .launched }.compactMap(\.end).max()
        let recovered = outcome == .completed || outcome == .partial
        let rto = recovered ? launched.map { $0 - Self.start } : nil
        let holds = reports.compactMap(\.hold).reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        var results: [ObjectiveResult] = []
        func add(
            _ metric: String,
            _ limit: Duration?,
            _ value: Duration?,
            _ from: String,
            _ to: String,
            subject: String? = nil,
            samples: Int = 1
        ) {
            results.append(
                ObjectiveResult(
                    metric: metric,
                    limit: limit,
                    measured: value,
                    measuredWithoutHolds: metric == "rto" && holds > .zero ? value.map { $0 - holds } : nil,
                    status: value.map { value in limit.map { value <= $0 ? .met : .missed } ?? .informative }
                        ?? .notMeasured,
                    from: from,
                    to: to,
                    subject: subject,
                    samples: samples,
                    reason: value == nil ? "the execution did not complete" : nil,
                    isExpectedMiss: expectations.missedObjectives.contains { $0.value == metric }
                )
            )
        }
        add("rto", objectives.rto, rto, "execution started", "last needed server launched")
        add(
            "rpo",
            objectives.rpo,
            reports.contains { $0.start != nil } ? .seconds(42) : nil,
            "recovery point",
            "execution started",
            subject: "db-1",
            samples: 7
        )
        add(
            "waveTransition",
            objectives.waveTransition,
            recovered ? .milliseconds(4_600) : nil,
            "last server of a wave settled",
            "next wave's first launch call",
            subject: waves.last?.name,
            samples: max(1, waves.count - 1)
        )
        add(
            "detection",
            objectives.detection,
            reports.contains { $0.start != nil } ? Self.lag : nil,
            "job ended",
            "Muster knew"
        )
        return results
    }

    private func checks(
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

    private var context: RunContext {
        RunContext(
            execution: ExecutionID("drill-7f3a9c21e0b4d865"),
            musterVersion: "0.1.0",
            nature: .simulated,
            mode: .drill,
            scenario: scenario,
            summary: summary,
            file: file,
            seed: 7,
            digests: [
                .init(file: file, sha256: String(repeating: "0b4d86", count: 11).prefix(64).description),
                .init(
                    file: "scenarios/plans/\(plan).yaml",
                    sha256: String(repeating: "7f3a9c", count: 11).prefix(64).description
                ),
            ],
            plan: RecoveryPlan(
                name: plan,
                objectives: objectives,
                target: RecoveryTarget(account: Self.account, region: Self.region),
                waves: waves.enumerated().map { index, wave in
                    MusterCore.Wave(
                        name: wave.name,
                        dependsOn: wave.dependsOn,
                        members: wave.servers.map { WaveMember(.name($0.name), impact: $0.impact) },
                        budget: wave.budget,
                        timeLimit: wave.timeLimit,
                        location: location(index)
                    )
                }
            ),
            expectations: expectations,
            assumptions: [
                Assumption(
                    name: "snapshot, Linux",
                    value: "0.2s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "conversion, Linux",
                    value: "3m 18s ± 20s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "launch, Linux",
                    value: "4m 38s ± 30s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "API latency",
                    value: "180ms",
                    provenance: Provenance(
                        .assumed,
                        "general knowledge of regional AWS APIs; replaced by calibration against recorded drills"
                    )
                ),
                Assumption(
                    name: "StartRecovery servers",
                    value: "at most 200",
                    provenance: Provenance(.documented, "DRS 2020-02-26, StartRecovery")
                ),
            ],
            reproduction: "muster run \(file) --seed 7",
            faults: faults
        )
    }

    private var defaultCalls: [CallStatistic] {
        [
            CallStatistic(
                operation: "drs:DescribeJobLogItems",
                account: Self.account,
                region: Self.region,
                count: 12
            ),
            CallStatistic(
                operation: "drs:DescribeJobs",
                account: Self.account,
                region: Self.region,
                count: 61,
                errors: [.init(code: "ThrottlingException", count: 5)]
            ),
            CallStatistic(
                operation: "drs:DescribeSourceServers",
                account: Self.account,
                region: Self.region,
                count: 1
            ),
            CallStatistic(
                operation: "drs:StartRecovery",
                account: Self.account,
                region: Self.region,
                count: waves.count
            ),
            CallStatistic(operation: "sns:Publish", account: Self.account, region: Self.region, count: 2),
            CallStatistic(operation: "sts:GetCallerIdentity", account: Self.account, region: Self.region, count: 1),
        ]
    }

    private func notifications(_ outcome: ExecutionOutcome, end: Timestamp) -> [SentNotification] {
        [
            SentNotification(time: Self.start + .milliseconds(900), kind: .started, messageID: "5f1c2d3e-0001"),
            outcome == .completed
                ? SentNotification(time: end, kind: .completed, messageID: "5f1c2d3e-0002")
                : SentNotification(
                    time: end,
                    kind: .failed,
                    messageID: nil,
                    error: RecordedError(code: "AuthorizationError", message: "not allowed to publish")
                ),
        ]
    }

    private func id(_ wave: Int, _ server: Int) -> SourceServerID {
        SourceServerID("s-\(padded(wave * 1_000 + server + 1, 17))")
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
