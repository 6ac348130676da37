import MusterAWS
import MusterCore

/// The rules of Systems Manager.
extension RuleTable {
    mutating func addSSM() {
        addSSMRuns()
        addSSMThings()
    }

    private mutating func addSSMRuns() {
        neighbour(SSM.SendCommand.self, on: { region, input in region.arn("ssm", "document/" + input.documentName) }) {
            (region, input, context) throws(AWSError) in
            try region.sendCommand(input, context)
        }
        neighbour(SSM.CancelCommand.self) { (region, input, context) throws(AWSError) in
            try region.cancelCommand(input, context)
        }
        neighbour(SSM.ListCommands.self) { (region, input, context) throws(AWSError) in
            try region.listCommands(input, context)
        }
        neighbour(SSM.ListCommandInvocations.self) { (region, input, context) throws(AWSError) in
            try region.listCommandInvocations(input, context)
        }
        neighbour(SSM.GetCommandInvocation.self) { (region, input, context) throws(AWSError) in
            try region.getCommandInvocation(input, context)
        }
        neighbour(SSM.DescribeInstanceInformation.self) { (region, input, context) throws(AWSError) in
            try region.describeInstanceInformation(input, context)
        }
        neighbour(
            SSM.StartAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-definition/" + input.documentName) }
        ) { (region, input, context) throws(AWSError) in
            try region.startAutomationExecution(input, context)
        }
        neighbour(
            SSM.StopAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.stopAutomationExecution(input, context)
        }
        neighbour(
            SSM.GetAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.getAutomationExecution(input, context)
        }
        neighbour(SSM.DescribeAutomationExecutions.self) { (region, input, context) throws(AWSError) in
            try region.describeAutomationExecutions(input, context)
        }
        neighbour(
            SSM.DescribeAutomationStepExecutions.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.describeAutomationStepExecutions(input, context)
        }
    }

    private mutating func addSSMThings() {
        neighbour(SSM.CreateDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.createDocument(input, context)
        }
        neighbour(SSM.UpdateDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.updateDocument(input, context)
        }
        neighbour(SSM.DeleteDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteDocument(input, context)
        }
        neighbour(SSM.GetDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getDocument(input, context)
        }
        neighbour(SSM.DescribeDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.describeDocument(input, context)
        }
        neighbour(SSM.ListDocuments.self) { (region, input, context) throws(AWSError) in
            try region.listDocuments(input, context)
        }
        neighbour(SSM.PutParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.putParameter(input, context)
        }
        neighbour(SSM.GetParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getParameter(input, context)
        }
        neighbour(SSM.GetParameters.self) { (region, input, context) throws(AWSError) in
            try region.getParameters(input, context)
        }
        neighbour(SSM.GetParametersByPath.self, on: { region, input in region.parameterARN(input.path) }) {
            (region, input, context) throws(AWSError) in
            try region.getParametersByPath(input, context)
        }
        neighbour(SSM.GetParameterHistory.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getParameterHistory(input, context)
        }
        neighbour(SSM.DeleteParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteParameter(input, context)
        }
        neighbour(SSM.DeleteParameters.self) { (region, input, context) throws(AWSError) in
            try region.deleteParameters(input, context)
        }
        neighbour(SSM.DescribeParameters.self) { (region, input, context) throws(AWSError) in
            try region.describeParameters(input, context)
        }
        neighbour(SSM.CreateOpsItem.self) { (region, input, context) throws(AWSError) in
            try region.createOpsItem(input, context)
        }
    }
}
