// Names of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of Amazon Simple Systems Manager (SSM).
package enum SSM {
    package static let service = ServiceName.ssm
    package static let apiVersion = "2014-11-06"
    package static let wireProtocol = WireProtocol.json
    package static let endpointPrefix = "ssm"

    /// What stands before the dot and the operation in the header `X-Amz-Target`.
    package static let targetPrefix = "AmazonSSM"
    package static let jsonVersion = "1.1"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        CancelCommand.self,
        CreateDocument.self,
        CreateOpsItem.self,
        DeleteDocument.self,
        DeleteParameter.self,
        DeleteParameters.self,
        DescribeAutomationExecutions.self,
        DescribeAutomationStepExecutions.self,
        DescribeDocument.self,
        DescribeInstanceInformation.self,
        DescribeParameters.self,
        GetAutomationExecution.self,
        GetCommandInvocation.self,
        GetDocument.self,
        GetParameter.self,
        GetParameterHistory.self,
        GetParameters.self,
        GetParametersByPath.self,
        ListCommandInvocations.self,
        ListCommands.self,
        ListDocuments.self,
        PutParameter.self,
        SendCommand.self,
        StartAutomationExecution.self,
        StopAutomationExecution.self,
        UpdateDocument.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.associatedInstances, httpStatus: 400),
        ModeledError(.automationDefinitionNotFoundException, httpStatus: 400),
        ModeledError(.automationDefinitionVersionNotFoundException, httpStatus: 400),
        ModeledError(.automationExecutionLimitExceededException, httpStatus: 400),
        ModeledError(.automationExecutionNotFoundException, httpStatus: 400),
        ModeledError(.documentAlreadyExists, httpStatus: 400),
        ModeledError(.documentLimitExceeded, httpStatus: 400),
        ModeledError(.documentVersionLimitExceeded, httpStatus: 400),
        ModeledError(.duplicateDocumentContent, httpStatus: 400),
        ModeledError(.duplicateDocumentVersionName, httpStatus: 400),
        ModeledError(.duplicateInstanceId, httpStatus: 400),
        ModeledError(.hierarchyLevelLimitExceededException, httpStatus: 400),
        ModeledError(.hierarchyTypeMismatchException, httpStatus: 400),
        ModeledError(.idempotentParameterMismatch, httpStatus: 400),
        ModeledError(.incompatiblePolicyException, httpStatus: 400),
        ModeledError(.internalServerError, httpStatus: 500, isFault: true),
        ModeledError(.invalidAllowedPatternException, httpStatus: 400),
        ModeledError(.invalidAutomationExecutionParametersException, httpStatus: 400),
        ModeledError(.invalidAutomationStatusUpdateException, httpStatus: 400),
        ModeledError(.invalidCommandId, httpStatus: 400),
        ModeledError(.invalidDocument, httpStatus: 400),
        ModeledError(.invalidDocumentContent, httpStatus: 400),
        ModeledError(.invalidDocumentOperation, httpStatus: 400),
        ModeledError(.invalidDocumentSchemaVersion, httpStatus: 400),
        ModeledError(.invalidDocumentVersion, httpStatus: 400),
        ModeledError(.invalidFilterKey, httpStatus: 400),
        ModeledError(.invalidFilterOption, httpStatus: 400),
        ModeledError(.invalidFilterValue, httpStatus: 400),
        ModeledError(.invalidInstanceId, httpStatus: 400),
        ModeledError(.invalidInstanceInformationFilterValue, httpStatus: 400),
        ModeledError(.invalidKeyId, httpStatus: 400),
        ModeledError(.invalidNextToken, httpStatus: 400),
        ModeledError(.invalidNotificationConfig, httpStatus: 400),
        ModeledError(.invalidOutputFolder, httpStatus: 400),
        ModeledError(.invalidParameters, httpStatus: 400),
        ModeledError(.invalidPluginName, httpStatus: 400),
        ModeledError(.invalidPolicyAttributeException, httpStatus: 400),
        ModeledError(.invalidPolicyTypeException, httpStatus: 400),
        ModeledError(.invalidRole, httpStatus: 400),
        ModeledError(.invalidTarget, httpStatus: 400),
        ModeledError(.invocationDoesNotExist, httpStatus: 400),
        ModeledError(.maxDocumentSizeExceeded, httpStatus: 400),
        ModeledError(.noLongerSupportedException, httpStatus: 400),
        ModeledError(.opsItemAccessDeniedException, httpStatus: 400),
        ModeledError(.opsItemAlreadyExistsException, httpStatus: 400),
        ModeledError(.opsItemInvalidParameterException, httpStatus: 400),
        ModeledError(.opsItemLimitExceededException, httpStatus: 400),
        ModeledError(.parameterAlreadyExists, httpStatus: 400),
        ModeledError(.parameterLimitExceeded, httpStatus: 400),
        ModeledError(.parameterMaxVersionLimitExceeded, httpStatus: 400),
        ModeledError(.parameterNotFound, httpStatus: 400),
        ModeledError(.parameterPatternMismatchException, httpStatus: 400),
        ModeledError(.parameterVersionNotFound, httpStatus: 400),
        ModeledError(.policiesLimitExceededException, httpStatus: 400),
        ModeledError(.tooManyUpdates, httpStatus: 400),
        ModeledError(.unsupportedParameterType, httpStatus: 400),
        ModeledError(.unsupportedPlatformType, httpStatus: 400),
    ]
}
