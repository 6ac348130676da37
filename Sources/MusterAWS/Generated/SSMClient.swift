// Client of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Amazon Simple Systems Manager (SSM) on behalf of one caller.
package struct SSMClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `CancelCommand`.
    @discardableResult
    package func cancelCommand(
        _ input: SSM.CancelCommand.Input
    ) async throws -> SSM.CancelCommand.Output {
        try await backend.call(SSM.CancelCommand.self, input, as: context)
    }

    /// Calls `CreateDocument`.
    package func createDocument(
        _ input: SSM.CreateDocument.Input
    ) async throws -> SSM.CreateDocument.Output {
        try await backend.call(SSM.CreateDocument.self, input, as: context)
    }

    /// Calls `CreateOpsItem`.
    package func createOpsItem(
        _ input: SSM.CreateOpsItem.Input
    ) async throws -> SSM.CreateOpsItem.Output {
        try await backend.call(SSM.CreateOpsItem.self, input, as: context)
    }

    /// Calls `DeleteDocument`.
    @discardableResult
    package func deleteDocument(
        _ input: SSM.DeleteDocument.Input
    ) async throws -> SSM.DeleteDocument.Output {
        try await backend.call(SSM.DeleteDocument.self, input, as: context)
    }

    /// Calls `DeleteParameter`.
    @discardableResult
    package func deleteParameter(
        _ input: SSM.DeleteParameter.Input
    ) async throws -> SSM.DeleteParameter.Output {
        try await backend.call(SSM.DeleteParameter.self, input, as: context)
    }

    /// Calls `DeleteParameters`.
    package func deleteParameters(
        _ input: SSM.DeleteParameters.Input
    ) async throws -> SSM.DeleteParameters.Output {
        try await backend.call(SSM.DeleteParameters.self, input, as: context)
    }

    /// Calls `DescribeAutomationExecutions`.
    package func describeAutomationExecutions(
        _ input: SSM.DescribeAutomationExecutions.Input = .blank
    ) async throws -> SSM.DescribeAutomationExecutions.Output {
        try await backend.call(SSM.DescribeAutomationExecutions.self, input, as: context)
    }

    /// Calls `DescribeAutomationStepExecutions`.
    package func describeAutomationStepExecutions(
        _ input: SSM.DescribeAutomationStepExecutions.Input
    ) async throws -> SSM.DescribeAutomationStepExecutions.Output {
        try await backend.call(SSM.DescribeAutomationStepExecutions.self, input, as: context)
    }

    /// Calls `DescribeDocument`.
    package func describeDocument(
        _ input: SSM.DescribeDocument.Input
    ) async throws -> SSM.DescribeDocument.Output {
        try await backend.call(SSM.DescribeDocument.self, input, as: context)
    }

    /// Calls `DescribeInstanceInformation`.
    package func describeInstanceInformation(
        _ input: SSM.DescribeInstanceInformation.Input = .blank
    ) async throws -> SSM.DescribeInstanceInformation.Output {
        try await backend.call(SSM.DescribeInstanceInformation.self, input, as: context)
    }

    /// Calls `DescribeParameters`.
    package func describeParameters(
        _ input: SSM.DescribeParameters.Input = .blank
    ) async throws -> SSM.DescribeParameters.Output {
        try await backend.call(SSM.DescribeParameters.self, input, as: context)
    }

    /// Calls `GetAutomationExecution`.
    package func getAutomationExecution(
        _ input: SSM.GetAutomationExecution.Input
    ) async throws -> SSM.GetAutomationExecution.Output {
        try await backend.call(SSM.GetAutomationExecution.self, input, as: context)
    }

    /// Calls `GetCommandInvocation`.
    package func getCommandInvocation(
        _ input: SSM.GetCommandInvocation.Input
    ) async throws -> SSM.GetCommandInvocation.Output {
        try await backend.call(SSM.GetCommandInvocation.self, input, as: context)
    }

    /// Calls `GetDocument`.
    package func getDocument(
        _ input: SSM.GetDocument.Input
    ) async throws -> SSM.GetDocument.Output {
        try await backend.call(SSM.GetDocument.self, input, as: context)
    }

    /// Calls `GetParameter`.
    package func getParameter(
        _ input: SSM.GetParameter.Input
    ) async throws -> SSM.GetParameter.Output {
        try await backend.call(SSM.GetParameter.self, input, as: context)
    }

    /// Calls `GetParameterHistory`.
    package func getParameterHistory(
        _ input: SSM.GetParameterHistory.Input
    ) async throws -> SSM.GetParameterHistory.Output {
        try await backend.call(SSM.GetParameterHistory.self, input, as: context)
    }

    /// Calls `GetParameters`.
    package func getParameters(
        _ input: SSM.GetParameters.Input
    ) async throws -> SSM.GetParameters.Output {
        try await backend.call(SSM.GetParameters.self, input, as: context)
    }

    /// Calls `GetParametersByPath`.
    package func getParametersByPath(
        _ input: SSM.GetParametersByPath.Input
    ) async throws -> SSM.GetParametersByPath.Output {
        try await backend.call(SSM.GetParametersByPath.self, input, as: context)
    }

    /// Calls `ListCommandInvocations`.
    package func listCommandInvocations(
        _ input: SSM.ListCommandInvocations.Input = .blank
    ) async throws -> SSM.ListCommandInvocations.Output {
        try await backend.call(SSM.ListCommandInvocations.self, input, as: context)
    }

    /// Calls `ListCommands`.
    package func listCommands(
        _ input: SSM.ListCommands.Input = .blank
    ) async throws -> SSM.ListCommands.Output {
        try await backend.call(SSM.ListCommands.self, input, as: context)
    }

    /// Calls `ListDocuments`.
    package func listDocuments(
        _ input: SSM.ListDocuments.Input = .blank
    ) async throws -> SSM.ListDocuments.Output {
        try await backend.call(SSM.ListDocuments.self, input, as: context)
    }

    /// Calls `PutParameter`.
    package func putParameter(
        _ input: SSM.PutParameter.Input
    ) async throws -> SSM.PutParameter.Output {
        try await backend.call(SSM.PutParameter.self, input, as: context)
    }

    /// Calls `SendCommand`.
    package func sendCommand(
        _ input: SSM.SendCommand.Input
    ) async throws -> SSM.SendCommand.Output {
        try await backend.call(SSM.SendCommand.self, input, as: context)
    }

    /// Calls `StartAutomationExecution`.
    package func startAutomationExecution(
        _ input: SSM.StartAutomationExecution.Input
    ) async throws -> SSM.StartAutomationExecution.Output {
        try await backend.call(SSM.StartAutomationExecution.self, input, as: context)
    }

    /// Calls `StopAutomationExecution`.
    @discardableResult
    package func stopAutomationExecution(
        _ input: SSM.StopAutomationExecution.Input
    ) async throws -> SSM.StopAutomationExecution.Output {
        try await backend.call(SSM.StopAutomationExecution.self, input, as: context)
    }

    /// Calls `UpdateDocument`.
    package func updateDocument(
        _ input: SSM.UpdateDocument.Input
    ) async throws -> SSM.UpdateDocument.Output {
        try await backend.call(SSM.UpdateDocument.self, input, as: context)
    }
}
