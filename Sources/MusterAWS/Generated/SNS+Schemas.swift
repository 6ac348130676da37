// Rules for values of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let actionsList: ValueSchema = .list(nil, nil, of: .plain)
        package static let amazonResourceName: ValueSchema = .text(1, 1011)
        package static let batchResultErrorEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let delegatesList: ValueSchema = .list(nil, nil, of: .plain)
        package static let listOfEndpoints: ValueSchema = .list(nil, nil, of: .structure)
        package static let listOfPlatformApplications: ValueSchema = .list(nil, nil, of: .structure)
        package static let listString: ValueSchema = .list(nil, nil, of: .plain)
        package static let mapStringToString: ValueSchema = .map(nil, nil, from: .plain, to: .plain)
        package static let messageAttributeMap: ValueSchema = .map(
            nil,
            nil,
            from: .plain,
            to: .structure,
            named: ("Name", "Value")
        )
        package static let phoneNumberList: ValueSchema = .list(nil, nil, of: .secret)
        package static let publishBatchRequestEntryList: ValueSchema = .list(nil, nil, of: .structure)
        package static let publishBatchResultEntryList: ValueSchema = .list(nil, nil, of: .structure)
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
