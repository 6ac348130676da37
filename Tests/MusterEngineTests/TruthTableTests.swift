import MusterAWS
import MusterCore
import MusterEngine
import Testing

/// What a job and its servers mean, row by row.
struct TruthTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let status: DRS.JobStatus?
        let servers: [DRS.LaunchStatus?]
        var waited = Duration.zero
        var hasExamined = false
        let verdict: JobVerdict

        var testDescription: String { name }
    }

    private static let pending = DRS.LaunchStatus.pending

    static let rows: [Row] = [
        Row(name: "PENDING, nobody listed", status: .pending, servers: [nil, nil], verdict: .goesOn),
        Row(name: "STARTED, nobody listed", status: .started, servers: [nil, nil], verdict: .goesOn),
        Row(name: "STARTED, some LAUNCHED", status: .started, servers: [.launched, pending], verdict: .goesOn),
        Row(name: "STARTED, all LAUNCHED", status: .started, servers: [.launched, .launched], verdict: .goesOn),
        Row(name: "STARTED, one FAILED", status: .started, servers: [.failed, pending], verdict: .goesOn),
        Row(name: "COMPLETED, all LAUNCHED", status: .completed, servers: [.launched, .launched], verdict: .settled),
        Row(name: "COMPLETED, some FAILED", status: .completed, servers: [.launched, .failed], verdict: .settled),
        Row(name: "COMPLETED, all FAILED", status: .completed, servers: [.failed, .failed], verdict: .settled),
        Row(name: "COMPLETED, TERMINATED", status: .completed, servers: [.terminated], verdict: .settled),
        Row(name: "COMPLETED, PENDING", status: .completed, servers: [.launched, pending], verdict: .waitForServers),
        Row(
            name: "COMPLETED, IN_PROGRESS, just before the grace is over",
            status: .completed,
            servers: [.inProgress],
            waited: .seconds(119),
            verdict: .waitForServers
        ),
        Row(
            name: "COMPLETED, IN_PROGRESS, grace over",
            status: .completed,
            servers: [.inProgress],
            waited: .seconds(120),
            verdict: .examineInstances
        ),
        Row(
            name: "COMPLETED, IN_PROGRESS, instances examined",
            status: .completed,
            servers: [.inProgress],
            waited: .seconds(120),
            hasExamined: true,
            verdict: .settled
        ),
        Row(
            name: "COMPLETED, unknown word",
            status: .completed,
            servers: [DRS.LaunchStatus(rawValue: "SOMETHING_NEW")],
            verdict: .waitForServers
        ),
        Row(name: "COMPLETED, empty list", status: .completed, servers: [nil, nil], verdict: .examineInstances),
        Row(
            name: "COMPLETED, empty list, instances examined",
            status: .completed,
            servers: [nil, nil],
            hasExamined: true,
            verdict: .settled
        ),
        Row(name: "not found", status: nil, servers: [pending], verdict: .lookAgain),
        Row(name: "not found for long", status: nil, servers: [pending], waited: .seconds(120), verdict: .lost),
        Row(
            name: "unknown job word",
            status: DRS.JobStatus(rawValue: "FAILED"),
            servers: [.failed],
            verdict: .goesOn
        ),
    ]

    @Test(arguments: rows)
    func `a job means what the table says`(row: Row) {
        let evidence = JobVerdict.Evidence(
            status: row.status,
            servers: row.servers,
            waitedFor: row.waited,
            hasExaminedInstances: row.hasExamined
        )

        #expect(JobVerdict(evidence, grace: .seconds(120)) == row.verdict)
    }

    @Test(arguments: [
        (DRS.LaunchStatus.launched as DRS.LaunchStatus?, false, false, true as Bool?, ServerVerdict.launched),
        (.launched, false, true, nil, .launched),
        (.failed, true, false, true, .failed(.launchFailed)),
        (.failed, false, false, nil, .failed(.launchFailed)),
        (.failed, false, false, false, .failed(.finishedWithoutLaunching)),
        (.terminated, false, false, true, .failed(.launchFailed)),
        (.pending, true, false, true, .failed(.stuck)),
        (.inProgress, false, false, nil, .failed(.stuck)),
        (.pending, true, true, nil, .failed(.jobLost)),
        (nil, true, false, nil, .launched),
        (nil, false, false, nil, .failed(.finishedWithoutLaunching)),
        (nil, true, true, nil, .failed(.jobLost)),
    ])
    func `a server means what the table says`(
        status: DRS.LaunchStatus?,
        hasInstance: Bool,
        isLost: Bool,
        hasErrorEvent: Bool?,
        verdict: ServerVerdict
    ) {
        #expect(
            ServerVerdict(
                status: status,
                hasInstance: hasInstance,
                isLost: isLost,
                hasErrorEvent: hasErrorEvent
            ) == verdict
        )
    }

    @Test(
        arguments: [
            ([(.critical, .launched), (.critical, .launched)], 0, WaveOutcome.completed),
            ([(.critical, .launched), (.optional, .failed)], 0, .completed),
            ([(.critical, .launched), (.critical, .failed)], 0, .failed),
            ([(.critical, .launched), (.critical, .failed)], 1, .partial),
            ([(.critical, .failed), (.critical, .failed)], 1, .failed),
            ([(.critical, .notStarted)], 0, .failed),
            ([(.critical, .unfinished)], 0, .timedOut),
            ([(.critical, .unfinished), (.optional, .failed)], 0, .timedOut),
            ([(.critical, .unfinished), (.critical, .failed)], 0, .failed),
            ([(.critical, .unfinished), (.critical, .failed)], 1, .timedOut),
            ([(.critical, .launched), (.optional, .unfinished)], 0, .completed),
            ([(.critical, .launched), (.critical, .unfinished)], 1, .partial),
            ([(.optional, .failed)], 0, .completed),
        ] as [([(WaveMember.Impact, ServerOutcome)], Int, WaveOutcome)]
    )
    func `a wave is judged by its servers`(
        servers: [(WaveMember.Impact, ServerOutcome)],
        tolerated: Int,
        outcome: WaveOutcome
    ) {
        let judged = servers.map { (impact: $0.0, outcome: $0.1) }

        #expect(WaveVerdict.judge(judged, tolerated: tolerated) == outcome)
    }
}
