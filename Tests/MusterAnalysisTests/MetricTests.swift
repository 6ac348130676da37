import MusterAnalysis
import MusterCore
import Testing

struct MetricTests {
    private func metrics(_ change: (inout RecordedDrill) -> Void = { _ in }) -> [String: Metric] {
        var drill = RecordedDrill()
        drill.plan.notify = NotificationPlan(topic: "arn:aws:sns:us-east-1:123456789012:drills")
        change(&drill)
        let list = DrillReport.examine(drill.record).metrics
        return Dictionary(list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `every metric of the groups has a value or a reason, and says how it is worked out`() {
        let all = metrics()

        for number in 1...14 { #expect(all["N\(number)"] != nil) }
        for number in [1, 2, 3, 4, 5, 10] { #expect(all["K\(number)"] != nil) }
        // K6 to K9 are boards that show figures.
        #expect(Set(all.values.map(\.board.id)) == ["K6", "K7", "K8", "K9"])
        for metric in all.values {
            #expect((metric.value == nil) == (metric.reason != nil), "\(metric.id)")
            #expect(!metric.formula.isEmpty && !metric.from.isEmpty && !metric.to.isEmpty, "\(metric.id)")
            #expect(metric.value == nil || metric.samples > 0, "\(metric.id)")
        }
    }

    @Test func `a run brings every metric that is defined, as it is defined`() {
        let list = DrillReport.examine(RecordedDrill().record).metrics

        #expect(list.map(\.id) == MetricDefinition.all.map(\.id))
        for (metric, definition) in zip(list, MetricDefinition.all) {
            let blank = Metric(definition)
            #expect(metric.formula == blank.formula && metric.objective == blank.objective, "\(metric.id)")
            #expect(metric.from == blank.from && metric.to == blank.to, "\(metric.id)")
            switch (metric.value, definition.unit) {
            case (nil, _), (.share, .share), (.duration, .duration), (.count, .count): break
            default: Issue.record("\(metric.id) is not \(definition.unit.words)")
            }
        }
    }

    /// What plans set limits for is measured between the same moments.
    @Test(arguments: [("N6", "start"), ("N7", "waveTransition"), ("N10", "detection"), ("N12", "rto")])
    func `a metric and the objective of the same time have the same clock points`(id: String, name: String) throws {
        let metric = try #require(MetricDefinition.named(id))
        let objective = try #require(
            DrillReport.examine(RecordedDrill().record).objectives.first { $0.metric == name }
        )

        #expect(metric.from == objective.from)
        #expect(metric.to == objective.to)
    }

    @Test func `times are those of the objectives, held against the general limits`() throws {
        let all = metrics()

        #expect(all["N6"]?.value == .duration(.seconds(9)))
        #expect(all["N6"]?.status == .met)
        // Job ended at 100, wave two launched at 145, held for 40.
        #expect(all["N7"]?.value == .duration(.seconds(5)))
        // The later job ended at 250 and was noticed at 260.
        #expect(all["N10"]?.value == .duration(.seconds(10)))
        #expect(all["N10"]?.samples == 2)
        #expect(all["N10"]?.spread?.median == .seconds(4))
        #expect(all["N12"]?.value == .duration(.seconds(247)))
        #expect(all["K1"]?.value == .duration(.seconds(261)))
        #expect(all["K2"]?.value == .duration(.seconds(116)))
    }

    @Test func `a lost server shows in recovery, waves and jobs`() {
        let all = metrics { drill in
            drill.webOutcome = .failed
            drill.webWaveOutcome = .failed
            drill.outcome = .failed
            drill.cause = Cause(.launchFailed, "no")
        }

        #expect(all["N1"]?.value == .share(1, of: 2))
        #expect(all["N1"]?.status == .missed)
        #expect(all["N2"]?.value == .share(1, of: 2))
        #expect(all["K3"]?.value == .share(1, of: 2))
        #expect(all["N12"]?.status == .notComputable)
    }

    @Test func `a job in which a server failed that was launched again is none without a failure`() throws {
        var record = RecordedDrill().record
        func index(_ matches: (ExecutionEvent) -> Bool) throws -> Int {
            try #require(record.events.firstIndex { matches($0.event) })
        }
        func insert(_ event: ExecutionEvent, at seconds: Int64, before index: Int) {
            let time = RecordedDrill.start + .seconds(seconds)
            record.events.insert(RecordedEvent(sequence: 0, time: time, event: event), at: index)
        }
        // The second wave's job fails first; its server is launched again by the job of the record.
        let intended = try index { if case .launchIntended(wave: 1, _) = $0 { true } else { false } }
        let job = JobID("drsjob-x")
        let launch = LaunchAttempt(
            key: "kx",
            attempt: 1,
            account: AccountID("123456789012"),
            region: RegionName("us-east-1"),
            servers: [RecordedDrill.web]
        )
        let cause = Cause(.launchFailed, "no", servers: [RecordedDrill.web])
        let failed = FailedAttempt(
            attempt: 1,
            cause: cause,
            servers: [RecordedDrill.web],
            next: RecordedDrill.start + .seconds(145)
        )
        let events: [ExecutionEvent] = [
            .launchIntended(wave: 1, launch: launch),
            .launchAccepted(wave: 1, key: "kx", job: job, created: RecordedDrill.start + .seconds(144)),
            .serverObserved(wave: 1, server: RecordedDrill.web, job: job, status: "FAILED"),
            .jobObserved(wave: 1, job: job, status: "COMPLETED", ended: RecordedDrill.start + .seconds(144)),
            .attemptFailed(wave: 1, failed),
        ]
        for (offset, event) in events.enumerated() { insert(event, at: 144, before: intended + offset) }

        let metrics = DrillReport.examine(record).metrics

        #expect(metrics.first { $0.id == "K3" }?.value == .share(2, of: 3))
        #expect(metrics.first { $0.id == "N1" }?.value == .share(2, of: 2))
    }

    @Test func `satisfaction is what people have said, where somebody has asked them`() {
        var record = RecordedDrill().record
        let unasked = DrillReport.examine(record).metrics.first { $0.id == "N13" }
        #expect(unasked?.value == nil)
        #expect(unasked?.reason == "people have to be asked")

        record.context.survey = [5, 4, 5, 5]

        let asked = DrillReport.examine(record).metrics.first { $0.id == "N13" }
        #expect(asked?.value == .share(19, of: 20))
        #expect(asked?.status == .met)
    }

    @Test func `availability is known only where a crash struck`() {
        #expect(metrics()["N11"]?.status == .notComputable)

        var record = RecordedDrill().record
        let restart = ExecutionEvent.orchestratorRestarted(by: "ops", downSince: RecordedDrill.start + .seconds(120))
        let index = record.events.firstIndex { $0.time > RecordedDrill.start + .seconds(140) } ?? 0
        let time = RecordedDrill.start + .seconds(140)
        record.events.insert(RecordedEvent(sequence: 0, time: time, event: restart), at: index)

        let metric = DrillReport.examine(record).metrics.first { $0.id == "N11" }

        #expect(metric?.value == .part(.seconds(241), of: .seconds(261)))
        #expect(metric?.value?.text == "92.337%")
        #expect(metric?.status == .missed)
    }

    @Test func `the record is counted by stream`() {
        let metric = metrics()["K10"]

        #expect(metric?.value == .count(RecordedDrill().record.events.count))
        #expect(metric?.parts.reduce(0) { $0 + $1.count } == RecordedDrill().record.events.count)
        #expect(metric?.parts.first { $0.name == "people" }?.count == 2)
    }

    @Test func `messages are counted, timed and put in order`() {
        let all = metrics()

        #expect(all["N5"]?.value == .share(2, of: 2))
        #expect(all["N5"]?.status == .met)
        #expect(all["N5.latency"]?.value == .duration(.seconds(2)))
        #expect(all["N5.order"]?.value == .count(0))
        #expect(all["N5.duplicates"]?.value == .count(0))
        #expect(all["N5.storm"]?.value == .count(1))
    }

    @Test func `shares and counts of several runs add up, and the worst duration counts`() {
        let good = DrillReport.examine(RecordedDrill().record).metrics
        var drill = RecordedDrill()
        drill.webOutcome = .failed
        drill.webWaveOutcome = .failed
        drill.outcome = .failed
        let bad = DrillReport.examine(drill.record).metrics

        let both = Dictionary(
            Metric.combining([good, bad]).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )

        #expect(both["N1"]?.value == .share(3, of: 4))
        #expect(both["N1"]?.samples == 4)
        #expect(both["N10"]?.value == .duration(.seconds(10)))
        #expect(both["N12"]?.value == .duration(.seconds(247)), "one run has none")
        #expect(both["N13"]?.reason != nil)
        #expect(both["N5.storm"]?.value == .count(1), "two minutes of two runs are not one")
        #expect(both["K10"]?.value == .count(good.count(of: "K10") + bad.count(of: "K10")))
        #expect(Metric.combining([]).isEmpty)
    }

    @Test(arguments: [
        (9_999, 10_000, "99.99%"), (1, 1, "100%"), (2, 3, "66.666%"), (99_999_999, 100_000_000, "99.999%"),
    ])
    func `a share never looks like more than it is`(part: Int, whole: Int, text: String) {
        #expect(Metric.Value.share(part, of: whole).text == text)
    }

    @Test func `an objective of a share is compared exactly`() throws {
        let limit = try #require(Ratio(9_999, in: 10_000))
        func status(_ part: Int, _ whole: Int) -> Metric.Status {
            Metric(
                "N5",
                "x",
                title: "x",
                formula: "x",
                from: "x",
                to: "x",
                objective: .atLeast(limit),
                value: .share(part, of: whole)
            ).status
        }

        #expect(status(9_999, 10_000) == .met)
        #expect(status(9_998, 10_000) == .missed)
        #expect(status(99_989_999, 100_000_000) == .missed)
    }

    @Test func `percentiles are by nearest rank`() throws {
        let spread = try #require(Metric.Spread((1...100).map { Duration.seconds($0) }))

        #expect(spread == Metric.Spread(median: .seconds(50), p95: .seconds(95), maximum: .seconds(100)))
        #expect(Metric.Spread([.seconds(7)])?.p95 == .seconds(7))
        #expect(Metric.Spread([]) == nil)
    }
}

extension [Metric] {
    /// The value of a metric that counts; 0 where there is none.
    fileprivate func count(of id: String) -> Int {
        if case .count(let count)? = first(where: { $0.id == id })?.value { count } else { 0 }
    }
}
