import MusterCore

/// When a rule of EventBridge fires by itself: `rate(5 minutes)` or `cron(0 10 ? * MON-FRI *)`, in UTC.
///
/// Source: EventBridge User Guide, rules that run on a schedule.
struct ScheduleExpression: Hashable, Sendable {
    private enum Form: Hashable, Sendable {
        /// Nanoseconds between two moments, the first one so long after the rule was made.
        case rate(Int64)
        case cron(Cron)
    }

    private let form: Form

    /// - Returns: `nil` for a text that EventBridge refuses.
    init?(_ text: String) {
        guard text.hasSuffix(")") else { return nil }
        if text.hasPrefix("rate(") {
            let parts = text.dropFirst(5).dropLast().split(separator: " ")
            guard parts.count == 2, let value = Self.number(parts[0]), value > 0 else { return nil }
            let units: [Substring: Int64] =
                value == 1
                ? ["minute": 60, "hour": 3_600, "day": 86_400] : ["minutes": 60, "hours": 3_600, "days": 86_400]
            guard let unit = units[parts[1]], value <= 100_000 else { return nil }
            form = .rate(Int64(value) * unit * 1_000_000_000)
        } else if text.hasPrefix("cron("), let cron = Cron(text.dropFirst(5).dropLast()) {
            form = .cron(cron)
        } else {
            return nil
        }
    }

    /// The first moment after another one, of a rule that was made at `begun`; `nil` when there is none any more.
    func next(after now: Timestamp, begun: Timestamp) -> Timestamp? {
        switch form {
        case .rate(let span):
            let passed = max(0, begun.duration(to: now).nanoseconds) / span + 1
            let (product, isOver) = span.multipliedReportingOverflow(by: passed)
            return isOver ? nil : Timestamp(nanoseconds: Instants.sum(begun.nanoseconds, product))
        case .cron(let cron):
            return cron.next(after: now)
        }
    }

    fileprivate static func number(_ text: some StringProtocol) -> Int? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}

/// The six fields of a cron expression of EventBridge: minutes, hours, day of month, month, day of week, year.
private struct Cron: Hashable, Sendable {
    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let months: Set<Int>
    private let years: Set<Int>
    private let day: Day

    /// Which days of a month; exactly one of the two fields says it, the other one is `?`.
    private enum Day: Hashable, Sendable {
        case ofMonth(Set<Int>)
        case lastOfMonth
        /// The working day nearest to a day, in the same month.
        case working(Int)
        /// 1 for Sunday to 7 for Saturday.
        case ofWeek(Set<Int>)
        case lastOfWeek(Int)
        /// A day of the week, and the how many-eth of the month.
        case numbered(Int, Int)
    }

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
    private static let yearRange = 1970...2199

    init?(_ text: some StringProtocol) {
        let fields = String(text).split(separator: " ").map(String.init)
        guard fields.count == 6, let minutes = Self.values(fields[0], 0...59),
            let hours = Self.values(fields[1], 0...23),
            let months = Self.values(fields[3], 1...12, names: Self.monthNames),
            let years = Self.values(fields[5], Self.yearRange), let day = Self.day(fields[2], fields[4])
        else {
            return nil
        }
        (self.minutes, self.hours, self.months, self.years, self.day) = (minutes, hours, months, years, day)
    }

