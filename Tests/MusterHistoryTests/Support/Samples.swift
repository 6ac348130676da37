import MusterCore

/// Contexts and events to be kept.
enum Samples {
    static let start = Timestamp(seconds: 1_772_442_000)
    static let account = AccountID("123456789012")
    static let region = RegionName("us-east-1")
    static let server = SourceServerID("s-00000000000000001")
    static let job = JobID("drsjob-00000000000000001")
    /// Text that breaks what trusts it.
    static let hostile = "a\u{0}b'; DROP TABLE run; --\u{1B}[31m\n\"\\]]>🦊\u{202E}\u{FFFE}"

    static func context(
        execution: String = "drill-0001",
        scenario: String = "three-tier",
        nature: RunNature = .simulated,
        seed: UInt64 = 7
    ) -> RunContext {
        RunContext(
            execution: ExecutionID(execution),
            musterVersion: "0.1.0",
            nature: nature,
            mode: nature == .liveRecovery ? .recovery : .drill,
            scenario: scenario,
            summary: "Seven servers in three tiers",
            file: "scenarios/three-tier.yaml",
            seed: seed,
            digests: [.init(file: "scenarios/three-tier.yaml", sha256: "00ff")],
            plan: RecoveryPlan(
                name: "online-shop",
                objectives: Objectives(rto: .seconds(14_400), rpo: .milliseconds(1_500)),
                target: RecoveryTarget(account: account, region: region, role: "arn:aws:iam::123456789012:role/DR"),
                waves: [
                    Wave(
                        name: "database",
                        members: [
                            WaveMember(.name("db-1")), WaveMember(.id(server), impact: .optional),
                            WaveMember(.tags(["tier": "database", "env": "prod", "a": "b"])),
                        ],
                        approval: Approval(approvers: ["dba-oncall"]),
                        location: SourceRange(file: "plan.yaml", line: 3, column: 1, length: 4)
                    )
                ]
            ),
            expectations: Expectations(
                outcome: .init(.failed),
                calls: [.init(.init(operation: "drs:StartRecovery", count: 1...3))],
                notified: .init([.started, .failed])
            ),
            assumptions: [Assumption(name: "API latency", value: "180ms", provenance: Provenance(.assumed, "a guess"))],
            reproduction: "muster run scenarios/three-tier.yaml --seed 7"
        )
    }

    static let calls = [
        CallStatistic(
            operation: "drs:DescribeJobs",
            account: account,
            region: region,
            count: 41,
            errors: [.init(code: "ThrottlingException", count: 2)]
        )
    ]

