import MusterCore

/// Reads whom a plan tells of its executions.
enum NotifyReader {
    static let keys = channelKeys + ["channels", "templates"]
    static let channelKeys = ["topic", "send", "form", "tokensOf"]
    /// SNS would take more; a plan with more channels than this is a mistake.
    private static let channelMaximum = 20

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> PlanDraft.NotifyDraft? {
        guard let fields = Fields(node, "\"notify\"", keys: keys, &pass) else { return nil }
        var draft = PlanDraft.NotifyDraft(range: node.range)
        if let node = fields["templates"], let folder = pass.text(node, "templates", takes: "a folder") {
            draft.templates = TemplateReader.read(
                FilePath.resolve(folder, from: node.range.file),
                namedAt: node.range,
                &pass
            )
        }
        guard let list = fields["channels"] else {
            if fields.has("channels") { return draft }
            if let channel = channel(fields, &pass) { draft.channels = [channel] }
            return draft
        }
        for key in channelKeys where fields.has(key) {
            pass.report(
                .contradictoryChannel,
                "\"\(key)\" belongs into a channel once there are \"channels\"",
                at: fields.keyRange(key) ?? node.range
            )
        }
        guard let items = pass.list(list, "channels", of: "channels") else { return draft }
        if items.isEmpty || items.count > channelMaximum {
            pass.report(
                .outOfRange,
                "\"channels\" takes 1 to \(channelMaximum) channels, not \(items.count)",
                at: list.range,
                help: [items.isEmpty ? "leave \"notify\" out when nobody is to hear of it" : nil]
            )
        }
        for item in items.prefix(channelMaximum) {
            guard let fields = Fields(item, "a channel", keys: channelKeys, &pass),
                let channel = channel(fields, &pass)
            else {
                continue
            }
            if let twin = draft.channels.first(where: { $0.value.topic == channel.value.topic }),
                !Set(twin.value.kinds).isDisjoint(with: channel.value.kinds)
            {
                pass.report(
                    .contradictoryChannel,
                    "two channels send the same to one topic",
                    at: channel.topicRange,
                    label: "again here",
                    help: ["it stands on line \(twin.topicRange.line) already; each message goes to a topic once"]
                )
            }
            draft.channels.append(channel)
        }
        return draft
    }

    private static func channel(_ fields: Fields, _ pass: inout ReadingPass) -> PlanDraft.ChannelDraft? {
        let kinds = fields["send"].map { Self.kinds($0, &pass) } ?? NotificationChannel.defaultKinds
        let form = fields["form"].flatMap { pass.word($0, "form", as: NotificationForm.self) } ?? .text
        let holders = fields["tokensOf"].flatMap { tokenHolders($0, kinds, &pass) }
        guard let node = fields.required("topic", &pass), let topic = pass.topicARN(node, "topic") else { return nil }
        return PlanDraft.ChannelDraft(
            value: NotificationChannel(topic: topic, kinds: kinds, form: form, tokenHolders: holders),
            topicRange: node.range
        )
    }

    /// Whose tokens a topic carries.
    private static func tokenHolders(
        _ node: YAMLNode,
        _ kinds: [NotificationKind],
        _ pass: inout ReadingPass
    ) -> [String]? {
        guard let items = pass.list(node, "tokensOf", of: "people") else { return nil }
        if !kinds.contains(.approvalRequired) {
            pass.report(
                .contradictoryChannel,
                "\"tokensOf\" says nothing here",
                at: node.range,
                label: "no token comes this way",
                help: ["only \"approvalRequired\" carries tokens, which \"send\" leaves out"]
            )
        }
        return items.compactMap { pass.name($0, "tokensOf") }
    }

    /// Kinds and categories, in any mixture.
    private static func kinds(_ node: YAMLNode, _ pass: inout ReadingPass) -> [NotificationKind] {
        guard let items = pass.list(node, "send", of: "kinds and categories") else { return [] }
        if items.isEmpty {
            pass.report(
                .emptyValue,
                "a channel that sends nothing is of no use",
                at: node.range,
                help: ["categories: \(NotificationCategory.allCases.map(\.rawValue).joined(separator: ", "))"]
            )
        }
        let words = NotificationCategory.allCases.map(\.rawValue) + NotificationKind.allCases.map(\.rawValue)
        return items.flatMap { item -> [NotificationKind] in
            guard let word = pass.word(item, "send", among: words) else { return [] }
            return NotificationCategory(rawValue: word)?.kinds ?? NotificationKind(rawValue: word).map { [$0] } ?? []
        }
    }
}
