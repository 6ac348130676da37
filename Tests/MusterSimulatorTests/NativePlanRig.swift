import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime

/// What the tests of native recovery plans do again and again.
extension Rig {
    static func arn(of server: Int) -> String {
        "arn:aws:drs:us-east-1:111111111111:source-server/\(TestWorld.serverID(server))"
    }

    static func servers(_ critical: [Int], optional: [Int] = []) -> DRS.RecoveryPlanStepConfiguration {
        DRS.RecoveryPlanStepConfiguration(
            serverStepConfiguration: DRS.ServerStepConfiguration(
                servers: critical.map { DRS.RecoveryPlanServer(serverArn: arn(of: $0)) }
                    + optional.map { DRS.RecoveryPlanServer(serverArn: arn(of: $0), impactLevel: .optional) }
            )
        )
    }

    static func wait(_ minutes: Int) -> DRS.RecoveryPlanStepConfiguration {
        DRS.RecoveryPlanStepConfiguration(
            waitStepConfiguration: DRS.WaitStepConfiguration(waitDurationMinutes: minutes)
        )
    }

    /// Makes a plan whose steps are called `step 1` and so on.
    func makePlan(_ steps: [DRS.RecoveryPlanStepConfiguration], name: String = "shop") async throws -> String {
        let plan = try await drs.createRecoveryPlan(.init(name: name)).recoveryPlan.recoveryPlanArn
        for (place, step) in steps.enumerated() {
            _ = try await addStep(step, to: plan, name: "step \(place + 1)")
        }
        return plan
    }

    func addStep(
        _ step: DRS.RecoveryPlanStepConfiguration,
        to plan: String,
        name: String = "step",
        order: Int? = nil
    ) async throws -> DRS.RecoveryPlanStep {
        try await drs.createRecoveryPlanStep(
            .init(recoveryPlanArn: plan, stepName: name, stepOrder: order, configuration: step)
        ).recoveryPlanStep
    }

    func run(_ plan: String, mode: DRS.RecoveryPlanExecutionMode = .drill) async throws -> String {
        try await drs.startRecoveryPlanExecution(.init(recoveryPlanArn: plan, mode: mode)).recoveryPlanExecution
            .recoveryPlanExecutionArn
    }

    func execution(_ arn: String) async throws -> DRS.RecoveryPlanExecution {
        try await drs.getRecoveryPlanExecution(.init(recoveryPlanExecutionArn: arn)).recoveryPlanExecution
    }

    func steps(of execution: String) async throws -> [DRS.RecoveryPlanExecutionStepSummary] {
        try await drs.listRecoveryPlanExecutionSteps(.init(recoveryPlanExecutionArn: execution))
            .recoveryPlanExecutionSteps
    }

    func step(_ number: Int, of execution: String) async throws -> DRS.RecoveryPlanExecutionStep {
        let arn = try await steps(of: execution)[number - 1].recoveryPlanExecutionStepArn
        return try await drs.getRecoveryPlanExecutionStep(.init(recoveryPlanExecutionStepArn: arn))
            .recoveryPlanExecutionStep
    }

    func skip(_ number: Int, of execution: String) async throws -> DRS.RecoveryPlanExecutionStep {
        let arn = try await steps(of: execution)[number - 1].recoveryPlanExecutionStepArn
        return try await drs.updateRecoveryPlanExecutionStep(
            .init(recoveryPlanExecutionStepArn: arn, status: .skipped)
        ).recoveryPlanExecutionStep
    }

    func retry(_ number: Int, of execution: String) async throws -> DRS.RecoveryPlanExecutionStep {
        let arn = try await steps(of: execution)[number - 1].recoveryPlanExecutionStepArn
        return try await drs.retryRecoveryPlanExecutionStep(.init(recoveryPlanExecutionStepArn: arn))
            .recoveryPlanExecutionStep
    }

    func cancel(_ execution: String) async throws -> DRS.RecoveryPlanExecution {
        try await drs.cancelRecoveryPlanExecution(.init(recoveryPlanExecutionArn: execution)).recoveryPlanExecution
    }
}

extension DRS.RecoveryPlanExecutionStep {
    /// The jobs of its servers, in their order.
    var jobs: [JobID?] { configuration.executionServerStepConfiguration?.servers.map(\.jobID) ?? [] }
}
