import MusterAWS
import MusterCore

/// Topics, from their creation to their end.
extension NotificationState {
    /// `CreateTopic`: the same call for an existing topic answers with that topic.
    mutating func createTopic(
        _ input: SNS.CreateTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CreateTopicResponse {
        var attributes = input.attributes ?? [:]
        let tags = Self.map(input.tags ?? [])
        let kind = attributes["FifoTopic"]
        guard kind == nil || kind == "true" || kind == "false" else {
            throw .snsInvalidParameter("FifoTopic", "Expected true or false")
        }
        let isFIFO = kind == "true"
        try checkName(input.name, isFIFO: isFIFO)
        if !isFIFO { attributes["FifoTopic"] = nil }
        let arn = arn(input.name)
        for name in attributes.keys.sorted() where name != "FifoTopic" {
            try checkTopicAttribute(name, attributes[name] ?? "", isFIFO: isFIFO)
        }
        let policy = try attributes["Policy"].map { text throws(AWSError) in try TopicPolicy.read(text, for: arn) }
        try checkTags(tags)
        if let text = input.dataProtectionPolicy { try checkDataProtection(text) }
        if let place = topics.place(of: arn) {
            let known = topics[place]
            guard attributes.allSatisfy({ known.attributes[$0.key] == $0.value }) else {
                throw .snsInvalidParameter("Attributes", "Topic already exists with different attributes")
            }
            guard tags.allSatisfy({ known.tags[$0.key] == $0.value }) else {
                throw .snsInvalidParameter("Tags", "Topic already exists with different tags")
            }
            return SNS.CreateTopicResponse(topicArn: arn)
        }
        let limit = isFIFO ? 1_000 : 100_000
        guard (isFIFO ? topics.fifoCount : topics.standardCount) < limit else {
            throw .topicLimitExceeded("An account has at most \(limit) topics of this kind")
        }
        var topic = TopicRecord(name: input.name, arn: arn, attributes: attributes, tags: tags, policy: policy)
        topic.dataProtection = input.dataProtectionPolicy
        topics.append(topic)
        return SNS.CreateTopicResponse(topicArn: arn)
    }

    /// `DeleteTopic`: its subscriptions go with it; one that does not exist is deleted already.
    mutating func deleteTopic(
        _ input: SNS.DeleteTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.DeleteTopicResponse {
        try Self.check(input.topicArn, "TopicArn")
        if let place = topics.place(of: input.topicArn) { topics.remove(at: place) }
        return SNS.DeleteTopicResponse()
    }

    func listTopics(
        _ input: SNS.ListTopicsInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListTopicsResponse {
        let (page, next) = try page(topics.all, token: input.nextToken, of: "ListTopics")
        return SNS.ListTopicsResponse(topics: page.map { SNS.Topic(topicArn: $0.arn) }, nextToken: next)
    }

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

    // MARK: Data protection

    func getDataProtectionPolicy(
        _ input: SNS.GetDataProtectionPolicyInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetDataProtectionPolicyResponse {
        SNS.GetDataProtectionPolicyResponse(
            dataProtectionPolicy: topics[try topic(input.resourceArn)].dataProtection ?? ""
        )
    }

    /// `PutDataProtectionPolicy`: the policy is kept, and no message is looked into.
    mutating func putDataProtectionPolicy(
        _ input: SNS.PutDataProtectionPolicyInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.PutDataProtectionPolicyResponse {
        let topic = try topic(input.resourceArn)
        guard !topics[topic].isFIFO else {
            throw .snsInvalidParameter("DataProtectionPolicy", "FIFO topics have none")
        }
        try checkDataProtection(input.dataProtectionPolicy)
        topics[topic].dataProtection = input.dataProtectionPolicy.isEmpty ? nil : input.dataProtectionPolicy
        return SNS.PutDataProtectionPolicyResponse()
    }

    /// Source: SNS 2010-03-31, `PutDataProtectionPolicy`: 30,720 characters.
    private func checkDataProtection(_ text: String) throws(AWSError) {
        guard
            text.isEmpty
                || (text.utf8.count <= 30_720 && (try? JSONParser.parse(text))?["Statement"]?.array?.isEmpty == false)
        else {
            throw .snsInvalidParameter("DataProtectionPolicy", "Expected a policy of at most 30720 characters as JSON")
        }
    }

    // MARK: Tags

    func listTags(
        _ input: SNS.ListTagsForResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListTagsForResourceResponse {
        let topic = topics[try taggable(input.resourceArn)]
        let tags = topic.tags.sorted { $0.key < $1.key }
        return SNS.ListTagsForResourceResponse(tags: tags.map { SNS.Tag(key: $0.key, value: $0.value) })
    }

    mutating func tagResource(
        _ input: SNS.TagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.TagResourceResponse {
        let topic = try taggable(input.resourceArn)
        let tags = topics[topic].tags.merging(Self.map(input.tags)) { _, new in new }
        try checkTags(tags)
        topics[topic].tags = tags
        return SNS.TagResourceResponse()
    }

    mutating func untagResource(
        _ input: SNS.UntagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.UntagResourceResponse {
        let topic = try taggable(input.resourceArn)
        for key in input.tagKeys {
            topics[topic].tags[key] = nil
        }
        return SNS.UntagResourceResponse()
    }

    private func taggable(_ arn: String) throws(AWSError) -> Int {
        do {
            return try topic(arn)
        } catch {
            throw error.code == .notFound ? .snsResourceNotFound() : error
        }
    }

    private func checkTags(_ tags: [String: String]) throws(AWSError) {
        guard tags.count <= 50 else { throw .snsTagLimitExceeded("A topic has at most 50 tags") }
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw .snsInvalidParameter("Tags", "Tag keys that begin with aws: are reserved")
        }
    }

    static func map(_ tags: [SNS.Tag]) -> [String: String] {
        Dictionary(tags.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
    }

    // MARK: Pages

    /// A page of 100.
    func page<Item>(
        _ items: [Item],
        token: String?,
        of list: String,
        size: Int? = nil
    ) throws(AWSError) -> (items: ArraySlice<Item>, next: String?) {
        var digest = StableHash()
        digest.combine(account.rawValue)
        digest.combine(region.rawValue)
        digest.combine(list)
        let page = try environment.cut(
            items,
            list: digest.value,
            token: token,
            size: size ?? 100,
            refusal: .snsInvalidParameter("NextToken", "The token does not belong to this list")
        )
        return (page.items[...], page.nextToken)
    }
}
