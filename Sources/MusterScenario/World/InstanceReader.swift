import MusterCore

/// Reads instances of EC2 that DRS has not made.
struct InstanceReader {
    /// What the Region has for instances to name.
    let facts: RegionFacts

    static let keys = ["id", "name", "os", "type", "subnet", "securityGroups", "stopped", "disks", "tags"]

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldInstance] {
        guard let items = pass.list(node, "instances", of: "instances") else { return [] }
        var instances: [WorldInstance] = []
        for item in items {
            guard let instance = instance(item, &pass) else { continue }
            guard !instances.contains(where: { $0.id == instance.id }) else {
                pass.report(
                    .duplicateEntry,
                    "two instances have the id \"\(instance.id)\"",
                    at: item.range,
                    label: "again here"
                )
                continue
            }
            instances.append(instance)
        }
        return instances
    }

    private func instance(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldInstance? {
        guard let fields = Fields(node, "an instance", keys: Self.keys, &pass),
            let idNode = fields.required("id", &pass, help: "for example id: i-0123456789abcdef0"),
            let id = pass.instanceID(idNode, "id")
        else {
            return nil
        }
        var instance = WorldInstance(id: id)
        if let node = fields["name"] { instance.name = pass.name(node, "name") }
        if let node = fields["os"] { instance.operatingSystem = ServerReader.operatingSystem(node, &pass) ?? .linux }
        if let node = fields["type"] { instance.type = pass.name(node, "type", maximum: 255) ?? instance.type }
        instance.subnet = facts.subnet(fields, &pass)
        instance.securityGroups = facts.groups(fields, &pass)
        if let node = fields["stopped"] { instance.isStopped = pass.boolean(node, "stopped") ?? false }
        let family = instance.operatingSystem.family
        if let node = fields["disks"] {
            instance.disks = ServerReader.disks(node, family, &pass) ?? instance.disks
        } else {
            instance.disks[0].device = ServerReader.device(0, family)
        }
        if let node = fields["tags"] { instance.tags = pass.tags(node, "tags") ?? [:] }
        return instance
    }
}
