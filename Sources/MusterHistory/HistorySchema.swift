import GRDB

/// The tables of a history, and the steps that lead from one version to the next.
///
/// Steps only ever go forward; each is one transaction. A step that has been released is never changed.
struct HistorySchema: Sendable {
    /// Marks a file as a history of Muster: the letters `Must`.
    static let applicationID: Int32 = 0x4D75_7374

    /// The step at index 0 leads to version 1.
    var steps: [@Sendable (Database) throws -> Void]

    var version: Int { steps.count }

    static let current = HistorySchema(steps: [
        { try $0.execute(sql: runsAndEvents) },
        { try $0.execute(sql: "ALTER TABLE run ADD COLUMN form INTEGER NOT NULL DEFAULT 1") },
        { try $0.execute(sql: surveys) },
    ])

    /// What people answered who were asked after a run; beside it, since a run that is over does not change.
    private static let surveys = """
        CREATE TABLE survey (
            run INTEGER PRIMARY KEY REFERENCES run (number) ON DELETE CASCADE,
            answers TEXT NOT NULL CHECK (answers GLOB '[[]*]')
        ) STRICT
        """

    /// The form of contexts and events, which is not that of the tables: raised whenever what was written before cannot
    /// be read any more.
    ///
    /// 2: messages carry the state changes that they tell, and marks in the place of tokens.
    static let recordForm = 2

    /// Names of plans and scenarios stand in columns of their own for lists; the context as JSON is what counts.
    private static let runsAndEvents = """
        CREATE TABLE run (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            execution TEXT NOT NULL,
            scenario TEXT NOT NULL,
            plan TEXT NOT NULL,
            nature TEXT NOT NULL CHECK (nature IN ('simulated', 'live drill', 'live recovery')),
            mode TEXT NOT NULL CHECK (mode IN ('drill', 'recovery')),
            seed TEXT NOT NULL CHECK (seed NOT GLOB '*[^0-9]*' AND length(seed) BETWEEN 1 AND 20),
            started_at INTEGER,
            context TEXT NOT NULL CHECK (context GLOB '{*}'),
            event_count INTEGER NOT NULL DEFAULT 0 CHECK (event_count >= 0),
            outcome TEXT CHECK (outcome IN ('completed', 'partial', 'failed', 'cancelled', 'timedOut')),
            verdict TEXT CHECK (verdict IN ('passed', 'failed', 'error')),
            is_finished INTEGER NOT NULL DEFAULT 0 CHECK (is_finished IN (0, 1)),
            calls TEXT CHECK (calls GLOB '[[]*]'),
            CHECK ((calls IS NOT NULL) = is_finished)
        ) STRICT;
        CREATE INDEX run_by_execution ON run (execution, number);
        CREATE TABLE event (
            run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            time INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (run, sequence)
        ) STRICT, WITHOUT ROWID;
        """
}
