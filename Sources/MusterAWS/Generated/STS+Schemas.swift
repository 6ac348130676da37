// Rules for values of STS 2011-06-15, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension STS {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let accessKeyIdType: ValueSchema = .text(16, 128, pattern: #"[\w]*"#)
        package static let arnType: ValueSchema = .text(
            20,
            2048,
            pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#
        )
        package static let assumedRoleIdType: ValueSchema = .text(2, 193, pattern: #"[\w+=,.@:-]*"#)
        package static let clientTokenType: ValueSchema = .text(4, 20000, isSensitive: true)
        package static let contextAssertionType: ValueSchema = .text(4, 2048)
        package static let durationSecondsType: ValueSchema = .number(900, 129600)
        package static let encodedMessageType: ValueSchema = .text(1, 10240)
        package static let externalIdType: ValueSchema = .text(2, 1224, pattern: #"[\w+=,.@:\/-]*"#)
        package static let federatedIdType: ValueSchema = .text(2, 193, pattern: #"[\w+=,.@\:-]*"#)
        package static let jwtAlgorithmType: ValueSchema = .text(5, 5)
        package static let minimumSessionTokenSizeType: ValueSchema = .number(0, 4096)
        package static let nonNegativeIntegerType: ValueSchema = .number(0, nil)
        package static let policyDescriptorListType: ValueSchema = .list(nil, nil, of: .structure)
        package static let providedContextsListType: ValueSchema = .list(1, 5, of: .structure)
        package static let roleDurationSecondsType: ValueSchema = .number(900, 43200)
        package static let roleSessionNameType: ValueSchema = .text(2, 64, pattern: #"[\w+=,.@-]*"#)
        package static let rootDurationSecondsType: ValueSchema = .number(0, 900)
        package static let samlAssertionType: ValueSchema = .text(4, 100000, isSensitive: true)
        package static let serialNumberType: ValueSchema = .text(9, 256, pattern: #"[\w+=/:,.@-]*"#)
        package static let sessionPolicyDocumentType: ValueSchema = .text(
            1,
            2048,
            pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#
        )
        package static let sessionTokenSizeType: ValueSchema = .number(0, nil)
        package static let sessionTokenUtilizationType: ValueSchema = .number(0, nil)
        package static let sourceIdentityType: ValueSchema = .text(2, 64, pattern: #"[\w+=,.@-]*"#)
        package static let tagKeyListType: ValueSchema = .list(nil, 50, of: Schemas.tagKeyType)
        package static let tagKeyType: ValueSchema = .text(1, 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)
        package static let tagListType: ValueSchema = .list(nil, 50, of: .structure)
        package static let tagValueType: ValueSchema = .text(0, 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#)
        package static let targetPrincipalType: ValueSchema = .text(12, 2048)
        package static let tokenCodeType: ValueSchema = .text(6, 6, pattern: #"[\d]*"#)
        package static let unrestrictedSessionPolicyDocumentType: ValueSchema = .text(
            1,
            nil,
            pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#
        )
        package static let urlType: ValueSchema = .text(4, 2048)
        package static let userNameType: ValueSchema = .text(2, 32, pattern: #"[\w+=,.@-]*"#)
        package static let webIdentitySubjectType: ValueSchema = .text(6, 255)
        package static let webIdentityTokenAudienceListType: ValueSchema = .list(
            1,
            10,
            of: Schemas.webIdentityTokenAudienceStringType
        )
        package static let webIdentityTokenAudienceStringType: ValueSchema = .text(1, 1000)
        package static let webIdentityTokenDurationSecondsType: ValueSchema = .number(60, 3600)
    }
}
