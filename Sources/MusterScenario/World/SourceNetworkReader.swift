import MusterCore

/// Reads the networks that DRS watches from a Region.
struct SourceNetworkReader {
    let account: AccountID
    let region: RegionName

    static let keys = ["vpc", "account", "region", "protected", "stack"]
    /// Source: DRS 2020-02-26, shape `CfnStackName`.
    static let stackPattern = "^[a-zA-Z][-a-zA-Z0-9]{0,127}$"

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldSourceNetwork] {
        guard let items = pass.list(node, "sourceNetworks", of: "source networks") else { return [] }
        var networks: [WorldSourceNetwork] = []
        for item in items {
            guard let fields = Fields(item, "a source network", keys: Self.keys, &pass),
                let vpc = NetworkReader.vpc(fields, &pass)
            else {
                continue
            }
            var network = WorldSourceNetwork(vpc: vpc, account: account, region: region)
            if let node = fields["account"] { network.account = pass.account(node, "account") ?? account }
            if let node = fields["region"] { network.region = pass.region(node, "region") ?? region }
            if let node = fields["protected"] { network.isProtected = pass.boolean(node, "protected") ?? true }
            if let node = fields["stack"] { network.stack = stack(node, &pass) }
            guard !networks.contains(where: { $0.isSame(as: network) }) else {
                pass.report(
                    .duplicateEntry,
                    "the network \"\(vpc)\" is listed twice",
                    at: item.range,
                    label: "again here"
                )
                continue
            }
            networks.append(network)
        }
        return networks
    }

    private func stack(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let name = pass.name(node, "stack", maximum: 128) else { return nil }
        let isWellFormed =
            name.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } == true
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
                default: false
                }
            }
        if isWellFormed { return name }
        pass.report(
            .malformedName,
            "\"\(name.shortened)\" is not the name of a stack",
            at: node.range,
            help: ["a letter first, then letters, digits and hyphens"]
        )
        return nil
    }
}

extension WorldSourceNetwork {
    /// Whether two entries are about one VPC.
    fileprivate func isSame(as other: WorldSourceNetwork) -> Bool {
        vpc == other.vpc && account == other.account && region == other.region
    }
}
