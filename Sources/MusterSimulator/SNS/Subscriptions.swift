import MusterAWS
import MusterCore

/// Subscriptions, from the request to the confirmation to the end.
extension NotificationState {
    /// `Subscribe`: an endpoint that is subscribed already keeps its subscription, and is asked again while it is
    /// pending.
    mutating func subscribe(
        _ input: SNS.SubscribeInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SubscribeResponse {
        let topic = try topic(input.topicArn, action: "SNS:Subscribe", context)
        let transport = input.protocol
        guard Self.transports.contains(transport) else {
            throw .snsInvalidParameter("Protocol", "Unknown protocol \(transport.prefix(40))")
        }
        let endpoint = input.endpoint ?? ""
        try checkEndpoint(endpoint, transport)
        let attributes = input.attributes ?? [:]
        for name in attributes.keys.sorted() {
            try checkSubscriptionAttribute(name, attributes[name] ?? "")
        }
        let wantsARN = input.returnSubscriptionArn ?? false
        if let place = topics[topic].subscriptions.firstIndex(where: {
            $0.transport == transport && $0.endpoint == endpoint
        }) {
            let known = topics[topic].subscriptions[place]
            if !known.isConfirmed {
                topics[topic].subscriptions[place].tokenEnd = context.now + Self.tokenLife
                confirmationRequests.append(
                    ConfirmationRequest(
                        time: context.now,
                        topicArn: topics[topic].arn,
                        transport: transport,
                        endpoint: endpoint,
                        token: known.token
                    )
                )
            }
            let arn = known.isConfirmed || wantsARN ? known.arn : Self.pending
            return SNS.SubscribeResponse(subscriptionArn: arn)
        }
        guard !topics[topic].isFIFO || topics[topic].subscriptions.count < 100 else {
            throw .subscriptionLimitExceeded("A FIFO topic has at most 100 subscriptions")
        }
        let isConfirmed = confirmsItself(transport, endpoint)
        var record = subscribe(
            to: topics[topic],
            transport: transport,
            endpoint: endpoint,
            isConfirmed: isConfirmed,
            at: context.now
        )
        record.attributes = attributes
        topics[topic].subscriptions.append(record)
        return SNS.SubscribeResponse(subscriptionArn: isConfirmed || wantsARN ? record.arn : Self.pending)
    }

    /// What `Subscribe` answers instead of an ARN.
    private static let pending = "pending confirmation"

    /// `ConfirmSubscription`: with the token that reached the endpoint.
    mutating func confirmSubscription(
        _ input: SNS.ConfirmSubscriptionInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ConfirmSubscriptionResponse {
        let topic = try topic(input.topicArn, action: "SNS:ConfirmSubscription", context)
        guard let place = topics[topic].subscriptions.firstIndex(where: { $0.token == input.token }),
            topics[topic].subscriptions[place].isConfirmed || context.now < topics[topic].subscriptions[place].tokenEnd
        else {
            throw .snsInvalidParameter("Token", "Invalid token")
        }
        topics[topic].subscriptions[place].isConfirmed = true
        if input.authenticateOnUnsubscribe == "true" {
            topics[topic].subscriptions[place].needsAuthentication = true
        }
        return SNS.ConfirmSubscriptionResponse(subscriptionArn: topics[topic].subscriptions[place].arn)
    }

    /// `Unsubscribe`: a subscription that has gone is no error.
    mutating func unsubscribe(
        _ input: SNS.UnsubscribeInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.UnsubscribeResponse {
        do {
            let (topic, place) = try subscription(input.subscriptionArn, action: "SNS:Unsubscribe", context)
            topics[topic].subscriptions.remove(at: place)
            topics[topic].deletedSubscriptionCount += 1
        } catch {
            guard error.code == .notFound else { throw error }
        }
        return SNS.UnsubscribeResponse()
    }

    func listSubscriptions(
        _ input: SNS.ListSubscriptionsInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListSubscriptionsResponse {
        let all = topics.flatMap { topic in topic.subscriptions.map { view($0, of: topic) } }
        let (page, next) = try page(all, token: input.nextToken, of: "ListSubscriptions")
        return SNS.ListSubscriptionsResponse(subscriptions: Array(page), nextToken: next)
    }

    func listSubscriptionsByTopic(
        _ input: SNS.ListSubscriptionsByTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListSubscriptionsByTopicResponse {
        let topic = topics[try topic(input.topicArn, action: "SNS:ListSubscriptionsByTopic", context)]
        let (page, next) = try page(topic.subscriptions, token: input.nextToken, of: "Subscriptions of " + topic.arn)
        return SNS.ListSubscriptionsByTopicResponse(subscriptions: page.map { view($0, of: topic) }, nextToken: next)
    }

    func getSubscriptionAttributes(
        _ input: SNS.GetSubscriptionAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetSubscriptionAttributesResponse {
        let (topic, place) = try subscription(
            input.subscriptionArn,
            action: "SNS:GetSubscriptionAttributes",
            context
        )
        let record = topics[topic].subscriptions[place]
        var attributes = record.attributes
        attributes["SubscriptionArn"] = record.arn
        attributes["TopicArn"] = topics[topic].arn
        attributes["Owner"] = account.rawValue
        attributes["Protocol"] = record.transport
        attributes["Endpoint"] = record.endpoint
        attributes["PendingConfirmation"] = record.isConfirmed ? "false" : "true"
        attributes["ConfirmationWasAuthenticated"] = record.needsAuthentication ? "true" : "false"
        attributes["RawMessageDelivery"] = record.attributes["RawMessageDelivery"] ?? "false"
        return SNS.GetSubscriptionAttributesResponse(attributes: attributes)
    }

    mutating func setSubscriptionAttributes(
        _ input: SNS.SetSubscriptionAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetSubscriptionAttributesResponse {
        let (topic, place) = try subscription(
            input.subscriptionArn,
            action: "SNS:SetSubscriptionAttributes",
            context
        )
        try checkSubscriptionAttribute(input.attributeName, input.attributeValue ?? "")
        topics[topic].subscriptions[place].attributes[input.attributeName] = input.attributeValue
        return SNS.SetSubscriptionAttributesResponse()
    }

    // MARK: Parts

    private func view(_ record: SubscriptionRecord, of topic: TopicRecord) -> SNS.Subscription {
        SNS.Subscription(
            subscriptionArn: record.isConfirmed ? record.arn : "PendingConfirmation",
            owner: account.rawValue,
            protocol: record.transport,
            endpoint: record.endpoint,
            topicArn: topic.arn
        )
    }

    /// Queues and functions of the same account need no confirmation.
    private func confirmsItself(_ transport: String, _ endpoint: String) -> Bool {
        switch transport {
        case "sqs", "lambda", "firehose": endpoint.split(separator: ":").contains { $0 == account.rawValue }
        case "sms", "application": true
        default: false
        }
    }

    private func checkEndpoint(_ endpoint: String, _ transport: String) throws(AWSError) {
        let isGood =
            switch transport {
            case "http", "https":
                endpoint.hasPrefix(transport + "://") && endpoint.utf8.count > transport.utf8.count + 3
            case "email", "email-json": endpoint.contains("@") && !endpoint.hasPrefix("@") && !endpoint.hasSuffix("@")
            case "sms":
                endpoint.utf8.count >= 3 && endpoint.utf8.allSatisfy { (48...57).contains($0) || $0 == 43 || $0 == 45 }
            default: endpoint.hasPrefix("arn:") && endpoint.split(separator: ":").count >= 6
            }
        guard isGood else {
            throw .snsInvalidParameter("Endpoint", "Not an endpoint of protocol \(transport)")
        }
    }

    private func checkSubscriptionAttribute(_ name: String, _ value: String) throws(AWSError) {
        switch name {
        case "RawMessageDelivery":
            guard value == "true" || value == "false" else {
                throw .snsInvalidParameter(name, "Expected true or false")
            }
        case "FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "DeliveryPolicy", "SubscriptionRoleArn",
            "ReplayPolicy":
            throw .snsInvalidParameter(name, Self.notYet)
        default:
            throw .snsInvalidParameter("AttributeName", "Unknown attribute \(name.prefix(100))")
        }
    }
}
