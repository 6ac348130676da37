import GRDB

extension History {
    /// Keeps what people answered who were asked after a run, in the place of earlier answers; `nil` forgets them.
    ///
    /// The answers stand beside the run: what it was bound to and what happened in it stay as they were recorded.
    ///
    /// - Parameters:
    ///   - answers: How satisfied each of them is, 1 to 5.
    ///   - run: The run; one that is not over may be asked about as well.
    /// - Throws: ``HistoryError/unknownRun(_:)`` where there is no such run.
    package func keep(survey answers: [Int]?, of run: RunNumber) throws(HistoryError) {
        try writing(synced: true) { database in
            let isKnown = try Bool.fetchOne(
                database,
                sql: "SELECT 1 FROM run WHERE number = ?",
                arguments: [run.rawValue]
            )
            guard isKnown != nil else { throw HistoryError.unknownRun("\(run)") }
            guard let answers else {
                return try database.execute(sql: "DELETE FROM survey WHERE run = ?", arguments: [run.rawValue])
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO survey (run, answers) VALUES (?, ?)",
                arguments: [run.rawValue, try RecordCodec().text(answers)]
            )
        }
    }
}
