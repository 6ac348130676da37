/// When a person can be reached: office hours in a zone of their own, and absences.
package struct Presence: Hashable, Sendable, Codable {
    /// A stretch of every working day in local time; one that ends before it begins goes past midnight.
    package struct Hours: Hashable, Sendable, Codable {
        /// From midnight, less than a day.
        package var from: Duration
        package var until: Duration

        package init(from: Duration, until: Duration) {
            self.from = from
            self.until = until
        }
    }

    package enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// A stretch of the run, counted from its start; `until` is left out of it.
    package struct Absence: Hashable, Sendable, Codable {
        package var from: Duration
        package var until: Duration

        package init(from: Duration, until: Duration) {
            self.from = from
            self.until = until
        }
    }

    /// `nil` for the whole day.
    package var hours: Hours?
    /// Empty for every day.
    package var days: [Weekday]
    /// What local time is ahead of UTC.
    package var zone: Duration
    package var absences: [Absence]

    package init(
        hours: Hours? = nil,
        days: [Weekday] = [],
        zone: Duration = .zero,
        absences: [Absence] = []
    ) {
        self.hours = hours
        self.days = days
        self.zone = zone
        self.absences = absences
    }
}

extension Presence {
    /// So many stretches of presence and absence are looked at, more than ten years of days have.
    private static let stretchLimit = 20_000
    private static let day = Duration.seconds(86_400)

    /// When somebody who is asked has been there for so long.
    ///
    /// - Parameters:
    ///   - asked: When the question comes.
    ///   - delay: How much presence the answer takes.
    ///   - start: The start of the run, from which absences count.
    ///   - limit: When the answer is of no use any more.
    /// - Returns: `nil` when that is not before the limit.
    package func moment(
        after asked: Timestamp,
        _ delay: Duration,
        runStart start: Timestamp,
        before limit: Timestamp
    ) -> Timestamp? {
        var time = asked
        var left = delay
        for _ in 0..<Self.stretchLimit {
            guard time < limit else { return nil }
            let (isThere, end) = stretch(at: time, runStart: start)
            if isThere {
                if left <= end - time {
                    let moment = time + left
                    return moment < limit ? moment : nil
                }
                left -= end - time
            }
            time = end
        }
        return nil
    }

    /// Whether the person is there, and until when nothing about that changes.
    private func stretch(at time: Timestamp, runStart start: Timestamp) -> (isThere: Bool, end: Timestamp) {
        var isThere = true
        var end = Timestamp.distantFuture
        for absence in absences {
            let (from, until) = (start + absence.from, start + absence.until)
            if time < from {
                end = min(end, from)
            } else if time < until {
                isThere = false
                end = min(end, until)
            }
        }
        guard hours != nil || !days.isEmpty else { return (isThere, end) }
        let local = time + zone
        let number = local.nanoseconds.flooredQuotient(Self.day.nanoseconds)
        let clock = Duration.nanoseconds(local.nanoseconds - number * Self.day.nanoseconds)
        end = min(end, time + (Self.day - clock))
        guard let hours else { return (isThere && isWorkday(number), end) }
        for boundary in [hours.from, hours.until] where boundary > clock {
            end = min(end, time + (boundary - clock))
        }
        let isOnShift: Bool
        if hours.from <= hours.until {
            isOnShift = clock >= hours.from && clock < hours.until && isWorkday(number)
        } else {
            // What is left of a night shift belongs to the day on which it began.
            isOnShift =
                (clock >= hours.from && isWorkday(number)) || (clock < hours.until && isWorkday(number - 1))
        }
        return (isThere && isOnShift, end)
    }

    /// Whether a day, counted from 1970-01-01, is one of the person's.
    private func isWorkday(_ number: Int64) -> Bool {
        guard !days.isEmpty else { return true }
        // 1970-01-01 was a Thursday.
        let index = Int((number + 3) - (number + 3).flooredQuotient(7) * 7)
        return Weekday(rawValue: index).map(days.contains) ?? false
    }
}

extension Int64 {
    fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
