/// A form in which others write recovery plans.
package enum PlanDialect: String, Sendable, CaseIterable {
    /// The plans of DRS itself, as the AWS CLI prints them.
    case native
    /// The configuration export of the orchestrator `aws-elasticdrs-orchestrator`.
    case orchestrator = "elasticdrs-orchestrator"
    /// An application of the plan automation in `aws-samples/drs-tools`.
    case drsTools = "drs-tools"

    package var summary: String {
        switch self {
        case .native: "a native recovery plan of DRS, as get-recovery-plan and list-recovery-plan-steps print it"
        case .orchestrator: "a configuration export of aws-elasticdrs-orchestrator: protection groups and plans"
        case .drsTools: "an application of aws-samples/drs-tools with its plans"
        }
    }
}
