import MusterCore
import Testing

struct PresenceTests {
    /// A Monday, nine o'clock UTC.
    private static let monday = Timestamp(seconds: 1_772_442_000)

    private func answer(_ presence: Presence, after asked: Duration, _ delay: Duration) -> Duration? {
        presence.moment(
            after: Self.monday + asked,
            delay,
            runStart: Self.monday,
            before: Self.monday + .seconds(60 * 86_400)
        ).map { $0 - Self.monday }
    }

    private static let office = Presence(
        hours: Presence.Hours(from: .seconds(8 * 3_600), until: .seconds(17 * 3_600)),
        days: [.monday, .tuesday, .wednesday, .thursday, .friday]
    )

    @Test func `whoever is always there answers after the delay`() {
        #expect(answer(Presence(), after: .seconds(10), .seconds(20)) == .seconds(30))
    }

    @Test(arguments: [
        (hours: 1, delay: 1, answered: 2), (7, 1, 8), (7, 2, 24), (10, 1, 24), (10, 10, 48 + 0),
        (4 * 24, 9, 7 * 24), (5 * 24, 1, 7 * 24), (-3, 1, 0),
    ])
    func `office hours count, nights and weekends do not`(hours: Int, delay: Int, answered: Int) {
        // Nine o'clock is one hour into the office day of 8 to 17.
        #expect(
            answer(Self.office, after: .seconds(hours * 3_600), .seconds(delay * 3_600)) == .seconds(answered * 3_600)
        )
    }

    @Test func `a zone moves the day`() {
        var presence = Self.office
        presence.zone = .seconds(-5 * 3_600)

        #expect(answer(presence, after: .zero, .seconds(60)) == .seconds(4 * 3_600 + 60))
    }

    @Test func `a night shift belongs to the day on which it begins`() {
        let presence = Presence(
            hours: Presence.Hours(from: .seconds(22 * 3_600), until: .seconds(6 * 3_600)),
            days: [.monday]
        )

        #expect(answer(presence, after: .zero, .seconds(3_600)) == .seconds(14 * 3_600))
        #expect(answer(presence, after: .zero, .seconds(8 * 3_600)) == .seconds(21 * 3_600))
        #expect(answer(presence, after: .seconds(22 * 3_600), .seconds(60)) == .seconds(7 * 86_400 + 13 * 3_600 + 60))
    }

    @Test func `an absence puts the answer off`() {
        let presence = Presence(absences: [Presence.Absence(from: .seconds(100), until: .seconds(500))])

        #expect(answer(presence, after: .seconds(50), .seconds(50)) == .seconds(100))
        #expect(answer(presence, after: .seconds(50), .seconds(60)) == .seconds(510))
        #expect(answer(presence, after: .seconds(200), .zero) == .seconds(500))
    }

    @Test func `an answer that comes too late does not come`() {
        let late = Presence().moment(
            after: Self.monday,
            .seconds(100),
            runStart: Self.monday,
            before: Self.monday + .seconds(100)
        )
        let never = Presence(hours: Presence.Hours(from: .seconds(60), until: .seconds(120)), days: [.sunday]).moment(
            after: Self.monday,
            .seconds(100_000_000),
            runStart: Self.monday,
            before: .distantFuture
        )

        #expect(late == nil && never == nil)
    }
}
