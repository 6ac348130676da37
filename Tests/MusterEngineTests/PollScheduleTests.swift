import MusterCore
import MusterEngine
import Testing

struct PollScheduleTests {
    private static let start = Timestamp(seconds: 1_000_000)

    /// Polls a job that ends after `end`; answers take 200 ms.
    private func poll(
        _ schedule: PollSchedule,
        end: Duration,
        launched: Duration? = nil
    ) -> (calls: Int, detection: Duration) {
        var schedule = schedule
        var due = schedule.first
        var calls = 0
        while true {
            calls += 1
            let answered = due + .milliseconds(200)
            if due >= Self.start + end { return (calls, answered - (Self.start + end)) }
            if let launched, due >= Self.start + launched { schedule.observe(launched: 2, failed: 0, of: 2) }
            let next = schedule.next(after: due, issued: due, now: answered)
            #expect(next > answered)
            due = next
        }
    }

    private func schedule(_ family: OperatingSystem.Family, _ experience: PollExperience = .init()) -> PollSchedule {
        PollSchedule(.planned, start: Self.start, families: FamilySet(family), experience: experience)
    }

    @Test(arguments: [
        (OperatingSystem.Family.linux, 500...560), (.linux, 533...539), (.linux, 560...900),
        (.windows, 1_240...1_440), (.windows, 1_430...1_440),
    ])
    func `ends are noticed within ten seconds, for fewer calls than every fifteen seconds needs`(
        family: OperatingSystem.Family,
        seconds: ClosedRange<Int>
    ) {
        var random = SeededGenerator(seed: 7, stream: "ends")
        var detections: [Duration] = []
        var calls = 0
        var fixedCalls = 0
        for _ in 0..<300 {
            let span = UInt64(seconds.count) * 1_000
            let end = Duration.milliseconds(seconds.lowerBound * 1_000 + Int(random.draw(below: span)))
            let seen = poll(schedule(family), end: end, launched: end - .milliseconds(2_800))
            detections.append(seen.detection)
            calls += seen.calls
            fixedCalls += Int(end.inSeconds / 15) + 1
        }

        #expect(detections.sorted()[285] <= .seconds(10))
        #expect(calls < fixedCalls)
    }

    @Test(arguments: [OperatingSystem.Family.linux, .windows], [1, 3, 60, 204, 330, 1_861, 9_000])
    func `an end at an odd time is noticed within a minute`(family: OperatingSystem.Family, seconds: Int) {
        #expect(poll(schedule(family), end: .seconds(seconds)).detection < .seconds(60))
    }

    @Test func `earlier jobs teach when to look`() {
        var experience = PollExperience()
        experience.learn(.seconds(330), of: [.linux])
        let untaught = poll(schedule(.linux), end: .seconds(335))
        let taught = poll(schedule(.linux, experience), end: .seconds(335))

        #expect(untaught.detection > .seconds(9))
        #expect(taught.detection <= .seconds(9))
        #expect(experience.range(of: .windows) == nil)
    }

    @Test func `a log entry moves the expected end`() {
        var early = schedule(.windows)
        early.observe([(.windows, "LAUNCH_START", Self.start + .seconds(300))])

        #expect(poll(early, end: .seconds(650)).detection <= .seconds(9))
    }

    @Test func `a fixed interval keeps to its grid whatever answers cost`() {
        let schedule = PollSchedule(
            .fixed(.seconds(30)),
            start: Self.start,
            families: [.linux],
            experience: PollExperience()
        )
        let first = schedule.first

        #expect(first == Self.start + .seconds(30))
        #expect(schedule.next(after: first, issued: first, now: first) == Self.start + .seconds(60))
        #expect(schedule.next(after: first, issued: first, now: first + .seconds(29)) == Self.start + .seconds(60))
        #expect(schedule.next(after: first, issued: first, now: first + .seconds(61)) == Self.start + .seconds(120))
        #expect(
            schedule.next(after: first, issued: first - .seconds(10), now: first - .seconds(9)) == first
        )
    }

    @Test func `an interval of nothing does not divide by zero`() {
        let schedule = PollSchedule(.fixed(.zero), start: Self.start, families: [], experience: .init())

        #expect(schedule.next(after: schedule.first, issued: schedule.first, now: schedule.first) > schedule.first)
    }

    @Test func `planning figures name their sources`() {
        let assumptions = LaunchExpectation.assumptions

        #expect(assumptions.count == 4)
        #expect(assumptions.allSatisfy { !$0.provenance.source.isEmpty })
        #expect(LaunchExpectation.of(.linux).typical < LaunchExpectation.of(.windows).earliest)
    }

    @Test func `the three-tier drill is noticed in time, for fewer calls than every fifteen seconds needs`() throws {
        var settings = EngineSettings()
        settings.readsJobLogs = false
        var detections: [Duration] = []
        var calls = 0
        var jobSeconds = 0.0
        for seed in 1...40 {
            var drill = Drill(Drill.threeTier()) { state in
                state.scripts = { launch, _ in
                    var random = SeededGenerator(seed: UInt64(seed), stream: "end \(launch)")
                    var script = ScriptedBackend.JobScript()
                    script.end = .milliseconds(533_000 + Int(random.draw(below: 6_000)))
                    return script
                }
            }
            drill.settings = settings
            let trace = try drill.run()
            detections += trace.detections
            // One more call lists the active jobs before the start.
            calls += trace.count("drs:DescribeJobs") - 1
            jobSeconds += trace.jobs.map { $0.script.end.inSeconds }.reduce(0, +)
        }

        #expect(detections.count == 120)
        #expect(detections.sorted()[113] <= .seconds(10))
        #expect(Double(calls) < jobSeconds / 15)
    }
}
