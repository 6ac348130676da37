import MusterAWS
import MusterCore

/// The rules of Systems Manager.
extension RuleTable {
    mutating func addSSM() {
        addSSMRuns()
        addSSMThings()
    }

    private mutating func addSSMRuns() {
        ssm(SSM.SendCommand.self, on: { region, input in region.arn("ssm", "document/" + input.documentName) }) {
            (region, input, context) throws(AWSError) in
            try region.sendCommand(input, context)
        }
        ssm(SSM.CancelCommand.self) { (region, input, context) throws(AWSError) in
            try region.cancelCommand(input, context)
        }
        ssm(SSM.ListCommands.self) { (region, input, context) throws(AWSError) in
            try region.listCommands(input, context)
        }
        ssm(SSM.ListCommandInvocations.self) { (region, input, context) throws(AWSError) in
            try region.listCommandInvocations(input, context)
        }
        ssm(SSM.GetCommandInvocation.self) { (region, input, context) throws(AWSError) in
            try region.getCommandInvocation(input, context)
        }
        ssm(SSM.DescribeInstanceInformation.self) { (region, input, context) throws(AWSError) in
            try region.describeInstanceInformation(input, context)
        }
        ssm(
            SSM.StartAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-definition/" + input.documentName) }
        ) { (region, input, context) throws(AWSError) in
            try region.startAutomationExecution(input, context)
        }
        ssm(
            SSM.StopAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.stopAutomationExecution(input, context)
        }
        ssm(
            SSM.GetAutomationExecution.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.getAutomationExecution(input, context)
        }
        ssm(SSM.DescribeAutomationExecutions.self) { (region, input, context) throws(AWSError) in
            try region.describeAutomationExecutions(input, context)
        }
        ssm(
            SSM.DescribeAutomationStepExecutions.self,
            on: { region, input in region.arn("ssm", "automation-execution/" + input.automationExecutionId) }
        ) { (region, input, context) throws(AWSError) in
            try region.describeAutomationStepExecutions(input, context)
        }
    }

    private mutating func addSSMThings() {
        ssm(SSM.CreateDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.createDocument(input, context)
        }
        ssm(SSM.UpdateDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.updateDocument(input, context)
        }
        ssm(SSM.DeleteDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteDocument(input, context)
        }
        ssm(SSM.GetDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getDocument(input, context)
        }
        ssm(SSM.DescribeDocument.self, on: { region, input in region.arn("ssm", "document/" + input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.describeDocument(input, context)
        }
        ssm(SSM.ListDocuments.self) { (region, input, context) throws(AWSError) in
            try region.listDocuments(input, context)
        }
        ssm(SSM.PutParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.putParameter(input, context)
        }
        ssm(SSM.GetParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getParameter(input, context)
        }
        ssm(SSM.GetParameters.self) { (region, input, context) throws(AWSError) in
            try region.getParameters(input, context)
        }
        ssm(SSM.GetParametersByPath.self, on: { region, input in region.parameterARN(input.path) }) {
            (region, input, context) throws(AWSError) in
            try region.getParametersByPath(input, context)
        }
        ssm(SSM.GetParameterHistory.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.getParameterHistory(input, context)
        }
        ssm(SSM.DeleteParameter.self, on: { region, input in region.parameterARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteParameter(input, context)
        }
        ssm(SSM.DeleteParameters.self) { (region, input, context) throws(AWSError) in
            try region.deleteParameters(input, context)
        }
        ssm(SSM.DescribeParameters.self) { (region, input, context) throws(AWSError) in
            try region.describeParameters(input, context)
        }
        ssm(SSM.CreateOpsItem.self) { (region, input, context) throws(AWSError) in
            try region.createOpsItem(input, context)
        }
    }

    private mutating func ssm<Operation: AWSOperation>(
        _ operation: Operation.Type,
        on resource: (@Sendable (borrowing RegionState, Operation.Input) -> String)? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        var access: Rule<Operation>.Access?
        if let resource { access = { region, input, _ in [AccessDemand(resource: resource(region, input))] } }
        add(operation, Rule(.region(rule), needsInitialization: false, access: access))
    }
}
