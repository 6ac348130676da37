import Foundation
import GRDB
import MusterCore
import Testing

@testable import MusterHistory

struct HistoryFileTests {
    private let files = TemporaryHistory()

    @Test func `the folder is made, and the file is for its owner alone`() throws {
        _ = try files.open()

        let attributes = try FileManager.default.attributesOfItem(atPath: files.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test(arguments: [
        "not a database at all, though it is long enough to have a header of a hundred bytes, as this sentence shows",
        "short",
    ])
    func `a file that is something else is left alone`(content: String) throws {
        try files.put(Array(content.utf8))

        for access in [History.Access.reading, .writing(wait: .zero)] {
            #expect(throws: HistoryError.notAHistory(path: files.path)) { try files.open(access) }
        }
        #expect(files.bytes == Data(content.utf8))
    }

    @Test func `the database of another program is left alone`() throws {
        try files.put([])
        try files.tamper("CREATE TABLE customer (name TEXT); PRAGMA application_id = 42")
        let before = files.bytes

        for access in [History.Access.reading, .writing(wait: .zero)] {
            #expect(throws: HistoryError.notAHistory(path: files.path)) { try files.open(access) }
        }
        #expect(files.bytes == before)
    }

    @Test func `a file of a later version is refused and left alone`() throws {
        _ = try files.open()
        try files.tamper("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99")
        let before = files.bytes

        for access in [History.Access.reading, .writing(wait: .zero)] {
            #expect(
                throws: HistoryError.newerVersion(path: files.path, found: 99, known: HistorySchema.current.version)
            ) { try files.open(access) }
        }
        #expect(files.bytes == before)
    }

    @Test func `an empty file becomes a history`() throws {
        try files.put([])

        #expect(try files.open().runs(limit: 1).isEmpty)
    }

    @Test func `a file of an earlier version is brought up to date, and kept as it was beside`() throws {
        let run = try files.open().begin(Samples.context(), startedAt: nil)
        var later = HistorySchema.current
        later.steps.append { try $0.execute(sql: "ALTER TABLE run ADD COLUMN note TEXT") }

        let history = try History.open(path: files.path, .reading, schema: later)

        #expect(try history.record(of: run).context == Samples.context())
        try history.close()
        let now = HistorySchema.current.version
        #expect(files.names.contains("history.sqlite.before-v\(now + 1)"))
        let backup = try DatabaseQueue(path: "\(files.path).before-v\(now + 1)")
        #expect(try backup.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM run") } == 1)
        #expect(try backup.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == now)
        #expect(throws: HistoryError.newerVersion(path: files.path, found: now + 1, known: now)) { try files.open() }
    }

    /// A history as it was before runs said in which form they were recorded, with one event of that time.
    private func former(_ body: String) throws -> RunNumber {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        try history.append(Samples.recorded([.started, .waveStarted(wave: 0)]), to: run)
        try history.close()
        try files.tamper(
            """
            DROP TABLE survey;
            ALTER TABLE run DROP COLUMN form;
            UPDATE event SET body = '\(body)' WHERE sequence = 2;
            PRAGMA user_version = 1
            """
        )
        return run
    }

    @Test func `a run of an earlier version is read as far as its events mean the same`() throws {
        let run = try former(#"{"waveStarted":{"wave":1}}"#)

        let record = try files.open(.reading).record(of: run)

        #expect(record.events.map(\.event) == [.started, .waveStarted(wave: 1)])
    }

    @Test func `a run of an earlier version whose events cannot be read is listed, and refused with the reason`() throws
    {
        let old = #"{"notificationQueued":{"_0":{"bodies":[],"channels":[0],"id":"x","kind":"started","subject":"s"}}}"#
        let run = try former(old)
        let history = try files.open(.reading)

        let error = #expect(throws: HistoryError.self) { try history.record(of: run) }

        #expect(error == .otherForm(path: files.path, run: run, isNewer: false))
        #expect(error?.description.contains("earlier version of Muster") == true)
        #expect(try history.runs(limit: 5).map(\.number) == [run])
    }

    @Test func `a run of a later version is refused with the reason`() throws {
        let run = try files.open().begin(Samples.context(), startedAt: nil)
        try files.tamper("UPDATE run SET form = 99")

        let error = #expect(throws: HistoryError.self) { try files.open(.reading).record(of: run) }

        #expect(error == .otherForm(path: files.path, run: run, isNewer: true))
    }

    @Test func `a run that lacks events is said to be damaged`() throws {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        try history.append(Samples.recorded([.started, .waveStarted(wave: 0)]), to: run)
        try history.close()
        try files.tamper("DELETE FROM event WHERE sequence = 2")

        let error = #expect(throws: HistoryError.self) { try files.open(.reading).record(of: run) }

        #expect(error == .corrupt(path: files.path, detail: "run \(run) has 1 of 2 events"))
    }

    @Test func `a step that fails leaves the version before it`() throws {
        let run = try files.open().begin(Samples.context(), startedAt: nil)
        var broken = HistorySchema.current
        broken.steps.append { database in
            try database.execute(sql: "ALTER TABLE run ADD COLUMN note TEXT")
            try database.execute(sql: "SELECT * FROM nowhere")
        }

        #expect(throws: HistoryError.self) {
            try History.open(path: files.path, .writing(wait: .zero), schema: broken)
        }

        #expect(try files.open().record(of: run).context == Samples.context())
    }

    @Test func `one writer at a time`() throws {
        let first = try files.open()

        #expect(throws: HistoryError.locked(path: files.path, holder: Int(getpid()))) { try files.open() }

        try first.close()
        _ = try files.open()
    }

    @Test func `who is refused leaves the lock to its holder, and closes nothing else`() throws {
        let first = try files.open()
        for _ in 0..<20 {
            #expect(throws: HistoryError.locked(path: files.path, holder: Int(getpid()))) { try files.open() }
        }

        #expect(try first.runs(limit: 1).isEmpty)
    }

    @Test func `the next writer may come when the first one is gone`() throws {
        do { _ = try files.open() }

        _ = try files.open()
    }

    @Test func `what was written before a crash is there after it`() throws {
        let writer = try files.open()
        let run = try writer.begin(Samples.context(nature: .liveDrill), startedAt: nil)
        let events = Samples.recorded(Samples.events)
        for event in events { try writer.append([event], to: run) }

        // The files as they lie on the disk while nobody has closed them.
        let after = TemporaryHistory()
        try after.put(Array(try #require(files.bytes)))
        try FileManager.default.copyItem(atPath: files.path + "-wal", toPath: after.path + "-wal")

        #expect(try after.open().record(of: run).events == events)
        withExtendedLifetime(writer) {}
    }

    @Test func `readers see what is there while somebody writes`() throws {
        let writer = try files.open()
        let run = try writer.begin(Samples.context(), startedAt: nil)
        let reader = try files.open(.reading)
        try writer.append(Samples.recorded([.started]), to: run)

        #expect(try reader.record(of: run).events.count == 1)
        #expect(
            throws: HistoryError.inaccessible(path: files.path, detail: "it was opened for reading")
        ) { try reader.begin(Samples.context(), startedAt: nil) }
    }

    @Test func `a history that is not there is not made by reading`() throws {
        #expect(throws: HistoryError.missing(path: files.path)) { try files.open(.reading) }
        #expect(files.names.isEmpty)
    }

    @Test func `a damaged file is said to be damaged`() throws {
        do {
            let history = try files.open()
            let run = try history.begin(Samples.context(), startedAt: nil)
            try history.append(Samples.many(2_000), to: run)
            try history.close()
        }
        var bytes = try #require(files.bytes)
        for index in stride(from: 8_192, to: min(bytes.count, 60_000), by: 7) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(filePath: files.path))

        let error = #expect(throws: HistoryError.self) { try files.open() }

        guard case .corrupt = error else {
            Issue.record("expected a damaged file, got \(String(describing: error))")
            return
        }
    }

    @Test func `a file cut short is said to be damaged`() throws {
        do {
            let history = try files.open()
            let run = try history.begin(Samples.context(), startedAt: nil)
            try history.append(Samples.many(500), to: run)
            try history.close()
        }
        let bytes = try #require(files.bytes)
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: files.path))

