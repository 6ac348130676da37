// Shapes of STS 2011-06-15, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension STS {
    /// Source: STS 2011-06-15, shape `AssumeRoleRequest`.
    package struct AssumeRoleRequest: AWSStructure {
        package var roleArn: String
        package var roleSessionName: String
        package var policyArns: [PolicyDescriptorType]?
        package var policy: String?
        package var durationSeconds: Int?
        package var tags: [Tag]?
        package var transitiveTagKeys: [String]?
        package var externalId: String?
        package var serialNumber: String?
        package var tokenCode: String?
        package var sourceIdentity: String?
        package var providedContexts: [ProvidedContext]?
        package var minimumSessionTokenSize: Int?

        package init(
            roleArn: String,
            roleSessionName: String,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            tags: [Tag]? = nil,
            transitiveTagKeys: [String]? = nil,
            externalId: String? = nil,
            serialNumber: String? = nil,
            tokenCode: String? = nil,
            sourceIdentity: String? = nil,
            providedContexts: [ProvidedContext]? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalId = externalId
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: AssumeRoleRequest { AssumeRoleRequest(roleArn: .blank, roleSessionName: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleRequest",
            [
                MemberSchema("RoleArn", Schemas.arnType, isRequired: true),
                MemberSchema("RoleSessionName", Schemas.roleSessionNameType, isRequired: true),
                MemberSchema("PolicyArns", Schemas.policyDescriptorListType),
                MemberSchema("Policy", Schemas.unrestrictedSessionPolicyDocumentType),
                MemberSchema("DurationSeconds", Schemas.roleDurationSecondsType),
                MemberSchema("Tags", Schemas.tagListType),
                MemberSchema("TransitiveTagKeys", Schemas.tagKeyListType),
                MemberSchema("ExternalId", Schemas.externalIdType),
                MemberSchema("SerialNumber", Schemas.serialNumberType),
                MemberSchema("TokenCode", Schemas.tokenCodeType),
                MemberSchema("SourceIdentity", Schemas.sourceIdentityType),
                MemberSchema("ProvidedContexts", Schemas.providedContextsListType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &roleArn)
            visitor.member(members[1], &roleSessionName)
            visitor.member(members[2], &policyArns)
            visitor.member(members[3], &policy)
            visitor.member(members[4], &durationSeconds)
            visitor.member(members[5], &tags)
            visitor.member(members[6], &transitiveTagKeys)
            visitor.member(members[7], &externalId)
            visitor.member(members[8], &serialNumber)
            visitor.member(members[9], &tokenCode)
            visitor.member(members[10], &sourceIdentity)
            visitor.member(members[11], &providedContexts)
            visitor.member(members[12], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRoleResponse`.
    package struct AssumeRoleResponse: AWSStructure {
        package var credentials: Credentials?
        package var assumedRoleUser: AssumedRoleUser?
        package var packedPolicySize: Int?
        package var sourceIdentity: String?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: AssumeRoleResponse { AssumeRoleResponse() }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("AssumedRoleUser", .structure),
                MemberSchema("PackedPolicySize", Schemas.nonNegativeIntegerType),
                MemberSchema("SourceIdentity", Schemas.sourceIdentityType),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &assumedRoleUser)
            visitor.member(members[2], &packedPolicySize)
            visitor.member(members[3], &sourceIdentity)
            visitor.member(members[4], &sessionTokenUtilization)
            visitor.member(members[5], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRoleWithSAMLRequest`.
    package struct AssumeRoleWithSAMLRequest: AWSStructure, RedactedStructure {
        package var roleArn: String
        package var principalArn: String
        package var samlAssertion: String
        package var policyArns: [PolicyDescriptorType]?
        package var policy: String?
        package var durationSeconds: Int?
        package var minimumSessionTokenSize: Int?

        package init(
            roleArn: String,
            principalArn: String,
            samlAssertion: String,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.roleArn = roleArn
            self.principalArn = principalArn
            self.samlAssertion = samlAssertion
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: AssumeRoleWithSAMLRequest {
            AssumeRoleWithSAMLRequest(roleArn: .blank, principalArn: .blank, samlAssertion: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleWithSAMLRequest",
            [
                MemberSchema("RoleArn", Schemas.arnType, isRequired: true),
                MemberSchema("PrincipalArn", Schemas.arnType, isRequired: true),
                MemberSchema("SAMLAssertion", Schemas.samlAssertionType, isRequired: true),
                MemberSchema("PolicyArns", Schemas.policyDescriptorListType),
                MemberSchema("Policy", Schemas.sessionPolicyDocumentType),
                MemberSchema("DurationSeconds", Schemas.roleDurationSecondsType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &roleArn)
            visitor.member(members[1], &principalArn)
            visitor.member(members[2], &samlAssertion)
            visitor.member(members[3], &policyArns)
            visitor.member(members[4], &policy)
            visitor.member(members[5], &durationSeconds)
            visitor.member(members[6], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRoleWithSAMLResponse`.
    package struct AssumeRoleWithSAMLResponse: AWSStructure {
        package var credentials: Credentials?
        package var assumedRoleUser: AssumedRoleUser?
        package var packedPolicySize: Int?
        package var subject: String?
        package var subjectType: String?
        package var issuer: String?
        package var audience: String?
        package var nameQualifier: String?
        package var sourceIdentity: String?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            subject: String? = nil,
            subjectType: String? = nil,
            issuer: String? = nil,
            audience: String? = nil,
            nameQualifier: String? = nil,
            sourceIdentity: String? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.subject = subject
            self.subjectType = subjectType
            self.issuer = issuer
            self.audience = audience
            self.nameQualifier = nameQualifier
            self.sourceIdentity = sourceIdentity
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: AssumeRoleWithSAMLResponse { AssumeRoleWithSAMLResponse() }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleWithSAMLResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("AssumedRoleUser", .structure),
                MemberSchema("PackedPolicySize", Schemas.nonNegativeIntegerType),
                MemberSchema("Subject", .plain),
                MemberSchema("SubjectType", .plain),
                MemberSchema("Issuer", .plain),
                MemberSchema("Audience", .plain),
                MemberSchema("NameQualifier", .plain),
                MemberSchema("SourceIdentity", Schemas.sourceIdentityType),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &assumedRoleUser)
            visitor.member(members[2], &packedPolicySize)
            visitor.member(members[3], &subject)
            visitor.member(members[4], &subjectType)
            visitor.member(members[5], &issuer)
            visitor.member(members[6], &audience)
            visitor.member(members[7], &nameQualifier)
            visitor.member(members[8], &sourceIdentity)
            visitor.member(members[9], &sessionTokenUtilization)
            visitor.member(members[10], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRoleWithWebIdentityRequest`.
    package struct AssumeRoleWithWebIdentityRequest: AWSStructure, RedactedStructure {
        package var roleArn: String
        package var roleSessionName: String
        package var webIdentityToken: String
        package var providerId: String?
        package var policyArns: [PolicyDescriptorType]?
        package var policy: String?
        package var durationSeconds: Int?
        package var minimumSessionTokenSize: Int?

        package init(
            roleArn: String,
            roleSessionName: String,
            webIdentityToken: String,
            providerId: String? = nil,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.webIdentityToken = webIdentityToken
            self.providerId = providerId
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: AssumeRoleWithWebIdentityRequest {
            AssumeRoleWithWebIdentityRequest(roleArn: .blank, roleSessionName: .blank, webIdentityToken: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleWithWebIdentityRequest",
            [
                MemberSchema("RoleArn", Schemas.arnType, isRequired: true),
                MemberSchema("RoleSessionName", Schemas.roleSessionNameType, isRequired: true),
                MemberSchema("WebIdentityToken", Schemas.clientTokenType, isRequired: true),
                MemberSchema("ProviderId", Schemas.urlType),
                MemberSchema("PolicyArns", Schemas.policyDescriptorListType),
                MemberSchema("Policy", Schemas.sessionPolicyDocumentType),
                MemberSchema("DurationSeconds", Schemas.roleDurationSecondsType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &roleArn)
            visitor.member(members[1], &roleSessionName)
            visitor.member(members[2], &webIdentityToken)
            visitor.member(members[3], &providerId)
            visitor.member(members[4], &policyArns)
            visitor.member(members[5], &policy)
            visitor.member(members[6], &durationSeconds)
            visitor.member(members[7], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRoleWithWebIdentityResponse`.
    package struct AssumeRoleWithWebIdentityResponse: AWSStructure {
        package var credentials: Credentials?
        package var subjectFromWebIdentityToken: String?
        package var assumedRoleUser: AssumedRoleUser?
        package var packedPolicySize: Int?
        package var provider: String?
        package var audience: String?
        package var sourceIdentity: String?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            subjectFromWebIdentityToken: String? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            provider: String? = nil,
            audience: String? = nil,
            sourceIdentity: String? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.subjectFromWebIdentityToken = subjectFromWebIdentityToken
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.provider = provider
            self.audience = audience
            self.sourceIdentity = sourceIdentity
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: AssumeRoleWithWebIdentityResponse { AssumeRoleWithWebIdentityResponse() }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRoleWithWebIdentityResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("SubjectFromWebIdentityToken", Schemas.webIdentitySubjectType),
                MemberSchema("AssumedRoleUser", .structure),
                MemberSchema("PackedPolicySize", Schemas.nonNegativeIntegerType),
                MemberSchema("Provider", .plain),
                MemberSchema("Audience", .plain),
                MemberSchema("SourceIdentity", Schemas.sourceIdentityType),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &subjectFromWebIdentityToken)
            visitor.member(members[2], &assumedRoleUser)
            visitor.member(members[3], &packedPolicySize)
            visitor.member(members[4], &provider)
            visitor.member(members[5], &audience)
            visitor.member(members[6], &sourceIdentity)
            visitor.member(members[7], &sessionTokenUtilization)
            visitor.member(members[8], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRootRequest`.
    package struct AssumeRootRequest: AWSStructure {
        package var targetPrincipal: String
        package var taskPolicyArn: PolicyDescriptorType
        package var durationSeconds: Int?
        package var minimumSessionTokenSize: Int?

        package init(
            targetPrincipal: String,
            taskPolicyArn: PolicyDescriptorType,
            durationSeconds: Int? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.targetPrincipal = targetPrincipal
            self.taskPolicyArn = taskPolicyArn
            self.durationSeconds = durationSeconds
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: AssumeRootRequest {
            AssumeRootRequest(targetPrincipal: .blank, taskPolicyArn: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRootRequest",
            [
                MemberSchema("TargetPrincipal", Schemas.targetPrincipalType, isRequired: true),
                MemberSchema("TaskPolicyArn", .structure, isRequired: true),
                MemberSchema("DurationSeconds", Schemas.rootDurationSecondsType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &targetPrincipal)
            visitor.member(members[1], &taskPolicyArn)
            visitor.member(members[2], &durationSeconds)
            visitor.member(members[3], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumeRootResponse`.
    package struct AssumeRootResponse: AWSStructure {
        package var credentials: Credentials?
        package var sourceIdentity: String?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            sourceIdentity: String? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.sourceIdentity = sourceIdentity
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: AssumeRootResponse { AssumeRootResponse() }

        package static let schema = StructureSchema(
            .sts,
            "AssumeRootResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("SourceIdentity", Schemas.sourceIdentityType),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &sourceIdentity)
            visitor.member(members[2], &sessionTokenUtilization)
            visitor.member(members[3], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `AssumedRoleUser`.
    package struct AssumedRoleUser: AWSStructure {
        package var assumedRoleId: String
        package var arn: String

        package init(assumedRoleId: String, arn: String) {
            self.assumedRoleId = assumedRoleId
            self.arn = arn
        }

        package static var blank: AssumedRoleUser { AssumedRoleUser(assumedRoleId: .blank, arn: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "AssumedRoleUser",
            [
                MemberSchema("AssumedRoleId", Schemas.assumedRoleIdType, isRequired: true),
                MemberSchema("Arn", Schemas.arnType, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &assumedRoleId)
            visitor.member(members[1], &arn)
        }
    }

    /// Source: STS 2011-06-15, shape `Credentials`.
    package struct Credentials: AWSStructure, RedactedStructure {
        package var accessKeyId: String
        package var secretAccessKey: String
        package var sessionToken: String
        package var expiration: Timestamp

        package init(accessKeyId: String, secretAccessKey: String, sessionToken: String, expiration: Timestamp) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }

        package static var blank: Credentials {
            Credentials(accessKeyId: .blank, secretAccessKey: .blank, sessionToken: .blank, expiration: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "Credentials",
            [
                MemberSchema("AccessKeyId", Schemas.accessKeyIdType, isRequired: true),
                MemberSchema("SecretAccessKey", .secret, isRequired: true),
                MemberSchema("SessionToken", .secret, isRequired: true),
                MemberSchema("Expiration", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &accessKeyId)
            visitor.member(members[1], &secretAccessKey)
            visitor.member(members[2], &sessionToken)
            visitor.member(members[3], &expiration)
        }
    }

    /// Source: STS 2011-06-15, shape `DecodeAuthorizationMessageRequest`.
    package struct DecodeAuthorizationMessageRequest: AWSStructure {
        package var encodedMessage: String

        package init(encodedMessage: String) {
            self.encodedMessage = encodedMessage
        }

        package static var blank: DecodeAuthorizationMessageRequest {
            DecodeAuthorizationMessageRequest(encodedMessage: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "DecodeAuthorizationMessageRequest",
            [
                MemberSchema("EncodedMessage", Schemas.encodedMessageType, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &encodedMessage)
        }
    }

    /// Source: STS 2011-06-15, shape `DecodeAuthorizationMessageResponse`.
    package struct DecodeAuthorizationMessageResponse: AWSStructure {
        package var decodedMessage: String?

        package init(decodedMessage: String? = nil) {
            self.decodedMessage = decodedMessage
        }

        package static var blank: DecodeAuthorizationMessageResponse { DecodeAuthorizationMessageResponse() }

        package static let schema = StructureSchema(
            .sts,
            "DecodeAuthorizationMessageResponse",
            [
                MemberSchema("DecodedMessage", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &decodedMessage)
        }
    }

    /// Source: STS 2011-06-15, shape `FederatedUser`.
    package struct FederatedUser: AWSStructure {
        package var federatedUserId: String
        package var arn: String

        package init(federatedUserId: String, arn: String) {
            self.federatedUserId = federatedUserId
            self.arn = arn
        }

        package static var blank: FederatedUser { FederatedUser(federatedUserId: .blank, arn: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "FederatedUser",
            [
                MemberSchema("FederatedUserId", Schemas.federatedIdType, isRequired: true),
                MemberSchema("Arn", Schemas.arnType, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &federatedUserId)
            visitor.member(members[1], &arn)
        }
    }

    /// Source: STS 2011-06-15, shape `GetAccessKeyInfoRequest`.
    package struct GetAccessKeyInfoRequest: AWSStructure {
        package var accessKeyId: String

        package init(accessKeyId: String) {
            self.accessKeyId = accessKeyId
        }

        package static var blank: GetAccessKeyInfoRequest { GetAccessKeyInfoRequest(accessKeyId: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "GetAccessKeyInfoRequest",
            [
                MemberSchema("AccessKeyId", Schemas.accessKeyIdType, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &accessKeyId)
        }
    }

    /// Source: STS 2011-06-15, shape `GetAccessKeyInfoResponse`.
    package struct GetAccessKeyInfoResponse: AWSStructure {
        package var account: String?

        package init(account: String? = nil) {
            self.account = account
        }

        package static var blank: GetAccessKeyInfoResponse { GetAccessKeyInfoResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetAccessKeyInfoResponse",
            [
                MemberSchema("Account", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &account)
        }
    }

    /// Source: STS 2011-06-15, shape `GetCallerIdentityRequest`.
    package struct GetCallerIdentityRequest: AWSStructure {
        package init() {}

        package static var blank: GetCallerIdentityRequest { GetCallerIdentityRequest() }

        package static let schema = StructureSchema(.sts, "GetCallerIdentityRequest", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: STS 2011-06-15, shape `GetCallerIdentityResponse`.
    package struct GetCallerIdentityResponse: AWSStructure {
        package var userId: String?
        package var account: String?
        package var arn: String?

        package init(userId: String? = nil, account: String? = nil, arn: String? = nil) {
            self.userId = userId
            self.account = account
            self.arn = arn
        }

        package static var blank: GetCallerIdentityResponse { GetCallerIdentityResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetCallerIdentityResponse",
            [
                MemberSchema("UserId", .plain),
                MemberSchema("Account", .plain),
                MemberSchema("Arn", Schemas.arnType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &userId)
            visitor.member(members[1], &account)
            visitor.member(members[2], &arn)
        }
    }

    /// Source: STS 2011-06-15, shape `GetDelegatedAccessTokenRequest`.
    package struct GetDelegatedAccessTokenRequest: AWSStructure, RedactedStructure {
        package var tradeInToken: String

        package init(tradeInToken: String) {
            self.tradeInToken = tradeInToken
        }

        package static var blank: GetDelegatedAccessTokenRequest {
            GetDelegatedAccessTokenRequest(tradeInToken: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "GetDelegatedAccessTokenRequest",
            [
                MemberSchema("TradeInToken", .secret, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &tradeInToken)
        }
    }

    /// Source: STS 2011-06-15, shape `GetDelegatedAccessTokenResponse`.
    package struct GetDelegatedAccessTokenResponse: AWSStructure {
        package var credentials: Credentials?
        package var packedPolicySize: Int?
        package var assumedPrincipal: String?

        package init(
            credentials: Credentials? = nil,
            packedPolicySize: Int? = nil,
            assumedPrincipal: String? = nil
        ) {
            self.credentials = credentials
            self.packedPolicySize = packedPolicySize
            self.assumedPrincipal = assumedPrincipal
        }

        package static var blank: GetDelegatedAccessTokenResponse { GetDelegatedAccessTokenResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetDelegatedAccessTokenResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("PackedPolicySize", Schemas.nonNegativeIntegerType),
                MemberSchema("AssumedPrincipal", Schemas.arnType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &packedPolicySize)
            visitor.member(members[2], &assumedPrincipal)
        }
    }

    /// Source: STS 2011-06-15, shape `GetFederationTokenRequest`.
    package struct GetFederationTokenRequest: AWSStructure {
        package var name: String
        package var policy: String?
        package var policyArns: [PolicyDescriptorType]?
        package var durationSeconds: Int?
        package var tags: [Tag]?
        package var minimumSessionTokenSize: Int?

        package init(
            name: String,
            policy: String? = nil,
            policyArns: [PolicyDescriptorType]? = nil,
            durationSeconds: Int? = nil,
            tags: [Tag]? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.name = name
            self.policy = policy
            self.policyArns = policyArns
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: GetFederationTokenRequest { GetFederationTokenRequest(name: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "GetFederationTokenRequest",
            [
                MemberSchema("Name", Schemas.userNameType, isRequired: true),
                MemberSchema("Policy", Schemas.sessionPolicyDocumentType),
                MemberSchema("PolicyArns", Schemas.policyDescriptorListType),
                MemberSchema("DurationSeconds", Schemas.durationSecondsType),
                MemberSchema("Tags", Schemas.tagListType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &policy)
            visitor.member(members[2], &policyArns)
            visitor.member(members[3], &durationSeconds)
            visitor.member(members[4], &tags)
            visitor.member(members[5], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `GetFederationTokenResponse`.
    package struct GetFederationTokenResponse: AWSStructure {
        package var credentials: Credentials?
        package var federatedUser: FederatedUser?
        package var packedPolicySize: Int?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            federatedUser: FederatedUser? = nil,
            packedPolicySize: Int? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.federatedUser = federatedUser
            self.packedPolicySize = packedPolicySize
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: GetFederationTokenResponse { GetFederationTokenResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetFederationTokenResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("FederatedUser", .structure),
                MemberSchema("PackedPolicySize", Schemas.nonNegativeIntegerType),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &federatedUser)
            visitor.member(members[2], &packedPolicySize)
            visitor.member(members[3], &sessionTokenUtilization)
            visitor.member(members[4], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `GetSessionTokenRequest`.
    package struct GetSessionTokenRequest: AWSStructure {
        package var durationSeconds: Int?
        package var serialNumber: String?
        package var tokenCode: String?
        package var minimumSessionTokenSize: Int?

        package init(
            durationSeconds: Int? = nil,
            serialNumber: String? = nil,
            tokenCode: String? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.durationSeconds = durationSeconds
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        package static var blank: GetSessionTokenRequest { GetSessionTokenRequest() }

        package static let schema = StructureSchema(
            .sts,
            "GetSessionTokenRequest",
            [
                MemberSchema("DurationSeconds", Schemas.durationSecondsType),
                MemberSchema("SerialNumber", Schemas.serialNumberType),
                MemberSchema("TokenCode", Schemas.tokenCodeType),
                MemberSchema("MinimumSessionTokenSize", Schemas.minimumSessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &durationSeconds)
            visitor.member(members[1], &serialNumber)
            visitor.member(members[2], &tokenCode)
            visitor.member(members[3], &minimumSessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `GetSessionTokenResponse`.
    package struct GetSessionTokenResponse: AWSStructure {
        package var credentials: Credentials?
        package var sessionTokenUtilization: Int?
        package var sessionTokenSize: Int?

        package init(
            credentials: Credentials? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        package static var blank: GetSessionTokenResponse { GetSessionTokenResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetSessionTokenResponse",
            [
                MemberSchema("Credentials", .structure),
                MemberSchema("SessionTokenUtilization", Schemas.sessionTokenUtilizationType),
                MemberSchema("SessionTokenSize", Schemas.sessionTokenSizeType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &credentials)
            visitor.member(members[1], &sessionTokenUtilization)
            visitor.member(members[2], &sessionTokenSize)
        }
    }

    /// Source: STS 2011-06-15, shape `GetWebIdentityTokenRequest`.
    package struct GetWebIdentityTokenRequest: AWSStructure {
        package var audience: [String]
        package var durationSeconds: Int?
        package var signingAlgorithm: String
        package var tags: [Tag]?

        package init(
            audience: [String],
            durationSeconds: Int? = nil,
            signingAlgorithm: String,
            tags: [Tag]? = nil
        ) {
            self.audience = audience
            self.durationSeconds = durationSeconds
            self.signingAlgorithm = signingAlgorithm
            self.tags = tags
        }

        package static var blank: GetWebIdentityTokenRequest {
            GetWebIdentityTokenRequest(audience: .blank, signingAlgorithm: .blank)
        }

        package static let schema = StructureSchema(
            .sts,
            "GetWebIdentityTokenRequest",
            [
                MemberSchema("Audience", Schemas.webIdentityTokenAudienceListType, isRequired: true),
                MemberSchema("DurationSeconds", Schemas.webIdentityTokenDurationSecondsType),
                MemberSchema("SigningAlgorithm", Schemas.jwtAlgorithmType, isRequired: true),
                MemberSchema("Tags", Schemas.tagListType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &audience)
            visitor.member(members[1], &durationSeconds)
            visitor.member(members[2], &signingAlgorithm)
            visitor.member(members[3], &tags)
        }
    }

    /// Source: STS 2011-06-15, shape `GetWebIdentityTokenResponse`.
    package struct GetWebIdentityTokenResponse: AWSStructure, RedactedStructure {
        package var webIdentityToken: String?
        package var expiration: Timestamp?

        package init(webIdentityToken: String? = nil, expiration: Timestamp? = nil) {
            self.webIdentityToken = webIdentityToken
            self.expiration = expiration
        }

        package static var blank: GetWebIdentityTokenResponse { GetWebIdentityTokenResponse() }

        package static let schema = StructureSchema(
            .sts,
            "GetWebIdentityTokenResponse",
            [
                MemberSchema("WebIdentityToken", .secret),
                MemberSchema("Expiration", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &webIdentityToken)
            visitor.member(members[1], &expiration)
        }
    }

    /// Source: STS 2011-06-15, shape `PolicyDescriptorType`.
    package struct PolicyDescriptorType: AWSStructure {
        package var arn: String?

        package init(arn: String? = nil) {
            self.arn = arn
        }

        package static var blank: PolicyDescriptorType { PolicyDescriptorType() }

        package static let schema = StructureSchema(
            .sts,
            "PolicyDescriptorType",
            [
                MemberSchema("arn", Schemas.arnType)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &arn)
        }
    }

    /// Source: STS 2011-06-15, shape `ProvidedContext`.
    package struct ProvidedContext: AWSStructure {
        package var providerArn: String?
        package var contextAssertion: String?

        package init(providerArn: String? = nil, contextAssertion: String? = nil) {
            self.providerArn = providerArn
            self.contextAssertion = contextAssertion
        }

        package static var blank: ProvidedContext { ProvidedContext() }

        package static let schema = StructureSchema(
            .sts,
            "ProvidedContext",
            [
                MemberSchema("ProviderArn", Schemas.arnType),
                MemberSchema("ContextAssertion", Schemas.contextAssertionType),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &providerArn)
            visitor.member(members[1], &contextAssertion)
        }
    }

    /// Source: STS 2011-06-15, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .sts,
            "Tag",
            [
                MemberSchema("Key", Schemas.tagKeyType, isRequired: true),
                MemberSchema("Value", Schemas.tagValueType, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }
}
