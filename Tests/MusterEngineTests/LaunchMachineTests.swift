import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct LaunchMachineTests {
    private static let now = Timestamp(seconds: 1_772_442_000)
    private static let servers = [SourceServerID("s-b"), SourceServerID("s-a")]

    private static func machine(_ policy: ConflictPolicy = .fail) -> LaunchMachine {
        LaunchMachine(
            execution: ExecutionID("exec-1"),
            wave: 0,
            waveName: "database",
            target: Drill.target,
            servers: ArraySlice(
                servers.map { id in
                    ResolvedServer(
                        id: id,
                        name: "name-\(id)",
                        impact: .critical,
                        operatingSystem: .linux,
                        replicationState: "CONTINUOUS",
                        lag: nil
                    )
                }
            ),
            mode: .drill,
            conflictPolicy: policy,
            waitsForRoom: policy == .wait,
            settings: LaunchSettings()
        )
    }

    private static func error(_ code: AWSErrorCode, _ status: Int) -> AWSError {
        AWSError(code, "text", httpStatus: status)
    }

    private static func job(
        _ id: String,
        key: String? = nil,
        execution: String? = nil,
        servers: [SourceServerID] = servers,
        created: Timestamp = now,
        isOver: Bool = false
    ) -> DescribedJob {
        var job = DRS.Job(jobID: JobID(id))
        job.type = .launch
        job.status = isOver ? .completed : .started
        job.initiatedBy = .startDrill
        job.creationDateTime = created.iso8601(.microseconds, zone: "+00:00")
        job.participatingServers = servers.map { DRS.ParticipatingServer(sourceServerID: $0) }
        var tags: [String: String] = [:]
        tags[LaunchTag.launch] = key
        tags[LaunchTag.execution] = execution
        job.tags = tags
        return DescribedJob(job)
    }

    /// The first server, as it is described some time after it was launched last.
    private static func server(launchedAfter delay: Duration) -> DescribedServer {
        var server = DRS.SourceServer()
        server.lifeCycle = DRS.LifeCycle(
            lastLaunch: DRS.LifeCycleLastLaunch(
                initiated: DRS.LifeCycleLastLaunchInitiated(
                    apiCallDateTime: (now + delay).iso8601(.microseconds, zone: "+00:00")
                )
            )
        )
        return DescribedServer(server, id: servers[0])
    }

    private struct Harness {
        var machine: LaunchMachine
        var random = SeededGenerator(seed: 1, stream: "test")
        var now = LaunchMachineTests.now

        mutating func tell(_ input: LaunchMachine.Input) -> [LaunchMachine.Step] {
            machine.handle(input, at: now, random: &random)
        }

        /// Lets time pass until the machine has something to do.
        mutating func wait() -> [LaunchMachine.Step] {
            now = machine.deadline ?? now
            return tell(.timePassed)
        }

        mutating func begun() -> LaunchAttempt? {
            for case .intend(let attempt) in tell(.begin) { return attempt }
            return nil
        }
    }

    @Test func `the intent comes before the call, under one key`() throws {
        var harness = Harness(machine: Self.machine())

        let steps = harness.tell(.begin)

        guard case .intend(let intent) = steps[0], case .call(let call) = steps[1] else {
            Issue.record("unexpected steps \(steps)")
            return
        }
        #expect(intent == call && intent.attempt == 1 && intent.servers == Self.servers)
        #expect(steps.count == 2)
    }

    @Test func `keys differ by everything that makes a launch another one, and not by the order of servers`() {
        func key(
            _ execution: String = "e",
            _ wave: Int = 0,
            _ servers: [SourceServerID] = Self.servers,
            _ mode: ExecutionMode = .drill,
            _ attempt: Int = 1
        ) -> String {
            LaunchKey(execution: ExecutionID(execution), wave: wave, servers: servers, mode: mode, attempt: attempt)
                .text
        }
        let keys = [
            key(), key("f"), key("e", 1), key("e", 0, [Self.servers[0]]), key("e", 0, Self.servers, .recovery),
            key("e", 0, Self.servers, .drill, 2),
        ]

        #expect(Set(keys).count == keys.count)
        #expect(key("e", 0, Self.servers.reversed()) == key())
        #expect(keys.allSatisfy { $0.count == 16 })
    }

    @Test func `a throttled call is repeated under the same key, five times in all`() {
        var harness = Harness(machine: Self.machine())
        let attempt = harness.begun()

        for _ in 1...4 {
            _ = harness.tell(.failed(Self.error(.throttlingException, 429)))
            #expect(harness.wait() == attempt.map { [.call($0)] })
        }
        _ = harness.tell(.failed(Self.error(.throttlingException, 429)))

        guard case .givenUp(let cause) = harness.machine.state else {
            Issue.record("\(harness.machine.state)")
            return
        }
        #expect(cause.code == .throttled && cause.text.contains("after 5 tries"))
    }

    @Test(arguments: [
        (AWSErrorCode.internalServerException, 500), (.serviceUnavailable, 503), (.noAnswer, 0), (.unreadableAnswer, 0),
        (.requestTimeout, 408),
    ])
    func `an answer that leaves doubt is followed by a search, never by a call`(code: AWSErrorCode, status: Int) {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()

        #expect(
            harness.tell(.failed(Self.error(code, status)))
                == [.listJobs(since: Self.now - LaunchMatcher.listedSpan)]
        )
        while harness.now < Self.now + .seconds(300) {
            #expect(harness.tell(.listed([])) == [] || harness.machine.state == .confirming(afterConflict: nil))
            if harness.machine.state == .confirming(afterConflict: nil) { break }
            #expect(harness.wait() == [.listJobs(since: Self.now - LaunchMatcher.listedSpan)])
        }
        #expect(harness.now == Self.now + .seconds(300))
    }

    @Test func `a tagged job is adopted, also when it is over`() {
        var harness = Harness(machine: Self.machine())
        let key = harness.begun()?.key ?? ""
        _ = harness.tell(.failed(Self.error(.noAnswer, 0)))

        let steps = harness.tell(.listed([Self.job("drsjob-other"), Self.job("drsjob-1", key: key, isOver: true)]))

        #expect(steps == [.adopted(key: key, JobID("drsjob-1"), created: Self.now)])
        #expect(harness.machine.state == .launched(JobID("drsjob-1")))
    }

    @Test func `two jobs of one launch are told, and the earliest is followed`() {
        var harness = Harness(machine: Self.machine())
        let key = harness.begun()?.key ?? ""
        _ = harness.tell(.failed(Self.error(.noAnswer, 0)))

        let steps = harness.tell(
            .listed([
                Self.job("drsjob-2", key: key, created: Self.now + .seconds(2)), Self.job("drsjob-1", key: key),
            ])
        )

        #expect(steps.first == .adopted(key: key, JobID("drsjob-1"), created: Self.now))
        guard case .warn(let cause)? = steps.last else {
            Issue.record("no warning")
            return
        }
        #expect(cause.text.contains("drsjob-2"))
    }

    @Test func `jobs of others are not adopted`() {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()
        _ = harness.tell(.failed(Self.error(.noAnswer, 0)))

        let steps = harness.tell(
            .listed([
                Self.job("drsjob-1", key: "other-key"), Self.job("drsjob-2", execution: "other"),
                Self.job("drsjob-3", servers: [Self.servers[0]]),
                Self.job("drsjob-4", created: Self.now - .seconds(61)),
            ])
        )

        #expect(steps == [])
    }

    @Test func `a launch that nobody finds is tried three times at most`() {
        var harness = Harness(machine: Self.machine())
        var calls = harness.tell(.begin).count { if case .call = $0 { true } else { false } }
        var keys = Set<String>()

        for _ in 0..<1_000 {
            var steps: [LaunchMachine.Step]
            switch harness.machine.state {
            case .calling: steps = harness.tell(.failed(Self.error(.noAnswer, 0)))
            case .searching: steps = harness.tell(.listed([]))
            case .confirming: steps = harness.tell(.described([]))
            default: steps = harness.wait()
            }
            for case .call(let attempt) in steps {
                calls += 1
                keys.insert(attempt.key)
            }
        }

        #expect(calls == 3 && keys.count == 2)
        guard case .givenUp(let cause) = harness.machine.state else {
            Issue.record("\(harness.machine.state)")
            return
        }
        #expect(cause.code == .unreachable)
    }

    @Test func `a server that was launched since stops everything`() {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()
        _ = harness.tell(.failed(Self.error(.noAnswer, 0)))
        while Self.kind(harness.machine.state) != .confirming {
            _ = harness.tell(.listed([]))
            if Self.kind(harness.machine.state) != .confirming { _ = harness.wait() }
        }

        let steps = harness.tell(.described([Self.server(launchedAfter: .seconds(1))]))

        #expect(steps == [])
        guard case .givenUp(let cause) = harness.machine.state else {
            Issue.record("\(harness.machine.state)")
            return
        }
        #expect(cause.code == .unknownLaunch && cause.text.contains("name-s-b"))
    }

    @Test(arguments: [
        (AWSErrorCode.serviceQuotaExceededException, 402, CauseCode.quotaExceeded),
        (.accessDeniedException, 403, .accessDenied), (.uninitializedAccountException, 400, .uninitialized),
        (.validationException, 400, .refused), (.invalidClientTokenID, 403, .accessDenied),
    ])
    func `a clear refusal ends the launch with its cause`(code: AWSErrorCode, status: Int, cause: CauseCode) {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()

        _ = harness.tell(.failed(Self.error(code, status)))

        guard case .givenUp(let given) = harness.machine.state else {
            Issue.record("\(harness.machine.state)")
            return
        }
        #expect(given.code == cause)
    }

    @Test func `a conflict after a lost answer adopts the job that causes it`() {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()
        _ = harness.tell(.failed(Self.error(.noAnswer, 0)))
        while harness.machine.attempt < 2 {
            switch harness.machine.state {
            case .searching: _ = harness.tell(.listed([]))
            case .confirming: _ = harness.tell(.described([]))
            default: _ = harness.wait()
            }
        }
        _ = harness.tell(.failed(Self.error(.conflictException, 409)))

        _ = harness.tell(.listed([Self.job("drsjob-late", created: Self.now + .seconds(1))]))

        #expect(harness.machine.state == .launched(JobID("drsjob-late")))
    }

    @Test(arguments: [LaunchMachine.Input.listed([]), .unseen(error(.noAnswer, 0))])
    func `a conflict without a holder whose servers were launched since is no refusal: its job is looked for`(
        look: LaunchMachine.Input
    ) throws {
        var harness = Harness(machine: Self.machine())
        let begun = harness.begun()
        let attempt = try #require(begun)
        _ = harness.tell(.failed(Self.error(.conflictException, 409)))
        let asked = harness.tell(look)
        #expect(asked == [.describeServers])

        // By a clock that is a little behind.
        let steps = harness.tell(.described([Self.server(launchedAfter: .milliseconds(-1))]))

        #expect(steps == [.listJobs(since: Self.now - LaunchMatcher.listedSpan)])
        let own = Self.job("drsjob-own", key: attempt.key, created: Self.now + .seconds(1))
        _ = harness.tell(.listed([own]))
        #expect(harness.machine.state == .launched(JobID("drsjob-own")))
    }

    @Test func `a conflict without a holder whose servers were not launched since is a refusal`() {
        var harness = Harness(machine: Self.machine())
        _ = harness.begun()
        _ = harness.tell(.failed(Self.error(.conflictException, 409)))
        _ = harness.tell(.listed([]))

        let steps = harness.tell(.described([Self.server(launchedAfter: .seconds(-100))]))

        guard case .refused(_, let error, retryAfter: nil) = steps.first,
            case .givenUp(let cause) = harness.machine.state
        else {
            Issue.record("\(steps) \(harness.machine.state)")
            return
        }
        #expect(error.code == "ConflictException" && cause.code == .conflict)
    }

    @Test func `a conflict of which neither jobs nor servers can tell leaves the launch unknown`() {
        var harness = Harness(machine: Self.machine(.wait))
        _ = harness.begun()
        _ = harness.tell(.failed(Self.error(.conflictException, 409)))
        _ = harness.tell(.unseen(Self.error(.noAnswer, 0)))

        let steps = harness.tell(.unseen(Self.error(.noAnswer, 0)))

        guard steps.isEmpty, case .givenUp(let cause) = harness.machine.state else {
            Issue.record("\(steps) \(harness.machine.state)")
            return
        }
        #expect(cause.code == .unknownLaunch)
    }

    // MARK: - Every state, every input

    private enum Kind: String, CaseIterable {
        case idle, queued, calling, delayed, naming, searching, quiet, confirming, launched, givenUp
    }

    private static func kind(_ state: LaunchMachine.State) -> Kind {
        switch state {
        case .idle: .idle
        case .queued: .queued
        case .calling: .calling
        case .delayed: .delayed
        case .naming: .naming
        case .searching: .searching
        case .quiet: .quiet
        case .confirming: .confirming
        case .launched: .launched
        case .givenUp: .givenUp
        }
    }

    private static func harness(in kind: Kind) -> Harness {
        var harness = Harness(machine: machine(kind == .queued ? .wait : .fail))
        if kind == .idle { return harness }
        _ = harness.begun()
        switch kind {
        case .idle, .calling: break
        case .queued: _ = harness.tell(.failed(error(.serviceQuotaExceededException, 402)))
        case .delayed: _ = harness.tell(.failed(error(.throttlingException, 429)))
        case .naming: _ = harness.tell(.failed(error(.conflictException, 409)))
        case .searching: _ = harness.tell(.failed(error(.noAnswer, 0)))
        case .quiet:
            _ = harness.tell(.failed(error(.noAnswer, 0)))
            _ = harness.tell(.listed([]))
        case .confirming:
            _ = harness.tell(.failed(error(.noAnswer, 0)))
            harness.now = now + .seconds(300)
            _ = harness.tell(.listed([]))
        case .launched: _ = harness.tell(.accepted(JobID("drsjob-1"), created: nil))
        case .givenUp: _ = harness.tell(.failed(error(.validationException, 400)))
        }
        return harness
    }

    /// The state after each input, in the order of the columns; a dash where nothing changes.
    private static let columns = [
        "begin", "accepted", "throttled", "conflict", "lost", "refused", "listed", "described", "unseen", "time",
        "cancel",
    ]
    private static let table: [Kind: String] = [
        .idle: "calling - - - - - - - - - givenUp",
        .queued: "calling - - - - - - - - - givenUp",
        .calling: "- launched delayed naming searching givenUp - - - - -",
        .delayed: "- - - - - - - - - calling givenUp",
        .naming: "- - - - - - confirming - confirming - -",
        .searching: "- - - - - - quiet - quiet - -",
        .quiet: "- - - - - - - - - searching -",
        .confirming: "- - - - - - - calling givenUp - -",
        .launched: "- - - - - - - - - - -",
        .givenUp: "- - - - - - - - - - -",
    ]

    private static func input(_ column: String) -> LaunchMachine.Input {
        switch column {
        case "begin": .begin
        case "accepted": .accepted(JobID("drsjob-9"), created: nil)
        case "throttled": .failed(error(.throttlingException, 429))
        case "conflict": .failed(error(.conflictException, 409))
        case "lost": .failed(error(.noAnswer, 0))
        case "refused": .failed(error(.validationException, 400))
        case "listed": .listed([])
        case "described": .described([])
        case "unseen": .unseen(error(.accessDeniedException, 403))
        case "time": .timePassed
        default: .cancel
        }
    }

    @Test(arguments: Kind.allCases.map(\.rawValue), columns)
    func `every state answers every input as the table says`(name: String, column: String) throws {
        let kind = try #require(Kind(rawValue: name))
        var harness = Self.harness(in: kind)
        #expect(Self.kind(harness.machine.state) == kind)
        let position = try #require(Self.columns.firstIndex(of: column))
        let word = try #require(Self.table[kind]).split(separator: " ")[position]
        harness.now = harness.machine.deadline ?? harness.now

        _ = harness.tell(Self.input(column))

        let expected = word == "-" ? kind : try #require(Kind(rawValue: String(word)))
        #expect(Self.kind(harness.machine.state) == expected)
    }
}
