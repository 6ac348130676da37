// Rules for values of SSM 2014-11-06, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SSM {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let allowedPattern: ValueSchema = .text(0, 1024)
        package static let automationActionName: ValueSchema = .text(nil, nil, pattern: "^aws:[a-zA-Z]{3,40}$")
        package static let automationExecutionFilterKey: ValueSchema = .word(AutomationExecutionFilterKey.table)
        package static let automationExecutionFilterList: ValueSchema = .list(1, 10, of: .structure)
        package static let automationExecutionFilterValue: ValueSchema = .text(1, 150)
        package static let automationExecutionFilterValueList: ValueSchema = .list(
            1,
            10,
            of: Schemas.automationExecutionFilterValue
        )
        package static let automationExecutionId: ValueSchema = .text(36, 36)
        package static let automationExecutionMetadataList: ValueSchema = .list(nil, nil, of: .structure)
        package static let automationExecutionStatus: ValueSchema = .word(AutomationExecutionStatus.table)
        package static let automationParameterKey: ValueSchema = .text(1, 50)
        package static let automationParameterMap: ValueSchema = .map(
            1,
            200,
            from: Schemas.automationParameterKey,
            to: Schemas.automationParameterValueList
        )
        package static let automationParameterValue: ValueSchema = .text(1, 512)
        package static let automationParameterValueList: ValueSchema = .list(
            0,
            50,
            of: Schemas.automationParameterValue
        )
        package static let automationSubtype: ValueSchema = .word(AutomationSubtype.table)
        package static let automationTargets: ValueSchema = .list(0, 1, of: .structure)
        package static let automationType: ValueSchema = .word(AutomationType.table)
        package static let cloudWatchLogGroupName: ValueSchema = .text(1, 512)
        package static let commandFilterKey: ValueSchema = .word(CommandFilterKey.table)
        package static let commandFilterList: ValueSchema = .list(1, 5, of: .structure)
        package static let commandFilterValue: ValueSchema = .text(1, 128)
        package static let commandId: ValueSchema = .text(36, 36)
        package static let commandInvocationList: ValueSchema = .list(nil, nil, of: .structure)
        package static let commandInvocationStatus: ValueSchema = .word(CommandInvocationStatus.table)
        package static let commandList: ValueSchema = .list(nil, nil, of: .structure)
        package static let commandMaxResults: ValueSchema = .number(1, 50)
        package static let commandPluginList: ValueSchema = .list(nil, nil, of: .structure)
        package static let commandPluginName: ValueSchema = .text(4, nil)
        package static let commandPluginOutput: ValueSchema = .text(nil, 2500)
        package static let commandPluginStatus: ValueSchema = .word(CommandPluginStatus.table)
        package static let commandStatus: ValueSchema = .word(CommandStatus.table)
        package static let comment: ValueSchema = .text(nil, 100)
        package static let computerName: ValueSchema = .text(1, 255)
        package static let documentARN: ValueSchema = .text(nil, nil, pattern: #"^[a-zA-Z0-9_\-.:/]{3,128}$"#)
        package static let documentContent: ValueSchema = .text(1, nil)
        package static let documentDisplayName: ValueSchema = .text(nil, 1024, pattern: #"^[\w\.\-\:\/ ]*$"#)
        package static let documentFilterKey: ValueSchema = .word(DocumentFilterKey.table)
        package static let documentFilterList: ValueSchema = .list(1, nil, of: .structure)
        package static let documentFilterValue: ValueSchema = .text(1, nil)
        package static let documentFormat: ValueSchema = .word(DocumentFormat.table)
        package static let documentHash: ValueSchema = .text(nil, 256)
        package static let documentHashType: ValueSchema = .word(DocumentHashType.table)
        package static let documentIdentifierList: ValueSchema = .list(nil, nil, of: .structure)
        package static let documentKeyValuesFilterKey: ValueSchema = .text(1, 128)
        package static let documentKeyValuesFilterList: ValueSchema = .list(0, 6, of: .structure)
        package static let documentKeyValuesFilterValue: ValueSchema = .text(1, 256)
        package static let documentKeyValuesFilterValues: ValueSchema = .list(
            nil,
            nil,
            of: Schemas.documentKeyValuesFilterValue
        )
        package static let documentName: ValueSchema = .text(nil, nil, pattern: #"^[a-zA-Z0-9_\-.]{3,128}$"#)
        package static let documentParameterList: ValueSchema = .list(nil, nil, of: .structure)
        package static let documentParameterType: ValueSchema = .word(DocumentParameterType.table)
        package static let documentSchemaVersion: ValueSchema = .text(nil, nil, pattern: #"([0-9]+)\.([0-9]+)"#)
        package static let documentStatus: ValueSchema = .word(DocumentStatus.table)
        package static let documentType: ValueSchema = .word(DocumentType.table)
        package static let documentVersion: ValueSchema = .text(
            nil,
            nil,
            pattern: "([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)"
        )
        package static let documentVersionName: ValueSchema = .text(nil, nil, pattern: #"^[a-zA-Z0-9_\-.]{1,128}$"#)
        package static let executionMode: ValueSchema = .word(ExecutionMode.table)
        package static let getParametersByPathMaxResults: ValueSchema = .number(1, 10)
        package static let iamRole: ValueSchema = .text(nil, 64)
        package static let idempotencyToken: ValueSchema = .text(
            36,
            36,
            pattern: "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"
        )
        package static let instanceId: ValueSchema = .text(nil, nil, pattern: #"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)"#)
        package static let instanceIdList: ValueSchema = .list(0, 50, of: Schemas.instanceId)
        package static let instanceInformationFilterKey: ValueSchema = .word(InstanceInformationFilterKey.table)
        package static let instanceInformationFilterList: ValueSchema = .list(0, nil, of: .structure)
        package static let instanceInformationFilterValue: ValueSchema = .text(1, nil)
        package static let instanceInformationFilterValueSet: ValueSchema = .list(
            1,
            100,
            of: Schemas.instanceInformationFilterValue
        )
        package static let instanceInformationList: ValueSchema = .list(nil, nil, of: .structure)
        package static let instanceInformationStringFilterKey: ValueSchema = .text(1, nil)
        package static let instanceInformationStringFilterList: ValueSchema = .list(0, nil, of: .structure)
        package static let instanceTagName: ValueSchema = .text(nil, 255)
        package static let invocationTraceOutput: ValueSchema = .text(nil, 2500)
        package static let ipAddress: ValueSchema = .text(1, 46, isSensitive: true)
        package static let maxConcurrency: ValueSchema = .text(1, 7, pattern: "^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$")
        package static let maxErrors: ValueSchema = .text(1, 7, pattern: "^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")
        package static let maxResults: ValueSchema = .number(1, 50)
        package static let maxResultsEC2Compatible: ValueSchema = .number(5, 50)
        package static let normalStringMap: ValueSchema = .map(nil, nil, from: .plain, to: .plain)
        package static let notificationEvent: ValueSchema = .word(NotificationEvent.table)
        package static let notificationEventList: ValueSchema = .list(nil, nil, of: Schemas.notificationEvent)
        package static let notificationType: ValueSchema = .word(NotificationType.table)
        package static let opsItemAccountId: ValueSchema = .text(nil, nil, pattern: "^[0-9]{12}$")
        package static let opsItemArn: ValueSchema = .text(
            20,
            2048,
            pattern: #"arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\.]{0,63}:[0-9]{12}:opsitem.*"#
        )
        package static let opsItemDataKey: ValueSchema = .text(1, 128, pattern: #".*\S.*"#)
        package static let opsItemDataType: ValueSchema = .word(OpsItemDataType.table)
        package static let opsItemDataValueString: ValueSchema = .text(nil, nil, pattern: #"[\s\S]*\S[\s\S]*"#)
        package static let opsItemDescription: ValueSchema = .text(1, 2048, pattern: #"[\s\S]*\S[\s\S]*"#)
        package static let opsItemOperationalData: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.opsItemDataKey,
            to: .structure
        )
        package static let opsItemPriority: ValueSchema = .number(1, 5)
        package static let opsItemSeverity: ValueSchema = .text(1, 64, pattern: #".*\S.*"#)
        package static let opsItemSource: ValueSchema = .text(1, 128, pattern: #".*\S.*"#)
        package static let opsItemTitle: ValueSchema = .text(1, 1024, pattern: #".*\S.*"#)
        package static let parameterDataType: ValueSchema = .text(0, 128)
        package static let parameterDescription: ValueSchema = .text(0, 1024)
        package static let parameterHistoryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parameterKeyId: ValueSchema = .text(1, 256, pattern: "^([a-zA-Z0-9:/_-]+)$")
        package static let parameterLabel: ValueSchema = .text(1, 100)
        package static let parameterLabelList: ValueSchema = .list(1, 10, of: Schemas.parameterLabel)
        package static let parameterList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parameterMetadataList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parameterNameList: ValueSchema = .list(1, 10, of: Schemas.psParameterName)
        package static let parameterPolicies: ValueSchema = .text(1, 4096)
        package static let parameterPolicyList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parameterStringFilterKey: ValueSchema = .text(
            1,
            132,
            pattern: "^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"
        )
        package static let parameterStringFilterList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parameterStringFilterValue: ValueSchema = .text(1, 1024)
        package static let parameterStringFilterValueList: ValueSchema = .list(
            1,
            50,
            of: Schemas.parameterStringFilterValue
        )
        package static let parameterStringQueryOption: ValueSchema = .text(1, 10)
        package static let parameterTier: ValueSchema = .word(ParameterTier.table)
        package static let parameterType: ValueSchema = .word(ParameterType.table)
        package static let parameterValueList: ValueSchema = .list(nil, nil, of: .plain)
        package static let parameters: ValueSchema = .map(
            nil,
            nil,
            from: .plain,
            to: Schemas.parameterValueList,
            isSensitive: true
        )
        package static let parametersFilterKey: ValueSchema = .word(ParametersFilterKey.table)
        package static let parametersFilterList: ValueSchema = .list(nil, nil, of: .structure)
        package static let parametersFilterValue: ValueSchema = .text(1, 1024)
        package static let parametersFilterValueList: ValueSchema = .list(1, 50, of: Schemas.parametersFilterValue)
        package static let pingStatus: ValueSchema = .word(PingStatus.table)
        package static let platformType: ValueSchema = .word(PlatformType.table)
        package static let platformTypeList: ValueSchema = .list(nil, nil, of: Schemas.platformType)
        package static let psParameterName: ValueSchema = .text(1, 2048)
        package static let psParameterSelector: ValueSchema = .text(0, 128)
        package static let resourceType: ValueSchema = .word(ResourceType.table)
        package static let s3BucketName: ValueSchema = .text(3, 63)
        package static let s3KeyPrefix: ValueSchema = .text(nil, 500)
        package static let s3Region: ValueSchema = .text(3, 20)
        package static let sourceId: ValueSchema = .text(0, 128, pattern: "^[a-zA-Z0-9:_-]*$")
        package static let sourceType: ValueSchema = .word(SourceType.table)
        package static let standardErrorContent: ValueSchema = .text(nil, 8000)
        package static let standardOutputContent: ValueSchema = .text(nil, 24000)
        package static let statusDetails: ValueSchema = .text(0, 100)
        package static let stepExecutionFilterKey: ValueSchema = .word(StepExecutionFilterKey.table)
        package static let stepExecutionFilterList: ValueSchema = .list(1, 6, of: .structure)
        package static let stepExecutionFilterValue: ValueSchema = .text(1, 150)
        package static let stepExecutionFilterValueList: ValueSchema = .list(
            1,
            10,
            of: Schemas.stepExecutionFilterValue
        )
        package static let stepExecutionList: ValueSchema = .list(nil, nil, of: .structure)
        package static let stopType: ValueSchema = .word(StopType.table)
        package static let tagKey: ValueSchema = .text(1, 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
        package static let tagList: ValueSchema = .list(nil, 1000, of: .structure)
        package static let tagValue: ValueSchema = .text(0, 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
        package static let targetKey: ValueSchema = .text(
            1,
            163,
            pattern: #"^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name"#
        )
        package static let targetMap: ValueSchema = .map(
            1,
            20,
            from: Schemas.targetMapKey,
            to: Schemas.targetMapValueList
        )
        package static let targetMapKey: ValueSchema = .text(1, 50)
        package static let targetMapValue: ValueSchema = .text(1, 50)
        package static let targetMapValueList: ValueSchema = .list(0, 25, of: Schemas.targetMapValue)
        package static let targetMaps: ValueSchema = .list(0, 300, of: Schemas.targetMap)
        package static let targetParameterList: ValueSchema = .list(nil, nil, of: .plain)
        package static let targetValues: ValueSchema = .list(0, 50, of: .plain)
        package static let targets: ValueSchema = .list(0, 5, of: .structure)
        package static let timeoutSeconds: ValueSchema = .number(30, 2592000)
        package static let validNextStep: ValueSchema = .text(1, 65535)
        package static let validNextStepList: ValueSchema = .list(nil, nil, of: Schemas.validNextStep)
        package static let version: ValueSchema = .text(nil, nil, pattern: #"^[0-9]{1,6}(\.[0-9]{1,6}){2,3}$"#)
    }
}
