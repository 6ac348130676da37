import MusterCore

/// A record written by hand: two waves of one server each, with figures that are easy to add up.
///
/// Wave "database" is launched at +10 s, its job ends at +100 s and is noticed at +104 s. Wave "web" is held from
/// +104 s to +144 s, refused once at +145 s for 5 s, launched at +150 s; its job ends at +250 s, noticed at +260 s.
struct RecordedDrill {
    static let start = Timestamp(seconds: 1_772_442_000)
    static let database = SourceServerID("s-0000000000000db01")
    static let web = SourceServerID("s-000000000000web01")

    var plan = RecoveryPlan(
        name: "shop",
        objectives: Objectives(rto: .seconds(300), rpo: .seconds(60)),
        target: RecoveryTarget(account: AccountID("123456789012"), region: RegionName("us-east-1")),
        waves: [
            Wave(name: "database", members: [WaveMember(.name("db-1"))]),
            Wave(
                name: "web",
                dependsOn: [0],
                members: [WaveMember(.name("web-1"))],
                approval: Approval(approvers: ["dba"])
            ),
        ]
    )
    var expectations = Expectations()
    var nature = RunNature.simulated
    var impactOfWeb = WaveMember.Impact.critical
    var webOutcome = ServerOutcome.launched
    var webWaveOutcome = WaveOutcome.completed
    var outcome = ExecutionOutcome.completed
    var cause: Cause?
    var isCutOff = false

    var record: RunRecord {
        var events: [RecordedEvent] = []
        func at(_ seconds: Int64, _ event: ExecutionEvent) {
            let time = Self.start + .seconds(seconds)
            events.append(RecordedEvent(sequence: events.count + 1, time: time, event: event))
        }
        func log(_ server: SourceServerID, _ steps: [(Int64, String)]) -> [JobLogEntry] {
            steps.map { JobLogEntry(time: Self.start + .seconds($0.0), event: $0.1, server: server) }
        }
        let header = ExecutionHeader(
            id: ExecutionID("x-1"),
            plan: plan.name,
            waves: plan.waves.map(\.name),
            mode: .drill,
            nature: nature,
            requestedBy: "tests"
        )
        at(0, .created(header))
        at(1, .serversResolved(wave: 0, servers: [resolved(Self.database, "db-1", .critical, lag: 3)]))
        at(1, .serversResolved(wave: 1, servers: [resolved(Self.web, "web-1", impactOfWeb, lag: 5)]))
        at(2, .started)
        at(2, .notificationQueued(message(.started)))
        at(3, .notificationSent(NotificationDelivery(id: "started", kind: .started, messageID: "m-1")))
        at(2, .waveStarted(wave: 0))
        at(9, .launchIntended(wave: 0, launch: launch("k0", Self.database)))
        at(10, .launchAccepted(wave: 0, key: "k0", job: JobID("drsjob-0"), created: Self.start + .seconds(10)))
        at(104, .jobObserved(wave: 0, job: JobID("drsjob-0"), status: "COMPLETED", ended: Self.start + .seconds(100)))
        at(104, .serverObserved(wave: 0, server: Self.database, job: JobID("drsjob-0"), status: "LAUNCHED"))
        let databaseLog: [(Int64, String)] = [
            (11, "SNAPSHOT_START"), (12, "SNAPSHOT_END"), (30, "CONVERSION_START"), (60, "CONVERSION_END"),
            (61, "LAUNCH_START"), (98, "LAUNCH_END"),
        ]
        at(104, .jobLogRead(wave: 0, job: JobID("drsjob-0"), entries: log(Self.database, databaseLog)))
        at(104, .serverFinished(wave: 0, server: Self.database, outcome: .launched, cause: nil))
        at(104, .waveFinished(wave: 0, outcome: .completed, cause: nil))
        at(104, .approvalRequested(wave: 1, approvers: ["dba"], expires: Self.start + .seconds(3_704)))
        at(144, .approvalDecided(wave: 1, decision: .approved, by: "dba", reason: nil))
        at(144, .waveStarted(wave: 1))
        at(145, .launchIntended(wave: 1, launch: launch("k1", Self.web)))
        at(
            145,
            .launchRefused(
                wave: 1,
                key: "k1",
                error: RecordedError(code: "ThrottlingException", message: "slow down"),
                retryAfter: .seconds(5)
            )
        )
        at(150, .launchAccepted(wave: 1, key: "k1", job: JobID("drsjob-1"), created: Self.start + .seconds(150)))
        guard !isCutOff else { return make(events) }
        at(260, .jobObserved(wave: 1, job: JobID("drsjob-1"), status: "COMPLETED", ended: Self.start + .seconds(250)))
        let status = webOutcome == .launched ? "LAUNCHED" : "FAILED"
        at(260, .serverObserved(wave: 1, server: Self.web, job: JobID("drsjob-1"), status: status))
        let end = webOutcome == .launched ? "LAUNCH_END" : "LAUNCH_FAILED"
        let webLog: [(Int64, String)] = [
            (151, "SNAPSHOT_START"), (152, "SNAPSHOT_END"), (170, "CONVERSION_START"), (200, "CONVERSION_END"),
            (201, "LAUNCH_START"), (247, end),
        ]
        at(260, .jobLogRead(wave: 1, job: JobID("drsjob-1"), entries: log(Self.web, webLog)))
        at(260, .serverFinished(wave: 1, server: Self.web, outcome: webOutcome, cause: cause))
        at(260, .waveFinished(wave: 1, outcome: webWaveOutcome, cause: cause))
        at(261, .finished(outcome: outcome, cause: cause))
        let last = outcome == .completed ? NotificationKind.completed : .failed
        at(261, .notificationQueued(message(last)))
        at(263, .notificationSent(NotificationDelivery(id: last.rawValue, kind: last, tries: 2, messageID: "m-2")))
        return make(events)
    }

    private func make(_ events: [RecordedEvent]) -> RunRecord {
        RunRecord(
            context: RunContext(
                execution: ExecutionID("x-1"),
                musterVersion: "0",
                nature: nature,
                mode: .drill,
                scenario: "shop",
                summary: "",
                file: "shop.yaml",
                seed: 1,
                digests: [],
                plan: plan,
                expectations: expectations,
                assumptions: [],
                reproduction: "muster run shop.yaml --seed 1"
            ),
            events: events,
            calls: [
                CallStatistic(
                    operation: "drs:StartRecovery",
                    account: AccountID("123456789012"),
                    region: RegionName("us-east-1"),
                    count: 3
                )
            ]
        )
    }

    private func message(_ kind: NotificationKind) -> NotificationMessage {
        NotificationMessage(
            id: kind.rawValue,
            kind: kind,
            wave: nil,
            subject: "shop \(kind.rawValue)",
            bodies: [.init(form: .text, text: "\(kind.rawValue)\n")],
            channels: [0]
        )
    }

    private func launch(_ key: String, _ server: SourceServerID) -> LaunchAttempt {
        LaunchAttempt(
            key: key,
            attempt: 1,
            account: AccountID("123456789012"),
            region: RegionName("us-east-1"),
            servers: [server]
        )
    }

    private func resolved(
        _ id: SourceServerID,
        _ name: String,
        _ impact: WaveMember.Impact,
        lag: Int64
    ) -> ResolvedServer {
        ResolvedServer(
            id: id,
            name: name,
            impact: impact,
            operatingSystem: .linux,
            replicationState: "CONTINUOUS",
            lag: .seconds(lag)
        )
    }
}
