import MusterCore

/// Reads SNS topics with their subscriptions.
enum TopicReader {
    /// Source: SNS Developer Guide, subscription protocols.
    static let transports = [
        "email", "email-json", "https", "http", "sqs", "lambda", "sms", "application", "firehose",
    ]

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldTopic] {
        guard let entries = pass.entries(node, "topics", of: "a mapping from topic names") else { return [] }
        return entries.compactMap { entry in
            guard ReadingPass.isTopicName(entry.key) else {
                pass.report(
                    .malformedName,
                    "\"\(entry.key.shortened)\" cannot be the name of a topic",
                    at: entry.keyRange,
                    help: ["1 to 256 letters, digits, hyphens and underscores"]
                )
                return nil
            }
            return topic(entry.key, entry.value, &pass)
        }
    }

    static let keys = [
        "subscriptions", "displayName", "contentBasedDeduplication", "signatureVersion", "publishers", "tags",
    ]

    /// A topic: the list of its subscriptions, or a mapping with them and more.
    private static func topic(_ name: String, _ node: YAMLNode, _ pass: inout ReadingPass) -> WorldTopic? {
        guard case .mapping = node.content else {
            guard let items = pass.list(node, name, of: "subscriptions") else { return nil }
            return WorldTopic(name: name, subscriptions: items.compactMap { subscription($0, &pass) })
        }
        guard let fields = Fields(node, "a topic", keys: keys, &pass) else { return nil }
        var topic = WorldTopic(name: name)
        if let node = fields["subscriptions"], let items = pass.list(node, "subscriptions", of: "subscriptions") {
            topic.subscriptions = items.compactMap { subscription($0, &pass) }
        }
        var attributes: [String: String] = [:]
        if let node = fields["displayName"], let text = pass.name(node, "displayName", maximum: 100) {
            attributes["DisplayName"] = text
        }
        if let node = fields["contentBasedDeduplication"],
            let isOn = pass.boolean(node, "contentBasedDeduplication")
        {
            if !name.hasSuffix(".fifo") {
                pass.report(
                    .malformedSubscription,
                    "topic \"\(name.shortened)\" is no FIFO topic and deduplicates nothing",
                    at: fields.keyRange("contentBasedDeduplication") ?? node.range,
                    help: ["names of FIFO topics end in .fifo"]
                )
            }
            attributes["ContentBasedDeduplication"] = isOn ? "true" : "false"
        }
        if let node = fields["signatureVersion"],
            let version = pass.word(node, "signatureVersion", among: ["1", "2"])
        {
            attributes["SignatureVersion"] = version
        }
        if let node = fields["publishers"], let items = pass.list(node, "publishers", of: "accounts") {
            topic.publishers = items.compactMap { pass.account($0, "publishers") }
        }
        topic.tags = fields["tags"].flatMap { pass.tags($0, "tags") }
        topic.attributes = attributes.isEmpty ? nil : attributes
        return topic
    }

    static let subscriptionKeys = ["confirmed", "raw", "filter", "filterOn", "deadLetters"]

    private static func subscription(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldTopic.Subscription? {
        if case .scalar(let endpoint, _) = node.content {
            guard let transport = transport(of: endpoint) else {
                pass.report(
                    .malformedSubscription,
                    "\"\(endpoint.shortened)\" does not say how it is reached",
                    at: node.range,
                    help: ["write for example { email: \(endpoint.shortened) }"]
                )
                return nil
            }
            return WorldTopic.Subscription(transport: transport, endpoint: endpoint)
        }
        guard let fields = Fields(node, "a subscription", keys: transports + subscriptionKeys, &pass) else {
            return nil
        }
        let named = transports.filter { fields.has($0) }
        guard named.count == 1, let transport = named.first else {
            pass.report(
                .malformedSubscription,
                named.isEmpty ? "this subscription has no endpoint" : "this subscription has several endpoints",
                at: named.dropFirst().first.flatMap { fields.keyRange($0) } ?? node.range,
                help: ["write for example { email: team@example.com }"]
            )
            return nil
        }
        guard let value = fields[transport],
            let endpoint = pass.name(value, transport, maximum: 2_048)
        else {
            return nil
        }
        let isConfirmed = fields["confirmed"].map { pass.boolean($0, "confirmed") ?? true } ?? true
        let attributes = attributes(fields, transport, &pass)
        return WorldTopic.Subscription(
            transport: transport,
            endpoint: endpoint,
            isConfirmed: isConfirmed,
            attributes: attributes.isEmpty ? nil : attributes
        )
    }

    /// What else is set of a subscription, in the words of the service.
    private static func attributes(
        _ fields: Fields,
        _ transport: String,
        _ pass: inout ReadingPass
    ) -> [String: String] {
        var attributes: [String: String] = [:]
        if let node = fields["raw"], let isRaw = pass.boolean(node, "raw") {
            if isRaw, !["http", "https", "sqs", "firehose"].contains(transport) {
                pass.report(
                    .malformedSubscription,
                    "messages to \"\(transport)\" cannot be raw",
                    at: fields.keyRange("raw") ?? node.range,
                    help: ["http, https, sqs and firehose can"]
                )
            }
            attributes["RawMessageDelivery"] = isRaw ? "true" : "false"
        }
        var scope = FilterPolicy.Scope.attributes
        if let node = fields["filterOn"], let word = pass.word(node, "filterOn", among: ["attributes", "body"]) {
            if word == "body" { scope = .body }
            attributes["FilterPolicyScope"] = scope.rawValue
        }
        if let node = fields["filter"] {
            let json = node.json
            do {
                _ = try FilterPolicy(json, scope: scope)
                attributes["FilterPolicy"] = JSONWriter().text(json)
            } catch {
                pass.report(
                    .malformedSubscription,
                    "SNS would refuse this filter",
                    at: node.range,
                    label: error.why,
                    help: ["for example { severity: [high, { prefix: crit }] }"]
                )
            }
        }
        if let node = fields["deadLetters"], let text = pass.text(node, "deadLetters", takes: "the ARN of a queue") {
            if let arn = ARN(text), arn.service == "sqs" {
                attributes["RedrivePolicy"] = JSONWriter().text(.object([("deadLetterTargetArn", .string(text))]))
            } else {
                pass.report(
                    .malformedARN,
                    "\"\(text.shortened)\" is not the ARN of a queue",
                    at: node.range,
                    help: ["expected arn:aws:sqs:us-east-1:123456789012:name"]
                )
            }
        }
        return attributes
    }

    /// The transport that an endpoint shows by its form.
    private static func transport(of endpoint: String) -> String? {
        if endpoint.hasPrefix("https://") { return "https" }
        if endpoint.hasPrefix("http://") { return "http" }
        if let arn = ARN(endpoint), transports.contains(arn.service) { return arn.service }
        let parts = endpoint.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? "email" : nil
    }

    /// Telephone numbers that want no text messages.
    ///
    /// Source: SNS 2010-03-31, `PhoneNumber`: E.164.
    static func optedOut(_ node: YAMLNode, _ pass: inout ReadingPass) -> [String]? {
        guard let items = pass.list(node, "optedOut", of: "telephone numbers") else { return nil }
        return items.compactMap { item in
            guard let text = pass.text(item, "optedOut", takes: "telephone numbers") else { return nil }
            guard text.hasPrefix("+"), (3...15).contains(text.utf8.count - 1),
                text.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
            else {
                pass.report(
                    .malformedSubscription,
                    "\"\(text.shortened)\" is no telephone number",
                    at: item.range,
                    help: ["write a plus sign and up to 15 digits in quotes, for example \"+15550100\""]
                )
                return nil
            }
            return text
        }
    }
}
