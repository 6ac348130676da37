import MusterAnalysis
import MusterCore
import Testing

struct JudgeTests {
    private func failing(tolerated: WaveOutcome = .failed, outcome: ExecutionOutcome = .failed) -> RecordedDrill {
        var drill = RecordedDrill()
        drill.webOutcome = .failed
        drill.webWaveOutcome = tolerated
        drill.outcome = outcome
        drill.cause = Cause(.launchFailed, "server \"web-1\" failed to launch", servers: [RecordedDrill.web])
        return drill
    }

    @Test func `a drill that met everything passes`() {
        let report = DrillReport.examine(RecordedDrill().record)

        #expect(report.verdict == .passed)
        #expect(report.programStatus == .passed)
        #expect(report.checks.allSatisfy { $0.result == .passed })
    }

    @Test func `a drill that fails unexpectedly fails its checks`() {
        let report = DrillReport.examine(failing().record)

        let names = report.checks.filter { if case .failed = $0.result { true } else { false } }.map(\.name)
        #expect(report.verdict == .failed)
        #expect(report.programStatus == .gateFailed)
        #expect(names == ["execution reaches completed", "wave completes", "server web-1 launches", "rto"])
    }

    @Test func `a drill that fails as the scenario expects passes`() {
        var drill = failing()
        drill.expectations.outcome = .init(.failed)
        drill.expectations.waves = [.init(.init(wave: 1, outcome: .failed, cause: .launchFailed))]
        drill.expectations.mentions = [.init("web-1")]

        #expect(DrillReport.examine(drill.record).verdict == .passed)
    }

    @Test func `a drill that fails in another way than expected fails`() {
        var drill = failing()
        drill.expectations.outcome = .init(.failed)
        drill.expectations.waves = [.init(.init(wave: 1, outcome: .failed, cause: .conflict))]

        #expect(DrillReport.examine(drill.record).verdict == .failed)
    }

    @Test func `a drill that succeeds where failure is expected fails`() {
        var drill = RecordedDrill()
        drill.expectations.outcome = .init(.failed)

        #expect(DrillReport.examine(drill.record).verdict == .failed)
    }

    @Test func `a tolerated failure passes with a warning`() {
        var drill = failing(tolerated: .partial, outcome: .partial)
        drill.expectations.outcome = .init(.partial)

        let report = DrillReport.examine(drill.record)

        #expect(report.verdict == .passed)
        #expect(report.warnings.count == 2)
    }

    @Test func `what came up at another attempt says why the earlier one failed`() throws {
        var record = RecordedDrill().record
        let cause = Cause(.launchFailed, "server \"web-1\" was not launched", servers: [RecordedDrill.web])
        let failed = FailedAttempt(
            attempt: 1,
            cause: cause,
            servers: [RecordedDrill.web],
            next: RecordedDrill.start + .seconds(149)
        )
        let index = try #require(
            record.events.firstIndex { if case .waveStarted(wave: 1) = $0.event { true } else { false } }
        )
        record.events.insert(
            RecordedEvent(
                sequence: 0,
                time: record.events[index].time,
                event: .attemptFailed(wave: 1, failed)
            ),
            at: index + 1
        )

        let report = DrillReport.examine(record)

        let flaky = report.checks.filter { !$0.failedAttempts.isEmpty }
        #expect(flaky.map(\.name) == ["wave completes", "server web-1 launches"])
        #expect(flaky.allSatisfy { $0.failedAttempts == [cause] && $0.result == .passed })
        #expect(report.verdict == .passed)
    }

    @Test func `an objective that is missed fails, unless the scenario means to miss it`() {
        var drill = RecordedDrill()
        drill.plan.objectives.rto = .seconds(100)

        #expect(DrillReport.examine(drill.record).verdict == .failed)

        drill.expectations.missedObjectives = [.init("rto")]

        #expect(DrillReport.examine(drill.record).verdict == .passed)
    }

    @Test func `an objective that is met although a miss is expected fails`() {
        var drill = RecordedDrill()
        drill.expectations.missedObjectives = [.init("rto")]

        #expect(DrillReport.examine(drill.record).verdict == .failed)
    }

    @Test func `a wave over its budget fails its gate`() {
        var drill = RecordedDrill()
        drill.plan.waves[0].budget = .seconds(101)

        let check = DrillReport.examine(drill.record).checks.first { $0.name == "duration within budget" }

        #expect(
            check?.result
                == .failed(kind: "BudgetExceeded", message: "wave \"database\" took 1m 42s, its budget is 1m 41s")
        )
    }

    @Test(arguments: [(3...3, Verdict.passed), (1...2, .failed), (4 ... .max, .failed), (0 ... .max, .passed)])
    func `calls are counted against the expectation`(count: ClosedRange<Int>, verdict: Verdict) {
        var drill = RecordedDrill()
        drill.expectations.calls = [.init(.init(operation: "drs:StartRecovery", count: count))]

        #expect(DrillReport.examine(drill.record).verdict == verdict)
    }

    @Test func `notifications are compared in order`() {
        var drill = RecordedDrill()
        drill.expectations.notified = .init([.started, .completed])

        #expect(DrillReport.examine(drill.record).verdict == .passed)

        drill.expectations.notified = .init([.completed, .started])

        #expect(DrillReport.examine(drill.record).verdict == .failed)
    }

    @Test func `a record that breaks off cannot be judged`() {
        var drill = RecordedDrill()
        drill.isCutOff = true

        #expect(DrillReport.examine(drill.record).verdict == .error)
    }

    @Test(arguments: [
        (CauseCode.accessDenied, ProgramStatus.noPermission), (.throttled, .unavailable), (.launchFailed, .gateFailed),
    ])
    func `live, a fault of the surroundings is no failure of the plan`(code: CauseCode, status: ProgramStatus) {
        var drill = failing()
        drill.nature = .liveDrill
        drill.cause = Cause(code, "because")

        #expect(DrillReport.examine(drill.record).programStatus == status)
    }

    @Test func `several statuses are told by the gravest`() {
        #expect(ProgramStatus.combined([.passed, .gateFailed, .invalidInput]) == .invalidInput)
        #expect(ProgramStatus.combined([.passed, .gateFailed]) == .gateFailed)
        #expect(ProgramStatus.combined([]) == .passed)
    }

    @Test(arguments: [("Database & Co.", "database-co"), ("ÄÖ", "wave"), ("web", "web"), ("--", "wave")])
    func `group names are plain`(name: String, slug: String) {
        var drill = RecordedDrill()
        drill.plan.waves[0].name = name

        let groups = DrillReport.examine(drill.record).checks.map(\.group)

        #expect(groups.contains("wave-01-\(slug)"))
    }
}
