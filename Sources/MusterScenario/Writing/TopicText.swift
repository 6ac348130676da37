import MusterCore

/// Writes topics of a world, as ``TopicReader`` reads them.
enum TopicText {
    /// The list of the subscriptions, or a mapping where there is more to say.
    static func topic(_ topic: WorldTopic) -> String {
        let subscriptions = YAMLText.list(topic.subscriptions.map(subscription))
        let attributes = topic.attributes ?? [:]
        var entries: [(String, String)] = []
        if let name = attributes["DisplayName"] { entries.append(("displayName", YAMLText.quoted(name))) }
        if let word = attributes["ContentBasedDeduplication"] { entries.append(("contentBasedDeduplication", word)) }
        if let version = attributes["SignatureVersion"] { entries.append(("signatureVersion", version)) }
        if let publishers = topic.publishers {
            entries.append(("publishers", YAMLText.list(publishers.map { YAMLText.quoted($0.rawValue) })))
        }
        if let tags = topic.tags {
            let pairs = tags.sorted { $0.key < $1.key }.map {
                "\(YAMLText.quoted($0.key)): \(YAMLText.quoted($0.value))"
            }
            entries.append(("tags", pairs.isEmpty ? "{}" : "{ " + pairs.joined(separator: ", ") + " }"))
        }
        guard !entries.isEmpty else { return subscriptions }
        return YAMLText.mapping([("subscriptions", subscriptions)] + entries)
    }

    private static func subscription(_ subscription: WorldTopic.Subscription) -> String {
        let attributes = subscription.attributes ?? [:]
        var entries = [(subscription.transport, YAMLText.scalar(subscription.endpoint))]
        if !subscription.isConfirmed { entries.append(("confirmed", "false")) }
        if let word = attributes["RawMessageDelivery"] { entries.append(("raw", word)) }
        // JSON is YAML as well.
        if let filter = attributes["FilterPolicy"] { entries.append(("filter", filter)) }
        if let scope = attributes["FilterPolicyScope"] {
            entries.append(("filterOn", scope == FilterPolicy.Scope.body.rawValue ? "body" : "attributes"))
        }
        if let queue = (try? attributes["RedrivePolicy"].map { try JSONParser.parse($0) })?["deadLetterTargetArn"]?
            .string
        {
            entries.append(("deadLetters", YAMLText.quoted(queue)))
        }
        return YAMLText.mapping(entries)
    }
}
