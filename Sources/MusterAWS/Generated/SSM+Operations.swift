// Operations of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SSM {
    /// The operation `CancelCommand`.
    package enum CancelCommand: AWSOperation {
        package typealias Input = CancelCommandRequest
        package typealias Output = CancelCommandResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 0 }
        package static var ordinal: Int { 153 }
        package static let traits = OperationTraits(
            .ssm,
            "CancelCommand",
            .post,
            "/",
            status: 200,
            errors: [
                .duplicateInstanceId,
                .internalServerError,
                .invalidCommandId,
                .invalidInstanceId,
            ]
        )
    }

    /// The operation `CreateDocument`.
    package enum CreateDocument: AWSOperation {
        package typealias Input = CreateDocumentRequest
        package typealias Output = CreateDocumentResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 1 }
        package static var ordinal: Int { 154 }
        package static let traits = OperationTraits(
            .ssm,
            "CreateDocument",
            .post,
            "/",
            status: 200,
            errors: [
                .documentAlreadyExists,
                .documentLimitExceeded,
                .internalServerError,
                .invalidDocumentContent,
                .invalidDocumentSchemaVersion,
                .maxDocumentSizeExceeded,
                .noLongerSupportedException,
                .tooManyUpdates,
            ]
        )
    }

    /// The operation `CreateOpsItem`.
    package enum CreateOpsItem: AWSOperation {
        package typealias Input = CreateOpsItemRequest
        package typealias Output = CreateOpsItemResponse
        package static var service: ServiceName { .ssm }
        package static var index: Int { 2 }
        package static var ordinal: Int { 155 }
        package static let traits = OperationTraits(
            .ssm,
            "CreateOpsItem",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .opsItemAccessDeniedException,
                .opsItemAlreadyExistsException,
                .opsItemInvalidParameterException,
                .opsItemLimitExceededException,
            ]
        )
    }

    /// The operation `DeleteDocument`.
    package enum DeleteDocument: AWSOperation {
        package typealias Input = DeleteDocumentRequest
        package typealias Output = DeleteDocumentResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 3 }
        package static var ordinal: Int { 156 }
        package static let traits = OperationTraits(
            .ssm,
            "DeleteDocument",
            .post,
            "/",
            status: 200,
            errors: [
                .associatedInstances,
                .internalServerError,
                .invalidDocument,
                .invalidDocumentOperation,
                .tooManyUpdates,
            ]
        )
    }

    /// The operation `DeleteParameter`.
    package enum DeleteParameter: AWSOperation {
        package typealias Input = DeleteParameterRequest
        package typealias Output = DeleteParameterResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 4 }
        package static var ordinal: Int { 157 }
        package static let traits = OperationTraits(
            .ssm,
            "DeleteParameter",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .parameterNotFound,
            ]
        )
    }

    /// The operation `DeleteParameters`.
    package enum DeleteParameters: AWSOperation {
        package typealias Input = DeleteParametersRequest
        package typealias Output = DeleteParametersResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 5 }
        package static var ordinal: Int { 158 }
        package static let traits = OperationTraits(
            .ssm,
            "DeleteParameters",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError
            ]
        )
    }

    /// The operation `DescribeAutomationExecutions`.
    package enum DescribeAutomationExecutions: AWSOperation {
        package typealias Input = DescribeAutomationExecutionsRequest
        package typealias Output = DescribeAutomationExecutionsResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 6 }
        package static var ordinal: Int { 159 }
        package static let traits = OperationTraits(
            .ssm,
            "DescribeAutomationExecutions",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidFilterKey,
                .invalidFilterValue,
                .invalidNextToken,
            ],
            pagination: Pagination(
                "NextToken",
                "NextToken",
                limit: "MaxResults",
                result: "AutomationExecutionMetadataList"
            )
        )
    }

    /// The operation `DescribeAutomationStepExecutions`.
    package enum DescribeAutomationStepExecutions: AWSOperation {
        package typealias Input = DescribeAutomationStepExecutionsRequest
        package typealias Output = DescribeAutomationStepExecutionsResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 7 }
        package static var ordinal: Int { 160 }
        package static let traits = OperationTraits(
            .ssm,
            "DescribeAutomationStepExecutions",
            .post,
            "/",
            status: 200,
            errors: [
                .automationExecutionNotFoundException,
                .internalServerError,
                .invalidFilterKey,
                .invalidFilterValue,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "StepExecutions")
        )
    }

    /// The operation `DescribeDocument`.
    package enum DescribeDocument: AWSOperation {
        package typealias Input = DescribeDocumentRequest
        package typealias Output = DescribeDocumentResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 8 }
        package static var ordinal: Int { 161 }
        package static let traits = OperationTraits(
            .ssm,
            "DescribeDocument",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidDocument,
                .invalidDocumentVersion,
            ]
        )
    }

    /// The operation `DescribeInstanceInformation`.
    package enum DescribeInstanceInformation: AWSOperation {
        package typealias Input = DescribeInstanceInformationRequest
        package typealias Output = DescribeInstanceInformationResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 9 }
        package static var ordinal: Int { 162 }
        package static let traits = OperationTraits(
            .ssm,
            "DescribeInstanceInformation",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidFilterKey,
                .invalidInstanceId,
                .invalidInstanceInformationFilterValue,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "InstanceInformationList")
        )
    }

    /// The operation `DescribeParameters`.
    package enum DescribeParameters: AWSOperation {
        package typealias Input = DescribeParametersRequest
        package typealias Output = DescribeParametersResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 10 }
        package static var ordinal: Int { 163 }
        package static let traits = OperationTraits(
            .ssm,
            "DescribeParameters",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidFilterKey,
                .invalidFilterOption,
                .invalidFilterValue,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Parameters")
        )
    }

    /// The operation `GetAutomationExecution`.
    package enum GetAutomationExecution: AWSOperation {
        package typealias Input = GetAutomationExecutionRequest
        package typealias Output = GetAutomationExecutionResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 11 }
        package static var ordinal: Int { 164 }
        package static let traits = OperationTraits(
            .ssm,
            "GetAutomationExecution",
            .post,
            "/",
            status: 200,
            errors: [
                .automationExecutionNotFoundException,
                .internalServerError,
            ]
        )
    }

    /// The operation `GetCommandInvocation`.
    package enum GetCommandInvocation: AWSOperation {
        package typealias Input = GetCommandInvocationRequest
        package typealias Output = GetCommandInvocationResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 12 }
        package static var ordinal: Int { 165 }
        package static let traits = OperationTraits(
            .ssm,
            "GetCommandInvocation",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidCommandId,
                .invalidInstanceId,
                .invalidPluginName,
                .invocationDoesNotExist,
            ]
        )
    }

    /// The operation `GetDocument`.
    package enum GetDocument: AWSOperation {
        package typealias Input = GetDocumentRequest
        package typealias Output = GetDocumentResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 13 }
        package static var ordinal: Int { 166 }
        package static let traits = OperationTraits(
            .ssm,
            "GetDocument",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidDocument,
                .invalidDocumentVersion,
            ]
        )
    }

    /// The operation `GetParameter`.
    package enum GetParameter: AWSOperation {
        package typealias Input = GetParameterRequest
        package typealias Output = GetParameterResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 14 }
        package static var ordinal: Int { 167 }
        package static let traits = OperationTraits(
            .ssm,
            "GetParameter",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidKeyId,
                .parameterNotFound,
                .parameterVersionNotFound,
            ]
        )
    }

    /// The operation `GetParameterHistory`.
    package enum GetParameterHistory: AWSOperation {
        package typealias Input = GetParameterHistoryRequest
        package typealias Output = GetParameterHistoryResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 15 }
        package static var ordinal: Int { 168 }
        package static let traits = OperationTraits(
            .ssm,
            "GetParameterHistory",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidKeyId,
                .invalidNextToken,
                .parameterNotFound,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Parameters")
        )
    }

    /// The operation `GetParameters`.
    package enum GetParameters: AWSOperation {
        package typealias Input = GetParametersRequest
        package typealias Output = GetParametersResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 16 }
        package static var ordinal: Int { 169 }
        package static let traits = OperationTraits(
            .ssm,
            "GetParameters",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidKeyId,
            ]
        )
    }

    /// The operation `GetParametersByPath`.
    package enum GetParametersByPath: AWSOperation {
        package typealias Input = GetParametersByPathRequest
        package typealias Output = GetParametersByPathResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 17 }
        package static var ordinal: Int { 170 }
        package static let traits = OperationTraits(
            .ssm,
            "GetParametersByPath",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidFilterKey,
                .invalidFilterOption,
                .invalidFilterValue,
                .invalidKeyId,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Parameters")
        )
    }

    /// The operation `ListCommandInvocations`.
    package enum ListCommandInvocations: AWSOperation {
        package typealias Input = ListCommandInvocationsRequest
        package typealias Output = ListCommandInvocationsResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 18 }
        package static var ordinal: Int { 171 }
        package static let traits = OperationTraits(
            .ssm,
            "ListCommandInvocations",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidCommandId,
                .invalidFilterKey,
                .invalidInstanceId,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "CommandInvocations")
        )
    }

    /// The operation `ListCommands`.
    package enum ListCommands: AWSOperation {
        package typealias Input = ListCommandsRequest
        package typealias Output = ListCommandsResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 19 }
        package static var ordinal: Int { 172 }
        package static let traits = OperationTraits(
            .ssm,
            "ListCommands",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidCommandId,
                .invalidFilterKey,
                .invalidInstanceId,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Commands")
        )
    }

    /// The operation `ListDocuments`.
    package enum ListDocuments: AWSOperation {
        package typealias Input = ListDocumentsRequest
        package typealias Output = ListDocumentsResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 20 }
        package static var ordinal: Int { 173 }
        package static let traits = OperationTraits(
            .ssm,
            "ListDocuments",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServerError,
                .invalidFilterKey,
                .invalidNextToken,
            ],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "DocumentIdentifiers")
        )
    }

    /// The operation `PutParameter`.
    package enum PutParameter: AWSOperation {
        package typealias Input = PutParameterRequest
        package typealias Output = PutParameterResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 21 }
        package static var ordinal: Int { 174 }
        package static let traits = OperationTraits(
            .ssm,
            "PutParameter",
            .post,
            "/",
            status: 200,
            errors: [
                .hierarchyLevelLimitExceededException,
                .hierarchyTypeMismatchException,
                .incompatiblePolicyException,
                .internalServerError,
                .invalidAllowedPatternException,
                .invalidKeyId,
                .invalidPolicyAttributeException,
                .invalidPolicyTypeException,
                .parameterAlreadyExists,
                .parameterLimitExceeded,
                .parameterMaxVersionLimitExceeded,
                .parameterPatternMismatchException,
                .policiesLimitExceededException,
                .tooManyUpdates,
                .unsupportedParameterType,
            ]
        )
    }

    /// The operation `SendCommand`.
    package enum SendCommand: AWSOperation {
        package typealias Input = SendCommandRequest
        package typealias Output = SendCommandResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 22 }
        package static var ordinal: Int { 175 }
        package static let traits = OperationTraits(
            .ssm,
            "SendCommand",
            .post,
            "/",
            status: 200,
            errors: [
                .duplicateInstanceId,
                .internalServerError,
                .invalidDocument,
                .invalidDocumentVersion,
                .invalidInstanceId,
                .invalidNotificationConfig,
                .invalidOutputFolder,
                .invalidParameters,
                .invalidRole,
                .maxDocumentSizeExceeded,
                .unsupportedPlatformType,
            ]
        )
    }

    /// The operation `StartAutomationExecution`.
    package enum StartAutomationExecution: AWSOperation {
        package typealias Input = StartAutomationExecutionRequest
        package typealias Output = StartAutomationExecutionResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 23 }
        package static var ordinal: Int { 176 }
        package static let traits = OperationTraits(
            .ssm,
            "StartAutomationExecution",
            .post,
            "/",
            status: 200,
            errors: [
                .automationDefinitionNotFoundException,
                .automationDefinitionVersionNotFoundException,
                .automationExecutionLimitExceededException,
                .idempotentParameterMismatch,
                .internalServerError,
                .invalidAutomationExecutionParametersException,
                .invalidTarget,
            ]
        )
    }

    /// The operation `StopAutomationExecution`.
    package enum StopAutomationExecution: AWSOperation {
        package typealias Input = StopAutomationExecutionRequest
        package typealias Output = StopAutomationExecutionResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 24 }
        package static var ordinal: Int { 177 }
        package static let traits = OperationTraits(
            .ssm,
            "StopAutomationExecution",
            .post,
            "/",
            status: 200,
            errors: [
                .automationExecutionNotFoundException,
                .internalServerError,
                .invalidAutomationStatusUpdateException,
            ]
        )
    }

    /// The operation `UpdateDocument`.
    package enum UpdateDocument: AWSOperation {
        package typealias Input = UpdateDocumentRequest
        package typealias Output = UpdateDocumentResult
        package static var service: ServiceName { .ssm }
        package static var index: Int { 25 }
        package static var ordinal: Int { 178 }
        package static let traits = OperationTraits(
            .ssm,
            "UpdateDocument",
            .post,
            "/",
            status: 200,
            errors: [
                .documentVersionLimitExceeded,
                .duplicateDocumentContent,
                .duplicateDocumentVersionName,
                .internalServerError,
                .invalidDocument,
                .invalidDocumentContent,
                .invalidDocumentOperation,
                .invalidDocumentSchemaVersion,
                .invalidDocumentVersion,
                .maxDocumentSizeExceeded,
            ]
        )
    }
}
