import MusterAWS
import MusterCore

/// The rules of templates, launch actions, source networks, and of servers and instances that come and go.
extension RuleTable {
    mutating func addTemplates() {
        drs(DRS.CreateLaunchConfigurationTemplate.self) { (region, input, context) throws(AWSError) in
            try region.createLaunchConfigurationTemplate(input, context)
        }
        drs(
            DRS.UpdateLaunchConfigurationTemplate.self,
            access: { region, input, _ in [region.demand(onTemplate: input.launchConfigurationTemplateID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateLaunchConfigurationTemplate(input, context)
        }
        drs(
            DRS.DeleteLaunchConfigurationTemplate.self,
            access: { region, input, _ in [region.demand(onTemplate: input.launchConfigurationTemplateID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteLaunchConfigurationTemplate(input, context)
        }
        drs(DRS.DescribeLaunchConfigurationTemplates.self) { (region, input, context) throws(AWSError) in
            try region.describeLaunchConfigurationTemplates(input, context)
        }
        drs(DRS.CreateReplicationConfigurationTemplate.self) { (region, input, context) throws(AWSError) in
            try region.createReplicationConfigurationTemplate(input, context)
        }
        drs(
            DRS.UpdateReplicationConfigurationTemplate.self,
            access: { region, input, _ in [region.demand(onTemplate: input.replicationConfigurationTemplateID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateReplicationConfigurationTemplate(input, context)
        }
        drs(
            DRS.DeleteReplicationConfigurationTemplate.self,
            access: { region, input, _ in [region.demand(onTemplate: input.replicationConfigurationTemplateID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteReplicationConfigurationTemplate(input, context)
        }
        drs(DRS.DescribeReplicationConfigurationTemplates.self) { (region, input, context) throws(AWSError) in
            try region.describeReplicationConfigurationTemplates(input, context)
        }
        drs(
            DRS.UpdateReplicationConfiguration.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateReplicationConfiguration(input, context)
        }
    }

    mutating func addLaunchActions() {
        drs(
            DRS.PutLaunchAction.self,
            access: { region, input, _ in [region.demand(onActionsOf: input.resourceId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.putLaunchAction(input, context)
        }
        drs(
            DRS.ListLaunchActions.self,
            access: { region, input, _ in [region.demand(onActionsOf: input.resourceId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.listLaunchActions(input, context)
        }
        drs(
            DRS.DeleteLaunchAction.self,
            access: { region, input, _ in [region.demand(onActionsOf: input.resourceId)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteLaunchAction(input, context)
        }
    }

    mutating func addServerLife() {
        drs(
            DRS.StopReplication.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.stopReplication(input, context)
        }
        drs(
            DRS.StartReplication.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.startReplication(input, context)
        }
        drs(
            DRS.RetryDataReplication.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.retryDataReplication(input, context)
        }
        drs(
            DRS.DisconnectSourceServer.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.disconnectSourceServer(input, context)
        }
        world(
            DRS.DeleteSourceServer.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (state, cell, input, context) throws(AWSError) in
            try state.deleteSourceServer(input, in: cell, context)
        }
        drs(
            DRS.DisconnectRecoveryInstance.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.disconnectRecoveryInstance(input, context)
        }
        drs(
            DRS.DeleteRecoveryInstance.self,
            access: { region, input, now in [region.demand(onInstance: input.recoveryInstanceID, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteRecoveryInstance(input, context)
        }
        drs(DRS.ListStagingAccounts.self) { (region, input, context) throws(AWSError) in
            try region.listStagingAccounts(input, context)
        }
        world(DRS.ListExtensibleSourceServers.self) { (state, cell, input, context) throws(AWSError) in
            try state.listExtensibleSourceServers(input, in: cell, context)
        }
        world(
            DRS.CreateExtendedSourceServer.self,
            access: { _, input, _ in [AccessDemand(resource: input.sourceServerArn, requestTags: input.tags)] }
        ) { (state, cell, input, context) throws(AWSError) in
            try state.createExtendedSourceServer(input, in: cell, context)
        }
    }

    mutating func addSourceNetworks() {
        drs(DRS.CreateSourceNetwork.self) { (region, input, context) throws(AWSError) in
            try region.createSourceNetwork(input, context)
        }
        drs(DRS.DescribeSourceNetworks.self) { (region, input, context) throws(AWSError) in
            try region.describeSourceNetworks(input, context)
        }
        drs(
            DRS.DeleteSourceNetwork.self,
            access: { region, input, _ in [region.demand(onNetwork: input.sourceNetworkID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteSourceNetwork(input, context)
        }
        drs(
            DRS.StartSourceNetworkReplication.self,
            access: { region, input, _ in [region.demand(onNetwork: input.sourceNetworkID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.startSourceNetworkReplication(input, context)
        }
        drs(
            DRS.StopSourceNetworkReplication.self,
            access: { region, input, _ in [region.demand(onNetwork: input.sourceNetworkID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.stopSourceNetworkReplication(input, context)
        }
        drs(
            DRS.StartSourceNetworkRecovery.self,
            access: { region, input, _ in
                input.sourceNetworks.map { region.demand(onNetwork: $0.sourceNetworkID) }
            }
        ) { (region, input, context) throws(AWSError) in
            try region.startSourceNetworkRecovery(input, context)
        }
        drs(
            DRS.AssociateSourceNetworkStack.self,
            access: { region, input, _ in [region.demand(onNetwork: input.sourceNetworkID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.associateSourceNetworkStack(input, context)
        }
        drs(
            DRS.ExportSourceNetworkCfnTemplate.self,
            access: { region, input, _ in [region.demand(onNetwork: input.sourceNetworkID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.exportSourceNetworkCfnTemplate(input, context)
        }
    }

    /// Files a rule that looks beyond its Region.
    mutating func world<Operation: AWSOperation>(
        _ operation: Operation.Type,
        access: Rule<Operation>.Access? = nil,
        _ rule: @escaping Rule<Operation>.WorldRule
    ) {
        add(operation, .world(rule), needsInitialization: true, access: access)
    }
}

extension RegionState {
    /// What an operation on a template of either kind acts on.
    fileprivate func demand(onTemplate id: String) -> AccessDemand {
        if let template = resources.launchTemplates.first(where: { $0.launchConfigurationTemplateID == id }) {
            return AccessDemand(resource: arn("drs", "launch-configuration-template/" + id), tags: template.tags ?? [:])
        }
        let known = resources.replicationTemplates.first { $0.replicationConfigurationTemplateID == id }
        let kind = id.hasPrefix("lct-") ? "launch" : "replication"
        return AccessDemand(resource: arn("drs", "\(kind)-configuration-template/" + id), tags: known?.tags ?? [:])
    }

    fileprivate func demand(onActionsOf id: String) -> AccessDemand {
        id.hasPrefix("lct-") ? demand(onTemplate: id) : demand(onServer: SourceServerID(id))
    }

    fileprivate func demand(onNetwork id: String) -> AccessDemand {
        let known = resources.networks.first { $0.id == id && !$0.isDeleted }
        return AccessDemand(resource: arn("drs", "source-network/" + id), tags: known?.tags ?? [:])
    }
}
