import MusterCore
import Testing

struct ExecutionRecordTests {
    private static let job = JobID("drsjob-00000000000000001")
    private static let servers = (1...4).map { SourceServerID("s-0000000000000000\($0)") }
    private static let cause = Cause(.launchFailed, "it was not launched", servers: [servers[1]])

    /// Two looks at a job, with servers whose words alternate, and the end of its wave.
    private static let events: [(seconds: Int, event: ExecutionEvent)] =
        [(0, .started), (0, .waveStarted(wave: 0))]
        + servers.map { (5, .serverObserved(wave: 0, server: $0, job: job, status: "PENDING")) }
        + [
            (60, .serverObserved(wave: 0, server: servers[2], job: job, status: "LAUNCHED")),
            (60, .serverObserved(wave: 0, server: servers[1], job: job, status: "FAILED")),
            (60, .serverObserved(wave: 0, server: servers[0], job: job, status: "LAUNCHED")),
            (90, .serverObserved(wave: 0, server: SourceServerID("made by hand"), job: job, status: "LAUNCHED")),
            (90, .serverFinished(wave: 0, server: servers[0], outcome: .launched, cause: nil)),
            (90, .serverFinished(wave: 0, server: servers[1], outcome: .failed, cause: cause)),
            (90, .serverFinished(wave: 1, server: servers[2], outcome: .launched, cause: nil)),
            (90, .serverFinished(wave: 1, server: servers[3], outcome: .failed, cause: nil)),
            (90, .waveFinished(wave: 0, outcome: .partial, cause: cause)),
        ]

    private static func record(_ events: [(seconds: Int, event: ExecutionEvent)]) -> ExecutionRecord {
        var record = ExecutionRecord()
        for (seconds, event) in events { record.append(event, at: .epoch + .seconds(seconds)) }
        return record
    }

    @Test func `a record shows what was put into it`() {
        let record = Self.record(Self.events)

        let expected = Self.events.enumerated().map { place, row in
            RecordedEvent(sequence: place + 1, time: .epoch + .seconds(row.seconds), event: row.event)
        }
        #expect(Array(record) == expected)
        #expect(record.last == expected.last)
        #expect(Array(record[3...5]) == Array(expected[3...5]))
    }

    @Test func `records of the same events are equal, and of others they are not`() {
        let record = Self.record(Self.events)

        #expect(record == Self.record(Self.events))
        #expect(record.hashValue == Self.record(Self.events).hashValue)
        for place in Self.events.indices {
            var without = Self.events
            without.remove(at: place)
            #expect(record != Self.record(without))
            var later = Self.events
            later[place].seconds += 1
            #expect(record != Self.record(later))
        }
    }

    @Test func `what stands for itself is shown with its time`() {
        var shown: [RecordedEvent] = []
        Self.record(Self.events).forEachUnshared { event, time in
            shown.append(RecordedEvent(sequence: 0, time: time, event: event.pointee))
        }

        #expect(
            shown == [
                RecordedEvent(sequence: 0, time: .epoch, event: .started),
                RecordedEvent(sequence: 0, time: .epoch, event: .waveStarted(wave: 0)),
                RecordedEvent(
                    sequence: 0,
                    time: .epoch + .seconds(90),
                    event: .serverFinished(wave: 0, server: Self.servers[1], outcome: .failed, cause: Self.cause)
                ),
                RecordedEvent(
                    sequence: 0,
                    time: .epoch + .seconds(90),
                    event: .waveFinished(wave: 0, outcome: .partial, cause: Self.cause)
                ),
            ]
        )
    }
}
