import MusterCore
import MusterEngine
import Testing

struct ExecutionStateTests {
    private let header = ExecutionHeader(
        id: ExecutionID("e"),
        plan: "p",
        waves: ["a", "b"],
        mode: .drill,
        nature: .simulated,
        requestedBy: "me"
    )

    private func fold(_ events: [ExecutionEvent]) throws(IllegalEvent) -> ExecutionState {
        try ExecutionState.folding(
            events.enumerated().map { RecordedEvent(sequence: $0 + 1, time: .epoch, event: $1) }
        )
    }

    private var server: ResolvedServer {
        ResolvedServer(
            id: SourceServerID("s-1"),
            name: "db",
            impact: .critical,
            operatingSystem: .linux,
            replicationState: "CONTINUOUS",
            lag: nil
        )
    }

    private var attempt: LaunchAttempt {
        LaunchAttempt(
            key: "k",
            attempt: 1,
            account: AccountID("1"),
            region: RegionName("r"),
            servers: [server.id]
        )
    }

    @Test func `the fold knows waves, servers and launches`() throws {
        let job = JobID("drsjob-1")
        let state = try fold([
            .created(header), .serversResolved(wave: 0, servers: [server]), .started, .waveStarted(wave: 0),
            .launchIntended(wave: 0, launch: attempt), .launchAccepted(wave: 0, key: "k", job: job, created: nil),
            .serverObserved(wave: 0, server: server.id, job: job, status: "LAUNCHED"),
            .serverFinished(wave: 0, server: server.id, outcome: .launched, cause: nil),
            .waveFinished(wave: 0, outcome: .completed, cause: nil),
            .waveFinished(wave: 1, outcome: .notReached, cause: nil),
            .finished(outcome: .completed, cause: nil),
        ])

        #expect(state.outcome == .completed)
        #expect(state.waves.map(\.status) == [.completed, .notReached])
        #expect(state.waves[0].servers.map(\.outcome) == [.launched])
        #expect(state.waves[0].launches.map(\.phase) == [.accepted(job)])
    }

    @Test func `what cannot have happened is refused`() {
        let job = JobID("drsjob-1")
        let begin: [ExecutionEvent] = [
            .created(header), .serversResolved(wave: 0, servers: [server]), .started,
        ]
        let launched: [ExecutionEvent] =
            begin + [
                .waveStarted(wave: 0), .launchIntended(wave: 0, launch: attempt),
                .launchAccepted(wave: 0, key: "k", job: job, created: nil),
            ]
        let impossible: [[ExecutionEvent]] = [
            [.started],
            [.created(header), .created(header)],
            begin + [.started],
            begin + [.launchIntended(wave: 0, launch: attempt)],
            begin + [.waveStarted(wave: 9)],
            begin + [.waveStarted(wave: -1)],
            begin + [.waveFinished(wave: 0, outcome: .completed, cause: nil)],
            begin + [.finished(outcome: .completed, cause: nil)],
            begin + [.approvalDecided(wave: 0, decision: .approved, by: nil, reason: nil)],
            begin + [.serverObserved(wave: 1, server: server.id, job: job, status: "LAUNCHED")],
            begin + [.launchAccepted(wave: 0, key: "k", job: job, created: nil)],
            launched + [.launchAccepted(wave: 0, key: "k", job: job, created: nil)],
            launched + [.waveStarted(wave: 0)],
            begin + [.serversResolved(wave: 0, servers: [server])],
            begin + [.resumed(wave: nil, by: "me", reason: nil)],
            begin + [.paused(wave: nil, expires: .epoch)],
            begin + [.resumed(wave: 0, by: "me", reason: nil)],
            begin + [.approvalGiven(wave: 0, by: "me", reason: nil, token: nil, given: 1, quorum: 2)],
            begin + [.pauseRequested(by: "me", reason: nil), .pauseRequested(by: "me", reason: nil)],
            begin + [.pauseRequested(by: "me", reason: nil), .waveStarted(wave: 0)],
            begin + [.cancelRequested(by: "me", reason: nil), .waveStarted(wave: 0)],
            begin + [.cancelRequested(by: "me", reason: nil), .cancelRequested(by: "me", reason: nil)],
            begin + [
                .waveStarted(wave: 0), .cancelRequested(by: "me", reason: nil),
                .launchIntended(wave: 0, launch: attempt),
            ],
            begin + [
                .approvalRequested(wave: 0, approvers: [], expires: .epoch),
                .approvalGiven(wave: 0, by: "me", reason: nil, token: nil, given: 1, quorum: 2),
                .approvalGiven(wave: 0, by: "me", reason: nil, token: nil, given: 2, quorum: 2),
            ],
        ]

        for events in impossible {
            #expect(throws: IllegalEvent.self, "\(String(describing: events.last))") { try fold(events) }
        }
        #expect(throws: Never.self) { try fold(launched) }
    }
}
