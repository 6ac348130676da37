import Foundation
import MusterCore
import Testing

@testable import MusterHistory

struct HistoryTests {
    private let files = TemporaryHistory()

    @Test func `a run comes back as it was recorded`() throws {
        let history = try files.open()
        let events = Samples.recorded(Samples.events)

        let run = try history.begin(Samples.context(), startedAt: Samples.start)
        try history.append(Array(events.prefix(10)), to: run)
        try history.append(Array(events.dropFirst(10)), to: run)
        try history.finish(run, calls: Samples.calls, verdict: .failed)

        let record = try history.record(of: run)
        #expect(record == RunRecord(context: Samples.context(), events: events, calls: Samples.calls))
        #expect(try history.record(of: ExecutionID("drill-0001")) == record)
    }

    @Test(arguments: Samples.events.indices)
    func `every kind of event comes back`(index: Int) throws {
        let events = Samples.recorded([Samples.events[index]])
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)

        try history.append(events, to: run)

        #expect(try history.record(of: run).events == events)
    }

    @Test func `the list tells of the latest runs first`() throws {
        let history = try files.open()
        let first = try history.begin(Samples.context(seed: .max), startedAt: Samples.start)
        let second = try history.begin(Samples.context(execution: "drill-0002", nature: .liveDrill), startedAt: nil)
        try history.append(Samples.recorded([.started, .finished(outcome: .completed, cause: nil)]), to: first)
        try history.finish(first, calls: [], verdict: .passed)
        try history.append(Samples.recorded([.started]), to: second)

        let runs = try history.runs(limit: 10)

        #expect(
            runs == [
                RunSummary(
                    number: second,
                    execution: ExecutionID("drill-0002"),
                    scenario: "three-tier",
                    plan: "online-shop",
                    nature: .liveDrill,
                    mode: .drill,
                    seed: 7,
                    startedAt: nil,
                    outcome: nil,
                    verdict: nil,
                    eventCount: 1,
                    isFinished: false,
                    survey: nil
                ),
                RunSummary(
                    number: first,
                    execution: ExecutionID("drill-0001"),
                    scenario: "three-tier",
                    plan: "online-shop",
                    nature: .simulated,
                    mode: .drill,
                    seed: .max,
                    startedAt: Samples.start,
                    outcome: .completed,
                    verdict: .passed,
                    eventCount: 2,
                    isFinished: true,
                    survey: nil
                ),
            ]
        )
        #expect(try history.runs(limit: 1).map(\.number) == [second])
        #expect(try history.runs(limit: -1).isEmpty)
    }

    @Test func `a run that breaks off keeps what it had, and can be gone on with`() throws {
        let events = Samples.recorded(Samples.events)
        let run: RunNumber
        do {
            let history = try files.open()
            run = try history.begin(Samples.context(), startedAt: nil)
            try history.append(Array(events.prefix(7)), to: run)
        }

        let history = try files.open()

        let summary = try #require(try history.runs(limit: 1).first)
        #expect(!summary.isFinished && summary.outcome == nil && summary.eventCount == 7)
        #expect(try history.record(of: run).events == Array(events.prefix(7)))
        try history.append(Array(events.dropFirst(7)), to: run)
        try history.finish(run, calls: [])
        #expect(try history.record(of: run).events == events)
    }

    @Test func `events have to follow one another`() throws {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        let events = Samples.recorded([.started, .waveStarted(wave: 0), .waveStarted(wave: 1)])
        try history.append([events[0]], to: run)

        #expect(throws: HistoryError.outOfOrder(run: run, expected: 2, found: 1)) {
            try history.append([events[0]], to: run)
        }
        #expect(throws: HistoryError.outOfOrder(run: run, expected: 2, found: 3)) {
            try history.append([events[2]], to: run)
        }
        #expect(throws: HistoryError.outOfOrder(run: run, expected: 3, found: 2)) {
            try history.append([events[1], events[1]], to: run)
        }
        #expect(try history.record(of: run).events == [events[0]])
    }

    @Test func `a finished run takes no more`() throws {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        try history.finish(run, calls: [])

        #expect(throws: HistoryError.finished(run: run)) { try history.append(Samples.recorded([.started]), to: run) }
        #expect(throws: HistoryError.finished(run: run)) { try history.finish(run, calls: []) }
        #expect(throws: HistoryError.unknownRun("99")) { try history.finish(RunNumber(rawValue: 99), calls: []) }
    }

    @Test func `what people answered afterwards is kept with the run, and changes nothing else of it`() throws {
        let history = try files.open()
        let first = try history.begin(Samples.context(), startedAt: nil)
        try history.append(Samples.recorded([.started]), to: first)
        try history.finish(first, calls: Samples.calls, verdict: .passed)
        let second = try history.begin(Samples.context(), startedAt: nil)
        let before = try history.record(of: first)

        try history.keep(survey: [5, 4, 1], of: first)
        try history.keep(survey: [2], of: second)
        try history.keep(survey: [5, 4], of: first)

        var answered = before
        answered.context.survey = [5, 4]
        #expect(try history.record(of: first) == answered)
        #expect(try history.runs(limit: 2).map(\.survey) == [[2], [5, 4]])
        try history.close()
        let later = try files.open()
        try later.keep(survey: nil, of: first)
        #expect(try later.record(of: first) == before)
        #expect(try later.record(of: second).context.survey == [2])
        #expect(throws: HistoryError.unknownRun("7")) { try later.keep(survey: [5], of: RunNumber(rawValue: 7)) }
    }

    @Test func `equal runs are one execution under several numbers`() throws {
        let history = try files.open()
        let first = try history.begin(Samples.context(), startedAt: nil)
        let second = try history.begin(Samples.context(), startedAt: nil)
        try history.append(Samples.recorded([.started]), to: second)

        #expect(first < second)
        #expect(try history.record(of: ExecutionID("drill-0001")).events.count == 1)
        #expect(try history.record(of: first).events.isEmpty)
    }

    @Test func `a run is found by number, id or the beginning of its id`() throws {
        let history = try files.open()
        let first = try history.begin(Samples.context(execution: "drill-abc1"), startedAt: nil)
        let second = try history.begin(Samples.context(execution: "drill-abd2"), startedAt: nil)
        let third = try history.begin(Samples.context(execution: "drill-abd2"), startedAt: nil)

        #expect(try history.find("\(second)") == second)
        #expect(try history.find("drill-abc1") == first)
        #expect(try history.find("drill-abc") == first)
        #expect(try history.find("drill-abd") == third)
        #expect(
            throws: HistoryError.ambiguous(
                "drill-ab",
                candidates: [ExecutionID("drill-abc1"), ExecutionID("drill-abd2")]
            )
        ) { try history.find("drill-ab") }
        for unknown in ["", "drill-x", "99", "%", "drill-_bc1", "\u{0}"] {
            #expect(throws: HistoryError.unknownRun(unknown)) { try history.find(unknown) }
        }
    }

    @Test func `hostile text is kept, and shown without harm`() throws {
        let history = try files.open()
        var context = Samples.context(execution: Samples.hostile, scenario: Samples.hostile)
        context.plan.name = Samples.hostile

        let run = try history.begin(context, startedAt: nil)

        #expect(try history.record(of: run).context == context)
        #expect(try history.record(of: ExecutionID(Samples.hostile)).context == context)
        #expect(try history.runs(limit: 1).first?.scenario == Samples.hostile.replacing("\0", with: "\u{FFFD}"))
    }

    @Test func `ten thousand events are a matter of moments`() throws {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        let events = Samples.many(10_000)

        for start in stride(from: 0, to: events.count, by: 100) {
            try history.append(Array(events[start..<start + 100]), to: run)
        }
        try history.finish(run, calls: Samples.calls)

        let record = try history.record(of: run)
        #expect(record.events == events)
        try history.verify()
    }
}
