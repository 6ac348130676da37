// Rules for values of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EventBridge {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let arn: ValueSchema = .text(1, 1600)
        package static let createdBy: ValueSchema = .text(1, 128)
        package static let eventBusDescription: ValueSchema = .text(nil, 512)
        package static let eventBusList: ValueSchema = .list(nil, nil, of: .structure)
        package static let eventBusName: ValueSchema = .text(1, 256, pattern: #"[/\.\-_A-Za-z0-9]+"#)
        package static let eventBusNameOrArn: ValueSchema = .text(
            1,
            1600,
            pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#
        )
        package static let eventId: ValueSchema = .text(nil, 64)
        package static let eventPattern: ValueSchema = .text(nil, 4096)
        package static let eventResource: ValueSchema = .text(nil, 2048)
        package static let eventResourceList: ValueSchema = .list(nil, nil, of: Schemas.eventResource)
        package static let inputTransformerPathKey: ValueSchema = .text(1, 256, pattern: #"[A-Za-z0-9\_\-]+"#)
        package static let kmsKeyIdentifier: ValueSchema = .text(nil, 2048, pattern: #"^[a-zA-Z0-9_\-/:]*$"#)
        package static let limitMax100: ValueSchema = .number(1, 100)
        package static let managedBy: ValueSchema = .text(1, 128)
        package static let maximumEventAgeInSeconds: ValueSchema = .number(60, 86400)
        package static let maximumRetryAttempts: ValueSchema = .number(0, 185)
        package static let nextToken: ValueSchema = .text(1, 2048)
        package static let nonPartnerEventBusNameOrArn: ValueSchema = .text(
            1,
            1600,
            pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+"#
        )
        package static let putEventsRequestEntryList: ValueSchema = .list(1, 10, of: .structure)
        package static let putEventsResultEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let putTargetsResultEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let removeTargetsResultEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let resourceArn: ValueSchema = .text(1, 1600)
        package static let roleArn: ValueSchema = .text(1, 1600)
        package static let ruleArn: ValueSchema = .text(1, 1600)
        package static let ruleDescription: ValueSchema = .text(nil, 512)
        package static let ruleName: ValueSchema = .text(1, 64, pattern: #"[\.\-_A-Za-z0-9]+"#)
        package static let ruleNameList: ValueSchema = .list(nil, nil, of: Schemas.ruleName)
        package static let ruleResponseList: ValueSchema = .list(nil, nil, of: .structure)
        package static let ruleState: ValueSchema = .word(RuleState.table)
        package static let runCommandTargetKey: ValueSchema = .text(1, 128, pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#)
        package static let runCommandTargetValue: ValueSchema = .text(1, 256)
        package static let runCommandTargetValues: ValueSchema = .list(1, 50, of: Schemas.runCommandTargetValue)
        package static let runCommandTargets: ValueSchema = .list(1, 5, of: .structure)
        package static let scheduleExpression: ValueSchema = .text(nil, 256)
        package static let tagKey: ValueSchema = .text(1, 128)
        package static let tagKeyList: ValueSchema = .list(nil, nil, of: Schemas.tagKey)
        package static let tagList: ValueSchema = .list(nil, nil, of: .structure)
        package static let tagValue: ValueSchema = .text(0, 256)
        package static let targetArn: ValueSchema = .text(1, 1600)
        package static let targetId: ValueSchema = .text(1, 64, pattern: #"[\.\-_A-Za-z0-9]+"#)
        package static let targetIdList: ValueSchema = .list(1, 100, of: Schemas.targetId)
        package static let targetInput: ValueSchema = .text(nil, 8192)
        package static let targetInputPath: ValueSchema = .text(nil, 256)
        package static let targetList: ValueSchema = .list(1, 100, of: .structure)
        package static let traceHeader: ValueSchema = .text(1, 500)
        package static let transformerInput: ValueSchema = .text(1, 8192)
        package static let transformerPaths: ValueSchema = .map(
            nil,
            100,
            from: Schemas.inputTransformerPathKey,
            to: Schemas.targetInputPath
        )
    }
}
