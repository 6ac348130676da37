import MusterAWS
import MusterCore

/// Runs of native recovery plans: the calls.
extension RegionState {
    /// `StartRecoveryPlanExecution`: one unfinished run of a plan, and of a server, at a time.
    mutating func startRecoveryPlanExecution(
        _ input: DRS.StartRecoveryPlanExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartRecoveryPlanExecutionResponse {
        let plan = try plan(input.recoveryPlanArn)
        let digest = ShapeDigest.of(input)
        if let known = try nativePlans.answered(input.clientToken, "StartRecoveryPlanExecution", digest) {
            return DRS.StartRecoveryPlanExecutionResponse(
                recoveryPlanExecution: description(ofExecution: try execution(known))
            )
        }
        try checkTags(input.tags ?? [:])
        let record = nativePlans.plans[plan]
        guard !record.steps.isEmpty else { throw .planValidation("recoveryPlanArn", "The recovery plan has no steps") }
        guard record.isActive else {
            throw .conflict(
                "Recovery plan \(record.name) is INVALID: it has no step with servers",
                resourceID: record.arn,
                resourceType: "RECOVERY_PLAN"
            )
        }
        try checkChangeable(plan)
        let now = context.now.nanoseconds
        let arn = arn("drs", "recovery-plan-execution/" + planIdentifier("rpe-"))
        var steps: [PlanExecutionStep] = []
        for step in record.steps {
            let work: PlanExecutionStep.Work =
                switch step.work {
                case .servers(let servers): .servers(servers.map(Self.executionServer))
                case .wait(let minutes): .wait(minutes: minutes)
                }
            steps.append(
                PlanExecutionStep(
                    arn: arn + "/step/" + planIdentifier("rpes-"),
                    name: step.name,
                    work: work,
                    created: now
                )
            )
        }
        try checkHolds(of: steps, besides: nil)
        let execution = PlanExecution(
            arn: arn,
            plan: plan,
            planARN: record.arn,
            isDrill: input.mode == .drill,
            caller: context.caller,
            points: try points(input.sourceServers ?? [], of: steps),
            started: now,
            pause: environment.behavior.planStepDelay.nanoseconds,
            endsTimedOut: environment.behavior.planTimeout == .timedOut,
            tags: input.tags ?? [:],
            steps: steps
        )
        let place = nativePlans.executions.count
        nativePlans.executions.append(execution)
        nativePlans.places[arn] = .execution(place)
        for step in steps.indices { nativePlans.places[steps[step].arn] = .executionStep(execution: place, step: step) }
        nativePlans.remember(input.clientToken, "StartRecoveryPlanExecution", digest, arn)
        queuePlanTurn(of: place)
        pending.append((job: RegionTimer.planExecution(place).number, instant: execution.deadline))
        return DRS.StartRecoveryPlanExecutionResponse(recoveryPlanExecution: description(ofExecution: place))
    }

    func getRecoveryPlanExecution(
        _ input: DRS.GetRecoveryPlanExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.GetRecoveryPlanExecutionResponse {
        let execution = try execution(input.recoveryPlanExecutionArn)
        return DRS.GetRecoveryPlanExecutionResponse(recoveryPlanExecution: description(ofExecution: execution))
    }

    /// Lists runs, the newest first.
    func listRecoveryPlanExecutions(
        _ input: DRS.ListRecoveryPlanExecutionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListRecoveryPlanExecutionsResponse {
        var list = listDigest("ListRecoveryPlanExecutions")
        list.combine(input.recoveryPlanArn ?? "")
        list.combine(input.status?.rawValue ?? "")
        let all = nativePlans.executions.indices.reversed().filter { place in
            let execution = nativePlans.executions[place]
            return !execution.isDeleted && (input.recoveryPlanArn.map { $0 == execution.planARN } ?? true)
                && (input.status.map { $0 == execution.status.word } ?? true)
        }
        let page = try planPage(all, input.nextToken, input.maxResults, list)
        let items = page.items.map { place in
            let execution = nativePlans.executions[place]
            return DRS.RecoveryPlanExecutionSummary(
                recoveryPlanExecutionArn: execution.arn,
                recoveryPlanArn: execution.planARN,
                mode: execution.isDrill ? .drill : .recovery,
                status: execution.status.word,
                startedAt: planTime(execution.started),
                errorDetail: execution.problem?.shape
            )
        }
        return DRS.ListRecoveryPlanExecutionsResponse(recoveryPlanExecutions: items, nextToken: page.next)
    }

    mutating func cancelRecoveryPlanExecution(
        _ input: DRS.CancelRecoveryPlanExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CancelRecoveryPlanExecutionResponse {
        let place = try execution(input.recoveryPlanExecutionArn)
        switch nativePlans.executions[place].status {
        case .created, .inProgress: break
        case .completed, .failed, .cancelling, .cancelled, .timedOut:
            throw executionConflict(place, "cannot be cancelled")
        }
        nativePlans.executions[place].cancel(at: context.now.nanoseconds)
        return DRS.CancelRecoveryPlanExecutionResponse(recoveryPlanExecution: description(ofExecution: place))
    }

    mutating func deleteRecoveryPlanExecution(
        _ input: DRS.DeleteRecoveryPlanExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteRecoveryPlanExecutionResponse {
        let place = try execution(input.recoveryPlanExecutionArn)
        guard !nativePlans.executions[place].status.isUnfinished else {
            throw executionConflict(place, "cannot be deleted")
        }
        nativePlans.executions[place].isDeleted = true
        nativePlans.places[input.recoveryPlanExecutionArn] = nil
        for step in nativePlans.executions[place].steps { nativePlans.places[step.arn] = nil }
        return DRS.DeleteRecoveryPlanExecutionResponse(recoveryPlanExecutionArn: input.recoveryPlanExecutionArn)
    }

    // MARK: Shared

    /// The index of a run.
    func execution(_ arn: String) throws(AWSError) -> Int {
        guard case .execution(let place)? = nativePlans.places[arn] else {
            throw .planResourceNotFound("plan execution", arn)
        }
        return place
    }

    /// 409: the run is in a state in which the call makes no sense.
    func executionConflict(_ place: Int, _ verdict: String) -> AWSError {
        let execution = nativePlans.executions[place]
        return .conflict(
            "Recovery plan execution \(execution.arn) is \(execution.status.word.rawValue) and \(verdict)",
            resourceID: execution.arn,
            resourceType: "RECOVERY_PLAN_EXECUTION"
        )
    }

    /// Refuses servers that the unfinished run of another plan holds.
    func checkHolds(of steps: [PlanExecutionStep], besides own: Int?) throws(AWSError) {
        let wanted = Set(steps.flatMap { $0.servers.map(\.id) })
        for (place, execution) in nativePlans.executions.enumerated()
        where place != own && execution.status.isUnfinished {
            for step in execution.steps where step.status != .skipped {
                guard let held = step.servers.first(where: { wanted.contains($0.id) }) else { continue }
                throw .conflict(
                    "Source server \(held.id) is in another recovery plan execution that has not ended",
                    resourceID: held.id.rawValue,
                    resourceType: "SOURCE_SERVER"
                )
            }
        }
    }

    /// The recovery points that a caller names; whether they exist is looked at when the run validates its servers.
    private func points(
        _ named: [DRS.RecoveryPlanExecutionSourceServer],
        of steps: [PlanExecutionStep]
    ) throws(AWSError) -> [SourceServerID: RecoverySnapshotID] {
        let known = Set(steps.flatMap { $0.servers.map(\.id) })
        var points: [SourceServerID: RecoverySnapshotID] = [:]
        for server in named {
            guard known.contains(server.sourceServerID) else {
                throw .planValidation("sourceServers", "Source server \(server.sourceServerID) is not in the plan")
            }
            guard points.updateValue(server.recoverySnapshotID, forKey: server.sourceServerID) == nil else {
                throw .planValidation("sourceServers", "Source server \(server.sourceServerID) is named twice")
            }
        }
        return points
    }

    static func executionServer(_ server: DRS.RecoveryPlanServer) -> PlanExecutionStep.Server {
        PlanExecutionStep.Server(
            id: sourceServer(server.serverArn),
            arn: server.serverArn,
            isOptional: server.impactLevel == .optional
        )
    }

    func description(ofExecution place: Int) -> DRS.RecoveryPlanExecution {
        let execution = nativePlans.executions[place]
        return DRS.RecoveryPlanExecution(
            recoveryPlanExecutionArn: execution.arn,
            recoveryPlanArn: execution.planARN,
            mode: execution.isDrill ? .drill : .recovery,
            status: execution.status.word,
            startedAt: planTime(execution.started),
            completedAt: execution.completed.map(planTime),
            errorDetail: execution.problem?.shape,
            tags: execution.tags
        )
    }
}

extension PlanExecution.Status {
    var word: DRS.RecoveryPlanExecutionStatus {
        switch self {
        case .created: .created
        case .inProgress: .inProgress
        case .completed: .completed
        case .failed: .failed
        case .cancelling: .cancelling
        case .cancelled: .cancelled
        case .timedOut: DRS.RecoveryPlanExecutionStatus(rawValue: "TIMED_OUT")
        }
    }
}

extension PlanExecution.Problem {
    var shape: DRS.ErrorDetail { DRS.ErrorDetail(message: message, code: code) }
}
