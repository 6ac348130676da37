import MusterAWS
import MusterCore

extension RuleTable {
    /// The operations of failback.
    mutating func addFailback() {
        drs(
            DRS.StartFailbackLaunch.self,
            access: { region, input, now in
                input.recoveryInstanceIDs.map { region.demand(onInstance: $0, at: now) }
            }
        ) { (region, input, context) throws(AWSError) in
            try region.startFailbackLaunch(input, context)
        }
        drs(
            DRS.StopFailback.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.stopFailback(input, context)
        }
        drs(
            DRS.GetFailbackReplicationConfiguration.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getFailbackReplicationConfiguration(input, context)
        }
        drs(
            DRS.UpdateFailbackReplicationConfiguration.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateFailbackReplicationConfiguration(input, context)
        }
        world(
            DRS.ReverseReplication.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (state, cell, input, context) throws(AWSError) in
            try state.reverseReplication(input, in: cell, context)
        }
        world(
            DRS.TerminateRecoveryInstances.self,
            access: { region, input, now in
                input.recoveryInstanceIDs.map { region.demand(onInstance: $0, at: now) }
            }
        ) { (state, cell, input, context) throws(AWSError) in
            try state.terminateRecoveryInstances(input, in: cell, context)
        }
    }
}
