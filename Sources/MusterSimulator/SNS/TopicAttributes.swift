import MusterAWS
import MusterCore

/// What can be set of a topic, and what it shows.
extension NotificationState {
    func getTopicAttributes(
        _ input: SNS.GetTopicAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetTopicAttributesResponse {
        let place = try topic(input.topicArn)
        let topic = topics[place]
        var attributes = topic.attributes
        attributes["TopicArn"] = topic.arn
        attributes["Owner"] = account.rawValue
        attributes["Policy"] = policyText(of: place)
        attributes["DisplayName"] = topic.attributes["DisplayName"] ?? ""
        attributes["EffectiveDeliveryPolicy"] = deliveryPolicy(of: topic).effectiveText(isOfTopic: true)
        attributes["SubscriptionsConfirmed"] = String(topic.subscriptions.count { $0.isConfirmed })
        attributes["SubscriptionsPending"] = String(topic.subscriptions.count { !$0.isConfirmed })
        attributes["SubscriptionsDeleted"] = String(topic.deletedSubscriptionCount)
        if topic.isFIFO {
            attributes["FifoTopic"] = "true"
            attributes["ContentBasedDeduplication"] = topic.attributes["ContentBasedDeduplication"] ?? "false"
        }
        return SNS.GetTopicAttributesResponse(attributes: attributes)
    }

    /// `SetTopicAttributes`; without a value the attribute is as if nobody had set it.
    mutating func setTopicAttributes(
        _ input: SNS.SetTopicAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetTopicAttributesResponse {
        let topic = try topic(input.topicArn)
        let name = input.attributeName
        guard let value = input.attributeValue, !value.isEmpty else {
            guard Self.topicAttributes.contains(name) else { throw Self.unknownAttribute(name) }
            topics[topic].attributes[name] = nil
            if name == "Policy" { topics[topic].policy = nil }
            return SNS.SetTopicAttributesResponse()
        }
        try checkTopicAttribute(name, value, isFIFO: topics[topic].isFIFO)
        if name == "Policy" {
            try setPolicy(value, of: topic)
        } else {
            topics[topic].attributes[name] = value
        }
        return SNS.SetTopicAttributesResponse()
    }

    /// The delivery policy in force of a topic; its text was checked when it was set.
    func deliveryPolicy(of topic: TopicRecord) -> DeliveryPolicy {
        topic.attributes["DeliveryPolicy"].flatMap { try? DeliveryPolicy($0, isOfTopic: true) } ?? DeliveryPolicy()
    }

    // MARK: Checks

    static let notYet = "The simulator does not act on this"

    /// Roles and sampling rates of delivery status logs, which nobody reads in a simulated world.
    private static let feedback: Set<String> = Set(
        ["HTTP", "Firehose", "Lambda", "Application", "SQS"].flatMap { transport in
            ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"].map { transport + $0 }
        }
    )

    private static let topicAttributes: Set<String> = feedback.union([
        "DisplayName", "ContentBasedDeduplication", "FifoThroughputScope", "SignatureVersion", "TracingConfig",
        "KmsMasterKeyId", "MaximumMessageSize", "Policy", "DeliveryPolicy",
    ])

    static func unknownAttribute(_ name: String) -> AWSError {
        .snsInvalidParameter("AttributeName", "Unknown attribute \(name.prefix(100))")
    }

    /// Checks the value of an attribute that somebody sets; a policy is read where it is set.
    func checkTopicAttribute(_ name: String, _ value: String, isFIFO: Bool) throws(AWSError) {
        switch name {
        case "DisplayName":
            guard value.count <= 100 else { throw .snsInvalidParameter("DisplayName", "At most 100 characters") }
        case "ContentBasedDeduplication", "FifoThroughputScope":
            guard isFIFO else { throw .snsInvalidParameter("AttributeName", "\(name) is for FIFO topics") }
            let words = name == "FifoThroughputScope" ? ["Topic", "MessageGroup"] : ["true", "false"]
            guard words.contains(value) else {
                throw .snsInvalidParameter(name, "Expected \(words.joined(separator: " or "))")
            }
        case "SignatureVersion":
            guard value == "1" || value == "2" else { throw .snsInvalidParameter(name, "Expected 1 or 2") }
        case "TracingConfig":
            guard value == "PassThrough" || value == "Active" else {
                throw .snsInvalidParameter(name, "Expected PassThrough or Active")
            }
        case "KmsMasterKeyId":
            guard value.utf8.count <= 2_048 else { throw .snsInvalidParameter(name, "At most 2048 characters") }
        case "MaximumMessageSize":
            guard let size = Int(value), (1_024...1_048_576).contains(size) else {
                throw .snsInvalidParameter(name, "Expected a number from 1024 to 1048576")
            }
        case "DeliveryPolicy":
            _ = try DeliveryPolicy(value, isOfTopic: true)
        case "Policy":
            break
        case "ArchivePolicy":
            throw .snsInvalidParameter(name, Self.notYet)
        default:
            guard Self.feedback.contains(name) else { throw Self.unknownAttribute(name) }
            if name.hasSuffix("Rate") {
                guard let rate = Int(value), (0...100).contains(rate) else {
                    throw .snsInvalidParameter(name, "Expected a number from 0 to 100")
                }
            } else if !value.hasPrefix("arn:") {
                throw .snsInvalidParameter(name, "Expected the ARN of a role")
            }
        }
    }
}