        #expect(throws: HistoryError.self) { try files.open() }
    }

    @Test func `when the disk is full, nothing that was recorded is lost`() throws {
        let history = try files.open()
        let run = try history.begin(Samples.context(), startedAt: nil)
        try history.append(Samples.recorded([.started]), to: run)
        try history.limitSize(pages: 12)

        #expect(throws: HistoryError.diskFull(path: files.path)) {
            try history.append(Array(Samples.many(5_000).dropFirst()), to: run)
        }

        try history.limitSize(pages: 1_000_000)
        #expect(try history.record(of: run).events.count == 1)
        try history.append(Samples.recorded([.waveStarted(wave: 0)], from: 2), to: run)
        #expect(try history.record(of: run).events.count == 2)
    }

    @Test func `a folder that refuses is named`() {
        let error = #expect(throws: HistoryError.self) {
            try History.open(path: "/proc/muster/history.sqlite", .writing(wait: .zero))
        }

        #expect(error?.description.contains("/proc/muster") == true)
    }

    @Test func `words outside the closed sets are refused by the file itself`() throws {
        let run = try files.open().begin(Samples.context(), startedAt: nil)

        for change in [
            "nature = 'pretended'", "outcome = 'COMPLETED'", "is_finished = 1", "event_count = -1", "seed = 'x'",
        ] {
            #expect(throws: DatabaseError.self) { try files.tamper("UPDATE run SET \(change) WHERE number = \(run)") }
        }
    }
}
