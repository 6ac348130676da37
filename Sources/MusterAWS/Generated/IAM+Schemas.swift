// Rules for values of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension IAM {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let actionNameListType: ValueSchema = .list(nil, nil, of: Schemas.actionNameType)
        package static let actionNameType: ValueSchema = .text(3, 128)
        package static let arnType: ValueSchema = .text(20, 2048)
        package static let attachmentName: ValueSchema = .text(1, 128, pattern: #"[\w+=,.@-]+"#)
        package static let attachmentType: ValueSchema = .word(AttachmentType.table)
        package static let contextEntryListType: ValueSchema = .list(nil, nil, of: .structure)
        package static let contextKeyNameType: ValueSchema = .text(5, 256)
        package static let contextKeyNamesResultListType: ValueSchema = .list(nil, nil, of: Schemas.contextKeyNameType)
        package static let contextKeyTypeEnum: ValueSchema = .word(ContextKeyTypeEnum.table)
        package static let contextKeyValueListType: ValueSchema = .list(nil, nil, of: .plain)
        package static let evalDecisionDetailsType: ValueSchema = .map(
            nil,
            nil,
            from: Schemas.evalDecisionSourceType,
            to: Schemas.policyEvaluationDecisionType
        )
        package static let evalDecisionSourceType: ValueSchema = .text(3, 256)
        package static let evaluationResultsListType: ValueSchema = .list(nil, nil, of: .structure)
        package static let markerType: ValueSchema = .text(1, 320, pattern: #"[\u0020-\u00FF]+"#)
        package static let maxItemsType: ValueSchema = .number(1, 1000)
        package static let policyDocumentType: ValueSchema = .text(
            1,
            131072,
            pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#
        )
        package static let policyEvaluationDecisionType: ValueSchema = .word(PolicyEvaluationDecisionType.table)
        package static let policyExclusionsListType: ValueSchema = .list(nil, 256, of: .structure)
        package static let policyIdentifierPolicyType: ValueSchema = .word(PolicyIdentifierPolicyType.table)
        package static let policyNameType: ValueSchema = .text(1, 128, pattern: #"[\w+=,.@-]+"#)
        package static let policySourceType: ValueSchema = .word(PolicySourceType.table)
        package static let resourceHandlingOptionType: ValueSchema = .text(1, 64)
        package static let resourceNameListType: ValueSchema = .list(nil, nil, of: Schemas.resourceNameType)
        package static let resourceNameType: ValueSchema = .text(1, 2048)
        package static let resourceSpecificResultListType: ValueSchema = .list(nil, nil, of: .structure)
        package static let simulationPolicyListType: ValueSchema = .list(nil, nil, of: Schemas.policyDocumentType)
        package static let statementListType: ValueSchema = .list(nil, nil, of: .structure)
    }
}