    /// The numbers that a field stands for: `*`, `3`, `1-5`, `0/15`, `1-9/2`, or several of them.
    private static func values(_ field: String, _ range: ClosedRange<Int>, names: [String] = []) -> Set<Int>? {
        func number(_ text: Substring) -> Int? {
            let value =
                names.firstIndex(of: text.uppercased()).map { $0 + range.lowerBound } ?? ScheduleExpression.number(text)
            return value.flatMap { range.contains($0) ? $0 : nil }
        }
        var all: Set<Int> = []
        for part in field.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...2).contains(pieces.count), let first = pieces.first else { return nil }
            var step = 1
            if pieces.count == 2 {
                guard let given = ScheduleExpression.number(pieces[1]), given > 0 else { return nil }
                step = given
            }
            var span = range
            if first != "*" {
                let ends = first.split(separator: "-", omittingEmptySubsequences: false)
                guard (1...2).contains(ends.count), let low = number(ends[0]) else { return nil }
                if ends.count == 2 {
                    guard let high = number(ends[1]), low <= high else { return nil }
                    span = low...high
                } else {
                    span = pieces.count == 2 ? low...range.upperBound : low...low
                }
            }
            for value in stride(from: span.lowerBound, through: span.upperBound, by: step) { all.insert(value) }
        }
        return all.isEmpty ? nil : all
    }

    private static func day(_ month: String, _ week: String) -> Day? {
        guard (month == "?") != (week == "?") else { return nil }
        if week == "?" {
            if month == "L" { return .lastOfMonth }
            if month.hasSuffix("W"), let day = ScheduleExpression.number(month.dropLast()), (1...31).contains(day) {
                return .working(day)
            }
            return values(month, 1...31).map(Day.ofMonth)
        }
        if week == "L" { return .ofWeek([7]) }
        func weekday(_ text: some StringProtocol) -> Int? {
            let value = dayNames.firstIndex(of: text.uppercased()).map { $0 + 1 } ?? ScheduleExpression.number(text)
            return value.flatMap { (1...7).contains($0) ? $0 : nil }
        }
        if week.hasSuffix("L"), let day = weekday(week.dropLast()) { return .lastOfWeek(day) }
        let parts = week.split(separator: "#", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let day = weekday(parts[0]), let number = ScheduleExpression.number(parts[1]),
                (1...5).contains(number)
            else {
                return nil
            }
            return .numbered(day, number)
        }
        return values(week, 1...7, names: dayNames).map(Day.ofWeek)
    }

    // MARK: Moments

    private static let secondsPerDay: Int64 = 86_400

    func next(after now: Timestamp) -> Timestamp? {
        let minute = now.nanoseconds >= 0 ? now.nanoseconds / 60_000_000_000 : -1
        let (firstDay, firstMinute) = ((minute + 1) / 1_440, Int((minute + 1) % 1_440))
        let times = hours.sorted().flatMap { hour in minutes.sorted().map { hour * 60 + $0 } }
        let last = years.max() ?? 0
        // Of days and months alone no pattern needs longer than eight years, around a century without a leap day.
        let limit: Int64 = years.count == Self.yearRange.count ? 366 * 9 : 366 * 240
        for number in firstDay..<firstDay + limit {
            let date = CivilDay(number)
            guard date.year <= last else { return nil }
            guard years.contains(date.year), months.contains(date.month), fits(date) else { continue }
            guard let time = times.first(where: { number > firstDay || $0 >= firstMinute }) else { continue }
            return Timestamp(seconds: number * Self.secondsPerDay + Int64(time) * 60)
        }
        return nil
    }

    private func fits(_ date: CivilDay) -> Bool {
        switch day {
        case .ofMonth(let days): return days.contains(date.day)
        case .lastOfMonth: return date.day == date.daysInMonth
        case .ofWeek(let days): return days.contains(date.weekday)
        case .lastOfWeek(let day): return date.weekday == day && date.day > date.daysInMonth - 7
        case .numbered(let day, let number): return date.weekday == day && (date.day - 1) / 7 + 1 == number
        case .working(let wanted):
            guard wanted <= date.daysInMonth else { return false }
            let weekday = (date.weekday - 1 + (wanted - date.day) % 7 + 7) % 7 + 1
            var nearest = wanted
            if weekday == 7 { nearest = wanted > 1 ? wanted - 1 : wanted + 2 }
            if weekday == 1 { nearest = wanted < date.daysInMonth ? wanted + 1 : wanted - 2 }
            return date.day == nearest
        }
    }
}

/// A day of the calendar.
private struct CivilDay {
    let year: Int
    let month: Int
    let day: Int
    /// 1 for Sunday to 7 for Saturday.
    let weekday: Int

    /// A day by its number since the beginning of 1970, from 0.
    init(_ number: Int64) {
        let parts = Timestamp(seconds: number * 86_400).utc
        (year, month, day) = (parts.year, parts.month, parts.day)
        weekday = parts.weekday % 7 + 1
    }

    var daysInMonth: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
