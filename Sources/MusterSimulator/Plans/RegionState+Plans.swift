import MusterAWS
import MusterCore

/// Native recovery plans: making, reading and changing them.
///
/// Source: DRS 2020-02-26, the operations of recovery plans; DRS User Guide, recovery plans. Which error answers which
/// mistake is *assumed* where the guide does not say.
extension RegionState {
    mutating func createRecoveryPlan(
        _ input: DRS.CreateRecoveryPlanRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CreateRecoveryPlanResponse {
        let digest = ShapeDigest.of(input)
        if let known = try nativePlans.answered(input.clientToken, "CreateRecoveryPlan", digest) {
            return DRS.CreateRecoveryPlanResponse(recoveryPlan: description(ofPlan: try plan(known)))
        }
        try checkTags(input.tags ?? [:])
        guard nativePlans.plans.count(where: { !$0.isDeleted }) < PlanLimits.plans else {
            throw .serviceQuotaExceeded(
                "Recovery plans in this Region: the limit of \(PlanLimits.plans) is reached",
                resourceType: "RECOVERY_PLAN"
            )
        }
        let now = context.now.nanoseconds
        let plan = NativePlan(
            arn: arn("drs", "recovery-plan/" + planIdentifier("rp-")),
            name: input.name,
            description: input.description,
            tags: input.tags ?? [:],
            created: now,
            updated: now
        )
        nativePlans.places[plan.arn] = .plan(nativePlans.plans.count)
        nativePlans.plans.append(plan)
        nativePlans.remember(input.clientToken, "CreateRecoveryPlan", digest, plan.arn)
        return DRS.CreateRecoveryPlanResponse(recoveryPlan: description(ofPlan: nativePlans.plans.count - 1))
    }

    func getRecoveryPlan(
        _ input: DRS.GetRecoveryPlanRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.GetRecoveryPlanResponse {
        DRS.GetRecoveryPlanResponse(recoveryPlan: description(ofPlan: try plan(input.recoveryPlanArn)))
    }

    /// Lists plans in the order of their creation.
    func listRecoveryPlans(
        _ input: DRS.ListRecoveryPlansRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListRecoveryPlansResponse {
        let all = nativePlans.plans.indices.filter { !nativePlans.plans[$0].isDeleted }
        let page = try planPage(all, input.nextToken, input.maxResults, listDigest("ListRecoveryPlans"))
        let items = page.items.map { place in
            let plan = nativePlans.plans[place]
            return DRS.RecoveryPlanSummary(
                recoveryPlanArn: plan.arn,
                name: plan.name,
                status: plan.isActive ? .active : .invalid,
                createdAt: planTime(plan.created),
                updatedAt: planTime(plan.updated)
            )
        }
        return DRS.ListRecoveryPlansResponse(recoveryPlans: items, nextToken: page.next)
    }

    mutating func updateRecoveryPlan(
        _ input: DRS.UpdateRecoveryPlanRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UpdateRecoveryPlanResponse {
        let plan = try changeablePlan(input.recoveryPlanArn)
        if let name = input.name { nativePlans.plans[plan].name = name }
        if let description = input.description { nativePlans.plans[plan].description = description }
        nativePlans.plans[plan].updated = context.now.nanoseconds
        return DRS.UpdateRecoveryPlanResponse(recoveryPlan: description(ofPlan: plan))
    }

    /// Deletes a plan with its steps; its finished runs stay.
    mutating func deleteRecoveryPlan(
        _ input: DRS.DeleteRecoveryPlanRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteRecoveryPlanResponse {
        let plan = try changeablePlan(input.recoveryPlanArn)
        nativePlans.plans[plan].isDeleted = true
        nativePlans.places[input.recoveryPlanArn] = nil
        for step in nativePlans.plans[plan].steps { nativePlans.places[step.arn] = nil }
        return DRS.DeleteRecoveryPlanResponse(recoveryPlanArn: input.recoveryPlanArn)
    }

    // MARK: Shared

    /// The index of a plan.
    func plan(_ arn: String) throws(AWSError) -> Int {
        guard case .plan(let plan)? = nativePlans.places[arn] else { throw .planResourceNotFound("plan", arn) }
        return plan
    }

    /// The index of a plan that no run holds.
    func changeablePlan(_ arn: String) throws(AWSError) -> Int {
        let plan = try plan(arn)
        try checkChangeable(plan)
        return plan
    }

    func checkChangeable(_ plan: Int) throws(AWSError) {
        guard let execution = nativePlans.unfinishedExecution(of: plan) else { return }
        throw .conflict(
            "Recovery plan \(nativePlans.plans[plan].name) has an execution that has not ended",
            resourceID: nativePlans.executions[execution].arn,
            resourceType: "RECOVERY_PLAN_EXECUTION"
        )
    }

    func description(ofPlan place: Int) -> DRS.RecoveryPlan {
        let plan = nativePlans.plans[place]
        return DRS.RecoveryPlan(
            recoveryPlanArn: plan.arn,
            name: plan.name,
            description: plan.description,
            status: plan.isActive ? .active : .invalid,
            createdAt: planTime(plan.created),
            updatedAt: planTime(plan.updated),
            tags: plan.tags
        )
    }

    /// A new identifier; the forms of prefixes are *assumed*.
    mutating func planIdentifier(_ prefix: StaticString) -> String {
        defer { nativePlans.serial += 1 }
        return environment.mint.text(prefix, .init(.nativePlan, region: index, serial: nativePlans.serial))
    }

    func planTime(_ instant: Int64) -> String { ServiceTime.text(Timestamp(nanoseconds: instant)) }

    /// One page of a list of indices, which a token continues with the first index that is not on it.
    func planPage(
        _ all: [Int],
        _ token: String?,
        _ maxResults: Int?,
        _ list: StableHash
    ) throws(AWSError) -> (items: [Int], next: String?) {
        let page = try PageRequest(token: token, maxResults: maxResults, first: 0, list: list.value, environment)
        let start = min(max(0, Int(clamping: page.start)), all.count)
        let end = min(all.count, start + page.size)
        return (Array(all[start..<end]), end < all.count ? page.next(Int64(end)) : nil)
    }
}

/// What DRS allows of native plans.
///
/// Source: DRS User Guide, quotas of recovery plans. They cannot be changed.
enum PlanLimits {
    static let plans = 1_000
    static let steps = 20
    static let serversPerPlan = 100
}

extension AWSError {
    /// 404 for an ARN that names nothing of native plans here.
    static func planResourceNotFound(_ kind: String, _ arn: String) -> AWSError {
        resourceNotFound(
            "Recovery \(kind) \(arn) was not found",
            resourceID: arn,
            resourceType: "RECOVERY_" + String(kind.uppercased().map { $0 == " " ? "_" : $0 })
        )
    }
}
