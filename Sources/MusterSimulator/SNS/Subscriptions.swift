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
        let topic = try topic(input.topicArn)
        let transport = input.protocol
        guard Self.transports.contains(transport) else {
            throw .snsInvalidParameter("Protocol", "Unknown protocol \(transport.prefix(40))")
        }
        let endpoint = input.endpoint ?? ""
        try checkEndpoint(endpoint, transport, isFIFO: topics[topic].isFIFO)
        let attributes = (input.attributes ?? [:]).filter { !$0.value.isEmpty }
        let filter = try checkSubscriptionAttributes(attributes, transport, topic)
        let wantsARN = input.returnSubscriptionArn ?? false
        if let place = topics[topic].subscriptions.firstIndex(where: {
            $0.transport == transport && $0.endpoint == endpoint
        }) {
            let known = topics[topic].subscriptions[place]
            guard attributes.allSatisfy({ known.attributes[$0.key] == $0.value }) else {
                throw .snsInvalidParameter("Attributes", "Subscription already exists with different attributes")
            }
            if !known.isConfirmed {
                topics[topic].subscriptions[place].tokenEnd = context.now + Self.tokenLife
                requestConfirmation(of: known, to: topics[topic], at: context.now)
            }
            let arn = known.isConfirmed || wantsARN ? known.arn : Self.pending
            return SNS.SubscribeResponse(subscriptionArn: arn)
        }
        try checkRoom(in: topics[topic], filtering: filter != nil)
        let isConfirmed = confirmsItself(transport, endpoint, of: context.caller.account)
        var record = newSubscription(
            to: topics[topic].arn,
            transport: transport,
            endpoint: endpoint,
            owner: context.caller.account,
            isConfirmed: isConfirmed,
            at: context.now
        )
        record.attributes = attributes
        record.filter = filter
        record.wasAuthenticated = isConfirmed
        if !isConfirmed { requestConfirmation(of: record, to: topics[topic], at: context.now) }
        topics[topic].subscriptions.append(record)
        return SNS.SubscribeResponse(subscriptionArn: isConfirmed || wantsARN ? record.arn : Self.pending)
    }

    /// What `Subscribe` answers instead of an ARN.
    private static let pending = "pending confirmation"

    /// `ConfirmSubscription`: with the token that reached the endpoint; the call need not be signed.
    mutating func confirmSubscription(
        _ input: SNS.ConfirmSubscriptionInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ConfirmSubscriptionResponse {
        let topic = try topic(input.topicArn)
        let isSigned = context.caller.kind != .anonymous
        restore(input.token, in: topic, at: context.now)
        guard let place = topics[topic].subscriptions.firstIndex(where: { $0.token == input.token }),
            topics[topic].subscriptions[place].isConfirmed || context.now < topics[topic].subscriptions[place].tokenEnd
        else {
            throw .snsInvalidParameter("Token", "Invalid token")
        }
        if let word = input.authenticateOnUnsubscribe?.lowercased() {
            guard word == "true" || word == "false" else {
                throw .snsInvalidParameter("AuthenticateOnUnsubscribe", "Expected true or false")
            }
            if word == "true" {
                guard isSigned else {
                    throw .snsAuthorizationError(
                        caller: context.caller.arn,
                        action: "SNS:ConfirmSubscription",
                        resource: input.topicArn
                    )
                }
                topics[topic].subscriptions[place].needsAuthentication = true
            }
        }
        topics[topic].subscriptions[place].isConfirmed = true
        topics[topic].subscriptions[place].wasAuthenticated = isSigned
        return SNS.ConfirmSubscriptionResponse(subscriptionArn: topics[topic].subscriptions[place].arn)
    }

    /// Gives an endpoint back what somebody else has ended.
    private mutating func restore(_ token: String, in topic: Int, at now: Timestamp) {
        guard let place = topics[topic].ended.firstIndex(where: { $0.token == token && now < $0.tokenEnd }) else {
            return
        }
        let record = topics[topic].ended.remove(at: place)
        let isTaken = topics[topic].subscriptions.contains {
            $0.transport == record.transport && $0.endpoint == record.endpoint
        }
        if !isTaken { topics[topic].subscriptions.append(record) }
    }

    /// `Unsubscribe`: a subscription that has gone is no error.
    ///
    /// The call need not be signed unless the confirmation asked for it; an endpoint whose subscription somebody else
    /// ends is told, so that it can subscribe again.
    mutating func unsubscribe(
        _ input: SNS.UnsubscribeInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.UnsubscribeResponse {
        let topic: Int
        let place: Int
        do {
            (topic, place) = try subscription(input.subscriptionArn)
        } catch {
            guard error.code == .notFound else { throw error }
            return SNS.UnsubscribeResponse()
        }
        let record = topics[topic].subscriptions[place]
        let isParty = context.caller.account == record.owner || context.caller.account == account
        guard isParty || !record.needsAuthentication else {
            throw .snsAuthorizationError(
                caller: context.caller.arn,
                action: "SNS:Unsubscribe",
                resource: input.subscriptionArn
            )
        }
        topics[topic].subscriptions.remove(at: place)
        topics[topic].deletedSubscriptionCount += 1
        if !isParty, record.isConfirmed {
            var ended = record
            ended.tokenEnd = context.now + Self.tokenLife
            topics[topic].ended.append(ended)
            if topics[topic].ended.count > 1_000 { topics[topic].ended.removeFirst() }
            sendFarewell(to: record, of: topics[topic], at: context.now)
        }
        return SNS.UnsubscribeResponse()
    }

    func listSubscriptions(
        _ input: SNS.ListSubscriptionsInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListSubscriptionsResponse {
        let all = topics.all.flatMap { topic in
            topic.subscriptions.filter { $0.owner == account }.map { ($0, topic.arn) }
        }
        let (page, next) = try page(all, token: input.nextToken, of: "ListSubscriptions")
        return SNS.ListSubscriptionsResponse(subscriptions: page.map { view($0.0, of: $0.1) }, nextToken: next)
    }

    func listSubscriptionsByTopic(
        _ input: SNS.ListSubscriptionsByTopicInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListSubscriptionsByTopicResponse {
        let topic = topics[try topic(input.topicArn)]
        let (page, next) = try page(topic.subscriptions, token: input.nextToken, of: "Subscriptions of " + topic.arn)
        return SNS.ListSubscriptionsByTopicResponse(
            subscriptions: page.map { view($0, of: topic.arn) },
            nextToken: next
        )
    }

    private func view(_ record: SubscriptionRecord, of topicArn: String) -> SNS.Subscription {
        SNS.Subscription(
            subscriptionArn: record.isConfirmed ? record.arn : "PendingConfirmation",
            owner: record.owner.rawValue,
            protocol: record.transport,
            endpoint: record.endpoint,
            topicArn: topicArn
        )
    }

    // MARK: Endpoints

    /// Queues, functions and streams of the account that subscribes need no confirmation; nor do telephones and devices.
    private func confirmsItself(_ transport: String, _ endpoint: String, of caller: AccountID) -> Bool {
        switch transport {
        case "sqs", "lambda", "firehose":
            let parts = endpoint.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            return parts.count == 6 && parts[4] == caller.rawValue
        case "sms", "application": return true
        default: return false
        }
    }

    private func checkEndpoint(_ endpoint: String, _ transport: String, isFIFO: Bool) throws(AWSError) {
        let parts = endpoint.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        let isGood =
            switch transport {
            case "http", "https":
                endpoint.hasPrefix(transport + "://") && endpoint.utf8.count > transport.utf8.count + 3
                    && endpoint.utf8.count <= 2_048 && endpoint.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            case "email", "email-json":
                endpoint.contains("@") && !endpoint.hasPrefix("@") && !endpoint.hasSuffix("@")
            case "sms": TelephoneState.isNumber(endpoint)
            case "application": parts.count == 6 && parts[2] == "sns" && parts[5].hasPrefix("endpoint/")
            case "lambda": parts.count == 6 && parts[2] == "lambda" && parts[5].hasPrefix("function:")
            default: parts.count == 6 && parts[0] == "arn" && parts[2] == transport
            }
        guard isGood else {
            throw .snsInvalidParameter("Endpoint", "Not an endpoint of protocol \(transport)")
        }
        if isFIFO {
            guard transport == "sqs" else {
                throw .snsInvalidParameter("Protocol", "FIFO topics deliver to queues of SQS alone")
            }
        } else if transport == "sqs", endpoint.hasSuffix(".fifo") {
            throw .snsInvalidParameter(
                "Endpoint",
                "FIFO SQS Queues can not be subscribed to standard SNS topics"
            )
        }
        if transport == "application", devices.endpoint(endpoint) == nil {
            throw .snsInvalidParameter("Endpoint", "Endpoint does not exist for endpoint \(endpoint)")
        }
    }

    /// Source: AWS General Reference, quotas of SNS.
    private func checkRoom(in topic: TopicRecord, filtering: Bool) throws(AWSError) {
        guard topic.subscriptions.count < (topic.isFIFO ? 100 : 12_500_000) else {
            throw .subscriptionLimitExceeded("A topic of this kind has no room for another subscription")
        }
        if filtering { try checkFilterRoom(in: topic) }
    }
}
