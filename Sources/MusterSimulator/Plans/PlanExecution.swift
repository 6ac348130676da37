import MusterAWS
import MusterCore

/// One run of a native recovery plan.
///
/// It decides and performs nothing: the Region validates servers, starts their jobs and tells what has become of them.
/// Its steps are copies of the plan's, so that a later change of the plan does not reach it.
///
/// Source: DRS User Guide, recovery plans; DRS 2020-02-26, shapes `RecoveryPlanExecution` and
/// `RecoveryPlanExecutionStep`. What happens at once and what a moment later is *assumed*.
struct PlanExecution: Sendable {
    enum Status: UInt8, Sendable, CaseIterable {
        case created, inProgress, completed, failed, cancelling, cancelled
        /// Named by the User Guide and by no model; only where a world asks for it.
        case timedOut

        /// Whether the plan may not be run again yet.
        var isUnfinished: Bool {
            switch self {
            case .created, .inProgress, .cancelling: true
            case .completed, .failed, .cancelled, .timedOut: false
            }
        }
    }

    /// What the execution does by itself when its moment has come.
    enum Turn: UInt8, Sendable {
        /// Looks at all servers before anything is launched.
        case validate
        /// Goes on to the next step.
        case proceed
        /// Ends the WAIT step that is under way.
        case endWait
    }

    struct Problem: Hashable, Sendable {
        let code: String
        let message: String
    }

    let arn: String
    /// The plan's index.
    let plan: Int
    let planARN: String
    let isDrill: Bool
    /// Who has started it; the jobs act with these permissions.
    let caller: Principal
    /// The recovery points that the caller has named.
    let points: [SourceServerID: RecoverySnapshotID]
    /// Nanoseconds since the epoch.
    let started: Int64
    /// How long a step's end and the next one's beginning lie apart, in nanoseconds.
    let pause: Int64
    /// Whether a run that takes too long ends TIMED_OUT instead of FAILED.
    let endsTimedOut: Bool
    var tags: [String: String]

    private(set) var status = Status.created
    private(set) var completed: Int64?
    private(set) var problem: Problem?
    private(set) var steps: [PlanExecutionStep]
    /// The step that is under way, or that comes next.
    private(set) var current = 0
    /// What it does next by itself, and when; `nil` while jobs or people decide.
    private(set) var due: (turn: Turn, instant: Int64)?
    var isDeleted = false

    init(
        arn: String,
        plan: Int,
        planARN: String,
        isDrill: Bool,
        caller: Principal,
        points: [SourceServerID: RecoverySnapshotID],
        started: Int64,
        pause: Int64,
        endsTimedOut: Bool,
        tags: [String: String],
        steps: [PlanExecutionStep]
    ) {
        self.arn = arn
        self.plan = plan
        self.planARN = planARN
        self.isDrill = isDrill
        self.caller = caller
        self.points = points
        self.started = started
        self.pause = pause
        self.endsTimedOut = endsTimedOut
        self.tags = tags
        self.steps = steps
        due = (.validate, Instants.sum(started, pause))
    }

    /// The end of its day: no run of a plan lasts longer than 24 hours.
    ///
    /// Source: DRS User Guide, recovery plans.
    var deadline: Int64 { Instants.sum(started, Self.longest) }

    private static let longest: Int64 = 86_400_000_000_000

    // MARK: By itself

    /// The servers have been looked at, and `problem` tells what hinders the run.
    mutating func validated(_ problem: Problem?, at now: Int64) {
        guard status == .created else { return }
        due = nil
        if let problem { return end(.failed, problem, at: now) }
        status = .inProgress
        due = (.proceed, now)
    }

    /// Goes on to the next step that is not skipped.
    ///
    /// - Returns: A SERVER step that is to be begun.
    mutating func proceed(at now: Int64) -> Int? {
        guard status == .inProgress else { return nil }
        due = nil
        while current < steps.count, steps[current].status != .notStarted { current += 1 }
        guard current < steps.count else {
            end(.completed, skipNote, at: now)
            return nil
        }
        guard case .wait(let minutes) = steps[current].work else { return current }
        steps[current].become(.waiting, at: now)
        due = (.endWait, Instants.sum(now, Int64(minutes) * 60_000_000_000))
        return nil
    }

    /// A SERVER step has been looked at; without a problem its servers are to be launched.
    mutating func began(_ step: Int, _ problem: Problem?, at now: Int64) {
        if let problem { return fail(step, problem, at: now) }
        steps[step].become(.executing, at: now)
    }

    mutating func endWait(at now: Int64) {
        guard current < steps.count, steps[current].status == .waiting else { return }
        due = nil
        steps[current].become(.completed, at: now)
        stepEnded(at: now)
    }

    /// The job of a server has been started.
    mutating func launch(_ server: Int, of step: Int, job: Int) {
        steps[step].change(server) {
            $0.job = job
            $0.outcome = .running
        }
    }

