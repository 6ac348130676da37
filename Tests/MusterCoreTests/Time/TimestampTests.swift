import MusterCore
import Testing

struct TimestampTests {
    @Test func `arithmetic stops at the ends of the range`() {
        let last = Timestamp(nanoseconds: .max)
        let first = Timestamp(nanoseconds: .min)

        #expect(last + .seconds(1) == last)
        #expect(first - .seconds(1) == first)
        #expect(first + .seconds(-1) == first)
        #expect(first.duration(to: last) == Duration.nanoseconds(Int64.max))
        #expect(last.duration(to: first) == Duration.nanoseconds(Int64.min))
        #expect(Timestamp(seconds: .max) == last)
        #expect(Timestamp(seconds: .min) == first)
        #expect(Timestamp.epoch + .seconds(Int64.max) == last)
        #expect(Timestamp.epoch - .seconds(Int64.max) == Timestamp(nanoseconds: -.max))
    }

    @Test func `differences and sums agree`() {
        let early = Timestamp(nanoseconds: -5)
        let late = Timestamp(nanoseconds: 7)

        #expect(late - early == .nanoseconds(12))
        #expect(early.advanced(by: .nanoseconds(12)) == late)
        #expect(early < late)
    }

    /// Days that calendars get wrong; counted with another calendar (Python's).
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z", 4), (-1, "1969-12-31T23:59:59Z", 3), (951_782_400, "2000-02-29T00:00:00Z", 2),
        (951_868_799, "2000-02-29T23:59:59Z", 2), (951_868_800, "2000-03-01T00:00:00Z", 3),
        (1_709_164_800, "2024-02-29T00:00:00Z", 4), (1_767_225_599, "2025-12-31T23:59:59Z", 3),
        (1_767_225_600, "2026-01-01T00:00:00Z", 4), (4_107_542_400, "2100-03-01T00:00:00Z", 1),
        (4_107_542_399, "2100-02-28T23:59:59Z", 7), (-2_203_977_600, "1900-02-28T00:00:00Z", 3),
        (-2_203_891_200, "1900-03-01T00:00:00Z", 4),
    ])
    func `seconds and calendar agree`(seconds: Int64, text: String, weekday: Int) {
        let instant = Timestamp(seconds: seconds)

        #expect(instant.iso8601() == text)
        #expect(Timestamp(iso8601: text) == instant)
        #expect(instant.utc.weekday == weekday)
    }

    @Test func `the fields of an instant before the epoch are those of its own day`() {
        let fields = Timestamp(nanoseconds: -1).utc

        #expect([fields.year, fields.month, fields.day] == [1969, 12, 31])
        #expect([fields.hour, fields.minute, fields.second, fields.nanosecond] == [23, 59, 59, 999_999_999])
        #expect(fields.weekday == 3)
    }

    @Test func `the ends of the range can be written`() {
        #expect(Timestamp(nanoseconds: .min).iso8601(.nanoseconds) == "1677-09-21T00:12:43.145224192Z")
        #expect(Timestamp(nanoseconds: .max).iso8601(.nanoseconds) == "2262-04-11T23:47:16.854775807Z")
    }

    @Test func `each precision cuts the fraction`() {
        let instant = Timestamp(nanoseconds: 1_987_654_321)

        #expect(instant.iso8601(.seconds) == "1970-01-01T00:00:01Z")
        #expect(instant.iso8601(.milliseconds) == "1970-01-01T00:00:01.987Z")
        #expect(instant.iso8601(.microseconds, zone: "+00:00") == "1970-01-01T00:00:01.987654+00:00")
        #expect(instant.iso8601(.nanoseconds) == "1970-01-01T00:00:01.987654321Z")
        #expect(instant.timeOfDay == "00:00:01")
    }

    @Test(arguments: [
        ("2026-03-02", "2026-03-02T00:00:00Z"), ("2026-03-02 09:00:00Z", "2026-03-02T09:00:00Z"),
        ("2026-03-02T09:00:00+02:00", "2026-03-02T07:00:00Z"),
        ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"),
        ("2026-12-31T23:30:00-05:30", "2027-01-01T05:00:00Z"),
        ("2026-03-02T09:00:00.123456+00:00", "2026-03-02T09:00:00Z"),
        ("2026-03-02T09:00:00.9999999999999999Z", "2026-03-02T09:00:00Z"),
    ])
    func `other ways of writing an instant are read`(text: String, same: String) {
        #expect(Timestamp(iso8601: text)?.iso8601() == same)
    }

    @Test(arguments: [
        "", "2026", "2026-3-2", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00",
        "2026-03-02T", "2026-03-02T09:00", "2026-03-02T09:00:00", "2026-03-02T24:00:00Z", "2026-03-02T09:60:00Z",
        "2026-03-02T09:00:60Z", "2026-03-02T09:00:00.Z", "2026-03-02T09:00:00,5Z", "2026-03-02T09:00:00z",
        "2026-03-02T09:00:00+0200", "2026-03-02T09:00:00+24:00", "2026-03-02T09:00:00Z ", " 2026-03-02",
        "2026-03-02Z", "1677-01-01", "2262-12-31", "9999-12-31", "-026-03-02", "２０２６-03-02", "2026-03-02T09:00:00Ż",
        "2026-03-02T09:00:00.\u{0}Z", "2026\u{301}-03-02",
        "2026-03-02T09:00:00.\(String(repeating: "0", count: 43))Zand more that nobody reads",
    ])
    func `a text that is no instant is refused`(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `every instant survives being written and read`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "instants")
        for _ in 0..<500 {
            // From 1678 to 2261.
            let second = Int64(random.draw(below: 18_400_000_000)) - 9_214_560_000
            let instant = Timestamp(nanoseconds: second * 1_000_000_000 + Int64(random.draw(below: 1_000_000_000)))

            #expect(Timestamp(iso8601: instant.iso8601(.nanoseconds)) == instant)
            #expect(Timestamp(iso8601: instant.iso8601()) == instant - .nanoseconds(Int64(instant.utc.nanosecond)))
        }
    }
}
