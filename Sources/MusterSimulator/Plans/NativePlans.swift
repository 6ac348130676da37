import MusterAWS
import MusterCore

/// The native recovery plans of a Region, and their runs.
///
/// Kept apart from servers and jobs, since few worlds have any.
struct NativePlans: Sendable {
    /// In the order of their creation, deleted ones included.
    var plans: [NativePlan] = []
    /// In the order of their beginning, deleted ones included.
    var executions: [PlanExecution] = []
    /// Where the resource of an ARN stands.
    var places: [String: Place] = [:]
    /// The answers to calls that carried a token.
    private var tokens: [String: (digest: UInt64, arn: String)] = [:]
    /// The servers whose jobs are under way, by the number of the job.
    var watched: [Int: Part] = [:]
    /// Runs with servers that wait for a place among the jobs.
    var queued: [Int] = []
    /// How many identifiers were made.
    var serial: UInt64 = 0

    enum Place: Sendable {
        case plan(Int)
        case step(plan: Int)
        case execution(Int)
        case executionStep(execution: Int, step: Int)
    }

    /// A server of a step of a run.
    struct Part: Sendable {
        let execution: Int
        let step: Int
        let server: Int
    }

    /// Whether the end of a job may concern a run.
    var isWatching: Bool { !watched.isEmpty || !queued.isEmpty }

    /// The resource that an earlier call with the same token and the same wishes has made.
    ///
    /// - Throws: A conflict when the wishes are others.
    func answered(_ token: String?, _ operation: String, _ digest: UInt64) throws(AWSError) -> String? {
        guard let token, !token.isEmpty, let known = tokens["\(operation) \(token)"] else { return nil }
        guard known.digest == digest else {
            throw .conflict("The clientToken was used with other parameters before")
        }
        return places[known.arn] == nil ? nil : known.arn
    }

    mutating func remember(_ token: String?, _ operation: String, _ digest: UInt64, _ arn: String) {
        guard let token, !token.isEmpty else { return }
        tokens["\(operation) \(token)"] = (digest, arn)
    }

    /// Whether a plan that exists names a server.
    func contains(_ server: SourceServerID) -> Bool {
        plans.contains { plan in !plan.isDeleted && plan.steps.contains { $0.names(server) } }
    }

    /// The unfinished run of a plan, or `nil`.
    func unfinishedExecution(of plan: Int) -> Int? {
        executions.lastIndex { $0.plan == plan && $0.status.isUnfinished }
    }

    func digest(into hash: inout StableHash) {
        for plan in plans where !plan.isDeleted {
            hash.combine(plan.arn)
            hash.combine(UInt64(plan.steps.count))
        }
        for execution in executions where !execution.isDeleted {
            hash.combine(execution.arn)
            hash.combine(execution.status.rawValue)
            for step in execution.steps {
                hash.combine(step.status.rawValue)
                hash.combine(UInt64(step.attempt))
                for server in step.servers { hash.combine(server.outcome.rawValue) }
            }
        }
    }
}

/// A native recovery plan.
///
/// Source: DRS 2020-02-26, shapes `RecoveryPlan` and `RecoveryPlanStep`.
struct NativePlan: Sendable {
    let arn: String
    var name: String
    var description: String?
    var tags: [String: String]
    /// Nanoseconds since the epoch.
    let created: Int64
    var updated: Int64
    /// In their order.
    var steps: [NativePlanStep] = []
    var isDeleted = false

    /// Whether it can be run: it has a step with servers.
    var isActive: Bool { steps.contains { !$0.isWait } }

    /// How many servers its steps name.
    var serverCount: Int { steps.reduce(0) { $0 + $1.servers.count } }
}

/// A step of a native recovery plan: servers that are recovered side by side, or a time to wait.
struct NativePlanStep: Sendable {
    enum Work: Sendable {
        case servers([DRS.RecoveryPlanServer])
        case wait(minutes: Int)
    }

    let arn: String
    var name: String
    var work: Work
    let created: Int64
    var updated: Int64

    var isWait: Bool {
        if case .wait = work { true } else { false }
    }

    var servers: [DRS.RecoveryPlanServer] {
        guard case .servers(let servers) = work else { return [] }
        return servers
    }

    func names(_ server: SourceServerID) -> Bool {
        servers.contains { $0.serverArn.hasSuffix("/" + server.rawValue) }
    }
}
