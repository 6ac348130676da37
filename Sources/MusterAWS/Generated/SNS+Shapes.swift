// Shapes of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension SNS {
    /// Source: SNS 2010-03-31, shape `AddPermissionInput`.
    package struct AddPermissionInput: AWSStructure {
        package var topicArn: String
        package var label: String
        package var awsAccountId: [String]
        package var actionName: [String]

        package init(topicArn: String, label: String, awsAccountId: [String], actionName: [String]) {
            self.topicArn = topicArn
            self.label = label
            self.awsAccountId = awsAccountId
            self.actionName = actionName
        }

        package static var blank: AddPermissionInput {
            AddPermissionInput(topicArn: .blank, label: .blank, awsAccountId: .blank, actionName: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "AddPermissionInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("Label", .plain, isRequired: true),
                MemberSchema("AWSAccountId", Schemas.delegatesList, isRequired: true),
                MemberSchema("ActionName", Schemas.actionsList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &label)
            visitor.member(members[2], &awsAccountId)
            visitor.member(members[3], &actionName)
        }
    }

    /// Nothing: the model has no shape here.
    package struct AddPermissionResponse: AWSStructure {
        package init() {}

        package static var blank: AddPermissionResponse { AddPermissionResponse() }

        package static let schema = StructureSchema(.sns, "AddPermissionResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `BatchResultErrorEntry`.
    package struct BatchResultErrorEntry: AWSStructure {
        package var id: String
        package var code: String
        package var message: String?
        package var senderFault: Bool

        package init(id: String, code: String, message: String? = nil, senderFault: Bool) {
            self.id = id
            self.code = code
            self.message = message
            self.senderFault = senderFault
        }

        package static var blank: BatchResultErrorEntry {
            BatchResultErrorEntry(id: .blank, code: .blank, senderFault: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "BatchResultErrorEntry",
            [
                MemberSchema("Id", .plain, isRequired: true),
                MemberSchema("Code", .plain, isRequired: true),
                MemberSchema("Message", .plain),
                MemberSchema("SenderFault", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &code)
            visitor.member(members[2], &message)
            visitor.member(members[3], &senderFault)
        }
    }

    /// Source: SNS 2010-03-31, shape `CheckIfPhoneNumberIsOptedOutInput`.
    package struct CheckIfPhoneNumberIsOptedOutInput: AWSStructure, RedactedStructure {
        package var phoneNumber: String

        package init(phoneNumber: String) {
            self.phoneNumber = phoneNumber
        }

        package static var blank: CheckIfPhoneNumberIsOptedOutInput {
            CheckIfPhoneNumberIsOptedOutInput(phoneNumber: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "CheckIfPhoneNumberIsOptedOutInput",
            [
                MemberSchema("phoneNumber", .secret, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
        }
    }

    /// Source: SNS 2010-03-31, shape `CheckIfPhoneNumberIsOptedOutResponse`.
    package struct CheckIfPhoneNumberIsOptedOutResponse: AWSStructure {
        package var isOptedOut: Bool?

        package init(isOptedOut: Bool? = nil) {
            self.isOptedOut = isOptedOut
        }

        package static var blank: CheckIfPhoneNumberIsOptedOutResponse { CheckIfPhoneNumberIsOptedOutResponse() }

        package static let schema = StructureSchema(
            .sns,
            "CheckIfPhoneNumberIsOptedOutResponse",
            [
                MemberSchema("isOptedOut", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &isOptedOut)
        }
    }

    /// Source: SNS 2010-03-31, shape `ConfirmSubscriptionInput`.
    package struct ConfirmSubscriptionInput: AWSStructure {
        package var topicArn: String
        package var token: String
        package var authenticateOnUnsubscribe: String?

        package init(topicArn: String, token: String, authenticateOnUnsubscribe: String? = nil) {
            self.topicArn = topicArn
            self.token = token
            self.authenticateOnUnsubscribe = authenticateOnUnsubscribe
        }

        package static var blank: ConfirmSubscriptionInput { ConfirmSubscriptionInput(topicArn: .blank, token: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "ConfirmSubscriptionInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("Token", .plain, isRequired: true),
                MemberSchema("AuthenticateOnUnsubscribe", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &token)
            visitor.member(members[2], &authenticateOnUnsubscribe)
        }
    }

    /// Source: SNS 2010-03-31, shape `ConfirmSubscriptionResponse`.
    package struct ConfirmSubscriptionResponse: AWSStructure {
        package var subscriptionArn: String?

        package init(subscriptionArn: String? = nil) {
            self.subscriptionArn = subscriptionArn
        }

        package static var blank: ConfirmSubscriptionResponse { ConfirmSubscriptionResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ConfirmSubscriptionResponse",
            [
                MemberSchema("SubscriptionArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreateEndpointResponse`.
    package struct CreateEndpointResponse: AWSStructure {
        package var endpointArn: String?

        package init(endpointArn: String? = nil) {
            self.endpointArn = endpointArn
        }

        package static var blank: CreateEndpointResponse { CreateEndpointResponse() }

        package static let schema = StructureSchema(
            .sns,
            "CreateEndpointResponse",
            [
                MemberSchema("EndpointArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpointArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreatePlatformApplicationInput`.
    package struct CreatePlatformApplicationInput: AWSStructure {
        package var name: String
        package var platform: String
        package var attributes: [String: String]

        package init(name: String, platform: String, attributes: [String: String]) {
            self.name = name
            self.platform = platform
            self.attributes = attributes
        }

        package static var blank: CreatePlatformApplicationInput {
            CreatePlatformApplicationInput(name: .blank, platform: .blank, attributes: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "CreatePlatformApplicationInput",
            [
                MemberSchema("Name", .plain, isRequired: true),
                MemberSchema("Platform", .plain, isRequired: true),
                MemberSchema("Attributes", Schemas.mapStringToString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &platform)
            visitor.member(members[2], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreatePlatformApplicationResponse`.
    package struct CreatePlatformApplicationResponse: AWSStructure {
        package var platformApplicationArn: String?

        package init(platformApplicationArn: String? = nil) {
            self.platformApplicationArn = platformApplicationArn
        }

        package static var blank: CreatePlatformApplicationResponse { CreatePlatformApplicationResponse() }

        package static let schema = StructureSchema(
            .sns,
            "CreatePlatformApplicationResponse",
            [
                MemberSchema("PlatformApplicationArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreatePlatformEndpointInput`.
    package struct CreatePlatformEndpointInput: AWSStructure {
        package var platformApplicationArn: String
        package var token: String
        package var customUserData: String?
        package var attributes: [String: String]?

        package init(
            platformApplicationArn: String,
            token: String,
            customUserData: String? = nil,
            attributes: [String: String]? = nil
        ) {
            self.platformApplicationArn = platformApplicationArn
            self.token = token
            self.customUserData = customUserData
            self.attributes = attributes
        }

        package static var blank: CreatePlatformEndpointInput {
            CreatePlatformEndpointInput(platformApplicationArn: .blank, token: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "CreatePlatformEndpointInput",
            [
                MemberSchema("PlatformApplicationArn", .plain, isRequired: true),
                MemberSchema("Token", .plain, isRequired: true),
                MemberSchema("CustomUserData", .plain),
                MemberSchema("Attributes", Schemas.mapStringToString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
            visitor.member(members[1], &token)
            visitor.member(members[2], &customUserData)
            visitor.member(members[3], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreateSMSSandboxPhoneNumberInput`.
    package struct CreateSMSSandboxPhoneNumberInput: AWSStructure, RedactedStructure {
        package var phoneNumber: String
        package var languageCode: LanguageCodeString?

        package init(phoneNumber: String, languageCode: LanguageCodeString? = nil) {
            self.phoneNumber = phoneNumber
            self.languageCode = languageCode
        }

        package static var blank: CreateSMSSandboxPhoneNumberInput {
            CreateSMSSandboxPhoneNumberInput(phoneNumber: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "CreateSMSSandboxPhoneNumberInput",
            [
                MemberSchema("PhoneNumber", Schemas.phoneNumberString, isRequired: true),
                MemberSchema("LanguageCode", Schemas.languageCodeString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
            visitor.member(members[1], &languageCode)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreateSMSSandboxPhoneNumberResult`.
    package struct CreateSMSSandboxPhoneNumberResult: AWSStructure {
        package init() {}

        package static var blank: CreateSMSSandboxPhoneNumberResult { CreateSMSSandboxPhoneNumberResult() }

        package static let schema = StructureSchema(.sns, "CreateSMSSandboxPhoneNumberResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `CreateTopicInput`.
    package struct CreateTopicInput: AWSStructure {
        package var name: String
        package var attributes: [String: String]?
        package var tags: [Tag]?
        package var dataProtectionPolicy: String?

        package init(
            name: String,
            attributes: [String: String]? = nil,
            tags: [Tag]? = nil,
            dataProtectionPolicy: String? = nil
        ) {
            self.name = name
            self.attributes = attributes
            self.tags = tags
            self.dataProtectionPolicy = dataProtectionPolicy
        }

        package static var blank: CreateTopicInput { CreateTopicInput(name: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "CreateTopicInput",
            [
                MemberSchema("Name", .plain, isRequired: true),
                MemberSchema("Attributes", Schemas.topicAttributesMap),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("DataProtectionPolicy", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &attributes)
            visitor.member(members[2], &tags)
            visitor.member(members[3], &dataProtectionPolicy)
        }
    }

    /// Source: SNS 2010-03-31, shape `CreateTopicResponse`.
    package struct CreateTopicResponse: AWSStructure {
        package var topicArn: String?

        package init(topicArn: String? = nil) {
            self.topicArn = topicArn
        }

        package static var blank: CreateTopicResponse { CreateTopicResponse() }

        package static let schema = StructureSchema(
            .sns,
            "CreateTopicResponse",
            [
                MemberSchema("TopicArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `DeleteEndpointInput`.
    package struct DeleteEndpointInput: AWSStructure {
        package var endpointArn: String

        package init(endpointArn: String) {
            self.endpointArn = endpointArn
        }

        package static var blank: DeleteEndpointInput { DeleteEndpointInput(endpointArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "DeleteEndpointInput",
            [
                MemberSchema("EndpointArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpointArn)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteEndpointResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteEndpointResponse { DeleteEndpointResponse() }

        package static let schema = StructureSchema(.sns, "DeleteEndpointResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `DeletePlatformApplicationInput`.
    package struct DeletePlatformApplicationInput: AWSStructure {
        package var platformApplicationArn: String

        package init(platformApplicationArn: String) {
            self.platformApplicationArn = platformApplicationArn
        }

        package static var blank: DeletePlatformApplicationInput {
            DeletePlatformApplicationInput(platformApplicationArn: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "DeletePlatformApplicationInput",
            [
                MemberSchema("PlatformApplicationArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeletePlatformApplicationResponse: AWSStructure {
        package init() {}

        package static var blank: DeletePlatformApplicationResponse { DeletePlatformApplicationResponse() }

        package static let schema = StructureSchema(.sns, "DeletePlatformApplicationResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `DeleteSMSSandboxPhoneNumberInput`.
    package struct DeleteSMSSandboxPhoneNumberInput: AWSStructure, RedactedStructure {
        package var phoneNumber: String

        package init(phoneNumber: String) {
            self.phoneNumber = phoneNumber
        }

        package static var blank: DeleteSMSSandboxPhoneNumberInput {
            DeleteSMSSandboxPhoneNumberInput(phoneNumber: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "DeleteSMSSandboxPhoneNumberInput",
            [
                MemberSchema("PhoneNumber", Schemas.phoneNumberString, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
        }
    }

    /// Source: SNS 2010-03-31, shape `DeleteSMSSandboxPhoneNumberResult`.
    package struct DeleteSMSSandboxPhoneNumberResult: AWSStructure {
        package init() {}

        package static var blank: DeleteSMSSandboxPhoneNumberResult { DeleteSMSSandboxPhoneNumberResult() }

        package static let schema = StructureSchema(.sns, "DeleteSMSSandboxPhoneNumberResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `DeleteTopicInput`.
    package struct DeleteTopicInput: AWSStructure {
        package var topicArn: String

        package init(topicArn: String) {
            self.topicArn = topicArn
        }

        package static var blank: DeleteTopicInput { DeleteTopicInput(topicArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "DeleteTopicInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteTopicResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteTopicResponse { DeleteTopicResponse() }

        package static let schema = StructureSchema(.sns, "DeleteTopicResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `Endpoint`.
    package struct Endpoint: AWSStructure {
        package var endpointArn: String?
        package var attributes: [String: String]?

        package init(endpointArn: String? = nil, attributes: [String: String]? = nil) {
            self.endpointArn = endpointArn
            self.attributes = attributes
        }

        package static var blank: Endpoint { Endpoint() }

        package static let schema = StructureSchema(
            .sns,
            "Endpoint",
            [
                MemberSchema("EndpointArn", .plain),
                MemberSchema("Attributes", Schemas.mapStringToString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpointArn)
            visitor.member(members[1], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetDataProtectionPolicyInput`.
    package struct GetDataProtectionPolicyInput: AWSStructure {
        package var resourceArn: String

        package init(resourceArn: String) {
            self.resourceArn = resourceArn
        }

        package static var blank: GetDataProtectionPolicyInput { GetDataProtectionPolicyInput(resourceArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "GetDataProtectionPolicyInput",
            [
                MemberSchema("ResourceArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetDataProtectionPolicyResponse`.
    package struct GetDataProtectionPolicyResponse: AWSStructure {
        package var dataProtectionPolicy: String?

        package init(dataProtectionPolicy: String? = nil) {
            self.dataProtectionPolicy = dataProtectionPolicy
        }

        package static var blank: GetDataProtectionPolicyResponse { GetDataProtectionPolicyResponse() }

        package static let schema = StructureSchema(
            .sns,
            "GetDataProtectionPolicyResponse",
            [
                MemberSchema("DataProtectionPolicy", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dataProtectionPolicy)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetEndpointAttributesInput`.
    package struct GetEndpointAttributesInput: AWSStructure {
        package var endpointArn: String

        package init(endpointArn: String) {
            self.endpointArn = endpointArn
        }

        package static var blank: GetEndpointAttributesInput { GetEndpointAttributesInput(endpointArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "GetEndpointAttributesInput",
            [
                MemberSchema("EndpointArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpointArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetEndpointAttributesResponse`.
    package struct GetEndpointAttributesResponse: AWSStructure {
        package var attributes: [String: String]?

        package init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetEndpointAttributesResponse { GetEndpointAttributesResponse() }

        package static let schema = StructureSchema(
            .sns,
            "GetEndpointAttributesResponse",
            [
                MemberSchema("Attributes", Schemas.mapStringToString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetPlatformApplicationAttributesInput`.
    package struct GetPlatformApplicationAttributesInput: AWSStructure {
        package var platformApplicationArn: String

        package init(platformApplicationArn: String) {
            self.platformApplicationArn = platformApplicationArn
        }

        package static var blank: GetPlatformApplicationAttributesInput {
            GetPlatformApplicationAttributesInput(platformApplicationArn: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "GetPlatformApplicationAttributesInput",
            [
                MemberSchema("PlatformApplicationArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetPlatformApplicationAttributesResponse`.
    package struct GetPlatformApplicationAttributesResponse: AWSStructure {
        package var attributes: [String: String]?

        package init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetPlatformApplicationAttributesResponse {
            GetPlatformApplicationAttributesResponse()
        }

        package static let schema = StructureSchema(
            .sns,
            "GetPlatformApplicationAttributesResponse",
            [
                MemberSchema("Attributes", Schemas.mapStringToString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetSMSAttributesInput`.
    package struct GetSMSAttributesInput: AWSStructure {
        package var attributes: [String]?

        package init(attributes: [String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetSMSAttributesInput { GetSMSAttributesInput() }

        package static let schema = StructureSchema(
            .sns,
            "GetSMSAttributesInput",
            [
                MemberSchema("attributes", Schemas.listString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetSMSAttributesResponse`.
    package struct GetSMSAttributesResponse: AWSStructure {
        package var attributes: [String: String]?

        package init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetSMSAttributesResponse { GetSMSAttributesResponse() }

        package static let schema = StructureSchema(
            .sns,
            "GetSMSAttributesResponse",
            [
                MemberSchema("attributes", Schemas.mapStringToString)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetSMSSandboxAccountStatusInput`.
    package struct GetSMSSandboxAccountStatusInput: AWSStructure {
        package init() {}

        package static var blank: GetSMSSandboxAccountStatusInput { GetSMSSandboxAccountStatusInput() }

        package static let schema = StructureSchema(.sns, "GetSMSSandboxAccountStatusInput", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `GetSMSSandboxAccountStatusResult`.
    package struct GetSMSSandboxAccountStatusResult: AWSStructure {
        package var isInSandbox: Bool

        package init(isInSandbox: Bool) {
            self.isInSandbox = isInSandbox
        }

        package static var blank: GetSMSSandboxAccountStatusResult {
            GetSMSSandboxAccountStatusResult(isInSandbox: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "GetSMSSandboxAccountStatusResult",
            [
                MemberSchema("IsInSandbox", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &isInSandbox)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetSubscriptionAttributesInput`.
    package struct GetSubscriptionAttributesInput: AWSStructure {
        package var subscriptionArn: String

        package init(subscriptionArn: String) {
            self.subscriptionArn = subscriptionArn
        }

        package static var blank: GetSubscriptionAttributesInput {
            GetSubscriptionAttributesInput(subscriptionArn: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "GetSubscriptionAttributesInput",
            [
                MemberSchema("SubscriptionArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetSubscriptionAttributesResponse`.
    package struct GetSubscriptionAttributesResponse: AWSStructure {
        package var attributes: [String: String]?

        package init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetSubscriptionAttributesResponse { GetSubscriptionAttributesResponse() }

        package static let schema = StructureSchema(
            .sns,
            "GetSubscriptionAttributesResponse",
            [
                MemberSchema("Attributes", Schemas.subscriptionAttributesMap)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetTopicAttributesInput`.
    package struct GetTopicAttributesInput: AWSStructure {
        package var topicArn: String

        package init(topicArn: String) {
            self.topicArn = topicArn
        }

        package static var blank: GetTopicAttributesInput { GetTopicAttributesInput(topicArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "GetTopicAttributesInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `GetTopicAttributesResponse`.
    package struct GetTopicAttributesResponse: AWSStructure {
        package var attributes: [String: String]?

        package init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }

        package static var blank: GetTopicAttributesResponse { GetTopicAttributesResponse() }

        package static let schema = StructureSchema(
            .sns,
            "GetTopicAttributesResponse",
            [
                MemberSchema("Attributes", Schemas.topicAttributesMap)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListEndpointsByPlatformApplicationInput`.
    package struct ListEndpointsByPlatformApplicationInput: AWSStructure {
        package var platformApplicationArn: String
        package var nextToken: String?

        package init(platformApplicationArn: String, nextToken: String? = nil) {
            self.platformApplicationArn = platformApplicationArn
            self.nextToken = nextToken
        }

        package static var blank: ListEndpointsByPlatformApplicationInput {
            ListEndpointsByPlatformApplicationInput(platformApplicationArn: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "ListEndpointsByPlatformApplicationInput",
            [
                MemberSchema("PlatformApplicationArn", .plain, isRequired: true),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListEndpointsByPlatformApplicationResponse`.
    package struct ListEndpointsByPlatformApplicationResponse: AWSStructure {
        package var endpoints: [Endpoint]?
        package var nextToken: String?

        package init(endpoints: [Endpoint]? = nil, nextToken: String? = nil) {
            self.endpoints = endpoints
            self.nextToken = nextToken
        }

        package static var blank: ListEndpointsByPlatformApplicationResponse {
            ListEndpointsByPlatformApplicationResponse()
        }

        package static let schema = StructureSchema(
            .sns,
            "ListEndpointsByPlatformApplicationResponse",
            [
                MemberSchema("Endpoints", Schemas.listOfEndpoints),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpoints)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListOriginationNumbersRequest`.
    package struct ListOriginationNumbersRequest: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?

        package init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static var blank: ListOriginationNumbersRequest { ListOriginationNumbersRequest() }

        package static let schema = StructureSchema(
            .sns,
            "ListOriginationNumbersRequest",
            [
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.maxItemsListOriginationNumbers),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &maxResults)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListOriginationNumbersResult`.
    package struct ListOriginationNumbersResult: AWSStructure {
        package var nextToken: String?
        package var phoneNumbers: [PhoneNumberInformation]?

        package init(nextToken: String? = nil, phoneNumbers: [PhoneNumberInformation]? = nil) {
            self.nextToken = nextToken
            self.phoneNumbers = phoneNumbers
        }

        package static var blank: ListOriginationNumbersResult { ListOriginationNumbersResult() }

        package static let schema = StructureSchema(
            .sns,
            "ListOriginationNumbersResult",
            [
                MemberSchema("NextToken", .plain),
                MemberSchema("PhoneNumbers", Schemas.phoneNumberInformationList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &phoneNumbers)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListPhoneNumbersOptedOutInput`.
    package struct ListPhoneNumbersOptedOutInput: AWSStructure {
        package var nextToken: String?

        package init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        package static var blank: ListPhoneNumbersOptedOutInput { ListPhoneNumbersOptedOutInput() }

        package static let schema = StructureSchema(
            .sns,
            "ListPhoneNumbersOptedOutInput",
            [
                MemberSchema("nextToken", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListPhoneNumbersOptedOutResponse`.
    package struct ListPhoneNumbersOptedOutResponse: AWSStructure {
        package var phoneNumbers: [String]?
        package var nextToken: String?

        package init(phoneNumbers: [String]? = nil, nextToken: String? = nil) {
            self.phoneNumbers = phoneNumbers
            self.nextToken = nextToken
        }

        package static var blank: ListPhoneNumbersOptedOutResponse { ListPhoneNumbersOptedOutResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListPhoneNumbersOptedOutResponse",
            [
                MemberSchema("phoneNumbers", Schemas.phoneNumberList),
                MemberSchema("nextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumbers)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListPlatformApplicationsInput`.
    package struct ListPlatformApplicationsInput: AWSStructure {
        package var nextToken: String?

        package init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        package static var blank: ListPlatformApplicationsInput { ListPlatformApplicationsInput() }

        package static let schema = StructureSchema(
            .sns,
            "ListPlatformApplicationsInput",
            [
                MemberSchema("NextToken", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListPlatformApplicationsResponse`.
    package struct ListPlatformApplicationsResponse: AWSStructure {
        package var platformApplications: [PlatformApplication]?
        package var nextToken: String?

        package init(platformApplications: [PlatformApplication]? = nil, nextToken: String? = nil) {
            self.platformApplications = platformApplications
            self.nextToken = nextToken
        }

        package static var blank: ListPlatformApplicationsResponse { ListPlatformApplicationsResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListPlatformApplicationsResponse",
            [
                MemberSchema("PlatformApplications", Schemas.listOfPlatformApplications),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplications)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSMSSandboxPhoneNumbersInput`.
    package struct ListSMSSandboxPhoneNumbersInput: AWSStructure {
        package var nextToken: String?
        package var maxResults: Int?

        package init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        package static var blank: ListSMSSandboxPhoneNumbersInput { ListSMSSandboxPhoneNumbersInput() }

        package static let schema = StructureSchema(
            .sns,
            "ListSMSSandboxPhoneNumbersInput",
            [
                MemberSchema("NextToken", .plain),
                MemberSchema("MaxResults", Schemas.maxItems),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
            visitor.member(members[1], &maxResults)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSMSSandboxPhoneNumbersResult`.
    package struct ListSMSSandboxPhoneNumbersResult: AWSStructure {
        package var phoneNumbers: [SMSSandboxPhoneNumber]
        package var nextToken: String?

        package init(phoneNumbers: [SMSSandboxPhoneNumber], nextToken: String? = nil) {
            self.phoneNumbers = phoneNumbers
            self.nextToken = nextToken
        }

        package static var blank: ListSMSSandboxPhoneNumbersResult {
            ListSMSSandboxPhoneNumbersResult(phoneNumbers: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "ListSMSSandboxPhoneNumbersResult",
            [
                MemberSchema("PhoneNumbers", Schemas.smsSandboxPhoneNumberList, isRequired: true),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumbers)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSubscriptionsByTopicInput`.
    package struct ListSubscriptionsByTopicInput: AWSStructure {
        package var topicArn: String
        package var nextToken: String?

        package init(topicArn: String, nextToken: String? = nil) {
            self.topicArn = topicArn
            self.nextToken = nextToken
        }

        package static var blank: ListSubscriptionsByTopicInput { ListSubscriptionsByTopicInput(topicArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "ListSubscriptionsByTopicInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSubscriptionsByTopicResponse`.
    package struct ListSubscriptionsByTopicResponse: AWSStructure {
        package var subscriptions: [Subscription]?
        package var nextToken: String?

        package init(subscriptions: [Subscription]? = nil, nextToken: String? = nil) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }

        package static var blank: ListSubscriptionsByTopicResponse { ListSubscriptionsByTopicResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListSubscriptionsByTopicResponse",
            [
                MemberSchema("Subscriptions", Schemas.subscriptionsList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptions)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSubscriptionsInput`.
    package struct ListSubscriptionsInput: AWSStructure {
        package var nextToken: String?

        package init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        package static var blank: ListSubscriptionsInput { ListSubscriptionsInput() }

        package static let schema = StructureSchema(
            .sns,
            "ListSubscriptionsInput",
            [
                MemberSchema("NextToken", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListSubscriptionsResponse`.
    package struct ListSubscriptionsResponse: AWSStructure {
        package var subscriptions: [Subscription]?
        package var nextToken: String?

        package init(subscriptions: [Subscription]? = nil, nextToken: String? = nil) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }

        package static var blank: ListSubscriptionsResponse { ListSubscriptionsResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListSubscriptionsResponse",
            [
                MemberSchema("Subscriptions", Schemas.subscriptionsList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptions)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListTagsForResourceRequest`.
    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceArn: String

        package init(resourceArn: String) {
            self.resourceArn = resourceArn
        }

        package static var blank: ListTagsForResourceRequest { ListTagsForResourceRequest(resourceArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "ListTagsForResourceRequest",
            [
                MemberSchema("ResourceArn", Schemas.amazonResourceName, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListTagsForResourceResponse`.
    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static var blank: ListTagsForResourceResponse { ListTagsForResourceResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListTagsForResourceResponse",
            [
                MemberSchema("Tags", Schemas.tagList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &tags)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListTopicsInput`.
    package struct ListTopicsInput: AWSStructure {
        package var nextToken: String?

        package init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        package static var blank: ListTopicsInput { ListTopicsInput() }

        package static let schema = StructureSchema(
            .sns,
            "ListTopicsInput",
            [
                MemberSchema("NextToken", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `ListTopicsResponse`.
    package struct ListTopicsResponse: AWSStructure {
        package var topics: [Topic]?
        package var nextToken: String?

        package init(topics: [Topic]? = nil, nextToken: String? = nil) {
            self.topics = topics
            self.nextToken = nextToken
        }

        package static var blank: ListTopicsResponse { ListTopicsResponse() }

        package static let schema = StructureSchema(
            .sns,
            "ListTopicsResponse",
            [
                MemberSchema("Topics", Schemas.topicsList),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topics)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: SNS 2010-03-31, shape `MessageAttributeValue`.
    package struct MessageAttributeValue: AWSStructure {
        package var dataType: String
        package var stringValue: String?
        package var binaryValue: Blob?

        package init(dataType: String, stringValue: String? = nil, binaryValue: Blob? = nil) {
            self.dataType = dataType
            self.stringValue = stringValue
            self.binaryValue = binaryValue
        }

        package static var blank: MessageAttributeValue { MessageAttributeValue(dataType: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "MessageAttributeValue",
            [
                MemberSchema("DataType", .plain, isRequired: true),
                MemberSchema("StringValue", .plain),
                MemberSchema("BinaryValue", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &dataType)
            visitor.member(members[1], &stringValue)
            visitor.member(members[2], &binaryValue)
        }
    }

    /// Source: SNS 2010-03-31, shape `OptInPhoneNumberInput`.
    package struct OptInPhoneNumberInput: AWSStructure, RedactedStructure {
        package var phoneNumber: String

        package init(phoneNumber: String) {
            self.phoneNumber = phoneNumber
        }

        package static var blank: OptInPhoneNumberInput { OptInPhoneNumberInput(phoneNumber: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "OptInPhoneNumberInput",
            [
                MemberSchema("phoneNumber", .secret, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
        }
    }

    /// Source: SNS 2010-03-31, shape `OptInPhoneNumberResponse`.
    package struct OptInPhoneNumberResponse: AWSStructure {
        package init() {}

        package static var blank: OptInPhoneNumberResponse { OptInPhoneNumberResponse() }

        package static let schema = StructureSchema(.sns, "OptInPhoneNumberResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `PhoneNumberInformation`.
    package struct PhoneNumberInformation: AWSStructure, RedactedStructure {
        package var createdAt: Timestamp?
        package var phoneNumber: String?
        package var status: String?
        package var iso2CountryCode: String?
        package var routeType: RouteType?
        package var numberCapabilities: [NumberCapability]?

        package init(
            createdAt: Timestamp? = nil,
            phoneNumber: String? = nil,
            status: String? = nil,
            iso2CountryCode: String? = nil,
            routeType: RouteType? = nil,
            numberCapabilities: [NumberCapability]? = nil
        ) {
            self.createdAt = createdAt
            self.phoneNumber = phoneNumber
            self.status = status
            self.iso2CountryCode = iso2CountryCode
            self.routeType = routeType
            self.numberCapabilities = numberCapabilities
        }

        package static var blank: PhoneNumberInformation { PhoneNumberInformation() }

        package static let schema = StructureSchema(
            .sns,
            "PhoneNumberInformation",
            [
                MemberSchema("CreatedAt", .plain),
                MemberSchema("PhoneNumber", .secret),
                MemberSchema("Status", .plain),
                MemberSchema("Iso2CountryCode", Schemas.iso2CountryCode),
                MemberSchema("RouteType", Schemas.routeType),
                MemberSchema("NumberCapabilities", Schemas.numberCapabilityList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &createdAt)
            visitor.member(members[1], &phoneNumber)
            visitor.member(members[2], &status)
            visitor.member(members[3], &iso2CountryCode)
            visitor.member(members[4], &routeType)
            visitor.member(members[5], &numberCapabilities)
        }
    }

    /// Source: SNS 2010-03-31, shape `PlatformApplication`.
    package struct PlatformApplication: AWSStructure {
        package var platformApplicationArn: String?
        package var attributes: [String: String]?

        package init(platformApplicationArn: String? = nil, attributes: [String: String]? = nil) {
            self.platformApplicationArn = platformApplicationArn
            self.attributes = attributes
        }

        package static var blank: PlatformApplication { PlatformApplication() }

        package static let schema = StructureSchema(
            .sns,
            "PlatformApplication",
            [
                MemberSchema("PlatformApplicationArn", .plain),
                MemberSchema("Attributes", Schemas.mapStringToString),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
            visitor.member(members[1], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishBatchInput`.
    package struct PublishBatchInput: AWSStructure {
        package var topicArn: String
        package var publishBatchRequestEntries: [PublishBatchRequestEntry]

        package init(topicArn: String, publishBatchRequestEntries: [PublishBatchRequestEntry]) {
            self.topicArn = topicArn
            self.publishBatchRequestEntries = publishBatchRequestEntries
        }

        package static var blank: PublishBatchInput {
            PublishBatchInput(topicArn: .blank, publishBatchRequestEntries: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "PublishBatchInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("PublishBatchRequestEntries", Schemas.publishBatchRequestEntryList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &publishBatchRequestEntries)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishBatchRequestEntry`.
    package struct PublishBatchRequestEntry: AWSStructure {
        package var id: String
        package var message: String
        package var subject: String?
        package var messageStructure: String?
        package var messageAttributes: [String: MessageAttributeValue]?
        package var messageDeduplicationId: String?
        package var messageGroupId: String?

        package init(
            id: String,
            message: String,
            subject: String? = nil,
            messageStructure: String? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.id = id
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        package static var blank: PublishBatchRequestEntry { PublishBatchRequestEntry(id: .blank, message: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "PublishBatchRequestEntry",
            [
                MemberSchema("Id", .plain, isRequired: true),
                MemberSchema("Message", .plain, isRequired: true),
                MemberSchema("Subject", .plain),
                MemberSchema("MessageStructure", .plain),
                MemberSchema("MessageAttributes", Schemas.messageAttributeMap),
                MemberSchema("MessageDeduplicationId", .plain),
                MemberSchema("MessageGroupId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &message)
            visitor.member(members[2], &subject)
            visitor.member(members[3], &messageStructure)
            visitor.member(members[4], &messageAttributes)
            visitor.member(members[5], &messageDeduplicationId)
            visitor.member(members[6], &messageGroupId)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishBatchResponse`.
    package struct PublishBatchResponse: AWSStructure {
        package var successful: [PublishBatchResultEntry]?
        package var failed: [BatchResultErrorEntry]?

        package init(successful: [PublishBatchResultEntry]? = nil, failed: [BatchResultErrorEntry]? = nil) {
            self.successful = successful
            self.failed = failed
        }

        package static var blank: PublishBatchResponse { PublishBatchResponse() }

        package static let schema = StructureSchema(
            .sns,
            "PublishBatchResponse",
            [
                MemberSchema("Successful", Schemas.publishBatchResultEntryList),
                MemberSchema("Failed", Schemas.batchResultErrorEntryList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &successful)
            visitor.member(members[1], &failed)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishBatchResultEntry`.
    package struct PublishBatchResultEntry: AWSStructure {
        package var id: String?
        package var messageId: String?
        package var sequenceNumber: String?

        package init(id: String? = nil, messageId: String? = nil, sequenceNumber: String? = nil) {
            self.id = id
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }

        package static var blank: PublishBatchResultEntry { PublishBatchResultEntry() }

        package static let schema = StructureSchema(
            .sns,
            "PublishBatchResultEntry",
            [
                MemberSchema("Id", .plain),
                MemberSchema("MessageId", .plain),
                MemberSchema("SequenceNumber", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &messageId)
            visitor.member(members[2], &sequenceNumber)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishInput`.
    package struct PublishInput: AWSStructure, RedactedStructure {
        package var topicArn: String?
        package var targetArn: String?
        package var phoneNumber: String?
        package var message: String
        package var subject: String?
        package var messageStructure: String?
        package var messageAttributes: [String: MessageAttributeValue]?
        package var messageDeduplicationId: String?
        package var messageGroupId: String?

        package init(
            topicArn: String? = nil,
            targetArn: String? = nil,
            phoneNumber: String? = nil,
            message: String,
            subject: String? = nil,
            messageStructure: String? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.topicArn = topicArn
            self.targetArn = targetArn
            self.phoneNumber = phoneNumber
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        package static var blank: PublishInput { PublishInput(message: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "PublishInput",
            [
                MemberSchema("TopicArn", .plain),
                MemberSchema("TargetArn", .plain),
                MemberSchema("PhoneNumber", .secret),
                MemberSchema("Message", .plain, isRequired: true),
                MemberSchema("Subject", .plain),
                MemberSchema("MessageStructure", .plain),
                MemberSchema("MessageAttributes", Schemas.messageAttributeMap),
                MemberSchema("MessageDeduplicationId", .plain),
                MemberSchema("MessageGroupId", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &targetArn)
            visitor.member(members[2], &phoneNumber)
            visitor.member(members[3], &message)
            visitor.member(members[4], &subject)
            visitor.member(members[5], &messageStructure)
            visitor.member(members[6], &messageAttributes)
            visitor.member(members[7], &messageDeduplicationId)
            visitor.member(members[8], &messageGroupId)
        }
    }

    /// Source: SNS 2010-03-31, shape `PublishResponse`.
    package struct PublishResponse: AWSStructure {
        package var messageId: String?
        package var sequenceNumber: String?

        package init(messageId: String? = nil, sequenceNumber: String? = nil) {
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }

        package static var blank: PublishResponse { PublishResponse() }

        package static let schema = StructureSchema(
            .sns,
            "PublishResponse",
            [
                MemberSchema("MessageId", .plain),
                MemberSchema("SequenceNumber", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &messageId)
            visitor.member(members[1], &sequenceNumber)
        }
    }

    /// Source: SNS 2010-03-31, shape `PutDataProtectionPolicyInput`.
    package struct PutDataProtectionPolicyInput: AWSStructure {
        package var resourceArn: String
        package var dataProtectionPolicy: String

        package init(resourceArn: String, dataProtectionPolicy: String) {
            self.resourceArn = resourceArn
            self.dataProtectionPolicy = dataProtectionPolicy
        }

        package static var blank: PutDataProtectionPolicyInput {
            PutDataProtectionPolicyInput(resourceArn: .blank, dataProtectionPolicy: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "PutDataProtectionPolicyInput",
            [
                MemberSchema("ResourceArn", .plain, isRequired: true),
                MemberSchema("DataProtectionPolicy", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
            visitor.member(members[1], &dataProtectionPolicy)
        }
    }

    /// Nothing: the model has no shape here.
    package struct PutDataProtectionPolicyResponse: AWSStructure {
        package init() {}

        package static var blank: PutDataProtectionPolicyResponse { PutDataProtectionPolicyResponse() }

        package static let schema = StructureSchema(.sns, "PutDataProtectionPolicyResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `RemovePermissionInput`.
    package struct RemovePermissionInput: AWSStructure {
        package var topicArn: String
        package var label: String

        package init(topicArn: String, label: String) {
            self.topicArn = topicArn
            self.label = label
        }

        package static var blank: RemovePermissionInput { RemovePermissionInput(topicArn: .blank, label: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "RemovePermissionInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("Label", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &label)
        }
    }

    /// Nothing: the model has no shape here.
    package struct RemovePermissionResponse: AWSStructure {
        package init() {}

        package static var blank: RemovePermissionResponse { RemovePermissionResponse() }

        package static let schema = StructureSchema(.sns, "RemovePermissionResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SMSSandboxPhoneNumber`.
    package struct SMSSandboxPhoneNumber: AWSStructure, RedactedStructure {
        package var phoneNumber: String?
        package var status: SMSSandboxPhoneNumberVerificationStatus?

        package init(phoneNumber: String? = nil, status: SMSSandboxPhoneNumberVerificationStatus? = nil) {
            self.phoneNumber = phoneNumber
            self.status = status
        }

        package static var blank: SMSSandboxPhoneNumber { SMSSandboxPhoneNumber() }

        package static let schema = StructureSchema(
            .sns,
            "SMSSandboxPhoneNumber",
            [
                MemberSchema("PhoneNumber", Schemas.phoneNumberString),
                MemberSchema("Status", Schemas.smsSandboxPhoneNumberVerificationStatus),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
            visitor.member(members[1], &status)
        }
    }

    /// Source: SNS 2010-03-31, shape `SetEndpointAttributesInput`.
    package struct SetEndpointAttributesInput: AWSStructure {
        package var endpointArn: String
        package var attributes: [String: String]

        package init(endpointArn: String, attributes: [String: String]) {
            self.endpointArn = endpointArn
            self.attributes = attributes
        }

        package static var blank: SetEndpointAttributesInput {
            SetEndpointAttributesInput(endpointArn: .blank, attributes: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "SetEndpointAttributesInput",
            [
                MemberSchema("EndpointArn", .plain, isRequired: true),
                MemberSchema("Attributes", Schemas.mapStringToString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &endpointArn)
            visitor.member(members[1], &attributes)
        }
    }

    /// Nothing: the model has no shape here.
    package struct SetEndpointAttributesResponse: AWSStructure {
        package init() {}

        package static var blank: SetEndpointAttributesResponse { SetEndpointAttributesResponse() }

        package static let schema = StructureSchema(.sns, "SetEndpointAttributesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SetPlatformApplicationAttributesInput`.
    package struct SetPlatformApplicationAttributesInput: AWSStructure {
        package var platformApplicationArn: String
        package var attributes: [String: String]

        package init(platformApplicationArn: String, attributes: [String: String]) {
            self.platformApplicationArn = platformApplicationArn
            self.attributes = attributes
        }

        package static var blank: SetPlatformApplicationAttributesInput {
            SetPlatformApplicationAttributesInput(platformApplicationArn: .blank, attributes: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "SetPlatformApplicationAttributesInput",
            [
                MemberSchema("PlatformApplicationArn", .plain, isRequired: true),
                MemberSchema("Attributes", Schemas.mapStringToString, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &platformApplicationArn)
            visitor.member(members[1], &attributes)
        }
    }

    /// Nothing: the model has no shape here.
    package struct SetPlatformApplicationAttributesResponse: AWSStructure {
        package init() {}

        package static var blank: SetPlatformApplicationAttributesResponse {
            SetPlatformApplicationAttributesResponse()
        }

        package static let schema = StructureSchema(.sns, "SetPlatformApplicationAttributesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SetSMSAttributesInput`.
    package struct SetSMSAttributesInput: AWSStructure {
        package var attributes: [String: String]

        package init(attributes: [String: String]) {
            self.attributes = attributes
        }

        package static var blank: SetSMSAttributesInput { SetSMSAttributesInput(attributes: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "SetSMSAttributesInput",
            [
                MemberSchema("attributes", Schemas.mapStringToString, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &attributes)
        }
    }

    /// Source: SNS 2010-03-31, shape `SetSMSAttributesResponse`.
    package struct SetSMSAttributesResponse: AWSStructure {
        package init() {}

        package static var blank: SetSMSAttributesResponse { SetSMSAttributesResponse() }

        package static let schema = StructureSchema(.sns, "SetSMSAttributesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SetSubscriptionAttributesInput`.
    package struct SetSubscriptionAttributesInput: AWSStructure {
        package var subscriptionArn: String
        package var attributeName: String
        package var attributeValue: String?

        package init(subscriptionArn: String, attributeName: String, attributeValue: String? = nil) {
            self.subscriptionArn = subscriptionArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }

        package static var blank: SetSubscriptionAttributesInput {
            SetSubscriptionAttributesInput(subscriptionArn: .blank, attributeName: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "SetSubscriptionAttributesInput",
            [
                MemberSchema("SubscriptionArn", .plain, isRequired: true),
                MemberSchema("AttributeName", .plain, isRequired: true),
                MemberSchema("AttributeValue", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
            visitor.member(members[1], &attributeName)
            visitor.member(members[2], &attributeValue)
        }
    }

    /// Nothing: the model has no shape here.
    package struct SetSubscriptionAttributesResponse: AWSStructure {
        package init() {}

        package static var blank: SetSubscriptionAttributesResponse { SetSubscriptionAttributesResponse() }

        package static let schema = StructureSchema(.sns, "SetSubscriptionAttributesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SetTopicAttributesInput`.
    package struct SetTopicAttributesInput: AWSStructure {
        package var topicArn: String
        package var attributeName: String
        package var attributeValue: String?

        package init(topicArn: String, attributeName: String, attributeValue: String? = nil) {
            self.topicArn = topicArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }

        package static var blank: SetTopicAttributesInput {
            SetTopicAttributesInput(topicArn: .blank, attributeName: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "SetTopicAttributesInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("AttributeName", .plain, isRequired: true),
                MemberSchema("AttributeValue", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &attributeName)
            visitor.member(members[2], &attributeValue)
        }
    }

    /// Nothing: the model has no shape here.
    package struct SetTopicAttributesResponse: AWSStructure {
        package init() {}

        package static var blank: SetTopicAttributesResponse { SetTopicAttributesResponse() }

        package static let schema = StructureSchema(.sns, "SetTopicAttributesResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `SubscribeInput`.
    package struct SubscribeInput: AWSStructure {
        package var topicArn: String
        package var `protocol`: String
        package var endpoint: String?
        package var attributes: [String: String]?
        package var returnSubscriptionArn: Bool?

        package init(
            topicArn: String,
            protocol: String,
            endpoint: String? = nil,
            attributes: [String: String]? = nil,
            returnSubscriptionArn: Bool? = nil
        ) {
            self.topicArn = topicArn
            self.protocol = `protocol`
            self.endpoint = endpoint
            self.attributes = attributes
            self.returnSubscriptionArn = returnSubscriptionArn
        }

        package static var blank: SubscribeInput { SubscribeInput(topicArn: .blank, protocol: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "SubscribeInput",
            [
                MemberSchema("TopicArn", .plain, isRequired: true),
                MemberSchema("Protocol", .plain, isRequired: true),
                MemberSchema("Endpoint", .plain),
                MemberSchema("Attributes", Schemas.subscriptionAttributesMap),
                MemberSchema("ReturnSubscriptionArn", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
            visitor.member(members[1], &`protocol`)
            visitor.member(members[2], &endpoint)
            visitor.member(members[3], &attributes)
            visitor.member(members[4], &returnSubscriptionArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `SubscribeResponse`.
    package struct SubscribeResponse: AWSStructure {
        package var subscriptionArn: String?

        package init(subscriptionArn: String? = nil) {
            self.subscriptionArn = subscriptionArn
        }

        package static var blank: SubscribeResponse { SubscribeResponse() }

        package static let schema = StructureSchema(
            .sns,
            "SubscribeResponse",
            [
                MemberSchema("SubscriptionArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `Subscription`.
    package struct Subscription: AWSStructure {
        package var subscriptionArn: String?
        package var owner: String?
        package var `protocol`: String?
        package var endpoint: String?
        package var topicArn: String?

        package init(
            subscriptionArn: String? = nil,
            owner: String? = nil,
            protocol: String? = nil,
            endpoint: String? = nil,
            topicArn: String? = nil
        ) {
            self.subscriptionArn = subscriptionArn
            self.owner = owner
            self.protocol = `protocol`
            self.endpoint = endpoint
            self.topicArn = topicArn
        }

        package static var blank: Subscription { Subscription() }

        package static let schema = StructureSchema(
            .sns,
            "Subscription",
            [
                MemberSchema("SubscriptionArn", .plain),
                MemberSchema("Owner", .plain),
                MemberSchema("Protocol", .plain),
                MemberSchema("Endpoint", .plain),
                MemberSchema("TopicArn", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
            visitor.member(members[1], &owner)
            visitor.member(members[2], &`protocol`)
            visitor.member(members[3], &endpoint)
            visitor.member(members[4], &topicArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "Tag",
            [
                MemberSchema("Key", Schemas.tagKey, isRequired: true),
                MemberSchema("Value", Schemas.tagValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: SNS 2010-03-31, shape `TagResourceRequest`.
    package struct TagResourceRequest: AWSStructure {
        package var resourceArn: String
        package var tags: [Tag]

        package init(resourceArn: String, tags: [Tag]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        package static var blank: TagResourceRequest { TagResourceRequest(resourceArn: .blank, tags: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "TagResourceRequest",
            [
                MemberSchema("ResourceArn", Schemas.amazonResourceName, isRequired: true),
                MemberSchema("Tags", Schemas.tagList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: SNS 2010-03-31, shape `TagResourceResponse`.
    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: TagResourceResponse { TagResourceResponse() }

        package static let schema = StructureSchema(.sns, "TagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `Topic`.
    package struct Topic: AWSStructure {
        package var topicArn: String?

        package init(topicArn: String? = nil) {
            self.topicArn = topicArn
        }

        package static var blank: Topic { Topic() }

        package static let schema = StructureSchema(
            .sns,
            "Topic",
            [
                MemberSchema("TopicArn", .plain)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &topicArn)
        }
    }

    /// Source: SNS 2010-03-31, shape `UnsubscribeInput`.
    package struct UnsubscribeInput: AWSStructure {
        package var subscriptionArn: String

        package init(subscriptionArn: String) {
            self.subscriptionArn = subscriptionArn
        }

        package static var blank: UnsubscribeInput { UnsubscribeInput(subscriptionArn: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "UnsubscribeInput",
            [
                MemberSchema("SubscriptionArn", .plain, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &subscriptionArn)
        }
    }

    /// Nothing: the model has no shape here.
    package struct UnsubscribeResponse: AWSStructure {
        package init() {}

        package static var blank: UnsubscribeResponse { UnsubscribeResponse() }

        package static let schema = StructureSchema(.sns, "UnsubscribeResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `UntagResourceRequest`.
    package struct UntagResourceRequest: AWSStructure {
        package var resourceArn: String
        package var tagKeys: [String]

        package init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        package static var blank: UntagResourceRequest { UntagResourceRequest(resourceArn: .blank, tagKeys: .blank) }

        package static let schema = StructureSchema(
            .sns,
            "UntagResourceRequest",
            [
                MemberSchema("ResourceArn", Schemas.amazonResourceName, isRequired: true),
                MemberSchema("TagKeys", Schemas.tagKeyList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceArn)
            visitor.member(members[1], &tagKeys)
        }
    }

    /// Source: SNS 2010-03-31, shape `UntagResourceResponse`.
    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static var blank: UntagResourceResponse { UntagResourceResponse() }

        package static let schema = StructureSchema(.sns, "UntagResourceResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: SNS 2010-03-31, shape `VerifySMSSandboxPhoneNumberInput`.
    package struct VerifySMSSandboxPhoneNumberInput: AWSStructure, RedactedStructure {
        package var phoneNumber: String
        package var oneTimePassword: String

        package init(phoneNumber: String, oneTimePassword: String) {
            self.phoneNumber = phoneNumber
            self.oneTimePassword = oneTimePassword
        }

        package static var blank: VerifySMSSandboxPhoneNumberInput {
            VerifySMSSandboxPhoneNumberInput(phoneNumber: .blank, oneTimePassword: .blank)
        }

        package static let schema = StructureSchema(
            .sns,
            "VerifySMSSandboxPhoneNumberInput",
            [
                MemberSchema("PhoneNumber", Schemas.phoneNumberString, isRequired: true),
                MemberSchema("OneTimePassword", Schemas.otpCode, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &phoneNumber)
            visitor.member(members[1], &oneTimePassword)
        }
    }

    /// Source: SNS 2010-03-31, shape `VerifySMSSandboxPhoneNumberResult`.
    package struct VerifySMSSandboxPhoneNumberResult: AWSStructure {
        package init() {}

        package static var blank: VerifySMSSandboxPhoneNumberResult { VerifySMSSandboxPhoneNumberResult() }

        package static let schema = StructureSchema(.sns, "VerifySMSSandboxPhoneNumberResult", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }
}
