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
    static let lag = Duration.milliseconds(3_400)

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

    func id(_ wave: Int, _ server: Int) -> SourceServerID {
        SourceServerID("s-\(padded(wave * 1_000 + server + 1, 17))")
    }

    func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
