extension NotificationFacts {
    /// What whoever reads the message can do, one sentence each; empty where nothing is asked of anybody.
    package var actions: [String] {
        switch kind {
        case .started, .completed, .resumed, .approvalGranted, .cancelled: return []
        case .failed:
            return [
                "Read the cause above and the report of the execution.",
                "Instances that were launched keep running and cost money until they are terminated.",
            ]
        case .paused: return ["Resume the execution, or cancel it; nothing more starts until then."]
        case .launchFailed:
            return [
                "Read the job's log for the phase that failed and its raw error.",
                "Check the launch template: subnet, security groups, instance type and instance profile.",
                "Retry the server once the cause is removed.",
            ]
        case .replicationStalled:
            guard state != "NOT_STALLED" else { return [] }
            return [
                "Check the network between the source and its replication server (TCP 1500), and the agent on the source.",
                "Until it goes on, a launch uses a recovery point that grows older.",
            ]
        case .agentIssue:
            return [
                "Check that the source server is up and that its replication agent runs.",
                "Reinstall the agent when the server is disconnected.",
            ]
        case .serviceLimit:
            return [
                "Wait for jobs that run, or split what starts at the same time.",
                "Ask for a higher quota where it can be raised.",
            ]
        case .approvalRequired:
            return [
                "Approve or deny before the time is over, on the machine that runs the execution.",
                "A token counts once; whoever has it can decide in its holder's name, so do not pass it on.",
            ]
        case .approvalDenied: return ["Settle the reason with whoever denied, then start the plan again."]
        case .unauthorizedAccess where person != nil:
            return [
                "Find out who acted in this name, and whether somebody else is meant to be asked.",
                "Nothing has changed by it: whoever is asked can still decide.",
            ]
        case .unauthorizedAccess:
            return [
                "Compare the role's policies and its trust with what the plan needs.",
                "If nobody meant to make this call, find out whose credentials made it.",
            ]
        case .configurationChange: return ["Make sure that the changes below were reviewed."]
        case .complianceViolation:
            return ["Bring the plan or the servers back within the rules below, or change the rules."]
        }
    }
}
