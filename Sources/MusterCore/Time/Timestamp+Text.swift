/// How a point in time is written.
extension Timestamp {
    /// The calendar fields of an instant in UTC.
    package struct UTCFields: Hashable, Sendable {
        package var year: Int
        package var month: Int
        package var day: Int
        package var hour: Int
        package var minute: Int
        package var second: Int
        /// 0 to 999,999,999.
        package var nanosecond: Int
        /// 1 is Monday, 7 is Sunday.
        package var weekday: Int
    }

    /// The instant in the proleptic Gregorian calendar, UTC.
    package var utc: UTCFields {
        let seconds = floorDivide(nanoseconds, 1_000_000_000)
        // Not by a product, which lies below the range at its very beginning.
        let remainder = nanoseconds % 1_000_000_000
        let nanosecond = Int(remainder < 0 ? remainder + 1_000_000_000 : remainder)
        let days = floorDivide(seconds, 86_400)
        let secondOfDay = Int(seconds - days * 86_400)
        // Days to civil date, after Howard Hinnant's public algorithm: eras of 400 years that begin in March.
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        return UTCFields(
            year: year,
            month: month,
            day: day,
            hour: secondOfDay / 3_600,
            minute: secondOfDay / 60 % 60,
            second: secondOfDay % 60,
            nanosecond: nanosecond,
            weekday: Int((days + 3) - floorDivide(days + 3, 7) * 7) + 1
        )
    }

    /// How many digits follow the second.
    package enum Precision: Int, Sendable {
        case seconds = 0
        case milliseconds = 3
        case microseconds = 6
        case nanoseconds = 9
    }

    /// The instant after ISO 8601, for example `2026-03-02T09:00:00Z`.
    package func iso8601(_ precision: Precision = .seconds, zone: StaticString = "Z") -> String {
        let fields = utc
        var text = ""
        text.reserveCapacity(32)
        text.appendPadded(fields.year, width: 4)
        text += "-"
        text.appendPadded(fields.month, width: 2)
        text += "-"
        text.appendPadded(fields.day, width: 2)
        text += "T"
        text.appendPadded(fields.hour, width: 2)
        text += ":"
        text.appendPadded(fields.minute, width: 2)
        text += ":"
        text.appendPadded(fields.second, width: 2)
        if precision != .seconds {
            var fraction = fields.nanosecond
            for _ in precision.rawValue..<9 {
                fraction /= 10
            }
            text += "."
            text.appendPadded(fraction, width: precision.rawValue)
        }
        text += "\(zone)"
        return text
    }

    /// The time of day, `09:14:03`, for timelines of a day's length.
    package var timeOfDay: String {
        let fields = utc
        var text = ""
        text.appendPadded(fields.hour, width: 2)
        text += ":"
        text.appendPadded(fields.minute, width: 2)
        text += ":"
        text.appendPadded(fields.second, width: 2)
        return text
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM)`; the date alone means midnight UTC.
    ///
    /// - Returns: `nil` for any other text and for dates that do not exist.
    package init?(iso8601 text: String) {
        let read =
            text.utf8.withContiguousStorageIfAvailable(Self.nanoseconds(iso8601:))
            ?? Array(text.utf8).withUnsafeBufferPointer(Self.nanoseconds(iso8601:))
        guard let read else { return nil }
        self.init(nanoseconds: read)
    }

    private static func nanoseconds(iso8601 text: UnsafeBufferPointer<UInt8>) -> Int64? {
        var reader = DigitReader(text)
        guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2), reader.skip("-"),
            let day = reader.digits(2), (1...12).contains(month), (1678...2261).contains(year),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else {
            return nil
        }
        var seconds = Self.days(year: year, month: month, day: day) * 86_400
        var nanosecond: Int64 = 0
        if !reader.isAtEnd {
            guard reader.skip("T") || reader.skip(" "), let hour = reader.digits(2), reader.skip(":"),
                let minute = reader.digits(2), reader.skip(":"), let second = reader.digits(2),
                hour < 24, minute < 60, second < 60
            else {
                return nil
            }
            seconds += Int64(hour * 3_600 + minute * 60 + second)
            if reader.skip(".") {
                guard let fraction = reader.fraction() else { return nil }
                nanosecond = fraction
            }
            if !reader.skip("Z") {
                let sign: Int64
                if reader.skip("+") { sign = 1 } else if reader.skip("-") { sign = -1 } else { return nil }
                guard let hours = reader.digits(2), reader.skip(":"), let minutes = reader.digits(2), hours < 24,
                    minutes < 60
                else {
                    return nil
                }
                seconds -= sign * Int64(hours * 3_600 + minutes * 60)
            }
            guard reader.isAtEnd else { return nil }
        }
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, second) = whole.addingReportingOverflow(nanosecond)
        return overflow || second ? nil : sum
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func days(year: Int, month: Int, day: Int) -> Int64 {
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let era = floorDivide(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Timestamp: CustomStringConvertible {
    package var description: String { iso8601(.milliseconds) }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}

extension String {
    fileprivate mutating func appendPadded(_ value: Int, width: Int) {
        let digits = String(value)
        for _ in digits.utf8.count..<max(width, digits.utf8.count) {
            append("0")
        }
        append(digits)
    }
}

/// Reads fixed-width decimal fields from ASCII text.
private struct DigitReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// Longer texts are not read to their end, which therefore never comes.
    private static let limit = 64

    /// Reads bytes that outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count && position <= Self.limit }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for place in position..<position + count {
            guard (48...57).contains(bytes[place]) else { return nil }
            value = value * 10 + Int(bytes[place] - 48)
        }
        position += count
        return value
    }

    /// Up to nine digits after the decimal point, in nanoseconds; further digits are dropped.
    mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            if count < 9 { value = value * 10 + Int64(bytes[position] - 48) }
            count += 1
            position += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 9)..<9 {
            value *= 10
        }
        return value
    }
}
