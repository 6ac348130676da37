import MusterAWS
import MusterCore

/// Replications that were reversed before the run began.
///
/// A server whose machine is an instance that a launch of another server has left behind leads it back, as
/// `ReverseReplication` makes it.
extension AWSState {
    func pairReversals() {
        var recovered: [String: (cell: Cell, server: Int)] = [:]
        for cell in regions {
            for (server, leftover) in cell.state.prepared.leftovers {
                if let id = leftover.instance { recovered[id] = (cell, server) }
            }
        }
        guard !recovered.isEmpty else { return }
        for cell in regions {
            for server in cell.state.sources.indices {
                guard let id = cell.state.sources[server].ec2InstanceID, let forward = recovered[id],
                    forward.cell !== cell || forward.server != server,
                    let instance = forward.cell.state.liveInstance(ofServer: forward.server),
                    forward.cell.state.failback.reversals[instance] == nil
                else {
                    continue
                }
                pair(server, of: cell, with: forward, instance)
            }
        }
    }

    private func pair(
        _ server: Int,
        of cell: Cell,
        with forward: (cell: Cell, server: Int),
        _ instance: Int
    ) {
        let (there, start) = (forward.cell.state, environment.start.nanoseconds)
        let id = cell.state.sources.id(of: server)
        let target = cell.state.prepared.sourceServerPrefix + id.rawValue
        let original = there.prepared.sourceServerPrefix + there.sources.id(of: forward.server).rawValue
        cell.state.failback.links[server] = FailbackBook.ServerLink(
            isFailback: true,
            counterpart: original,
            instance: there.instanceID(instance)
        )
        forward.cell.state.failback.links[forward.server] = FailbackBook.ServerLink(
            isFailback: false,
            counterpart: target
        )
        let begun = Instants.sum(
            there.instances[instance].launched,
            environment.behavior.failback.agentDelay.nanoseconds
        )
        let isProtected = cell.state.replication(of: server, at: environment.start).lag != nil
        forward.cell.state.failback.reversals[instance] = FailbackBook.Reversal(
            target: target,
            account: cell.account,
            region: cell.region,
            server: id,
            begun: min(start, begun),
            ready: isProtected ? start : Instants.never
        )
    }
}
