import MusterAWS
import MusterCore

/// The steps of native recovery plans.
extension RegionState {
    mutating func createRecoveryPlanStep(
        _ input: DRS.CreateRecoveryPlanStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CreateRecoveryPlanStepResponse {
        let plan = try plan(input.recoveryPlanArn)
        let digest = ShapeDigest.of(input)
        if let known = try nativePlans.answered(input.clientToken, "CreateRecoveryPlanStep", digest) {
            let (plan, step) = try planStep(known)
            return DRS.CreateRecoveryPlanStepResponse(recoveryPlanStep: description(ofStep: step, plan: plan))
        }
        try checkChangeable(plan)
        let record = nativePlans.plans[plan]
        guard record.steps.count < PlanLimits.steps else {
            throw .serviceQuotaExceeded(
                "Steps of a recovery plan: the limit of \(PlanLimits.steps) is reached",
                resourceID: record.arn,
                resourceType: "RECOVERY_PLAN_STEP"
            )
        }
        let work = try work(input.configuration, plan: plan, besides: nil)
        if case .servers(let servers) = work, record.serverCount + servers.count > PlanLimits.serversPerPlan {
            throw .serviceQuotaExceeded(
                "Servers of a recovery plan: \(record.serverCount + servers.count) asked for, the limit is "
                    + "\(PlanLimits.serversPerPlan)",
                resourceID: record.arn,
                resourceType: "SOURCE_SERVER"
            )
        }
        let order = input.stepOrder ?? record.steps.count + 1
        guard order <= record.steps.count + 1 else {
            throw .planValidation("stepOrder", "The next free order is \(record.steps.count + 1)")
        }
        let now = context.now.nanoseconds
        var steps = record.steps
        let step = NativePlanStep(
            arn: record.arn + "/step/" + planIdentifier("rps-"),
            name: input.stepName,
            work: work,
            created: now,
            updated: now
        )
        steps.insert(step, at: order - 1)
        try checkOrder(steps, "stepOrder")
        nativePlans.plans[plan].steps = steps
        nativePlans.plans[plan].updated = now
        nativePlans.places[step.arn] = .step(plan: plan)
        nativePlans.remember(input.clientToken, "CreateRecoveryPlanStep", digest, step.arn)
        return DRS.CreateRecoveryPlanStepResponse(recoveryPlanStep: description(ofStep: order - 1, plan: plan))
    }

    func getRecoveryPlanStep(
        _ input: DRS.GetRecoveryPlanStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.GetRecoveryPlanStepResponse {
        let (plan, step) = try planStep(input.recoveryPlanStepArn)
        return DRS.GetRecoveryPlanStepResponse(recoveryPlanStep: description(ofStep: step, plan: plan))
    }

    func listRecoveryPlanSteps(
        _ input: DRS.ListRecoveryPlanStepsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListRecoveryPlanStepsResponse {
        let plan = try plan(input.recoveryPlanArn)
        var list = listDigest("ListRecoveryPlanSteps")
        list.combine(input.recoveryPlanArn)
        let all = Array(nativePlans.plans[plan].steps.indices)
        let page = try planPage(all, input.nextToken, input.maxResults, list)
        return DRS.ListRecoveryPlanStepsResponse(
            recoveryPlanSteps: page.items.map { description(ofStep: $0, plan: plan) },
            nextToken: page.next
        )
    }

    /// Changes the name or the work of a step, never its kind.
    mutating func updateRecoveryPlanStep(
        _ input: DRS.UpdateRecoveryPlanStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UpdateRecoveryPlanStepResponse {
        let (plan, step) = try planStep(input.recoveryPlanStepArn)
        try checkChangeable(plan)
        if let configuration = input.configuration {
            let record = nativePlans.plans[plan]
            let work = try work(configuration, plan: plan, besides: step)
            if case .wait = work, !record.steps[step].isWait {
                throw .planValidation("configuration", "A step with servers cannot become a wait")
            }
            if case .servers(let servers) = work {
                guard !record.steps[step].isWait else {
                    throw .planValidation("configuration", "A wait cannot become a step with servers")
                }
                let count = record.serverCount - record.steps[step].servers.count + servers.count
                guard count <= PlanLimits.serversPerPlan else {
                    throw .planValidation(
                        "configuration",
                        "A recovery plan has at most \(PlanLimits.serversPerPlan) servers, found \(count)"
                    )
                }
            }
            nativePlans.plans[plan].steps[step].work = work
        }
        if let name = input.stepName { nativePlans.plans[plan].steps[step].name = name }
        let now = context.now.nanoseconds
        nativePlans.plans[plan].steps[step].updated = now
        nativePlans.plans[plan].updated = now
        return DRS.UpdateRecoveryPlanStepResponse(recoveryPlanStep: description(ofStep: step, plan: plan))
    }

    /// Deletes a step; those behind it move up.
    mutating func deleteRecoveryPlanStep(
        _ input: DRS.DeleteRecoveryPlanStepRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteRecoveryPlanStepResponse {
        let (plan, step) = try planStep(input.recoveryPlanStepArn)
        try checkChangeable(plan)
        var steps = nativePlans.plans[plan].steps
        steps.remove(at: step)
        // What is left without any server is INVALID, and may be left so on the way to another plan.
        if steps.contains(where: { !$0.isWait }) { try checkOrder(steps, "recoveryPlanStepArn") }
        nativePlans.plans[plan].steps = steps
        nativePlans.plans[plan].updated = context.now.nanoseconds
        nativePlans.places[input.recoveryPlanStepArn] = nil
        return DRS.DeleteRecoveryPlanStepResponse(recoveryPlanStepArn: input.recoveryPlanStepArn)
    }

    /// Brings all steps of a plan into another order.
    mutating func reorderRecoveryPlanSteps(
        _ input: DRS.ReorderRecoveryPlanStepsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReorderRecoveryPlanStepsResponse {
        let plan = try changeablePlan(input.recoveryPlanArn)
        let known = nativePlans.plans[plan].steps
        var steps: [NativePlanStep] = []
        for arn in input.orderedStepArns {
            guard let step = known.first(where: { $0.arn == arn }) else {
                throw .planResourceNotFound("plan step", arn)
            }
            steps.append(step)
        }
        guard Set(input.orderedStepArns).count == known.count, steps.count == known.count else {
            throw .planValidation("orderedStepArns", "The list must name each of the \(known.count) steps once")
        }
        if steps.contains(where: { !$0.isWait }) { try checkOrder(steps, "orderedStepArns") }
        let now = context.now.nanoseconds
        for place in steps.indices where steps[place].arn != known[place].arn { steps[place].updated = now }
        nativePlans.plans[plan].steps = steps
        nativePlans.plans[plan].updated = now
        return DRS.ReorderRecoveryPlanStepsResponse(
            recoveryPlanSteps: steps.indices.map { description(ofStep: $0, plan: plan) }
        )
    }

    // MARK: Shared

    /// The index of a step, and of its plan.
    func planStep(_ arn: String) throws(AWSError) -> (plan: Int, step: Int) {
        guard case .step(let plan)? = nativePlans.places[arn],
            let step = nativePlans.plans[plan].steps.firstIndex(where: { $0.arn == arn })
        else {
            throw .planResourceNotFound("plan step", arn)
        }
        return (plan, step)
    }

    private func description(ofStep step: Int, plan: Int) -> DRS.RecoveryPlanStep {
        let record = nativePlans.plans[plan].steps[step]
        return DRS.RecoveryPlanStep(
            recoveryPlanStepArn: record.arn,
            stepOrder: step + 1,
            stepName: record.name,
            configuration: configuration(record.work),
            createdAt: planTime(record.created),
            updatedAt: planTime(record.updated)
        )
    }

    private func configuration(_ work: NativePlanStep.Work) -> DRS.RecoveryPlanStepConfiguration {
        switch work {
        case .servers(let servers):
            DRS.RecoveryPlanStepConfiguration(serverStepConfiguration: DRS.ServerStepConfiguration(servers: servers))
        case .wait(let minutes):
            DRS.RecoveryPlanStepConfiguration(
                waitStepConfiguration: DRS.WaitStepConfiguration(waitDurationMinutes: minutes)
            )
        }
    }

    private func work(
        _ configuration: DRS.RecoveryPlanStepConfiguration,
        plan: Int,
        besides step: Int?
    ) throws(AWSError) -> NativePlanStep.Work {
        switch (configuration.serverStepConfiguration, configuration.waitStepConfiguration) {
        case (let servers?, nil):
            var taken: Set<SourceServerID> = []
            for (place, other) in nativePlans.plans[plan].steps.enumerated() where place != step {
                for server in other.servers { taken.insert(Self.sourceServer(server.serverArn)) }
            }
            return .servers(try planServers(servers.servers, taken: taken))
        case (nil, let wait?):
            return .wait(minutes: wait.waitDurationMinutes)
        default:
            throw .planValidation(
                "configuration",
                "Exactly one of serverStepConfiguration and waitStepConfiguration must be set"
            )
        }
    }

    /// The servers of a step as DRS keeps them, or what speaks against them.
    func planServers(
        _ servers: [DRS.RecoveryPlanServer],
        taken: Set<SourceServerID>
    ) throws(AWSError) -> [DRS.RecoveryPlanServer] {
        var seen: Set<SourceServerID> = []
        var kept: [DRS.RecoveryPlanServer] = []
        for server in servers {
            let id = Self.sourceServer(server.serverArn)
            guard let known = self.server(id),
                server.serverArn == prepared.sourceServerPrefix + sources.id(of: known).rawValue
            else {
                throw .planValidation("servers", "Source server \(server.serverArn) was not found")
            }
            guard seen.insert(id).inserted else {
                throw .planValidation("servers", "Source server \(id) is named twice")
            }
            guard !taken.contains(id) else {
                throw .planValidation("servers", "Source server \(id) is in another step of the plan")
            }
            kept.append(
                DRS.RecoveryPlanServer(serverArn: server.serverArn, impactLevel: server.impactLevel ?? .critical)
            )
        }
        return kept
    }

    /// The id at the end of a server's ARN.
    static func sourceServer(_ arn: String) -> SourceServerID {
        SourceServerID(arn.split(separator: "/").last.map(String.init) ?? "")
    }

    private func checkOrder(_ steps: [NativePlanStep], _ field: String) throws(AWSError) {
        guard steps.first?.isWait == true else { return }
        throw .planValidation(field, "A wait cannot be the first step of a recovery plan")
    }
}

extension AWSError {
    /// 400 about one member of a call for native plans.
    static func planValidation(_ field: String, _ message: String) -> AWSError {
        validation(message, reason: .fieldValidationFailed, fields: [Field(name: field, message: message)])
    }
}
