import GRDB

extension History {
    /// The version of the SQLite that this program runs with, or why it does not run.
    package static var libraryVersion: String {
        do {
            return try DatabaseQueue().read { database in
                try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "unknown"
            }
        } catch {
            return "unusable: \(error)"
        }
    }
}
