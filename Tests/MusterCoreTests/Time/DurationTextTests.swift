import MusterCore
import Testing

struct DurationTextTests {
    @Test(arguments: [
        ("0s", Duration.zero), ("90s", .seconds(90)), ("15m", .seconds(900)), ("1h30m", .seconds(5_400)),
        ("2d", .seconds(172_800)), ("250ms", .milliseconds(250)), ("1s250ms", .milliseconds(1_250)),
        ("0.4s", .milliseconds(400)), ("1h0.5m", .seconds(3_630)), ("0.000000001s", .nanoseconds(1)),
        ("1h 02m 05s", .seconds(3_725)), ("8m 53s", .seconds(533)), ("PT15M", .seconds(900)), ("P0D", .zero),
        ("P1DT2H3M4.5S", .milliseconds(93_784_500)), ("P2W", .seconds(1_209_600)),
        ("PT2M12.136909S", .nanoseconds(132_136_909_000)), ("3650d", .seconds(315_360_000)),
    ])
    func `a duration with a unit is read`(text: String, duration: Duration) {
        #expect(Duration(text: text) == duration)
    }

    @Test(arguments: [
        "", " ", "90", "s", "-5s", "+5s", "5 s", "5s ", " 5s", "1h  30m", "1h, 30m", "30m1h", "1h1h", "1.5h30m", "5.s",
        ".5s", "1.2.3s", "5x", "5S", "5sec", "1e3s", "1_000s", "٣s", "５s", "5m\u{301}", "5s\u{0}", "P", "PT", "P1DT",
        "P1", "P1H", "PT1D", "P1Y", "P1M", "PT1S1M", "PT1M1M", "PT1.5M30S", "PT-5M", "PTT5M", "p1d", "3651d",
        "999999999999999999d", "999999999999999999s", "PT999999999999999999H", "P99999999999999999W",
        "99999999999999999999999999s", "0.0000000001s",
    ])
    func `anything else is refused`(text: String) {
        #expect(Duration(text: text) == nil)
    }

    @Test func `a text of any length is refused without harm`() {
        #expect(Duration(text: String(repeating: "9", count: 1_000_000)) == nil)
        #expect(Duration(text: String(repeating: "1s", count: 100_000)) == nil)
        #expect(Duration(text: "P" + String(repeating: "1D", count: 100_000)) == nil)
    }

    @Test(arguments: [
        (Duration.zero, "0s"), (.nanoseconds(1), "0ms"), (.milliseconds(50), "50ms"), (.milliseconds(400), "0.4s"),
        (.milliseconds(9_990), "9.9s"), (.seconds(10), "10s"), (.milliseconds(59_999), "59s"), (.seconds(60), "1m"),
        (.seconds(533), "8m 53s"), (.seconds(3_600), "1h"), (.seconds(3_660), "1h 01m"),
        (.seconds(3_605), "1h 00m 05s"),
        (.seconds(3_725), "1h 02m 05s"), (.seconds(90_000), "25h"), (.seconds(-90), "-1m 30s"),
    ])
    func `a duration is written for people`(duration: Duration, text: String) {
        #expect(duration.text == text)
    }

    @Test(arguments: [
        (Duration.zero, "P0D"), (.seconds(900), "PT15M"), (.nanoseconds(132_136_909_000), "PT2M12.136909S"),
        (.seconds(86_400), "P1D"), (.seconds(93_784), "P1DT2H3M4S"), (.nanoseconds(1), "PT0.000000001S"),
        (.seconds(-5), "P0D"),
    ])
    func `a duration is written as the services write it`(duration: Duration, text: String) {
        #expect(duration.iso8601 == text)
    }

    @Test func `the longest durations can be written`() {
        #expect(Duration.seconds(Int64.max).text == "2562047h 47m 16s")
        #expect(Duration.seconds(Int64.min).text == "-2562047h 47m 16s")
        #expect(Duration.seconds(Int64.max).iso8601 == "P106751DT23H47M16.854775807S")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `every duration survives being written as the services write it`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "durations")
        for _ in 0..<500 {
            let magnitude = UInt64(1) << random.draw(below: 58)
            let duration = Duration.nanoseconds(Int64(random.draw(below: magnitude)))

            #expect(Duration(text: duration.iso8601) == duration)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `what people read can be read back to the shown precision`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "durations")
        for _ in 0..<500 {
            let magnitude = UInt64(1) << random.draw(below: 58)
            let shown = (Duration.milliseconds(1) + .nanoseconds(Int64(random.draw(below: magnitude)))).text

            #expect(Duration(text: shown)?.text == shown)
        }
    }
}
