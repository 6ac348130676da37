import MusterAWS
import MusterCore

extension RuleTable {
    /// The operations of native recovery plans.
    mutating func addPlans() {
        addPlanRules()
        addPlanStepRules()
        addExecutionRules()
        addExecutionStepRules()
    }

    private mutating func addPlanRules() {
        drs(
            DRS.CreateRecoveryPlan.self,
            access: { _, input, _ in [AccessDemand(resource: "*", requestTags: input.tags)] }
        ) { (region, input, context) throws(AWSError) in
            try region.createRecoveryPlan(input, context)
        }
        drs(DRS.GetRecoveryPlan.self, access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] }) {
            (region, input, context) throws(AWSError) in
            try region.getRecoveryPlan(input, context)
        }
        drs(DRS.ListRecoveryPlans.self) { (region, input, context) throws(AWSError) in
            try region.listRecoveryPlans(input, context)
        }
        drs(DRS.UpdateRecoveryPlan.self, access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] })
        { (region, input, context) throws(AWSError) in
            try region.updateRecoveryPlan(input, context)
        }
        drs(DRS.DeleteRecoveryPlan.self, access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] })
        { (region, input, context) throws(AWSError) in
            try region.deleteRecoveryPlan(input, context)
        }
    }

    private mutating func addPlanStepRules() {
        drs(
            DRS.CreateRecoveryPlanStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.createRecoveryPlanStep(input, context)
        }
        drs(
            DRS.GetRecoveryPlanStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getRecoveryPlanStep(input, context)
        }
        drs(
            DRS.ListRecoveryPlanSteps.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.listRecoveryPlanSteps(input, context)
        }
        drs(
            DRS.UpdateRecoveryPlanStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateRecoveryPlanStep(input, context)
        }
        drs(
            DRS.DeleteRecoveryPlanStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteRecoveryPlanStep(input, context)
        }
        drs(
            DRS.ReorderRecoveryPlanSteps.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.reorderRecoveryPlanSteps(input, context)
        }
    }

    private mutating func addExecutionRules() {
        drs(
            DRS.StartRecoveryPlanExecution.self,
            access: { region, input, _ in
                var demand = region.demand(onPlan: input.recoveryPlanArn)
                demand.requestTags = input.tags
                return [demand]
            }
        ) { (region, input, context) throws(AWSError) in
            try region.startRecoveryPlanExecution(input, context)
        }
        drs(
            DRS.GetRecoveryPlanExecution.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getRecoveryPlanExecution(input, context)
        }
        drs(DRS.ListRecoveryPlanExecutions.self) { (region, input, context) throws(AWSError) in
            try region.listRecoveryPlanExecutions(input, context)
        }
        drs(
            DRS.CancelRecoveryPlanExecution.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.cancelRecoveryPlanExecution(input, context)
        }
        drs(
            DRS.DeleteRecoveryPlanExecution.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteRecoveryPlanExecution(input, context)
        }
    }

    private mutating func addExecutionStepRules() {
        drs(
            DRS.GetRecoveryPlanExecutionStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getRecoveryPlanExecutionStep(input, context)
        }
        drs(
            DRS.ListRecoveryPlanExecutionSteps.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.listRecoveryPlanExecutionSteps(input, context)
        }
        drs(
            DRS.UpdateRecoveryPlanExecutionStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateRecoveryPlanExecutionStep(input, context)
        }
        drs(
            DRS.RetryRecoveryPlanExecutionStep.self,
            access: { region, input, _ in [region.demand(onPlan: input.recoveryPlanExecutionStepArn)] }
        ) { (region, input, context) throws(AWSError) in
            try region.retryRecoveryPlanExecutionStep(input, context)
        }
    }
}

extension RegionState {
    /// A plan, a run, or a step of one: policies know plans and runs, and a step belongs to what its ARN begins with.
    ///
    /// Source: Service Authorization Reference of DRS: `RecoveryPlanResource` and `RecoveryPlanExecutionResource`. What
    /// the calls about steps act on is *assumed*.
    func demand(onPlan arn: String) -> AccessDemand {
        let parts = arn.split(separator: "/", maxSplits: 2)
        let resource = parts.count == 3 ? parts.prefix(2).joined(separator: "/") : arn
        var tags: [String: String] = [:]
        switch nativePlans.places[resource] {
        case .plan(let plan): tags = nativePlans.plans[plan].tags
        case .execution(let execution): tags = nativePlans.executions[execution].tags
        case .step, .executionStep, nil: break
        }
        return AccessDemand(resource: resource, tags: tags)
    }
}
