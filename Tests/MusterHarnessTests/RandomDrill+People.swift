import MusterCore
import MusterEngine

/// Who decides, when, and what people ask for.
extension DrillMaker {
    static let names = ["alice", "bob", "carol", "mallory"]

    mutating func makePeople(_ waves: [Wave]) -> [PersonAction] {
        var actions: [PersonAction] = []
        for (index, wave) in waves.enumerated() {
            for point in ApprovalPoint.allCases where (point == .before ? wave.approval : wave.approvalAfter) != nil {
                for _ in 0..<people.number(0...3) {
                    actions.append(
                        PersonAction(
                            people.percent(80) ? .approve : .deny,
                            wave: index,
                            point,
                            delay: people.percent(20) ? .zero : people.seconds(0...8_000),
                            person: people.pick(Self.names),
                            reason: people.percent(50) ? "because" : nil
                        )
                    )
                }
            }
            if wave.pauseBefore != nil, people.percent(70) {
                actions.append(
                    PersonAction(
                        .resume(wave: people.percent(70) ? index : nil),
                        from: .hold(wave: index, .before),
                        delay: people.seconds(0...6_000),
                        person: "alice"
                    )
                )
            }
            if people.percent(6) {
                actions.append(
                    PersonAction(
                        people.percent(70) ? .pause : .cancel,
                        from: .wave(index),
                        delay: people.seconds(0...900),
                        person: people.pick(Self.names)
                    )
                )
            }
        }
        if people.percent(60) {
            actions.append(
                PersonAction(.resume(wave: nil), from: .pause, delay: people.seconds(0...5_000), person: "bob")
            )
        }
        return actions
    }

    mutating func makeStaff() -> [Person] {
        var staff: [Person] = []
        for name in Self.names where people.percent(35) {
            var person = Person(
                name: name,
                delay: people.pick([
                    .constant(.zero), .uniform(.zero, .seconds(4_000)),
                    .lognormal(median: .seconds(600), sigma: 1, minimum: nil, maximum: nil),
                ])
            )
            if people.percent(30) {
                person.presence.hours = Presence.Hours(
                    from: .seconds(people.number(0...23) * 3_600),
                    until: .seconds(people.number(0...48) * 1_800)
                )
            }
            if people.percent(30) { person.presence.days = [.monday, .tuesday, .friday] }
            person.presence.zone = .seconds(people.number(-12...14) * 3_600)
            if people.percent(20) {
                let from = people.seconds(0...5_000)
                person.presence.absences = [Presence.Absence(from: from, until: from + people.seconds(1...5_000))]
            }
            if let ratio = Ratio(UInt64(people.number(0...40)), in: 100) { person.ignores = ratio }
            if let ratio = Ratio(UInt64(people.number(0...40)), in: 100) { person.denies = ratio }
            person.isOfficious = people.percent(20)
            person.resumes = people.percent(50)
            staff.append(person)
        }
        return staff
    }

    mutating func requests(waves: Int) -> [(after: Duration, request: PersonRequest)] {
        guard people.percent(40) else { return [] }
        var requests: [(after: Duration, request: PersonRequest)] = []
        for _ in 0..<people.number(1...8) {
            let wave = people.number(-1...waves)
            let kind: PersonRequest.Kind =
                switch people.number(1...10) {
                case 1, 2: .cancel
                case 3, 4, 5: .pause
                case 6, 7: .resume
                case 8: .resumeWave(wave)
                case 9: .approve(wave: people.percent(30) ? nil : wave)
                default: .deny(wave: people.percent(30) ? nil : wave)
                }
            let token = people.percent(30) ? people.pick(["", "x", "a/b/c", "drill/1/00"]) : nil
            requests.append(
                (people.seconds(0...6_000), PersonRequest(kind, by: people.pick(Self.names), token: token))
            )
        }
        // Nobody forgets a paused execution for ever.
        requests.append((.seconds(50_000), PersonRequest(.resume, by: "alice")))
        return requests
    }
}
