import MusterAWS
import MusterCore

/// Topics, their attributes and tags.
extension NotificationState {
    /// `CreateTopic`: the same call for an existing topic answers with that topic.
    mutating func createTopic(
        _ input: SNS.CreateTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CreateTopicResponse {
        let attributes = input.attributes ?? [:]
        let tags = Self.map(input.tags ?? [])
        try checkName(input.name, isFIFO: attributes["FifoTopic"] == "true")
        for name in attributes.keys.sorted() {
            try checkTopicAttribute(name, attributes[name] ?? "", isCreation: true)
        }
        guard input.dataProtectionPolicy == nil else {
            throw .snsInvalidParameter("DataProtectionPolicy", Self.notYet)
        }
        try checkTags(tags)
        if let known = topics.first(where: { $0.name == input.name }) {
            guard attributes.allSatisfy({ known.attributes[$0.key] == $0.value }) else {
                throw .snsInvalidParameter("Attributes", "Topic already exists with different attributes")
            }
            guard tags.allSatisfy({ known.tags[$0.key] == $0.value }) else {
                throw .snsInvalidParameter("Tags", "Topic already exists with different tags")
            }
            return SNS.CreateTopicResponse(topicArn: known.arn)
        }
        let isFIFO = input.name.hasSuffix(".fifo")
        let limit = isFIFO ? 1_000 : 100_000
        guard topics.count(where: { $0.isFIFO == isFIFO }) < limit else {
            throw .topicLimitExceeded("An account has at most \(limit) topics of this kind")
        }
        let topic = TopicRecord(name: input.name, arn: arn(input.name), attributes: attributes, tags: tags)
        topics.append(topic)
        return SNS.CreateTopicResponse(topicArn: topic.arn)
    }

    /// `DeleteTopic`: its subscriptions go with it; one that does not exist is deleted already.
    mutating func deleteTopic(
        _ input: SNS.DeleteTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.DeleteTopicResponse {
        do {
            topics.remove(at: try topic(input.topicArn, action: "SNS:DeleteTopic", context))
        } catch {
            guard error.code == .notFound else { throw error }
        }
        return SNS.DeleteTopicResponse()
    }

    func listTopics(
        _ input: SNS.ListTopicsInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListTopicsResponse {
        let (page, next) = try page(topics, token: input.nextToken, of: "ListTopics")
        return SNS.ListTopicsResponse(topics: page.map { SNS.Topic(topicArn: $0.arn) }, nextToken: next)
    }

    func getTopicAttributes(
        _ input: SNS.GetTopicAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetTopicAttributesResponse {
        let topic = topics[try topic(input.topicArn, action: "SNS:GetTopicAttributes", context)]
        var attributes = topic.attributes
        attributes["TopicArn"] = topic.arn
        attributes["Owner"] = account.rawValue
        attributes["DisplayName"] = topic.attributes["DisplayName"] ?? ""
        attributes["SubscriptionsConfirmed"] = String(topic.subscriptions.count { $0.isConfirmed })
        attributes["SubscriptionsPending"] = String(topic.subscriptions.count { !$0.isConfirmed })
        attributes["SubscriptionsDeleted"] = String(topic.deletedSubscriptionCount)
        return SNS.GetTopicAttributesResponse(attributes: attributes)
    }

    mutating func setTopicAttributes(
        _ input: SNS.SetTopicAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetTopicAttributesResponse {
        let topic = try topic(input.topicArn, action: "SNS:SetTopicAttributes", context)
        try checkTopicAttribute(input.attributeName, input.attributeValue ?? "", isCreation: false)
        if input.attributeName == "ContentBasedDeduplication", !topics[topic].isFIFO {
            throw .snsInvalidParameter("AttributeName", "ContentBasedDeduplication is for FIFO topics")
        }
        topics[topic].attributes[input.attributeName] = input.attributeValue
        return SNS.SetTopicAttributesResponse()
    }

    // MARK: Tags

    func listTags(
        _ input: SNS.ListTagsForResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListTagsForResourceResponse {
        let topic = topics[try taggable(input.resourceArn, action: "SNS:ListTagsForResource", context)]
        let tags = topic.tags.sorted { $0.key < $1.key }
        return SNS.ListTagsForResourceResponse(tags: tags.map { SNS.Tag(key: $0.key, value: $0.value) })
    }

    mutating func tagResource(
        _ input: SNS.TagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.TagResourceResponse {
        let topic = try taggable(input.resourceArn, action: "SNS:TagResource", context)
        let tags = topics[topic].tags.merging(Self.map(input.tags)) { _, new in new }
        try checkTags(tags)
        topics[topic].tags = tags
        return SNS.TagResourceResponse()
    }

    mutating func untagResource(
        _ input: SNS.UntagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.UntagResourceResponse {
        let topic = try taggable(input.resourceArn, action: "SNS:UntagResource", context)
        for key in input.tagKeys {
            topics[topic].tags[key] = nil
        }
        return SNS.UntagResourceResponse()
    }

    private func taggable(_ arn: String, action: String, _ context: RequestContext) throws(AWSError) -> Int {
        do {
            return try topic(arn, action: action, context)
        } catch {
            throw error.code == .notFound ? .snsResourceNotFound() : error
        }
    }

    // MARK: Checks

    static let notYet = "The simulator does not act on this yet"

    private func checkName(_ name: String, isFIFO: Bool) throws(AWSError) {
        let base = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        let isPlain = base.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                || byte == 95
        }
        guard !base.isEmpty, name.utf8.count <= 256, isPlain, isFIFO == name.hasSuffix(".fifo") else {
            throw .snsInvalidParameter("Topic Name", "Topic names have 1 to 256 letters, digits, - and _")
        }
    }

    private func checkTopicAttribute(_ name: String, _ value: String, isCreation: Bool) throws(AWSError) {
        switch name {
        case "DisplayName":
            guard value.count <= 100 else { throw .snsInvalidParameter("DisplayName", "At most 100 characters") }
        case "FifoTopic" where isCreation, "ContentBasedDeduplication":
            guard value == "true" || value == "false" else {
                throw .snsInvalidParameter(name, "Expected true or false")
            }
        case "SignatureVersion":
            guard value == "1" || value == "2" else { throw .snsInvalidParameter(name, "Expected 1 or 2") }
        case "TracingConfig":
            guard value == "PassThrough" || value == "Active" else {
                throw .snsInvalidParameter(name, "Expected PassThrough or Active")
            }
        case "Policy", "DeliveryPolicy", "KmsMasterKeyId", "ArchivePolicy", "FifoThroughputScope":
            throw .snsInvalidParameter(name, Self.notYet)
        default:
            throw .snsInvalidParameter("AttributeName", "Unknown attribute \(name.prefix(100))")
        }
    }

    private func checkTags(_ tags: [String: String]) throws(AWSError) {
        guard tags.count <= 50 else { throw .snsTagLimitExceeded("A topic has at most 50 tags") }
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw .snsInvalidParameter("Tags", "Tag keys that begin with aws: are reserved")
        }
    }

    private static func map(_ tags: [SNS.Tag]) -> [String: String] {
        Dictionary(tags.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
    }

    /// A page of 100.
    func page<Item>(
        _ items: [Item],
        token: String?,
        of list: String
    ) throws(AWSError) -> (items: ArraySlice<Item>, next: String?) {
        var digest = StableHash()
        digest.combine(account.rawValue)
        digest.combine(region.rawValue)
        digest.combine(list)
        var start = 0
        if let token {
            guard let position = environment.tokens.position(token, list: digest.value) else {
                throw .snsInvalidParameter("NextToken", "The token does not belong to this list")
            }
            start = min(max(0, Int(position)), items.count)
        }
        let end = min(items.count, start + 100)
        let next = end < items.count ? environment.tokens.token(Int64(end), list: digest.value) : nil
        return (items[start..<end], next)
    }
}
