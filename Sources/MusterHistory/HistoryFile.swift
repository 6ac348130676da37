import GRDB
import MusterCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Opens the file behind a history: looks at it before touching it, makes it, brings it up to date.
struct HistoryFile {
    let path: String
    let schema: HistorySchema

    /// Files up to this size, in bytes, are examined at every opening; larger ones after an unclean end only.
    private static let examinedSize = 4 << 20

    /// A connection that may write; the caller holds the lock.
    func openForWriting() throws -> DatabaseQueue {
        let size = try inspect()
        if size == nil { try create() }
        let wasLeftOpen = exists(path + "-wal")
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
        try queue.writeWithoutTransaction { database in
            let version = try self.version(of: database)
            if (size ?? 0) > 0, wasLeftOpen || (size ?? 0) <= Self.examinedSize { try examine(database) }
            if version > 0, version < schema.version { try backUp(database, version: version) }
            for next in version..<max(version, schema.version) {
                try database.inTransaction {
                    if next == 0 { try database.execute(sql: "PRAGMA application_id = \(HistorySchema.applicationID)") }
                    try schema.steps[next](database)
                    try database.execute(sql: "PRAGMA user_version = \(next + 1)")
                    return .commit
                }
            }
            try database.execute(sql: "PRAGMA journal_mode = WAL")
        }
        return queue
    }

    /// A connection that cannot write; `nil` when the file has to be brought up to date first.
    func openForReading() throws -> DatabaseQueue? {
        guard let size = try inspect() else { throw HistoryError.missing(path: path) }
        guard size > 0 else { return nil }
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
        let version = try queue.read { database in try self.version(of: database) }
        return version < schema.version ? nil : queue
    }

    private func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(5)
        configuration.label = "muster.history"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    /// The size in bytes, `nil` when there is no file; refuses what is not ours without changing it.
    ///
    /// It looks through SQLite and never by a file descriptor of its own: closing one would take away the locks of every
    /// connection that this process has to the file. Source: "How to corrupt an SQLite database file", section 2.2.
    private func inspect() throws -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw HistoryError.inaccessible(path: path, detail: reason(errno)) }
            return nil
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw HistoryError.notAHistory(path: path) }
        guard status.st_size > 0 else { return 0 }
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
        let mark = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
        try queue.close()
        guard mark == HistorySchema.applicationID else { throw HistoryError.notAHistory(path: path) }
        return Int(status.st_size)
    }

    /// Makes the folder of the file, and those above it.
    func prepareFolder() throws(HistoryError) {
        var folder = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").dropLast() {
            folder += folder.isEmpty || folder.hasSuffix("/") ? "\(part)" : "/\(part)"
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
                throw .inaccessible(path: path, detail: "\(folder): \(reason(errno))")
            }
        }
    }

    /// An empty file that only its owner reads: records name servers, accounts and roles.
    private func create() throws(HistoryError) {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .inaccessible(path: path, detail: reason(errno)) }
        close(file)
    }

    private func version(of database: Database) throws -> Int {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version <= schema.version else {
            throw HistoryError.newerVersion(path: path, found: version, known: schema.version)
        }
        return version
    }

    private func examine(_ database: Database) throws {
        let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard answer == "ok" else { throw HistoryError.corrupt(path: path, detail: answer) }
    }

    /// Keeps the file as it was before a change of its tables, as `…before-vN`.
    private func backUp(_ database: Database, version: Int) throws {
        let backup = "\(path).before-v\(schema.version)"
        unlink(backup)
        try database.execute(sql: "VACUUM INTO ?", arguments: [backup])
        chmod(backup, 0o600)
    }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    private func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}
