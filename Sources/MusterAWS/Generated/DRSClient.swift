// Client of DRS 2020-02-26, protocol rest-json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Elastic Disaster Recovery Service on behalf of one caller.
package struct DRSClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `AssociateSourceNetworkStack`.
    package func associateSourceNetworkStack(
        _ input: DRS.AssociateSourceNetworkStack.Input
    ) async throws -> DRS.AssociateSourceNetworkStack.Output {
        try await backend.call(DRS.AssociateSourceNetworkStack.self, input, as: context)
    }

    /// Calls `CancelRecoveryPlanExecution`.
    package func cancelRecoveryPlanExecution(
        _ input: DRS.CancelRecoveryPlanExecution.Input
    ) async throws -> DRS.CancelRecoveryPlanExecution.Output {
        try await backend.call(DRS.CancelRecoveryPlanExecution.self, input, as: context)
    }

    /// Calls `CreateExtendedSourceServer`.
    package func createExtendedSourceServer(
        _ input: DRS.CreateExtendedSourceServer.Input
    ) async throws -> DRS.CreateExtendedSourceServer.Output {
        try await backend.call(DRS.CreateExtendedSourceServer.self, input, as: context)
    }

    /// Calls `CreateLaunchConfigurationTemplate`.
    package func createLaunchConfigurationTemplate(
        _ input: DRS.CreateLaunchConfigurationTemplate.Input = .blank
    ) async throws -> DRS.CreateLaunchConfigurationTemplate.Output {
        try await backend.call(DRS.CreateLaunchConfigurationTemplate.self, input, as: context)
    }

    /// Calls `CreateRecoveryPlan`.
    package func createRecoveryPlan(
        _ input: DRS.CreateRecoveryPlan.Input
    ) async throws -> DRS.CreateRecoveryPlan.Output {
        try await backend.call(DRS.CreateRecoveryPlan.self, input, as: context)
    }

    /// Calls `CreateRecoveryPlanStep`.
    package func createRecoveryPlanStep(
        _ input: DRS.CreateRecoveryPlanStep.Input
    ) async throws -> DRS.CreateRecoveryPlanStep.Output {
        try await backend.call(DRS.CreateRecoveryPlanStep.self, input, as: context)
    }

    /// Calls `CreateReplicationConfigurationTemplate`.
    package func createReplicationConfigurationTemplate(
        _ input: DRS.CreateReplicationConfigurationTemplate.Input
    ) async throws -> DRS.CreateReplicationConfigurationTemplate.Output {
        try await backend.call(DRS.CreateReplicationConfigurationTemplate.self, input, as: context)
    }

    /// Calls `CreateSourceNetwork`.
    package func createSourceNetwork(
        _ input: DRS.CreateSourceNetwork.Input
    ) async throws -> DRS.CreateSourceNetwork.Output {
        try await backend.call(DRS.CreateSourceNetwork.self, input, as: context)
    }

    /// Calls `DeleteJob`.
    @discardableResult
    package func deleteJob(
        _ input: DRS.DeleteJob.Input
    ) async throws -> DRS.DeleteJob.Output {
        try await backend.call(DRS.DeleteJob.self, input, as: context)
    }

    /// Calls `DeleteLaunchAction`.
    @discardableResult
    package func deleteLaunchAction(
        _ input: DRS.DeleteLaunchAction.Input
    ) async throws -> DRS.DeleteLaunchAction.Output {
        try await backend.call(DRS.DeleteLaunchAction.self, input, as: context)
    }

    /// Calls `DeleteLaunchConfigurationTemplate`.
    @discardableResult
    package func deleteLaunchConfigurationTemplate(
        _ input: DRS.DeleteLaunchConfigurationTemplate.Input
    ) async throws -> DRS.DeleteLaunchConfigurationTemplate.Output {
        try await backend.call(DRS.DeleteLaunchConfigurationTemplate.self, input, as: context)
    }

    /// Calls `DeleteRecoveryInstance`.
    @discardableResult
    package func deleteRecoveryInstance(
        _ input: DRS.DeleteRecoveryInstance.Input
    ) async throws -> DRS.DeleteRecoveryInstance.Output {
        try await backend.call(DRS.DeleteRecoveryInstance.self, input, as: context)
    }

    /// Calls `DeleteRecoveryPlan`.
    package func deleteRecoveryPlan(
        _ input: DRS.DeleteRecoveryPlan.Input
    ) async throws -> DRS.DeleteRecoveryPlan.Output {
        try await backend.call(DRS.DeleteRecoveryPlan.self, input, as: context)
    }

    /// Calls `DeleteRecoveryPlanExecution`.
    package func deleteRecoveryPlanExecution(
        _ input: DRS.DeleteRecoveryPlanExecution.Input
    ) async throws -> DRS.DeleteRecoveryPlanExecution.Output {
        try await backend.call(DRS.DeleteRecoveryPlanExecution.self, input, as: context)
    }

    /// Calls `DeleteRecoveryPlanStep`.
    package func deleteRecoveryPlanStep(
        _ input: DRS.DeleteRecoveryPlanStep.Input
    ) async throws -> DRS.DeleteRecoveryPlanStep.Output {
        try await backend.call(DRS.DeleteRecoveryPlanStep.self, input, as: context)
    }

    /// Calls `DeleteReplicationConfigurationTemplate`.
    @discardableResult
    package func deleteReplicationConfigurationTemplate(
        _ input: DRS.DeleteReplicationConfigurationTemplate.Input
    ) async throws -> DRS.DeleteReplicationConfigurationTemplate.Output {
        try await backend.call(DRS.DeleteReplicationConfigurationTemplate.self, input, as: context)
    }

    /// Calls `DeleteSourceNetwork`.
    @discardableResult
    package func deleteSourceNetwork(
        _ input: DRS.DeleteSourceNetwork.Input
    ) async throws -> DRS.DeleteSourceNetwork.Output {
        try await backend.call(DRS.DeleteSourceNetwork.self, input, as: context)
    }

    /// Calls `DeleteSourceServer`.
    @discardableResult
    package func deleteSourceServer(
        _ input: DRS.DeleteSourceServer.Input
    ) async throws -> DRS.DeleteSourceServer.Output {
        try await backend.call(DRS.DeleteSourceServer.self, input, as: context)
    }

    /// Calls `DescribeJobLogItems`.
    package func describeJobLogItems(
        _ input: DRS.DescribeJobLogItems.Input
    ) async throws -> DRS.DescribeJobLogItems.Output {
        try await backend.call(DRS.DescribeJobLogItems.self, input, as: context)
    }

    /// Calls `DescribeJobs`.
    package func describeJobs(
        _ input: DRS.DescribeJobs.Input = .blank
    ) async throws -> DRS.DescribeJobs.Output {
        try await backend.call(DRS.DescribeJobs.self, input, as: context)
    }

    /// Calls `DescribeLaunchConfigurationTemplates`.
    package func describeLaunchConfigurationTemplates(
        _ input: DRS.DescribeLaunchConfigurationTemplates.Input = .blank
    ) async throws -> DRS.DescribeLaunchConfigurationTemplates.Output {
        try await backend.call(DRS.DescribeLaunchConfigurationTemplates.self, input, as: context)
    }

    /// Calls `DescribeRecoveryInstances`.
    package func describeRecoveryInstances(
        _ input: DRS.DescribeRecoveryInstances.Input = .blank
    ) async throws -> DRS.DescribeRecoveryInstances.Output {
        try await backend.call(DRS.DescribeRecoveryInstances.self, input, as: context)
    }

    /// Calls `DescribeRecoverySnapshots`.
    package func describeRecoverySnapshots(
        _ input: DRS.DescribeRecoverySnapshots.Input
    ) async throws -> DRS.DescribeRecoverySnapshots.Output {
        try await backend.call(DRS.DescribeRecoverySnapshots.self, input, as: context)
    }

    /// Calls `DescribeReplicationConfigurationTemplates`.
    package func describeReplicationConfigurationTemplates(
        _ input: DRS.DescribeReplicationConfigurationTemplates.Input = .blank
    ) async throws -> DRS.DescribeReplicationConfigurationTemplates.Output {
        try await backend.call(DRS.DescribeReplicationConfigurationTemplates.self, input, as: context)
    }

    /// Calls `DescribeSourceNetworks`.
    package func describeSourceNetworks(
        _ input: DRS.DescribeSourceNetworks.Input = .blank
    ) async throws -> DRS.DescribeSourceNetworks.Output {
        try await backend.call(DRS.DescribeSourceNetworks.self, input, as: context)
    }

    /// Calls `DescribeSourceServers`.
    package func describeSourceServers(
        _ input: DRS.DescribeSourceServers.Input = .blank
    ) async throws -> DRS.DescribeSourceServers.Output {
        try await backend.call(DRS.DescribeSourceServers.self, input, as: context)
    }

    /// Calls `DisconnectRecoveryInstance`.
    @discardableResult
    package func disconnectRecoveryInstance(
        _ input: DRS.DisconnectRecoveryInstance.Input
    ) async throws -> DRS.DisconnectRecoveryInstance.Output {
        try await backend.call(DRS.DisconnectRecoveryInstance.self, input, as: context)
    }

    /// Calls `DisconnectSourceServer`.
    package func disconnectSourceServer(
        _ input: DRS.DisconnectSourceServer.Input
    ) async throws -> DRS.DisconnectSourceServer.Output {
        try await backend.call(DRS.DisconnectSourceServer.self, input, as: context)
    }

    /// Calls `ExportSourceNetworkCfnTemplate`.
    package func exportSourceNetworkCfnTemplate(
        _ input: DRS.ExportSourceNetworkCfnTemplate.Input
    ) async throws -> DRS.ExportSourceNetworkCfnTemplate.Output {
        try await backend.call(DRS.ExportSourceNetworkCfnTemplate.self, input, as: context)
    }

    /// Calls `GetFailbackReplicationConfiguration`.
    package func getFailbackReplicationConfiguration(
        _ input: DRS.GetFailbackReplicationConfiguration.Input
    ) async throws -> DRS.GetFailbackReplicationConfiguration.Output {
        try await backend.call(DRS.GetFailbackReplicationConfiguration.self, input, as: context)
    }

    /// Calls `GetLaunchConfiguration`.
    package func getLaunchConfiguration(
        _ input: DRS.GetLaunchConfiguration.Input
    ) async throws -> DRS.GetLaunchConfiguration.Output {
        try await backend.call(DRS.GetLaunchConfiguration.self, input, as: context)
    }

    /// Calls `GetRecoveryPlan`.
    package func getRecoveryPlan(
        _ input: DRS.GetRecoveryPlan.Input
    ) async throws -> DRS.GetRecoveryPlan.Output {
        try await backend.call(DRS.GetRecoveryPlan.self, input, as: context)
    }

    /// Calls `GetRecoveryPlanExecution`.
    package func getRecoveryPlanExecution(
        _ input: DRS.GetRecoveryPlanExecution.Input
    ) async throws -> DRS.GetRecoveryPlanExecution.Output {
        try await backend.call(DRS.GetRecoveryPlanExecution.self, input, as: context)
    }

    /// Calls `GetRecoveryPlanExecutionStep`.
    package func getRecoveryPlanExecutionStep(
        _ input: DRS.GetRecoveryPlanExecutionStep.Input
    ) async throws -> DRS.GetRecoveryPlanExecutionStep.Output {
        try await backend.call(DRS.GetRecoveryPlanExecutionStep.self, input, as: context)
    }

    /// Calls `GetRecoveryPlanStep`.
    package func getRecoveryPlanStep(
        _ input: DRS.GetRecoveryPlanStep.Input
    ) async throws -> DRS.GetRecoveryPlanStep.Output {
        try await backend.call(DRS.GetRecoveryPlanStep.self, input, as: context)
    }

    /// Calls `GetReplicationConfiguration`.
    package func getReplicationConfiguration(
        _ input: DRS.GetReplicationConfiguration.Input
    ) async throws -> DRS.GetReplicationConfiguration.Output {
        try await backend.call(DRS.GetReplicationConfiguration.self, input, as: context)
    }

    /// Calls `InitializeService`.
    @discardableResult
    package func initializeService(
        _ input: DRS.InitializeService.Input = .blank
    ) async throws -> DRS.InitializeService.Output {
        try await backend.call(DRS.InitializeService.self, input, as: context)
    }

    /// Calls `ListExtensibleSourceServers`.
    package func listExtensibleSourceServers(
        _ input: DRS.ListExtensibleSourceServers.Input
    ) async throws -> DRS.ListExtensibleSourceServers.Output {
        try await backend.call(DRS.ListExtensibleSourceServers.self, input, as: context)
    }

    /// Calls `ListLaunchActions`.
    package func listLaunchActions(
        _ input: DRS.ListLaunchActions.Input
    ) async throws -> DRS.ListLaunchActions.Output {
        try await backend.call(DRS.ListLaunchActions.self, input, as: context)
    }

    /// Calls `ListRecoveryPlanExecutionSteps`.
    package func listRecoveryPlanExecutionSteps(
        _ input: DRS.ListRecoveryPlanExecutionSteps.Input
    ) async throws -> DRS.ListRecoveryPlanExecutionSteps.Output {
        try await backend.call(DRS.ListRecoveryPlanExecutionSteps.self, input, as: context)
    }

    /// Calls `ListRecoveryPlanExecutions`.
    package func listRecoveryPlanExecutions(
        _ input: DRS.ListRecoveryPlanExecutions.Input = .blank
    ) async throws -> DRS.ListRecoveryPlanExecutions.Output {
        try await backend.call(DRS.ListRecoveryPlanExecutions.self, input, as: context)
    }

    /// Calls `ListRecoveryPlanSteps`.
    package func listRecoveryPlanSteps(
        _ input: DRS.ListRecoveryPlanSteps.Input
    ) async throws -> DRS.ListRecoveryPlanSteps.Output {
        try await backend.call(DRS.ListRecoveryPlanSteps.self, input, as: context)
    }

    /// Calls `ListRecoveryPlans`.
    package func listRecoveryPlans(
        _ input: DRS.ListRecoveryPlans.Input = .blank
    ) async throws -> DRS.ListRecoveryPlans.Output {
        try await backend.call(DRS.ListRecoveryPlans.self, input, as: context)
    }

    /// Calls `ListStagingAccounts`.
    package func listStagingAccounts(
        _ input: DRS.ListStagingAccounts.Input = .blank
    ) async throws -> DRS.ListStagingAccounts.Output {
        try await backend.call(DRS.ListStagingAccounts.self, input, as: context)
    }

    /// Calls `ListTagsForResource`.
    package func listTagsForResource(
        _ input: DRS.ListTagsForResource.Input
    ) async throws -> DRS.ListTagsForResource.Output {
        try await backend.call(DRS.ListTagsForResource.self, input, as: context)
    }

    /// Calls `PutLaunchAction`.
    package func putLaunchAction(
        _ input: DRS.PutLaunchAction.Input
    ) async throws -> DRS.PutLaunchAction.Output {
        try await backend.call(DRS.PutLaunchAction.self, input, as: context)
    }

    /// Calls `ReorderRecoveryPlanSteps`.
    package func reorderRecoveryPlanSteps(
        _ input: DRS.ReorderRecoveryPlanSteps.Input
    ) async throws -> DRS.ReorderRecoveryPlanSteps.Output {
        try await backend.call(DRS.ReorderRecoveryPlanSteps.self, input, as: context)
    }

    /// Calls `RetryDataReplication`.
    package func retryDataReplication(
        _ input: DRS.RetryDataReplication.Input
    ) async throws -> DRS.RetryDataReplication.Output {
        try await backend.call(DRS.RetryDataReplication.self, input, as: context)
    }

    /// Calls `RetryRecoveryPlanExecutionStep`.
    package func retryRecoveryPlanExecutionStep(
        _ input: DRS.RetryRecoveryPlanExecutionStep.Input
    ) async throws -> DRS.RetryRecoveryPlanExecutionStep.Output {
        try await backend.call(DRS.RetryRecoveryPlanExecutionStep.self, input, as: context)
    }

    /// Calls `ReverseReplication`.
    package func reverseReplication(
        _ input: DRS.ReverseReplication.Input
    ) async throws -> DRS.ReverseReplication.Output {
        try await backend.call(DRS.ReverseReplication.self, input, as: context)
    }

    /// Calls `StartFailbackLaunch`.
    package func startFailbackLaunch(
        _ input: DRS.StartFailbackLaunch.Input
    ) async throws -> DRS.StartFailbackLaunch.Output {
        try await backend.call(DRS.StartFailbackLaunch.self, input, as: context)
    }

    /// Calls `StartRecovery`.
    package func startRecovery(
        _ input: DRS.StartRecovery.Input
    ) async throws -> DRS.StartRecovery.Output {
        try await backend.call(DRS.StartRecovery.self, input, as: context)
    }

    /// Calls `StartRecoveryPlanExecution`.
    package func startRecoveryPlanExecution(
        _ input: DRS.StartRecoveryPlanExecution.Input
    ) async throws -> DRS.StartRecoveryPlanExecution.Output {
        try await backend.call(DRS.StartRecoveryPlanExecution.self, input, as: context)
    }

    /// Calls `StartReplication`.
    package func startReplication(
        _ input: DRS.StartReplication.Input
    ) async throws -> DRS.StartReplication.Output {
        try await backend.call(DRS.StartReplication.self, input, as: context)
    }

    /// Calls `StartSourceNetworkRecovery`.
    package func startSourceNetworkRecovery(
        _ input: DRS.StartSourceNetworkRecovery.Input
    ) async throws -> DRS.StartSourceNetworkRecovery.Output {
        try await backend.call(DRS.StartSourceNetworkRecovery.self, input, as: context)
    }

    /// Calls `StartSourceNetworkReplication`.
    package func startSourceNetworkReplication(
        _ input: DRS.StartSourceNetworkReplication.Input
    ) async throws -> DRS.StartSourceNetworkReplication.Output {
        try await backend.call(DRS.StartSourceNetworkReplication.self, input, as: context)
    }

    /// Calls `StopFailback`.
    @discardableResult
    package func stopFailback(
        _ input: DRS.StopFailback.Input
    ) async throws -> DRS.StopFailback.Output {
        try await backend.call(DRS.StopFailback.self, input, as: context)
    }

    /// Calls `StopReplication`.
    package func stopReplication(
        _ input: DRS.StopReplication.Input
    ) async throws -> DRS.StopReplication.Output {
        try await backend.call(DRS.StopReplication.self, input, as: context)
    }

    /// Calls `StopSourceNetworkReplication`.
    package func stopSourceNetworkReplication(
        _ input: DRS.StopSourceNetworkReplication.Input
    ) async throws -> DRS.StopSourceNetworkReplication.Output {
        try await backend.call(DRS.StopSourceNetworkReplication.self, input, as: context)
    }

    /// Calls `TagResource`.
    @discardableResult
    package func tagResource(
        _ input: DRS.TagResource.Input
    ) async throws -> DRS.TagResource.Output {
        try await backend.call(DRS.TagResource.self, input, as: context)
    }

    /// Calls `TerminateRecoveryInstances`.
    package func terminateRecoveryInstances(
        _ input: DRS.TerminateRecoveryInstances.Input
    ) async throws -> DRS.TerminateRecoveryInstances.Output {
        try await backend.call(DRS.TerminateRecoveryInstances.self, input, as: context)
    }

    /// Calls `UntagResource`.
    @discardableResult
    package func untagResource(
        _ input: DRS.UntagResource.Input
    ) async throws -> DRS.UntagResource.Output {
        try await backend.call(DRS.UntagResource.self, input, as: context)
    }

    /// Calls `UpdateFailbackReplicationConfiguration`.
    @discardableResult
    package func updateFailbackReplicationConfiguration(
        _ input: DRS.UpdateFailbackReplicationConfiguration.Input
    ) async throws -> DRS.UpdateFailbackReplicationConfiguration.Output {
        try await backend.call(DRS.UpdateFailbackReplicationConfiguration.self, input, as: context)
    }

    /// Calls `UpdateLaunchConfiguration`.
    package func updateLaunchConfiguration(
        _ input: DRS.UpdateLaunchConfiguration.Input
    ) async throws -> DRS.UpdateLaunchConfiguration.Output {
        try await backend.call(DRS.UpdateLaunchConfiguration.self, input, as: context)
    }

    /// Calls `UpdateLaunchConfigurationTemplate`.
    package func updateLaunchConfigurationTemplate(
        _ input: DRS.UpdateLaunchConfigurationTemplate.Input
    ) async throws -> DRS.UpdateLaunchConfigurationTemplate.Output {
        try await backend.call(DRS.UpdateLaunchConfigurationTemplate.self, input, as: context)
    }

    /// Calls `UpdateRecoveryPlan`.
    package func updateRecoveryPlan(
        _ input: DRS.UpdateRecoveryPlan.Input
    ) async throws -> DRS.UpdateRecoveryPlan.Output {
        try await backend.call(DRS.UpdateRecoveryPlan.self, input, as: context)
    }

    /// Calls `UpdateRecoveryPlanExecutionStep`.
    package func updateRecoveryPlanExecutionStep(
        _ input: DRS.UpdateRecoveryPlanExecutionStep.Input
    ) async throws -> DRS.UpdateRecoveryPlanExecutionStep.Output {
        try await backend.call(DRS.UpdateRecoveryPlanExecutionStep.self, input, as: context)
    }

    /// Calls `UpdateRecoveryPlanStep`.
    package func updateRecoveryPlanStep(
        _ input: DRS.UpdateRecoveryPlanStep.Input
    ) async throws -> DRS.UpdateRecoveryPlanStep.Output {
        try await backend.call(DRS.UpdateRecoveryPlanStep.self, input, as: context)
    }

    /// Calls `UpdateReplicationConfiguration`.
    package func updateReplicationConfiguration(
        _ input: DRS.UpdateReplicationConfiguration.Input
    ) async throws -> DRS.UpdateReplicationConfiguration.Output {
        try await backend.call(DRS.UpdateReplicationConfiguration.self, input, as: context)
    }

    /// Calls `UpdateReplicationConfigurationTemplate`.
    package func updateReplicationConfigurationTemplate(
        _ input: DRS.UpdateReplicationConfigurationTemplate.Input
    ) async throws -> DRS.UpdateReplicationConfigurationTemplate.Output {
        try await backend.call(DRS.UpdateReplicationConfigurationTemplate.self, input, as: context)
    }
}
