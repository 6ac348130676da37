// Rules for values of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let actionsList: ValueSchema = .list(nil, nil, of: .plain)
        package static let amazonResourceName: ValueSchema = .text(1, 1011)
        package static let batchResultErrorEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let delegatesList: ValueSchema = .list(nil, nil, of: .plain)
        package static let iso2CountryCode: ValueSchema = .text(nil, 2, pattern: "^[A-Za-z]{2}$")
        package static let languageCodeString: ValueSchema = .word(LanguageCodeString.table)
        package static let listOfEndpoints: ValueSchema = .list(nil, nil, of: .structure)
        package static let listOfPlatformApplications: ValueSchema = .list(nil, nil, of: .structure)
        package static let listString: ValueSchema = .list(nil, nil, of: .plain)
        package static let mapStringToString: ValueSchema = .map(nil, nil, from: .plain, to: .plain)
        package static let maxItems: ValueSchema = .number(1, 100)
        package static let maxItemsListOriginationNumbers: ValueSchema = .number(1, 30)
        package static let messageAttributeMap: ValueSchema = .map(
            nil,
            nil,
            from: .plain,
            to: .structure,
            named: ("Name", "Value")
        )
        package static let numberCapability: ValueSchema = .word(NumberCapability.table)
        package static let numberCapabilityList: ValueSchema = .list(nil, nil, of: Schemas.numberCapability)
        package static let otpCode: ValueSchema = .text(5, 8, pattern: "^[0-9]+$")
        package static let phoneNumberInformationList: ValueSchema = .list(nil, nil, of: .structure)
        package static let phoneNumberList: ValueSchema = .list(nil, nil, of: .secret)
        package static let phoneNumberString: ValueSchema = .text(
            nil,
            20,
            pattern: #"^(\+[0-9]{8,}|[0-9]{0,9})$"#,
            isSensitive: true
        )
        package static let publishBatchRequestEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let publishBatchResultEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let routeType: ValueSchema = .word(RouteType.table)
        package static let smsSandboxPhoneNumberList: ValueSchema = .list(nil, nil, of: .structure)
        package static let smsSandboxPhoneNumberVerificationStatus: ValueSchema = .word(
            SMSSandboxPhoneNumberVerificationStatus.table
        )
        package static let subscriptionAttributesMap: ValueSchema = .map(nil, nil, from: .plain, to: .plain)
        package static let subscriptionsList: ValueSchema = .list(nil, nil, of: .structure)
        package static let tagKey: ValueSchema = .text(1, 128)
        package static let tagKeyList: ValueSchema = .list(nil, nil, of: Schemas.tagKey)
        package static let tagList: ValueSchema = .list(nil, nil, of: .structure)
        package static let tagValue: ValueSchema = .text(0, 256)
        package static let topicAttributesMap: ValueSchema = .map(nil, nil, from: .plain, to: .plain)
        package static let topicsList: ValueSchema = .list(nil, nil, of: .structure)
    }
}