    /// Every kind of event, with and without what may be missing.
    static let events: [ExecutionEvent] = [
        .created(
            ExecutionHeader(
                id: ExecutionID("drill-0001"),
                plan: "online-shop",
                waves: ["database", hostile],
                mode: .drill,
                nature: .simulated,
                requestedBy: hostile
            )
        ),
        .callerIdentified(account: account, arn: "arn:aws:iam::123456789012:user/dr"),
        .roleAssumed(account: account, role: "arn:aws:iam::123456789012:role/DR", expires: start + .seconds(3_600)),
        .serversResolved(
            wave: 0,
            servers: [
                ResolvedServer(
                    id: server,
                    name: hostile,
                    impact: .optional,
                    operatingSystem: .linux,
                    replicationState: "CONTINUOUS",
                    lag: nil
                ),
                ResolvedServer(
                    id: server,
                    name: "db-1",
                    impact: .critical,
                    operatingSystem: .windows,
                    replicationState: "STALLED",
                    lag: .milliseconds(42_500)
                ),
            ]
        ),
        .finding(PreflightFinding(.warning, wave: 0, Cause(.notReplicating, "no recovery point", servers: [server]))),
        .finding(PreflightFinding(.unverified, wave: nil, Cause(.quotaExceeded, hostile))),
        .started,
        .approvalRequested(wave: 1, approvers: ["dba-oncall", hostile], expires: start),
        .approvalDecided(wave: 1, decision: .approved, by: "dba-oncall", reason: nil),
        .approvalDecided(wave: 1, decision: .timedOut, by: nil, reason: hostile),
        .waveStarted(wave: 0),
        .launchIntended(
            wave: 0,
            launch: LaunchAttempt(key: "k1", attempt: 2, account: account, region: region, servers: [server])
        ),
        .launchAccepted(wave: 0, key: "k1", job: job, created: start),
        .launchAccepted(wave: 0, key: "k1", job: job, created: nil),
        .launchRefused(
            wave: 0,
            key: "k1",
            error: RecordedError(code: "ConflictException", message: hostile),
            retryAfter: .seconds(30)
        ),
        .launchRefused(wave: 0, key: "k1", error: RecordedError(code: "X", message: ""), retryAfter: nil),
        .launchAdopted(wave: 0, key: "k1", job: job, created: start),
        .jobObserved(wave: 0, job: job, status: "COMPLETED", ended: start),
        .jobObserved(wave: 0, job: job, status: "SOMETHING_NEW", ended: nil),
        .serverObserved(wave: 0, server: server, job: job, status: "LAUNCHED"),
        .jobLogRead(
            wave: 0,
            job: job,
            entries: [
                JobLogEntry(time: start, event: "JOB_START", server: nil),
                JobLogEntry(
                    time: start + .nanoseconds(1),
                    event: "CONVERSION_FAIL",
                    server: server,
                    instance: "i-1",
                    rawError: hostile
                ),
            ]
        ),
        .instanceFound(wave: 0, server: server, instance: RecoveryInstanceID("i-1"), recoveryPoint: start),
        .instanceFound(wave: 0, server: server, instance: RecoveryInstanceID("i-1"), recoveryPoint: nil),
        .callFailed(
            call: "drs:DescribeJobs",
            account: account,
            region: region,
            error: RecordedError(code: "ThrottlingException", message: "slow down"),
            retryAfter: .milliseconds(730)
        ),
        .serverFinished(wave: 0, server: server, outcome: .failed, cause: Cause(.launchFailed, hostile)),
        .serverFinished(wave: 0, server: server, outcome: .launched, cause: nil),
        .waveFinished(wave: 0, outcome: .timedOut, cause: Cause(.timedOut, "too slow")),
        .notificationQueued(
            NotificationMessage(
                id: "x/approvalRequired/1",
                kind: .approvalRequired,
                wave: 1,
                subject: "approval required",
                bodies: [.init(form: .text, text: hostile), .init(form: .html, text: "<p>")],
                channels: [0, 1]
            )
        ),
        .notificationSent(NotificationDelivery(id: "x/approvalRequired/1", kind: .approvalRequired, messageID: "m-1")),
        .notificationFailed(
            NotificationDelivery(
                id: "x/failed",
                kind: .failed,
                channel: 1,
                tries: 7,
                error: RecordedError(code: "AuthorizationError", message: "no")
            )
        ),
        .finished(outcome: .failed, cause: Cause(.launchFailed, "server \"db-1\" did not launch", servers: [server])),
        .finished(outcome: .completed, cause: nil),
    ]

    /// Events one second apart, numbered from 1.
    static func recorded(_ events: [ExecutionEvent], from first: Int = 1) -> [RecordedEvent] {
        events.enumerated().map { offset, event in
            RecordedEvent(sequence: first + offset, time: start + .seconds(first + offset), event: event)
        }
    }

    /// What a long run mostly consists of.
    static func many(_ count: Int) -> [RecordedEvent] {
        recorded(
            (0..<count).map { index in
                let server = SourceServerID("s-\(10_000_000_000_000_000 + index / 8)")
                switch index % 4 {
                case 0: return .serverObserved(wave: index / 400, server: server, job: job, status: "IN_PROGRESS")
                case 1:
                    let entries = (0..<3).map {
                        JobLogEntry(time: start + .seconds($0), event: "CONVERSION_START", server: server)
                    }
                    return .jobLogRead(wave: index / 400, job: job, entries: entries)
                case 2:
                    return .instanceFound(
                        wave: index / 400,
                        server: server,
                        instance: RecoveryInstanceID("i-\(index)"),
                        recoveryPoint: start
                    )
                default: return .serverFinished(wave: index / 400, server: server, outcome: .launched, cause: nil)
                }
            }
        )
    }
}
