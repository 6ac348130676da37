/// Everything that has happened in an execution, in order.
///
/// A record is mostly about servers, and of many servers at once it says the same: that a job shows them as LAUNCHED, or
/// that they have ended well. So a row is a server, a moment and a statement, in 24 bytes; moments and statements are kept
/// once. What is told of nobody else, and what is not about one server, is a statement of its own. An event is put
/// together when somebody asks for it, in constant time.
package struct ExecutionRecord: Sendable {
    private struct Row: Hashable, Sendable {
        /// Whom a shared statement is about; `nil` for a statement that stands for itself.
        let server: SourceServerID?
        /// Places in `moments` and `statements`; no record has four thousand million of either.
        let moment: UInt32
        let statement: UInt32
    }

    private var rows: [Row] = []
    /// Times, each once for all that happened in a row at it.
    private var moments: [Timestamp] = []
    /// Events; those that are shared lack their server.
    private var statements: [ExecutionEvent] = []
    /// The statements about servers in jobs, and where to find the first one about a job.
    private var observations: [Observation] = []
    private var jobs = ResourceIndex(capacity: 0)
    /// The statements about the ends of servers: a few for each wave.
    private var endings: [Ending] = []

    /// A statement that servers share.
    package struct SharedStatement: Sendable {
        fileprivate let place: UInt32
    }

    /// What a job shows a server as.
    private struct Observation: Sendable {
        let wave: Int
        let job: JobID
        let status: String
        let statement: SharedStatement
        /// The next one about the same job.
        var next: Int?

        func says(_ wave: Int, _ job: JobID, _ status: String) -> Bool {
            self.wave == wave && self.job == job && self.status == status
        }
    }

    /// How a server has ended, without a cause.
    private struct Ending: Sendable {
        let wave: Int
        let outcome: ServerOutcome
        let statement: UInt32
    }

    package init() {}

    /// Makes room for so many events about servers, and so many others.
    package mutating func reserve(ofServers servers: Int, others: Int) {
        rows.reserveCapacity(rows.count + servers + others)
        statements.reserveCapacity(statements.count + others)
    }

    package mutating func append(_ event: ExecutionEvent, at time: Timestamp) {
        var event = event
        take(&event, at: time)
    }

    /// Writes an event down, which is taken out of its place where that saves a copy.
    package mutating func take(_ event: inout ExecutionEvent, at time: Timestamp) {
        switch event {
        case .serverObserved(let wave, let server, let job, let status):
            add(server, observation(wave: wave, job: job, status: status), at: time)
        case .serverFinished(let wave, let server, let outcome, nil):
            finish(server, wave: wave, outcome, nil, at: time)
        default:
            let place = nextStatement
            // Exchanged for something small, an event is moved instead of copied.
            statements.append(.started)
            swap(&statements[statements.count - 1], &event)
            add(nil, place, at: time)
        }
    }

    /// Writes down what a job shows a server as.
    package mutating func add(_ server: SourceServerID, _ observation: SharedStatement, at time: Timestamp) {
        add(server, observation.place, at: time)
    }

    /// Writes down how a server has ended.
    package mutating func finish(
        _ server: SourceServerID,
        wave: Int,
        _ outcome: ServerOutcome,
        _ cause: Cause?,
        at time: Timestamp
    ) {
        if let cause {
            add(nil, nextStatement, at: time)
            return statements.append(.serverFinished(wave: wave, server: server, outcome: outcome, cause: cause))
        }
        // Waves end one after the other.
        if let known = endings.last(where: { $0.wave == wave && $0.outcome == outcome }) {
            return add(server, known.statement, at: time)
        }
        endings.append(Ending(wave: wave, outcome: outcome, statement: nextStatement))
        add(server, nextStatement, at: time)
        statements.append(.serverFinished(wave: wave, server: Self.nobody, outcome: outcome, cause: nil))
    }

    private mutating func add(_ server: SourceServerID?, _ statement: UInt32, at time: Timestamp) {
        if moments.last?.nanoseconds != time.nanoseconds { moments.append(time) }
        rows.append(Row(server: server, moment: UInt32(truncatingIfNeeded: moments.count - 1), statement: statement))
    }

    private var nextStatement: UInt32 { UInt32(truncatingIfNeeded: statements.count) }

    /// What a job shows servers as: found or made once for all servers that follow one another.
    package mutating func observation(wave: Int, job: JobID, status: String) -> SharedStatement {
        var last: Int?
        var next = jobs.position(of: job.name) { observations[$0].job.name }
        while let place = next {
            if observations[place].says(wave, job, status) { return observations[place].statement }
            (last, next) = (place, observations[place].next)
        }
        let place = observations.count
        let statement = SharedStatement(place: nextStatement)
        observations.append(Observation(wave: wave, job: job, status: status, statement: statement))
        statements.append(.serverObserved(wave: wave, server: Self.nobody, job: job, status: status))
        if let last {
            observations[last].next = place
        } else {
            let all = observations
            _ = jobs.insert(job.name, at: place) { all[$0].job.name }
        }
        return statement
    }

    /// Stands in shared statements for the server.
    private static var nobody: SourceServerID { SourceServerID("") }

    /// An event, put together from its parts.
    private func event(of row: Row) -> ExecutionEvent {
        let statement = statements[Int(row.statement)]
        guard let server = row.server else { return statement }
        switch statement {
        case .serverObserved(let wave, _, let job, let status):
            return .serverObserved(wave: wave, server: server, job: job, status: status)
        case .serverFinished(let wave, _, let outcome, let cause):
            return .serverFinished(wave: wave, server: server, outcome: outcome, cause: cause)
        default:
            return statement
        }
    }

    /// Shows every event that is not one of those which servers share, with its time.
    ///
    /// Those are few, and nothing is put together for them. They are shown where they lie, since an event that is given
    /// away is a copy.
    package func forEachUnshared(_ body: (UnsafePointer<ExecutionEvent>, Timestamp) -> Void) {
        statements.withUnsafeBufferPointer { statements in
            guard let first = statements.baseAddress else { return }
            for place in rows.indices where rows[place].server == nil {
                body(first + Int(rows[place].statement), moments[Int(rows[place].moment)])
            }
        }
    }
}

extension ExecutionRecord: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { rows.count }

    package subscript(position: Int) -> RecordedEvent {
        let row = rows[position]
        return RecordedEvent(sequence: position + 1, time: moments[Int(row.moment)], event: event(of: row))
    }
}

extension ExecutionRecord: Hashable {
    // The same events one after the other lead to the same rows.
    package static func == (lhs: ExecutionRecord, rhs: ExecutionRecord) -> Bool {
        lhs.rows == rhs.rows && lhs.moments == rhs.moments && lhs.statements == rhs.statements
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(rows)
        hasher.combine(moments)
        hasher.combine(statements)
    }
}
