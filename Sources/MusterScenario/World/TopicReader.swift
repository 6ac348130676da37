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
            guard let items = pass.list(entry.value, entry.key, of: "subscriptions") else { return nil }
            return WorldTopic(name: entry.key, subscriptions: items.compactMap { subscription($0, &pass) })
        }
    }

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
        guard let fields = Fields(node, "a subscription", keys: transports + ["confirmed"], &pass) else { return nil }
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
        return WorldTopic.Subscription(transport: transport, endpoint: endpoint, isConfirmed: isConfirmed)
    }

    /// The transport that an endpoint shows by its form.
    private static func transport(of endpoint: String) -> String? {
        if endpoint.hasPrefix("https://") { return "https" }
        if endpoint.hasPrefix("http://") { return "http" }
        if let arn = ARN(endpoint), transports.contains(arn.service) { return arn.service }
        let parts = endpoint.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? "email" : nil
    }
}
