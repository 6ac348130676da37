import GRDB
package import MusterCore
import Synchronization

/// The runs of the past, and the one that is under way, in one SQLite file.
///
/// Events are written as they happen, a batch in one transaction, so that a run which breaks off leaves all it had. One
/// process writes at a time; others read meanwhile. Every call blocks until the disk has answered: a live run's events
/// are synced before the call returns, a simulated run's are safe from a crash of the program, not of the machine.
///
/// A class because it owns a connection and a lock.
package final class History: Sendable {
    package enum Access: Hashable, Sendable {
        case reading
        /// Alone among all processes; another one is waited for so long.
        case writing(wait: Duration)
    }

    /// A run that takes events.
    private struct OpenRun {
        var nature: RunNature
        var eventCount: Int
    }

    private struct State {
        var open: [RunNumber: OpenRun] = [:]
        /// `nil` when this history is for reading, or closed.
        var lock: HistoryLock?
        /// Whether the connection syncs at every commit; SQLite's default.
        var isSynced = true
    }

    package let path: String
    private let queue: DatabaseQueue
    private let state: Mutex<State>

    private init(path: String, queue: DatabaseQueue, lock: HistoryLock?) {
        self.path = path
        self.queue = queue
        state = Mutex(State(lock: lock))
    }

    /// Opens the history at `path`; for writing, makes it and its folder where they are missing.
    ///
    /// A file of an earlier version is brought up to date, with a copy kept beside it.
    ///
    /// - Throws: ``HistoryError``; a file that is not a history, or is of a later version, is left as it is.
    package static func open(
        path: String,
        _ access: Access = .writing(wait: .seconds(5))
    ) throws(HistoryError) -> History {
        try open(path: path, access, schema: .current)
    }

    /// Opens the history at `path` to look at it; somebody may write to it meanwhile.
    ///
    /// - Throws: ``HistoryError/missing(path:)`` when there is none, and as ``open(path:_:)``.
    package static func open(readOnly path: String) throws(HistoryError) -> History {
        try open(path: path, .reading)
    }

    static func open(path: String, _ access: Access, schema: HistorySchema) throws(HistoryError) -> History {
        let file = HistoryFile(path: path, schema: schema)
        do {
            switch access {
            case .writing(let wait):
                try file.prepareFolder()
                let lock = try HistoryLock(beside: path, wait: wait)
                return History(path: path, queue: try file.openForWriting(), lock: lock)
            case .reading:
                if let queue = try file.openForReading() { return History(path: path, queue: queue, lock: nil) }
                try open(path: path, .writing(wait: .seconds(5)), schema: schema).close()
                guard let queue = try file.openForReading() else {
                    throw HistoryError.corrupt(path: path, detail: "its version does not stay")
                }
                return History(path: path, queue: queue, lock: nil)
            }
        } catch {
            throw HistoryError(error, path: path)
        }
    }

    /// Ends the connection and lets the next writer in; a history that is let go of does the same.
    package func close() throws(HistoryError) {
        do { try queue.close() } catch { throw HistoryError(error, path: path) }
        state.withLock { $0.lock = nil }
    }

    /// The version of SQLite that is at work.
    package static var libraryVersion: String {
        let version = try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
        return (version ?? nil) ?? "unknown"
    }

    // MARK: Writing

    /// Records that a run begins, and gives it a number.
    ///
    /// The wall time may be left untold.
    package func begin(_ context: RunContext, startedAt wallTime: Timestamp?) throws(HistoryError) -> RunNumber {
        try writing(synced: context.nature != .simulated) { database in
            try database.execute(
                sql: """
                    INSERT INTO run (execution, scenario, plan, nature, mode, seed, started_at, context, form)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    context.execution.rawValue.forColumn, context.scenario.forColumn, context.plan.name.forColumn,
                    context.nature.rawValue, context.mode.rawValue, "\(context.seed)", wallTime?.nanoseconds,
                    try RecordCodec().text(context), HistorySchema.recordForm,
                ]
            )
            let number = RunNumber(rawValue: Int(database.lastInsertedRowID))
            self.state.withLock { $0.open[number] = OpenRun(nature: context.nature, eventCount: 0) }
            return number
        }
    }

    /// Records what has happened; all of it, or nothing when it throws.
    ///
    /// - Throws: ``HistoryError/outOfOrder(run:expected:found:)`` when a number is missing or comes twice.
    package func append(_ events: [RecordedEvent], to run: RunNumber) throws(HistoryError) {
        guard let last = events.last else { return }
        let open = try opened(run)
        for (offset, event) in events.enumerated() where event.sequence != open.eventCount + offset + 1 {
            throw .outOfOrder(run: run, expected: open.eventCount + offset + 1, found: event.sequence)
        }
        try writing(synced: open.nature != .simulated) { database in
            let codec = RecordCodec()
            let insert = try database.cachedStatement(
                sql: "INSERT INTO event (run, sequence, time, body) VALUES (?, ?, ?, ?)"
            )
            for event in events {
                let body = try codec.text(event.event)
                try insert.execute(arguments: [run.rawValue, event.sequence, event.time.nanoseconds, body])
            }
            var outcome: ExecutionOutcome?
            for case .finished(let reached, _) in events.lazy.map(\.event) { outcome = reached }
            try database.execute(
                sql: "UPDATE run SET event_count = ?, outcome = coalesce(?, outcome) WHERE number = ?",
                arguments: [last.sequence, outcome?.rawValue, run.rawValue]
            )
        }
        state.withLock { $0.open[run]?.eventCount = last.sequence }
    }

    /// Closes a run; it takes no more events.
    ///
    /// A context is given where the end of the run has added to it.
    package func finish(
        _ run: RunNumber,
        calls: [CallStatistic],
        verdict: Verdict? = nil,
        context: RunContext? = nil
    ) throws(HistoryError) {
        let open = try opened(run)
        try writing(synced: open.nature != .simulated) { database in
            if let context {
                try database.execute(
                    sql: "UPDATE run SET context = ? WHERE number = ?",
                    arguments: [try RecordCodec().text(context), run.rawValue]
                )
            }
            try database.execute(
                sql: "UPDATE run SET is_finished = 1, calls = ?, verdict = ? WHERE number = ?",
                arguments: [try RecordCodec().text(calls), verdict?.rawValue, run.rawValue]
            )
        }
        state.withLock { _ = $0.open.removeValue(forKey: run) }
    }

    /// A run that this history has begun; one that was interrupted earlier can be gone on with.
    private func opened(_ run: RunNumber) throws(HistoryError) -> OpenRun {
        if let open = state.withLock({ $0.open[run] }) { return open }
        let summary = try reading { try Self.summaries($0, "WHERE number = ?", [run.rawValue]).first }
        guard let summary else { throw .unknownRun("\(run)") }
        guard !summary.isFinished else { throw .finished(run: run) }
        let open = OpenRun(nature: summary.nature, eventCount: summary.eventCount)
        state.withLock { $0.open[run] = open }
        return open
    }

    // MARK: Reading

    /// The latest runs, latest first.
    package func runs(limit: Int) throws(HistoryError) -> [RunSummary] {
        try reading { try Self.summaries($0, "ORDER BY number DESC LIMIT ?", [max(0, limit)]) }
    }

    /// The run that a person means by a number, an execution id or the beginning of one; of equal ones the latest.
    package func find(_ reference: String) throws(HistoryError) -> RunNumber {
        try reading { database in
            if let number = Int(reference),
                try Bool.fetchOne(database, sql: "SELECT 1 FROM run WHERE number = ?", arguments: [number]) != nil
            {
                return RunNumber(rawValue: number)
            }
            let candidates = try Row.fetchAll(
                database,
                sql: """
                    SELECT execution, max(number) AS latest FROM run
                    WHERE substr(execution, 1, ?) = ? GROUP BY execution ORDER BY execution LIMIT 6
                    """,
                arguments: [reference.forColumn.unicodeScalars.count, reference.forColumn]
            )
            let exact = candidates.first { ($0["execution"] as String) == reference.forColumn }
            guard !reference.isEmpty, let found = exact ?? candidates.first else {
                throw HistoryError.unknownRun(reference)
            }
            guard exact != nil || candidates.count == 1 else {
                throw HistoryError.ambiguous(
                    reference,
                    candidates: candidates.map { ExecutionID($0["execution"] as String) }
                )
            }
            return RunNumber(rawValue: found["latest"])
        }
    }

    /// All that was kept of a run; of one that was interrupted, the events that it had.
    package func record(of run: RunNumber) throws(HistoryError) -> RunRecord {
        try reading { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT context, calls, form, event_count FROM run WHERE number = ?",
                arguments: [run.rawValue]
            )
            guard let row else { throw HistoryError.unknownRun("\(run)") }
            let form: Int = row["form"]
            guard form <= HistorySchema.recordForm else {
                throw HistoryError.otherForm(path: path, run: run, isNewer: true)
            }
            return try Self.readable(run, of: form, in: path) { try record(of: run, row, database) }
        }
    }

    /// Reads what may be of a form that this version does not know any more; most of it has not changed.
    private static func readable<Value>(
        _ run: RunNumber,
        of form: Int,
        in path: String,
        _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch is DecodingError where form < HistorySchema.recordForm {
            throw HistoryError.otherForm(path: path, run: run, isNewer: false)
        }
    }

    private func record(of run: RunNumber, _ row: Row, _ database: Database) throws -> RunRecord {
        let events = try Row.fetchCursor(
            database,
            sql: "SELECT sequence, time, body FROM event WHERE run = ? ORDER BY sequence",
            arguments: [run.rawValue]
        )
        let codec = RecordCodec()
        var record = RunRecord(
            context: try codec.value(RunContext.self, from: row["context"]),
            events: [],
            calls: try (row["calls"] as String?).map { try codec.value([CallStatistic].self, from: $0) } ?? []
        )
        let survey = try String.fetchOne(
            database,
            sql: "SELECT answers FROM survey WHERE run = ?",
            arguments: [run.rawValue]
        )
        if let survey { record.context.survey = try codec.value([Int].self, from: survey) }
        while let event = try events.next() {
            record.events.append(
                RecordedEvent(
                    sequence: event["sequence"],
                    time: Timestamp(nanoseconds: event["time"]),
                    event: try codec.value(ExecutionEvent.self, from: event["body"])
                )
            )
        }
        let expected: Int = row["event_count"]
        guard record.events.count == expected else {
            throw HistoryError.corrupt(
                path: path,
                detail: "run \(run) has \(record.events.count) of \(expected) events"
            )
        }
        return record
    }

    /// The latest run of an execution.
    package func record(of execution: ExecutionID) throws(HistoryError) -> RunRecord {
        let number = try reading { database in
            try Int.fetchOne(
                database,
                sql: "SELECT max(number) FROM run WHERE execution = ?",
                arguments: [execution.rawValue.forColumn]
            )
        }
        guard let number else { throw .unknownRun(execution.rawValue) }
        return try record(of: RunNumber(rawValue: number))
    }

    /// Examines the whole file; takes time linear in its size.
    ///
    /// - Throws: ``HistoryError/corrupt(path:detail:)`` with the first thing that is wrong.
    package func verify() throws(HistoryError) {
        let answer = try reading { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") } ?? "no answer"
        guard answer == "ok" else { throw .corrupt(path: path, detail: answer) }
    }

    private static func summaries(
        _ database: Database,
        _ clause: String,
        _ arguments: StatementArguments
    ) throws -> [RunSummary] {
        let columns = """
            number, execution, scenario, plan, nature, mode, seed, started_at, event_count, outcome, verdict, is_finished,
            (SELECT answers FROM survey WHERE run = number) AS survey
            """
        let rows = try Row.fetchAll(database, sql: "SELECT \(columns) FROM run \(clause)", arguments: arguments)
        let codec = RecordCodec()
        return try rows.map { row in
            guard let nature = RunNature(rawValue: row["nature"]), let mode = ExecutionMode(rawValue: row["mode"]),
                let seed = UInt64(row["seed"] as String)
            else {
                throw DatabaseError(
                    resultCode: .SQLITE_CORRUPT,
                    message: "run \(row["number"] as Int64) has unknown words"
                )
            }
            return RunSummary(
                number: RunNumber(rawValue: row["number"]),
                execution: ExecutionID(row["execution"]),
                scenario: row["scenario"],
                plan: row["plan"],
                nature: nature,
                mode: mode,
                seed: seed,
                startedAt: (row["started_at"] as Int64?).map { Timestamp(nanoseconds: $0) },
                outcome: (row["outcome"] as String?).flatMap(ExecutionOutcome.init(rawValue:)),
                verdict: (row["verdict"] as String?).flatMap(Verdict.init(rawValue:)),
                eventCount: row["event_count"],
                isFinished: row["is_finished"],
                survey: try (row["survey"] as String?).map { try codec.value([Int].self, from: $0) }
            )
        }
    }

    /// Bounds the file as a full disk would; for tests.
    func limitSize(pages: Int) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(max(1, pages))") }
    }

    // MARK: Transactions

    func writing<Value>(
        synced: Bool,
        _ body: (Database) throws -> Value
    ) throws(HistoryError) -> Value {
        guard state.withLock({ $0.lock != nil }) else {
            throw .inaccessible(path: path, detail: "it was opened for reading")
        }
        do {
            return try queue.writeWithoutTransaction { database in
                if state.withLock({ $0.isSynced }) != synced {
                    try database.execute(sql: "PRAGMA synchronous = \(synced ? "FULL" : "NORMAL")")
                    state.withLock { $0.isSynced = synced }
                }
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try body(database)
                    return .commit
                }
                guard let value else { preconditionFailure("a transaction that ended had its body run") }
                return value
            }
        } catch {
            throw HistoryError(error, path: path)
        }
    }

    private func reading<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
        do { return try queue.read(body) } catch { throw HistoryError(error, path: path) }
    }
}

extension String {
    /// The text for a column that lists show; SQLite's text ends at a zero.
    fileprivate var forColumn: String {
        utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self
    }
}
