import MusterCore

/// Reads the templates from which new source servers take their settings.
struct ConfigurationTemplateReader {
    let account: AccountID
    let region: RegionName
    /// What the Region has for templates to name.
    let facts: RegionFacts

    static let launchKeys = [
        "id", "disposition", "copyPrivateIp", "copyTags", "rightSizing", "recoveryMode", "bringsLicense", "runsActions",
        "launchesIntoSource", "exportBucket", "tags", "actions",
    ]
    static let replicationKeys = [
        "id", "subnet", "securityGroups", "defaultGroup", "instanceType", "dedicated", "largeDisks", "encryption",
        "key",
        "bandwidth", "routing", "publicIp", "stagingTags", "tags", "keptDays", "newDisks", "internetProtocol",
    ]
    /// Source: DRS 2020-02-26, the enumerations of `ReplicationConfigurationTemplate`.
    static let largeDisks = ["GP2", "GP3", "ST1", "AUTO"]
    static let encryptions = ["DEFAULT", "CUSTOM", "NONE"]
    static let routings = ["PRIVATE_IP", "PUBLIC_IP"]
    static let protocols = ["IPV4", "IPV6"]
    /// Source: DRS User Guide, point in time policy: the days are what can be chosen.
    static let keptDays = 1...365
    static let bandwidths = 0...10_000_000

    // MARK: Launch configuration templates

    func launch(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldLaunchConfigurationTemplate] {
        guard let items = pass.list(node, "launchConfigurationTemplates", of: "templates") else { return [] }
        let templates = items.compactMap { launchTemplate($0, &pass) }
        reportTwins(templates.map(\.id), items, &pass)
        return templates
    }

    private func launchTemplate(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> WorldLaunchConfigurationTemplate? {
        guard let fields = Fields(node, "a launch configuration template", keys: Self.launchKeys, &pass) else {
            return nil
        }
        var template = WorldLaunchConfigurationTemplate()
        template.settings = ServerReader.launch(fields, &pass)
        if let node = fields["id"] { template.id = pass.resourceID(node, "id", prefix: "lct-") }
        if let node = fields["recoveryMode"] {
            template.recoveryMode = ServerReader.recoveryMode(node, &pass) ?? .optimal
        }
        let flags: [(String, WritableKeyPath<WorldLaunchConfigurationTemplate, Bool>)] = [
            ("bringsLicense", \.bringsLicense), ("runsActions", \.runsActions),
            ("launchesIntoSource", \.launchesIntoSource),
        ]
        for (key, flag) in flags {
            if let node = fields[key] { template[keyPath: flag] = pass.boolean(node, key) ?? false }
        }
        if let node = fields["exportBucket"] { template.exportBucket = bucket(node, &pass) }
        if let node = fields["tags"] { template.tags = pass.tags(node, "tags") ?? [:] }
        if let node = fields["actions"] { template.actions = LaunchActionReader.read(node, &pass) }
        return template
    }

    private func bucket(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "exportBucket", takes: "the ARN of a bucket") else { return nil }
        if let arn = ARN(text), arn.service == "s3", !arn.resource.isEmpty { return text }
        pass.report(
            .malformedARN,
            "\"\(text.shortened)\" is not the ARN of a bucket",
            at: node.range,
            help: ["expected arn:aws:s3:::name-of-the-bucket"]
        )
        return nil
    }

    // MARK: Replication configuration templates

    func replication(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldReplicationConfigurationTemplate] {
        guard let items = pass.list(node, "replicationConfigurationTemplates", of: "templates") else { return [] }
        let templates = items.compactMap { replicationTemplate($0, &pass) }
        reportTwins(templates.map(\.id), items, &pass)
        return templates
    }

    private func replicationTemplate(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> WorldReplicationConfigurationTemplate? {
        guard let fields = Fields(node, "a replication configuration template", keys: Self.replicationKeys, &pass)
        else {
            return nil
        }
        var template = WorldReplicationConfigurationTemplate()
        if let node = fields["id"] { template.id = pass.resourceID(node, "id", prefix: "rct-") }
        template.subnet = facts.subnet(fields, &pass)
        template.securityGroups = facts.groups(fields, &pass) ?? []
        if let node = fields["instanceType"] {
            template.instanceType = pass.name(node, "instanceType", maximum: 255) ?? template.instanceType
        }
        let flags: [(String, WritableKeyPath<WorldReplicationConfigurationTemplate, Bool>)] = [
            ("defaultGroup", \.hasDefaultGroup), ("dedicated", \.isDedicated), ("publicIp", \.hasPublicIP),
            ("newDisks", \.copiesNewDisks),
        ]
        for (key, flag) in flags {
            if let node = fields[key], let value = pass.boolean(node, key) { template[keyPath: flag] = value }
        }
        let words: [(String, [String], WritableKeyPath<WorldReplicationConfigurationTemplate, String>)] = [
            ("largeDisks", Self.largeDisks, \.largeDisks), ("encryption", Self.encryptions, \.encryption),
            ("routing", Self.routings, \.routing), ("internetProtocol", Self.protocols, \.internetProtocol),
        ]
        for (key, known, word) in words {
            if let node = fields[key], let text = pass.word(node, key, among: known) { template[keyPath: word] = text }
        }
        readKey(fields, &template, &pass)
        if let node = fields["bandwidth"] {
            template.bandwidth = pass.integer(node, "bandwidth", in: Self.bandwidths) ?? 0
        }
        if let node = fields["keptDays"] { template.keptDays = pass.integer(node, "keptDays", in: Self.keptDays) ?? 7 }
        if let node = fields["stagingTags"] { template.stagingTags = pass.tags(node, "stagingTags") ?? [:] }
        if let node = fields["tags"] { template.tags = pass.tags(node, "tags") ?? [:] }
        return template
    }

    /// A key goes with the encryption that has one, and with no other.
    private func readKey(
        _ fields: Fields,
        _ template: inout WorldReplicationConfigurationTemplate,
        _ pass: inout ReadingPass
    ) {
        if let node = fields["key"] {
            template.key = facts.encryptionKey(node, "key", account, region, &pass)
        }
        guard fields.has("key") != (template.encryption == "CUSTOM") else { return }
        pass.report(
            .contradictoryReplication,
            fields.has("key") ? "only CUSTOM encryption has a key" : "CUSTOM encryption needs a key",
            at: fields.keyRange(fields.has("key") ? "key" : "encryption") ?? fields.range,
            help: [fields.has("key") ? "add encryption: CUSTOM, or leave the key out" : "add \"key\""]
        )
    }

    private func reportTwins(_ ids: [String?], _ items: [YAMLNode], _ pass: inout ReadingPass) {
        var seen: Set<String> = []
        for (id, item) in zip(ids, items) {
            guard let id, !seen.insert(id).inserted else { continue }
            pass.report(.duplicateEntry, "two templates have the id \"\(id)\"", at: item.range, label: "again here")
        }
    }
}
