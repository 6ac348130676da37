import MusterAWS
import MusterCore
import MusterEngine
import MusterTime
import Synchronization
import Testing

/// A plan, a scripted backend and people, run in virtual time.
struct Drill {
    static let home = AccountID("111111111111")
    static let region = RegionName("us-east-1")
    static let start = Timestamp(seconds: 1_772_442_000)

    var plan: RecoveryPlan
    var settings = EngineSettings()
    var seed: UInt64 = 1
    var mode = ExecutionMode.drill
    /// What people do, counted from the start.
    var people: [(after: Duration, request: PersonRequest)] = []
    var set: @Sendable (inout ScriptedBackend.State) -> Void = { _ in }

    init(_ plan: RecoveryPlan, set: @escaping @Sendable (inout ScriptedBackend.State) -> Void = { _ in }) {
        self.plan = plan
        self.set = set
    }

    /// What a drill has left behind.
    struct Trace {
        let result: ExecutionResult
        let calls: [ScriptedBackend.Call]
        let jobs: [ScriptedBackend.Job]
        let published: [(subject: String, message: String)]
        let violations: [String]

        var events: [ExecutionEvent] { result.events.map(\.event) }

        func count(_ action: String) -> Int { calls.count { $0.action == action } }

        func outcome(of wave: Int) -> WaveOutcome? {
            events.lazy.compactMap { event in
                if case .waveFinished(wave, let outcome, _) = event { outcome } else { nil }
            }.first
        }

        func cause(of wave: Int) -> Cause? {
            events.lazy.compactMap { event in
                if case .waveFinished(wave, _, let cause) = event { cause } else { nil }
            }.first
        }

        func time(where matches: (ExecutionEvent) -> Bool) -> Timestamp? {
            result.events.first { matches($0.event) }?.time
        }

        var servers: [SourceServerID: ServerOutcome] {
            var outcomes: [SourceServerID: ServerOutcome] = [:]
            for case .serverFinished(_, let server, let outcome, _) in events { outcomes[server] = outcome }
            return outcomes
        }

        var notified: [NotificationKind] {
            events.compactMap { event in
                if case .notificationSent(let delivery) = event { delivery.kind } else { nil }
            }
        }

        /// From the end of each job to the moment at which the engine knew.
        var detections: [Duration] {
            result.events.compactMap { recorded in
                if case .jobObserved(_, _, _, let ended?) = recorded.event { recorded.time - ended } else { nil }
            }
        }
    }

    func run() throws -> Trace {
        let simulation = Simulation(start: Self.start)
        let clock = simulation.clock
        let backend = ScriptedBackend(home: Self.home, clock: clock)
        backend.state.withLock { state in
            state.servers[Self.home] = Self.servers(of: plan)
            set(&state)
        }
        let inbox = ExecutionInbox()
        let recorded = Mutex<[RecordedEvent]>([])
        var setup = ExecutionSetup(
            plan: plan,
            caller: CallContext(
                account: Self.home,
                region: Self.region,
                credentials: Credentials(accessKeyID: "AKIA", secretAccessKey: "secret")
            ),
            seed: seed
        )
        setup.settings = settings
        let header = ExecutionHeader(
            id: ExecutionID("exec-1"),
            plan: plan.name,
            waves: plan.waves.map(\.name),
            mode: mode,
            nature: .simulated,
            requestedBy: "tester"
        )
        var surroundings = ExecutionSurroundings(backend: backend, clock: clock)
        surroundings.inbox = inbox
        surroundings.record = { events in
            recorded.withLock { $0 += events }
        }
        let driver = try ExecutionDriver(setup, header: header, in: surroundings)
        let people = people
        let result = try simulation.run {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for person in people {
                    group.addTask {
                        try await clock.sleep(until: Self.start + person.after)
                        inbox.post(person.request)
                    }
                }
                let result = try await driver.run()
                group.cancelAll()
                return result
            }
        }
        #expect(recorded.withLock(\.self) == Array(result.events))
        return backend.state.withLock { state in
            Trace(
                result: result,
                calls: state.ledger,
                jobs: state.jobs,
                published: state.published,
                violations: state.violations
            )
        }
    }

    // MARK: - Worlds

    static func id(_ name: String) -> SourceServerID { SourceServerID("s-\(name)") }

    /// Every server that the plan names, replicating well.
    static func servers(of plan: RecoveryPlan) -> [DRS.SourceServer] {
        plan.waves.flatMap(\.members).compactMap { member in
            if case .name(let name) = member.selector { server(name) } else { nil }
        }
    }

    static func server(
        _ name: String,
        os: String = "Amazon Linux 2023",
        state: DRS.DataReplicationState = .continuous,
        tags: [String: String] = [:]
    ) -> DRS.SourceServer {
        var properties = DRS.SourceProperties()
        properties.identificationHints = DRS.IdentificationHints(fqdn: "\(name).example.com", hostname: name)
        properties.os = DRS.OS(fullString: os)
        var server = DRS.SourceServer()
        server.sourceServerID = id(name)
        server.tags = tags
        server.sourceProperties = properties
        server.dataReplicationInfo = DRS.DataReplicationInfo(lagDuration: "P0D", dataReplicationState: state)
        return server
    }

    static let target = RecoveryTarget(account: home, region: region)

    /// db-1, db-2; then app-1 to app-3; then web-1, web-2.
    static func threeTier(topic: Bool = true) -> RecoveryPlan {
        RecoveryPlan(
            name: "three-tier",
            target: target,
            notify: topic ? NotificationPlan(topic: "arn:aws:sns:us-east-1:111111111111:drills") : nil,
            waves: [
                Wave(name: "database", members: members("db-1", "db-2")),
                Wave(name: "application", dependsOn: [0], members: members("app-1", "app-2", "app-3")),
                Wave(name: "web", dependsOn: [1], members: members("web-1", "web-2")),
            ]
        )
    }

    static func oneWave(_ names: String..., limit: Duration = Wave.defaultTimeLimit) -> RecoveryPlan {
        RecoveryPlan(
            name: "one-wave",
            target: target,
            waves: [Wave(name: "all", members: names.map { WaveMember(.name($0)) }, timeLimit: limit)]
        )
    }

    static func members(_ names: String...) -> [WaveMember] {
        names.map { WaveMember(.name($0)) }
    }
}
