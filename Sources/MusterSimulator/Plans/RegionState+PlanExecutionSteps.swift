import MusterAWS
import MusterCore

/// The steps of runs of native recovery plans: reading, changing, skipping and retrying them.
extension RegionState {
    func getRecoveryPlanExecutionStep(
        _ input: DRS.GetRecoveryPlanExecutionStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.GetRecoveryPlanExecutionStepResponse {
        let (execution, step) = try executionStep(input.recoveryPlanExecutionStepArn)
        return DRS.GetRecoveryPlanExecutionStepResponse(
            recoveryPlanExecutionStep: description(ofStep: step, execution: execution)
        )
    }

    func listRecoveryPlanExecutionSteps(
        _ input: DRS.ListRecoveryPlanExecutionStepsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListRecoveryPlanExecutionStepsResponse {
        let place = try execution(input.recoveryPlanExecutionArn)
        let steps = nativePlans.executions[place].steps
        var list = listDigest("ListRecoveryPlanExecutionSteps")
        list.combine(input.recoveryPlanExecutionArn)
        list.combine(input.filter?.status?.rawValue ?? "")
        let all = steps.indices.filter { step in
            input.filter?.status.map { $0 == steps[step].status.word } ?? true
        }
        let page = try planPage(all, input.nextToken, input.maxResults, list)
        let items = page.items.map { step in
            DRS.RecoveryPlanExecutionStepSummary(
                recoveryPlanExecutionStepArn: steps[step].arn,
                stepName: steps[step].name,
                stepIndex: step + 1,
                status: steps[step].status.word,
                configuration: configuration(steps[step].work),
                errorDetail: steps[step].problem?.shape
            )
        }
        return DRS.ListRecoveryPlanExecutionStepsResponse(recoveryPlanExecutionSteps: items, nextToken: page.next)
    }

    /// Skips a step, or changes the servers or the time of one that has not begun.
    mutating func updateRecoveryPlanExecutionStep(
        _ input: DRS.UpdateRecoveryPlanExecutionStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UpdateRecoveryPlanExecutionStepResponse {
        let (execution, step) = try executionStep(input.recoveryPlanExecutionStepArn)
        let now = context.now.nanoseconds
        switch (input.status, input.servers, input.waitDurationMinutes) {
        case (let status?, nil, nil):
            guard status == .skipped else { throw .planValidation("status", "Only SKIPPED can be asked for") }
            try skip(step, of: execution, at: now)
        case (nil, let servers?, nil):
            try replace(servers, step: step, of: execution, at: now)
        case (nil, nil, let minutes?):
            guard case .wait = nativePlans.executions[execution].steps[step].work else {
                throw .planValidation("waitDurationMinutes", "The step has servers and does not wait")
            }
            try checkNotStarted(step, of: execution)
            nativePlans.executions[execution].replace(.wait(minutes: minutes), of: step, at: now)
        default:
            throw .planValidation("status", "Exactly one of status, servers and waitDurationMinutes must be set")
        }
        return DRS.UpdateRecoveryPlanExecutionStepResponse(
            recoveryPlanExecutionStep: description(ofStep: step, execution: execution)
        )
    }

    /// Launches once more what has failed in a step with servers.
    mutating func retryRecoveryPlanExecutionStep(
        _ input: DRS.RetryRecoveryPlanExecutionStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.RetryRecoveryPlanExecutionStepResponse {
        let (execution, step) = try executionStep(input.recoveryPlanExecutionStepArn)
        let record = nativePlans.executions[execution]
        guard case .servers = record.steps[step].work else {
            throw .planValidation("recoveryPlanExecutionStepArn", "Only a step with servers can be retried")
        }
        guard record.steps[step].status == .failed else { throw stepConflict(step, of: execution, "cannot be retried") }
        guard record.status == .failed, context.now.nanoseconds < record.deadline else {
            throw executionConflict(execution, "cannot be taken up again")
        }
        try checkResumable(execution)
        nativePlans.executions[execution].retry(step)
        beginPlanStep(step, of: execution, at: context.now)
        return DRS.RetryRecoveryPlanExecutionStepResponse(
            recoveryPlanExecutionStep: description(ofStep: step, execution: execution)
        )
    }

    // MARK: Parts

    private mutating func skip(_ step: Int, of execution: Int, at now: Int64) throws(AWSError) {
        let record = nativePlans.executions[execution]
        let status = record.steps[step].status
        guard status == .notStarted || status == .failed || status == .timedOut else {
            throw stepConflict(step, of: execution, "cannot be skipped")
        }
        switch record.status {
        case .created, .inProgress: break
        case .failed where status != .failed: break
        case .failed:
            guard now < record.deadline else { throw executionConflict(execution, "cannot be taken up again") }
            try checkResumable(execution)
        case .timedOut: break
        case .completed, .cancelling, .cancelled:
            throw executionConflict(execution, "cannot be changed")
        }
        nativePlans.executions[execution].skip(step, at: now)
        queuePlanTurn(of: execution)
    }

    private mutating func replace(
        _ servers: [DRS.RecoveryPlanServer],
        step: Int,
        of execution: Int,
        at now: Int64
    ) throws(AWSError) {
        let record = nativePlans.executions[execution]
        guard case .servers = record.steps[step].work else {
            throw .planValidation("servers", "The step waits and has no servers")
        }
        try checkNotStarted(step, of: execution)
        var taken: Set<SourceServerID> = []
        for (place, other) in record.steps.enumerated() where place != step { taken.formUnion(other.servers.map(\.id)) }
        let kept = try planServers(servers, taken: taken)
        guard taken.count + kept.count <= PlanLimits.serversPerPlan else {
            throw .planValidation(
                "servers",
                "A recovery plan has at most \(PlanLimits.serversPerPlan) servers, found \(taken.count + kept.count)"
            )
        }
        let work = PlanExecutionStep.Work.servers(kept.map(Self.executionServer))
        let replaced = PlanExecutionStep(arn: "", name: "", work: work, created: now)
        try checkHolds(of: [replaced], besides: execution)
        nativePlans.executions[execution].replace(work, of: step, at: now)
    }

    private func checkNotStarted(_ step: Int, of execution: Int) throws(AWSError) {
        guard nativePlans.executions[execution].steps[step].status == .notStarted else {
            throw stepConflict(step, of: execution, "cannot be changed")
        }
        switch nativePlans.executions[execution].status {
        case .created, .inProgress, .failed: break
        case .completed, .cancelling, .cancelled, .timedOut:
            throw executionConflict(execution, "cannot be changed")
        }
    }

    /// A run that has failed can go on only where nothing else has begun meanwhile.
    private func checkResumable(_ execution: Int) throws(AWSError) {
        let record = nativePlans.executions[execution]
        if let other = nativePlans.unfinishedExecution(of: record.plan) {
            throw executionConflict(other, "holds the recovery plan")
        }
        try checkHolds(of: record.steps.filter { $0.status != .skipped }, besides: execution)
    }

    private func executionStep(_ arn: String) throws(AWSError) -> (execution: Int, step: Int) {
        guard case .executionStep(let execution, let step)? = nativePlans.places[arn] else {
            throw .planResourceNotFound("plan execution step", arn)
        }
        return (execution, step)
    }

    private func stepConflict(_ step: Int, of execution: Int, _ verdict: String) -> AWSError {
        let record = nativePlans.executions[execution].steps[step]
        return .conflict(
            "Step \"\(record.name)\" is \(record.status.word.rawValue) and \(verdict)",
            resourceID: record.arn,
            resourceType: "RECOVERY_PLAN_EXECUTION_STEP"
        )
    }

    private func description(ofStep step: Int, execution: Int) -> DRS.RecoveryPlanExecutionStep {
        let record = nativePlans.executions[execution].steps[step]
        return DRS.RecoveryPlanExecutionStep(
            recoveryPlanExecutionStepArn: record.arn,
            stepIndex: step + 1,
            status: record.status.word,
            stepName: record.name,
            configuration: configuration(record.work),
            errorDetail: record.problem?.shape,
            attempt: record.attempt,
            createdAt: planTime(record.created),
            updatedAt: planTime(record.updated)
        )
    }

    private func configuration(_ work: PlanExecutionStep.Work) -> DRS.RecoveryPlanExecutionStepConfiguration {
        switch work {
        case .wait(let minutes):
            DRS.RecoveryPlanExecutionStepConfiguration(
                waitStepConfiguration: DRS.WaitStepConfiguration(waitDurationMinutes: minutes)
            )
        case .servers(let servers):
            DRS.RecoveryPlanExecutionStepConfiguration(
                executionServerStepConfiguration: DRS.ExecutionServerStepConfiguration(
                    servers: servers.map { server in
                        DRS.RecoveryPlanExecutionServer(
                            serverArn: server.arn,
                            impactLevel: server.isOptional ? .optional : .critical,
                            jobID: server.job.map(jobID)
                        )
                    }
                )
            )
        }
    }
}

extension PlanExecutionStep.Status {
    var word: DRS.RecoveryPlanExecutionStepStatus {
        switch self {
        case .notStarted: .notStarted
        case .executing: .executing
        case .waiting: .waiting
        case .completed: .completed
        case .failed: .failed
        case .timedOut: .timedOut
        case .skipped: .skipped
        }
    }
}