    /// A server has been launched, or has failed.
    mutating func settle(_ server: Int, of step: Int, hasLaunched: Bool, at now: Int64) {
        steps[step].change(server) { $0.outcome = hasLaunched ? .launched : .failed }
        guard steps[step].status == .executing else { return }
        let servers = steps[step].servers
        if !hasLaunched, !servers[server].isOptional {
            let problem = Problem(
                code: "SERVER_RECOVERY_FAILED",
                message: "Critical source server \(servers[server].id) failed to recover"
            )
            return fail(step, problem, at: now)
        }
        guard servers.allSatisfy({ $0.outcome == .launched || $0.outcome == .failed }) else { return }
        steps[step].become(.completed, at: now)
        stepEnded(at: now)
    }

    /// The day is over.
    mutating func timeOut(at now: Int64) {
        guard status.isUnfinished else { return }
        let problem = Problem(code: "TIMED_OUT", message: "The execution did not end within 24 hours")
        if current < steps.count, steps[current].status == .executing || steps[current].status == .waiting {
            steps[current].become(.timedOut, problem, at: now)
        }
        if status == .cancelling { return end(.cancelled, nil, at: now) }
        end(endsTimedOut ? .timedOut : .failed, problem, at: now)
    }

    // MARK: By people

    /// Lets the step that is under way end and skips what is left.
    mutating func cancel(at now: Int64) {
        for step in steps.indices where steps[step].status == .notStarted { steps[step].become(.skipped, at: now) }
        let isBusy = current < steps.count && [.executing, .waiting].contains(steps[current].status)
        guard isBusy else { return end(.cancelled, nil, at: now) }
        status = .cancelling
    }

    /// Steps over a step; a failed run goes on behind the step that has failed.
    mutating func skip(_ step: Int, at now: Int64) {
        let resumes = steps[step].status == .failed && status == .failed
        steps[step].become(.skipped, at: now)
        guard resumes else { return }
        resume()
        due = (.proceed, now)
    }

    /// Begins once more with what is not launched in a step that has failed.
    mutating func retry(_ step: Int) {
        resume()
        current = step
        steps[step].retry()
    }

    mutating func replace(_ work: PlanExecutionStep.Work, of step: Int, at now: Int64) {
        steps[step].replace(work, at: now)
    }

    // MARK: Ends

    private mutating func resume() {
        status = .inProgress
        completed = nil
        problem = nil
    }

    private mutating func fail(_ step: Int, _ problem: Problem, at now: Int64) {
        steps[step].become(.failed, problem, at: now)
        guard status == .inProgress else { return end(.cancelled, nil, at: now) }
        end(
            .failed,
            Problem(code: problem.code, message: "Step \"\(steps[step].name)\" failed: \(problem.message)"),
            at: now
        )
    }

    private mutating func stepEnded(at now: Int64) {
        guard status == .inProgress else { return end(.cancelled, nil, at: now) }
        guard steps[current...].contains(where: { $0.status == .notStarted }) else {
            return end(.completed, skipNote, at: now)
        }
        due = (.proceed, Instants.sum(now, pause))
    }

    /// What a completed run says of the steps that it has stepped over.
    private var skipNote: Problem? {
        let skipped = steps.count { $0.status == .skipped }
        guard skipped > 0 else { return nil }
        return Problem(code: "STEPS_SKIPPED", message: "\(skipped) of \(steps.count) steps were skipped")
    }

    private mutating func end(_ status: Status, _ problem: Problem?, at now: Int64) {
        self.status = status
        self.problem = problem
        completed = now
        due = nil
    }
}

/// One step of a run, with what has become of its servers.
struct PlanExecutionStep: Sendable {
    enum Status: UInt8, Sendable, CaseIterable {
        case notStarted, executing, waiting, completed, failed, timedOut, skipped
    }

    enum Work: Sendable {
        case servers([Server])
        case wait(minutes: Int)
    }

    struct Server: Sendable {
        enum Outcome: UInt8, Sendable {
            /// It has no job, or none that counts any more.
            case none
            case running, launched, failed
        }

        let id: SourceServerID
        let arn: String
        let isOptional: Bool
        /// The number of its latest job.
        var job: Int?
        var outcome = Outcome.none
    }

    let arn: String
    let name: String
    private(set) var work: Work
    private(set) var status = Status.notStarted
    private(set) var problem: PlanExecution.Problem?
    private(set) var attempt = 1
    /// Nanoseconds since the epoch.
    let created: Int64
    private(set) var updated: Int64

    init(arn: String, name: String, work: Work, created: Int64) {
        self.arn = arn
        self.name = name
        self.work = work
        self.created = created
        updated = created
    }

    /// Empty for a WAIT step.
    var servers: [Server] {
        guard case .servers(let servers) = work else { return [] }
        return servers
    }

    mutating func become(_ status: Status, _ problem: PlanExecution.Problem? = nil, at now: Int64) {
        self.status = status
        self.problem = problem
        updated = now
    }

    mutating func change(_ server: Int, _ body: (inout Server) -> Void) {
        guard case .servers(var servers) = work, servers.indices.contains(server) else { return }
        body(&servers[server])
        work = .servers(servers)
    }

    /// Forgets what has failed; what runs or is launched counts as before.
    mutating func retry() {
        attempt += 1
        guard case .servers(var servers) = work else { return }
        for place in servers.indices where servers[place].outcome == .failed { servers[place].outcome = .none }
        work = .servers(servers)
    }

    mutating func replace(_ work: Work, at now: Int64) {
        self.work = work
        updated = now
    }
}
