package import MusterAWS
package import MusterCore

/// Every call that reached the simulated services, or was meant to, in the order of arrival.
///
/// A call is kept as a row of small numbers; texts are made when somebody asks.
package struct CallLedger: Sendable {
    /// One call.
    package struct Entry: Hashable, Sendable {
        package let time: Timestamp
        /// From the call to the answer, or to the moment at which the caller gave up.
        package let duration: Duration
        /// For example `drs:DescribeJobs`.
        package let operation: String
        /// The account that the caller meant.
        package let callerAccount: AccountID
        /// The account that the credentials belong to, which is the one that was acted upon.
        package let actedAccount: AccountID
        package let region: RegionName
        /// What was refused; `nil` for an answer.
        package let error: AWSErrorCode?
        /// A digest of what a changing call asked for; `nil` for calls that only read, which change nothing and are
        /// made too often.
        package let inputDigest: UInt64?
    }

    fileprivate struct Row: Sendable {
        var time: Int64
        var duration: Int64
        let digest: UInt64
        let ordinal: UInt16
        let callerAccount: UInt16
        let actedAccount: UInt16
        let region: UInt16
        let code: UInt16
    }

    private var rows: [Row] = []
    private var accounts = NameList()
    private var regions = NameList()
    private var codes = NameList()

    init() {}

    package var count: Int { rows.count }

    mutating func record(
        ordinal: Int,
        at time: Timestamp,
        lasting duration: Int64,
        from callerAccount: AccountID,
        to actedAccount: AccountID,
        in region: RegionName,
        error: AWSErrorCode?,
        digest: UInt64
    ) {
        let acted = accounts.number(of: actedAccount.rawValue)
        let caller =
            callerAccount.rawValue == actedAccount.rawValue ? acted : accounts.number(of: callerAccount.rawValue)
        rows.append(
            Row(
                time: time.nanoseconds,
                duration: duration,
                digest: digest,
                ordinal: UInt16(truncatingIfNeeded: ordinal),
                callerAccount: caller,
                actedAccount: acted,
                region: regions.number(of: region.rawValue),
                code: error.map { codes.number(of: $0.rawValue) + 1 } ?? 0
            )
        )
    }

    /// The operation of a call, as ``OperationCatalog`` counts them.
    func ordinal(at position: Int) -> Int { Int(rows[position].ordinal) }

    /// Writes a call down that is the same as an earlier one, and answered like it.
    mutating func repeatRow(_ position: Int, at time: Timestamp, lasting duration: Int64) {
        var row = rows[position]
        row.time = time.nanoseconds
        row.duration = duration
        rows.append(row)
    }

    /// Forgets the oldest calls once there are twice as many as are to be kept.
    ///
    /// - Returns: How many were forgotten.
    mutating func forget(butLatest kept: Int) -> Int {
        guard rows.count >= 2 * max(1, kept) else { return 0 }
        let forgotten = rows.count - kept
        rows.removeFirst(forgotten)
        return forgotten
    }

    package subscript(position: Int) -> Entry {
        let row = rows[position]
        return Entry(
            time: Timestamp(nanoseconds: row.time),
            duration: .nanoseconds(row.duration),
            operation: OperationCatalog.operations[Int(row.ordinal)].actionName,
            callerAccount: AccountID(accounts[row.callerAccount]),
            actedAccount: AccountID(accounts[row.actedAccount]),
            region: RegionName(regions[row.region]),
            error: row.code == 0 ? nil : AWSErrorCode(rawValue: codes[row.code - 1]),
            inputDigest: row.digest == 0 ? nil : row.digest
        )
    }

    package var entries: [Entry] { rows.indices.map { self[$0] } }

    /// How often an operation, for example `drs:StartRecovery`, was called in an account and Region, or in all.
    package func count(of operation: String, account: AccountID? = nil, region: RegionName? = nil) -> Int {
        guard let ordinal = OperationCatalog.operation(named: operation)?.ordinal else { return 0 }
        return rows.count { row in
            Int(row.ordinal) == ordinal
                && (account.map { accounts[row.actedAccount] == $0.rawValue } ?? true)
                && (region.map { regions[row.region] == $0.rawValue } ?? true)
        }
    }

    /// The calls by operation, account and Region, in the order of their names.
    package var statistics: [CallStatistic] {
        struct Group: Hashable {
            let ordinal, account, region: UInt16
        }
        struct Tally {
            var codes: [UInt16: Int] = [:]
            var times: [Int64] = []
            var durations: [Int64] = []
            var misdirected = 0
        }
        var counts: [Group: Tally] = [:]
        for row in rows {
            let group = Group(ordinal: row.ordinal, account: row.actedAccount, region: row.region)
            if row.code > 0 { counts[group, default: Tally()].codes[row.code, default: 0] += 1 }
            if row.callerAccount != row.actedAccount { counts[group, default: Tally()].misdirected += 1 }
            counts[group, default: Tally()].times.append(row.time)
            counts[group, default: Tally()].durations.append(row.duration)
        }
        let statistics = counts.map { group, count in
            CallStatistic(
                operation: OperationCatalog.operations[Int(group.ordinal)].actionName,
                account: AccountID(accounts[group.account]),
                region: RegionName(regions[group.region]),
                count: count.times.count,
                errors: count.codes
                    .map { CallStatistic.ErrorCount(code: codes[$0.key - 1], count: $0.value) }
                    .sorted { $0.code < $1.code },
                latency: Metric.Spread(count.durations.map { .nanoseconds($0) }),
                busiestMinute: Self.busiestMinute(count.times),
                misdirected: count.misdirected > 0 ? count.misdirected : nil
            )
        }
        return statistics.sorted {
            ($0.operation, $0.account, $0.region) < ($1.operation, $1.account, $1.region)
        }
    }

    /// The most calls within a minute; calls stand in the order of their time.
    private static func busiestMinute(_ times: [Int64]) -> Int {
        var most = 0
        var first = times.startIndex
        for (index, time) in times.enumerated() {
            while time.subtractingReportingOverflow(times[first]).partialValue >= 60_000_000_000 { first += 1 }
            most = max(most, index - first + 1)
        }
        return most
    }

    /// Equal for equal calls in equal order at equal times.
    package var digest: UInt64 {
        var hash = StableHash()
        for entry in entries {
            hash.combine(UInt64(bitPattern: entry.time.nanoseconds))
            hash.combine(UInt64(bitPattern: entry.duration.nanoseconds))
            hash.combine(entry.operation)
            hash.combine(entry.callerAccount.rawValue)
            hash.combine(entry.actedAccount.rawValue)
            hash.combine(entry.region.rawValue)
            hash.combine(entry.error?.rawValue ?? "")
            hash.combine(entry.inputDigest ?? 0)
        }
        return hash.value
    }
}

/// Numbers for the few names that occur in many rows; the newest name is found at once.
///
/// Of texts: what a type of another module says of itself would be asked through a table at every call.
private struct NameList: Sendable {
    private var names: [String] = []
    private var latest = 0

    /// Names beyond the range of the numbers share the last one.
    mutating func number(of name: String) -> UInt16 {
        if latest < names.count, names[latest] == name { return UInt16(truncatingIfNeeded: latest) }
        if let known = names.firstIndex(of: name) {
            latest = known
        } else if names.count < Int(UInt16.max) - 1 {
            latest = names.count
            names.append(name)
        }
        return UInt16(truncatingIfNeeded: latest)
    }

    subscript(number: UInt16) -> String { names[Int(number)] }
}
