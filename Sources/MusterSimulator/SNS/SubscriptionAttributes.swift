import MusterAWS
import MusterCore

/// What can be set of a subscription, and what it shows.
extension NotificationState {
    func getSubscriptionAttributes(
        _ input: SNS.GetSubscriptionAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetSubscriptionAttributesResponse {
        let (topic, place) = try ownSubscription(input.subscriptionArn, "SNS:GetSubscriptionAttributes", context)
        let record = topics[topic].subscriptions[place]
        var attributes = record.attributes
        attributes["SubscriptionArn"] = record.arn
        attributes["TopicArn"] = topics[topic].arn
        attributes["Owner"] = record.owner.rawValue
        attributes["SubscriptionPrincipal"] = "arn:\(region.partition):iam::\(record.owner.rawValue):root"
        attributes["Protocol"] = record.transport
        attributes["Endpoint"] = record.endpoint
        attributes["PendingConfirmation"] = record.isConfirmed ? "false" : "true"
        attributes["ConfirmationWasAuthenticated"] = record.wasAuthenticated ? "true" : "false"
        attributes["RawMessageDelivery"] = record.isRaw ? "true" : "false"
        if record.filter != nil { attributes["FilterPolicyScope"] = record.filterScope.rawValue }
        if record.transport == "http" || record.transport == "https" {
            let policy = deliveryPolicy(of: record, in: topics[topic])
            attributes["EffectiveDeliveryPolicy"] = policy.effectiveText(isOfTopic: false)
        }
        return SNS.GetSubscriptionAttributesResponse(attributes: attributes)
    }

    /// `SetSubscriptionAttributes`; without a value the attribute is as if nobody had set it.
    ///
    /// A filter holds at once. Source: SNS Developer Guide: the live service takes up to 15 minutes.
    mutating func setSubscriptionAttributes(
        _ input: SNS.SetSubscriptionAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetSubscriptionAttributesResponse {
        let (topic, place) = try ownSubscription(input.subscriptionArn, "SNS:SetSubscriptionAttributes", context)
        var record = topics[topic].subscriptions[place]
        let hadFilter = record.filter != nil
        let value = input.attributeValue ?? ""
        let name = input.attributeName
        guard Self.subscriptionAttributes.contains(name) else { throw Self.unknownAttribute(name) }
        record.attributes[name] = value.isEmpty ? nil : value
        if name == "FilterPolicy", value == "{}" { record.attributes[name] = nil }
        record.filter = try checkSubscriptionAttributes(record.attributes, record.transport, topic)
        if record.filter != nil, !hadFilter { try checkFilterRoom(in: topics[topic]) }
        topics[topic].subscriptions[place] = record
        return SNS.SetSubscriptionAttributesResponse()
    }

    /// The delivery policy in force: the subscription's own, where the topic lets it have one, then the topic's.
    ///
    /// The texts were checked when they were set.
    func deliveryPolicy(of record: SubscriptionRecord, in topic: TopicRecord) -> DeliveryPolicy {
        let base = deliveryPolicy(of: topic)
        let isFixed =
            topic.attributes["DeliveryPolicy"].flatMap { try? JSONParser.parse($0) }?["http"]?[
                "disableSubscriptionOverrides"
            ]?.boolean == true
        guard !isFixed, let text = record.attributes["DeliveryPolicy"] else { return base }
        return (try? DeliveryPolicy(text, isOfTopic: false, base: base)) ?? base
    }

    // MARK: Checks

    /// A subscription of the topic's owner or of whoever has subscribed; nobody else may look into it.
    private func ownSubscription(
        _ arn: String,
        _ action: String,
        _ context: RequestContext
    ) throws(AWSError) -> (topic: Int, place: Int) {
        let found = try subscription(arn)
        let owner = topics[found.topic].subscriptions[found.place].owner
        guard context.caller.account == account || context.caller.account == owner else {
            throw .snsAuthorizationError(caller: context.caller.arn, action: action, resource: arn)
        }
        return found
    }

    private static let subscriptionAttributes: Set<String> = [
        "RawMessageDelivery", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "DeliveryPolicy",
        "SubscriptionRoleArn", "ReplayPolicy",
    ]

    /// Checks all attributes of a subscription together, and reads its filter.
    func checkSubscriptionAttributes(
        _ attributes: [String: String],
        _ transport: String,
        _ topic: Int
    ) throws(AWSError) -> FilterPolicy? {
        var scope = FilterPolicy.Scope.attributes
        for name in attributes.keys.sorted() {
            let value = attributes[name] ?? ""
            switch name {
            case "RawMessageDelivery":
                guard value == "true" || value == "false" else {
                    throw .snsInvalidParameter(name, "Expected true or false")
                }
                guard value == "false" || ["http", "https", "sqs", "firehose"].contains(transport) else {
                    throw .snsInvalidParameter(
                        "Delivery protocol [\(transport)]",
                        "Protocol does not support raw message delivery."
                    )
                }
            case "FilterPolicyScope":
                guard let known = FilterPolicy.Scope(rawValue: value) else {
                    throw .snsInvalidParameter(name, "Expected MessageAttributes or MessageBody")
                }
                scope = known
            case "DeliveryPolicy":
                _ = try DeliveryPolicy(value, isOfTopic: false)
            case "RedrivePolicy":
                try checkRedrive(value, isFIFO: topics[topic].isFIFO)
            case "SubscriptionRoleArn":
                guard value.hasPrefix("arn:"), value.contains(":role/") else {
                    throw .snsInvalidParameter(name, "Expected the ARN of a role")
                }
            case "FilterPolicy": break
            case "ReplayPolicy": throw .snsInvalidParameter(name, Self.notYet)
            default: throw Self.unknownAttribute(name)
            }
        }
        guard transport != "firehose" || attributes["SubscriptionRoleArn"] != nil else {
            throw .snsInvalidParameter("SubscriptionRoleArn", "Subscriptions of Firehose need the ARN of a role")
        }
        guard let text = attributes["FilterPolicy"], text != "{}" else { return nil }
        return try FilterPolicy(text, scope: scope)
    }

    /// Source: SNS Developer Guide, dead-letter queues: a queue of the same account and Region, of the topic's kind.
    private func checkRedrive(_ text: String, isFIFO: Bool) throws(AWSError) {
        let json = try? JSONParser.parse(text)
        guard let members = json?.members, members.count == 1, let arn = json?["deadLetterTargetArn"]?.string else {
            throw .snsInvalidParameter("RedrivePolicy", "failed to parse JSON with deadLetterTargetArn")
        }
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "sqs", parts[3] == region.rawValue,
            parts[4] == account.rawValue
        else {
            throw .snsInvalidParameter(
                "RedrivePolicy",
                "deadLetterTargetArn must be a queue of this account and Region"
            )
        }
        guard arn.hasSuffix(".fifo") == isFIFO else {
            throw .snsInvalidParameter(
                "RedrivePolicy",
                isFIFO ? "must use a FIFO queue as dead-letter queue for a FIFO topic" : "must use a standard queue"
            )
        }
    }

    /// Source: AWS General Reference, quotas of SNS: 200 filters in a topic, 10,000 in an account.
    func checkFilterRoom(in topic: TopicRecord) throws(AWSError) {
        let inTopic = topic.subscriptions.count { $0.filter != nil }
        guard inTopic < 200 else {
            throw AWSError(.filterPolicyLimitExceeded, "A topic has at most 200 filter policies", httpStatus: 403)
        }
        let total = topics.all.reduce(0) { $0 + $1.subscriptions.count { $0.filter != nil } }
        guard total < 10_000 else {
            throw AWSError(.filterPolicyLimitExceeded, "An account has at most 10000 filter policies", httpStatus: 403)
        }
    }
}
